"""rbb24: the headline is an h3 of three parts, the second a dash that nobody sees; lists stand in the story."""

from newsparse import Site, css

RBB24 = Site(
    name="rbb24.de",
    domains=["rbb24.de"],
    headline=css("article.layoutarticlemodule > h3 .titletext"),
    drop=[".shorttext i", "//h3[span[@class='titletext']]", "section.articlescontlist"],
    timezone="Europe/Berlin",
)
