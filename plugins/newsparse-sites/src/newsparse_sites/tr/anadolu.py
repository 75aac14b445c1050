"""Anadolu Ajansı: the author stands before the date, with a bar after the name."""

from newsparse import Site, css

ANADOLU = Site(
    name="aa.com.tr",
    domains=["aa.com.tr"],
    authors=css(".detay-spot-category span:not(.tarih)", pattern=r"^([^|]+?)\s*\|"),
    timezone="Europe/Istanbul",
)
