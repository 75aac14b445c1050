"""Kinds: what the names that sites give their boxes have in common: ``Kommentare``, ``disqus``, ``coral`` are comments.

What is learned on one site then holds for another that says the same in its own words. A name is no proof: what each
kind weighs is learned like any other evidence.
"""

import re
from functools import lru_cache

__all__ = ["KINDS", "kinds_of", "split_marks"]

# Whole words of a class or id.
_WORDS = {
    "ad": "ad ads adv advert banner dfp gpt mpu anzeige werbung pub publicidad promoted",
    "author": "author authors autor autorin autoren auteur auteurs autore autores bio biography writer writers profile"
    " contributor contributors redakteur byl about",
    "body": "body articlebody bodytext copy content wysiwyg prose richtext rte artikeltext corpo cuerpo corps",
    "caption": "caption captions figcaption legende bildunterschrift cutline",
    "card": "card cards tile tiles item items list listing grid river feed stream collection preview snippet",
    "comments": "comment comments kommentar kommentare disqus coral respond reply replies forum discussion opiniones",
    "date": "date time timestamp datetime published updated posted datum fecha data",
    "factbox": "fact facts factbox infobox box kasten info callout highlight highlights keypoints",
    "footer": "footer foot bottom colophon legal copyright disclaimer imprint",
    "form": "form input search login signin signup register account survey poll quiz vote",
    "gallery": "gallery galleries slideshow slides slide carousel slider lightbox",
    "modal": "modal popup overlay dialog drawer tooltip dropdown offcanvas flyout toast",
    "nav": "nav menu navigation navbar breadcrumb breadcrumbs toc pagination pager jump",
    "player": "video videos player audio podcast jw vjs playlist",
    "popular": "popular trending most latest newest top hot recent meistgelesen",
    "product": "product products price buy shop shopping store affiliate commerce deal deals",
    "related": "related relateds recommended recommendations recirc also similar more mehr suggested readmore next"
    " outbrain taboola relacionadas correlati verwandt",
    "share": "share sharing social socials follow addthis addtoany sharedaddy twitter facebook whatsapp partage teilen",
    "side": "sidebar aside side rail secondary complementary tertiary",
    "standfirst": "dek deck standfirst subtitle subheadline subhead subheading lede lead intro chapo chapeau vorspann"
    " sapo entradilla bajada sommario occhiello ingress excerpt summary abstract strapline teasertext sottotitolo"
    " subtitulo anrisstext kicker description leadtext",
    "tags": "tag tags topic topics keyword keywords category categories label labels hashtag hashtags",
    "teaser": "teaser teasers promo promos promotion promobox blurb hub block",
    "subscribe": "newsletter newsletters subscribe subscription subscriptions optin abo abonnement membership member"
    " donate donation support paywall regwall premium piano offer cta",
    "consent": "cookie cookies consent gdpr ccpa privacy onetrust optanon didomi cmp truste",
}
_ABOUT_OTHERS = frozenset(("has", "with", "without", "no", "not"))
"""After these a word says what a box has or lacks, and not what it is."""

KINDS = tuple(_WORDS)
"""The kinds there are."""
_KIND_OF = {word: kind for kind, words in _WORDS.items() for word in words.split()}

# Parts of words that are written together: "relatedarticles", "newsletterbox". Long enough to mean nothing else.
_STEMS = {
    "body": "articlebody|articletext|storybody|storytext|storycontent|postcontent|entrycontent|articlecontent"
    "|maincontent|postbody|fulltext|bodycontent",
    "comments": "comment|disqus",
    "consent": "cookie|consent|gdpr|onetrust|didomi",
    "modal": "popup|modal|overlay|lightbox",
    "nav": "breadcrumb|navigation|navbar|pagination",
    "popular": "trending|mostread|mostpopular|mostviewed|topstories|latestnews",
    "related": "related|recommend|recirc|readmore|readnext|seealso|morefrom|outbrain|taboola",
    "share": "sharebar|sharetools|sharing|socialmedia|socialshare",
    "side": "sidebar|rightrail|rightcol",
    "standfirst": "standfirst|subtitle|subhead|articleintro|articlelead|leadtext",
    "subscribe": "newsletter|subscri|paywall|signup|donat|membership",
    "teaser": "teaser|promo",
    "ad": "advert|sponsor|adslot|adunit",
    "author": "authorbio|aboutauthor|authorbox|byline",
    "factbox": "factbox|infobox",
}
_SHORTEST_STEM = min(len(stem) for stems in _STEMS.values() for stem in stems.split("|"))
_STEM = re.compile("|".join(f"(?P<{kind}>{stems})" for kind, stems in _STEMS.items()))
_MARKS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


@lru_cache(maxsize=20_000)
def split_marks(value: str) -> tuple[str, ...]:
    """Give the words of a class or id, in lower case; numbers are left out, they say nothing beyond one site.

    >>> split_marks("story-body__text StoryBody")
    ('story', 'body', 'text', 'story', 'body')
    """
    return tuple([word.lower() for word in _MARKS.findall(value[:300])])


@lru_cache(maxsize=50_000)
def kinds_of(*names: str) -> tuple[str, ...]:
    """Give the kinds of box that its names speak of, class, id, role: each once.

    >>> kinds_of("c-article__relatedLinks"), kinds_of("RelatedStories"), kinds_of("x1 y2")
    (('related',), ('related',), ())
    >>> kinds_of("sidebar", "related-comments"), kinds_of("article-header has-caption")
    (('side', 'related', 'comments'), ())
    """
    if len(names) > 1:
        return tuple(dict.fromkeys([kind for name in names for kind in kinds_of(name)]))
    kinds: list[str] = []
    words = names[0][:300].replace("-", " ").replace("_", " ").split()
    for n, found in enumerate(map(_kinds_of_word, words)):
        if found and (n == 0 or words[n - 1].lower() not in _ABOUT_OTHERS):
            kinds += found
    return tuple(dict.fromkeys(kinds)) if len(kinds) > 1 else tuple(kinds)


@lru_cache(maxsize=50_000)
def _kinds_of_word(word: str) -> tuple[str, ...]:
    """Give the kinds a word speaks of. New names of classes are new orders of old words: this is seldom worked out."""
    kinds: list[str] = []
    before = ""
    for mark in split_marks(word):
        if before not in _ABOUT_OTHERS:
            if mark in _KIND_OF:
                kinds.append(_KIND_OF[mark])
            elif len(mark) >= _SHORTEST_STEM:
                kinds += [found.lastgroup for found in _STEM.finditer(mark) if found.lastgroup]
        before = mark
    return tuple(kinds)
