"""Texts of datasets that want to do something, and editions far larger than ours."""

from __future__ import annotations

import sqlite3
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from regions_driver import Driver, wait_for

sys.path.append(str(Path(__file__).resolve().parents[1] / "unit"))

SCRIPT = "<script>alert(1)</script><img src='file:///etc/passwd'><b>bold</b>&amp;"
RTL = "منطقة الشرق \u202eabc"
LONG = "x" * 10_000
LINKS = "javascript:alert(1) | file:///etc/passwd | https://example.org/?a=1&b=%22%3E | http://ok.example"
WHO = "es-catalonia"


@pytest.fixture(scope="module")
def prepare_atlas() -> Callable[[Path], object]:
    return make_hostile


@pytest.fixture()
def hostile(kept_regions: Driver) -> Driver:
    return kept_regions


def make_hostile(atlas: Path) -> None:
    with sqlite3.connect(atlas) as db:
        names = {WHO: SCRIPT, "it-sicily": RTL, "es-andalusia": LONG, "se-skane": "Same", "se-gotland": "Same"}
        for region_id, name in names.items():
            done = db.execute("UPDATE regions SET name = ?, note = ? WHERE region_id = ?", (name, name, region_id))
            assert done.rowcount == 1, region_id
        db.execute("UPDATE regions SET source_url = ?, factsheet_url = ? WHERE region_id = ?", (LINKS, LINKS, WHO))
        db.execute(
            "UPDATE competences SET legal_basis = ?, field_text = ?, note = ?, source_url = ? WHERE region_id = ?",
            (SCRIPT, LONG, RTL, LINKS, WHO),
        )
        columns = "experience_id, region_id, theme, kind, title, summary, year, link, source_url, note"
        texts = (SCRIPT, RTL, LONG)
        rows = [
            (f"h{n}", WHO, "reception", "experience", f"{SCRIPT} {n}", texts[n % 3], "2020", LINKS, LINKS, RTL)
            for n in range(500)
        ]
        db.executemany(f"INSERT INTO experiences ({columns}) VALUES ({','.join('?' * 10)})", rows)  # noqa: S608
    db.close()


def test_texts_are_shown_as_they_are_and_do_nothing(hostile, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda url: opened.append(url.toString())))
    dock = hostile.dock
    dock.open_region(WHO)
    page = dock.profile
    assert page.title.text() == SCRIPT
    text = page.browser.toPlainText()
    assert "<script>alert(1)</script>" in text
    assert "etc/passwd" in text  # as text, not as a picture or a link
    page.browser.follow(QUrl("cpmr:field/first_reception"))
    hrefs = set()
    block = page.browser.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            form = iterator.fragment().charFormat()
            hrefs.add(form.anchorHref())
            assert not form.isImageFormat() or form.toImageFormat().name().startswith("cpmr:")
            iterator += 1
        block = block.next()
    assert {h.split(":")[0] for h in hrefs if h} <= {"https", "http", "cpmr", "#competences", "#figures"} | {
        f"#cards{n}" for n in range(4)
    }
    assert "https://example.org/?a=1&b=%22%3E" in hrefs
    page.factsheet_button.click()
    assert opened == ["https://example.org/?a=1&b=%22%3E"]


def test_five_hundred_entries_are_shown_in_part_and_all_on_demand(hostile):
    dock = hostile.dock
    start = time.thread_time()
    dock.open_region(WHO)
    shown = 1000 * (time.thread_time() - start)
    page = dock.profile
    few = page.browser.toPlainText().count("Document")
    assert few < 100
    assert "Show all 5" in page.browser.toPlainText()
    page.browser.follow(QUrl("cpmr:all/cards0"))
    assert page.browser.toPlainText().count("Document") > 400
    assert shown < 2000


def test_list_and_tips_escape_and_cut(hostile):
    dock = hostile.dock
    dock.find.search.setText("script")
    model = dock.find.list.regions
    row = model.row_of(WHO)
    tip = model.data(model.index(row), Qt.ItemDataRole.ToolTipRole)
    assert "<script" not in tip
    assert "&lt;" in tip
    dock.find.list.grab()
    dock.find.search.setText("")
    dock.find.list.select_region("es-andalusia")
    dock.find.list.grab()
    dock.find.list.select_region("it-sicily")
    dock.find.list.grab()


