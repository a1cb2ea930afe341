"""Workbooks that GDAL wrote, whole ones, odd ones and hostile ones; without GDAL: tests/unit/test_workbooks.py."""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from osgeo import gdal

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))

from small_package import SOURCE, small_tables

from cpmr_migration_plugin.errors import InvalidEdition, PluginError
from cpmr_migration_plugin.model.edition import EditionInfo
from cpmr_migration_plugin.model.vocabulary import FIELDS
from cpmr_migration_plugin.sources.tables.sheets import Shape, read_edition, read_sheets, recognise
from cpmr_migration_plugin.sources.tables.spreadsheet import read_workbook
from cpmr_migration_plugin.sources.tables.write import save_template, survey_header, workbook_bytes

INFO = EditionInfo("test", "Test")
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_ODS = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)


@pytest.fixture(params=[False, True], ids=["exceptions off", "exceptions on"], autouse=True)
def exceptions(request: pytest.FixtureRequest) -> Iterator[None]:
    """QGIS 3.38 and later turn GDAL's exceptions on, earlier ones leave them off."""
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield
    assert bool(gdal.GetUseExceptions()) == request.param
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


def save(path: Path, sheets: dict[str, list[list[str]]]) -> Path:
    path.write_bytes(workbook_bytes(sheets, path.suffix))
    return path


def text(reference: str, value: str) -> str:
    return f'<c r="{reference}" t="inlineStr"><is><t>{value}</t></is></c>'


def xlsx(path: Path, data: str, after: str = "", before: str = "") -> Path:
    """Write a workbook of one sheet from the XML of its rows."""
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    files = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" '
        f'ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{types}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{types}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_REL}"><sheets><sheet name="Año 1" sheetId="1" '
        'r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{_REL}/styles" '
        'Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" '
        'applyNumberFormat="1"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": f'{before}<worksheet xmlns="{_MAIN}"><sheetData>{data}'
        f"</sheetData>{after}</worksheet>",
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, head + content)
    return path


