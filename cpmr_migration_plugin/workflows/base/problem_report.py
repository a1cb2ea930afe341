"""Collect versions and messages for a problem report, without personal data.

The report is English whatever the language of QGIS, since it is read by others. Nothing is sent: a person reads it,
takes out what they like and puts it where they like. It works without pandas, whose lack may be the problem.
"""

from __future__ import annotations

import locale
import os
import platform
import socket
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from osgeo import gdal
from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QT_VERSION_STR, QLocale, QSysInfo

from .log_keeper import LogKeeper
from .scrubbing import Identity, scrubbed
from .web import choices
from ...__about__ import SLUG, TITLE, VERSION
from ...compat import qgis_locale
from ...errors import PluginError
from ...paths import ROOT
from ...store.target import replacing
from ...translation import interface_language

#: What is told of an atlas file: no place on a disk, no title or source that a person wrote.
_TOLD = (
    "schema_version", "created_by", "created_at", "edition_created", "boundaries_source", "boundaries_year",
    "regions_total", "regions_placed",
)  # fmt: skip


def problem_report(project: QgsProject | None) -> str:
    """Return versions, state and the last messages as text without personal data.

    :param project: the open one, whose atlas files are told of; None to tell of none
    """
    keeper = LogKeeper.current
    log = keeper.lines() if keeper is not None else []
    sections = {
        "Versions": _versions(),
        "Language": _languages(),
        "Plugin": _state(),
        "Atlas files in the project": _atlases(project) if project is not None else ["no project"],
        f"Last messages ({len(log)})": log or ["none"],
    }
    text = "\n\n".join("\n".join((title, "-" * len(title), *lines)) for title, lines in sections.items())
    return scrubbed(text, this_person()) + "\n"


def write_problem_report(target: Path, project: QgsProject | None) -> None:
    """Write the report as a text file.

    :raises TargetError: if the file cannot be written
    """
    text = problem_report(project)
    with replacing(target) as partial:
        partial.write_text(text, encoding="utf-8")


def this_person() -> Identity:
    """Return who sits at this machine, as far as the machine knows."""
    names = [os.environ.get(key, "") for key in ("USER", "USERNAME", "LOGNAME", "SUDO_USER")]
    with suppress(ImportError, KeyError, OSError):  # not on Windows, or a user without an entry
        import pwd

        entry = pwd.getpwuid(os.getuid())
        names += [entry.pw_name, entry.pw_gecos.split(",")[0]]
    names.append(QgsApplication.userFullName())
    home = Path.home()
    machine = {platform.node(), socket.gethostname(), os.environ.get("COMPUTERNAME", "")}
    machine |= {name.split(".")[0] for name in machine}
    domain = os.environ.get("USERDOMAIN", "")
    return Identity(
        home=tuple({str(home), str(home.resolve()), os.environ.get("USERPROFILE", "")} - {"", "/"}),
        names=tuple(dict.fromkeys(name for name in [*names, domain] if name)),
        machine=tuple(machine - {"", "localhost"}),
        places=(
            (str(ROOT), "<plugin>"),
            (QgsApplication.qgisSettingsDirPath().rstrip("/\\"), "<profile>"),
            (QgsApplication.prefixPath().rstrip("/\\"), "<qgis>"),
        ),
    )


def _versions() -> list[str]:
    libraries = []
    for name in ("pandas", "requests", "numpy"):
        try:
            libraries.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            libraries.append(f"{name} missing")
    return [
        f"{TITLE} {VERSION}",
        f"QGIS {Qgis.QGIS_VERSION}",
        f"Qt {QT_VERSION_STR}, PyQt {PYQT_VERSION_STR}",
        f"GDAL {gdal.__version__}",
        f"Python {platform.python_version()} ({platform.architecture()[0]})",
        f"System {QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}",
        ", ".join(libraries),
    ]


def _languages() -> list[str]:
    return [
        f"QGIS {qgis_locale()}, plugin {interface_language().value}",
        f"Numbers {QLocale().name()}, files {locale.getpreferredencoding(False)}",
    ]


def _state() -> list[str]:
    provider = QgsApplication.processingRegistry().providerById(SLUG)
    if provider is None:
        lines = ["Processing provider: not registered"]
    else:
        active = "active" if provider.isActive() else "switched off"
        lines = [f"Processing provider: {active}, {len(provider.algorithms())} algorithms"]
    now = choices()
    return [
        *lines,
        f"Work offline: {'yes' if now.offline else 'no'}; downloads kept: up to {now.cache_mb} MB",
        f"Give up after {now.patience.timeout:g} s of silence, {now.patience.deadline:g} s in all; "
        f"repeats: {now.patience.repeats}",
    ]


def _atlases(project: QgsProject) -> list[str]:
    try:
        from ...project import builder
        from ...store.reading import read_provenance
    except ImportError as error:
        return [f"not read: {error}"]
    lines = []
    for number, group in enumerate(builder.our_groups(project), 1):
        path = builder.atlas_path_of(group)
        layers = len(builder.theme_layers_of(group)), len(builder.indicator_layers_of(group))
        lines.append(f"{number}: {layers[0]} layers, {layers[1]} indicators")
        try:
            if path is None:
                raise PluginError("its layers name no file")
            found = read_provenance(path)
        except PluginError as error:
            lines.append(f"   not read: {error.message}")
            continue
        lines += [f"   {key}: {found[key]}" for key in _TOLD if found.get(key)]
    return lines or ["none"]
