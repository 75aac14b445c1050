"""Sound Publishing: the pictures of a story stand after its last paragraph, their captions as paragraphs."""

from newsparse import Site, css_all

SOUND_PUBLISHING = Site(
    name="sound-publishing",
    body=css_all(".entry-content"),
    drop=[".entry-content .post-attachment p"],
    timezone="America/Los_Angeles",
)

DAILY_WORLD = Site("thedailyworld.com", ["thedailyworld.com"], parent=SOUND_PUBLISHING)
HERALD_NET = Site("heraldnet.com", ["heraldnet.com"], parent=SOUND_PUBLISHING)
KITSAP_DAILY_NEWS = Site("kitsapdailynews.com", ["kitsapdailynews.com"], parent=SOUND_PUBLISHING)
PENINSULA_DAILY_NEWS = Site("peninsuladailynews.com", ["peninsuladailynews.com"], parent=SOUND_PUBLISHING)
