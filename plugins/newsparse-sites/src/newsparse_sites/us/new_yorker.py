"""The New Yorker: the body stands in chunks, with advertisements and films between them."""

from newsparse import Site, css_all

NEW_YORKER = Site(
    name="newyorker.com",
    domains=["newyorker.com"],
    body=css_all('[data-testid="ContentHeaderDek"], [class*=ContentHeaderDek], [data-testid="BodyWrapper"]'),
    drop=["[class*=AssetEmbedCaption]"],
    timezone="America/New_York",
)
