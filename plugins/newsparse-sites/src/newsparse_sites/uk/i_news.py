"""The i Paper: the credit closes the caption, in brackets."""

from newsparse import CutKind, Site, css_all
from newsparse.site import paragraph
from newsparse_sites.parts import parts_of
from newsparse_sites.pictures import pictures

I_NEWS = Site(
    name="inews.co.uk",
    domains=["inews.co.uk"],
    images=pictures("figure", credit_in_caption=r"\(Photos?: (.+)\)\Z", only_captioned=True),
    body=css_all(".excerpt, .inews__post-excerpt, " + parts_of(".article-content")),
    cut={paragraph("Additional reporting from"): CutKind.BYLINE},
    timezone="Europe/London",
)
