"""The cleaners: one a file, each with a name, in the order in which they run.

The order has reasons. First goes what is told by comparing (headline, captions, paragraphs that stand twice), then what
becomes a field of its own, then the notices, which are weighed together (:mod:`newsparse.cleaners.notices`), so that
their order among themselves means nothing. Separators and end marks go last: they are evidence for the notices.
"""

from newsparse.chain import Chain, Step
from newsparse.cleaners.advertisement_label import cut_advertisement_label
from newsparse.cleaners.affiliate_disclosure import cut_affiliate_disclosure
from newsparse.cleaners.agency_sign_off import cut_agency_sign_off
from newsparse.cleaners.app_promotion import cut_app_promotion
from newsparse.cleaners.audio_prompt import cut_audio_prompt
from newsparse.cleaners.author_bio import cut_author_bio
from newsparse.cleaners.caption import cut_caption, cut_credit
from newsparse.cleaners.comment_prompt import cut_comment_prompt
from newsparse.cleaners.contact_line import cut_contact_line
from newsparse.cleaners.cookie_notice import cut_cookie_notice
from newsparse.cleaners.copyright_line import cut_copyright_line
from newsparse.cleaners.correction import cut_correction
from newsparse.cleaners.dateline import cut_dateline
from newsparse.cleaners.donation_notice import cut_donation_notice
from newsparse.cleaners.embed_residue import cut_embed_residue
from newsparse.cleaners.end_mark import cut_end_mark
from newsparse.cleaners.follow_prompt import cut_follow_prompt
from newsparse.cleaners.headline import cut_headline, cut_repeated_headline
from newsparse.cleaners.newsletter_prompt import cut_newsletter_prompt
from newsparse.cleaners.original_source import cut_original_source
from newsparse.cleaners.print_prompt import cut_print_prompt
from newsparse.cleaners.pull_quote import cut_pull_quote
from newsparse.cleaners.reading_time import cut_reading_time
from newsparse.cleaners.related_link import cut_related_link
from newsparse.cleaners.repeated_byline import cut_byline
from newsparse.cleaners.repeated_caption import cut_repeated_caption
from newsparse.cleaners.repeated_paragraph import cut_repeated_paragraph
from newsparse.cleaners.repeated_standfirst import cut_repeated_standfirst
from newsparse.cleaners.separator import cut_separator
from newsparse.cleaners.share_prompt import cut_share_prompt
from newsparse.cleaners.standards_line import cut_standards_line
from newsparse.cleaners.subscription_prompt import cut_subscription_prompt
from newsparse.cleaners.tag_line import cut_tag_line
from newsparse.cleaners.timestamp import cut_timestamp
from newsparse.cleaners.translation_notice import cut_translation_notice
from newsparse.cleaners.widget_residue import cut_widget_residue
from newsparse.story import Cleaner

__all__ = ["CLEANERS"]

CLEANERS: Chain[Cleaner] = Chain(
    (
        Step("headline", cut_headline),
        Step("repeated_headline", cut_repeated_headline),
        Step("byline", cut_byline),
        Step("repeated_standfirst", cut_repeated_standfirst),
        Step("repeated_caption", cut_repeated_caption),
        Step("caption", cut_caption),
        Step("credit", cut_credit),
        Step("repeated_paragraph", cut_repeated_paragraph),
        Step("pull_quote", cut_pull_quote),
        Step("share_prompt", cut_share_prompt),
        Step("follow_prompt", cut_follow_prompt),
        Step("newsletter_prompt", cut_newsletter_prompt),
        Step("subscription_prompt", cut_subscription_prompt),
        Step("donation_notice", cut_donation_notice),
        Step("app_promotion", cut_app_promotion),
        Step("original_source", cut_original_source),
        Step("translation_notice", cut_translation_notice),
        Step("related_link", cut_related_link),
        Step("advertisement_label", cut_advertisement_label),
        Step("affiliate_disclosure", cut_affiliate_disclosure),
        Step("agency_sign_off", cut_agency_sign_off),
        Step("copyright_line", cut_copyright_line),
        Step("standards_line", cut_standards_line),
        Step("author_bio", cut_author_bio),
        Step("contact_line", cut_contact_line),
        Step("correction", cut_correction),
        Step("timestamp", cut_timestamp),
        Step("reading_time", cut_reading_time),
        Step("tag_line", cut_tag_line),
        Step("audio_prompt", cut_audio_prompt),
        Step("print_prompt", cut_print_prompt),
        Step("comment_prompt", cut_comment_prompt),
        Step("cookie_notice", cut_cookie_notice),
        Step("widget_residue", cut_widget_residue),
        Step("embed_residue", cut_embed_residue),
        Step("dateline", cut_dateline),
        Step("end_mark", cut_end_mark),
        Step("separator", cut_separator),
    )
)
"""The cleaners that every article goes through, unless its site or the caller says otherwise."""
