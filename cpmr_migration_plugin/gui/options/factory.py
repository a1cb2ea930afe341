"""The plugin's page in Settings ▸ Options, as QGIS asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon

from ...paths import icon
from ...translation import tr

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from .page import OptionsPage


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever QGIS opens its options."""

    def __init__(self) -> None:
        super().__init__(tr("CPMR Migration"), QIcon(icon("plugin.svg")))
        if hasattr(self, "setKey"):  # QGIS 3.32 and later
            self.setKey("cpmr_migration")
        # QGIS hands the page over to its window; without this Python would lose what it is.
        self._page: OptionsPage | None = None

    def icon(self) -> QIcon:
        """Return the icon in the list of pages."""
        return QIcon(icon("plugin.svg"))

    def createWidget(self, parent: QWidget | None = None) -> OptionsPage:  # noqa: N802 - Qt's name
        """Return a new page."""
        from .page import OptionsPage

        self._page = OptionsPage(parent)
        return self._page
