"""FUNKE: the h1 of its newspapers is the end of the breadcrumbs, made for search engines; the headline is an h2."""

from newsparse import Site, css, css_all
from newsparse.select import first_of, meta

FUNKE = Site(
    name="funke",
    headline=css("article hgroup h2"),
    # The standfirst has a class of its type size only; in the older pages it is a paragraph of the body.
    images=css_all("article figure:not([data-video-type])"),
    body=css_all("article > div .expressive-copy-lg, .article-body"),
    drop=[
        ".article-body > .not-prose:not(figure)",
        "[rel=author]",
        # A list whose every line has a link is what else to read.
        "//*[contains(@class, 'article-body')]/ul[not(li[not(a)])]",
    ],
    keywords=first_of(css_all("[data-test-tags-box] a, [data-test-tags-box-v2] a"), meta("news_keywords")),
    timezone="Europe/Berlin",
)

ABENDBLATT = Site("abendblatt.de", ["abendblatt.de"], parent=FUNKE)
BRAUNSCHWEIGER_ZEITUNG = Site("braunschweiger-zeitung.de", ["braunschweiger-zeitung.de"], parent=FUNKE)
HARZ_KURIER = Site("harzkurier.de", ["harzkurier.de"], parent=FUNKE)
MORGENPOST = Site("morgenpost.de", ["morgenpost.de"], parent=FUNKE)
NRZ = Site("nrz.de", ["nrz.de"], parent=FUNKE)
OTZ = Site("otz.de", ["otz.de"], parent=FUNKE)
THUERINGER_ALLGEMEINE = Site("thueringer-allgemeine.de", ["thueringer-allgemeine.de"], parent=FUNKE)
TLZ = Site("tlz.de", ["tlz.de"], parent=FUNKE)
WAZ = Site("waz.de", ["waz.de"], parent=FUNKE)
WP = Site("wp.de", ["wp.de"], parent=FUNKE)
WR = Site("wr.de", ["wr.de"], parent=FUNKE)
