"""20 Minuten: polls, and an offer of its channel, stand among the paragraphs.

Three points that sum the story up stand in a box over it, and are part of it.
"""

import re

from newsparse import CutKind, Site
from newsparse.select import xpath_all
from newsparse.site import paragraph
from newsparse_sites.pictures import pictures

ZWANZIG_MINUTEN = Site(
    name="20min.ch",
    domains=["20min.ch"],
    images=pictures("article figure", credit="figcaption span + span"),
    # The class names say nothing that lasts: the lead is what in the header is no headline, date or byline.
    body=xpath_all("//article/header/div[not(.//h1 or .//h2 or .//time or .//dl or .//section)] | //article/section"),
    drop=["//article//section/div[.//input[@type='radio'] or .//fieldset]"],
    cut={
        paragraph("Darum geht's"): CutKind.WIDGET_RESIDUE,
        paragraph("Darum gehts"): CutKind.WIDGET_RESIDUE,
        paragraph("Eine Newsübersicht am Morgen"): CutKind.FOLLOW_PROMPT,
        re.compile(r"\A.*mit der Community\.\Z"): CutKind.COMMENT_PROMPT,
        paragraph("Folgst du schon 20 Minuten"): CutKind.FOLLOW_PROMPT,
    },
    timezone="Europe/Zurich",
)
