"""The sample project: made offline, opened as QGIS opens a project, never written over."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from driving import messages, press, wait_for
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.progress import Progress, finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.workflows.assembly import load_job
from cpmr_migration_plugin.workflows.loading.sample_project import publishing_sample, sample_in, sample_request

GPKG, QGZ = "cpmr-migration-sample.gpkg", "cpmr-migration-sample.qgz"


@pytest.fixture(scope="module")
def made(qgis_app, tmp_path_factory):
    """A folder with a sample."""
    folder = tmp_path_factory.mktemp("made")
    job = load_job(sample_request(folder))
    job.work(Progress())
    finish(publishing_sample(job))
    return folder


@pytest.fixture()
def there(made, tmp_path):
    """A folder of one's own with a sample."""
    return Path(shutil.copytree(made, tmp_path / "there"))


def opened(plugin):
    next(a for a in plugin._actions if a.objectName() == "cpmr_migration_sample").trigger()
    return plugin._controller._dialogs[-1]


def opened_in(plugin, folder):
    dialog = opened(plugin)
    dialog.folder.setFilePath(str(folder))
    press(dialog.run_button)
    wait_for(lambda: not plugin._controller._dialogs)
    wait_for(plugin._iface.messages)


def edited_project() -> QgsVectorLayer:
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "mine", "memory")
    QgsProject.instance().addMapLayer(layer)
    QgsProject.instance().setDirty(True)
    return layer


def names(folder) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_it_is_made_and_opened_and_the_tutorial_offered(plugin, tmp_path, monkeypatch):
    pages = []
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda url: pages.append(url.fileName()) or True))
    opened_in(plugin, tmp_path)
    project = QgsProject.instance()
    assert project.fileName() == str(tmp_path / QGZ)
    assert list(builder.theme_layers_of(builder.our_groups(project)[0])) == list(Theme)
    assert all(layer.isValid() for layer in project.mapLayers().values())
    assert len(project.layoutManager().layouts()) == 9
    assert not project.isDirty()
    assert names(tmp_path) == [GPKG, QGZ]
    (item,) = plugin._iface.bar.items()
    assert "This is the sample project" in item.text()
    press(item.findChild(QPushButton))
    assert pages == ["tutorial.html"]


def test_the_one_that_is_there_is_opened_as_a_person_left_it(plugin, there):
    opened_in(plugin, there)
    QgsProject.instance().setTitle("What I did")
    QgsProject.instance().write()
    before = {path.name: path.read_bytes() for path in there.iterdir()}
    QgsProject.instance().clear()
    plugin._iface.bar.clearWidgets()
    opened_in(plugin, there)
    assert QgsProject.instance().title() == "What I did"
    assert {path.name: path.read_bytes() for path in there.iterdir()} == before


def test_a_new_one_is_made_beside_the_one_that_is_there(plugin, tmp_path):
    for name in (GPKG, QGZ):
        (tmp_path / name).write_bytes(b"mine")
    dialog = opened(plugin)
    dialog.folder.setFilePath(str(tmp_path))
    assert dialog.anew.isEnabled()
    QTest.keyClick(dialog.anew, Qt.Key.Key_Space)
    press(dialog.run_button)
    wait_for(lambda: not plugin._controller._dialogs)
    wait_for(plugin._iface.messages)
    assert QgsProject.instance().fileName() == str(tmp_path / "cpmr-migration-sample-2.qgz")
    assert (tmp_path / GPKG).read_bytes() == (tmp_path / QGZ).read_bytes() == b"mine"


def test_a_person_who_does_not_leave_the_open_project_stays_in_it(plugin, there):
    mine = edited_project()
    plugin._iface.saves = None
    opened_in(plugin, there)
    assert plugin._iface.asked_to_save == 1
    assert QgsProject.instance().mapLayer(mine.id()) is mine
    assert QgsProject.instance().isDirty()
    assert str(there / QGZ) in plugin._iface.messages()[0]
    assert names(there) == [GPKG, QGZ]


def test_the_open_project_is_left_once_the_person_was_asked(plugin, there):
    edited_project()
    opened_in(plugin, there)
    assert plugin._iface.asked_to_save == 1
    assert not QgsProject.instance().mapLayersByName("mine")


def test_cancelling_leaves_folder_and_project_as_they_were(plugin, tmp_path):
    mine = edited_project()
    dialog = opened(plugin)
    dialog.folder.setFilePath(str(tmp_path))
    press(dialog.run_button)
    assert dialog.is_running()
    dialog._task.step_changed.connect(lambda _text, share: share > 0.3 and dialog._task and dialog.reject())
    wait_for(lambda: not dialog.is_running())
    assert messages(dialog)
    assert names(tmp_path) == []
    assert QgsProject.instance().mapLayer(mine.id()) is mine
    assert plugin._iface.asked_to_save == 0


def test_a_broken_sample_is_told_of(plugin, tmp_path):
    for name in (GPKG, QGZ):
        (tmp_path / name).write_bytes(b"no project")
    opened_in(plugin, tmp_path)
    assert "could not be opened" in plugin._iface.messages()[0]
    assert "Make a new one" in plugin._iface.messages()[0]


def test_a_folder_that_is_not_there_cannot_be_chosen(plugin, tmp_path):
    dialog = opened(plugin)
    for place in ("", str(tmp_path / "nowhere")):
        dialog.folder.setFilePath(place)
        assert not dialog.run_button.isEnabled()
        assert dialog.run_button.toolTip()
    assert not dialog.anew.isEnabled()


def test_the_folder_is_remembered(plugin, tmp_path):
    for name in (GPKG, QGZ):
        (tmp_path / name).write_bytes(b"no project")
    opened_in(plugin, tmp_path)
    assert opened(plugin).folder.filePath() == str(tmp_path)


def test_the_newest_whole_sample_is_found_and_no_name_is_used_twice(tmp_path):
    assert sample_in(tmp_path) is None
    assert sample_request(tmp_path).atlas.name == GPKG
    for stem in ("", "-2", "-10", "-11", "-x", "-"):
        (tmp_path / f"cpmr-migration-sample{stem}.gpkg").touch()
        if stem != "-11":
            (tmp_path / f"cpmr-migration-sample{stem}.qgz").touch()
    assert sample_in(tmp_path).name == "cpmr-migration-sample-10.qgz"
    assert sample_request(tmp_path).atlas.name == "cpmr-migration-sample-3.gpkg"
    assert sample_request(tmp_path).overrides == ()
