"""Rows of a form: official boundaries to download, and whether they are kept already."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.gui import QgsCheckableComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from .form_rows import FormRows
from ..settings import SavedChoices
from ...errors import PluginError
from ...model.nuts_releases import LEVELS, scale_text
from ...numbers import number
from ...progress import Progress
from ...sources.boundaries.gisco.listing import Listing
from ...translation import tr
from ...workflows.base.jobs import Job, begin
from ...workflows.base.web import offline_text, works_offline
from ...workflows.loading.boundary_choice import DEFAULT_SCALE
from ...workflows.loading.gisco_download import GiscoFiles, ask_listing, kept_files, kept_listing


class OfficialRows(QObject):
    """Lets a user choose year, scale and levels of what GISCO has."""

    changed = pyqtSignal()

    def __init__(self, form: QFormLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = FormRows(form)
        self._listing: Listing | None = None
        self._job: Job | None = None
        self.year = QComboBox(parent)
        self.year.setToolTip(tr("The edition of NUTS; figures and codes belong to one"))
        self.refresh = QToolButton(parent)
        self.refresh.setIcon(QgsApplication.getThemeIcon("/mActionRefresh.svg"))
        self.refresh.setToolTip(tr("Ask GISCO which years and scales there are"))
        self.refresh.setAccessibleName(tr("Refresh the list of years and scales"))
        line = QWidget(parent)
        box = QHBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.year, 1)
        box.addWidget(self.refresh)
        self.scale = QComboBox(parent)
        self.scale.setToolTip(
            tr("1:60 million suits a page with all of Europe, 1:1 million a single region. Finer files are larger.")
        )
        self.levels = QgsCheckableComboBox(parent)
        self.levels.setDefaultText(tr("All levels"))
        self.levels.setToolTip(tr("All levels unless some are ticked; regions of other levels are then approximated"))
        for level in LEVELS:
            text = tr("NUTS 0 – countries") if level == 0 else f"NUTS {level}"
            self.levels.addItemWithCheckState(text, Qt.CheckState.Unchecked, level)
        self.around = QCheckBox(tr("Countries aro&und from GISCO too"), parent)
        self.around.setChecked(True)
        self.around.setToolTip(
            tr("Neighbouring countries with the same coast and borders, and the points where labels stand")
        )
        self.hint = QLabel(parent)
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self._rows.add(tr("NUTS yea&r"), line, self.year)
        self._rows.add(tr("S&cale"), self.scale)
        self._rows.add(tr("Le&vels"), self.levels)
        self._rows.add("", self.around)
        self._rows.add("", self.hint)
        self.year.currentIndexChanged.connect(self._show_scales)
        self.scale.currentIndexChanged.connect(self._update)
        self.levels.checkedItemsChanged.connect(self._update)
        self.refresh.clicked.connect(self._ask)

    def set_visible(self, visible: bool) -> None:
        """Show the rows or hide them; what GISCO has is looked up when they are shown first."""
        if not visible:
            self._rows.hide()
            return
        self._need_listing()
        self._rows.show_all()
        self._update()

    def files(self) -> GiscoFiles:
        """Return what is asked for."""
        self._need_listing()
        levels = tuple(sorted(int(level) for level in self.levels.checkedItemsData()))
        return GiscoFiles(
            self.year.currentData() or "",
            self.scale.currentData() or "",
            () if levels == LEVELS else levels,
            self.around.isChecked(),
        )

    def restore(self, remembered: SavedChoices) -> None:
        """Choose what was chosen last."""
        self._need_listing()
        self.year.setCurrentIndex(max(0, self.year.findData(remembered.text("official_year"))))
        scale = self.scale.findData(remembered.text("scale", DEFAULT_SCALE))
        self.scale.setCurrentIndex(scale if scale >= 0 else max(0, self.scale.findData(DEFAULT_SCALE)))
        chosen = remembered.words("levels", [])
        for row, level in enumerate(LEVELS):
            checked = Qt.CheckState.Checked if str(level) in chosen else Qt.CheckState.Unchecked
            self.levels.setItemCheckState(row, checked)
        self.around.setChecked(remembered.flag("around", True))

    def keep(self, remembered: SavedChoices) -> None:
        """Remember what is chosen."""
        files = self.files()
        remembered.keep(
            official_year=files.year,
            scale=files.scale,
            levels=[str(level) for level in files.levels],
            around=files.around,
        )

    # What there is.

    def _need_listing(self) -> None:
        if self._listing is None:
            self._show_listing(kept_listing())

    def _show_listing(self, listing: Listing) -> None:
        """Offer the years of a listing; what is chosen stays chosen."""
        self._listing = listing
        chosen = self.year.currentData()
        self.year.blockSignals(True)
        self.year.clear()
        for year in listing.years():
            self.year.addItem(f"NUTS {year}", year)
        self.year.setCurrentIndex(max(0, self.year.findData(chosen)))
        self.year.blockSignals(False)
        self._show_scales()

    def _show_scales(self) -> None:
        chosen = self.scale.currentData() or DEFAULT_SCALE
        scales = self._listing.scales(self.year.currentData() or "") if self._listing is not None else []
        self.scale.blockSignals(True)
        self.scale.clear()
        for scale in scales:
            self.scale.addItem(scale_text(scale), scale)
        index = self.scale.findData(chosen)
        self.scale.setCurrentIndex(index if index >= 0 else max(0, self.scale.findData(DEFAULT_SCALE)))
        self.scale.blockSignals(False)
        self._update()

    def _update(self) -> None:
        # Asked each time, for the settings may have changed meanwhile.
        self.hint.setText("\n".join(text for text in (self._kept_text(), offline_text()) if text))
        self.changed.emit()

    def _kept_text(self) -> str:
        files = self.files()
        kept = kept_files(files) if files.scale else None
        if kept is None and works_offline():
            return tr("Not downloaded yet.")
        if kept is None:
            return tr("Will be downloaded, and kept for the next time.")
        if works_offline():
            return tr("Kept since {date}.").format(date=kept.date[:10])
        size = number(kept.size / 1024**2, 1)
        return tr("Kept since {date} ({size} MB); GISCO is only asked for changes.").format(
            date=kept.date[:10], size=size
        )

    # Asking the service.

    def _ask(self) -> None:
        found: list[tuple[Listing, str]] = []
        self.refresh.setEnabled(False)
        self.hint.setText(tr("Asking GISCO…"))

        def work(progress: Progress) -> None:
            found.append(ask_listing(progress))

        self._job = Job(
            tr("Ask GISCO which boundaries there are"),
            work,
            self._alive(lambda: self._asked(*found[0])),
            lambda error: self._alive(lambda: self._not_asked(error))(),
        )
        begin(self._job)

    def _alive(self, call: Callable[[], None]) -> Callable[[], None]:
        """Return a call that does nothing once the window is gone."""
        return lambda: None if sip.isdeleted(self) else call()

    def _asked(self, listing: Listing, note: str) -> None:
        self._job = None
        self.refresh.setEnabled(True)
        self._show_listing(listing)
        self.hint.setText(note or tr("The list is up to date."))

    def _not_asked(self, error: PluginError) -> None:
        self._job = None
        self.refresh.setEnabled(True)
        self.hint.setText(error.message)
