"""The installed plugin: the sites of the folder that ``NEWSPARSE_FTR_RULES`` names; none without it."""

import os

from newsparse import hookimpl
from newsparse.site import LazySites
from newsparse_ftr.folder import FtrRules

__all__ = ["RULES_VARIABLE", "register_sites"]

RULES_VARIABLE = "NEWSPARSE_FTR_RULES"
"""The environment variable that names a folder of rule files."""


@hookimpl
def register_sites() -> list[LazySites]:
    """Give the sites of the folder that the environment names."""
    folder = os.environ.get(RULES_VARIABLE)
    return FtrRules.from_folder(folder).register_sites() if folder else []
