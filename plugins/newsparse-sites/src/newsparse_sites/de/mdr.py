"""MDR: captions, players, teasers and pull quotes stand among the paragraphs, and headings for screen readers."""

import re

from newsparse import Author, CutKind, Site, css
from newsparse_sites.pictures import pictures


def without_the_station(authors: tuple[Author, ...]) -> tuple[Author, ...]:
    """Leave out MDR's own programmes where somebody else signs as well."""
    people = tuple(author for author in authors if not author.name.startswith("MDR"))
    return people or authors


MDR = Site(
    name="mdr.de",
    domains=["mdr.de"],
    headline=css(".articlehead h1"),
    images=pictures("div.contentimage", caption=".caption"),
    drop=["p.textauthor", "div.contentimage", ".mediaInfo", ".quote", ".teaser", "h3.hidden", ".relatedbroadcast"],
    # "MDR (ann)": who brought it to the net.
    cut={re.compile(r"\AMDR \(.+\)\Z"): CutKind.BYLINE},
    fixes={"authors": without_the_station},
    timezone="Europe/Berlin",
)
