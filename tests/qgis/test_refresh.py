"""An atlas is refreshed under the layers that show it, or left byte for byte as it was."""

from __future__ import annotations

import csv
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from driving import open_without_layouts
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsMapLayerLegendUtils,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from http_server import WebServer

import cpmr_migration_plugin
from cpmr_migration_plugin import leftover_files
from cpmr_migration_plugin.errors import Cancelled, PluginError, TargetError
from cpmr_migration_plugin.layouts import items
from cpmr_migration_plugin.model.changes import Change, compare_values
from cpmr_migration_plugin.model.units import Unit
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.paths import BUNDLED_EDITION
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.sources.boundaries.dissolved_boundaries import DissolvedBoundaries
from cpmr_migration_plugin.store import opening
from cpmr_migration_plugin.store.reading import read_provenance
from cpmr_migration_plugin.workflows import assembly
from cpmr_migration_plugin.workflows.assembly import load_job, refresh_job
from cpmr_migration_plugin.workflows.base.steps import RefresherResult
from cpmr_migration_plugin.workflows.loading import load
from cpmr_migration_plugin.workflows.loading.boundaries import boundary_source
from cpmr_migration_plugin.workflows.loading.boundary_choice import BoundaryChoice
from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind
from cpmr_migration_plugin.workflows.loading.load import LoadJob, LoadRequest
from cpmr_migration_plugin.workflows.loading.load_again import MissingFiles
from cpmr_migration_plugin.workflows.loading.load_parameters import read_load_parameters
from cpmr_migration_plugin.workflows.loading.sources_list import PullJob, new_source, put_source, remove_source
from cpmr_migration_plugin.workflows.refreshing import refresh

#: A smaller edition, by the beginnings of rows: what is tested depends on no number of regions.
_OF_SOUTHERN_EUROPE = {
    "regions": re.compile("(es|it)-"),
    "competences": re.compile("(es|it)-"),
    "experiences": re.compile("[^,]*,(es|it)-"),
    "indicators": re.compile("(ES|IT)[^,]*,|[A-Z]{2},"),
    "country_notes": re.compile("[^,]*,(ES|IT),"),
}

CATALONIA = "\"name\" = 'Catalonia'"


