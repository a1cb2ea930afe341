"""Class breaks of a preset: QGIS's methods, and the rounding rules of the model."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

from qgis.core import (
    QgsClassificationEqualInterval,
    QgsClassificationJenks,
    QgsClassificationPrettyBreaks,
    QgsClassificationQuantile,
)

from ..model.style.classes import rounded_breaks, tidy_breaks
from ..model.style.preset import MOST_CLASSES, Method, StylePreset
from ..model.style.preset_palettes import PaletteKind

_METHODS = {
    Method.QUANTILE: QgsClassificationQuantile,
    Method.NATURAL: QgsClassificationJenks,
    Method.EQUAL: QgsClassificationEqualInterval,
    Method.PRETTY: QgsClassificationPrettyBreaks,
}

#: Methods whose breaks are figures of the data, which belong to the class below.
_ON_FIGURES = (Method.QUANTILE, Method.NATURAL)


def breaks_of(preset: StylePreset, values: Sequence[float]) -> tuple[float, ...]:
    """Return the inner breaks a preset makes of some figures, ascending; a class ends below its upper break.

    :param values: figures without missing values, any unit
    :return: at most ``MOST_CLASSES - 1`` breaks; none if there is nothing to part
    """
    if preset.method is Method.THRESHOLDS:
        return preset.thresholds
    if not values:
        return ()
    if preset.palette.kind is not PaletteKind.DIVERGING:
        return tuple(_parted(preset, list(values), preset.classes))
    middle = midpoint_of(preset, values)
    under = preset.classes // 2
    below = _parted(preset, [value for value in values if value < middle], under)
    above = _parted(preset, [value for value in values if value >= middle], preset.classes - under)
    return tuple(sorted({*(b for b in below if b < middle), middle, *(b for b in above if b > middle)}))


def midpoint_of(preset: StylePreset, values: Sequence[float]) -> float:
    """Return where a diverging palette turns: the preset's own middle, zero, or the median, rounded if wished."""
    if preset.midpoint is not None:
        return preset.midpoint
    if min(values) < 0 < max(values):
        return 0.0
    median = statistics.median(values)
    found = (
        rounded_breaks(values, 2)
        if preset.rounded or preset.method is Method.PRETTY
        else tidy_breaks(values, [median], rounded=False, upper_included=False)
    )
    return found[0] if found else median


def _parted(preset: StylePreset, values: list[float], classes: int) -> list[float]:
    """Return breaks of one arm or of all figures."""
    if classes < 2 or len(set(values)) < 2:
        return []
    if preset.method is Method.QUANTILE and preset.rounded:
        return rounded_breaks(values, classes)
    method = _METHODS[preset.method]()
    wanted = min(classes, len(set(values)))
    raw: list[float] = []
    while wanted > 1:
        raw = [one.upperBound() for one in method.classes(values, wanted)][:-1]
        if len(raw) < MOST_CLASSES:  # pretty breaks come in numbers of their own choice
            break
        wanted -= 1
    # Pretty breaks are round already.
    rounded = preset.rounded and preset.method is not Method.PRETTY
    return tidy_breaks(values, raw, rounded=rounded, upper_included=preset.method in _ON_FIGURES)
