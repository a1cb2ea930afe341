"""The page in Settings ▸ Options: settings, what was downloaded, removing it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import driving
import pytest
from driving import press
from interface import Interface
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

import cpmr_migration_plugin
from cpmr_migration_plugin.gui.options.factory import OptionsFactory
from cpmr_migration_plugin.gui.options.page import OptionsPage
from cpmr_migration_plugin.gui.options.page_name import PAGE
from cpmr_migration_plugin.gui.options.table import ADDRESS, DATE, HELD, SIZE, SOURCE
from cpmr_migration_plugin.gui.widgets.dataset_box import DatasetBox
from cpmr_migration_plugin.sources.http.cache import Cache, Entry
from cpmr_migration_plugin.workflows.base import downloads, web
from cpmr_migration_plugin.workflows.loading.dataset import DatasetKind

pytestmark = pytest.mark.usefixtures("qgis_app")

NASTY = "https://example.org/<b>&x=1"


wait_for = partial(driving.wait_for, seconds=20.0)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cache]:
    """A cache of three downloads in the place of the profile's."""
    monkeypatch.setattr("cpmr_migration_plugin.sources.http.cache.default_folder", lambda: tmp_path / "cache")
    QgsSettings().remove("cpmr_migration")
    cache = Cache(tmp_path / "cache")
    put(cache, "https://example.org/new", "GISCO", "2026-11-20T08:00:00+00:00", 3000)
    put(cache, NASTY, "Eurostat", "2026-11-10T08:00:00+00:00", 20_000)
    put(cache, "https://example.org/old", "Google My Maps", "2020-01-01T08:00:00+00:00", 100)
    yield cache
    QgsSettings().remove("cpmr_migration")


def put(cache: Cache, url: str, origin: str, date: str, size: int) -> None:
    body = url.encode().ljust(size, b".")
    cache.put(Entry(url, "", url, origin, "application/json", "", "", date, 0, ""), body)


@pytest.fixture
def page() -> Iterator[OptionsPage]:
    page = opened()
    yield page
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def opened() -> OptionsPage:
    page = OptionsFactory().createWidget()
    page.resize(900, 650)
    page.show()
    wait_for(page.downloads.model.rowCount)
    return page


def shown(page: OptionsPage, column: int) -> list[str]:
    model = page.downloads.view.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def answer(monkeypatch: pytest.MonkeyPatch, button: QMessageBox.StandardButton) -> list[str]:
    asked: list[str] = []

    def question(_parent: QWidget, _title: str, text: str, *_: object) -> QMessageBox.StandardButton:
        asked.append(text)
        return button

    monkeypatch.setattr(QMessageBox, "question", staticmethod(question))
    return asked


def told(page: OptionsPage) -> str:
    return " | ".join(item.text() for item in page.bar.items())


# Coming and going.


def test_the_menu_opens_the_options_on_our_page_which_comes_and_goes_with_the_plugin() -> None:
    iface = Interface()
    plugin = cpmr_migration_plugin.classFactory(iface)
    plugin.initGui()
    try:
        factory = iface.option_pages[0]
        assert factory.title() == "CPMR Migration"
        assert not factory.icon().isNull()
        assert factory.createWidget(iface.mainWindow()).objectName() == PAGE
        action = next(a for a in plugin._actions if a.objectName() == "cpmr_migration_settings")
        assert action in plugin._menu.actions()
        assert action not in plugin._toolbar.actions()
        action.trigger()
        assert iface.options_opened_on == [PAGE]
    finally:
        plugin.unload()
    assert iface.option_pages == []


