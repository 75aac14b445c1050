"""Photo credits: the end of a caption that says who made the picture, told apart from what the caption says."""

import re
from collections.abc import Sequence
from functools import cache

from newsparse.text.fold import fold_words

__all__ = ["is_credit", "names_maker", "read_label", "split_credit"]

AGENCIES = (
    "AFP|AP|EPA|EPA-EFE|EFE|DPA|dpa|ANSA|Ansa|TASS|ТАСС|Reuters|REUTERS|Getty|Getty Images|GETTY IMAGES|Xinhua|"
    "Bloomberg|PAP|CTK|ČTK|TT|NTB|ANP|"
    "Belga|APA|Keystone|KEYSTONE|Shutterstock|iStock|iStockphoto|Alamy|Unsplash|Pexels|Pixabay|Flickr|"
    "Wikimedia Commons|Wikimedia|"
    "Associated Press|AP Photo|AFP Photo|Agence France-Presse|Agencia EFE|Europa Press|EUROPA PRESS|LaPresse|IPP|"
    "Imagoeconomica|Agência Brasil|"
    "Lusa|Folhapress|imago|IMAGO|picture alliance|picture-alliance|Ritzau Scanpix|Scanpix|Lehtikuva|Anadolu|"
    "Anadolu Ajansı|AA|DHA|İHA|"
    "Sputnik|РИА Новости|Укринформ|УНІАН|Kyodo|共同|時事|ＡＰ|ロイター|新华社|新華社|中新社|中央社|"
    "연합뉴스|뉴시스|뉴스1|NurPhoto|ZUMA|Zuma|"
    "Sipa|SIPA|Abaca|MAXPPP|Hans Lucas|Magnum|Handout|PA|PA Wire|PA Images|USA Today Sports|USA TODAY Sports|"
    "SOPA Images|LightRocket|"
    "AdobeStock|Adobe Stock|Depositphotos|Polaris|Redux|Imagn Images|CP|The Canadian Press|AAP|ROPI|Profimedia|MTI|"
    "MAFA|Tanjug|FoNet|"
    "Facebook|Instagram|Twitter|YouTube|NASA|ESA|رويترز|أ ف ب|الأناضول"
)
"""Whoever stands at the end of captions: agencies, stock libraries, the commonest of them."""

PHOTO_WORDS = (
    "photos?|photo credits?|photographs?|photography|picture|pictures|pic|image|images|image credits?|credits?|"
    "file photo|illustration|"
    "courtesy|cr[ée]dits?|cr[ée]dits? photos?|photo d['’]illustration|"
    "fotos?|bild|bilder|bildquelle|quelle|symbolbild|symbolfoto|grafik|archivbild|archivfoto|"
    "fotografía|fotografias?|imagen|archivo|im[aá]genes|cr[ée]ditos?|foto d['’]archivio|immagine|imagem|imagens|"
    "reprodução|divulgação|arquivo|"
    "beeld|fotograaf|zdjęcie|fot|źródło|bildtext|obrázek|zdroj|fotoğraf|görsel|фото|снимок|иллюстрация|ілюстрація|"
    "знімок|"
    "写真|撮影|提供|图片来源|圖片來源|图片|图|图源|圖片|圖|攝影|摄影|資料照片|사진|صورة|الصورة|تصوير"
)

