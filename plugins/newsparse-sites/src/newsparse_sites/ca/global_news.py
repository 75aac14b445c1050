"""Global News: videos stand in the story with their length and headline."""

from newsparse import Site
from newsparse.select import meta

GLOBAL_NEWS = Site(
    name="globalnews.ca",
    domains=["globalnews.ca"],
    keywords=meta("news_keywords"),
    drop=[".c-video"],
    timezone="America/Toronto",
)
