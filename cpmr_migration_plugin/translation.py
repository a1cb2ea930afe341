"""Translated text for every room, without tying the model to Qt.

The rooms call :func:`tr`. Outside QGIS it returns the English source text; the plugin installs
Qt's translator through :func:`install` when QGIS loads it.
"""

from __future__ import annotations

from collections.abc import Callable

#: The one context all of the plugin's strings are kept under.
CONTEXT = "CpmrMigration"

_translate: Callable[[str, str], str] | None = None


def install(translate: Callable[[str, str], str] | None) -> None:
    """Set the function that looks a string up, or None for the English source.

    :param translate: called with context and source text, like ``QCoreApplication.translate``
    """
    global _translate  # noqa: PLW0603 - one translator per process, as in Qt itself
    _translate = translate


def tr(text: str) -> str:
    """Return *text* in the language of the interface.

    Placeholders are filled afterwards: ``tr("{n} regions").format(n=3)``.
    """
    return text if _translate is None else _translate(CONTEXT, text)
