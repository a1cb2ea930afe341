"""Readers of maps, cubes, packages and small files: linear in their input, bounded in memory, one way out.

The inputs are made so that the limits of a reader do not end the reading early.
"""

from __future__ import annotations

import io
import json
import random
import sys
import zipfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from small_package import SOURCE, small_tables

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from growth import grows_at_most, peak_memory

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.model.inspect import saved
from cpmr_migration_plugin.model.inspect.filters import Filters
from cpmr_migration_plugin.model.style import preset
from cpmr_migration_plugin.sources.archive import read_zip
from cpmr_migration_plugin.sources.boundaries.gisco import listing
from cpmr_migration_plugin.sources.datapackage import read_datapackage
from cpmr_migration_plugin.sources.eurostat import errors as eurostat_errors
from cpmr_migration_plugin.sources.eurostat.catalogue import load_catalogue
from cpmr_migration_plugin.sources.eurostat.jsonstat import read_collection, read_jsonstat
from cpmr_migration_plugin.sources.mymaps.convert import tables_from_kml
from cpmr_migration_plugin.sources.mymaps.kml import read_map

if TYPE_CHECKING:
    from collections.abc import Callable

#: MB above the start, with a quarter of what each reader takes at most: memory grows with the input.
MOST_MEMORY = 100


def cube(territories: int, periods: int = 20, *, dense: bool = False) -> bytes:
    """Return a JSON-stat answer whose cells all have a figure, every third one a mark."""
    cells = territories * periods
    geo, time = [f"G{n}" for n in range(territories)], [str(1990 + n) for n in range(periods)]
    return json.dumps({
        "version": "2.0", "class": "dataset", "label": "Many", "id": ["geo", "time"], "size": [territories, periods],
        "value": [n * 1.25 for n in range(cells)] if dense else {str(n): n * 1.25 for n in range(cells)},
        "status": {str(n): "ep" for n in range(0, cells, 3)},
        "dimension": {
            name: {"category": {"index": {code: n for n, code in enumerate(codes)}}}
            for name, codes in (("geo", geo), ("time", time))
        },
    }).encode()  # fmt: skip


def figures(territories: int, periods: int = 20) -> bytes:
    """Return a JSON-stat answer with a figure in each cell, made faster than :func:`cube`."""
    geo = json.dumps({"category": {"index": [f"G{n}" for n in range(territories)]}})
    time = json.dumps({"category": {"index": [str(1990 + n) for n in range(periods)]}})
    values = ",".join([f'"{n}":{n}.5' for n in range(territories * periods)])
    return (
        f'{{"class":"dataset","id":["geo","time"],"size":[{territories},{periods}],'
        f'"dimension":{{"geo":{geo},"time":{time}}},"value":{{{values}}}}}'
    ).encode()


def kml(body: str) -> bytes:
    return f"<kml><Document><name>Map</name><Folder><name>Services</name>{body}</Folder></Document></kml>".encode()


def line(coordinates: str) -> str:
    return f"<Placemark><LineString><coordinates>{coordinates}</coordinates></LineString></Placemark>"


def placemarks(n: int) -> bytes:
    return kml("".join(
        f"<Placemark><name>Tuscany</name><description>About {i}: https://example.org/{i}</description><ExtendedData>"
        f"<Data name='Health'><value>shared ({i})</value></Data></ExtendedData>"
        f"<Point><coordinates>11,43</coordinates></Point></Placemark>"
        for i in range(n)
    ))  # fmt: skip


def edition_of(data: bytes) -> object:
    return tables_from_kml(read_map(data), source_url="", themes={"Services": "services"})


def table(rows: list[list[str]]) -> str:
    return "".join(",".join(row) + "\n" for row in rows)


def package_files(rows: int) -> dict[str, bytes]:
    tables = {name: table(lines) for name, lines in small_tables().items()}
    tables["indicators"] += "".join(f"ES51,figure_{n},2024,{n}.5,demo,{SOURCE}/{n}\n" for n in range(rows))
    description = {"name": "x", "resources": [{"name": name, "path": f"{name}.csv"} for name in tables]}
    files = {"datapackage.json": json.dumps(description).encode()}
    return files | {f"{name}.csv": text.encode() for name, text in tables.items()}