class Mine:
    """An atlas of a user's own data package, whose rows a test alters."""

    def __init__(self, loaded: Path, folder: Path) -> None:
        shutil.copytree(loaded, folder, dirs_exist_ok=True)
        self.folder = folder
        self.data = folder / "data"
        self.atlas = folder / "atlas.gpkg"
        self.project = QgsProject()

    def open(self, *, layouts: bool = False) -> QgsProject:
        if layouts:
            assert self.project.read(str(self.folder / "atlas.qgz"))
        else:
            open_without_layouts(self.project, self.folder / "atlas.qgz")
        return self.project

    def layer(self, theme: Theme) -> QgsVectorLayer:
        return builder.theme_layers_of(builder.our_groups(self.project)[0])[theme]

    def change(self, table: str, pattern: str, by: str | Callable[[re.Match[str]], str]) -> int:
        """Replace text in a table; returns how often."""
        path = self.data / f"{table}.csv"
        text, count = re.subn(pattern, by, path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        path.write_text(text, encoding="utf-8")
        assert count, pattern
        return count

    def sql(self, statement: str) -> list[tuple]:
        with closing(sqlite3.connect(self.atlas)) as connection, connection:
            return connection.execute(statement).fetchall()

    def bytes(self) -> bytes:
        return self.atlas.read_bytes()


@pytest.fixture(scope="module")
def loaded(qgis_app: QgsApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundled edition as a user's own data package, loaded into an atlas and a project beside it."""
    folder = tmp_path_factory.mktemp("mine")
    shutil.copytree(BUNDLED_EDITION, folder / "data")
    for table, kept in _OF_SOUTHERN_EUROPE.items():
        path = folder / "data" / f"{table}.csv"
        head, *rows = csv.reader(path.read_text(encoding="utf-8").splitlines())
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([head, *(row for row in rows if kept.match(",".join(row)))])
    dataset = Dataset(DatasetKind.DATAPACKAGE, str(folder / "data"))
    job = load_job(LoadRequest(folder / "atlas.gpkg", folder / "atlas.qgz", dataset=dataset))
    job.work(Progress())
    job.publish()
    return folder


@pytest.fixture(scope="module", autouse=True)
def boundaries_drawn_once() -> Iterator[None]:
    """Draw the boundaries of the same regions once: that takes seconds, and is tested elsewhere."""
    drawn: dict[tuple, tuple[tuple, DissolvedBoundaries]] = {}

    def source(choice: BoundaryChoice, progress: Progress) -> DissolvedBoundaries:
        boundaries = boundary_source(choice, progress)
        draw = boundaries.shapes

        def shapes(placed: Sequence[Unit], progress: Progress) -> tuple:
            key = (choice, tuple(unit.unit_id for unit in placed))
            if key not in drawn:
                drawn[key] = draw(placed, progress), boundaries
            for number in range(10):
                progress.step("Drawing", number / 10)
            shapes, by = drawn[key]
            if by is not boundaries:
                boundaries.drawable = by.drawable  # known to those that have drawn
            return shapes

        boundaries.shapes = shapes
        return boundaries

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(load, "boundary_source", source)
        yield


@pytest.fixture()
def mine(loaded: Path, tmp_path: Path) -> Iterator[Mine]:
    # Away from the place where it was loaded: the data beside it is found by its relative path.
    mine = Mine(loaded, tmp_path / "maps")
    yield mine
    mine.project.clear()


def refreshed(mine: Mine, project: QgsProject | None = None) -> refresh.RefreshResult:
    job = refresh_job(mine.atlas)
    job.work(Progress())
    return job.publish(project)


def test_nothing_changed_says_so_and_touches_no_byte(mine: Mine) -> None:
    before, stamp = mine.bytes(), mine.atlas.stat().st_mtime_ns
    job = refresh_job(mine.atlas)
    findings = job.work(Progress())
    job.discard()
    job.discard()  # a second time is no mistake
    assert not findings
    assert findings.sentence() == "Nothing has changed since the atlas was loaded."
    assert findings.told == ()
    assert (mine.bytes(), mine.atlas.stat().st_mtime_ns) == (before, stamp)


def test_the_atlas_file_names_no_absolute_path(mine: Mine, loaded: Path) -> None:
    assert str(loaded).encode() not in mine.bytes()
    assert b"data" in mine.bytes()


def test_open_layers_show_the_new_rows(mine: Mine) -> None:
    project = mine.open()
    layer = mine.layer(Theme.RECEPTION)
    tables = [one for one in project.mapLayers().values() if one.source().endswith("layername=competences")]
    before = tables[0].featureCount()
    row = next(layer.getFeatures(CATALONIA))
    assert (row["involvement"], row["own_powers"]) == ("competence_and_experience", 2)
    removed = mine.change("competences", r"^es-catalonia,reception,.*\n", "")
    removed += mine.change("experiences", r"^[^,]*,es-catalonia,reception,.*\n", "")
    iterator = layer.getFeatures()
    next(iterator)  # a layer that is being read
    result = refreshed(mine, project)
    assert (result.findings.changes.count(Change.REMOVED), len(result.findings.changes.rows)) == (removed, removed)
    # What the law says of all autonomous communities is left.
    row = next(layer.getFeatures(CATALONIA))
    assert (row["involvement"], row["own_powers"]) == ("competence_only", 0)
    assert tables[0].featureCount() < before
    assert tables[0].featureCount() == len(list(tables[0].getFeatures()))
    assert result.kept == ()
    # Whoever opens the file anew sees the same, and it is sound.
    fresh = QgsVectorLayer(f"{mine.atlas}|layername=reception", "x", "ogr")
    assert next(fresh.getFeatures(CATALONIA))["involvement"] == "competence_only"
    assert mine.sql("PRAGMA integrity_check") == [("ok",)]
    assert mine.sql("SELECT count(*) FROM rtree_units_geom") == mine.sql("SELECT count(*) FROM units")
    assert sorted(path.name for path in mine.folder.iterdir()) == ["atlas.gpkg", "atlas.qgz", "data"]
    assert not refresh_job(mine.atlas, dry_run=True).work(Progress())


def test_a_region_renamed_with_its_id_is_changed_not_removed_and_added(mine: Mine) -> None:
    for table in ("regions", "competences", "experiences"):
        mine.change(table, r"\bes-catalonia\b", "es-catalunya")
    mine.change("regions", "es-catalunya,Catalonia", "es-catalunya,Catalunya")
    findings = refresh_job(mine.atlas, dry_run=True).work(Progress())
    assert [(row.table, row.change, row.owner) for row in findings.changes.rows] == [
        ("regions", Change.CHANGED, "es-catalunya")
    ]
    assert [(c.column, c.old, c.new) for c in findings.changes.rows[0].cells] == [
        ("region_id", "es-catalonia", "es-catalunya"),
        ("name", "Catalonia", "Catalunya"),
    ]


def test_a_region_that_is_drawn_elsewhere_is_told(mine: Mine) -> None:
    mine.change("regions", r"^(es-catalonia,.*),ES51,", r"\1,ES99,")
    findings = refresh_job(mine.atlas, dry_run=True).work(Progress())
    moved = [row for row in findings.changes.rows if row.table == "placement"]
    assert [(row.owner_name, row.cells[0].old[:4], row.cells[0].new) for row in moved] == [
        ("Catalonia", "ES51", "not placed")
    ]


# Styles and layouts.


def figures_of_another_year(mine: Mine) -> None:
    """Give every figure another year, a decade later, and another value."""
    mine.change("indicators", r",20(\d)(\d),(\d)", lambda m: f",20{int(m[1]) + 1}{m[2]},1{m[3]}")


def test_figure_layers_that_nobody_edited_are_styled_for_the_new_figures(mine: Mine) -> None:
    project = mine.open()
    layer = mine.layer(Theme.REGIONAL_DATA)
    figures_of_another_year(mine)
    before = layer.metadata().abstract()
    result = refreshed(mine, project)
    assert result.kept == ()
    alias = layer.attributeAlias(layer.fields().indexOf("ratio"))
    assert "203" in alias
    assert alias == builder.open_atlas(mine.atlas).figure_text(Theme.REGIONAL_DATA, "ratio")
    assert layer.metadata().abstract() != before
    assert project.isDirty()


def test_a_style_that_a_person_edited_is_kept_and_told(mine: Mine) -> None:
    project = mine.open()
    layer = mine.layer(Theme.REGIONAL_DATA)
    symbol = QgsSymbol.defaultSymbol(layer.geometryType())
    symbol.setColor(QColor("#123456"))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    figures_of_another_year(mine)
    result = refreshed(mine, project)
    assert layer.renderer().type() == "singleSymbol"
    assert layer.renderer().symbol().color().name() == "#123456"
    assert result.kept == ("2 Regional Data",)
    assert "2 Regional Data" in " ".join(result.sentences())
    # The layer beside it was not edited.
    country = mine.layer(Theme.COUNTRY_DATA)
    assert "203" in country.attributeAlias(country.fields().indexOf("ratio"))


def test_a_style_saved_as_default_in_the_file_is_kept_and_ours_are_renewed(mine: Mine) -> None:
    mine.sql("UPDATE layer_styles SET styleQML = '<qgis>mine</qgis>' WHERE f_table_name = 'regional_data'")
    mine.sql(
        "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, "
        "styleQML, useAsDefault) VALUES ('', '', 'needs', 'geom', 'second', '<qgis>second</qgis>', 0)"
    )
    old = dict(mine.sql("SELECT f_table_name, styleQML FROM layer_styles WHERE useAsDefault"))
    figures_of_another_year(mine)
    result = refreshed(mine)
    new = dict(mine.sql("SELECT f_table_name, styleQML FROM layer_styles WHERE useAsDefault"))
    assert new["regional_data"] == "<qgis>mine</qgis>"
    assert new["country_data"] != old["country_data"]
    assert "203" in new["country_data"]
    assert mine.sql("SELECT styleQML FROM layer_styles WHERE styleName = 'second'") == [("<qgis>second</qgis>",)]
    assert result.kept == ("2 Regional Data",)
    # A second time the style is still known as a user's.
    figures_of_another_year(mine)
    assert refreshed(mine).kept == ("2 Regional Data",)


def test_layouts_say_the_new_words_only_where_nobody_changed_them(mine: Mine) -> None:
    project = mine.open(layouts=True)
    pages = {page.customProperty("cpmr_migration/role"): page for page in project.layoutManager().printLayouts()}
    page, other = pages["regional_data"], pages["country_data"]
    page.itemById("title").setText("Our own title")
    page.itemById("map").attemptMove(page.itemById("note").positionWithUnits())
    place = page.itemById("map").pos()
    subtitle = other.itemById("subtitle").text()
    legend = other.itemById("legend")
    first = legend.model().rootGroup().findLayers()[0]
    QgsMapLayerLegendUtils.setLegendNodeOrder(first, [0, 1])  # a user took the rest out
    figures_of_another_year(mine)
    refreshed(mine, project)
    assert page.itemById("title").text() == "Our own title"
    assert page.itemById("map").pos() == place
    assert "203" in page.itemById("subtitle").text()
    assert "203" in items.heading(page.itemById("legend")).replace("\n", " ")
    assert other.itemById("subtitle").text() != subtitle
    assert QgsMapLayerLegendUtils.legendNodeOrder(first) == [0, 1]
    classes = len(mine.layer(Theme.REGIONAL_DATA).renderer().legendSymbolItems())
    ours = page.itemById("legend").model().rootGroup().findLayers()[0]
    assert QgsMapLayerLegendUtils.legendNodeOrder(ours) == list(range(classes))


def test_legends_that_an_earlier_version_made_say_the_new_words_in_their_title(mine: Mine) -> None:
    project = mine.open(layouts=True)
    pages = {page.customProperty("cpmr_migration/role"): page for page in project.layoutManager().printLayouts()}
    legend = pages["regional_data"].itemById("legend")
    node = legend.model().rootGroup().findLayers()[0]
    legend.setTitle(node.customProperty(items.HEADING))
    node.removeCustomProperty(items.HEADING)
    figures_of_another_year(mine)
    refreshed(mine, project)
    assert "203" in legend.title().replace("\n", " ")
    assert not node.customProperty(items.HEADING)


# What a user keeps in the file.


def test_tables_and_provenance_of_others_are_carried_over(mine: Mine) -> None:
    mine.sql("CREATE TABLE my_notes (fid INTEGER PRIMARY KEY, note TEXT)")
    mine.sql("INSERT INTO my_notes VALUES (7, 'keep me')")
    mine.sql("INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('my_notes', 'attributes', 'Notes')")
    mine.sql("CREATE VIEW my_view AS SELECT u.unit_id, n.note FROM units u JOIN my_notes n ON 1")
    mine.sql("INSERT INTO provenance (key, value) VALUES ('indicator_recipes', '[1]')")
    points = QgsVectorLayer("Point?crs=EPSG:4326&field=x:integer", "points", "memory")
    feature = QgsFeature(points.fields())
    feature.setAttributes([5])
    points.dataProvider().addFeatures([feature])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "my_points"
    options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(points, str(mine.atlas), context, options)
    mine.change("regions", "es-catalonia,Catalonia", "es-catalonia,Catalunya")
    refreshed(mine)
    assert mine.sql("SELECT * FROM my_notes") == [(7, "keep me")]
    assert mine.sql("SELECT DISTINCT note FROM my_view") == [("keep me",)]
    assert read_provenance(mine.atlas)["indicator_recipes"] == "[1]"
    layer = QgsVectorLayer(f"{mine.atlas}|layername=my_points", "x", "ogr")
    assert [one["x"] for one in layer.getFeatures()] == [5]
    assert QgsVectorLayer(f"{mine.atlas}|layername=my_notes", "x", "ogr").featureCount() == 1
    assert mine.sql("SELECT name FROM regions WHERE region_id = 'es-catalonia'") == [("Catalunya",)]
    assert mine.sql("PRAGMA integrity_check") == [("ok",)]


def test_edits_made_by_hand_are_told_before_they_are_undone(mine: Mine) -> None:
    mine.sql("UPDATE competences SET level = 'none' WHERE region_id = 'it-puglia' AND field = 'health'")
    findings = refresh_job(mine.atlas, dry_run=True).work(Progress())
    assert "were edited after it was loaded" in findings.told[0]
    assert [(row.label, row.cells[0].old) for row in findings.changes.rows] == [("Health", "none")]


def test_an_edit_of_what_a_rule_gives_is_told_as_worked_out(mine: Mine) -> None:
    mine.sql("UPDATE competences SET level = 'none' WHERE region_id = 'es-catalonia' AND field = 'health'")
    findings = refresh_job(mine.atlas, dry_run=True).work(Progress())
    assert "were edited after it was loaded" in findings.told[0]
    assert not findings.changes
    assert "competences" in findings.derived


def test_only_what_is_worked_out_may_differ(mine: Mine) -> None:
    mine.sql("UPDATE region_themes SET links = 'old' WHERE rowid = 1")
    findings = refresh_job(mine.atlas, dry_run=True).work(Progress())
    assert not findings.changes
    assert findings.derived == ("region_themes",)
    assert "only what is drawn or worked out" in findings.sentence()


def test_a_refresher_adds_what_it_found(mine: Mine, monkeypatch: pytest.MonkeyPatch) -> None:
    def pull(old: Path, new: Path, progress: Progress) -> RefresherResult:
        progress.step("Pulling figures", 0.5)
        assert old == mine.atlas
        with closing(sqlite3.connect(new)) as connection, connection:
            connection.execute("CREATE TABLE figures (x)")
        return RefresherResult(
            compare_values("figures", "lfst", {"time": "2024"}, {"time": "2025"}), ("Eurostat is slow.",)
        )

    monkeypatch.setattr(assembly, "REFRESHERS", (pull,))
    result = refreshed(mine)
    assert result.findings.told == ("Eurostat is slow.",)
    assert [row.table for row in result.findings.changes.rows] == ["figures"]
    assert mine.sql("SELECT count(*) FROM figures") == [(0,)]


# What goes wrong.


def test_cancelled_at_any_moment_the_file_is_byte_for_byte_as_it_was(mine: Mine, monkeypatch) -> None:
    project = mine.open()
    mine.change("regions", "es-catalonia,Catalonia", "es-catalonia,Catalunya")
    before = mine.bytes()
    asked = [0]

    def counting() -> bool:
        asked[0] += 1
        return False

    job = refresh_job(mine.atlas)
    job.work(Progress(is_cancelled=counting))
    job.discard()
    moments = random.Random(3).sample(range(1, asked[0]), 10)  # noqa: S311 - not for secrets
    folders: list[Path] = []
    real = leftover_files.tempfile.mkdtemp
    monkeypatch.setattr(
        leftover_files.tempfile, "mkdtemp", lambda **kw: folders.append(Path(real(**kw))) or str(folders[-1])
    )
    for moment in moments:
        left = [moment]

        def cancelled(left: list[int] = left) -> bool:
            left[0] -= 1
            return left[0] < 0

        with pytest.raises(Cancelled):
            refresh_job(mine.atlas).work(Progress(is_cancelled=cancelled))
        assert mine.bytes() == before
    assert not [folder for folder in folders if folder.exists()]
    assert sorted(path.name for path in mine.folder.iterdir()) == ["atlas.gpkg", "atlas.qgz", "data"]
    assert not project.isDirty()


def test_given_up_before_it_is_applied_the_file_is_as_it_was(mine: Mine) -> None:
    mine.change("regions", "es-catalonia,Catalonia", "es-catalonia,Catalunya")
    before = mine.bytes()
    job = refresh_job(mine.atlas)
    assert job.work(Progress())
    job.prepare(Progress())
    job.discard()
    assert mine.bytes() == before


def test_a_failure_while_writing_leaves_the_file_and_its_layers(mine: Mine, monkeypatch) -> None:
    project = mine.open()
    mine.change("regions", "es-catalonia,Catalonia", "es-catalonia,Catalunya")
    before = mine.bytes()
    real = sqlite3.connect

    class Full(sqlite3.Connection):
        def backup(self, target, **kwargs) -> None:
            # Half of the pages go in, then the disk is full.
            super().backup(target, pages=200, progress=self._fail)

        def _fail(self, _status: int, remaining: int, _total: int) -> None:
            if remaining:
                raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(sqlite3, "connect", lambda *a, **k: real(*a, factory=Full, **k))
    with pytest.raises(TargetError, match="not enough room"):
        refreshed(mine, project)
    monkeypatch.undo()
    assert mine.bytes() == before
    assert len(list(mine.layer(Theme.RECEPTION).getFeatures(CATALONIA))) == 1


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_a_file_another_program_is_writing_to_is_not_touched(mine: Mine, mode: str, monkeypatch) -> None:
    monkeypatch.setattr(opening, "PATIENCE", 0.2)
    mine.sql(f"PRAGMA journal_mode={mode}")
    mine.change("regions", "es-catalonia,Catalonia", "es-catalonia,Catalunya")
    job = refresh_job(mine.atlas)
    job.work(Progress())
    with closing(sqlite3.connect(mine.atlas, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("CREATE TABLE busy (x)")
        before = mine.bytes()
        with pytest.raises(TargetError, match="in use by another program"):
            job.publish()
        assert mine.bytes() == before
        with pytest.raises(TargetError, match="in use by another program") as caught:
            refresh_job(mine.atlas).work(Progress())
        assert caught.value.remedy
        other.execute("ROLLBACK")
    refreshed(mine)
    assert mine.sql("SELECT name FROM regions WHERE region_id = 'es-catalonia'") == [("Catalunya",)]


def test_another_program_that_reads_with_a_log_sees_old_or_new_never_half(mine: Mine) -> None:
    project = mine.open()
    mine.change("regions", "es-catalonia,Catalonia", "es-catalonia,Catalunya")
    query = "SELECT name FROM regions WHERE region_id = 'es-catalonia'"
    with closing(sqlite3.connect(mine.atlas, isolation_level=None)) as other:
        assert other.execute("PRAGMA journal_mode=WAL").fetchone() == ("wal",)
        other.execute("BEGIN")
        assert other.execute(query).fetchone() == ("Catalonia",)
        refreshed(mine, project)
        assert other.execute(query).fetchone() == ("Catalonia",)
        other.execute("COMMIT")
        assert other.execute(query).fetchone() == ("Catalunya",)
    assert len(list(mine.layer(Theme.RECEPTION).getFeatures("\"name\" = 'Catalunya'"))) == 1


def test_a_read_only_file_is_told_before_anything_is_pulled(mine: Mine, monkeypatch) -> None:
    # Root may write to everything: what the system says of the file is what is tested here.
    monkeypatch.setattr(os, "access", lambda path, _mode: Path(path) != mine.atlas)
    monkeypatch.setattr(LoadJob, "work", lambda *_: pytest.fail("pulled"))
    with pytest.raises(TargetError, match="read-only") as caught:
        refresh_job(mine.atlas).work(Progress())
    assert caught.value.remedy


@pytest.fixture()
def frozen(mine: Mine, tmp_path: Path) -> Iterator[Mine]:
    """The atlas on a disk that nothing can be written to."""
    mount = shutil.which("mount")
    if mount is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can mount a disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run([mount, "-t", "tmpfs", "tmpfs", disk], check=False).returncode:
        pytest.skip("this machine does not let a disk be mounted")
    try:
        shutil.copytree(mine.folder, disk, dirs_exist_ok=True)
        subprocess.run([mount, "-o", "remount,ro", disk], check=True)
        mine.folder, mine.atlas, mine.data = disk, disk / "atlas.gpkg", disk / "data"
        yield mine
    finally:
        mine.project.clear()
        subprocess.run(["umount", "-l", disk], check=True)


def test_on_a_read_only_disk_a_refresh_is_refused_and_a_comparison_works(frozen: Mine) -> None:
    frozen.open()
    with pytest.raises(TargetError, match="read-only"):
        refresh_job(frozen.atlas).work(Progress())
    assert not refresh_job(frozen.atlas, dry_run=True).work(Progress())


def test_layers_that_are_being_edited_are_not_renewed_under_their_edits(mine: Mine) -> None:
    project = mine.open()
    table = next(one for one in project.mapLayers().values() if one.source().endswith("layername=competences"))
    mine.change("regions", "es-catalonia,Catalonia", "es-catalonia,Catalunya")
    assert table.startEditing()
    with pytest.raises(TargetError, match="is being edited"):
        refreshed(mine, project)
    assert mine.sql("SELECT name FROM regions WHERE region_id = 'es-catalonia'") == [("Catalonia",)]
    table.rollBack()
    refreshed(mine, project)
    assert mine.sql("SELECT name FROM regions WHERE region_id = 'es-catalonia'") == [("Catalunya",)]


def test_no_edit_can_begin_while_the_new_content_is_put_in_place(mine: Mine) -> None:
    project = mine.open()
    tables = {one.source().rpartition("=")[2]: one for one in project.mapLayers().values()}
    tables["experiences"].setReadOnly(True)
    mine.change("regions", "es-catalonia,Catalonia", "es-catalonia,Catalunya")
    job = refresh_job(mine.atlas)
    job.work(Progress())
    job.prepare(Progress())
    locked = 0
    for _ in job.publishing(project):
        if tables["competences"].readOnly():
            locked += 1
            assert not tables["competences"].startEditing()
    assert locked
    assert not tables["competences"].readOnly()
    assert tables["experiences"].readOnly()  # as a user left it
    assert mine.sql("SELECT name FROM regions WHERE region_id = 'es-catalonia'") == [("Catalunya",)]


def test_an_atlas_loaded_anew_meanwhile_is_not_overwritten(mine: Mine) -> None:
    mine.change("regions", "es-catalonia,Catalonia", "es-catalonia,Catalunya")
    job = refresh_job(mine.atlas)
    job.work(Progress())
    mine.sql("UPDATE provenance SET value = 'later' WHERE key = 'created_at'")
    before = mine.bytes()
    with pytest.raises(TargetError, match="in the meantime"):
        job.publish()
    assert mine.bytes() == before


def test_data_that_became_invalid_lists_what_is_wrong_and_changes_nothing(mine: Mine) -> None:
    mine.change("competences", r"(^es-catalonia,\w+,\w+),\w+,", r"\1,absolute,")
    before = mine.bytes()
    with pytest.raises(PluginError, match="cannot be loaded") as caught:
        refresh_job(mine.atlas).work(Progress())
    assert "absolute" in caught.value.details
    assert mine.bytes() == before


# Sources that are away.


def test_a_missing_file_is_named(mine: Mine, loaded: Path, monkeypatch) -> None:
    monkeypatch.setattr("cpmr_migration_plugin.workflows.base.places.known_places", lambda _id: {})
    mine.data.rename(mine.folder.parent / "elsewhere")
    with pytest.raises(MissingFiles, match="“data” cannot be found") as caught:
        refresh_job(mine.atlas).work(Progress())
    assert [place.key for place in caught.value.missing] == ["dataset/place"]


def test_the_last_good_copy_of_a_source_stands_in_for_a_file_that_has_gone(mine: Mine, monkeypatch) -> None:
    source = new_source("Mine", Dataset(DatasetKind.DATAPACKAGE, str(mine.data)))
    put_source(source)
    try:
        mine.change("regions", "es-catalonia,Catalonia", "es-catalonia,Catalunya")
        job = PullJob(source)
        job.work(Progress())
        kept = job.publish().source
        monkeypatch.setattr(
            "cpmr_migration_plugin.workflows.base.places.known_places",
            lambda _id: {"dataset/place": str(mine.data)},
        )
        shutil.rmtree(mine.data)
        result = refreshed(mine)
        assert result.findings.told == (f"“data” is not there; this is the last good copy, of {kept.last_good[:10]}.",)
        assert mine.sql("SELECT name FROM regions WHERE region_id = 'es-catalonia'") == [("Catalunya",)]
        # The next refresh looks for the file again, not for its copy.
        assert "data" in read_provenance(mine.atlas)["recipe"]
        assert ".zip" not in read_provenance(mine.atlas)["recipe"]
    finally:
        remove_source(source)


KML = """<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Regions and migration</name>
<Folder><name>4 Entry and Reception</name>
<Placemark><name>{name}</name>
<ExtendedData><Data name="NUTS"><value>ES51</value></Data>
<Data name="First reception"><value>{level}</value></Data></ExtendedData>
<Point><coordinates>1.5,41.8,0</coordinates></Point></Placemark>
</Folder></Document></kml>"""


@pytest.fixture()
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WebServer]:
    monkeypatch.setattr("cpmr_migration_plugin.sources.http.cache.default_folder", lambda: tmp_path / "cache")
    server = WebServer()
    yield server
    server.stop()


def test_a_map_changed_on_its_server_is_refreshed_and_its_last_answer_used_when_that_is_away(
    qgis_app: QgsApplication, server: WebServer, tmp_path: Path
) -> None:
    def serve(name: str, level: str) -> str:
        return server.on("/map.kml", lambda request: request.answer(KML.format(name=name, level=level).encode()))

    address = serve("Catalonia", "exclusive")
    atlas = tmp_path / "map.gpkg"
    job = load_job(LoadRequest(atlas, dataset=Dataset(DatasetKind.MAP, address)))
    job.work(Progress())
    job.publish()
    # As 0.1.0 wrote it, whose user gave a key with the address.
    with sqlite3.connect(atlas) as database:
        database.execute(
            "UPDATE provenance SET value = replace(value, 'map.kml', 'map.kml?token=s3cr3t') WHERE key = 'recipe'"
        )
    database.close()
    before = atlas.read_bytes()
    assert not refresh_job(atlas, dry_run=True).work(Progress())
    assert atlas.read_bytes() == before
    # The region's id comes from its name: it is another one now.
    serve("Catalunya", "shared")
    job = refresh_job(atlas)
    findings = job.work(Progress())
    assert findings.changes.count(Change.REMOVED, "regions") == findings.changes.count(Change.ADDED, "regions") == 0
    levels = [(c.old, c.new) for row in findings.changes.rows for c in row.cells if c.column == "level"]
    assert levels == [("exclusive", "shared")]
    job.publish()
    assert "s3cr3t" not in read_provenance(atlas)["recipe"]
    assert read_load_parameters(atlas).dataset.place == f"{address}?token=s3cr3t"
    # Away, with the answer of before: told with its date, and nothing to apply.
    server.on("/map.kml", lambda request: request.answer(b"", 503, Retry_After="0"))
    findings = refresh_job(atlas, dry_run=True).work(Progress())
    assert not findings
    assert "its last good one, of 20" in findings.told[0]


# Headless.


@pytest.fixture()
def run(qgis_app: QgsApplication):
    """Return a function that runs the algorithm as a script does."""
    plugin = cpmr_migration_plugin.classFactory(None)
    plugin.initProcessing()
    context = QgsProcessingContext()
    context.setProject(QgsProject())

    def run(parameters: dict) -> dict:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("cpmr_migration:refresh")
        outputs, ok = algorithm.run(parameters, context, QgsProcessingFeedback(), {}, False)
        assert ok
        return outputs

    yield run
    plugin.unload()


def test_the_algorithm_compares_then_applies(mine: Mine, run, tmp_path: Path) -> None:
    mine.change("regions", "es-catalonia,Catalonia", "es-catalonia,=Catalunya")
    mine.change("competences", r"^it-puglia,services,health,.*\n", "")
    before = mine.bytes()
    target = tmp_path / "changes.csv"
    counts = {"ADDED": 0, "REMOVED": 1, "CHANGED": 1}
    outputs = run({"ATLAS": str(mine.atlas), "DRY_RUN": True, "CHANGES": str(target)})
    assert {key: outputs[key] for key in counts} == counts
    assert mine.bytes() == before
    rows = list(csv.DictReader(target.read_text(encoding="utf-8-sig").splitlines()))
    assert ("regions", "changed", "name", "Catalonia", "'=Catalunya") in [
        (row["table"], row["change"], row["column"], row["old"], row["new"]) for row in rows
    ]
    with pytest.raises(QgsProcessingException, match="OVERWRITE"):
        run({"ATLAS": str(mine.atlas), "CHANGES": str(target)})
    assert run({"ATLAS": str(mine.atlas)})["CHANGED"] == 1
    assert mine.sql("SELECT name FROM regions WHERE region_id = 'es-catalonia'") == [("=Catalunya",)]
    assert run({"ATLAS": str(mine.atlas)})["CHANGED"] == 0


def test_the_algorithm_asks_for_a_missing_file_and_takes_its_place(
    mine: Mine, run, tmp_path: Path, monkeypatch
) -> None:
    known: dict[str, str] = {}
    monkeypatch.setattr("cpmr_migration_plugin.workflows.base.places.known_places", lambda _id: known)
    monkeypatch.setattr(
        "cpmr_migration_plugin.workflows.base.places.remember", lambda _id, places: known.update(places)
    )
    mine.data.rename(tmp_path / "elsewhere")
    with pytest.raises(QgsProcessingException, match="DATASET_PLACE"):
        run({"ATLAS": str(mine.atlas), "DRY_RUN": True})
    with pytest.raises(QgsProcessingException, match="is not there"):
        run({"ATLAS": str(mine.atlas), "DRY_RUN": True, "DATASET_PLACE": str(tmp_path / "nowhere")})
    outputs = run({"ATLAS": str(mine.atlas), "DRY_RUN": True, "DATASET_PLACE": str(tmp_path / "elsewhere")})
    assert outputs["CHANGED"] == 0


def test_a_file_that_is_no_atlas_is_refused(run, tmp_path: Path) -> None:
    path = tmp_path / "x.gpkg"
    path.write_text("no")
    with pytest.raises(QgsProcessingException, match="cannot be read as an atlas file"):
        run({"ATLAS": str(path)})


def test_steps_on_the_main_thread_are_short(mine: Mine) -> None:
    import time

    project = mine.open()
    mine.change("regions", "es-catalonia,Catalonia", "es-catalonia,Catalunya")
    job = refresh_job(mine.atlas)
    job.work(Progress())
    job.prepare(Progress())
    longest, steps = 0.0, job.publishing(project)
    while True:
        start = time.thread_time()
        try:
            next(steps)
        except StopIteration:
            break
        longest = max(longest, time.thread_time() - start)
    print(f"longest step of applying a refresh: {1000 * longest:.0f} ms")
    assert longest < 0.25
