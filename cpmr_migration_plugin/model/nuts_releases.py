"""Published NUTS boundaries: years, levels and scales."""

from __future__ import annotations

from ..translation import tr

#: NUTS years, newest first.
YEARS = ("2024", "2021", "2016", "2013", "2010", "2006", "2003")

LEVELS = (0, 1, 2, 3)

#: Scales, the finest first.
SCALES = ("01M", "03M", "10M", "20M", "60M")


def scale_text(scale: str) -> str:
    """Return a scale as a user writes it: 1:20 million."""
    return tr("1:{n} million").format(n=int(scale[:2]))
