"""Targets and files that cannot work are refused before anything is lost."""

from __future__ import annotations

import shutil
import sqlite3

import pytest
from interface import Interface
from qgis.core import QgsProject
from qgis.gui import QgsMessageBar

from cpmr_migration_plugin.errors import AtlasError, PluginError, TargetError
from cpmr_migration_plugin.gui.messages import show_error, show_success
from cpmr_migration_plugin.progress import Progress, finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.files import saving_project
from cpmr_migration_plugin.workflows.assembly import load_job
from cpmr_migration_plugin.workflows.exporting.map_export import private_project
from cpmr_migration_plugin.workflows.loading.load import LoadRequest


@pytest.mark.parametrize("folder", ["My%20Data", "a|b"])
def test_paths_that_qgis_cannot_open_are_refused(qgis_app, tmp_path, folder):
    (tmp_path / folder).mkdir()
    with pytest.raises(TargetError, match="QGIS cannot open files"):
        load_job(LoadRequest(tmp_path / folder / "a.gpkg")).work(Progress())
    assert list((tmp_path / folder).iterdir()) == []


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (("a.shp", None, None), "must end in .gpkg"),
        (("a.gpkg", "a.gpkg", None), "must end in .qgz"),
        (("a.gpkg", "a.qgz", "a.txt"), "must end in .csv"),
        (("folder.gpkg", None, None), "is a folder"),
        (("a.gpkg", "folder.qgz", None), "is a folder"),
        (("a.gpkg", None, "folder.csv"), "is a folder"),
    ],
)
def test_impossible_targets_are_refused_before_the_old_atlas_is_touched(qgis_app, tmp_path, names, message):
    for name in ("folder.gpkg", "folder.qgz", "folder.csv"):
        (tmp_path / name).mkdir()
    (tmp_path / "a.gpkg").write_text("old")
    paths = [tmp_path / name if name else None for name in names]
    with pytest.raises(TargetError, match=message):
        load_job(LoadRequest(*paths)).work(Progress())
    assert (tmp_path / "a.gpkg").read_text() == "old"


def test_saving_a_project_over_a_folder_is_told(qgis_app, tmp_path):
    (tmp_path / "a.qgz").mkdir()
    with pytest.raises(TargetError, match="could not be written"):
        finish(saving_project(QgsProject(), tmp_path / "a.qgz"))


def test_an_atlas_file_that_lacks_a_layer_is_told(qgis_app, atlas, tmp_path):
    """QGIS 3.22 crashed when it was asked for the summary of an error that says nothing."""
    broken = tmp_path / "broken.gpkg"
    shutil.copy(atlas.atlas, broken)
    connection = sqlite3.connect(broken)
    with connection:
        connection.execute("DROP VIEW needs")
        connection.execute("DELETE FROM gpkg_contents WHERE table_name = 'needs'")
        connection.execute("DELETE FROM gpkg_geometry_columns WHERE table_name = 'needs'")
    connection.close()
    project = QgsProject()
    with pytest.raises(AtlasError, match="has no layer “needs”"):
        finish(builder.adding_atlas(project, builder.open_atlas(broken)))
    assert project.mapLayers() == {}
    with pytest.raises(AtlasError):
        private_project(broken)


def test_text_of_a_dataset_is_no_markup_in_the_message_bar(qgis_app):
    bar = QgsMessageBar()
    nasty = '<a href="file:///etc/passwd">Click</a> <img src="x">'
    show_error(bar, PluginError(nasty, remedy=nasty), bar)
    show_success(bar, nasty)
    for item in bar.items():
        assert "<a " not in item.text()
        assert "&lt;a href" in item.text()


def test_work_that_a_user_began_meanwhile_is_kept(small_world, qgis_new_project, tmp_path):
    from qgis.core import QgsVectorLayer
    from qgis.PyQt.QtWidgets import QAction

    from cpmr_migration_plugin.gui.controller import Controller

    project = QgsProject.instance()
    project.clear()
    job = load_job(LoadRequest(tmp_path / "a.gpkg", tmp_path / "a.qgz"))
    job.work(Progress())
    steps = Controller(Interface(), QAction())._publish(job)
    next(steps)
    mine = QgsVectorLayer("Point?crs=EPSG:4326", "mine", "memory")
    project.addMapLayer(mine)
    for _ in steps:
        pass
    assert project.mapLayersByName("mine") == [mine]
    assert builder.our_groups(project)
    assert (tmp_path / "a.qgz").exists()
    project.clear()
