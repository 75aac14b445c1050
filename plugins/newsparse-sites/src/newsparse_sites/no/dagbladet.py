"""Dagbladet: a summary made by a machine, boxes of facts, and a second story under the first.

The metadata names one author only. Reference texts that others keep of its newer pages have the machine's summary.
"""

from newsparse import Site, css_all
from newsparse.select import first_of
from newsparse_sites.pictures import pictures

DAGBLADET = Site(
    name="dagbladet.no",
    domains=["dagbladet.no"],
    authors=first_of(css_all("#mainArticleSection .lab-hidden-byline-name"), css_all("address.name a[rel=author]")),
    images=pictures(
        ".article-top figure, .body-copy figure, #mainArticleSection .articleHeader, #mainArticleSection figure",
        credit_in_caption=r"(?:Foto|Video): (.+?)(?: Vis mer)?\Z",
        only_captioned=True,
    ),
    body=css_all("article .subtitle, .body-copy, .bodytext"),
    drop=[
        "figcaption",
        ".aiArticleSummary",
        ".factbox",
        "#second-article",
        "[class*=jwplayer]",
        "article article",
        ".xrow",
    ],
    timezone="Europe/Oslo",
)
