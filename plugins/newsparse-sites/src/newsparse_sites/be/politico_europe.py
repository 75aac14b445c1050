"""Politico Europe: a list of other stories stands in the story."""

from newsparse import Site, css_all
from newsparse_sites.parts import parts_of

POLITICO_EUROPE = Site(
    name="politico.eu",
    domains=["politico.eu"],
    body=css_all(".article-meta__excerpt, " + parts_of(".article__content")),
    timezone="Europe/Brussels",
)
