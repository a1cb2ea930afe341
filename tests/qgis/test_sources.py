"""The list of a user's own editions: kept, tested, refreshed, loaded; nothing in it is lost by a mistake."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import bundled_figures as bundled
from driving import messages, press, wait_for
from http_server import WebServer
from test_dialogs import Answer, opened

from cpmr_migration_plugin.errors import Cancelled, PluginError
from cpmr_migration_plugin.gui.dialogs.edit_source import EditSourceDialog
from cpmr_migration_plugin.model.survey import guess
from cpmr_migration_plugin.paths import BUNDLED_EDITION
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.datapackage import read_datapackage
from cpmr_migration_plugin.sources.http.cache import Cache
from cpmr_migration_plugin.workflows.base import profile
from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind
from cpmr_migration_plugin.workflows.loading.sources_list import (
    PullJob,
    Source,
    best_dataset,
    new_source,
    put_source,
    read_sources,
    remove_source,
    source_at,
    tidy,
    try_source,
)

KML = """<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Regions and migration</name>
<Folder><name>4 Entry and Reception</name>
<Placemark><name>Catalonia</name>
<ExtendedData><Data name="NUTS"><value>ES51</value></Data>
<Data name="First reception"><value>exclusive</value></Data></ExtendedData>
<Point><coordinates>1.5,41.8,0</coordinates></Point></Placemark>
</Folder></Document></kml>"""


@pytest.fixture(autouse=True)
def folder(qgis_app: QgsApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The plugin's folder in a profile of the test's own."""
    monkeypatch.setattr(profile, "profile_folder", lambda: tmp_path / "profile")
    monkeypatch.setattr("cpmr_migration_plugin.sources.http.cache.default_folder", lambda: tmp_path / "cache")
    return tmp_path / "profile"


