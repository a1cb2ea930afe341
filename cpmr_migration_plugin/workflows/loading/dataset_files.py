"""Files of a dataset, wherever it is: what is on the web is downloaded first."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urljoin, urlsplit

from .dataset import Dataset
from ..base.web import ask, stale_note
from ...errors import PluginError, TargetError
from ...gate import cause, gate
from ...leftover_files import temporary_folder
from ...model.notes import Note
from ...model.schema import TABLES_BY_NAME
from ...progress import Progress
from ...sources.http.address import site, without_secrets
from ...sources.http.errors import BadAnswer, Refused
from ...sources.mymaps.kml import check_map
from ...sources.mymaps.links import find_link, is_own, is_short, read_link
from ...sources.path_rules import leads_out, printable, reason_against, reasons_against
from ...sources.tables.links import find_sheet
from ...translation import tr

if TYPE_CHECKING:
    from ...sources.http.session import Response

#: Google refuses to import maps of more than 5 MB itself; its spreadsheets end at 100 MB.
MAX_MAP = 50 * 1024 * 1024
_MAX_TABLES = 100 * 1024 * 1024
_KNOWN_ENDINGS = {".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xlsm", ".ods", ".zip"}
DESCRIPTOR = "datapackage.json"
_HTML = re.compile(rb"<!doctype\s+html|<html[\s>]", re.IGNORECASE)


@dataclass
class Downloads:
    """Downloads what a dataset is made of, and remembers which answers were not of now.

    :param address: where the dataset itself is downloaded from
    :param stale: address, as it may be told, and what a user is told about its answer
    :param closed: sites that the map links to and that nobody allowed to ask
    """

    progress: Progress
    dataset: Dataset
    address: str
    stale: list[tuple[str, Note]] = field(default_factory=list)
    closed: list[str] = field(default_factory=list)

    def get(
        self,
        url: str,
        max_bytes: int,
        expect: tuple[str, ...] | None = None,
        validate: Callable[[bytes], None] | None = None,
    ) -> Response:
        """Return what an address gives; if the service is away the last good answer, and *stale* says so.

        :param expect: kinds of content that are taken, else anything
        :param validate: raises a :class:`PluginError` or ``ValueError`` for garbage, which must not pass for the
            last good answer
        :raises HttpError: if there is no answer that can be used
        :raises Cancelled: if the user cancelled
        """
        answer = ask(
            url, self.progress, max_bytes=max_bytes, expect=expect, validate=validate, authcfg=self._account(url)
        )
        if answer.stale:
            self.stale.append((without_secrets(url), stale_note(answer)))
        return answer

    def _own_site(self) -> str:
        return site(self.address) if self.dataset.is_address else ""

    def _account(self, url: str) -> str:
        """Return the account for an address: a dataset that names others must not send it to another host."""
        own = self._own_site()
        return self.dataset.authcfg if own and own == site(url) else ""

    def map(self, url: str) -> bytes:
        """Return the bytes of a map.

        :raises PluginError: if there is none, or a page came in its place
        """
        name = map_name(url)
        # What is no map, or half of one, never takes the place of the last good one.
        return self.get(url, MAX_MAP, validate=lambda data: check_map(data, name)).content

    def linked(self, url: str) -> bytes | None:
        """Return the bytes of a map that the map links to; None if its host may not be asked, and *closed* has it.

        A link is followed to the host that the user gave, or to Google's maps from a map on the web. What a file on
        this computer links to is followed where the user allowed it: nothing else tells that this is meant.

        :raises PluginError: if there is none, or a page came in its place
        """
        if self._may_follow(url):
            return self.map(url)
        self.closed += [at for at in (site(url),) if at and at not in self.closed]
        return None

    def _may_follow(self, url: str) -> bool:
        own, other = self._own_site(), site(url)
        if other and other in self.dataset.follow:
            return True
        # The same host with a secure connection is the host that was given.
        return bool(own) and (other in (own, re.sub(r"^http:(?=//[^:]+$)", "https:", own)) or is_own(url))


@contextmanager
def tables_of(dataset: Dataset, downloads: Downloads) -> Iterator[tuple[Path, str]]:
    """Give the file or folder of a dataset of tables, and the source of rows that name none.

    :raises PluginError: if it cannot be downloaded, or is a page and no table
    """
    if not dataset.is_address:
        yield Path(dataset.place), _source(dataset)
        return
    sheet = find_sheet(dataset.place)
    url = sheet.table_url if sheet else dataset.place
    answer = _answer(url, downloads, ("csv", "zip"), of_google=sheet is not None)
    name = f"Google Sheets{sheet.ending}" if sheet else _file_name(answer.url, url, answer.content)
    with temporary_folder() as folder:
        path = Path(folder) / name
        _write(path, answer.content)
        yield path, _source(dataset, sheet.viewer_url if sheet else "")


@contextmanager
def package_of(dataset: Dataset, downloads: Downloads) -> Iterator[Path]:
    """Give the folder or zip of a data package.

    :raises PluginError: if it cannot be downloaded, or is no package
    """
    if not dataset.is_address:
        yield Path(dataset.place)
        return
    answer = _answer(dataset.place, downloads, ("zip", "json"))
    with temporary_folder() as folder:
        if answer.content.startswith(b"PK"):
            path = Path(folder) / "edition.zip"
            _write(path, answer.content)
            yield path
        else:
            _download_resources(Path(folder), answer, downloads)
            yield Path(folder)


def map_of(dataset: Dataset, downloads: Downloads) -> tuple[bytes, str]:
    """Return the bytes of a map and the address that stands as its rows' source.

    :raises PluginError: if it cannot be read or downloaded, or is a page and no map
    """
    link = find_link(dataset.place)
    if link is not None:
        return downloads.map(link.kml_url), _source(dataset, link.viewer_url)
    if dataset.is_address:
        if is_short(dataset.place):
            read_link(dataset.place)  # says what to do with it
        return downloads.map(dataset.place), _source(dataset)
    try:
        with Path(dataset.place).open("rb") as stream:
            # One byte more than a map may have: the reader then refuses it, whatever its size.
            return stream.read(MAX_MAP + 1), _source(dataset)
    except (OSError, ValueError) as error:  # ValueError: a path that no file can have
        raise PluginError(
            tr("The map “{path}” cannot be read.").format(path=dataset.place),
            details=cause(error),
            remedy=tr("Choose a KML or KMZ file, or paste the address of a Google My Maps map."),
        ) from error


def _source(dataset: Dataset, shown_at: str = "") -> str:
    """Return the source of rows that name none, as it may be told; nothing for a file whose user named none.

    :param shown_at: where a user sees it, if not at its own address
    """
    return without_secrets(dataset.source_url or shown_at or (dataset.place if dataset.is_address else ""))


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        raise TargetError(
            tr("What was downloaded cannot be kept while it is read."),
            details=str(error),
            remedy=tr("Make room on the disk, or see that the folder may be written to."),
        ) from error


def map_name(place: str) -> str:
    """Return what a map is called in messages: a file by its name, Google's by whose it is."""
    if find_link(place) is not None:
        return "Google My Maps"
    if "://" in place:
        return re.sub(r"[?#].*", "", without_secrets(place)).rstrip("/").rsplit("/", 1)[-1]
    return Path(place).name or "KML"


