"""A ranking with its explanation below it, and actions: map, save, compare."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from .empty_state import EmptyState
from .rank_list import RankList, RankRow
from .safe_browser import SafeBrowser
from .save_button import SaveButton
from ...translation import tr


class ResultPanel(QWidget):
    """Shows rows and explains the one the keyboard is on.

    :param name: of the list, for those who hear it
    :param explain: returns the HTML that explains a row
    :param ways: ways to save, see :class:`.SaveButton`
    """

    opened = pyqtSignal(str)
    #: Regions to be selected on the map, zoomed to, compared: lists of ids.
    select_wanted = pyqtSignal(list)
    zoom_wanted = pyqtSignal(list)
    compare_wanted = pyqtSignal(list)

    def __init__(
        self,
        name: str,
        explain: Callable[[RankRow], str],
        ways: Sequence[tuple[str, Callable[[], None]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._explain = explain
        self.list = RankList(name, self)
        self.list.opened.connect(self.opened)
        self.list.shown.connect(self._show_row)
        self.why = SafeBrowser(lambda _name: None, self)
        self.why.setAccessibleName(tr("Why the region is listed"))
        self.why.restyled.connect(lambda: self._show_row(self.list.current_row()))
        self.empty = EmptyState(parent=self)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.why)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setChildrenCollapsible(False)
        line = self.fontMetrics().height()
        self.list.setMinimumHeight(3 * line)
        self.why.setMinimumHeight(2 * line)
        self.stack = QStackedWidget(self)
        self.stack.setMinimumHeight(5 * line + self.splitter.handleWidth())
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.splitter)
        self.profile_button = self._button(tr("Profile"), tr("Open the profile of the region"), "")
        self.profile_button.clicked.connect(lambda _: [self.opened.emit(i) for i in self.list.selected_ids()[:1]])
        self.select_button = self._button("", tr("Select all listed regions on the map"), "/mActionSelectRectangle.svg")
        self.select_button.clicked.connect(lambda _: self.select_wanted.emit(self.list.all_ids()))
        self.zoom_button = self._button("", tr("Zoom to the selected regions"), "/mActionZoomToSelected.svg")
        self.zoom_button.clicked.connect(lambda _: self.zoom_wanted.emit(self._chosen()))
        self.compare_button = self._button(tr("Compare"), tr("Compare the selected regions"), "")
        self.compare_button.clicked.connect(lambda _: self.compare_wanted.emit(self.list.selected_ids()))
        self.save_button = SaveButton(ways, self)
        self.row = QHBoxLayout()
        for button in (self.select_button, self.zoom_button):
            self.row.addWidget(button)
        self.row.addStretch(1)
        for button in (self.profile_button, self.compare_button, self.save_button):
            self.row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack, 1)
        layout.addLayout(self.row)
        self.show_nothing("")

    def _button(self, text: str, tip: str, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if icon:
            button.setIcon(QgsApplication.getThemeIcon(icon))
        return button

    def show_rows(self, rows: Sequence[RankRow]) -> None:
        """Show a ranking."""
        self.list.show_rows(rows)
        self._enable(bool(rows))
        self.stack.setCurrentWidget(self.splitter)

    def show_nothing(self, text: str, *, busy: bool = False) -> None:
        """Show why there is no ranking."""
        self.list.show_rows([])
        self._enable(False)
        self.empty.show_text("", text, busy=busy)
        self.stack.setCurrentWidget(self.empty)

    def _enable(self, something: bool) -> None:
        for button in (
            self.profile_button, self.select_button, self.zoom_button, self.compare_button, self.save_button,
        ):  # fmt: skip
            button.setEnabled(something)

    def _chosen(self) -> list[str]:
        return self.list.selected_ids() or self.list.all_ids()

    def _show_row(self, row: RankRow | None) -> None:
        self.why.setHtml(self._explain(row) if row is not None else "")
