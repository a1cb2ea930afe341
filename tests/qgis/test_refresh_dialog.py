"""The window that refreshes an atlas, driven as a user does it."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from driving import messages, open_without_layouts, press, wait_for
from interface import Interface
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog, QPushButton, QTreeWidgetItem
from small_edition import SmallEdition
from test_dialogs import opened

import cpmr_migration_plugin
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.workflows.assembly import load_job
from cpmr_migration_plugin.workflows.base import places as base_places
from cpmr_migration_plugin.workflows.loading.boundaries import BoundaryChoice
from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind
from cpmr_migration_plugin.workflows.loading.load import LoadRequest


@pytest.fixture(scope="module")
def loaded(small_edition: SmallEdition, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small edition as a user's own data package and world map, loaded into an atlas and a project beside it."""
    folder = tmp_path_factory.mktemp("mine")
    shutil.copytree(small_edition.package, folder / "data")
    world_map = Path(shutil.copy(small_edition.world_map, folder / "world_map.gpkg"))
    dataset, boundaries = Dataset(DatasetKind.DATAPACKAGE, str(folder / "data")), BoundaryChoice(world_map=world_map)
    job = load_job(LoadRequest(folder / "atlas.gpkg", folder / "atlas.qgz", dataset=dataset, boundaries=boundaries))
    job.work(Progress())
    job.publish()
    return folder


@pytest.fixture()
def maps(loaded: Path, tmp_path: Path, monkeypatch) -> Path:
    """A copy of the atlas, its project and its data, whose places the profile does not know."""
    places: dict[str, str] = {}
    monkeypatch.setattr(base_places, "known_places", lambda _id: places)
    monkeypatch.setattr(base_places, "remember", lambda _id, found: places.update(found))
    return Path(shutil.copytree(loaded, tmp_path / "maps"))


@pytest.fixture()
def plugin(maps: Path, qgis_new_project) -> Iterator:
    QgsSettings().remove("cpmr_migration")
    plugin = cpmr_migration_plugin.classFactory(Interface())
    plugin.initGui()
    open_without_layouts(QgsProject.instance(), maps / "atlas.qgz")
    yield plugin
    plugin.unload()
    QgsProject.instance().clear()
    QgsSettings().remove("cpmr_migration")


def change(maps: Path) -> None:
    path = maps / "data" / "regions.csv"
    path.write_text(path.read_text(encoding="utf-8").replace(",Catalonia,", ",<b>Catalunya</b>,"), encoding="utf-8")
    path = maps / "data" / "competences.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not line.startswith("it-puglia,")), encoding="utf-8")


def checked(plugin):
    dialog = opened(plugin, "refresh")
    wait_for(dialog.is_running)
    wait_for(lambda: not dialog.is_running())
    return dialog


def children(item: QTreeWidgetItem) -> list[list[str]]:
    return [[item.child(n).text(c) for c in range(4)] for n in range(item.childCount())]


def test_nothing_changed_is_said_and_cannot_be_applied(plugin, maps: Path) -> None:
    before = (maps / "atlas.gpkg").read_bytes()
    dialog = checked(plugin)
    assert dialog.summary.text() == "Nothing has changed since the atlas was loaded."
    assert not dialog.run_button.isEnabled()
    assert not dialog.save_button.isEnabled()
    assert str(maps / "data") in dialog.sources.text()
    dialog.reject()
    assert plugin._controller._dialogs == []
    assert (maps / "atlas.gpkg").read_bytes() == before


