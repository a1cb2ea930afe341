"""Whatever a file holds: one clear sentence with a remedy, in time, and every file as it was."""

from __future__ import annotations

import io
import json
import os
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))

from outcomes import Outcomes, complaints, fingerprint
from small_package import SOURCE, SmallPackage

from cpmr_migration_plugin.errors import InvalidEdition, PluginError
from cpmr_migration_plugin.model.matching import Match
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.eurostat.jsonstat import read_jsonstat
from cpmr_migration_plugin.sources.eurostat.sdmxcsv import read_sdmx_csv
from cpmr_migration_plugin.sources.eurostat.tsv import read_tsv
from cpmr_migration_plugin.workflows.indicators.indicator_figures import (
    IndicatorChoice,
    IndicatorRequest,
    gather,
)
from cpmr_migration_plugin.workflows.loading.boundaries import boundary_source
from cpmr_migration_plugin.workflows.loading.boundary_choice import BoundaryChoice, BoundaryKind
from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind
from cpmr_migration_plugin.workflows.loading.importing import Imported, read_dataset

pytestmark = pytest.mark.usefixtures("qgis_app")

SECONDS = 10.0


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outcomes]:
    outcomes = Outcomes()
    yield outcomes
    outcomes.write(tmp_path_factory.getbasetemp() / "bad_files.txt")


# Who reads files: by the ending they are known by.


def indicator_of(path: Path) -> object:
    """Read a file as whoever adds an indicator from it does."""
    return gather(IndicatorRequest(path.with_name("none.gpkg"), ()), IndicatorChoice(file=path), (), Progress())


READERS: dict[str, Callable[[Path], object]] = {
    ".csv": lambda path: read_dataset(Dataset(DatasetKind.TABLES, str(path), SOURCE), Progress()),
    ".xlsx": lambda path: read_dataset(Dataset(DatasetKind.TABLES, str(path), SOURCE), Progress()),
    ".ods": lambda path: read_dataset(Dataset(DatasetKind.TABLES, str(path), SOURCE), Progress()),
    ".zip": lambda path: read_dataset(Dataset(DatasetKind.DATAPACKAGE, str(path)), Progress()),
    ".kml": lambda path: read_dataset(Dataset(DatasetKind.MAP, str(path), SOURCE), Progress()),
    ".kmz": lambda path: read_dataset(Dataset(DatasetKind.MAP, str(path), SOURCE), Progress()),
    ".geojson": lambda path: boundary_source(BoundaryChoice(BoundaryKind.GISCO, path), Progress()),
    ".gpkg": lambda path: boundary_source(BoundaryChoice(BoundaryKind.GISCO, path), Progress()),
    ".json": indicator_of,
    ".tsv": indicator_of,
}
#: Readers of figures take bytes: whoever downloads or opens them limits their size.
FIGURES: dict[str, Callable[[bytes], object]] = {
    "JSON-stat": read_jsonstat, "SDMX-CSV": read_sdmx_csv, "TSV": read_tsv,
}  # fmt: skip


