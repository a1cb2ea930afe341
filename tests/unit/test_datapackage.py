"""A data package is read whole, or refused with everything that is wrong and where."""

from __future__ import annotations

import json
import os
import time
import tracemalloc
import zipfile
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from small_package import SOURCE, SmallPackage

from cpmr_migration_plugin.errors import InvalidEdition, PluginError
from cpmr_migration_plugin.model.edition import Edition
from cpmr_migration_plugin.model.schema import TABLES
from cpmr_migration_plugin.paths import BUNDLED_EDITION
from cpmr_migration_plugin.sources import datapackage
from cpmr_migration_plugin.sources.datapackage import parse_csv, read_datapackage

Place = tuple[str, "int | None", str]


def problems(package: SmallPackage) -> InvalidEdition:
    with pytest.raises(InvalidEdition) as caught:
        read_datapackage(package.write())
    return caught.value


def places(package: SmallPackage) -> list[Place]:
    return [(p.table, p.row, p.column) for p in problems(package).problems]


def zipped(package: SmallPackage, target: Path, prefix: str = "") -> Path:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in package.files().items():
            archive.writestr(prefix + name, data)
    return target


def refused(path: Path) -> PluginError:
    with pytest.raises(PluginError) as caught:
        read_datapackage(path)
    assert not isinstance(caught.value, InvalidEdition)
    return caught.value


# --- where it may lie ---------------------------------------------------------------------------


def test_a_folder_its_descriptor_and_a_zip_of_it_give_the_same_edition(package: SmallPackage) -> None:
    folder = package.write()
    archive = zipped(package, folder.parent / "small.zip")
    counts = [read_datapackage(p).counts() for p in (folder, folder / "datapackage.json", archive)]
    assert counts == [
        {
            "regions": 3, "competences": 3, "experiences": 2, "indicators": 3, "country_notes": 0, "rules": 0,
            "authority_kinds": 0, "country_facts": 0,
        }
    ] * 3  # fmt: skip


def test_the_package_may_lie_in_a_folder_of_the_zip(package: SmallPackage, tmp_path: Path) -> None:
    edition = read_datapackage(zipped(package, tmp_path / "x.zip", "download/small/"))
    assert len(edition.regions) == 3


def test_of_several_packages_in_a_zip_the_outermost_is_read(package: SmallPackage, tmp_path: Path) -> None:
    target = zipped(package, tmp_path / "x.zip", "new/")
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr("new/old/datapackage.json", "{}")
    assert len(read_datapackage(target).regions) == 3


def test_a_zip_without_a_descriptor_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr("regions.csv", "region_id\n")
    assert "datapackage.json" in refused(tmp_path / "x.zip").remedy


def test_a_zip_that_leads_out_of_itself_is_refused(package: SmallPackage, tmp_path: Path) -> None:
    target = zipped(package, tmp_path / "x.zip")
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr("../regions.csv", "x")
    assert "../regions.csv" in refused(target).details


def test_a_path_where_nothing_is_says_so(tmp_path: Path) -> None:
    error = refused(tmp_path / "nowhere")
    assert "nowhere" in error.message
    assert error.remedy


def test_the_bundled_edition_survives_being_zipped(bundled: Edition, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "edition.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(BUNDLED_EDITION.iterdir()):
            archive.write(file, f"edition/{file.name}")
    again = read_datapackage(tmp_path / "edition.zip")
    for table in TABLES:
        pd.testing.assert_frame_equal(again.table(table.name), bundled.table(table.name))
    assert again.info.indicators == bundled.info.indicators
    assert again.info.version == bundled.info.version


# --- the descriptor -----------------------------------------------------------------------------


def test_a_folder_without_a_descriptor_is_refused(tmp_path: Path) -> None:
    error = refused(tmp_path)
    assert "datapackage.json" in error.message
    assert error.remedy


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'"text"',
        b"null",
        b'{"resources": {}}',
        b'{"resources": "regions.csv"}',
        b'{"title": "\xe9"}',
        b"[" * 100_000,
        b'{"version": ' + b"9" * 10_000 + b"}",
    ],
    ids=["empty", "broken", "list", "text", "null", "object", "string", "latin-1", "deep", "huge number"],
)
def test_a_descriptor_that_is_no_data_package_is_refused(package: SmallPackage, content: bytes) -> None:
    folder = package.write()
    (folder / "datapackage.json").write_bytes(content)
    assert "datapackage.json" in refused(folder).message


