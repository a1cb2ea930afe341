"""Atlas files, projects and data packages that version 0.1.0 wrote open today, with all that a user had made."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from made_by_0_1_0 import MADE_IN, Made, seen, unpacked
from qgis.core import (
    QgsApplication,
    QgsLayoutExporter,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.result_layer import result_layers
from cpmr_migration_plugin.sources.datapackage import read_datapackage
from cpmr_migration_plugin.store.datapackage import write_datapackage
from cpmr_migration_plugin.store.indicators import read_indicators
from cpmr_migration_plugin.store.inspect_results import results_in
from cpmr_migration_plugin.workflows.base import profile
from cpmr_migration_plugin.workflows.loading import manual_placement
from cpmr_migration_plugin.workflows.loading.load_parameters import read_load_parameters

ATLASES = ("atlas.gpkg", "of-a-map.gpkg", "of-a-survey.gpkg")
#: Tables and views that a user adds to an atlas file; loading and refreshing keep them.
USERS = ("overrides", "indicator_", "result_")
#: What a layer of an indicator is; when it was fetched is told anew.
OF_INDICATORS = ("layer", "title", "nature", "unit", "period", "placed", "territory")


@pytest.fixture(scope="module", params=MADE_IN)
def kept(request: pytest.FixtureRequest, qgis_app: QgsApplication, tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Fixtures that are read only."""
    return unpacked(request.param, tmp_path_factory.mktemp("kept") / "Ablage n° 1")


@pytest.fixture
def made(kept: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Made:
    """Fixtures that a test may change, with the profile beside them."""
    own = unpacked(kept.version, tmp_path / "own")
    monkeypatch.setattr(profile, "profile_folder", lambda: own.profile / "cpmr_migration")
    return own


@pytest.fixture(scope="module")
def opened(kept: Made, provider: None) -> Iterator[QgsProject]:
    """The project that a user worked on, open and only looked at."""
    project = QgsProject()
    assert project.read(str(kept.work / "atlas.qgz"))
    yield project
    project.clear()


def run(name: str, **parameters: Any) -> dict[str, Any]:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"cpmr_migration:{name}")
    context = QgsProcessingContext()
    context.setProject(parameters.pop("project", None) or QgsProject())
    values = {key: str(value) if isinstance(value, Path) else value for key, value in parameters.items()}
    possible, message = algorithm.checkParameterValues(values, context)
    assert possible, message
    outputs, done = algorithm.run(values, context, QgsProcessingFeedback(), {}, False)
    assert done
    return outputs


def in_place(facts: Any, made: Made) -> Any:
    """Return what was seen, at the place where the files are now."""
    return json.loads(json.dumps(facts).replace("/tmp/cpmr-fixtures-of-0.1.0", str(made.folder)))  # noqa: S108


def users(atlas: dict[str, Any]) -> dict[str, Any]:
    """Return what a user added to an atlas file; of views, which show names too, how many rows they have."""
    found = {name: table for name, table in atlas["tables"].items() if name.startswith(USERS)}
    views = [name for name, table in found.items() if "geom" in table["columns"] or name == "indicator_layers"]
    return found | {name: [found[name]["columns"], found[name]["rows"]] for name in views}


# Projects.


@pytest.mark.parametrize("name", ["atlas.qgz", "of-a-survey.qgz"])
def test_a_project_opens_with_the_styles_labels_and_layouts_a_user_left(kept, opened, name):
    project = opened
    if name != "atlas.qgz":
        project = QgsProject()
        assert project.read(str(kept.work / name))
    now, then = seen.project(project), in_place(kept.facts["projects"][name], kept)
    assert all(layer["valid"] and layer["read"] == layer["features"] for layer in now["layers"].values())
    if kept.is_newer:  # an older QGIS says what an item of a newer one is, and how large, in its own way
        for seen_then in (now, then):
            seen_then["layouts"] = {
                title: {item: facts[1] for item, facts in page["items"].items()}
                for title, page in seen_then["layouts"].items()
            }
    for what, facts in then.items():
        assert now[what] == facts, what


def test_what_a_user_made_of_a_project_is_in_the_fixtures(kept):
    """The facts above are of a project that was worked on; they would be no test of an untouched one."""
    facts = kept.facts["projects"]["atlas.qgz"]
    names = {layer["name"]: layer for layer in facts["layers"].values()}
    assert {"Services, as we call them", "Share of newcomers, our map", "My squares", "Health"} <= set(names)
    assert names["Services, as we call them"]["renderer"][1][1:] == ["Both, as we say it", "#778899"]
    assert names["6 Integration and Social Inclusion"]["label"] == ['upper("name")', 9.5, "#aa0000"]
    assert names["2 Regional Data"]["diagrams"]
    assert facts["groups"][0][0] == "Our atlas"
    reception = facts["layouts"]["4 Entry and Reception"]["items"]
    assert reception["title"][1] == "Our title of the map of reception"
    assert reception["ours"][1] == "Draft, for the committee"
    assert {"Page for the report", "A page of my own"} <= set(facts["layouts"])


