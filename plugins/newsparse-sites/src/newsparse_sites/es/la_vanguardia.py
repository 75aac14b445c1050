"""La Vanguardia: boxes of other stories and pull quotes stand in a live story; its headings have a line over them."""

from newsparse import Site, css_all
from newsparse_sites.parts import parts_of

LA_VANGUARDIA = Site(
    name="lavanguardia.com",
    domains=["lavanguardia.com"],
    # The metadata has the words of the address.
    keywords=css_all(".content_component.tags .tag-name"),
    images=css_all("figure.content_component.media, figure.composite-image"),
    body=css_all(
        ".epigraph-container, .article_header .subtitle, "
        ".article-modules > .content-subtitle, .article_story > .highlight, "
        + parts_of(".article-modules", ".article_story")
    ),
    drop=[".content_component.information", ".highlight--quote", ".content_component.highlight .epigraph"],
    timezone="Europe/Madrid",
)
