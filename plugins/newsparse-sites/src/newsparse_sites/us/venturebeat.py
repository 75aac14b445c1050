"""VentureBeat: offers of its events stand before the story and within it, and after it what VentureBeat is for."""

from newsparse import Site, css_all

VENTUREBEAT = Site(
    name="venturebeat.com",
    domains=["venturebeat.com"],
    body=css_all(".article-content"),
    drop=[".post-boilerplate"],
    timezone="America/Los_Angeles",
)
