"""Deutsche Welle: players stand in the story with the headline of the film; older pages put captions in a box."""

from newsparse import Site, xpath

DW = Site(
    name="dw.com",
    domains=["dw.com"],
    drop=[".vjs-wrapper"],
    timezone="Europe/Berlin",
    layouts=[
        Site(
            "before-2023",
            when="#bodyContent .longText",
            authors=xpath("//ul[@class='smallList']/li[strong='Autorin/Autor']/text()[normalize-space()]"),
            drop=[".picBox"],
        )
    ],
)
