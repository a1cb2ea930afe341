"""Parameters of official boundaries, shared by two algorithms. Their order never changes: models rely on it."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsProcessingParameterEnum

from ..model.nuts_releases import LEVELS, SCALES, YEARS, scale_text
from ..translation import tr

__all__ = ["SCALES", "YEARS", "levels_at", "levels_parameter", "scale_parameter", "year_parameter"]


def year_parameter(name: str) -> QgsProcessingParameterEnum:
    """Return the parameter that chooses the NUTS year."""
    return QgsProcessingParameterEnum(name, tr("NUTS year"), list(YEARS), defaultValue=0)


def scale_parameter(name: str) -> QgsProcessingParameterEnum:
    """Return the parameter that chooses the scale, 1:20 million by default."""
    texts = [scale_text(scale) for scale in SCALES]
    return QgsProcessingParameterEnum(name, tr("Scale"), texts, defaultValue=SCALES.index("20M"))


def levels_parameter(name: str) -> QgsProcessingParameterEnum:
    """Return the parameter that chooses among the NUTS levels, all of them by default."""
    levels = [tr("NUTS 0 (countries)"), "NUTS 1", "NUTS 2", "NUTS 3"]
    return QgsProcessingParameterEnum(name, tr("Levels"), levels, allowMultiple=True, defaultValue=list(LEVELS))


def levels_at(indexes: Iterable[int]) -> tuple[int, ...]:
    """Return the levels at some positions; nothing if that is all of them."""
    chosen = tuple(sorted(set(indexes)))
    return () if chosen == LEVELS else chosen
