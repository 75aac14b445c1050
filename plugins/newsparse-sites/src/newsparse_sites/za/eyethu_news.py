"""Eyethu News: "read another story here" lines stand between the paragraphs, in isiZulu."""

from newsparse import CutKind, Site
from newsparse.site import paragraph
from newsparse_sites.pictures import pictures

EYETHU_NEWS = Site(
    name="eyethunews.co.za",
    domains=["eyethunews.co.za"],
    images=pictures("article figure", credit_in_caption=r"Isithombe: (.+)\Z"),
    cut={paragraph("FUNDA OLUNYE UDABA LAPHA"): CutKind.RELATED_LINK},
    timezone="Africa/Johannesburg",
)
