"""Global News: videos stand in the story with their length and headline."""

from newsparse import Site, css_all
from newsparse.select import meta
from newsparse_sites.parts import parts_of

GLOBAL_NEWS = Site(
    name="globalnews.ca",
    domains=["globalnews.ca"],
    keywords=meta("news_keywords"),
    body=css_all(parts_of(".l-article__text")),
    drop=[".c-video"],
    timezone="America/Toronto",
)
