"""Forbes India: other stories stand in the story, in a box of their own or as a paragraph, "Also Read"."""

from newsparse import CutKind, Site, css_all
from newsparse.site import paragraph

FORBES_INDIA = Site(
    name="forbesindia.com",
    domains=["forbesindia.com"],
    body=css_all("h2.strap, .storydiv"),
    drop=["[class*=related-]", ".subscribe-btn"],
    cut={paragraph("Also Read"): CutKind.RELATED_LINK},
    timezone="Asia/Kolkata",
)
