"""The i Paper: the credit closes the caption, in brackets."""

from newsparse import Site
from newsparse_sites.pictures import pictures

I_NEWS = Site(
    name="inews.co.uk",
    domains=["inews.co.uk"],
    images=pictures("figure", credit_in_caption=r"\(Photos?: (.+)\)\Z", only_captioned=True),
    timezone="Europe/London",
)