def ods(path: Path, rows: str, manifest: str = "<manifest/>") -> Path:
    content = (
        f'<?xml version="1.0"?><office:document-content {_ODS}><office:body><office:spreadsheet>'
        f'<table:table table:name="S">{rows}</table:table></office:spreadsheet></office:body></office:document-content>'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return path


def wide_survey() -> list[list[str]]:
    """Return 150 regions × many questions: a level and a description per field, and six more."""
    header = ["Region", "Country", "NUTS code", "Source"]
    header += [f"{n}. {field.title}: what competence has the region?" for n, field in enumerate(FIELDS, 1)]
    header += [f"{field.title}: please describe" for field in FIELDS]
    header += ["Reception: experience 1 title", "Reception: experience 1 link", "Needs 1", "Needs 2"]
    header += ["Cooperation interest 1", "Cooperation interest 2"]
    assert len(header) == 4 + 2 * len(FIELDS) + 6
    levels = ["exclusive", "partagée", "ejecutiva", "no", "", "consultiva", "own legislation", "n/a"]
    rows = []
    for n in range(150):
        row = [f"Región {n}", "España", f"ES{n:03d}", SOURCE]
        row += [levels[(n + m) % 8] for m in range(len(FIELDS))]
        row += ["it acts" if levels[(n + m) % 8] == "exclusive" else "" for m in range(len(FIELDS))]
        rows.append([*row, f"=Project {n}", "https://example.org/p", "Interpreters", "", "yes", "no"])
    return [header, *rows]


def test_a_wide_survey_of_150_regions_and_questions_on_every_field_becomes_an_edition(tmp_path: Path) -> None:
    path = save(tmp_path / "survey.xlsx", {"Notes": [["To whom it may concern"]], "Survey": wide_survey()})
    recognised = recognise(read_sheets(path))
    assert (recognised.shape, recognised.survey.name) == (Shape.SURVEY, "Survey")
    edition = read_edition(path, INFO, nuts_year="2024")
    expected = [(n + m) % 8 for n in range(150) for m in range(len(FIELDS))]
    level = edition.competences["level"].value_counts().to_dict()
    assert level == {
        "exclusive": expected.count(0), "shared": expected.count(1), "executive": expected.count(2),
        "none": expected.count(3), "consultative": expected.count(5), "unspecified": expected.count(6),
    }  # fmt: skip
    assert (edition.competences["field_text"] == "it acts").sum() == expected.count(0)
    assert edition.counts()["regions"] == 150
    assert edition.experiences["kind"].value_counts().to_dict() == {"experience": 150, "need": 150, "interest": 150}
    assert edition.regions["region_id"][7] == "es-region-7"
    assert set(edition.regions["nuts_year"]) == {"2024"}


@pytest.mark.parametrize("ending", [".ods", ".xlsx"])
def test_one_sheet_per_table_becomes_an_edition(tmp_path: Path, ending: str) -> None:
    tables = small_tables()
    tables["Régions"] = tables.pop("regions")
    edition = read_edition(save(tmp_path / f"edition{ending}", {**tables, "Read me": [["Hello"]]}), INFO)
    counts = {"regions": 3, "competences": 3, "experiences": 2, "indicators": 3}
    assert {name: count for name, count in edition.counts().items() if count} == counts
    assert edition.indicators["value"][1] == 17.2
    assert any("Read me" in warning for warning in edition.warnings)


def test_problems_name_table_row_and_column_of_the_workbook(tmp_path: Path) -> None:
    tables = small_tables()
    tables["competences"][2][2] = "flying"
    tables["experiences"][1][6] = "ftp://x"
    tables["regions"][3][5] = ""
    with pytest.raises(InvalidEdition) as caught:
        read_edition(save(tmp_path / "edition.ods", tables), INFO)
    assert {(p.table, p.row, p.column) for p in caught.value.problems} == {
        ("competences", 3, "field"), ("experiences", 2, "link"), ("regions", 4, "source_url"),
    }  # fmt: skip


def test_duplicate_headers_are_a_problem_of_a_table_and_none_of_a_survey(tmp_path: Path) -> None:
    tables = small_tables()
    tables["regions"][0][3] = "country"
    with pytest.raises(InvalidEdition) as caught:
        read_edition(save(tmp_path / "a.xlsx", tables), INFO)
    assert [(p.table, p.row, p.column) for p in caught.value.problems] == [("regions", 1, "country")]
    rows = [["Region", "Country", "Health: level", "Comments", "Housing: level", "Comments"]]
    rows.append(["A", "ES", "shared", "on health", "no", "on housing"])
    edition = read_edition(save(tmp_path / "b.xlsx", {"S": rows}), INFO, default_source_url=SOURCE)
    assert list(edition.competences["field_text"]) == ["on health", "on housing"]


def test_cells_are_read_as_a_person_sees_them(tmp_path: Path) -> None:
    path = xlsx(
        tmp_path / "cells.xlsx",
        f'<row r="3">{text("A3", "Name")}{text("B3", "Year")}{text("C3", "Share")}{text("D3", "When")}'
        f"{text('E3', 'Formula')}{text('F3', 'Text')}</row>"
        f'<row r="4">{text("A4", " X ")}<c r="B4"><v>2024.0</v></c><c r="C4"><v>17.199999999999999</v></c>'
        f'<c r="D4" s="1"><v>45000</v></c><c r="E4"><f>B4+1</f><v>2025</v></c>{text("F4", "=1+2")}</row>'
        f'<row r="7">{text("A7", "Y")}<c r="B7"><v>2024</v></c><c r="C7"><v>1E-3</v></c><c r="D7" s="2"><v>45000.5</v>'
        f'</c><c r="E7"><f>B7+1</f></c>{text("F7", "007")}</row>'
        f'<row r="8">{text("A8", "Z")}<c r="E8" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
        after='<mergeCells count="1"><mergeCell ref="A7:A8"/></mergeCells>',
    )
    (sheet,) = read_workbook(path)
    assert (sheet.name, sheet.header_line, sheet.lines) == ("Año 1", 3, (4, 7, 8))
    assert sheet.rows == (
        ("X", "2024", "17.2", "2023-03-15", "2025", "=1+2"),
        ("Y", "2024", "0.001", "2023-03-15T12:00:00", "", "007"),
        ("Z", "", "", "", "", ""),
    )
    told = " ".join(sheet.warnings)
    assert "E7" in told
    assert "#DIV/0!" in told


def test_the_content_decides_not_the_ending_of_the_file(tmp_path: Path) -> None:
    data = workbook_bytes({"S": [["Region"], ["A"]]}, ".ods")
    path = tmp_path / "renamed.xlsx"
    path.write_bytes(data)
    assert read_sheets(path)[0].rows == (("A",),)
    (tmp_path / "renamed.csv").write_bytes(data)
    assert read_sheets(tmp_path / "renamed.csv")[0].rows == (("A",),)


@pytest.mark.parametrize("ending", [".xlsx", ".ods"])
def test_a_header_alone_has_no_rows_and_an_empty_workbook_is_refused(tmp_path: Path, ending: str) -> None:
    (sheet,) = read_workbook(save(tmp_path / f"h{ending}", {"S": [["Region", "Country"]]}))
    assert (sheet.header, sheet.rows) == (("Region", "Country"), ())
    with pytest.raises(PluginError, match="no sheet"):
        read_workbook(save(tmp_path / f"e{ending}", {"S": [[" "]]}))


def test_a_workbook_with_a_password_is_named_as_such(tmp_path: Path) -> None:
    path = tmp_path / "secret.xlsx"
    path.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(2000))
    with pytest.raises(PluginError, match="password") as caught:
        read_sheets(path)
    assert caught.value.remedy
    path = ods(tmp_path / "secret.ods", "", '<m xmlns:manifest="x"><manifest:encryption-data/></m>')
    with pytest.raises(PluginError, match="password"):
        read_sheets(path)


