"""Pages made for the tests of metadata: a head, a headline, the lines under it, and a story."""

from newsparse import Article, Parser

PARSER = Parser(load_entry_points=False)
STORY = "<p>It rained over Ulm, and it did not stop until the evening, when the wind turned to the north.</p>" * 90
"""Longer than what counts as near the headline."""


def page_of(lines: str = "", *, head: str = "", above: str = "", after: str = "", language: str = "en") -> str:
    """A page with lines above and under its headline, and after its story."""
    return (
        f"<html lang={language}><head><title>Rain over Ulm</title>{head}</head><body><article>{above}"
        f"<h1>Rain over Ulm</h1>{lines}<div class='text'>{STORY}</div>{after}</article></body></html>"
    )


def read(page: str, url: str | None = None) -> Article:
    """Read a page without any plugin."""
    return PARSER.parse_html(page, url=url)


def day_of(page: str, url: str | None = None) -> str | None:
    """The day on which a page says that it was published."""
    published = read(page, url).date_published
    return published.date().isoformat() if published else None


def names_of(page: str, url: str | None = None) -> list[str]:
    """Who signs a page."""
    return [author.name for author in read(page, url).authors]


def json_ld(body: str) -> str:
    """A block of JSON-LD."""
    return f'<script type="application/ld+json">{body}</script>'
