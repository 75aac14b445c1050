"""Text that was encoded twice is put right, and text that only looks odd is left alone."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsparse
from newsparse.article import DiagnosticCode
from newsparse.dom.encoded_twice import LINE_ENDS, LONGEST_STRETCH, TAGS, undo_second_encoding


def twice(text):
    """Encode a text as its page did: UTF-8, read as windows-1252 (whose five empty places are controls), and UTF-8."""
    return "".join([bytes([byte]).decode("windows-1252") if byte not in EMPTY else chr(byte) for byte in text.encode()])


EMPTY = b"\x81\x8d\x8f\x90\x9d"
SENTENCES = [
    "Le maire a été réélu à l’unanimité.",
    "Für Müller öffnet die Straße früher – „sofort“.",
    "La reunión empezó con niños y señoras.",
    "The minister said it’s “not over”.",
    "Só três irmãos não virão amanhã.",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_is_put_right(sentence):
    assert undo_second_encoding(twice(sentence).encode(), TAGS) == (sentence.encode(), 1)


@given(st.lists(st.sampled_from(SENTENCES), min_size=1), st.sampled_from(["<p>", "\n", "</p><p class='rain'>"]))
def test_each_stretch_is_judged_by_itself(sentences, bound):
    mixed = bound.join([twice(each) if number % 2 else each for number, each in enumerate(sentences)])
    undone, count = undo_second_encoding(mixed.encode(), LINE_ENDS if bound == "\n" else TAGS)
    assert undone.decode() == bound.join(sentences)
    assert count == len(sentences) // 2


@pytest.mark.parametrize(
    "text",
    [
        "MANHÃ DE CHUVA EM ÉVORA",
        'They wrote "Ã¤" where\nan "ä" should be.',
        "L’ÂGE D’OR : « CHÂTEAU »",
        "Trần Văn Ân và Lê Văn Âu",
        "Ông âu yếm nhìn “Ánh”",
        "în mână, pământ, câinele",
    ],
)
def test_letters_that_are_meant_stay(text):
    assert undo_second_encoding(text.encode(), TAGS) == (text.encode(), 0)


@given(st.text())
@example(twice("é\ud7ff"))
@example(twice("é").replace("©", "\xed\xa0\x80"))
def test_any_text_gives_valid_utf8_and_twice_is_once(text):
    data = text.encode("utf-8", "replace")
    undone, _ = undo_second_encoding(data, TAGS)
    undone.decode()
    assert undo_second_encoding(undone, TAGS) == (undone, 0)


def test_a_stretch_that_is_no_prose_stays():
    data = (twice("é") * LONGEST_STRETCH).encode()
    assert undo_second_encoding(data, TAGS)[1] == 0


def test_a_page_says_that_it_was_put_right():
    story = f"<title>Été</title><article><h1>{twice('Été')}</h1><p>{twice(SENTENCES[0])}</p><p>{SENTENCES[1]}</p>"
    article = newsparse.parse_html(story.encode())
    assert article.headline == "Été"
    assert [block.text for block in article.body][-2:] == SENTENCES[:2]
    assert DiagnosticCode.ENCODING_REPAIRED in [each.code for each in article.diagnostics]


def test_a_text_says_that_it_was_put_right():
    article = newsparse.parse_text("\n\n".join([twice(each) for each in SENTENCES]))
    assert article.text == "\n\n".join(SENTENCES)
    assert [each.code for each in article.diagnostics] == [DiagnosticCode.ENCODING_REPAIRED]


@pytest.mark.parametrize("before", [0, 1, 99, 100, 101, 500])
def test_a_sign_is_found_behind_any_number_of_proper_letters(before):
    text = f"<p>{'Où ' * before}</p><p>{twice(SENTENCES[0])}</p>"
    assert undo_second_encoding(text.encode(), TAGS)[1] == 1