def test_a_descriptor_with_a_byte_order_mark_is_read(package: SmallPackage) -> None:
    path = package.write() / "datapackage.json"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert read_datapackage(path).info.title == "Small"


@pytest.mark.parametrize("value", [None, 5, "text", {"a": 1}, [1, None, "x", []]])
@pytest.mark.parametrize("key", ["sources", "licenses", "keywords"])
def test_parts_of_the_descriptor_that_are_not_what_they_should_be_are_passed_over(
    package: SmallPackage, key: str, value: Any
) -> None:
    package.descriptor[key] = value
    info = read_datapackage(package.write()).info
    assert (info.sources, info.licenses) == ((), ())


@pytest.mark.parametrize("value", [None, 5, "text", [None, 3, {}, {"id": ""}]])
def test_descriptions_of_indicators_that_are_none_are_passed_over(package: SmallPackage, value: Any) -> None:
    names = list(package.tables)
    package.descriptor["resources"] = [
        {"name": name, "path": f"{name}.csv", "cpmr:indicators": value, "dialect": value} for name in names
    ]
    assert read_datapackage(package.write()).info.indicators == ()


def test_what_the_descriptor_says_is_kept(package: SmallPackage) -> None:
    package.descriptor |= {
        "version": "2026.11",
        "created": "2026-11-22T10:00:00Z",
        "licenses": [{"name": "CC-BY-4.0"}],
        "sources": [{"title": "Survey", "path": "https://example.org"}],
    }
    info = read_datapackage(package.write()).info
    assert (info.name, info.title, info.version) == ("small", "Small", "2026.11")
    assert (info.created, info.licenses) == ("2026-11-22", ("CC-BY-4.0",))
    assert [(source.title, source.path) for source in info.sources] == [("Survey", "https://example.org")]


@pytest.mark.parametrize(
    "path",
    [
        "../secret.csv",
        "in/../../secret.csv",
        "..\\secret.csv",
        "C:/secret.csv",
        "C:\\secret.csv",
        "\\\\host\\share\\secret.csv",
        "file:///secret.csv",
        "nul\0byte.csv",
        "",
    ],
)
def test_a_table_outside_the_package_is_not_read(package: SmallPackage, path: str) -> None:
    package.folder.mkdir()
    (package.folder.parent / "secret.csv").write_text(package.text("regions"))
    if os.name == "posix":  # where a drive is a folder like any other, so that reading it would succeed
        (package.folder / "C:").mkdir()
        (package.folder / "C:" / "secret.csv").write_text(package.text("regions"))
    package.descriptor["resources"] = [
        {"name": name, "path": path if name == "regions" else f"{name}.csv"} for name in package.tables
    ]
    assert places(package) == [("regions", None, "")]


def test_a_table_at_an_absolute_path_is_not_read(package: SmallPackage) -> None:
    package.folder.mkdir()
    secret = package.folder.parent / "secret.csv"
    secret.write_text(package.text("regions"))
    package.descriptor["resources"] = [
        {"name": name, "path": str(secret) if name == "regions" else f"{name}.csv"} for name in package.tables
    ]
    assert places(package) == [("regions", None, "")]


def test_a_path_may_begin_with_a_dot_in_a_folder_and_in_a_zip(package: SmallPackage, tmp_path: Path) -> None:
    package.descriptor["resources"] = [{"name": name, "path": f"./{name}.csv"} for name in package.tables]
    for path in (package.write(), zipped(package, tmp_path / "x.zip")):
        assert len(read_datapackage(path).regions) == 3


def test_a_table_described_twice_is_named(package: SmallPackage) -> None:
    names = [*package.tables, "regions"]
    package.descriptor["resources"] = [{"name": name, "path": f"{name}.csv"} for name in names]
    assert places(package) == [("regions", None, "")]


