"""Finds what a module says of Qt, so that both Qts can be asked whether they know it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

#: Names that Qt 6 or PyQt6 took away, wherever they are called.
GONE = {
    "exec_", "setTabStopWidth", "desktop", "posF", "globalX", "globalY", "qApp", "toAscii", "setResizeMode_",
    "setMargin_", "background_", "itemConvertible", "QRegExp", "QDesktopWidget", "print_", "qrand", "isCopyOf",
}  # fmt: skip
ROOT = "qgis.PyQt."
#: What ``qgis.PyQt`` adds to PyQt 6 (its modules QtWidgets and QtCore, as of QGIS 3.44).
MOVED = {"QAction", "QActionGroup", "QShortcut"}
TYPES = {"Invalid", "Bool", "Int", "UInt", "LongLong", "ULongLong", "Double", "String", "Date", "DateTime", "ByteArray"}


def modules(package: Path) -> list[Path]:
    """Return every module of the package."""
    return sorted(path for path in package.rglob("*.py") if "__pycache__" not in path.parts)


def chains(tree: ast.Module) -> Iterator[tuple[str, str, int]]:
    """Yield every dotted name that begins with something imported from Qt: Qt's module, the name, the line."""
    known: dict[str, tuple[str, str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(ROOT):
            module = node.module[len(ROOT) :]
            for alias in node.names:
                known[alias.asname or alias.name] = (module, alias.name)
                yield module, alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom) and node.module == "qgis.PyQt":
            for alias in node.names:
                yield alias.name, "", node.lineno
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            parts, inner = [node.attr], node.value
            while isinstance(inner, ast.Attribute):
                parts.append(inner.attr)
                inner = inner.value
            if isinstance(inner, ast.Name) and inner.id in known:
                module, name = known[inner.id]
                yield module, ".".join([name, *reversed(parts)]), node.lineno


def gone(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Yield names that Qt 6 does not have, wherever they are used."""
    for node in ast.walk(tree):
        name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
        if name in GONE:
            yield name, node.lineno


def unknown(package: Path, qt: str) -> list[str]:
    """Return what the modules of *package* say that a Qt does not know, with file and line.

    :param qt: ``PyQt5`` or ``PyQt6``; it must be importable
    """
    found, asked = [], {}
    for path in modules(package):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for module, name, line in chains(tree):
            key = (module, name)
            if key not in asked:
                asked[key] = knows(qt, module, name)
            if not asked[key]:
                found.append(f"{path.relative_to(package.parent)}:{line}: {module}.{name}")
    return sorted(set(found))


def knows(qt: str, module: str, name: str) -> bool:
    """Return whether a Qt has a dotted name, as QGIS hands it on."""
    try:
        held = import_module(f"{qt}.{module}")
    except ImportError:
        return False
    parts = name.split(".") if name else []
    if qt == "PyQt6":
        if module == "QtWidgets" and parts[:1] and parts[0] in MOVED:
            held = import_module("PyQt6.QtGui")
        if module == "QtCore" and parts[:1] == ["QVariant"] and len(parts) == 2 and parts[1] in TYPES:
            return True
    for part in parts:
        if not hasattr(held, part):
            return False
        held = getattr(held, part)
    return True
