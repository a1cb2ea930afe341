"""Read an edition from a data package, tables, Google My Maps or KML."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from .dataset import Dataset, DatasetKind, not_chosen
from .dataset_files import Downloads, map_name, map_of, package_of, tables_of
from .decisions import saved_answers_of, saved_mapping_of
from ...dependencies import require
from ...errors import PluginError
from ...model.edition import EditionInfo, SourceInfo, build_edition
from ...model.matching import Leftover
from ...model.survey import fingerprint, without_answerers
from ...model.vocabulary import Theme
from ...progress import Progress
from ...sources.bundled import read_bundled
from ...sources.datapackage import read_datapackage
from ...sources.http.address import host_at, without_secrets, without_secrets_in
from ...sources.mymaps.convert import folders_of, tables_from_kml
from ...sources.mymaps.kml import read_map
from ...sources.mymaps.locator import Locator
from ...sources.mymaps.report import QuestionKind
from ...sources.tables.sheets import Columns, edition_of, read_sheets, recognise
from ...store.datapackage import write_datapackage
from ...translation import tr

if TYPE_CHECKING:
    from ...model.edition import Edition
    from ...model.survey import Mapping, Sheet
    from ...sources.mymaps.kml import KmlDocument
    from ...sources.tables.sheets import Asking


@dataclass(frozen=True)
class Imported:
    """What was read.

    :param notes: what was not used, changed or interpreted, for the join report
    :param dataset: the dataset with everything that was decided or guessed about it, so that it can be read
        the same way again; None if it is unknown
    :param stale: what a user must be told of answers that are not of now
    """

    edition: Edition
    notes: tuple[Leftover, ...] = ()
    dataset: Dataset | None = None
    stale: tuple[str, ...] = ()


def read_dataset(dataset: Dataset, progress: Progress) -> Imported:
    """Return the edition of a dataset.

    :raises PluginError: if it cannot be read
    :raises InvalidEdition: listing everything that is wrong with it
    :raises Cancelled: if the user cancelled
    """
    require("pandas")
    progress.step(tr("Reading the dataset"), 0.0)
    if dataset.kind is DatasetKind.BUNDLED:
        return Imported(read_bundled(), dataset=dataset)
    if not dataset.place.strip():
        raise not_chosen()
    readers: dict[DatasetKind, Callable[[Dataset, Progress], Imported]] = {
        DatasetKind.DATAPACKAGE: _read_package,
        DatasetKind.TABLES: _read_tables,
        DatasetKind.MAP: _read_map,
    }
    return readers[dataset.kind](dataset, progress)


def save_edition(edition: Edition, target: Path) -> None:
    """Write an edition as a data package (zip).

    :raises TargetError: if it cannot be written; an older file stays as it was
    """

    write_datapackage(edition, target)


def _read_package(dataset: Dataset, progress: Progress) -> Imported:

    downloads = Downloads(progress, dataset)
    with package_of(dataset, downloads) as path:
        edition = read_datapackage(path)
    if dataset.is_address:
        edition = replace(edition, info=replace(edition.info, origin=without_secrets(dataset.place)))
    return _imported(edition, dataset, downloads, _stale(downloads))


def _read_tables(dataset: Dataset, progress: Progress) -> Imported:

    downloads = Downloads(progress, dataset)
    with tables_of(dataset, downloads) as (path, source_url):
        recognised = recognise(read_sheets(path, progress, dataset.sheet), dataset.sheet, columns_for(dataset))
    notes = _stale(downloads)
    columns = recognised.columns
    if columns is not None and columns.saved and recognised.survey is not None:
        notes.append(_note(recognised.survey.name, tr("The columns are read as you said for this header before.")))
    dataset = replace(dataset, mapping=columns.mapping if columns is not None else None)
    info = _info(path.stem, dataset)
    edition = edition_of(recognised, info, mapping=dataset.mapping, default_source_url=source_url)
    notes += [_note(path.name, warning) for warning in edition.warnings]
    # What was left out or read together is told at once, and not only in the report.
    return _imported(replace(edition, warnings=recognised.told), dataset, downloads, notes)


def columns_for(dataset: Dataset) -> Asking:
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


def _read_map(dataset: Dataset, progress: Progress) -> Imported:

    downloads = Downloads(progress, dataset)
    document, source_url = read_document(dataset, downloads)
    progress.check()
    notes = _stale(downloads)
    given, dataset = dataset.themes, with_saved_answers(dataset, document)
    if dataset.themes != given:
        notes.append(_note(document.name, tr("The folders are read as you said for such a map before.")))
    locate = Locator(progress)
    result = tables_from_kml(document, source_url=source_url, themes=_ids(dataset), locate=locate, year=dataset.year)
    guessed = tuple((folder, Theme(guess)) for folder, guess in result.guesses().items() if guess)
    if guessed:
        # The theme of a folder that cannot be told by its title is guessed, and the guess is noted.
        dataset = replace(dataset, themes=(*dataset.themes, *guessed))
        result = tables_from_kml(
            document, source_url=source_url, themes=_ids(dataset), locate=locate, year=dataset.year
        )
    notes += [_note(folder, _guess_text(theme)) for folder, theme in guessed]
    notes += [_note(note.placemark, note.message) for note in result.notes]
    if downloads.closed:
        notes.append(_note(document.name, f"{_closed_text(downloads.closed)} {_closed_remedy()}"))
    # Folders nobody knows the theme of are among the notes already.
    asked = [question for question in result.questions if question.kind is not QuestionKind.THEME]
    notes += [_note(question.key, question.text) for question in asked]
    notes += [_note(tr("places"), locate.trouble)] if locate.trouble else []
    info = _info(document.name or (tr("Map") if dataset.is_address else Path(dataset.place).stem), dataset)
    return _imported(build_edition(info, result.tables), dataset, downloads, notes)


def read_document(dataset: Dataset, downloads: Downloads) -> tuple[KmlDocument, str]:
    """Return a map and the address that stands as its rows' source; links in it are followed once.

    :raises PluginError: if it cannot be read
    """

    data, source_url = map_of(dataset, downloads)
    name = map_name(dataset.place)
    try:
        return read_map(data, name=name, fetch=downloads.linked), source_url
    except PluginError as error:
        if downloads.closed:
            error.details = without_secrets_in(error.details)
            # What is to be allowed is named before it is said how.
            error.remedy = f"{error.remedy} {_closed_text(downloads.closed)} {_closed_remedy()}"
        raise


def _closed_text(sites: Sequence[str]) -> str:
    hosts = ", ".join(host_at(at) for at in sites)
    return tr("The map links to {hosts}, which nobody allowed to ask.").format(hosts=hosts)


def _closed_remedy() -> str:
    return tr("The window asks whether it may be; for scripts the host is named as ALLOW_HOSTS.")


def with_saved_answers(dataset: Dataset, document: KmlDocument) -> Dataset:
    """Return a dataset with what a user said about such a map before, unless it says that itself."""

    saved = None if dataset.themes else saved_answers_of([folder.key for folder in folders_of(document)])
    if saved is None:
        return dataset
    return replace(dataset, themes=saved.themes, year=dataset.year or saved.year)


def _ids(dataset: Dataset) -> dict[str, str]:
    return {folder: theme.value if theme else "" for folder, theme in dataset.themes}


def _guess_text(theme: Theme) -> str:
    return tr("Its theme cannot be told by its title; read as “{theme}”, a guess.").format(theme=tr(theme.title))


def _imported(edition: Edition, dataset: Dataset, downloads: Downloads, notes: list[Leftover]) -> Imported:
    """Return what was read, unless it is nothing at all.

    :raises PluginError: if there are neither regions nor figures, telling why
    """
    counts = edition.counts()
    if not counts["regions"] and not counts["indicators"]:
        raise PluginError(
            tr("“{title}” holds no region of which anything could be read.").format(title=edition.info.title),
            details="\n".join(f"{note.key}: {note.reason}" for note in notes),
            remedy=_nothing_read(dataset.kind),
        )
    told = tuple(text for _, text in downloads.stale)
    edition = replace(edition, warnings=(*edition.warnings, *told, *_counted(len(notes))))
    return Imported(edition, tuple(notes), dataset, told)


def _nothing_read(kind: DatasetKind) -> str:
    if kind is DatasetKind.MAP:
        return tr("Say which theme each folder is, and name the region of each placemark or its NUTS code.")
    return tr("A dataset has a row per region. Details show what was not used.")


def _stale(downloads: Downloads) -> list[Leftover]:
    return [_note(url, text) for url, text in downloads.stale]


def _info(title: str, dataset: Dataset) -> EditionInfo:

    name = re.sub(r"[^a-z0-9]+", "-", title.casefold()).strip("-") or "edition"
    today = dt.datetime.now(dt.timezone.utc).date().isoformat()
    sources = (SourceInfo(title, without_secrets(dataset.source_url)),) if dataset.source_url else ()
    origin = without_secrets(dataset.place)
    return EditionInfo(name=name, title=title, version=today, created=today, sources=sources, origin=origin)


def _note(key: str, message: str) -> Leftover:

    return Leftover("import", key, "", message)


def _counted(count: int) -> tuple[str, ...]:
    if not count:
        return ()
    return (tr("{n} notes on the import are in the join report.").format(n=count),)
