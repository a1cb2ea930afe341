"""Dialog: what each column of a survey holds."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from .window import Window
from ..plain import as_text
from ..questions import confirmed
from ..widgets.mapping_model import MappingModel
from ..widgets.mapping_table import MappingTable
from ...errors import Cancelled, PluginError
from ...model.survey import Mapping, guess
from ...numbers import number
from ...translation import tr
from ...workflows.base.help_topics import Topic
from ...workflows.base.jobs import Job, begin
from ...workflows.loading.dataset_findings import SurveyFinding
from ...workflows.loading.dataset_questions import Preview, preview

#: Milliseconds without a change before the rows are counted again.
_PAUSE = 150


class ColumnMappingDialog(Window):
    """Lets a user say what the columns of a survey hold; see what comes of it meanwhile.

    :param source_url: source of the rows that name none
    """

    HELP = Topic.COLUMNS

    def __init__(self, found: SurveyFinding, source_url: str = "", parent: QWidget | None = None) -> None:
        super().__init__("column_mapping", tr("Columns of “{sheet}”").format(sheet=found.sheet.name), parent)
        self._sheet = found.sheet
        self._guessed = found.guessed
        self._source_url = source_url
        self._counting: Job | None = None
        self.model = MappingModel(found.sheet, found.mapping, self)
        self.table = MappingTable(self.model, self)
        self._build(found.saved)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._count)
        self.model.mapping_changed.connect(self._changed)
        self._changed()
        self.table.setFocus()

    def mapping(self) -> Mapping:
        """Return what the columns hold as it is shown."""
        return self.model.mapping

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size that shows every column of the table."""
        width = self.fontMetrics().averageCharWidth()
        return QSize(182 * width, 36 * self.fontMetrics().lineSpacing())

    def done(self, result: int) -> None:
        """Give up counting when the window closes."""
        self._timer.stop()
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None
        super().done(result)

    # The window.

    def _build(self, saved: bool) -> None:
        intro = tr("Say what each column of the survey holds. Enter or a click opens the list of a cell.")
        if saved:
            intro = tr("This is what you said about these columns before. Enter or a click opens the list of a cell.")
        self.search = QgsFilterLineEdit(self)
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(tr("Search columns and examples"))
        self.search.setAccessibleName(tr("Search columns and examples"))
        self.unsure = QCheckBox(self)
        self.unsure.setToolTip(tr("Weak guesses, columns that clash, and columns whose field or theme is missing"))
        self.again = QPushButton(tr("&Guess Again"), self)
        self.again.setAutoDefault(False)
        self.again.setToolTip(tr("Guess from headers and cells, and forget what was chosen"))
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.unsure)
        top.addWidget(self.again)
        self.icon = QLabel(self)
        self.status = QLabel(self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setWordWrap(True)
        self.status.setAccessibleName(tr("What comes of it"))
        bottom = QHBoxLayout()
        bottom.addWidget(self.icon)
        bottom.addWidget(self.status, 1)
        button = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(button.Ok | button.Cancel, self)
        self.ok = self.buttons.button(button.Ok)
        content = QWidget(self)
        about = QLabel(intro, content)
        about.setWordWrap(True)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(about)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addLayout(bottom)
        self.assemble(content, self.buttons)
        order = (self.search, self.unsure, self.again, self.table, self.ok)
        for before, after in zip(order, order[1:]):
            self.setTabOrder(before, after)
        self.search.textChanged.connect(self._filter)
        self.unsure.toggled.connect(self._filter)
        self.again.clicked.connect(self.guess_again)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _filter(self) -> None:
        self.table.rows.show_rows(self.search.text(), self.unsure.isChecked())

    def guess_again(self) -> None:
        """Guess anew; what a user chose is given up only after a yes."""
        chosen = sum(column.is_chosen for column in self.model.mapping.columns)
        text = tr("What you chose for {n} columns is forgotten.").format(n=chosen)
        if chosen and not confirmed(self, tr("Guess again?"), text):
            return
        # The guess from all cells: those that tell of who answered are not here any more.
        self.model.set_mapping(self._guessed or guess(self._sheet.header, self._sheet.sample()))
        self._filter()

    # What comes of it.

    def _changed(self) -> None:
        """Tell what is wrong, or count what comes of it as soon as nothing changes for a moment."""
        look = sum(self.model.needs_look(row) for row in range(self.model.rowCount()))
        self.unsure.setText(tr("Only what needs a &look ({n})").format(n=look))
        self.unsure.setEnabled(bool(look) or self.unsure.isChecked())
        problems = [self._worded(index, message) for index, message in self.model.problems]
        self.ok.setEnabled(not problems)
        self.ok.setToolTip(as_text("\n".join(problems[:10])))
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None
        if problems:
            self._timer.stop()
            more = len(problems) - 1
            text = problems[0] + (" " + tr("({n} more)").format(n=more) if more else "")
            self._tell("/mIconCritical.svg", text)
        else:
            self._timer.start()

    def _worded(self, index: int | None, message: str) -> str:
        if index is None:
            return tr("Cannot be used yet: {message}.").format(message=message)
        header = self.model.mapping.columns[index].header
        return tr("Column {n}, “{header}”: {message}.").format(n=index + 1, header=header, message=message)

    def _count(self) -> None:
        """Count, in a thread, what the survey becomes."""
        mapping = self.model.mapping
        found: list[Preview] = []
        job = Job(
            tr("Count what the survey holds"),
            lambda _progress: found.append(preview(self._sheet, mapping, self._source_url)),
            lambda: self._counted(mapping, found[0]),
            self._not_counted,
        )
        self._counting = job
        begin(job)

    def _counted(self, mapping: Mapping, result: Preview) -> None:
        if sip.isdeleted(self) or mapping is not self.model.mapping:
            return
        self._counting = None
        if result.unknown:
            self._tell("/mIconInfo.svg", result.unknown)
            return
        words = {name: number(rows) for name, rows in result.rows.items()}
        text = tr("{regions} regions, {competences} competences, {experiences} experiences, needs and interests.")
        text = text.format(**words)
        if self.model.incomplete():
            left = tr("{n} columns are not used until their field or theme is chosen.")
            text += " " + left.format(n=self.model.incomplete())
        if result.problems:
            wrong = tr("To be mended before it can be loaded ({n}): {first}")
            text += "\n" + wrong.format(n=len(result.problems), first=result.problems[0])
        self._tell("/mIconWarning.svg" if result.problems else "/mIconSuccess.svg", text)
        self.status.setToolTip(as_text("\n".join(result.problems[:20])))

    def _not_counted(self, error: PluginError) -> None:
        if not (isinstance(error, Cancelled) or sip.isdeleted(self)):
            self._tell("/mIconWarning.svg", error.message)

    def _tell(self, icon: str, text: str) -> None:
        size = self.fontMetrics().height()
        self.icon.setPixmap(QgsApplication.getThemeIcon(icon).pixmap(size, size))
        self.status.setText(text)
        self.status.setToolTip("")
