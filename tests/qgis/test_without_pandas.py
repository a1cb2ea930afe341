"""Where QGIS has no pandas, everything that can do without it works, and the rest says what to do.

Runs in a process of its own, in which pandas cannot be imported.
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
from pathlib import Path
sys.path[:0] = [sys.argv[1], sys.argv[1] + "/tests/qgis", "/usr/share/qgis/python/plugins"]
sys.modules["pandas"] = None  # importing it raises ImportError
folder = Path(sys.argv[2])
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtWidgets import QAction

app = QgsApplication([], True)
app.initQgis()
from interface import Interface

iface = Interface()
import cpmr_migration_plugin
plugin = cpmr_migration_plugin.classFactory(iface)
plugin.initGui()
for _ in range(200):
    app.processEvents()
registry = QgsApplication.processingRegistry()
offered = [a for a in registry.algorithms() if a.id().startswith("cpmr_migration:")]

def run(name, **parameters):
    algorithm = registry.createAlgorithmById(f"cpmr_migration:{name}")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    ok, said = algorithm.checkParameterValues(parameters, context)
    if not ok:
        return f"refused: {said}"
    algorithm.prepare(parameters, context, feedback)
    try:
        return json.dumps(algorithm.runPrepared(parameters, context, feedback), default=str)
    except QgsProcessingException as error:
        return str(error)

some = str(folder / "some.gpkg")
said = {
    "importedition": run("importedition", PLACE=str(folder / "a.csv"), PACKAGE=str(folder / "a.zip")),
    "loadedition": run("loadedition", ATLAS=some),
    "refresh": run("refresh", ATLAS=some),
    "loadindicators": run("loadindicators", ATLAS=some, DATASET="demo_pjan"),
    "findregions": run("findregions", ATLAS=some),
    "applystyle": run("applystyle", ATLAS=some),
    "exportmaps": run("exportmaps", SOURCE=some, FOLDER=str(folder)),
    "exportdata": run("exportdata", ATLAS=some, FOLDER=str(folder)),
    "exportfactsheets": run("exportfactsheets", SOURCE=some, FOLDER=str(folder)),
    "setplacements": run("setplacements", ATLAS=some),
}
light = {
    "problemreport": run("problemreport", REPORT=str(folder / "report.txt")),
    "clearcache": run("clearcache", DAYS=10000),
    "savetemplate": run("savetemplate", TEMPLATE=str(folder / "template.xlsx")),
}
for action in plugin._actions:
    if action.objectName() in ("cpmr_migration_settings", "cpmr_migration_problem"):
        action.trigger()
window = plugin._help.dialog.isVisible()
plugin._actions[0].trigger()
for _ in range(2000):
    app.processEvents()
    if iface.messages():
        break
print(json.dumps({"offered": len(offered), "said": said, "light": light, "window": window, "bar": iface.messages()}))
"""

ALGORITHMS = (
    "importedition", "loadedition", "refresh", "loadindicators", "findregions", "applystyle", "exportmaps",
    "exportdata", "exportfactsheets", "setplacements",
)  # fmt: skip


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What was said and done without pandas."""
    folder = tmp_path_factory.mktemp("without")
    result = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(ROOT), str(folder)], capture_output=True, text=True, timeout=120, check=False
    )
    assert result.returncode == 0, result.stderr
    answer: dict[str, Any] = json.loads(result.stdout.splitlines()[-1])
    return answer


def test_all_algorithms_are_offered(found: dict[str, Any]) -> None:
    from cpmr_migration_plugin.processing.provider import ALGORITHMS as EVERY

    assert found["offered"] == len(EVERY)


@pytest.mark.parametrize("name", ALGORITHMS)
def test_an_algorithm_that_needs_pandas_tells_the_remedy(found: dict[str, Any], name: str) -> None:
    assert "pandas" in found["said"][name]
    assert "restart QGIS" in found["said"][name]


@pytest.mark.parametrize("name", ["problemreport", "clearcache", "savetemplate"])
def test_an_algorithm_that_can_do_without_works(found: dict[str, Any], name: str) -> None:
    assert found["light"][name].startswith("{"), found["light"][name]


def test_a_problem_is_reported_and_a_window_tells_the_remedy(found: dict[str, Any]) -> None:
    assert found["window"]
    assert any("pandas" in text and "restart QGIS" in text for text in found["bar"])
