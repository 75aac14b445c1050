"""FOCUS online: buttons that sell, and the note that links are paid for, stand among the text.

Reference texts that others keep of its pages lack lists, which are part of the story.
"""

from newsparse import Site, css_all

FOCUS = Site(
    name="focus.de",
    domains=["focus.de"],
    images=css_all(".articleContent > .mediaBlock"),
    body=css_all(".articleContent > .leadIn, .articleContent > .textBlock, .articleContent > .mediaBlock"),
    drop=[".orange-button-artobj", ".affiliate_info"],
    timezone="Europe/Berlin",
)
