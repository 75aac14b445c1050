"""The corpora as a floor under the accuracy: no change may fall below what the last one reached."""

import tomllib
from pathlib import Path

import pytest

import newsparse
from tests.measure import corpora
from tests.measure.score import score

FLOORS = tomllib.loads(Path(__file__).with_name("floors.toml").read_text())

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not corpora.names(), reason="the measuring corpora are not here: NEWSPARSE_CORPUS names them"),
]


@pytest.mark.parametrize("corpus", FLOORS)
def test_no_figure_falls_below_its_floor(corpus):
    if corpus not in corpora.names():
        pytest.skip(f"no {corpus} in {corpora.FOLDER}")
    figures = score(
        (truth, newsparse.parse_html(page, url=truth.get("url") or None)) for truth, page in corpora.read(corpus)
    )
    floors = FLOORS[corpus].copy()
    ceilings = floors.pop("most", {})
    below = {name: (round(figures[name], 4), floor) for name, floor in floors.items() if figures[name] < floor}
    above = {name: (round(figures[name], 4), most) for name, most in ceilings.items() if figures[name] > most}
    print({name: round(value, 4) for name, value in figures.items()})
    assert not below | above, "figure: (reached, demanded)"
