"""The jobs that are killed, as their algorithms: what each is given, and which files it writes.

Runs in QGIS's Python, inside a folder of one attack (:class:`attack.kills.Folder`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .world import write_package

ATLAS, PROJECT, PACKAGE = "atlas.gpkg", "atlas.qgz", "package"
#: Data package, layer of my own: their places in the lists of the parameters.
_PACKAGE_KIND, _OWN_LAYER = 1, 3


@dataclass(frozen=True)
class KilledJob:
    """A job.

    :param algorithm: its id without that of the provider
    :param given: makes its parameters from the folder it works in
    :param from_atlas: whether it begins with the atlas file that is there
    :param writes_atlas: whether it changes the atlas file
    :param ready: what else is done before it, e.g. to make something to refresh
    """

    algorithm: str
    given: Callable[[Path], dict[str, Any]]
    from_atlas: bool = True
    writes_atlas: bool = True
    ready: Callable[[Path], None] = lambda _folder: None


def _load(folder: Path) -> dict[str, Any]:
    return {
        "DATASET": _PACKAGE_KIND,
        "PLACE": str(folder / PACKAGE),
        "BOUNDARIES": _OWN_LAYER,
        "BOUNDARY_LAYER": str(folder / "boundaries.geojson"),
        "CODE_FIELD": "NUTS_ID",
        "NAME_FIELD": "NAME",
        "WORLD_MAP": str(folder / "world.gpkg"),
        "ATLAS": str(folder / ATLAS),
        "PROJECT": str(folder / PROJECT),
        "REPORT": str(folder / "report.csv"),
        "OVERWRITE": True,
    }


def _maps(folder: Path) -> dict[str, Any]:
    return {
        "SOURCE": str(folder / PROJECT), "FOLDER": str(folder / "maps"), "LAYERS": [1, 3], "FORMATS": [0, 1, 2],
        "DPI": 72, "INSETS": False, "OVERWRITE": True,
    }  # fmt: skip


JOBS: dict[str, KilledJob] = {
    "load": KilledJob("loadedition", _load, from_atlas=False),
    "load over": KilledJob("loadedition", _load),
    "refresh": KilledJob(
        "refresh",
        lambda folder: {"ATLAS": str(folder / ATLAS), "CHANGES": str(folder / "changes.csv"), "OVERWRITE": True},
        ready=lambda folder: write_package(folder / PACKAGE, edition=2),
    ),
    "indicators": KilledJob(
        "loadindicators",
        lambda folder: {
            "ATLAS": str(folder / ATLAS), "FILE": str(folder / "figures.tsv"), "TITLE": "Made up", "UNIT": "number",
            "KIND": 2, "PROJECT": str(folder / "indicators.qgz"), "OVERWRITE": True,
        },
    ),
    "placements": KilledJob(
        "setplacements",
        lambda folder: {
            "ATLAS": str(folder / ATLAS), "PLACEMENTS": str(folder / "placements.csv"), "PROFILE": True,
            "SAVED": str(folder / "saved.csv"), "OVERWRITE": True,
        },
    ),
    "placed before": KilledJob(
        "setplacements",
        lambda folder: {"ATLAS": str(folder / ATLAS), "PLACEMENTS": str(folder / "before.csv"), "PROFILE": True},
    ),
    "style": KilledJob(
        "applystyle",
        lambda folder: {
            "ATLAS": str(folder / ATLAS), "LAYER": "regional_data", "CLASSES": 3, "QML": str(folder / "style.qml"),
            "OVERWRITE": True,
        },
    ),
    "result": KilledJob(
        "findexpertise",
        lambda folder: {
            "ATLAS": str(folder / ATLAS), "NAME_IN_ATLAS": "expertise", "THEMES": [3],
            "TABLE": str(folder / "expertise.xlsx"), "OVERWRITE": True,
        },
    ),
    "maps": KilledJob("exportmaps", _maps, writes_atlas=False),
    "factsheets": KilledJob(
        "exportfactsheets",
        lambda folder: {
            "SOURCE": str(folder / ATLAS), "FOLDER": str(folder / "factsheets"), "COUNTRIES": "ES", "DPI": 72,
            "OVERWRITE": True,
        },
        writes_atlas=False,
    ),
    "data": KilledJob(
        "exportdata",
        lambda folder: {
            "ATLAS": str(folder / ATLAS), "FOLDER": str(folder / "data"), "FORMATS": [0, 1, 2, 3], "OVERWRITE": True,
        },
        writes_atlas=False,
    ),
}  # fmt: skip

#: Those that are attacked: one only makes what the others begin with.
ATTACKED = tuple(name for name in JOBS if name != "placed before")
