"""Export a page of small maps: one per field of competence or per theme."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from .export_part import ExportPart, ExportSource
from .export_project import topmost_group
from .export_report import ExportReport
from ..base.export_folder import prepare_folder, refuse_existing
from ...layouts.export import DocumentInfo, Format, export_layout
from ...layouts.page import PageSpec
from ...layouts.small_multiples import laying_out_multiples
from ...model.multiples import Multiples
from ...progress import Progress, finish
from ...project.relabel import relabel_group
from ...translation import interface_language, tr

if TYPE_CHECKING:
    from qgis.core import QgsProject


@dataclass(frozen=True)
class MultiplesRequest:
    """Which small maps to export, how, and where to.

    :param folder: created if it is missing (its parent must exist)
    :param fields: ids of fields of competence; empty for those with most regions
    :param dpi: resolution of PNG, and of what a PDF must rasterise
    """

    folder: Path
    what: Multiples = Multiples.FIELDS
    fields: tuple[str, ...] = ()
    formats: tuple[Format, ...] = (Format.PDF, Format.PNG)
    page: PageSpec = field(default_factory=PageSpec)
    dpi: int = 300
    overwrite: bool = False


def planned_multiples(request: MultiplesRequest) -> list[Path]:
    """Return the files an export writes, in the order it writes them."""
    language = request.page.language
    stem = f"small_multiples_{request.what.value}" + (f"_{language.value}" if language else "")
    return [request.folder / f"{stem}.{one.value}" for one in request.formats]


def export_multiples(project: QgsProject, request: MultiplesRequest, progress: Progress) -> Iterator[Path]:
    """Export small maps of the topmost atlas group in *project*, yielding each file when it is complete.

    Runs on the main thread. The project is one of our own: see :func:`..export_project.private_project`.

    :raises PluginError: if the page cannot be made or exported; finished files stay
    :raises Cancelled: if the user cancelled; finished files stay
    """
    targets = planned_multiples(request)
    refuse_existing(targets, overwrite=request.overwrite)
    group = topmost_group(project)
    relabel_group(group, request.page.language)
    page = finish(laying_out_multiples(project, group, request.what, request.page, request.fields))
    language = request.page.language or interface_language()
    title = page.itemById("title").currentText()
    info = DocumentInfo(title=title, subject=page.itemById("subtitle").currentText(), language=language.value)
    prepare_folder(request.folder)
    try:
        for done, (target, file_format) in enumerate(zip(targets, request.formats)):
            progress.step(tr("Exporting {layer}").format(layer=title), done / len(targets))
            export_layout(page, target, file_format, request.dpi, info)
            yield target
    finally:
        # Before the project goes, whose layers its legend and maps listen to.
        del page


def _run(
    source: ExportSource, request: MultiplesRequest, progress: Progress, _report: ExportReport
) -> Generator[Path | None, None, None]:
    project = source.make_project()
    yield None
    try:
        yield from export_multiples(project, request, progress)
    finally:
        project.clear()


PART = ExportPart(MultiplesRequest, lambda _atlas, request: planned_multiples(request), _run)
