"""QGIS without a window, for a side."""

from __future__ import annotations

from qgis.core import QgsApplication

_APPLICATIONS: list[QgsApplication] = []


def application() -> QgsApplication:
    """Return QGIS, started once and kept: what Qt made goes before it."""
    if not _APPLICATIONS:
        _APPLICATIONS.append(QgsApplication([], True))
        QgsApplication.initQgis()
    return _APPLICATIONS[0]
