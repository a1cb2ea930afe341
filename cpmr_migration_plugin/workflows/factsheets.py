"""Export factsheets: one or two pages per region, country or theme, as PDF or PNG."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, unique
from pathlib import Path
from typing import TYPE_CHECKING

from .export_folder import prepare_folder, refuse_existing
from ..errors import Cancelled, ExportError, PluginError
from ..layouts.export import Format
from ..progress import Progress
from ..store.file_names import safe_stem, unique_stems
from ..store.pdf import Bookmark, Link, finish_pdf
from ..store.target import Replacement, replacing
from ..translation import Language, page_language, speaking, tr

if TYPE_CHECKING:
    from .inspect import Inspection
    from ..layouts.factsheet import Factsheet, Filled
    from ..layouts.factsheet_content import Sheet
    from ..model.inspect.filters import Filters


@unique
class By(str, Enum):
    """What one factsheet is about."""

    REGION = "region"
    COUNTRY = "country"
    THEME = "theme"


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
    """

    folder: Path
    by: By = By.REGION
    regions: tuple[str, ...] | None = None
    filters: Filters | None = None
    single: bool = False
    file_format: Format = Format.PDF
    file_name: str = ""
    language: Language | None = None
    dpi: int = 300
    overwrite: bool = False


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


def exporting_factsheets(
    inspection: Inspection, request: FactsheetRequest, progress: Progress
) -> Iterator[Path | None]:
    """Export factsheets in short steps, on the main thread; yields each file when it is complete, and None in between.

    Files that are complete stay whatever happens then; of the one that is being written nothing stays.

    :raises PluginError: if a factsheet cannot be exported; its details say which files are complete
    :raises Cancelled: if the person cancelled; the message says how many files are complete
    """
    subjects = _subjects(inspection, request)
    if not subjects:
        raise ExportError(
            tr("No region of the edition is left for a factsheet."), remedy=tr("Choose other regions or filters.")
        )
    targets = dict.fromkeys(target for subject in subjects for target in subject.targets)
    refuse_existing(targets, overwrite=request.overwrite)
    prepare_folder(request.folder)
    done: list[Path] = []
    try:
        for path in _written(inspection, request, subjects, progress):
            if path is not None:
                done.append(path)
            yield path
    except Cancelled:
        if not done:
            raise
        raise Cancelled(tr("Cancelled. {n} files are complete and stay.").format(n=len(done))) from None
    except OSError as error:
        raise _with_done(ExportError(
            tr("A factsheet could not be written."),
            details=str(error),
            remedy=tr("Make sure that there is room on the disk and that the folder can be written to."),
        ), done) from error  # fmt: skip
    except PluginError as error:
        raise _with_done(error, done) from error.__cause__


def _with_done(error: PluginError, done: list[Path]) -> PluginError:
    if done:
        complete = tr("{n} files are complete and stay: {names}").format(
            n=len(done), names=", ".join(path.name for path in done)
        )
        error.details = "\n".join(part for part in (error.details, complete) if part)
    return error


def _written(
    inspection: Inspection, request: FactsheetRequest, subjects: list[_Subject], progress: Progress
) -> Iterator[Path | None]:
    from qgis.core import QgsProject

    from ..layouts.factsheet import Factsheet
    from ..layouts.sheet_files import prepare

    progress.step(tr("Preparing the page"), 0.0)
    project = QgsProject()
    sheet = None
    try:
        sheet = Factsheet(project, inspection.path)
        prepare(sheet.layout, request.dpi)
        yield None
        fill = _filler(inspection, request, sheet)
        if request.single:
            yield from _in_one(request, subjects, sheet, fill, progress)
        else:
            yield from _one_by_one(request, subjects, sheet, fill, progress)
    finally:
        # The layout before the project, whose layers its map listens to.
        del sheet
        project.clear()


def _filler(inspection: Inspection, request: FactsheetRequest, sheet: Factsheet) -> Callable[[_Subject], Filled]:
    """Return what shows a subject on the pages, in their language."""
    from ..layouts.factsheet_content import region_sheet
    from ..layouts.factsheet_groups import country_sheet, theme_sheet
    from ..model.vocabulary import Theme

    profiler = inspection.profiler

    def content(subject: _Subject) -> Sheet:
        if request.by is By.COUNTRY:
            return country_sheet(profiler, subject.key, subject.regions)
        if request.by is By.THEME:
            return theme_sheet(profiler, Theme(subject.key), subject.regions)
        return region_sheet(profiler.profile(subject.key), inspection.data.provenance)

    def fill(subject: _Subject) -> Filled:
        with speaking(request.language):
            return sheet.fill(content(subject))

    return fill


