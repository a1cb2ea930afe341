"""Triggers of the atlas file and the Python that writes it compute the same, whatever is edited."""

# ruff: noqa: S311, S608 - random editions, and names of our own tables
from __future__ import annotations

import random
import re
import sqlite3
from collections.abc import Iterator
from types import SimpleNamespace

import pandas as pd
import pytest

from cpmr_migration_plugin.model.schema import COMPETENCES, EXPERIENCES, REGIONS, TABLES
from cpmr_migration_plugin.model.summary import COLUMNS, summarise
from cpmr_migration_plugin.model.vocabulary import ANSWER_THEMES, FIELDS, Kind, Level
from cpmr_migration_plugin.store.derived import add_triggers
from cpmr_migration_plugin.store.layout import COUNT_COLUMNS, REGION_COUNTS, REGION_THEMES, UUID, competences_column
from cpmr_migration_plugin.store.row_ids import row_uuids

EDITIONS = 1000
_TEXTS = {"region_id", "theme", "involvement", "documented", "needs_class", "top_level", "links", "by_basis",
          "level_class"}  # fmt: skip


@pytest.fixture()
def database() -> Iterator[sqlite3.Connection]:
    """Every table that triggers read or write, empty, with the triggers."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for table in TABLES:
        columns = ", ".join(f'"{name}" TEXT' for name in (*table.names, UUID))
        connection.execute(f"CREATE TABLE {table.name} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, {columns})")
    columns = ", ".join(f"{name} {'TEXT' if name in _TEXTS else 'INTEGER'}" for name in COLUMNS)
    connection.execute(f"CREATE TABLE {REGION_THEMES} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, {columns})")
    counts = ", ".join(f"{name} INTEGER" for name in COUNT_COLUMNS)
    connection.execute(f"CREATE TABLE {REGION_COUNTS} (fid INTEGER PRIMARY KEY, region_id TEXT, {counts})")
    add_triggers(connection)
    yield connection
    connection.close()


def held(database: sqlite3.Connection, table: str, names: list[str]) -> pd.DataFrame:
    rows = database.execute(f"SELECT {', '.join(names)} FROM {table} ORDER BY fid").fetchall()
    return pd.DataFrame([[value or "" for value in row] for row in rows], columns=names)


def agrees(database: sqlite3.Connection) -> bool:
    """Return whether what stands in the derived tables is what Python computes of the others."""
    tables = {table.name: held(database, table.name, table.names) for table in (REGIONS, COMPETENCES, EXPERIENCES)}
    expected = {
        (row[0], row[1]): row for row in summarise(SimpleNamespace(**tables)).itertuples(index=False, name=None)
    }
    query = f"SELECT {', '.join(COLUMNS)} FROM {REGION_THEMES}"
    found = {
        (row[0], row[1]): tuple("" if value is None else value for value in row) for row in database.execute(query)
    }
    counts = {
        (region, theme): (competences, entries)
        for region, *values in database.execute(f"SELECT region_id, {', '.join(COUNT_COLUMNS)} FROM {REGION_COUNTS}")
        for theme, competences, entries in zip((t.value for t in ANSWER_THEMES), values[::2], values[1::2])
    }
    at = COLUMNS.index("competences"), COLUMNS.index("entries")
    assert found == expected
    return counts == {key: (row[at[0]], row[at[1]]) for key, row in expected.items()}


def competence(chance: random.Random, region: str, field: object) -> dict[str, str]:
    return {
        "region_id": region, "theme": field.theme.value, "field": field.id,
        "level": chance.choice(list(Level)).value, "basis": chance.choice(["", "own_source", "general_rule"]),
        "level_stated": chance.choice(["", "yes", "no"]),
    }  # fmt: skip


def entry(chance: random.Random, region: str, number: int) -> dict[str, str]:
    return {
        "experience_id": f"e{number}", "region_id": region, "theme": chance.choice(ANSWER_THEMES).value,
        "kind": chance.choice(list(Kind)).value, "title": f"T{number}", "year": chance.choice(["", "2020"]),
        "link": chance.choice(["", "https://a.example", "https://b.example", "https://a.example | https://c.example"]),
    }  # fmt: skip


def insert(database: sqlite3.Connection, table: str, row: dict[str, str]) -> None:
    names, marks = ", ".join(row), ", ".join("?" for _ in row)
    database.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", [value or None for value in row.values()])


def test_sql_and_python_agree_on_a_thousand_random_editions_and_edits_of_them(database: sqlite3.Connection) -> None:
    for seed in range(EDITIONS):
        chance = random.Random(seed)
        database.execute("BEGIN")
        regions = [f"xx-{number}" for number in range(chance.randint(1, 2))]
        for region in regions:
            insert(database, "regions", {"region_id": region, "name": region, "country": "XX"})
            for field in chance.sample(FIELDS, chance.randint(0, 6)):
                insert(database, "competences", competence(chance, region, field))
            for number in range(chance.randint(0, 5)):
                insert(database, "experiences", entry(chance, region, number))
        assert agrees(database), seed
        for _ in range(chance.randint(0, 3)):
            edit(database, chance, regions)
        assert agrees(database), seed
        database.execute("ROLLBACK")


def edit(database: sqlite3.Connection, chance: random.Random, regions: list[str]) -> None:
    """Change, move or delete rows, as a user does in a table."""
    table = chance.choice(["competences", "experiences"])
    row = database.execute(f"SELECT fid FROM {table} ORDER BY random() LIMIT 1").fetchone()
    if row is None:
        return
    region = chance.choice(regions)
    new = competence(chance, region, chance.choice(FIELDS)) if table == "competences" else entry(chance, region, 99)
    chosen = chance.sample(sorted(new), chance.randint(1, len(new)))
    if table == "competences" and {"theme", "field"} & {*chosen}:
        chosen = sorted({*chosen, "theme", "field"})
    if chance.random() < 0.3:
        database.execute(f"DELETE FROM {table} WHERE fid = ?", row)
    else:
        database.execute(
            f"UPDATE {table} SET {', '.join(f'{name} = ?' for name in chosen)} WHERE fid = ?",
            [*(new[name] or None for name in chosen), *row],
        )


def test_a_new_region_is_counted_from_the_beginning_and_a_renamed_or_deleted_one_is_followed(
    database: sqlite3.Connection,
) -> None:
    field = FIELDS[0]
    insert(database, "competences", competence(random.Random(1), "xx-a", field) | {"level": "shared", "basis": ""})
    assert held(database, REGION_THEMES, ["region_id"]).empty
    insert(database, "regions", {"region_id": "xx-a", "name": "A", "country": "XX"})
    assert agrees(database)
    column = competences_column(field.theme)
    assert database.execute(f"SELECT {column} FROM {REGION_COUNTS}").fetchall() == [(1,)]
    database.execute("UPDATE regions SET region_id = 'xx-b'")
    assert {*held(database, REGION_THEMES, ["region_id"])["region_id"]} == {"xx-b"}
    assert agrees(database)
    database.execute("DELETE FROM regions")
    assert held(database, REGION_THEMES, ["region_id"]).empty
    assert database.execute(f"SELECT count(*) FROM {REGION_COUNTS}").fetchone() == (0,)


def test_every_new_row_gets_a_random_uuid_and_keeps_one_that_it_has(database: sqlite3.Connection) -> None:
    for table in TABLES:
        for _ in range(20):
            database.execute(f"INSERT INTO {table.name} ({table.names[0]}) VALUES ('x')")
        database.execute(f"INSERT INTO {table.name} ({table.names[0]}, {UUID}) VALUES ('x', 'kept')")
        found = [value for (value,) in database.execute(f"SELECT {UUID} FROM {table.name}")]
        assert len({*found}) == 21 and found[-1] == "kept"
        pattern = r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
        assert all(re.fullmatch(pattern, value) for value in found[:-1]), found


def test_rows_of_one_key_have_one_uuid_in_every_file_and_no_two_keys_share_one() -> None:
    frame = pd.DataFrame({"region_id": ["a", "a", "b"], "field": ["health", "housing", "health"]})
    first, again = row_uuids(COMPETENCES, frame), row_uuids(COMPETENCES, frame.iloc[::-1])
    assert first == again[::-1]
    assert len({*first, *row_uuids(REGIONS, frame)}) == 5
