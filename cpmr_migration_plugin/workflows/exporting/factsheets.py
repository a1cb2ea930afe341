"""Export factsheets: one or two pages per region, country or theme, as PDF or PNG."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from .export_kinds import SheetSubject
from .export_part import ExportPart, ExportSource, silent
from .export_report import ExportReport
from .export_run import ExportRun, stopped
from ..base.export_folder import prepare_folder, refuse_existing
from ..base.threads import in_thread
from ..regions.inspect import read_inspection
from ...errors import Cancelled, ExportError, PluginError
from ...file_writing import room_remedy
from ...layouts.export import Format
from ...layouts.factsheet import Factsheet
from ...layouts.factsheet_content import region_sheet
from ...layouts.factsheet_groups import country_sheet, theme_sheet
from ...layouts.sheet_files import PdfPages, prepare_sheet_files, write_picture
from ...model.inspect.filters import Filters, apply
from ...model.inspect.records import country_name, theme_title
from ...model.vocabulary import ANSWER_THEMES, Theme
from ...progress import Progress, cancelled
from ...store.file_names import safe_stem, unique_stems
from ...store.folders import remove
from ...store.pdf import Bookmark, Link, finish_pdf
from ...store.target import Replacement, replacing, unwritten
from ...translation import Language, page_language, speaking, tr, tr_data

if TYPE_CHECKING:
    from ..regions.inspect import Inspection
    from ...layouts.factsheet import SheetResult
    from ...layouts.factsheet_content import Sheet


@dataclass(frozen=True)
class FactsheetRequest:
    """Which factsheets to export, how, and where to.

    :param folder: created if it is missing (its parent must exist)
    :param regions: ids of regions; None for all. Factsheets of countries and themes are about these, too
    :param filters: keep only regions that they let through; of themes only those named, if any is
    :param single: all of them in one PDF with bookmarks; only as PDF
    :param file_name: of the one file; empty for ``factsheets-by-region.pdf`` and the like, or the sheet's own name
    :param language: of the pages; None for that of the interface
    :param dpi: resolution of PNG
    :param keep_going: whether a factsheet that fails does not stop the others; the report then lists it
    :param only: of the files planned, those to write; None for all. A retry writes what a report says is to do
    """

    folder: Path
    by: SheetSubject = SheetSubject.REGION
    regions: tuple[str, ...] | None = None
    filters: Filters | None = None
    single: bool = False
    file_format: Format = Format.PDF
    file_name: str = ""
    language: Language | None = None
    dpi: int = 300
    overwrite: bool = False
    keep_going: bool = False
    only: frozenset[Path] | None = None


@dataclass(frozen=True)
class _Subject:
    """What a factsheet is about, and the files it is written to.

    :param group: heading of its bookmark; empty if it has none
    """

    key: str
    name: str
    group: str
    regions: tuple[str, ...]
    targets: tuple[Path, ...]


def default_name(region_id: str) -> str:
    """Return the name of the file of a region's factsheet."""
    return f"{safe_stem(region_id)}-factsheet.pdf"


def export_factsheets(inspection: Inspection, request: FactsheetRequest, progress: Progress) -> Iterator[Path]:
    """Export factsheets, yielding each file when it is complete; see :func:`exporting_factsheets`."""
    for path in exporting_factsheets(inspection, request, progress):
        if path is not None:
            yield path


def retry_of(request: FactsheetRequest, report: ExportReport) -> FactsheetRequest:
    """Return a request for the factsheets that an export has not written: those that failed and those not begun.

    One PDF for all has no finished part to go on from: it is asked for as it was.
    """
    return request if request.single else replace(request, only=frozenset(report.to_do))


