"""The format of a rule file: text to directives, line by line, and a note on every line that is none."""

import re

from attrs import frozen

__all__ = ["Directive", "NotADirective", "read_lines"]

_LINE_END = re.compile(r"\r\n|\n|\r")


@frozen
class Directive:
    """``name: value`` or ``name(argument): value``."""

    name: str
    value: str
    argument: str | None = None
    line: int = 1
    """Counted from 1."""


@frozen
class NotADirective:
    """A line that is neither a directive, nor a comment, nor blank."""

    text: str
    line: int


def read_lines(text: str) -> list[Directive | NotADirective]:
    """Give what the lines of a rule file say, in order, comments and blank lines left out.

    A name may carry an argument in brackets, which end at the first ``):``; so that a colon inside them is no harm.

    >>> read_lines("title: //h1\\n# how it was in 2014\\nreplace_string(a: b): c")
    [Directive(name='title', value='//h1', argument=None, line=1), \
Directive(name='replace_string', value='c', argument='a: b', line=3)]
    """
    found: list[Directive | NotADirective] = []
    for number, line in enumerate(_LINE_END.split(text.removeprefix("\ufeff")), start=1):
        if (stripped := line.strip()) and not stripped.startswith("#"):
            found.append(_read_line(stripped, number))
    return found


def _read_line(line: str, number: int) -> Directive | NotADirective:
    bracket, colon = line.find("("), line.find(":")
    if -1 < bracket < colon:
        end = line.find("):", bracket)
        if end != -1:
            name = line[:bracket].rstrip().lower()
            return Directive(name, line[end + 2 :].strip(), line[bracket + 1 : end], number)
    if colon < 1:
        return NotADirective(line, number)
    return Directive(line[:colon].rstrip().lower(), line[colon + 1 :].strip(), None, number)
