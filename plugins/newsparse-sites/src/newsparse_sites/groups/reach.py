"""Reach: the standfirst stands in the header; boxes in the story ask to follow, or lead to other stories."""

from newsparse import CutKind, Site, css_all
from newsparse.site import paragraph

REACH = Site(
    name="reach",
    images=css_all("figure.in-article-image, figure.lead-article-image"),
    body=css_all("[class$=sub-title][itemprop=description], [itemprop=articleBody]"),
    drop=["[itemprop=articleBody] .factbox"],
    cut={paragraph("* Follow Mirror Celebs"): CutKind.FOLLOW_PROMPT},
    timezone="Europe/London",
)

BIRMINGHAM_MAIL = Site("birminghammail.co.uk", ["birminghammail.co.uk"], parent=REACH)
DAILY_RECORD = Site("dailyrecord.co.uk", ["dailyrecord.co.uk"], parent=REACH)
LIVERPOOL_ECHO = Site("liverpoolecho.co.uk", ["liverpoolecho.co.uk"], parent=REACH)
MANCHESTER_EVENING_NEWS = Site("manchestereveningnews.co.uk", ["manchestereveningnews.co.uk"], parent=REACH)
MIRROR = Site("mirror.co.uk", ["mirror.co.uk"], parent=REACH)
WALES_ONLINE = Site("walesonline.co.uk", ["walesonline.co.uk"], parent=REACH)
