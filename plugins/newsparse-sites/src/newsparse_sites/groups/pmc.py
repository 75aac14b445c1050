"""Penske Media: excerpt and body are marked alike in all its magazines; what is trending stands between paragraphs."""

from newsparse import Site, css_all

PMC = Site(
    name="pmc",
    images=css_all("article figure"),
    body=css_all(".article-excerpt, .pmc-paywall"),
    drop=[".trending-in-article", ".recirculation-modules"],
)

BILLBOARD = Site("billboard.com", ["billboard.com"], parent=PMC, timezone="America/New_York")
DEADLINE = Site("deadline.com", ["deadline.com"], parent=PMC, timezone="America/Los_Angeles")
HOLLYWOOD_REPORTER = Site("hollywoodreporter.com", ["hollywoodreporter.com"], parent=PMC)
INDIE_WIRE = Site("indiewire.com", ["indiewire.com"], parent=PMC)
VARIETY = Site("variety.com", ["variety.com"], parent=PMC, timezone="America/Los_Angeles")
