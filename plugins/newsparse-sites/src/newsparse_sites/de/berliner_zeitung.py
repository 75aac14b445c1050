"""Berliner Zeitung: teasers and boxes stand in the story; the newer pages have no classes but those of a style kit."""

from newsparse import Site, css_all

BERLINER_ZEITUNG = Site(
    name="berliner-zeitung.de",
    domains=["berliner-zeitung.de"],
    # The metadata has what the machine notes beside the words: "isRepublished:false".
    keywords=css_all("article .prose > .flex-wrap > a"),
    drop=["[class*=article_teasers]", "[class*=infobox]", "article .prose > div"],
    timezone="Europe/Berlin",
)