def exporting_factsheets(
    inspection: Inspection, request: FactsheetRequest, progress: Progress, report: ExportReport | None = None
) -> Iterator[Path | None]:
    """Export factsheets in short steps, on the main thread; yields each file when it is complete, and None in between.

    Files that are complete stay whatever happens then; of the one that is being written nothing stays.

    :param report: filled while the export goes on, so that it tells what stays also after an error or a cancel
    :raises PluginError: if a factsheet cannot be exported and the request does not keep going, or the folder is gone;
        its details say which files are complete
    :raises Cancelled: if the user cancelled; the message says how many files are complete
    """
    subjects = _subjects(inspection, request)
    if not subjects:
        raise ExportError(
            tr("No region of the edition is left for a factsheet."), remedy=tr("Choose other regions or filters.")
        )
    report = ExportReport() if report is None else report
    report.planned += dict.fromkeys(
        target for subject in subjects for target in subject.targets if _wanted(request, target)
    )
    refuse_existing(report.planned, overwrite=request.overwrite)
    prepare_folder(request.folder)
    run = ExportRun(request.folder, request.keep_going, progress, report)
    try:
        yield from _written(inspection, request, subjects, run)
    except Cancelled:
        remedy = _anew() if request.single else ""
        if not report.written:
            raise cancelled(details="\n".join(report.lines()), remedy=remedy) from None
        raise stopped(report, remedy) from None
    except OSError as error:
        raise _with_done(_not_written(error), report.written) from error
    except PluginError as error:
        raise _with_done(error, report.written) from error.__cause__


def _wanted(request: FactsheetRequest, target: Path) -> bool:
    """Return whether a file is to be written now: a retry leaves those that are there."""
    return request.only is None or target in request.only


def _not_written(error: OSError) -> ExportError:
    return ExportError(
        tr("A factsheet could not be written."),
        details=str(error),
        remedy=room_remedy(),
    )


def _anew() -> str:
    return tr("One PDF for all has no finished part to go on from: a retry makes it anew.")


def _with_done(error: PluginError, done: list[Path]) -> PluginError:
    if done:
        complete = tr("{n} files are complete and stay: {names}").format(
            n=len(done), names=", ".join(path.name for path in done)
        )
        error.details = "\n".join(part for part in (error.details, complete) if part)
    return error


def _written(
    inspection: Inspection, request: FactsheetRequest, subjects: list[_Subject], run: ExportRun
) -> Iterator[Path | None]:
    from qgis.core import QgsProject

    run.progress.step(tr("Preparing the page"), 0.0)
    project = QgsProject()
    sheet = None
    try:
        sheet = Factsheet(project, inspection.path)
        prepare_sheet_files(sheet.layout, request.dpi)
        yield None
        fill = _filler(inspection, request, sheet)
        if request.single:
            yield from _in_one(request, subjects, sheet, fill, run)
        else:
            yield from _one_by_one(request, subjects, sheet, fill, run)
    finally:
        # The layout before the project, whose layers its map listens to.
        del sheet
        project.clear()


def _filler(inspection: Inspection, request: FactsheetRequest, sheet: Factsheet) -> Callable[[_Subject], SheetResult]:
    """Return what shows a subject on the pages, in their language."""
    profiler = inspection.profiler

    def content(subject: _Subject) -> Sheet:
        if request.by is SheetSubject.COUNTRY:
            return country_sheet(profiler, subject.key, subject.regions)
        if request.by is SheetSubject.THEME:
            return theme_sheet(profiler, Theme(subject.key), subject.regions)
        return region_sheet(profiler.profile(subject.key), inspection.data.provenance)

    def fill(subject: _Subject) -> SheetResult:
        with speaking(request.language):
            return sheet.fill(content(subject))

    return fill


