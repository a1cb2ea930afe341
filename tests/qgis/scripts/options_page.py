"""Run inside the real QGIS by ``test_real_options.py``: the options opened on our page, left in every way."""

import json
import os
import traceback
from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDialogButtonBox, QStackedWidget
from qgis.utils import plugins

FOLDER = Path(os.environ["CPMR_FOLDER"])
KEY = "cpmr_migration/web/offline"
seen: dict = {}


def the_dialog() -> QDialog:
    every = QApplication.topLevelWidgets()
    return next(w for w in every if w.inherits("QgsOptionsDialogBase") and w.isVisible())


def current(dialog: QDialog) -> str:
    return dialog.findChild(QStackedWidget, "mOptionsStackedWidget").currentWidget().objectName()


def our_page(dialog: QDialog):
    from cpmr_migration_plugin.gui.options.page import OptionsPage

    return dialog.findChild(OptionsPage)


def visit(name: str, leave: QDialogButtonBox.StandardButton) -> None:
    """Open the options through the menu, tick “Work offline”, go to QGIS's own pages and leave."""

    def in_the_dialog() -> None:
        try:
            dialog = the_dialog()
            page = our_page(dialog)
            seen[f"{name} page"] = current(dialog)
            page.offline.setChecked(True)
            dialog.grab().save(str(FOLDER / f"{name}.png"))
            for button in (page.network_button, page.login_button):
                button.click()
                seen.setdefault(f"{name} went to", []).append(current(dialog))
            dialog.findChild(QDialogButtonBox, "buttonBox").button(leave).click()
        except Exception:
            seen["error"] = traceback.format_exc()
            os._exit(write())

    QTimer.singleShot(2500, in_the_dialog)
    next(a for a in plugins["cpmr_migration_plugin"]._actions if a.objectName() == "cpmr_migration_settings").trigger()
    seen[f"{name} offline"] = QgsSettings().value(KEY, False, type=bool)


def write() -> int:
    (FOLDER / "seen.json").write_text(json.dumps(seen), encoding="utf-8")
    return 0


def main() -> None:
    try:
        visit("cancel", QDialogButtonBox.StandardButton.Cancel)
        visit("ok", QDialogButtonBox.StandardButton.Ok)
    except Exception:
        seen["error"] = traceback.format_exc()
    os._exit(write())


QTimer.singleShot(3000, main)
