"""DER SPIEGEL: the intro stands in the header, the text in areas that say what they hold.

The metadata leaves out the sections that the news keywords name first.
"""

from newsparse import Site, css_all
from newsparse.select import meta

SPIEGEL = Site(
    name="spiegel.de",
    domains=["spiegel.de"],
    keywords=meta("news_keywords"),
    images=css_all('[data-area^="top_element"] figure, [data-area="body"] figure'),
    body=css_all('[data-area="intro"] .RichText, [data-area="body"] [data-area="text"]'),
    timezone="Europe/Berlin",
)
