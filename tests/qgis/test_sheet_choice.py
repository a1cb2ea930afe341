"""Of several surveys none is chosen unasked: a window asks, an algorithm wants SHEET. Who answered is not shown."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import driving
import pytest
from driving import press
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject

from cpmr_migration_plugin.gui.dialogs.column_mapping import ColumnMappingDialog
from cpmr_migration_plugin.gui.dialogs.load_edition import LoadEditionDialog
from cpmr_migration_plugin.gui.dialogs.sheet_choice import SheetChoiceDialog
from cpmr_migration_plugin.gui.widgets.mapping_words import Column
from cpmr_migration_plugin.model.survey import ColumnRole
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.datapackage import read_datapackage
from cpmr_migration_plugin.sources.tables.write import workbook_bytes
from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind
from cpmr_migration_plugin.workflows.loading.dataset_questions import look_into
from cpmr_migration_plugin.workflows.loading.importing import read_dataset

SOURCE = "https://example.org/survey"
OLD = [["Region", "Country", "NUTS code", "Source", "Health: level"], ["Cantabria", "Spain", "ES13", SOURCE, "none"]]
NEW = [[*OLD[0], "Housing: level"], ["Bretagne", "France", "FRH0", SOURCE, "shared", "exclusive"]]
FORM = [
    ["ID", "Start time", "Email", "Name", "Which region do you represent?", "Country", "Source", "Health: level"],
    ["1", "2026-10-01 09:00:01", "ana@example.org", "Ana Perez", "Cantabria", "Spain", SOURCE, "Shared"],
]  # fmt: skip

wait_for = partial(driving.wait_for, seconds=90.0)


@pytest.fixture(autouse=True)
def profile(qgis_app: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(
        "cpmr_migration_plugin.workflows.loading.decisions.decisions_folder", lambda: tmp_path / "decisions"
    )
    return tmp_path / "decisions"


def book(path: Path, sheets: dict[str, list[list[str]]]) -> Path:
    path.write_bytes(workbook_bytes(sheets, path.suffix))
    return path


def opened(plugin: Any, place: Path, target: Path) -> LoadEditionDialog:
    next(a for a in plugin._actions if a.objectName() == "cpmr_migration_load").trigger()
    dialog = plugin._controller._dialogs[-1]
    dialog.dataset.kind.setCurrentIndex(2)
    dialog.dataset.place.setFilePath(str(place))
    dialog.atlas.setFilePath(str(target))
    dialog.with_project.setChecked(False)
    return dialog


def asked(dialog: LoadEditionDialog, kind: type) -> Any:
    wait_for(lambda: [d for d in dialog.findChildren(kind) if d.isVisible()])
    return next(d for d in dialog.findChildren(kind) if d.isVisible())


def test_a_window_asks_which_of_two_surveys_and_goes_on_with_its_columns(
    plugin: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(plugin, book(tmp_path / "s.xlsx", {"2019": OLD, "2026": NEW}), tmp_path / "a.gpkg")
    started: list[Dataset] = []
    monkeypatch.setattr(dialog, "_start", lambda request: started.append(request.dataset))
    press(dialog.run_button)
    choice = asked(dialog, SheetChoiceDialog)
    assert [choice.list.item(i).text() for i in range(choice.list.count())] == ["2019", "2026"]
    # Nothing is chosen for the user.
    assert not choice.ok.isEnabled()
    choice.list.setCurrentRow(1)
    press(choice.ok)
    columns = asked(dialog, ColumnMappingDialog)
    assert columns.model.rowCount() == 6
    press(columns.ok)
    wait_for(lambda: started)
    assert started[0].sheet == "2026"
    dialog.set_running(False)
    kept = Dataset.from_json(started[0].to_json())
    imported = read_dataset(kept, Progress())
    assert list(imported.edition.regions["name"]) == ["Bretagne"]
    # What was left out is told in the report and at once.
    assert any("2019" in note.reason for note in imported.notes)
    assert any("2019" in warning for warning in imported.edition.warnings)


def test_an_algorithm_fails_and_names_its_parameter_and_the_sheets(plugin: Any, tmp_path: Path) -> None:
    path = book(tmp_path / "s.ods", {"2019": OLD, "2026": NEW})
    context = QgsProcessingContext()
    context.setProject(QgsProject())
    registry = QgsApplication.processingRegistry()
    # With windows, the algorithms are read once QGIS has started.
    wait_for(lambda: registry.algorithmById("cpmr_migration:loadedition") is not None)
    parameters = {"PLACE": str(path), "PACKAGE": str(tmp_path / "p.zip")}
    for name in ("importedition", "loadedition"):
        algorithm = registry.createAlgorithmById(f"cpmr_migration:{name}")
        # New parameters come after those that scripts know.
        assert "SHEET" in [parameter.name() for parameter in algorithm.parameterDefinitions()[-2:]]
        given = {**parameters, "DATASET": 2, "ATLAS": str(tmp_path / "a.gpkg")} if name == "loadedition" else parameters
        with pytest.raises(QgsProcessingException) as caught:
            algorithm.create().run(given, context, QgsProcessingFeedback(), {}, False)
        assert all(word in str(caught.value) for word in ("SHEET", "2019", "2026"))
    assert sorted(file.name for file in tmp_path.iterdir() if file.suffix in (".zip", ".gpkg")) == []
    algorithm = registry.createAlgorithmById("cpmr_migration:importedition")
    _, ok = algorithm.run({**parameters, "SHEET": " 2019 "}, context, QgsProcessingFeedback(), {}, False)
    assert ok
    assert list(read_datapackage(tmp_path / "p.zip").regions["name"]) == ["Cantabria"]


def test_the_window_of_columns_shows_no_cell_of_who_answered(plugin: Any, tmp_path: Path) -> None:
    dialog = opened(plugin, book(tmp_path / "s.xlsx", {"Sheet1": FORM}), tmp_path / "a.gpkg")
    press(dialog.run_button)
    columns = asked(dialog, ColumnMappingDialog)
    model = columns.model
    shown = " ".join(
        str(model.data(model.index(row, column), role) or "")
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        for role in (0, 3)  # what is shown, and the tool tip
    )
    assert "Cantabria" in shown
    assert [word for word in ("Ana Perez", "ana@example.org", "2026-10-01") if word in shown] == []
    assert model.index(3, Column.ROLE).data() == "About the answer (not used)"
    wait_for(lambda: "1 regions" in columns.status.text())
    # Who says that the name is the region's is told that it cannot be shown here.
    model.change([4], Column.ROLE, ColumnRole.IGNORE.value)
    model.change([3], Column.ROLE, ColumnRole.REGION_NAME.value)
    wait_for(lambda: "“Name”" in columns.status.text())
    # To guess again does not depend on the cells that are gone.
    columns.model.set_mapping(columns._guessed)
    assert model.index(4, Column.ROLE).data() == "Region: name"
    press(columns.buttons.button(columns.buttons.StandardButton.Cancel))
    wait_for(lambda: not dialog.is_running())


def test_the_name_is_read_if_a_user_says_that_it_is_the_regions(tmp_path: Path) -> None:
    path = book(tmp_path / "s.xlsx", {"Sheet1": FORM})
    found = look_into(Dataset(DatasetKind.TABLES, str(path)), Progress())
    mapping = found.survey.mapping.changed(4, role=ColumnRole.IGNORE).changed(3, role=ColumnRole.REGION_NAME)
    imported = read_dataset(Dataset(DatasetKind.TABLES, str(path), mapping=mapping), Progress())
    assert list(imported.edition.regions["name"]) == ["Ana Perez"]
    mapping = mapping.changed(2, role=ColumnRole.NOTE)
    imported = read_dataset(Dataset(DatasetKind.TABLES, str(path), mapping=mapping), Progress())
    assert list(imported.edition.regions["note"]) == [""]
    assert any("“Email”" in note.reason for note in imported.notes)
