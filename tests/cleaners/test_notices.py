"""What is a notice and what only sounds like one: by where it stands, how long it is and what stands beside it."""

import pytest

import newsparse
from newsparse.article import Author, Block, BlockKind, CutKind
from newsparse.cleaners import CLEANERS
from newsparse.story import Passage, Story, clean

FIRST = "The council of Ulm met on Monday to talk about the rain that had fallen over the town for a whole week."
SECOND = "Traders carried their stalls up the hill before dawn, and the school opened its gym for those who needed it."
THIRD = "A wall along the river would cost four million, and nobody knew yet who would have to pay for it in the end."


def cleaned(*blocks, **fields):
    passages = []
    for number, block in enumerate(blocks):
        kind, text = block if isinstance(block, tuple) else (BlockKind.PARAGRAPH, block)
        passages.append(Passage(Block(kind, text, number=number)))
    return clean(Story(tuple(passages), **fields), CLEANERS)


def cuts(*blocks, **fields):
    return [(removal.kind, removal.text) for removal in cleaned(*blocks, **fields).removals]


def heading(text):
    return BlockKind.HEADING, text


def quote(text):
    return BlockKind.QUOTE, text


@pytest.mark.parametrize(
    ("notice", "kind"),
    [
        ("Get our free Gardening newsletter, which tells you every Friday what to sow.", CutKind.NEWSLETTER_PROMPT),
        ("Like the Ulm Post Sports page on Facebook to make sure you're not missing out.", CutKind.FOLLOW_PROMPT),
        ("Folgen Sie dem Ulmer Boten auch auf Instagram.", CutKind.FOLLOW_PROMPT),
        ("Suivez la Gazette d'Ulm sur WhatsApp pour ne rien manquer.", CutKind.FOLLOW_PROMPT),
        ("Reporting by Ann Lee.", CutKind.AGENCY_SIGN_OFF),
        ("Source : mairie d'Ulm", CutKind.AGENCY_SIGN_OFF),
        ("Sources: Ulm Weather Office; town of Linz", CutKind.AGENCY_SIGN_OFF),
        ("12 comments", CutKind.COMMENT_PROMPT),
        ("Bo Ek is a freelance writer who lives on a boat.", CutKind.AUTHOR_BIO),
        ("Bo Ek ist ein Redakteur im Ressort Wetter.", CutKind.AUTHOR_BIO),
        ("READ MORE | Mayor says that the wall is late", CutKind.RELATED_LINK),
        ("READ MORE: Mayor says that the wall is late", CutKind.RELATED_LINK),
    ],
)
def test_a_last_line_like_this_is_a_notice(notice, kind):
    assert cuts(FIRST, SECOND, THIRD, notice) == [(kind, notice)]


@pytest.mark.parametrize(
    "source",
    ["Source: town of Ulm", "Source : mairie d'Ulm", "Bron: gemeente Ulm", "Джерело: місто Ульм", "来源：乌尔姆市"],
)
def test_a_chart_in_the_story_keeps_its_source(source):
    assert cuts(FIRST, source, SECOND, THIRD) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Get the children to the gym, the teacher thought, and then see about the newsletter.",
        "Follow the river on Facebook maps and you come to Ulm, the mayor said.",
        "Bo Ek is a farmer who lives on a boat.",
        "Bo Ek is the mayor, and no writer has been kinder to his town.",
        "\u201cSign up for our newsletter,\u201d the leaflet in every cellar read.",
        "Her newsletter had ten thousand readers when the water came.",
        "On Facebook and Instagram people showed their cellars.",
    ],
)
def test_the_same_words_in_a_story_stay(sentence):
    assert cuts(FIRST, sentence, SECOND, THIRD) == []


def test_a_call_between_two_paragraphs_stays_and_under_the_story_it_goes():
    call = "Check the Telegram channel of the town before you leave the house."
    assert cuts(FIRST, call, SECOND, THIRD) == []
    assert cuts(FIRST, SECOND, THIRD, call) == [(CutKind.FOLLOW_PROMPT, call)]


def test_buttons_that_stand_three_times_are_buttons():
    story = [FIRST, "Read More", SECOND, "Read More", THIRD, "Read More", FIRST + " It rained on."]
    assert cuts(*story) == [(CutKind.RELATED_LINK, "Read More")] * 3
    assert cuts(*story[:4], THIRD) == []


