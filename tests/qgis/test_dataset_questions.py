"""The load window asks what a dataset leaves open, once, and loads with the answers; so do the algorithms."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import driving
import pytest
from driving import messages, press
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox

import cpmr_migration_plugin
from cpmr_migration_plugin.gui.dialogs.column_mapping import ColumnMappingDialog
from cpmr_migration_plugin.gui.dialogs.load_edition import LoadEditionDialog
from cpmr_migration_plugin.gui.dialogs.theme_questions import ThemeQuestionsDialog
from cpmr_migration_plugin.gui.widgets.mapping_words import Column
from cpmr_migration_plugin.model.notes import shown
from cpmr_migration_plugin.model.survey import ColumnRole, from_json
from cpmr_migration_plugin.model.vocabulary import FIELDS, Theme
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.datapackage import read_datapackage
from cpmr_migration_plugin.sources.tables.write import workbook_bytes
from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind
from cpmr_migration_plugin.workflows.loading.importing import read_dataset

SOURCE = "https://example.org/survey"
LEVELS = ["exclusive", "partagée", "ejecutiva", "no", "", "consultiva", "own legislation", "n/a"]
MEANT = ["exclusive", "shared", "executive", "none", None, "consultative", "unspecified", None]


def wide_survey() -> list[list[str]]:
    """Return 150 regions × two questions a field and six more; the header of the last question names nothing."""
    header = ["Region", "Country", "NUTS code", "Source"]
    header += [f"{n}. {field.title}: what competence has the region?" for n, field in enumerate(FIELDS, 1)]
    header += [f"{field.title}: please describe" for field in FIELDS]
    header += ["Reception: experience 1 title", "Reception: experience 1 link", "Needs 1", "Needs 2"]
    header += ["Cooperation interest 1", "And what worries you most?"]
    assert len(header) == 4 + 2 * len(FIELDS) + 6
    rows = []
    for n in range(150):
        row = [f"Región {n}", "España", f"ES{n:03d}", SOURCE]
        row += [LEVELS[(n + m) % 8] for m in range(len(FIELDS))]
        row += [f"text {n}/{m}" if LEVELS[(n + m) % 8] == "exclusive" else "" for m in range(len(FIELDS))]
        rows.append([*row, f"Project {n}", f"https://example.org/p/{n}", f"Need {n}", "", "yes", f"Worry {n}"])
    return [header, *rows]


KML = """<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Regions and migration</name>
<Folder><name>4 Entry and Reception</name>
<Placemark><name>Catalonia</name>
<description><![CDATA[Experience: Refugee programme<br>https://example.org/cat]]></description>
<ExtendedData><Data name="NUTS"><value>ES51</value></Data>
<Data name="First reception"><value>exclusive</value></Data></ExtendedData>
<Point><coordinates>1.5,41.8,0</coordinates></Point></Placemark></Folder>
<Folder><name>Sans titre</name>
<Placemark><name>Interprètes</name><description>Interprètes dans les ports</description>
<Polygon><outerBoundaryIs><LinearRing><coordinates>8.9,42.2,0 9.2,42.2,0 9.2,42.4,0 8.9,42.4,0 8.9,42.2,0</coordinates>
</LinearRing></outerBoundaryIs></Polygon></Placemark></Folder>
</Document></kml>"""


wait_for = partial(driving.wait_for, seconds=90.0)


@pytest.fixture(autouse=True)
def profile(qgis_app: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(
        "cpmr_migration_plugin.workflows.loading.decisions.decisions_folder", lambda: tmp_path / "decisions"
    )
    return tmp_path / "decisions"


@pytest.fixture()
def survey(tmp_path: Path) -> Path:
    path = tmp_path / "survey.xlsx"
    path.write_bytes(workbook_bytes({"Survey": wide_survey()}, ".xlsx"))
    return path


@pytest.fixture()
def kmz(tmp_path: Path) -> Path:
    path = tmp_path / "map.kmz"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("doc.kml", KML)
    return path


def opened(plugin: Any, kind: int, place: Path, target: Path) -> LoadEditionDialog:
    next(a for a in plugin._actions if a.objectName() == "cpmr_migration_load").trigger()
    dialog = plugin._controller._dialogs[-1]
    dialog.dataset.kind.setCurrentIndex(kind)
    dialog.dataset.place.setFilePath(str(place))
    dialog.atlas.setFilePath(str(target))
    dialog.with_project.setChecked(False)
    dialog.layers.set_themes([Theme.NEEDS])
    return dialog


def asked(dialog: LoadEditionDialog, kind: type) -> Any:
    """Wait for the questions."""
    wait_for(lambda: [d for d in dialog.findChildren(kind) if d.isVisible()])
    return next(d for d in dialog.findChildren(kind) if d.isVisible())


def starting(dialog: LoadEditionDialog, monkeypatch: pytest.MonkeyPatch) -> list[Dataset]:
    """Return a list that takes the dataset the window goes on to load, instead of loading it."""
    started: list[Dataset] = []
    monkeypatch.setattr(dialog, "_start", lambda request: started.append(request.dataset))
    return started


def loaded(plugin: Any) -> None:
    wait_for(lambda: not plugin._controller._dialogs)


def table(atlas: Path, query: str, *values: str) -> list[tuple]:
    with closing(sqlite3.connect(atlas)) as connection:
        return connection.execute(query, values).fetchall()


def test_a_wide_survey_is_asked_for_once_and_read_as_the_person_says(
    plugin: Any, survey: Path, tmp_path: Path, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    atlas = tmp_path / "first.gpkg"
    dialog = opened(plugin, 2, survey, atlas)
    press(dialog.run_button)
    columns = asked(dialog, ColumnMappingDialog)
    assert dialog.is_running()
    assert dialog.step.text() == "Waiting for what you say"
    worry = columns.model.rowCount() - 1
    assert columns.model.index(worry, Column.ROLE).data() == "Not used"
    columns.model.change([worry], Column.ROLE, ColumnRole.NEED.value)
    press(columns.ok)
    loaded(plugin)
    assert table(atlas, "SELECT count(*) FROM regions") == [(150,)]
    # Cell by cell, for some of all the answers.
    for n in (0, 7, 80, 149):
        region = f"es-region-{n}"
        got = dict(table(atlas, "SELECT field, level FROM competences WHERE region_id = ?", region))
        want = {field.id: MEANT[(n + m) % 8] for m, field in enumerate(FIELDS)}
        assert got == {field: level for field, level in want.items() if level}
        got = dict(table(atlas, "SELECT field, field_text FROM competences WHERE region_id = ?", region))
        texts = {f.id: f"text {n}/{m}" for m, f in enumerate(FIELDS) if (n + m) % 8 == 0}
        assert {field: text for field, text in got.items() if text} == texts
        told = table(atlas, "SELECT kind, title, link FROM experiences WHERE region_id = ? ORDER BY 1, 2", region)
        assert [(kind, title, link or "") for kind, title, link in told] == [
            ("experience", f"Project {n}", f"https://example.org/p/{n}"), ("interest", "Cooperation interest 1", ""),
            ("need", f"Need {n}", ""), ("need", f"Worry {n}", ""),
        ]  # fmt: skip
    saved = list((profile / "columns").iterdir())
    assert len(saved) == 1
    assert from_json(saved[0].read_text(encoding="utf-8")).columns[worry].role is ColumnRole.NEED

    # The next time nothing is asked, here and headless; “Columns…” shows it again.
    again = opened(plugin, 2, survey, tmp_path / "second.gpkg")
    press(again.dataset.check)
    columns = asked(again, ColumnMappingDialog)
    assert columns.model.index(worry, Column.CERTAINTY).data() == "chosen by you"
    press(columns.buttons.button(columns.buttons.StandardButton.Cancel))
    wait_for(lambda: not again.is_running())
    assert again.run_button.isEnabled()
    started = starting(again, monkeypatch)
    press(again.run_button)
    wait_for(lambda: started)
    assert not [d for d in again.findChildren(ColumnMappingDialog) if d.isVisible()]
    assert started[0].mapping.columns[worry].role is ColumnRole.NEED
    again.set_running(False)
    imported = read_dataset(Dataset(DatasetKind.TABLES, str(survey), SOURCE), Progress())
    assert (imported.edition.experiences["kind"] == "need").sum() == 300
    assert any("as you said" in note.reason for note in imported.notes)
    # With what was decided the same edition is made again, also where nothing is saved.
    for file in saved:
        file.unlink()
    kept = Dataset.from_json(imported.dataset.to_json())
    assert (read_dataset(kept, Progress()).edition.experiences["kind"] == "need").sum() == 300


def test_a_semicolon_latin1_survey_with_decimal_commas_is_read_in_the_window(plugin: Any, tmp_path: Path) -> None:
    rows = [
        "Région;Pays;Code NUTS;Source;Part d'étrangers;Santé : niveau;Logement : niveau",
        f"Bretagne;France;FRH0;{SOURCE};3,5;partagée;exclusive",
        f'"Catalogne; Espagne";Espagne;ES51;{SOURCE};16,2;exclusive;déléguée',
    ]
    path = tmp_path / "enquête.csv"
    path.write_bytes("\r\n".join(rows).encode("latin-1"))
    atlas = tmp_path / "mine.gpkg"
    dialog = opened(plugin, 2, path, atlas)
    press(dialog.run_button)
    columns = asked(dialog, ColumnMappingDialog)
    assert columns.model.index(4, Column.EXAMPLES).data() == "3,5 · 16,2"
    press(columns.ok)
    loaded(plugin)
    assert table(atlas, "SELECT name, nuts_code, country FROM regions ORDER BY 2") == [
        ("Catalogne; Espagne", "ES51", "ES"), ("Bretagne", "FRH0", "FR"),
    ]  # fmt: skip
    assert table(atlas, "SELECT field, level FROM competences ORDER BY region_id, field") == [
        ("health", "exclusive"), ("housing", "executive"), ("health", "shared"), ("housing", "exclusive"),
    ]  # fmt: skip


def test_a_map_is_asked_for_its_folders_and_its_address(
    plugin: Any, kmz: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    atlas = tmp_path / "mine.gpkg"
    dialog = opened(plugin, 3, kmz, atlas)
    press(dialog.run_button)
    folders = asked(dialog, ThemeQuestionsDialog)
    assert not folders.ok.isEnabled()  # a placemark without a link has no source
    lists = folders.table.findChildren(QComboBox)
    assert [choice.currentText() for choice in lists] == ["4 Entry and Reception", "Do not use"]
    lists[1].setCurrentIndex(lists[1].findData("needs"))
    folders.source.setText(SOURCE)
    press(folders.ok)
    loaded(plugin)
    assert table(atlas, "SELECT DISTINCT region_id, theme FROM experiences ORDER BY 1") == [
        ("es-catalonia", "reception"), ("fr-corsica", "needs"),
    ]  # fmt: skip
    assert table(atlas, "SELECT region_id, field, level FROM competences") == [
        ("es-catalonia", "first_reception", "exclusive"),
    ]  # fmt: skip
    # What was placed by its polygon is told.
    reasons = [shown(reason) for (reason,) in table(atlas, "SELECT reason FROM leftovers WHERE what = 'import'")]
    assert "Taken as Corsica, where it lies." in reasons
    # Nothing is asked the next time.
    again = opened(plugin, 3, kmz, tmp_path / "second.gpkg")
    again.dataset.source_url.setText(SOURCE)
    started = starting(again, monkeypatch)
    press(again.run_button)
    wait_for(lambda: started)
    assert not again.findChildren(ThemeQuestionsDialog)
    assert started[0].themes == (("Sans titre", Theme.NEEDS),)
    again.set_running(False)


def test_not_answering_loads_nothing_and_keeps_the_window(plugin: Any, survey: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    dialog = opened(plugin, 2, survey, tmp_path / "mine.gpkg")
    press(dialog.run_button)
    columns = asked(dialog, ColumnMappingDialog)
    QTest.keyClick(columns, Qt.Key.Key_Escape)
    wait_for(lambda: not dialog.is_running())
    assert dialog.isVisible()
    assert "Nothing was changed" in messages(dialog)
    assert dialog.run_button.isEnabled()
    assert sorted(tmp_path.rglob("*")) == before
    # Cancelling while it is looked into, too.
    press(dialog.run_button)
    dialog.reject()
    wait_for(lambda: not dialog.is_running())
    assert sorted(tmp_path.rglob("*")) == before


def test_tables_of_an_edition_leave_nothing_to_ask(plugin: Any, tmp_path: Path) -> None:
    (tmp_path / "tables").mkdir()
    for name in ("regions", "competences", "experiences", "indicators"):
        source = cpmr_migration_plugin.paths.BUNDLED_EDITION / f"{name}.csv"
        (tmp_path / "tables" / f"{name}.csv").write_bytes(source.read_bytes())
    dialog = opened(plugin, 2, tmp_path / "tables", tmp_path / "mine.gpkg")
    press(dialog.dataset.check)
    wait_for(lambda: not dialog.is_running())
    assert "These are the tables of an edition" in messages(dialog)
    assert not dialog.findChildren(ColumnMappingDialog)


def test_the_button_fits_the_kind_of_dataset(plugin: Any, survey: Path, tmp_path: Path) -> None:
    dialog = opened(plugin, 0, survey, tmp_path / "mine.gpkg")
    assert not dialog.dataset.check.isVisible()
    for kind, text in ((2, "&Columns…"), (3, "Fol&ders…")):
        dialog.dataset.kind.setCurrentIndex(kind)
        assert (dialog.dataset.check.isVisible(), dialog.dataset.check.text()) == (True, text)
    dialog.dataset.place.setFilePath("")
    assert not dialog.dataset.check.isEnabled()
    assert dialog.dataset.check.toolTip() == "Choose the file of the dataset."


def test_a_file_that_cannot_be_read_is_told_before_anything_is_asked(plugin: Any, tmp_path: Path) -> None:
    dialog = opened(plugin, 2, tmp_path / "nothing.xlsx", tmp_path / "mine.gpkg")
    press(dialog.run_button)
    wait_for(lambda: not dialog.is_running())
    assert "“nothing.xlsx” cannot be read." in messages(dialog)


def test_answers_that_cannot_be_kept_are_used_all_the_same(
    plugin: Any, survey: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "full").write_text("a disk")
    monkeypatch.setattr(
        "cpmr_migration_plugin.workflows.loading.decisions.decisions_folder", lambda: tmp_path / "full" / "x"
    )
    dialog = opened(plugin, 2, survey, tmp_path / "mine.gpkg")
    started = starting(dialog, monkeypatch)
    press(dialog.run_button)
    columns = asked(dialog, ColumnMappingDialog)
    columns.model.change([63], Column.ROLE, ColumnRole.NEED.value)
    press(columns.ok)
    wait_for(lambda: started)
    assert started[0].mapping.columns[63].role is ColumnRole.NEED
    assert "cannot be written" in messages(dialog)
    dialog.set_running(False)


# Headless.


def run(name: str, **parameters: object) -> dict[str, Any]:
    context = QgsProcessingContext()
    context.setProject(QgsProject())
    registry = QgsApplication.processingRegistry()
    # With windows, the algorithms are read once QGIS has started.
    wait_for(lambda: registry.algorithmById(f"cpmr_migration:{name}") is not None)
    algorithm = registry.createAlgorithmById(f"cpmr_migration:{name}")
    outputs, ok = algorithm.run(parameters, context, QgsProcessingFeedback(), {}, False)
    assert ok
    return outputs


def test_a_mapping_is_written_changed_and_given_again(plugin: Any, survey: Path, tmp_path: Path) -> None:
    mapping = tmp_path / "mapping.json"
    package = str(tmp_path / "mine.zip")
    outputs = run("importedition", PLACE=str(survey), PACKAGE=package, SAVED_MAPPING=str(mapping))
    assert outputs["SAVED_MAPPING"] == str(mapping)
    first = read_datapackage(Path(package))
    assert (first.experiences["kind"] == "need").sum() == 150
    document = json.loads(mapping.read_text(encoding="utf-8"))
    document["columns"][-1] |= {"role": "need", "theme": "needs", "kind": "need"}
    mapping.write_text(json.dumps(document), encoding="utf-8")
    run("importedition", PLACE=str(survey), PACKAGE=package, MAPPING=str(mapping), OVERWRITE=True)
    second = read_datapackage(Path(package))
    assert (second.experiences["kind"] == "need").sum() == 300
    assert second.competences.equals(first.competences)
    with pytest.raises(Exception, match="not those the mapping was made for"):
        other = tmp_path / "other.csv"
        other.write_text(f"Region,Country,Source\nA,ES,{SOURCE}\n")
        run("importedition", PLACE=str(other), PACKAGE=package, MAPPING=str(mapping), OVERWRITE=True)
    assert read_datapackage(Path(package)).competences.equals(first.competences)


def test_themes_of_folders_are_given_as_lines(plugin: Any, kmz: Path, tmp_path: Path) -> None:
    outputs = run(
        "loadedition", DATASET=3, PLACE=str(kmz), SOURCE_URL=SOURCE, THEMES="Sans titre = needs",
        ATLAS=str(tmp_path / "mine.gpkg"),
    )  # fmt: skip
    assert outputs["REGIONS_PLACED"] == 2
    outputs = run(
        "importedition", PLACE=str(kmz), SOURCE_URL=SOURCE, THEMES="Sans titre = -; 4 Entry and Reception = 8",
        PACKAGE=str(tmp_path / "mine.zip"),
    )  # fmt: skip
    edition = read_datapackage(tmp_path / "mine.zip")
    assert set(edition.experiences["theme"]) == {"needs"}
    assert list(edition.regions["region_id"]) == ["es-catalonia"]
    with pytest.raises(Exception, match="does not say which theme"):
        run("loadedition", DATASET=3, PLACE=str(kmz), THEMES="Sans titre", ATLAS=str(tmp_path / "other.gpkg"))


def test_a_map_has_no_mapping_to_be_written_and_then_nothing_is_written(plugin: Any, kmz: Path, tmp_path: Path) -> None:
    with pytest.raises(Exception, match="no mapping to be saved"):
        run(
            "importedition", PLACE=str(kmz), SOURCE_URL=SOURCE, PACKAGE=str(tmp_path / "mine.zip"),
            SAVED_MAPPING=str(tmp_path / "mapping.json"),
        )  # fmt: skip
    assert not (tmp_path / "mine.zip").exists()
