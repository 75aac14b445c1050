"""Texts as extractors and archives give them: what stands above, between and below the paragraphs becomes fields."""

from datetime import datetime

import pytest

import newsparse
from newsparse.article import CutKind

HEADLINE = "Rain over Ulm"
FIRST = "The council met on Monday to talk about the rain that had fallen over the town for a whole week."
SECOND = "Traders carried their stalls up the hill before dawn, and the school opened its gym for those who needed it."


def read(*lines, language=None):
    return newsparse.parse_text("\n\n".join(lines), language=language)


def body_of(article):
    return [block.text for block in article.body]


@pytest.mark.parametrize(
    ("line", "language", "day"),
    [
        ("12 March 2024", "en", datetime(2024, 3, 12)),
        ("Tuesday, March 12, 2024", "en", datetime(2024, 3, 12)),
        ("12.03.2024, 10:15 Uhr", "de", datetime(2024, 3, 12, 10, 15)),
        ("Publié le 12 mars 2024 à 10h15", "fr", datetime(2024, 3, 12, 10, 15)),
        ("mardi 12 mars 2024 à 10h15", "fr", datetime(2024, 3, 12, 10, 15)),
        ("12/03/2024 10h15", "pt", datetime(2024, 3, 12, 10, 15)),
        ("12 maart 2024", "nl", datetime(2024, 3, 12)),
        ("2024年3月12日", "ja", datetime(2024, 3, 12)),
    ],
)
def test_a_day_that_stands_alone_over_the_story_is_its_date(line, language, day):
    article = read(HEADLINE, line, FIRST, SECOND, language=language)
    assert body_of(article) == [FIRST, SECOND]
    assert article.date_published == day
    assert article.date_modified is None


def test_a_line_that_says_both_days_fills_both_fields():
    article = read(
        HEADLINE, "Publié le 12/03/2024 à 10h15, mis à jour le 13/03/2024 à 8h", FIRST, SECOND, language="fr"
    )
    assert article.date_published == datetime(2024, 3, 12, 10, 15)
    assert article.date_modified == datetime(2024, 3, 13, 8)


@pytest.mark.parametrize("line", ["On 12 March 2024 it rained", "12 March 2024 in Ulm", "Chapter 12", "1902"])
def test_a_day_among_other_words_is_the_story(line):
    article = read(HEADLINE, line, FIRST, SECOND)
    assert body_of(article) == [line, FIRST, SECOND]


def test_a_day_below_the_first_paragraphs_is_a_heading_of_the_story():
    lines = [FIRST, SECOND] * 3
    assert "12 March 2024" in body_of(read(HEADLINE, *[f"{n} {line}" for n, line in enumerate(lines)], "12 March 2024"))


@pytest.mark.parametrize("line", ["Autor: Jan Kowalski", "By Jan Kowalski", "Von Jan Kowalski", "Par Jan Kowalski"])
def test_a_byline_names_the_author(line):
    article = read(HEADLINE, line, FIRST, SECOND)
    assert body_of(article) == [FIRST, SECOND]
    assert ([author.name for author in article.authors], article.byline) == (["Jan Kowalski"], line)


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Image caption, The bridge at dawn", "Image source, Ann Lee"),
        ("Pie de foto, The bridge at dawn", "Fuente de la imagen, Ann Lee"),
        ("Подпись к фото, The bridge at dawn", "Автор фото, Ann Lee"),
        ("التعليق على الصورة، The bridge at dawn", "صدر الصورة، Ann Lee"),
    ],
)
def test_labels_for_screen_readers_tell_captions_and_credits(caption, credit):
    for lines in [(credit, caption, FIRST, SECOND), (FIRST, caption, credit, SECOND)]:
        article = read(HEADLINE, *lines)
        assert body_of(article) == [FIRST, SECOND]
        assert [(image.caption, image.credit) for image in article.images] == [("The bridge at dawn", "Ann Lee")]
        assert article.authors == ()


def test_a_caption_that_is_called_a_photo_loses_the_word():
    article = read(HEADLINE, "Photo : Le pont d'Ulm, le 12 mars 2024. © Ann Lee / AFP", FIRST, SECOND)
    assert body_of(article) == [FIRST, SECOND]
    assert [(image.caption, image.credit) for image in article.images] == [
        ("Le pont d'Ulm, le 12 mars 2024.", "Ann Lee / AFP")
    ]


def test_a_sentence_before_a_copyright_is_no_caption():
    article = read(HEADLINE, FIRST, f"{SECOND} © Ann Lee")
    assert SECOND in article.text


def test_a_list_under_a_line_is_a_list_and_goes_with_the_line():
    article = read(HEADLINE, FIRST, SECOND, "Related articles\n- Storm over Linz\n- Snow over Graz", "Comments (12)")
    assert body_of(article) == [FIRST, SECOND]
    assert [link.text for link in article.related] == ["Storm over Linz", "Snow over Graz"]


def test_a_list_of_the_story_stays():
    article = read(HEADLINE, FIRST, "What to take along:\n• a coat\n• boots", SECOND)
    assert body_of(article) == [FIRST, "What to take along:", "a coat\nboots", SECOND]


