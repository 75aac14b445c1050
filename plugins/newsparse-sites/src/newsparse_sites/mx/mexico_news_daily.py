"""Mexico News Daily: the credit closes the caption, in brackets and without a word before it."""

from newsparse import CutKind, Site, css_all
from newsparse.site import paragraph
from newsparse_sites.pictures import pictures

MEXICO_NEWS_DAILY = Site(
    name="mexiconewsdaily.com",
    domains=["mexiconewsdaily.com"],
    images=pictures("figure", credit_in_caption=r"\(([^()]+)\)\Z", only_captioned=True),
    body=css_all(".tdb_single_content .tdb-block-inner"),
    cut={paragraph("With reports from"): CutKind.BYLINE},
    timezone="America/Mexico_City",
)
