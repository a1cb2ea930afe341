"""Every name of Qt that we use exists in PyQt6, too: the Qt of QGIS 4."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from qt_names import chains, gone, modules, unknown

PACKAGE = Path(__file__).resolve().parents[2] / "cpmr_migration_plugin"


def test_every_name_exists_in_qt_6():
    assert unknown(PACKAGE, "PyQt6") == []


def test_nothing_that_qt_6_took_away_is_used():
    found = [
        f"{path.relative_to(PACKAGE)}:{line}: {name}"
        for path in modules(PACKAGE)
        for name, line in gone(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert found == []


def test_enough_is_looked_at():
    asked = {found for path in modules(PACKAGE) for found in chains(ast.parse(path.read_text(encoding="utf-8")))}
    assert len(asked) > 1000


@pytest.mark.parametrize(
    "text",
    [
        "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignLeft",
        "from qgis.PyQt.QtCore import QRegExp",
        "from qgis.PyQt.QtGui import QFont\nx = QFont.Bold",
        "from qgis.PyQt.QtWebKit import QWebView",
    ],
)
def test_what_is_wrong_is_found(tmp_path, text):
    folder = tmp_path / "package"
    folder.mkdir()
    (folder / "a.py").write_text(text, encoding="utf-8")
    assert len(unknown(folder, "PyQt6")) == 1
