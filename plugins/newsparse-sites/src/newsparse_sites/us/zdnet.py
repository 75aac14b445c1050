"""ZDNET: a link to another story, "Also: ...", stands in a paragraph of its own."""

from newsparse import CutKind, Site, css_all
from newsparse.site import paragraph
from newsparse_sites.parts import parts_of

ZDNET = Site(
    name="zdnet.com",
    domains=["zdnet.com"],
    body=css_all(".c-contentHeader_description, " + parts_of(".c-ShortcodeContent")),
    cut={paragraph("Also:"): CutKind.RELATED_LINK},
    timezone="America/New_York",
)
