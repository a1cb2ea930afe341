"""Datasets of one's own: survey, tables and maps, headless and in the window."""

from __future__ import annotations

import http.server
import threading
import zipfile

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject

import cpmr_migration_plugin
from cpmr_migration_plugin.errors import InvalidEdition, PluginError
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.bundled import read_bundled
from cpmr_migration_plugin.sources.datapackage import read_datapackage
from cpmr_migration_plugin.sources.tables.write import workbook_bytes
from cpmr_migration_plugin.store.datapackage import write_datapackage
from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind, guess_kind
from cpmr_migration_plugin.workflows.loading.importing import read_dataset

SOURCE = "https://example.org/survey"

KML = """<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Regions and migration</name>
<Folder><name>4 Entry and Reception</name>
<Placemark><name>Catalonia</name>
<description><![CDATA[Experience: Refugee programme<br>https://example.org/cat]]></description>
<ExtendedData><Data name="NUTS"><value>ES51</value></Data>
<Data name="First reception"><value>exclusive</value></Data></ExtendedData>
<Point><coordinates>1.5,41.8,0</coordinates></Point></Placemark>
<Placemark><name>Nowhere at all</name><address>Nowhere 1</address></Placemark>
</Folder></Document></kml>"""


def survey() -> list[list[str]]:
    header = ["Region", "Country", "NUTS code", "First reception: competence level", "Source"]
    return [
        header,
        ["Catalonia", "Spain", "ES51", "exclusive", "https://example.org/a"],
        ["Sicily", "Italy", "ITG1", "shared", ""],
    ]


def test_an_edition_written_as_data_package_reads_back_the_same(tmp_path):
    edition = read_bundled()
    target = tmp_path / "edition.zip"
    write_datapackage(edition, target)
    again = read_datapackage(target)
    for name in edition.counts():
        assert again.table(name).equals(edition.table(name)), name
    assert again.info.indicators == edition.info.indicators
    assert again.info.title == edition.info.title


def test_a_survey_workbook_becomes_an_edition(tmp_path):
    path = tmp_path / "survey.xlsx"
    path.write_bytes(workbook_bytes({"Survey": survey()}, ".xlsx"))
    imported = read_dataset(Dataset(DatasetKind.TABLES, str(path), SOURCE), Progress())
    assert sorted(imported.edition.regions["nuts_code"]) == ["ES51", "ITG1"]
    levels = dict(zip(imported.edition.competences["region_id"], imported.edition.competences["level"]))
    assert levels == {"es-catalonia": "exclusive", "it-sicily": "shared"}
    sources = dict(zip(imported.edition.competences["region_id"], imported.edition.competences["source_url"]))
    assert sources == {"es-catalonia": "https://example.org/a", "it-sicily": SOURCE}


def test_a_survey_without_a_source_for_a_row_is_refused(tmp_path):
    path = tmp_path / "survey.xlsx"
    path.write_bytes(workbook_bytes({"Survey": [row[:-1] for row in survey()]}, ".xlsx"))
    with pytest.raises(InvalidEdition) as caught:
        read_dataset(Dataset(DatasetKind.TABLES, str(path)), Progress())
    assert "there is no source" in caught.value.details


def test_a_map_becomes_an_edition_and_what_is_not_used_is_told(tmp_path):
    path = tmp_path / "map.kmz"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("doc.kml", KML)
    imported = read_dataset(Dataset(DatasetKind.MAP, str(path), SOURCE), Progress())
    assert list(imported.edition.regions["nuts_code"]) == ["ES51"]
    assert list(imported.edition.competences["level"]) == ["exclusive"]
    assert len(imported.edition.experiences) >= 1
    assert any("Nowhere" in note.key for note in imported.notes)
    assert imported.edition.warnings[-1].endswith("notes on the import are in the join report.")


@pytest.mark.parametrize(
    ("place", "kind"),
    [("a/map.kmz", "map"), ("https://www.google.com/maps/d/viewer?mid=x", "map"), ("a/datapackage.json", "datapackage"),
     ("a/edition.zip", "datapackage"), ("a/survey.xlsx", "tables"), ("a/table.csv", "tables")],
)  # fmt: skip
def test_kind_is_guessed_from_the_name(place, kind):
    assert guess_kind(place) is DatasetKind(kind)


def test_missing_files_are_told(tmp_path):
    for kind in (DatasetKind.MAP, DatasetKind.TABLES, DatasetKind.DATAPACKAGE):
        with pytest.raises(PluginError) as caught:
            read_dataset(Dataset(kind, str(tmp_path / "nothing.kml"), SOURCE), Progress())
        assert caught.value.message
    with pytest.raises(PluginError, match="No dataset was chosen"):
        read_dataset(Dataset(DatasetKind.MAP, "  "), Progress())


@pytest.fixture()
def server():
    """Serves the map, and the page of a map that is not shared."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            body = KML if self.path == "/map.kml" else "<html><title>Sign in</title></html>"
            data = body.encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/vnd.google-earth.kml+xml" if body is KML else "text/html")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_args):
            pass

    running = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    running.server_close()


def test_a_map_is_downloaded_from_its_address_which_becomes_its_source(qgis_app, server, tmp_path, monkeypatch):
    monkeypatch.setattr("cpmr_migration_plugin.sources.http.cache.default_folder", lambda: tmp_path / "cache")
    address = f"{server}/map.kml"
    imported = read_dataset(Dataset(DatasetKind.MAP, address), Progress())
    assert list(imported.edition.regions["source_url"]) == [address]


def test_the_page_of_a_map_that_is_not_shared_is_refused(qgis_app, server, tmp_path, monkeypatch):
    monkeypatch.setattr("cpmr_migration_plugin.sources.http.cache.default_folder", lambda: tmp_path / "cache")
    with pytest.raises(PluginError) as caught:
        read_dataset(Dataset(DatasetKind.MAP, f"{server}/private"), Progress())
    assert caught.value.message


def test_importedition_and_loadedition_work_headless(small_world, tmp_path):
    plugin = cpmr_migration_plugin.classFactory(None)
    plugin.initProcessing()
    try:
        path = tmp_path / "survey.csv"
        path.write_text("\n".join(";".join(row) for row in survey()), encoding="latin-1")
        context = QgsProcessingContext()
        context.setProject(QgsProject())
        registry = QgsApplication.processingRegistry()
        parameters = {"PLACE": str(path), "SOURCE_URL": SOURCE, "PACKAGE": str(tmp_path / "mine.zip")}
        algorithm = registry.createAlgorithmById("cpmr_migration:importedition")
        outputs, ok = algorithm.run(parameters, context, QgsProcessingFeedback(), {}, False)
        assert ok
        assert outputs["REGIONS"] == 2
        with pytest.raises(QgsProcessingException, match="OVERWRITE"):
            algorithm.create().run(parameters, context, QgsProcessingFeedback(), {}, False)
        parameters = {"DATASET": 1, "PLACE": str(tmp_path / "mine.zip"), "ATLAS": str(tmp_path / "mine.gpkg")}
        outputs, ok = registry.createAlgorithmById("cpmr_migration:loadedition").run(
            parameters, context, QgsProcessingFeedback(), {}, False
        )
        assert ok
        assert (outputs["REGIONS_PLACED"], outputs["REGIONS_TOTAL"]) == (2, 2)
    finally:
        plugin.unload()
