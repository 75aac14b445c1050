"""FOX Sports: paragraphs, films and offers stand in one box; an invitation in brackets closes each story."""

from newsparse import CutKind, Site, css_all
from newsparse.site import paragraph

FOX_SPORTS = Site(
    name="foxsports.com",
    domains=["foxsports.com"],
    body=css_all("#article-content > p, #article-content > h2, #article-content > ul"),
    cut={
        paragraph("Reporting by The Associated Press"): CutKind.AGENCY_SIGN_OFF,
        paragraph("[Want great stories delivered right to your inbox?"): CutKind.NEWSLETTER_PROMPT,
    },
    timezone="America/New_York",
)
