"""What the views of the atlas file say in words, in the language that is spoken when the file is written."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest

from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.store.view_words import competence_text, entry_text


@pytest.fixture()
def database() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    columns = "region_id, theme, field, level, basis, level_stated"
    connection.execute(f"CREATE TABLE competences (fid INTEGER PRIMARY KEY, {columns})")
    connection.execute("CREATE TABLE experiences (fid INTEGER PRIMARY KEY, region_id, theme, title, year)")
    yield connection
    connection.close()


def said(database: sqlite3.Connection, expression: str, region: str = "a") -> str | None:
    query = f"SELECT {expression} FROM (SELECT ? AS region_id) r"  # noqa: S608 - ours
    return database.execute(query, (region,)).fetchone()[0]


def power(database: sqlite3.Connection, field: str, level: str, basis: str = "", stated: str = "") -> None:
    row = ("a", "services", field, level, basis, stated)
    database.execute(
        "INSERT INTO competences (region_id, theme, field, level, basis, level_stated) VALUES (?, ?, ?, ?, ?, ?)", row
    )


def test_powers_come_first_each_with_its_field_level_and_basis(database: sqlite3.Connection) -> None:
    power(database, "health", "none")
    power(database, "education", "none", stated="no")
    power(database, "housing", "shared", "general_rule")
    power(database, "employment", "unspecified", "own_source")
    assert said(database, competence_text(Theme.SERVICES)).split("\n") == [
        "Housing: shared, by rule", "Employment: kind of power not stated", "Health: none",
        "Education: none (inferred)",
    ]  # fmt: skip
    assert said(database, competence_text(Theme.RECEPTION)) is None
    assert said(database, competence_text(Theme.SERVICES), "b") is None


def test_words_that_a_user_typed_into_the_table_are_shown_as_they_are(database: sqlite3.Connection) -> None:
    power(database, "o'clock", "a bit")
    assert said(database, competence_text(Theme.SERVICES)) == "o'clock: a bit"


def test_entries_have_their_year_and_long_lists_say_how_much_is_left(database: sqlite3.Connection) -> None:
    for number in range(11):
        row = ("a", "needs", f"Entry {number}", "2019" if number == 0 else None)
        database.execute("INSERT INTO experiences (region_id, theme, title, year) VALUES (?, ?, ?, ?)", row)
    lines = said(database, entry_text(Theme.NEEDS)).split("\n")
    assert lines[:2] == ["Entry 0 (2019)", "Entry 1"]
    assert (len(lines), lines[-1]) == (9, "… +3")
