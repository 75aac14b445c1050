"""CNBC: related stories stand in the story. Its key points stay: they are its standfirst, in three lines."""

from newsparse import Site

CNBC = Site(
    name="cnbc.com",
    domains=["cnbc.com"],
    drop=[".RelatedContent-container"],
    timezone="America/New_York",
)
