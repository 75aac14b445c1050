"""Dainik Bhaskar: captions stand under the pictures as plain boxes; the paragraphs alone are <p>."""

from newsparse import Site, css_all

BHASKAR = Site(
    name="bhaskar.com",
    domains=["bhaskar.com"],
    body=css_all(".paywallBlockedContent > p, article > p"),
    timezone="Asia/Kolkata",
)