def test_a_heading_over_nothing_but_links_goes_with_them():
    assert cuts(FIRST, SECOND, heading("The wall that was too low"), "Read more") == [
        (CutKind.WIDGET_RESIDUE, "The wall that was too low"),
        (CutKind.RELATED_LINK, "Read more"),
    ]


def test_a_last_heading_with_no_links_under_it_stays():
    assert cuts(FIRST, SECOND, heading("What comes next")) == []


def test_the_authors_line_goes_and_with_it_what_they_are():
    authors = (Author("Ann Lee"), Author("Bo Ek"))
    assert cuts("By Ann Lee and Bo Ek", "Weather editor", FIRST, "Ann Lee", authors=authors)[:2] == [
        (CutKind.BYLINE, "By Ann Lee and Bo Ek"),
        (CutKind.BYLINE, "Weather editor"),
    ]


def test_a_name_further_down_is_not_a_byline():
    assert (
        cuts(
            FIRST,
            FIRST + " On.",
            SECOND,
            SECOND + " On.",
            THIRD,
            THIRD + " On.",
            "Ann Lee",
            authors=(Author("Ann Lee"),),
        )
        == []
    )


def test_a_byline_in_plain_text_names_the_authors():
    found = cleaned("By Ann Lee and Bo Ek", FIRST, SECOND, is_text=True).findings
    assert [finding.value for finding, _ in found if finding.field == "authors"] == [Author("Ann Lee"), Author("Bo Ek")]


@pytest.mark.parametrize("names", [("Jane Doe", "Bo Ek"), ("Jane Doe", "Bo Ek", "Una Vale")])
def test_an_article_has_all_the_authors_of_a_text(names):
    byline = f"By {', '.join(names[:-1])} and {names[-1]}"
    article = newsparse.parse_text(f"Rain over Ulm\n\n{byline}\n\n{FIRST}\n\n{SECOND}")
    assert [author.name for author in article.authors] == [*names]
    assert article.byline == byline
    assert [block.text for block in article.body] == [FIRST, SECOND]


def test_a_caption_of_an_agency_goes_to_the_images():
    caption = "A woman wades through a street in Ulm, Germany, March 12, 2024."
    article = newsparse.parse_text(f"Rain over Ulm\n\n{FIRST}\n\n{caption} REUTERS/Ann Lee\n\n{SECOND}")
    assert [block.text for block in article.body] == [FIRST, SECOND]
    assert [(image.caption, image.credit) for image in article.images] == [(caption, "REUTERS/Ann Lee")]


def test_a_pull_quote_goes_and_the_sentence_stays():
    pulled = "Nobody knew yet who would have to pay for it."
    told = "A wall would cost four million. " + pulled + " It rained on."
    assert cuts(FIRST, quote(pulled), told) == [(CutKind.PULL_QUOTE, pulled)]


def test_a_quote_that_stands_once_stays():
    assert cuts(FIRST, quote("Nobody knew yet who would have to pay for it."), SECOND) == []


def test_a_standfirst_that_stands_twice_goes_the_second_time():
    line = "A week of rain leaves the town without a market"
    assert cuts(heading(line), FIRST, line, SECOND) == [(CutKind.DUPLICATE_STANDFIRST, line)]


def test_a_credit_under_several_pictures_is_a_credit():
    assert (
        cuts(FIRST, "Ann Lee/Ulm Post", SECOND, "Ann Lee/Ulm Post", THIRD) == [(CutKind.CREDIT, "Ann Lee/Ulm Post")] * 2
    )
    assert cuts(FIRST, "Ann Lee/Ulm Post", SECOND) == []


@pytest.mark.parametrize(
    "caption",
    [
        "The market at dawn. Photo: Ann Lee",
        "The market at dawn. Photo by: Ann Lee",
        "The market at dawn | Photo by Ann Lee",
        "The market at dawn. Credit: Ann Lee.",
    ],
)
def test_a_caption_needs_no_brackets(caption):
    assert [kind for kind, _ in cuts(FIRST, caption, SECOND)] == [CutKind.CAPTION]


