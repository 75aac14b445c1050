"""Reuters: each paragraph is numbered for testing; who reported and edited stands in a box after the last."""

from newsparse import Site, css_all
from newsparse.select import xpath_all

REUTERS = Site(
    name="reuters.com",
    domains=["reuters.com"],
    # The keywords of its metadata are codes of the trade: "INDG08".
    keywords=css_all('[data-testid$="ArticleHeader"] [data-testid="TagsWithTooltip"] a'),
    body=xpath_all("//*[starts-with(@data-testid, 'paragraph-')] | //*[@data-testid='ArticleBody']//h2"),
    # For screen readers, inside each link that leaves the site.
    drop=["//a/span[normalize-space() = ', opens new tab']"],
    timezone="UTC",
)
