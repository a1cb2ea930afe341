"""Questions answered by yes or no; no is what Enter gives."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from .plain import as_text
from .widgets.elided import listed
from ..translation import tr


def confirmed(parent: QWidget, title: str, text: str) -> bool:
    """Return whether a user says yes.

    :param text: plain text
    """
    button = QMessageBox.StandardButton
    return QMessageBox.question(parent, title, as_text(text), button.Yes | button.No, button.No) == button.Yes


def may_replace(parent: QWidget, files: Iterable[Path]) -> bool:
    """Return whether a user lets files be replaced."""
    names = listed(path.name for path in files)
    text = tr("These files exist already and will be replaced:\n{names}").format(names=names)
    return confirmed(parent, tr("Replace files?"), text)
