"""Write project files so that the old one survives a failure."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from qgis.core import QgsProject

from ..errors import TargetError
from ..store.target import check_folder
from ..translation import tr


def save_project(project: QgsProject, target: Path) -> None:
    """Write *project* to *target*; if that fails the old file is put back.

    :raises TargetError: if the file cannot be written
    """
    check_folder(target.parent)
    with tempfile.TemporaryDirectory(prefix="cpmr-") as folder:
        backup = Path(folder) / target.name
        try:
            if target.exists():
                shutil.copy2(target, backup)
        except OSError as error:
            raise _refused(target, str(error)) from error
        # QGIS writes the project in place; a relative path to the atlas file needs the real name.
        with suppress(OSError):
            if project.write(str(target)) and target.stat().st_size > 0:
                return
        with suppress(OSError):
            if backup.exists():
                shutil.copy2(backup, target)
            else:
                target.unlink(missing_ok=True)
    raise _refused(target, project.error())


def _refused(target: Path, details: str) -> TargetError:
    return TargetError(
        tr("The project file “{file}” could not be written.").format(file=target.name),
        details=details,
        remedy=tr("Close the project in other programs, or choose another file name."),
    )