def test_the_plugin_knows_the_groups_layers_and_results_of_a_project(kept, opened):
    (group,) = builder.our_groups(opened)
    assert builder.atlas_path_of(group) == kept.work / "atlas.gpkg"
    assert len(builder.theme_layers_of(group)) == 9
    assert {layer.name() for layer in builder.indicator_layers_of(group).values()} == {
        "Newcomers, 2024", "Share of newcomers, our map",
    }  # fmt: skip
    assert {layer.name() for layer in result_layers(opened)} == {"Health", "Expertise in services", "Partners"}


def test_a_page_that_a_user_edited_is_drawn(opened):
    page = opened.layoutManager().layoutByName("4 Entry and Reception")
    image = QgsLayoutExporter(page).renderPageToImage(0, dpi=40)
    colours = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert len(colours) > 50


def test_a_map_is_exported_from_a_project(made, provider, tmp_path):
    if made.version != MADE_IN[0]:
        pytest.skip("one is enough: it takes seconds")
    run("exportmaps", SOURCE=made.work / "atlas.qgz", LAYERS=[3], INDICATORS=False, FORMATS=[1], DPI=72,
        CAPTIONS=False, FOLDER=tmp_path)  # fmt: skip
    (image,) = tmp_path.glob("*.png")
    assert image.stat().st_size > 10_000


# Atlas files.


@pytest.mark.parametrize("name", ATLASES)
def test_an_atlas_file_is_read_in_full_and_left_as_it_is(made, name):
    path = made.work / name
    before, files = path.read_bytes(), sorted(path.parent.iterdir())
    info = builder.open_atlas(path)
    assert info.provenance["created_by"] == "CPMR Migration 0.1.0"
    recipe = read_load_parameters(path)
    assert recipe.missing == ()
    assert Path(recipe.dataset.place).exists()
    wanted = kept_indicators(made, name)
    assert sorted(f"indicator_{layer.layer}" for layer in read_indicators(path)) == wanted
    tables = made.facts["atlases"][name]["tables"]
    assert {one.view for one in results_in(path)} == {table for table in tables if f"{table}_rows" in tables}
    assert [(one.region_id, one.action.value) for one in manual_placement.atlas_overrides(path)] == [
        ("es-somewhere", "assign"), ("es-murcia", "remove"),
    ]  # fmt: skip
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == files
    assert seen.atlas(path) == made.facts["atlases"][name]


def told_of(atlas: Path) -> list[list[Any]]:
    return [[getattr(layer, name) for name in OF_INDICATORS] for layer in read_indicators(atlas)]


def kept_indicators(made: Made, name: str) -> list[str]:
    others = {"indicator_layers", "indicator_figures"}
    tables = made.facts["atlases"][name]["tables"]
    return sorted(table for table in tables if table.startswith("indicator_") and table not in others)


def test_a_style_that_a_user_saved_over_ours_is_the_one_a_layer_opens_with(kept):
    layer = {name: QgsVectorLayer(f"{kept.work / 'atlas.gpkg'}|layername={name}", name, "ogr")
             for name in ("reception", "services", "inclusion", "regional_data")}  # fmt: skip
    first = {name: seen.layer(layer[name])["renderer"][1][1:] for name in ("reception", "services", "inclusion")}
    ours = ["Competence and experience", first["inclusion"][1]]
    # What was saved beside ours is offered by QGIS, not opened with.
    assert first == {"reception": ["Both, as we say it", "#112233"], "services": ours, "inclusion": ours}
    qml = (kept.work / "blue.qml").read_text(encoding="utf-8")
    assert re.findall(' label="([^"]*%[^"]*)"', qml)[:4] == [
        label for _, label, _ in seen.layer(layer["regional_data"])["renderer"][1:] if "%" in label
    ]