def _in_one(
    request: FactsheetRequest,
    subjects: list[_Subject],
    sheet: Factsheet,
    fill: Callable[[_Subject], Filled],
    progress: Progress,
) -> Iterator[Path | None]:
    """Write all factsheets into one PDF; it gets its name when it is complete."""
    from ..layouts.sheet_files import PdfPages

    target = subjects[0].targets[0]
    title = _title(request)
    replacement = Replacement(target)
    pages = None
    bookmarks: list[Bookmark] = []
    links: list[Link] = []
    try:
        pages = PdfPages(replacement.partial, target.name, title, request.dpi)
        for number, subject in enumerate(subjects):
            progress.step(subject.name, number / len(subjects))
            filled = fill(subject)
            if subject.group and (number == 0 or subjects[number - 1].group != subject.group):
                bookmarks.append(Bookmark(subject.group, pages.count + 1))
            bookmarks.append(Bookmark(subject.name, pages.count + 1, 1 if subject.group else 0))
            links += [link._replace(page=link.page + pages.count) for link in filled.links]
            pages.add(sheet.layout, filled.pages)
            yield None
        progress.check()
        pages.close()
        finish_pdf(replacement.partial, title=title, language=_tag(request), bookmarks=bookmarks, links=links)
    except BaseException:
        if pages is not None:
            pages.abandon()
        replacement.discard()
        raise
    replacement.commit()
    yield target


def _one_by_one(
    request: FactsheetRequest,
    subjects: list[_Subject],
    sheet: Factsheet,
    fill: Callable[[_Subject], Filled],
    progress: Progress,
) -> Iterator[Path]:
    """Write every factsheet into a file of its own."""
    from ..layouts.sheet_files import PdfPages, write_picture

    for number, subject in enumerate(subjects):
        progress.step(subject.name, number / len(subjects))
        filled = fill(subject)
        if request.file_format is Format.PNG:
            for page, target in enumerate(subject.targets[: filled.pages]):
                with replacing(target) as partial:
                    write_picture(sheet.layout, page, partial, target.name, request.dpi)
                yield target
            for stale in subject.targets[filled.pages :]:  # of an older edition that said more
                stale.unlink(missing_ok=True)
            continue
        target, title = subject.targets[0], f"{subject.name} – {_title(request)}"
        with replacing(target) as partial:
            pages = PdfPages(partial, target.name, title, request.dpi)
            try:
                pages.add(sheet.layout, filled.pages)
                pages.close()
            finally:
                pages.abandon()
            finish_pdf(partial, title=title, language=_tag(request), links=filled.links)
        yield target


def _title(request: FactsheetRequest) -> str:
    with speaking(request.language):
        return {
            By.REGION: tr("Regional factsheets on migration and asylum"),
            By.COUNTRY: tr("Country factsheets on migration and asylum"),
            By.THEME: tr("Thematic factsheets on migration and asylum"),
        }[request.by] if request.single else tr("Factsheet on migration and asylum")  # fmt: skip


def _tag(request: FactsheetRequest) -> str:
    with speaking(request.language):
        return page_language().value


def chosen_regions(inspection: Inspection, request: FactsheetRequest) -> list[str]:
    """Return the ids of the regions a request is about, in the order of the edition's list.

    :raises ExportError: if a region that was asked for is not in the edition
    """
    from ..model.inspect.filters import Filters, apply

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
    return [
        _Subject(key, name, group, held, tuple(request.folder / one for one in files))
        for (key, name, group, held), files in zip(found, names)
    ]


def _keys(
    inspection: Inspection, request: FactsheetRequest, regions: list[str]
) -> list[tuple[str, str, str, tuple[str, ...]]]:
    """Return key, name, group and regions of every factsheet."""
    from ..model.inspect.records import country_name, theme_title
    from ..model.vocabulary import ANSWER_THEMES

    if not regions:
        return []
    cells = inspection.data.cells["regions"]
    places = {region_id: inspection.data.positions[region_id] for region_id in regions}
    if request.by is By.THEME:
        named = request.filters.themes if request.filters is not None else ()
        wanted = [theme for theme in ANSWER_THEMES if not named or theme.value in named]
        return [(theme.value, theme_title(theme.value), "", tuple(regions)) for theme in wanted]
    countries: dict[str, list[str]] = {}
    for region_id, place in places.items():
        countries.setdefault(cells["country"][place], []).append(region_id)
    if request.by is By.COUNTRY:
        return [(code, country_name(code), "", tuple(held)) for code, held in countries.items()]
    return [
        (region_id, cells["name"][place] or region_id, country_name(cells["country"][place]), (region_id,))
        for region_id, place in places.items()
    ]
