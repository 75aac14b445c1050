"""NTV: who wrote it, person or agency, stands in a meta of its own."""

from newsparse import Site, css_all
from newsparse.select import meta

NTV = Site(
    name="ntv.com.tr",
    domains=["ntv.com.tr"],
    authors=meta("articleAuthor"),
    keywords=meta("dmp:tags"),
    body=css_all(".category-detail-sub-title, .content-news-tag-selector"),
    timezone="Europe/Istanbul",
)
