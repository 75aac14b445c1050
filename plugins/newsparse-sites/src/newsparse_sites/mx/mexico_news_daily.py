"""Mexico News Daily: the credit closes the caption, in brackets and without a word before it."""

from newsparse import Site
from newsparse_sites.pictures import pictures

MEXICO_NEWS_DAILY = Site(
    name="mexiconewsdaily.com",
    domains=["mexiconewsdaily.com"],
    images=pictures("figure", credit_in_caption=r"\(([^()]+)\)\Z", only_captioned=True),
    timezone="America/Mexico_City",
)
