"""Official NUTS boundaries from GISCO's service: list, cache, download."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from ..base.web import ask, stale_note, stale_text
from ...__about__ import SLUG
from ...errors import BoundaryError, Cancelled, PluginError
from ...model.notes import Note, Notes, note, text_note
from ...model.nuts_releases import scale_text
from ...progress import Progress
from ...sources.boundaries.crosswalk import read_code_years
from ...sources.boundaries.gisco.boundaries import official_info
from ...sources.boundaries.gisco.files import read_countries, read_labels, read_regions
from ...sources.boundaries.gisco.listing import BASE, Listing, address, built_in, listed_names, releases
from ...sources.http import cache
from ...sources.http.errors import HttpError
from ...store.gisco_file import DRIVERS, write_official
from ...store.target import check_target
from ...translation import tr

if TYPE_CHECKING:
    from ...model.atlas import BoundaryInfo
    from ...sources.boundaries.coded import CodedRegion
    from ...sources.http.session import Response

T = TypeVar("T")

#: Key of QGIS's settings: another address of GISCO's distribution, for mirrors and tests.
BASE_URL = f"{SLUG}/gisco/base_url"

#: The finest countries of the world are the largest file.
_MAX_FILE = 250 * 1024 * 1024
_MAX_LISTING = 5 * 1024 * 1024

_ORIGIN = "GISCO"


@dataclass(frozen=True)
class GiscoFiles:
    """Which official boundaries.

    :param scale: one of :data:`...model.nuts_releases.SCALES`
    :param levels: NUTS levels 0 to 3; none for all of them
    :param around: whether GISCO's countries around and points for labels are fetched too
    """

    year: str
    scale: str
    levels: tuple[int, ...] = ()
    around: bool = True


@dataclass(frozen=True)
class GiscoDownload:
    """What was fetched.

    :param contents: name and content of each file of regions
    :param date: when the service last gave or confirmed the oldest of them, ISO 8601
    :param notes: what a user should know
    """

    regions: tuple[CodedRegion, ...]
    contents: tuple[tuple[str, bytes], ...]
    date: str
    origin: str
    countries: tuple[CodedRegion, ...] = ()
    labels: dict[str, tuple[float, float]] = field(default_factory=dict)
    notes: Notes = ()

    @property
    def title(self) -> str:
        """What it is: the files, and their date."""
        return ", ".join([*(name for name, _ in self.contents), self.date[:10]])


@dataclass(frozen=True)
class CachedFiles:
    """The files of regions that are in the cache already.

    :param size: bytes
    :param date: when the service last gave or confirmed the oldest of them, ISO 8601
    """

    size: int
    date: str


def base_url() -> str:
    """Return the address of GISCO's distribution."""
    from qgis.core import QgsSettings

    return str(QgsSettings().value(BASE_URL, "", type=str)).strip() or BASE


def kept_listing() -> Listing:
    """Return the listing as the service last gave it, else as it was when the plugin was made; asks nobody."""
    names = set(built_in().names)
    cache, base = _cache(), base_url()
    known = cache.get(f"{base}/nuts/datasets.json")
    if known is not None:
        try:
            for name in releases(known[1]).values():
                found = cache.get(f"{base}/nuts/{name}")
                names |= listed_names(found[1]) if found is not None else set()
        except ValueError:
            return built_in()
    return Listing(frozenset(names))


def ask_listing(progress: Progress) -> tuple[Listing, str]:
    """Ask the service which files there are.

    :returns: the listing, and what a user should know of it, or nothing
    :raises Cancelled: if the user cancelled
    """
    names = set(built_in().names)
    base = base_url()
    try:
        answer = ask(
            f"{base}/nuts/datasets.json", progress.part(0.0, 0.1), max_bytes=_MAX_LISTING, expect=("json",),
            validate=releases, origin=_ORIGIN,
        )  # fmt: skip
        note = stale_text(answer)
        years = releases(answer.content)
        for count, name in enumerate(years.values()):
            part = progress.part(0.1 + 0.9 * count / len(years), 0.1 + 0.9 * (count + 1) / len(years))
            answer = ask(
                f"{base}/nuts/{name}", part, max_bytes=_MAX_LISTING, expect=("json",), validate=listed_names,
                origin=_ORIGIN,
            )  # fmt: skip
            names |= listed_names(answer.content)
    except Cancelled:
        raise
    except PluginError as error:
        listing = kept_listing()
        return listing, tr("{reason} The years and scales are those last known.").format(reason=error.message)
    return Listing(frozenset(names)), note


def kept_files(wanted: GiscoFiles) -> CachedFiles | None:
    """Return what is kept of the files of regions, None unless it is all of them; asks nobody."""
    cache, base = _cache(), base_url()
    names = Listing(frozenset()).region_files(wanted.year, wanted.scale, wanted.levels)
    entries = [cache.entry(address(base, name)) for name in names]
    found = [entry for entry in entries if entry is not None]
    if len(found) < len(names):
        return None
    return CachedFiles(sum(entry.size for entry in found), min(entry.fetched_at for entry in found))


