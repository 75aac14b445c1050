"""Dagbladet: a summary made by a machine, boxes of facts, and a second story under the first.

The metadata names one author only.
"""

from newsparse import Site, css_all

DAGBLADET = Site(
    name="dagbladet.no",
    domains=["dagbladet.no"],
    authors=css_all("address.name a[rel=author]"),
    drop=[".aiArticleSummary", "aside.factbox", "#second-article", "[data-from=xavier]", "[data-before-content]"],
    timezone="Europe/Oslo",
)
