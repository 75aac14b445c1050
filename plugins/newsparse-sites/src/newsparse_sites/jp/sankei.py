"""Sankei Shimbun: the keywords in its metadata are those of the whole site; a story's own stand under it."""

from newsparse import Site, css_all

SANKEI = Site(
    name="sankei.com",
    domains=["sankei.com"],
    keywords=css_all(".article-footer-tools .section-list-item"),
    body=css_all(".article-body"),
    timezone="Asia/Tokyo",
)
