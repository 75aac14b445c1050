"""NDR: the byline and the subject stand in the text of the story."""

from newsparse import Site

NDR = Site(
    name="ndr.de",
    domains=["ndr.de"],
    drop=["p.textauthor", ".tagbox"],
    timezone="Europe/Berlin",
)
