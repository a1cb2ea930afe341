"""CPMR Migration for QGIS."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:  # noqa: N802 - the name QGIS looks for
    """Return the plugin object; called by QGIS when the plugin is loaded."""
    from . import modules

    if modules.is_being_loaded():
        # Something of a load before may have ended late, and imported what it needed for that.
        modules.drop(whole=False)
    from .plugin import CpmrMigrationPlugin

    return CpmrMigrationPlugin(iface)