def folder(place: Path, files: dict[str, bytes]) -> Path:
    place.mkdir(exist_ok=True)
    for name, data in files.items():
        (place / name).write_bytes(data)
    return place


def zipped(place: Path, files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(place, "w", method) as target:
        for name, data in files.items():
            target.writestr(name, data)
    return place


def names_of_gisco(n: int) -> bytes:
    return json.dumps({"geojson": {f"NUTS_RG_{i % 90:02}M_{1000 + i}_4326.geojson": "x" for i in range(n)}}).encode()


def releases_of_gisco(n: int) -> bytes:
    return json.dumps({f"nuts-{i:04}": {"files": f"nuts-{i}.json"} for i in range(n)}).encode()


def presets(n: int) -> str:
    return preset.dumps([preset.StylePreset(f"Style {i}") for i in range(n)])


def searches(n: int) -> str:
    return saved.dumps([saved.SavedSearch(f"Search {i}", "health", Filters()) for i in range(n)])


def catalogue(place: Path, n: int) -> Path:
    lines = (Path(load_catalogue.__defaults__[0])).read_text(encoding="utf-8").splitlines(keepends=True)
    place.write_text(lines[0] + lines[1] * n, encoding="utf-8")
    return place


def often(read: Callable[[Any], Any], times: int) -> Callable[[Any], Any]:
    """Return what reads several times over.

    So that there is enough to be measured of an input that still fits into the processor's cache: what does not takes
    longer for each of its parts, however they are read.
    """

    def reading(given: Any) -> None:
        for _ in range(times):
            read(given)

    return reading


#: A reader, and what makes an input of a size; half the size takes some hundredths of a second.
GROWING: dict[str, tuple[Callable[[Any], Any], Callable[[int, Path], Any], int]] = {
    "kml with blanks between coordinates": (
        # One row of blanks, and points so that there is something to measure.
        often(read_map, 8), lambda n, _: kml(line(f"1,2{' ' * 20 * n}{'3,4 ' * n}")), 3_000,
    ),
    "kml with many placemarks of one region": (edition_of, lambda n, _: placemarks(n), 150),
    "kml with one long description": (
        edition_of, lambda n, _: placemarks(1).replace(b"About 0", b"<b>a</b>: ), " * n), 400,
    ),
    "json-stat by position": (often(read_jsonstat, 6), lambda n, _: cube(n), 400),
    "json-stat as an array": (often(read_jsonstat, 8), lambda n, _: cube(n, dense=True), 400),
    "data package in a folder": (read_datapackage, lambda n, at: folder(at / f"{n}", package_files(n)), 6_000),
    "data package in a zip": (read_datapackage, lambda n, at: zipped(at / f"{n}.zip", package_files(n)), 6_000),
    "zip of many files": (
        read_zip,
        lambda n, at: zipped(at / f"{n}.zip", {f"{i}.csv": bytes(n) for i in range(150)}, zipfile.ZIP_STORED),
        150_000,
    ),
    "listing of the files of gisco": (often(listing.listed_names, 250), lambda n, _: names_of_gisco(n), 400),
    "listing of the years of gisco": (often(listing.releases, 250), lambda n, _: releases_of_gisco(n), 150),
    "searches": (often(saved.loads, 20), lambda n, _: searches(n), 700),
    "catalogue": (load_catalogue, lambda n, at: catalogue(at / f"{n}.csv", n), 2_000),
}  # fmt: skip


@pytest.mark.parametrize("case", GROWING, ids=str)
def test_four_times_the_input_takes_no_more_than_four_times_the_time(case: str, tmp_path: Path) -> None:
    read, make, size = GROWING[case]
    grows_at_most(lambda n: make(n, tmp_path), read, max(1, size // 2))


# --- memory -----------------------------------------------------------------------------------------


def large_input(case: str, place: Path) -> tuple[str, Path]:
    """Return what reads, and an input a quarter as large as the reader takes, or a bomb that it must see."""
    read_map_ = "from cpmr_migration_plugin.sources.mymaps.kml import read_map\nread_map(path.read_bytes())"
    read_cube = "from cpmr_migration_plugin.sources.eurostat.files import read_file\nread_file(path)"
    read_package = (
        "import pandas\nfrom cpmr_migration_plugin.sources.datapackage import read_datapackage\nread_datapackage(path)"
    )
    make: dict[str, tuple[str, Callable[[], Any]]] = {
        "json-stat": (read_cube, lambda: figures(11_250)),
        "json-stat bomb": (read_cube, lambda: packed(b'{"value":[' + b"[]," * 15_000_000 + b"0]}")),
        "data package": (read_package, lambda: package_files(82_500)),
        "data package bomb": (
            read_package,
            lambda: {**package_files(1), "datapackage.json": b'{"resources":[' + b"[]," * 1_390_000 + b"0]}"},
        ),
        "kml elements": (read_map_, lambda: kml("<Placemark/>" * 9_750 + "<a b='1'/>" * 112_500)),
        "kml points": (
            read_map_,
            lambda: kml(line("1,1 " * 372_500)),
        ),
    }  # fmt: skip
    statement, content = make[case]
    made = content()
    path = place / case
    if isinstance(made, dict):
        return statement, zipped(path.with_suffix(".zip"), made, zipfile.ZIP_STORED)
    path.write_bytes(made)
    return statement, path


def packed(data: bytes) -> bytes:
    import gzip

    return gzip.compress(data, 1)


@pytest.mark.parametrize(
    "case",
    [
        "json-stat",
        "json-stat bomb",
        "data package",
        "data package bomb",
        "kml elements",
        "kml points",
    ],
)
def test_no_reader_takes_more_memory_than_any_machine_has(case: str, tmp_path: Path) -> None:
    statement, path = large_input(case, tmp_path)
    assert peak_memory(statement, path) <= MOST_MEMORY


# --- whatever bytes do ------------------------------------------------------------------------------

WORDS = (
    b"", b"\0", b"\xff\xfe", b"\xed\xa0\x80", b"\\ud800", b"1e999", b"-0", b"9" * 30, b"9" * 5000, b"NaN", b"Infinity",
    b"null", b"true", b"[]", b"{}", b'""', b"[" * 300, b'{"a":' * 300, b"\n", b"\r", b'"', b"'", b"<", b">", b"&#0;",
    b"&amp;", b"<![CDATA[", b"]]>", b"<!DOCTYPE a>", b"../", b"CON", b",", b";", b":", b"=", b" " * 50,
    b"\xf0\x9f\x98\x80",
    b"181,91", b"(", b")", b"%", b"2024", b"-1", b"PK\x03\x04", b"id", b"value", b"size", b"path", b"name",
)  # fmt: skip


def changed(seed: random.Random, data: bytes) -> bytes:
    """Return bytes as they should not be: cut, doubled, mixed up, with words in them that break readers."""
    found = bytearray(data)
    for _ in range(seed.choice((1, 1, 1, 2, 3))):
        at = seed.randint(0, len(found))
        to = min(len(found), at + seed.choice((0, 1, 2, 5, 20, 100)))
        how = seed.choice((0, 0, 0, 0, 1, 2, 2, 3, 3, 4, 4, 5))
        if how == 0:
            found[at:to] = seed.choice(WORDS)
        elif how == 1:
            del found[at:to]
        elif how == 2:
            found[at:at] = found[at:to] * seed.randint(1, 5)
        elif how == 3 and found:
            found[min(at, len(found) - 1)] = seed.randint(0, 255)
        elif how == 4:
            start = seed.randint(0, len(found))
            found[at:to] = found[start : start + 30]
        else:
            del found[at + seed.randint(0, 200) :]
    return bytes(found)


def small_zip(files: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in files.items():
            target.writestr(name, data)
    return stream.getvalue()


FAULT = b"<S:Envelope><faultcode>100</faultcode><faultstring>NO_RESULTS: x</faultstring></S:Envelope>"
SMALL_MAP = kml(
    "<Schema><SimpleField name='a'><displayName>Year</displayName></SimpleField></Schema>"
    "<Placemark><name>Tuscany</name><description><![CDATA[Health: shared<br>https://example.org]]></description>"
    "<ExtendedData><Data name='Level'><value>exclusive, shared (x); none</value></Data><SchemaData>"
    "<SimpleData name='a'>2019 - 2020</SimpleData></SchemaData></ExtendedData><MultiGeometry><Point><coordinates>1,2,3"
    "</coordinates></Point><Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 1,0 1,1 0,0</coordinates>"
    "</LinearRing></outerBoundaryIs></Polygon></MultiGeometry></Placemark>"
)


LINKED_MAP = SMALL_MAP.replace(b"</Folder>", b"</Folder><NetworkLink><Link><href>l.kml</href></Link></NetworkLink>")


def read_at(read: Callable[[Path], Any]) -> Callable[[bytes, Path], Any]:
    def reading(data: bytes, place: Path) -> Any:
        path = place / "file"
        path.write_bytes(data)
        return read(path)

    return reading


def read_description(data: bytes, place: Path) -> Any:
    at = place / "package"
    if not at.is_dir():
        folder(at, package_files(2))
    (at / "datapackage.json").write_bytes(data)
    return read_datapackage(at)


def read_table(data: bytes, place: Path) -> Any:
    at = place / "package"
    if not at.is_dir():
        folder(at, package_files(2))
    (at / "competences.csv").write_bytes(data)
    return read_datapackage(at)


def listed(data: bytes, _place: Path) -> Any:
    """Both readers of listings tell of a bad one by ``ValueError``: their caller has other listings."""
    for read in (listing.listed_names, listing.releases):
        try:
            read(data)
        except ValueError:
            continue


def of_text(read: Callable[[str], Any]) -> Callable[[bytes, Path], Any]:
    return lambda data, _place: read(data.decode("utf-8", "replace"))


FUZZED: dict[str, tuple[Callable[[bytes, Path], Any], Callable[[], bytes]]] = {
    "json-stat": (lambda data, _: read_jsonstat(data), lambda: cube(3, 4)),
    "json-stat array": (lambda data, _: read_collection(data), lambda: cube(2, 3, dense=True)),
    "kml": (lambda data, _: edition_of(data), lambda: SMALL_MAP),
    "kmz": (lambda data, _: edition_of(data), lambda: small_zip({"doc.kml": LINKED_MAP, "l.kml": placemarks(1)})),
    "description of a package": (read_description, lambda: package_files(2)["datapackage.json"]),
    "table of a package": (read_table, lambda: package_files(2)["competences.csv"]),
    "zip of a package": (read_at(read_datapackage), lambda: small_zip(package_files(2))),
    "listing": (listed, lambda: names_of_gisco(5)[:-1] + b"," + releases_of_gisco(5)[1:]),
    "fault": (lambda data, _: eurostat_errors.raise_if_error(data), lambda: FAULT),
    "styles": (of_text(preset.loads), lambda: presets(2).encode()),
    "searches": (of_text(saved.loads), lambda: searches(2).encode()),
    "catalogue": (read_at(load_catalogue), lambda: Path(load_catalogue.__defaults__[0]).read_bytes()[:1500]),
}  # fmt: skip


def fuzz(case: str, place: Path, times: int, seed: int = 14) -> Counter[str]:
    """Read changed inputs, and return how often each outcome came; anything but an error of the project fails."""
    read, make = FUZZED[case]
    chance, good, outcomes = random.Random(seed), make(), Counter()  # noqa: S311 - no secret
    for _ in range(times):
        data = changed(chance, good)
        try:
            read(data, place)
            outcomes["read"] += 1
        except PluginError as error:
            # What is told goes to logs and windows: whole characters only.
            error.full_text().encode("utf-8")
            outcomes["refused"] += 1
    return outcomes


@pytest.mark.parametrize("case", FUZZED, ids=str)
def test_whatever_bytes_do_only_the_projects_errors_leave(case: str, tmp_path: Path) -> None:
    outcomes = fuzz(case, tmp_path, 60)
    print(case, dict(outcomes))
    assert outcomes["refused"] or case in ("searches", "listing")  # these tell of nothing, or in another way
