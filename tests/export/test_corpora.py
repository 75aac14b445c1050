"""Real pages: every format and the report take them all, and keep their words. ``EVERY=1`` looks at each page."""

import json
import os
import re

import jsonschema
import pytest
from lxml import etree, html
from markdown_it import MarkdownIt

import newsparse
from newsparse.export import EXPORTERS
from newsparse.report import write_report
from newsparse.serialize import json_schema
from tests.measure import corpora

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not corpora.names(), reason="the measuring corpora are not here: NEWSPARSE_CORPUS names them"),
]

EVERY = int(os.environ.get("EVERY", "25"))
MARKDOWN = MarkdownIt("commonmark").enable("table")
ARTICLE = jsonschema.Draft202012Validator(json_schema())
IGNORED = re.compile(r"[\s\x00-\x1f\x7f-\x9f\ufffd\ufeff]+")


@pytest.mark.parametrize("corpus", corpora.names())
def test_every_page_is_written_in_every_format_and_as_a_report(corpus):
    parser = newsparse.default_parser()
    for truth, page in corpora.read(corpus, every=EVERY):
        trace = parser.trace_html(page, url=truth.get("url") or None)
        written = {name: trace.article.to(name) for name in EXPORTERS.names}
        for name, text in written.items():
            assert text.encode() or not trace.article.text, (truth["id"], name)
        assert newsparse.Article.from_json(written["json"]) == trace.article, truth["id"]
        ARTICLE.validate(json.loads(written["json"]))
        json.loads(written["json_ld"])
        json.loads(written["ninjs"])
        etree.fromstring(written["tei"].encode())
        _keeps_words(trace.article, html.document_fromstring(written["html"]).find("body"), truth["id"])
        _keeps_words(trace.article, html.fragment_fromstring(MARKDOWN.render(written["markdown"]), "div"), truth["id"])
        assert write_report([(truth["id"], trace)]).encode()
        assert trace.article._repr_html_()


def _keeps_words(article, tree, name):
    shown = IGNORED.sub("", "".join(tree.itertext()))
    reached = 0
    for block in article.body:
        words = IGNORED.sub("", block.text)
        found = shown.find(words, reached)
        assert found >= 0, (name, block.text[:100])
        reached = found + len(words)
