"""Triggers that keep the tables of counts and classes true, whoever edits the rows they are made from.

What :mod:`..model.summary` computes when a file is written, SQLite computes anew for the region and theme of every
row that is added, changed or deleted: with QGIS's own table, by another program, without the plugin.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from .layout import REGION_COUNTS, REGION_THEMES, UUID, competences_column, entries_column
from .sql import listed, quoted, text
from ..model.schema import TABLES
from ..model.summary import COLUMNS, LEVEL_RANK, TOLD_APART
from ..model.vocabulary import (
    ANSWER_THEMES,
    FIELDS,
    INVOLVEMENT_THEMES,
    Basis,
    Documented,
    Involvement,
    Kind,
    Level,
    Theme,
)

#: What our triggers are called by first: others are left alone.
PREFIX = "cpmr_"
#: Columns of the tables of answers that decide what is counted.
_DECIDING = {
    "competences": ("region_id", "theme", "field", "level", "basis", "level_stated"),
    "experiences": ("region_id", "theme", "kind", "link"),
}
_NONE = text(Level.NONE.value)
_RULE = text(Basis.GENERAL_RULE.value)
#: A version 4 UUID in SQL: thirteen digits are random but for the version, and the variant.
_RANDOM_UUID = (
    "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || "
    "substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))"
)


def add_triggers(database: sqlite3.Connection) -> None:
    """Put the triggers into a file that has all tables."""
    for statement in triggers():
        database.execute(statement)


def recount_all(database: sqlite3.Connection) -> None:
    """Compute the tables of counts and classes anew, with a row for every region; triggers do the second one."""
    database.execute(
        f"DELETE FROM {REGION_THEMES} WHERE NOT EXISTS "  # noqa: S608 - our own words
        f"(SELECT 1 FROM regions r WHERE r.region_id = {REGION_THEMES}.region_id)"
    )
    database.execute(
        f"INSERT INTO {REGION_THEMES} (region_id, theme) SELECT r.region_id, a.theme FROM regions r, ({_themes()}) a "  # noqa: S608
        f"WHERE NOT EXISTS (SELECT 1 FROM {REGION_THEMES} t WHERE t.region_id = r.region_id AND t.theme = a.theme)"
    )
    database.execute(f"UPDATE {REGION_THEMES} SET {_assigned()}")  # noqa: S608 - our own words


def _themes() -> str:
    return " UNION ALL ".join(f"SELECT {text(theme.value)} AS theme" for theme in ANSWER_THEMES)


def triggers() -> Iterator[str]:
    """Yield the statements that create the triggers."""
    for table, deciding in _DECIDING.items():
        yield _trigger(table, "insert", [_recount("NEW")])
        yield _trigger(table, "delete", [_recount("OLD")])
        yield _trigger(table, "update", [_recount("OLD"), _recount("NEW")], of=deciding)
    rows = (
        f"INSERT INTO {REGION_THEMES} (region_id, theme) SELECT NEW.region_id, a.theme FROM ({_themes()}) a "  # noqa: S608
        f"WHERE NEW.region_id IS NOT NULL AND NOT EXISTS "
        f"(SELECT 1 FROM {REGION_THEMES} WHERE region_id = NEW.region_id)"
    )
    counts = (
        f"INSERT INTO {REGION_COUNTS} (region_id) SELECT NEW.region_id WHERE NEW.region_id IS NOT NULL "  # noqa: S608
        f"AND NOT EXISTS (SELECT 1 FROM {REGION_COUNTS} WHERE region_id = NEW.region_id)"
    )
    gone = [
        f"DELETE FROM {table} WHERE region_id = OLD.region_id "  # noqa: S608 - our own words
        "AND NOT EXISTS (SELECT 1 FROM regions WHERE region_id = OLD.region_id)"
        for table in (REGION_THEMES, REGION_COUNTS)
    ]
    recount = f"UPDATE {REGION_THEMES} SET {_assigned()} WHERE region_id = NEW.region_id"  # noqa: S608
    yield _trigger("regions", "insert", [rows, counts, recount])
    yield _trigger("regions", "delete", gone)
    yield _trigger("regions", "update", [*gone, rows, counts, recount], of=("region_id",))
    yield _trigger(REGION_THEMES, "update", [_laid_on_its_side()], of=("competences", "entries"))
    for table in TABLES:
        name = quoted(f"{PREFIX}{table.name}_uuid")
        yield (
            f"CREATE TRIGGER {name} AFTER INSERT ON {quoted(table.name)} WHEN coalesce(NEW.{UUID}, '') = '' "  # noqa: S608
            f"BEGIN UPDATE {quoted(table.name)} SET {UUID} = {_RANDOM_UUID} WHERE fid = NEW.fid; END"
        )


def _trigger(table: str, event: str, statements: list[str], of: tuple[str, ...] = ()) -> str:
    columns = f" OF {listed(of)}" if of else ""
    body = " ".join(f"{statement};" for statement in statements)
    name = quoted(f"{PREFIX}{table}_{event}")
    return f"CREATE TRIGGER {name} AFTER {event}{columns} ON {quoted(table)} BEGIN {body} END"


def _recount(row: str) -> str:
    """Return the statement that renews what is said of the region and theme of a changed row (``NEW``, ``OLD``)."""
    return (
        f"UPDATE {REGION_THEMES} SET {_assigned()} "  # noqa: S608 - our own words
        f"WHERE region_id = {row}.region_id AND theme = {row}.theme"
    )


def _laid_on_its_side() -> str:
    cases = [
        f"{column} = CASE WHEN NEW.theme = {text(theme.value)} THEN NEW.{counted} ELSE {column} END"
        for theme in ANSWER_THEMES
        for column, counted in ((competences_column(theme), "competences"), (entries_column(theme), "entries"))
    ]
    return f"UPDATE {REGION_COUNTS} SET {', '.join(cases)} WHERE region_id = NEW.region_id"  # noqa: S608


def _assigned() -> str:
    columns = [column for column in COLUMNS if column not in ("region_id", "theme")]
    return f"({listed(columns)}) = ({summary_query()})"


def summary_query() -> str:
    """Return the query of one row of the summary, but for its key, of the row of region_themes it stands in.

    The same as :func:`..model.summary.summarise` computes, column by column; a test compares them.
    """
    drawn = (
        f"CASE WHEN {REGION_THEMES}.theme IN ({_texts(INVOLVEMENT_THEMES)}) THEN s.involvement ELSE s.documented END"
    )
    apart = " ".join(f"WHEN {text(key)} THEN {text(rule)}" for key, (_, rule) in TOLD_APART.items())
    own = " ".join(f"WHEN {text(key)} THEN {text(name)}" for key, (name, _) in TOLD_APART.items())
    expressions = {
        "by_basis": f"CASE WHEN s.rule_powers AND NOT s.own_powers THEN CASE {drawn} {apart} ELSE {drawn} END "
        f"ELSE CASE {drawn} {own} ELSE {drawn} END END",
        "competences": "s.own_powers + s.rule_powers",
    }
    wanted = [column for column in COLUMNS if column not in ("region_id", "theme")]
    return (
        f"SELECT {', '.join(expressions.get(column, f's.{column}') for column in wanted)} "  # noqa: S608 - our own words
        f"FROM ({_classes()}) s"
    )


def _classes() -> str:
    """Return the query that adds the classes to the counts."""
    nothing = (
        f"CASE WHEN p.stated_none THEN {text(Involvement.STATED_NONE.value)} "
        f"WHEN p.inferred_none THEN {text(Involvement.INFERRED_NONE.value)} "
        f"ELSE {text(Involvement.NO_ANSWER.value)} END"
    )
    held = "p.own_powers + p.rule_powers"
    done = "e.instruments + e.experiences + e.projects"
    involvement = (
        f"CASE WHEN {held} THEN CASE WHEN {done} THEN {text(Involvement.BOTH.value)} "
        f"ELSE {text(Involvement.COMPETENCE.value)} END "
        f"WHEN {done} THEN {text(Involvement.EXPERIENCE.value)} ELSE {nothing} END"
    )
    yes, other, silent = (text(one.value) for one in (Documented.YES, Documented.OTHER, Documented.NO_ANSWER))
    documented = (
        f"CASE WHEN {REGION_THEMES}.theme <> {text(Theme.GOVERNANCE.value)} "
        f"THEN CASE WHEN e.entries THEN {yes} ELSE {silent} END "
        f"WHEN e.instruments THEN {yes} WHEN e.entries OR {held} THEN {other} ELSE {nothing} END"
    )
    needs = (
        f"CASE WHEN NOT e.entries THEN {silent} WHEN e.needs = e.entries THEN 'needs' "
        "WHEN e.needs THEN 'needs_and_practices' ELSE 'practices' END"
    )
    return (
        f"SELECT p.*, e.*, {involvement} AS involvement, {documented} AS documented, {needs} AS needs_class, "  # noqa: S608
        f"coalesce(p.widest, {nothing}) AS level_class FROM ({_powers()}) p, ({_entries()}) e"
    )


def _powers() -> str:
    general = ", ".join(text(field.id) for field in FIELDS if field.general) or "''"
    counted = f"coalesce(c.field, '') NOT IN ({general})"
    held = f"{counted} AND c.level <> {_NONE}"
    none = f"{counted} AND c.level = {_NONE}"
    rule = f"coalesce(c.basis, '') = {_RULE}"
    inferred = "coalesce(c.level_stated, '') = 'no'"
    return (
        f"SELECT {_sum(f'{held} AND NOT {rule}')} AS own_powers, {_sum(f'{held} AND {rule}')} AS rule_powers, "  # noqa: S608
        f"{_sum(f'{none} AND NOT {inferred}')} AS stated_none, {_sum(f'{none} AND {inferred}')} AS inferred_none, "
        f"{_widest('c.level')} AS top_level, {_widest(f'CASE WHEN {held} THEN c.level END')} AS widest "
        f"FROM competences c WHERE c.region_id = {REGION_THEMES}.region_id AND c.theme = {REGION_THEMES}.theme"
    )


def _entries() -> str:
    kinds = {
        "instruments": Kind.INSTRUMENT, "experiences": Kind.EXPERIENCE, "projects": Kind.PROJECT, "needs": Kind.NEED,
        "interests": Kind.INTEREST,
    }  # fmt: skip
    of_row = f"x.region_id = {REGION_THEMES}.region_id AND x.theme = {REGION_THEMES}.theme"
    links = (
        "(SELECT group_concat(link, char(10)) FROM (SELECT x.link AS link FROM experiences x "  # noqa: S608 - our own words
        f"WHERE {of_row} AND coalesce(x.link, '') <> '' GROUP BY x.link ORDER BY min(x.fid)))"
    )
    counts = ", ".join(f"{_sum(f'x.kind = {text(kind.value)}')} AS {name}" for name, kind in kinds.items())
    return f"SELECT count(*) AS entries, {counts}, {links} AS links FROM experiences x WHERE {of_row}"  # noqa: S608


def _sum(condition: str) -> str:
    return f"coalesce(sum({condition}), 0)"


def _widest(level: str) -> str:
    """Return the widest of some levels, NULL of none."""
    ranks = " ".join(f"WHEN {text(name)} THEN {rank}" for name, rank in LEVEL_RANK.items())
    names = " ".join(f"WHEN {rank} THEN {text(name)}" for name, rank in LEVEL_RANK.items())
    return f"CASE max(CASE {level} {ranks} END) {names} END"


def _texts(themes: tuple[Theme, ...]) -> str:
    return ", ".join(text(theme.value) for theme in themes)
