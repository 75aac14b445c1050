"""Postmedia: one system for its Canadian newspapers."""

from newsparse import CutKind, Page, Site, css_all
from newsparse.site import paragraph
from newsparse_sites.parts import parts_of
from newsparse_sites.pictures import pictures


def topics(page: Page) -> list[str]:
    """Give category and tags; the JSON-LD has the machine's marks as well: "NLP Category: General"."""
    stated = [*page.meta.get("category", ()), *page.meta.get("keywords", ())]
    return [topic.strip() for text in stated for topic in text.split(",")]


POSTMEDIA = Site(
    name="postmedia",
    keywords=topics,
    images=pictures("article figure", caption=".image-caption", credit_in_caption=r"Photo by (.+)\Z"),
    body=css_all(
        ".article-subtitle, " + parts_of(".article-content__content-group", ".story-v2-content-element-inline")
    ),
    drop=[
        ".featured-video__jw-strategy-title",
        # "Article content", for screen readers, between every two paragraphs or so.
        ".visually-hidden",
        # The same offer three times: for readers who are unknown, registered, or have no subscription.
        '[data-aqa="identity-sign-in"]',
        "[data-aqa^=disclaimer]",
    ],
    cut={
        paragraph("Our website is the place for the latest breaking news"): CutKind.SUBSCRIPTION_PROMPT,
        paragraph("A welcome email is on its way"): CutKind.NEWSLETTER_PROMPT,
        paragraph("Share your thoughts and join the conversation in the comments"): CutKind.COMMENT_PROMPT,
    },
)

CALGARY_HERALD = Site("calgaryherald.com", ["calgaryherald.com"], parent=POSTMEDIA, timezone="America/Edmonton")
EDMONTON_JOURNAL = Site("edmontonjournal.com", ["edmontonjournal.com"], parent=POSTMEDIA, timezone="America/Edmonton")
FINANCIAL_POST = Site("financialpost.com", ["financialpost.com"], parent=POSTMEDIA, timezone="America/Toronto")
LEADER_POST = Site("leaderpost.com", ["leaderpost.com"], parent=POSTMEDIA, timezone="America/Regina")
LONDON_FREE_PRESS = Site("lfpress.com", ["lfpress.com"], parent=POSTMEDIA, timezone="America/Toronto")
MONTREAL_GAZETTE = Site("montrealgazette.com", ["montrealgazette.com"], parent=POSTMEDIA, timezone="America/Toronto")
NATIONAL_POST = Site("nationalpost.com", ["nationalpost.com"], parent=POSTMEDIA, timezone="America/Toronto")
OTTAWA_CITIZEN = Site("ottawacitizen.com", ["ottawacitizen.com"], parent=POSTMEDIA, timezone="America/Toronto")
STAR_PHOENIX = Site("thestarphoenix.com", ["thestarphoenix.com"], parent=POSTMEDIA, timezone="America/Regina")
THE_PROVINCE = Site("theprovince.com", ["theprovince.com"], parent=POSTMEDIA, timezone="America/Vancouver")
TORONTO_SUN = Site("torontosun.com", ["torontosun.com"], parent=POSTMEDIA, timezone="America/Toronto")
VANCOUVER_SUN = Site("vancouversun.com", ["vancouversun.com"], parent=POSTMEDIA, timezone="America/Vancouver")
WINDSOR_STAR = Site("windsorstar.com", ["windsorstar.com"], parent=POSTMEDIA, timezone="America/Toronto")
