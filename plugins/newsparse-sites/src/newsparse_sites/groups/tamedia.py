"""Tamedia: the h1 of its Swiss newspapers is the end of the breadcrumbs; the headline is an h2 with a line over it."""

from newsparse import Site, css, css_all
from newsparse_sites.pictures import pictures

TAMEDIA = Site(
    name="tamedia",
    headline=css('[data-testid="content-title"]'),
    # The class is "titleheader" on pages from 2026, and ends in a hash on those before.
    kicker=css("h2 [class*=titleheader]"),
    images=pictures("article figure[class*=ArticleImage]", caption="figcaption", credit="[class*=contentcredit]"),
    body=css_all(
        "[class*=ContentHead] [class*=lead], [class*=SummaryList], [class*=crosshead], [class*=CrossheadElement], "
        "[class^=articleParagraph], [class^=ArticleParagraph]"
    ),
    drop=["//h2[.//*[@data-testid='content-title']]"],
    timezone="Europe/Zurich",
)

BAZ_ONLINE = Site("bazonline.ch", ["bazonline.ch"], parent=TAMEDIA)
BERNER_OBERLAENDER = Site("berneroberlaender.ch", ["berneroberlaender.ch"], parent=TAMEDIA)
BERNER_ZEITUNG = Site("bernerzeitung.ch", ["bernerzeitung.ch"], parent=TAMEDIA)
DER_BUND = Site("derbund.ch", ["derbund.ch"], parent=TAMEDIA)
LANDBOTE = Site("landbote.ch", ["landbote.ch"], parent=TAMEDIA)
TAGES_ANZEIGER = Site("tagesanzeiger.ch", ["tagesanzeiger.ch"], parent=TAMEDIA)
THUNER_TAGBLATT = Site("thunertagblatt.ch", ["thunertagblatt.ch"], parent=TAMEDIA)
ZUERICHSEE_ZEITUNG = Site("zsz.ch", ["zsz.ch"], parent=TAMEDIA)
