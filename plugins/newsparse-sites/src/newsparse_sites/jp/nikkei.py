"""Nikkei: short biographies stand after the story of an appointment, and links to earlier stories after them."""

from newsparse import Site, css_all

NIKKEI = Site(
    name="nikkei.com",
    domains=["nikkei.com"],
    # The story's own paragraphs and pictures stand in the section itself, boxes in a <div> there.
    body=css_all("[data-track-article-content] > p, [data-track-article-content] > figure"),
    timezone="Asia/Tokyo",
)
