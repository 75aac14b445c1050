"""stern: the h1 is the end of the breadcrumbs, made for search engines; the headline is an h2 with a kicker."""

from newsparse import Site, css, css_all

STERN = Site(
    name="stern.de",
    domains=["stern.de"],
    kicker=css(".title__kicker"),
    headline=css(".title__headline"),
    images=css_all(".article__header figure.image-element, .article__body > figure.image-element"),
    body=css_all(".article__body .intro, .article__body > .text-element, .article__body > .subheadline-element"),
    # A list is what else to read, or what the magazine is that lent the story.
    drop=[".article__body .list-element", ".group-inline-gallery", ".media--video"],
    timezone="Europe/Berlin",
)
