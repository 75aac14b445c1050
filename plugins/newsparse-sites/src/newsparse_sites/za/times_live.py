"""TimesLIVE: the older pages are a row of widgets that say what they hold; the newer ones have pull quotes."""

from newsparse import Site, css_all
from newsparse_sites.pictures import pictures

TIMES_LIVE = Site(
    name="timeslive.co.za",
    domains=["timeslive.co.za"],
    images=pictures("[rel=image], .article-main-image figure", caption=".description", credit=".author .name"),
    body=css_all(".article-left > .tertiary-title, [rel=text], [rel=image], .b-article-body"),
    drop=[".b-article-body__pullquote", "[rel=related_articles]", "[rel=image] .image-text"],
    timezone="Africa/Johannesburg",
)
