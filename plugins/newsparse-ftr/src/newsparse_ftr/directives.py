"""Every directive that rule files use, and what newsparse does with it."""

from enum import StrEnum
from types import MappingProxyType

from attrs import frozen

__all__ = ["DIRECTIVES", "Fate", "Treatment"]


class Fate(StrEnum):
    """What became of a line."""

    CARRIED_OUT = "carried out"
    HINT = "hint"
    """Given to whoever fetches pages, in :class:`newsparse_ftr.SiteHints`; newsparse has no network."""
    ALREADY_SO = "already so"
    """What it asks for is what newsparse does anyway."""
    REPORTED = "reported"
    """Not carried out; the note says why."""


@frozen
class Treatment:
    """What newsparse does with a directive, and why."""

    fate: Fate
    why: str = ""


def _so(why: str) -> Treatment:
    return Treatment(Fate.ALREADY_SO, why)


def _hint(why: str) -> Treatment:
    return Treatment(Fate.HINT, why)


def _reported(why: str) -> Treatment:
    return Treatment(Fate.REPORTED, why)


_CARRIED_OUT = Treatment(Fate.CARRIED_OUT)
_FETCHING = "a matter of fetching"
_SIGNING_IN = "a matter of signing in"

DIRECTIVES = MappingProxyType(
    {
        # What the article is.
        "title": _CARRIED_OUT,
        "author": _CARRIED_OUT,
        "date": _CARRIED_OUT,
        "body": _CARRIED_OUT,
        "native_ad_clue": _CARRIED_OUT,
        # What is no part of it.
        "strip": _CARRIED_OUT,
        "strip_id_or_class": _CARRIED_OUT,
        "strip_image_src": _CARRIED_OUT,
        # What the page is turned into before it is read.
        "find_string": _CARRIED_OUT,
        "replace_string": _CARRIED_OUT,
        "strip_attr": _CARRIED_OUT,
        "wrap_in": _CARRIED_OUT,
        "move_into": _CARRIED_OUT,
        "dissolve": _CARRIED_OUT,
        "src_lazy_load_attr": _CARRIED_OUT,
        "skip_json_ld": _CARRIED_OUT,
        # How the rule is used.
        "autodetect_on_failure": _CARRIED_OUT,
        "test_url": _CARRIED_OUT,
        "test_contains": _CARRIED_OUT,
        # For whoever fetches the page.
        "http_header": _hint(_FETCHING),
        "next_page_link": _hint(_FETCHING),
        "autodetect_next_page": _hint(_FETCHING),
        "single_page_link": _hint(_FETCHING),
        "single_page_link_in_feed": _hint(_FETCHING),
        "if_page_contains": _hint(_FETCHING),
        "requires_login": _hint(_SIGNING_IN),
        "not_logged_in_xpath": _hint(_SIGNING_IN),
        "login_uri": _hint(_SIGNING_IN),
        "login_username_field": _hint(_SIGNING_IN),
        "login_password_field": _hint(_SIGNING_IN),
        "login_extra_fields": _hint(_SIGNING_IN),
        # Switches of other engines.
        "prune": _so("a body is cleaned by named steps; nothing is pruned by weight"),
        "strip_comments": _so("comments are never text"),
        "convert_double_br_tags": _so("two line breaks begin a paragraph"),
        "insert_detected_image": _so("no image is put into a body that has none"),
        "post_strip_attr": _so("an article holds text and links, no attributes"),
        "tidy": _so("pages are parsed as they are, without HTML Tidy"),
        "skip_id_or_class": _so("nothing is pruned, so nothing needs an exception"),
        "parser": _reported("lxml is the only parser"),
        "footnotes": _reported("its meaning was never written down"),
    }
)
"""What happens to each directive; a name that is not here is reported."""
