"""The Globe and Mail: the story stands among share buttons; its daily briefs have labels like "In focus" as an h6."""

from newsparse import Site, css_all

GLOBE_AND_MAIL = Site(
    name="theglobeandmail.com",
    domains=["theglobeandmail.com"],
    body=css_all('[data-sophi-feature="article body"]'),
    drop=[".article-toolbar", "h6", "figcaption"],
    timezone="America/Toronto",
)
