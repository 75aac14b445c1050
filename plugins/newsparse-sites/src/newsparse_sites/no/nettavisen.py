"""Nettavisen, as other papers of Amedia: boxes of facts are elements of their own make."""

from newsparse import CutKind, Site
from newsparse.site import paragraph

NETTAVISEN = Site(
    name="nettavisen.no",
    domains=["nettavisen.no"],
    drop=["amedia-factbox"],
    cut={paragraph("Les også:"): CutKind.RELATED_LINK},
    timezone="Europe/Oslo",
)
