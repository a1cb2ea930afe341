"""The programs under ``.ci`` as modules; they know each other by name."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]


def program(name: str) -> ModuleType:
    """Return one of them, e.g. ``audit``."""
    if str(ROOT / ".ci") not in sys.path:
        sys.path.append(str(ROOT / ".ci"))
    return importlib.import_module(name)