@pytest.fixture()
def data(tmp_path: Path) -> Path:
    shutil.copytree(BUNDLED_EDITION, tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture()
def source(data: Path) -> Source:
    source = new_source("Mine", Dataset(DatasetKind.DATAPACKAGE, str(data)))
    put_source(source)
    return source


@pytest.fixture()
def server() -> Iterator[WebServer]:
    server = WebServer()
    yield server
    server.stop()


def pulled(source: Source) -> Source:
    job = PullJob(source)
    job.work(Progress())
    return job.publish().source


def names() -> list[str]:
    return [source.name for source in read_sources()[0]]


def test_sources_are_kept_as_they_were_given(folder: Path) -> None:
    assert read_sources() == ([], "")
    header = ("Region", "NUTS code")
    dataset = Dataset(
        DatasetKind.TABLES, "https://example.org/survey.csv", "https://example.org", guess(header), authcfg="ab1234c"
    )
    source = replace(new_source("A map", dataset), last_good="2026-11-22T10:00:00+00:00", rows={"regions": 3})
    put_source(source)
    put_source(new_source("Another", Dataset(DatasetKind.TABLES, "/x/y.csv")))
    assert read_sources()[0][0] == source
    assert names() == ["A map", "Another"]
    put_source(replace(source, name="Renamed"))
    assert names() == ["Renamed", "Another"]
    remove_source(source)
    assert names() == ["Another"]
    put_source(source, 0)
    assert names() == ["A map", "Another"]


def test_a_damaged_list_is_set_aside_and_told(folder: Path, source: Source) -> None:
    (folder / "sources.json").write_text("{broken")
    sources, trouble = read_sources()
    assert sources == []
    assert "sources.broken.json" in trouble
    assert (folder / "sources.broken.json").read_text() == "{broken"


def test_an_entry_that_is_none_is_left_out_and_unknown_keys_are_skipped(folder: Path, source: Source) -> None:
    content = json.loads((folder / "sources.json").read_text())
    content["sources"][0]["weather"] = "fine"
    content["sources"][0]["dataset"]["colour"] = "red"
    content["sources"] += [7, {"id": "../../x", "name": "a", "dataset": {}}, {"id": "a1"}, {"id": "b", "name": "c"}]
    (folder / "sources.json").write_text(json.dumps(content))
    assert names() == ["Mine"]


def test_testing_counts_rows_and_keeps_nothing(source: Source, folder: Path) -> None:
    before = (folder / "sources.json").read_bytes()
    tried = try_source(source, Progress())
    assert tried.rows["regions"] == len(read_datapackage(BUNDLED_EDITION).regions)
    assert not source.copy.exists()
    assert (folder / "sources.json").read_bytes() == before


def test_refreshing_keeps_the_last_good_copy(source: Source) -> None:
    kept = pulled(source)
    assert kept.last_good
    assert kept.rows == read_datapackage(source.copy).counts()
    assert read_sources()[0] == [kept]


def test_a_refresh_that_fails_or_is_cancelled_leaves_list_and_copy(source: Source, data: Path, folder: Path) -> None:
    source = pulled(source)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    (data / "regions.csv").write_text("nonsense")
    with pytest.raises(PluginError):
        PullJob(source).work(Progress())
    shutil.copy(BUNDLED_EDITION / "regions.csv", data)
    for moment in range(1, 4):
        left = [moment]

        def cancelled(left: list[int] = left) -> bool:
            left[0] -= 1
            return left[0] <= 0

        job = PullJob(source)
        try:
            job.work(Progress(is_cancelled=cancelled))
        except Cancelled:
            continue
        break
    else:
        pytest.fail("never got through")
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_the_copy_is_offered_with_its_date_when_the_file_has_gone(source: Source, data: Path) -> None:
    assert best_dataset(source) == (source.dataset, "")
    source = pulled(source)
    shutil.rmtree(data)
    dataset, told = best_dataset(source)
    assert dataset == Dataset(DatasetKind.DATAPACKAGE, str(source.copy))
    assert told == f"“data” is not there; this is the last good copy, of {source.last_good[:10]}."
    assert source_at(source.dataset.place) == source
    source.copy.unlink()
    with pytest.raises(PluginError, match="no copy of it has been kept") as caught:
        best_dataset(source)
    assert caught.value.remedy


def test_copies_go_when_their_source_has_gone_for_good(source: Source, folder: Path) -> None:
    source = pulled(source)
    tidy()
    assert source.copy.exists()
    remove_source(source)
    assert source.copy.exists()
    tidy()
    assert not source.copy.exists()


def test_copies_stay_when_the_list_is_damaged(source: Source, folder: Path) -> None:
    source = pulled(source)
    (folder / "sources.json").write_text("{")
    tidy()
    assert source.copy.exists()


def test_an_answer_that_is_not_of_now_is_told_and_the_date_stays(server: WebServer, tmp_path: Path) -> None:
    address = server.on("/map.kml", lambda request: request.answer(KML.encode()))
    source = new_source("Map", Dataset(DatasetKind.MAP, address))
    put_source(source)
    source = pulled(source)
    kept = source.copy.read_bytes()
    cache = Cache(tmp_path / "cache", max_bytes=1)
    assert cache.entry(address) is not None
    server.on("/map.kml", lambda request: request.answer(b"", 503, Retry_After="0"))
    source = replace(source, last_good="2020-01-01T00:00:00+00:00")
    put_source(source)
    job = PullJob(source)
    job.work(Progress())
    tried = job.publish()
    assert "gives no usable answer just now" in tried.told[0]
    assert tried.source.last_good.startswith("2020")
    assert "gives no usable answer just now" in tried.source.trouble
    assert source.copy.read_bytes() == kept


def test_what_a_source_downloaded_is_held_whatever_the_size_of_the_cache(server: WebServer, tmp_path: Path) -> None:
    address = server.on("/map.kml", lambda request: request.answer(KML.encode()))
    pulled(new_source("Map", Dataset(DatasetKind.MAP, address)))
    cache = Cache(tmp_path / "cache", max_bytes=1)
    entry, body = cache.get(address)
    # A new object, which has neither given nor taken this answer.
    Cache(tmp_path / "cache", max_bytes=1).put(replace(entry, url="http://example.org/other"), body)
    assert Cache(tmp_path / "cache").entry(address) is not None


# The window.


def cells(dialog) -> list[list[str]]:
    table = dialog.table
    return [
        [table.topLevelItem(row).text(column) for column in range(table.columnCount())]
        for row in range(table.topLevelItemCount())
    ]


def test_an_empty_list_offers_adding_only(plugin) -> None:
    dialog = opened(plugin, "sources")
    assert cells(dialog) == []
    allowed = {b.text(): b.isEnabled() for b in dialog.findChildren(QPushButton) if "&" in b.text()}
    assert allowed["&Add…"]
    others = ("&Edit…", "Re&move", "&Test", "&Load…", "Load &Copy…", "&Refresh")
    assert not any(allowed[text] for text in others)


def test_a_source_is_added_renamed_and_told_from_others(plugin, data: Path, monkeypatch) -> None:
    dialog = opened(plugin, "sources")

    def fill(name: str):
        def exec_(form: EditSourceDialog) -> bool:
            form.dataset.kind.setCurrentIndex(0)
            form.dataset.place.setFilePath(str(data))
            form.name.setText(name)
            ok = form.buttons.button(form.buttons.StandardButton.Ok)
            seen.append((ok.isEnabled(), ok.toolTip()))
            return ok.isEnabled()

        return exec_

    seen: list[tuple[bool, str]] = []
    monkeypatch.setattr(EditSourceDialog, "exec", fill(""))
    press(dialog.add_button)
    assert cells(dialog) == [["data", "Data package", str(data), "", "", "Not refreshed"]]
    press(dialog.add_button)
    assert seen[-1] == (False, "Another source has this name.")
    monkeypatch.setattr(EditSourceDialog, "exec", fill("Ours"))
    press(dialog.edit_button)
    assert names() == ["Ours"]


def test_refresh_and_test_run_in_a_task_and_say_what_is_in_it_or_wrong(plugin, source: Source, data: Path) -> None:
    dialog = opened(plugin, "sources")
    press(dialog.test_button)
    assert dialog.is_running()
    wait_for(lambda: not dialog.is_running())
    assert f"Regions {bundled.TOTAL}" in messages(dialog)
    assert cells(dialog)[0][5] == "Not refreshed"
    press(dialog.run_button)
    wait_for(lambda: not dialog.is_running())
    assert "last good copy now" in messages(dialog)
    assert cells(dialog)[0][5] == "Good"
    assert cells(dialog)[0][3] == read_sources()[0][0].last_good[:10]
    (data / "regions.csv").write_text("nonsense")
    press(dialog.run_button)
    wait_for(lambda: not dialog.is_running())
    assert "cannot be loaded" in messages(dialog)
    assert cells(dialog)[0][5] == "Problem"
    assert "cannot be loaded" in dialog.detail.text()
    shutil.rmtree(data)
    dialog.reject()
    again = opened(plugin, "sources")
    assert cells(again)[0][5] == "Gone, copy kept"
    assert again.detail.text().startswith("“data” is not there. Its last good copy, of 20")


def test_removing_asks_and_can_be_undone(plugin, source: Source, monkeypatch) -> None:
    source = pulled(source)
    put_source(new_source("Second", Dataset(DatasetKind.TABLES, "/x/y.csv")))
    dialog = opened(plugin, "sources")
    answer = Answer(monkeypatch, QMessageBox.StandardButton.No)
    press(dialog.remove_button)
    assert "Mine" in answer.asked[0]
    assert names() == ["Mine", "Second"]
    Answer(monkeypatch, QMessageBox.StandardButton.Yes)
    press(dialog.remove_button)
    assert names() == ["Second"]
    press(next(button for button in dialog.bar.findChildren(QPushButton) if button.text() == "&Undo"))
    assert names() == ["Mine", "Second"]
    assert source.copy.exists()
    press(dialog.remove_button)
    dialog.reject()
    assert not source.copy.exists()


def test_load_opens_the_load_window_with_the_source_chosen_or_its_copy(plugin, source: Source, data: Path) -> None:
    source = pulled(source)
    dialog = opened(plugin, "sources")
    press(dialog.load_button)
    load = plugin._controller._dialogs[-1]
    assert load.dataset.dataset() == source.dataset
    load.reject()
    dialog = opened(plugin, "sources")
    press(dialog.copy_button)
    load = plugin._controller._dialogs[-1]
    assert load.dataset.dataset().place == str(source.copy)
    assert f"last good copy of “Mine”, of {source.last_good[:10]}" in messages(load)
    load.reject()
    shutil.rmtree(data)
    dialog = opened(plugin, "sources")
    press(dialog.load_button)
    load = plugin._controller._dialogs[-1]
    assert load.dataset.dataset().place == str(source.copy)
    assert "is the last good copy" in messages(load)


def test_what_a_preset_says_beyond_the_form_holds_for_its_place_only(plugin, tmp_path: Path) -> None:
    load = opened(plugin, "load")
    dataset = Dataset(DatasetKind.MAP, "https://example.org/a.kml", "https://example.org", authcfg="ab12345")
    load.preset(dataset)
    assert load.dataset.dataset() == dataset
    load.dataset.place.setFilePath("https://example.org/b.kml")
    assert load.dataset.dataset().authcfg == ""


def test_cancelling_leaves_the_list_as_it_was(plugin, server: WebServer, folder: Path) -> None:
    def slowly(request) -> None:
        request.head(200, Content_Length=1000)
        request.server.stopping.wait(10)

    address = server.on("/slow.kml", slowly)
    put_source(new_source("Slow", Dataset(DatasetKind.MAP, address)))
    before = (folder / "sources.json").read_bytes()
    dialog = opened(plugin, "sources")
    press(dialog.run_button)
    wait_for(lambda: server.asked)
    dialog.reject()
    wait_for(lambda: not dialog.is_running())
    assert "Nothing was changed" in messages(dialog)
    assert (folder / "sources.json").read_bytes() == before
