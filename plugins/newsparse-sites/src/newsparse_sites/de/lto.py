"""Legal Tribune Online: the keywords in its metadata are those of the whole site; a story's own stand under it."""

from newsparse import Site, css_all
from newsparse_sites.parts import parts_of
from newsparse_sites.pictures import pictures

LTO = Site(
    name="lto.de",
    domains=["lto.de"],
    keywords=css_all("#articleTags a"),
    images=pictures(".article-header figure", credit_in_caption=r"Foto: (.+)\Z"),
    body=css_all(".reader__intro, " + parts_of(".article-text-wrapper")),
    timezone="Europe/Berlin",
)
