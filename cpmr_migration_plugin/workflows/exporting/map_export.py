"""Export maps: a page per theme or indicator as PDF, PNG and SVG, with a caption file beside it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .atlas_map import AtlasMap, maps_in
from .export_part import ExportPart, ExportSource
from .export_project import private_project, topmost_group
from .export_report import ExportReport, Failure
from .export_run import ExportRun
from ..base.export_folder import prepare_folder, refuse_existing
from ...errors import ExportError
from ...layouts.corner import check_logo
from ...layouts.export import Format, export_layout, not_exported
from ...layouts.page import PageSpec
from ...model.vocabulary import Theme
from ...progress import Progress
from ...project.page_scale import fit_group_to_page
from ...project.relabel import relabel_group
from ...store.file_names import unique_stems
from ...store.target import replacing
from ...translation import tr

if TYPE_CHECKING:
    from qgis.core import QgsPrintLayout, QgsProject


__all__ = [
    "AtlasMap", "ExportReport", "ExportRequest", "Failure", "Format", "export_maps", "maps_in", "planned_files",
    "private_project", "retry_of",
]  # fmt: skip

#: Ending of the file with caption, alternative text and citation.
_CAPTION = "txt"


@dataclass(frozen=True)
class ExportRequest:
    """Which maps to export, how, and where to.

    :param folder: created if it is missing (its parent must exist)
    :param indicators: views of the indicators to export, e.g. ``indicator_net_migration_rate``; None for all there are
    :param dpi: resolution of PNG, and of what a PDF must rasterise
    :param captions: whether each map gets a text file with caption, alternative text and citation
    :param geo_pdf: whether PDFs keep layers and coordinates, where GDAL can write such
    :param keep_going: whether a map that fails does not stop the others; the report then lists it
    :param only: of the files planned, those to write; None for all. A retry writes what a report says is to do
    """

    folder: Path
    themes: tuple[Theme, ...] = tuple(Theme)
    formats: tuple[Format, ...] = (Format.PDF, Format.PNG)
    page: PageSpec = field(default_factory=PageSpec)
    dpi: int = 300
    overwrite: bool = False
    indicators: tuple[str, ...] | None = None
    captions: bool = True
    geo_pdf: bool = False
    keep_going: bool = False
    only: frozenset[Path] | None = None

    @property
    def endings(self) -> tuple[str, ...]:
        """Endings of the files each map is written to, in the order of writing."""
        return (*(one.value for one in self.formats), *((_CAPTION,) if self.captions else ()))


def export_maps(
    project: QgsProject, request: ExportRequest, progress: Progress, report: ExportReport | None = None
) -> Generator[Path, None, ExportReport]:
    """Export maps of the topmost atlas group in *project*, yielding each file when it is complete.

    A generator, so that a window can breathe between two files. Runs on the main thread. The project
    is one of our own (see :func:`private_project`): its metadata is set to each map's title.

    :param report: filled while the export goes on, so that it tells what stays also after an error or a cancel
    :return: the report
    :raises PluginError: if nothing can be exported, the folder is gone, or a map fails and the request does not keep
        going; finished files stay
    :raises Cancelled: if the user cancelled; finished files stay
    """
    report = ExportReport() if report is None else report
    if not request.endings:
        raise ExportError(tr("Nothing is chosen to be written."), remedy=tr("Choose PDF, PNG, SVG or captions."))
    check_logo(request.page)
    group = topmost_group(project)
    relabel_group(group, request.page.language)
    fit_group_to_page(group, request.page.scale, request.page.symbols)
    maps = maps_in(group, request.themes, request.indicators)
    if not maps:
        raise ExportError(
            tr("None of the chosen layers is in the project."), remedy=tr("Load the edition again with these layers.")
        )
    report.left_out += _left_out(request, maps)
    files = _files(request, [one.stem for one in maps])
    report.planned += [path for paths in files for path in paths]
    refuse_existing(report.planned, overwrite=request.overwrite)
    prepare_folder(request.folder)
    author = project.metadata().author()
    run = ExportRun(request.folder, request.keep_going, progress, report)
    for one, paths in zip(maps, files):
        if paths:
            page = partial(one.layout, project, group, request.page)
            write = partial(_write, one, request, author)
            yield from _writing(one.name, page, write, paths, run)
    return report


def planned_files(
    request: ExportRequest, themes: tuple[Theme, ...] | None = None, indicators: tuple[str, ...] | None = None
) -> list[Path]:
    """Return the files an export writes, in the order it writes them."""
    stems = [theme.file_stem for theme in (request.themes if themes is None else themes)]
    stems += (request.indicators or ()) if indicators is None else indicators
    return [path for paths in _files(request, stems) for path in paths]


def retry_of(request: ExportRequest, report: ExportReport) -> ExportRequest:
    """Return a request for the files that an export has not written: those that failed and those not begun."""
    # What is there under such a name was there before, and to be replaced only if that was allowed.
    return replace(request, only=frozenset(report.to_do))


def _files(request: ExportRequest, stems: Sequence[str]) -> list[list[Path]]:
    """Return the files of each map. A page in a language of its own does not replace that of another."""
    suffix = f"_{request.page.language.value}" if request.page.language is not None else ""
    paths = [
        [request.folder / f"{stem}{suffix}.{ending}" for ending in request.endings] for stem in unique_stems(stems)
    ]
    return [[path for path in one if request.only is None or path in request.only] for one in paths]


def _left_out(request: ExportRequest, maps: Sequence[AtlasMap]) -> list[str]:
    there = {one.stem for one in maps}
    missing = [tr(theme.title) for theme in request.themes if theme.file_stem not in there]
    missing += [view for view in request.indicators or () if view not in there]
    return [tr("{layer}: not in the project, left out").format(layer=name) for name in missing]


def _writing(
    name: str,
    make_page: Callable[[], QgsPrintLayout],
    write: Callable[[QgsPrintLayout | None, Path], None],
    paths: Sequence[Path],
    run: ExportRun,
) -> Generator[Path, None, None]:
    """Write the files of one map, yielding each when it is complete."""
    page = None
    try:
        for number, target in enumerate(paths):
            run.step(tr("Exporting {layer}").format(layer=name))
            if page is None and target.suffix != f".{_CAPTION}":
                # Without a page there is nothing to say beside it, either.
                made, page = run.attempt(make_page, paths[number:])
                if not made:
                    return
            written, _ = run.attempt(partial(write, page, target), [target])
            if written:
                run.report.written.append(target)
                yield target
    finally:
        # Before the project goes, whose layers its legend and maps listen to.
        del page


def _write(one: AtlasMap, request: ExportRequest, author: str, page: Any, target: Path) -> None:
    """Write one file of a map."""
    if target.suffix == f".{_CAPTION}":
        with replacing(target, partial(not_exported, target)) as unfinished:
            unfinished.write_text(one.caption(request.page), encoding="utf-8")
        return
    info = one.info(request.page, author)
    export_layout(page, target, Format(target.suffix[1:]), request.dpi, info, geo_pdf=request.geo_pdf)


def _run(
    source: ExportSource, request: ExportRequest, progress: Progress, report: ExportReport
) -> Generator[Path | None, None, None]:
    project = source.make_project()
    yield None
    try:
        yield from export_maps(project, request, progress, report)
    finally:
        project.clear()


PART = ExportPart(ExportRequest, lambda _atlas, request: planned_files(request), _run, retry_of)
