"""Project files: whole or not at all, in both formats, with what belongs to them."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.core import (
    QgsAuxiliaryLayer,
    QgsLayoutItemMap,
    QgsPrintLayout,
    QgsProject,
    QgsPropertyDefinition,
    QgsVectorLayer,
)

from cpmr_migration_plugin.errors import TargetError
from cpmr_migration_plugin.partial_names import owner_of, this_process
from cpmr_migration_plugin.progress import finish
from cpmr_migration_plugin.project.files import saving_project


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


@pytest.mark.parametrize("name", ["a.qgz", "b.qgs"])
def test_while_it_is_saved_nothing_visible_stands_beside_it(project, tmp_path, name):
    """A process that is killed meanwhile leaves only what is hidden and known as ours."""
    target = tmp_path / "project" / name
    target.parent.mkdir()
    seen = set()
    for _ in saving_project(project, target):
        seen |= {path.name for path in target.parent.iterdir()}
    hidden = seen - {name, "b_attachments.zip"}
    assert hidden
    assert all(one.startswith(".") and owner_of(one) == this_process() for one in hidden), hidden


@pytest.mark.parametrize("name", ["a.qgz", "b.qgs", "ünï cödé.qgz"])
def test_a_saved_project_opens_again_with_its_layers(project, tmp_path, name):
    target = tmp_path / "project" / name
    target.parent.mkdir()
    finish(saving_project(project, target))
    assert Path(project.fileName()) == target
    assert not project.isDirty()
    # QGIS 3.26 and later keep a project's styles in attachments, which stand beside a .qgs.
    assert {path.name for path in target.parent.iterdir()} - {"b_attachments.zip"} == {name}
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
    finish(saving_project(project, tmp_path / "a.qgz"))
    with zipfile.ZipFile(tmp_path / "a.qgz") as archive:
        names = {name for name in archive.namelist() if not name.endswith("_styles.db")}  # QGIS 3.26 and later
    assert names == {"a.qgd", "a.qgs"}
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
    finish(saving_project(project, before))
    project.setDirty(True)
    (tmp_path / "a.qgz").mkdir()
    with pytest.raises(TargetError, match="could not be written"):
        finish(saving_project(project, tmp_path / "a.qgz"))
    with pytest.raises(TargetError, match="does not exist"):
        finish(saving_project(project, tmp_path / "nowhere" / "a.qgz"))
    assert Path(project.fileName()) == before
    assert project.isDirty()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.qgz", "before.qgz", "points.csv"]


def adding_layouts(project: QgsProject, names: Sequence[str]) -> Iterator[None]:
    layer = next(iter(project.mapLayers().values()))
    for name in names:
        layout = QgsPrintLayout(project)
        layout.initializeDefaults()
        layout.setName(name)
        shown = QgsLayoutItemMap(layout)
        shown.setLayers([layer])
        layout.addLayoutItem(shown)
        project.layoutManager().addLayout(layout)
        yield


def layouts_of(target: Path) -> list[str]:
    found = ElementTree.fromstring(target_text(target)).findall("Layouts/Layout")  # noqa: S314 - QGIS wrote it
    return [ElementTree.canonicalize(ElementTree.tostring(layout), strip_text=True) for layout in found]


@pytest.mark.parametrize("name", ["a.qgz", "b.qgs"])
@pytest.mark.parametrize("there", [[], ["mine <Layouts/>"]], ids=["no layouts", "a layout"])
def test_layouts_added_while_it_is_saved_are_written_as_qgis_writes_them(project, tmp_path, name, there):
    finish(adding_layouts(project, there))
    target, names = tmp_path / "project" / name, ["A & <B>", "</Layouts>", "Ħ"]
    target.parent.mkdir()
    finish(saving_project(project, target, adding_layouts(project, names)))
    assert not project.isDirty()
    ours = layouts_of(target)
    again = opened(target)
    assert {layout.name() for layout in again.layoutManager().layouts()} == {*there, *names}
    again.clear()
    assert project.write(str(target))
    assert len(ours) == len(there) + 3
    assert sorted(ours) == sorted(layouts_of(target))


def test_while_it_is_saved_the_project_has_no_name_of_a_file_that_goes(project, tmp_path):
    target = tmp_path / "a.qgz"
    seen = set()
    for _ in saving_project(project, target, adding_layouts(project, "abc")):
        seen.add(project.fileName())
    assert seen == {""}
    assert project.fileName() == str(target)


def test_nobody_hears_of_a_name_that_does_not_stay(project, tmp_path):
    heard, edited = [], []
    project.fileNameChanged.connect(lambda: heard.append(Path(project.fileName()).name))
    project.isDirtyChanged.connect(edited.append)
    target = tmp_path / "b.qgs"
    for _ in saving_project(project, target, adding_layouts(project, ["one"])):
        assert edited[-1:] in ([], [True])  # what is not written yet is known to be missing
    assert heard == ["b.qgs"]
    assert edited[-1] is project.isDirty() is False


@pytest.mark.parametrize("edited", [False, True])
def test_what_a_person_changes_meanwhile_is_still_to_be_saved(project, tmp_path, edited):
    steps = saving_project(project, tmp_path / "a.qgz", adding_layouts(project, "abc"))
    for step, _ in enumerate(steps):
        if edited and step == 2:
            project.setTitle("Mine")
    assert project.isDirty() == edited


@pytest.mark.parametrize("folder", [False, True], ids=["the file", "the folder"])
def test_what_cannot_be_written_has_its_layouts_nevertheless(project, tmp_path, folder):
    target = tmp_path / "nowhere" / "a.qgz" if folder else tmp_path / "a.qgz"
    if not folder:
        target.mkdir()
    with pytest.raises(TargetError):
        finish(saving_project(project, target, adding_layouts(project, "abc")))
    assert len(project.layoutManager().layouts()) == 3
    assert project.isDirty()
    assert project.fileName() == ""
