"""Checks of a map before it is exported: rules on plain facts, each finding in one sentence.

The rules are those of thematic cartography that editors of statistical atlases hold: ratios by colour and
totals by symbols, few classes, missing data always shown, colours that can be told apart by everyone and in
grey, a source, text that can be read, figures that are not out of date.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from enum import Enum, unique
from itertools import combinations
from typing import Any

from .style.colour import ColourVision, difference, grey_difference
from ..translation import tr

#: More classes of data than this cannot be told apart in a legend.
MOST_CLASSES = 7
#: Points; smaller text cannot be read on paper.
SMALLEST_TEXT = 6.0
#: Years after which figures count as old, unless a user says otherwise.
MAX_AGE = 5
#: Least CIEDE2000 difference of two flat classes, for common sight, deuteranopia and protanopia.
LEAST_DIFFERENCE = 8.0
#: Least difference in L* of two flat classes of data, printed in grey.
LEAST_GREY = 8.0
#: How a legend says that something is inferred, in the languages of our pages and German.
_SAYS_INFERRED = re.compile(r"infer|d[ée]du[ictz]|dedott|desum|abgeleitet|gefolgert|erschlossen", re.IGNORECASE)
#: Names listed in the details of a finding.
_MOST_NAMES = 40


@unique
class Severity(str, Enum):
    """How much a finding matters."""

    #: The map is empty or says what is not so.
    ERROR = "error"
    #: A reader may be misled, or cannot read it.
    WARNING = "warning"
    #: Worth a look.
    HINT = "hint"


@unique
class Rule(str, Enum):
    """What is checked."""

    EMPTY = "empty"
    TOTALS = "totals"
    NO_DATA = "no_data"
    CLASSES = "classes"
    COLOURS = "colours"
    GREY = "grey"
    SOURCE = "source"
    NOTE = "note"
    LEGEND = "legend"
    LABELS = "labels"
    TEXT_SIZE = "text_size"
    TEXT_CUT = "text_cut"
    AGE = "age"
    EXTENT = "extent"
    UNCLASSED = "unclassed"
    INFERRED = "inferred"
    AGAINST_RULES = "against_rules"
    BY_RULE = "by_rule"


@unique
class Fix(str, Enum):
    """What can be done about a finding at the press of a button."""

    NO_DATA_CLASS = "no_data_class"
    DEFAULT_STYLE = "default_style"
    DEFAULT_COLOURS = "default_colours"
    LABEL_SIZE = "label_size"
    SHOW_LAYER = "show_layer"
    SOURCE = "source"
    NOTE = "note"
    LEGEND = "legend"
    TEXT_SIZE = "text_size"
    EXTENT = "extent"
    ADD_CLASSES = "add_classes"
    NAME_INFERRED = "name_inferred"


@dataclass(frozen=True)
class ClassFacts:
    """One class of a legend.

    :param color: ``#RRGGBB``
    :param pattern: what lies on the colour; empty if it is flat
    :param status: the kind of missing data it stands for; empty for a class of data
    :param loss: whether it is a range of numbers below zero
    :param inferred: whether it holds what no source says, but what follows from one
    :param mark: whether it is a sign over the classes, e.g. of members, and no class itself
    """

    label: str
    color: str
    pattern: str = ""
    status: str = ""
    loss: bool = False
    inferred: bool = False
    mark: bool = False


@dataclass(frozen=True)
class LabelFacts:
    """What became of the names on a map.

    :param placed: how many are on it
    :param unplaced: names for which there was no room
    :param colliding: pairs of names that lie on each other
    :param cut: names that the edge of the map cuts
    """

    placed: int = 0
    unplaced: tuple[str, ...] = ()
    colliding: tuple[tuple[str, str], ...] = ()
    cut: tuple[str, ...] = ()


@dataclass(frozen=True)
class LayerFacts:
    """What is known of a layer.

    :param map_id: theme or view of an indicator, e.g. ``reception``
    :param valid: whether its data can be read
    :param drawn: features drawn within the map's frame; None if they were not counted
    :param crossed: classes that two topics make together, which a reader finds in a square, by row and column
    :param total: the column of totals that its colours show; empty if they show none
    :param silent: the kinds of missing data that it must show, and their names
    :param covers_rest: whether one of its classes takes in all that no other does
    :param symbol_colors: colours of parts of diagrams
    :param label_points: sizes of its labels
    :param years: years of its figures
    :param known: how many territories it has an answer or a figure of; None if they were not counted
    :param answers: whether it shows answers, not figures
    :param unclassed: answers that no class draws, in words, and how many regions have each
    :param against: what regions' own sources say against general rules, a line each
    :param by_rule: powers that only a general rule gives, of all *powers*; 0 if the map draws none
    """

    map_id: str
    title: str
    valid: bool = True
    drawn: int | None = None
    classes: tuple[ClassFacts, ...] = ()
    crossed: int = 0
    total: str = ""
    silent: tuple[tuple[str, str], ...] = ()
    covers_rest: bool = False
    symbol_colors: tuple[str, ...] = ()
    label_points: tuple[float, ...] = ()
    years: tuple[int, ...] = ()
    labels: LabelFacts | None = None
    known: int | None = None
    answers: bool = False
    unclassed: tuple[tuple[str, int], ...] = ()
    against: tuple[str, ...] = ()
    by_rule: int = 0
    powers: int = 0


@dataclass(frozen=True)
class TextFacts:
    """A text on a page.

    :param item: id of the item
    :param what: what it is, in words
    :param points: size of its type
    :param cut: whether its box is too small for it
    """

    item: str
    what: str
    points: float
    cut: bool = False


@dataclass(frozen=True)
class PageFacts:
    """What is known of a page.

    :param name: of the layout in the project; empty for the page that is exported
    :param missing_theme: the map theme that its map follows and that is gone
    :param layers: whether its map shows any layer
    :param source: whether it names its source
    :param attribution: whether it says whom the boundaries must be credited to
    :param note: whether it has a note
    :param legend: entries of its legend; None if it has none
    :param inside: how many territories with an answer or a figure its maps show; None if they were not counted
    :param rules: whether its texts say how many powers follow from general rules
    """

    name: str = ""
    missing_theme: str = ""
    layers: bool = True
    source: bool = True
    attribution: bool = True
    note: bool = True
    legend: tuple[str, ...] | None = ()
    texts: tuple[TextFacts, ...] = ()
    inside: int | None = None
    rules: bool = True


@dataclass(frozen=True)
class CheckedMap:
    """A map to check: its layer, and the pages that show it."""

    layer: LayerFacts
    pages: tuple[PageFacts, ...] = ()


@dataclass(frozen=True)
class CheckOptions:
    """What a user can set.

    :param this_year: the year it is
    :param max_age: figures of more years ago are reported
    """

    this_year: int
    max_age: int = MAX_AGE


@dataclass(frozen=True)
class Finding:
    """Something to look at.

    :param text: one sentence
    :param map_id: theme or view of an indicator
    :param map_title: the map in words
    :param page: the layout in the project that it concerns; empty for the layer and the page that is exported
    :param item: id of the item of the page
    :param details: all the names, where there are many
    """

    rule: Rule
    severity: Severity
    text: str
    map_id: str
    map_title: str
    page: str = ""
    item: str = ""
    fix: Fix | None = None
    details: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {key: value.value if isinstance(value, Enum) else value for key, value in asdict(self).items()}


@dataclass
class _FindingList:
    """Takes down the findings of one map."""

    layer: LayerFacts
    found: list[Finding] = field(default_factory=list)

    def note(self, rule: Rule, severity: Severity, text: str, **more: Any) -> None:
        self.found.append(Finding(rule, severity, text, self.layer.map_id, self.layer.title, **more))


def check_map(facts: CheckedMap, options: CheckOptions) -> list[Finding]:
    """Return what is to be looked at on one map, the gravest first."""
    book = _FindingList(facts.layer)
    if not facts.layer.valid:
        text = tr("The map is empty: the data of the layer cannot be read.")
        book.note(Rule.EMPTY, Severity.ERROR, text)
        return book.found
    for rule in (_empty, _totals, _no_data, _unclassed, _inferred, _classes, _colours, _label_size, _labels, _against):
        rule(book, facts.layer)
    _age(book, facts.layer, options)
    for page in facts.pages:
        _page(book, facts.layer, page)
    grades = list(Severity)
    return sorted(book.found, key=lambda finding: grades.index(finding.severity))


def check_maps(maps: Iterable[CheckedMap], options: CheckOptions) -> list[Finding]:
    """Return what is to be looked at on some maps, map by map."""
    return [finding for facts in maps for finding in check_map(facts, options)]


def _empty(book: _FindingList, layer: LayerFacts) -> None:
    if layer.drawn == 0:
        text = tr("The map is empty: within its frame, the layer draws nothing.")
        book.note(Rule.EMPTY, Severity.ERROR, text, fix=Fix.DEFAULT_STYLE)
    elif layer.known == 0:
        figure, answer = tr("No territory on this map has a figure."), tr("No territory on this map has an answer.")
        text = answer if layer.answers else figure
        book.note(Rule.EMPTY, Severity.ERROR, text)


def _totals(book: _FindingList, layer: LayerFacts) -> None:
    if layer.total:
        text = tr(
            "Totals are shown by colour (“{column}”): large territories look like large figures. Show totals by "
            "circles and ratios by colour."
        )
        book.note(Rule.TOTALS, Severity.ERROR, text.format(column=layer.total), fix=Fix.DEFAULT_STYLE)


def _no_data(book: _FindingList, layer: LayerFacts) -> None:
    shown = {entry.status for entry in layer.classes if entry.status}
    missing = [] if layer.covers_rest else [words for status, words in layer.silent if status not in shown]
    if missing:
        text = tr("Missing data has no class of its own: {classes}.").format(
            classes=", ".join(tr("“{name}”").format(name=name) for name in missing)
        )
        book.note(Rule.NO_DATA, Severity.ERROR, text, fix=Fix.NO_DATA_CLASS)


def _unclassed(book: _FindingList, layer: LayerFacts) -> None:
    if layer.unclassed and not layer.covers_rest:
        named = ", ".join(tr("“{name}” ({n})").format(name=name, n=n) for name, n in layer.unclassed)
        text = tr("Answers without a class are not drawn, with the number of regions: {classes}.").format(classes=named)
        book.note(Rule.UNCLASSED, Severity.WARNING, text, fix=Fix.ADD_CLASSES)


def _inferred(book: _FindingList, layer: LayerFacts) -> None:
    for entry in layer.classes:
        if entry.inferred and not _SAYS_INFERRED.search(entry.label):
            text = tr("The class “{name}” holds what no source says, but what is inferred: its name must say so.")
            book.note(Rule.INFERRED, Severity.WARNING, text.format(name=entry.label), fix=Fix.NAME_INFERRED)


def _against(book: _FindingList, layer: LayerFacts) -> None:
    if not layer.against:
        return
    single = tr("A region’s own source says something else than the general rule: {first}.")
    several = tr("{n} times a region’s own source says something else than the general rule, e.g. {first}.")
    text = single if len(layer.against) == 1 else several
    said = text.format(n=len(layer.against), first=layer.against[0])
    details = "\n".join(layer.against) if len(layer.against) > 1 else ""
    book.note(Rule.AGAINST_RULES, Severity.HINT, said, details=details)


def _classes(book: _FindingList, layer: LayerFacts) -> None:
    count = sum(1 for entry in layer.classes if not entry.status and not entry.mark) - layer.crossed
    if count > MOST_CLASSES:
        text = tr("{n} classes are more than a reader can tell apart; {most} at most.")
        book.note(Rule.CLASSES, Severity.WARNING, text.format(n=count, most=MOST_CLASSES), fix=Fix.DEFAULT_STYLE)


def _colours(book: _FindingList, layer: LayerFacts) -> None:
    flat = [entry for entry in layer.classes if not entry.pattern and not entry.mark]
    pairs = list(combinations(flat, 2))
    symbols = [ClassFacts(color, color) for color in layer.symbol_colors]
    pairs += list(combinations(symbols, 2))
    sights = {
        ColourVision.COMMON: tr("Two classes have nearly the same colour: {one} and {other}."),
        ColourVision.DEUTERANOPIA: tr("With red-green blindness (deuteranopia) {one} and {other} look alike."),
        ColourVision.PROTANOPIA: tr("With red-green blindness (protanopia) {one} and {other} look alike."),
    }
    told: set[tuple[str, str]] = set()
    for sight, text in sights.items():
        alike = [pair for pair in pairs if difference(pair[0].color, pair[1].color, sight) < LEAST_DIFFERENCE]
        new = [pair for pair in alike if (pair[0].label, pair[1].label) not in told]
        told.update((one.label, other.label) for one, other in alike)
        if new:
            book.note(Rule.COLOURS, Severity.WARNING, _pair_text(text, new), fix=Fix.DEFAULT_COLOURS, details=_all(new))
    data = [entry for entry in flat if not entry.status]
    # The two sides of zero are parted by the signs in the legend, which stay in grey.
    grey = [
        (one, other)
        for one, other in combinations(data, 2)
        if one.loss == other.loss
        and grey_difference(one.color, other.color) < LEAST_GREY
        and (one.label, other.label) not in told
    ]
    if grey:
        text = _pair_text(tr("Printed in grey, {one} and {other} look alike."), grey)
        # Nine colours of two topics cannot all differ in grey: no others would help.
        fix = None if layer.crossed else Fix.DEFAULT_COLOURS
        book.note(Rule.GREY, Severity.HINT, text, fix=fix, details=_all(grey))


def _pair_text(text: str, pairs: Sequence[tuple[ClassFacts, ClassFacts]]) -> str:
    one, other = (tr("“{name}”").format(name=entry.label) for entry in pairs[0])
    words = text.format(one=one, other=other)
    return words if len(pairs) == 1 else words + " " + tr("({n} more pairs)").format(n=len(pairs) - 1)


def _all(pairs: Sequence[tuple[ClassFacts, ClassFacts]]) -> str:
    return "\n".join(f"{one.label} – {other.label}" for one, other in pairs) if len(pairs) > 1 else ""


def _label_size(book: _FindingList, layer: LayerFacts) -> None:
    if layer.label_points and min(layer.label_points) < SMALLEST_TEXT:
        text = tr("Names on the map are set in {n} pt; under {least} pt nobody reads them on paper.")
        said = text.format(n=_points(min(layer.label_points)), least=_points(SMALLEST_TEXT))
        book.note(Rule.TEXT_SIZE, Severity.WARNING, said, fix=Fix.LABEL_SIZE)


def _labels(book: _FindingList, layer: LayerFacts) -> None:
    labels = layer.labels
    if labels is None:
        return
    if labels.colliding:
        one, other = labels.colliding[0]
        text = tr("{n} pairs of names lie on each other, e.g. “{one}” and “{other}”.")
        if len(labels.colliding) == 1:
            text = tr("Two names lie on each other: “{one}” and “{other}”.")
        details = "\n".join(f"{a} – {b}" for a, b in labels.colliding[:_MOST_NAMES])
        said = text.format(n=len(labels.colliding), one=one, other=other)
        book.note(Rule.LABELS, Severity.WARNING, said, details=details)
    for names, severity, single, several in (
        (labels.cut, Severity.WARNING, tr("The edge of the map cuts “{name}”."),
         tr("The edge of the map cuts {n} names, e.g. “{name}”.")),
        (labels.unplaced, Severity.HINT, tr("There is no room on the map for the name “{name}”."),
         tr("There is no room on the map for {n} of {all} names, e.g. “{name}”.")),
    ):  # fmt: skip
        if names:
            text = single if len(names) == 1 else several
            said = text.format(n=len(names), all=labels.placed + len(labels.unplaced), name=names[0])
            details = "\n".join(names[:_MOST_NAMES]) if len(names) > 1 else ""
            book.note(Rule.LABELS, severity, said, details=details)


def _age(book: _FindingList, layer: LayerFacts, options: CheckOptions) -> None:
    if not layer.years:
        return
    newest, oldest = max(layer.years), min(layer.years)
    limit = options.this_year - options.max_age
    if newest < limit:
        text = tr("The figures are of {year}, more than {n} years ago.").format(year=newest, n=options.max_age)
        book.note(Rule.AGE, Severity.WARNING, text)
    elif oldest < limit:
        text = tr("Some figures are of {year}, more than {n} years ago.").format(year=oldest, n=options.max_age)
        book.note(Rule.AGE, Severity.HINT, text)


def _page(book: _FindingList, layer: LayerFacts, page: PageFacts) -> None:
    ours = bool(page.name)  # a page that is laid out afresh has nothing to fix
    if page.missing_theme:
        text = tr("The map follows the map theme “{theme}”, which is gone.").format(theme=page.missing_theme)
        book.note(Rule.EMPTY, Severity.ERROR, text, page=page.name, fix=Fix.SHOW_LAYER if ours else None)
    elif not page.layers:
        text = tr("The map is empty: it shows no layer.")
        book.note(Rule.EMPTY, Severity.ERROR, text, page=page.name, fix=Fix.SHOW_LAYER if ours else None)
    else:
        _extent(book, layer, page)
    source = Fix.SOURCE if ours else None
    if not page.source:
        text = tr("The page does not name the source of its figures.")
        book.note(Rule.SOURCE, Severity.ERROR, text, page=page.name, item="foot", fix=source)
    elif not page.attribution:
        text = tr("The page does not say whom the boundaries are credited to.")
        book.note(Rule.SOURCE, Severity.WARNING, text, page=page.name, item="foot", fix=source)
    if not page.note:
        text = tr("The page has no note that explains its classes.")
        book.note(Rule.NOTE, Severity.HINT, text, page=page.name, item="note", fix=Fix.NOTE if ours else None)
    if 2 * layer.by_rule > layer.powers and not page.rules:
        text = tr("{n} of {m} powers follow from general rules; the page does not say so.")
        said = text.format(n=layer.by_rule, m=layer.powers)
        book.note(Rule.BY_RULE, Severity.HINT, said, page=page.name, item="note", fix=Fix.NOTE if ours else None)
    _legend(book, layer, page)
    _texts(book, page)


def _extent(book: _FindingList, layer: LayerFacts, page: PageFacts) -> None:
    """Tell that most of what is known lies outside the page.

    A page that a user made may show a part of Europe on purpose, but never nothing of what is known.
    """
    if not layer.known or page.inside is None or 2 * page.inside >= layer.known:
        return
    text = tr("{n} of the {all} territories with data lie outside the map.")
    severity = Severity.WARNING if page.name and page.inside else Severity.ERROR
    said = text.format(n=layer.known - page.inside, all=layer.known)
    book.note(Rule.EXTENT, severity, said, page=page.name, item="map", fix=Fix.EXTENT if page.name else None)


def _legend(book: _FindingList, layer: LayerFacts, page: PageFacts) -> None:
    fix = Fix.LEGEND if page.name and page.legend is not None else None
    if page.legend is None:
        book.note(Rule.LEGEND, Severity.ERROR, tr("The page has no legend."), page=page.name)
        return
    gone = [entry for entry in layer.classes if entry.label and entry.label not in page.legend]
    if gone:
        silent = any(entry.status for entry in gone)
        text = tr("The legend lacks {classes}.").format(
            classes=", ".join(tr("“{name}”").format(name=entry.label) for entry in gone[:3])
            + ("…" if len(gone) > 3 else "")
        )
        severity = Severity.ERROR if silent else Severity.WARNING
        rule = Rule.NO_DATA if silent else Rule.LEGEND
        book.note(rule, severity, text, page=page.name, item="legend", fix=fix)


def _texts(book: _FindingList, page: PageFacts) -> None:
    for text in page.texts:
        if text.points < SMALLEST_TEXT - 0.05:
            said = tr("{what} is set in {n} pt; under {least} pt nobody reads it on paper.").format(
                what=text.what, n=_points(text.points), least=_points(SMALLEST_TEXT)
            )
            fix = Fix.TEXT_SIZE if page.name else None
            book.note(Rule.TEXT_SIZE, Severity.WARNING, said, page=page.name, item=text.item, fix=fix)
        if text.cut:
            said = tr("{what} does not fit into its box and is cut.").format(what=text.what)
            book.note(Rule.TEXT_CUT, Severity.WARNING, said, page=page.name, item=text.item)


def _points(size: float) -> str:
    return f"{size:.1f}".rstrip("0").rstrip(".")
