"""La Vanguardia: boxes of other stories and pull quotes stand in a live story; its headings have a line over them."""

from newsparse import Site

LA_VANGUARDIA = Site(
    name="lavanguardia.com",
    domains=["lavanguardia.com"],
    drop=[".content_component.information", ".highlight--quote", ".content_component.highlight .epigraph"],
    timezone="Europe/Madrid",
)
