"""The Regions panel without a mouse: every control is reached by Tab and works by keys, on every page."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QScrollBar,
    QTextBrowser,
    QToolButton,
    QWidget,
)
from regions_driver import Driver, wait_for

from cpmr_migration_plugin.model.inspect.partners import Relation

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QTextBrowser)
PAGES = ("find", "profile", "compare", "expertise", "partners", "overview")


@pytest.fixture()
def dock(kept_regions: Driver, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_args: ("", "")))
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda _url: True))
    dock = kept_regions.dock
    dock.compare.add(["es-catalonia", "it-sicily"])
    dock.open_region("es-catalonia")
    dock._find_partners("es-catalonia")
    wait_for(lambda: dock.partners.partners is not None)
    dock.driver = kept_regions
    yield dock
    dock = None


def show(dock, name: str) -> QWidget:
    page = getattr(dock, name)
    dock.tabs.setCurrentWidget(page)
    QgsApplication.processEvents()
    wait_for(lambda: not dock.desk._jobs)
    return page


def controls_of(page: QWidget) -> list[QWidget]:
    """Return what a user can use on a page now; parts that QGIS's own widgets are made of count as the whole."""
    found = []
    for widget in page.findChildren(QWidget):
        whole = isinstance(widget, CONTROLS) and not isinstance(widget, QScrollBar)
        inner = isinstance(widget.parent(), (QComboBox, QLineEdit)) or (
            isinstance(widget, QAbstractButton) and widget.objectName().startswith("qt_")
        )
        # The corner of a table, and views inside the pop-up of a box.
        inner = inner or type(widget).__name__ in ("QTableCornerButton", "QHeaderView")
        if whole and not inner and widget.isVisibleTo(page) and widget.isEnabled():
            found.append(widget)
    return found


def reached(dock, start: QWidget) -> set[QWidget]:
    """Return everything that Tab visits on its way round the window."""
    start.setFocus()
    seen: list[QWidget] = []
    for _ in range(400):
        widget = dock.driver.iface.window.focusWidget()
        if widget in seen[:1] and len(seen) > 1:
            break
        seen.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    return set(seen)


@pytest.mark.parametrize("name", PAGES)
def test_tab_reaches_every_control(dock, name):
    page = show(dock, name)
    controls = controls_of(page)
    assert len(controls) >= 3
    seen = reached(dock, controls[0])
    missed = [
        f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()}"
        for widget in controls
        if widget not in seen and widget.focusProxy() not in seen and widget.parent() not in seen
    ]
    assert missed == []


@pytest.mark.parametrize("name", PAGES)
def test_space_presses_every_button(dock, name):
    page = show(dock, name)
    buttons = [widget for widget in controls_of(page) if isinstance(widget, QAbstractButton)]
    assert buttons
    dead = []
    for button in buttons:
        if not (button.isVisibleTo(page) and button.isEnabled()):  # another button has put it away
            continue
        said = f"{type(button).__name__} {button.accessibleName() or button.text()}"
        pressed: list[str] = []
        button.pressed.connect(lambda pressed=pressed: pressed.append("button"))
        QTimer.singleShot(50, lambda pressed=pressed: close_menu(pressed))
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        wait_for(lambda: not dock.desk._jobs)
        QgsApplication.processEvents()
        if not pressed:
            dead.append(said)
        if isinstance(button, (QCheckBox, QToolButton)) and button.isCheckable() and button.isVisible():
            QTest.keyClick(button, Qt.Key.Key_Space)  # as it was
        if dock.tabs.currentWidget() is not page:
            show(dock, name)
    assert dead == []


def close_menu(pressed: list[str]) -> None:
    """Close the menu that a button opened, as Escape does."""
    menu = QApplication.activePopupWidget()
    if menu is not None:
        pressed.append("menu")
        QTest.keyClick(menu, Qt.Key.Key_Escape)


@pytest.mark.parametrize("name", ["compare", "expertise", "partners", "find"])
def test_results_become_layouts_by_keys_alone(dock, name):
    page = show(dock, name)
    if name == "expertise":
        wait_for(lambda: page.ranking is not None)
    elif name == "partners":
        # QGIS takes seconds to break the long reasons of the others into lines.
        page.relation.setCurrentIndex(page.relation.findData(Relation.ALIKE.value))
    button = page.save_button if hasattr(page, "save_button") else page.panel.save_button
    before = len(dock.driver.project.layoutManager().layouts())

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        assert menu is not None
        QTest.keyClick(menu, Qt.Key.Key_Y)  # “Add as La&yout”

    QTimer.singleShot(100, choose)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    wait_for(lambda: len(dock.driver.project.layoutManager().layouts()) == before + 1)
