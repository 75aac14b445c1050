"""Condé Nast: the dek stands in the header, the body in chunks, with advertisements and films between them."""

from newsparse import CutKind, Site, css_all
from newsparse.site import paragraph
from newsparse_sites.pictures import pictures

CONDE_NAST = Site(
    name="conde-nast",
    images=pictures(
        "[class*=ContentHeaderLedeBlock], figure.asset-embed",
        caption="[class*=CaptionText]",
        credit="[class*=CaptionCredit]",
    ),
    # The class names end in a hash that changes with each build; their beginnings are written by people.
    body=css_all('[class*=ContentHeaderDek], [data-testid="BodyWrapper"]'),
    drop=[
        "[class*=AssetEmbedCaption]",
        # What else to read, in each of the ways in which it is offered, and wares with their prices.
        "[data-testid=contentPromoEmbedWrapper]",
        "[data-testid^=external-link-embed]",
        "[data-testid=LinkStack]",
        "[data-testid=ProductEmbedWrapper]",
    ],
    cut={paragraph("Special offer for Gear readers"): CutKind.SUBSCRIPTION_PROMPT},
)

ARCHITECTURAL_DIGEST = Site("architecturaldigest.com", ["architecturaldigest.com"], parent=CONDE_NAST)
BON_APPETIT = Site("bonappetit.com", ["bonappetit.com"], parent=CONDE_NAST)
GQ = Site("gq.com", ["gq.com"], parent=CONDE_NAST)
NEW_YORKER = Site("newyorker.com", ["newyorker.com"], parent=CONDE_NAST, timezone="America/New_York")
PITCHFORK = Site("pitchfork.com", ["pitchfork.com"], parent=CONDE_NAST)
VANITY_FAIR = Site("vanityfair.com", ["vanityfair.com"], parent=CONDE_NAST, timezone="America/New_York")
VOGUE = Site("vogue.com", ["vogue.com"], parent=CONDE_NAST)
VOGUE_UK = Site("vogue.co.uk", ["vogue.co.uk"], parent=CONDE_NAST, timezone="Europe/London")
WIRED = Site("wired.com", ["wired.com"], parent=CONDE_NAST)
