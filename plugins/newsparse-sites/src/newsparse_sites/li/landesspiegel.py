"""Landesspiegel: advertisements stand in the story, in boxes that bear the paper's name."""

from newsparse import Site, css_all
from newsparse_sites.parts import parts_of
from newsparse_sites.pictures import pictures

LANDESSPIEGEL = Site(
    name="landesspiegel.li",
    domains=["landesspiegel.li"],
    images=pictures(
        ".post-image, .post-thumbnail",
        caption=".penci-featured-caption, .wp-caption-text",
        credit_in_caption=r"\| (?:Foto|Bildquelle): (.+?)\.?\Z",
    ),
    body=css_all(parts_of("article .entry-content")),
    drop=["[class^=lande-]"],
    timezone="Europe/Vaduz",
)
