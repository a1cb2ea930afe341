"""Renderers of style presets: rules and categories that QGIS's own styling panel edits."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
)

from . import renderers, symbols
from .classify import midpoint_of
from .subjects.subject import Subject
from ..model.style import palette
from ..model.style.class_labels import range_label, signed_label
from ..model.style.preset import BivariateAxis, StylePreset
from ..model.style.preset_palettes import Hatching, Palette, PaletteKind, answer_order, colors, hatchings
from ..model.vocabulary import Involvement, Level
from ..translation import tr

_Rule = QgsRuleBasedRenderer.Rule
_NO_COMPETENCE = (Involvement.STATED_NONE.value, Involvement.INFERRED_NONE.value)
_SILENT = (Involvement.NO_ANSWER.value, Involvement.NOT_SURVEYED.value)
_HAS_FIGURE = "\"status\" = 'value'"


def classes_renderer(
    preset: StylePreset, subject: Subject, breaks: Sequence[float], values: Sequence[float]
) -> QgsFeatureRenderer:
    """Return the renderer of a ratio: a rule for each class, and those for missing figures.

    Rules and not a graduated renderer, because a graduated one cannot draw what has no figure.

    :param breaks: inner breaks, ascending
    :param values: the figures, by which a diverging palette finds its middle
    """
    root = _Rule(None)
    diverging = preset.palette.kind is PaletteKind.DIVERGING
    below = None
    if diverging and values:
        middle = midpoint_of(preset, values)
        below = sum(1 for number in breaks if number <= middle)
    signed = any(number < 0 for number in breaks)
    edges = [None, *breaks, None]
    for low, high, symbol in zip(edges, edges[1:], class_symbols(preset.palette, len(breaks) + 1, below)):
        condition = f"{_HAS_FIGURE}{_within(subject.ratio, low, high)}"
        if signed and len(breaks) > 0:
            label = signed_label(low, high, percent=subject.percent)
        else:
            label = range_label(low, high, subject.percent)
        root.appendChild(_Rule(symbol, 0, 0, condition, label))
    return _with_missing_figures(root, subject)


def class_symbols(chosen: Palette, classes: int, below: int | None = None) -> list[QgsFillSymbol]:
    """Return the fill of each class of a palette, from low to high.

    :param below: classes below the middle of a diverging palette
    """
    tones = colors(chosen, classes, below)
    return [_symbol(tone, lines) for tone, lines in zip(tones, hatchings(chosen, classes))]


def _symbol(tone: str, lines: Hatching | None) -> QgsFillSymbol:
    return symbols.fill(tone) if lines is None else symbols.hatched_class(tone, lines.color, lines.angle)


def _within(column: str, low: float | None, high: float | None) -> str:
    condition = "" if low is None else f' AND "{column}" >= {low!r}'
    return condition if high is None else f'{condition} AND "{column}" < {high!r}'


def totals_renderer(subject: Subject) -> QgsFeatureRenderer:
    """Return the renderer below symbols of totals: the territory, and what has no figure."""
    root = _Rule(None)
    base = symbols.fill(palette.SURVEYED_BASE if subject.tells_surveyed else palette.INDICATOR_BASE)
    root.appendChild(_Rule(base, 0, 0, f'"{subject.total}" IS NOT NULL', tr("Figure available")))
    return _with_missing_figures(root, subject, f'"{subject.total}" IS NULL')


def _with_missing_figures(root: _Rule, subject: Subject, missing: str = "") -> QgsFeatureRenderer:
    """Add the classes for what has no figure.

    :param missing: when a figure is missing, if the layer's own word for it is about another one
    """
    surveyed = subject.tells_surveyed
    if missing and surveyed:
        # A status that is about the share: what matters here is that it is not “not surveyed”.
        missing += " AND \"status\" IN ('not_available', 'value')"
    condition = missing or "\"status\" = 'not_available'"
    root.appendChild(_Rule(symbols.not_available(), 0, 0, condition, tr("Not available")))
    if surveyed:
        outside = "\"status\" = 'not_surveyed'"
        root.appendChild(_Rule(symbols.not_surveyed(), 0, 0, outside, tr("Not surveyed")))
    renderer = QgsRuleBasedRenderer(root)
    if subject.on_regions:
        renderers.order(renderer, "status")
    return renderer


def answers_renderer(preset: StylePreset, subject: Subject) -> QgsFeatureRenderer:
    """Return the renderer of answers in the colours of a palette; what means “no” or “nothing” keeps its pattern."""
    column = subject.drawn_column
    kept = (*_NO_COMPETENCE, *_SILENT)
    every = subject.classes(column)
    said = [one for one in every if one.value not in kept]
    fills = class_symbols(preset.palette, len(said))
    if preset.palette.kind is PaletteKind.SEQUENTIAL:
        fills = [fills[step] for step in answer_order(len(said))]
    dressed = dict(zip((one.value for one in said), fills))
    if preset.palette is Palette.GREY:
        dressed[Involvement.STATED_NONE.value] = symbols.dotted("#F2F2F2", "#6E6E6E")
        dressed[Involvement.INFERRED_NONE.value] = symbols.ringed("#F8F8F8", "#6E6E6E")
    categories = [QgsRendererCategory(c.value, dressed.get(c.value, symbols.drawn(c.fill)), c.label) for c in every]
    renderer = QgsCategorizedSymbolRenderer(column, categories)
    renderers.order(renderer, column)
    return renderer


def bivariate_renderer(preset: StylePreset, subject: Subject, breaks: Sequence[float]) -> QgsFeatureRenderer:
    """Return the renderer of two topics: answers in rows, the share in columns, and every kind of missing data.

    :param breaks: of the share, two at most are used
    """
    root = _Rule(None)
    column = subject.drawn_column
    for row, column_of_share, tone in reversed(cells(len(breaks[:2]) + 1)):
        condition, words = _rows(preset, column)[row]
        edges = [None, *breaks[:2], None]
        low, high = edges[column_of_share], edges[column_of_share + 1]
        label = tr("{answer}; {share}").format(answer=words, share=range_label(low, high, percent=True))
        within = f'{condition} AND "ratio" IS NOT NULL{_within("ratio", low, high)}'
        root.appendChild(_Rule(symbols.fill(tone), 0, 0, within, label))
    answered = " OR ".join(f"({condition})" for condition, _ in _rows(preset, column))
    missing = f'"ratio" IS NULL AND ({answered})'
    root.appendChild(_Rule(symbols.not_available(), 0, 0, missing, tr("Answer given; share not available")))
    for one in subject.classes(column):
        wanted = (*_SILENT, *_NO_COMPETENCE) if preset.across is BivariateAxis.INVOLVEMENT else _SILENT
        if one.value in wanted:
            root.appendChild(_Rule(symbols.drawn(one.fill), 0, 0, f"\"{column}\" = '{one.value}'", one.label))
    renderer = QgsRuleBasedRenderer(root)
    renderers.order(renderer, column)
    return renderer


def cells(columns: int) -> list[tuple[int, int, str]]:
    """Return row, column and colour of each cell of a map of two topics, from little to much of both.

    :param columns: classes of the share: three, or fewer where there are too few figures
    """
    tones = colors(Palette.BIVARIATE, 9)
    at = {1: (1,), 2: (0, 2)}.get(columns, (0, 1, 2))
    return [(row, place, tones[3 * row + at[place]]) for row in range(3) for place in range(len(at))]


def _rows(preset: StylePreset, column: str) -> list[tuple[str, str]]:
    """Return condition and words of each row, from little to much."""
    if preset.across is BivariateAxis.INVOLVEMENT:
        kinds = (
            (Involvement.EXPERIENCE, tr("Experience only")),
            (Involvement.COMPETENCE, tr("Competence only")),
            (Involvement.BOTH, tr("Competence and experience")),
        )
        return [(f"\"{column}\" = '{kind.value}'", words) for kind, words in kinds]
    own, partly = (Level.EXCLUSIVE, Level.SHARED), (Level.EXECUTIVE, Level.CONSULTATIVE, Level.UNSPECIFIED)
    levels = [", ".join(f"'{level.value}'" for level in some) for some in (own, partly)]
    answered = f"\"{column}\" NOT IN ('{_SILENT[0]}', '{_SILENT[1]}')"
    none = f"{answered} AND coalesce(\"top_level\", '') NOT IN ({levels[0]}, {levels[1]})"
    return [
        (none, tr("No competence documented")),
        (f'{answered} AND "top_level" IN ({levels[1]})', tr("Executive, consultative or not stated")),
        (f'{answered} AND "top_level" IN ({levels[0]})', tr("Exclusive or shared competence")),
    ]


def documented_renderer(subject: Subject, count: str, label: str) -> QgsFeatureRenderer:
    """Return the renderer below pies and bars: where something is documented, and every kind of silence.

    :param count: an expression that counts what the symbols show
    :param label: what the territory with symbols is called
    """
    root = _Rule(None)
    inside = "\"role\" = 'region'"
    root.appendChild(_Rule(symbols.fill(palette.SURVEYED_BASE), 0, 0, f"{inside} AND {count} > 0", label))
    nothing = f"{inside} AND {count} = 0"
    column = subject.drawn_column
    for one in subject.classes(column) if subject.is_answers else ():
        if one.value in _NO_COMPETENCE:
            root.appendChild(
                _Rule(symbols.drawn(one.fill), 0, 0, f"{nothing} AND \"{column}\" = '{one.value}'", one.label)
            )
    if subject.is_answers:
        nothing += f" AND \"{column}\" = '{Involvement.NO_ANSWER.value}'"
    root.appendChild(_Rule(symbols.no_answer(), 0, 0, nothing, tr("No answer")))
    outside = f"\"{column}\" = '{Involvement.NOT_SURVEYED.value}'"
    root.appendChild(_Rule(symbols.not_surveyed(), 0, 0, outside, tr("Not surveyed")))
    renderer = QgsRuleBasedRenderer(root)
    # What says nothing lies below, whatever the layer is drawn by.
    renderers.order(renderer, column)
    return renderer
