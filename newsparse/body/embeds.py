"""Embeds: videos, audio and social posts from elsewhere, as data."""

import re
from urllib.parse import parse_qs, unquote, urlsplit

from lxml.html import HtmlElement

from newsparse.article import Embed, EmbedKind
from newsparse.dom.urls import host_of
from newsparse.metadata.story_head import element_text
from newsparse.page import Page
from newsparse.text.clean import clean_line

__all__ = ["PROVIDERS", "read_embed"]

PROVIDERS: dict[str, tuple[str, EmbedKind]] = {
    "youtube.com": ("YouTube", EmbedKind.VIDEO), "youtu.be": ("YouTube", EmbedKind.VIDEO),
    "youtube-nocookie.com": ("YouTube", EmbedKind.VIDEO),
    "vimeo.com": ("Vimeo", EmbedKind.VIDEO), "dailymotion.com": ("Dailymotion", EmbedKind.VIDEO),
    "dai.ly": ("Dailymotion", EmbedKind.VIDEO),
    "twitch.tv": ("Twitch", EmbedKind.VIDEO), "rumble.com": ("Rumble", EmbedKind.VIDEO),
    "jwplatform.com": ("JW Player", EmbedKind.VIDEO),
    "jwplayer.com": ("JW Player", EmbedKind.VIDEO), "brightcove.net": ("Brightcove", EmbedKind.VIDEO),
    "wistia.com": ("Wistia", EmbedKind.VIDEO),
    "wistia.net": ("Wistia", EmbedKind.VIDEO), "kaltura.com": ("Kaltura", EmbedKind.VIDEO),
    "glomex.com": ("Glomex", EmbedKind.VIDEO),
    "streamable.com": ("Streamable", EmbedKind.VIDEO), "ok.ru": ("OK", EmbedKind.VIDEO),
    "rutube.ru": ("Rutube", EmbedKind.VIDEO),
    "bilibili.com": ("Bilibili", EmbedKind.VIDEO), "nicovideo.jp": ("Niconico", EmbedKind.VIDEO),
    "peertube.tv": ("PeerTube", EmbedKind.VIDEO),
    "twitter.com": ("X", EmbedKind.SOCIAL_POST), "x.com": ("X", EmbedKind.SOCIAL_POST),
    "instagram.com": ("Instagram", EmbedKind.SOCIAL_POST),
    "facebook.com": ("Facebook", EmbedKind.SOCIAL_POST), "tiktok.com": ("TikTok", EmbedKind.SOCIAL_POST),
    "reddit.com": ("Reddit", EmbedKind.SOCIAL_POST),
    "threads.net": ("Threads", EmbedKind.SOCIAL_POST), "threads.com": ("Threads", EmbedKind.SOCIAL_POST),
    "bsky.app": ("Bluesky", EmbedKind.SOCIAL_POST),
    "t.me": ("Telegram", EmbedKind.SOCIAL_POST), "telegram.org": ("Telegram", EmbedKind.SOCIAL_POST),
    "vk.com": ("VK", EmbedKind.SOCIAL_POST),
    "linkedin.com": ("LinkedIn", EmbedKind.SOCIAL_POST), "pinterest.com": ("Pinterest", EmbedKind.SOCIAL_POST),
    "mastodon.social": ("Mastodon", EmbedKind.SOCIAL_POST),
    "truthsocial.com": ("Truth Social", EmbedKind.SOCIAL_POST), "tumblr.com": ("Tumblr", EmbedKind.SOCIAL_POST),
    "imgur.com": ("Imgur", EmbedKind.SOCIAL_POST),
    "soundcloud.com": ("SoundCloud", EmbedKind.AUDIO), "spotify.com": ("Spotify", EmbedKind.AUDIO),
    "podcasts.apple.com": ("Apple Podcasts", EmbedKind.AUDIO),
    "podigee.io": ("Podigee", EmbedKind.AUDIO), "acast.com": ("Acast", EmbedKind.AUDIO),
    "audioboom.com": ("Audioboom", EmbedKind.AUDIO),
    "simplecast.com": ("Simplecast", EmbedKind.AUDIO), "megaphone.fm": ("Megaphone", EmbedKind.AUDIO),
    "omny.fm": ("Omny", EmbedKind.AUDIO),
    "deezer.com": ("Deezer", EmbedKind.AUDIO), "buzzsprout.com": ("Buzzsprout", EmbedKind.AUDIO),
    "ausha.co": ("Ausha", EmbedKind.AUDIO),
    "scribd.com": ("Scribd", EmbedKind.DOCUMENT), "documentcloud.org": ("DocumentCloud", EmbedKind.DOCUMENT),
    "issuu.com": ("Issuu", EmbedKind.DOCUMENT),
    "slideshare.net": ("SlideShare", EmbedKind.DOCUMENT), "docs.google.com": ("Google Docs", EmbedKind.DOCUMENT),
    "maps.google.com": ("Google Maps", EmbedKind.MAP), "openstreetmap.org": ("OpenStreetMap", EmbedKind.MAP),
    "komoot.de": ("Komoot", EmbedKind.MAP),
    "datawrapper.dwcdn.net": ("Datawrapper", EmbedKind.OTHER), "flourish.studio": ("Flourish", EmbedKind.OTHER),
    "flo.uri.sh": ("Flourish", EmbedKind.OTHER),
    "infogram.com": ("Infogram", EmbedKind.OTHER), "playbuzz.com": ("Playbuzz", EmbedKind.OTHER),
    "typeform.com": ("Typeform", EmbedKind.OTHER),
    "genial.ly": ("Genially", EmbedKind.OTHER), "giphy.com": ("Giphy", EmbedKind.OTHER),
    "opinary.com": ("Opinary", EmbedKind.OTHER),
}  # fmt: skip
"""Services that are embedded, by the end of their host: their name in its own spelling, and what they give."""

