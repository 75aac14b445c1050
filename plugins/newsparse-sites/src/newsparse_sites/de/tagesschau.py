"""tagesschau.de: teasers of other stories stand in the story, each in a block of its own."""

from newsparse import Site, css_all

TAGESSCHAU = Site(
    name="tagesschau.de",
    domains=["tagesschau.de"],
    body=css_all("article > .textabsatz, article > .meldung__subhead"),
    drop=[".teaser-absatz"],
    timezone="Europe/Berlin",
)
