"""NTV: who wrote it, person or agency, stands in a meta of its own."""

from newsparse import Site
from newsparse.select import meta

NTV = Site(
    name="ntv.com.tr",
    domains=["ntv.com.tr"],
    authors=meta("articleAuthor"),
    keywords=meta("dmp:tags"),
    timezone="Europe/Istanbul",
)
