"""NDR: the byline and the subject stand in the text of the story."""

from newsparse import Site, css_all

NDR = Site(
    name="ndr.de",
    domains=["ndr.de"],
    images=css_all(".herocontainer picture"),
    body=css_all(".articlehead .preface, article > p, article > h2, .copytext > p, .copytext > h2"),
    drop=["p.textauthor", ".tagbox"],
    timezone="Europe/Berlin",
)
