"""The Asahi Shimbun: an advertisement and a picture open the box of the story; its classes are made by a machine."""

from newsparse import Site
from newsparse.select import xpath_all

ASAHI = Site(
    name="asahi.com",
    domains=["asahi.com"],
    body=xpath_all("//main[@id='main']//div[count(p) > 1]/*[self::p or self::h2]"),
    timezone="Asia/Tokyo",
)
