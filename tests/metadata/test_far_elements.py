"""Elements far from the headline: found by class, in order, and none that stand before it."""

from hypothesis import given
from hypothesis import strategies as st

from newsparse.metadata.far_elements import FarElements
from newsparse.page import Page

CLASSES = st.lists(st.sampled_from(["author", "post-Author", "byline", "date", "text", ""]), max_size=12)


def texts_of(page: Page, *parts: str) -> list[str | None]:
    return [element.text for element in FarElements(page, page.elements("h1")[0]).with_class(*parts)]


@given(CLASSES, CLASSES)
def test_what_follows_the_headline_is_found_by_class_in_order(before: list[str], after: list[str]) -> None:
    boxes = [[f"<p class='{name}'>{n}</p>" for n, name in enumerate(names)] for names in (before, after)]
    page = Page.from_html(f"<body>{''.join(boxes[0])}<h1>Rain</h1>{''.join(boxes[1])}")
    expected = [str(n) for n, name in enumerate(after) if "uthor" in name or "yline" in name]
    assert texts_of(page, "uthor", "yline") == expected


def test_without_a_headline_the_whole_page_is_looked_at() -> None:
    page = Page.from_html("<p class=author>Ann Lee</p>")
    assert [element.text for element in FarElements(page).with_class("author")] == ["Ann Lee"]
