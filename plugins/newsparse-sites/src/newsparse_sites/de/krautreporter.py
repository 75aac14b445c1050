"""Krautreporter: who read proof and who translated stands under the story; offers of membership stand in it."""

from newsparse import CutKind, Site, css_all
from newsparse.site import paragraph

KRAUTREPORTER = Site(
    name="krautreporter.de",
    domains=["krautreporter.de"],
    keywords=css_all(".article-headers-shared-topic__cta"),
    body=css_all('[data-test="article-teaser"], .article-markdown'),
    drop=['[data-test="article-paywall"]', '[data-test="related-articles"]'],
    cut={paragraph("Dieser Artikel ist eine Übersetzung"): CutKind.TRANSLATION_NOTICE},
    timezone="Europe/Berlin",
)
