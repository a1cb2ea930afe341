"""Dialog: name and place of one of the user's own editions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtWidgets import QDialogButtonBox, QFormLayout, QGroupBox, QLineEdit, QVBoxLayout, QWidget

from .window import Window
from ..widgets.dataset_box import DatasetBox
from ...translation import tr
from ...workflows.base.help_topics import Topic
from ...workflows.loading.dataset import DatasetKind
from ...workflows.loading.sources_list import Source, new_source


class EditSourceDialog(Window):
    """Asks for a source.

    :param source: the one to change; None for a new one
    :param names: the names of the others
    """

    HELP = Topic.EDIT_SOURCE

    def __init__(self, source: Source | None, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("edit_source_dialog", tr("Add Source") if source is None else tr("Edit Source"), parent)
        self._source = source
        self._names = {name.casefold() for name in names}
        content = QWidget(self)
        self.name = QLineEdit(content)
        self.name.setPlaceholderText(tr("Taken from the file if left empty"))
        self.dataset = DatasetBox(content)
        # The bundled edition is always there and needs no name.
        self.dataset.kind.removeItem(self.dataset.kind.findData(DatasetKind.BUNDLED.value))
        self.login = QGroupBox(tr("Authentication, if the address asks for it"), content)
        self.account = QgsAuthConfigSelect(self.login)
        QVBoxLayout(self.login).addWidget(self.account)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Name"), self.name)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(self.dataset)
        layout.addWidget(self.login)
        layout.addStretch()
        self.assemble(content, self.buttons)
        self.middle.set_least_width(68 * self.fontMetrics().averageCharWidth())
        if source is not None:
            self.name.setText(source.name)
            self.dataset.set_dataset(source.dataset)
            self.account.setConfigId(source.dataset.authcfg)
        self.dataset.changed.connect(self._update)
        self.name.textChanged.connect(self._update)
        self._update()

    def _update(self) -> None:
        """Allow OK only when the source can be told from the others and read."""
        missing = self.dataset.missing()
        if not missing and self._name().casefold() in self._names:
            missing = tr("Another source has this name.")
        button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setEnabled(not missing)
        button.setToolTip(missing)
        self.login.setVisible("://" in self.dataset.place.filePath())

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
