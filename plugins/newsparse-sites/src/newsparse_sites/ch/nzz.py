"""Neue Zürcher Zeitung: lead and paragraphs are parts of one section; after them stands what else to read.

A ticker has one headline in its metadata, which stays, and another on the page, which tells the latest and is given.
"""

from newsparse import Site, css_all

NZZ = Site(
    name="nzz.ch",
    domains=["nzz.ch"],
    body=css_all(".headline__lead, .article > section > .articlecomponent"),
    drop=[".headline__meta", ".pageelement", ".footnote", "figcaption"],
    timezone="Europe/Zurich",
)
