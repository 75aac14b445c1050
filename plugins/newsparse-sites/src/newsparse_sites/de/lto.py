"""Legal Tribune Online: the keywords in its metadata are those of the whole site; a story's own stand under it."""

from newsparse import Site, css_all

LTO = Site(
    name="lto.de",
    domains=["lto.de"],
    keywords=css_all("#articleTags a"),
    timezone="Europe/Berlin",
)
