"""The filters of the finder as a form."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QSizePolicy, QSpinBox, QWidget

from .checkable import CheckableBox
from ...model.inspect.choices import BLOCKS, MEMBERSHIPS, basis_choice, block_title, membership_title
from ...model.inspect.filters import Filters
from ...model.inspect.records import SHOWN_FIELDS, InspectData, field_title, kind_title, level_title, theme_title
from ...model.vocabulary import ANSWER_THEMES, WIDEST_FIRST, Basis, Kind, Level
from ...translation import tr, tr_data

_FIRST_YEAR, _LAST_YEAR = 1989, 2099


class FilterPanel(QWidget):
    """Lets a user say which regions and records are looked at; tells every change."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self.countries = self._many(tr("Country"))
        self.commissions = self._many(tr("Commission"))
        self.nuts_levels = self._many(tr("NUTS level"))
        self.themes = self._many(tr("Theme"))
        self.fields = self._many(tr("Field"))
        self.kinds = self._many(tr("Has"))
        self.kinds.setToolTip(tr("Only regions that have an entry of each ticked kind"))
        self.level = self._one(
            tr("Level at least"),
            tr("Only regions with a competence of this level or a wider one; “none” is no competence"),
        )
        for level in WIDEST_FIRST:
            self.level.addItem(tr("any answer") if level is Level.NONE else level_title(level.value), level.value)
        self.year_from, self.year_to = self._year(tr("First year")), self._year(tr("Last year"))
        self.kinds.add_choices([(kind_title(kind.value), kind.value) for kind in Kind])
        self.themes.add_choices([(theme_title(theme.value), theme.value) for theme in ANSWER_THEMES])
        levels = [(f"NUTS {level}", level) for level in range(4)]
        self.nuts_levels.add_choices([*levels, (tr("outside NUTS"), -1)])
        self._fill_fields(())
        self.basis = self._one(
            tr("Basis"), tr("What the competence rests on: a source of the region, or a general rule")
        )
        for basis in Basis:
            self.basis.addItem(basis_choice(basis), basis.value)
        self.memberships = self._many(tr("Membership"))
        self.memberships.add_choices([(membership_title(value), value) for value in MEMBERSHIPS])
        self.memberships.setToolTip(tr("Only regions with this membership of the CPMR"))
        self.pact_blocks = self._many(tr("Pact block"))
        self.pact_blocks.add_choices([(block_title(block), block) for block in BLOCKS])
        self.pact_blocks.setToolTip(
            tr("Only regions that say something on a field of this building block of the Pact on Migration and Asylum")
        )
        self.done_only = QCheckBox(tr("Only what is done"), self)
        self.done_only.setToolTip(tr("Leave out entries that are planned or proposed"))
        self.done_only.toggled.connect(self._tell)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, widget in (
            (tr("Country"), self.countries),
            (tr("Commission"), self.commissions),
            (tr("NUTS level"), self.nuts_levels),
            (tr("Theme"), self.themes),
            (tr("Field"), self.fields),
            (tr("Level at least"), self.level),
            (tr("Has"), self.kinds),
            (tr("Basis"), self.basis),
            (tr("Membership"), self.memberships),
            (tr("Pact block"), self.pact_blocks),
        ):
            form.addRow(title, widget)
        years = QHBoxLayout()
        years.addWidget(self.year_from, 1)
        years.addWidget(QLabel("–", self))
        years.addWidget(self.year_to, 1)
        form.addRow(tr("Years"), years)
        form.addRow("", self.done_only)

    def set_data(self, data: InspectData | None) -> None:
        """Offer what an edition has; choices that it does not have are dropped."""
        filters = self.filters()
        countries = data.countries if data is not None else {}
        commissions = data.commission_names if data is not None else []
        self._quiet = True
        for box, choices in (
            (self.countries, [(name, code) for code, name in countries.items()]),
            (self.commissions, [(tr_data(name), name) for name in commissions]),
        ):
            box.replace_choices(choices)
        self._quiet = False
        self.set_filters(filters)

    def filters(self) -> Filters:
        """Return what is asked for."""
        level = self.level.currentData()
        return Filters(
            countries=frozenset(self.countries.chosen()),
            commissions=frozenset(self.commissions.chosen()),
            nuts_levels=frozenset(self.nuts_levels.chosen()),
            themes=frozenset(self.themes.chosen()),
            fields=frozenset(self.fields.chosen()),
            level_at_least=Level(level) if level else None,
            kinds=frozenset(self.kinds.chosen()),
            year_from=_year(self.year_from),
            year_to=_year(self.year_to),
            basis=Basis(self.basis.currentData()) if self.basis.currentData() else None,
            memberships=frozenset(self.memberships.chosen()),
            pact_blocks=frozenset(self.pact_blocks.chosen()),
            done_only=self.done_only.isChecked(),
        )

    def set_filters(self, filters: Filters) -> None:
        """Show what is asked for; what cannot be chosen here is passed over. Tells a change once."""
        self._quiet = True
        self._fill_fields(filters.themes)
        for box, values in (
            (self.countries, filters.countries),
            (self.commissions, filters.commissions),
            (self.nuts_levels, filters.nuts_levels),
            (self.themes, filters.themes),
            (self.fields, filters.fields),
            (self.kinds, filters.kinds),
            (self.memberships, filters.memberships),
            (self.pact_blocks, filters.pact_blocks),
        ):
            box.set_chosen(values)
        self.level.setCurrentIndex(
            max(0, self.level.findData(filters.level_at_least.value if filters.level_at_least else ""))
        )
        self.basis.setCurrentIndex(max(0, self.basis.findData(filters.basis.value if filters.basis else "")))
        self.done_only.setChecked(filters.done_only)
        for box, year in ((self.year_from, filters.year_from), (self.year_to, filters.year_to)):
            box.setValue(year or box.minimum())
        self._quiet = False
        self.changed.emit()

    def inputs(self) -> list[QWidget]:
        """Return the widgets of the form in their order."""
        boxes = [self.countries, self.commissions, self.nuts_levels, self.themes, self.fields, self.level, self.kinds]
        boxes += [self.basis, self.memberships, self.pact_blocks]
        return [*boxes, self.year_from, self.year_to, self.done_only]

    def count(self) -> int:
        """Return how many parts of the filters are set."""
        return len(self.filters().words())

    # Parts.

    def _many(self, title: str) -> CheckableBox:
        box = CheckableBox(title, tr("all"), self)
        box.changed.connect(self._tell)
        return box

    def _one(self, title: str, tip: str) -> QComboBox:
        box = QComboBox(self)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.setAccessibleName(title)
        box.setToolTip(tip)
        box.addItem(tr("any"), "")
        box.currentIndexChanged.connect(self._tell)
        return box

    def _year(self, title: str) -> QSpinBox:
        box = QSpinBox(self)
        box.setAccessibleName(title)
        box.setRange(_FIRST_YEAR, _LAST_YEAR)
        box.setSpecialValueText(tr("any"))
        box.setToolTip(tr("Only entries of these years; entries without a year are left out"))
        box.valueChanged.connect(self._tell)
        return box

    def _fill_fields(self, themes: Any) -> None:
        """Offer the fields of the chosen themes, or all."""
        wanted = tuple(field.id for field in SHOWN_FIELDS if not themes or field.theme.value in themes)
        if wanted == tuple(self.fields.itemData(row) for row in range(self.fields.count())):
            return
        self.fields.replace_choices([(field_title(field), field) for field in wanted])

    def _tell(self, *_args: Any) -> None:
        if not self._quiet:
            self._fill_fields(frozenset(self.themes.chosen()))
            self.changed.emit()


def _year(box: QSpinBox) -> int:
    return 0 if box.value() == box.minimum() else box.value()
