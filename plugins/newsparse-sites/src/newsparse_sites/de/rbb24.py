"""rbb24: the headline is an h3 of three parts, and stands in the box of the story; lists of others stand there too."""

from newsparse import Site, css_all

RBB24 = Site(
    name="rbb24.de",
    domains=["rbb24.de"],
    body=css_all("article > .shorttext, article > .textblock, article > .texttitle"),
    drop=[".shorttext i", "//h3[span[@class='titletext']]", "section.articlescontlist"],
    timezone="Europe/Berlin",
)
