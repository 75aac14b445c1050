"""Maeil Business Newspaper and MBN: a summary made by a machine stands over the story.

Reference texts that others keep of its pages lack the subheadings, which are boxes.
"""

from newsparse import Site, css_all
from newsparse_sites.pictures import pictures

MAEIL_BUSINESS = Site(
    name="mk.co.kr",
    domains=["mk.co.kr"],
    images=pictures(".thumb_area.img", credit_in_caption=r"\[사진(?: 출처)? = (.+)\]"),
    body=css_all("[itemprop=articleBody]"),
    drop=[".news_sum_group", ".thumb_area .btn_zoom"],
    timezone="Asia/Seoul",
)
