"""Texts of a French site that translates and passes on: they come without address or markup, and all end alike.

Known only by its texts. Every one of them closes with a plea to share, a link to the original between two rows of
asterisks, and three requests for money and subscriptions.
"""

from newsparse import CutKind, Site
from newsparse.select import constant
from newsparse.site import paragraph

REPOSTS = Site(
    name="reposts",
    text_marks=[
        "Vous pouvez lire l'article original ici",
        "Votre soutien est essentiel pour nous permettre de vous partager une information libre",
    ],
    language=constant("fr"),
    cut={
        paragraph("Vous aimer cet article ?"): CutKind.SHARE_PROMPT,
        paragraph("Vous aimez cet article ?"): CutKind.SHARE_PROMPT,
        paragraph("Vous pouvez lire l'article original ici"): CutKind.ORIGINAL_SOURCE,
        paragraph("Votre soutien est essentiel"): CutKind.DONATION_NOTICE,
        paragraph("À l'ère de la censure de masse"): CutKind.NEWSLETTER_PROMPT,
        paragraph("Nous avons besoin de financements"): CutKind.DONATION_NOTICE,
    },
)
