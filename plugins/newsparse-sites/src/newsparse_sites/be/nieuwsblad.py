"""Het Nieuwsblad: intro and body are marked for testing; all else of its classes is made by a machine."""

from newsparse import Site, css_all
from newsparse_sites.pictures import pictures

NIEUWSBLAD = Site(
    name="nieuwsblad.be",
    domains=["nieuwsblad.be"],
    keywords=css_all("li[rel=tag]"),
    images=pictures("[data-testid=article-image-wrapper]", credit_in_caption=r"(?:— )?© (.+)\Z"),
    body=css_all('[data-auth-intro="article"], [data-testid="article-body"]'),
    drop=["figcaption"],
    timezone="Europe/Brussels",
)
