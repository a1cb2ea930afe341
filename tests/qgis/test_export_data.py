"""The data export, opened by other readers: types, rows, shapes, words, and what is left when it fails."""

from __future__ import annotations

import csv
import io
import json
import shutil
import sqlite3

import pandas as pd
import pytest
from osgeo import gdal, ogr
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject

from cpmr_migration_plugin.errors import AtlasError, Cancelled, ExportError, PluginError
from cpmr_migration_plugin.model.vocabulary import ANSWER_THEMES, Theme
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.workflows.exporting.data_export import DataRequest, export_data, planned_data_files, retry_of
from cpmr_migration_plugin.workflows.exporting.export_kinds import DataFormat
from cpmr_migration_plugin.workflows.exporting.export_report import ExportReport


@pytest.fixture(scope="module")
def hostile(qgis_app, small_atlas, tmp_path_factory):
    """An atlas in which a region says what spreadsheets and XML take for something else."""
    path = tmp_path_factory.mktemp("hostile") / "atlas.gpkg"
    shutil.copy(small_atlas.atlas, path)
    connection = sqlite3.connect(path)
    with connection:
        long = "x" * 40_000
        connection.execute("UPDATE regions SET note = '=1+1' WHERE region_id = 'es-catalonia'")
        connection.execute("UPDATE regions SET note = ? WHERE region_id = 'gr-crete'", ("bell \x07 & <b>" + long,))
    connection.close()
    return path


@pytest.fixture(scope="module")
def exported(hostile, tmp_path_factory):
    folder = tmp_path_factory.mktemp("data") / "all"
    request = DataRequest(folder, tuple(DataFormat))
    files = list(export_data(hostile, request, Progress()))
    assert files == planned_data_files(hostile, request)
    assert sorted(files) == sorted(folder.iterdir())
    return folder


def table(path, name: str, columns: str = "*") -> list[tuple]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(f'SELECT {columns} FROM "{name}"').fetchall()  # noqa: S608 - our own names
    finally:
        connection.close()


@pytest.fixture(autouse=True)
def _headers():
    """Where every cell of a sheet is text, GDAL guesses that it has no header."""
    gdal.SetConfigOption("OGR_XLSX_HEADERS", "FORCE")
    yield
    gdal.SetConfigOption("OGR_XLSX_HEADERS", None)


def types(path, layer: str) -> dict[str, str]:
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    return {field.GetName(): field.GetTypeName() for field in dataset.GetLayerByName(layer).schema}


def csv_rows(path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))


def test_geopackage_holds_layers_and_tables_with_the_right_types(exported, hostile):
    path = exported / "migration_data.gpkg"
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    kinds = {dataset.GetLayer(i).GetName(): dataset.GetLayer(i) for i in range(dataset.GetLayerCount())}
    for name in ("regions", *(theme.value for theme in Theme)):
        assert kinds[name].GetGeomType() == ogr.wkbMultiPolygon, name
        assert kinds[name].GetSpatialRef().GetAuthorityCode(None) == "4258"
    for name in ("competences", "experiences", "indicators", "country_notes", "codebook", "about"):
        assert kinds[name].GetGeomType() == ogr.wkbNone, name
    assert types(path, "regional_data")["ratio"] == "Real"
    assert types(path, "reception")["experiences"] == "Integer"
    assert types(path, "indicators")["value"] == "Real"
    assert types(path, "regions")["nuts_code"] == "String"
    for name in ("competences", "experiences", "indicators", "country_notes"):
        columns = ", ".join(f'"{column}"' for column in types(path, name))
        assert sorted(table(path, name, columns), key=repr) == sorted(table(hostile, name, columns), key=repr), name


def test_all_regions_are_there_and_only_one_that_is_not_placed_has_no_shape(exported, hostile):
    rows = table(exported / "migration_data.gpkg", "regions", "region_id, geom")
    assert {row[0] for row in rows} == {row[0] for row in table(hostile, "regions", "region_id")}
    assert [row[0] for row in rows if row[1] is None] == [
        row[0] for row in table(hostile, "regions", "region_id, unit_id") if not row[1]
    ]
    placed = [row for row in table(hostile, "regions", "unit_id") if row[0]]
    assert len(table(exported / "migration_data.gpkg", "reception", "fid")) == len(placed)