@pytest.mark.parametrize("cut", [0.1, 0.5, 0.9, 0.99])
@pytest.mark.parametrize("ending", [".xlsx", ".ods"])
def test_a_damaged_workbook_is_refused(tmp_path: Path, ending: str, cut: float) -> None:
    data = workbook_bytes({"Survey": wide_survey()}, ending)
    path = tmp_path / f"cut{ending}"
    path.write_bytes(data[: int(len(data) * cut)])
    with pytest.raises(PluginError) as caught:
        read_sheets(path)
    assert caught.value.remedy


@pytest.mark.parametrize("rows", ["<row r='1'><c r='A1'", "<row r='1'></wrong>"])
def test_broken_xml_inside_is_refused(tmp_path: Path, rows: str) -> None:
    with pytest.raises(PluginError):
        read_workbook(xlsx(tmp_path / "broken.xlsx", rows))


def test_a_zip_of_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "photos.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("holiday.jpg", b"x")
    with pytest.raises(PluginError, match="not a workbook") as caught:
        read_workbook(path)
    assert "neither" in caught.value.details


def test_bombs_are_refused(tmp_path: Path) -> None:
    blanks = xlsx(tmp_path / "bomb.xlsx", " " * 30_000_000)
    entities = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    laughs = xlsx(tmp_path / "laughs.xlsx", f"<row r='1'>{text('A1', '&b;')}</row>", before=entities)
    climbing = tmp_path / "climb.xlsx"
    with zipfile.ZipFile(climbing, "w") as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
        archive.writestr("../../evil", "x")
    for path in (blanks, laughs, climbing):
        with pytest.raises(PluginError):
            read_workbook(path)


def test_a_sheet_that_repeats_itself_beyond_measure_is_refused_quickly(tmp_path: Path) -> None:
    many = 'table:number-columns-repeated="1500" office:value-type="string"'
    cell = f"<table:table-cell {many}><text:p>x</text:p></table:table-cell>"
    path = ods(
        tmp_path / "repeat.ods", f'<table:table-row table:number-rows-repeated="1000000">{cell}</table:table-row>'
    )
    with pytest.raises(PluginError):
        read_workbook(path)


def test_a_sheet_that_repeats_a_filled_row_beyond_measure_is_refused_and_not_read_in_part(tmp_path: Path) -> None:
    cell = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'
    row = f"<table:table-row>{cell}</table:table-row>"
    many = f'<table:table-row table:number-rows-repeated="1000000">{cell}</table:table-row>'
    with pytest.raises(PluginError, match="too large"):
        read_workbook(ods(tmp_path / "half.ods", row + row + many + row))


def test_a_blank_row_repeated_to_the_end_of_the_sheet_is_no_bomb(tmp_path: Path) -> None:
    cell = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'
    blanks = '<table:table-cell table:style-name="s" table:number-columns-repeated="16384"/>'
    blank = f'<table:table-row table:number-rows-repeated="1048000">{blanks}</table:table-row>'
    row = f"<table:table-row>{cell}{cell}</table:table-row>"
    (sheet,) = read_workbook(ods(tmp_path / "long.ods", row + row + blank))
    assert sheet.rows == (("x", "x"),)


@pytest.mark.parametrize("ending", [".xlsx", ".ods"])
def test_the_template_is_read_back_as_an_empty_survey(tmp_path: Path, ending: str) -> None:
    path = save_template(tmp_path / f"template{ending}")
    recognised = recognise(read_sheets(path))
    assert list(recognised.survey.header) == survey_header()
    assert read_edition(path, INFO).counts()["regions"] == 0


def test_formulas_are_neutralised_on_export(tmp_path: Path) -> None:
    (sheet,) = read_workbook(save(tmp_path / "f.xlsx", {"S": [["=a", "b"], ["=1+2", "-3"], ["@x", "x"]]}))
    assert (sheet.header, sheet.rows) == (("'=a", "b"), (("'=1+2", "-3"), ("'@x", "x")))


def test_gdal_is_left_as_it_was(tmp_path: Path) -> None:
    gdal.SetConfigOption("OGR_XLSX_HEADERS", "FORCE")
    try:
        read_workbook(save(tmp_path / "a.xlsx", {"S": [["a"], ["b"]]}))
        assert gdal.GetConfigOption("OGR_XLSX_HEADERS") == "FORCE"
        assert gdal.GetConfigOption("OGR_XLSX_FIELD_TYPES") is None
    finally:
        gdal.SetConfigOption("OGR_XLSX_HEADERS", None)
    assert [name for name in gdal.ReadDir("/vsimem/") or [] if name.endswith((".xlsx", ".ods"))] == []
