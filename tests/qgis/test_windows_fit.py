"""No window of ours is larger than its screen or off it, in any language, with and without a message.

They are opened on a screen of 1280 × 720 made for it, with a panel of the desktop at its lower edge (by xprop).
"""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QPoint, QPointF, QRect, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QTableWidget, QVBoxLayout, QWidget
from window_openers import OPENERS, settle

from cpmr_migration_plugin import catalogues, gui
from cpmr_migration_plugin.gui.dialogs.window import Window
from cpmr_migration_plugin.gui.widgets.elided import listed, shortened
from cpmr_migration_plugin.gui.widgets.middle import ScrolledContent
from cpmr_migration_plugin.gui.window_size import fitted
from cpmr_migration_plugin.translation import Language

SCRIPT = Path(__file__).parent / "scripts" / "windows_fit.py"


def windows() -> dict[str, type]:
    """Return every dialog of the package that is no base of others, by its name."""
    for module in pkgutil.walk_packages(gui.__path__, gui.__name__ + "."):
        importlib.import_module(module.name)
    found, waiting = {}, list(QDialog.__subclasses__())
    while waiting:
        one = waiting.pop()
        waiting += one.__subclasses__()
        if one.__module__.startswith(gui.__name__) and not one.__subclasses__():
            found[one.__name__] = one
    return found


def on_a_screen(size: str, scale: str, folder: Path, *arguments: object) -> dict:
    """Open the windows on a screen; returns what was seen."""
    if shutil.which("xvfb-run") is None:
        pytest.skip("xvfb-run is not installed")
    width, height = (int(part) for part in size.split("x"))
    area = f"0, 0, {width}, {height - 40 * int(scale)}"
    desktop = f"xprop -root -f _NET_WORKAREA 32c -set _NET_WORKAREA '{area}'" if shutil.which("xprop") else "true"
    call = [sys.executable, str(SCRIPT), *(str(one) for one in arguments)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": scale}
    environment["PYTHONPATH"] = os.pathsep.join([str(SCRIPT.parents[1]), str(SCRIPT.parents[3])])
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", f"-screen 0 {size}x24 -noreset", "sh", "-c", f'{desktop}; exec "$@"', "sh", *call],
        env=environment, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    result = folder / "seen.json"
    assert result.exists(), done.stderr[-3000:]
    seen = json.loads(result.read_text(encoding="utf-8"))
    assert "error" not in seen, seen["error"]
    return seen


@pytest.fixture(scope="module")
def seen(atlas, tmp_path_factory: pytest.TempPathFactory) -> dict:
    folder = tmp_path_factory.mktemp("windows")
    languages = [one.value for one in Language if one is Language.EN or catalogues.translator(one) is not None]
    return on_a_screen("1280x720", "1", folder, atlas.atlas, atlas.project, folder, *languages)


@pytest.fixture(scope="module")
def seen_doubled(atlas, tmp_path_factory: pytest.TempPathFactory) -> dict:
    """As on a laptop of 1366 × 768 whose user has chosen 200 %: there are 683 × 384 for everything."""
    folder = tmp_path_factory.mktemp("doubled")
    language = "fr" if catalogues.translator(Language.FR) is not None else "en"
    return on_a_screen("1366x768", "2", folder, atlas.atlas, atlas.project, folder, language)


def looks(seen: dict) -> Iterator[tuple[str, dict]]:
    """Yield each look at a window, with what it was."""
    for name, states in seen.items():
        if isinstance(states, dict) and "plain" in states:
            for state, found in states.items():
                yield f"{name}, {state}", found


def inside(inner: list[int], outer: list[int]) -> bool:
    return inner[0] >= outer[0] and inner[1] >= outer[1] and inner[2] <= outer[2] and inner[3] <= outer[3]


def test_every_window_of_the_package_fits_by_its_base_and_is_opened_here():
    every = windows()
    assert len(every) >= 12
    assert [name for name, one in every.items() if not issubclass(one, Window)] == [], "derive them from Window"
    assert sorted(set(every) - set(OPENERS)) == [], "say in window_openers.py how they are opened"


@pytest.mark.parametrize("screen", ["seen", "seen_doubled"])
def test_no_window_is_larger_than_the_free_area_or_off_it(screen, request):
    found = request.getfixturevalue(screen)
    off = {name: (one["frame"], one["free"]) for name, one in looks(found) if not inside(one["frame"], one["free"])}
    assert off == {}
    assert len(list(looks(found))) > 40


def test_the_screen_has_a_panel_and_every_language_was_looked_at(seen):
    assert {name.split()[0] for name in seen if name.endswith("panels")} >= {"en"}
    assert seen["en panels"]["free"] == [0, 0, 1280, 680 if shutil.which("xprop") else 720]


@pytest.mark.parametrize("screen", ["seen", "seen_doubled"])
def test_buttons_and_message_are_wholly_in_sight_and_can_be_clicked(screen, request):
    hidden = []
    for name, one in looks(request.getfixturevalue(screen)):
        hidden += [f"{name}: {text}" for text, where in one["buttons"].items() if not inside(where, one["inside"])]
        hidden += [f"{name}: {text} is covered" for text in one["covered"]]
        if "bar" in one and not inside(one["bar"], one["inside"]):
            hidden.append(f"{name}: the message")
    assert hidden == []


def test_a_message_is_read_without_scrolling(seen):
    told = {name: one for name, one in looks(seen) if "bar" in one}
    assert len(told) > 40
    assert [name for name, one in told.items() if one["cut"]] == []


def test_a_message_moves_nothing_under_the_mouse(seen):
    moved = []
    for name, states in seen.items():
        if not (isinstance(states, dict) and "short" in states):
            continue
        before, after = states["plain"], states["short"]
        moved += [f"{name}: {what}" for what in ("frame", "buttons", "fields") if before[what] != after[what]]
    assert moved == []


def test_nothing_is_cut_at_the_side(seen):
    assert [name for name, one in looks(seen) if one["sideways"]] == []


def test_a_form_is_as_high_as_it_needs_where_the_screen_has_it(seen):
    """Only the highest form is scrolled, or one with a long message."""
    scrolled = {name for name, one in looks(seen) if one["hidden"] and not name.endswith("long")}
    assert {name.split()[1] for name in scrolled} <= {"LoadEditionDialog"}
    assert not [name for name in scrolled if " bundled" in name and name.endswith("plain")]


def test_panel_and_options_page_do_not_force_the_windows_they_are_in_beyond_the_screen(seen, seen_doubled):
    for found in (seen, seen_doubled):
        for name, one in found.items():
            if name.endswith("panels"):
                free = one.pop("free")
                # The list of pages and the buttons of QGIS's options take the rest.
                assert {k: v for k, v in one.items() if v[0] > free[2] - 20 or v[1] > free[3] - 40} == {}, name


# The parts.


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (QRect(10, 40, 300, 200), QRect(10, 40, 300, 200)),
        (QRect(5000, 4000, 3000, 2000), QRect(0, 30, 1280, 650)),
        (QRect(-4000, -4000, 300, 200), QRect(0, 30, 300, 200)),
        (QRect(1200, 600, 300, 200), QRect(980, 480, 300, 200)),
        (QRect(100, 10, 2000, 100), QRect(0, 30, 1280, 100)),
    ],
)
def test_a_place_is_moved_into_the_area_and_made_no_larger_than_it(place, expected):
    assert fitted(place, QRect(0, 30, 1280, 650)) == expected


