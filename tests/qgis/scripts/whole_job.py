"""Runs inside QGIS: reloads the plugin, loads the bundled edition, exports two maps, writes what it saw."""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin

FOLDER = Path(os.environ["CPMR_FOLDER"])
NAME = "cpmr_migration_plugin"
SEEN: dict = {"qgis": Qgis.QGIS_VERSION, "longest_block_ms": 0, "longest_work_ms": 0}


class Heart:
    """Beats every 5 ms; a late beat tells how long the main thread was blocked, and how long it worked meanwhile.

    The two differ where the machine itself stood still.
    """

    def __init__(self) -> None:
        self.last = time.perf_counter()
        self.worked = time.thread_time()
        self.longest = 0.0
        self.longest_work = 0.0
        self.timer = QTimer()
        self.timer.timeout.connect(self.beat)
        self.timer.start(5)

    def beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now - self.last)
        self.longest_work = max(self.longest_work, worked - self.worked)
        self.last, self.worked = now, worked


def providers() -> list[str]:
    return [p.id() for p in QgsApplication.processingRegistry().providers()]


def steps():
    SEEN["loaded"] = "cpmr_migration" in providers()
    for _ in range(2):
        unloadPlugin(NAME)
        SEEN["left_behind"] = "cpmr_migration" in providers() or any(
            action.objectName().startswith("cpmr_") for action in iface.pluginMenu().actions()
        )
        SEEN["modules_left"] = [name for name in sys.modules if name.split(".")[0] == NAME]
        loadPlugin(NAME)
        startPlugin(NAME)
        yield 100
    controller = plugins[NAME]._controlled()
    controller.load_edition()
    yield 500
    dialog = controller._dialogs[-1]
    dialog.atlas.setFilePath(str(FOLDER / "mine.gpkg"))
    heart = Heart()
    dialog.run()
    while controller._dialogs:
        yield 50
    SEEN["longest_block_ms"] = round(1000 * heart.longest)
    SEEN["longest_work_ms"] = round(1000 * heart.longest_work)
    yield 2000
    project = QgsProject.instance()
    view = iface.layerTreeView()
    nodes = [node for node in project.layerTreeRoot().findLayers() if node.parent().name() == "Themes"]
    SEEN["unfolded"] = [node.name() for node in nodes if view.isExpanded(view.node2index(node))]
    SEEN["project"] = Path(project.fileName()).name
    SEEN["crs"] = [project.crs().authid(), iface.mapCanvas().mapSettings().destinationCrs().authid()]
    SEEN["valid"] = all(layer.isValid() for layer in project.mapLayers().values())
    SEEN["themes"] = len(project.mapThemeCollection().mapThemes())
    SEEN["layouts"] = len(project.layoutManager().layouts())
    SEEN["messages"] = [item.text() for item in iface.messageBar().items()]
    start = time.perf_counter()
    project.write()
    SEEN["save_ms"] = round(1000 * (time.perf_counter() - start))
    image = iface.mapCanvas().grab().toImage()
    SEEN["colours"] = len({image.pixel(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)})
    controller.export_maps()
    yield 500
    export = controller._dialogs[-1]
    export.folder.setFilePath(str(FOLDER / "maps"))
    export.layers.set_themes(export.layers.themes()[2:4])
    export.png.setChecked(False)
    export.captions.setChecked(False)
    export.run()
    while controller._dialogs:
        yield 50
    SEEN["maps"] = sorted(path.name for path in (FOLDER / "maps").iterdir())


def advance(sequence) -> None:
    try:
        QTimer.singleShot(next(sequence), lambda: advance(sequence))
        return
    except StopIteration:
        pass
    except Exception:
        SEEN["error"] = traceback.format_exc()
    (FOLDER / "seen.json").write_text(json.dumps(SEEN), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(2000, lambda: advance(steps()))