def test_another_delimiter_is_followed(package: SmallPackage) -> None:
    package.raw["regions"] = package.text("regions").replace(",", ";").encode()
    package.descriptor["resources"] = [
        {"name": name, "path": f"{name}.csv", "dialect": {"delimiter": ";"} if name == "regions" else {}}
        for name in package.tables
    ]
    assert len(read_datapackage(package.write()).regions) == 3


def resources(package: SmallPackage, **more: Any) -> list[dict[str, Any]]:
    """Describe the tables; *more* is said of the regions."""
    return [
        {"name": name, "path": f"{name}.csv", **(more if name == "regions" else {})} for name in package.tables
    ]  # fmt: skip


V1 = {"profile": "tabular-data-package", "contributors": [{"title": "A", "role": "author"}]}
V2 = {
    "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
    "contributors": [{"title": "A", "roles": ["creator"]}],
}


@pytest.mark.parametrize(
    ("descriptor", "of_table"),
    [
        (V1, {"profile": "tabular-data-resource", "schema": {"primaryKey": "region_id"}}),
        (V2, {"$schema": "https://datapackage.org/profiles/2.0/dataresource.json", "type": "table"}),
        (V2, {"path": ["regions.csv"], "schema": {"primaryKey": ["region_id"], "missingValues": [""]}}),
    ],
)
def test_packages_of_version_1_and_2_are_read_alike(
    package: SmallPackage, descriptor: dict[str, Any], of_table: dict[str, Any]
) -> None:
    plain = read_datapackage(package.write())
    package.descriptor |= {**descriptor, "version": "1", "resources": resources(package, **of_table)}
    edition = read_datapackage(package.write())
    assert edition.regions.equals(plain.regions)
    assert edition.info.version == "1"


def test_a_table_in_several_files_is_told(package: SmallPackage) -> None:
    package.descriptor["resources"] = resources(package, path=["regions.csv", "more.csv"])
    (problem,) = problems(package).problems
    assert (problem.table, "2" in problem.message) == ("regions", True)


def test_a_dialect_in_a_file_of_its_own_is_followed(package: SmallPackage) -> None:
    package.raw["regions"] = package.text("regions").replace(",", ";").encode()
    package.descriptor["resources"] = resources(package, dialect="dialect.json")
    folder = package.write()
    (folder / "dialect.json").write_text('{"delimiter": ";"}', encoding="utf-8")
    assert len(read_datapackage(folder).regions) == 3


@pytest.mark.parametrize(
    "dialect", ["../dialect.json", "nowhere.json", "https://example.org/d.json", {"header": False}, {"quoteChar": "'"}]
)
def test_a_dialect_that_cannot_be_followed_is_told(package: SmallPackage, dialect: Any) -> None:
    (package.folder.parent / "dialect.json").write_text('{"delimiter": ","}', encoding="utf-8")
    package.descriptor["resources"] = resources(package, dialect=dialect)
    assert places(package) == [("regions", None, "")]


@pytest.mark.parametrize("missing", [["", "n/a"], [{"value": "n/a", "label": "not asked"}]])
def test_what_stands_for_a_missing_value_is_missing(package: SmallPackage, missing: list[Any]) -> None:
    package.cell("regions", 4, "nuts_code", "n/a")
    package.cell("regions", 4, "nuts_year", "n/a")
    package.descriptor["resources"] = resources(package, schema={"missingValues": missing})
    regions = read_datapackage(package.write()).regions.set_index("region_id")
    assert regions.loc["ma-oriental", ["nuts_code", "nuts_year"]].tolist() == ["", ""]
    assert regions.loc["it-tuscany", "nuts_code"] == "ITI1"


@pytest.mark.parametrize("delimiter", ['"', "\n", "\0", "", "ab"])
def test_a_delimiter_that_cannot_be_one_is_named(package: SmallPackage, delimiter: str) -> None:
    package.descriptor["resources"] = [
        {
            "name": name,
            "path": f"{name}.csv",
            "dialect": {"delimiter": delimiter} if name == "regions" else {},
        }
        for name in package.tables
    ]
    assert places(package) == [("regions", None, "")]


