"""The Citizen: cards of related posts stand in the story."""

from newsparse import Site

THE_CITIZEN = Site(
    name="citizen.co.za",
    domains=["citizen.co.za"],
    drop=[".related-posts"],
    timezone="Africa/Johannesburg",
)