def test_a_table_of_credits_is_no_caption():
    assert cuts(FIRST, "Cost per Credit:\nIn-State | $472\nOut-of-State | $472", SECOND) == []


def test_brackets_around_a_notice_go_with_it():
    kept = cleaned(FIRST + " (Article continues below advertisement.)", SECOND).blocks
    assert [block.text for block in kept] == [FIRST, SECOND]


def test_a_face_is_no_separator():
    assert cuts(FIRST, "=)", SECOND) == []


@pytest.mark.parametrize(
    "line",
    [
        "Update: Jemand hat inzwischen einen leichteren Weg gefunden.",
        "Anmerkung: Wer hat das geschrieben?",
        "Was meinen Sie: Haben sie es gewusst, oder haben sie es nicht wissen wollen?",
        "Ohne eine Aussicht auf eine Provision verkauft niemand gern.",
    ],
)
def test_weak_words_prove_nothing_inside_a_story(line):
    assert cuts(FIRST, line, SECOND, THIRD) == []


def findings(*blocks, **fields):
    return [(finding.field, finding.value) for finding, _ in cleaned(*blocks, **fields).findings]


@pytest.mark.parametrize(
    ("line", "agencies"),
    [
        (
            "(Reporting by Ann Lee in Ulm and AFP; Editing by Bo Ek, The Associated Press)",
            ["AFP", "The Associated Press"],
        ),
        ("Mit Material von dpa", ["dpa"]),
        ("Reporting by Ann Lee.", []),
    ],
)
def test_a_sign_off_names_its_agencies(line, agencies):
    assert findings(FIRST, SECOND, THIRD, line) == [("agencies", name) for name in agencies]


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("Published on: 14 February 2025", "date_published"),
        ("Posted on 14 February 2025", "date_published"),
        ("Last updated: March 3, 2025", "date_modified"),
        ("Aktualisiert am 3. M\u00e4rz 2025", "date_modified"),
    ],
)
def test_a_timestamp_says_when(line, field):
    assert findings(line, FIRST, SECOND) == [(field, line)]


def test_a_timestamp_without_a_date_says_nothing():
    assert findings("Last updated: this morning", FIRST, SECOND) == []


def test_a_sentence_about_an_update_stays():
    assert cuts(FIRST, "Updated maps of the river were shown at the meeting.", SECOND) == []


@pytest.mark.parametrize(
    "line",
    [
        "Please contact the crisis hotline at help@example.org if you or somebody you know needs help.",
        "You can follow the mayor's walks along the river on her Instagram account, here.",
        "I use this soap or that one, in case you were wondering (both are affiliate links).",
        "Stay up to date",
    ],
)
def test_lines_for_readers_that_belong_to_the_story_stay(line):
    assert cuts(FIRST, line, SECOND, THIRD) == []
    assert line == "Stay up to date" or cuts(FIRST, SECOND, THIRD, line) == []


def test_lists_with_slashes_are_no_credits():
    assert cuts(FIRST, "Exchange Students/ Women", SECOND, "Exchange Students/ Women", THIRD) == []
    assert cuts(FIRST, "Wallet (credit/debit cards, cash and so on)", SECOND) == []


def test_what_speaks_of_the_text_goes_however_long_it_is():
    line = (
        "This story originally appeared in the Ulm Post, and is printed here as part of an exchange of stories between "
        "papers of the valley, none of which has changed a word of it or has taken any money for having it here."
    )
    promotion = (
        "The market of the town next door was dry, and its traders sold more than they had in years of sunshine."
    )
    assert cuts(FIRST, SECOND, THIRD, line, promotion) == [(CutKind.ORIGINAL_SOURCE, line)]


@pytest.mark.parametrize(
    "heading",
    ["<span class=kicker>Weather</span> Rain over Ulm", "Rain over Ulm <small>Weather</small>", "Rain over Ulm"],
)
def test_a_headline_with_its_kicker_stands_in_the_body_no_more(heading):
    page = f"<title>Rain over Ulm</title><article><h1>{heading}</h1><p>{FIRST}</p><p>{SECOND}</p></article>"
    article = newsparse.parse_html(page)
    assert article.headline == "Rain over Ulm"
    assert [block.text for block in article.body] == [FIRST, SECOND]
