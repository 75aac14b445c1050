"""Strategies that build awkward articles, for property tests of cleaners: yours and ours. Needs ``hypothesis``.

What finds faults is not arbitrary text but nearly real text: prose with runs of odd characters between its words,
captions that stand twice, notices glued to paragraphs, refrains, and sentences that only sound like notices.
"""

from functools import cache

from attrs import evolve
from hypothesis import strategies as st

from newsparse.article import Block, BlockKind, LinkSpan
from newsparse.cleaners.phrases import read_lexicons
from newsparse.story import Passage, Story

__all__ = ["awkward_texts", "notices", "passages", "prose", "stories", "traps"]

AWKWARD = (
    " ", "  ", "\u00a0", "\u00a0\u00a0", "\u202f", "\u3000", "\t", "\n", "\n\n", "\r\n", "\u2028", "\u200b",
    "\u200d", "\u00ad", "\ufeff", "\u200f",
    "*", "***", "* * *", "___", "\u2014", " \u2013 ", "--", "\u2026", "...", "(", ")", "((", "[", "]", "{", "}}",
    "<", ">", "&amp;", "\u00a9", "\u24d2",
    "\u00ab", "\u00bb", "\u201c", "\u201d", "\u201e", '"', "'", "\u2019", "\u300c", "\u300d", ":", "\uff1a", "/",
    "|", "#", "###", "@", "\u27a1\ufe0f",
    "\U0001f600", "\ud800", "\x00", "\x1f", "\u0301", "\u0130", "\u00df", "\ufb01", "\u2460", "\u00bd", "\u0661",
    "\uff12", "0", "42",
)  # fmt: skip
"""What text is joined with when somebody else extracted it."""

LETTERS = {
    "latin": "abdefgilmnoprstuv",
    "accented": "\u00e0\u00e9\u00e8\u00fc\u00f6\u00f1\u00e7\u0142\u017c\u0159\u0161\u00e5\u0131\u015faeiouln",
    "cyrillic": "\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0438\u043a\u043b\u043c\u043d\u043e"
    "\u0440\u0441\u0456\u0457",
    "arabic": "\u0627\u0628\u062a\u062c\u062f\u0631\u0633\u0639\u0641\u0642\u0643\u0644\u0645\u0646\u0648\u064a",
    "kana": "\u304b\u304d\u3051\u3057\u3059\u305f\u306a\u306b\u306e\u307e\u308b\u65e5\u672c\u8a18",
    "han": "\u56fd\u5bb6\u4eca\u65e5\u5e02\u6c11\u5c71\u6c34\u5929\u4eba",
    "hangul": "\uac00\ub098\ub2e4\ub77c\ub9c8\ubc14\uc0ac\uc544",
}
"""Letters to make words of that mean nothing in any language."""

TRAPS = (
    "\u00ab Votre soutien est essentiel \u00bb, a dit le président à ses alliés réunis à Bruxelles.",
    "Votre soutien est essentiel, a dit le président.",
    "Read more books, the minister advised the children of the town.",
    "The charity said that donations had doubled since it began to ask for them in its newsletter.",
    "Subscribers to the service paid nine euros a month, according to the company's report.",
    "\u201cShare this article with your friends,\u201d the leaflet said, and so they did.",
    "She signed up for the newsletter of her village and never read it.",
    "He asked readers to follow the party on Facebook, where it has two million supporters.",
    "The photo by Ann Lee, taken for Reuters in 1999, hangs in the museum today.",
    "Die Anzeige gegen den Bürgermeister wurde am Montag zurückgezogen.",
    "Der Newsletter der Stadt erreicht nach Angaben der Verwaltung zehntausend Haushalte.",
    "La publicidad en televisión creció un tres por ciento, según el informe anual del sector.",
    "La campagna invita i cittadini a condividere le foto del paese, ha detto il sindaco.",
    "\u00abSu apoyo es fundamental\u00bb, dijo la ministra ante los alcaldes de la comarca.",
    "Reklama na radžích město loňský rok vyšla na pět milionů, uvedl mluvčí.",
    "De krant vroeg haar lezers zich in te schrijven voor de nieuwsbrief, aldus de burgemeester.",
    "De steun van de buren is onmisbaar, zei de boer toen het water weer gezakt was.",
    "A campanha pede aos moradores que compartilhem as fotos da enchente, disse o prefeito.",
    "O seu apoio é fundamental, afirmou a ministra diante dos agricultores da região.",
    "Reklama w telewizji zdrożała o trzy procent, podała gmina w rocznym sprawozdaniu.",
    "Czytaj więcej książek, poradził burmistrz dzieciom z miasteczka.",
    "Annonsen mot borgmästaren togs bort på måndagen, enligt kommunen.",
    "Prenumeranterna betalade nio kronor i månaden, sade bolagets chef.",
    "Belediyenin bülteni on bin eve ulaşıyor, dedi başkan yardımcısı.",
    "Реклама на радио подорожала на три процента, сообщили в мэрии города.",
    "Подписчики платили девять рублей в месяц, сказал директор службы.",
    "Реклама на радіо подорожчала на три відсотки, повідомили в мерії міста.",
    "Підписники платили дев'ять гривень на місяць, сказав директор служби.",
    "町の広報誌は一万世帯に届くと市長は述べ、記事を印刷する費用が増えたと説明した。",
    "市长说，广告费用去年增加了百分之三，订阅者每月支付九元。",
    "시장은 광고 비용이 지난해 삼 퍼센트 늘었다고 말했고 구독자는 줄었다고 밝혔다.",
    "قال رئيس البلدية إن الإعلانات زادت بنسبة ثلاثة في المئة وإن النشرة تصل إلى عشرة آلاف منزل.",
)  # fmt: skip
"""Sentences that only sound like notices: about a newsletter, quoting a plea, reporting advice. Each is the story."""


