"""Dotdash Meredith: a story is a row of blocks; other stories and a box of what to take away stand among them."""

from newsparse import Site

DOTDASH_MEREDITH = Site(
    name="dotdash-meredith",
    drop=[".mntl-sc-block.related-link", ".mntl-sc-block.theme-newstakeaway"],
    timezone="America/New_York",
)

ALL_RECIPES = Site("allrecipes.com", ["allrecipes.com"], parent=DOTDASH_MEREDITH)
BETTER_HOMES = Site("bhg.com", ["bhg.com"], parent=DOTDASH_MEREDITH)
FOOD_AND_WINE = Site("foodandwine.com", ["foodandwine.com"], parent=DOTDASH_MEREDITH)
HEALTH = Site("health.com", ["health.com"], parent=DOTDASH_MEREDITH)
INVESTOPEDIA = Site("investopedia.com", ["investopedia.com"], parent=DOTDASH_MEREDITH)
PEOPLE = Site("people.com", ["people.com"], parent=DOTDASH_MEREDITH)
VERYWELL_HEALTH = Site("verywellhealth.com", ["verywellhealth.com"], parent=DOTDASH_MEREDITH)
