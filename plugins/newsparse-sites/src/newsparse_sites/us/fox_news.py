"""Fox News: captions of videos stand in the story, and lines in capitals that lead to other stories and the app."""

from newsparse import CutKind, Site, css_all
from newsparse.select import meta
from newsparse.site import paragraph
from newsparse_sites.pictures import pictures

FOX_NEWS = Site(
    name="foxnews.com",
    domains=["foxnews.com"],
    keywords=meta("classification-tags"),
    images=pictures(".article-body .image-ct", caption=".caption", credit_in_caption=r"\(([^()]+)\)\Z"),
    body=css_all(".article-body"),
    drop=[
        ".article-body .featured",
        ".article-body .image-ct .info",
        # A paragraph that is one link, in bold capitals.
        "//div[contains(@class, 'article-body')]/p[a[u/strong or strong] and not(text()[normalize-space()])]",
    ],
    cut={paragraph("CLICK HERE TO GET THE FOX NEWS APP"): CutKind.APP_PROMOTION},
    timezone="America/New_York",
)
