"""Top Gear: an offer of a newsletter stands in the story and under it; the class names are a machine's."""

from newsparse import Site, css_all

TOP_GEAR = Site(
    name="topgear.com",
    domains=["topgear.com"],
    body=css_all('[data-testid="MainContent"] > p, [class*=MarkUp]'),
    drop=['[data-testid="Newsletter"]', '[data-testid="NewsletterFooter"]'],
    timezone="Europe/London",
)
