"""Texts of a dataset that want to be markup: in the layers, the project and every window they are only text."""

from __future__ import annotations

import re
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from eurostat_service import jsonstat
from qgis.core import QgsApplication, QgsLayerTreeModel, QgsProject
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QAction, QComboBox, QLabel, QTextBrowser, QTextEdit, QWidget
from regions_driver import Driver, wait_for

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.gui.messages import show_error, show_info, show_success
from cpmr_migration_plugin.gui.plain import as_text
from cpmr_migration_plugin.model.inspect.filters import Filters
from cpmr_migration_plugin.progress import Progress, finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.result_layer import add_result, result_layer
from cpmr_migration_plugin.sources.http.cache import Cache
from cpmr_migration_plugin.store.inspect_results import results_in
from cpmr_migration_plugin.workflows.indicators.indicator_choice import IndicatorChoice, IndicatorRequest
from cpmr_migration_plugin.workflows.indicators.indicator_job import IndicatorJob
from cpmr_migration_plugin.workflows.regions import inspect_results
from cpmr_migration_plugin.workflows.regions.inspect import read_inspection

EVIL = "<img src=\"http://127.0.0.1:9/x\" onerror='alert(1)'><script>alert(1)</script> & 'x'"
#: What begins a tag of the hostile texts where it is markup.
TAG = re.compile(r"<(?:img (?!src=.cpmr:)|script\b)", re.IGNORECASE)
#: Columns that hold words, and not ids, codes, numbers or addresses.
WORDS = {
    "name", "name_local", "title", "summary", "legal_basis", "field_text", "level_text", "note", "text", "reason",
    "unit_name", "authority", "actor", "commission", "membership", "dataset_title", "given_code", "competence_text",
    "entry_text", "figure_note",
}  # fmt: skip
FREE = (
    "edition_title", "edition_description", "edition_licenses", "edition_sources", "edition_name", "edition_version",
    "boundaries_title", "boundaries_attribution", "boundaries_license", "created_by",
)  # fmt: skip


def poison(atlas: Path) -> None:
    """Put hostile text into every column of words, keeping what there was, and into the provenance."""
    with closing(sqlite3.connect(atlas)) as db, db:
        # Those of the index of geometry ask for functions that SQLite has not.
        for (trigger,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f'DROP TRIGGER "{trigger}"')
        tables = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (table,) in tables:
            if table.startswith(("gpkg_", "sqlite_", "rtree_", "layer_styles")):
                continue
            for column in {row[1] for row in db.execute(f'PRAGMA table_info("{table}")')} & WORDS:
                db.execute(f'UPDATE "{table}" SET "{column}" = ? || ifnull("{column}", \'\')', (EVIL,))  # noqa: S608
        marks = ",".join("?" * len(FREE))
        changed = db.execute(f"UPDATE provenance SET value = ? || value WHERE key IN ({marks})", (EVIL, *FREE))  # noqa: S608
        assert changed.rowcount > 5


@pytest.fixture(scope="module")
def evil_atlas(small_atlas, tmp_path_factory) -> Path:
    """An atlas file with hostile text in every table, an indicator and a result."""
    folder = tmp_path_factory.mktemp("evil")
    path = Path(shutil.copy(small_atlas.atlas, folder / "atlas.gpkg"))
    (folder / "f.json").write_bytes(jsonstat({("ES51", "2024"): 7.5, ("DEF", "2024"): 8.5}))
    choice = IndicatorChoice(file=folder / "f.json", title=EVIL, unit=EVIL, nature="ratio")
    job = IndicatorJob(IndicatorRequest(path, (choice,)), Cache(folder / "cache"))
    job.work(Progress())
    job.publish()
    poison(path)
    inspection = read_inspection(path)
    rows = inspect_results.found_rows(inspection, inspection.finder.search("", Filters()))
    inspect_results.save_in_atlas(inspection, EVIL, rows, EVIL)
    return path


def shown_in(project: QgsProject, path: Path) -> QgsProject:
    """Show an atlas file with its indicator and result in a project."""
    info = builder.open_atlas(path)
    builder.dress_project(project, info)
    group = finish(builder.adding_atlas(project, info))
    (saved,) = results_in(path)
    add_result(project, group, result_layer(path, saved))
    return project


@pytest.fixture(scope="module")
def project(qgis_app, evil_atlas) -> Iterator[QgsProject]:
    project = QgsProject()
    yield shown_in(project, evil_atlas)
    project.clear()


# What QGIS shows of layers and projects.


def test_the_properties_of_a_layer_show_text(project):
    layers = project.mapLayers().values()
    assert len(layers) > 15
    told = [(layer.name(), layer.htmlMetadata()) for layer in layers]
    assert any("alert(1)" in html for _, html in told)
    for name, html in told:
        assert not TAG.search(html), (name, html[max(0, TAG.search(html).start() - 200) :][:400])
        # Nor are entities shown that a user would have to read.
        assert "&amp;lt;" not in html


def test_the_layer_tree_shows_text(project):
    model = QgsLayerTreeModel(project.layerTreeRoot())
    assert [tip for tip in tips_of(model) if TAG.search(tip)] == []


def test_the_project_says_what_it_is_in_text(project):
    metadata = project.metadata()
    for text in (project.title(), metadata.title(), metadata.abstract(), metadata.author()):
        assert not TAG.search(text)
    assert "alert(1)" in project.title()
    assert "alert(1)" in metadata.abstract()