# --- the tables ---------------------------------------------------------------------------------


@pytest.mark.parametrize("table", ["regions", "competences", "experiences", "indicators"])
def test_a_table_that_is_missing_is_named_once(package: SmallPackage, table: str) -> None:
    del package.tables[table]
    assert places(package) == [(table, None, "")]


def test_a_table_whose_file_is_missing_is_named_once(package: SmallPackage) -> None:
    folder = package.write()
    (folder / "regions.csv").unlink()
    with pytest.raises(InvalidEdition) as caught:
        read_datapackage(folder)
    assert [(p.table, p.row, p.column) for p in caught.value.problems] == [("regions", None, "")]
    assert "regions.csv" in caught.value.details


@pytest.mark.parametrize("content", [b"", b"\n", b"\xef\xbb\xbf"], ids=["nothing", "a line end", "a mark"])
def test_an_empty_table_is_named(package: SmallPackage, content: bytes) -> None:
    package.raw["regions"] = content
    assert places(package) == [("regions", 1, "")]


def test_text_in_latin_1_is_named_with_its_line(package: SmallPackage) -> None:
    package.cell("regions", 3, "name", "Ligurie à côté")
    package.raw["regions"] = package.text("regions").encode("latin-1")
    assert places(package) == [("regions", 3, "")]
    assert "UTF-8" in problems(package).details


def test_text_in_utf_16_is_named(package: SmallPackage) -> None:
    package.raw["regions"] = package.text("regions").encode("utf-16")
    assert places(package) == [("regions", 1, "")]


def test_a_byte_order_mark_is_no_part_of_the_first_column(package: SmallPackage) -> None:
    package.raw["regions"] = b"\xef\xbb\xbf" + package.text("regions").encode()
    assert len(read_datapackage(package.write()).regions) == 3


@pytest.mark.parametrize("end", ["\r\n", "\r"], ids=["Windows", "old Mac"])
def test_line_ends_of_other_systems_are_read(package: SmallPackage, end: str) -> None:
    package.raw["regions"] = package.text("regions").replace("\n", end).encode()
    assert len(read_datapackage(package.write()).regions) == 3


def test_a_nul_byte_is_named_with_its_line(package: SmallPackage) -> None:
    package.cell("regions", 3, "name", "Tus\0cany")
    assert places(package) == [("regions", 3, "")]


@pytest.mark.parametrize("change", [lambda row: row.pop(), lambda row: row.append("more")])
def test_a_row_with_another_number_of_cells_is_named_alone(package: SmallPackage, change: Any) -> None:
    change(package.tables["regions"][1])
    assert places(package) == [("regions", 2, "")], "rows about that region are not wrong for it"


def test_a_column_that_stands_twice_is_named(package: SmallPackage) -> None:
    for row in package.tables["regions"]:
        row.append(row[1])
    assert places(package) == [("regions", 1, "name")]


def test_broken_quotes_are_named_with_the_line_they_begin_on(package: SmallPackage) -> None:
    lines = package.text("regions").split("\n")
    lines[2] = lines[2].replace("Tuscany", '"Tus"cany')
    package.raw["regions"] = "\n".join(lines).encode()
    assert places(package) == [("regions", 3, "")]


def test_a_quote_that_never_ends_is_named_with_the_line_it_begins_on(package: SmallPackage) -> None:
    lines = package.text("regions").split("\n")
    lines[2] = lines[2].replace("Tuscany", '"Tuscany')
    package.raw["regions"] = "\n".join(lines).encode()
    assert places(package) == [("regions", 3, "")]


def test_an_endless_cell_is_named(package: SmallPackage) -> None:
    package.cell("experiences", 2, "title", "x" * 1_000_001)
    assert places(package) == [("experiences", 2, "")]


