"""Convert a map to the raw tables of an edition, and report on everything in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from .geometry import middle
from .kml import KmlDocument, Placemark
from .links import find_link
from .placemarks import clean_link
from .places import Locate, Note, find_country, find_region
from .report import ImportNote, ImportResult, NoteKind, Question, QuestionKind
from .rows import Row, read_row
from .swapped import refuse_swapped
from .tables import Tables
from ..http.address import without_secrets
from ...errors import PluginError
from ...model.recognition.gazetteer import gazetteer
from ...model.recognition.theme_titles import default_theme
from ...model.recognition.topics import exact_theme
from ...model.vocabulary import Theme
from ...translation import tr

#: Name a folder has that has none; also what *themes* wants for placemarks in no folder of an unnamed map.
NO_FOLDER = "-"
#: Stands between the names of folders in a folder.
_KEY = " / "


def tables_from_kml(
    document: KmlDocument,
    *,
    source_url: str,
    themes: Mapping[str, str] | None = None,
    locate: Locate | None = None,
    year: str = "",
) -> ImportResult:
    """Return the tables of an edition that a map holds, what became of its parts, and what has to be asked.

    :param source_url: the map's address, the source of every row. For a file it may be empty: each row then
        takes the first link in its placemark, and where there is none a question asks for the address;
        such rows have no source and no edition can be built until it is answered
    :param themes: theme ids by folder, as answers to the questions; "" leaves a folder out
    :param locate: tells country (ISO), code and name of the region at a longitude and latitude
    :param year: the year of figures whose column names none
    :raises PluginError: if *source_url* is no web address, *themes* names no theme, *year* is none, or the places
        have latitude before longitude
    """
    if source_url and clean_link(source_url) != source_url:
        raise PluginError(
            tr("“{address}” is not a web address (http or https).").format(address=source_url[:200]),
            remedy=tr("Give the address at which the map is opened in a web browser."),
        )
    if year and not re.match(r"\d{4}\Z", year, re.ASCII):
        raise PluginError(tr("“{value}” is not a year.").format(value=year))
    chosen = _chosen(themes or {})
    return _Import(document, source_url, chosen, locate, year).run()


@dataclass(frozen=True)
class FolderTheme:
    """A folder of a map that holds placemarks.

    :param key: what *themes* of :func:`tables_from_kml` names it by
    :param theme: the theme its title names; None if that has to be asked
    :param guess: the theme it most likely is, to be offered as an answer; None if nothing speaks for one
    :param count: number of its placemarks
    """

    key: str
    theme: Theme | None
    guess: Theme | None
    count: int


def folders_of(document: KmlDocument) -> tuple[FolderTheme, ...]:
    """Return the folders of a map that hold placemarks, in the order of the map."""
    paths = [_path(placemark, document) for placemark in document.placemarks]
    return tuple(
        FolderTheme(_KEY.join(path), _theme_by_title(path), default_theme(_KEY.join(path)), count)
        for path, count in Counter(paths).items()
    )


def _path(placemark: Placemark, document: KmlDocument) -> tuple[str, ...]:
    """Return the names of the folders a placemark lies in, or that of the map; never empty."""
    return tuple(name for name in placemark.folder if name) or (document.name or NO_FOLDER,)


def _theme_by_title(path: Sequence[str]) -> Theme | None:
    """Return the theme that a folder or one around it is titled as."""
    return next(filter(None, map(exact_theme, reversed(path))), None)


def _chosen(themes: Mapping[str, str]) -> dict[str, Theme | None]:
    try:
        return {folder: Theme(theme) if theme else None for folder, theme in themes.items()}
    except ValueError as error:
        raise PluginError(tr("A folder was given a theme that does not exist."), details=str(error)) from error


class _Import:
    """One run over a map."""

    def __init__(
        self,
        document: KmlDocument,
        source_url: str,
        themes: dict[str, Theme | None],
        locate: Locate | None,
        year: str,
    ) -> None:
        self._document = document
        self._source = source_url
        self._themes = themes
        self._locate = locate
        self._known = gazetteer()
        self._notes: list[ImportNote] = []
        self._unknown: dict[tuple[str, str], list[str]] = {}
        self._waiting: dict[str, int] = {}
        self._left_out: dict[str, int] = {}
        self._tables = Tables(document.name or "Google My Maps", year)
        self._without_source = 0

    def run(self) -> ImportResult:
        places = (middle(placemark.geometry) for placemark in self._document.placemarks if placemark.geometry)
        refuse_swapped([place for place in places if place is not None])
        for folder in self._document.folders:  # an empty folder is no reason to ask
            self._left_out.setdefault(_KEY.join(filter(None, folder)) or NO_FOLDER, 0)
        for placemark in self._document.placemarks:
            key, theme = self._theme(placemark)
            if theme is not None:
                self._placemark(placemark, theme)
            elif key in self._themes:
                self._left_out[key] = self._left_out.get(key, 0) + 1
            else:
                self._waiting[key] = self._waiting.get(key, 0) + 1
        self._report()
        frames: dict[str, pd.DataFrame] = self._tables.frames()
        return ImportResult(frames, tuple(self._notes), tuple(self._questions()))

    def _theme(self, placemark: Placemark) -> tuple[str, Theme | None]:
        """Return the folder as it is asked for, and its theme: that a user chose, else that of a title."""
        path = _path(placemark, self._document)
        key = _KEY.join(path)
        if key in self._themes:
            return key, self._themes[key]
        for name in reversed(path):  # a folder in a folder of ours belongs to it
            if name in self._themes:
                return name, self._themes[name]
            theme = exact_theme(name)
            if theme is not None:
                return key, theme
        return key, None

    def _placemark(self, placemark: Placemark, theme: Theme) -> None:
        name = placemark.name or tr("placemark {n}").format(n=placemark.number)

        def note(kind: NoteKind, message: str) -> None:
            self._notes.append(ImportNote(kind, name, message))

        row = read_row(placemark)
        self._account(row, note)
        source = self._source_of(row)
        used = self._tables.count
        if theme is Theme.COUNTRY_DATA:
            country = find_country(row, self._locate, note)
            if not country:
                return
            self._tables.country_figures(country, row, source, note)
        else:
            region = find_region(row, self._known, self._locate, note)
            if region is None:
                return
            self._tables.region(region, row, source, note)
            if theme is Theme.REGIONAL_DATA:
                self._tables.region_figures(region, row, source, note)
            self._tables.answers(region, row, theme, source, note)
        for value in row.others:
            self._unknown.setdefault((_KEY.join(placemark.folder), value.label), []).append(value.text)
        if self._tables.count == used and theme is not Theme.REGIONAL_DATA:
            note(NoteKind.NOTHING_SAID, tr("Says nothing that the dataset has a place for."))
        if not source:
            self._without_source += 1
            note(NoteKind.NO_SOURCE, tr("Has no link that could be its source: give the map's address."))

    def _account(self, row: Row, note: Note) -> None:
        """Tell what is wrong with a placemark itself."""
        placemark = row.placemark
        if placemark.problem:
            note(NoteKind.BAD_GEOMETRY, tr("Its place cannot be read: {reason}.").format(reason=placemark.problem))
        elif placemark.geometry is None and placemark.address:
            message = tr("Has an address and no place on the map ({address}); used only if it names its region.")
            note(NoteKind.ADDRESS_ONLY, message.format(address=placemark.address[:200]))
        elif placemark.geometry is None:
            note(NoteKind.NO_GEOMETRY, tr("Has no place on the map; used only if it names its region."))
        for link in row.refused:
            note(NoteKind.LINK_REFUSED, tr("The link “{link}” is not http(s) and was left out.").format(link=link))
        if row.description.truncated:
            note(NoteKind.CUT, tr("Its description is too long; only the beginning was read."))

    def _source_of(self, row: Row) -> str:
        return self._source or next(iter(row.links), "")

    def _report(self) -> None:
        for (folder, column), texts in self._unknown.items():
            message = tr("Column “{column}” is not known ({n} placemarks, e.g. “{text}”); not used.").format(
                column=column, n=len(texts), text=texts[0][:80]
            )
            self._notes.append(ImportNote(NoteKind.UNKNOWN_COLUMN, folder, message))
        for folder, count in {**self._waiting, **{k: n for k, n in self._left_out.items() if n}}.items():
            if folder in self._waiting:
                message = tr("It is not known which theme the folder is; its {n} placemarks wait for an answer.")
            else:
                message = tr("The folder was left out as you chose, with its {n} placemarks.")
            self._notes.append(ImportNote(NoteKind.FOLDER_LEFT_OUT, folder, message.format(n=count)))
        for link in self._document.links:
            message = tr("The map's data at {address} was not fetched.").format(address=without_secrets(link)[:200])
            self._notes.append(ImportNote(NoteKind.LINK_NOT_FOLLOWED, self._document.name, message))
        for path in self._document.unread:
            message = tr("The file holds another map, which was not read: load it by itself if you need it.")
            self._notes.append(ImportNote(NoteKind.FILE_NOT_READ, path, message))

    def _questions(self) -> list[Question]:
        questions = []
        for folder, count in self._waiting.items():
            guess = default_theme(folder)
            text = tr("Which theme is the folder “{folder}”?").format(folder=folder)
            questions.append(Question(QuestionKind.THEME, folder, text, guess.value if guess else "", count))
        if self._without_source:
            text = tr("What is the address of this map? Every row of the dataset tells its source.")
            link = next(filter(None, map(find_link, self._document.links)), None)
            guess_url = link.viewer_url if link else ""
            questions.append(Question(QuestionKind.SOURCE, "", text, guess_url, self._without_source))
        if self._tables.without_year:
            text = tr("Of which year are the figures whose column names none?")
            questions.append(Question(QuestionKind.YEAR, "", text, "", self._tables.without_year))
        return questions
