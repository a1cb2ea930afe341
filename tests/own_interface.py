"""What a plugin asks of QGIS's interface when it starts, with real widgets. The whole of QGIS "
"cannot be had headless."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QMainWindow, QMenu


class Interface:
    """A main window with a menu for plugins."""

    def __init__(self) -> None:
        self._window, self._menu = QMainWindow(), QMenu()
        self.pages: list[Any] = []

    def mainWindow(self) -> QMainWindow:
        return self._window

    def pluginMenu(self) -> QMenu:
        return self._menu

    def addToolBar(self, name: str) -> Any:
        return self._window.addToolBar(name)

    def registerOptionsWidgetFactory(self, factory: Any) -> None:
        self.pages.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: Any) -> None:
        self.pages.remove(factory)
