"""The classes of every map that is not made of a user's preset: values, words and fills, in the order of the legend.

Labels are in the language that is spoken where they are asked for, see :func:`....translation.speaking`.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import combinations

from . import fills, palette
from .class_labels import range_label, signed_label
from .fills import Fill
from ..indicators import IndicatorLayer
from ..vocabulary import (
    DOCUMENTED_THEMES,
    INVOLVEMENT_THEMES,
    POWER_THEMES,
    SEVERAL,
    WIDEST_FIRST,
    Documented,
    Involvement,
    Level,
    Situation,
    Theme,
)
from ...translation import tr

#: What a layer of figures says of a territory with a figure, and of one without.
VALUE, NOT_AVAILABLE = "value", "not_available"

_POWERS = tuple(level for level in WIDEST_FIRST if level is not Level.NONE)

#: Classes of a map of levels that say something, in the order of its legend.
LEVEL_ORDER = (
    *(level.value for level in _POWERS), Involvement.STATED_NONE.value, Involvement.INFERRED_NONE.value,
)  # fmt: skip

_SITUATION_COLORS = {
    Situation.PRESSURE: palette.PRESSURE,
    Situation.RISK: palette.RISK,
    Situation.SIGNIFICANT: palette.SIGNIFICANT,
}


@dataclass(frozen=True)
class MapClass:
    """One class of a map.

    :param value: what the layer says of the territory in it
    :param label: in the legend
    :param low: of a class of figures, the lowest that is in it; None for an open end
    :param high: of a class of figures, the lowest that is above it; None for an open end
    """

    value: str
    label: str
    fill: Fill
    low: float | None = None
    high: float | None = None


def answer_classes(theme: Theme) -> list[MapClass]:
    """Return every class of an answer theme's legend, those for missing data last."""
    if theme in INVOLVEMENT_THEMES:
        said = [
            MapClass(Involvement.BOTH.value, tr("Competence and experience"), Fill(palette.BOTH)),
            MapClass(Involvement.COMPETENCE.value, tr("Competence only"), Fill(palette.COMPETENCE)),
            MapClass(Involvement.EXPERIENCE.value, tr("Experience only"), Fill(palette.EXPERIENCE)),
            *no_competence(),
        ]
    elif theme is Theme.NEEDS:
        said = [
            MapClass("needs_and_practices", tr("Needs and innovative practices"), Fill(palette.BOTH)),
            MapClass("practices", tr("Innovative practices"), Fill(palette.COMPETENCE)),
            MapClass("needs", tr("Issues and needs"), Fill(palette.EXPERIENCE)),
        ]
    elif theme is Theme.GOVERNANCE:
        said = [
            MapClass(Documented.YES.value, tr("Policy or instrument"), Fill(palette.BOTH)),
            MapClass(Documented.OTHER.value, tr("Competence or other activity only"), Fill(palette.COMPETENCE)),
            *no_competence(),
        ]
    else:
        said = [
            MapClass(Documented.YES.value, tr("Cooperation or exchange documented"), Fill(palette.DOCUMENTED)),
        ]
    return [*said, *silent()]


def no_competence() -> list[MapClass]:
    """Return the classes of regions that have no competence: a source says so, or it follows from what one says."""
    return [
        MapClass(Involvement.STATED_NONE.value, tr("No competence, as stated"), fills.STATED_NONE),
        MapClass(Involvement.INFERRED_NONE.value, tr("No competence, inferred"), fills.INFERRED_NONE),
    ]


def silent() -> list[MapClass]:
    """Return the classes of what says nothing."""
    return [MapClass(Involvement.NO_ANSWER.value, tr("No answer"), fills.NO_ANSWER), not_surveyed()]


def not_surveyed() -> MapClass:
    """Return the class of territory outside the edition."""
    return MapClass(Involvement.NOT_SURVEYED.value, tr("Not surveyed"), fills.NOT_SURVEYED)


def not_available() -> MapClass:
    """Return the class of territory without a figure."""
    return MapClass(NOT_AVAILABLE, tr("Not available"), fills.NOT_AVAILABLE)


def level_classes() -> list[MapClass]:
    """Return the classes of a map of levels: seven of data, from the widest power to none, then those of silence."""
    powers = [MapClass(level.value, _level_title(level), _level_fill(level)) for level in _POWERS]
    return [*powers, *no_competence(), *silent()]


def basis_classes(theme: Theme) -> list[MapClass]:
    """Return the classes of a theme with *by own source* and *by rule* told apart: one colour, with lines or without.

    :param theme: one of :data:`..vocabulary.POWER_THEMES`
    """
    own, rule = Fill, fills.by_rule
    if theme in INVOLVEMENT_THEMES:
        said = [
            MapClass("both_own", tr("Competence (own source) and experience"), own(palette.BOTH)),
            MapClass("both_rule", tr("Competence (general rule) and experience"), rule(palette.BOTH)),
            MapClass("competence_own", tr("Competence only, own source"), own(palette.COMPETENCE)),
            MapClass("competence_rule", tr("Competence only, general rule"), rule(palette.COMPETENCE)),
            MapClass(Involvement.EXPERIENCE.value, tr("Experience only"), own(palette.EXPERIENCE)),
        ]
    else:
        said = [
            MapClass(Documented.YES.value, tr("Policy or instrument"), own(palette.BOTH)),
            MapClass("other_own", tr("Own source on a competence, or other activity"), own(palette.COMPETENCE)),
            MapClass("other_rule", tr("Competence by general rule only"), rule(palette.COMPETENCE)),
        ]
    return [*said, *no_competence(), *silent()]


