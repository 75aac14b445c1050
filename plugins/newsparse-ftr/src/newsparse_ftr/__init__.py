"""FiveFilters site rules for newsparse: a folder of text files made into sites.

>>> from newsparse_ftr import FtrRules
>>> rules = FtrRules.from_folder("tests/rules")
>>> rules.rules_for("www.example.org").bodies[0].source
"//div[@class='story-2014']"
"""

from newsparse_ftr.directives import DIRECTIVES, Fate, Treatment
from newsparse_ftr.folder import FtrRules
from newsparse_ftr.hints import PageLink, SiteHints, TestPage
from newsparse_ftr.rules import Note, SiteRules, read_rules
from newsparse_ftr.tokens import Match

__all__ = [
    "DIRECTIVES",
    "Fate",
    "FtrRules",
    "Match",
    "Note",
    "PageLink",
    "SiteHints",
    "SiteRules",
    "TestPage",
    "Treatment",
    "read_rules",
]
