"""Read an edition from wherever people keep one: data package, tables, Google My Maps or KML."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, unique
from pathlib import Path
from typing import TYPE_CHECKING

from ..dependencies import require
from ..errors import PluginError
from ..progress import Progress
from ..translation import tr

if TYPE_CHECKING:
    from ..model.edition import Edition, EditionInfo
    from ..model.matching import Leftover

#: The largest map that is downloaded; Google refuses to import more than 5 MB itself.
_MAX_MAP = 50 * 1024 * 1024


@unique
class DatasetKind(str, Enum):
    """Where the dataset comes from."""

    BUNDLED = "bundled"
    DATAPACKAGE = "datapackage"
    TABLES = "tables"
    MAP = "map"


@dataclass(frozen=True)
class Dataset:
    """A dataset to read.

    :param place: file or folder; for a map also the address of a Google My Maps map
    :param source_url: the source of rows that name none: where the table or map was published
    """

    kind: DatasetKind = DatasetKind.BUNDLED
    place: str = ""
    source_url: str = ""


@dataclass(frozen=True)
class Imported:
    """What was read.

    :param notes: what was not used, changed or interpreted, for the join report
    """

    edition: Edition
    notes: tuple[Leftover, ...] = ()


def read_dataset(dataset: Dataset, progress: Progress) -> Imported:
    """Return the edition of a dataset.

    :raises PluginError: if it cannot be read
    :raises InvalidEdition: listing everything that is wrong with it
    :raises Cancelled: if the person cancelled
    """
    require("pandas")
    progress.step(tr("Reading the dataset"), 0.0)
    if dataset.kind is DatasetKind.BUNDLED:
        from ..sources.bundled import read_bundled

        return Imported(read_bundled())
    if not dataset.place.strip():
        raise PluginError(tr("No dataset was chosen."), remedy=tr("Choose a file or folder, or give an address."))
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
    from ..store.datapackage import write_datapackage

    write_datapackage(edition, target)


def guess_kind(place: str) -> DatasetKind:
    """Return what a file, folder or address most likely is."""
    path = Path(place)
    ending = path.suffix.lower()
    if "://" in place or ending in (".kml", ".kmz"):
        return DatasetKind.MAP
    if path.name == "datapackage.json" or (path / "datapackage.json").is_file() or ending == ".zip":
        return DatasetKind.DATAPACKAGE
    return DatasetKind.TABLES


def _read_package(dataset: Dataset, _progress: Progress) -> Imported:
    from ..sources.datapackage import read_datapackage

    return Imported(read_datapackage(Path(dataset.place)))


def _read_tables(dataset: Dataset, progress: Progress) -> Imported:
    from ..sources.tables.sheets import read_edition

    path = Path(dataset.place)
    edition = read_edition(path, _info(path.stem, dataset), default_source_url=dataset.source_url, progress=progress)
    notes = tuple(_note(path.name, warning) for warning in edition.warnings)
    return Imported(replace(edition, warnings=_counted(len(notes))), notes)


def _read_map(dataset: Dataset, progress: Progress) -> Imported:
    from ..model.edition import build_edition
    from ..sources.mymaps.convert import tables_from_kml
    from ..sources.mymaps.kml import read_map

    stale: list[Leftover] = []
    data, source_url = _map_bytes(dataset, progress, stale)
    name = _map_name(dataset.place)
    document = read_map(data, name=name, fetch=lambda url: _download(url, progress, stale))
    progress.check()
    result = tables_from_kml(document, source_url=source_url)
    if result.questions:
        # The theme of a folder that cannot be told by its title is guessed, and the guess is noted.
        result = tables_from_kml(document, source_url=source_url, themes=result.guesses())
    info = _info(document.name or Path(dataset.place).stem, dataset)
    notes = [*stale, *(_note(note.placemark, note.message) for note in result.notes)]
    notes += [_note(question.key, question.text) for question in result.questions]
    edition = build_edition(info, result.tables)
    return Imported(replace(edition, warnings=(*edition.warnings, *_counted(len(notes)))), tuple(notes))


def _map_bytes(dataset: Dataset, progress: Progress, stale: list[Leftover]) -> tuple[bytes, str]:
    """Return the bytes of a map and the address that stands as its rows' source."""
    from ..sources.mymaps.links import find_link

    link = find_link(dataset.place)
    if link is not None:
        return _download(link.kml_url, progress, stale), dataset.source_url or link.viewer_url
    if "://" in dataset.place:
        return _download(dataset.place, progress, stale), dataset.source_url or dataset.place
    try:
        with Path(dataset.place).open("rb") as stream:
            # One byte more than a map may have: the reader then refuses it, whatever its size.
            return stream.read(_MAX_MAP + 1), dataset.source_url
    except OSError as error:
        raise PluginError(
            tr("The map “{path}” cannot be read.").format(path=dataset.place),
            details=str(error),
            remedy=tr("Choose a KML or KMZ file, or paste the address of a Google My Maps map."),
        ) from error


def _download(url: str, progress: Progress, stale: list[Leftover]) -> bytes:
    """Return what an address gives; if the service is away the last good answer is used, and *stale* says so."""
    from .web import ask, stale_text
    from ..sources.mymaps.kml import check_map

    name = _map_name(url)
    # What is no map never takes the place of the last good one.
    answer = ask(url, progress, max_bytes=_MAX_MAP, validate=lambda data: check_map(data, name))
    if answer.stale:
        stale.append(_note(url, stale_text(answer)))
    return answer.content


def _map_name(place: str) -> str:
    """Return what a map is called in messages: a file by its name, Google's by whose it is."""
    from ..sources.mymaps.links import find_link

    if find_link(place) is not None:
        return "Google My Maps"
    if "://" in place:
        return re.sub(r"[?#].*", "", place).rstrip("/").rsplit("/", 1)[-1]
    return Path(place).name or "KML"


def _info(title: str, dataset: Dataset) -> EditionInfo:
    from ..model.edition import EditionInfo, SourceInfo

    name = re.sub(r"[^a-z0-9]+", "-", title.casefold()).strip("-") or "edition"
    today = dt.datetime.now(dt.timezone.utc).date().isoformat()
    sources = (SourceInfo(title, dataset.source_url),) if dataset.source_url else ()
    return EditionInfo(name=name, title=title, version=today, created=today, sources=sources, origin=dataset.place)


def _note(key: str, message: str) -> Leftover:
    from ..model.matching import Leftover

    return Leftover("import", key, "", message)


def _counted(count: int) -> tuple[str, ...]:
    if not count:
        return ()
    return (tr("{n} notes on the import are in the join report.").format(n=count),)
