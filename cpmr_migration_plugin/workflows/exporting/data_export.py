"""Export the data of an atlas, all of it or of some regions and themes: GeoPackage, GeoJSON, CSV, XLSX."""

from __future__ import annotations

import datetime as dt
from collections.abc import Generator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from . import codebook
from .export_kinds import DataFormat
from .export_part import ExportPart, ExportSource, silent
from .export_report import ExportReport
from .export_run import ExportRun
from ..base.export_folder import prepare_folder, refuse_existing
from ..base.threads import in_thread
from ...errors import ExportError
from ...model.vocabulary import Basis, Theme
from ...progress import Progress
from ...project.layers import AtlasInfo
from ...store import data_files
from ...store.data_tables import DataReader, Selection
from ...store.file_names import safe_stem, unique_stems
from ...store.indicators import read_indicators
from ...store.layout import RULES
from ...store.reading import has_table
from ...translation import Language, speaking, tr

if TYPE_CHECKING:
    from ...store.data_tables import DataTable


CODEBOOK, ABOUT = "codebook", "about"


@dataclass(frozen=True)
class DataRequest:
    """Which data to export, how, and where to.

    :param folder: created if it is missing (its parent must exist)
    :param stem: what the names of all files begin with
    :param indicators: views of the indicators to export; None for all there are
    :param regions: ids of the regions whose data is exported, with that of their countries; None for all
    :param language: of the codebook; None for that of the interface
    :param keep_going: whether a file that fails does not stop the others; the report then lists it
    :param only: of the files planned, those to write; None for all
    :param basis: what the competences exported rest on, the region's own source or a rule; None for either
    """

    folder: Path
    formats: tuple[DataFormat, ...] = (DataFormat.GPKG, DataFormat.XLSX)
    themes: tuple[Theme, ...] = tuple(Theme)
    stem: str = "migration_data"
    indicators: tuple[str, ...] | None = None
    regions: frozenset[str] | None = None
    language: Language | None = None
    overwrite: bool = False
    keep_going: bool = False
    only: frozenset[Path] | None = None
    basis: Basis | None = None


def planned_data_files(atlas: Path, request: DataRequest) -> list[Path]:
    """Return the files an export writes, in the order it writes them.

    :raises AtlasError: if the atlas file cannot be read
    """
    return list(_planned(_selection(atlas, request), request))


def retry_of(request: DataRequest, report: ExportReport) -> DataRequest:
    """Return a request for the files that an export has not written: those that failed and those not begun."""
    return replace(request, only=frozenset(report.to_do))


def export_data(
    atlas: Path, request: DataRequest, progress: Progress, report: ExportReport | None = None
) -> Generator[Path, None, ExportReport]:
    """Export the data of an atlas file, yielding each file when it is complete.

    Field names are the ids of the data package, the same in every language; the codebook says in words what they
    hold, and each row has its source. Touches nothing of QGIS: for a thread, and for the main thread one file a step.

    :param report: filled while the export goes on, so that it tells what stays also after an error or a cancel
    :return: the report
    :raises PluginError: if nothing can be exported, the folder is gone, or a file fails and the request does not keep
        going; finished files stay
    :raises Cancelled: if the user cancelled; finished files stay
    """
    report = ExportReport() if report is None else report
    if not request.formats:
        raise ExportError(tr("Nothing is chosen to be written."), remedy=tr("Choose at least one format."))
    if request.regions is not None and not request.regions:
        raise ExportError(tr("No region is chosen."), remedy=tr("Select regions or widen the filter."))
    selection = _selection(atlas, request)
    reader = DataReader(atlas, selection)
    files = _planned(selection, request)
    report.planned += files
    refuse_existing(report.planned, overwrite=request.overwrite)
    prepare_folder(request.folder)
    run = ExportRun(request.folder, request.keep_going, progress, report)
    tables = _Tables(reader, selection, request)
    for target, (data_format, name) in files.items():
        run.step(tr("Writing {file}").format(file=target.name))
        written, _ = run.attempt(partial(_write, tables, data_format, name, target, progress), [target])
        if written:
            report.written.append(target)
            yield target
    return report


