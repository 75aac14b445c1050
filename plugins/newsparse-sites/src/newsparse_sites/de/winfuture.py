"""WinFuture: offers stand in the story as buttons, and its byline in a box under the standfirst.

Reference texts that others keep of its pages have the buttons, and lack the lists.
"""

from newsparse import Site, css_all

WINFUTURE = Site(
    name="winfuture.de",
    domains=["winfuture.de"],
    body=css_all("#news_content"),
    drop=[".metadata", ".button_box"],
    timezone="Europe/Berlin",
)
