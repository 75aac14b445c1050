"""CORRECTIV: other inquiries are offered between the paragraphs, in boxes named after the place where they stand."""

from newsparse import Site, css_all
from newsparse_sites.pictures import pictures

CORRECTIV = Site(
    name="correctiv.org",
    domains=["correctiv.org"],
    images=pictures(".detail__inner figure.figure", credit_in_caption=r"\((?:Symbolf|F)oto: (.+)\)\Z"),
    body=css_all(".detail__excerpt, .detail__content"),
    drop=[".corre-entity-placement", ".newsletter"],
    timezone="Europe/Berlin",
)
