"""The Telegraph: tests of wares have a box for each shop, with a price and a button.

Reference texts that others keep of its pages lack lists, which are part of the story.
"""

from newsparse import Site, css_all

TELEGRAPH = Site(
    name="telegraph.co.uk",
    domains=["telegraph.co.uk"],
    images=css_all("main figure"),
    body=css_all('[data-test="article-header"] > .e-standfirst, [itemprop=articleBody]'),
    drop=["[data-test=byline]", ".html-embed"],
    timezone="Europe/London",
)
