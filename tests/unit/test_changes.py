"""What differs between two copies of an edition is told as a user sees it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import pandas as pd
import pytest
from small_package import SOURCE, SmallPackage

from cpmr_migration_plugin.model.changes import Change, Changes, RowChange, compare_editions, compare_values
from cpmr_migration_plugin.model.edition import Edition

Read = Callable[[], Edition]


def told(changes: Changes) -> list[tuple]:
    return [
        (row.table, row.change.value, row.owner, row.label, [(c.column, c.old, c.new) for c in row.cells])
        for row in changes.rows
    ]


def one(changes: Changes) -> RowChange:
    assert len(changes.rows) == 1, told(changes)
    return changes.rows[0]


def test_the_same_edition_differs_in_nothing(bundled: Edition, small_edition: Read) -> None:
    assert not compare_editions(bundled, bundled)
    assert not compare_editions(small_edition(), small_edition())


def test_a_changed_value_is_told_with_what_it_was(package: SmallPackage, small_edition: Read) -> None:
    before = small_edition()
    package.cell("competences", 3, "level", "exclusive")
    assert told(compare_editions(before, small_edition())) == [
        ("competences", "changed", "es-catalonia", "Health", [("level", "shared", "exclusive")])
    ]


def test_figures_are_compared_as_numbers_and_missing_ones_are_equal(package: SmallPackage, small_edition: Read) -> None:
    before = small_edition()
    package.cell("indicators", 3, "value", "17.20")
    assert not compare_editions(before, small_edition())
    package.cell("indicators", 3, "value", "")
    row = one(compare_editions(before, small_edition()))
    assert (row.owner, row.owner_name) == ("es-catalonia", "Catalonia")
    assert [(c.column, c.old, c.new) for c in row.cells] == [("value", "17.2", "")]


def test_a_figure_of_another_year_is_a_change_of_the_only_one_and_an_addition_to_a_series(
    package: SmallPackage, small_edition: Read
) -> None:
    before = small_edition()
    package.cell("indicators", 2, "time", "2025")
    row = one(compare_editions(before, small_edition()))
    assert [(c.column, c.old, c.new) for c in row.cells] == [("time", "2024", "2025")]
    package.tables["indicators"].append(["ES51", "foreign_citizens_share", "2023", "16", "lfst", SOURCE])
    before = small_edition()
    package.cell("indicators", 5, "time", "2025")
    changes = compare_editions(before, small_edition())
    assert [(r.change, r.label) for r in changes.rows] == [
        (Change.ADDED, "foreign_citizens_share, 2025"),
        (Change.REMOVED, "foreign_citizens_share, 2023"),
    ]


def test_added_and_removed_rows_are_told_with_their_values(package: SmallPackage, small_edition: Read) -> None:
    before = small_edition()
    package.tables["experiences"][2] = ["x3", "it-tuscany", "services", "project", "School", "2020", "", SOURCE]
    added, removed = compare_editions(before, small_edition()).rows
    assert (added.change, added.owner, added.label) == (Change.ADDED, "it-tuscany", "School")
    assert ("year", "", "2020") in [(c.column, c.old, c.new) for c in added.cells]
    assert (removed.change, removed.owner, removed.label) == (Change.REMOVED, "ma-oriental", "Housing for students")
    assert ("title", "Housing for students", "") in [(c.column, c.old, c.new) for c in removed.cells]


def rename_catalonia(package: SmallPackage, to: str, name: str) -> None:
    for rows in package.tables.values():
        for row in rows:
            row[:] = [to if cell == "es-catalonia" else cell for cell in row]
    package.cell("regions", 2, "name", name)


def test_a_region_whose_id_follows_its_new_name_is_changed_not_removed_and_added(
    package: SmallPackage, small_edition: Read
) -> None:
    before = small_edition()
    rename_catalonia(package, "es-catalunya", "Catalunya")
    row = one(compare_editions(before, small_edition()))
    assert (row.table, row.change, row.owner) == ("regions", Change.CHANGED, "es-catalunya")
    assert [(c.column, c.old, c.new) for c in row.cells] == [
        ("region_id", "es-catalonia", "es-catalunya"),
        ("name", "Catalonia", "Catalunya"),
    ]


def test_a_code_goes_before_an_id_that_was_given_to_another_region(package: SmallPackage, small_edition: Read) -> None:
    before = small_edition()
    rename_catalonia(package, "es-new", "Catalonia")
    package.tables["regions"].append(["es-catalonia", "Someone else", "ES", "ES52", "2024", SOURCE])
    changes = compare_editions(before, small_edition())
    assert [(r.change, r.owner, r.label) for r in changes.rows] == [
        (Change.CHANGED, "es-new", "Catalonia"),
        (Change.ADDED, "es-catalonia", "Someone else"),
    ]


def test_a_region_that_gets_another_code_is_known_by_its_id(package: SmallPackage, small_edition: Read) -> None:
    before = small_edition()
    package.cell("regions", 3, "nuts_code", "ITI9")
    package.cell("indicators", 4, "geo", "ITI9")
    changes = compare_editions(before, small_edition())
    assert [(r.table, r.change, r.owner) for r in changes.rows] == [
        ("regions", Change.CHANGED, "it-tuscany"),
        ("indicators", Change.ADDED, "it-tuscany"),
        ("indicators", Change.REMOVED, "ITI1"),
    ]


def test_a_region_without_a_code_is_known_by_its_name(package: SmallPackage, small_edition: Read) -> None:
    before = small_edition()
    for table, line in (("regions", 4), ("experiences", 3)):
        package.cell(table, line, "region_id", "ma-the-oriental")
    assert one(compare_editions(before, small_edition())).cells[0].column == "region_id"


def test_codes_that_two_regions_share_match_nothing(package: SmallPackage, small_edition: Read) -> None:
    package.tables["regions"].append(["es-port", "Port", "ES", "ES51", "2024", SOURCE])
    before = small_edition()
    package.tables["regions"].reverse()
    package.tables["regions"].insert(0, package.tables["regions"].pop())
    assert not compare_editions(before, small_edition())


def test_ids_that_count_rows_make_no_changes_when_a_row_comes_in_above(
    package: SmallPackage, small_edition: Read
) -> None:
    before = small_edition()
    package.cell("experiences", 2, "experience_id", "x2")
    package.cell("experiences", 3, "experience_id", "x3")
    package.tables["experiences"].insert(
        1, ["x1", "es-catalonia", "reception", "experience", "A first one", "", "", SOURCE]
    )
    row = one(compare_editions(before, small_edition()))
    assert (row.change, row.label) == (Change.ADDED, "A first one")


def test_a_row_with_another_title_is_known_by_its_id(package: SmallPackage, small_edition: Read) -> None:
    before = small_edition()
    package.cell("experiences", 2, "title", "Welcome service for all")
    row = one(compare_editions(before, small_edition()))
    assert [(c.column, c.old, c.new) for c in row.cells] == [("title", "Welcome service", "Welcome service for all")]


def test_rows_that_say_the_same_are_counted(package: SmallPackage, small_edition: Read) -> None:
    before = small_edition()
    for number in ("x7", "x8"):
        package.tables["experiences"].append([number, *package.tables["experiences"][1][1:]])
    assert compare_editions(before, small_edition()).count(Change.ADDED, "experiences") == 2


def test_changes_are_grouped_by_region_in_the_order_of_their_names(package: SmallPackage, small_edition: Read) -> None:
    before = small_edition()
    package.cell("regions", 4, "name", "Oriental (MA)")
    package.cell("regions", 3, "name", "Toscana")
    package.cell("competences", 4, "level", "shared")
    owners = compare_editions(before, small_edition()).owners()
    assert [(name, len(rows)) for (_, name), rows in owners.items()] == [("Oriental (MA)", 1), ("Toscana", 2)]


def test_the_edition_comes_first_then_its_regions_then_codes_of_no_region() -> None:
    owners = [("ES", "ES"), ("it-beta", "Beta"), ("", ""), ("it-alpha", "alpha"), ("AT", "AT")]
    rows = tuple(RowChange("regions", Change.CHANGED, owner, name, "", ()) for owner, name in owners)
    assert [name for _, name in Changes(rows).owners()] == ["", "alpha", "Beta", "AT", "ES"]


def test_values_about_the_whole_are_one_changed_row() -> None:
    changes = compare_values("about", "Edition", {"title": "A", "license": "x"}, {"title": "B", "license": "x"})
    assert told(changes) == [("about", "changed", "", "Edition", [("title", "A", "B")])]
    assert not compare_values("about", "Edition", {"title": "A"}, {"title": "A"})


def many(edition: Edition, count: int, level: str) -> Edition:
    numbers = [str(i) for i in range(count)]
    rows = pd.DataFrame(dict.fromkeys(edition.experiences.columns, ""), index=range(count))
    rows = rows.assign(experience_id=numbers, title=[f"T{n}" for n in numbers], kind="project", summary=level)
    rows = rows.assign(region_id=[f"r{i % 150}" for i in range(count)], theme="needs")
    regions = pd.DataFrame(dict.fromkeys(edition.regions.columns, ""), index=range(150))
    regions = regions.assign(region_id=[f"r{i}" for i in range(150)], name=[f"R{i}" for i in range(150)])
    return replace(edition, regions=regions, experiences=rows)


@pytest.mark.parametrize("levels", [("a", "a"), ("a", "b")])
def test_ten_thousand_rows_take_less_than_a_second(bundled: Edition, levels: tuple[str, str]) -> None:
    before, after = (many(bundled, 10_000, level) for level in levels)
    start = time.process_time()
    changes = compare_editions(before, after)
    taken = time.process_time() - start
    assert len(changes.rows) == (0 if levels[0] == levels[1] else 10_000)
    assert taken < 1.0, taken
