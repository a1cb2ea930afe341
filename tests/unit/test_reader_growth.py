"""Every reader of tables takes time that grows with its input, and memory that is bounded."""

from __future__ import annotations

import gzip
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from growth import grows_at_most, peak_memory

from cpmr_migration_plugin.model.survey import Sheet, apply, guess
from cpmr_migration_plugin.sources.eurostat.sdmxcsv import read_sdmx_csv
from cpmr_migration_plugin.sources.eurostat.tsv import read_tsv
from cpmr_migration_plugin.sources.tables.sheets import recognise
from cpmr_migration_plugin.sources.tables.spreadsheet import read_workbook
from cpmr_migration_plugin.sources.tables.text import read_text_table

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
SOURCE = "https://example.org/survey"


def xlsx(path: Path, data: str) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets><sheet name="S" sheetId="1" r:id="r"/>'
            "</sheets></workbook>",
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r" Type="{REL}/worksheet" '
            'Target="worksheets/sheet1.xml"/></Relationships>',
        )
        archive.writestr(
            "xl/worksheets/sheet1.xml", f'<worksheet xmlns="{MAIN}"><sheetData>{data}</sheetData></worksheet>'
        )
    return path


def ods(path: Path, rows: str) -> Path:
    spaces = " ".join(f'xmlns:{name}="{OFFICE}:{name}:1.0"' for name in ("office", "table", "text"))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body><office:spreadsheet><table:table table:name='S'>{rows}"
            "</table:table></office:spreadsheet></office:body></office:document-content>",
        )
    return path


def noise(number: int) -> str:
    """Return a text that packs no better than what people write."""
    return f"{number * 2654435761 % 4294967296:08x}"


XLSX = {
    # What froze a regular expression: cells whose tags do not end, formulas without results, blanks after them.
    "tags without an end": lambda n: "".join(f'<c r="A{noise(i)}" ' for i in range(n)),
    "formulas without results": lambda n: "<row>" + "".join(f"<c><f>{noise(i)}</f></c>" for i in range(n)) + "</row>",
    "blanks within cells": lambda n: "<row><c r='A1'><f>1</f>" + "".join(f" \n{i}\t" for i in range(n)) + "</c></row>",
    "rows": lambda n: "".join(
        f"<row><c t='inlineStr'><is><t>{noise(i)}</t></is></c><c><v>{i}</v></c></row>" for i in range(n)
    ),
    "a comment": lambda n: "<row/><!--" + "".join(map(noise, range(n))) + "-->",
}  # fmt: skip
ODS = {
    "repeated rows without an end": lambda n: "".join(
        f'<table:table-row table:number-rows-repeated="1{noise(i)}" ' for i in range(n)
    ),
    "blank repeated rows": lambda n: "".join(
        f'<table:table-row table:number-rows-repeated="{10_000 + i}"><table:table-cell/>  </table:table-row>'
        for i in range(n)
    ),
    "cells": lambda n: "".join(
        f"<table:table-row><table:table-cell><text:p>{noise(i)}</text:p></table:table-cell></table:table-row>"
        for i in range(n)
    ),
    "comments": lambda n: "".join(
        f"<table:table-row><table:table-cell><office:annotation><text:p>{noise(i)}</text:p></office:annotation>"
        "</table:table-cell></table:table-row>"
        for i in range(n)
    ),
}  # fmt: skip
CSV = {
    "quotes": lambda n: "a,b\n" + "".join(f'"{noise(i)} ""x"" \n y",2\n' for i in range(n)),
    "blank lines": lambda n: "a,b\n" + "\n" * n * 5 + "1,2\n",
    "a quote without an end": lambda n: 'a,b\n"' + "x,y\n" * n,
    "rows of another length": lambda n: "a,b\n" + "1,2,3\n" * n,
    "one line": lambda n: "a,b;" * n,
    "Latin letters": lambda n: "a,b\n" + "é,ñ\n" * n,
}  # fmt: skip
HEADER = "freq,indic_de,geo\\TIME_PERIOD\t" + "\t".join(f"{year} " for year in range(2000, 2010)) + "\n"
TSV = {
    "series": lambda n: HEADER + "".join(f"A,X,C{i:x}" + f"\t{i}.5 b" * 10 + "\n" for i in range(n)),
    "missing figures": lambda n: HEADER + "".join(f"A,X,C{i:x}" + "\t: " * 10 + "\n" for i in range(n)),
    "a cell of blanks": lambda n: HEADER + "A,X,C1\t1" + " " * n * 20 + "x" + "\t: " * 9 + "\n",
    "digits": lambda n: HEADER + "A,X,C1\t" + "1" * n * 20 + "x" + "\t: " * 9 + "\n",
}  # fmt: skip
SDMX = {
    "rows": lambda n: "DATAFLOW,LAST UPDATE,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
    + "".join(f"ESTAT:TPS1(1.0),27/03/25 23:00:00,A,C{i:x},2024,{i},b,\n" for i in range(n)),
    "datasets": lambda n: "DATAFLOW,LAST UPDATE,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
    + "".join(f"ESTAT:{noise(i)}(1.0),x,A,ES,2024,{i},b,\n" for i in range(n)),
}  # fmt: skip


@pytest.mark.parametrize("kind", list(XLSX))
def test_the_time_for_an_xlsx_workbook_grows_with_it(tmp_path: Path, kind: str) -> None:
    # The part is read as a stream: sizes are of what is packed in it.
    grows_at_most(lambda n: xlsx(tmp_path / f"{n}.xlsx", XLSX[kind](n)), read_workbook, 2_000)