def test_a_layer_that_an_earlier_version_described_is_described_anew(project, evil_atlas):
    """It had the texts as they are; that is no change by a user."""
    from cpmr_migration_plugin.project.layers import describe_layer

    info = builder.open_atlas(evil_atlas)
    layer = project.mapLayersByName("Country borders")[0]
    metadata = layer.metadata()
    metadata.setAbstract(metadata.abstract().replace("‹", "<"))
    metadata.setRights([text.replace("‹", "<") for text in metadata.rights()])
    layer.setMetadata(metadata)
    describe_layer(layer, info, info)
    assert not TAG.search(layer.htmlMetadata())
    metadata.setAbstract("Mine")
    layer.setMetadata(metadata)
    describe_layer(layer, info, info)
    assert layer.metadata().abstract() == "Mine"


def test_an_address_stays_within_its_link():
    from cpmr_migration_plugin.project.unmarked import link

    assert link("https://example.org/?a=1&b=é#c") == "https://example.org/?a=1&b=é#c"
    assert link("https://x/\" onclick='alert(1)'><b>") == "https://x/%22%20onclick=%27alert(1)%27%3E%3Cb%3E"


# Our windows.


def tips_of(model: QAbstractItemModel, parent: QModelIndex | None = None, most: int = 60) -> Iterator[str]:
    """Yield the tool tips of a model's headers and of its first rows, at every level."""
    parent = QModelIndex() if parent is None else parent
    role = Qt.ItemDataRole.ToolTipRole
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    if not parent.isValid():
        for column in range(columns):
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
    for row in range(min(model.rowCount(parent), most)):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield str(model.data(index, role) or "")
            if column == 0:
                yield from tips_of(model, index, 10)


def markup_in(top: QWidget) -> list[str]:
    """Return hostile texts that a window takes for markup."""
    found = []

    def look(where: object, text: str, says_html: bool) -> None:
        if TAG.search(text or "") and (says_html or Qt.mightBeRichText(text)):
            found.append(f"{type(where).__name__} {where.objectName()}: {text[:200]}")

    for widget in [top, *top.findChildren(QWidget)]:
        look(widget, widget.toolTip(), False)
        look(widget, widget.whatsThis(), False)
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
            look(widget, widget.text(), widget.textFormat() == Qt.TextFormat.RichText)
        if isinstance(widget, (QTextBrowser, QTextEdit)):
            look(widget, widget.toHtml(), True)
        if isinstance(widget, (QAbstractItemView, QComboBox)) and widget.model() is not None:
            for tip in tips_of(widget.model()):
                look(widget, tip, False)
    for action in top.findChildren(QAction):
        # Qt makes the tip of an action from its text; it is shown where menus and tool bars show tips.
        if action.toolTip() != action.text().replace("&", ""):
            look(action, action.toolTip(), False)
    return found


@pytest.fixture
def driver(small_atlas, evil_atlas, tmp_path) -> Iterator[Driver]:
    driver = Driver(small_atlas, tmp_path)
    shutil.copy(evil_atlas, driver.atlas)
    shown_in(driver.project, driver.atlas)
    yield driver
    driver.close()


def test_no_window_takes_the_text_of_a_dataset_for_markup(driver):
    wait_for(lambda: driver.dock.source.inspection is not None)
    actions = [one for one in driver.plugin._actions if not one.isCheckable()]
    for action in actions:
        if action.objectName() != "cpmr_migration_help":
            action.trigger()
    wait_for(lambda: len(driver.plugin._controller._dialogs) >= len(actions) - 4)
    windows = [*driver.plugin._controller._dialogs, driver.plugin._help.dialog]
    for _ in range(20):
        QgsApplication.processEvents()
    assert {type(window).__name__ for window in windows} >= {"RefreshDialog", "JoinReportDialog", "StyleDialog"}
    assert [one for window in windows for one in markup_in(window)] == []


def test_no_page_of_the_panel_takes_the_text_of_a_dataset_for_markup(driver):
    dock = driver.dock
    wait_for(lambda: dock.source.inspection is not None)
    who = ["es-catalonia", "it-puglia"]
    dock.compare.add(who)
    dock.open_region(who[0])
    for page in dock.pages:
        dock.tabs.setCurrentWidget(page)
        QgsApplication.processEvents()
    dock.expertise.find()
    wait_for(lambda: dock.expertise.ranking)
    dock._find_partners(who[0])
    wait_for(lambda: dock.partners.partners is not None)
    assert markup_in(dock) == []


def test_message_bars_show_every_sign_as_it_is(qgis_app):
    said = f"“A & B {EVIL}” is busy.\nClose it."
    for text in (said, "“A & B.gpkg” is busy.", "no sign at all"):
        bar = QgsMessageBar()
        show_error(bar, PluginError(text, remedy="R & D"), bar)
        show_success(bar, text)
        show_info(bar, text)
        for item in bar.items():
            (browser,) = item.findChildren(QTextBrowser)
            plain = browser.toPlainText()
            assert re.sub(r"\s+", " ", text) in re.sub(r"\s+", " ", plain), plain
            assert not TAG.search(browser.toHtml())


@pytest.mark.parametrize("text", ["a & b", "&lt;", "a < b > c", EVIL, "&amp;", "x\n<b>"])
def test_text_is_shown_sign_by_sign(qgis_app, text):
    label = QTextBrowser()
    label.setText(as_text(text))
    assert label.toPlainText() == text.replace("  ", " ")
