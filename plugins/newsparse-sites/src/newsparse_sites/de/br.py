"""BR24: links to other stories stand among the paragraphs; at the end, an offer of a newsletter."""

from newsparse import CutKind, Site, css_all
from newsparse.site import paragraph
from newsparse_sites.parts import parts_of

BR = Site(
    name="br.de",
    domains=["br.de"],
    body=css_all(
        "header [class*=TeaserText], "
        + parts_of("#articlebody [class*=RichText]", "#articlebody [class*=ArticleModuleText_content]")
    ),
    cut={
        paragraph("Das ist die Europäische Perspektive bei BR24"): CutKind.BOILERPLATE,
        paragraph("Zum Artikel:"): CutKind.RELATED_LINK,
        paragraph('"Hier ist Bayern": Der BR24 Newsletter'): CutKind.NEWSLETTER_PROMPT,
    },
    timezone="Europe/Berlin",
)