def test_what_people_say_is_no_list():
    said = "“Where is it?” she asked.\n- In the river.\n- Since when?"
    assert body_of(read(HEADLINE, FIRST, said, SECOND)) == [FIRST, *said.split("\n"), SECOND]


@pytest.mark.parametrize(
    ("line", "agency"),
    [("Źródło: PAP", "PAP"), ("Quelle: dpa", "dpa"), ("Fuente: EFE", "EFE"), ("Source : AFP", "AFP")],
)
@pytest.mark.parametrize("below", [(), ("Follow us on Facebook",)])
def test_the_source_at_the_end_is_an_agency_and_no_picture(line, agency, below):
    article = read(HEADLINE, FIRST, SECOND, line, *below)
    assert body_of(article) == [FIRST, SECOND]
    assert (article.agencies, article.images) == ((agency,), ())


@pytest.mark.parametrize(
    "line",
    [
        "(Reportage Claire Martin, édité par Sophie Louet)",
        "(Reporte de Ana López. Editado por Juan Ruiz)",
        "(Reportagem de Ana Souza; edição de João Lima)",
        "(Reporting by Ann Lee; Editing by Bo Ek)",
        "（责任编辑：王芳）",
    ],
)
def test_who_reported_and_edited_is_signed_off(line):
    article = read(HEADLINE, FIRST, SECOND, line)
    assert [(removal.kind, removal.text) for removal in article.removed] == [(CutKind.AGENCY_SIGN_OFF, line)]


def test_an_address_alone_is_a_contact_line():
    article = read(HEADLINE, FIRST, SECOND, "kim@post.example.org")
    assert [removal.kind for removal in article.removed] == [CutKind.CONTACT_LINE]


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        ("新华社北京3月12日电（记者 李明）议会12日通过了水法，经过三个月的辩论，部长说这是历史性的一天。", ["李明"]),
        ("(서울=연합뉴스) 김철수 기자 = 국회는 12일 물법을 통과시켰다. 석 달간의 토론 끝에 나온 결과다.", ["김철수"]),
        ("【東京＝田中太郎】東京都内で12日、大雨により川が氾濫し、数百人が避難した。", ["田中太郎"]),
        ("【東京＝共同】東京都内で12日、大雨により川が氾濫し、数百人が避難した。", []),
    ],
)
def test_an_east_asian_dateline_names_the_reporter(text, authors):
    article = read("大雨", text, text[20:])
    assert [author.name for author in article.authors] == authors
    assert article.dateline is not None


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Enter your email address", "en"),
        ("Your support makes our journalism possible. Donate today.", "en"),
        ("What do you think? Let us know in the comments below.", "en"),
        ("The views expressed in this article are the author's own.", "en"),
        ("Translated by Jane Doe", "en"),
        ("Jane Doe covers city hall for The Post.", "en"),
        ("Was this article helpful?", "en"),
        ("Sign up here.", "en"),
        ("Bereits Abonnent? Hier anmelden", "de"),
        ("Anna Müller ist Redakteurin beim Ulmer Boten.", "de"),
        ("Déjà abonné ? Se connecter", "fr"),
        ("Lire aussi La pluie en ville", "fr"),
        ("Claire Martin est journaliste à La Gazette.", "fr"),
        ("Propos recueillis par Claire Martin", "fr"),
        ("Compartir este artículo", "es"),
        ("Ana López es redactora de El Correo.", "es"),
        ("LEGGI ANCHE – Il sindaco parla del muro", "it"),
        ("Compartilhar no Facebook", "pt"),
        ("Lees verder na de advertentie", "nl"),
        ("Fot. Jan Kowalski", "pl"),
        ("Redan prenumerant? Logga in", "sv"),
        ("Скачайте приложение", "ru"),
        ("Bu içerik yalnızca abonelere özeldir", "tr"),
        ("会員登録するとお読みいただけます", "ja"),
        ("图片来源：王芳", "zh"),
        ("사진=김철수", "ko"),
    ],
)
def test_what_stands_under_a_story_goes(line, language):
    assert body_of(read(HEADLINE, FIRST, SECOND, line, language=language)) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "line",
    [
        "So that is the list. What do you think of it? Let us know in the comments, who are we kidding, you will.",
        "Jane Doe covers her ears for the rest of the night.",
        "Ann Lee is a farmer who lives on a boat.",
        "The book was translated by Jane Doe.",
    ],
)
def test_what_only_sounds_like_it_stays(line):
    assert body_of(read(HEADLINE, FIRST, SECOND, line)) == [FIRST, SECOND, line]


def test_a_korean_report_is_signed_below():
    paragraphs = [
        "의회는 월요일 한 주 내내 도시에 내린 비에 대해 논의하기 위해 모였다.",
        "벽을 쌓는 데는 사백만이 들 것이라고 했다.",
    ]
    article = read("한 주 내내 내린 비", *paragraphs, "김철수 기자 kim@post.example.org")
    assert body_of(article) == paragraphs
    assert [(author.name, author.email) for author in article.authors] == [("김철수", "kim@post.example.org")]


def test_a_dash_after_a_plain_word_is_no_label():
    lines = ["Update – the word was on every lip.", "Reading more - that was her plan for the winter."]
    assert body_of(read(HEADLINE, FIRST, *lines, SECOND)) == [FIRST, *lines, SECOND]
