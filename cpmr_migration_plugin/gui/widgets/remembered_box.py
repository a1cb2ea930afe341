"""A combo box that shows, and saves, the last choice."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QWidget

from ..settings import SavedChoices


class RememberedBox(QComboBox):
    """The list; it gives way where the panel is narrow.

    :param name: what is chosen, for tool tip and screen reader
    :param key: of the setting that keeps the value chosen
    :param choices: text and value of each
    :param changed: called after another one was chosen
    """

    def __init__(
        self,
        name: str,
        remembered: SavedChoices,
        key: str,
        choices: Sequence[tuple[str, str]],
        changed: Callable[[], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for text, value in choices:
            self.addItem(text, value)
        self.setCurrentIndex(max(0, self.findData(remembered.text(key, choices[0][1]))))
        self.currentIndexChanged.connect(lambda _row: remembered.keep(**{key: self.currentData()}))
        self.currentIndexChanged.connect(lambda _row: changed())
