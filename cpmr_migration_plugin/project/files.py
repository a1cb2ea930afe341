"""Write project files so that the old one survives a failure, without blocking the window for long."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsMasterLayoutInterface, QgsPathResolver, QgsProject, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from ..errors import TargetError
from ..partial_names import partial_prefix
from ..progress import Steps
from ..store.folders import check_folder
from ..store.target import replacing
from ..translation import tr


def saving_project(project: QgsProject, target: Path, layouts: Steps[object] | None = None) -> Steps[None]:
    """Write *project* to *target* (``.qgs`` or ``.qgz``) in steps; an older file stays until it is complete.

    QGIS writes a project in one go, and half of what it writes for ours are layouts: 100 ms and more of the main
    thread. Layouts that *layouts* adds are therefore added when the rest has been written, and written one in a
    step. Packing a ``.qgz`` is a step of its own, too.

    :param layouts: steps that add print layouts to the project; taken to the end whether it can be written or not
    :raises TargetError: if the file cannot be written; the project then has the file name that it had
    """
    adding: Steps[object] = _nothing() if layouts is None else layouts
    try:
        check_folder(target.parent)
    except TargetError:
        yield from adding
        raise
    before, edited = project.fileName(), project.isDirty()
    others, saved = _Others(project), False
    try:
        yield from others.between(_saving(project, target, adding))
        saved = True
    except (OSError, TargetError) as error:
        project.setFileName(before)
        yield from others.between(adding)
        raise _refused(target, getattr(error, "details", "") or str(error)) from error
    finally:
        project.setFileName(str(target) if saved else before)
        others.leave()
        project.setDirty(others.changed or (not saved and (edited or layouts is not None)))


def _saving(project: QgsProject, target: Path, adding: Steps[object]) -> Steps[None]:
    before = project.fileName()
    # In the target's folder: paths to layers are relative to the project.
    with replacing(target) as complete:
        written = complete.with_name(_name(project, complete))
        try:
            _rename_silently(project, str(written))
            if not (project.write() and written.stat().st_size > 0):
                raise OSError(project.error())
            paths, known = project.pathResolver(), set(project.layoutManager().layouts())
            # Whoever saves while this goes on shall not save to a file that will not stay.
            _rename_silently(project, before)
            yield
            yield from adding
            texts = []
            for layout in project.layoutManager().layouts():
                if layout not in known:
                    texts.append(_layout_text(layout, paths))
                    yield
            if texts:
                written.write_bytes(_with_layouts(written.read_bytes(), texts))
            if target.suffix.lower() == ".qgz":
                _pack(written, complete, target.stem)
            else:
                written.replace(complete)
                for part in _parts(written):
                    part.replace(target.with_name(part.name.replace(written.stem, target.stem)))
        finally:
            for part in _parts(written):
                part.unlink()


def _name(project: QgsProject, complete: Path) -> str:
    """Return the name under which QGIS writes a project that is not complete."""
    # QGIS takes the name of the auxiliary storage from before the first dot: that of a hidden file is “.qgd”.
    layers = (layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer))
    stored = any(layer.auxiliaryLayer() is not None for layer in layers)
    hidden = not stored and not complete.with_name(".qgd").exists()
    return f"{partial_prefix(hidden=hidden)}{complete.stem.rpartition('-')[2]}.qgs"


def _rename_silently(project: QgsProject, name: str) -> None:
    """Give a project a name for a moment: told of it, the browser would read folders anew and the title change."""
    project.setDirty(True)
    project.blockSignals(True)
    try:
        project.setFileName(name)
    finally:
        project.blockSignals(False)


def _nothing() -> Steps[None]:
    yield from ()


def _layout_text(layout: QgsMasterLayoutInterface, paths: QgsPathResolver) -> bytes:
    """Return a layout as QGIS writes it into a project file."""
    context = QgsReadWriteContext()
    context.setPathResolver(paths)
    document = QDomDocument()
    document.appendChild(layout.writeLayoutXml(document, context))
    return bytes(document.toString(2).encode())


def _with_layouts(written: bytes, layouts: Sequence[bytes]) -> bytes:
    """Return a project file with *layouts* after those that it has.

    :raises OSError: if it has no place for layouts
    """
    # In a text or an attribute, “<” is written otherwise: what is found is the element.
    for end in (b"<Layouts/>", b"</Layouts>"):
        head, found, tail = written.rpartition(end)
        if found:
            begin = b"<Layouts>" if end == b"<Layouts/>" else b""
            return b"".join((head, begin, *layouts, b"</Layouts>", tail))
    raise OSError("a project file without layouts")


class _Others:
    """Tells whether anybody else changes a project while steps of ours are taken."""

    def __init__(self, project: QgsProject) -> None:
        self.changed = False
        self._project = project
        self._away = False
        project.dirtySet.connect(self._note)

    def between(self, steps: Steps[object]) -> Steps[None]:
        """Take *steps*: what changes within one is ours."""
        for _ in steps:
            self._away = True
            yield
            self._away = False

    def leave(self) -> None:
        """Watch no longer."""
        self._project.dirtySet.disconnect(self._note)

    def _note(self) -> None:
        self.changed = self.changed or self._away


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
