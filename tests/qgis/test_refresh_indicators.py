"""Refreshing an atlas pulls its indicators too; loading over it keeps them; nothing is lost in silence."""

# ruff: noqa: S608 - the SQL is the tests' own

from __future__ import annotations

import csv
import random
import re
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from indicator_world import FIGURES, World

from eurostat_service import ROOT, jsonstat  # isort: skip
from qgis.core import QgsApplication, QgsProject, QgsSettings, QgsSingleSymbolRenderer, QgsSymbol

from cpmr_migration_plugin.errors import Cancelled
from cpmr_migration_plugin.layouts import items
from cpmr_migration_plugin.layouts.map_page import adding_layouts
from cpmr_migration_plugin.layouts.page import PageSpec
from cpmr_migration_plugin.model.changes import Change
from cpmr_migration_plugin.model.units import Unit
from cpmr_migration_plugin.paths import BUNDLED_EDITION
from cpmr_migration_plugin.progress import Progress, finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.sources.boundaries.dissolved_boundaries import DissolvedBoundaries
from cpmr_migration_plugin.store.indicators import read_indicators
from cpmr_migration_plugin.workflows.assembly import load_job, refresh_job
from cpmr_migration_plugin.workflows.base import places as base_places
from cpmr_migration_plugin.workflows.base import web
from cpmr_migration_plugin.workflows.indicators.indicator_choice import IndicatorChoice
from cpmr_migration_plugin.workflows.loading import load
from cpmr_migration_plugin.workflows.loading.boundaries import boundary_source
from cpmr_migration_plugin.workflows.loading.boundary_choice import BoundaryChoice
from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind
from cpmr_migration_plugin.workflows.loading.load import LoadRequest
from cpmr_migration_plugin.workflows.loading.load_again import source_words
from cpmr_migration_plugin.workflows.refreshing.refresh import RefreshFindings, RefreshResult

POPULATION = IndicatorChoice(entry="population_1jan")
RATE = IndicatorChoice(entry="net_migration_rate")
VIEW = "indicator_population_1jan"

#: The same figures a year on: Catalonia revised, Galicia gone, a year more for Stockholm.
LATER = {key: value for key, value in FIGURES.items() if key[0] != "ES11"} | {
    ("ES51", "2024"): 5.0,
    ("SE110", "2025"): 99000.0,
}


@pytest.fixture(scope="module", autouse=True)
def boundaries_drawn_once() -> Iterator[None]:
    """Draw the boundaries of the same regions once: that takes seconds, and is tested elsewhere."""
    drawn: dict[tuple, tuple] = {}
    made: dict[BoundaryChoice, DissolvedBoundaries] = {}

    def source(choice: BoundaryChoice, progress: Progress) -> DissolvedBoundaries:
        if choice in made:  # it knows which units have no shape
            return made[choice]
        boundaries = made[choice] = boundary_source(choice, progress)
        draw = boundaries.shapes

        def shapes(placed: Sequence[Unit], progress: Progress) -> tuple:
            key = (choice, tuple(unit.unit_id for unit in placed))
            if key not in drawn:
                drawn[key] = draw(placed, progress)
            return drawn[key]

        boundaries.shapes = shapes
        return boundaries

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(load, "boundary_source", source)
        yield