def _in_one(
    request: FactsheetRequest,
    subjects: list[_Subject],
    sheet: Factsheet,
    fill: Callable[[_Subject], SheetResult],
    run: ExportRun,
) -> Iterator[Path | None]:
    """Write all factsheets into one PDF; it gets its name when it is complete."""
    target = subjects[0].targets[0]
    title = _title(request)
    replacement = Replacement(target)
    pages = None
    bookmarks: list[Bookmark] = []
    links: list[Link] = []
    try:
        pages = PdfPages(replacement.partial, target.name, title, request.dpi)
        for number, subject in enumerate(subjects):
            run.progress.step(subject.name, number / len(subjects))
            filled = fill(subject)
            if subject.group and (number == 0 or subjects[number - 1].group != subject.group):
                bookmarks.append(Bookmark(subject.group, pages.count + 1))
            bookmarks.append(Bookmark(subject.name, pages.count + 1, 1 if subject.group else 0))
            links += [link._replace(page=link.page + pages.count) for link in filled.links]
            pages.add(sheet.layout, filled.pages)
            yield None
        run.progress.check()
        pages.close()
        try:
            finish_pdf(replacement.partial, title=title, language=_tag(request), bookmarks=bookmarks, links=links)
        except OSError as error:
            raise unwritten(target, str(error)) from error
    except BaseException as error:
        if pages is not None:
            pages.abandon()
        replacement.discard()
        if isinstance(error, PluginError) and not isinstance(error, Cancelled):
            error.remedy = " ".join(part for part in (error.remedy, _anew()) if part)
            run.report.fail([target], error)
        raise
    replacement.commit()
    run.report.written.append(target)
    yield target


def _one_by_one(
    request: FactsheetRequest,
    subjects: list[_Subject],
    sheet: Factsheet,
    fill: Callable[[_Subject], SheetResult],
    run: ExportRun,
) -> Iterator[Path]:
    """Write every factsheet into a file of its own, or into a picture for each of its pages."""
    for subject in subjects:
        run.step(subject.name)
        targets = [target for target in subject.targets if _wanted(request, target)]
        filled_in, filled = run.attempt(partial(_filled, fill, subject, run.report), targets)
        if not filled_in or filled is None:
            continue
        for page, target in enumerate(subject.targets[: filled.pages]):
            if not _wanted(request, target):
                continue
            write = partial(_write, request, subject, sheet, filled, page, target)
            if run.attempt(write, [target])[0]:
                run.report.written.append(target)
                yield target
        if request.file_format is Format.PNG:
            for stale in subject.targets[filled.pages :]:  # of an older edition that said more
                run.attempt(partial(remove, stale), [stale])


def _filled(fill: Callable[[_Subject], SheetResult], subject: _Subject, report: ExportReport) -> SheetResult:
    """Show a subject on the pages; a page that it does not need is not to be written."""
    filled = fill(subject)
    for target in subject.targets[filled.pages :]:
        if target in report.planned:
            report.planned.remove(target)
    return filled


def _write(
    request: FactsheetRequest, subject: _Subject, sheet: Factsheet, filled: SheetResult, page: int, target: Path
) -> None:
    """Write what stands on the pages into a file, or one of them as a picture."""
    try:
        with replacing(target) as partial_file:
            if request.file_format is Format.PNG:
                write_picture(sheet.layout, page, partial_file, target.name, request.dpi)
                return
            title = f"{subject.name} – {_title(request)}"
            pages = PdfPages(partial_file, target.name, title, request.dpi)
            try:
                pages.add(sheet.layout, filled.pages)
                pages.close()
            finally:
                pages.abandon()
            finish_pdf(partial_file, title=title, language=_tag(request), links=filled.links)
    except OSError as error:
        raise _not_written(error) from error


def _title(request: FactsheetRequest) -> str:
    with speaking(request.language):
        return {
            SheetSubject.REGION: tr("Regional factsheets on migration and asylum"),
            SheetSubject.COUNTRY: tr("Country factsheets on migration and asylum"),
            SheetSubject.THEME: tr("Thematic factsheets on migration and asylum"),
        }[request.by] if request.single else tr("Factsheet on migration and asylum")  # fmt: skip


def _tag(request: FactsheetRequest) -> str:
    with speaking(request.language):
        return page_language().value


