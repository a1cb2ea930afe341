"""The arrows between the rooms of the house, read from every import statement, local ones included."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "cpmr_migration_plugin"
NAME = PACKAGE.name

#: What each room stands on, from the ground up. A room may use itself and the rooms below it.
STOREYS = {
    "model": 0, "sources": 1, "store": 2, "project": 3, "layouts": 4, "workflows": 5, "gui": 6, "processing": 6,
}  # fmt: skip
BASE = {
    "errors", "gate", "json_reading", "progress", "translation", "numbers", "paths", "__about__", "dependencies",
    "partial_names", "leftover_files", "file_writing",
}  # fmt: skip

MODULES = sorted(PACKAGE.rglob("*.py"))


def room(path: Path) -> str:
    """Return the room of a module, or the module's own name where it stands in no room."""
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def imports(path: Path, tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield line and absolute dotted name of everything a module imports, wherever the statement stands."""
    package = [NAME, *path.relative_to(PACKAGE).parent.parts]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            base = [*base, *(node.module or "").split(".")] if node.module else base
            yield from ((node.lineno, ".".join([*base, alias.name])) for alias in node.names)


def trespass(path: Path, imported: str) -> str:
    """Return why a module may not import a name, or nothing."""
    own, parts = room(path), imported.split(".")
    if own == "model" and (parts[0] in {"qgis", "osgeo"} or imported.startswith(f"{NAME}.compat")):
        return "the model knows nothing of QGIS"
    if parts[0] in {"PyQt5", "PyQt6", "sip"}:
        return "Qt comes through qgis.PyQt"
    if imported.startswith("qgis.utils") and own != "plugin":
        return "only plugin.py meets qgis.utils"
    if parts[0] == NAME and len(parts) > 1 and own not in {"plugin", "__init__", parts[1]}:
        return wrong_arrow(own, parts[1])
    return ""


def wrong_arrow(own: str, target: str) -> str:
    """Return why one room may not import another, or nothing."""
    if target in BASE:
        return ""
    if own in BASE or own == "compat":
        return "what all import stands on nothing"
    if target == "compat":
        return ""
    if target not in STOREYS:
        return f"{target} is in no room that may be imported"
    return "" if STOREYS[target] < STOREYS[own] else f"{own} stands below {target}"


def test_there_are_modules_in_every_room() -> None:
    assert set(STOREYS) <= {room(path) for path in MODULES if path.parent != PACKAGE}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_nothing_imports_upwards(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [(line, name, trespass(path, name)) for line, name in imports(path, tree)]
    assert [entry for entry in found if entry[2]] == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_iface_is_never_reached_for_through_qgis_utils(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    reached = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and node.attr == "utils"
        and isinstance(node.value, ast.Name)
        and node.value.id == "qgis"
    ]
    assert reached == [] or room(path) == "plugin"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_what_runs_on_qt5_runs_on_qt6(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    old = [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr == "exec_"]
    assert old == [], "exec_() is gone in Qt 6"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_annotations_are_read_as_text_on_every_python(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    if source.strip():
        assert "from __future__ import annotations\n" in source


@pytest.mark.parametrize(
    ("module", "statement"),
    [
        ("model/x.py", "from ..sources import archive"),
        ("model/x.py", "def f():\n    from ..store.atlas import write_atlas"),
        ("model/x.py", "from qgis.core import QgsGeometry"),
        ("model/x.py", "import qgis.core"),
        ("model/x.py", "from .. import compat"),
        ("sources/x.py", "from cpmr_migration_plugin.workflows.loading.load import LoadJob"),
        ("store/x.py", "from .. import project"),
        ("layouts/x.py", "from ..workflows import export"),
        ("workflows/x.py", "from ..gui.dialogs import load"),
        ("gui/dialogs/x.py", "from ...processing import provider"),
        ("processing/x.py", "from ..plugin import CpmrMigrationPlugin"),
        ("gui/x.py", "from qgis.utils import iface"),
        ("gui/x.py", "from PyQt5.QtCore import Qt"),
        ("errors.py", "from .model.vocabulary import Theme"),
        ("compat.py", "from .project import labels"),
    ],
)
def test_every_wrong_arrow_is_seen(module: str, statement: str) -> None:
    path = PACKAGE / module
    assert any(trespass(path, name) for _, name in imports(path, ast.parse(statement)))
