"""The part of QGIS's interface that the plugin uses, made of real widgets.

QGIS's own interface exists only inside the application; ``test_real_qgis.py`` runs the plugin there.
"""

from __future__ import annotations

from qgis.core import QgsLayerTreeModel, QgsProject
from qgis.gui import QgsLayerTreeView, QgsMapCanvas, QgsMessageBar, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QMenu, QToolBar, QWidget


class Interface:
    """A main window with canvas, message bar and plugin menu."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.bar = QgsMessageBar(self.window)
        self.tree = QgsLayerTreeView(self.window)
        self.menu: QMenu = self.window.menuBar().addMenu("Plugins")
        self.option_pages: list[QgsOptionsWidgetFactory] = []
        self.options_opened_on: list[str] = []
        #: What a user answers when QGIS asks whether to save an edited project; None to stay in it.
        self.saves: bool | None = False
        self.asked_to_save = 0

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def layerTreeView(self) -> QgsLayerTreeView:
        if self.tree.model() is None:
            self.tree.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), self.tree))
        return self.tree

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def pluginMenu(self) -> QMenu:
        return self.menu

    def addToolBar(self, name: str) -> QToolBar:
        return self.window.addToolBar(name)

    def addDockWidget(self, area: Qt.DockWidgetArea, dock: QDockWidget) -> None:
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self.window.removeDockWidget(dock)

    def addProject(self, path: str) -> bool:
        return QgsProject.instance().read(path)

    def newProject(self, prompt: bool = False) -> bool:
        """Do as QGIS does: ask about an edited project, stay in it if the user says so."""
        project = QgsProject.instance()
        if prompt and project.isDirty():
            self.asked_to_save += 1
            if self.saves is None:
                return False
            if self.saves:
                project.write()
        project.clear()
        return True

    def messages(self) -> list[str]:
        return [item.text() for item in self.bar.items()]

    def registerOptionsWidgetFactory(self, factory: QgsOptionsWidgetFactory) -> None:
        self.option_pages.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: QgsOptionsWidgetFactory) -> None:
        self.option_pages.remove(factory)

    def showOptionsDialog(self, parent: QWidget | None = None, page: str = "") -> None:
        self.options_opened_on.append(page)
