"""Names of incomplete files and folders: marked with the process that writes them, so that leftovers can be removed."""

from __future__ import annotations

import hashlib
import os
import platform
import re
from dataclasses import dataclass

_MARK = "cpmr-partial-"
_NAME = re.compile(rf"\.?{_MARK}([0-9a-f]{{8}})-(\d{{1,10}})-")


@dataclass(frozen=True)
class OwnerProcess:
    """The process that made a file.

    :param host: of the computer, as eight hexadecimal digits; a folder may be on a network
    """

    host: str
    process: int


def this_process() -> OwnerProcess:
    """Return the maker of what this process makes."""
    name = hashlib.sha256(platform.node().encode("utf-8", "replace")).hexdigest()
    return OwnerProcess(name[:8], os.getpid())


def partial_prefix(*, hidden: bool = True) -> str:
    """Return what the name of an incomplete file, or of a folder of a job, begins with.

    :param hidden: whether file managers leave it out
    """
    maker = this_process()
    return f"{'.' if hidden else ''}{_MARK}{maker.host}-{maker.process}-"


def owner_of(name: str) -> OwnerProcess | None:
    """Return who made what has a name, or None if it is not one of :func:`partial_prefix`."""
    found = _NAME.match(name)
    return OwnerProcess(found[1], int(found[2])) if found else None
