"""The arrows between the rooms of the house, read from every import statement, local ones included."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
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

#: What each room of workflows may use, of the others; the module beside them strings them together.
WORKFLOWS = {
    "base": set(), "styling": {"base"}, "regions": {"base"}, "indicators": {"base"}, "loading": {"base"},
    "refreshing": {"base"}, "exporting": {"base", "regions"},
    "assembly": {"base", "indicators", "loading", "refreshing"},
}  # fmt: skip
#: Imports inside functions, of our own modules: 383 in 0.1.0. They are for pandas, requests and windows.
MOST_LOCAL_IMPORTS = 120

MODULES = sorted(PACKAGE.rglob("*.py"))
NAMES = {
    ".".join((NAME, *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__") for path in MODULES
}


def named(path: Path) -> str:
    """Return the name of a module within the package."""
    return str(path.relative_to(PACKAGE))


@cache
def tree(path: Path) -> ast.Module:
    """Return a module as Python reads it."""
    return ast.parse(path.read_text(encoding="utf-8"))


def room(path: Path) -> str:
    """Return the room of a module, or the module's own name where it stands in no room."""
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def imports(path: Path, tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield line and absolute dotted name of everything a module imports, wherever the statement stands."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield from ((node.lineno, name) for name in imported(path, node))


def imported(path: Path, node: ast.Import | ast.ImportFrom) -> list[str]:
    """Return the absolute dotted names that one statement imports."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    package = [NAME, *path.relative_to(PACKAGE).parent.parts]
    base = package[: len(package) - node.level + 1] if node.level else []
    base = [*base, *(node.module or "").split(".")] if node.module else base
    return [".".join([*base, alias.name]) for alias in node.names]


def own_imports(path: Path, tree: ast.Module) -> Iterator[tuple[bool, list[str]]]:
    """Yield, of every statement that imports modules of ours, whether it stands in a function, and their names.

    What only a type checker reads is left out.
    """

    def within(node: ast.AST, local: bool) -> Iterator[tuple[bool, list[str]]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.If) and ast.unparse(child.test).endswith("TYPE_CHECKING"):
                for other in child.orelse:
                    yield from within(ast.Module([other], []), local)
                continue
            if isinstance(child, (ast.Import, ast.ImportFrom)):
                names = [name for name in imported(path, child) if name.split(".")[0] == NAME]
                if names:
                    yield local, names
            inner = isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
            yield from within(child, local or inner)

    yield from within(tree, False)


def module_of(name: str) -> str:
    """Return the module that an imported name is, or is of."""
    return name if name in NAMES else name.rpartition(".")[0]


@cache
def graph() -> dict[str, set[str]]:
    """Return the modules that each module imports, in functions too."""
    found: dict[str, set[str]] = {name: set() for name in NAMES}
    for path in MODULES:
        own = module_of(".".join((NAME, *path.relative_to(PACKAGE).with_suffix("").parts)))
        for _, names in own_imports(path, tree(path)):
            found[own] |= {module_of(name) for name in names} & NAMES - {own}
    return found


def circles(arrows: dict[str, set[str]]) -> list[list[str]]:
    """Return the modules that are in a circle of imports: what is left when all that no circle needs is taken away."""
    left = {name: set(targets) for name, targets in arrows.items()}
    while True:
        used = {target for targets in left.values() for target in targets}
        free = {name for name, targets in left.items() if not targets or name not in used}
        if not free:
            return [sorted(left)] if left else []
        left = {name: targets - free for name, targets in left.items() if name not in free}


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


def test_nothing_imports_upwards() -> None:
    found = [
        (named(path), line, name, trespass(path, name)) for path in MODULES for line, name in imports(path, tree(path))
    ]
    assert [entry for entry in found if entry[3]] == []


def test_no_files_import_each_other_in_a_circle() -> None:
    assert circles(graph()) == []


@pytest.mark.parametrize(
    ("arrows", "found"),
    [
        ({"a": {"b"}, "b": {"c"}, "c": set()}, []),
        ({"a": {"b"}, "b": {"a"}, "c": {"a"}}, [["a", "b"]]),
        ({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": set()}, [["a", "b", "c"]]),
    ],
)
def test_every_circle_is_seen(arrows: dict[str, set[str]], found: list[list[str]]) -> None:
    assert circles(arrows) == found


def test_few_imports_stand_in_functions() -> None:
    count = {path: sum(local for local, _ in own_imports(path, tree(path))) for path in MODULES}
    print(f"{sum(count.values())} imports of our own modules stand in functions; 383 in 0.1.0")
    assert sum(count.values()) <= MOST_LOCAL_IMPORTS


def test_workflows_stand_in_the_rooms_of_the_table() -> None:
    folder = PACKAGE / "workflows"
    assert {path.relative_to(folder).with_suffix("").parts[0] for path in folder.rglob("*.py")} - {"__init__"} == set(
        WORKFLOWS
    )


@pytest.mark.parametrize("own", WORKFLOWS)
def test_rooms_of_workflows_are_handed_what_others_do(own: str) -> None:
    wrong = []
    for name, targets in graph().items():
        room_of = name.split(".")[2] if name.startswith(f"{NAME}.workflows.") else ""
        for target in targets if room_of == own else ():
            other = target.split(".")[2] if target.startswith(f"{NAME}.workflows.") else own
            if other != own and other not in WORKFLOWS[own]:
                wrong.append((name, target))
    assert wrong == []


def reaches_qgis_utils(node: ast.AST) -> bool:
    """Return whether a node is ``qgis.utils``."""
    return (
        isinstance(node, ast.Attribute)
        and node.attr == "utils"
        and isinstance(node.value, ast.Name)
        and node.value.id == "qgis"
    )


def test_iface_is_never_reached_for_through_qgis_utils() -> None:
    others = [path for path in MODULES if room(path) != "plugin"]
    assert [named(path) for path in others if any(map(reaches_qgis_utils, ast.walk(tree(path))))] == []


def test_what_runs_on_qt5_runs_on_qt6() -> None:
    old = [
        (named(path), node.lineno)
        for path in MODULES
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and node.attr == "exec_"
    ]
    assert old == [], "exec_() is gone in Qt 6"


def test_annotations_are_read_as_text_on_every_python() -> None:
    sources = {path: path.read_text(encoding="utf-8") for path in MODULES}
    without = [path for path, text in sources.items() if "from __future__ import annotations\n" not in text]
    assert [named(path) for path in without if sources[path].strip()] == []


#: What a map may show, as types: only a subject's own file tells them apart.
SHOWN = {"Theme", "IndicatorLayer", "ThemeSubject", "IndicatorSubject"}


def branches_by_subject(tree: ast.Module) -> list[int]:
    """Return the lines that ask which kind of thing a map shows."""
    asked = [
        (node.lineno, {part.id for part in ast.walk(node.args[1]) if isinstance(part, ast.Name)})
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("isinstance", "issubclass")
        and len(node.args) == 2
    ]
    return [line for line, kinds in asked if kinds & SHOWN]


def test_only_subjects_know_which_kind_of_map_they_are() -> None:
    others = [path for path in MODULES if path.parent != PACKAGE / "project" / "subjects"]
    found = {path: branches_by_subject(tree(path)) for path in others}
    assert {str(path.relative_to(PACKAGE)): lines for path, lines in found.items() if lines} == {}


@pytest.mark.parametrize("asked", ["isinstance(x, Theme)", "isinstance(x, (str, IndicatorLayer))"])
def test_a_branch_by_the_kind_of_map_is_seen(asked: str) -> None:
    assert branches_by_subject(ast.parse(f"if {asked}:\n    pass")) == [1]


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
