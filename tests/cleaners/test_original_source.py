"""Where a text was first published: the words, the address, and whose it is."""

import pytest

import newsparse
from newsparse.article import Original

STORY = (
    "<p>The council met on Monday to talk about the rain that had fallen over the town for a whole week.</p>"
    "<p>Traders carried their stalls up the hill before dawn, and the school opened its gym for those in need.</p>"
)


@pytest.mark.parametrize(
    ("footer", "url", "publisher"),
    [
        ("First published on <a href='https://courier.example/1'>The Courier</a>.", "https://courier.example/1", None),
        (
            (
                "This article is republished from <a href='https://courier.example'>The Courier</a> under a licence. "
                "Read the <a href='https://courier.example/rain-1'>original article</a>."
            ),
            "https://courier.example/rain-1",
            "The Courier",
        ),
        (
            "You can read the original article <a href='https://courier.example/'>here</a>.",
            "https://courier.example/",
            None,
        ),
        ("This article was first published elsewhere.", None, None),
    ],
)
def test_the_deepest_link_leads_to_the_text_and_the_front_page_names_its_publisher(footer, url, publisher):
    article = newsparse.parse_html(f"<article><h1>Rain over Ulm</h1>{STORY}<p>{footer}</p></article>")
    assert article.original == Original(article.original.text, url, publisher)
    assert article.original.text not in article.text
