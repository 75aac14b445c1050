"""How an article shows itself in a notebook."""

from collections.abc import Iterator

from newsparse.article import Article, Removal
from newsparse.export.html import escape_html, to_html

__all__ = ["show_article"]


def show_article(article: Article) -> str:
    """Give an article as HTML for a notebook: the story, its fields, and what was taken out of it."""
    frame = "max-width:46rem;border:1px solid #8884;border-radius:8px;padding:1rem 1.4rem;line-height:1.5"
    # Images come in the sizes that sites have them in.
    fit = "<style>.newsparse-article img { max-width: 100%; height: auto; }</style>"
    parts = [
        f'{fit}<div class="newsparse-article" style="{frame}">',
        to_html(article, fragment=True),
        *_fields(article),
    ]
    parts += _ledger("Removed", article.removed)
    parts += _ledger("Moved to a field of its own", article.moved)
    return "\n".join((*parts, "</div>"))


def _fields(article: Article) -> Iterator[str]:
    shown = {
        "published": article.date_published and article.date_published.isoformat(),
        "publisher": article.publisher and article.publisher.name,
        "dateline": article.dateline and article.dateline.text,
        "section": article.section,
        "keywords": ", ".join(article.keywords),
        "language": article.language,
        "url": article.url,
        "diagnostics": "; ".join(diagnostic.message for diagnostic in article.diagnostics),
    }
    rows = [
        f'<tr><th style="text-align:left">{name}</th><td style="text-align:left">{escape_html(value)}</td></tr>'
        for name, value in shown.items()
        if value
    ]
    if rows:
        yield f"<details><summary>{len(rows)} fields</summary><table>{''.join(rows)}</table></details>"


def _ledger(title: str, removals: tuple[Removal, ...]) -> Iterator[str]:
    if removals:
        items = [
            f"<li><b>{removal.kind}</b> ({escape_html(removal.rule)}): {escape_html(removal.text)}</li>"
            for removal in removals
        ]
        yield f"<details><summary>{title}: {len(removals)}</summary><ul>{''.join(items)}</ul></details>"
