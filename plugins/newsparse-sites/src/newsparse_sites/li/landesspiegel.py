"""Landesspiegel: advertisements stand in the story, in boxes that bear the paper's name."""

from newsparse import Site
from newsparse_sites.pictures import pictures

LANDESSPIEGEL = Site(
    name="landesspiegel.li",
    domains=["landesspiegel.li"],
    images=pictures(
        ".post-image, .post-thumbnail",
        caption=".penci-featured-caption, .wp-caption-text",
        credit_in_caption=r"\| (?:Foto|Bildquelle): (.+?)\.?\Z",
    ),
    drop=["[class^=lande-]"],
    timezone="Europe/Vaduz",
)
