"""BR24: under the headline stands on which programme the subject was on air; at the end, an offer of a newsletter."""

from newsparse import CutKind, Site
from newsparse.site import paragraph

BR = Site(
    name="br.de",
    domains=["br.de"],
    cut={
        paragraph("Über dieses Thema berichtet"): CutKind.WIDGET_RESIDUE,
        paragraph('"Hier ist Bayern": Der BR24 Newsletter'): CutKind.NEWSLETTER_PROMPT,
    },
    timezone="Europe/Berlin",
)