def test_a_page_that_is_closed_while_it_reads_does_no_harm() -> None:
    page = OptionsFactory().createWidget()
    page.show()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    wait_for(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    QgsApplication.processEvents()


def test_a_page_that_is_not_looked_at_reads_nothing() -> None:
    page = OptionsFactory().createWidget()
    QgsApplication.processEvents()
    assert QgsApplication.taskManager().countActiveTasks() == 0
    assert page.downloads.model.rowCount() == 0
    page.deleteLater()


# Settings.


def test_settings_are_taken_over_with_ok_and_not_before(page: OptionsPage) -> None:
    page.offline.setChecked(True)
    page.timeout.setValue(7)
    page.deadline.setValue(3)
    page.repeats.setValue(0)
    page.cache_mb.setValue(50)
    assert web.choices() == web.Choices()  # as if Cancel were pressed now
    assert not QgsSettings().contains(web.OFFLINE)
    page.apply()
    assert web.choices() == web.Choices(True, 50, web.Timeouts(7, 180, 0))
    assert web.own_cache().max_bytes == 50 * 1024**2
    again = opened()
    assert (again.offline.isChecked(), again.timeout.value(), again.deadline.value()) == (True, 7, 3)
    assert (again.repeats.value(), again.repeats.text(), again.cache_mb.value()) == (0, "never", 50)
    again.deleteLater()


def test_ok_without_a_change_writes_nothing(page: OptionsPage) -> None:
    page.apply()
    assert not QgsSettings().contains(web.OFFLINE)
    assert not QgsSettings().contains(web.CACHE_MB)


def test_a_smaller_limit_makes_room_at_once_but_never_of_what_is_held(cache: Cache, page: OptionsPage) -> None:
    for number in range(3):
        put(cache, f"https://example.org/{number}", "GISCO", "2026-11-21T08:00:00+00:00", 6 * 1024**2)
    cache.keep("https://example.org/0")
    page.cache_mb.setValue(10)
    page.apply()
    wait_for(lambda: cache.size() < 10 * 1024**2)
    assert cache.get("https://example.org/0") is not None
    wait_for(lambda: page.downloads.model.rowCount() == len(cache.entries()))


def test_settings_of_another_type_are_no_trouble(page: OptionsPage) -> None:
    for key in (web.CACHE_MB, web.TIMEOUT_S, web.DEADLINE_S, web.REPEATS):
        QgsSettings().setValue(key, "many")
    assert web.choices() == web.Choices()
    QgsSettings().setValue(web.TIMEOUT_S, -5)
    assert web.patience().timeout == 1


# The list.


def test_downloads_are_listed_searched_and_sorted(page: OptionsPage) -> None:
    view = page.downloads.view
    assert shown(page, SOURCE) == ["GISCO", "Eurostat", "Google My Maps"]  # the latest first
    assert page.downloads.summary.text() == "3 downloads, 23 kB"
    view.sortByColumn(SIZE, Qt.SortOrder.AscendingOrder)
    assert shown(page, SIZE) == ["100 bytes", "3 kB", "20 kB"]
    view.sortByColumn(DATE, Qt.SortOrder.AscendingOrder)
    assert shown(page, SOURCE)[0] == "Google My Maps"
    view.selectRow(1)
    view.sortByColumn(DATE, Qt.SortOrder.DescendingOrder)
    assert [index.data() for index in view.selectionModel().selectedRows(SOURCE)] == ["Eurostat"]
    page.downloads.search.setText("eurostat")
    assert shown(page, ADDRESS) == [NASTY]
    assert page.downloads.summary.text() == "1 of 3 downloads"


def test_the_whole_address_is_in_the_tool_tip_and_is_no_markup(page: OptionsPage) -> None:
    page.downloads.search.setText("eurostat")
    tip = page.downloads.view.model().index(0, ADDRESS).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip
    assert "<b>" not in tip
    assert "2026" in tip


def test_ticks_are_taken_over_with_ok(cache: Cache, page: OptionsPage) -> None:
    model = page.downloads.view.model()
    role = Qt.ItemDataRole.CheckStateRole
    assert model.setData(model.index(0, HELD), Qt.CheckState.Checked, role)
    assert model.index(0, HELD).data(role) == Qt.CheckState.Checked
    assert cache.held() == set()
    page.apply()
    wait_for(cache.held)
    assert cache.held() == {("https://example.org/new", "")}
    wait_for(lambda: page.downloads.model.downloads[0].held)


def test_what_is_selected_is_removed_at_once_after_asking(
    cache: Cache, page: OptionsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = page.downloads
    assert not box.remove_button.isEnabled()
    box.view.sortByColumn(SIZE, Qt.SortOrder.AscendingOrder)
    box.view.selectRow(0)
    asked = answer(monkeypatch, QMessageBox.StandardButton.No)
    press(box.remove_button)
    assert asked[0].startswith("Remove this download (100 bytes)?")
    assert len(cache.entries()) == 3
    answer(monkeypatch, QMessageBox.StandardButton.Yes)
    press(box.remove_button)
    wait_for(lambda: told(page))
    assert "1 download removed, 100 bytes freed." in told(page)
    assert {entry.origin for entry in cache.entries()} == {"GISCO", "Eurostat"}
    assert len(list(cache.folder.glob("bodies/*/*"))) == 2
    assert shown(page, SIZE) == ["3 kB", "20 kB"]


def test_clear_removes_all_but_what_is_ticked(cache: Cache, page: OptionsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    model = page.downloads.view.model()
    model.setData(model.index(0, HELD), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    asked = answer(monkeypatch, QMessageBox.StandardButton.Yes)
    press(page.downloads.clear_button)
    wait_for(lambda: len(cache.entries()) == 1)
    assert asked[0].startswith("Remove 2 downloads (20 kB)?")
    wait_for(lambda: page.downloads.model.rowCount() == 1)
    model.setData(model.index(0, HELD), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    press(page.downloads.clear_button)
    wait_for(lambda: not cache.entries())
    wait_for(lambda: page.downloads.summary.text() == "Nothing was downloaded yet.")
    assert not cache.folder.exists()
    assert not page.downloads.clear_button.isEnabled()


def test_what_cannot_be_removed_is_told_and_still_listed(
    cache: Cache, page: OptionsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, QMessageBox.StandardButton.Yes)

    def locked(*_: object, **__: object) -> None:
        raise PermissionError("in use")

    monkeypatch.setattr("cpmr_migration_plugin.sources.http.cache.shutil.rmtree", locked)
    press(page.downloads.clear_button)
    wait_for(lambda: told(page))
    assert "Not everything that was downloaded could be removed." in told(page)
    assert page.downloads.model.rowCount() == 3
    assert page.downloads.clear_button.isEnabled()


def test_the_list_of_five_thousand_downloads_is_read_fast_and_shown_fast(cache: Cache, page: OptionsPage) -> None:
    import sqlite3

    with sqlite3.connect(cache.folder / "index.sqlite") as index:
        index.executemany(
            "INSERT INTO entries SELECT ?, account, final_url, origin, content_type, etag, last_modified, fetched_at, "
            "size, ?, used_at, kept FROM entries LIMIT 1",
            [(f"https://example.org/data/{number}", f"{number:064x}") for number in range(5000)],
        )
    begin = time.perf_counter()
    found = downloads.listing()
    reading = time.perf_counter() - begin
    begin = time.perf_counter()
    page.downloads._show(found)
    QgsApplication.processEvents()
    showing = time.perf_counter() - begin
    print(f"5000 downloads: read in {reading * 1000:.0f} ms (in a task), shown in {showing * 1000:.0f} ms")
    assert page.downloads.view.model().rowCount() == 5003
    assert reading < 1.0
    assert showing < 0.5  # 0.1 on an idle machine


def test_every_control_can_be_reached_by_keyboard_and_says_what_it_is(page: OptionsPage) -> None:
    letters = []
    for widget in page.findChildren(QWidget):
        text = getattr(widget, "text", lambda: "")()
        if isinstance(text, str) and "&" in text and widget.isVisible():
            letters.append(text[text.index("&") + 1].lower())
    assert len(letters) >= 9
    assert len(set(letters)) == len(letters), letters
    assert page.downloads.view.accessibleName()
    assert page.downloads.search.accessibleName()


# Working offline is told.


def test_windows_that_would_download_say_that_one_works_offline() -> None:
    assert web.offline_text() == ""
    box = DatasetBox()
    box.kind.setCurrentIndex(box.kind.findData(DatasetKind.MAP.value))
    box.place.setFilePath("https://www.google.com/maps/d/viewer?mid=abcdefghijklmnopq")
    assert box.offline.isHidden()
    QgsSettings().setValue(web.OFFLINE, True)
    assert "You work offline" in web.offline_text()
    box.place.setFilePath("https://www.google.com/maps/d/viewer?mid=abcdefghijklmnopr")
    assert not box.offline.isHidden()
    assert box.offline.text() == web.offline_text()
    box.place.setFilePath("/a/map.kml")
    assert box.offline.isHidden()
    box.deleteLater()


# Headless.


@pytest.fixture
def clearcache(qgis_processing: None) -> Iterator[Callable[..., dict[str, float]]]:
    import processing

    plugin = cpmr_migration_plugin.classFactory(None)
    plugin.initProcessing()
    yield lambda **parameters: processing.run("cpmr_migration:clearcache", parameters)
    plugin.unload()


def test_clearcache_removes_everything_that_is_not_held(cache: Cache, clearcache: Callable[..., dict]) -> None:
    cache.keep("https://example.org/new")
    assert clearcache() == {"REMOVED": 2, "BYTES": 20_100}
    assert [entry.origin for entry in cache.entries()] == ["GISCO"]
    assert clearcache(HELD=True) == {"REMOVED": 1, "BYTES": 3000}
    assert not cache.folder.exists()
    assert clearcache() == {"REMOVED": 0, "BYTES": 0}


def test_clearcache_removes_what_is_old(cache: Cache, clearcache: Callable[..., dict]) -> None:
    assert clearcache(DAYS=1000) == {"REMOVED": 1, "BYTES": 100}
    assert len(cache.entries()) == 2
