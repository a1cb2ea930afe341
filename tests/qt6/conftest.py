"""Our widgets under the real PyQt6: ``qgis.PyQt`` is what QGIS 4 makes of it, the rest of QGIS is not there."""

from __future__ import annotations

import os
import sys
import types
from importlib import import_module
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.append(str(Path(__file__).resolve().parents[2]))
sys.path.append(str(Path(__file__).resolve().parents[1]))

from qt_names import MOVED

MODULES = ("QtCore", "QtGui", "QtNetwork", "QtPrintSupport", "QtSvg", "QtTest", "QtWidgets", "QtXml")


def install_shim() -> None:
    """Offer PyQt6 as ``qgis.PyQt``, as QGIS 4 does: its classes, and QAction where Qt 5 has it."""
    qgis, shim = types.ModuleType("qgis"), types.ModuleType("qgis.PyQt")
    qgis.PyQt = shim
    for name in MODULES:
        real = import_module(f"PyQt6.{name}")
        copy = types.ModuleType(f"qgis.PyQt.{name}")
        copy.__dict__.update({key: value for key, value in vars(real).items() if not key.startswith("__")})
        setattr(shim, name, copy)
        sys.modules[f"qgis.PyQt.{name}"] = copy
    for name in MOVED:
        setattr(shim.QtWidgets, name, getattr(shim.QtGui, name))
    shim.sip = import_module("PyQt6.sip")
    sys.modules |= {"qgis": qgis, "qgis.PyQt": shim, "qgis.PyQt.sip": shim.sip}


install_shim()


@pytest.fixture(scope="session")
def app():
    from PyQt6.QtWidgets import QApplication

    yield QApplication.instance() or QApplication([])
