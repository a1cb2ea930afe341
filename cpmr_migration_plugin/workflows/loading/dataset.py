"""The dataset to read, and the user's decisions about it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import unique
from pathlib import Path
from typing import TYPE_CHECKING, Optional
from urllib.parse import parse_qs, urlsplit

from ...errors import PluginError
from ...gate import gate
from ...model.vocabulary import Theme
from ...sources.tables.links import find_sheet
from ...translation import TitledEnum, tr

if TYPE_CHECKING:
    from ...model.survey import Mapping

_VERSION = 1
_MAP_ENDINGS = {".kml", ".kmz"}
_TABLE_ENDINGS = {".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xlsm", ".ods", ".xls"}
_PACKAGE_ENDINGS = {".zip", ".json"}

#: Folders of a map with the theme each is; None leaves a folder out.
Themes = tuple[tuple[str, Optional[Theme]], ...]


@unique
class DatasetKind(TitledEnum):
    """Where the dataset comes from. Order and values are those of an algorithm's parameter: new ones come last."""

    BUNDLED = "bundled"
    DATAPACKAGE = "datapackage"
    TABLES = "tables"
    MAP = "map"

    def _title(self) -> str:
        return _KIND_TITLES[self]


#: In lists of algorithms, which QGIS makes while it starts; the rest is known by its importer.
_KIND_TITLES = {
    DatasetKind.BUNDLED: "Bundled edition",
    DatasetKind.DATAPACKAGE: "Data package",
    DatasetKind.TABLES: "Tables (CSV, XLSX, ODS)",
    DatasetKind.MAP: "Google My Maps, KML or KMZ",
}


@dataclass(frozen=True)
class Dataset:
    """A dataset to read. It can be kept as JSON: with it the same edition is made again.

    :param place: file, folder or address
    :param source_url: the source of rows that name none: where the table or map was published
    :param mapping: what the columns of a survey hold; None for what was saved for them, else a guess
    :param themes: the folders of a map a user decided on; the others are told by title, else guessed
    :param year: the year of a map's figures whose column names none
    :param authcfg: id of the authentication configuration of QGIS that its address asks for
    :param sheet: name of the sheet to read, of several surveys in a workbook or folder; empty if it goes without saying
    :param follow: sites (:func:`...sources.http.address.site`) that a map may link to, since the user allowed it
    """

    kind: DatasetKind = DatasetKind.BUNDLED
    place: str = ""
    source_url: str = ""
    mapping: Mapping | None = None
    themes: Themes = ()
    year: str = ""
    authcfg: str = ""
    sheet: str = ""
    follow: tuple[str, ...] = ()

    @property
    def is_address(self) -> bool:
        """Whether the dataset is on the web."""
        return "://" in self.place

    def to_json(self) -> str:
        """Return the dataset as JSON text, for :meth:`from_json`."""
        document = {
            "version": _VERSION, "kind": self.kind.value, "place": self.place, "source_url": self.source_url,
            "mapping": json.loads(self.mapping.to_json()) if self.mapping is not None else None,
            "themes": [[folder, theme.value if theme else ""] for folder, theme in self.themes],
            "year": self.year, "authcfg": self.authcfg, "sheet": self.sheet, "follow": list(self.follow),
        }  # fmt: skip
        return json.dumps(document, ensure_ascii=False)

    @staticmethod
    def from_json(text: str) -> Dataset:
        """Return the dataset that :meth:`to_json` wrote; what it misses has its default.

        :raises PluginError: if the text is no such dataset
        """
        with gate(_unreadable):
            document = json.loads(text)
            if document.get("version", _VERSION) != _VERSION:
                raise ValueError(f"version {document['version']}")
            themes = document.get("themes") or []
            return Dataset(
                kind=DatasetKind(document.get("kind", DatasetKind.BUNDLED.value)),
                place=str(document.get("place") or ""),
                source_url=str(document.get("source_url") or ""),
                mapping=_mapping(document.get("mapping")),
                themes=tuple((str(folder), Theme(theme) if theme else None) for folder, theme in themes),
                year=str(document.get("year") or ""),
                authcfg=str(document.get("authcfg") or ""),
                sheet=str(document.get("sheet") or ""),
                follow=tuple(str(place) for place in document.get("follow") or ()),
            )


def _unreadable(cause: str) -> PluginError:
    return PluginError(
        tr("What was kept about the dataset cannot be read."), details=cause, remedy=tr("Choose the dataset again.")
    )


def _mapping(document: object) -> Mapping | None:
    if document is None:
        return None
    from ...model.survey import from_json  # pandas; which datasets there are is known without

    return from_json(json.dumps(document))


def guess_kind(place: str) -> DatasetKind:
    """Return what a file, folder or address most likely is."""
    if "://" in place:
        return _kind_of_address(place)
    path = Path(place)
    ending = path.suffix.lower()
    if ending in _MAP_ENDINGS:
        return DatasetKind.MAP
    if path.name == "datapackage.json" or (path / "datapackage.json").is_file() or ending == ".zip":
        return DatasetKind.DATAPACKAGE
    return DatasetKind.TABLES


def _kind_of_address(address: str) -> DatasetKind:
    if find_sheet(address) is not None:
        return DatasetKind.TABLES
    try:
        parts = urlsplit(address)
        query = parse_qs(parts.query)
    except ValueError:
        return DatasetKind.MAP
    # Many services tell the format in the query: …/export?format=csv
    said = [parts.path, *(f"table.{value}" for name in ("format", "output", "f") for value in query.get(name, ()))]
    endings = {Path(name).suffix.lower() for name in said}
    if endings & _MAP_ENDINGS:
        return DatasetKind.MAP
    if endings & _TABLE_ENDINGS:
        return DatasetKind.TABLES
    return DatasetKind.DATAPACKAGE if endings & _PACKAGE_ENDINGS else DatasetKind.MAP


def themes_from_text(lines: Iterable[str]) -> Themes:
    """Return the folders and themes written as lines “folder = theme”.

    A theme is told by its id, its number or its title; “-” leaves the folder out.

    :raises PluginError: naming a line that is none
    """
    named = {word: theme for theme in Theme for word in (theme.value, str(theme.number), theme.title.casefold())}
    found: dict[str, Theme | None] = {}
    for line in filter(None, (line.strip() for line in lines)):
        folder, sign, word = (part.strip() for part in line.rpartition("="))
        if not sign or not folder or (word != "-" and word.casefold() not in named):
            raise PluginError(
                tr("“{line}” does not say which theme a folder is.").format(line=line[:200]),
                remedy=tr("Write “folder = theme”, the theme as one of: {themes}; or “-” to leave it out.").format(
                    themes=", ".join(theme.value for theme in Theme)
                ),
            )
        found[folder] = named.get(word.casefold())
    return tuple(found.items())


def not_chosen() -> PluginError:
    """Return what is told where no place of a dataset was given."""
    return PluginError(tr("No dataset was chosen."), remedy=tr("Choose a file or folder, or give an address."))
