"""LRT: sentences of the story are printed again as pull quotes; links to other stories close it."""

from newsparse import Site, css_all

LRT = Site(
    name="lrt.lt",
    domains=["lrt.lt"],
    body=css_all(".article-content"),
    drop=["blockquote", ".media-block__description", ".also-read-news"],
    timezone="Europe/Vilnius",
)
