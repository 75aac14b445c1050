"""la Repubblica, and its local editions: the picture of a story stands in its head; others are of others."""

from newsparse import Site, css_all
from newsparse_sites.parts import parts_of

LA_REPUBBLICA = Site(
    name="repubblica.it",
    domains=["repubblica.it"],
    images=css_all("figure.story__media"),
    body=css_all(".story__summary, " + parts_of(".story__text")),
    timezone="Europe/Rome",
)
