"""The Washington Post: the subheadline stands in the header; each paragraph has a mark of its own."""

from newsparse import Site, css_all

WASHINGTON_POST = Site(
    name="washingtonpost.com",
    domains=["washingtonpost.com"],
    body=css_all('[data-qa="subheadline"], [data-qa^="article-"], .grid-body h2, .grid-body h3'),
    drop=["#gift-share-inline", "[class*=isStandardLayoutAd]"],
    timezone="America/New_York",
)
