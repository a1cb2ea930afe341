"""A project made by a stranger: whatever its properties name, the plugin asks nobody and opens nothing for it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from http_server import WebServer, says
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsVectorFileWriter, QgsVectorLayer

_NAMES = ("role", "atlas", "preset", "map_theme", "style", "said_in", "group", "factsheets", "searches")


@pytest.fixture()
def theirs() -> Iterator[WebServer]:
    server = WebServer()
    yield server
    server.stop()


@pytest.mark.parametrize(
    "value",
    [
        "reception",
        "{http}/atlas.gpkg",
        "\\\\127.0.0.1\\share\\atlas.gpkg",
        "/vsicurl/{http}/atlas.gpkg",
        '{{"name": 1}}',
        "file://{http}/a",
        "[" * 50_000,
        "\x01",
        "<img src='{http}/x.png'>",
    ],
    ids=["role", "address", "share", "gdal", "json", "file", "deep", "control", "html"],
)
def test_properties_that_look_like_ours_are_names_and_no_places(
    plugin: Any, theirs: WebServer, tmp_path: Path, value: str
) -> None:
    http = theirs.on("/atlas.gpkg", says(b"")).rpartition("/")[0]
    value = value.format(http=http)
    layer = QgsVectorLayer("Polygon?field=region_id:string&field=unit_id:string", "Regions", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0, 1 0, 1 1, 0 0))"))
    layer.dataProvider().addFeatures([feature])
    context, options = QgsProject.instance().transformContext(), QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(tmp_path / "r.gpkg"), context, options)
    project = QgsProject()
    own = QgsVectorLayer(str(tmp_path / "r.gpkg"), "4 Entry and Reception", "ogr")
    project.addMapLayer(own, False)
    group = project.layerTreeRoot().addGroup("Atlas")
    group.addLayer(own)
    for name in _NAMES:
        own.setCustomProperty(f"cpmr_migration/{name}", "reception" if name == "role" else value)
        group.setCustomProperty(f"cpmr_migration/{name}", value)
        project.writeEntry("cpmr_migration", name, value)
    project.setCustomVariables({f"cpmr_{name}": value for name in _NAMES})
    assert project.write(str(tmp_path / "forged.qgz"))
    QgsProject.instance().read(str(tmp_path / "forged.qgz"))
    for action in plugin._actions:
        if action.objectName() in {"cpmr_migration_refresh", "cpmr_migration_join_report", "cpmr_migration_style"}:
            action.trigger()
            for dialog in list(plugin._controller._dialogs):
                dialog.reject()
    for _ in range(5):
        QgsApplication.processEvents()
    assert theirs.asked == []
