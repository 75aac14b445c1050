"""Which language a text is in, told from its script and its commonest small words. Light: no model, no dependency."""

import re
from collections import Counter
from collections.abc import Set
from functools import cache

from newsparse.text.fold import drop_marks, fold_words
from newsparse.text.lazily import lazily

__all__ = ["small_words", "tell_language"]

_SMALL_WORDS = {
    "en": (
        "the of and to in that is was for on with as his her by from at be has have this are not were which said will "
        "they"
    ),
    "fr": (
        "le la les des du de et en un une est que qui dans pour sur au aux avec par ce cette son sa ses il elle pas "
        "plus ne se d l"
    ),
    "de": (
        "der die das und den von zu mit ist im dem nicht ein eine auf des sich auch als für es sie hat wird aus bei "
        "nach am dass"
    ),
    "es": "el la los las de del y en que un una es por con para se su al lo como más pero sus ha este esta no fue son",
    "it": (
        "il lo la gli le di del della e che un una è per con si non in da al dei nel alla sono ha più anche come "
        "delle i"
    ),
    "pt": (
        "o a os as de do da dos das e que um uma em no na para com por se não é ao mais como foi são sua seu pelo pela"
    ),
    "nl": (
        "de het een en van in is dat op te zijn voor met die niet aan er om ook als bij naar uit wordt door maar over "
        "heeft"
    ),
    "pl": "w i na z się nie do to że jest o jak po co od za przez dla ale oraz jego są był który które tym roku",
    "sv": (
        "och i att det som en på är av för med den till inte har de om ett men var jag sig från vi han kan också eller"
    ),
    "da": (
        "og i at det som en på er af for med den til ikke har de om et men var sig fra vi han kan også eller blev efter"
    ),
    "nb": (
        "og i at det som en på er av for med den til ikke har de om et men var seg fra vi han kan også eller ble etter"
    ),
    "fi": "ja on ei se että oli hän mutta myös ovat kun joka mukaan sen ole jo tai olla kuin vuoden sekä siitä hänen",
    "cs": "a v se na je že s z do o i k ve by pro jsou ale podle jako po který které od byl za také jeho už není",
    "sk": "a v sa na je že s z do o aj k vo by pre sú ale podľa ako po ktorý ktoré od bol za tiež jeho už nie",
    "hu": "a az és hogy nem is egy meg ez azt van csak de volt már el mint szerint ha még után több lehet",
    "ro": "și a de la în cu că pe nu o un din este care mai pentru să ce fi au fost sau prin după lui iar al",
    "tr": "ve bir bu da de için ile olarak daha çok en olan gibi sonra ne kadar ise olduğunu değil var ama oldu yeni",
    "id": "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena oleh saat bisa ada kata sebagai",
    "vi": "và của là có được cho không trong các những một người với đã này khi để đến về từ tại",
    "ru": "и в не на что с по это как он к но его из за у от так для о же то также был она при до года",
    "uk": "і в не на що з та у до це як за його про від для є був але також року під після він її",
    "bg": "и на в за да се от не че са по като това е си но той до след което бе ще при ли",
    "ar": "في من على إلى أن عن التي الذي ما هذا مع كان بعد لا هذه قال بين قد ذلك وقال كما",
    "fa": "و در به از که این را با است برای آن یک خود تا بر هم بود شد او شده نیز",
    "lt": "ir kad į iš su yra tai bet kaip ar jau tik buvo dėl nuo iki po už apie savo bus",
    "af": "die en van het is in nie vir wat sy om te met dat ook hy as aan deur op word was",
    "sw": "ya wa na kwa ni katika za la cha hii kuwa huyo hiyo kama yake pia baada wakati watu",
    "he": "של את על לא הוא עם זה כי גם היא אל או אם יותר אבל היה",
    "el": "και το να του η της με για που την από τα είναι στο των θα δεν οι στην τον ότι",
}
_SCRIPTS = (
    ("ja", 0x3041, 0x30FF),
    ("ko", 0xAC00, 0xD7A3),
    ("zh", 0x4E00, 0x9FFF),
    ("th", 0x0E01, 0x0E5B),
    ("hi", 0x0900, 0x097F),
    ("el", 0x0370, 0x03FF),
    ("he", 0x0590, 0x05FF),
)
_OTHER_LETTERS = lazily("[\u0370-\u03ff\u0590-\u05ff\u0900-\u097f\u0e01-\u0e5b\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
_MARKERS = {
    "da": "af blev efter hvor mere få være",
    "nb": "av ble etter hvor mer få være",
}
_TELLING_LETTERS = {
    "tr": "ığş",
    "pl": "łęąśźż",
    "cs": "řěů",
    "hu": "őű",
    "ro": "țșă",
    "vi": "đơư",
    "es": "ñ¿¡",
    "pt": "ãõ",
    "de": "ß",
    "uk": "іїєґ",
    "ru": "ыэё",
    "fa": "پچژگ",
}
"""Letters that of the languages we know only one has, or one most; for texts with too few small words to go by."""
FEWEST_LETTERS = 2
_ARABIC = re.compile("[\u0621-\u064a]")
MOST_CHARACTERS = 2500
"""How much of the text is looked at: enough for some hundred small words."""
FEWEST_WORDS = 4
"""With fewer small words than this, no language is named."""


def tell_language(text: str) -> str | None:
    """Give the language as a BCP 47 tag; None for a text that is too short to tell, or in none that we know.

    >>> tell_language("Le ministre a dit que la loi est dans le journal et pour les enfants.")
    'fr'
    >>> tell_language(
    ...     "\\u9996\\u76f8\\u306f\\u304d\\u3087\\u3046\\u8a18\\u8005\\u56e3\\u306b\\u8a71\\u3057\\u305f\\u3002"
    ... )
    'ja'
    >>> tell_language("Meclis su yasasını salı günü kabul etti.")
    'tr'
    >>> tell_language("42") is None
    True
    """
    sample = text[:MOST_CHARACTERS]
    if not drop_marks(sample).isascii() and (language := _tell_by_script(sample)):
        return language
    scores: dict[str, int] = {}
    table = _languages_by_word()
    counts = Counter(fold_words(sample))
    for word in filter(table.__contains__, counts):
        for language in table[word]:
            scores[language] = scores.get(language, 0) + counts[word]
    best, score = max(scores.items(), key=lambda entry: entry[1], default=("", 0))
    return best if score >= FEWEST_WORDS else _tell_by_letters(sample.lower())


def _tell_by_letters(sample: str) -> str | None:
    """The language that most of the telling letters of a text belong to."""
    if sample.isascii():
        return None
    counts = {language: sum([sample.count(each) for each in own]) for language, own in _TELLING_LETTERS.items()}
    best = max(counts, key=lambda language: counts[language])
    if counts[best] >= FEWEST_LETTERS:
        return best
    return "ar" if len(_ARABIC.findall(sample)) * 2 > len(sample) else None


def _tell_by_script(sample: str) -> str | None:
    """The language of a script that only one language is written in; Han without Kana is Chinese."""
    letters = [ord(character) for character in _OTHER_LETTERS().findall(sample)]
    if not letters or len(letters) * 4 < len(sample):
        return None
    shares = {language: sum([low <= letter <= high for letter in letters]) for language, low, high in _SCRIPTS}
    if shares["ja"] * 20 > len(letters):
        return "ja"
    best = max(shares, key=lambda language: shares[language])
    return best if shares[best] * 2 > len(letters) else None


def small_words() -> Set[str]:
    """Give the commonest words of all languages: those that most sentences have.

    >>> "the" in small_words(), "newsletter" in small_words()
    (True, False)
    """
    return _languages_by_word().keys()


@cache
def _languages_by_word() -> dict[str, list[str]]:
    table: dict[str, list[str]] = {}
    for language, words in _SMALL_WORDS.items():
        for word in set(f"{words} {_MARKERS.get(language, '')}".split()):
            table.setdefault(word, []).append(language)
    return table