def test_a_refresh_keeps_placements_indicators_results_and_styles_and_takes_the_new_words(made, provider):
    atlas = made.work / "atlas.gpkg"
    path = made.work / "dataset" / "regions.csv"
    path.write_text(path.read_text(encoding="utf-8").replace(",Catalonia,", ",Catalunya (new),"), encoding="utf-8")
    project = QgsProject.instance()
    assert project.read(str(made.work / "atlas.qgz"))
    then, indicators = seen.project(project), told_of(atlas)
    outputs = run("refresh", ATLAS=atlas, project=project)
    assert (outputs["ADDED"], outputs["REMOVED"]) == (0, 0)
    now = seen.atlas(atlas)
    assert users(now) == users(made.facts["atlases"]["atlas.gpkg"])
    assert told_of(atlas) == indicators
    styles = made.facts["atlases"]["atlas.gpkg"]["styles"]
    for name in ("reception · Ours in dark", "regional_data · Blue", "services · Beside"):
        assert now["styles"][name] == styles[name], name
    named = QgsVectorLayer(f"{atlas}|layername=reception", "reception", "ogr")
    assert "Catalunya (new)" in {feature["name"] for feature in named.getFeatures()}
    placed = {row["region_id"]: row["how"] for row in manual_placement.read_report(atlas).to_dict("records")}
    assert placed["es-somewhere"] == "manual"
    tables = {str(layer.customProperty("cpmr_migration/role")) for layer in project.mapLayers().values()}
    assert {"rules", "authority_kinds", "country_facts"} <= tables, "what 0.1.0 did not know comes with the new content"
    # Notes on figures are codes now: no form shows them, every map tip tells them.
    noted = [one for one in project.mapLayers().values() if "figure_note" in [field.name() for field in one.fields()]]
    assert len(noted) > 2
    for one in noted:
        assert "figure_note" in one.mapTipTemplate(), one.name()
        assert one.editorWidgetSetup(one.fields().indexOf("figure_note")).type() == "Hidden", one.name()
    shown = seen.project(project)
    for i, layer in then["layers"].items():
        assert {key: shown["layers"][i][key] for key in ("name", "renderer", "label", "opacity", "own")} == {
            key: layer[key] for key in ("name", "renderer", "label", "opacity", "own")
        }, layer["name"]
        assert shown["layers"][i]["read"] == layer["read"], layer["name"]
    for title, page in then["layouts"].items():
        for item in {"title", "ours", "my map"} & set(page["items"]):
            assert shown["layouts"][title]["items"][item][:2] == page["items"][item][:2], (title, item)
    project.clear()


def test_a_load_over_keeps_placements_and_indicators(made, provider):
    atlas = made.work / "atlas.gpkg"
    indicators = told_of(atlas)
    run("loadedition", DATASET=1, PLACE=made.work / "dataset", WORLD_MAP=made.work / "world.gpkg", ATLAS=atlas,
        OVERWRITE=True)  # fmt: skip
    then, now = made.facts["atlases"]["atlas.gpkg"]["tables"], seen.atlas(atlas)["tables"]
    assert told_of(atlas) == indicators
    for name in ("overrides", "indicator_layers", "indicator_figures", *kept_indicators(made, "atlas.gpkg")):
        assert now[name]["rows"] == then[name]["rows"], name
        assert now[name]["columns"] == then[name]["columns"], name
    assert now["overrides"] == then["overrides"]
    assert now["indicator_figures"] == then["indicator_figures"]


def test_results_are_found_again_in_an_atlas_file(made, provider, tmp_path):
    outputs = run("findregions", ATLAS=made.work / "atlas.gpkg", WORDS="health", TABLE=tmp_path / "found.csv")
    assert outputs["ROWS"] == 2
    then, now = (
        list(csv.reader((folder / "found.csv").read_text(encoding="utf-8-sig").splitlines()))[1:]
        for folder in (made.work, tmp_path)
    )
    # What is new stands in columns behind.
    assert [row[: len(then[0])] for row in now] == then


# Packages and other files.


@pytest.mark.parametrize("place", ["work/dataset", "work/edition.zip", "sources"])
def test_a_data_package_is_read_with_identical_tables(kept, place, tmp_path):
    path = kept.folder / place
    if place == "sources":
        (path,) = (kept.profile / "cpmr_migration" / "sources").glob("*.zip")
    edition = read_datapackage(path)
    again = tmp_path / "again.zip"
    write_datapackage(edition, again)
    read = read_datapackage(again)
    assert edition.counts()["regions"] == {"work/dataset": 10, "work/edition.zip": 3, "sources": 10}[place]
    for name in edition.counts():
        assert read.table(name).equals(edition.table(name)), name
    if place != "work/edition.zip":
        tables = dict(kept.facts["atlases"]["atlas.gpkg"]["tables"])
        del tables["indicators"]  # those of the indicators that the user added stand there, too
        counts = edition.counts()
        assert {name: counts[name] for name in counts if name in tables} == {
            name: tables[name]["rows"] for name in counts if name in tables
        }


def test_tables_of_placements_and_mappings_of_columns_are_taken(made, provider, tmp_path):
    atlas = made.work / "atlas.gpkg"
    outputs = run("setplacements", ATLAS=atlas, PLACEMENTS=made.work / "placements.csv", REPLACE=True)
    assert (outputs["COUNT"], outputs["UNUSED"]) == (2, 0)
    run("importedition", PLACE=made.work / "survey.csv", MAPPING=made.work / "mapping.json", KIND=2,
        PACKAGE=tmp_path / "again.zip")  # fmt: skip
    assert read_datapackage(tmp_path / "again.zip").counts() == read_datapackage(made.work / "edition.zip").counts()


def test_a_style_written_as_qml_is_taken_by_a_layer(kept):
    layer = QgsVectorLayer(f"{kept.work / 'atlas.gpkg'}|layername=regional_data", "x", "ogr")
    message, taken = layer.loadNamedStyle(str(kept.work / "blue.qml"))
    assert taken, message
    assert layer.renderer().type() == "RuleRenderer"
