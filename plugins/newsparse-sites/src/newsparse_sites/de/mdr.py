"""MDR: captions, players, teasers and pull quotes stand among the paragraphs, and headings for screen readers."""

from newsparse import Author, Site


def without_the_station(authors: tuple[Author, ...]) -> tuple[Author, ...]:
    """Leave out MDR's own programmes where somebody else signs as well."""
    people = tuple(author for author in authors if not author.name.startswith("MDR"))
    return people or authors


MDR = Site(
    name="mdr.de",
    domains=["mdr.de"],
    drop=["p.textauthor", "div.contentimage", ".mediaInfo", ".quote", ".teaser", "h3.hidden"],
    fixes={"authors": without_the_station},
    timezone="Europe/Berlin",
)
