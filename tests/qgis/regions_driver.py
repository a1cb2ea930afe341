"""Drives the Regions panel as a user does: through its action, keys and mouse."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path
from typing import Any

import driving
from interface import Interface
from qgis.core import QgsApplication, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QWidget

import cpmr_migration_plugin

# Once its code has been read, an action opens its window at once.
from cpmr_migration_plugin.gui.dialogs import load_edition  # noqa: F401
from cpmr_migration_plugin.project import builder

wait_for = partial(driving.wait_for, seconds=30.0)


class Driver:
    """A QGIS with the plugin, a project of its own and the panel open."""

    def __init__(self, loaded: Any, folder: Path) -> None:
        QgsSettings().remove("cpmr_migration")
        self.folder = folder / "project"
        self.folder.mkdir()
        self.atlas = self.folder / "atlas.gpkg"
        self.project_file = self.folder / "atlas.qgz"
        shutil.copy(loaded.atlas, self.atlas)
        shutil.copy(loaded.project, self.project_file)
        self.project = QgsProject.instance()
        self.project.clear()
        self.open_panel()

    def open_panel(self) -> None:
        """Open a window with the plugin, and its panel."""
        self.iface = Interface()
        self.iface.window.resize(1280, 800)
        self.iface.window.show()
        self.plugin = cpmr_migration_plugin.classFactory(self.iface)
        self.plugin.initGui()
        self.action.trigger()
        self.dock = self.plugin._controller.regions

    def close(self) -> None:
        """Unload the plugin and empty the project."""
        self.plugin.unload()
        self.project.clear()
        self.iface.window.close()
        self.iface.window.deleteLater()
        QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QgsSettings().remove("cpmr_migration")

    @property
    def action(self) -> QAction:
        return next(a for a in self.plugin._actions if a.objectName() == "cpmr_migration_regions")

    def open_project(self, *, layouts: bool = False) -> Driver:
        """Open the project and wait until its atlas file is read.

        :param layouts: open its layouts, too, which takes three times as long
        """
        if layouts:
            assert self.project.read(str(self.project_file))
        else:
            driving.open_without_layouts(self.project, self.project_file)
        wait_for(lambda: self.dock.source.inspection is not None)
        QgsApplication.processEvents()
        return self

    def layer(self, theme: str) -> QgsVectorLayer:
        group = builder.our_groups(self.project)[0]
        return next(layer for key, layer in builder.theme_layers_of(group).items() if key.value == theme)

    def type(self, text: str, where: QWidget | None = None) -> None:
        QTest.keyClicks(where or self.focus(), text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self.focus(), key, modifier)
        QgsApplication.processEvents()

    def focus(self) -> QWidget:
        """Return what has the keyboard in the panel's window."""
        widget = self.iface.window.focusWidget()
        assert widget is not None
        return widget

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        QgsApplication.processEvents()

    def listed(self) -> list[str]:
        """Return the texts of the list, headings included."""
        model = self.dock.find.list.regions
        return [model.data(model.index(row)) for row in range(model.rowCount())]

    def said(self) -> str:
        return " | ".join(item.text() for item in self.dock.bar.items())
