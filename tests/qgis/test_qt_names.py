"""Every name of Qt that we use exists in the Qt of this QGIS."""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.PyQt.QtCore import QT_VERSION_STR

sys.path.append(str(Path(__file__).resolve().parents[1]))

from qt_names import unknown

ROOT = Path(__file__).resolve().parents[2]


def test_every_name_exists_in_this_qt(qgis_app):
    qt = "PyQt5" if QT_VERSION_STR.startswith("5.") else "PyQt6"
    assert unknown(ROOT / "cpmr_migration_plugin", qt) == []
