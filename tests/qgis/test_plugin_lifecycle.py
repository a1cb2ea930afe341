"""The plugin comes and goes without leaving a trace."""

from __future__ import annotations

import gc

import pytest
from interface import Interface
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMenu, QToolBar

import cpmr_migration_plugin
from cpmr_migration_plugin import translation

# Once its code has been read, an action opens its window at once.
from cpmr_migration_plugin.gui.dialogs import load_edition  # noqa: F401


def trace(iface: Interface) -> dict[str, int]:
    """Count what a plugin can leave behind."""
    for _ in range(3):  # what earlier tests have closed goes first
        gc.collect()
        QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QgsApplication.processEvents()
    window = iface.mainWindow()
    return {
        "providers": len(QgsApplication.processingRegistry().providers()),
        "algorithms": len(QgsApplication.processingRegistry().algorithms()),
        "toolbars": len(window.findChildren(QToolBar)),
        "menus": len(window.findChildren(QMenu)),
        "actions": len(window.findChildren(QAction)),
        "in the menu": len(iface.pluginMenu().actions()),
        "option pages": len(iface.option_pages),
        "panels": len(window.findChildren(QDockWidget)),
        "map actions": len(QgsGui.mapLayerActionRegistry().mapLayerActions(None)),
        "canvas items": len(iface.mapCanvas().scene().items()),
        "widgets": len([w for w in QgsApplication.topLevelWidgets() if w.objectName().startswith("cpmr_")]),
    }


@pytest.fixture()
def iface(qgis_app):
    return Interface()


def test_loading_twice_and_unloading_leaves_nothing(iface):
    before = trace(iface)
    for _ in range(2):
        plugin = cpmr_migration_plugin.classFactory(iface)
        plugin.initGui()
        during = trace(iface)
        assert during["providers"] == before["providers"] + 1
        assert during["toolbars"] == before["toolbars"] + 1
        assert during["in the menu"] == before["in the menu"] + 1
        assert during["option pages"] == before["option pages"] + 1
        plugin.unload()
        assert trace(iface) == before
    assert translation._translate is None


def test_unloading_with_dialogs_open_leaves_nothing(iface, atlas):
    others = QgsApplication.instance().processEvents
    QgsProject.instance().homePathChanged.connect(others)
    before = trace(iface)
    plugin = cpmr_migration_plugin.classFactory(iface)
    plugin.initGui()
    QgsProject.instance().read(str(atlas.project))
    for action in plugin._actions:
        if action.objectName() != "cpmr_migration_help":  # opens in a browser
            action.trigger()
    # The options are a page of QGIS, Regions is a panel, and a problem is reported without the controller.
    assert len(plugin._controller._dialogs) == len(plugin._actions) - 4
    assert plugin._help.dialog.isVisible()
    assert trace(iface)["panels"] == before["panels"] + 1
    plugin.unload()
    QgsProject.instance().clear()
    assert trace(iface) == before
    # Python's collector takes every slot, of others too, off a Qt object whose wrapper is in a cycle it clears.
    QgsProject.instance().homePathChanged.disconnect(others)  # raises TypeError if it is gone


def test_provider_alone_needs_no_interface(qgis_app):
    plugin = cpmr_migration_plugin.classFactory(None)
    plugin.initProcessing()
    registry = QgsApplication.processingRegistry()
    try:
        assert registry.algorithmById("cpmr_migration:loadedition") is not None
        assert registry.algorithmById("cpmr_migration:exportmaps") is not None
        assert registry.algorithmById("cpmr_migration:loadindicators") is not None
    finally:
        plugin.unload()
    assert registry.providerById("cpmr_migration") is None


def test_every_action_says_what_it_does(iface):
    plugin = cpmr_migration_plugin.classFactory(iface)
    plugin.initGui()
    try:
        names = {action.objectName() for action in plugin._actions}
        wanted = (
            "load",
            "sources",
            "refresh",
            "indicators",
            "regions",
            "report",
            "style",
            "export",
            "settings",
            "sample",
            "help",
            "problem",
        )
        assert names == {f"cpmr_migration_{name}" for name in wanted}
        for action in plugin._actions:
            # Dots tell that a window asks for something; the panel is switched on and off, the guide is read.
            asks = not action.isCheckable() and action.objectName() != "cpmr_migration_help"
            assert action.text().endswith("…") == asks
            assert action.statusTip()
            assert not action.icon().isNull()
            assert action.icon().pixmap(24, 24).width() > 0
    finally:
        plugin.unload()


def test_missing_pandas_is_told_with_its_remedy(iface, monkeypatch):
    from cpmr_migration_plugin import dependencies

    def missing(name):
        raise ImportError(f"No module named {name!r}")

    monkeypatch.setattr(dependencies.importlib, "import_module", missing)
    plugin = cpmr_migration_plugin.classFactory(iface)
    plugin.initGui()
    try:
        plugin._actions[0].trigger()
        assert plugin._controller._dialogs == []
        assert any("pandas" in text and "restart QGIS" in text for text in iface.messages())
    finally:
        plugin.unload()
