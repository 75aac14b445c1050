"""Kleine Zeitung: a summary made by a machine stands in hidden tabs over the story."""

from newsparse import Site

KLEINE_ZEITUNG = Site(
    name="kleinezeitung.at",
    domains=["kleinezeitung.at"],
    drop=["section.tabs"],
    timezone="Europe/Vienna",
)