@pytest.mark.parametrize("kind", list(ODS))
def test_the_time_for_an_ods_workbook_grows_with_it(tmp_path: Path, kind: str) -> None:
    grows_at_most(lambda n: ods(tmp_path / f"{n}.ods", ODS[kind](n)), read_workbook, 2_000)


@pytest.mark.parametrize("kind", list(CSV))
def test_the_time_for_a_csv_file_grows_with_it(kind: str) -> None:
    encoding = "cp1252" if kind == "Latin letters" else "utf-8"
    grows_at_most(lambda n: CSV[kind](n).encode(encoding), lambda data: read_text_table(data, "x"), 2_000)


@pytest.mark.parametrize("kind", list(TSV))
def test_the_time_for_a_tsv_file_grows_with_it(kind: str) -> None:
    grows_at_most(lambda n: TSV[kind](n).encode(), read_tsv, 500)


@pytest.mark.parametrize("kind", list(SDMX))
def test_the_time_for_an_sdmx_csv_file_grows_with_it(kind: str) -> None:
    grows_at_most(lambda n: SDMX[kind](n).encode(), read_sdmx_csv, 1_000)


def _survey(n: int, columns: int = 0) -> Sheet:
    header = ("Region", "Country", "NUTS code", "Source", "Health: level", "Housing: describe", "Needs 1")
    more = tuple(f"Question {number}: what competence?" for number in range(columns))
    rows = tuple(
        (
            f"Region {i}",
            "Spain",
            f"ES{i % 1000:03d}",
            SOURCE,
            "shared",
            f"it acts {i}",
            "interpreters",
            *("no",) * columns,
        )
        for i in range(n)
    )
    return Sheet("S", header + more, rows, tuple(range(2, n + 2)))


@pytest.mark.parametrize(
    ("make", "read", "n"),
    [
        (_survey, lambda sheet: apply(sheet, guess(sheet.header, sheet.sample())), 100),
        (lambda n: _survey(20, n), lambda sheet: apply(sheet, guess(sheet.header, sheet.sample())), 25),
        (lambda n: [_survey(20)] * n, recognise, 5),
        (lambda n: Sheet("S", ("x " * n, "1." * n, " " * n + "y", "e" * n, "Region"), (("no " * n,) * 5,), (2,)),
         lambda sheet: guess(sheet.header, sheet.sample()), 20_000),
    ],
    ids=["rows", "columns", "sheets", "long headers"],
)  # fmt: skip
def test_the_time_to_guess_and_apply_a_survey_grows_with_it(
    make: Callable[[int], Any], read: Callable[[Any], Any], n: int
) -> None:
    grows_at_most(make, read, n)


REPEATED = (
    "<table:table-row table:number-rows-repeated='199999'><table:table-cell table:number-columns-repeated='2000'>"
    "<text:p>x</text:p></table:table-cell></table:table-row>"
)


def _csv_of(cells: int) -> str:
    return "a,b,c,d\n" + "".join(
        f"{noise(i)},{noise(i + 1)},{noise(i + 2)},{noise(i + 3)}\n" for i in range(cells // 4)
    )


_READ_BOOK = """
from cpmr_migration_plugin.sources.tables.spreadsheet import read_workbook
read_workbook(path)
"""
_READ_TABLE = """
from cpmr_migration_plugin.sources.tables.sheets import read_sheets
read_sheets(path)
"""
_READ_FILE = """
from cpmr_migration_plugin.sources.eurostat.files import read_file
read_file(path)
"""


@pytest.mark.parametrize(
    ("name", "make", "statement", "most"),
    [
        # Small files that say there is very much in them.
        ("repeated.ods", lambda path: ods(path, REPEATED), _READ_BOOK, 30),
        ("blanks.xlsx", lambda path: xlsx(path, "".join(
            f"<row r='{i}'><c r='A{i}' s='1'/><c r='B{i}'/></row>" for i in range(1, 60_000))), _READ_BOOK, 30),
        # A quarter of what may be read.
        ("full.xlsx", lambda path: xlsx(path, "".join(
            f"<row><c><v>{noise(i)}</v></c><c><v>1{noise(i)}</v></c></row>" for i in range(15_000))), _READ_BOOK, 38),
        ("full.csv", lambda path: path.write_text(_csv_of(175_000)), _READ_TABLE, 63),
        ("full.tsv", lambda path: path.write_text(TSV["series"](5_000)), _READ_FILE, 38),
    ],
)  # fmt: skip
def test_the_memory_of_a_reader_is_bounded(
    tmp_path: Path, name: str, make: Callable[[Path], Any], statement: str, most: float
) -> None:
    path = tmp_path / name
    make(path)
    assert peak_memory(statement, path) < most


def test_a_packed_dataset_larger_than_may_be_read_is_refused_before_all_of_it_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Three and a half million cells in a file of 2 MB."""
    path = tmp_path / "demo_r_gind3.tsv.gz"
    with gzip.open(path, "wb", compresslevel=1) as stream:
        stream.write(HEADER.encode())
        for begin in range(0, 350_000, 50_000):
            stream.write("".join(f"A,X,C{i:x}" + "\t1 " * 10 + "\n" for i in range(begin, begin + 50_000)).encode())
    assert peak_memory(_READ_FILE, path) < 450
    assert "refused" in capsys.readouterr().out
