"""Wochenblatt: the last line of a story names the paper and its source; the metadata signs all as "Nachrichten"."""

from newsparse import CutKind, Site, css_all, xpath
from newsparse.site import paragraph

WOCHENBLATT = Site(
    name="wochenblatt.cc",
    domains=["wochenblatt.cc"],
    authors=xpath("//div[contains(@class, 'entry-content')]/p[starts-with(., 'Wochenblatt /')]", pattern="/ (.+)"),
    images=css_all(".entry-content .featured-media"),
    body=css_all("article .entry-content > p"),
    cut={paragraph("Wochenblatt /"): CutKind.BYLINE},
    timezone="America/Asuncion",
)
