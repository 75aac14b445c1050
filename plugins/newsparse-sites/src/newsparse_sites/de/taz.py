"""taz: the metadata tells the hour without its zone; a picture's credit is a part of its caption."""

from newsparse import Site
from newsparse.select import json_ld
from newsparse_sites.pictures import pictures

TAZ = Site(
    name="taz.de",
    domains=["taz.de"],
    # The <meta> has no zone.
    date_published=json_ld("datePublished", type="NewsArticle"),
    images=pictures("[data-for=picture]", credit=".credit-name"),
    timezone="Europe/Berlin",
)
