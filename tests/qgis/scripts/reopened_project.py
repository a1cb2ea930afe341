"""Runs in a fresh QGIS: opens a saved project, opens the Regions panel, drives it, prints what it saw."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[3]), str(HERE.parents[1])]

from qgis.core import QgsApplication, QgsProject  # noqa: E402
from qgis.PyQt.QtCore import QEvent, Qt  # noqa: E402
from qgis.PyQt.QtTest import QTest  # noqa: E402
from qgis.PyQt.QtWidgets import QDockWidget  # noqa: E402

app = QgsApplication([], True, tempfile.mkdtemp())
app.initQgis()

from interface import Interface  # noqa: E402

import cpmr_migration_plugin  # noqa: E402


def until(condition) -> None:
    end = time.monotonic() + 60
    while not condition() and time.monotonic() < end:
        app.processEvents()
        time.sleep(0.01)


iface = Interface()
iface.window.show()
plugin = cpmr_migration_plugin.classFactory(iface)
plugin.initGui()
QgsProject.instance().read(sys.argv[1])
next(a for a in plugin._actions if a.objectName() == "cpmr_migration_regions").trigger()
until(lambda: plugin._controller is not None and plugin._controller.regions is not None)
dock = plugin._controller.regions
until(lambda: dock.source.inspection is not None)
QTest.keyClicks(dock.find.search, "ES70")
model = dock.find.list.regions
layer = dock.map.layers()[0]
until(lambda: layer.selectedFeatureCount() > 0)
seen = {
    "listed": [model.data(model.index(row)) for row in range(model.rowCount())],
    "selected": [feature["region_id"] for feature in layer.selectedFeatures()],
}
QTest.keyClick(dock.find.search, Qt.Key.Key_Down)
QTest.keyClick(dock.find.list, Qt.Key.Key_Return)
seen["profile"] = dock.profile.profile.region_id
plugin.unload()
QgsProject.instance().clear()
app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
seen["left"] = len(iface.window.findChildren(QDockWidget))
print(json.dumps(seen))
app.exitQgis()
