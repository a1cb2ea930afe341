"""Names that stand in the code: of what is kept by a click that nothing here makes, e.g. in a file dialog."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from names_world import CHECKOUT, PACKAGE, SLUG


def settings() -> dict[str, str]:
    """Return keys of settings that stand in the code beside their section."""
    kinds = {"text": "str", "flag": "bool", "number": "int", "folder": "str", "words": "str"}
    found = {}
    for path in sorted((CHECKOUT / PACKAGE).rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        sections = {call.args[0].value for call in _calls(tree) if _called(call) == "SavedChoices" and call.args
                    and isinstance(call.args[0], ast.Constant)}  # fmt: skip
        if len(sections) != 1:
            continue
        (section,) = sections
        for call in _calls(tree):
            name = _called(call)
            if not isinstance(call.func, ast.Attribute) or "emember" not in ast.unparse(call.func.value):
                continue
            if name in kinds and call.args and isinstance(call.args[0], ast.Constant):
                found[f"{SLUG}/{section}/{call.args[0].value}"] = kinds[name]
            if name == "keep":
                keys = [keyword.arg for keyword in call.keywords if keyword.arg]
                found |= {f"{SLUG}/{section}/{key}": "str" for key in keys if f"{SLUG}/{section}/{key}" not in found}
    return found


def names() -> dict[str, str]:
    """Return names that begin as all of ours do; also of windows that are not opened here."""
    found = {}
    for path in sorted((CHECKOUT / PACKAGE).rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        documented = {node.body[0].value for node in ast.walk(tree)
                      if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and node.body
                      and isinstance(node.body[0], ast.Expr)}  # fmt: skip
        found |= {f"{SLUG}_{name}": "name" for name in _windows(tree)}
        for node in ast.walk(tree):
            text = ""
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in documented:
                text = node.value
            if isinstance(node, ast.JoinedStr) and len(node.values) == 2:
                first, second = node.values
                if isinstance(first, ast.FormattedValue) and ast.unparse(first.value) == "SLUG":
                    text = SLUG + str(getattr(second, "value", ""))
            if re.fullmatch(r"cpmr_[a-z0-9_]+(/[a-z0-9_]+)*", text) and text != PACKAGE:
                found[text] = "name"
    return found


def _windows(tree: ast.AST) -> Iterator[str]:
    """Yield the names that windows hand to what they derive from, which puts ours before them."""
    for window in ast.walk(tree):
        if isinstance(window, ast.ClassDef) and "Window" in map(ast.unparse, window.bases):
            for call in _calls(window):
                if ast.unparse(call.func) == "super().__init__" and isinstance(call.args[0], ast.Constant):
                    yield call.args[0].value


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