def test_rows_are_counted_as_lines_of_the_file_past_cells_of_several_lines(package: SmallPackage) -> None:
    package.cell("experiences", 2, "title", "one\ntwo\nthree")
    package.tables["experiences"][2:2] = [[], []]
    package.cell("experiences", 5, "kind", "poem")
    text = package.text("experiences").replace('""\n', "\n")
    line = next(n for n, line in enumerate(text.split("\n"), start=1) if "poem" in line)
    package.raw["experiences"] = text.encode()
    assert line == 7
    assert places(package) == [("experiences", line, "kind")]


def test_a_cell_of_several_lines_is_named_by_the_line_it_begins_on() -> None:
    frame, found = parse_csv("experiences", 'a,b\n"1\n2\n3",x\n4,y\n"5\n6"\n7,z\n')
    assert frame is not None
    assert list(frame.index) == [2, 5, 8]
    assert [(p.row, p.column) for p in found] == [(6, "")]


def test_blanks_around_values_do_not_count(package: SmallPackage) -> None:
    package.cell("regions", 2, "region_id", "  es-catalonia ")
    package.cell("regions", 1, "country", " country ")
    edition = read_datapackage(package.write())
    assert edition.regions["region_id"].iloc[0] == "es-catalonia"


def test_resources_that_are_none_of_our_tables_are_passed_over(package: SmallPackage) -> None:
    package.raw["photos"] = b"\xff\xd8"
    assert len(read_datapackage(package.write()).regions) == 3


@pytest.mark.parametrize(
    ("table", "line", "column", "value"),
    [
        ("indicators", 3, "value", "many"),
        ("competences", 3, "level", "total"),
        ("competences", 3, "field", "fishing"),
        ("regions", 3, "source_url", ""),
        ("experiences", 3, "link", "javascript:alert(1)"),
        ("experiences", 3, "link", "file:///etc/hosts"),
    ],
)
def test_a_bad_value_is_named_by_table_line_and_column(
    package: SmallPackage, table: str, line: int, column: str, value: str
) -> None:
    package.cell(table, line, column, value)
    assert places(package) == [(table, line, column)]


def test_everything_that_is_wrong_is_listed_at_once_and_nothing_is_loaded(package: SmallPackage) -> None:
    package.drop_column("regions", "country")
    package.cell("regions", 4, "source_url", "file:///etc/hosts")
    package.tables["competences"].append(["it-tuscany", "services", "health", "shared", SOURCE])
    package.cell("competences", 2, "field", "fishing")
    package.cell("competences", 3, "level", "total")
    package.cell("experiences", 2, "title", "two\nlines")
    package.cell("experiences", 3, "region_id", "ma-atlantis")
    package.raw["indicators"] = package.text("indicators").encode() + b"ES51,x\n\xe9,\n"
    package.raw["country_notes"] = b"note_id,country\n1,ES,too much\n2,Spain\n"
    error = problems(package)
    assert [(p.table, p.row, p.column) for p in error.problems if p.table != "country_notes"] == [
        ("indicators", 6, ""),
        ("regions", None, "country"),
        ("regions", 4, "source_url"),
        ("competences", 2, "field"),
        ("competences", 3, "level"),
        ("competences", 5, "region_id+field"),
        ("experiences", 4, "region_id"),
    ]
    notes = [(p.row, p.column) for p in error.problems if p.table == "country_notes"]
    assert notes[0] == (2, "")
    assert (3, "country") in notes
    assert (None, "text") in notes
    assert error.details.count("\n") + 1 == len(error.problems)
    assert str(len(error.problems)) in error.message
    assert "Nothing was loaded" in error.remedy


def test_problems_read_as_lines_a_person_can_follow(package: SmallPackage) -> None:
    package.cell("indicators", 3, "value", "many")
    assert problems(package).details == "indicators, row 3, column value: “many” is not a number"


def test_the_descriptor_written_for_these_tests_is_what_the_format_asks_for(package: SmallPackage) -> None:
    descriptor = json.loads(package.files()["datapackage.json"])
    assert [entry["name"] for entry in descriptor["resources"]] == list(package.tables)


