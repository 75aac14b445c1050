"""Notices in words of their own: "Get our free Gardening newsletter", "Like the Ulm Post on Facebook".

No list of phrases has them all, but they are made alike: they begin with a verb in the imperative, and name what the
reader should come to. Such a sentence is a *call*. It may still be advice that the story gives, so that where it stands
decides; see :mod:`newsparse.cleaners.notices`.
"""

from newsparse.article import CutKind

__all__ = ["may_call", "tell_by_call"]

_CALLS = frozenset(
    "sign subscribe join follow like get download register become check find click visit support donate share want "
    "looking love receive tap add never missing ready catch stay connect watch listen tell keep discover for "
    "abonnieren abonniere abonnier folgen folge folgt jetzt lesen laden lade holen hol melden melde bleiben bleib "
    "teilen unterstützen werden "
    "abonnez suivez inscrivez rejoignez recevez téléchargez partagez soutenez retrouvez "
    "suscríbete suscríbase síguenos siga sigue únete descarga recibe reciba apoya comparte inscríbete "
    "iscriviti seguici segui scarica ricevi unisciti sostieni condividi clicca "
    "assine siga inscreva receba baixe acompanhe participe entre apoie compartilhe "
    "abonneer volg meld schrijf ontvang lees steun deel "
    "zapisz subskrybuj obserwuj pobierz dołącz polub wesprzyj "
    "prenumerera följ ladda stöd abonner følg meld sledujte odebírejte přihlaste stáhněte "
    "подпишитесь подписывайтесь читайте підпишіться підписуйтесь читайте".split()
)
"""The verbs by which notices begin."""
_POLITE = frozenset("please bitte merci jetzt and don t to".split())
"""What may stand before the verb."""
_BEGINNINGS = _CALLS | _POLITE
MOST_BEFORE = 3

_OBJECTS: dict[str, CutKind] = {
    **dict.fromkeys(
        "newsletter newsletters newsletterem newslettera nyhetsbrev nyhedsbrev infolettre infolettres inbox "
        "рассылку розсилку".split(),
        CutKind.NEWSLETTER_PROMPT,
    ),
    **dict.fromkeys(
        "facebook twitter instagram whatsapp telegram tiktok youtube linkedin snapchat pinterest bluesky viber "
        "телеграм телеграмі".split(),
        CutKind.FOLLOW_PROMPT,
    ),
    **dict.fromkeys("patreon paypal kofi".split(), CutKind.DONATION_NOTICE),
}
"""What they name, and what kind of notice that makes."""


def may_call(words: list[str]) -> bool:
    """Take a quick look at the first word: whether a call may begin with it."""
    return bool(words) and words[0] in _BEGINNINGS


def tell_by_call(words: list[str]) -> CutKind | None:
    """Give the kind of notice that a block is if it calls upon its reader; None where it does not.

    >>> tell_by_call("get our free gardening newsletter".split())
    <CutKind.NEWSLETTER_PROMPT: 'newsletter prompt'>
    >>> tell_by_call("the newsletter reaches ten thousand readers".split()) is None
    True
    """
    if not may_call(words):
        return None
    for place, word in enumerate(words[: MOST_BEFORE + 1]):
        if word in _CALLS:
            return next((_OBJECTS[word] for word in words[place + 1 :] if word in _OBJECTS), None)
        if word not in _POLITE:
            return None
    return None
