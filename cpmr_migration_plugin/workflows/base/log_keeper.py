"""Keep the plugin's last messages in memory for a problem report; nothing else reads them."""

from __future__ import annotations

import datetime as dt
import logging
from collections import deque
from typing import Any

from qgis.core import Qgis, QgsApplication

#: The tag of the plugin's messages in QGIS's log.
LOG_TAG = "CPMR Migration"
#: How many messages are kept, and how long one may be.
MOST, LONGEST = 200, 4000

_PACKAGE = __name__.split(".", 1)[0]


class LogKeeper(logging.Handler):
    """Remembers what the plugin writes to QGIS's log and to Python's, while it is loaded.

    Made when QGIS shows the plugin, closed when it takes it away.
    """

    #: The one that is listening; None while the plugin is not shown.
    current: LogKeeper | None = None

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.setFormatter(logging.Formatter("%(name)s: %(message)s"))
        self._lines: deque[str] = deque(maxlen=MOST)
        QgsApplication.messageLog().messageReceived.connect(self._received)
        logging.getLogger(_PACKAGE).addHandler(self)
        LogKeeper.current = self

    def close(self) -> None:
        """Stop listening and forget."""
        if LogKeeper.current is self:
            LogKeeper.current = None
            QgsApplication.messageLog().messageReceived.disconnect(self._received)
            logging.getLogger(_PACKAGE).removeHandler(self)
            self._lines.clear()
        super().close()

    def lines(self) -> list[str]:
        """Return what was written, the oldest first."""
        return list(self._lines)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a message of Python's log; called from any thread."""
        self._keep(record.levelname, self.format(record))

    def _received(self, message: str, tag: str, level: Any) -> None:
        if tag == LOG_TAG:
            self._keep(_LEVELS.get(level, "NOTE"), message)

    def _keep(self, level: str, text: str) -> None:
        if len(text) > LONGEST:
            text = f"{text[:LONGEST]}…"
        now = dt.datetime.now().astimezone().strftime("%H:%M:%S")
        self._lines.append(f"{now} {level}: {text}")


_LEVELS = {
    Qgis.MessageLevel.Info: "INFO",
    Qgis.MessageLevel.Success: "SUCCESS",
    Qgis.MessageLevel.Warning: "WARNING",
    Qgis.MessageLevel.Critical: "CRITICAL",
}
