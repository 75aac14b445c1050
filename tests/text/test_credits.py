"""Photo credits: told apart from what the caption says, in many languages and house styles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.text.credits import is_credit, split_credit


@pytest.mark.parametrize(
    ("caption", "parts"),
    [
        ("The bridge. (Photo by Ann Lee/AFP via Getty Images)", ("The bridge.", "Ann Lee/AFP via Getty Images")),
        ("Le pont. (Photo de Ann Lee/AFP)", ("Le pont.", "Ann Lee/AFP")),
        ("Die Br\u00fccke (Bild: dpa)", ("Die Br\u00fccke", "dpa")),
        ("The bridge. (AP Photo/Bo Ek, File)", ("The bridge.", "AP Photo/Bo Ek, File")),
        ("The bridge, March 12, 2024. REUTERS/Ann Lee", ("The bridge, March 12, 2024.", "REUTERS/Ann Lee")),
        ("The bridge. AP Photo/Ann Lee, File", ("The bridge.", "AP Photo/Ann Lee, File")),
        ("The bridge. Getty Images", ("The bridge.", "Getty Images")),
        ("The bridge. EPA-EFE/BO EK", ("The bridge.", "EPA-EFE/BO EK")),
        ("The bridge fell. Reuters reported it.", ("The bridge fell. Reuters reported it.", None)),
        ("The bridge. Credit: Ann Lee", ("The bridge.", "Ann Lee")),
        ("The bridge at dawn Credit: Ann Lee", ("The bridge at dawn", "Ann Lee")),
        ("A dog. Photograph: Ann Lee/The Post", ("A dog.", "Ann Lee/The Post")),
        ("Un pont. \u00a9 AFP", ("Un pont.", "AFP")),
        (
            "\u9996\u76f8\uff08\u30bd\u30a6\u30eb\u3067\uff09\uff1d\uff21\uff30",
            ("\u9996\u76f8\uff08\u30bd\u30a6\u30eb\u3067\uff09", "\uff21\uff30"),
        ),
        ("Ann Lee | Getty Images", (None, "Ann Lee | Getty Images")),
        ("Foto: Bo Ek / NTB", (None, "Bo Ek / NTB")),
        ("(Bild: Stadt Ulm / dpa)", (None, "Stadt Ulm / dpa")),
        (
            "\u0424\u043e\u0442\u043e: \u0410\u043d\u043d\u0430 \u041b\u0438 / \u0422\u0410\u0421\u0421",
            (None, "\u0410\u043d\u043d\u0430 \u041b\u0438 / \u0422\u0410\u0421\u0421"),
        ),
        ("The bridge (built in 1902) at dawn", ("The bridge (built in 1902) at dawn", None)),
        ("The mayor (right) and Ann Lee", ("The mayor (right) and Ann Lee", None)),
        ("\u00a9 2024 Ulm Post", ("\u00a9 2024 Ulm Post", None)),
        ("", (None, None)),
    ],
)
def test_a_caption_is_split(caption, parts):
    assert split_credit(caption) == parts


@pytest.mark.parametrize(
    "text",
    [
        "Photo: a novel about a newspaper, its owner, and a war that comes home",
        "Image of God is what the painter called it",
        "The picture shows the town",
        "He told Reuters that it rained",
    ],
)
def test_prose_is_no_credit(text):
    assert not is_credit(text)


@given(st.text())
def test_nothing_is_made_up(caption):
    said, credit = split_credit(caption)
    assert said is None or said in caption
    assert credit is None or credit in caption
