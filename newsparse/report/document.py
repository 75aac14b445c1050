"""The document: one page's report, or several with an index; everything in one file, and nothing in it can run.

Whatever came from a page is escaped, addresses are checked, and the policy in the head lets the browser run our one
script, which it knows by its hash, and load nothing at all.
"""

import hashlib
from base64 import b64encode
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

from newsparse.export.html import escape_html
from newsparse.report.page import count_fates, draw_strip, show_page
from newsparse.trace import Fate, Trace

__all__ = ["write_report"]


def write_report(traces: Sequence[tuple[str, Trace]]) -> str:
    """Give a report as one HTML file that needs no other file and no network; several pages make an index.

    :param traces: for each page a name to show, and its trace.
    """
    title = (traces[0][1].article.headline or traces[0][0]) if len(traces) == 1 else f"{len(traces)} pages"
    parts = [*_head(title), f'<body class="js-off{"" if len(traces) == 1 else " many"}">']
    if len(traces) != 1:
        parts += _index(traces)
    for n, (name, trace) in enumerate(traces):
        parts += show_page(name, trace, n, has_index=len(traces) > 1)
    parts += [f"<script>{_asset('report.js')}</script>", "</body>", "</html>"]
    return "\n".join(parts) + "\n"


def _head(title: str) -> Iterator[str]:
    script, style = _asset("report.js"), _asset("report.css")
    policy = (
        f"default-src 'none'; script-src 'sha256-{_hash(script)}'; style-src 'sha256-{_hash(style)}';"
        " base-uri 'none'; form-action 'none'"
    )
    yield "<!DOCTYPE html>"
    yield '<html lang="en">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer">'
    yield '<meta name="color-scheme" content="light dark">'
    yield f"<title>{escape_html(title)} · newsparse</title>"
    yield f"<style>{style}</style>"
    yield "</head>"


def _index(traces: Sequence[tuple[str, Trace]]) -> Iterator[str]:
    yield '<header class="top" id="index"><p class="brand">newsparse report</p>'
    yield f"<h1>{len(traces)} pages</h1></header>"
    yield '<nav class="index" aria-label="Pages"><ol>'
    for n, (name, trace) in enumerate(traces):
        counts = count_fates(trace)
        told = f"{counts[Fate.BODY]} in the body, {counts[Fate.CUT] + counts[Fate.MOVED]} cut or moved"
        warned = (
            f' · <span class="warned">{len(trace.article.diagnostics)} to note</span>'
            if trace.article.diagnostics
            else ""
        )
        yield f'<li><a href="#page-{n}"><b>{escape_html(trace.article.headline or "(no headline)")}</b>'
        yield f"{draw_strip(trace)}<small>{escape_html(name)} · {told}{warned}</small></a></li>"
    yield "</ol></nav>"


@cache
def _asset(name: str) -> str:
    return files("newsparse.report").joinpath(name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return b64encode(hashlib.sha256(text.encode()).digest()).decode()
