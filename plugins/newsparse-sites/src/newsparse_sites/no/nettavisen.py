"""Nettavisen, as other papers of Amedia: boxes of facts are elements of their own make."""

from newsparse import CutKind, Site, css_all
from newsparse.site import paragraph
from newsparse_sites.parts import parts_of

NETTAVISEN = Site(
    name="nettavisen.no",
    domains=["nettavisen.no"],
    body=css_all('[data-content="lead-text"], ' + parts_of('[data-content="body-text"] > div')),
    drop=["amedia-factbox"],
    cut={paragraph("Les også:"): CutKind.RELATED_LINK},
    timezone="Europe/Oslo",
)
