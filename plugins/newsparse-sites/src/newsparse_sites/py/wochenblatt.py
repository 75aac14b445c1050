"""Wochenblatt: the last line of a story names the paper and its source; the metadata signs all as "Nachrichten"."""

from newsparse import CutKind, Site, xpath
from newsparse.site import paragraph

WOCHENBLATT = Site(
    name="wochenblatt.cc",
    domains=["wochenblatt.cc"],
    authors=xpath("//div[contains(@class, 'entry-content')]/p[starts-with(., 'Wochenblatt /')]", pattern="/ (.+)"),
    cut={paragraph("Wochenblatt /"): CutKind.BYLINE},
    timezone="America/Asuncion",
)