@cache
def prose() -> st.SearchStrategy[str]:
    """Paragraphs of invented words in one script, with nothing in them to cut."""
    return st.one_of([_paragraphs(script) for script in sorted(LETTERS)])


def _paragraphs(script: str) -> st.SearchStrategy[str]:
    word = st.text(LETTERS[script], min_size=3, max_size=9)
    joint = "" if script in ("kana", "han") else " "
    sentence = st.lists(word, min_size=5, max_size=14).map(lambda words: joint.join(words).capitalize())
    stop = "\u3002" if script in ("kana", "han") else ". "
    return st.lists(sentence, min_size=2, max_size=4).map(lambda sentences: (stop.join(sentences) + stop).strip())


@cache
def notices() -> st.SearchStrategy[str]:
    """Notices in every language of the lexicon: a phrase alone, before a title, or spoken to the reader."""
    phrases = st.sampled_from(_all_phrases())
    return st.one_of(
        phrases,
        phrases.map(str.upper),
        st.builds("{} {}".format, phrases, st.text(LETTERS["latin"], min_size=3, max_size=20).map(str.title)),
        st.lists(phrases, min_size=2, max_size=4).map(" ".join),
        st.sampled_from(
            ("\u00a9 2024 Ulm Post", "5 min read", "***", "###", "- 30 -", "(Reporting by Ann Lee; Editing by Bo Ek)")
        ),
    )


def _all_phrases() -> list[str]:
    return [
        phrase
        for lexicon in read_lexicons()
        for uses in lexicon["notices"].values()
        for phrases in uses.values()
        for phrase in phrases
    ]


@cache
def traps() -> st.SearchStrategy[str]:
    """Sentences of the story that sound like notices, and are none."""
    return st.sampled_from(TRAPS)


@cache
def awkward_texts() -> st.SearchStrategy[str]:
    """Words, phrases and sentences joined by runs of awkward characters."""
    piece = st.one_of(
        notices(), prose(), traps(), st.text(max_size=12), st.sampled_from(("Ulm", "AFP", "Photo", "(AP)"))
    )
    joint = st.lists(st.sampled_from(AWKWARD), min_size=1, max_size=4).map("".join)
    return st.lists(st.tuples(piece, joint), max_size=5).map(
        lambda pairs: "".join([text for pair in pairs for text in pair])
    )


@cache
def passages() -> st.SearchStrategy[Passage]:
    """Passages of any kind, with links."""
    kinds = st.sampled_from((BlockKind.PARAGRAPH,) * 6 + tuple(BlockKind))
    texts = st.one_of(prose(), notices(), traps(), awkward_texts())
    places = st.lists(st.integers(0, 400), max_size=4, unique=True).map(sorted)
    return st.builds(_make_passage, kinds, texts, places, st.sampled_from(("p", "div", "li", "h2")))


def _make_passage(kind: BlockKind, text: str, places: list[int], tag: str, number: int = 0) -> Passage:
    ends = [min(place, len(text)) for place in places]
    links = [
        LinkSpan(start, end, f"https://example.org/{start}")
        for start, end in zip(ends[::2], ends[1::2], strict=False)
        if start < end
    ]
    return Passage(Block(kind, text, links=tuple(links), number=number), tag=tag)


@cache
def stories() -> st.SearchStrategy[Story]:
    """Stories of several passages, some of which stand twice; text or page, with or without a headline."""
    order = st.lists(st.integers(0, 7), max_size=10)
    headline = st.one_of(st.none(), st.just("Rain over Ulm"), st.integers(0, 7))
    return st.builds(_make_story, st.lists(passages(), max_size=8), order, headline, st.integers(0, 3), st.booleans())


def _make_story(
    drawn: list[Passage], order: list[int], headline: int | str | None, captions: int, is_text: bool
) -> Story:
    ordered = [*drawn, *[drawn[place % len(drawn)] for place in order if drawn]][: 3 + len(order)]
    numbered = [
        Passage(evolve(passage.block, number=number), tag=passage.tag) for number, passage in enumerate(ordered)
    ]
    texts = [passage.text for passage in numbered]
    if isinstance(headline, int):
        headline = texts[headline % len(texts)] if texts else None
    return Story(tuple(numbered), headline=headline, captions=tuple(texts[:captions]), is_text=is_text)
