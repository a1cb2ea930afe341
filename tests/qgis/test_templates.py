"""Templates: written from the window and headless, filled in, and read back without a question."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsSettings
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

import cpmr_migration_plugin
from cpmr_migration_plugin.errors import PluginError, TargetError
from cpmr_migration_plugin.gui.dialogs.load_edition import LoadEditionDialog
from cpmr_migration_plugin.model.schema import TABLES as SCHEMA
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.tables.sheets import read_sheets
from cpmr_migration_plugin.sources.tables.write import workbook_bytes
from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind
from cpmr_migration_plugin.workflows.loading.dataset_questions import look_into
from cpmr_migration_plugin.workflows.loading.importing import read_dataset
from cpmr_migration_plugin.workflows.loading.templates import TemplateKind, save_template, template_path

TABLES = [f"{table.name}.csv" for table in SCHEMA]
ANSWERS = {
    "Region": "Catalonia", "Country": "Spain", "NUTS code": "ES51", "Source": "https://example.org/a",
    "Health – level": "exclusive", "Health – in your words": "Hospitals", "Needs – 1": "Interpreters",
}  # fmt: skip


@pytest.fixture(autouse=True)
def profile(qgis_app: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "cpmr_migration_plugin.workflows.loading.decisions.decisions_folder", lambda: tmp_path / "decisions"
    )
    QgsSettings().remove("cpmr_migration")


@pytest.fixture()
def dialog(qgis_app: object) -> Iterator[LoadEditionDialog]:
    dialog = LoadEditionDialog(lambda job: iter(()), lambda result: None)
    dialog.show()
    yield dialog
    dialog.reject()
    dialog.deleteLater()
    QgsSettings().remove("cpmr_migration")


def run(**parameters: object) -> dict[str, Any]:
    plugin = cpmr_migration_plugin.classFactory(None)
    plugin.initProcessing()
    try:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("cpmr_migration:savetemplate")
        outputs, ok = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(), {}, False)
        assert ok
        return outputs
    finally:
        plugin.unload()


def pick(dialog: LoadEditionDialog, kind: TemplateKind) -> None:
    action = dialog.dataset.template.menu().actions()[list(TemplateKind).index(kind)]
    assert action.text() == f"{kind.title}…"
    action.trigger()


def messages(dialog: LoadEditionDialog) -> str:
    return " | ".join(item.text() for item in dialog.bar.items())


@pytest.mark.parametrize(("number", "kind"), list(enumerate(TemplateKind)))
def test_every_template_is_written_headless_and_never_over_a_file_unasked(
    tmp_path: Path, number: int, kind: TemplateKind
) -> None:
    name = "mine.xlsx" if kind.ending else "mine"  # the ending that a file dialog puts there
    outputs = run(KIND=number, TEMPLATE=str(tmp_path / name))
    target = tmp_path / f"mine{kind.ending}"
    assert outputs["TEMPLATE"] == str(target)
    if kind is TemplateKind.PACKAGE_FOLDER:
        assert sorted(p.name for p in target.iterdir()) == sorted([*TABLES, "datapackage.json"])
    else:
        assert [p.name for p in tmp_path.iterdir()] == [target.name]
    with pytest.raises(QgsProcessingException, match="OVERWRITE"):
        run(KIND=number, TEMPLATE=str(target))
    assert run(KIND=number, TEMPLATE=str(target), OVERWRITE=True)["TEMPLATE"] == str(target)


@pytest.mark.parametrize("kind", [TemplateKind.SURVEY_XLSX, TemplateKind.SURVEY_ODS, TemplateKind.SURVEY_CSV])
def test_a_survey_template_filled_in_is_read_without_a_question(tmp_path: Path, kind: TemplateKind) -> None:
    path = save_template(tmp_path / "survey", kind)
    header = list(read_sheets(path)[0].header)
    row = [ANSWERS.get(name, "") for name in header]
    if kind is TemplateKind.SURVEY_CSV:
        with path.open("a", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerow(row)
    else:
        path.write_bytes(workbook_bytes({"Survey": [header, row]}, kind.ending))
    dataset = Dataset(DatasetKind.TABLES, str(path))
    assert not look_into(dataset, Progress()).is_open
    edition = read_dataset(dataset, Progress()).edition
    assert list(edition.regions["nuts_code"]) == ["ES51"]
    assert edition.competences[["field", "level", "field_text"]].to_numpy().tolist() == [
        ["health", "exclusive", "Hospitals"]
    ]
    assert list(edition.experiences["title"]) == ["Interpreters"]


@pytest.mark.parametrize(("number", "kind"), list(enumerate(TemplateKind)))
def test_a_template_that_is_still_empty_is_told_to_be(tmp_path: Path, number: int, kind: TemplateKind) -> None:
    path = save_template(tmp_path / "mine", kind)
    dataset_kind = DatasetKind.TABLES if number < 3 else DatasetKind.DATAPACKAGE
    with pytest.raises(PluginError, match="holds no region of which anything could be read"):
        read_dataset(Dataset(dataset_kind, str(path), "https://example.org"), Progress())


def test_a_folder_is_as_it_was_when_a_file_in_it_cannot_be_written(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    (folder / "regions.csv").mkdir(parents=True)
    (folder / "competences.csv").write_text("mine")
    with pytest.raises(TargetError):
        save_template(folder, TemplateKind.PACKAGE_FOLDER)
    with pytest.raises(TargetError):
        save_template(folder, TemplateKind.PACKAGE_FOLDER, overwrite=True)
    assert sorted(p.name for p in folder.iterdir()) == ["competences.csv", "regions.csv"]
    assert (folder / "competences.csv").read_text() == "mine"
    (tmp_path / "file").write_text("mine")
    with pytest.raises(TargetError):
        save_template(tmp_path / "file" / "x", TemplateKind.PACKAGE_FOLDER)


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [("a", "survey_csv", "a.csv"), ("a.XLSX", "survey_xlsx", "a.XLSX"), ("a.xlsx", "package_zip", "a.zip"),
     ("my.survey", "survey_ods", "my.survey.ods"), ("a.zip", "package_folder", "a")],
)  # fmt: skip
def test_the_name_ends_as_the_template_does(name: str, kind: str, expected: str) -> None:
    assert template_path(Path(name), TemplateKind(kind)).name == expected


def test_a_template_is_saved_from_the_window_and_the_folder_remembered(
    dialog: LoadEditionDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    starts: list[str] = []

    def choose(_parent: object, _title: str, start: str, *_filter: str) -> tuple[str, str]:
        starts.append(start)
        return str(tmp_path / "mine"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    pick(dialog, TemplateKind.SURVEY_XLSX)
    assert f"Saved as {tmp_path / 'mine.xlsx'}." in messages(dialog)
    assert read_sheets(tmp_path / "mine.xlsx")[0].header[0] == "Region"
    # The dialog asked about “mine”; about “mine.xlsx” nobody asked yet.
    asked: list[str] = []
    answer = QMessageBox.StandardButton.No
    monkeypatch.setattr(QMessageBox, "question", lambda *args: asked.append(args[2]) or answer)
    (tmp_path / "mine.xlsx").write_text("mine")
    pick(dialog, TemplateKind.SURVEY_XLSX)
    assert "mine.xlsx" in asked[0]
    assert (tmp_path / "mine.xlsx").read_text() == "mine"
    assert starts[1] == str(tmp_path / "survey.xlsx")


def test_a_template_folder_is_replaced_only_after_a_yes_and_errors_are_told(
    dialog: LoadEditionDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "regions.csv").write_text("mine")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    pick(dialog, TemplateKind.PACKAGE_FOLDER)
    assert [p.name for p in folder.iterdir()] == ["regions.csv"]
    pick(dialog, TemplateKind.PACKAGE_FOLDER)
    assert len(list(folder.iterdir())) == len(TABLES) + 1
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "a.csv"), ""))
    pick(dialog, TemplateKind.SURVEY_CSV)
    assert "“a.csv” cannot be written." in messages(dialog)


def test_giving_up_saves_nothing(dialog: LoadEditionDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    pick(dialog, TemplateKind.PACKAGE_ZIP)
    assert list(tmp_path.iterdir()) == []
    assert messages(dialog) == ""
