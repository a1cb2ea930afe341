"""Workbooks as programs write them, and as nobody should: read as a stream, without GDAL and without QGIS."""

from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from cpmr_migration_plugin.errors import Cancelled, PluginError
from cpmr_migration_plugin.model.survey import Sheet
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.tables import xmlstream
from cpmr_migration_plugin.sources.tables.cells import date_kind, number_text, serial_text
from cpmr_migration_plugin.sources.tables.sheets import read_sheets, recognise
from cpmr_migration_plugin.sources.tables.spreadsheet import read_workbook
from cpmr_migration_plugin.sources.tables.xmlstream import Budget, Handler, Unreadable, parse

CASES = Path(__file__).resolve().parents[3] / "shared" / "data" / "cases"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
ODS_SPACES = (
    " ".join(f'xmlns:{name}="{OFFICE}:{name}:1.0"' for name in ("office", "table", "text", "style", "drawing"))
    + ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    + (' xmlns:xlink="http://www.w3.org/1999/xlink"')
)


def zipped(path: Path, files: dict[str, str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def cell(reference: str, text: str) -> str:
    return f'<c r="{reference}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'


def xlsx(path: Path, *sheets: tuple[str, str, str], strings: str = "", styles: str = "", **parts: str) -> Path:
    """Write a workbook; a sheet is its name, its state and what stands in its part, or its rows alone."""
    listed = relations = ""
    files: dict[str, str] = {}
    for number, (name, state, content) in enumerate(sheets, 1):
        hidden = f' state="{state}"' if state else ""
        listed += f'<sheet name="{escape(name)}" sheetId="{number}"{hidden} r:id="r{number}"/>'
        relations += f'<Relationship Id="r{number}" Type="{REL}/worksheet" Target="worksheets/sheet{number}.xml"/>'
        whole = content if content.startswith("<w") else f"<sheetData>{content}</sheetData>"
        whole = whole if content.startswith("<w") else f'<worksheet xmlns="{MAIN}" xmlns:r="{REL}">{whole}</worksheet>'
        files[f"xl/worksheets/sheet{number}.xml"] = whole
    for kind, content in (("sharedStrings", strings), ("styles", styles)):
        if content:
            relations += f'<Relationship Id="{kind}" Type="{REL}/{kind}" Target="{kind}.xml"/>'
            files[f"xl/{kind}.xml"] = content
    files["xl/workbook.xml"] = parts.pop("workbook", "") or (
        f'<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets>{listed}</sheets></workbook>'
    )
    files["xl/_rels/workbook.xml.rels"] = f'<Relationships xmlns="{PACKAGE}">{relations}</Relationships>'
    return zipped(path, {**files, **{name.replace("__", "/"): content for name, content in parts.items()}})


def rows(*lines: list[str]) -> str:
    return "".join(
        f'<row r="{number}">'
        + "".join(cell(f"{'ABCDEFGH'[i]}{number}", text) for i, text in enumerate(line))
        + "</row>"
        for number, line in enumerate(lines, 1)
    )


def ods(path: Path, *tables: str, styles: str = "", before: str = "", **parts: str) -> Path:
    content = (
        f"<office:document-content {ODS_SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{before}{''.join(tables)}</office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    return zipped(path, {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content, **parts})


def table(content: str, name: str = "S", style: str = "") -> str:
    return f'<table:table table:name="{name}" table:style-name="{style}">{content}</table:table>'


def table_style(name: str, display: str) -> str:
    shown = f'<style:table-properties table:display="{display}"/>'
    return f'<style:style style:name="{name}" style:family="table">{shown}</style:style>'


def line(*cells: str, more: str = "") -> str:
    return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"


def word(text: str, more: str = "", before: str = "") -> str:
    return f'<table:table-cell office:value-type="string" {more}>{before}<text:p>{text}</text:p></table:table-cell>'


def only(path: Path) -> Sheet:
    (sheet,) = read_workbook(path)
    return sheet


# What a cell shows.


@pytest.mark.parametrize("prefix", ["", "x:"])
@pytest.mark.parametrize("space", [MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main"])
def test_xlsx_of_any_program_is_read_whatever_prefix_and_edition_of_the_standard(
    tmp_path: Path, prefix: str, space: str
) -> None:
    name = "xmlns:x" if prefix else "xmlns"
    inner = "".join(
        f"<@row><@c t='inlineStr'><@is><@t>{a}</@t></@is></@c><@c><@v>{b}</@v></@c></@row>"
        for a, b in (("Region", 7), ("Sicilia", 8))
    )
    relations = f"<Relationship Id='r1' Type='{REL}/worksheet' Target='/xl/Worksheets/Sheet1.xml'/>"
    files = {
        "xl/worksheets/sheet1.xml": f"<@worksheet {name}='{space}'><@sheetData>{inner}</@sheetData></@worksheet>",
        "xl/workbook.xml": f"<@workbook {name}='{space}' xmlns:q='http://purl.oclc.org/ooxml/officeDocument/relationships'>"
        "<@sheets><@sheet name='S' sheetId='1' q:id='r1'/></@sheets></@workbook>",
        "xl/_rels/workbook.xml.rels": f"<Relationships xmlns='{PACKAGE}'>{relations}</Relationships>",
    }
    path = zipped(tmp_path / "a.xlsx", {part: content.replace("@", prefix) for part, content in files.items()})
    assert (only(path).header, only(path).rows) == (("Region", "7"), (("Sicilia", "8"),))


def test_rich_text_is_put_together_phonetic_guides_and_escapes_are_not_shown(tmp_path: Path) -> None:
    strings = (
        f'<sst xmlns="{MAIN}"><si><r><t>Sici</t></r><r><t xml:space="preserve">lia </t></r></si>'
        "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr fontId='1'/></si>"
        "<si><t>one_x000D_\ntwo _x0041_ _xD800_ _x0000_</t></si><si><t/></si><si/></sst>"
    )
    data = "".join(
        f'<row r="{n}"><c r="A{n}" t="s"><v>{n - 1}</v></c><c r="B{n}"><v>{n}</v></c></row>' for n in range(1, 6)
    )
    sheet = only(xlsx(tmp_path / "a.xlsx", ("S", "", data), strings=strings))
    assert [sheet.header[0], *(row[0] for row in sheet.rows)] == ["Sicilia", "東京", "one\r\ntwo A", "", ""]


def test_booleans_errors_numbers_and_texts_are_told_apart(tmp_path: Path) -> None:
    data = (
        f"<row>{''.join(cell(f'{name}1', name) for name in 'ABCDEF')}</row>"
        '<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c t="str"><v>007</v></c>'
        '<c t="d"><v>2026-05-03T00:00:00</v></c><c><v>1E-3</v></c></row>'
        f'<row>{cell("A3", "#N/D")}<c r="B3"><v>46357</v></c><c r="C3" t="str"><f>""</f><v></v></c>'
        '<c r="D3"><f>A1</f></c><c r="E3"><f>A1</f><v/></c><c r="F3"><v>17.199999999999999</v></c></row>'
    )
    sheet = only(xlsx(tmp_path / "a.xlsx", ("S", "", data)))
    assert sheet.rows == (
        ("TRUE", "FALSE", "", "007", "2026-05-03", "0.001"), ("", "46357", "", "", "", "17.2"),
    )  # fmt: skip
    told = " ".join(sheet.warnings)
    assert "2 cells hold errors of formulas (#N/A)" in told
    # A formula that gives an empty text has a result.
    assert "2 formulas have no stored result" in told and "D3" in told


@pytest.mark.parametrize(
    ("value", "number", "code", "from_1904", "shown"),
    [
        ("45000", 14, "", False, "2023-03-15"), ("45000.5", 22, "", False, "2023-03-15T12:00:00"),
        ("45000.5", 14, "", False, "2023-03-15"), ("0.4", 20, "", False, "09:36:00"),
        ("1.25", 46, "", False, "30:00:00"),
        ("45000", 0, "", False, "45000"), ("45000", 164, "[$-40C]d mmmm yyyy;@", False, "2023-03-15"),
        ("45000.75", 164, 'yyyy\\-mm\\-dd"T"hh:mm', False, "2023-03-15T18:00:00"),
        ("45000.75", 164, "m/d/yy h:mm:ss", False, "2023-03-15T18:00:00"), ("45000", 164, "mmm", False, "2023-03-15"),
        ("1.5", 164, "[hh]:mm", False, "36:00:00"), ("0.5", 164, "mm:ss", False, "12:00:00"),
        ("12", 164, '0" days"', False, "12"), ("12", 164, "[Red]#,##0.00;[Blue]-0", False, "12"),
        ("12", 164, "0.00E+00", False, "12"), ("12", 164, "General", False, "12"), ("12", 164, "#\\ \\d", False, "12"),
        ("12", 164, "0;yyyy", False, "12"), ("1", 14, "", False, "1900-01-01"), ("61", 14, "", False, "1900-03-01"),
        ("0", 14, "", True, "1904-01-01"), ("43538", 14, "", True, "2023-03-15"), ("-1", 14, "", False, "-1"),
        ("9999999", 14, "", False, "9999999"), ("nan", 14, "", False, "nan"), ("1e400", 14, "", False, "1e400"),
        ("x", 14, "", False, "x"), ("45000", 57, "", False, "2023-03-15"),
    ],
)  # fmt: skip
def test_dates_are_known_by_their_format_and_shown_as_iso_dates(
    value: str, number: int, code: str, from_1904: bool, shown: str
) -> None:
    kind = date_kind(number, code)
    assert (serial_text(value, kind, from_1904) if kind else number_text(value)) == shown


@pytest.mark.parametrize("from_1904", [False, True])
def test_styles_and_the_date_system_of_the_workbook_decide(tmp_path: Path, from_1904: bool) -> None:
    styles = (
        f'<styleSheet xmlns="{MAIN}"><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>'
        '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>'
        '<dxfs><dxf><numFmt numFmtId="0" formatCode="yyyy"/></dxf></dxfs></styleSheet>'
    )
    book = (
        f'<workbook xmlns="{MAIN}" xmlns:r="{REL}"><workbookPr date1904="{int(from_1904)}"/><sheets>'
        '<sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>'
    )
    data = f'<row>{cell("A1", "a")}</row><row><c s="1"><v>45000</v></c></row><row><c s="0"><v>45000</v></c></row>'
    sheet = only(xlsx(tmp_path / "a.xlsx", ("S", "", data), styles=styles, workbook=book))
    assert sheet.rows == (("2027-03-16" if from_1904 else "2023-03-15",), ("45000",))


def test_ods_values_come_from_their_attributes_and_texts_from_their_paragraphs(tmp_path: Path) -> None:
    def valued(kind: str, name: str, value: str, shown: str) -> str:
        more = f'office:value-type="{kind}" office:{name}="{value}"'
        return f"<table:table-cell {more}><text:p>{shown}</text:p></table:table-cell>"

    path = ods(tmp_path / "a.ods", table(
        line(*(word(name) for name in "abcdefgh"))
        + line(
            valued("float", "value", "17.2", "17,20"), valued("percentage", "value", "0.172", "17,2 %"),
            valued("date", "date-value", "2026-05-03", "3. Mai 2026"),
            valued("date", "date-value", "2026-05-03T09:30:00.000", "3.5. 9:30"),
            valued("time", "time-value", "PT09H30M00S", "9:30"), valued("boolean", "boolean-value", "false", "FALSCH"),
            valued("boolean", "boolean-value", "true", "WAHR"), valued("currency", "value", "5", "5 €"),
        )
        + line(
            word("one<text:s text:c='3'/>two<text:line-break/>three<text:tab/>four"),
            word("<text:span>ri</text:span><text:a xlink:href='https://example.org/p'>ch</text:a>"),
            "<table:table-cell office:value-type='string' office:string-value='only here'/>",
            word("a</text:p><text:p>b"), word("#DIV/0!"), word("Err:502"),
            word("<text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby>"),
            word("<text:note><text:note-body><text:p>foot</text:p></text:note-body></text:note>h"),
        )
    ))  # fmt: skip
    sheet = only(path)
    assert sheet.rows == (
        ("17.2", "0.172", "2026-05-03", "2026-05-03T09:30:00", "09:30:00", "FALSE", "TRUE", "5"),
        ("one   two\nthree\tfour", "rich", "only here", "a\nb", "", "", "東京", "h"),
    )
    assert dict(sheet.links) == {(3, 1): "https://example.org/p"}
    assert any("2 cells hold errors" in warning for warning in sheet.warnings)


# What is in a cell or workbook, and is no value.


def test_comments_on_cells_of_ods_change_no_value_and_are_told(tmp_path: Path) -> None:
    said = "<dc:creator>Ana P</dc:creator><dc:date>2026</dc:date><text:p>None, ask Marco</text:p>"
    comment = f"<office:annotation>{said}</office:annotation>"
    drawn = "<draw:frame><draw:text-box><text:p>drawn</text:p></draw:text-box></draw:frame>"
    path = ods(
        tmp_path / "a.ods",
        table(
            f"<table:shapes>{drawn}<table:table><table:table-row>{word('chart')}</table:table-row></table:table>"
            "</table:shapes>"
            + line(word("Region", before=comment), word("Level"))
            + line(word("Sicilia", before=drawn), word("shared", before=comment))
            + line(word("Kriti"), f"<table:table-cell>{comment}</table:table-cell>")
        ),
        before=f"<table:tracked-changes><table:deletion><table:table-cell><text:p>old</text:p></table:table-cell>"
        f"</table:deletion>{comment}</table:tracked-changes>",
    )
    sheet = only(path)
    assert (sheet.header, sheet.rows) == (("Region", "Level"), (("Sicilia", "shared"), ("Kriti", "")))
    assert sheet.warnings == ("Comments on cells are not read.",)


def test_comments_and_links_of_xlsx_change_no_value_and_the_links_are_kept(tmp_path: Path) -> None:
    content = (
        f'<worksheet xmlns="{MAIN}" xmlns:r="{REL}"><sheetData><row r="1">{cell("A1", "a")}{cell("B1", "b")}</row>'
        f'<row r="2">{cell("A2", "here")}<c r="B2" t="str"><f>HYPERLINK("https://example.org/f","site")</f><v>site</v></c>'
        f'</row><row r="3">{cell("A3", "x")}{cell("B3", "y")}</row></sheetData>'
        '<hyperlinks><hyperlink ref="A2" r:id="l1"/><hyperlink ref="A3:B3" r:id="l2"/><hyperlink ref="A1" r:id="l3"/>'
        '<hyperlink ref="A1:XFD1048576" r:id="l1"/><hyperlink ref="B1" location="S!A1"/></hyperlinks></worksheet>'
    )
    relations = (
        "".join(
            f'<Relationship Id="l{n}" Type="{REL}/hyperlink" Target="{target}" TargetMode="External"/>'
            for n, target in enumerate(("https://example.org/a", "HTTP://example.org/b", "javascript:alert(1)"), 1)
        )
        + f'<Relationship Id="c" Type="{REL}/comments" Target="../comments1.xml"/>'
    )
    path = xlsx(
        tmp_path / "a.xlsx", ("S", "", content),
        **{
            "xl__worksheets___rels__sheet1.xml.rels": f'<Relationships xmlns="{PACKAGE}">{relations}</Relationships>',
            "xl__comments1.xml": "<comments/>",
        },
    )  # fmt: skip
    sheet = only(path)
    assert sheet.rows == (("here", "site"), ("x", "y"))
    assert dict(sheet.links) == {
        (2, 0): "https://example.org/a", (2, 1): "https://example.org/f",
        (3, 0): "HTTP://example.org/b", (3, 1): "HTTP://example.org/b",
    }  # fmt: skip
    assert sheet.warnings == ("Comments on cells are not read.",)


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_hidden_sheets_are_left_out_and_named_and_hidden_rows_and_columns_are_told(tmp_path: Path, kind: str) -> None:
    if kind == "xlsx":
        shown = (
            f'<worksheet xmlns="{MAIN}"><cols><col min="2" max="2" hidden="1"/></cols><sheetData>'
            f'<row r="1">{cell("A1", "Region")}{cell("B1", "x")}</row>'
            f'<row r="2" hidden="1">{cell("A2", "Kriti")}{cell("B2", "y")}</row><row r="3" hidden="true"/>'
            "</sheetData></worksheet>"
        )
        old = rows(["Region", "Old"], ["A", "b"])
        path = xlsx(tmp_path / "a.xlsx", ("Lists", "hidden", old), ("New", "", shown), ("Old", "veryHidden", old))
    else:
        style = table_style("h", "false") + table_style("v", "true")
        old = line(word("Region"), word("Old")) + line(word("A"), word("b"))
        shown = (
            '<table:table-column/><table:table-column table:visibility="collapse"/>'
            + line(word("Region"), word("x"))
            + line(word("Kriti"), word("y"), more='table:visibility="filter"')
            + line(more='table:visibility="collapse"')
        )
        path = ods(
            tmp_path / "a.ods", table(old, "Lists", "h"), table(shown, "New", "v"), table(old, "Old", "h"),
            table(old, "'file:///C:/private/x.ods'#$Sheet1", "h"), styles=style,
        )  # fmt: skip
    sheet = only(path)
    assert (sheet.name, sheet.rows) == ("New", (("Kriti", "y"),))
    assert sheet.notices == ("Hidden sheets are not read: Lists, Old",)
    assert sheet.warnings == ("1 hidden columns are read like the others.", "1 hidden rows are read like the others.")
    # Named, a hidden sheet is read as well.
    assert [sheet.name for sheet in read_workbook(path, wanted="Old")] == ["New", "Old"]
    assert [sheet.name for sheet in read_workbook(path, wanted=" old")] == ["New", "Old"]
    # Whoever names one that is not there learns which hidden ones there are.
    with pytest.raises(PluginError, match="There is no sheet “Olds”") as caught:
        recognise(read_sheets(path, wanted="Olds"), "Olds")
    assert caught.value.details == "New\nHidden sheets are not read: Lists, Old"


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_a_workbook_whose_sheets_are_all_hidden_is_read_and_says_so(tmp_path: Path, kind: str) -> None:
    if kind == "xlsx":
        path = xlsx(tmp_path / "a.xlsx", ("A", "hidden", rows(["x"], ["1"])), ("B", "veryHidden", rows(["y"], ["2"])))
    else:
        style = table_style("h", "false")
        path = ods(tmp_path / "a.ods", *(table(line(word("x")), name, "h") for name in "AB"), styles=style)
    sheets = read_workbook(path)
    assert [sheet.name for sheet in sheets] == ["A", "B"]
    assert sheets[0].notices == ("All sheets are hidden; they are read nevertheless: A, B",)


def test_sheets_that_are_empty_while_the_hidden_ones_are_not_are_told(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", ("Cover", "", ""), ("Answers", "hidden", rows(["Region"], ["Kriti"])))
    with pytest.raises(PluginError, match="no sheet with anything") as caught:
        read_workbook(path)
    assert "Answers" in caught.value.details


def test_what_merged_cells_cover_is_not_read(tmp_path: Path) -> None:
    covered = (
        "<table:covered-table-cell office:value-type='string' {}><text:p>under</text:p></table:covered-table-cell>"
    )
    path = ods(tmp_path / "a.ods", table(
        line(word("a", more="table:number-columns-spanned='3'"), covered.format("table:number-columns-repeated='2'"),
             word("d"))
        + line(word("1"), covered.format(""), word("3"), word("4"))
    ))  # fmt: skip
    assert (only(path).header, only(path).rows) == (("a", "", "", "d"), (("1", "", "3", "4"),))


# Sizes.


def test_only_filled_cells_count_wherever_formatted_ones_stand(tmp_path: Path) -> None:
    stray = '<row r="1048576"><c r="A1048576" s="1"/><c r="XFD1048576" s="1"/></row>'
    sheet = only(xlsx(tmp_path / "a.xlsx", ("S", "", rows(["a"], ["b"]) + stray)))
    assert (sheet.rows, sheet.lines) == ((("b",),), (2,))
    blank = line(
        "<table:table-cell table:number-columns-repeated='16384'/>", more="table:number-rows-repeated='1000000'"
    )
    sheet = only(ods(tmp_path / "a.ods", table(line(word("a")) + blank + line(word("b")) + blank)))
    assert (sheet.rows, sheet.lines) == ((("b",),), (1_000_002,))


def test_repeated_cells_and_rows_stand_as_often_as_they_are_repeated(tmp_path: Path) -> None:
    path = ods(tmp_path / "a.ods", table(
        line(word("a"), word("b", more="table:number-columns-repeated='2'"))
        + line(word("x", more="table:number-columns-repeated='3'"), more="table:number-rows-repeated='3'")
        + line("<table:table-cell table:number-columns-repeated='2'/>", word("z"))
    ))  # fmt: skip
    sheet = only(path)
    assert sheet.rows == (*[("x", "x", "x")] * 3, ("", "", "z"))
    assert sheet.lines == (2, 3, 4, 5)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("rows", line(word("x"), more="table:number-rows-repeated='1000000'")),
        ("columns", line(word("x", more="table:number-columns-repeated='16384'"))),
        (
            "both",
            line(word("x", more="table:number-columns-repeated='2000'"), more="table:number-rows-repeated='2000'"),
        ),
        ("digits", line(word("x"), more=f"table:number-rows-repeated='{'9' * 5000}'")),
        ("minus", line(word("x"), more="table:number-rows-repeated='-5'")),
        (
            "text",
            line(
                word("x" * 2000, more="table:number-columns-repeated='100'"), more="table:number-rows-repeated='1000'"
            ),
        ),
        ("blanks", line(word("<text:s text:c='99999999999'/>x"))),
    ],
)
def test_an_ods_that_repeats_itself_beyond_measure_is_refused(tmp_path: Path, name: str, content: str) -> None:
    with pytest.raises(PluginError) as caught:
        read_workbook(ods(tmp_path / f"{name}.ods", table(line(word("a")) + content)))
    assert caught.value.remedy


@pytest.mark.parametrize(
    "data",
    [
        '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>',
        '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>',
        '<row r="1"><c r="12"><v>1</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>5</v></c></row>',
        f'<row r="1"><c r="A1" t="s"><v>{"9" * 5000}</v></c></row>',
        "<row r='1'></wrong>",
        "<row r='1'><c r='A1'",
        "<row><c><v>" + "x" * 1_100_000 + "</v></c></row>",
        "<row><c><v>1</v></c></row><!--" + "x" * 3_000_000 + "-->",
    ],
    ids=["far", "column", "no column", "string", "digits", "wrong", "cut", "long", "comment"],
)
def test_an_xlsx_with_what_no_program_writes_is_refused(tmp_path: Path, data: str) -> None:
    with pytest.raises(PluginError) as caught:
        read_workbook(xlsx(tmp_path / "a.xlsx", ("S", "", data)))
    assert caught.value.remedy
    assert len(caught.value.full_text()) < 3000


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"]
)
def test_declarations_are_refused_in_every_part(tmp_path: Path, part: str) -> None:
    path = xlsx(
        tmp_path / "a.xlsx", ("S", "", rows(["a"], ["b"])), strings=f'<sst xmlns="{MAIN}"/>',
        styles=f'<styleSheet xmlns="{MAIN}"/>',
    )  # fmt: skip
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    files[part] = '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + files[part]
    with pytest.raises(PluginError, match="not a workbook") as caught:
        read_workbook(zipped(tmp_path / "b.xlsx", files))
    assert "entities" in caught.value.details


@pytest.mark.parametrize("start", [b"<a><!--", b"<a b='", b"<a><b ", b"<", b"<?x ", b"<a>&"])
def test_a_mark_that_does_not_end_is_given_up_long_before_its_file_ends(start: bytes) -> None:
    """What is not at its end is looked at again with every piece that is read."""
    stream = io.BytesIO(start + b"x" * 20_000_000)
    with pytest.raises(Unreadable):
        parse(stream, Handler(None), Budget(), Progress())
    assert stream.tell() < 2_000_000


def test_elements_are_counted_over_all_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xmlstream, "MAX_ELEMENTS", 1_500)
    budget = Budget()
    parse(io.BytesIO(b"<a>" + b"<b/>" * 1_000 + b"</a>"), Handler(None), budget, Progress())
    with pytest.raises(Unreadable, match="1500"):
        parse(io.BytesIO(b"<a>" + b"<b/>" * 1_000 + b"</a>"), Handler(None), budget, Progress())


def test_an_archive_of_very_many_files_is_refused_before_they_are_listed(tmp_path: Path) -> None:
    path = tmp_path / "many.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(20_001):
            archive.writestr(str(number), b"")
    with pytest.raises(PluginError):
        read_sheets(path)


def test_a_workbook_may_hold_many_pictures(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", ("S", "", rows(["a"], ["b"])))
    with zipfile.ZipFile(path, "a") as archive:
        for number in range(400):
            archive.writestr(f"xl/media/image{number}.png", bytes(10))
    assert only(path).rows == (("b",),)


@pytest.mark.parametrize(
    ("part", "told"),
    [("word/document.xml", "neither"), ("xl/workbook.bin", "XLSB"), ("nothing.xml", "neither")],
)
def test_a_document_of_another_kind_is_told_for_what_it_is(tmp_path: Path, part: str, told: str) -> None:
    relation = f'<Relationship Id="r" Type="{REL}/officeDocument" Target="{part}"/>'
    files = {"_rels/.rels": f'<Relationships xmlns="{PACKAGE}">{relation}</Relationships>', "x.xml": "<x/>"}
    files |= {} if part == "nothing.xml" else {part: "<document/>"}
    with pytest.raises(PluginError, match="not a workbook") as caught:
        read_workbook(zipped(tmp_path / "letter.xlsx", files))
    assert told in caught.value.details


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", ("S", "", rows(["a"], ["b"])))
    with pytest.raises(Cancelled):
        read_workbook(path, Progress(is_cancelled=lambda: True))


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_whatever_is_changed_in_a_workbook_only_errors_of_ours_leave(tmp_path: Path, kind: str) -> None:
    if kind == "xlsx":
        path = xlsx(tmp_path / "a.xlsx", ("S", "", rows(["a", "b"], ["1", "2"])), strings=f'<sst xmlns="{MAIN}"/>')
    else:
        path = ods(tmp_path / "a.ods", table(line(word("a"), word("b")) + line(word("1"))))
    with zipfile.ZipFile(path) as archive:
        good = {name: archive.read(name) for name in archive.namelist()}
    for seed in range(40):
        dice = random.Random(seed)  # noqa: S311 - no secret
        files = {name: bytearray(data) for name, data in good.items()}
        for data in files.values():
            for _ in range(dice.randint(0, 3)):
                place = dice.randrange(len(data))
                data[place : place + dice.randint(0, 9)] = bytes(
                    dice.choice(b'<>/"= \x00\xff9aA:&;') for _ in range(dice.randint(0, 4))
                )
        changed = zipped(tmp_path / f"b.{kind}", {name: bytes(data) for name, data in files.items()})
        for broken in (changed.read_bytes(), bytes(dice.choice(changed.read_bytes()) for _ in range(300))):
            changed.write_bytes(broken)
            try:
                read_sheets(changed)
            except PluginError as error:
                assert error.message and error.remedy, seed


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("29-hidden-and-helper-sheets/survey.xlsx", ["READ ME", "Answers 2026"]),
        ("39-xlsx-oddities/survey.xlsx", ["Survey"]), ("40-ods-comment-in-cell/survey.ods", ["Survey"]),
        ("32-ods-repeated/survey.ods", ["Survey"]), ("38-xlsx-hyperlinks/survey.xlsx", ["Survey"]),
        *((f"48-xlsx-stray-cell-far-below/stray-{n}.xlsx", ["Survey"]) for n in ("1048575", "500", "column-XFD")),
        *((f"49-xlsx-of-other-programs/{n}.xlsx", ["Survey"]) for n in (
            "absolute-targets", "no-cell-r", "no-row-r", "plain", "prefix-x", "strict-ooxml", "wide-after-narrow",
        )),
    ],
)  # fmt: skip
def test_files_that_people_have_are_read(name: str, expected: list[str]) -> None:
    path = CASES / name
    if not path.is_file():
        pytest.skip("../shared is not here")
    sheets = read_workbook(path)
    assert [sheet.name for sheet in sheets] == expected
    assert all(sheet.rows for sheet in sheets)
    assert not any(
        "ask" in cell or "call him" in cell or "Ana" in cell for s in sheets for row in s.rows for cell in row
    )


def test_the_reader_agrees_with_openpyxl_where_that_is_here(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not here; it is an oracle only")
    book = openpyxl.Workbook()
    book.active.append(["a", "b", "c", None, "e"])
    book.active.append(["x", 1, 2.5, None, True])
    book.active.append(["é\n2", -1e-7, None, "z", False])
    book.save(tmp_path / "a.xlsx")
    assert only(tmp_path / "a.xlsx").rows == (
        ("x", "1", "2.5", "", "TRUE"),
        ("é\n2", "-1e-07", "", "z", "FALSE"),
    )
