"""Mainichi Shimbun: the picture of a story stands beside its first paragraph, and again smaller in its head."""

from newsparse import Site, css_all
from newsparse_sites.pictures import pictures

MAINICHI = Site(
    name="mainichi.jp",
    domains=["mainichi.jp"],
    images=pictures("article figure"),
    body=css_all("#articledetail-body"),
    timezone="Asia/Tokyo",
)
