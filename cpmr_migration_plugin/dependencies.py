"""Check that a library a job needs is installed, and tell the remedy when it is not."""

from __future__ import annotations

import importlib
import sys

from .errors import MissingDependency
from .translation import tr


def require(*names: str) -> None:
    """Import the libraries called *names*.

    :raises MissingDependency: naming the library and how to install it on this platform
    """
    for name in names:
        try:
            importlib.import_module(name)
        except ImportError as error:
            raise MissingDependency(
                tr("This needs the Python library “{name}”, which QGIS does not have here.").format(name=name),
                remedy=_remedy(name),
                details=str(error),
            ) from error


def _remedy(name: str) -> str:
    if sys.platform.startswith("win"):
        return tr(
            "Open the OSGeo4W Shell from the start menu, run “python -m pip install {name}” and restart QGIS."
        ).format(name=name)
    if sys.platform == "darwin":
        return tr(
            "In a terminal run “/Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user "
            "{name}” and restart QGIS."
        ).format(name=name)
    return tr("In a terminal run “sudo apt install python3-{name}” (Debian, Ubuntu) and restart QGIS.").format(
        name=name
    )