def zipped(files: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return stream.getvalue()


KML = b"""<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<Folder><name>4 Entry and Reception</name><Placemark><name>Catalonia</name></Placemark></Folder></Document></kml>"""
BOMB = b"""<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><kml><Document><name>&c;</name></Document></kml>"""
OUTSIDE = b'<!DOCTYPE kml [<!ENTITY a SYSTEM "file:///etc/hostname">]><kml><Document><name>&a;</name></Document></kml>'
HTML = b"<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in</body></html>"
ZEROS = bytes(300 * 1024**2)

EVERYBODY = {
    "empty": b"",
    "blank": b" \r\n \r\n",
    "a web page": HTML,
    "rubbish": bytes(range(256)) * 40,
    "a zip cut in half": zipped({"doc.kml": KML, "datapackage.json": b"{}" * 500})[:120],
    "JSON of another kind": b'{"type": "FeatureCollection", "features": []}',
}
ROWS = [(what, ending, data) for what, data in EVERYBODY.items() for ending in READERS]
for _ending, _name in ((".kmz", "doc.kml"), (".zip", "datapackage.json"), (".xlsx", "xl/workbook.xml"), (".ods", "content.xml")):  # fmt: skip  # noqa: E501
    ROWS += [
        ("a bomb", _ending, zipped({_name: ZEROS})),
        ("paths that lead out", _ending, zipped({_name: KML, "../../evil.kml": KML})),
        ("thousands of entries", _ending, zipped({_name: KML} | {f"{n}.kml": b"x" for n in range(5000)})),
        ("nothing in the archive", _ending, zipped({})),
        ("something else in the archive", _ending, zipped({"readme.txt": b"hello"})),
        ("an entity bomb in the archive", _ending, zipped({_name: BOMB})),
    ]
del ZEROS
ROWS += [
    ("an entity bomb", ".kml", BOMB),
    ("an entity of this computer", ".kml", OUTSIDE),
    ("half a map", ".kml", KML[:150]),
    ("a link to a file of this computer", ".kml",
     b"<kml><Document><NetworkLink><Link><href>file:///etc/passwd</href></Link></NetworkLink></Document></kml>"),
    ("a map of nothing", ".kml", b"<kml><Document/></kml>"),
    ("half a GeoJSON", ".geojson", b'{"type": "FeatureCollection", "features": [{"type": "Feat'),
]  # fmt: skip


def refused(read: Callable[[], object], outcomes: Outcomes, what: str, who: str, folder: Path) -> PluginError:
    """Hold what holds for every failure."""
    before = fingerprint(folder)
    begin = time.monotonic()
    with pytest.raises(PluginError) as caught:
        read()
    took = time.monotonic() - begin
    outcomes.add(what, who, caught.value)
    assert complaints(caught.value) == []
    assert took < SECONDS
    assert fingerprint(folder) == before
    return caught.value


@pytest.mark.parametrize(("what", "ending", "data"), ROWS, ids=[f"{row[0]}{row[1]}" for row in ROWS])
def test_a_bad_file_is_one_sentence_with_a_remedy(
    tmp_path: Path, outcomes: Outcomes, what: str, ending: str, data: bytes
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    path = folder / f"mine{ending}"
    path.write_bytes(data)
    refused(lambda: READERS[ending](path), outcomes, what, ending, folder)


@pytest.mark.parametrize("ending", READERS)
def test_a_file_that_is_not_there_or_is_a_folder(tmp_path: Path, outcomes: Outcomes, ending: str) -> None:
    refused(lambda: READERS[ending](tmp_path / f"none{ending}"), outcomes, "not there", ending, tmp_path)
    (tmp_path / f"folder{ending}").mkdir()
    refused(lambda: READERS[ending](tmp_path / f"folder{ending}"), outcomes, "a folder", ending, tmp_path)


@pytest.mark.parametrize("ending", READERS)
def test_five_gigabytes_are_refused_before_they_are_in_memory(tmp_path: Path, outcomes: Outcomes, ending: str) -> None:
    resource = pytest.importorskip("resource")
    path = tmp_path / f"huge{ending}"
    beginning = {".kml": KML[:100], ".geojson": b'{"type": "FeatureCollection", "features": ['}
    path.write_bytes(beginning.get(ending, b"PK\x03\x04" if ending in (".kmz", ".zip", ".xlsx", ".ods") else b"a,b\n"))
    os.truncate(path, 5 * 1024**3)  # sparse: nothing is on the disk
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begin = time.monotonic()
    with pytest.raises(PluginError) as caught:
        READERS[ending](path)
    took = time.monotonic() - begin
    path.unlink()
    outcomes.add("5 GB", ending, caught.value)
    assert complaints(caught.value) == []
    assert took < SECONDS
    assert "zip" not in caught.value.message or ending == ".zip"
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 700 * 1024  # kB


def test_a_table_of_a_package_may_be_five_gigabytes_too(tmp_path: Path, outcomes: Outcomes) -> None:
    folder = SmallPackage(tmp_path / "package").write()
    os.truncate(folder / "regions.csv", 5 * 1024**3)
    with pytest.raises(PluginError) as caught:
        READERS[".zip"](folder)
    (folder / "regions.csv").unlink()
    outcomes.add("5 GB", "a table of a package", caught.value)
    assert complaints(caught.value) == []
    assert "regions.csv" in caught.value.details


# Figures.

GOOD = {
    "version": "2.0", "class": "dataset", "id": ["geo", "time"], "size": [2, 1], "value": [7, None],
    "dimension": {"geo": {"category": {"index": ["ES51", "ITI1"]}}, "time": {"category": {"index": ["2024"]}}},
}  # fmt: skip

INVALID: dict[str, dict] = {
    "no id": {"id": None},
    "no size": {"size": None},
    "no value": {"value": None},
    "value is a text": {"value": "7"},
    "id twice": {"id": ["geo", "geo"]},
    "size of other length": {"size": [2]},
    "size is not that of the categories": {"size": [3, 1]},
    "size negative": {"size": [-2, 1]},
    "size a fraction": {"size": [2.5, 1]},
    "size without end": {"size": [10**9, 10**9]},
    "too few values": {"value": [7]},
    "too many values": {"value": [7, 8, 9]},
    "a value outside": {"value": {"5": 1}},
    "a value at a text": {"value": {"ES51": 1}},
    "a value at digits without end": {"value": {"9" * 5000: 1}},
    "status of other length": {"status": ["p", "p", "p"]},
    "no dimensions": {"dimension": None},
    "a dimension is missing": {"dimension": {"geo": GOOD["dimension"]["geo"]}},
    "positions twice": {"dimension": GOOD["dimension"] | {"geo": {"category": {"index": {"ES51": 0, "ITI1": 0}}}}},
    "categories are missing": {"dimension": GOOD["dimension"] | {"geo": {}}},
    "another class": {"class": "dimension"},
    "a collection of links": {"class": "collection", "link": {"item": [{"href": "https://example.org"}]}},
    "version 1": {"id": None, "dataset": {"value": [1], "dimension": {"id": ["geo"], "size": [1]}}},
}


@pytest.mark.parametrize("what", INVALID)
def test_invalid_json_stat_is_told(tmp_path: Path, outcomes: Outcomes, what: str) -> None:
    document = {key: value for key, value in (GOOD | INVALID[what]).items() if value is not None}
    error = refused(lambda: read_jsonstat(json.dumps(document).encode()), outcomes, what, "JSON-stat", tmp_path)
    assert "JSON-stat" in error.message


@pytest.mark.parametrize("reader", FIGURES)
@pytest.mark.parametrize("what", list(EVERYBODY))
def test_figures_of_another_kind_are_told(tmp_path: Path, outcomes: Outcomes, what: str, reader: str) -> None:
    refused(lambda: FIGURES[reader](EVERYBODY[what]), outcomes, what, reader, tmp_path)


def test_no_values_at_all_are_taken_and_told() -> None:
    for value in ({}, [None, None]):
        cube = read_jsonstat(json.dumps(GOOD | {"value": value}).encode())
        assert any("no figures" in warning for warning in cube.warnings)


# What the cells mean.


def imported(package: SmallPackage) -> Imported:
    return read_dataset(Dataset(DatasetKind.DATAPACKAGE, str(package.write())), Progress())


def matches(found: Imported) -> dict[str, Match]:
    from cpmr_migration_plugin.model.matching import match_regions
    from cpmr_migration_plugin.sources.boundaries.crosswalk import read_recodings

    catalogue = boundary_source(BoundaryChoice(), Progress()).catalogue()
    return {match.region_id: match for match in match_regions(found.edition.regions, catalogue, read_recodings())}


def test_codes_nobody_knows_and_of_other_years_are_placed_or_told(tmp_path: Path) -> None:
    package = SmallPackage(tmp_path / "package")
    header = package.tables["regions"][0]
    given = {
        "unknown": ("XX", "XX99", ""), "greek": ("GR", "EL30", "2024"), "greek-old": ("EL", "GR43", "2024"),
        "british": ("GB", "UKM", "2021"), "uk": ("UK", "UKN", "2021"), "older": ("FR", "FR82", "2013"),
        "blanks": ("ES", " ES 61 ", "2024"), "small": ("ES", "es62", "2024"),
    }  # fmt: skip
    for region, (country, code, year) in given.items():
        row = {"region_id": region, "name": region, "country": country, "nuts_code": code, "nuts_year": year}
        package.tables["regions"].append([row.get(column, SOURCE) for column in header])
    try:
        found = matches(imported(package))
    except InvalidEdition as error:
        pytest.fail(error.details)
    placed = {region: match.unit.code if match.unit else match.note for region, match in found.items()}
    print(placed)
    assert placed["es-catalonia"] == "ES51"
    assert (placed["greek"], placed["greek-old"]) == ("EL30", "EL43")
    assert (placed["british"], placed["uk"]) == ("UKM", "UKN")
    assert (placed["blanks"], placed["small"]) == ("ES61", "ES62")
    assert found["unknown"].unit is None
    assert found["unknown"].note


def test_what_stands_twice_is_refused_with_its_lines(tmp_path: Path, outcomes: Outcomes) -> None:
    package = SmallPackage(tmp_path / "package")
    package.tables["regions"].append(package.tables["regions"][1])
    package.tables["experiences"].append(package.tables["experiences"][1])
    error = refused(lambda: imported(package), outcomes, "twice", "package", tmp_path / "none")
    assert isinstance(error, InvalidEdition)
    assert {problem.table for problem in error.problems} == {"regions", "experiences"}


def test_formulas_in_cells_are_text_and_stay_harmless(tmp_path: Path) -> None:
    from cpmr_migration_plugin.workflows.base.report_cells import neutral

    package = SmallPackage(tmp_path / "package")
    package.cell("experiences", 2, "title", "=cmd|'/C calc'!A1")
    found = imported(package)
    assert "=cmd|'/C calc'!A1" in set(found.edition.experiences["title"])
    assert neutral("=cmd|'/C calc'!A1").startswith("'")


def test_dates_in_three_styles_are_read_as_their_year(tmp_path: Path) -> None:
    package = SmallPackage(tmp_path / "tables")
    package.tables["competences"][0].append("as_of")
    for row, date in zip(package.tables["competences"][1:], ("2024-03-05", "05/03/2023", "5.3.2022")):
        row.append(date)
    folder = package.write()
    (folder / "datapackage.json").unlink()
    found = read_dataset(Dataset(DatasetKind.TABLES, str(folder)), Progress())
    assert sorted(found.edition.competences["as_of"]) == ["2022", "2023", "2024"]
    package.write()
    with pytest.raises(InvalidEdition, match="cannot be loaded") as caught:  # a data package is to be exact
        read_dataset(Dataset(DatasetKind.DATAPACKAGE, str(folder)), Progress())
    assert "05/03/2023" in caught.value.details
