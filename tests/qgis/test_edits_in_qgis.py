"""Rows edited in QGIS's own tables, with and without the plugin, reach the maps."""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing

import pytest
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer, QgsVectorLayerUtils
from regions_driver import Driver, wait_for

from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.project.layers import ROLE_PROPERTY
from cpmr_migration_plugin.workflows.assembly import load_job


@pytest.fixture()
def atlas(small_atlas, tmp_path):
    """A copy of the small atlas, its project open as QGIS opens it; nothing of the plugin is at work."""
    file, project_file = tmp_path / "atlas.gpkg", tmp_path / "atlas.qgz"
    shutil.copy(small_atlas.atlas, file)
    shutil.copy(small_atlas.project, project_file)
    project = QgsProject.instance()
    project.clear()
    assert project.read(str(project_file))
    yield file
    project.clear()


def layer(role: str) -> QgsVectorLayer:
    found = [one for one in QgsProject.instance().mapLayers().values() if one.customProperty(ROLE_PROPERTY) == role]
    assert len(found) == 1, role
    return found[0]


def drawn(region: str, theme: str = "services", column: str = "involvement") -> str:
    (feature,) = layer(theme).getFeatures(f"\"region_id\" = '{region}'")
    return feature[column]


def rows(table: QgsVectorLayer, region: str, theme: str) -> list[QgsFeature]:
    return list(table.getFeatures(f"\"region_id\" = '{region}' AND \"theme\" = '{theme}'"))


def region_with(theme: str, table: str) -> str:
    return next(f["region_id"] for f in layer(table).getFeatures(f"\"theme\" = '{theme}'"))


def test_a_deleted_and_a_new_power_change_the_class_after_saving_and_the_layer_is_drawn_anew(atlas):
    competences, services = layer("competences"), layer("services")
    region = region_with("services", "competences")
    before = drawn(region)
    held = rows(competences, region, "services")
    assert before in ("competence_and_experience", "competence_only")
    competences.startEditing()
    competences.deleteFeatures([one.id() for one in held])
    assert drawn(region) == before, "nothing counts before it is saved"
    changes = []
    services.repaintRequested.connect(lambda *_: changes.append(True))
    assert competences.commitChanges()
    assert changes, "a layer on the map is drawn anew"
    assert drawn(region) in ("experience_only", "no_answer")

    new = QgsVectorLayerUtils.createFeature(competences)
    for name in ("region_id", "theme", "field", "level", "source_url"):
        new[name] = held[0][name] if name != "level" else "shared"
    competences.startEditing()
    assert competences.addFeature(new)
    assert competences.commitChanges()
    assert drawn(region) == before
    assert drawn(region, column="level_class") == "shared"
    assert ": shared" in drawn(region, column="competence_text")
    (kept,) = rows(competences, region, "services")
    assert re.fullmatch(r"[0-9a-f-]{36}", kept["uuid"])


def test_a_changed_entry_changes_counts_class_and_words(atlas):
    experiences = layer("experiences")
    region = region_with("needs", "experiences")
    (first, *_) = rows(experiences, region, "needs")
    kind = experiences.fields().indexOf("kind")
    experiences.startEditing()
    for one in rows(experiences, region, "needs"):
        experiences.changeAttributeValue(one.id(), kind, "need")
    experiences.changeAttributeValue(first.id(), experiences.fields().indexOf("title"), "A need of ours")
    assert experiences.commitChanges()
    assert drawn(region, "needs", "needs_class") == "needs"
    assert drawn(region, "needs", "needs") == drawn(region, "needs", "entries")
    assert "A need of ours" in drawn(region, "needs", "entry_text")
    assert drawn(region, "regional_data", "needs_entries") == drawn(region, "needs", "entries")


def test_a_new_row_gets_a_uuid_before_it_is_saved_and_one_of_another_program_gets_one_too(atlas):
    new = QgsVectorLayerUtils.createFeature(layer("experiences"))
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", new["uuid"])
    with closing(sqlite3.connect(atlas)) as database, database:
        database.execute("INSERT INTO experiences (region_id, theme, kind, title) VALUES ('xx', 'needs', 'need', 'T')")
        (found,) = database.execute("SELECT uuid FROM experiences WHERE title = 'T'").fetchone()
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", found)


def test_every_row_has_a_uuid_of_its_own_that_another_load_gives_again(small_edition, small_atlas, tmp_path):
    again = tmp_path / "again.gpkg"
    job = load_job(small_edition.request(again))
    job.work(Progress())
    job.publish()
    tables = ("regions", "competences", "experiences", "indicators", "country_notes")
    found = []
    for file in (small_atlas.atlas, again):
        with closing(sqlite3.connect(file)) as database:
            found.append([value for table in tables for (value,) in database.execute(f"SELECT uuid FROM {table}")])  # noqa: S608
    assert found[0] == found[1]
    assert len({*found[0]}) == len(found[0]) > 20


def test_with_the_plugin_an_edit_reaches_the_map_and_the_panel(small_atlas, tmp_path):
    driver = Driver(small_atlas, tmp_path)
    try:
        driver.open_project()
        source = driver.dock.source
        wait_for(lambda: source.inspection is not None)
        competences = layer("competences")
        region = region_with("services", "competences")
        competences.startEditing()
        competences.deleteFeatures([one.id() for one in rows(competences, region, "services")])
        assert competences.commitChanges()
        assert drawn(region) in ("experience_only", "no_answer")

        def gone() -> bool:
            frame = source.inspection.data.competences
            return not ((frame["region_id"] == region) & (frame["theme"] == "services")).any()

        wait_for(gone)
    finally:
        driver.close()
