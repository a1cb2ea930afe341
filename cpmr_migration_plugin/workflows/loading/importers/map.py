"""A map: Google My Maps, KML or KMZ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from .importer import Imported, Importer, ImporterWords
from .reading import edition_info, import_note, imported, stale_notes
from ..dataset import Dataset, DatasetKind
from ..dataset_files import Downloads, map_name, map_of
from ..dataset_findings import DatasetFindings, FolderFinding, MapFinding
from ..decisions import saved_answers_of
from ....errors import Cancelled, PluginError
from ....model.edition import build_edition
from ....model.vocabulary import Theme
from ....progress import Progress
from ....sources.http.address import host_at, without_secrets_in
from ....sources.mymaps.convert import folders_of, tables_from_kml
from ....sources.mymaps.kml import read_map
from ....sources.mymaps.links import find_link
from ....sources.mymaps.locator import Locator
from ....sources.mymaps.report import QuestionKind
from ....translation import tr

if TYPE_CHECKING:
    from ....sources.mymaps.kml import KmlDocument


def _words() -> ImporterWords:
    return ImporterWords(
        tr("Map"),
        tr("Map – Google My Maps, KML or KMZ"),
        tr("Map (*.kml *.kmz)"),
        tr("file, or the address of a Google My Maps map"),
        tr("Fol&ders…"),
        tr("Check which theme each folder of the map is read as"),
        tr("Say which theme each folder is, and name the region of each placemark or its NUTS code."),
    )


def _address(place: str) -> str:
    link = find_link(place)
    return link.kml_url if link else ""


def _read(dataset: Dataset, progress: Progress) -> Imported:
    downloads = Downloads(progress, dataset, _address(dataset.place) or dataset.place)
    document, source_url = read_document(dataset, downloads)
    progress.check()
    notes = stale_notes(downloads)
    given, dataset = dataset.themes, _with_saved_answers(dataset, document)
    if dataset.themes != given:
        notes.append(import_note(document.name, tr("The folders are read as you said for such a map before.")))
    locate = Locator(progress)
    result = tables_from_kml(document, source_url=source_url, themes=_ids(dataset), locate=locate, year=dataset.year)
    guessed = tuple((folder, Theme(guess)) for folder, guess in result.guesses().items() if guess)
    if guessed:
        # The theme of a folder that cannot be told by its title is guessed, and the guess is noted.
        dataset = replace(dataset, themes=(*dataset.themes, *guessed))
        result = tables_from_kml(
            document, source_url=source_url, themes=_ids(dataset), locate=locate, year=dataset.year
        )
    notes += [import_note(folder, _guess_text(theme)) for folder, theme in guessed]
    notes += [import_note(note.placemark, note.message) for note in result.notes]
    if downloads.closed:
        notes.append(import_note(document.name, f"{_closed_text(downloads.closed)} {_closed_remedy()}"))
    # Folders nobody knows the theme of are among the notes already.
    asked = [question for question in result.questions if question.kind is not QuestionKind.THEME]
    notes += [import_note(question.key, question.text) for question in asked]
    notes += [import_note(tr("places"), locate.trouble)] if locate.trouble else []
    info = edition_info(document.name or (tr("Map") if dataset.is_address else Path(dataset.place).stem), dataset)
    return imported(build_edition(info, result.tables), dataset, downloads, notes, _words())


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


def _with_saved_answers(dataset: Dataset, document: KmlDocument) -> Dataset:
    """Return a dataset with what a user said about such a map before, unless it says that itself."""
    saved = None if dataset.themes else saved_answers_of([folder.key for folder in folders_of(document)])
    if saved is None:
        return dataset
    return replace(dataset, themes=saved.themes, year=dataset.year or saved.year)


def _ids(dataset: Dataset) -> dict[str, str]:
    return {folder: theme.value if theme else "" for folder, theme in dataset.themes}


def _guess_text(theme: Theme) -> str:
    return tr("Its theme cannot be told by its title; read as “{theme}”, a guess.").format(theme=tr(theme.title))


def _look_into(dataset: Dataset, progress: Progress) -> DatasetFindings:
    downloads = Downloads(progress, dataset, _address(dataset.place) or dataset.place)
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
    dataset = _with_saved_answers(dataset, document)
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


IMPORTER = Importer(DatasetKind.MAP, _words, _read, _look_into, document_address=_address, names_source=True)
