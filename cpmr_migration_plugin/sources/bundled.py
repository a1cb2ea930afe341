"""The edition that ships with the plugin; it needs no network."""

from __future__ import annotations

from .datapackage import read_datapackage, read_info
from ..model.edition import Edition, IndicatorInfo
from ..paths import BUNDLED_EDITION


def read_bundled() -> Edition:
    """Return the bundled edition."""
    return read_datapackage(BUNDLED_EDITION)


def read_indicator_info() -> tuple[IndicatorInfo, ...]:
    """Return what the bundled edition says of its indicators, without reading its tables."""
    return read_info(BUNDLED_EDITION).indicators
