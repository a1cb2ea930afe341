"""Classes and sizes of figures in words, as a legend prints them."""

from __future__ import annotations

from ...numbers import number, percent_sign
from ...translation import tr


def range_label(low: float | None, high: float | None, percent: bool) -> str:
    """Return a class in words, with open ends said."""
    unit = percent_sign() if percent else ""
    if low is None:
        return tr("All values") if high is None else tr("under {high}").format(high=figure(high) + unit)
    if high is None:
        return tr("{low} and more").format(low=figure(low) + unit)
    return tr("{low} to under {high}").format(low=figure(low), high=figure(high) + unit)


def signed_label(low: float | None, high: float | None, *, percent: bool) -> str:
    """Return a class of a scale around zero in words, with signs: in grey both arms look alike."""
    unit = percent_sign() if percent else ""
    if low is None:
        return tr("under {high}").format(high=signed(high or 0.0) + unit)
    if high is None:
        return tr("{low} and more").format(low=signed(low) + unit)
    return tr("{low} to under {high}").format(low=signed(low), high=signed(high) + unit)


def figure(value: float) -> str:
    """Return a number as a legend prints it: without decimals from ten thousand on."""
    return number(value, 0 if abs(value) >= 10_000 else None)


def signed(value: float) -> str:
    """Return a number with its sign, plus included; zero has none."""
    return ("+" if value > 0 else "") + figure(value)


def people(value: float) -> str:
    """Return a number of people in words a legend has room for."""
    if value >= 1_000_000:
        return tr("{n} million").format(n=number(value / 1_000_000))
    return figure(round(value))
