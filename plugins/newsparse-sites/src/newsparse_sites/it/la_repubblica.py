"""la Repubblica, and its local editions: the picture of a story stands in its head; others are of others."""

from newsparse import Site, css_all

LA_REPUBBLICA = Site(
    name="repubblica.it",
    domains=["repubblica.it"],
    images=css_all("figure.story__media"),
    timezone="Europe/Rome",
)