_PERMALINKS = ("data-instgrm-permalink", "cite", "data-href", "data-text-post-permalink", "data-bluesky-uri")
_POST_CLASSES = {
    "twitter-tweet": "X", "twitter-video": "X", "instagram-media": "Instagram", "tiktok-embed": "TikTok",
    "reddit-embed-bq": "Reddit",
    "reddit-card": "Reddit", "fb-post": "Facebook", "fb-video": "Facebook", "bluesky-embed": "Bluesky",
    "text-post-media": "Threads",
    "telegram-post": "Telegram", "mastodon-embed": "Mastodon", "imgur-embed-pub": "Imgur",
}  # fmt: skip
_AMP = {
    "amp-youtube": ("YouTube", EmbedKind.VIDEO, "data-videoid", "https://www.youtube.com/watch?v={}"),
    "amp-vimeo": ("Vimeo", EmbedKind.VIDEO, "data-videoid", "https://vimeo.com/{}"),
    "amp-dailymotion": ("Dailymotion", EmbedKind.VIDEO, "data-videoid", "https://www.dailymotion.com/video/{}"),
    "amp-twitter": ("X", EmbedKind.SOCIAL_POST, "data-tweetid", "https://x.com/i/status/{}"),
    "amp-instagram": ("Instagram", EmbedKind.SOCIAL_POST, "data-shortcode", "https://www.instagram.com/p/{}/"),
    "amp-facebook": ("Facebook", EmbedKind.SOCIAL_POST, "data-href", "{}"),
    "amp-tiktok": ("TikTok", EmbedKind.SOCIAL_POST, "data-src", "https://www.tiktok.com/embed/{}"),
    "amp-soundcloud": ("SoundCloud", EmbedKind.AUDIO, "data-trackid", "https://api.soundcloud.com/tracks/{}"),
    "amp-brightcove": ("Brightcove", EmbedKind.VIDEO, "data-video-id", ""),
    "amp-video": (None, EmbedKind.VIDEO, "src", "{}"),
    "amp-audio": (None, EmbedKind.AUDIO, "src", "{}"),
    "lite-youtube": ("YouTube", EmbedKind.VIDEO, "videoid", "https://www.youtube.com/watch?v={}"),
}  # fmt: skip
_NO_EMBED = re.compile(
    r"doubleclick|googlesyndication|googletagmanager|adservice|/ads?[/.?]|adsystem|amazon-adsystem|taboola|outbrain|"
    r"recaptcha|facebook\.com/(?:plugins/"
    r"(?:like|share|page)|tr\?)|platform\.twitter\.com/widgets/(?:tweet_button|follow)|disqus|consent|newsletter|"
    r"paywall|piano\.io|about:blank|"
    r"subscribe|mailchimp|vgwort|/pixel|criteo|teads",
    re.IGNORECASE,
)
_YOUTUBE_ID = re.compile(r"(?:/embed/|/v/|youtu\.be/|/shorts/)([\w-]{11})")
_SOURCES = ("src", "data-src", "data-lazy-src", "data-original", "data-litespeed-src", "data-cmp-src", "data-url")
LONGEST_POST = 2_000


