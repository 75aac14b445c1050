"""Metadata: readers give candidates for the fields of an article, and resolution chooses among them."""

from newsparse.chain import Chain, chain_of
from newsparse.metadata.candidate import MetadataReader
from newsparse.metadata.html import read_html
from newsparse.metadata.json_ld import read_json_ld_metadata
from newsparse.metadata.microdata import read_microdata
from newsparse.metadata.open_graph import read_meta

__all__ = ["READERS"]

READERS: Chain[MetadataReader] = chain_of(
    [
        ("json_ld", read_json_ld_metadata),
        ("microdata", read_microdata),
        ("open_graph", read_meta),
        ("html", read_html),
    ]
)
"""The readers of every page. Their order does not decide who wins: :data:`newsparse.metadata.order.ORDER` does."""
