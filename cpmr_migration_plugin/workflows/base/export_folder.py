"""The folder that an export writes to: made, checked, and nothing in it replaced unasked."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ...errors import ExportError, TargetError
from ...store.folders import check_folder
from ...translation import tr


def refuse_existing(targets: Iterable[Path], *, overwrite: bool) -> None:
    """Refuse to replace files unless that is allowed.

    :raises ExportError: naming the files that exist
    """
    try:
        existing = [target.name for target in targets if target.exists()]
    except (OSError, ValueError) as error:  # a name that the disk does not take
        raise _no_folder(str(error)) from error
    if existing and not overwrite:
        raise ExportError(
            tr("{n} files are already there and would be overwritten.").format(n=len(existing)),
            details="\n".join(existing),
            remedy=tr("Allow overwriting, or choose another folder."),
        )


def prepare_folder(folder: Path) -> None:
    """Make *folder*, whose parent must exist, if it is missing, and make sure that it can be written to.

    :raises TargetError: if it cannot be made or written to
    """
    try:
        if not folder.is_dir():
            check_folder(folder.parent)
            folder.mkdir()
    except (OSError, ValueError) as error:
        raise _no_folder(str(error)) from error
    check_folder(folder)


def _no_folder(details: str) -> TargetError:
    return TargetError(
        tr("The folder cannot be made."), details=details, remedy=tr("Choose another folder, with a shorter name.")
    )
