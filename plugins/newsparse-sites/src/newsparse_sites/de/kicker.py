"""kicker: pull quotes stand among the paragraphs; those who write sign with three letters after the last."""

from newsparse import Site, css_all

KICKER = Site(
    name="kicker.de",
    domains=["kicker.de"],
    body=css_all(".kick__article__teaser, .kick__article__content__child"),
    drop=["blockquote.kick__article__zitat", ".kick__article__detail", ".kick__article__picture--medias"],
    timezone="Europe/Berlin",
)
