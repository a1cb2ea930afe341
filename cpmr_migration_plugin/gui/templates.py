"""Ask where a template is to be saved, and save it."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QStandardPaths, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from .messages import show_error, show_success
from .questions import may_replace
from .settings import SavedChoices
from ..errors import PluginError
from ..translation import tr
from ..workflows.loading.templates import TemplateKind, existing_files, save_template, template_path


def ask_template(kind: TemplateKind, parent: QWidget, bar: QgsMessageBar) -> None:
    """Save a template where a user says, and tell in *bar* what came of it."""
    remembered = SavedChoices("template")
    target = _target(kind, parent, remembered)
    if target is None:
        return
    try:
        target = save_template(target, kind, overwrite=True)
    except PluginError as error:
        show_error(bar, error, parent)
        return
    folder = target if kind is TemplateKind.PACKAGE_FOLDER else target.parent
    remembered.keep(folder=target.parent)
    show_success(
        bar,
        tr("Saved as {path}. Fill it in, then choose it here.").format(path=target),
        tr("Open Folder"),
        lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
    )


def _target(kind: TemplateKind, parent: QWidget, remembered: SavedChoices) -> Path | None:
    """Return where to save, once a user said that what is there may be replaced; None to give up."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    start = remembered.folder("folder") or Path(documents or Path.home())
    title = tr("Save template: {kind}").format(kind=tr(kind.title))
    if kind is TemplateKind.PACKAGE_FOLDER:
        name = QFileDialog.getExistingDirectory(parent, title, str(start))
    else:
        stem = "edition" if kind is TemplateKind.PACKAGE_ZIP else "survey"
        name, _ = QFileDialog.getSaveFileName(
            parent, title, str(start / f"{stem}{kind.ending}"), f"{tr(kind.title)} (*{kind.ending})"
        )
    if not name:
        return None
    target = template_path(Path(name), kind)
    existing = existing_files(target, kind)
    # The file dialog has asked about the name it gave; it knows nothing of an ending added or a folder's files.
    asked = kind is not TemplateKind.PACKAGE_FOLDER and target == Path(name)
    return None if existing and not asked and not may_replace(parent, existing) else target
