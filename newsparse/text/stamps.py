"""Time stamps: lines that say when an article was published, and when it was changed."""

import re
from typing import NamedTuple

__all__ = ["MODIFIED", "PUBLISHED", "Stamp", "part_stamp"]

MODIFIED = re.compile(
    r"updat|modified|revised|edited|aktualisier|ge[äa]ndert|bearbeitet|\bstand\b|mis(?:e)? [àa] jour|modifi[ée]"
    r"|actualiz|modificad|aggiornat|atualizad|bijgewerkt|gewijzigd|uppdaterad|opdateret|oppdatert|zaktualizowan|\baktual"
    r"|обновлен|оновлен|изменен|змінен|päivitetty|güncelle|更新|수정|تحديث|reviewed",
    re.IGNORECASE,
)
"""Words for a change."""
PUBLISHED = re.compile(
    r"publi(?:sh|é|cad|k)|posted|ver[öo]ffentlicht|erschienen|erstellt|created|pubblicat|geplaatst|first|originally"
    r"|eingestellt|\bvom\b",
    re.IGNORECASE,
)
"""Words for publication."""
_DAY = re.compile(r"\d{4}|\d\d?\.\s?\d\d?\.\s?\d\d")


class Stamp(NamedTuple):
    """The two parts of a line that says both."""

    published: str
    modified: str


def part_stamp(text: str) -> Stamp | None:
    """Part a line that says when an article was published and when it was changed; ``None`` for any other line.

    >>> part_stamp("Publié le 12/03/2024 à 10h15, mis à jour le 13/03/2024 à 8h")
    Stamp(published='Publié le 12/03/2024 à 10h15,', modified='mis à jour le 13/03/2024 à 8h')
    >>> part_stamp("Updated: 13 March 2024 | Published: 12 March 2024").published
    'Published: 12 March 2024'
    >>> part_stamp("Updated: 13 March 2024") is None
    True
    """
    changed = MODIFIED.search(text)
    if changed is None:
        return None
    place = changed.start()
    if _DAY.search(text, 0, place) and _DAY.search(text, place):
        return Stamp(text[:place].rstrip(), text[place:])
    published = PUBLISHED.search(text, changed.end())
    if published is None or not (_DAY.search(text, place, published.start()) and _DAY.search(text, published.start())):
        return None
    return Stamp(text[published.start() :], text[place : published.start()].rstrip())
