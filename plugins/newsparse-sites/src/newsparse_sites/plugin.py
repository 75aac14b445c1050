"""What newsparse asks this package for."""

from newsparse import hookimpl
from newsparse.hookspecs import SiteLike
from newsparse.site import LazySite, LazySites
from newsparse_sites.index import HOSTS, TEXT_MARKS


@hookimpl
def register_sites() -> list[SiteLike]:
    """Give all sites, none of them imported yet."""
    known_by_text = [
        LazySite(place.rpartition(":")[0].rpartition(".")[2].replace("_", "-"), (), place, text_marks=marks)
        for place, marks in TEXT_MARKS.items()
    ]
    return [LazySites(HOSTS), *known_by_text]
