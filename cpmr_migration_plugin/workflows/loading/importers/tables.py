"""Tables: CSV, XLSX or ODS with a sheet or file per table, or a survey with a column per question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from .importer import Imported, Importer, ImporterWords
from .reading import edition_info, import_note, imported, stale_notes
from ..dataset import Dataset, DatasetKind
from ..dataset_files import Downloads, tables_of
from ..dataset_findings import DatasetFindings, SheetFinding, SurveyFinding
from ..decisions import saved_mapping_of
from ....errors import PluginError
from ....model.survey import fingerprint, without_answerers
from ....progress import Progress
from ....sources.tables.links import find_sheet
from ....sources.tables.sheets import Columns, SeveralSurveys, edition_of, read_sheets, recognise
from ....sources.tables.write import survey_header
from ....translation import tr

if TYPE_CHECKING:
    from ....model.survey import Mapping, Sheet
    from ....sources.tables.sheets import Asking


def _words() -> ImporterWords:
    return ImporterWords(
        tr("Tables"),
        tr("Tables – CSV, XLSX or ODS, or a survey"),
        tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods)"),
        tr("file, folder, or the address of a table or a Google Sheets document"),
        tr("&Columns…"),
        tr("Check how the columns of a survey are read"),
        tr("A dataset has a row per region. Details show what was not used."),
    )


def _address(place: str) -> str:
    sheet = find_sheet(place)
    return sheet.table_url if sheet else ""


def _read(dataset: Dataset, progress: Progress) -> Imported:
    downloads = Downloads(progress, dataset, _address(dataset.place) or dataset.place)
    with tables_of(dataset, downloads) as (path, source_url):
        sheets = read_sheets(path, progress, dataset.sheet)
    return read_from_sheets(dataset, downloads, sheets, path, source_url, _words())


def read_from_sheets(
    dataset: Dataset,
    downloads: Downloads,
    sheets: Sequence[Sheet],
    path: Path,
    source_url: str,
    words: ImporterWords,
) -> Imported:
    """Return the edition in sheets: tables of an edition, or a survey with what is known or guessed of its columns.

    :param path: the file they are from, for its name
    :param source_url: source of the rows that name none
    :raises PluginError: if nothing can be read of them
    """
    recognised = recognise(sheets, dataset.sheet, _columns_for(dataset))
    notes = stale_notes(downloads)
    columns = recognised.columns
    if columns is not None and columns.saved and recognised.survey is not None:
        notes.append(
            import_note(recognised.survey.name, tr("The columns are read as you said for this header before."))
        )
    dataset = replace(dataset, mapping=columns.mapping if columns is not None else None)
    info = edition_info(path.stem, dataset)
    edition = edition_of(recognised, info, mapping=dataset.mapping, default_source_url=source_url)
    notes += [import_note(path.name, warning) for warning in edition.warnings]
    # What was left out or read together is told at once, and not only in the report.
    return imported(replace(edition, warnings=recognised.told), dataset, downloads, notes, words)


def _columns_for(dataset: Dataset) -> Asking:
    """Return what says what the columns of a dataset's survey hold.

    What came with the dataset counts first, then what was saved for the header, then a guess. Columns about who
    answered are not used, whatever an earlier guess took them for; see :func:`...model.survey.without_answerers`.

    :return: raises :class:`PluginError` if the dataset's mapping was made for other columns
    """

    def columns_of(sheet: Sheet, guessed: Mapping) -> Columns:
        mapping = dataset.mapping
        if mapping is not None and mapping.fingerprint != fingerprint(sheet.header):
            raise PluginError(
                tr("The columns of “{sheet}” are not those the mapping was made for.").format(sheet=sheet.name),
                details=", ".join(sheet.header)[:2000],
                remedy=tr("Say again what each column holds (“Columns…”), or leave the mapping out."),
            )
        saved = saved_mapping_of(sheet.header) if mapping is None else None
        held = mapping or saved
        if held is None:
            return Columns(guessed)
        held, gone = without_answerers(held, guessed)
        text = tr("“{header}” is about who answered, not about the region; it is not used any more.")
        # Where something was lost the user is asked again.
        return Columns(
            held, saved is not None and not gone, tuple(text.format(header=column.header) for column in gone)
        )

    return columns_of


def _look_into(dataset: Dataset, progress: Progress) -> DatasetFindings:
    with tables_of(dataset, Downloads(progress, dataset, _address(dataset.place) or dataset.place)) as (path, _):
        sheets = read_sheets(path, progress, dataset.sheet)
    return look_into_sheets(dataset, sheets, progress)


def look_into_sheets(dataset: Dataset, sheets: Sequence[Sheet], progress: Progress) -> DatasetFindings:
    """Return what sheets need asked: which of several surveys is read, and what its columns hold.

    :raises PluginError: if they hold nothing that can be read
    """

    def asking(sheet: Sheet, guessed: Mapping) -> Columns:
        told = dataset.mapping is not None and dataset.mapping.fingerprint == fingerprint(sheet.header)
        # A mapping for other columns than these is of no use here.
        columns = _columns_for(dataset if told else replace(dataset, mapping=None))(sheet, guessed)
        return replace(columns, saved=columns.saved or (told and not columns.notes))

    try:
        found = recognise(sheets, dataset.sheet, asking)
    except SeveralSurveys as several:
        return DatasetFindings(dataset, sheets=SheetFinding(several.names))
    if found.survey is None or found.columns is None:
        return DatasetFindings(replace(dataset, mapping=None))
    progress.step(tr("Looking at the columns"), 0.8)
    mapping, saved = found.columns.mapping, found.columns.saved
    template = mapping.fingerprint == fingerprint(survey_header())
    survey = SurveyFinding(found.survey, mapping, saved, template, found.guessed)
    return DatasetFindings(replace(dataset, mapping=mapping if saved else None), survey)


IMPORTER = Importer(DatasetKind.TABLES, _words, _read, _look_into, document_address=_address, names_source=True)
