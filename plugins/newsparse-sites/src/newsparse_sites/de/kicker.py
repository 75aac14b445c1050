"""kicker: pull quotes stand among the paragraphs; those who write sign with three letters after the last."""

from newsparse import Site, css_all
from newsparse_sites.pictures import pictures

KICKER = Site(
    name="kicker.de",
    domains=["kicker.de"],
    images=pictures(".kick__article__picture--teaser", caption="p", credit="span"),
    body=css_all(".kick__article__teaser, .kick__article__content__child"),
    drop=["blockquote.kick__article__zitat", ".kick__article__detail", ".kick__article__picture--medias"],
    timezone="Europe/Berlin",
)
