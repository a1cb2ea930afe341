"""Class breaks for a map: quantiles, rounded to memorable numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence

#: Rounding steps tried from the coarsest; each power of ten offers these.
_STEPS = (5.0, 2.5, 2.0, 1.0)

#: How far a rounded break may move, as a share of the narrower class beside it: farther, and it is another method's.
_NEAR = 0.15


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


def tidy_breaks(
    values: Sequence[float], breaks: Sequence[float], *, rounded: bool, upper_included: bool
) -> list[float]:
    """Return breaks a legend can print, for classes that end below their upper break.

    Classification methods give breaks with long tails of decimals. A break is moved to the shortest number near
    it that parts the figures as before. *rounded* goes on to the coarsest step that keeps as many classes populated.

    :param values: the figures, any unit
    :param breaks: inner breaks of a classification
    :param upper_included: whether a figure that is equal to a break belongs to the class below it: so with
        quantiles and natural breaks, whose breaks are figures
    :return: ascending breaks, same unit; those that part nothing are left out
    """
    numbers = sorted(value for value in values if math.isfinite(value))
    spread = numbers[-1] - numbers[0] if numbers else 0.0
    inner = [number for number in sorted(set(breaks)) if numbers and numbers[0] <= number < numbers[-1]]
    if not upper_included:
        inner = [number for number in inner if number > numbers[0]]
    tidy = list(dict.fromkeys(_shortest(numbers, number, spread, upper_included) for number in inner))
    if not rounded:
        return tidy
    filled = _filled(numbers, tidy)
    for step in _steps(spread):
        coarse = [round(round(number / step) * step, 10) for number in tidy]
        widths = [high - low for low, high in zip([numbers[0], *tidy], [*tidy, numbers[-1]])]
        near = all(abs(new - old) <= _NEAR * min(pair) for new, old, pair in zip(coarse, tidy, zip(widths, widths[1:])))
        if near and len(set(coarse)) == len(coarse) and _filled(numbers, coarse) >= filled:
            return coarse
    return tidy


def _shortest(numbers: list[float], wanted: float, spread: float, upper_included: bool) -> float:
    """Return the number of fewest decimals near *wanted* that parts the figures as it does."""
    under = [number < wanted or (upper_included and number == wanted) for number in numbers]
    below = max((number for number, is_under in zip(numbers, under) if is_under), default=-math.inf)
    above = min((number for number, is_under in zip(numbers, under) if not is_under), default=math.inf)
    # Between two figures any number parts alike; an interval that is to be equal must stay so.
    power = (math.floor(math.log10(spread)) if spread > 0 else 0) - (1 if upper_included else 2)
    for decimals in range(-power, -power + 12):
        step = 10.0**-decimals
        for steps in (round(wanted / step), math.ceil(wanted / step), math.floor(wanted / step) + 1):
            number = round(steps * step, max(0, decimals))
            if below < number <= above:
                return number
    return above


def _filled(numbers: list[float], breaks: Sequence[float]) -> int:
    """Return how many classes hold a figure."""
    return sum(1 for count in class_counts(numbers, breaks) if count)


def class_counts(values: Sequence[float], breaks: Sequence[float]) -> list[int]:
    """Return how many figures lie in each class; a class ends below its upper break.

    :param breaks: inner breaks, ascending
    """
    edges = [-math.inf, *breaks, math.inf]
    return [sum(1 for value in values if low <= value < high) for low, high in zip(edges, edges[1:])]


def count_values(maximum: float) -> list[float]:
    """Return up to three whole numbers for a legend of symbols that count things, largest first.

    :param maximum: the largest count on the map
    """
    top = next((round(value) for value in symbol_values(maximum)), 0)
    return [float(value) for value in sorted({top, max(1, top // 4), 1}, reverse=True)] if top else []
