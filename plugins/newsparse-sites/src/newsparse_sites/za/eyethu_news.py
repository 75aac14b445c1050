"""Eyethu News: "read another story here" lines stand between the paragraphs, in isiZulu."""

from newsparse import CutKind, Site, css_all
from newsparse.site import paragraph
from newsparse_sites.parts import parts_of
from newsparse_sites.pictures import pictures

EYETHU_NEWS = Site(
    name="eyethunews.co.za",
    domains=["eyethunews.co.za"],
    images=pictures("article figure", credit_in_caption=r"Isithombe: (.+)\Z"),
    body=css_all(".entry-sub-title, " + parts_of("article .entry-content")),
    cut={paragraph("FUNDA OLUNYE UDABA LAPHA"): CutKind.RELATED_LINK},
    timezone="Africa/Johannesburg",
)