def read_embed(element: HtmlElement, page: Page) -> Embed | None:
    """Read an ``iframe``, ``video``, ``audio``, a social post or an AMP element; None for ads, buttons and widgets.

    >>> page = Page.from_html(
    ...     '<iframe src="//www.youtube.com/embed/abcdefghijk?rel=0"></iframe>', url="https://example.org/"
    ... )
    >>> read_embed(next(page.root.iter("iframe")), page).url
    'https://www.youtube.com/watch?v=abcdefghijk'
    """
    tag = element.tag
    if not isinstance(tag, str):
        return None
    if tag in _AMP:
        return _read_amp(element, page)
    if tag in ("video", "audio"):
        return _read_media(element, page)
    if tag in ("iframe", "amp-iframe", "embed", "object"):
        return _read_frame(element, page)
    return _read_post(element, page)


def find_provider(url: str | None) -> tuple[str, EmbedKind] | None:
    """The service that an address belongs to, by its host or what that is under."""
    host = host_of(url)
    while host and "." in host:
        if host in PROVIDERS:
            return PROVIDERS[host]
        host = host.partition(".")[2]
    return None


def _read_frame(element: HtmlElement, page: Page) -> Embed | None:
    stated = next(
        (
            value
            for name in (*_SOURCES, "data")
            if (value := element.get(name)) and not value.startswith(("about:", "javascript:", "data:"))
        ),
        None,
    )
    url = page.absolute(stated)
    if url is None or _NO_EMBED.search(url) or _is_hidden(element):
        return None
    title = clean_line(element.get("title") or "") or None
    if host_of(url) == "google.com" and "/maps" in url:
        return Embed(EmbedKind.MAP, url, "Google Maps", title)
    provider = find_provider(url)
    if provider is None:
        return Embed(EmbedKind.OTHER, url, None, title)
    name, kind = provider
    if name == "Facebook" and "video" in url:
        kind = EmbedKind.VIDEO
    return Embed(kind, _watch_url(url, name), name, title)


def _is_hidden(element: HtmlElement) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return element.get("width") in ("0", "1") or element.get("height") in ("0", "1") or "display:none" in style


def _watch_url(url: str, provider: str) -> str:
    """The address a reader would open, for what is embedded by another one."""
    if provider == "YouTube" and (found := _YOUTUBE_ID.search(url)) and found[1] != "videoseries":
        return f"https://www.youtube.com/watch?v={found[1]}"
    if provider == "Facebook":
        try:
            href = parse_qs(urlsplit(url).query).get("href")
        except ValueError:
            href = None
        if href:
            return unquote(href[0])
    return url


def _read_media(element: HtmlElement, page: Page) -> Embed | None:
    sources = [element.get("src"), element.get("data-src"), *(source.get("src") for source in element.iter("source"))]
    url = next(
        (
            absolute
            for source in sources
            if source and not source.startswith(("blob:", "data:")) and (absolute := page.absolute(source))
        ),
        None,
    )
    title = clean_line(element.get("title") or element.get("aria-label") or "") or None
    if url is None and title is None and not element.get("poster"):
        return None
    provider = find_provider(url)
    return Embed(
        EmbedKind.VIDEO if element.tag == "video" else EmbedKind.AUDIO, url, provider[0] if provider else None, title
    )


def _read_amp(element: HtmlElement, page: Page) -> Embed | None:
    name, kind, attribute, pattern = _AMP[str(element.tag)]
    value = (element.get(attribute) or "").strip()
    if not value:
        return None
    return Embed(kind, page.absolute(pattern.format(value)) if pattern else None, name)


def _read_post(element: HtmlElement, page: Page) -> Embed | None:
    """Read a social post that a script would dress up: its words, and the link to it."""
    classes = (element.get("class") or "").split()
    provider = next((_POST_CLASSES[name] for name in classes if name in _POST_CLASSES), None)
    if provider is None:
        return None
    stated = next((value for name in _PERMALINKS if (value := element.get(name))), None)
    # The link to the post itself is the last: those before it are in its words.
    links = [
        href
        for link in element.iter("a")
        if (href := link.get("href")) and ((known := find_provider(page.absolute(href))) and known[0] == provider)
    ]
    url = page.absolute(stated or (links[-1] if links else None))
    text = clean_line(element_text(element, LONGEST_POST)) or None
    return Embed(EmbedKind.VIDEO if "video" in " ".join(classes) else EmbedKind.SOCIAL_POST, url, provider, text)
