"""Text tables: whatever a spreadsheet program writes as CSV is read, the rest is refused with a reason."""

from __future__ import annotations

import pytest

from cpmr_migration_plugin.errors import Cancelled, PluginError
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.tables import text
from cpmr_migration_plugin.sources.tables.text import read_text_table, sniff_separator, with_decimal_points

TABLE = "Région;Santé\nAndalucía;compétence partagée\nCôte d'Azur;aucune\n"


@pytest.mark.parametrize(
    ("encoding", "warned"),
    [("utf-8", False), ("utf-8-sig", False), ("utf-16", False), ("utf-32", False), ("cp1252", True), ("latin-1", True)],
)
def test_accents_survive_every_usual_encoding_and_a_guess_is_said(encoding: str, warned: bool) -> None:
    sheet = read_text_table(TABLE.encode(encoding), "t")
    assert sheet.header == ("Région", "Santé")
    assert sheet.rows == (("Andalucía", "compétence partagée"), ("Côte d'Azur", "aucune"))
    assert bool(sheet.warnings) == warned


def test_bytes_that_windows_1252_lacks_are_read_as_latin_1() -> None:
    sheet = read_text_table(b"a;b\n\xe9\x81;1\n", "t")
    assert "Latin-1" in sheet.warnings[0]


def test_damaged_utf8_is_refused_with_its_line_and_not_read_as_gibberish() -> None:
    data = "a;b\né;è\nñ;ü\n".encode() + b"\xff;1\n"
    with pytest.raises(PluginError) as caught:
        read_text_table(data, "t")
    assert "line 4" in caught.value.details


@pytest.mark.parametrize("data", [b"a;b\n1;\x00\n", b"a\x00;\x00b\x00", "a;b\n1;\0\n".encode("utf-16")])
def test_nul_is_refused(data: bytes) -> None:
    with pytest.raises(PluginError) as caught:
        read_text_table(data, "t")
    assert "not text" in caught.value.details


def test_half_a_utf16_character_is_refused() -> None:
    with pytest.raises(PluginError):
        read_text_table("a;b\n".encode("utf-16") + b"x", "t")


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found_among_quoted_cells_that_hold_the_others(separator: str) -> None:
    rows = [["name", "note", "x"], ["A", "one, two; three | four\tfive", "1"], ["B", "six; seven, eight", "2"]]
    content = "\n".join(separator.join(f'"{cell}"' for cell in row) for row in rows)
    assert sniff_separator(content) == separator
    assert read_text_table(content.encode(), "t").rows[0] == tuple(rows[1])


def test_decimal_commas_do_not_pass_for_separators() -> None:
    assert sniff_separator("geo;value;other\nES51;17,2;1,5\nITI1;3,1;2,5\n") == ";"
    assert sniff_separator("name;share\nA;17,2\nB;1,25\n") == ";"


def test_commas_in_every_text_do_not_pass_for_separators() -> None:
    assert sniff_separator("a;b, or not;c\n1;x, y;2\n3;z, w;4\n") == ";"


def test_the_separator_that_excel_declares_is_used_and_lines_stay_those_of_the_file() -> None:
    sheet = read_text_table(b"sep=|\r\na|b\r\n1,5|2,5\r\n", "t")
    assert (sheet.header, sheet.header_line, sheet.rows, sheet.lines) == (("a", "b"), 2, (("1,5", "2,5"),), (3,))


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_lines_are_counted_as_an_editor_does(end: str) -> None:
    content = end.join(["", "a,b", "1,2", "", '"two\nlines",3', "4,5,6", "7,8", ""])
    sheet = read_text_table(content.encode(), "t")
    assert sheet.header_line == 2
    assert sheet.lines == (3, 5, 8)
    assert [(p.row, p.message) for p in sheet.problems] == [(7, "3 values where the header has 2 columns")]


def test_empty_cells_beyond_the_last_column_are_no_problem() -> None:
    sheet = read_text_table(b"a,b,,\n1,2,,\n3,4,,,\n", "t")
    assert (sheet.header, sheet.rows, sheet.problems) == (("a", "b"), (("1", "2"), ("3", "4")), ())


def test_an_open_quote_is_reported_with_its_line() -> None:
    sheet = read_text_table(b'a,b\n1,2\n"3,4\n5,6\n', "t")
    assert sheet.rows == (("1", "2"),)
    assert sheet.problems[-1].row == 3


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\n\n  \n"])
def test_an_empty_file_is_a_problem(data: bytes) -> None:
    assert "no header" in read_text_table(data, "t").problems[0].message


def test_a_header_alone_is_a_table_without_rows() -> None:
    sheet = read_text_table(b"a,b\n", "t")
    assert (sheet.header, sheet.rows, sheet.problems) == (("a", "b"), (), ())


def test_a_login_page_is_named_as_such() -> None:
    with pytest.raises(PluginError, match="web page"):
        read_text_table(b"\n<!DOCTYPE html><html><body>Sign in</body></html>", "t")


@pytest.mark.parametrize(
    ("limit", "value", "data"),
    [
        ("MAX_BYTES", 10, b"a,b\n1,2\n3,4\n"),
        ("MAX_ROWS", 1, b"a,b\n1,2\n3,4\n"),
        ("MAX_COLUMNS", 1, b"a,b\n1,2\n"),
        ("MAX_CELLS", 3, b"a,b\n1,2\n3,4\n"),
    ],
)
def test_limits_hold(monkeypatch: pytest.MonkeyPatch, limit: str, value: int, data: bytes) -> None:
    read_text_table(data, "t")
    monkeypatch.setattr(text, limit, value)
    with pytest.raises(PluginError, match="cannot be read as a table"):
        read_text_table(data, "t")


def test_reading_can_be_cancelled() -> None:
    with pytest.raises(Cancelled):
        read_text_table(b"a,b\n" + b"1,2\n" * 2000, "t", Progress(is_cancelled=lambda: True))


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["17,2", "", "3"], ["17.2", "", "3"]),
        (["1.234,5", "2.000", "-1,25"], ["1234.5", "2000", "-1.25"]),
        (["1 234,5", "1\u202f000,25"], ["1234.5", "1000.25"]),
        (["1,234", "12,345"], None),  # thousands or thousandths: not for us to say
        (["17,2", "n/a"], None),
        (["17,2", "3.5"], None),
        (["17.2", "3"], None),
        (["a,b", "c"], None),
        (["", ""], None),
    ],
)
def test_decimal_commas_become_points_in_number_columns_only(values: list[str], expected: list[str] | None) -> None:
    assert with_decimal_points(values) == (expected or values, expected is not None)
