"""What a step of a refresh is given and gives: steps are handed to the refresh, which knows none of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ...model.changes import Changes
from ...progress import Progress


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
