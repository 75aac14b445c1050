"""Global News: videos stand in the story with their length and headline."""

from newsparse import Site

GLOBAL_NEWS = Site(
    name="globalnews.ca",
    domains=["globalnews.ca"],
    drop=[".c-video"],
    timezone="America/Toronto",
)
