"""The fixtures that version 0.1.0 made, see tests/data/0.1.0: unpacked where a test wants them."""

from __future__ import annotations

import importlib.util
import json
import tarfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QSettings

DATA = Path(__file__).resolve().parents[1] / "data" / "0.1.0"
#: The QGIS each archive was made in, oldest first.
MADE_IN = sorted(path.name.removeprefix("qgis-").removesuffix(".tar.xz") for path in DATA.glob("qgis-*.tar.xz"))
#: Where the user of the fixtures worked; files of text name it in full.
_WORKED_IN = "/tmp/cpmr-fixtures-of-0.1.0"  # noqa: S108 - only a name
_TEXTS = {".ini", ".json", ".csv"}

#: Where Python asks how far an archive is trusted.
_TRUSTED = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}

_spec = importlib.util.spec_from_file_location("seen_0_1_0", DATA / "seen.py")
seen = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(seen)


@dataclass(frozen=True)
class Made:
    """The fixtures of one QGIS in a folder of the test's own.

    :param version: of the QGIS they were made in, e.g. ``3.22``
    """

    version: str
    folder: Path

    @property
    def work(self) -> Path:
        """Where the user kept atlas files, projects and data."""
        return self.folder / "work"

    @property
    def profile(self) -> Path:
        """The profile of QGIS."""
        return self.folder / "profiles" / "default"

    @property
    def is_newer(self) -> bool:
        """Whether they are from a QGIS newer than this one, which does not promise to read all of them."""
        return [int(part) for part in self.version.split(".")] > [int(p) for p in Qgis.QGIS_VERSION.split(".")[:2]]

    @cached_property
    def facts(self) -> dict[str, Any]:
        """What QGIS saw of atlas files and projects when they were made."""
        return json.loads((self.folder / "seen.json").read_text(encoding="utf-8"))

    def settings(self) -> dict[str, Any]:
        """Return what the plugin had kept in QGIS's settings, by key."""
        kept = QSettings(str(self.profile / "QGIS" / "QGIS3.ini"), QSettings.Format.IniFormat)
        return {key: kept.value(key) for key in kept.allKeys() if key.startswith("cpmr_migration/")}


def unpacked(version: str, folder: Path) -> Made:
    """Unpack the fixtures of a QGIS into a new folder, at whose place the user now is."""
    with tarfile.open(DATA / f"qgis-{version}.tar.xz") as archive:
        archive.extractall(folder, **_TRUSTED)  # noqa: S202 - our own archive
    for path in folder.rglob("*"):
        if path.suffix in _TEXTS and _WORKED_IN in (text := path.read_text(encoding="utf-8")):
            path.write_text(text.replace(_WORKED_IN, str(folder)), encoding="utf-8")
    return Made(version, folder)