def test_an_area_beside_another_screen_is_respected():
    """Regression: a window remembered on a screen at the left that has gone."""
    assert fitted(QRect(-1500, 50, 400, 300), QRect(1920, 0, 1366, 768)) == QRect(1920, 50, 400, 300)


def test_names_in_a_question_keep_its_size_and_are_no_markup():
    assert shortened("survey.csv") == "survey.csv"
    assert shortened("a" * 50 + "<b>" * 60 + "2026.csv").endswith("2026.csv")
    assert len(shortened("a" * 5000)) == 60
    assert shortened("<img src=x>") == "‹img src=x>"
    assert listed(["a", "b"]) == "a\nb"
    assert listed(str(number) for number in range(20)).splitlines()[-2:] == ["4", "(15 more)"]


@pytest.fixture()
def form(qgis_app: QgsApplication) -> Iterator[ScrolledContent]:
    """A middle with twenty fields and lists, of which a few have room."""
    content = QWidget()
    layout = QVBoxLayout(content)
    for number in range(10):
        layout.addWidget(QLineEdit(f"field {number}", content))
        box = QComboBox(content)
        box.addItems(["one", "two", "three"])
        layout.addWidget(box)
    middle = ScrolledContent(content)
    middle.resize(300, 150)
    middle.show()
    middle.activateWindow()
    settle()
    yield middle
    middle.close()
    middle.deleteLater()


def test_what_gets_the_keyboard_comes_into_view_however_it_got_it(form):
    last = form.widget().findChildren(QLineEdit)[-1]
    assert form.verticalScrollBar().maximum() > 0
    last.setFocus(Qt.FocusReason.ShortcutFocusReason)
    settle()
    where = QRect(last.mapTo(form.viewport(), QPoint(0, 0)), last.size())
    assert form.viewport().rect().contains(where)


def turn_wheel(widget: QWidget) -> None:
    at = QPointF(widget.rect().center())
    no = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at, QPointF(widget.mapToGlobal(widget.rect().center())), QPoint(0, 0), QPoint(0, -120),
        Qt.MouseButton.NoButton, no, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QgsApplication.sendEvent(widget, event)


def test_the_wheel_turns_the_page_and_not_a_value_that_has_not_the_keyboard(form):
    """Nothing is chosen silently by scrolling over it."""
    first = form.widget().findChildren(QComboBox)[0]
    form.widget().findChildren(QLineEdit)[0].setFocus()
    turn_wheel(first)
    assert first.currentIndex() == 0
    assert form.verticalScrollBar().value() > 0
    first.setFocus()
    turn_wheel(first)
    assert first.currentIndex() == 1, "as everywhere once it has the keyboard"


def test_a_table_gives_way_before_the_page_is_scrolled(qgis_app):
    content = QWidget()
    layout = QVBoxLayout(content)
    about = QLabel("A text that is broken into lines where there is no room for it. " * 3, content)
    about.setWordWrap(True)
    table = QTableWidget(100, 3, content)
    for widget in (about, table):
        layout.addWidget(widget)
    middle = ScrolledContent(content)
    middle.show()
    for height in (500, 260):
        middle.resize(320, height)
        settle()
        assert middle.verticalScrollBar().maximum() == 0, height
        assert about.height() >= about.heightForWidth(about.width())
    middle.resize(320, 120)
    settle()
    assert middle.verticalScrollBar().maximum() > 0
    assert table.height() >= table.minimumSizeHint().height()
    middle.close()
    middle.deleteLater()


def test_return_in_a_window_still_presses_its_first_button(qgis_app):
    """The scrolling part takes no key from the window."""
    from qgis.PyQt.QtWidgets import QDialogButtonBox

    content = QWidget()
    field = QLineEdit(content)
    QVBoxLayout(content).addWidget(field)
    window = Window("test", "Test")
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
    buttons.accepted.connect(window.accept)
    window.assemble(content, buttons)
    window.show()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.result() == QDialog.DialogCode.Accepted
    window.deleteLater()
