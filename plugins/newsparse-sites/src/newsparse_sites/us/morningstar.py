"""Morningstar: what the author owns, and whose opinion it is, stands under the story."""

from newsparse import Site, css_all
from newsparse_sites.parts import parts_of

MORNINGSTAR = Site(
    name="morningstar.com",
    domains=["morningstar.com"],
    body=css_all(".story__subtitle, " + parts_of(".story__body")),
    timezone="America/Chicago",
)
