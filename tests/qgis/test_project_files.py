"""Project files: whole or not at all, in both formats, with what belongs to them."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsAuxiliaryLayer, QgsProject, QgsPropertyDefinition, QgsVectorLayer

from cpmr_migration_plugin.errors import TargetError
from cpmr_migration_plugin.project.files import save_project, saving_project


@pytest.fixture()
def project(qgis_app, tmp_path: Path):
    project = QgsProject()
    points = tmp_path / "points.csv"
    points.write_text("id,name\n1,Åland\n2,Crete\n", encoding="utf-8")
    project.addMapLayer(QgsVectorLayer(str(points), "points", "ogr"))
    project.setDirty(True)
    yield project
    project.clear()


def opened(path: Path) -> QgsProject:
    again = QgsProject()
    assert again.read(str(path)), again.error()
    return again


@pytest.mark.parametrize("name", ["a.qgz", "b.qgs", "ünï cödé.qgz"])
def test_a_saved_project_opens_again_with_its_layers(project, tmp_path, name):
    target = tmp_path / "project" / name
    target.parent.mkdir()
    save_project(project, target)
    assert Path(project.fileName()) == target
    assert not project.isDirty()
    assert [path.name for path in target.parent.iterdir()] == [name]
    again = opened(target)
    layer = next(iter(again.mapLayers().values()))
    assert layer.isValid()
    assert layer.featureCount() == 2
    assert "../points.csv" in target_text(target)  # a folder that is moved as a whole keeps working
    again.clear()


def target_text(target: Path) -> str:
    if target.suffix == ".qgs":
        return target.read_text(encoding="utf-8")
    with zipfile.ZipFile(target) as archive:
        assert f"{target.stem}.qgs" in archive.namelist()
        return archive.read(f"{target.stem}.qgs").decode()


def test_labels_moved_by_hand_are_saved_with_it(project, tmp_path):
    layer = next(iter(project.mapLayers().values()))
    auxiliary = project.auxiliaryStorage().createAuxiliaryLayer(layer.fields().at(0), layer)
    assert isinstance(auxiliary, QgsAuxiliaryLayer)
    layer.setAuxiliaryLayer(auxiliary)
    place = QgsPropertyDefinition("PositionX", QgsPropertyDefinition.DataType.DataTypeNumeric, "x", "")
    assert auxiliary.addAuxiliaryField(place)
    save_project(project, tmp_path / "a.qgz")
    with zipfile.ZipFile(tmp_path / "a.qgz") as archive:
        assert sorted(archive.namelist()) == ["a.qgd", "a.qgs"]
    again = opened(tmp_path / "a.qgz")
    assert next(iter(again.mapLayers().values())).auxiliaryLayer() is not None
    again.clear()


def test_what_is_given_up_half_way_leaves_the_old_file_and_the_project(project, tmp_path):
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "a.qgz").write_bytes(b"old")
    steps = saving_project(project, folder / "a.qgz")
    next(steps)
    steps.close()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {"a.qgz": b"old"}
    assert project.fileName() == ""
    assert project.isDirty()


def test_what_cannot_be_written_leaves_the_old_file_and_the_project(project, tmp_path):
    before = tmp_path / "before.qgz"
    save_project(project, before)
    project.setDirty(True)
    (tmp_path / "a.qgz").mkdir()
    with pytest.raises(TargetError, match="could not be written"):
        save_project(project, tmp_path / "a.qgz")
    with pytest.raises(TargetError, match="does not exist"):
        save_project(project, tmp_path / "nowhere" / "a.qgz")
    assert Path(project.fileName()) == before
    assert project.isDirty()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.qgz", "before.qgz", "points.csv"]
