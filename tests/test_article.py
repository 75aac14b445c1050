"""The article: frozen data that can put back what was cut from it."""

import pickle
from datetime import datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.article import Article, Block, BlockKind, CutKind, Evidence, Image, LinkSpan, Provenance, Removal
from newsparse.chain import chain_of
from newsparse.story import Cut, Passage, Story, clean

PARAGRAPH = BlockKind.PARAGRAPH


def test_an_empty_article_has_no_text_and_guesses_nothing():
    article = Article()
    assert article.text == ""
    assert article.headline is None
    assert article.authors == article.body == article.removed == ()


def test_an_article_cannot_be_changed():
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Article().headline = "Rain"


def test_an_article_takes_no_attributes_of_others():
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Article().title = "Rain"
    assert not hasattr(Article(), "__dict__")


def test_articles_compare_by_value_and_can_be_pickled_and_hashed():
    article = Article(
        headline="Rain",
        date_published=datetime(2024, 3, 14),
        images=(Image("https://example.org/rain.jpg", caption="Rain"),),
        provenance=Provenance({"headline": Evidence("json_ld", "NewsArticle.headline", "Rain")}),
    )
    again = pickle.loads(pickle.dumps(article))
    assert again == article
    assert hash(again) == hash(article)


def test_provenance_does_not_change():
    with pytest.raises(AttributeError, match="does not change"):
        Provenance().anything = 1
    with pytest.raises(TypeError):
        Provenance()["headline"] = Evidence("me")


def test_the_text_leaves_out_figures_and_embeds():
    body = (Block(PARAGRAPH, "One."), Block(BlockKind.FIGURE, "", image=0), Block(PARAGRAPH, "Two."))
    assert Article(body=body).text == "One.\n\nTwo."


def test_removals_are_grouped_by_kind_in_order_of_appearance():
    removals = tuple(
        Removal("x", kind, "rule", n, 0, 1)
        for n, kind in enumerate([CutKind.SHARE_PROMPT, CutKind.SEPARATOR, CutKind.SHARE_PROMPT])
    )
    groups = Article(removed=removals).removed_by_kind
    assert list(groups) == [CutKind.SHARE_PROMPT, CutKind.SEPARATOR]
    assert len(groups[CutKind.SHARE_PROMPT]) == 2


@pytest.mark.parametrize("kind", CutKind)
def test_a_kind_of_cut_is_either_moved_or_removed_and_reads_as_words(kind):
    assert kind.moved in (True, False)
    assert kind.value == kind.value.lower()
    assert "_" not in kind.value


def test_to_restore_an_unknown_kind_is_a_wrong_call():
    with pytest.raises(ValueError, match="share promt"):
        Article().restore("share promt")


def cut_article(texts, cutters):
    """Make an article of paragraphs, from which each cutter took what it names: (name, kind, block, start, end)."""
    blocks = [Block(PARAGRAPH, text, _links(text), number=n) for n, text in enumerate(texts)]
    story = Story(tuple(Passage(block) for block in blocks))
    chain = chain_of((name, _cutter(*rest)) for name, *rest in cutters)
    cleaned = clean(story, chain)
    moved = tuple(removal for removal in cleaned.removals if removal.kind.moved)
    removed = tuple(removal for removal in cleaned.removals if not removal.kind.moved)
    return blocks, Article(body=cleaned.blocks, moved=moved, removed=removed)


def _links(text):
    return (LinkSpan(1, len(text) - 1, "https://example.org/"),) if len(text) > 4 else ()


def _cutter(kind, block, start, end):
    done = []

    def cutter(story):
        passages = {passage.number: passage for passage in story.passages}
        if not done and block in passages:
            length = len(passages[block].text)
            first, last = sorted((start % (length + 1), end % (length + 1)))
            if first < last:
                done.append(1)
                return [Cut(block, first, last, kind)]
        return []

    return cutter


texts = st.lists(
    st.lists(st.sampled_from(["rain", " ", "  ", "\n", "\u00a0", "e\u0301", "\U0001f327", "."]), min_size=1).map(
        "".join
    ),
    min_size=1,
    max_size=4,
)
kinds = st.sampled_from([CutKind.SHARE_PROMPT, CutKind.DATELINE, CutKind.SEPARATOR])
cutters = st.lists(st.tuples(kinds, st.integers(0, 3), st.integers(0, 40), st.integers(0, 40)), max_size=5).map(
    lambda cuts: [(f"cut{n}", *cut) for n, cut in enumerate(cuts)]
)


@given(texts, cutters)
def test_to_restore_everything_gives_the_blocks_as_they_came_in(texts, cutters):
    blocks, article = cut_article(texts, cutters)
    restored = article.restore()
    assert [block.text for block in restored.body] == [block.text for block in blocks]
    assert restored.moved == restored.removed == ()


@given(texts, cutters)
def test_to_restore_one_rule_after_another_is_to_restore_everything(texts, cutters):
    blocks, article = cut_article(texts, cutters)
    for name, *_ in cutters:
        article = article.restore(rule=name)
    assert [block.text for block in article.body] == [block.text for block in blocks]


@given(texts, cutters)
def test_links_come_back_with_their_text(texts, cutters):
    blocks, article = cut_article(texts, cutters)
    assert [block.links for block in article.restore().body] == [block.links for block in blocks]
