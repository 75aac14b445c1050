"""The Citizen: cards of related posts stand in the story."""

from newsparse import Site, css_all
from newsparse_sites.parts import parts_of

THE_CITIZEN = Site(
    name="citizen.co.za",
    domains=["citizen.co.za"],
    body=css_all(".single-excerpt, " + parts_of(".single-content")),
    drop=[".related-posts"],
    timezone="Africa/Johannesburg",
)