def test_changes_are_shown_by_region_filtered_copied_saved_and_applied(plugin, maps: Path, monkeypatch) -> None:
    change(maps)
    dialog = checked(plugin)
    removed = int(dialog.summary.text().split(",")[1].split()[0])
    assert dialog.summary.text() == f"0 rows added, {removed} removed, 1 changed."
    tree = dialog.tree
    regions = {tree.topLevelItem(n).text(0): tree.topLevelItem(n) for n in range(tree.topLevelItemCount())}
    assert list(regions) == ["<b>Catalunya</b>", "Puglia"]
    regions["<b>Catalunya</b>"].setExpanded(True)
    assert children(regions["<b>Catalunya</b>"]) == [["Regions", "changed: Name", "Catalonia", "<b>Catalunya</b>"]]
    # Filter, copy.
    dialog.kinds.setCurrentIndex(dialog.kinds.findData("removed"))
    assert dialog.count.text() == f"{removed} of {removed + 1} rows"
    dialog.kinds.setCurrentIndex(0)
    dialog.search.setText("catalonia")
    wait_for(lambda: dialog.count.text() == f"1 of {removed + 1} rows")
    dialog.search.setFocus()
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not dialog.is_running()
    press(dialog.copy_button)
    assert QgsApplication.clipboard().text().splitlines()[1:] == [
        "<b>Catalunya</b>\tRegions\t<b>Catalunya</b>\tchanged\tName\tCatalonia\t<b>Catalunya</b>"
    ]
    target = maps / "list"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(target), "")))
    press(dialog.save_button)
    assert "Catalonia" in target.with_suffix(".csv").read_text(encoding="utf-8-sig")
    # Apply.
    press(dialog.run_button)
    wait_for(lambda: not plugin._controller._dialogs)
    wait_for(plugin._iface.messages)
    assert f"{removed} removed, 1 changed." in plugin._iface.messages()[0]
    assert not plugin._iface.canvas.isFrozen()
    table = next(one for one in QgsProject.instance().mapLayers().values() if one.source().endswith("=regions"))
    assert "<b>Catalunya</b>" in [feature["name"] for feature in table.getFeatures()]
    assert checked(plugin).summary.text() == "Nothing has changed since the atlas was loaded."


def test_cancel_while_checking_leaves_everything(plugin, maps: Path, monkeypatch) -> None:
    go_on, step = threading.Event(), Progress.step

    def slow(progress: Progress, text: str, fraction: float) -> None:
        step(progress, text, fraction)
        if "Drawing" in text:
            go_on.wait(30)

    monkeypatch.setattr(Progress, "step", slow)
    change(maps)
    before = (maps / "atlas.gpkg").read_bytes()
    dialog = opened(plugin, "refresh")
    wait_for(dialog.is_running)
    wait_for(lambda: "Drawing" in dialog.step.text())
    dialog.reject()
    go_on.set()
    wait_for(lambda: not dialog.is_running())
    assert "Nothing was changed" in messages(dialog)
    assert not dialog.run_button.isEnabled()
    assert (maps / "atlas.gpkg").read_bytes() == before
    press(dialog.again_button)
    wait_for(lambda: not dialog.is_running())
    assert dialog.run_button.isEnabled(), messages(dialog)


def test_closing_without_applying_leaves_everything(plugin, maps: Path) -> None:
    change(maps)
    before = (maps / "atlas.gpkg").read_bytes()
    dialog = checked(plugin)
    assert dialog.run_button.isEnabled()
    dialog.reject()
    assert (maps / "atlas.gpkg").read_bytes() == before
    assert not QgsProject.instance().isDirty()


def test_a_missing_file_is_asked_for(plugin, maps: Path, tmp_path: Path, monkeypatch) -> None:
    (maps / "data").rename(tmp_path / "elsewhere")
    dialog = checked(plugin)
    assert "“data” cannot be found on this computer. Say where the file is now." in messages(dialog)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_: str(tmp_path / "elsewhere")))
    press(next(button for button in dialog.bar.findChildren(QPushButton) if button.text() == "&Where Is It…"))
    wait_for(dialog.is_running)
    wait_for(lambda: not dialog.is_running())
    assert dialog.summary.text() == "Nothing has changed since the atlas was loaded.", messages(dialog)
    assert str(tmp_path / "elsewhere") in dialog.sources.text()


def test_unloaded_while_it_checks_the_plugin_leaves_nothing_behind(plugin, maps: Path, capfd) -> None:
    before = (maps / "atlas.gpkg").read_bytes()
    dialog = opened(plugin, "refresh")
    wait_for(dialog.is_running)
    task = dialog._task
    plugin._controller.close()
    QgsApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete: what QGIS does when it is idle
    wait_for(lambda: task not in QgsApplication.taskManager().tasks())
    QgsApplication.processEvents()
    assert (maps / "atlas.gpkg").read_bytes() == before
    assert "Traceback" not in capfd.readouterr().err


def test_a_project_without_an_atlas_is_told(plugin) -> None:
    QgsProject.instance().clear()
    next(a for a in plugin._actions if a.objectName() == "cpmr_migration_refresh").trigger()
    assert "no layers of a migration atlas" in plugin._iface.messages()[0]
    assert plugin._controller._dialogs == []