@pytest.fixture(scope="module")
def small(qgis_app: QgsApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An atlas of a few countries: what is tested depends on no number of regions."""
    folder = tmp_path_factory.mktemp("small")
    data = folder / "data"
    shutil.copytree(BUNDLED_EDITION, data)
    kept = {
        "regions": "(es|it|se)-", "competences": "(es|it|se)-", "experiences": "[^,]*,(es|it|se)-",
        "indicators": "(ES|IT|SE)[^,]*,", "country_notes": "[^,]*,(ES|IT|SE),",
    }  # fmt: skip
    for table, pattern in kept.items():
        head, *rows = csv.reader((data / f"{table}.csv").read_text(encoding="utf-8").splitlines())
        with (data / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
            rows = [row for row in rows if re.match(pattern, ",".join(row))]
            csv.writer(file, lineterminator="\n").writerows([head, *rows])
    job = load_job(LoadRequest(folder / "atlas.gpkg", dataset=Dataset(DatasetKind.DATAPACKAGE, str(data))))
    job.work(Progress())
    job.publish()
    return folder


@pytest.fixture
def world(small: Path, tmp_path: Path, monkeypatch) -> Iterator[World]:
    QgsSettings().setValue(web.REPEATS, 0)
    monkeypatch.setattr("cpmr_migration_plugin.sources.http.cache.default_folder", lambda: tmp_path / "cache")
    shutil.copytree(small / "data", tmp_path / "data")
    world = World(tmp_path, small / "atlas.gpkg")
    world.serve()
    yield world
    world.close()
    QgsSettings().remove("cpmr_migration")


def sql(atlas: Path, query: str) -> list[tuple]:
    with closing(sqlite3.connect(atlas)) as connection, connection:
        return connection.execute(query).fetchall()


def drawn(atlas: Path, layer: str = "population_1jan") -> dict[str, tuple]:
    query = (
        "SELECT u.code, f.status, f.value, f.time FROM indicator_figures f "
        f"JOIN units u ON u.unit_id = f.unit_id WHERE f.layer = '{layer}' AND u.code IS NOT NULL"
    )
    return {code: rest for code, *rest in sql(atlas, query)}


def found(world: World) -> RefreshFindings:
    return refresh_job(world.atlas, dry_run=True).work(Progress())


def refreshed(world: World, project: QgsProject | None = None) -> RefreshResult:
    job = refresh_job(world.atlas)
    job.work(Progress())
    return job.publish(project)


def unavailable(world: World) -> None:
    world.service.on(f"{ROOT}/demo_r_gind3", lambda request: request.answer(b"", 503, Retry_After="0"))


# What is found.


def test_nothing_changed_says_so_and_touches_no_byte(world: World) -> None:
    world.add(POPULATION, RATE)
    before = world.state()
    asked = len(world.service.asked)
    findings = found(world)
    assert len(world.service.asked) > asked
    assert not findings, findings
    assert findings.told == ()
    assert findings.sentence() == "Nothing has changed since the atlas was loaded."
    assert world.state() == before


def test_figures_added_removed_and_changed_are_told_by_region(world: World) -> None:
    world.add()
    world.serve(figures=LATER, updated="2026-11-20T23:00:00+0100")
    findings = found(world)
    rows = {(row.owner_name, row.change, row.label): row for row in findings.changes.rows}
    changed = [row for row in findings.changes.rows if row.change is Change.CHANGED and row.table == "indicators"]
    assert [(row.owner_name, [(c.column, c.new) for c in row.cells]) for row in changed] == [
        ("Catalonia", [("value", "5")])
    ]
    removed = [row for row in findings.changes.rows if row.change is Change.REMOVED]
    assert {row.owner_name for row in removed} <= {"Galicia", "ES11"}
    assert len(removed) == 5
    (added,) = [row for row in findings.changes.rows if row.change is Change.ADDED]
    assert added.label.endswith(", 2025")
    assert added.owner_name.startswith("Stockholm")
    (about,) = [row for row in findings.changes.rows if row.table == "indicator_layers"]
    assert [(c.column, c.new) for c in about.cells] == [("updated", "2026-11-20")]
    assert len(rows) == len(findings.changes.rows)
    assert "Indicators: " in source_words(world.atlas)[2]


def test_the_new_figures_are_in_the_file_once_applied_and_a_second_refresh_finds_nothing(world: World) -> None:
    world.add(POPULATION, RATE)
    world.serve(figures=LATER)
    result = refreshed(world)
    assert result.findings.told == ()
    shown = drawn(world.atlas)
    assert shown["ES51"][1] == 5.0
    assert shown["ES11"][0] == "not_available"
    assert shown["SE110"] == ["value", 99000.0, "2025"]
    assert [layer.layer for layer in read_indicators(world.atlas)] == ["population_1jan", "net_migration_rate"]
    assert sql(world.atlas, "PRAGMA integrity_check") == [("ok",)]
    assert not found(world)
    # Only now the answers are kept: without the service they are used.
    QgsSettings().setValue(web.OFFLINE, True)
    assert not found(world)


def test_the_edition_is_not_taken_for_edited_by_hand(world: World) -> None:
    world.add()
    sql(world.atlas, "UPDATE competences SET level = 'none' WHERE rowid = 1")
    assert "were edited after it was loaded" in " ".join(found(world).told)


# What cannot be had.


def test_a_service_that_is_away_keeps_the_figures_and_tells_their_date(world: World) -> None:
    world.add(POPULATION, RATE)
    before = drawn(world.atlas)
    unavailable(world)
    state = world.state()
    findings = found(world)
    assert not findings
    fetched = read_indicators(world.atlas)[0].fetched[:10]
    assert len(findings.told) == 2
    assert all(f"figures of {fetched} stay" in text for text in findings.told), findings.told
    assert world.state() == state
    assert drawn(world.atlas) == before


def test_without_any_answer_kept_the_figures_of_the_atlas_stay_and_the_rest_is_refreshed(world: World) -> None:
    world.add()
    shutil.rmtree(world.folder / "cache")
    unavailable(world)
    # Something else is to be applied, so that the file is written.
    sql(world.atlas, "UPDATE competences SET level = 'none' WHERE rowid = 1")
    before, series = drawn(world.atlas), sql(world.atlas, "SELECT * FROM indicators ORDER BY geo, time, indicator")
    result = refreshed(world)
    assert any("not available just now" in text and "stay" in text for text in result.findings.told), (
        result.findings.told
    )
    assert {row.table for row in result.findings.changes.rows} == {"competences"}
    assert drawn(world.atlas) == before
    columns = "geo, indicator, time, value, dataset"
    again = sql(world.atlas, f"SELECT {columns} FROM indicators ORDER BY 1, 2, 3, 5")
    assert len(again) == len(series)


def test_an_older_answer_never_replaces_newer_figures_of_a_colleague(world: World) -> None:
    world.add()
    sql(world.atlas, "UPDATE indicator_layers SET fetched = '2999-01-01T00:00:00+00:00'")
    sql(world.atlas, "UPDATE indicators SET value = 10500 WHERE dataset = 'demo_r_gind3' AND geo = 'ES51'")
    sql(
        world.atlas,
        "UPDATE indicator_figures SET value = 10500 WHERE unit_id = (SELECT unit_id FROM units WHERE code = 'ES51')",
    )
    QgsSettings().setValue(web.OFFLINE, True)
    findings = found(world)
    assert not findings
    assert "you work offline; its figures of 2999-01-01 stay" in findings.told[0]


def test_regions_keep_their_figures_where_only_countries_could_be_had(world: World) -> None:
    world.add()
    world.add(territory="countries")
    # The service forgets everything below countries.
    countries = {key: 2 * value for key, value in FIGURES.items() if len(key[0]) == 2}

    def figures(query: dict) -> dict:
        return countries if query["geoLevel"] == ["country"] else {}

    # The regions are asked for anew on a level that has nothing now.
    change = 'definition = replace(definition, \'"levels": []\', \'"levels": ["nuts2"]\')'
    sql(world.atlas, f"UPDATE indicator_layers SET {change} WHERE layer = 'population_1jan'")
    world.serve(figures=figures)
    result = refreshed(world)
    assert any("no figures" in text and "stay" in text for text in result.findings.told), result.findings.told
    assert drawn(world.atlas)["ES51"][1] == FIGURES["ES51", "2024"]
    assert drawn(world.atlas, "population_1jan_countries")["ES"][1] == countries["ES", "2024"]
    rows = sql(
        world.atlas, "SELECT value FROM indicators WHERE dataset = 'demo_r_gind3' AND geo = 'ES' AND time = '2024'"
    )
    assert rows == [(countries["ES", "2024"],)]


def test_cancelled_at_ten_random_moments_atlas_and_cache_are_byte_identical(world: World) -> None:
    world.add(POPULATION, RATE)
    world.serve(figures=LATER)
    before = world.state()
    asked = [0]

    def counting() -> bool:
        asked[0] += 1
        return False

    job = refresh_job(world.atlas)
    job.work(Progress(is_cancelled=counting))
    job.discard()
    assert world.state() == before
    stopped = 0
    for moment in random.Random(7).sample(range(asked[0] // 2, asked[0]), 10):  # noqa: S311
        left = [moment]

        def cancelled(left: list[int] = left) -> bool:
            left[0] -= 1
            return left[0] < 0

        job = refresh_job(world.atlas)
        try:
            job.work(Progress(is_cancelled=cancelled))
        except Cancelled:
            stopped += 1
        else:  # while an answer is waited for it is asked again and again: this run was faster than the first
            job.discard()
        assert world.state() == before
    assert stopped >= 5


# Files.


def test_no_absolute_path_is_in_the_file_and_it_is_found_beside_an_atlas_that_moved(
    world: World, tmp_path: Path
) -> None:
    path = tmp_path / "figures.json"
    path.write_bytes(jsonstat(FIGURES))
    world.add(IndicatorChoice(file=path, title="Mine"))
    assert str(tmp_path).encode() not in world.atlas.read_bytes()
    assert "figures.json" in read_indicators(world.atlas)[0].definition
    elsewhere = tmp_path / "moved"
    elsewhere.mkdir()
    shutil.move(world.atlas, elsewhere / "atlas.gpkg")
    shutil.move(tmp_path / "data", elsewhere / "data")
    world.atlas = elsewhere / "atlas.gpkg"
    (elsewhere / "figures.json").write_bytes(jsonstat(LATER))
    path.unlink()
    refreshed(world)
    (layer,) = read_indicators(world.atlas)
    assert drawn(world.atlas, layer.layer)["ES51"][1] == 5.0
    assert str(tmp_path).encode() not in world.atlas.read_bytes()
    assert world.service.asked == []


def test_a_file_elsewhere_is_found_by_the_profile_and_its_absence_is_told(world: World, tmp_path: Path) -> None:
    far = tmp_path / "a" / "b"
    far.mkdir(parents=True)
    path = far / "figures.json"
    path.write_bytes(jsonstat(FIGURES))
    (tmp_path / "c").mkdir()
    world.atlas = Path(shutil.move(world.atlas, tmp_path / "c" / "atlas.gpkg"))
    world.add(IndicatorChoice(file=path, title="Mine"))
    assert str(far).encode() not in world.atlas.read_bytes()
    assert str(path) in base_places._PLACES.path.read_text(encoding="utf-8")
    path.write_bytes(jsonstat(LATER))
    assert found(world).changes
    path.write_bytes(b"no figures any more")
    findings = found(world)
    assert not findings
    assert "figures of" in findings.told[0]
    path.unlink()
    findings = found(world)
    assert not findings
    assert "“figures.json” is not there." in findings.told[0]
    assert "stay" in findings.told[0]


def test_a_cancelled_addition_remembers_no_place(world: World, tmp_path: Path) -> None:
    path = tmp_path / "nowhere-else.json"
    path.write_bytes(jsonstat(FIGURES))
    job = world.job(IndicatorChoice(file=path, title="Mine"))
    job.work(Progress())
    places = base_places._PLACES.path
    assert not places.exists() or "nowhere-else" not in places.read_text(encoding="utf-8")


def test_an_atlas_of_somebody_else_cannot_make_us_read_any_file(world: World, tmp_path: Path) -> None:
    secret = tmp_path / "a" / "secret.json"
    secret.parent.mkdir()
    secret.write_bytes(jsonstat(LATER))
    world.add()
    text = read_indicators(world.atlas)[0].definition.replace('"file": ""', f'"file": "{secret}"')
    with closing(sqlite3.connect(world.atlas)) as connection, connection:
        connection.execute("UPDATE indicator_layers SET definition = ?", (text,))
    findings = found(world)
    assert not findings
    assert "“secret.json” is not there" in findings.told[0]


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"file": 5}', "not json"])
def test_an_indicator_that_does_not_tell_what_it_was_keeps_its_figures(world: World, text: str) -> None:
    world.add()
    sql(world.atlas, f"UPDATE indicator_layers SET definition = '{text}'")
    before = drawn(world.atlas)
    findings = found(world)
    assert not findings
    assert "does not tell what was asked for" in findings.told[0]
    assert drawn(world.atlas) == before


# In the open project.


@pytest.fixture
def project(world: World) -> Iterator[QgsProject]:
    world.add(POPULATION, RATE)
    project = QgsProject()
    group = finish(builder.adding_atlas(project, builder.open_atlas(world.atlas)))
    finish(adding_layouts(project, group, PageSpec(), list(builder.indicator_layers_of(group))))
    yield project
    project.clear()


def layers(project: QgsProject) -> dict:
    return builder.indicator_layers_of(builder.our_groups(project)[0])


#: All grow and a year is added: classes, legends and words change.
MORE = {key: 3 * value for key, value in FIGURES.items()} | {
    (geo, "2025"): 7 * value for (geo, year), value in FIGURES.items() if year == "2024"
}


def test_open_layers_and_layouts_show_the_new_figures(world: World, project: QgsProject) -> None:
    pages = {page.customProperty("cpmr_migration/role"): page for page in project.layoutManager().printLayouts()}
    rate = layers(project)["indicator_net_migration_rate"]
    old_rules = [rule.label() for rule in rate.renderer().rootRule().children()]
    pages["indicator_net_migration_rate"].itemById("title").setText("Our own title")
    world.serve(figures=MORE)
    result = refreshed(world, project)
    assert result.kept == ()
    again = layers(project)
    assert again["indicator_net_migration_rate"] is rate
    assert {f["nuts_code"]: f["value"] for f in again[VIEW].getFeatures()}["ES51"] == MORE["ES51", "2025"]
    assert [rule.label() for rule in rate.renderer().rootRule().children()] != old_rules
    assert "2025" in rate.name()
    page = pages["indicator_net_migration_rate"]
    assert page.itemById("title").text() == "Our own title"
    assert "2025" in page.itemById("subtitle").text()
    assert "2025" in items.heading(page.itemById("legend")).replace("\n", " ")
    assert len(project.layoutManager().printLayouts()) == 2
    assert project.isDirty()
    styles = dict(sql(world.atlas, "SELECT f_table_name, styleQML FROM layer_styles WHERE useAsDefault"))
    assert {VIEW, "indicator_net_migration_rate"} <= set(styles)


def test_edited_styles_names_and_legends_are_kept_and_told(world: World, project: QgsProject) -> None:
    from qgis.core import QgsMapLayerLegendUtils

    there = layers(project)
    rate, total = there["indicator_net_migration_rate"], there[VIEW]
    rate.setRenderer(QgsSingleSymbolRenderer(QgsSymbol.defaultSymbol(rate.geometryType())))
    rate.setName("My rate")
    pages = {page.customProperty("cpmr_migration/role"): page for page in project.layoutManager().printLayouts()}
    legend = pages[VIEW].itemById("legend")
    node = legend.model().rootGroup().findLayers()[0]
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, [0])
    # A layer and a layout that a user removed do not come back.
    project.layoutManager().removeLayout(pages["indicator_net_migration_rate"])
    world.serve(figures=MORE)
    result = refreshed(world, project)
    assert rate.renderer().type() == "singleSymbol"
    assert rate.name() == "My rate"
    assert result.kept == ("My rate",)
    assert "My rate" in " ".join(result.sentences())
    assert "2025" in total.name()
    assert QgsMapLayerLegendUtils.legendNodeOrder(legend.model().rootGroup().findLayers()[0]) == [0]
    assert len(project.layoutManager().printLayouts()) == 1


def test_a_removed_layer_does_not_come_back(world: World, project: QgsProject) -> None:
    project.removeMapLayer(layers(project)[VIEW].id())
    world.serve(figures=MORE)
    refreshed(world, project)
    assert set(layers(project)) == {"indicator_net_migration_rate"}


def test_a_style_saved_as_default_in_the_file_is_kept(world: World) -> None:
    world.add(POPULATION, RATE)
    sql(world.atlas, f"UPDATE layer_styles SET styleQML = '<qgis>mine</qgis>' WHERE f_table_name = '{VIEW}'")
    old = dict(sql(world.atlas, "SELECT f_table_name, styleQML FROM layer_styles WHERE useAsDefault"))
    world.serve(figures=MORE)
    result = refreshed(world)
    new = dict(sql(world.atlas, "SELECT f_table_name, styleQML FROM layer_styles WHERE useAsDefault"))
    assert new[VIEW] == "<qgis>mine</qgis>"
    assert new["indicator_net_migration_rate"] != old["indicator_net_migration_rate"]
    assert len(result.kept) == 1
    assert result.kept[0].startswith("Population")


# Loading over an atlas that has indicators.


def test_loading_over_an_atlas_keeps_its_indicators_and_says_so(world: World) -> None:
    world.add(POPULATION, RATE)
    before, asked = drawn(world.atlas), len(world.service.asked)
    titles = [layer.title for layer in read_indicators(world.atlas)]
    job = load_job(LoadRequest(world.atlas, dataset=Dataset(DatasetKind.DATAPACKAGE, str(world.folder / "data"))))
    job.work(Progress())
    result = job.publish()
    assert drawn(world.atlas) == before
    assert len(world.service.asked) == asked
    (told,) = [text for text in result.warnings if "Indicators of the old file" in text]
    assert all(title in told for title in titles)
    styles = {name for (name,) in sql(world.atlas, "SELECT f_table_name FROM layer_styles")}
    assert {VIEW, "indicator_net_migration_rate"} <= styles
    assert not found(world)


def test_on_boundaries_without_any_of_its_territories_an_indicator_is_empty_and_told(world: World, monkeypatch) -> None:
    world.add()
    from cpmr_migration_plugin.workflows.indicators import indicator_refresh

    real = indicator_refresh.read_targets
    monkeypatch.setattr(indicator_refresh, "read_targets", lambda *a: [replace(t, codes=()) for t in real(*a)])
    job = load_job(LoadRequest(world.atlas, dataset=Dataset(DatasetKind.DATAPACKAGE, str(world.folder / "data"))))
    job.work(Progress())
    result = job.publish()
    assert any("has no figure for any territory" in text for text in result.warnings)
    assert {status for status, *_ in drawn(world.atlas).values()} == {"not_available"}
    project = QgsProject()
    finish(builder.adding_atlas(project, builder.open_atlas(world.atlas)))
    assert layers(project)[VIEW].isValid()
    project.clear()
