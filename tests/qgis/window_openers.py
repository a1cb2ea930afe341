"""How each window of ours is opened, in the states in which it needs the most room."""

from __future__ import annotations

from collections.abc import Callable
from unittest import mock

from qgis.core import QgsApplication
from qgis.gui import QgsMessageViewer
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QMessageBox, QWidget
from regions_driver import Driver
from test_mapping_dialog import SOURCE, folders, survey

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.gui.dialogs.column_mapping import ColumnMappingDialog
from cpmr_migration_plugin.gui.dialogs.edit_source import EditSourceDialog
from cpmr_migration_plugin.gui.dialogs.refresh import RefreshDialog
from cpmr_migration_plugin.gui.dialogs.sheet_choice import SheetChoiceDialog
from cpmr_migration_plugin.gui.dialogs.theme_questions import ThemeQuestionsDialog
from cpmr_migration_plugin.gui.messages import show_details
from cpmr_migration_plugin.gui.widgets.elided import listed
from cpmr_migration_plugin.model.vocabulary import FIELDS, Theme
from cpmr_migration_plugin.workflows.loading.boundary_choice import BoundaryKind
from cpmr_migration_plugin.workflows.loading.dataset import DatasetKind
from cpmr_migration_plugin.workflows.loading.dataset_questions import FolderFinding, MapFinding

Opener = Callable[[Driver], QWidget]


def of_the_menu(name: str, state: Callable[[QWidget], None] = lambda _window: None) -> Opener:
    """Return what opens a window through its action, and brings it into a state."""

    def opened(driver: Driver) -> QWidget:
        next(one for one in driver.plugin._actions if one.objectName() == f"cpmr_migration_{name}").trigger()
        window = driver.plugin._help.dialog if name == "problem" else driver.plugin._controller._dialogs[-1]
        state(window)
        return window

    return opened


def shown(make: Callable[[QWidget], QWidget]) -> Opener:
    """Return what makes a window over QGIS's own and shows it."""

    def opened(driver: Driver) -> QWidget:
        window = make(driver.iface.mainWindow())
        window.show()
        return window

    return opened


def tables(window: QWidget) -> None:
    """Load ▸ Tables with boundaries of GISCO: the highest form there is."""
    window.dataset.kind.setCurrentIndex(window.dataset.kind.findData(DatasetKind.TABLES.value))
    window.dataset.place.setFilePath("https://example.org/survey.csv")
    window.boundaries.kind.setCurrentIndex(window.boundaries.kind.findData(BoundaryKind.DOWNLOAD.value))


def own_layer(window: QWidget) -> None:
    window.dataset.kind.setCurrentIndex(window.dataset.kind.findData(DatasetKind.MAP.value))
    window.boundaries.kind.setCurrentIndex(window.boundaries.kind.findData(BoundaryKind.LAYER.value))


def placing(window: QWidget) -> None:
    window.regions.view.selectRow(3)
    window.place()


def refresh(state: Callable[[QWidget], None]) -> Opener:
    """Return what opens the window that refreshes without letting it look for changes, which takes seconds."""

    def opened(driver: Driver) -> QWidget:
        with mock.patch.object(RefreshDialog, "check", lambda _self: None):
            return of_the_menu("refresh", state)(driver)

    return opened


def running(window: QWidget) -> None:
    window.set_running(True)
    window.show_step("Drawing the boundaries of a region whose name is long. " * 5, 0.5)


def told(window: QWidget) -> None:
    window.told.setText("\n".join(["A source was not there, and its last good copy was used in its place."] * 6))
    window.told.show()


def from_file(window: QWidget) -> None:
    window.tabs.setCurrentIndex(2)
    window.period.setCurrentIndex(2)


def on_page(window: QWidget) -> None:
    window.what.setCurrentIndex(window.what.count() - 1)


def with_address(window: QWidget) -> QWidget:
    dialog = EditSourceDialog(None, [], window)
    dialog.dataset.kind.setCurrentIndex(dialog.dataset.kind.findData(DatasetKind.TABLES.value))
    dialog.dataset.place.setFilePath("https://example.org/survey.csv")
    return dialog


