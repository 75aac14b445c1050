"""Börsen-Zeitung: kicker, standfirst and byline are blocks of the story's own text, each with a class that names it."""

from newsparse import Site, css, css_all
from newsparse.select import first_of, meta
from newsparse_sites.pictures import pictures

BOERSEN_ZEITUNG = Site(
    name="boersen-zeitung.de",
    domains=["boersen-zeitung.de"],
    kicker=css(".wp-block-ppi-aboveheading"),
    # "Von Ann Lee, Frankfurt": what stands after the comma is where she is.
    authors=css(".wp-block-ppi-authorline", pattern=r"^Von (.+?)(?:, [^,]+)?$"),
    date_published=meta("article:published:time", "article:published_time"),
    keywords=first_of(css_all("button.tag"), meta("custom-keywords")),
    images=pictures(".teaser-image", caption=".image-description", credit=".image-copyright"),
    body=css_all(".article-header .excerpt, .purple-content-body-inner"),
    drop=[
        ".purple-content-body-inner > h1",
        ".wp-block-ppi-aboveheading",
        ".wp-block-ppi-subheading",
        ".wp-block-ppi-authorline",
        ".wp-block-ppi-authorshort",
    ],
    timezone="Europe/Berlin",
)
