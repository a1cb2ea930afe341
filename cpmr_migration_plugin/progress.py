"""Progress in words, and cancelling, independent of QGIS."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TypeVar

from .errors import Cancelled
from .translation import tr

T = TypeVar("T")

#: Work cut into short steps: a window can breathe where it yields; what it returns is the result.
Steps = Generator[None, None, T]


def finish(steps: Steps[T]) -> T:
    """Take all steps at once and return their result."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result


def cancelled(*, details: str = "", remedy: str = "") -> Cancelled:
    """Return what is told where the user cancelled before anything was changed."""
    return Cancelled(tr("Cancelled. Nothing was changed."), details=details, remedy=remedy)


class Progress:
    """Reports steps to whoever watches and stops the work when they have cancelled.

    :param report: called with the step in words and the share done (0 to 1)
    :param is_cancelled: asked before every step
    """

    def __init__(
        self,
        report: Callable[[str, float], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._report = report
        self._is_cancelled = is_cancelled

    def step(self, text: str, fraction: float) -> None:
        """Tell that *text* begins, with *fraction* (0 to 1) of the work done.

        :raises Cancelled: if the user cancelled
        """
        self.check()
        if self._report is not None:
            self._report(text, min(max(fraction, 0.0), 1.0))

    def is_cancelled(self) -> bool:
        """Return whether the user cancelled."""
        return self._is_cancelled is not None and self._is_cancelled()

    def check(self) -> None:
        """Stop here if the user cancelled.

        :raises Cancelled: if the user cancelled
        """
        if self.is_cancelled():
            raise cancelled()

    def part(self, start: float, end: float) -> Progress:
        """Return a progress whose 0 to 1 covers *start* to *end* of this one."""

        def report(text: str, fraction: float) -> None:
            if self._report is not None:
                self._report(text, start + (end - start) * fraction)

        return Progress(report, self._is_cancelled)