def long_survey(window: QWidget) -> QWidget:
    header = ["Region", "Country", *(f"{field.title}: level" for field in FIELDS)]
    row = ("Catalonia", "Spain", *("exclusive" for _ in FIELDS))
    return ColumnMappingDialog(survey(header, [row] * 5), SOURCE, window)


def many_folders(window: QWidget) -> QWidget:
    more = tuple(
        FolderFinding(f"{n} A folder whose title runs on and on and on, {n}", None, None, False, Theme.NEEDS, n)
        for n in range(40)
    )
    return ThemeQuestionsDialog(MapFinding("Regions", more, without_source=12, without_year=7), parent=window)


def few_folders(window: QWidget) -> QWidget:
    return ThemeQuestionsDialog(folders(), parent=window)


def many_sheets(window: QWidget) -> QWidget:
    return SheetChoiceDialog([f"Survey of the commission {'of a long name ' * (n % 9)}{n}" for n in range(40)], window)


def question(window: QWidget) -> QWidget:
    """A question about many files with long names, such as those of a data package."""
    button = QMessageBox.StandardButton
    names = [f"{number} {'a very long name ' * 14}.csv" for number in range(40)] + ["x" * 250]
    return QMessageBox(QMessageBox.Icon.Question, "Replace?", listed(names), button.Yes | button.No, window)


def details(driver: Driver) -> QWidget:
    window = driver.iface.mainWindow()
    show_details(PluginError("It did not work.", details="\n".join(f"line {n}" for n in range(200))), window)
    return window.findChildren(QgsMessageViewer)[-1]


#: By the name of the class: what opens it, by a word for the state it is in then.
OPENERS: dict[str, dict[str, Opener]] = {
    "LoadEditionDialog": {
        "bundled": of_the_menu("load"),
        "tables": of_the_menu("load", tables),
        "own layer": of_the_menu("load", own_layer),
    },
    "SourcesDialog": {"": of_the_menu("sources")},
    "EditSourceDialog": {
        "file": shown(lambda window: EditSourceDialog(None, [], window)),
        "login": shown(with_address),
    },
    "RefreshDialog": {"running": refresh(running), "told": refresh(told)},
    "IndicatorsDialog": {"catalogue": of_the_menu("indicators"), "file": of_the_menu("indicators", from_file)},
    "JoinReportDialog": {"": of_the_menu("report"), "placing": of_the_menu("report", placing)},
    "StyleDialog": {"": of_the_menu("style")},
    "ExportDialog": {"": of_the_menu("export"), "page": of_the_menu("export", on_page)},
    "SampleProjectDialog": {"": of_the_menu("sample")},
    "ProblemReportDialog": {"": of_the_menu("problem")},
    "ColumnMappingDialog": {"": shown(long_survey)},
    "ThemeQuestionsDialog": {"few": shown(few_folders), "many": shown(many_folders)},
    "SheetChoiceDialog": {"": shown(many_sheets)},
    "QgsMessageViewer": {"": details},
    "QMessageBox": {"": shown(question)},
}


def smallest_sizes(driver: Driver) -> dict[str, QSize]:
    """Return the smallest sizes of what stands inside windows of QGIS, and of its main window with our panel."""
    page = driver.iface.option_pages[0].createWidget(None)
    page.show()
    for bar in (page.bar, driver.dock.bar):
        bar.pushMessage("", "A message that is so long that it takes some lines. " * 4)
    settle()
    found = {
        "options page": page.minimumSizeHint(),
        "panel": driver.dock.minimumSizeHint(),
        "main window": driver.iface.window.minimumSizeHint(),
    }
    page.close()
    page.deleteLater()
    driver.dock.bar.clearWidgets()
    return found


def settle() -> None:
    """Let layouts and the window system have their say."""
    for _ in range(6):
        QgsApplication.processEvents()
