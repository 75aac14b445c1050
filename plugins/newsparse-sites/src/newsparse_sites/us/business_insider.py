"""Business Insider: in its slide shows the credit of each picture stands apart from the caption."""

from newsparse import Site

BUSINESS_INSIDER = Site(
    name="businessinsider.com",
    domains=["businessinsider.com"],
    drop=[".image-source-caption"],
    timezone="America/New_York",
)
