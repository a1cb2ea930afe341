"""Dialog: name and place of one of the person's own editions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qgis.gui import QgsAuthConfigSelect, QgsGui
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ..help import add_help
from ..widgets.dataset_box import DatasetBox
from ...__about__ import SLUG
from ...translation import tr
from ...workflows.importing import DatasetKind
from ...workflows.manual import Topic
from ...workflows.sources_list import Source, new_source


class EditSourceDialog(QDialog):
    """Asks for a source.

    :param source: the one to change; None for a new one
    :param names: the names of the others
    """

    HELP = Topic.EDIT_SOURCE

    def __init__(self, source: Source | None, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{SLUG}_edit_source_dialog")
        self.setWindowTitle(tr("Add Source") if source is None else tr("Edit Source"))
        self._source = source
        self._names = {name.casefold() for name in names}
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(tr("Taken from the file if left empty"))
        self.dataset = DatasetBox(self)
        # The bundled edition is always there and needs no name.
        self.dataset.kind.removeItem(self.dataset.kind.findData(DatasetKind.BUNDLED.value))
        self.login = QGroupBox(tr("Authentication, if the address asks for it"), self)
        self.account = QgsAuthConfigSelect(self.login)
        QVBoxLayout(self.login).addWidget(self.account)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        add_help(self, self.HELP, self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Name"), self.name)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.dataset)
        layout.addWidget(self.login)
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.setMinimumWidth(68 * self.fontMetrics().averageCharWidth())
        if source is not None:
            self.name.setText(source.name)
            self.dataset.set_dataset(source.dataset)
            self.account.setConfigId(source.dataset.authcfg)
        self.dataset.changed.connect(self._update)
        self.name.textChanged.connect(self._update)
        self._update()
        QgsGui.enableAutoGeometryRestore(self)

    def _update(self) -> None:
        """Allow OK only when the source can be told from the others and read."""
        missing = self.dataset.missing()
        if not missing and self._name().casefold() in self._names:
            missing = tr("Another source has this name.")
        button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setEnabled(not missing)
        button.setToolTip(missing)
        shown = "://" in self.dataset.place.filePath()
        if shown != self.login.isVisibleTo(self):
            self.login.setVisible(shown)
            self.adjustSize()

    def _name(self) -> str:
        place = self.dataset.place.filePath().strip()
        derived = place if "://" in place else Path(place).stem
        return self.name.text().strip() or derived

    def source(self) -> Source:
        """Return the source as it is now."""
        dataset = self.dataset.dataset()
        account = self.account.configId() if "://" in dataset.place else ""
        dataset = replace(dataset, authcfg=account)
        if self._source is None:
            return new_source(self._name(), dataset)
        if (dataset.kind, dataset.place) != (self._source.dataset.kind, self._source.dataset.place):
            # What was said of another place does not hold for this one; its copy stays until there is a new one.
            return replace(self._source, name=self._name(), dataset=dataset, trouble="")
        return replace(self._source, name=self._name(), dataset=dataset)
