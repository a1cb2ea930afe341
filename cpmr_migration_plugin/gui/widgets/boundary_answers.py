"""Form rows for what a boundary file or layer does not tell: its layer, coordinate reference system and NUTS year."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from .form_rows import FormRows
from ..settings import SavedChoices
from ...translation import tr
from ...workflows.loading.boundary_facts import BoundaryLayer


class BoundaryAnswers(QObject):
    """Asks what a file or layer leaves open; rows of which nothing is open are hidden.

    Answers belong to one file: another one is asked about anew.

    :param rows: the form's; which of them are shown is for the owner, see :meth:`wanted`
    :param section: begins the keys under which answers are remembered
    """

    changed = pyqtSignal()
    layer_chosen = pyqtSignal()

    def __init__(self, rows: FormRows, section: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._section = section
        self._facts: BoundaryLayer | None = None
        self._kept: tuple[str, str, str, str] = ("", "", "", "")
        self.sublayer = QComboBox(parent)
        self.sublayer.setToolTip(tr("The file has several layers of polygons"))
        self.crs = QgsProjectionSelectionWidget(parent)
        self.crs.setToolTip(
            tr("What the coordinates of the boundaries are: the file does not say so, or they are others than it says")
        )
        self.crs.setAccessibleName(tr("Coordinates"))
        self.year = QComboBox(parent)
        self.year.setToolTip(
            tr("The codes are the same in several editions of NUTS; choose the one that the map names")
        )
        rows.add(tr("Layer in &the file"), self.sublayer)
        rows.add(tr("C&oordinates"), self.crs)
        rows.add(tr("Year of the &codes"), self.year)
        self.sublayer.activated.connect(lambda _: self.layer_chosen.emit())
        self.crs.crsChanged.connect(lambda _: self.changed.emit())
        self.year.currentIndexChanged.connect(lambda _: self.changed.emit())

    # What is asked.

    def forget(self) -> None:
        """Forget the answers: another file is looked at."""
        self.sublayer.clear()
        self.show(None, ())

    def show(self, facts: BoundaryLayer | None, years: tuple[str, ...]) -> None:
        """Show what a file leaves open; nothing while it is not known.

        :param years: NUTS years that its codes belong to alike
        """
        asked_before = self._facts is not None and facts is not None and self._asks_crs(self._facts)
        self._facts = facts
        several = facts is not None and len(facts.layers) > 1
        if facts is not None and several and self.sublayer.count() == 0:
            self.sublayer.addItems(list(facts.layers))
            self.sublayer.setCurrentIndex(self.sublayer.findText(facts.layer) if facts.layer else -1)
        if not asked_before:
            self.crs.blockSignals(True)
            self.crs.setCrs(QgsCoordinateReferenceSystem(facts.guess if facts is not None else ""))
            self.crs.blockSignals(False)
        self.set_years(years)

    def set_years(self, years: tuple[str, ...]) -> None:
        """Offer the years that the codes belong to alike; what is chosen stays chosen."""
        chosen = self.year.currentData()
        self.year.blockSignals(True)
        self.year.clear()
        self.year.addItem(tr("Not known"), "")
        for year in years:
            self.year.addItem(f"NUTS {year}", year)
        self.year.setCurrentIndex(max(0, self.year.findData(chosen)))
        self.year.blockSignals(False)

    @staticmethod
    def _asks_crs(facts: BoundaryLayer) -> bool:
        return bool(facts.doubt) and not facts.swapped

    def wanted(self) -> list[QWidget]:
        """Return the widgets that must be shown."""
        facts = self._facts
        shown: list[QWidget] = [self.sublayer] if self.sublayer.count() else []
        if facts is not None and self._asks_crs(facts):
            shown.append(self.crs)
        if self.year.count() > 2:
            shown.append(self.year)
        return shown

    def missing(self) -> str:
        """Return what a user must still choose, or nothing."""
        facts = self._facts
        if facts is None:
            return ""
        if self.sublayer.count() and self.sublayer.currentIndex() < 0:
            return tr("Choose the layer in the file.")
        if facts.swapped:
            return facts.doubt
        if self._asks_crs(facts) and not self.crs.crs().isValid():
            return tr("State the coordinate reference system of the boundaries.")
        return ""

    def told(self) -> str:
        """Return what a user should know of the file, or nothing."""
        facts = self._facts
        return "\n".join(text for text in (facts.note, facts.doubt) if text) if facts is not None else ""

    # The answers.

    def chosen_layer(self) -> str:
        """Return the layer in the file that a user chose among several, or nothing."""
        return self.sublayer.currentText() if self.sublayer.count() and self.sublayer.currentIndex() >= 0 else ""

    def chosen_crs(self) -> str:
        """Return the coordinate reference system that a user stated, or nothing."""
        if self._facts is None or not self._asks_crs(self._facts):
            return ""
        crs = self.crs.crs()
        return crs.authid() or crs.toWkt()

    def chosen_year(self) -> str:
        """Return the year that a user stated, or nothing."""
        return str(self.year.currentData() or "") if self.year.count() > 2 else ""

    def restore(self, remembered: SavedChoices) -> None:
        """Note the answers that were given last; they count for the file they were given for."""
        names = ("for", "in_file", "crs", "codes_year")
        self._kept = tuple(remembered.text(f"{self._section}_{name}") for name in names)

    def recall(self, place: str) -> str:
        """Return the layer that was chosen last in this file, or nothing."""
        return self._kept[1] if place and self._kept[0] == place else ""

    def answer_again(self, place: str) -> None:
        """Give the answers of last time, if they were for this file; once."""
        of, _, crs, year = self._kept
        if not place or of != place or self._facts is None:
            return
        self._kept = ("", "", "", "")
        if crs and self._asks_crs(self._facts):
            self.crs.setCrs(QgsCoordinateReferenceSystem(crs))
        self.year.setCurrentIndex(max(0, self.year.findData(year)))

    def keep(self, remembered: SavedChoices, place: str) -> None:
        """Remember the answers for a file."""
        remembered.keep(
            **{
                f"{self._section}_for": place,
                f"{self._section}_in_file": self.chosen_layer(),
                f"{self._section}_crs": self.chosen_crs(),
                f"{self._section}_codes_year": self.chosen_year(),
            }
        )
