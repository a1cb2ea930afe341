"""What is exported: maps, factsheets, data, each on a tab of its own."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from .theme_list import ThemeList
from ...model.multiples import Multiples
from ...model.vocabulary import Theme
from ...translation import tr
from ...workflows.exporting.export_kinds import DataFormat

#: What a factsheet is about, and which regions it is made for.
SUBJECTS = ("region", "country", "theme")
ALL_REGIONS, SELECTED_REGIONS = "all", "selected"


class ExportContents(QTabWidget):
    """Tabs for maps, factsheets and data; a tab's title says whether, and how much, is exported of it."""

    changed = pyqtSignal()

    def __init__(
        self,
        available: tuple[Theme, ...],
        indicators: tuple[str, ...],
        selected_regions: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._indicators = indicators
        self._selected = selected_regions
        self.addTab(self._maps_tab(available), "")
        self.addTab(self._factsheets_tab(), "")
        self.addTab(self._data_tab(), "")
        self._entitle()

    def _maps_tab(self, available: tuple[Theme, ...]) -> QWidget:
        page = QWidget(self)
        self.layers = ThemeList(page)
        self.layers.set_available(available)
        self.indicators = QCheckBox(tr("&Indicators ({n})").format(n=len(self._indicators)), page)
        self.indicators.setToolTip(tr("One map for every indicator that was added to the atlas"))
        self.indicators.setVisible(bool(self._indicators))
        self.indicators.setChecked(True)
        self.small: dict[Multiples, QCheckBox] = {}
        layout = QVBoxLayout(page)
        layout.addWidget(self.layers)
        layout.addWidget(self.indicators)
        # Close together: they belong to their heading, and on a small screen a message has room below them.
        group = QVBoxLayout()
        group.setSpacing(2)
        group.addWidget(QLabel(tr("Small maps on one page"), page))
        layout.addLayout(group)
        for one in Multiples:
            box = QCheckBox(tr(one.title), page)
            box.setToolTip(tr("Maps of the same extent side by side, with one legend"))
            box.toggled.connect(self._tell)
            self.small[one] = box
            group.addWidget(box)
        layout.addStretch()
        self.layers.changed.connect(self._tell)
        self.indicators.toggled.connect(self._tell)
        return page

    def _factsheets_tab(self) -> QWidget:
        page = QWidget(self)
        self.factsheets = QCheckBox(tr("E&xport factsheets"), page)
        self.factsheets.setToolTip(tr("One or two pages each: figures, competences, experiences, needs, sources"))
        self.subject = QComboBox(page)
        for value, text in zip(SUBJECTS, (tr("Region"), tr("Country"), tr("Theme"))):
            self.subject.addItem(text, value)
        self.regions = QComboBox(page)
        self.regions.addItem(tr("All regions"), ALL_REGIONS)
        self.regions.addItem(tr("Selected on the map ({n})").format(n=len(self._selected)), SELECTED_REGIONS)
        self.regions.setToolTip(tr("Select regions on the map before you open this window"))
        self.sheet_format = QComboBox(page)
        for value in ("pdf", "png"):
            self.sheet_format.addItem(value.upper(), value)
        self.single = QCheckBox(tr("A&ll in one PDF, with bookmarks"), page)
        form = QFormLayout(page)
        form.addRow(self.factsheets)
        form.addRow(tr("One fa&ctsheet per"), self.subject)
        form.addRow(tr("Reg&ions"), self.regions)
        form.addRow(tr("Form&at"), self.sheet_format)
        form.addRow("", self.single)
        self.powers = QCheckBox(tr("Who may do what (PDF)"), page)
        self.powers.setToolTip(
            tr("A table of several pages: kinds of authority of each country by field of competence, with legend")
        )
        form.addRow(self.powers)
        self.factsheets.toggled.connect(self._tell)
        for combo in (self.subject, self.regions, self.sheet_format):
            combo.currentIndexChanged.connect(self._tell)
        for box in (self.single, self.powers):
            box.toggled.connect(self._tell)
        return page

    def _data_tab(self) -> QWidget:
        page = QWidget(self)
        text = QLabel(tr("The data of the chosen maps, with a codebook and every row’s source."), page)
        text.setWordWrap(True)
        layout = QVBoxLayout(page)
        layout.addWidget(text)
        tips = {
            DataFormat.GPKG: tr("One file: layers and tables, for QGIS"),
            DataFormat.GEOJSON: tr("One file per layer, for the web"),
            DataFormat.CSV: tr("One file per table"),
            DataFormat.XLSX: tr("One file, a sheet per table"),
        }
        self.data: dict[DataFormat, QCheckBox] = {}
        for one in DataFormat:
            box = QCheckBox(one.title, page)
            box.setToolTip(tips[one])
            box.toggled.connect(self._tell)
            self.data[one] = box
            row = QHBoxLayout()
            row.addWidget(box)
            hint = QLabel(tips[one], page)
            hint.setEnabled(False)
            row.addWidget(hint, 1)
            layout.addLayout(row)
        layout.addStretch()
        return page

    def themes(self) -> tuple[Theme, ...]:
        """Return the ticked layers."""
        return self.layers.themes()

    def views(self) -> tuple[str, ...]:
        """Return the views of the indicators to export."""
        return self._indicators if self.indicators.isChecked() else ()

    def map_ids(self) -> list[str]:
        """Return the chosen maps: themes and views of indicators."""
        return [*(theme.value for theme in self.themes()), *self.views()]

    def multiples(self) -> tuple[Multiples, ...]:
        """Return the pages of small maps to export."""
        return tuple(one for one, box in self.small.items() if box.isChecked())

    def data_formats(self) -> tuple[DataFormat, ...]:
        """Return the formats of data to export; none if no data is."""
        return tuple(one for one, box in self.data.items() if box.isChecked())

    def wants_factsheets(self) -> bool:
        """Return whether factsheets are exported."""
        return self.factsheets.isChecked()

    def sheet_regions(self) -> tuple[str, ...] | None:
        """Return the ids of the regions that factsheets are about; None for all."""
        return self._selected if self.regions.currentData() == SELECTED_REGIONS else None

    def missing(self) -> str:
        """Return what is still to be chosen, or nothing."""
        if self.wants_factsheets():
            if self.sheet_regions() == ():
                return tr("No region is selected on the map.")
            if self.single.isChecked() and self.sheet_format.currentData() != "pdf":
                return tr("Only PDF holds several factsheets in one file.")
        if not (self.map_ids() or self.multiples() or self.wants_factsheets() or self.powers.isChecked()):
            return tr("Choose at least one map.")
        return ""

    def values(self) -> dict[str, Any]:
        """Return the settings as plain values."""
        return {
            "themes": [theme.value for theme in self.themes()],
            "indicators": self.indicators.isChecked(),
            "multiples": [one.value for one in self.multiples()],
            "factsheets": self.factsheets.isChecked(),
            "subject": self.subject.currentData(),
            "regions": self.regions.currentData(),
            "sheet_format": self.sheet_format.currentData(),
            "single": self.single.isChecked(),
            "data": [one.value for one in self.data_formats()],
            "powers": self.powers.isChecked(),
        }

    def set_values(self, values: dict[str, Any]) -> None:
        """Take over settings; what is not known stays as it is."""
        if isinstance(values.get("themes"), list):
            known = {theme.value: theme for theme in Theme}
            self.layers.set_themes(known[one] for one in values["themes"] if one in known)
        for key, box in (
            ("indicators", self.indicators),
            ("factsheets", self.factsheets),
            ("single", self.single),
            ("powers", self.powers),
        ):
            if isinstance(values.get(key), bool):
                box.setChecked(values[key])
        for key, combo in (("subject", self.subject), ("regions", self.regions), ("sheet_format", self.sheet_format)):
            if combo.findData(values.get(key)) >= 0:
                combo.setCurrentIndex(combo.findData(values[key]))
        if isinstance(values.get("multiples"), list):
            for small, box in self.small.items():
                box.setChecked(small.value in values["multiples"])
        if isinstance(values.get("data"), list):
            for one, box in self.data.items():
                box.setChecked(one.value in values["data"])

    def _tell(self) -> None:
        self._entitle()
        self.changed.emit()

    def _entitle(self) -> None:
        maps, data = len(self.map_ids()) + len(self.multiples()), len(self.data_formats())
        self.setTabText(0, tr("&Maps ({n})").format(n=maps) if maps else tr("&Maps"))
        self.setTabText(
            1, tr("Factshee&ts ✓") if self.factsheets.isChecked() or self.powers.isChecked() else tr("Factshee&ts")
        )
        self.setTabText(2, tr("&Data ({n})").format(n=data) if data else tr("&Data"))
        chosen = self.factsheets.isChecked()
        for widget in (self.subject, self.regions, self.sheet_format, self.single):
            widget.setEnabled(chosen)
