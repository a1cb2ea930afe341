"""Drop the plugin's modules from ``sys.modules`` at unload, so that the next load has one set of classes."""

from __future__ import annotations

import sys

_PACKAGE = __name__.rpartition(".")[0]


def loaded_by_qgis(plugin: object) -> bool:
    """Return whether *plugin* is the one that QGIS's plugin manager has; tests and scripts make their own.

    Theirs must keep the modules: whoever imported a class of ours goes on working with it.
    """
    return plugin is not None and getattr(_utils(), "plugins", {}).get(_PACKAGE) is plugin


def is_being_loaded() -> bool:
    """Return whether QGIS's plugin manager is the one that makes the plugin just now."""
    utils = _utils()
    known = _PACKAGE in getattr(utils, "available_plugins", ())
    return known and _PACKAGE not in getattr(utils, "plugins", {})


def drop(*, whole: bool = True) -> None:
    """Take every module of the package out of ``sys.modules``.

    QGIS does so only with those that it saw imported; of the others, the next load would find the old classes, and
    an error of one set is no error of the plugin for the other. Functions that still run go on with what they have.

    :param whole: whether the package goes, too; else it forgets what was imported from it
    """
    package = sys.modules.get(_PACKAGE)
    for name in [name for name in sys.modules if name.startswith(f"{_PACKAGE}.")]:
        del sys.modules[name]
        child = name[len(_PACKAGE) + 1 :]
        # ``from . import x`` asks the package before it asks ``sys.modules``.
        if not whole and package is not None and "." not in child:
            package.__dict__.pop(child, None)
    if whole:
        sys.modules.pop(_PACKAGE, None)


def _utils() -> object:
    """Return QGIS's plugin manager, if it is there; to import it changes how Python imports."""
    return sys.modules.get("qgis.utils")
