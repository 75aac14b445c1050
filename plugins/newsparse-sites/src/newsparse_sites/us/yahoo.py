"""Yahoo, of news and finance: lists of what not to miss stand in the stories of those who deliver them."""

import re

from newsparse import CutKind, Site, css_all
from newsparse.site import paragraph

YAHOO = Site(
    name="yahoo.com",
    domains=["yahoo.com"],
    body=css_all(".caas-body"),
    drop=[
        "//h2[starts-with(., \"Don't Miss\") or starts-with(., 'Read Next')]",
        # A list whose every line has a link is what else to read.
        "//*[contains(@class, 'caas-body')]/ul[not(li[not(.//a)])]",
        ".caas-readmore",
    ],
    cut={
        paragraph('"ACTIVE INVESTORS'): CutKind.BOILERPLATE,
        paragraph("Get the latest stock analysis from Benzinga"): CutKind.BOILERPLATE,
        paragraph("Click here for the latest stock market news"): CutKind.RELATED_LINK,
        paragraph("Read the latest financial and business news from Yahoo"): CutKind.RELATED_LINK,
        re.compile(r"\A© \d{4} Benzinga\.com\..*\Z"): CutKind.COPYRIGHT_LINE,
    },
    timezone="America/New_York",
)
