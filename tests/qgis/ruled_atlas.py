"""Puts rules of a kind of authority into an atlas file, as an edition that has them would be written."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pandas as pd

from cpmr_migration_plugin.model.rules import apply_rules, own_rows
from cpmr_migration_plugin.model.schema import COMPETENCES, RULES

SOURCE = "https://example.org/law"
#: Catalonia has many sources of its own, Corsica some, the others are of other kinds.
MEMBERS = ("es-catalonia", "es-murcia", "fr-corsica")
KIND = "eu_test"


def rule(
    rule_id: str, theme: str, field: str, level: str, stated: str = "yes", applies_to: str = "all"
) -> tuple[str, ...]:
    values = {
        "rule_id": rule_id, "country": "ES", "authority_kind": KIND, "applies_to": applies_to, "theme": theme,
        "field": field, "level": level, "level_stated": stated, "legal_basis": "Act 2017:30", "source_url": SOURCE,
        "source_kind": "law", "as_of": "2020",
    }  # fmt: skip
    return tuple(values.get(name, "") for name in RULES.names)


RULED = (
    # First reception: Catalonia holds it exclusively by its own law.
    rule("r1", "reception", "first_reception", "executive"),
    rule("r2", "services", "legal_assistance", "shared"),
    rule("r3", "inclusion", "awareness", "none", "no"),
    rule("r4", "inclusion", "anti_discrimination", "none"),
)


def add_rules(file: Path) -> Path:
    """Give three regions a kind of authority with four rules, and no other region any; returns the file."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE regions SET authority_kind = ''")
        connection.executemany(
            "UPDATE regions SET authority_kind = ? WHERE region_id = ?", [(KIND, i) for i in MEMBERS]
        )
        connection.execute("UPDATE regions SET authority = 'Region of Murcia' WHERE region_id = 'es-murcia'")
        connection.execute("UPDATE regions SET membership = 'participant' WHERE region_id = 'es-murcia'")
        for table in ("rules", "authority_kinds", "country_facts"):
            connection.execute(f"DELETE FROM {table}")
        _insert(connection, "rules", RULES.names, RULED)
        kind = (KIND, "ES", "test regions (3)", "regiones de prueba")
        _insert(connection, "authority_kinds", ["authority_kind", "country", "name", "name_local"], [kind])
        fact = ("ES", "pact_situation", "under_migratory_pressure", "2025-11-11", SOURCE)
        _insert(connection, "country_facts", ["country", "fact", "value", "date", "source_url"], [fact])
        held = own_rows(_frame(connection, "competences").reindex(columns=COMPETENCES.names))
        ruled = apply_rules(_frame(connection, "regions"), held, pd.DataFrame(RULED, columns=RULES.names))
        connection.execute("DELETE FROM competences")
        _insert(connection, "competences", COMPETENCES.names, ruled.values.tolist())
        connection.commit()
    return file


def _insert(connection: sqlite3.Connection, table: str, columns: list[str], rows: object) -> None:
    marks = ", ".join("?" * len(columns))
    connection.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)


def _frame(connection: sqlite3.Connection, table: str) -> pd.DataFrame:
    return pd.read_sql_query(f"SELECT * FROM {table}", connection).fillna("")  # noqa: S608 - our own name