# --- limits ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "path",
    [
        "",
        ".",
        "NUL",
        "con.csv",
        "a\0.csv",
        "x" * 400 + ".csv",
        "d/" * 40 + "a.csv",
        "\ud800.csv",
        "a\nb.csv",
        "c:regions.csv",
    ],
)
def test_a_table_whose_path_not_every_computer_takes_is_told(package: SmallPackage, path: str) -> None:
    package.descriptor["resources"] = [
        {"name": name, "path": path if name == "regions" else f"{name}.csv"} for name in package.tables
    ]
    error = problems(package)
    (found,) = [p for p in error.problems if p.table == "regions"]
    assert "path" in found.message or "“�.csv” is missing" in found.message
    error.full_text().encode("utf-8")


@pytest.mark.parametrize("where", ["folder", "zip"])
@pytest.mark.parametrize(
    "text",
    [
        b'{"resources":[' + b"[]," * 1_000_000 + b"0]}",
        b'{"resources":[' + b'{"a":1},' * 300_000 + b"0]}",
        b'{"resources":[],"x":"' + b"x" * 5_000_000 + b'"}',
        b'{"resources":' + b"[" * 100_000,
        b'{"resources":[' + b"1" * 100_000 + b"]}",
    ],
    ids=["lists", "objects", "long", "nested", "digits"],
)
def test_a_description_that_would_take_much_memory_is_refused(
    package: SmallPackage, tmp_path: Path, text: bytes, where: str
) -> None:
    path = package.write()
    (path / "datapackage.json").write_bytes(text)
    if where == "zip":
        path = tmp_path / "x.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as target:
            target.writestr("datapackage.json", text)
    tracemalloc.start()
    error = refused(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "cannot be read" in error.message
    assert error.remedy
    assert peak < 40e6


def test_the_tables_of_a_package_have_cells_for_all_regions_and_no_end(
    package: SmallPackage, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = sum(len(rows[0]) * (len(rows) - 1) for rows in package.tables.values())
    monkeypatch.setattr(datapackage, "MAX_CELLS", counted)
    assert len(read_datapackage(package.write()).regions) == 3
    monkeypatch.setattr(datapackage, "MAX_CELLS", counted - 1)
    (found,) = [p for p in problems(package).problems if "cells together" in p.message]
    assert (found.table, found.row) == ("indicators", 4)


def test_a_table_that_is_too_large_is_told_by_its_path(package: SmallPackage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(datapackage, "_MAX_TABLE", 150)
    found = problems(package).problems
    assert any("“indicators.csv” is larger than" in p.message for p in found)


def test_a_table_of_a_hundred_thousand_columns_is_refused_at_once(package: SmallPackage) -> None:
    package.raw["competences"] = (",".join(f"c{n}" for n in range(100_000)) + "\n").encode()
    start = time.process_time()
    assert any("more than 500 columns" in p.message for p in problems(package).problems)
    assert time.process_time() - start < 3


def test_of_thousands_of_wrong_rows_some_are_listed_and_the_rest_is_counted(package: SmallPackage) -> None:
    head = ",".join(package.tables["competences"][0]) + "\n"
    package.raw["competences"] = (head + "a,b\n" * 5000).encode()
    found = [p for p in problems(package).problems if p.table == "competences"]
    assert len(found) == 201
    assert "4800 more" in found[-1].message
    package.raw["competences"] = (head + f"xx-nowhere,services,health,shared,{SOURCE}\n" * 5000).encode()
    found = [p for p in problems(package).problems if p.table == "competences"]
    assert len(found) == 402
    assert [p.message for p in found if p.row is None] == [
        "4799 more rows with problems in this column", "4800 more rows with problems in this column",
    ]  # fmt: skip


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_may_end_as_on_any_computer(package: SmallPackage, end: str) -> None:
    package.raw = {name: package.text(name).replace("\n", end).encode() for name in package.tables}
    assert read_datapackage(package.write()).counts()["indicators"] == 3


@pytest.mark.parametrize("error", [MemoryError, RecursionError, OverflowError, KeyError])
def test_what_nobody_foresaw_is_told_as_a_package_that_cannot_be_read(
    package: SmallPackage, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def fail(*_args: object) -> None:
        raise error("deep inside")

    monkeypatch.setattr(datapackage, "build_edition", fail)
    assert error.__name__ in refused(package.write()).details
