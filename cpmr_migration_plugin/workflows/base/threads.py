"""Threads beside the main one: control of Python's garbage collector, and waiting without blocking."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, TypeVar

from ...progress import Steps

T = TypeVar("T")


class Collector:
    """Keeps Python's collector of reference cycles from running while jobs work in threads.

    It runs in whatever thread happens to allocate. A closed window that is part of a cycle would be
    destroyed there, which Qt does not survive. On the main thread it looks at all that Python holds in QGIS, which
    takes up to 0.1 s: too long within a step of the end of a job.
    """

    def __init__(self) -> None:
        self._holding = 0
        self._lock = threading.Lock()

    def hold(self) -> None:
        """Stop collecting; called in any thread."""
        with self._lock:
            self._holding += 1
            gc.disable()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep it from running in the block, which ends on the main thread."""
        self.hold()
        try:
            yield
        finally:
            self.let_go()

    @property
    def is_held(self) -> bool:
        """Whether somebody keeps it from running."""
        return self._holding > 0

    def let_go(self) -> None:
        """Collect again once nobody holds it; called on the main thread, where the next collection then is."""
        with self._lock:
            self._holding -= 1
            if not self._holding:
                gc.enable()


#: The one of this process.
COLLECTOR = Collector()


def uncollected(steps: Steps[T]) -> Steps[T]:
    """Take *steps*, between which a window breathes, without Python's collector running; for what ends soon."""
    with COLLECTOR.held():
        return (yield from steps)


def in_thread(work: Callable[..., T], *args: Any) -> Steps[T]:
    """Return what *work* returns, done in a thread while the steps that wait for it let the window breathe.

    *work* must not touch the project, layers or widgets.
    """
    with COLLECTOR.held(), ThreadPoolExecutor(1) as pool:
        working = pool.submit(work, *args)
        while not working.done():
            time.sleep(0.005)
            yield
        return working.result()
