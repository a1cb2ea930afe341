"""Runs inside QGIS (see real_qgis.py): takes a picture of every tab of the Regions panel.

CPMR_THEME is the theme of QGIS's interface, e.g. ``Night Mapping``; the names of the pictures end with CPMR_SUFFIX.
With QT_SCALE_FACTOR=2 the panel floats, as QGIS's main window does not fit on a small screen then.
"""

from __future__ import annotations

import os
import traceback
from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QWidget
from qgis.utils import iface, plugins

from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.project import builder

FOLDER = Path(os.environ["CPMR_FOLDER"])
SUFFIX = os.environ.get("CPMR_SUFFIX", "")
SCALE = float(os.environ.get("QT_SCALE_FACTOR", "1"))


def shot(widget: QWidget, name: str) -> None:
    """Save a picture of a window."""
    QApplication.processEvents()
    widget.grab().save(str(FOLDER / f"regions-{name}{SUFFIX}.png"))


def steps() -> Iterator[int]:
    """Do one thing after the other; what is yielded is the time to wait in milliseconds."""
    if os.environ.get("CPMR_THEME"):
        QgsApplication.setUITheme(os.environ["CPMR_THEME"])
        yield 500
    window = iface.mainWindow()
    window.resize(1280, 800)
    window.findChild(QDockWidget, "Browser").close()
    controller = plugins["cpmr_migration_plugin"]._controlled()
    controller.load_edition()
    yield 800
    dialog = controller._dialogs[-1]
    work = FOLDER / f"regions{SUFFIX}"
    work.mkdir(exist_ok=True)
    dialog.atlas.setFilePath(str(work / "cpmr-migration.gpkg"))
    dialog.run()
    while controller._dialogs:
        yield 300
    root = QgsProject.instance().layerTreeRoot()
    layer = builder.theme_layers_of(builder.our_groups(QgsProject.instance())[0])[Theme.INCLUSION]
    root.findLayer(layer.id()).setItemVisibilityChecked(True)
    controller.show_regions()
    dock = controller.regions
    while dock.source.inspection is None:
        yield 200
    picture = window
    if SCALE > 1:
        dock.setFloating(True)
        dock.resize(430, 400)
        picture = dock
    iface.messageBar().clearWidgets()
    yield 3000
    yield from tabs(dock, picture)


def tabs(dock: QWidget, picture: QWidget) -> Iterator[int]:
    """Show one tab after the other with something in it."""
    dock.find.search.setText("health")
    dock.find.focus_list()
    yield 3000
    shot(picture, "find")
    dock.find.search.clear()
    dock.find.filter_button.setChecked(True)
    yield 1000
    shot(dock, "filters")
    dock.find.filter_button.setChecked(False)
    dock.open_region("es-catalonia")
    dock.map.zoom(dock.desk.units_of(["es-catalonia"]))
    dock.profile.browser.followed.emit("field/work_permits")
    dock.profile.browser.scrollToAnchor("competences")
    yield 3000
    shot(picture, "profile")
    dock.profile.browser.scrollToAnchor("figures")
    yield 500
    shot(dock, "figures")
    dock.desk.compare_wanted.emit(["es-catalonia", "it-sicily", "es-canary-islands"])
    dock.compare.table.scrollTo(dock.compare.table.model().index(60, 0))
    iface.zoomFull()
    yield 3000
    shot(picture, "compare")
    dock.tabs.setCurrentWidget(dock.expertise)
    dock.expertise.themes.set_chosen(["reception"])
    dock.expertise.panel.select_button.click()
    yield 3000
    shot(picture, "expertise")
    dock.map.select(())
    dock.desk.partners_wanted.emit("es-catalonia")
    dock.partners.link_box.setChecked(True)
    yield 3000
    shot(picture, "partners")
    dock.links.clear()
    dock.tabs.setCurrentWidget(dock.overview)
    yield 1000
    shot(picture, "overview")
    dock.overview.what.setCurrentIndex(1)
    dock.overview.grouping.setCurrentIndex(1)
    yield 500
    shot(dock, "overview-fields")


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
