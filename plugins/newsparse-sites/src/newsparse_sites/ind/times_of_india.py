"""The Times of India: the story is one box of text, with breaks between its paragraphs."""

from newsparse import CutKind, Site, css_all
from newsparse.site import paragraph

TIMES_OF_INDIA = Site(
    name="timesofindia.indiatimes.com",
    domains=["timesofindia.indiatimes.com"],
    body=css_all('.art_synopsis, [data-articlebody="1"]'),
    drop=[".vdo_embedd"],
    cut={
        paragraph("You Can Also Check:"): CutKind.RELATED_LINK,
        paragraph("Get real-time updates"): CutKind.RELATED_LINK,
    },
    timezone="Asia/Kolkata",
)
