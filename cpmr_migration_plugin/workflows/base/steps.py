"""Steps that are handed to a job which knows nothing of the room they come from; see :mod:`..assembly`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ...model.changes import Changes
from ...progress import Progress, Steps


@dataclass(frozen=True)
class KeptPart:
    """What users add to an atlas file, and a file that takes its place must have, too.

    :param carrying: what a user is told meanwhile
    :param carry: writes it from the old file into the new one, in a thread; returns what a user must know
    :param styling: writes its default styles into the new file, on the main thread
    """

    carrying: Callable[[], str]
    carry: Callable[[Path, Path], tuple[str, ...]]
    styling: Callable[[Path], Steps[None]]


@dataclass(frozen=True)
class RefresherResult:
    """What a refresher found.

    :param told: what a user must know, e.g. that an answer is not of now
    """

    changes: Changes
    told: tuple[str, ...] = ()


#: Pulls more that an atlas holds: called in a thread with the atlas file as it is, the new one beside it (to be
#: written into) and a progress. What it does not write is carried over from the old file.
Refresher = Callable[[Path, Path, Progress], RefresherResult]
