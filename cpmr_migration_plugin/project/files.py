"""Write project files so that the old one survives a failure, and the window does not stand still for long."""

from __future__ import annotations

import zipfile
from pathlib import Path

from qgis.core import QgsProject

from ..errors import TargetError
from ..progress import Steps, finish
from ..store.target import check_folder, replacing
from ..translation import tr


def save_project(project: QgsProject, target: Path) -> None:
    """Write *project* to *target* at once; see :func:`saving_project`."""
    finish(saving_project(project, target))


def saving_project(project: QgsProject, target: Path) -> Steps[None]:
    """Write *project* to *target* (``.qgs`` or ``.qgz``) in two steps; an older file stays until it is complete.

    QGIS writes a ``.qgz`` and packs it in one go, a third of which is the packing: that is a step of its own here.

    :raises TargetError: if the file cannot be written; the project then has the file name that it had
    """
    check_folder(target.parent)
    before, edited = project.fileName(), project.isDirty()
    saved = False
    try:
        # In the target's folder: paths to layers are relative to the project.
        with replacing(target) as complete:
            # Without a dot but the last: QGIS takes the name of the auxiliary storage from before the first.
            written = complete.with_name(f"saving-{complete.stem.rpartition('-')[2]}.qgs")
            try:
                if not (project.write(str(written)) and written.stat().st_size > 0):
                    raise OSError(project.error())
                yield
                if target.suffix.lower() == ".qgz":
                    _pack(written, complete, target.stem)
                else:
                    written.replace(complete)
                    for part in _parts(written):
                        part.replace(target.with_name(part.name.replace(written.stem, target.stem)))
            finally:
                for part in _parts(written):
                    part.unlink()
        saved = True
    except (OSError, TargetError) as error:
        raise _refused(target, getattr(error, "details", "") or str(error)) from error
    finally:
        project.setFileName(str(target) if saved else before)
        project.setDirty(edited and not saved)


def _pack(written: Path, target: Path, stem: str) -> None:
    """Pack a written project as QGIS does: with its auxiliary storage and the files that are attached to it."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in _parts(written):
            if part.suffix == ".zip":
                with zipfile.ZipFile(part) as attached:
                    for name in attached.namelist():
                        archive.writestr(name, attached.read(name))
            else:
                archive.write(part, stem + part.suffix)


def _parts(written: Path) -> list[Path]:
    """Return the files that QGIS writes for a ``.qgs``: itself, auxiliary storage, attached files."""
    names = (written, written.with_suffix(".qgd"), written.with_name(f"{written.stem}_attachments.zip"))
    return [path for path in names if path.exists()]


def _refused(target: Path, details: str) -> TargetError:
    return TargetError(
        tr("The project file “{file}” could not be written.").format(file=target.name),
        details=details,
        remedy=tr("Close the project in other programs, or choose another file name."),
    )