def test_workbook_opens_with_numbers_as_numbers_and_formulas_as_text(exported, hostile):
    path = exported / "migration_data.xlsx"
    assert types(path, "indicators")["value"] == "Real"
    assert types(path, "reception")["experiences"] == "Integer"
    assert types(path, "regions")["nuts_code"] == "String"
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    assert dataset.GetLayerByName("indicators").GetFeatureCount() == len(table(hostile, "indicators", "fid"))
    notes = {feature["region_id"]: feature["note"] for feature in dataset.GetLayerByName("regions")}
    assert notes["es-catalonia"] == "'=1+1"
    assert notes["gr-crete"].startswith("bell  & <b>xxx")
    assert len(notes["gr-crete"]) < 32_768


def test_csv_opens_in_pandas_with_the_same_figures(exported, hostile):
    path = exported / "migration_data_indicators.csv"
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    frame = pd.read_csv(path, encoding="utf-8-sig")
    assert frame["value"].dtype == float
    assert frame["value"].sum() == pytest.approx(table(hostile, "indicators", "sum(value)")[0][0])
    notes = {row["region_id"]: row["note"] for row in csv_rows(exported / "migration_data_regions.csv")}
    assert notes["es-catalonia"] == "'=1+1"


def test_geojson_is_as_rfc_7946_wants_it(exported):
    for name in ("regions", *(theme.value for theme in Theme)):
        content = json.loads((exported / f"migration_data_{name}.geojson").read_text(encoding="utf-8"))
        assert "crs" not in content
        shapes = [feature["geometry"] for feature in content["features"] if feature["geometry"]]
        assert shapes
        for shape in shapes:
            for polygon in shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]:
                assert all(-180 <= x <= 180 and -90 <= y <= 90 for ring in polygon for x, y in ring)
                # Outer rings counter-clockwise: their signed area is positive.
                assert sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(polygon[0], polygon[0][1:])) > 0
    regions = {feature["properties"]["region_id"]: feature for feature in content["features"]}
    assert regions["es-catalonia"]["properties"]["source_url"].startswith("https://")
    assert isinstance(regions["es-catalonia"]["properties"]["entries"], int)


def test_every_row_of_the_edition_keeps_its_source(exported):
    for name in ("regions", "competences", "experiences", "country_notes"):
        rows = csv_rows(exported / f"migration_data_{name}.csv")
        assert rows
        assert all(row["source_url"].startswith("http") for row in rows), name


def test_codebook_tells_every_column_and_its_codes(exported):
    told = {(row["table"], row["column"]): row for row in csv_rows(exported / "migration_data_codebook.csv")}
    dataset = gdal.OpenEx(str(exported / "migration_data.gpkg"), gdal.OF_VECTOR)
    for index in range(dataset.GetLayerCount()):
        layer = dataset.GetLayer(index)
        if layer.GetName() not in ("codebook", "about"):
            for field in layer.schema:
                assert told[layer.GetName(), field.GetName()]["title"], (layer.GetName(), field.GetName())
    assert "shared = shared" in told["competences", "level"]["codes"]
    assert "no_answer = No answer" in told["reception", "involvement"]["codes"]
    assert told["regional_data", "ratio"]["title"].startswith("Foreign citizens, % of population")
    about = {row["key"]: row["value"] for row in csv_rows(exported / "migration_data_about.csv")}
    assert about["Version"] == "2026.12"
    assert "Natural Earth" in about["Attribution of boundaries"]


def test_some_regions_and_themes_are_exported_with_what_belongs_to_them(hostile, tmp_path):
    wanted = frozenset({"es-catalonia", "gr-crete"})
    request = DataRequest(
        tmp_path, (DataFormat.CSV,), (Theme.COUNTRY_DATA, Theme.RECEPTION), regions=wanted, stem="Ä/ö"
    )
    names = {path.name for path in export_data(hostile, request, Progress())}
    assert "Ä_ö_reception.csv" in names
    assert "Ä_ö_services.csv" not in names
    for name in ("regions", "competences", "experiences"):
        assert {row["region_id"] for row in csv_rows(tmp_path / f"Ä_ö_{name}.csv")} <= wanted, name
    assert {row["theme"] for row in csv_rows(tmp_path / "Ä_ö_experiences.csv")} == {"reception"}
    assert {row["country"] for row in csv_rows(tmp_path / "Ä_ö_country_data.csv")} == {"ES", "GR"}
    geos = {row["geo"] for row in csv_rows(tmp_path / "Ä_ö_indicators.csv")}
    assert {"ES51", "EL43", "ES", "EL"} <= geos
    assert not {geo for geo in geos if geo.startswith(("DE", "FR", "ES6"))}
    answers = DataRequest(tmp_path / "answers", (DataFormat.CSV,), ANSWER_THEMES)
    assert not [path for path in planned_data_files(hostile, answers) if "indicators" in path.name]