def _answer(url: str, downloads: Downloads, expect: tuple[str, ...], *, of_google: bool = False) -> Response:
    """Return what an address gives; a page in place of data is told for what it is."""
    try:
        return downloads.get(url, _MAX_TABLES, expect, _check_whole)
    except BadAnswer as error:
        raise _explained(url, error, of_google) from error
    except Refused as error:
        # What Google answers strangers who ask for a table that is not theirs to see.
        if of_google and error.status in (401, 403):
            raise _not_shared(error.details) from error
        raise


def _check_whole(content: bytes) -> None:
    """Refuse half a workbook or archive.

    :raises ValueError: if a zip has no end
    """
    if content.startswith(b"PK") and not zipfile.is_zipfile(io.BytesIO(content)):
        raise ValueError("the archive has no end")


def _explained(url: str, error: BadAnswer, of_google: bool) -> PluginError:
    """Return what a user is told about an answer that is no table."""
    url = without_secrets(url)
    if error.content.startswith(b"\xd0\xcf\x11\xe0"):
        return PluginError(
            tr("“{address}” is a workbook of the old kind (XLS), or one with a password.").format(address=url),
            remedy=tr("Open it in a spreadsheet program and save it as XLSX or ODS, without a password."),
        )
    if not _HTML.search(error.content[:4096]):
        return error
    if of_google:
        return _not_shared(error.details)
    return PluginError(
        tr("“{address}” leads to a web page, not to a file with data.").format(address=url),
        details=error.details,
        remedy=tr("It may ask for a login. Open it in a browser, and give the address of the file itself."),
    )


