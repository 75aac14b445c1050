"""Börsen-Zeitung: kicker, standfirst and byline are blocks of the story's own text, each with a class that names it."""

from newsparse import Site, css

BOERSEN_ZEITUNG = Site(
    name="boersen-zeitung.de",
    domains=["boersen-zeitung.de"],
    kicker=css(".wp-block-ppi-aboveheading"),
    # "Von Ann Lee, Frankfurt": what stands after the comma is where she is.
    authors=css(".wp-block-ppi-authorline", pattern=r"^Von (.+?)(?:, [^,]+)?$"),
    drop=[
        ".wp-block-ppi-aboveheading",
        ".wp-block-ppi-subheading",
        ".wp-block-ppi-authorline",
        ".wp-block-ppi-authorshort",
    ],
    timezone="Europe/Berlin",
)
