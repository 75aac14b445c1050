"""``{before-after} FILE``: a page as it came and the article that was read out of it, drawn from the parse itself.

``{example-report}`` links to the report on the sample page, which is written among the built pages.
"""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from newsparse import Article, BlockKind, Fate, Parser, Trace, TracedBlock
from newsparse.export.html import escape_html
from newsparse.report import write_report

LONGEST = 100
MOST_PARAGRAPHS = 3
"""So many paragraphs of the story are shown on either side; a reader has understood by then."""


class BeforeAfter(SphinxDirective):
    """The page on the left, with what became of each line; the article on the right."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        path = self.env.relfn2path(self.arguments[0])[1]
        self.env.note_dependency(path)
        trace = Parser(load_entry_points=False).trace_html(Path(path).read_bytes())
        label = "Left, a news page with menu, cookie banner and pleas; right, the article that is read out of it."
        drawn = (
            f'<div class="ba" role="img" aria-label="{label}">'
            f'<section aria-hidden="true"><p class="ba-title">the page</p>{"".join(draw_page(trace))}</section>'
            f'<section aria-hidden="true"><p class="ba-title">the article</p>'
            f"<dl>{''.join(draw_article(trace.article))}</dl></section></div>"
        )
        return [nodes.raw("", drawn, format="html")]


def draw_page(trace: Trace) -> Iterator[str]:
    names = named_texts(trace.article)
    story = 0
    for name, run in groupby(trace.blocks, key=lambda block: kind_of(block, names)):
        blocks = [block for block in run if block.block.text]
        if name == "outside":
            yield f'<p class="ba-out">{shorten(" · ".join(block.block.text for block in blocks))}</p>'
            continue
        for block in blocks:
            story += name == "body"
            if name == "body" and story > MOST_PARAGRAPHS:
                continue
            yield draw_block(block, name, names)


def draw_block(block: TracedBlock, name: str, names: dict[str, str]) -> str:
    text = block.block.text
    if name == "cut":
        return f'<p class="ba-cut">{shorten(text)}<b>{block.removals[0].kind}</b></p>'
    if name == "moved":
        return f'<p class="ba-field">{shorten(text)}<b>{block.removals[0].became}</b></p>'
    if name == "named":
        size = " ba-h1" if block.tag == "h1" else ""
        return f'<p class="ba-field{size}">{shorten(text)}<b>{names[text]}</b></p>'
    for removal in block.removals:
        if removal.start == 0:
            taken = f'<i class="ba-field">{escape_html(removal.text)}<b>{removal.became}</b></i>'
            return f"<p>{taken} {shorten(text[removal.end :])}</p>"
    label = "<b>standfirst</b>" if block.block.kind is BlockKind.STANDFIRST else ""
    return f"<p>{shorten(text)}{label}</p>"


def kind_of(block: TracedBlock, names: dict[str, str]) -> str:
    if block.fate is Fate.OUTSIDE:
        return "named" if block.block.text in names else "outside"
    return str(block.fate)


def named_texts(article: Article) -> dict[str, str]:
    """Give the texts of the page that are fields of the article, with the names of the fields."""
    names = {article.byline: "byline, authors", article.kicker: "kicker", article.headline: "headline"}
    for n, image in enumerate(article.images):
        names[image.caption] = f"images[{n}].caption"
        if image.caption and image.credit:
            names[f"{image.caption} (Photo: {image.credit})"] = f"caption, credit of images[{n}]"
    return {text: name for text, name in names.items() if text}


def draw_article(article: Article) -> Iterator[str]:
    fields: dict[str, str | None] = {
        "headline": article.headline,
        "kicker": article.kicker,
        "authors": ", ".join(author.name for author in article.authors),
        "date_published": article.date_published and article.date_published.isoformat(" "),
        "dateline": article.dateline and f"{article.dateline.place}, {article.dateline.agency}",
    }
    for n, image in enumerate(article.images):
        name = (image.url or "").rpartition("/")[2]
        fields[f"images[{n}]"] = f"{name}\ncaption: {image.caption}\ncredit: {image.credit}"
    paragraphs = [block.text for block in article.body if block.kind is not BlockKind.FIGURE]
    fields["body"] = "\n".join(clip(text) for text in paragraphs[:MOST_PARAGRAPHS])
    fields["corrections"] = "\n".join(article.corrections)
    fields["related"] = "\n".join(link.text for link in article.related)
    fields["removed"] = "\n".join(f"{removal.kind}: {clip(removal.text, 50)}" for removal in article.removed)
    for name, value in fields.items():
        if value:
            lines = "".join(f"<dd>{escape_html(line)}</dd>" for line in value.split("\n"))
            yield f"<dt>{name}</dt>{lines}"


def clip(text: str, longest: int = LONGEST) -> str:
    return text if len(text) <= longest else f"{text[:longest].rpartition(' ')[0]} …"


def shorten(text: str) -> str:
    return escape_html(clip(text))


class ExampleReport(SphinxDirective):
    """A link to the report on the sample page, which is written when the documentation has been built."""

    def run(self) -> list[nodes.Node]:
        up = "../" * (self.env.docname.count("/") + 1)
        words = f'<p><a href="{up}{REPORT}">See the report on this page</a>, as it opens in a browser.</p>'
        return [nodes.raw("", words, format="html")]


REPORT = "example-report.html"


def write_example_report(sphinx: Sphinx, failure: Exception | None) -> None:
    if failure is None and sphinx.builder.format == "html":
        page = Path(sphinx.srcdir, "pages", "storm.html").read_bytes()
        trace = Parser(load_entry_points=False).trace_html(page, url="https://courier.example.org/storm")
        Path(sphinx.outdir, REPORT).write_text(write_report([("storm.html", trace)]), encoding="utf-8")


def setup(sphinx: Sphinx) -> dict[str, Any]:
    sphinx.add_directive("before-after", BeforeAfter)
    sphinx.add_directive("example-report", ExampleReport)
    sphinx.connect("build-finished", write_example_report)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