def test_nothing_chosen_is_told(hostile, tmp_path):
    with pytest.raises(ExportError, match="No region is chosen"):
        list(export_data(hostile, DataRequest(tmp_path / "a", regions=frozenset()), Progress()))
    with pytest.raises(ExportError, match="Nothing is chosen"):
        list(export_data(hostile, DataRequest(tmp_path / "a", ()), Progress()))
    with pytest.raises(AtlasError, match="is not there"):
        list(export_data(tmp_path / "none.gpkg", DataRequest(tmp_path / "a"), Progress()))
    assert not (tmp_path / "a").exists()


def test_a_cancelled_or_failed_export_keeps_what_is_complete_and_a_retry_writes_the_rest(hostile, tmp_path):
    request = DataRequest(tmp_path, (DataFormat.XLSX, DataFormat.CSV), (Theme.NEEDS,))
    report, written = ExportReport(), []
    with pytest.raises(Cancelled) as caught:
        for path in export_data(hostile, request, Progress(is_cancelled=lambda: len(written) == 3), report):
            written.append(path)
    assert sorted(tmp_path.iterdir()) == sorted(written) == sorted(report.written)
    assert len(caught.value.details.splitlines()) == len(report.planned) - 3
    blocked = report.to_do[0]
    blocked.mkdir()
    again = retry_of(DataRequest(tmp_path, request.formats, request.themes, keep_going=True, overwrite=True), report)
    second = ExportReport()
    list(export_data(hostile, again, Progress(), second))
    assert [failure.path for failure in second.failed] == [blocked]
    assert set(second.written) == set(report.planned) - set(report.written) - {blocked}
    with pytest.raises(ExportError, match="1 of ") as caught:
        second.raise_failures()
    assert blocked.name in caught.value.details
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def run(parameters: dict) -> tuple[dict, bool]:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cpmr_migration:exportdata")
    context = QgsProcessingContext()
    context.setProject(QgsProject())
    ok, message = algorithm.checkParameterValues(parameters, context)
    if not ok:
        raise QgsProcessingException(message)
    return algorithm.run(parameters, context, QgsProcessingFeedback(), {}, False)


def test_exportdata_filters_by_names_and_countries(provider, hostile, tmp_path):
    outputs, ok = run({
        "ATLAS": str(hostile), "FORMATS": [2], "LAYERS": [3], "REGIONS": "ES51, Crete", "COUNTRIES": "Spain",
        "STEM": "mine", "FOLDER": str(tmp_path),
    })  # fmt: skip
    assert ok
    assert outputs["FILES"] == len(list(tmp_path.iterdir())) == 9
    assert [row["region_id"] for row in csv_rows(tmp_path / "mine_regions.csv")] == ["es-catalonia"]
    with pytest.raises(QgsProcessingException, match="would be overwritten"):
        run({"ATLAS": str(hostile), "FORMATS": [2], "LAYERS": [3], "STEM": "mine", "FOLDER": str(tmp_path)})
    with pytest.raises((QgsProcessingException, PluginError), match="no region"):
        run({"ATLAS": str(hostile), "FORMATS": [2], "REGIONS": "Atlantis", "FOLDER": str(tmp_path)})


@pytest.mark.parametrize(
    ("basis", "held"), [(1, {"own_source"}), (2, {"general_rule"}), (0, {"own_source", "general_rule"})]
)
def test_competences_can_be_exported_by_what_they_rest_on(provider, hostile, tmp_path, basis, held):
    _, ok = run({"ATLAS": str(hostile), "FORMATS": [2], "FOLDER": str(tmp_path / "out"), "BASIS": basis})
    assert ok
    assert {row["basis"] for row in csv_rows(tmp_path / "out" / "migration_data_competences.csv")} == held


def test_rules_kinds_of_authority_and_facts_on_countries_are_exported_with_their_words(exported, hostile):
    path = exported / "migration_data.gpkg"
    for name in ("rules", "authority_kinds", "country_facts"):
        assert table(path, name, "count(*)") == table(hostile, name, "count(*)") != [(0,)]
    codes = dict(table(path, "codebook", '"table" || \'.\' || "column", codes'))
    assert "general_rule = general rule" in codes["competences.basis"]
    assert "planned = planned" in codes["experiences.status"]
    assert "municipality = municipality" in codes["authority_kinds.tier"]
    assert "no = no" in codes["rules.level_stated"]
