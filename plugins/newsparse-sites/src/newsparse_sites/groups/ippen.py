"""Ippen: every part of a story says what it is: lead, paragraph, crosshead, image, list, embed."""

from newsparse import Site, css_all

_PARTS = "leadText paragraph crosshead image list summary quote table".split()

IPPEN = Site(
    name="ippen",
    body=css_all(", ".join(f".idjs-Story > .id-StoryElement-{part}" for part in _PARTS)),
    images=css_all("figure.id-StoryElement-image"),
    timezone="Europe/Berlin",
)

FRANKFURTER_RUNDSCHAU = Site("fr.de", ["fr.de"], parent=IPPEN)
HNA = Site("hna.de", ["hna.de"], parent=IPPEN)
KREISZEITUNG = Site("kreiszeitung.de", ["kreiszeitung.de"], parent=IPPEN)
MERKUR = Site("merkur.de", ["merkur.de"], parent=IPPEN)
OP_ONLINE = Site("op-online.de", ["op-online.de"], parent=IPPEN)
OVB_ONLINE = Site("ovb-online.de", ["ovb-online.de"], parent=IPPEN)
SOESTER_ANZEIGER = Site("soester-anzeiger.de", ["soester-anzeiger.de"], parent=IPPEN)
TZ = Site("tz.de", ["tz.de"], parent=IPPEN)
WA = Site("wa.de", ["wa.de"], parent=IPPEN)
WERRA_RUNDSCHAU = Site("werra-rundschau.de", ["werra-rundschau.de"], parent=IPPEN)