_IRREGULAR = (
    "c © copyright photo photos credit credits image images photograph photographs pics picture crédit crédits "
    "credito crédito im\u00e1genes imagenes"
)
_BY = r"(?:by|de|di|von|af|av|door|autor|от|by:)"
_LEAD = re.compile(
    rf"(?<![a-z])(?!credits?/)(?:{PHOTO_WORDS})\s*(?:(?:credits?|courtesy(?: of)?|courtoisie)\s*)?"
    rf"(?:[:：/|=]|{_BY}(?=\s)|[-–—](?=\s))\s*(?:{_BY}\s+)?|(?<!\w)fot\.\s+",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\d{4}")
_PLAIN_CREDIT = re.compile(r"(?:Photo |Image |PHOTO |IMAGE |photo |image )?(?:Credit|CREDIT|Crédit|Crédito)s?\s?:")
"""Printed with a capital and a colon it needs no full stop before it: "The bridge at dawn Credit: Ann Lee"."""
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright\s?(?=[:©(]|by\s|\d{4}))\s*(?:by\s)?", re.IGNORECASE)
_AGENCY = re.compile(rf"(?:^|[\s/|(＝=,©]|via |by )(?:{AGENCIES})(?=$|[\s/|),.)])")
_AGENCY_TAIL = re.compile(
    rf"(?:[/|＝]\s?|\bvia )(?:{AGENCIES})(?:\s?[/|]\s?[^\s/|][^/|.]{{0,40}}|\s?via [^.]{{1,30}})?\.?$"
)
_AGENCY_HEAD = re.compile(rf"[(\[]?(?:{AGENCIES})(?:\.?$|\s?[/|]\s?\S|\svia\s|,\s(?:File|FILE|Pool|POOL|Handout)\b)")
"""An agency with nothing after it, or with whom it names."""
_NAME_AND_HOUSE = re.compile(r"[^\W\d_][\w.'’-]*(?: [\w.'’-]+){1,4} ?/ ?[A-Z][\w.'’ -]{1,40}")
"""A photographer with the house: "Ann Lee/The Post" in brackets at the end."""
_SMALL_WORDS = frozenset(
    "von van de der den del della di da la le el al bin ter du dos via by dpa and und et y".split()
)
_NAMES = re.compile(r"[^.!?;:]{0,80}")
MOST_CHARACTERS = 160
"""A credit is never longer."""
MOST_WORDS = 45
_BRACKETS = {")": "(", "]": "[", "）": "（", "】": "【"}
_STOPS = (". ", "! ", "? ", "… ", ".” ", ".» ")
_ENDS = ".!?…。！？»”\"'’)]）"


def split_credit(caption: str) -> tuple[str | None, str | None]:
    """Tell what a caption says from who made the picture; either may be missing. Brackets and "Photo by" go.

    >>> split_credit("The bridge at dawn. (Photo by Ann Lee/AFP via Getty Images)")
    ('The bridge at dawn.', 'Ann Lee/AFP via Getty Images')
    >>> split_credit("Foto: Bo Ek/TT")
    (None, 'Bo Ek/TT')
    >>> split_credit("The bridge (built in 1902) at dawn")
    ('The bridge (built in 1902) at dawn', None)
    """
    caption = caption.strip()
    start = find_credit(caption)
    if start is None:
        return caption or None, None
    said = caption[:start].rstrip().rstrip("|/-–—=＝·•,").rstrip()
    return said or None, _name_only(caption[start:]) or None


_CAPTION_LABELS = frozenset(
    (
        *("image caption", "media caption", "figure caption", "pie de foto", "legenda da foto", "légende image"),
        *("подпись к фото", "підпис до фото", "التعليق على الصورة", "توضیح تصویر", "fotoğraf altı yazısı"),
        *("图像加注文字", "圖像加註文字", "chụp lại hình ảnh", "keterangan gambar", "사진 설명", "इमेज कैप्शन"),
    )
)
_CREDIT_LABELS = frozenset(
    (
        *("image source", "image copyright", "fuente de la imagen", "crédito", "crédit photo", "автор фото"),
        *("صدر الصورة", "منبع تصویر", "kaynak", "图像来源", "圖像來源", "nguồn hình ảnh", "sumber gambar"),
        *("사진 출처", "इमेज स्रोत"),
    )
)
_LABEL_STARTS = frozenset([label[:4] for label in _CAPTION_LABELS | _CREDIT_LABELS])
_LABEL = re.compile(r"([^,،，:]{5,24})[,،，]\s*(?=\S)")


def read_label(text: str) -> tuple[str | None, str | None]:
    """Read a line that a label for screen readers, with a comma after it, calls a caption or a credit.

    So the world services of a broadcaster print them; text that was extracted has the labels in it.

    >>> read_label("Image source, Getty Images"), read_label("Image caption, The bridge at dawn")
    ((None, 'Getty Images'), ('The bridge at dawn', None))
    >>> read_label("In the morning, it rained")
    (None, None)
    """
    if text[:4].lower() not in _LABEL_STARTS or (label := _LABEL.match(text)) is None:
        return None, None
    said, named = text[label.end() :].strip(), label[1].strip().lower()
    return (said if named in _CAPTION_LABELS else None), (said if named in _CREDIT_LABELS else None)


def is_credit(text: str) -> bool:
    """Tell whether the text is a credit and nothing else.

    >>> (
    ...     is_credit("Photo: Ann Lee / Reuters"),
    ...     is_credit("Photo: a novel about a newspaper, its owner, and a war that comes home"),
    ... )
    (True, False)
    """
    return find_credit(text.strip()) == 0


def find_credit(caption: str) -> int | None:
    """Give where in the caption its credit begins; None where it has none."""
    tail = caption[-MOST_CHARACTERS:]
    if "\u00a9" not in tail and not (tail.endswith(")") and "/" in tail) and not may_end_in_credit(fold_words(tail)):
        return None
    for look in (_in_brackets, _after_a_photo_word, _after_a_slash, _after_a_sentence):
        if (start := look(caption)) is not None:
            return start
    return None


def may_end_in_credit(words: Sequence[str]) -> bool:
    """A quick look at the last words of a text: whether any of them could belong to a credit.

    Most paragraphs have none.
    """
    return not _telling_words().isdisjoint(words[-MOST_WORDS:])


@cache
def _telling_words() -> frozenset[str]:
    """A word of each photo word and agency, the longest."""
    names = _IRREGULAR.split() + re.sub(r"\?|\(.*?\)|\[.*?\]", "|", PHOTO_WORDS).split("|") + AGENCIES.split("|")
    return frozenset([max(words, key=len) for name in names if (words := fold_words(name))])


def _in_brackets(caption: str) -> int | None:
    """A last pair of brackets that holds a photo word or an agency."""
    closed = caption.rstrip(" .")
    opening = _BRACKETS.get(closed[-1:])
    if opening is None:
        return None
    start = closed.rfind(opening, max(0, len(closed) - MOST_CHARACTERS))
    if start < 0:
        return None
    inside = closed[start + 1 : -1].strip()
    if inside and (
        _LEAD.match(inside) or _COPYRIGHT.match(inside) or _AGENCY.search(inside) or _NAME_AND_HOUSE.fullmatch(inside)
    ):
        return start
    return None


def _after_a_photo_word(caption: str) -> int | None:
    """Find "Photo: Name" or "© Name" at the end, after the end of a sentence or a sign that parts them, or alone."""
    offset = max(0, len(caption) - MOST_CHARACTERS)
    tail = caption[offset:]
    for pattern in (_LEAD, _COPYRIGHT):
        for match in pattern.finditer(tail):
            before = tail[: match.start()].rstrip()
            if before and not before.endswith(tuple(_ENDS + "|/-–—·•,")) and not _PLAIN_CREDIT.match(match.group()):
                continue
            if not before and (offset or (pattern is _COPYRIGHT and _YEAR.match(tail, match.end()))):
                continue
            if (
                pattern is _LEAD
                and not re.search(r"[:：/|]", match.group())
                and not before.endswith((".", "|", "/"))
                and before
            ):
                continue
            if _looks_like_names(tail[match.end() :]):
                return offset + match.start()
    return None


def _after_a_slash(caption: str) -> int | None:
    """Find "Name/AFP via Getty Images", "Name | Getty Images", "＝ＡＰ" at the end."""
    offset = max(0, len(caption) - MOST_CHARACTERS)
    tail = caption[offset:]
    match = _AGENCY_TAIL.search(tail)
    if match is None:
        return None
    if tail[match.start()] == "＝":
        return offset + match.start()
    name = max([tail.rfind(mark, 0, match.start()) for mark in (". ", "! ", "? ", "… ", ".” ", "| ")])
    begin = name + 2 if name >= 0 else 0
    if begin == 0 and offset:
        return None
    credit = tail[begin:]
    return offset + begin if _looks_like_names(credit) else None


def _after_a_sentence(caption: str) -> int | None:
    """Find an agency with whom it names, after the last full stop: "It rained. AP Photo/Ann Lee, File"."""
    start = max([caption.rfind(mark, 0, -1) for mark in _STOPS])
    if start < 0 or len(caption) - start > MOST_CHARACTERS:
        return None
    start += 1
    rest = caption[start:]
    start += len(rest) - len(rest.lstrip())
    return start if _AGENCY_HEAD.match(caption, start) and _looks_like_names(caption[start:]) else None


def names_maker(text: str) -> bool:
    """Tell whether a text that stands by itself, after a caption, can be the name of who made the picture.

    >>> names_maker("Ann Lee/Reuters"), names_maker("The bridge was built in 1902.")
    (True, False)
    """
    return is_credit(text) or (bool(_AGENCY.search(text) or "/" in text) and _looks_like_names(text))


def _looks_like_names(text: str) -> bool:
    """Few words, most of them with a capital, and no sentence: who, not what."""
    text = text.strip().rstrip(".)]）")
    words = text.replace("/", " ").replace("|", " ").split()
    if not words or len(words) > 12 or len(text) > 100 or ". " in text.replace("St. ", "").replace("Jr. ", ""):
        return False
    small = [word for word in words if word[:1].islower() and word not in _SMALL_WORDS]
    return len(small) <= max(1, len(words) // 3) or (not text[:1].islower() and len(words) <= 3)


def _name_only(credit: str) -> str:
    """The credit without brackets, "Photo by" and the sign of copyright."""
    credit = credit.strip().strip("＝=|/").strip()
    closed = credit.rstrip(" .")
    if closed[-1:] in _BRACKETS and closed[:1] == _BRACKETS[closed[-1:]]:
        credit = closed[1:-1].strip()
    for pattern in (_LEAD, _COPYRIGHT):
        if match := pattern.match(credit):
            credit = credit[match.end() :].strip()
    return credit.rstrip(" .,;").strip()
