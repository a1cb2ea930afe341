"""Questions a dataset leaves open, found before it is read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .dataset import Dataset, DatasetKind, not_chosen
from .dataset_files import Downloads, tables_of
from .decisions import saved_answers_of
from .importing import columns_for, read_document, with_saved_answers
from ...dependencies import require
from ...errors import Cancelled, PluginError
from ...model.survey import apply, fingerprint
from ...model.vocabulary import Theme
from ...progress import Progress
from ...sources.mymaps.convert import folders_of, tables_from_kml
from ...sources.mymaps.locator import Locator
from ...sources.mymaps.report import QuestionKind
from ...sources.tables.sheets import Columns, SeveralSurveys, read_sheets, recognise
from ...sources.tables.write import survey_header
from ...translation import tr

if TYPE_CHECKING:
    from ...model.survey import Mapping, Sheet


@dataclass(frozen=True)
class SurveyFinding:
    """A survey whose columns can be said to hold something.

    :param sheet: the sheet, as it stands
    :param mapping: what its columns hold: what was saved for its header, else a guess
    :param saved: whether a user said so before
    :param is_template: whether the header is that of our own template, which leaves nothing to ask
    :param guessed: what the columns hold by a guess, made while the cells were there that tell of who answered;
        *sheet* has them no more
    """

    sheet: Sheet
    mapping: Mapping
    saved: bool
    is_template: bool = False
    guessed: Mapping | None = None


@dataclass(frozen=True)
class SheetFinding:
    """Several surveys with different columns, of which one is to be read.

    :param names: of their sheets
    """

    names: tuple[str, ...]


@dataclass(frozen=True)
class FolderFinding:
    """A folder of a map.

    :param key: what :attr:`.dataset.Dataset.themes` names it by
    :param titled: the theme its title names; None if it names none for sure
    :param told: the theme a user gave it; *is_told* says whether they did, None leaves it out
    :param guess: the theme it most likely is; None if nothing speaks for one
    :param count: number of its placemarks
    """

    key: str
    titled: Theme | None
    told: Theme | None
    is_told: bool
    guess: Theme | None
    count: int

    @property
    def is_open(self) -> bool:
        """Whether nobody knows which theme it is."""
        return self.titled is None and not self.is_told

    @property
    def theme(self) -> Theme | None:
        """The theme to begin with; None leaves it out."""
        return self.told if self.is_told else self.titled or self.guess


@dataclass(frozen=True)
class MapFinding:
    """A map whose folders can be given themes.

    :param without_source: placemarks that no address stands for, *source_guess* being one that may
    :param without_year: figures whose column names no year
    :param answered: whether a user was asked about such a map before
    """

    name: str
    folders: tuple[FolderFinding, ...]
    without_source: int = 0
    source_guess: str = ""
    without_year: int = 0
    answered: bool = False


@dataclass(frozen=True)
class DatasetFindings:
    """What was found in a dataset.

    :param dataset: the dataset with what was saved about it
    :param survey: its survey sheet, if it is one
    :param map: its folders, if it is a map
    :param sheets: what is to be chosen before anything else
    :param closed: sites it links to that nobody allowed to ask
    :param trouble: why it cannot be read without what is there
    """

    dataset: Dataset
    survey: SurveyFinding | None = None
    map: MapFinding | None = None
    sheets: SheetFinding | None = None
    closed: tuple[str, ...] = ()
    trouble: PluginError | None = None

    @property
    def is_open(self) -> bool:
        """Whether a user should be asked before the dataset is read."""
        if self.sheets is not None:
            return True
        if self.survey is not None:
            return not (self.survey.saved or self.survey.is_template)
        found = self.map
        return found is not None and bool(
            any(folder.is_open for folder in found.folders)
            or found.without_source
            or (found.without_year and not found.answered)
        )


def may_have_questions(dataset: Dataset) -> bool:
    """Return whether a dataset is of a kind that may leave something to be asked."""
    return dataset.kind in (DatasetKind.TABLES, DatasetKind.MAP)


def look_into(dataset: Dataset, progress: Progress) -> DatasetFindings:
    """Return what a dataset needs asked. Reads it, and downloads it if it is on the web; for a thread.

    :raises PluginError: if it cannot be read
    :raises Cancelled: if the user cancelled
    """
    require("pandas")
    progress.step(tr("Looking into the dataset"), 0.0)
    if not may_have_questions(dataset):
        return DatasetFindings(dataset)
    if not dataset.place.strip():
        raise not_chosen()
    return _tables(dataset, progress) if dataset.kind is DatasetKind.TABLES else _map(dataset, progress)


def _tables(dataset: Dataset, progress: Progress) -> DatasetFindings:

    def asking(sheet: Sheet, guessed: Mapping) -> Columns:
        told = dataset.mapping is not None and dataset.mapping.fingerprint == fingerprint(sheet.header)
        # A mapping for other columns than these is of no use here.
        columns = columns_for(dataset if told else replace(dataset, mapping=None))(sheet, guessed)
        return replace(columns, saved=columns.saved or (told and not columns.notes))

    with tables_of(dataset, Downloads(progress, dataset)) as (path, _):
        sheets = read_sheets(path, progress, dataset.sheet)
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


def _map(dataset: Dataset, progress: Progress) -> DatasetFindings:

    downloads = Downloads(progress, dataset)
    try:
        document, source_url = read_document(dataset, downloads)
    except Cancelled:
        raise
    except PluginError as error:
        if not downloads.closed:
            raise
        return DatasetFindings(dataset, closed=tuple(downloads.closed), trouble=error)
    progress.step(tr("Looking at the folders"), 0.8)
    folders = folders_of(document)
    dataset = with_saved_answers(dataset, document)
    told = dict(dataset.themes)
    themes = {folder: theme.value if theme else "" for folder, theme in dataset.themes}
    # A folder nobody knows the theme of may be given one: what it would then lack is asked for with it.
    guesses = {f.key: (f.guess or Theme.NEEDS).value for f in folders if f.theme is None and f.key not in told}
    result = tables_from_kml(document, source_url=source_url, themes={**guesses, **themes}, locate=Locator(progress))
    asked = {question.kind: question for question in result.questions}
    source, year = asked.get(QuestionKind.SOURCE), asked.get(QuestionKind.YEAR)
    found = MapFinding(
        name=document.name,
        folders=tuple(FolderFinding(f.key, f.theme, told.get(f.key), f.key in told, f.guess, f.count) for f in folders),
        without_source=source.count if source else 0,
        source_guess=source.guess if source else "",
        without_year=year.count if year else 0,
        answered=bool(dataset.year) or saved_answers_of([folder.key for folder in folders]) is not None,
    )
    return DatasetFindings(dataset, map=found, closed=tuple(downloads.closed))


@dataclass(frozen=True)
class Preview:
    """What a survey becomes with a mapping.

    :param rows: number of rows by table
    :param problems: what keeps it from being loaded, translated
    :param unknown: why nothing can be said before it is loaded, translated; empty if it can
    """

    rows: dict[str, int]
    problems: tuple[str, ...] = ()
    unknown: str = ""


def preview(sheet: Sheet, mapping: Mapping, source_url: str) -> Preview:
    """Return what a survey becomes with a mapping; 150 rows of 60 columns take a fifth of a second: for a thread.

    :param source_url: source of the rows that name none
    """

    missing = [c.header for c in mapping.columns if c.role.is_used and c.index in sheet.dropped]
    if missing:
        text = tr(
            "The cells of {columns} are not kept here, since they tell of who answered. Load to see what is read."
        )
        return Preview({}, unknown=text.format(columns=", ".join(f"“{header}”" for header in missing)))
    result = apply(sheet, mapping, default_source_url=source_url)
    rows = {name: len(frame) for name, frame in result.tables.items()}
    return Preview(rows, tuple(str(problem) for problem in result.problems))
