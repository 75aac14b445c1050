"""Het Nieuwsblad: intro and body are marked for testing; all else of its classes is made by a machine."""

from newsparse import Site, css_all

NIEUWSBLAD = Site(
    name="nieuwsblad.be",
    domains=["nieuwsblad.be"],
    body=css_all('[data-auth-intro="article"], [data-testid="article-body"]'),
    drop=["figcaption"],
    keywords=css_all("li[rel=tag]"),
    timezone="Europe/Brussels",
)
