"""Starting QGIS with a plugin: its import and what it adds to the window, in a fresh process."""

from __future__ import annotations

import importlib
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from .qgis_app import application

EMPTY = """
from qgis.PyQt.QtWidgets import QAction

class Empty:
    def __init__(self, iface):
        self.iface = iface

    def initGui(self):
        self.bar = self.iface.addToolBar("Empty")
        self.menu = self.iface.pluginMenu().addMenu("Empty")
        self.action = QAction("Do", self.iface.mainWindow())
        self.bar.addAction(self.action)
        self.menu.addAction(self.action)

def classFactory(iface):
    return Empty(iface)
"""


def _read_what_is_there() -> None:
    """Import what every QGIS has imported before it starts a plugin of a user's own: its own plugins first of all."""
    import qgis.gui
    import qgis.utils
    from qgis.core import QgsApplication

    _ = qgis.gui, qgis.utils
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    for name in ("processing.ProcessingPlugin", "pyplugin_installer.installer"):
        with suppress(ImportError):  # a QGIS may come without
            importlib.import_module(name)


def begin(name: str) -> Callable[[], None]:
    """Start a plugin, or one that only adds a toolbar, a menu and an action if its name is ``empty``."""
    application()
    _read_what_is_there()
    from own_interface import Interface

    iface = Interface()
    if name == "empty":
        folder = Path(tempfile.mkdtemp(prefix="cpmr-empty-"))
        (folder / "empty_plugin.py").write_text(EMPTY, encoding="utf-8")
        sys.path.insert(0, str(folder))
        name = "empty_plugin"
    importlib.invalidate_caches()
    kept = []

    def run() -> None:
        plugin = importlib.import_module(name).classFactory(iface)
        plugin.initGui()
        kept.append(plugin)

    return run