def situation_classes(several: Collection[str]) -> list[MapClass]:
    """Return the classes of countries by situation under the Pact: each one, those in several at once, and none.

    :param several: the values of the layer; combinations that none of them names are left out
    """
    ones = [(one,) for one in Situation]
    found = [some for some in _several_situations() if _situation_value(some) in several]
    return [
        *(MapClass(_situation_value(some), _situation_title(some), _situation_fill(some)) for some in (*ones, *found)),
        # A country without a determination has none that is published: never nothing.
        MapClass(NOT_AVAILABLE, tr("None published"), fills.NOT_AVAILABLE),
    ]


def situation_words() -> dict[str, str]:
    """Return every situation that a country can be in, in words, by what the layer has: one, or several at once."""
    every = (*((one,) for one in Situation), *_several_situations())
    return {_situation_value(some): _situation_title(some) for some in every}


def figure_classes(breaks: Sequence[float], *, percent: bool, surveyed: bool) -> list[MapClass]:
    """Return the classes of a data theme: ratio by colour, then what has no figure.

    :param breaks: inner class breaks of the ratio, ascending
    :param surveyed: whether territory outside the edition is a class of the layer
    """
    colors = palette.ratio_colors(len(breaks) + 1)
    said = [
        MapClass(VALUE, range_label(low, high, percent), Fill(color), low, high)
        for (low, high), color in zip(_ranges(breaks), colors)
    ]
    return [*said, not_available(), *([not_surveyed()] if surveyed else [])]


def indicator_classes(indicator: IndicatorLayer) -> list[MapClass]:
    """Return the classes of an indicator: of a ratio by colour, around zero where figures lie on both sides of it.

    Those of a total are the territory below its circles.
    """
    if indicator.nature != "ratio":
        return [MapClass(VALUE, tr("Figure available"), Fill(palette.INDICATOR_BASE)), not_available()]
    said = []
    colors = class_colors(indicator.breaks, diverging=indicator.diverging)
    for (low, high), color in zip(_ranges(indicator.breaks), colors):
        if indicator.diverging:
            label = signed_label(low, high, percent=indicator.percent)
        else:
            label = range_label(low, high, indicator.percent)
        said.append(MapClass(VALUE, label, Fill(color), low, high))
    return [*said, not_available()]


def class_colors(breaks: Sequence[float], *, diverging: bool) -> list[str]:
    """Return a colour per class: from light to dark, or from loss to gain around zero."""
    if not diverging:
        return palette.ratio_colors(len(breaks) + 1)
    losses = sum(1 for number in breaks if number < 0) + 1
    gains = sum(1 for number in breaks if number > 0) + 1
    # The strongest colours are for the ends, and the palest next to zero, however many classes there are.
    return [*_arm(palette.LOSS, losses)[::-1], *_arm(palette.GAIN, gains)]


def class_words() -> dict[str, str]:
    """Return every class a layer is drawn by in words, by value, whatever the theme."""
    words = {c.value: c.label for theme in POWER_THEMES for c in (*basis_classes(theme), *level_classes())}
    words |= {c.value: c.label for theme in (*INVOLVEMENT_THEMES, *DOCUMENTED_THEMES) for c in answer_classes(theme)}
    # Of which kind it is depends on the theme.
    return words | {
        Documented.YES.value: tr("Documented"), VALUE: tr("Figure available"), NOT_AVAILABLE: tr("Not available"),
    }  # fmt: skip


def _level_title(level: Level) -> str:
    title = tr(level.title)
    return title[:1].upper() + title[1:]


def _level_fill(level: Level) -> Fill:
    if level is Level.UNSPECIFIED:
        return fills.lined(palette.LEVELS[level], "#FFFFFF", 135.0)
    return Fill(palette.LEVELS[level])


def _several_situations() -> list[tuple[Situation, ...]]:
    return [some for count in range(2, len(Situation) + 1) for some in combinations(Situation, count)]


def _situation_value(several: tuple[Situation, ...]) -> str:
    return SEVERAL.join(sorted(one.value for one in several))


def _situation_title(several: tuple[Situation, ...]) -> str:
    first, *rest = (tr(one.title) for one in several)
    return tr("; ").join([first, *(words[:1].lower() + words[1:] for words in rest)])


def _situation_fill(several: tuple[Situation, ...]) -> Fill:
    color = _SITUATION_COLORS[several[0]]
    # The graver one as colour, and lines for what holds besides.
    return Fill(color) if len(several) == 1 else fills.lined(color, palette.ALSO, 45.0 if len(several) == 2 else 90.0)


def _ranges(breaks: Sequence[float]) -> list[tuple[float | None, float | None]]:
    edges = [None, *breaks, None]
    return list(zip(edges, edges[1:]))


def _arm(colors: Sequence[str], classes: int) -> list[str]:
    """Return colours of one arm from zero outwards."""
    last = len(colors) - 1
    if classes <= 1:
        return [colors[last // 2]]
    return [colors[round(i * last / (classes - 1))] for i in range(classes)]
