"""Berliner Zeitung: teasers and boxes stand in the story; the newer pages have no classes but those of a style kit."""

from newsparse import Site, css_all
from newsparse_sites.pictures import pictures

BERLINER_ZEITUNG = Site(
    name="berliner-zeitung.de",
    domains=["berliner-zeitung.de"],
    # The metadata has what the machine notes beside the words: "isRepublished:false".
    keywords=css_all("article .prose > .flex-wrap > a"),
    images=pictures(
        "[class*=article_image-container]:not(span)",
        caption="[class*=container-caption]",
        credit="[class*=container-source]",
    ),
    body=css_all('[class*=article_header-lead], [data-testid="articleBody"], article > div > p, article .prose'),
    drop=["[class*=article_teasers]", "[class*=infobox]", "article .prose > div"],
    timezone="Europe/Berlin",
)
