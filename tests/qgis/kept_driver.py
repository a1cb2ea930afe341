"""Keeps the project of the Regions panel open for the tests of a file: opening it takes longer than most of them."""

from __future__ import annotations

import shutil
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent
from regions_driver import Driver, wait_for

_LOGS = ("-wal", "-shm", "-journal")


class KeptDriver(Driver):
    """A window, a plugin and settings of its own for each test, over a project that is opened once.

    What a test has changed in the project or its file is put back for the next one: then the project is opened anew.

    :param prepare: alters the atlas file before it is opened
    """

    def __init__(self, loaded: Any, folder: Path, prepare: Callable[[Path], object]) -> None:
        super().__init__(loaded, folder)
        self._loaded, self._prepare = loaded, prepare
        self._seen: object = None
        self.stop()

    def start(self) -> Driver:
        """Open the panel over the project as it was loaded."""
        if self._seen is None or self._seen != self._state():
            self.project.clear()
            for file in (self.atlas, *(self.atlas.with_name(self.atlas.name + log) for log in _LOGS)):
                file.unlink(missing_ok=True)
            shutil.copy(self._loaded.atlas, self.atlas)
            shutil.copy(self._loaded.project, self.project_file)
            self._prepare(self.atlas)
        self.open_panel()
        if not self.project.mapLayers():
            self.open_project()
        wait_for(lambda: self.dock.source.inspection is not None)
        QgsApplication.processEvents()
        self._seen = self._state()
        return self

    def stop(self) -> None:
        """Unload the plugin and close the window; the project stays open."""
        self.plugin.unload()
        self.iface.window.close()
        self.iface.window.deleteLater()
        QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QgsSettings().remove("cpmr_migration")
        for layer in self.project.mapLayers().values():
            if isinstance(layer, QgsVectorLayer):
                layer.removeSelection()

    def _state(self) -> object:
        """Return what tests change in the project and its file."""
        root = self.project.layerTreeRoot()
        layers = {
            layer.id(): (layer.subsetString(), root.findLayer(layer) and root.findLayer(layer).itemVisibilityChecked())
            for layer in self.project.mapLayers().values()
        }
        layouts = sorted(layout.name() for layout in self.project.layoutManager().layouts())
        themes = sorted(self.project.mapThemeCollection().mapThemes())
        files = [self.atlas, self.project_file, self.atlas.with_name(f"{self.atlas.name}-wal")]
        content = [zlib.crc32(file.read_bytes()) for file in files if file.is_file() and file.stat().st_size]
        return layers, layouts, themes, content, self.project.fileName()
