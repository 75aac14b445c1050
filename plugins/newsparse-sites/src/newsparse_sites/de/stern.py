"""stern: the h1 is the end of the breadcrumbs, made for search engines; the headline is an h2 with a kicker."""

from newsparse import Site, css, css_all

STERN = Site(
    name="stern.de",
    domains=["stern.de"],
    kicker=css(".title__kicker"),
    headline=css(".title__headline"),
    # Before them stands the magazine that the story was taken from, in the same line: "capital von Ann Lee".
    authors=css_all(".authors__list-item .typo-article-info-bold"),
    images=css_all(".article__header figure.image-element, .article__body > figure.image-element"),
    # A list is what else to read, or what the magazine is that lent the story.
    drop=[".article__body .list-element", ".group-inline-gallery", ".media--video"],
    timezone="Europe/Berlin",
)
