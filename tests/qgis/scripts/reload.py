"""Run by ``test_reload.py`` with a folder of plugins: tick, untick and upgrade as QGIS does, and tell what is left.

Usage: reload.py FOLDER
"""

from __future__ import annotations

import csv
import gc
import json
import logging
import os
import shutil
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import own_home  # noqa: E402, F401 - before QGIS
from interface import Interface  # noqa: E402
from qgis import utils  # noqa: E402
from qgis.core import QgsApplication, QgsProject  # noqa: E402
from qgis.PyQt.QtCore import QEvent  # noqa: E402

NAME = "cpmr_migration_plugin"
FOLDER = Path(sys.argv[1])
PACKAGE = FOLDER / "package"


def settle(seconds: float = 0.2) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QgsApplication.processEvents()
        QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.005)


def wait_for(condition, seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        settle(0.02)
    assert condition(), "waited in vain"


def modules() -> list[str]:
    return sorted(name for name in sys.modules if name == NAME or name.startswith(f"{NAME}."))


def load() -> None:
    assert utils.loadPlugin(NAME)
    assert utils.startPlugin(NAME)
    provider = QgsApplication.processingRegistry().providerById("cpmr_migration")
    wait_for(provider.algorithms)


def unload(seconds: float = 0.2) -> None:
    assert utils.unloadPlugin(NAME)
    settle(seconds)


def expected_error() -> str:
    """Load a data package with a row that names no source, and return what the window says."""
    from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind

    controller = utils.plugins[NAME]._controlled()
    controller.load_edition(Dataset(DatasetKind.DATAPACKAGE, str(PACKAGE)))
    wait_for(lambda: controller._dialogs and controller._dialogs[-1].isVisible())
    dialog = controller._dialogs[-1]
    dialog.atlas.setFilePath(str(FOLDER / "a.gpkg"))
    dialog.run()
    try:
        wait_for(dialog.bar.items, 20)
    except AssertionError:
        raise AssertionError(
            f"{dialog.step.text()} {QgsApplication.activeModalWidget()} {dialog.is_running()}"
        ) from None
    said = " ".join(item.text() for item in dialog.bar.items())
    dialog.close()
    return said


def sets_of_classes() -> int:
    """Return how many families of errors live."""
    gc.collect()
    return sum(1 for one in gc.get_objects() if isinstance(one, type) and one.__qualname__ == "PluginError")


def memory() -> float:
    """Return what the process holds of memory, in MB."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def handlers() -> int:
    return len(logging.getLogger(NAME).handlers)


def main() -> dict:
    shutil.copytree(FOLDER / NAME / "resources" / "data" / "edition", PACKAGE)
    with (PACKAGE / "regions.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    rows[6][rows[0].index("source_url")] = ""
    with (PACKAGE / "regions.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    told: dict = {}
    application = QgsApplication([], True)
    application.initQgis()
    iface = utils.iface = Interface()
    utils.plugin_paths = [str(FOLDER)]
    sys.path.insert(0, str(FOLDER))
    utils.updateAvailablePlugins()
    assert NAME in utils.available_plugins
    load()
    told["said"] = [expected_error()]
    told["modules while loaded"] = len(modules())
    # With a window open and a job at work, as a user unticks it.
    controller = utils.plugins[NAME]._controlled()
    controller.load_edition()
    dialog = controller._dialogs[-1]
    dialog.atlas.setFilePath(str(FOLDER / "b.gpkg"))
    dialog.run()
    wait_for(dialog.is_running)
    del controller, dialog
    unload()
    told["modules left"] = modules()
    told["tasks left"] = QgsApplication.taskManager().countActiveTasks()
    told["functions left"] = [
        f.name() for f in __import__("qgis.core").core.QgsExpression.Functions() if "cpmr" in f.name()
    ]
    load()
    told["said"].append(expected_error())
    unload()
    told["modules left"] += modules()
    # An upgrade: another version in the same folder, and a module that the old one lacks.
    package = FOLDER / NAME
    about = package / "errors.py"
    about.write_text(about.read_text(encoding="utf-8") + "\nfrom .added import MARK\n", encoding="utf-8")
    (package / "added.py").write_text("MARK = 'new'\n", encoding="utf-8")
    utils.updateAvailablePlugins()
    load()
    told["said"].append(expected_error())
    told["mark"] = getattr(sys.modules[f"{NAME}.errors"], "MARK", "")
    unload()
    # A late end of an earlier load imports what it needs, just before the next upgrade.
    __import__(f"{NAME}.errors")
    (package / "added.py").write_text("MARK = 'newer'\n", encoding="utf-8")
    load()
    told["said"].append(expected_error())
    told["mark again"] = sys.modules[f"{NAME}.errors"].MARK
    assert utils.reloadPlugin(NAME)
    settle()
    told["said"].append(expected_error())
    unload()
    told["modules left"] += modules()
    QgsProject.instance().clear()
    told["MB"], told["threads"] = [], []
    for number in range(51):
        if number % 10 == 0:
            told["MB"].append(round(memory(), 1))
            told["threads"].append(threading.active_count())
        load()
        unload(0.02)
    told["sets of classes"] = sets_of_classes()
    told["handlers"] = handlers()
    told["providers"] = [one.id() for one in QgsApplication.processingRegistry().providers()]
    told["option pages"] = len(iface.option_pages)
    return told


if __name__ == "__main__":
    found = main()
    (FOLDER / "told.json").write_text(json.dumps(found), encoding="utf-8")
    os._exit(0)
