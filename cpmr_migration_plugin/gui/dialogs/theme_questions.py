"""Dialog: which themes the folders of a map are, and what else the map does not say."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QRegularExpression, QSize, Qt
from qgis.PyQt.QtGui import QRegularExpressionValidator
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .window import Window
from ..plain import as_text
from ...model.vocabulary import Theme
from ...translation import tr
from ...workflows.base.help_topics import Topic
from ...workflows.loading.dataset import Themes
from ...workflows.loading.dataset_findings import FolderFinding, MapFinding


class ThemeQuestionsDialog(Window):
    """Asks which theme each folder of a map is; a guess stands where there is one.

    :param source_url: the address given so far, the source of rows that name none
    :param year: the year given so far, of figures whose column names none
    """

    HELP = Topic.FOLDERS

    def __init__(self, found: MapFinding, source_url: str = "", year: str = "", parent: QWidget | None = None) -> None:
        title = tr("Folders of “{map}”").format(map=found.name) if found.name else tr("Folders of the map")
        super().__init__("theme_questions", title, parent)
        self._found = found
        self._choices: list[QComboBox] = []
        content = QWidget(self)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        intro = QLabel(tr("Which of the nine themes is each folder of the map?"), self)
        layout.addWidget(intro)
        layout.addWidget(self._folder_table(), 1)
        self.source = QLineEdit(source_url or found.source_guess, self)
        self.year = QLineEdit(year, self)
        form = QFormLayout()
        self._ask_source(form)
        self._ask_year(form)
        layout.addLayout(form)
        button = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(button.Ok | button.Cancel, self)
        self.ok = self.buttons.button(button.Ok)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.assemble(content, self.buttons)
        self._update()

    # What is asked.

    def _folder_table(self) -> QTableWidget:
        table = self.table = _Table(len(self._found.folders), 4, self)
        table.setHorizontalHeaderLabels([tr("Folder"), tr("Placemarks"), tr("Theme"), tr("Told by")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab leads from list to list
        table.verticalHeader().hide()
        table.setWordWrap(False)
        for row, folder in enumerate(self._found.folders):
            name = QTableWidgetItem(folder.key)
            name.setToolTip(as_text(folder.key))
            count = QTableWidgetItem(str(folder.count))
            count.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            told = QTableWidgetItem(_how(folder))
            if folder.is_open:
                told.setIcon(QgsApplication.getThemeIcon("/mIconWarning.svg"))
            for column, item in ((0, name), (1, count), (3, told)):
                table.setItem(row, column, item)
            table.setCellWidget(row, 2, self._theme_list(folder))
        table.resizeColumnsToContents()
        table.setColumnWidth(0, min(table.columnWidth(0), 40 * self.fontMetrics().averageCharWidth()))
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.resizeRowsToContents()
        return table

    def _theme_list(self, folder: FolderFinding) -> QComboBox:
        choice = QComboBox(self.table)
        choice.addItem(tr("Do not use"), "")
        for theme in Theme:
            choice.addItem(f"{theme.number} {tr(theme.title)}", theme.value)
        choice.setCurrentIndex(choice.findData(folder.theme.value if folder.theme else ""))
        choice.setAccessibleName(tr("Theme of the folder {folder}").format(folder=folder.key))
        self._choices.append(choice)
        return choice

    def _ask_source(self, form: QFormLayout) -> None:
        text = tr("Rows that name no source of their own take this address; every row needs one")
        self.source.setPlaceholderText("https://")
        self.source.setToolTip(text)
        self.source.textChanged.connect(self._update)
        self.source.setVisible(bool(self._found.without_source))
        if self._found.without_source:
            label = QLabel(tr("&Address of the map, source of {n} placemarks").format(n=self._found.without_source))
            label.setBuddy(self.source)
            form.addRow(label, self.source)

    def _ask_year(self, form: QFormLayout) -> None:
        self.year.setValidator(QRegularExpressionValidator(QRegularExpression("(19|20)[0-9]{2}"), self))
        self.year.setPlaceholderText(tr("not known: leave them out"))
        self.year.setToolTip(tr("A figure needs a year; those of unknown year are listed in the join report"))
        self.year.textChanged.connect(self._update)
        self.year.setVisible(bool(self._found.without_year))
        if self._found.without_year:
            label = QLabel(tr("&Year of {n} figures whose column names none").format(n=self._found.without_year))
            label.setBuddy(self.year)
            form.addRow(label, self.year)

    def _update(self) -> None:
        missing = ""
        if self._found.without_source and not self.source_url().lower().startswith(("http://", "https://")):
            missing = tr("Give the address at which the map is opened in a web browser.")
        elif self.year.text() and not self.year.hasAcceptableInput():
            missing = tr("Give the year with four digits, or leave it empty.")
        self.ok.setEnabled(not missing)
        self.ok.setToolTip(missing)

    # What was answered.

    def themes(self) -> Themes:
        """Return the theme chosen for each folder whose title does not say the same."""
        chosen = []
        for folder, choice in zip(self._found.folders, self._choices):
            theme = Theme(choice.currentData()) if choice.currentData() else None
            if folder.titled is None or theme is not folder.titled:
                chosen.append((folder.key, theme))
        return tuple(chosen)

    def source_url(self) -> str:
        """Return the address given for rows that name no source."""
        return self.source.text().strip()

    def figure_year(self) -> str:
        """Return the year of figures whose column names none; nothing if it is not known."""
        return self.year.text().strip()


class _Table(QTableWidget):
    """A table as large as what is in it, up to a dozen rows; it gives way down to three."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of a dozen rows."""
        return self._size(12)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of three rows."""
        return self._size(3)

    def _size(self, most: int) -> QSize:
        width = sum(self.columnWidth(column) for column in range(self.columnCount()))
        rows = sum(self.rowHeight(row) for row in range(min(self.rowCount(), most)))
        bar = self.verticalScrollBar().sizeHint().width() + 4
        return QSize(min(width + bar, 900), self.horizontalHeader().sizeHint().height() + rows + 4)


def _how(folder: FolderFinding) -> str:
    if folder.is_told:
        return tr("you")
    if folder.titled is not None:
        return tr("its title")
    return tr("a guess") if folder.guess else tr("nothing")
