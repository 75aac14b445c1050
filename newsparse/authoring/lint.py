"""A second look at a site: rules that do nothing, rules that will not last, rules of which one hides another."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path

from attrs import frozen

from newsparse.authoring.stability import looks_machine_made, looks_positional
from newsparse.cleaners import CLEANERS
from newsparse.exceptions import NewsparseError
from newsparse.page import Page
from newsparse.parser import Parser
from newsparse.plugins import Plugins
from newsparse.select import Extractor, FirstOf, Selector, describe, is_empty, select_elements
from newsparse.site import SITE_FIELDS, CutRule, Site
from newsparse.testing.cases import find_cases

__all__ = ["Flaw", "FlawKind", "find_sites", "lint_paths", "lint_site", "lint_sites"]

_NAME = re.compile(
    r"[.#](-?[A-Za-z_][\w-]*)|(?:class|id)\W*=\s*[\"']?([\w -]+)|contains\(\s*@(?:class|id)\s*,\s*['\"]([^'\"]+)"
)


class FlawKind(StrEnum):
    """What is the matter with a rule."""

    NO_MATCH = "matches nothing"
    MACHINE_MADE = "machine-made name"
    POSITION = "counts elements"
    HIDDEN = "hidden by another rule"
    NEEDLESS = "says what is known anyway"
    FAILS = "fails"


@frozen
class Flaw:
    """Something to look at in a site."""

    site: str
    rule: str
    """``headline: css('h1.x')``, ``drop: aside`` …"""
    kind: FlawKind
    detail: str

    def __str__(self) -> str:
        return f"{self.site}: {self.rule}: {self.detail}"


def lint_site(site: Site, pages: Sequence[Page] = ()) -> tuple[Flaw, ...]:
    """Look over a site, its layers and layouts, with saved pages of it if there are any.

    >>> flaws = lint_site(Site("example", drop=["div.css-1x2y3z"]), [Page.from_html("<p>Rain")])
    >>> [flaw.detail for flaw in flaws]
    ["class 'css-1x2y3z' looks machine-made", 'matches nothing on 1 page']
    """
    flaws = list(_lint_names(site))
    if pages:
        flaws += _lint_matches(site, pages)
        flaws += _lint_hidden_drops(site, pages)
        flaws += _lint_needless(site, pages)
    flaws += _lint_hidden_cuts(site)
    return tuple(dict.fromkeys(flaws))


def lint_paths(paths: Iterable[Path | str], *, pages: Iterable[Page] = ()) -> tuple[Flaw, ...]:
    """Look over the sites of plugins with the saved pages beside them.

    :param paths: plugin files, files ``*.article.toml``, and folders of both.
    :param pages: more pages.
    :raises newsparse.PluginError: for a plugin that cannot be loaded.
    """
    return lint_sites(find_sites(paths, pages=pages))


def lint_sites(sites: Mapping[Site, Sequence[Page]]) -> tuple[Flaw, ...]:
    """Look over sites, each with its saved pages.

    A rule of a group matches nothing if it does so on the pages of all its sites.
    """
    flaws = {site: lint_site(site, known) for site, known in sites.items()}
    at_work = {
        (layer.name, rule)
        for site, known in sites.items()
        if known
        for layer in site.layers[1:]
        for rule in _shown_rules(layer)
        if not any((flaw.site, flaw.rule, flaw.kind) == (layer.name, rule, FlawKind.NO_MATCH) for flaw in flaws[site])
    }
    told = [flaw for each in flaws.values() for flaw in each]
    return tuple(flaw for flaw in told if flaw.kind is not FlawKind.NO_MATCH or (flaw.site, flaw.rule) not in at_work)


def _shown_rules(layer: Site) -> Iterator[str]:
    """Give the rules of a layer as flaws name them."""
    for name, extractor in _rules(layer):
        for each in extractor.extractors if isinstance(extractor, FirstOf) else (extractor,):
            yield f"{name}: {describe(each)}"
    for rule in layer.cut:
        yield f"cut: {rule}"


def find_sites(paths: Iterable[Path | str], *, pages: Iterable[Page] = ()) -> dict[Site, list[Page]]:
    """Give the sites of plugins, each with its pages among those saved beside the plugins and those given.

    :param paths: plugin files, files ``*.article.toml``, and folders of both.
    :raises newsparse.PluginError: for a plugin that cannot be loaded.
    """
    given = [Path(path) for path in paths]
    cases = find_cases(given)
    plugins = {path.resolve() for path in given if path.suffix == ".py" or any(path.glob("*.py"))}
    plugins |= {path for case in cases for path in case.plugin_paths if path.parent not in plugins}
    loaded = Plugins(plugins=sorted(plugins), load_entry_points=False, environ={})
    loaded.check_cleaner_names(loaded.extend_cleaners(CLEANERS))
    found: dict[Site, list[Page]] = {site: [] for site in loaded.sites if isinstance(site, Site)}
    for page in (*(case.opened for case in cases), *pages):
        if (site := loaded.sites.find(page)) is not None:
            found.setdefault(site, []).append(page)
    return found


def _rules(site: Site) -> Iterator[tuple[str, Extractor]]:
    """Give the rules of a site that select, each with its name."""
    for name in (*SITE_FIELDS, "body"):
        if (extractor := getattr(site, name)) is not None:
            yield name, extractor
    for extractor in site.drop:
        yield "drop", extractor
    for mark in site.marks:
        yield "marks", mark


def _selectors(extractor: Extractor) -> Iterator[Selector]:
    if isinstance(extractor, Selector):
        yield extractor
    elif isinstance(extractor, FirstOf):
        for each in extractor.extractors:
            yield from _selectors(each)


def _lint_names(site: Site) -> Iterator[Flaw]:
    for layer in (site, *site.layouts):
        for name, extractor in _rules(layer):
            for selector in _selectors(extractor):
                rule = f"{name}: {selector}"
                for found in sorted(
                    {word for groups in _NAME.findall(selector.expression) for word in "".join(groups).split()}
                ):
                    if looks_machine_made(found):
                        yield Flaw(layer.name, rule, FlawKind.MACHINE_MADE, f"class {found!r} looks machine-made")
                if looks_positional(selector.expression):
                    yield Flaw(
                        layer.name, rule, FlawKind.POSITION, "counts elements: breaks when one more comes before"
                    )


def _lint_matches(site: Site, pages: Sequence[Page]) -> Iterator[Flaw]:
    """Find what matches nothing: rules, alternatives of rules, layouts."""
    counted = f"{len(pages)} page{'s' if len(pages) > 1 else ''}"
    homes = [site.for_page(page, _ignore) for page in pages]
    for layer in site.layers:
        for name, extractor in _rules(layer):
            for each in extractor.extractors if isinstance(extractor, FirstOf) else (extractor,):
                try:
                    fits = any(_matches(each, page) for page in pages)
                except Exception as failure:  # noqa: BLE001  (a plugin's code)
                    told = f"{type(failure).__name__}: {failure}"
                    yield Flaw(layer.name, f"{name}: {describe(each)}", FlawKind.FAILS, told)
                    continue
                if not fits:
                    rule = f"{name}: {describe(each)}"
                    yield Flaw(layer.name, rule, FlawKind.NO_MATCH, f"matches nothing on {counted}")
        texts = [page.text for page in pages]
        for rule_of_text in layer.cut:
            if not any(rule_of_text.pattern.search(text) for text in texts) and not _is_anchored(rule_of_text):
                shown = f"cut: {rule_of_text}"
                yield Flaw(layer.name, shown, FlawKind.NO_MATCH, f"matches nothing on {counted}")
    for layout in site.layouts:
        if not any(home.name == f"{site.name}.{layout.name}" for home in homes):
            yield Flaw(site.name, f"layout {layout.name}", FlawKind.NO_MATCH, f"none of {counted} is in it")


def _is_anchored(rule: CutRule) -> bool:
    """Whether a pattern looks at the ends of passages, which the text of a page does not show."""
    return rule.pattern.pattern.startswith(("^", r"\A")) or rule.pattern.pattern.endswith(("$", r"\Z"))


def _matches(extractor: Extractor, page: Page) -> bool:
    return extractor.matches(page) if isinstance(extractor, Selector) else not is_empty(extractor(page))


def _lint_hidden_drops(site: Site, pages: Sequence[Page]) -> Iterator[Flaw]:
    """Find drops that match only what another drop takes away with what it stands in, or just that."""
    drops = [(layer, extractor) for layer in site.layers for extractor in layer.drop]
    found = {id(extractor): [_elements(extractor, page) for page in pages] for _, extractor in drops}
    for place, (layer, extractor) in enumerate(drops):
        for other_place, (_, other) in enumerate(drops):
            if other is extractor or not any(found[id(extractor)]):
                continue
            same = found[id(extractor)] == found[id(other)]
            if (not same or other_place < place) and _covers(found[id(other)], found[id(extractor)]):
                told = f"drop {describe(other)!r} takes all of it already"
                yield Flaw(layer.name, f"drop: {describe(extractor)}", FlawKind.HIDDEN, told)
                break


def _covers(outer: Iterable[list[object]], inner: Iterable[list[object]]) -> bool:
    for outside, inside in zip(outer, inner, strict=True):
        chosen = set(outside)
        for element in inside:
            if element not in chosen and not any(each in chosen for each in element.iterancestors()):  # type: ignore[attr-defined]
                return False
    return True


def _elements(extractor: Extractor, page: Page) -> list[object]:
    try:
        return list(select_elements(extractor, page))
    except Exception:  # noqa: BLE001  (a plugin's code)
        return []


def _lint_hidden_cuts(site: Site) -> Iterator[Flaw]:
    """Find phrases of which an earlier one leaves nothing, or not all."""
    rules = [(layer, rule) for layer in reversed(site.layers) for rule in layer.cut]
    for place, (layer, rule) in enumerate(rules):
        told = next((told for _, earlier in rules[:place] if (told := _hides(earlier, rule))), None)
        if told:
            yield Flaw(layer.name, f"cut: {rule}", FlawKind.HIDDEN, told)


def _hides(earlier: CutRule, later: CutRule) -> str | None:
    """Say how an earlier rule gets in the way of a later one; ``None`` if it does not."""
    if earlier.pattern == later.pattern:
        return "the same text is cut by an earlier rule"
    if earlier.is_paragraph and later.is_paragraph and later.words.startswith(earlier.words):
        return f"an earlier rule cuts all paragraphs that begin with {earlier.words!r}"
    if not earlier.is_paragraph and earlier.words in later.words:
        return f"an earlier rule cuts {earlier.words!r} out of it; put the longer one first"
    return None


def _lint_needless(site: Site, pages: Sequence[Page]) -> Iterator[Flaw]:
    """Find fields of which the generic readers say the same on every page."""
    parser = Parser(load_entry_points=False)
    read = [
        (page, parser.parse_html(page.decoded.data, url=page.url, encoding="utf-8")) for page in pages if page.decoded
    ]
    for name in SITE_FIELDS:
        if getattr(site, name) is None:
            continue
        try:
            said = [{each.field: each.value for each in site.candidates(page)}.get(name) for page, _ in read]
        except NewsparseError:
            continue
        generic = [getattr(article, name) for _, article in read]
        if said == generic and any(said):
            rule = f"{name}: {describe(getattr(site, name))}"
            yield Flaw(site.name, rule, FlawKind.NEEDLESS, "the generic readers say the same on every page")


def _ignore(name: str, failure: Exception) -> None:
    """Hear of a failure that is told elsewhere."""
