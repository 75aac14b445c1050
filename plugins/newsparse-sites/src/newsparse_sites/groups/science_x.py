"""Science X: how to cite the story, and to whom it belongs, stand in its box for those who print the page."""

from newsparse import Site, css_all
from newsparse_sites.parts import parts_of

SCIENCE_X = Site(name="science-x", body=css_all(parts_of("article .article-main")))

MEDICAL_XPRESS = Site("medicalxpress.com", ["medicalxpress.com"], parent=SCIENCE_X)
PHYS = Site("phys.org", ["phys.org"], parent=SCIENCE_X)
TECH_XPLORE = Site("techxplore.com", ["techxplore.com"], parent=SCIENCE_X)