def _selection(atlas: Path, request: DataRequest) -> Selection:
    held = [] if request.indicators == () else [one.view for one in read_indicators(atlas)]
    wanted = held if request.indicators is None else [view for view in held if view in request.indicators]
    return Selection(
        tuple(request.themes), tuple(wanted), request.regions, request.basis, rules=has_table(atlas, RULES)
    )


def _planned(selection: Selection, request: DataRequest) -> dict[Path, tuple[DataFormat, str]]:
    """Return the files of an export, with their format and the table each holds; empty for all tables."""
    stem = safe_stem(request.stem)
    names = (*selection.names, CODEBOOK, ABOUT)
    stem_of = dict(zip(names, unique_stems(f"{stem}_{name}" for name in names)))
    planned: dict[Path, tuple[DataFormat, str]] = {}
    for data_format in DataFormat:
        if data_format not in request.formats:
            continue
        if data_format in (DataFormat.GPKG, DataFormat.XLSX):
            planned[request.folder / f"{stem}.{data_format.value}"] = (data_format, "")
            continue
        for name in selection.layers if data_format is DataFormat.GEOJSON else names:
            planned[request.folder / f"{stem_of[name]}.{data_format.value}"] = (data_format, name)
        for name in (CODEBOOK, ABOUT):
            # GeoJSON has no place for them.
            planned[request.folder / f"{stem_of[name]}.csv"] = (DataFormat.CSV, name)
    return {path: what for path, what in planned.items() if request.only is None or path in request.only}


@dataclass
class _Tables:
    """Tables of an export, each read once."""

    reader: DataReader
    selection: Selection
    request: DataRequest

    def __post_init__(self) -> None:
        self._read: dict[str, DataTable] = {}
        self._atlas = AtlasInfo(self.reader.path, self.reader.provenance, {})

    def __getitem__(self, name: str) -> DataTable:
        """Return a table, the codebook, or what the export is about."""
        if name not in self._read:
            if name in (CODEBOOK, ABOUT):
                with speaking(self.request.language):
                    self._read[name] = (
                        codebook.codebook([self[one] for one in self.selection.names], self._atlas)
                        if name == CODEBOOK
                        else codebook.about(self._atlas, self.request.regions, dt.date.today())
                    )
            else:
                with speaking(self.request.language):
                    self._read[name] = codebook.in_words(self.reader.read(name))
        return self._read[name]

    def all(self, progress: Progress) -> list[DataTable]:
        """Return every table, the codebook and what the export is about last."""
        tables = []
        for name in (*self.selection.names, CODEBOOK, ABOUT):
            progress.check()
            tables.append(self[name])
        return tables


def _write(tables: _Tables, data_format: DataFormat, name: str, target: Path, progress: Progress) -> None:
    if data_format is DataFormat.CSV:
        data_files.write_csv(target, tables[name])
    elif data_format is DataFormat.GEOJSON:
        data_files.write_geojson(target, tables[name])
    elif data_format is DataFormat.XLSX:
        data_files.write_workbook(target, tables.all(progress))
    else:
        held = tables.all(progress)
        with speaking(tables.request.language):
            titles = [codebook.table_title(table.name) for table in held]
        data_files.write_geopackage(target, held, titles)


def _run(
    source: ExportSource, request: DataRequest, progress: Progress, report: ExportReport
) -> Generator[Path | None, None, None]:
    files = export_data(source.atlas, request, silent(progress), report)
    while True:
        done = len(report.written)
        progress.step(tr("Writing data"), done / max(1, len(report.planned)))
        # A file takes up to some seconds: the window goes on meanwhile.
        path = yield from in_thread(next, files, None)
        if path is None:
            return
        yield path


PART = ExportPart(DataRequest, planned_data_files, _run, retry_of)
