"""Fox News: captions of videos stand in the story, and a line in capitals that leads to the app."""

from newsparse import CutKind, Site
from newsparse.site import paragraph

FOX_NEWS = Site(
    name="foxnews.com",
    domains=["foxnews.com"],
    drop=[".article-body .featured .info", ".article-body .image-ct .info"],
    cut={paragraph("CLICK HERE TO GET THE FOX NEWS APP"): CutKind.APP_PROMOTION},
    timezone="America/New_York",
)
