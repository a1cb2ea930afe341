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
    :param authcfg: id of the authentication configuration of QGIS that its address asks for
    """

    kind: DatasetKind = DatasetKind.BUNDLED
    place: str = ""
    source_url: str = ""
    authcfg: str = ""


@dataclass(frozen=True)
class Imported:
    """What was read.

    :param notes: what was not used, changed or interpreted, for the join report
    :param stale: what a person must be told of answers that are not of now
    """

    edition: Edition
    notes: tuple[Leftover, ...] = ()
    stale: tuple[str, ...] = ()


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
    name = Path(dataset.place).name or "KML"
    document = read_map(data, name=name, fetch=lambda url: _download(url, progress, stale, _account(url, dataset)))
    progress.check()
    result = tables_from_kml(document, source_url=source_url)
    if result.questions:
        # The theme of a folder that cannot be told by its title is guessed, and the guess is noted.
        result = tables_from_kml(document, source_url=source_url, themes=result.guesses())
    info = _info(document.name or Path(dataset.place).stem, dataset)
    notes = [*stale, *(_note(note.placemark, note.message) for note in result.notes)]
    notes += [_note(question.key, question.text) for question in result.questions]
    edition = build_edition(info, result.tables)
    told = tuple(note.reason for note in stale)
    return Imported(replace(edition, warnings=(*edition.warnings, *told, *_counted(len(notes)))), tuple(notes), told)


def _map_bytes(dataset: Dataset, progress: Progress, stale: list[Leftover]) -> tuple[bytes, str]:
    """Return the bytes of a map and the address that stands as its rows' source."""
    from ..sources.mymaps.links import check_answer, find_link

    link = find_link(dataset.place)
    if link is not None:
        data = _download(link.kml_url, progress, stale, dataset.authcfg)
        check_answer(data)
        return data, dataset.source_url or link.viewer_url
    if "://" in dataset.place:
        return _download(dataset.place, progress, stale, dataset.authcfg), dataset.source_url or dataset.place
    try:
        return Path(dataset.place).read_bytes(), dataset.source_url
    except OSError as error:
        raise PluginError(
            tr("The map “{path}” cannot be read.").format(path=dataset.place),
            details=str(error),
            remedy=tr("Choose a KML or KMZ file, or paste the address of a Google My Maps map."),
        ) from error


def _download(url: str, progress: Progress, stale: list[Leftover], authcfg: str) -> bytes:
    """Return what an address gives; if the service is away the last good answer is used, and *stale* says so."""
    from .web import ask, stale_text

    answer = ask(url, progress, max_bytes=_MAX_MAP, authcfg=authcfg)
    if answer.stale:
        stale.append(_note(url, stale_text(answer)))
    return answer.content


def _account(url: str, dataset: Dataset) -> str:
    """Return the account for an address that a map names: a map must not send it to another host."""
    from urllib.parse import urlsplit

    own, other = urlsplit(address_of(dataset)), urlsplit(url)
    return dataset.authcfg if (own.scheme, own.netloc) == (other.scheme, other.netloc) else ""


def address_of(dataset: Dataset) -> str:
    """Return the address a dataset is downloaded from; nothing if it is a file."""
    from ..sources.mymaps.links import find_link

    link = find_link(dataset.place) if dataset.kind is DatasetKind.MAP else None
    if link is not None:
        return link.kml_url
    return dataset.place if "://" in dataset.place else ""


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
