"""tagesschau.de: teasers of other stories stand in the story, each in a block of its own."""

from newsparse import Site

TAGESSCHAU = Site(
    name="tagesschau.de",
    domains=["tagesschau.de"],
    drop=[".teaser-absatz"],
    timezone="Europe/Berlin",
)
