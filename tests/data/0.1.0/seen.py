"""What QGIS and SQLite see of atlas files and projects, without the plugin: the same for whoever wrote them.

Used when the fixtures are made, and by the tests that open them with the plugin of today.
"""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsGraduatedSymbolRenderer,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

SLUG = "cpmr_migration/"


def atlas(path: Path) -> dict[str, Any]:
    """Return the tables, views, rows and styles of an atlas file."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as database:
        names = database.execute(
            "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
            "AND name NOT LIKE 'rtree\\_%' ESCAPE '\\' ORDER BY name"
        )
        found = {name: _table(database, name) for (name,) in names.fetchall() if not name.startswith("gpkg_")}
        styles = database.execute("SELECT f_table_name, styleName, useAsDefault, styleQML FROM layer_styles")
        provenance = dict(database.execute("SELECT key, value FROM provenance"))
        return {
            "tables": found,
            "styles": {f"{table} · {name}": [bool(default), _sum(qml)] for table, name, default, qml in styles},
            "provenance": provenance,
        }


def _table(database: sqlite3.Connection, name: str) -> dict[str, Any]:
    columns = [row[1] for row in database.execute(f'PRAGMA table_info("{name}")')]
    rows = database.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608 - a name of the file's own
    return {"columns": columns, "rows": len(rows), "sum": _sum(*sorted(map(repr, rows)))}


def _sum(*parts: object) -> str:
    return hashlib.sha256("\n".join(map(str, parts)).encode()).hexdigest()[:16]


def project(project: QgsProject) -> dict[str, Any]:
    """Return the layers, groups, map themes, relations and layouts of a project that is open."""
    root, themes = project.layerTreeRoot(), project.mapThemeCollection()
    return {
        "title": project.title(),
        "crs": project.crs().authid(),
        "layers": {i: layer(one) for i, one in sorted(project.mapLayers().items())},
        "tree": [[node.layerId(), node.isVisible()] for node in root.findLayers()],
        "groups": [[node.name(), _own(node)] for node in root.findGroups(True)],
        "themes": {name: sorted(themes.mapThemeVisibleLayerIds(name)) for name in themes.mapThemes()},
        "relations": sorted(project.relationManager().relations()),
        "layouts": {one.name(): layout(one) for one in project.layoutManager().printLayouts()},
    }


def layer(layer: QgsVectorLayer) -> dict[str, Any]:
    """Return what is drawn of a layer, and how."""
    labels = layer.labeling() if layer.labelsEnabled() else None
    settings = labels.settings() if labels is not None and labels.type() == "simple" else None
    return {
        "name": layer.name(),
        "table": layer.source().rpartition("layername=")[2].split("|")[0],
        "valid": layer.isValid(),
        "features": layer.featureCount() if layer.isValid() else -1,
        "read": sum(1 for _ in layer.getFeatures()) if layer.isValid() else -1,
        "renderer": _classes(layer),
        "labels": labels.type() if labels is not None else "",
        "label": [settings.fieldName, settings.format().size(), settings.format().color().name()] if settings else [],
        "diagrams": layer.diagramRenderer() is not None,
        "opacity": round(layer.opacity(), 3),
        "filter": layer.subsetString(),
        "own": _own(layer),
        "aliases": {field.name(): field.alias() for field in layer.fields() if field.alias()},
    }


def _classes(layer: QgsVectorLayer) -> list:
    renderer = layer.renderer()
    if renderer is None:
        return []
    found: list = [renderer.type()]
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        found += [[str(c.value()), c.label(), c.symbol().color().name()] for c in renderer.categories()]
    elif isinstance(renderer, QgsGraduatedSymbolRenderer):
        found += [[str(r.lowerValue()), r.label(), r.symbol().color().name()] for r in renderer.ranges()]
    elif isinstance(renderer, QgsRuleBasedRenderer):
        rules = [rule for rule in renderer.rootRule().descendants() if rule.symbol() is not None]
        found += [[rule.filterExpression(), rule.label(), rule.symbol().color().name()] for rule in rules]
    return found


def layout(layout: QgsPrintLayout) -> dict[str, Any]:
    """Return the items of a layout: what they are, what they say, where they stand in millimetres."""
    items = [item for item in layout.items() if isinstance(item, QgsLayoutItem) and item.id()]
    return {
        "own": _own(layout),
        "items": {item.id(): _item(item) for item in sorted(items, key=lambda item: item.id())},
    }


def _item(item: QgsLayoutItem) -> list:
    at, size = item.positionWithUnits(), item.sizeWithUnits()
    text = item.text() if isinstance(item, QgsLayoutItemLabel) else ""
    return [item.type(), text, *(round(number, 1) for number in (at.x(), at.y(), size.width(), size.height()))]


def _own(thing: Any) -> dict[str, str]:
    return (
        {key: str(thing.customProperty(key)) for key in sorted(thing.customPropertyKeys()) if key.startswith(SLUG)}
        if hasattr(thing, "customPropertyKeys")
        else _of_layout(thing)
    )


def _of_layout(thing: Any) -> dict[str, str]:
    """Return a layout's own properties; QGIS 3.22 does not list those of a layer tree's node or a layout."""
    return {key: str(value) for key in (f"{SLUG}role",) for value in [thing.customProperty(key)] if value}


def style(layer: QgsVectorLayer) -> str:
    """Return a layer's style as QML."""
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext())
    return document.toString()
