"""Runs inside QGIS (see real_qgis.py): drives the plugin and takes the pictures of the help."""

from __future__ import annotations

import os
import traceback
from collections.abc import Iterator
from pathlib import Path

import processing
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QWidget
from qgis.utils import iface, plugins

from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.project import builder

FOLDER = Path(os.environ["CPMR_FOLDER"])
WORK = FOLDER / "work"


def shot(widget: QWidget, name: str) -> None:
    """Save a picture of a window."""
    QApplication.processEvents()
    widget.grab().save(str(FOLDER / f"{name}.png"))


def steps() -> Iterator[int]:
    """Do one thing after the other; what is yielded is the time to wait in milliseconds."""
    WORK.mkdir(exist_ok=True)
    window = iface.mainWindow()
    window.resize(1280, 800)
    window.findChild(QDockWidget, "Browser").close()  # room for the layers
    controller = plugins["cpmr_migration_plugin"]._controlled()

    controller.load_edition()
    yield 800
    dialog = controller._dialogs[-1]
    dialog.atlas.setFilePath("~/Documents/cpmr-migration.gpkg")  # nobody's folders in a picture
    shot(dialog, "load-edition")
    dialog.atlas.setFilePath(str(WORK / "cpmr-migration.gpkg"))
    dialog.run()
    while controller._dialogs:
        yield 300
    yield 4000
    root = QgsProject.instance().layerTreeRoot()
    layer = builder.theme_layers_of(builder.our_groups(QgsProject.instance())[0])[Theme.INCLUSION]
    root.findLayer(layer.id()).setItemVisibilityChecked(True)
    root.findLayer(layer.id()).setExpanded(True)
    yield 4000
    shot(window, "main-window")

    controller.join_report()
    yield 1000
    shot(controller._dialogs[-1], "join-report")
    controller._dialogs[-1].close()

    controller.export_maps()
    yield 1000
    dialog = controller._dialogs[-1]
    dialog.layers.set_themes(dialog.layers.themes()[5:6])
    dialog.folder.setFilePath("~/Documents/maps")
    while dialog.is_looking():
        yield 300
    shot(dialog, "export")
    dialog.folder.setFilePath(str(WORK / "maps"))
    dialog.layers.set_themes([Theme.REGIONAL_DATA, Theme.INCLUSION])
    dialog.pdf.setChecked(False)
    dialog.captions.setChecked(False)
    dialog.dpi.setValue(110)
    dialog.run()
    while controller._dialogs:
        yield 300
    for path in (WORK / "maps").iterdir():
        path.rename(FOLDER / f"map-{path.name.replace('_', '-')}")

    sheets = {"SOURCE": str(WORK / "cpmr-migration.gpkg"), "REGIONS": "es-catalonia", "FORMAT": 1, "DPI": 90}
    processing.run("cpmr_migration:exportfactsheets", {**sheets, "FOLDER": str(WORK / "sheets")})
    sorted((WORK / "sheets").glob("*.png"))[0].rename(FOLDER / "factsheet.png")


def advance(sequence: Iterator[int]) -> None:
    """Take the next step; end QGIS after the last one or at an error."""
    try:
        QTimer.singleShot(next(sequence), lambda: advance(sequence))
        return
    except StopIteration:
        code = 0
    except Exception:
        (FOLDER / "error.txt").write_text(traceback.format_exc(), encoding="utf-8")
        code = 1
    os._exit(code)


QTimer.singleShot(3000, lambda: advance(steps()))
