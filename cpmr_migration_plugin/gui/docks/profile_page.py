"""The page that shows everything an edition says about one region."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QMimeData, QSize, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QImage, QKeySequence, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QShortcut,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .factsheet_file import FactsheetFile
from .panel_context import PanelContext
from ..widgets.empty_state import EmptyState
from ..widgets.level_sign import sign_image
from ..widgets.profile_html import HtmlStyle, chart_size, profile_html, sign_size
from ..widgets.safe_browser import SafeBrowser
from ..widgets.series_chart import series_image
from ...model.inspect.profile import Profile
from ...model.inspect.profile_text import to_html, to_text
from ...translation import tr, tr_data

if TYPE_CHECKING:
    from ...workflows.regions.inspect import Inspection


class ProfilePage(QWidget):
    """Shows the profile of one region."""

    #: The user wants the list back.
    back = pyqtSignal()
    #: The region is to be compared: a list with its id.
    compared = pyqtSignal(list)
    partners_wanted = pyqtSignal(str)
    said = pyqtSignal(str)

    def __init__(self, desk: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._map = desk.map
        self._inspection: Inspection | None = None
        self.profile: Profile | None = None
        self._opened: frozenset[str] = frozenset()
        self.sheet = FactsheetFile(desk, self)
        self.sheet.running_changed.connect(self._sheet_running)
        self.title = QLabel(self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = self.title.font()
        font.setBold(True)
        font.setPointSizeF(1.3 * font.pointSizeF())
        self.title.setFont(font)
        self.browser = SafeBrowser(self._picture, self)
        self.browser.followed.connect(self._follow)
        self.browser.restyled.connect(self._render)
        self.empty = EmptyState(
            tr("Choose a region in the list or on the map to read its profile."), tr("Find a Region")
        )
        self.empty.pressed.connect(self.back)
        self.pages = QStackedWidget(self)
        shown = QWidget(self.pages)
        inner = QVBoxLayout(shown)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.title)
        inner.addLayout(self._buttons())
        inner.addWidget(self.browser, 1)
        self.pages.addWidget(self.empty)
        self.pages.addWidget(shown)
        layout = QVBoxLayout(self)
        layout.addWidget(self.pages)
        for key in (QKeySequence("Esc"), QKeySequence(QKeySequence.StandardKey.Back)):
            shortcut = QShortcut(key, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.back)

    def _buttons(self) -> QHBoxLayout:
        self.back_button = self._button("", tr("Back to the list (Esc)"), "/mActionArrowLeft.svg", self.back.emit)
        self.zoom_button = self._button(
            "", tr("Zoom to the region"), "/mActionZoomToSelected.svg", lambda: self._go(self._map.zoom)
        )
        self.pan_button = self._button(
            "", tr("Move the map to the region and flash it"), "/mActionPanTo.svg", lambda: self._go(self._map.pan)
        )
        self.compare_button = self._button(
            tr("Compare"), tr("Add the region to the comparison"), "", lambda: self.compared.emit([self._id()])
        )
        self.partners_button = self._button(
            tr("Partners"), tr("Find partners for the region"), "", lambda: self.partners_wanted.emit(self._id())
        )
        self.factsheet_button = self._button(
            tr("Factsheet"), tr("Open the region's factsheet in the browser"), "", self._open_factsheet
        )
        self.sheet_button = self._button("", "", "/mActionSaveAsPDF.svg", self._save_or_cancel)
        self._sheet_running(False)
        self.copy_button = self._button("", tr("Copy the profile"), "/mActionEditCopy.svg", None)
        menu = QMenu(self.copy_button)
        menu.addAction(tr("Copy as &Text"), self.copy_text)
        menu.addAction(tr("Copy as &HTML"), self.copy_html)
        self.copy_button.setMenu(menu)
        self.copy_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout()
        row.addWidget(self.back_button)
        row.addStretch(1)
        for button in (
            self.zoom_button, self.pan_button, self.copy_button, self.sheet_button, self.factsheet_button,
            self.compare_button, self.partners_button,
        ):  # fmt: skip
            row.addWidget(button)
        return row

    def _button(self, text: str, tip: str, icon: str, run: Callable[[], Any] | None) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        if icon:
            button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if run is not None:
            button.clicked.connect(lambda _checked: run())
        return button

    # What is shown.

    def set_inspection(self, inspection: Inspection | None) -> None:
        """Read from another edition; the region stays if the edition has it."""
        self._inspection = inspection
        region_id = self.profile.region_id if self.profile is not None else ""
        if not region_id or not self.show_region(region_id):
            self.clear()

    def clear(self) -> None:
        """Show no region."""
        self.profile = None
        self.browser.clear()
        self.pages.setCurrentIndex(0)

    def show_region(self, region_id: str) -> bool:
        """Show a region; returns whether the edition has it."""
        if self._inspection is None or region_id not in self._inspection.data.positions:
            return False
        same = self.profile is not None and self.profile.region_id == region_id
        self.profile = self._inspection.profiler.profile(region_id)
        if not same:
            self._opened = frozenset()
        name = tr_data(self.profile.name)
        self.title.setText(name)
        self.browser.setAccessibleName(tr("Profile of {name}").format(name=name))
        on_map = bool(self.profile.unit_id)
        for button in (self.zoom_button, self.pan_button):
            button.setEnabled(on_map)
        self.factsheet_button.setVisible(bool(self.profile.factsheets))
        self.pages.setCurrentIndex(1)
        self._render()
        if not same:
            self.browser.verticalScrollBar().setValue(0)
        return True

    def look(self) -> HtmlStyle:
        """Return colours and sizes of the window."""
        return HtmlStyle(self.browser.palette(), self.browser.fontMetrics().height(), self.browser.viewport().width())

    def _render(self) -> None:
        if self.profile is None:
            return
        place = self.browser.verticalScrollBar().value()
        look = self.look()
        self._drawn_width = look.width
        self.browser.document().setDefaultStyleSheet(look.sheet)
        self.browser.setHtml(profile_html(self.profile, look, self._opened))
        self.browser.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the charts anew when the page has become much wider or narrower."""
        super().resizeEvent(event)
        if self.profile is not None and abs(self.browser.viewport().width() - getattr(self, "_drawn_width", 0)) > 30:
            self._render()

    def _picture(self, name: str) -> QImage | None:
        kind, _, key = name.partition("/")
        look, ratio = self.look(), self.devicePixelRatioF()
        if kind == "sign":
            return sign_image(key, QSize(*sign_size(look)), ratio)
        if kind == "series" and key.isdecimal() and self.profile is not None and int(key) < len(self.profile.figures):
            return series_image(self.profile.figures[int(key)], QSize(*chart_size(look)), look.colors, ratio)
        return None

    # What can be done.

    def _follow(self, path: str) -> None:
        """Open or close the details of a field, or show all cards of a kind."""
        kind, _, key = path.partition("/")
        name = f"*{key}" if kind == "all" else key
        self._opened = self._opened ^ {name}
        self._render()

    def copy_text(self) -> None:
        """Copy the profile as plain text."""
        if self.profile is not None:
            QgsApplication.clipboard().setText(to_text(self.profile))
            self.said.emit(tr("Profile copied as text."))

    def copy_html(self) -> None:
        """Copy the profile as formatted text, e.g. for a word processor."""
        if self.profile is not None:
            mime = QMimeData()
            mime.setHtml(f"<html><head><title>{html.escape(tr_data(self.profile.name))}</title></head>"
                         f"<body>{to_html(self.profile)}</body></html>")  # fmt: skip
            mime.setText(to_text(self.profile))
            QgsApplication.clipboard().setMimeData(mime)
            self.said.emit(tr("Profile copied with its formatting."))

    def _open_factsheet(self) -> None:
        for address in self.profile.factsheets[:1] if self.profile is not None else ():
            QDesktopServices.openUrl(QUrl(address))

    def _save_or_cancel(self) -> None:
        """Write a factsheet of the region; pressed again meanwhile, stop."""
        if self.sheet.is_running:
            self.sheet.cancel()
        elif self.profile is not None:
            self.sheet.save(self.profile)

    def _sheet_running(self, running: bool) -> None:
        tip = tr("Stop writing the factsheet") if running else tr("Factsheet PDF… – one or two pages on the region")
        self.sheet_button.setToolTip(tip)
        self.sheet_button.setAccessibleName(tip)
        name = "/mTaskCancel.svg" if running else "/mActionSaveAsPDF.svg"
        self.sheet_button.setIcon(QgsApplication.getThemeIcon(name))

    def _go(self, move: Callable[[Iterable[str]], bool]) -> None:
        if self.profile is not None and not move([self.profile.unit_id]):
            self.said.emit(tr("The region is not in the layers of the project."))

    def _id(self) -> str:
        return self.profile.region_id if self.profile is not None else ""
