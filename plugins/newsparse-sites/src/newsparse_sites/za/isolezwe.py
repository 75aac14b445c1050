"""Isolezwe: captions stand in the story as paragraphs, in boxes of the picture."""

from newsparse import Site, css_all
from newsparse_sites.pictures import pictures

ISOLEZWE = Site(
    name="isolezwe.co.za",
    domains=["isolezwe.co.za"],
    # The class names end in a hash that changes with each build; their beginnings are written by people.
    images=pictures("[class^=image_image-widget]", caption="p", credit_in_caption=r"Image: (.+)\Z"),
    body=css_all("[class^=widgets_article-widgets]"),
    drop=["[class^=image_image-widget]"],
    timezone="Africa/Johannesburg",
)