@pytest.mark.parametrize(
    "words",
    ["%_*?[a-z]", '"', '""', "'; DROP TABLE regions; --", RTL, LONG, "\\", "<b>", "a" * 5000 + " b", "\t\n", "“"],
)
def test_any_search_text_is_only_text(hostile, words):
    dock = hostile.dock
    dock.find.search.setText(words)
    assert dock.find.count.text()
    dock.find.show_on_map()
    dock.find.map_mode.setCurrentIndex(1)
    dock.find.show_on_map()
    dock.expertise.words.setText(words)
    dock.find.saved.fill()
    dock.find.saved.menu().actions()[0].trigger()
    dock.find.saved.fill()


def test_regions_of_the_same_name_are_told_apart(hostile):
    dock = hostile.dock
    dock.find.search.setText("same")
    model = dock.find.list.regions
    rows = [model.index(n).data(Qt.ItemDataRole.UserRole) for n in range(model.rowCount())]
    rows = [row for row in rows if row.text == "Same"]
    assert len(rows) == 2
    assert rows[0].detail != rows[1].detail
    dock.compare.add(["se-skane", "se-gotland"])
    assert len(set(dock.compare.shown().headings)) == 2


def test_every_page_takes_the_hostile_edition(hostile):
    dock = hostile.dock
    dock.compare.add([WHO, "it-sicily", "es-andalusia"])
    dock.open_region(WHO)
    for page in dock.pages:
        dock.tabs.setCurrentWidget(page)
        QgsApplication.processEvents()
        page.grab()
    dock._find_partners(WHO)
    wait_for(lambda: dock.partners.partners is not None)
    assert "<script" not in dock.partners.panel.why.toHtml()
    tip = dock.compare.table.model().headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "<script" not in (tip or "")
    dock.profile.copy_html()
    assert "<script" not in QgsApplication.clipboard().mimeData().html()


# Size.


class Large:
    """An inspection of a synthetic edition."""

    def __init__(self, data) -> None:
        from cpmr_migration_plugin.model.inspect.profile import Profiler
        from cpmr_migration_plugin.model.inspect.search import Finder

        self.data, self.finder, self.profiler = data, Finder(data), Profiler(data)
        self.notes, self.path = (), Path("large.gpkg")


def test_fifteen_hundred_regions_stay_quick(regions, capsys):
    from inspect_data import large

    dock = regions.open_project().dock
    inspection = Large(large(1500, 20_000))
    dock.source.set_watching(False)
    dock.source.inspection = inspection
    dock._show_inspection(False)
    QgsApplication.processEvents()

    def timed(do, items) -> list[float]:
        times = []
        for item in items:
            start = time.thread_time()
            do(item)
            times.append(1000 * (time.thread_time() - start))
        return times

    dock.tabs.setCurrentWidget(dock.find)
    keys = timed(
        lambda text: (dock.find.search.setText(text), dock.find.list.grab()),
        ["m", "ma", "mar", "marn", "marno", "", "an", "anb", "q", ""],
    )
    ids = list(inspection.data.positions)[:60:2]
    profiles = timed(lambda i: (dock.open_region(i), dock.profile.browser.grab()), ids)
    overview = timed(lambda _: dock.overview.refresh(), range(3))
    expertise = timed(lambda _: dock.expertise.find(), range(3))
    wait_for(lambda: dock.expertise._job is None)
    assert dock.expertise.ranking
    with capsys.disabled():
        for what, times in (
            ("keystroke", keys), ("profile", profiles), ("heat map", overview), ("ranking", expertise),
        ):  # fmt: skip
            middle = statistics.median(times)
            print(
                f"\n1500 regions, {what}: median {middle:.1f} ms of the main thread, longest {max(times):.1f} ms",
                end="",
            )
    assert statistics.median(keys) < 200
    assert statistics.median(profiles) < 200
