"""What is measured, in the order of the table."""

from __future__ import annotations

from collections.abc import Callable

from . import blocks, drawing, growth, indicators, inspecting, loading, starting
from .rows import Row
from .setting import Setting

#: By the name that chooses one on the command line.
SUBJECTS: dict[str, Callable[[Setting], list[Row]]] = {
    "load": loading.measure,
    "growth": growth.measure,
    "indicators": indicators.measure,
    "inspect": inspecting.measure,
    "start": starting.measure,
    "blocks": blocks.measure,
    "drawing": drawing.measure,
}
