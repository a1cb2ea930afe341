"""A text browser that shows our HTML and opens nothing by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QEvent, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QCursor, QDesktopServices, QImage, QTextDocument, QTextOption
from qgis.PyQt.QtWidgets import QTextBrowser, QToolTip, QWidget

from ..plain import as_text

#: Scheme of links that stand for something in this window.
INNER = "cpmr"


class SafeBrowser(QTextBrowser):
    """Opens http(s) addresses in the user's browser, hands links of ours on, and loads no file or address.

    :param pictures: returns the picture of an address of ours, or None
    """

    #: A link of ours was followed: what comes behind the scheme.
    followed = pyqtSignal(str)
    #: Colours or font of the window changed: what is shown must be made anew.
    restyled = pyqtSignal()

    def __init__(self, pictures: Callable[[str], QImage | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        # Everything wraps, long words too; what a table lacks in width is a matter of pixels.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.anchorClicked.connect(self.follow)
        self.highlighted.connect(self._tell_address)

    def follow(self, url: QUrl) -> None:
        """Follow a link, if it is one that may be followed."""
        if url.scheme().lower() in ("http", "https"):
            QDesktopServices.openUrl(url)
        elif url.scheme() == INNER:
            self.followed.emit(url.path())
        elif not url.scheme() and url.hasFragment():
            self.scrollToAnchor(url.fragment())

    def loadResource(self, kind: int, name: QUrl) -> Any:  # noqa: N802 - Qt's name
        """Return one of our pictures; nothing is ever read from disk or network."""
        if kind == int(_value(QTextDocument.ResourceType.ImageResource)) and name.scheme() == INNER:
            return self._pictures(name.path())
        return None

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Tell when colours or font change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.restyled.emit()

    def _tell_address(self, url: QUrl) -> None:
        """Show where a link leads before it is followed."""
        address = QUrl(url).toDisplayString()
        QToolTip.showText(QCursor.pos(), as_text(address) if address.startswith("http") else "", self)


def _value(member: Any) -> Any:
    return getattr(member, "value", member)