def fetch_official(wanted: GiscoFiles, progress: Progress) -> GiscoDownload:
    """Fetch official boundaries; what is kept is only asked for changes, and used if the service is away.

    A download that is cancelled or breaks off is not kept; the files that were complete by then are.

    :raises BoundaryError: if there are none: no such file, service away and nothing kept, not what was asked for
    :raises Cancelled: if the user cancelled
    """
    listing = kept_listing()
    fetch = _Fetch(base_url(), wanted)
    names = listing.region_files(wanted.year, wanted.scale, wanted.levels)
    share = (0.7 if wanted.around else 1.0) / len(names)
    regions: list[CodedRegion] = []
    contents = []
    for count, name in enumerate(names):
        part = progress.part(count * share, (count + 1) * share)
        found, content = fetch.file(name, part, lambda source, p: _checked(read_regions(source, p), source[0], wanted))
        regions += found
        contents.append((name, content))
    countries: Sequence[CodedRegion] = ()
    labels: dict[str, tuple[float, float]] = {}
    if wanted.around:
        name = listing.country_file(wanted.year, wanted.scale)
        countries = fetch.optional(name, progress.part(0.7, 0.9), read_countries) or ()
        labels = fetch.optional(listing.label_file(wanted.year), progress.part(0.9, 1.0), read_labels) or {}
    return GiscoDownload(
        regions=tuple(regions),
        contents=tuple(contents),
        date=fetch.date,
        origin=address(fetch.base, names[0]),
        countries=tuple(countries),
        labels=labels,
        notes=tuple(dict.fromkeys(fetch.notes)),
    )


@dataclass(frozen=True)
class SavedBoundaries:
    """A file of official boundaries that was written.

    :param count: regions in it
    :param notes: what a user should know
    """

    count: int
    info: BoundaryInfo
    notes: Notes


def save_official(wanted: GiscoFiles, target: Path, progress: Progress) -> SavedBoundaries:
    """Fetch official boundaries and write them as a file for use elsewhere.

    :param target: a GeoPackage or GeoJSON file; an older one is replaced when the new one is complete
    :raises PluginError: if they cannot be had or the file cannot be written; an older one stays as it was
    :raises Cancelled: if the user cancelled; the same
    """
    check_target(target, *DRIVERS)
    official = fetch_official(replace(wanted, around=False), progress.part(0.0, 0.8))
    info = official_info(wanted.year, official.title, official.origin)
    count = write_official(official.contents, info, target, progress.part(0.8, 1.0))
    return SavedBoundaries(count, info, official.notes)


class _Fetch:
    """Fetches files and notes what a user should know of how that went."""

    def __init__(self, base: str, wanted: GiscoFiles) -> None:
        self.base = base
        self.notes: list[Note] = []
        self.date = ""
        self._wanted = wanted

    def file(self, name: str, progress: Progress, read: Callable[[tuple[str, bytes], Progress], T]) -> tuple[T, bytes]:
        """Return what *read* makes of a file that must be had, and its content."""
        try:
            answer, found = self._ask(name, progress, read)
        except HttpError as error:
            raise self._no_file(error) from error
        self.date = min(self.date or answer.fetched_at, answer.fetched_at)
        return found, answer.content

    def optional(self, name: str, progress: Progress, read: Callable[[tuple[str, bytes], Progress], T]) -> T | None:
        """Return what *read* makes of a file that a map can do without; the reason is noted if it must."""
        if not name:
            return None
        try:
            return self._ask(name, progress, read)[1]
        except Cancelled:
            raise
        except PluginError as error:
            self.notes.append(note("file_not_used", file=name, reason=error.message))
            return None

    def _ask(
        self, name: str, progress: Progress, read: Callable[[tuple[str, bytes], Progress], T]
    ) -> tuple[Response, T]:
        # Reading is the proof that the file is what it should be; what was read is kept, for it takes a while.
        proved: dict[int, Any] = {}

        def validate(content: bytes) -> None:
            proved[id(content)] = read((name, content), progress.part(0.7, 1.0))

        answer = ask(
            address(self.base, name), progress.part(0.0, 0.7), max_bytes=_MAX_FILE, expect=("geojson",),
            validate=validate, origin=_ORIGIN,
        )  # fmt: skip
        if answer.stale:
            self.notes.append(note("of_file", file=name, text=stale_note(answer)))
        elif answer.trouble is not None:
            self.notes += text_note(answer.trouble.message)
        found = proved.get(id(answer.content))
        return answer, read((name, answer.content), progress.part(0.7, 1.0)) if found is None else found

    def _no_file(self, error: PluginError) -> BoundaryError:
        """Return why there are no boundaries, and what a user can do."""
        wanted = self._wanted
        if getattr(error, "status", 0) in (404, 410):
            others = [scale for scale in kept_listing().scales(wanted.year) if scale != wanted.scale]
            scales = ", ".join(scale_text(scale) for scale in others)
            remedy = tr("For that year choose among: {scales}.").format(scales=scales) if scales else ""
            return BoundaryError(
                tr("GISCO has no boundaries of NUTS {year} at {scale}.").format(
                    year=wanted.year, scale=scale_text(wanted.scale)
                ),
                details=error.details,
                remedy=remedy or tr("Choose another year or scale."),
            )
        built_in_instead = tr("Or choose the built-in boundaries, which need no network.")
        return BoundaryError(
            tr("The official boundaries cannot be downloaded: {reason}").format(reason=error.message),
            details=error.details,
            remedy=f"{error.remedy} {built_in_instead}".strip(),
        )


def _checked(regions: list[CodedRegion], name: str, wanted: GiscoFiles) -> list[CodedRegion]:
    """Refuse a file of other levels or of another year than its name says."""
    levels = {region.level for region in regions}
    years = read_code_years()
    known = sum(wanted.year in years.get(region.code, ()) for region in regions)
    wrong_level = "_LEVL_" in name and levels != {int(name.rsplit("_LEVL_", 1)[1][0])}
    wrong_year = any(wanted.year in of for of in years.values()) and known < len(regions) / 2
    if wrong_level or wrong_year:
        raise BoundaryError(tr("“{file}” holds other regions than its name says.").format(file=name))
    return regions


def _cache() -> Any:
    """Return the cache of the profile for a look at it, which needs no library."""
    return cache.Cache(cache.default_folder())
