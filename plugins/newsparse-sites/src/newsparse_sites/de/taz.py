"""taz: a picture's credit is a part of its caption."""

from newsparse import Site, css_all
from newsparse_sites.pictures import pictures

TAZ = Site(
    name="taz.de",
    domains=["taz.de"],
    images=pictures("[data-for=picture]", credit=".credit-name"),
    body=css_all(
        "[itemprop=articleBody] > .intro, [itemprop=articleBody] > .article, [itemprop=articleBody] > h6, "
        "main article .paragraph, main article h2.headline"
    ),
    timezone="Europe/Berlin",
)
