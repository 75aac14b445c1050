"""Corriere della Sera: who writes from where stands before the first words of the story, in capitals."""

from newsparse import CutKind, Site, css_all
from newsparse.site import paragraph

CORRIERE = Site(
    name="corriere.it",
    domains=["corriere.it"],
    images=css_all(".bck-media-image figure"),
    body=css_all("#content-to-read > .summary-art, #content-to-read > .content"),
    drop=[".content.fxr-between-center", ".rcs-hide-in-editor"],
    cut={
        paragraph("Dalla nostra corrispondente"): CutKind.BYLINE,
        paragraph("Dal nostro corrispondente"): CutKind.BYLINE,
        paragraph("Dal nostro inviato"): CutKind.BYLINE,
        paragraph("Dalla nostra inviata"): CutKind.BYLINE,
    },
    timezone="Europe/Rome",
)
