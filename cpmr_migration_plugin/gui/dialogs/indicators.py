"""Dialog: which indicators of Eurostat, on what territory, of which time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from .base import JobDialog
from ..messages import show_error
from ..settings import SavedChoices
from ..widgets.indicator_list import IndicatorList
from ..widgets.own_indicator import OwnIndicator
from ...compat import qgis_locale
from ...errors import PluginError
from ...progress import Progress, Steps
from ...sources.eurostat.query import LANGUAGES, is_period, language
from ...translation import tr
from ...workflows.base.help_topics import Topic
from ...workflows.base.web import offline_text
from ...workflows.indicators.eurostat import Shape, read_file_shape, read_shape
from ...workflows.indicators.indicator_choice import IndicatorChoice, IndicatorRequest
from ...workflows.indicators.indicator_job import IndicatorJob, IndicatorResult

_LANGUAGE_NAMES = {"EN": "English", "FR": "Français", "DE": "Deutsch"}


class IndicatorsDialog(JobDialog):
    """Adds indicators to an atlas in a task.

    :param atlas: the atlas file
    :param publish: gives the steps, on the main thread, that write and show the result
    :param added: called with the result when everything is in place
    """

    HELP = Topic.INDICATORS

    def __init__(
        self,
        atlas: Path,
        publish: Callable[[IndicatorJob], Steps[IndicatorResult]],
        added: Callable[[IndicatorResult], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("indicators_dialog", tr("Add Indicators"), tr("&Add"), parent)
        self._atlas = atlas
        self._publish = publish
        self._added = added
        self._remembered = SavedChoices("indicators")
        self.catalogue = IndicatorList(self.form)
        self.dataset = OwnIndicator(from_file=False, parent=self.form)
        self.file = OwnIndicator(from_file=True, parent=self.form)
        self.tabs = QTabWidget(self.form)
        self.tabs.addTab(self.catalogue, tr("&Catalogue"))
        self.tabs.addTab(self.dataset, tr("&Other Dataset"))
        self.tabs.addTab(self.file, tr("Fi&le"))
        layout = QVBoxLayout(self.form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs, 1)
        self.offline = QLabel(self.form)
        self.offline.setWordWrap(True)
        layout.addWidget(self.offline)
        layout.addWidget(self._map_box())
        self._restore()
        self.tabs.currentChanged.connect(self._update)
        for page in (self.catalogue, self.dataset, self.file):
            page.changed.connect(self._update)
        for page in (self.dataset, self.file):
            page.asked.connect(self.read_dimensions)
        self.territory.currentIndexChanged.connect(self._offer)
        self.period.currentIndexChanged.connect(self._update)
        self.at.textChanged.connect(self._update)
        self.since.textChanged.connect(self._update)
        self.resize(110 * self.fontMetrics().averageCharWidth(), 38 * self.fontMetrics().lineSpacing())
        self._offer()

    # The form.

    def _map_box(self) -> QGroupBox:
        box = QGroupBox(tr("Map"), self.form)
        self.territory = QComboBox(box)
        self.territory.addItem(tr("Regions – each at the level it has in the atlas"), "regions")
        self.territory.addItem(tr("Countries"), "countries")
        self.period = QComboBox(box)
        self.period.addItem(tr("Latest available – each territory its own"), "latest")
        self.period.addItem(tr("One period for all – the latest that most have"), "common")
        self.period.addItem(tr("One period for all – the one I name"), "explicit")
        self.period.setToolTip(
            tr("What the map draws and its legend tells; the whole series is kept in the atlas file")
        )
        self.at = QLineEdit(box)
        self.at.setPlaceholderText(tr("e.g. 2022 or 2024-06"))
        self.at.setAccessibleName(tr("Period"))
        self.since = QLineEdit(box)
        self.since.setPlaceholderText(tr("From the beginning"))
        self.since.setToolTip(tr("First year of the series that is kept, e.g. 2015"))
        self.lang = QComboBox(box)
        for code in LANGUAGES:
            self.lang.addItem(_LANGUAGE_NAMES[code], code)
        self.lang.setToolTip(tr("Language of titles and units, as far as Eurostat has them"))
        period = QHBoxLayout()
        period.addWidget(self.period, 1)
        period.addWidget(self.at)
        series = QHBoxLayout()
        series.addWidget(self.since, 1)
        label = QLabel(tr("Lan&guage"), box)
        label.setBuddy(self.lang)
        series.addWidget(label)
        series.addWidget(self.lang)
        form = QFormLayout(box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field, buddy in (
            (tr("D&raw on"), self.territory, self.territory),
            (tr("&Time"), period, self.period),
            (tr("&Series from"), series, self.since),
        ):
            caption = QLabel(text, box)
            caption.setBuddy(buddy)
            form.addRow(caption, field)
        return box

    def _restore(self) -> None:
        remembered = self._remembered
        self.catalogue.choose(remembered.words("chosen", []))
        self.territory.setCurrentIndex(max(0, self.territory.findData(remembered.text("territory"))))
        self.period.setCurrentIndex(max(0, self.period.findData(remembered.text("period"))))
        self.at.setText(remembered.text("at"))
        self.since.setText(remembered.text("since"))
        lang = remembered.text("lang") or language(qgis_locale())
        self.lang.setCurrentIndex(max(0, self.lang.findData(lang)))
        self.tabs.setCurrentIndex(min(remembered.number("tab", 0), self.tabs.count() - 1))

    def _offer(self) -> None:
        self.catalogue.offer(self.territory.currentData())
        self._update()

    def _update(self) -> None:
        """Allow adding only when it can work."""
        explicit = self.period.currentData() == "explicit"
        self.at.setVisible(explicit)
        page = self.tabs.currentWidget()
        # A file needs no network. Asked each time, for the settings may have changed meanwhile.
        self.offline.setText(offline_text() if page is not self.file else "")
        self.offline.setVisible(bool(self.offline.text()))
        missing = ""
        if page is not self.catalogue:
            missing = page.missing()
        elif not self.catalogue.chosen():
            missing = tr("Tick at least one indicator.")
        if not missing and explicit and not is_period(self.at.text().strip()):
            missing = tr("Name the period, e.g. 2022, 2024-06 or 2024-Q1.")
        elif not missing and self.since.text().strip() and not is_period(self.since.text().strip()):
            missing = tr("Name the first period of the series, e.g. 2015, or leave it empty.")
        chosen = len(self.catalogue.chosen()) if page is self.catalogue else 0
        self.run_button.setText(tr("&Add ({n})").format(n=chosen) if chosen > 1 else tr("&Add"))
        if not self.is_running():
            self.run_button.setEnabled(not missing)
        self.run_button.setToolTip(missing)

    def request(self) -> IndicatorRequest:
        """Return what the form asks for."""
        page = self.tabs.currentWidget()
        if page is self.catalogue:
            choices = tuple(IndicatorChoice(entry=entry) for entry in self.catalogue.chosen())
        else:
            choices = (page.choice(),)
        explicit = self.period.currentData() == "explicit"
        return IndicatorRequest(
            atlas=self._atlas,
            choices=choices,
            territory=self.territory.currentData(),
            period=self.period.currentData(),
            at=self.at.text().strip() if explicit else "",
            since=self.since.text().strip(),
            lang=self.lang.currentData(),
        )

    # The dimensions of a dataset or file.

    def read_dimensions(self) -> None:
        """Read, in a task, what the dataset or file that is named can be asked."""
        page = self.tabs.currentWidget()
        place, lang = page.place(), self.lang.currentData()
        found: list[Shape] = []

        def work(progress: Progress) -> None:
            if page is self.file:
                found.append(read_file_shape(Path(place).expanduser(), progress))
            else:
                found.append(read_shape(place, lang, progress))

        def show() -> None:
            self.set_running(False)
            page.show_shape(found[0])
            self._update()

        self.set_running(True)
        self.start_task(tr("Read dimensions"), work, show, self._failed)

    # The job.

    def run(self) -> None:
        """Remember the choices and start the task."""
        request = self.request()
        self._remembered.keep(
            chosen=self.catalogue.chosen(),
            territory=request.territory,
            period=request.period,
            at=self.at.text().strip(),
            since=request.since,
            lang=request.lang,
            tab=self.tabs.currentIndex(),
        )
        job = IndicatorJob(request)
        self.set_running(True)
        self.start_task(tr("Add indicators"), job.work, lambda: self._work_done(job), self._failed)

    def _work_done(self, job: IndicatorJob) -> None:
        self.take_last_steps(tr("Writing into the atlas file"), self._publish(job), self._published, self._failed)

    def _published(self, result: IndicatorResult) -> None:
        added = self._added
        self.close_and(lambda: added(result))

    def _failed(self, error: PluginError) -> None:
        self.set_running(False)
        self._update()
        show_error(self.bar, error, self)
