"""Embeds: what other services show, as data with the address that a reader would open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.article import Embed, EmbedKind
from newsparse.body.embeds import find_provider, read_embed
from newsparse.page import Page


def read(markup: str, tag: str) -> Embed | None:
    page = Page.from_html(markup, url="https://post.example/a/")
    return read_embed(next(page.root.iter(tag)), page)


@pytest.mark.parametrize(
    ("markup", "tag", "kind", "provider", "url"),
    [
        (
            "<iframe src='//www.youtube-nocookie.com/embed/abcdefghijk?rel=0'></iframe>",
            "iframe",
            EmbedKind.VIDEO,
            "YouTube",
            "https://www.youtube.com/watch?v=abcdefghijk",
        ),
        (
            "<iframe data-src='https://open.spotify.com/embed/episode/1'></iframe>",
            "iframe",
            EmbedKind.AUDIO,
            "Spotify",
            "https://open.spotify.com/embed/episode/1",
        ),
        (
            "<blockquote class=twitter-tweet>Rain! <a href='https://twitter.com/ulm/status/1'>4 May</a></blockquote>",
            "blockquote",
            EmbedKind.SOCIAL_POST,
            "X",
            "https://twitter.com/ulm/status/1",
        ),
        (
            "<blockquote class=instagram-media data-instgrm-permalink='https://www.instagram.com/p/1/'></blockquote>",
            "blockquote",
            EmbedKind.SOCIAL_POST,
            "Instagram",
            "https://www.instagram.com/p/1/",
        ),
        (
            "<amp-youtube data-videoid=abcdefghijk></amp-youtube>",
            "amp-youtube",
            EmbedKind.VIDEO,
            "YouTube",
            "https://www.youtube.com/watch?v=abcdefghijk",
        ),
        ("<audio><source src='rain.mp3'></audio>", "audio", EmbedKind.AUDIO, None, "https://post.example/a/rain.mp3"),
        ("<iframe src='/graphic/1'></iframe>", "iframe", EmbedKind.OTHER, None, "https://post.example/graphic/1"),
    ],
    ids=["youtube", "lazy", "tweet", "instagram", "amp", "audio", "other"],
)
def test_embed_is_read(markup: str, tag: str, kind: EmbedKind, provider: str | None, url: str) -> None:
    embed = read(markup, tag)
    assert embed is not None
    assert (embed.kind, embed.provider, embed.url) == (kind, provider, url)


@pytest.mark.parametrize(
    ("markup", "tag"),
    [
        ("<iframe src='about:blank'></iframe>", "iframe"),
        ("<iframe src='https://x.example/p' width=1 height=1></iframe>", "iframe"),
        ("<iframe src='https://x.example/p' style='display: none'></iframe>", "iframe"),
        ("<blockquote><p>Rain!</p></blockquote>", "blockquote"),
        ("<video></video>", "video"),
    ],
)
def test_what_shows_nothing_is_no_embed(markup: str, tag: str) -> None:
    assert read(markup, tag) is None


def test_a_provider_is_known_by_the_end_of_its_host() -> None:
    assert find_provider("https://m.youtube.com/x") == ("YouTube", EmbedKind.VIDEO)
    assert find_provider("https://notyoutube.com/x") is None


@given(st.text())
def test_any_address_may_be_asked_for(url: str) -> None:
    find_provider(url)
