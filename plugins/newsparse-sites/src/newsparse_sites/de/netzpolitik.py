"""netzpolitik.org: tags are links under the story; the excerpt over it is its standfirst."""

from newsparse import Site, css_all
from newsparse_sites.pictures import pictures

NETZPOLITIK = Site(
    name="netzpolitik.org",
    domains=["netzpolitik.org"],
    keywords=css_all(".entry-footer__tags a[rel=tag]"),
    images=pictures("figure.entry-thumbnail", credit=".media-license-caption"),
    body=css_all(".entry-excerpt, .entry-content"),
    timezone="Europe/Berlin",
)
