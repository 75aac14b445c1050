"""Maeil Business Newspaper and MBN: a summary made by a machine, and boxed headings over the story."""

from newsparse import Site

MAEIL_BUSINESS = Site(
    name="mk.co.kr",
    domains=["mk.co.kr"],
    drop=[".news_sum_group"],
    timezone="Asia/Seoul",
)
