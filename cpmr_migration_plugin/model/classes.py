"""Class breaks for a map: quantiles, rounded to numbers a reader can remember."""

from __future__ import annotations

import math
from collections.abc import Sequence

#: Rounding steps tried from the coarsest; each power of ten offers these.
_STEPS = (5.0, 2.5, 2.0, 1.0)


def rounded_breaks(values: Sequence[float], classes: int = 5) -> list[float]:
    """Return the inner breaks that part *values* into *classes* classes.

    The quantiles are rounded to the coarsest step that keeps every class populated, so a legend
    reads "5 to under 10" and not "4.87 to under 9.93". Fewer classes come back when there are too
    few distinct values. Where one value is so frequent that quantiles fall together, the distinct
    values are parted instead.

    :param values: figures without missing values, any unit
    :return: at most ``classes - 1`` ascending breaks, same unit
    """
    numbers = sorted(value for value in values if math.isfinite(value))
    distinct = sorted(set(numbers))
    for parted in (numbers, distinct):
        for count in range(min(classes, len(distinct)), 1, -1):
            quantiles = [_quantile(parted, i / count) for i in range(1, count)]
            for step in _steps(numbers[-1] - numbers[0]):
                breaks = [round(round(q / step) * step, 10) for q in quantiles]
                if _all_populated(numbers, breaks):
                    return breaks
    return []


def _steps(spread: float) -> list[float]:
    if spread <= 0:
        return []
    power = math.floor(math.log10(spread))
    return [step * 10.0**exponent for exponent in range(power, power - 4, -1) for step in _STEPS]


def _quantile(numbers: list[float], share: float) -> float:
    position = share * (len(numbers) - 1)
    low = math.floor(position)
    high = min(low + 1, len(numbers) - 1)
    return numbers[low] + (numbers[high] - numbers[low]) * (position - low)


def _all_populated(numbers: list[float], breaks: list[float]) -> bool:
    """True if breaks ascend strictly and every class, open ends included, holds a value."""
    edges = [-math.inf, *breaks, math.inf]
    return all(low < high and any(low <= number < high for number in numbers) for low, high in zip(edges, edges[1:]))


def symbol_values(maximum: float) -> list[float]:
    """Return three rounded values for a legend of proportional symbols, largest first.

    :param maximum: the largest value on the map
    """
    if not 0 < maximum < math.inf:
        return []
    power = 10.0 ** math.floor(math.log10(maximum))
    top = next((m * power for m in (5.0, 2.0, 1.0) if m * power <= maximum), power)
    return [top, top / 5, top / 50] if top / power != 1.0 else [top, top / 4, top / 20]
