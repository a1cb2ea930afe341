"""Starting QGIS with the plugin costs nothing that a job could fetch later.

Runs in a process of its own, because these tests have loaded everything already.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import json, sys
sys.path[:0] = [sys.argv[1], sys.argv[1] + "/tests"]
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QToolBar

app = QgsApplication([], True)
app.initQgis()

from own_interface import Interface

def state():
    providers = {p.id() for p in QgsApplication.processingRegistry().providers()}
    bars = len(iface.mainWindow().findChildren(QToolBar))
    return sorted(providers), len(iface.pluginMenu().actions()), bars, len(iface.pages)

def algorithms():
    found = [p for p in QgsApplication.processingRegistry().providers() if p.id() == "cpmr_migration"]
    return len(found[0].algorithms()) if found else 0

iface = Interface()
before = set(sys.modules)
clean = state()
import cpmr_migration_plugin
for _ in range(2):
    plugin = cpmr_migration_plugin.classFactory(iface)
    plugin.initGui()
    loaded = state()
    plugin.unload()
    app.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
new = sorted(set(sys.modules) - before)
plugin = cpmr_migration_plugin.classFactory(iface)
plugin.initGui()
offered = [algorithms()]
for _ in range(200):
    app.processEvents()
offered.append(algorithms())
# QGIS 3.40 reads numpy itself.
heavy = sorted(({"pandas", "numpy", "requests"} & sys.modules.keys()) - before)
plugin.unload()
app.sendPostedEvents(None, 52)
headless = cpmr_migration_plugin.classFactory(None)
headless.initProcessing()
ids = sorted(p.id() for p in QgsApplication.processingRegistry().providers())
offered.append(algorithms())
headless.unload()
found = {"new": new, "offered": offered, "heavy": heavy, "clean": clean, "loaded": loaded, "after": state()}
print(json.dumps({**found, "headless": ids}))
"""


@pytest.fixture(scope="module")
def start() -> dict[str, Any]:
    """What a start, twice over, has loaded and left behind."""
    result = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(ROOT)], capture_output=True, text=True, timeout=120, check=False
    )
    assert result.returncode == 0, result.stderr
    found: dict[str, Any] = json.loads(result.stdout.splitlines()[-1])
    return found


def test_the_plugin_was_really_started(start: dict[str, Any]) -> None:
    assert "cpmr_migration_plugin.plugin" in start["new"]
    providers, menus, bars, pages = start["loaded"]
    assert "cpmr_migration" in providers
    assert (menus, bars, pages) == (1, 1, 1)


@pytest.mark.parametrize("library", ["pandas", "numpy", "requests"])
def test_no_heavy_library_is_imported(start: dict[str, Any], library: str) -> None:
    assert [name for name in start["new"] if name.split(".")[0] == library] == []


def test_reading_the_algorithms_imports_no_heavy_library(start: dict[str, Any]) -> None:
    assert start["heavy"] == []


@pytest.mark.parametrize(
    "room",
    ["gui.dialogs", "gui.widgets", "gui.controller", "gui.options.page", "project", "sources", "processing.base"],
)
def test_what_only_a_job_needs_is_not_imported(start: dict[str, Any], room: str) -> None:
    prefix = f"cpmr_migration_plugin.{room}."
    assert [name for name in start["new"] if f"{name}.".startswith(prefix)] == []


def test_unloading_leaves_nothing_behind_even_the_second_time(start: dict[str, Any]) -> None:
    assert start["after"] == start["clean"]


def test_without_an_interface_there_are_algorithms(start: dict[str, Any]) -> None:
    assert "cpmr_migration" in start["headless"]


def test_the_algorithms_are_read_once_qgis_has_started_and_headless_at_once(start: dict[str, Any]) -> None:
    from cpmr_migration_plugin.processing.provider import ALGORITHMS

    assert start["offered"] == [0, len(ALGORITHMS), len(ALGORITHMS)]
