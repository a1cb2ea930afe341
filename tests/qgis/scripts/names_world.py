"""The user of the collector of stored names: a profile, a folder, files. Imported before QGIS.

The checkout whose plugin is asked stands in the command line.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

CHECKOUT = Path(sys.argv[1]).resolve()
TESTS = Path(__file__).resolve().parents[2]
HOME = Path(tempfile.mkdtemp(prefix="cpmr-names-"))
PROFILE, WORK = HOME / "profiles" / "default", HOME / "work"
SLUG, PACKAGE = "cpmr_migration", "cpmr_migration_plugin"

for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
    (HOME / _name).mkdir(mode=0o700)
    os.environ[_name] = str(HOME / _name)
os.environ |= {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "QGIS_CUSTOM_CONFIG_PATH": str(HOME)}
sys.path[:0] = [str(CHECKOUT), str(TESTS), str(TESTS / "qgis")]

import qgis.core  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings  # noqa: E402

#: Keys of settings that were asked for or kept: type and default.
SETTINGS: dict[str, str] = {}


class Recording(QgsSettings):
    """QGIS's settings; notes what the plugin asks for and keeps."""

    def value(self, key: str, default: Any = None, **more: Any) -> Any:
        """Return a value."""
        if key.startswith(f"{SLUG}/"):
            kind = more.get("type")
            told = f" = {json.dumps(default)}" if isinstance(default, (str, int, float, bool)) else ""
            SETTINGS[key] = f"{kind.__name__ if kind else 'any'}{told}"
        return super().value(key, default, **more)

    def setValue(self, key: str, value: Any, *more: Any) -> None:
        """Keep a value."""
        if key.startswith(f"{SLUG}/"):
            SETTINGS.setdefault(key, type(value).__name__)
        super().setValue(key, value, *more)


def application() -> QgsApplication:
    """Return a running QGIS with a profile of its own, in English."""
    PROFILE.mkdir(parents=True)
    QCoreApplication.setOrganizationName("QGIS")
    QCoreApplication.setApplicationName("QGIS3")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(PROFILE))
    QLocale.setDefault(QLocale("en"))
    running = QgsApplication([], True)
    running.initQgis()
    assert Path(QgsApplication.qgisSettingsDirPath()) == PROFILE
    qgis.core.QgsSettings = Recording
    return running


def run(name: str, project: QgsProject | None = None, **parameters: Any) -> None:
    """Run an algorithm of the plugin."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"{SLUG}:{name}")
    context = QgsProcessingContext()
    context.setProject(project or QgsProject())
    values = {key: str(value) if isinstance(value, Path) else value for key, value in parameters.items()}
    possible, message = algorithm.checkParameterValues(values, context)
    assert possible, f"{name}: {message}"
    _, done = algorithm.run(values, context, QgsProcessingFeedback(), {}, False)
    assert done, name


def inputs() -> None:
    """Unpack the data of the fixtures' user."""
    with tarfile.open(TESTS / "data/0.1.0/qgis-3.22.tar.xz") as archive:
        trusted = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
        archive.extractall(HOME / "fixtures", **trusted)  # noqa: S202 - our own archive
    WORK.mkdir()
    for name in ("dataset", "world.gpkg", "figures.json", "survey.csv", "map.kml", "squares.geojson", "given.csv"):
        copy = shutil.copytree if name == "dataset" else shutil.copy
        copy(HOME / "fixtures/work" / name, WORK / name)


def make_files() -> None:
    """Make an atlas file with everything in it, its project, and other files."""
    atlas = WORK / "atlas.gpkg"
    load = {"DATASET": 1, "PLACE": WORK / "dataset", "WORLD_MAP": WORK / "world.gpkg", "ATLAS": atlas}
    run("loadedition", **load)
    run("setplacements", ATLAS=atlas, PLACEMENTS=WORK / "given.csv", PROFILE=True, SAVED=WORK / "placements.csv")
    run("loadindicators", ATLAS=atlas, FILE=WORK / "figures.json", TITLE="Newcomers", UNIT="persons", KIND=2,
        LEVELS=[2], DIMENSIONS="freq=A")  # fmt: skip
    run("loadedition", **load, PROJECT=WORK / "atlas.qgz", REPORT=WORK / "report.csv", USE_PROFILE=True, OVERWRITE=True)
    run("findexpertise", ATLAS=atlas, THEMES=[2], NAME_IN_ATLAS="Expertise", TABLE=WORK / "expertise.csv")
    run("applystyle", ATLAS=atlas, LAYER="regional_data", PRESET="Blue", QML=WORK / "blue.qml")
    run("importedition", PLACE=WORK / "survey.csv", PACKAGE=WORK / "edition.zip", SAVED_MAPPING=WORK / "mapping.json")
    run("importedition", PLACE=CHECKOUT / "resources/data/edition", KIND=1, PACKAGE=WORK / "bundled.zip")
    regions = WORK / "dataset/regions.csv"
    kept = regions.read_text(encoding="utf-8")
    regions.write_text(kept.replace(",Catalonia,", ",Catalunya,"), encoding="utf-8")
    run("refresh", ATLAS=atlas, DRY_RUN=True, CHANGES=WORK / "changes.csv")
    regions.write_text(kept, encoding="utf-8")
    # With all that a recipe can tell: columns of a survey on a layer of the user's own, folders of a map.
    of_survey = {"DATASET": 2, "PLACE": WORK / "survey.csv", "MAPPING": WORK / "mapping.json"}
    squares = {"BOUNDARIES": 3, "BOUNDARY_LAYER": WORK / "squares.geojson", "CODE_FIELD": "code", "NAME_FIELD": "label"}
    run("loadedition", **of_survey, **squares, WORLD_MAP=WORK / "world.gpkg", ATLAS=WORK / "of-survey.gpkg")
    of_map = {"DATASET": 3, "PLACE": WORK / "map.kml", "THEMES": "Sans titre = services", "YEAR": "2024"}
    run("loadedition", **of_map, WORLD_MAP=WORK / "world.gpkg", ATLAS=WORK / "of-map.gpkg", LAYERS=[2])
    run("exportdata", ATLAS=atlas, FORMATS=[2], FOLDER=WORK / "data")
