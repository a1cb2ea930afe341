"""Widgets that need nothing of QGIS but Qt are made, driven and painted under PyQt6."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PyQt6.QtCore import QPoint, Qt
from PyQt6.QtGui import QColor, QImage, QPainter, QPalette
from PyQt6.QtTest import QTest
from PyQt6.QtWidgets import QPushButton, QWidget

sys.path.append(str(Path(__file__).resolve().parents[1] / "unit"))

WHO = ["a-one", "b-two", "c-three"]


@pytest.fixture(scope="module")
def inspection():
    """Three regions with a competence, an entry and a figure each."""
    from inspect_data import competence, edition, entry, figure, region

    rows = [region(who, who.title()) for who in WHO]
    rows += [competence(who, "housing", level) for who, level in zip(WHO, ("exclusive", "shared", "none"))]
    rows += [entry(who, "services") for who in WHO[:2]] + [figure(WHO[0], "population", "2024", 12.5)]
    return edition(*rows)


def painted(widget: QWidget, width: int = 420, height: int = 320) -> QImage:
    """Return the picture of a widget; it must show more than one colour."""
    widget.resize(width, height)
    widget.show()
    QTest.qWait(20)
    image = widget.grab().toImage()
    colors = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert len(colors) > 1, "nothing is painted"
    return image


def dark() -> QPalette:
    palette = QPalette()
    for role, color in ((QPalette.ColorRole.Window, "#2b2b2b"), (QPalette.ColorRole.Base, "#232323"),
                        (QPalette.ColorRole.Text, "#eeeeee"), (QPalette.ColorRole.WindowText, "#eeeeee")):  # fmt: skip
        palette.setColor(role, QColor(color))
    return palette


def test_signs_of_every_level_differ(app):
    from cpmr_migration_plugin.gui.widgets import level_sign
    from cpmr_migration_plugin.model.vocabulary import Level

    seen = set()
    for level in Level:
        image = QImage(24, 24, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        painter = QPainter(image)
        level_sign.paint_sign(painter, image.rect().toRectF(), level.value)
        painter.end()
        seen.add(bytes(image.constBits().asarray(image.sizeInBytes())))
    assert len(seen) == len(Level)


def test_a_flow_layout_breaks_its_line(app):
    from cpmr_migration_plugin.gui.widgets.flow_layout import FlowLayout

    holder = QWidget()
    layout = FlowLayout(holder)
    buttons = [QPushButton(f"Region {n}", holder) for n in range(6)]
    for button in buttons:
        layout.addWidget(button)
    painted(holder, 200, 300)
    assert len({button.y() for button in buttons}) > 1
    assert layout.heightForWidth(200) > layout.heightForWidth(2000)
    assert layout.expandingDirections() == Qt.Orientation(0)


def test_the_comparison_of_two_regions_is_shown(app, inspection):
    from cpmr_migration_plugin.gui.widgets.comparison_table import ComparisonTable
    from cpmr_migration_plugin.model.inspect.compare import compare
    from cpmr_migration_plugin.model.inspect.profile import Profiler

    table = ComparisonTable()
    table.show_comparison(compare(Profiler(inspection), WHO[:2]))
    painted(table)
    assert table.model().rowCount() > 20


def test_a_browser_shows_a_profile_and_follows_no_foreign_links(app):
    from cpmr_migration_plugin.gui.widgets.safe_browser import SafeBrowser

    followed = []
    browser = SafeBrowser(followed.append)
    browser.setHtml('<h1>Title</h1><p><a href="file:///etc/passwd">no</a></p>')
    painted(browser)
    assert followed == []


def test_pages_take_a_dark_palette(app, inspection):
    from cpmr_migration_plugin.gui.widgets.comparison_table import ComparisonTable
    from cpmr_migration_plugin.model.inspect.compare import compare
    from cpmr_migration_plugin.model.inspect.profile import Profiler

    table = ComparisonTable()
    table.setPalette(dark())
    table.show_comparison(compare(Profiler(inspection), WHO))
    image = painted(table)
    assert image.pixelColor(QPoint(image.width() // 2, image.height() - 8)).lightness() < 128


def test_a_page_scrolls_once_its_table_has_given_way_and_the_wheel_changes_no_value(app):
    from PyQt6.QtCore import QPointF
    from PyQt6.QtGui import QWheelEvent
    from PyQt6.QtWidgets import QApplication, QComboBox, QLabel, QTableWidget, QVBoxLayout

    from cpmr_migration_plugin.gui.widgets.middle import ScrolledContent

    content = QWidget()
    about, box, table = QLabel("Words that are broken into lines. " * 6), QComboBox(), QTableWidget(50, 2)
    about.setWordWrap(True)
    box.addItems(["one", "two"])
    layout = QVBoxLayout(content)
    for widget in (about, box, table):
        layout.addWidget(widget)
    middle = ScrolledContent(content)
    painted(middle, 300, 400)
    assert middle.verticalScrollBar().maximum() == 0
    middle.resize(300, 100)
    QTest.qWait(20)
    assert middle.verticalScrollBar().maximum() > 0
    assert about.height() >= about.heightForWidth(about.width())
    middle.setFocus()
    event = QWheelEvent(
        QPointF(5, 5), QPointF(box.mapToGlobal(QPoint(5, 5))), QPoint(0, 0), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, event)
    assert (box.currentIndex(), middle.verticalScrollBar().value() > 0) == (0, True)
    middle.close()
