"""Sphinx: MyST for the pages, autodoc for the names, Furo for the looks."""

import sys
from importlib.metadata import version as installed_version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_extensions"))

project = "newsparse"
author = copyright = "The newsparse developers"
version = release = installed_version("newsparse")

extensions = ["myst_parser", "sphinx.ext.autodoc", "before_after", "live_tables"]
exclude_patterns = ["_build", "_extensions", "pages", "extra"]
myst_enable_extensions = ["attrs_inline", "colon_fence", "deflist"]
myst_heading_anchors = 3

nitpicky = True
# Names of the standard library and of lxml are not linked: the build needs no network.
# F is the type variable of chains: the type of their functions.
nitpick_ignore_regex = [("py:.*", r"(?!newsparse\b)[a-zA-Z_][\w.]*"), ("py:class", r"newsparse\.\w+\.F")]

autodoc_class_signature = "mixed"
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
maximum_signature_line_length = 80
add_module_names = False

html_theme = "furo"
html_title = "newsparse"
html_static_path = ["_static"]
html_css_files = ["newsparse.css"]
html_extra_path = ["extra"]
html_show_sphinx = False
html_copy_source = False