def chosen_regions(inspection: Inspection, request: FactsheetRequest) -> list[str]:
    """Return the ids of the regions a request is about, in the order of the edition's list.

    :raises ExportError: if a region that was asked for is not in the edition
    """
    data = inspection.data
    unknown = [one for one in request.regions or () if one not in data.positions]
    if unknown:
        raise ExportError(tr("The edition has no region “{name}”.").format(name=unknown[0]), details=", ".join(unknown))
    passed = apply(data, request.filters or Filters()).regions
    wanted = None if request.regions is None else set(request.regions)
    return [
        region_id
        for region_id, position in data.positions.items()
        if passed[position] and (wanted is None or region_id in wanted)
    ]


def planned_files(inspection: Inspection, request: FactsheetRequest) -> list[Path]:
    """Return the files an export may write; a second picture only where a factsheet has a second page."""
    return list(dict.fromkeys(target for subject in _subjects(inspection, request) for target in subject.targets))


def _subjects(inspection: Inspection, request: FactsheetRequest) -> list[_Subject]:
    regions = chosen_regions(inspection, request)
    with speaking(request.language):
        found = _keys(inspection, request, regions)
    if request.single:
        ending = "" if request.file_name.lower().endswith(".pdf") else ".pdf"
        name = f"{request.file_name}{ending}" if request.file_name else f"factsheets-by-{request.by.value}.pdf"
        names = [(name,)] * len(found)
    elif request.file_name and len(found) == 1 and request.file_format is Format.PDF:
        names = [(request.file_name,)]
    else:
        parts = unique_stems(key for key, *_ in found)
        if request.file_format is Format.PNG:
            names = [(f"{stem}-factsheet-1.png", f"{stem}-factsheet-2.png") for stem in parts]
        else:
            names = [(f"{stem}-factsheet.pdf",) for stem in parts]
    subjects = [
        _Subject(key, name, group, held, tuple(request.folder / one for one in files))
        for (key, name, group, held), files in zip(found, names)
    ]
    return [one for one in subjects if any(_wanted(request, target) for target in one.targets)]


def _keys(
    inspection: Inspection, request: FactsheetRequest, regions: list[str]
) -> list[tuple[str, str, str, tuple[str, ...]]]:
    """Return key, name, group and regions of every factsheet."""
    if not regions:
        return []
    cells = inspection.data.cells["regions"]
    places = {region_id: inspection.data.positions[region_id] for region_id in regions}
    if request.by is SheetSubject.THEME:
        named = request.filters.themes if request.filters is not None else ()
        wanted = [theme for theme in ANSWER_THEMES if not named or theme.value in named]
        return [(theme.value, theme_title(theme.value), "", tuple(regions)) for theme in wanted]
    countries: dict[str, list[str]] = {}
    for region_id, place in places.items():
        countries.setdefault(cells["country"][place], []).append(region_id)
    if request.by is SheetSubject.COUNTRY:
        return [(code, country_name(code), "", tuple(held)) for code, held in countries.items()]
    return [
        (region_id, tr_data(cells["name"][place]) or region_id, country_name(cells["country"][place]), (region_id,))
        for region_id, place in places.items()
    ]


def _planned(_atlas: Path, request: FactsheetRequest) -> Iterator[Path]:
    """Yield the files that are there and look like factsheets; which there will be is known once the atlas is read."""
    ending = request.file_format.value
    pattern = f"factsheets-by-{request.by.value}.pdf" if request.single else f"*-factsheet*.{ending}"
    yield from request.folder.glob(pattern) if request.folder.is_dir() else ()


def _run(
    source: ExportSource, request: FactsheetRequest, progress: Progress, report: ExportReport
) -> Generator[Path | None, None, None]:
    inspection = yield from in_thread(read_inspection, source.atlas, silent(progress))
    yield from exporting_factsheets(inspection, request, progress.part(0.1, 1.0), report)


PART = ExportPart(FactsheetRequest, _planned, _run, retry_of)
