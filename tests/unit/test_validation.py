"""Everything that is wrong with the tables of a dataset is listed at once, with its place."""

from __future__ import annotations

import pandas as pd
import pytest
from small_package import SmallPackage

from cpmr_migration_plugin.model.problems import Problem
from cpmr_migration_plugin.model.schema import TABLES, TABLES_BY_NAME
from cpmr_migration_plugin.model.validation import validate


def frames(package: SmallPackage) -> dict[str, pd.DataFrame]:
    return {
        name: pd.DataFrame(rows[1:], columns=rows[0], index=range(2, len(rows) + 1), dtype=str)
        for name, rows in package.tables.items()
    }


def places(problems: list[Problem]) -> list[tuple[str, int | None, str]]:
    return [(problem.table, problem.row, problem.column) for problem in problems]


def test_a_good_dataset_has_no_problems(package: SmallPackage) -> None:
    assert validate(frames(package)) == []


@pytest.mark.parametrize("table", [table.name for table in TABLES])
def test_only_optional_tables_may_be_missing(package: SmallPackage, table: str) -> None:
    tables = frames(package)
    tables.pop(table, None)
    problems = validate(tables)
    if TABLES_BY_NAME[table].optional:
        assert problems == []
    else:
        assert (table, None, "") in places(problems)
        assert "missing" in problems[0].message


@pytest.mark.parametrize(
    ("table", "column"),
    [
        (table.name, column.name)
        for table in TABLES
        for column in table.columns
        if not table.optional and (column.required or column.name in table.key)
    ],
)
def test_a_missing_column_that_is_needed_is_named(package: SmallPackage, table: str, column: str) -> None:
    package.drop_column(table, column)
    assert (table, None, column) in places(validate(frames(package)))


def test_columns_that_are_not_needed_may_be_missing(package: SmallPackage) -> None:
    package.drop_column("regions", "nuts_code")
    package.drop_column("experiences", "year")
    assert validate(frames(package)) == []


@pytest.mark.parametrize(
    ("table", "column"),
    [(t.name, c.name) for t in TABLES for c in t.columns if c.required and not t.optional],
)
def test_an_empty_cell_that_needs_a_value_is_named(package: SmallPackage, table: str, column: str) -> None:
    package.cell(table, 3, column, "")
    assert (table, 3, column) in places(validate(frames(package)))


def test_every_row_needs_a_source(package: SmallPackage) -> None:
    for table in package.tables:
        package.cell(table, 2, "source_url", "")
    expected = {(table, 2, "source_url") for table in package.tables}
    assert set(places(validate(frames(package)))) == expected


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("indicators", "value", "12,5"),
        ("indicators", "value", "n/a"),
        ("indicators", "value", "nan"),
        ("indicators", "value", "inf"),
        ("indicators", "value", "1e999"),
        ("indicators", "value", "1_000"),
        ("indicators", "value", "١٢"),
        ("indicators", "time", "last year"),
        ("indicators", "time", "2024-7"),
        ("indicators", "time", "٢٠٢٤"),
        ("experiences", "year", "19"),
        ("experiences", "year", "2019-20"),
        ("experiences", "kind", "poem"),
        ("experiences", "theme", "regional_data"),
        ("experiences", "link", "javascript:alert(1)"),
        ("experiences", "link", "file:///etc/hosts"),
        ("experiences", "link", "ftp://example.org/x"),
        ("experiences", "link", "data:text/html,x"),
        ("experiences", "link", "example.org"),
        ("experiences", "link", "https://"),
        ("experiences", "link", "https://example.org/a b"),
        ("experiences", "source_url", "https://example.org/a | javascript:alert(1)"),
        ("competences", "level", "total"),
        ("competences", "field", "fishing"),
        ("regions", "country", "Spain"),
        ("regions", "country", "es"),
        ("regions", "nuts_year", "1999"),
    ],
)
def test_a_value_of_the_wrong_kind_is_named(package: SmallPackage, table: str, column: str, value: str) -> None:
    package.cell(table, 2, column, value)
    problems = validate(frames(package))
    assert places(problems) == [(table, 2, column)]
    assert value.rsplit(" | ", maxsplit=1)[-1] in problems[0].message


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("indicators", "value", "-3.5e+2"),
        ("indicators", "value", "0"),
        ("indicators", "time", "2024-Q1"),
        ("indicators", "time", "2025-S2"),
        ("indicators", "time", "2024-07"),
        ("experiences", "year", "2015-2019"),
        ("experiences", "link", "http://example.org/a?b=c#d"),
        ("experiences", "source_url", "https://example.org/a | HTTPS://example.org/b"),
        ("competences", "level", "none"),
    ],
)
def test_a_value_of_the_right_kind_passes(package: SmallPackage, table: str, column: str, value: str) -> None:
    package.cell(table, 2, column, value)
    assert validate(frames(package)) == []


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ("regions", "region_id"),
        ("competences", "region_id+field"),
        ("experiences", "experience_id"),
        ("indicators", "geo+indicator+time+dataset"),
    ],
)
def test_a_row_that_repeats_a_key_is_named_once(package: SmallPackage, table: str, key: str) -> None:
    package.tables[table].append(list(package.tables[table][1]))
    problems = validate(frames(package))
    assert places(problems) == [(table, len(package.tables[table]), key)]
    assert "more than once" in problems[0].message


def test_a_field_under_the_wrong_theme_is_named_with_the_right_one(package: SmallPackage) -> None:
    package.cell("competences", 3, "theme", "reception")
    (problem,) = validate(frames(package))
    assert (problem.row, problem.column) == (3, "theme")
    assert "“services”" in problem.message


@pytest.mark.parametrize("table", ["competences", "experiences"])
def test_a_row_about_a_region_that_does_not_exist_is_named(package: SmallPackage, table: str) -> None:
    package.cell(table, 2, "region_id", "es-atlantis")
    (problem,) = validate(frames(package))
    assert (problem.table, problem.row, problem.column) == (table, 2, "region_id")
    assert "es-atlantis" in problem.message


def test_thousands_of_problems_in_a_column_stay_readable_and_are_all_counted(package: SmallPackage) -> None:
    header, first = package.tables["indicators"][:2]
    rows = [[f"ES{n}", *first[1:3], "many", *first[4:]] for n in range(1000)]
    package.tables["indicators"] = [header, *rows]
    problems = validate(frames(package))
    assert len(problems) == 201
    assert problems[-1].row is None
    assert "800" in problems[-1].message


def test_a_problem_reads_as_one_line_with_table_row_and_column() -> None:
    assert str(Problem("regions", 4, "name", "a value is required")) == (
        "regions, row 4, column name: a value is required"
    )
    assert str(Problem("regions", None, "", "the table is missing")) == "regions: the table is missing"
