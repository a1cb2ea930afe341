"""Run on a screen of its own by ``test_windows_fit.py``: opens every window and writes down where everything is.

Usage: windows_fit.py ATLAS PROJECT FOLDER LANGUAGE…

FOLDER gets ``seen.json``, and with CPMR_SHOTS set a picture of every window.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path
from types import SimpleNamespace

import own_home
from qgis.core import Qgis, QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QLabel, QLineEdit, QTextEdit, QWidget
from regions_driver import Driver
from window_openers import OPENERS, settle, smallest_sizes

from cpmr_migration_plugin import translation
from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.gui.messages import show_error
from cpmr_migration_plugin.gui.widgets.middle import ScrolledContent
from cpmr_migration_plugin.gui.window_size import screen_of
from cpmr_migration_plugin.workflows.base import profile

SHORT = PluginError("The rows 7 and 9 have no source.", details="x", remedy="Fill in “Published at”.")
LONG = PluginError(
    "The rows 7, 9 and 12 of the table “Survey of all regions 2026” have no source, and nothing of them can be loaded "
    "without one, for what is on a map must be told where it comes from.",
    details="x",
    remedy="Give the address under which it was published in “Published at”, or fill in the column.",
)


def place(widget: QWidget) -> list[int]:
    """Return left, top, right and bottom of a widget on the screen, the last two just outside."""
    corner = widget.mapToGlobal(widget.rect().topLeft())
    return [corner.x(), corner.y(), corner.x() + widget.width(), corner.y() + widget.height()]


def edges(rect: QRect) -> list[int]:
    return [rect.x(), rect.y(), rect.x() + rect.width(), rect.y() + rect.height()]


def measure(window: QWidget) -> dict:
    """Return where a window and what must be seen of it are."""
    settle()
    middle = getattr(window, "middle", None)
    # Qt lays a window out anew when it comes to that: what is measured is how it stays.
    until = time.monotonic() + 2.0
    while middle is not None and middle.horizontalScrollBar().maximum() and time.monotonic() < until:
        time.sleep(0.05)
        settle()
    buttons = [
        button
        for box in window.findChildren(QDialogButtonBox)
        for button in box.buttons()
        if button.isVisibleTo(window)
    ]
    bar = getattr(window, "bar", None)
    found = {
        "free": edges(screen_of(window).availableGeometry()),
        "frame": edges(window.frameGeometry()),
        "inside": place(window),
        "buttons": {button.text(): place(button) for button in buttons},
        # What a click there would reach: nothing may lie over a button.
        "covered": [b.text() for b in buttons if QApplication.widgetAt(b.mapToGlobal(b.rect().center())) is not b],
        "fields": [place(one) for kind in (QLabel, QLineEdit) for one in _seen(middle, kind)][:6],
        "sideways": middle.horizontalScrollBar().maximum() if middle is not None else 0,
        "hidden": middle.verticalScrollBar().maximum() if middle is not None else 0,
    }
    if bar is not None and bar.isVisible():
        found["bar"] = place(bar)
        found["cut"] = [
            text.toPlainText()[:30]
            for text in bar.findChildren(QTextEdit)
            if text.document().size().height() > text.viewport().height() + 1
        ]
    return found


def _seen(middle: ScrolledContent | None, kind: type) -> list[QWidget]:
    """Return the first of what is at the top of the middle: it must stay where it is."""
    every = middle.widget().findChildren(kind) if middle is not None else []
    return [one for one in every if one.isVisibleTo(middle) and one.mapTo(middle, one.rect().topLeft()).y() < 60]


def remember(name: str, rect: QRect) -> None:
    """Let QGIS remember a place for a window."""
    far = QWidget()
    far.setGeometry(rect)
    QgsSettings().setValue(f"Windows/{name}/geometry", far.saveGeometry())


def shot(window: QWidget, name: str) -> None:
    if "CPMR_SHOTS" in os.environ:
        window.grab().save(str(FOLDER / f"{name}.png".replace(" ", "_")))


def close(window: QWidget) -> None:
    """Close a window, which would wait for what runs in it."""
    if hasattr(window, "is_running") and window.is_running():
        window.set_running(False)
    window.close()
    QgsSettings().remove("Windows")
    settle()


def look(driver: Driver, language: str, name: str, state: str, opener, first: bool, remembered: bool) -> dict:
    """Open a window and look at it without a message and with a long one.

    :param first: whether to look at it with a short one too; in another language only the longest text matters
    :param remembered: whether to look at it at absurd places that are remembered too
    """
    window = opener(driver)
    seen = {"plain": measure(window)}
    key = f"{language}-{name}-{state}"
    shot(window, key)
    errors = {"short": SHORT, "long": LONG} if first else {"long": LONG}
    for size, error in errors.items() if hasattr(window, "bar") else ():
        window.bar.clearWidgets()
        show_error(window.bar, error, window)
        seen[size] = measure(window)
        shot(window, f"{key}-{size}")
    for far in (QRect(5000, 4000, 3000, 2000), QRect(-4000, -3000, 200, 90)) if remembered else ():
        name = window.objectName()
        close(window)
        remember(name, far)
        window = opener(driver)
        seen[f"remembered at {far.x()}"] = measure(window)
    close(window)
    return seen


def main() -> None:
    application = QgsApplication([], True)
    application.initQgis()
    atlas, project = Path(sys.argv[1]), Path(sys.argv[2])
    kept = own_home.HOME / "kept"
    kept.mkdir()
    profile.profile_folder = lambda: kept
    for language in sys.argv[4:]:
        QgsApplication.locale = staticmethod(lambda language=language: language)
        folder = own_home.HOME / language
        folder.mkdir()
        driver = Driver(SimpleNamespace(atlas=atlas, project=project), folder)
        screen = driver.iface.window.screen().availableGeometry()
        driver.iface.window.setGeometry(screen.adjusted(0, 30, 0, 0))
        driver.open_project()
        settle()
        SEEN[f"{language} panels"] = {
            "free": edges(screen),
            **{name: [size.width(), size.height()] for name, size in smallest_sizes(driver).items()},
        }
        first = language == sys.argv[4]
        for name, states in OPENERS.items():
            for state, opener in states.items():
                SEEN[f"{language} {name} {state}".strip()] = look(
                    driver, language, name, state, opener, first, first and state == next(iter(states))
                )
        driver.close()
        translation.install(None)
        translation.install_catalogues(None)


FOLDER = Path(sys.argv[3])
SEEN: dict = {"qgis": Qgis.QGIS_VERSION}
try:
    main()
except BaseException:
    SEEN["error"] = traceback.format_exc()
(FOLDER / "seen.json").write_text(json.dumps(SEEN, ensure_ascii=False), encoding="utf-8")
sys.stdout.flush()
os._exit(0)
