"""A profile that version 0.1.0 was used in: settings, sources, presets, decisions and places hold today."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from driving import wait_for
from made_by_0_1_0 import MADE_IN, Made, unpacked
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsSettings
from test_dialogs import opened

# Once its code has been read, an action opens its window at once.
from cpmr_migration_plugin.gui.dialogs import load_edition  # noqa: F401
from cpmr_migration_plugin.gui.widgets.saved_searches import search_store
from cpmr_migration_plugin.model.survey import ColumnRole
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.processing.export_data import ExportDataAlgorithm
from cpmr_migration_plugin.processing.preset_parameter import with_preset
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.workflows.base import profile, web
from cpmr_migration_plugin.workflows.exporting import export_presets
from cpmr_migration_plugin.workflows.loading import decisions, manual_placement, sources_list
from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind
from cpmr_migration_plugin.workflows.loading.importing import read_dataset
from cpmr_migration_plugin.workflows.loading.load_parameters import read_load_parameters
from cpmr_migration_plugin.workflows.styling import styles


@pytest.fixture(params=MADE_IN)
def made(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Made:
    """The fixtures, with their profile in use."""
    own = unpacked(request.param, tmp_path / "own")
    monkeypatch.setattr(profile, "profile_folder", lambda: own.profile / "cpmr_migration")
    return own


@pytest.fixture
def used(made: Made, plugin: Any) -> Iterator[Any]:
    """The plugin of today over the settings of then."""
    for key, value in made.settings().items():
        QgsSettings().setValue(key, value)
    return plugin


@pytest.fixture
def shown(made: Made, used: Any) -> QgsProject:
    """The project that a user worked on, open in QGIS."""
    if made.version != MADE_IN[0]:
        pytest.skip("the profile is the same; one project is enough, it takes seconds")
    project = QgsProject.instance()
    assert project.read(str(made.work / "atlas.qgz"))
    return project


def kept_files(made: Made) -> dict[str, bytes]:
    folder = made.profile / "cpmr_migration"
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_window_load_shows_what_was_chosen_last(made, used):
    window = opened(used, "load")
    assert window.dataset.dataset().kind is DatasetKind.TABLES
    assert window.dataset.place.filePath() == str(made.work / "survey.csv")
    assert window.boundaries.kind.currentData() == "layer"
    assert window.boundaries.layer.file.filePath() == str(made.work / "squares.geojson")
    assert window.boundaries.year.currentData() == "2024"
    assert list(window.layers.themes()) == [Theme.SERVICES, Theme.NEEDS]
    assert window.with_project.isChecked()
    assert Path(window.atlas.filePath()).parent == made.work
    wait_for(lambda: window.boundaries.layer.code.currentData() == "code")


def test_the_windows_export_style_and_indicators_show_what_was_chosen_last(made, used, shown):
    window = opened(used, "export")
    then = json.loads(made.settings()["cpmr_migration/export/settings"])
    now = window.settings()
    assert {key: now[key] for key in then if key != "page"} == {key: then[key] for key in then if key != "page"}
    assert {key: now["page"][key] for key in then["page"]} == then["page"]
    window.presets.names.setCurrentText("Our house")
    assert window.presets.delete_action.isEnabled()
    window.reject()
    window = opened(used, "style")
    assert window.chosen_layer().customProperty("cpmr_migration/role") == "services"
    assert {"Our thresholds", "Our pies"} <= {window.preset.itemText(i) for i in range(window.preset.count())}
    window.reject()
    window = opened(used, "indicators")
    assert sorted(window.catalogue.chosen()) == ["net_migration_rate", "population_1jan"]
    assert (window.period.currentData(), window.since.text()) == ("common", "2021")
    window.reject()


def test_the_regions_panel_keeps_searches_weights_and_views(made, used, shown):
    used._controlled().show_regions()
    dock = used._controller.regions
    wait_for(lambda: dock.source.inspection is not None)
    kept = list(search_store(dock.find._remembered).read()[0].values())
    assert [search.text for search in kept] == ["welcome", "health"]
    assert kept[0].filters.countries == {"ES"}
    assert dock.find.map_mode.currentData() == "filter"
    assert dock.compare.only_differing.isChecked()
    assert [dock.expertise.sliders[name].value() for name in ("competence", "experience", "recency", "interest")] == [
        1, 2, 3, 4,
    ]  # fmt: skip
    chosen = [box.currentData() for box in (dock.overview.what, dock.overview.order, dock.overview.grouping)]
    assert chosen == ["fields", "answers", "country"]
    dock.find.apply_search(kept[1])
    wait_for(lambda: dock.find.found is not None and len(dock.find.found.positions) == 2)


def test_what_is_set_for_downloads_holds(made, used):
    assert web.choices() == web.Choices(True, 123, web.Timeouts(timeout=17, deadline=240, repeats=5))


def test_sources_are_listed_with_their_last_good_copies(made, used):
    sources, told = sources_list.read_sources()
    assert told == ""
    assert [(one.name, one.dataset.kind) for one in sources] == [
        ("Our package", DatasetKind.DATAPACKAGE), ("Somebody's survey", DatasetKind.TABLES),
    ]  # fmt: skip
    assert sources[0].is_here
    assert sources[0].copy.is_file()
    assert sources[0].rows["regions"] == 10
    window = opened(used, "sources")
    assert window.table.topLevelItemCount() == 2
    assert window.copy_button.isEnabled()
    window.reject()


def test_style_presets_are_listed_and_drawn(made, used, shown):
    kept, told = styles.saved()
    assert ([preset.name for preset in kept], told) == (["Our thresholds", "Our pies"], [])
    assert styles.read_file(made.work / "styles.json") == kept
    (group,) = builder.our_groups(shown)
    layer = builder.theme_layers_of(group)[Theme.REGIONAL_DATA]
    styles.apply(layer, kept[0])
    assert [line.split(":")[0] for line in styles.legend_lines(layer)][:4] == [
        "under 2.5%", "2.5 to under 5%", "5 to under 10%", "10% and more",
    ]  # fmt: skip
    assert styles.current(layer) == kept[0]
    styles.apply(layer, kept[1])
    assert layer.diagramRenderer() is not None


def test_presets_of_an_export_are_found_by_name_and_as_a_file(made, used):
    presets, told = export_presets.read_presets()
    assert (list(presets), told) == (["Our house"], "")
    assert export_presets.read_preset(made.work / "preset.json") == ("Our house", presets["Our house"])
    for given in ("our house", str(made.work / "preset.json")):
        algorithm = ExportDataAlgorithm()
        algorithm.initAlgorithm()
        values = with_preset(algorithm.create(), {"PRESET": given}, QgsProcessingContext())
        assert values["FORMATS"] == [2]
        assert values["LAYERS"] == [4]


def test_what_was_decided_about_a_survey_and_a_map_is_not_asked_again(made, qgis_app):
    survey = read_dataset(Dataset(DatasetKind.TABLES, str(made.work / "survey.csv")), Progress())
    assert survey.dataset.mapping.columns[-1].role is ColumnRole.NEED
    assert (survey.edition.experiences["kind"] == "need").sum() == 2
    a_map = read_dataset(Dataset(DatasetKind.MAP, str(made.work / "map.kml")), Progress())
    assert set(a_map.edition.experiences["theme"]) == {"reception", "services"}
    header = (made.work / "survey.csv").read_text(encoding="utf-8").splitlines()
    assert decisions.saved_mapping_of(["Region", "Country"]) is None
    assert len(header) == 4


def test_places_of_files_are_known_though_the_atlas_was_moved(made, tmp_path, qgis_app):
    moved = tmp_path / "elsewhere" / "atlas.gpkg"
    moved.parent.mkdir()
    shutil.copy(made.work / "atlas.gpkg", moved)
    recipe = read_load_parameters(moved)
    assert recipe.missing == ()
    assert Path(recipe.dataset.place) == made.work / "dataset"
    assert recipe.boundaries.world_map == made.work / "world.gpkg"


def test_placements_of_the_profile_are_applied(made, qgis_app):
    assert [(one.region_id, one.action.value, one.unit_code) for one in manual_placement.profile_overrides()] == [
        ("es-somewhere", "assign", "ES24"), ("es-murcia", "remove", ""),
    ]  # fmt: skip


def test_reading_a_profile_sets_nothing_aside_and_changes_nothing(made, used, qgis_app):
    before = kept_files(made)
    for read in (
        sources_list.read_sources,
        styles.saved,
        export_presets.read_presets,
        manual_placement.profile_overrides,
    ):
        read()
    for name in ("load", "sources"):
        window = opened(used, name)
        QgsApplication.processEvents()
        window.reject()
    QgsApplication.processEvents()
    assert kept_files(made) == before
