"""Deutsche Welle: players stand in the story with the headline of the film; older pages put captions in a box."""

from newsparse import Site, css_all, xpath

DW = Site(
    name="dw.com",
    domains=["dw.com"],
    keywords=css_all('[data-tracking-name="related-topics"] a, [data-tracking-name="content-detail-kicker"] > span'),
    body=css_all(".teaser-text, .rich-text, #bodyContent .intro, #bodyContent .longText"),
    drop=[".vjs-wrapper"],
    timezone="Europe/Berlin",
    layouts=[
        Site(
            "before-2023",
            when="#bodyContent .longText",
            authors=xpath("//ul[@class='smallList']/li[strong='Autorin/Autor']/text()[normalize-space()]"),
            date_published=xpath("//ul[@class='smallList']/li[strong='Datum']/text()[normalize-space()]"),
            drop=[".picBox"],
        )
    ],
)
