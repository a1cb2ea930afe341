"""Files as they were before several are replaced: if one of them fails, all are put back."""

from __future__ import annotations

import logging
import os
import shutil
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from .target import Replacement
from ..errors import TargetError
from ..translation import tr

_LOG = logging.getLogger(__name__)


class Former:
    """Files that a block replaces or makes; when it ends with an error, they are as they were before it.

    What was there is kept beside it under a second name, which needs no room where the disk knows hard links.

    :param targets: the files; None for one that is not wanted
    :raises TargetError: if what is there cannot be kept; nothing has been changed then
    """

    def __init__(self, *targets: Path | None) -> None:
        self._targets = [path for path in targets if path is not None]
        self._kept: dict[Path, Path] = {}

    def __enter__(self) -> Former:
        try:
            for target in self._targets:
                if target.exists():
                    self._kept[target] = _second_name(target)
        except BaseException:
            self._forget()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, frames: TracebackType | None
    ) -> None:
        if error is not None:
            self._put_back()
        self._forget()

    def _put_back(self) -> None:
        for target in self._targets:
            kept = self._kept.get(target)
            try:
                if kept is not None:
                    kept.replace(target)
                else:
                    target.unlink(missing_ok=True)
            except OSError:  # the error that led here is the one to tell
                self._kept.pop(target, None)
                _LOG.exception("a file could not be put back as it was; it is kept as %s", kept)

    def _forget(self) -> None:
        for kept in self._kept.values():
            with suppress(OSError):
                kept.unlink()


def _second_name(target: Path) -> Path:
    """Give the file at *target* a second name beside it and return that."""
    kept = Replacement(target).partial
    try:
        try:
            os.link(target, kept)
        except (OSError, NotImplementedError):  # FAT and many network folders
            shutil.copy2(target, kept)
    except OSError as error:
        with suppress(OSError):
            kept.unlink()
        raise TargetError(
            tr("“{file}” cannot be replaced.").format(file=target.name),
            details=str(error),
            remedy=tr("Close the file in other programs, or choose another file name."),
        ) from error
    return kept
