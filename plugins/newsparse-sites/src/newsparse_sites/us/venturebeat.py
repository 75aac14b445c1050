"""VentureBeat: offers of its events stand before the story and within it, and after it what VentureBeat is for."""

from newsparse import Site

VENTUREBEAT = Site(
    name="venturebeat.com",
    domains=["venturebeat.com"],
    drop=[".post-boilerplate"],
    timezone="America/Los_Angeles",
)
