"""Boundary of every reader: whatever input does to it, only errors of the project's own family leave it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from .errors import PluginError

#: Bytes of a stranger may stand in the text of an error: no more of them than a window shows.
_LONGEST = 2000


@contextmanager
def gate(told: Callable[[str], PluginError]) -> Iterator[None]:
    """Turn every error within the block into one of the project's; those pass as they are.

    A reader knows most of what can be wrong with its input and says so in words. What it does not foresee
    (``RecursionError``, ``OverflowError``, ``MemoryError``, whatever a library raises on bytes made by a
    stranger) is told by *told* as well, with the cause in its details.

    :param told: makes the error a user sees, from the cause in technical words
    :raises PluginError: made by *told*
    """
    try:
        yield
    except PluginError:
        raise
    except Exception as error:
        raise told(cause(error)) from error


def cause(error: BaseException) -> str:
    """Return type and text of an error, printable and short enough for the details of a message."""
    text = str(error).encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "\\0")
    return f"{type(error).__name__}: {text}"[:_LONGEST].rstrip(": ")