def _not_shared(details: str) -> PluginError:
    return PluginError(
        tr("The spreadsheet is not shared publicly: a login page came in its place."),
        details=details,
        remedy=tr(
            "In Google Sheets choose Share and let anyone with the link view it, or File ▸ Share ▸ Publish to web; "
            "or download it as XLSX and load that file."
        ),
    )


def _file_name(final: str, asked: str, content: bytes) -> str:
    """Return a name for a downloaded file; a table without a name of its own is called after it."""
    names = [PurePosixPath(unquote(urlsplit(url).path)).name for url in (asked, final)]
    name = next((name for name in names if PurePosixPath(name).suffix.lower() in _KNOWN_ENDINGS), names[0] or "table")
    name = re.sub(r"[^\w.\- ]+", "_", name)[:80].strip(". ") or "table"
    if reason_against(name):  # NUL.csv
        name = "table" + PurePosixPath(name).suffix
    if PurePosixPath(name).suffix.lower() in _KNOWN_ENDINGS:
        return name
    return name + (".xlsx" if content.startswith(b"PK") else ".csv")


def _download_resources(folder: Path, answer: Response, downloads: Downloads) -> None:
    """Write the description of a data package and the tables it names beside it."""

    def no_description(cause: str) -> PluginError:
        return PluginError(
            tr("“{address}” is no description of a data package.").format(address=without_secrets(answer.url)),
            details=cause,
            remedy=tr("Give the address of its “datapackage.json”, or of a zip of it."),
        )

    with gate(no_description):
        resources = json.loads(answer.content.decode("utf-8-sig"))["resources"]
        paths = [str(item.get("path", f"{item['name']}.csv")) for item in resources if item["name"] in TABLES_BY_NAME]
    paths = list(dict.fromkeys(paths))
    # Judged before anything is asked for: no package of which half is refused is fetched.
    outside = next((path for path in paths if leads_out(unquote(path)) or ":" in path or "\\" in path), None)
    reasons = reasons_against([DESCRIPTOR, *(path for path in paths if path != DESCRIPTOR)])
    if outside is not None or reasons:
        raise PluginError(
            tr("The data package names files that cannot stand in its folder.")
            if outside is None
            else tr("The data package names a file outside its own folder: “{path}”.").format(path=printable(outside)),
            details="\n".join(reasons[:20]),
            remedy=tr("Ask for a package that holds its tables, or for a zip of it."),
        )
    _write(folder / DESCRIPTOR, answer.content)
    for path in paths:
        # What begins a query or a fragment elsewhere is part of a file's name here.
        data = _answer(urljoin(answer.url, quote(path, safe="/%")), downloads, ("csv",)).content
        _write(folder / path, data)
