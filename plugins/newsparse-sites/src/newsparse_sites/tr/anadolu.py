"""Anadolu Ajansı: the author stands before the date, with a bar after the name.

Reference texts that others keep of its older pages have the place, "Ankara", as a paragraph, and
day and month exchanged.
"""

from newsparse import Site, css, css_all
from newsparse.select import json_ld

ANADOLU = Site(
    name="aa.com.tr",
    domains=["aa.com.tr"],
    authors=css(".detay-spot-category span:not(.tarih)", pattern=r"^([^|]+?)\s*\|"),
    # "04.05.2025", day first, and the day of the last change after a second bar.
    date_published=css(".detay-spot-category .tarih", pattern=r"(\d\d\.\d\d\.\d{4})"),
    timezone="Europe/Istanbul",
    layouts=[
        Site(
            "since-2026",
            when=".embed-responsive.prose",
            date_published=json_ld("datePublished", type="NewsArticle"),
            authors=json_ld("author.name", type="NewsArticle"),
            body=css_all("span[class*=text-descriptionColor].lora, .embed-responsive.prose"),
        )
    ],
)
