"""Columns of the views of answers that tell in words what is documented, for map tips and exports.

They are made from the tables whenever they are read, in the language in which the file was written.
"""

from __future__ import annotations

from .sql import text
from ..model.vocabulary import FIELDS, Basis, Level, Theme
from ..translation import labelled, tr

#: Items listed before the rest is only counted.
_LISTED = 8
_STANDS_FOR = "\0"


def competence_text(theme: Theme) -> str:
    """Return the expression of the competences of region ``r`` in a theme, one a line, powers first."""
    fields = " ".join(f"WHEN {text(field.id)} THEN {_beginning(tr(field.title))}" for field in FIELDS)
    line = f"CASE c.field {fields} ELSE c.field || ': ' END || {_level()}"
    # The list is cut, and what is not held is the shorter news.
    order = f"c.level = {text(Level.NONE.value)}, c.fid"
    return _list("competences c", f"c.region_id = r.region_id AND c.theme = {text(theme.value)}", line, order)


def entry_text(theme: Theme) -> str:
    """Return the expression of the entries of region ``r`` in a theme, one a line."""
    line = "x.title || CASE WHEN coalesce(x.year, '') = '' THEN '' ELSE ' (' || x.year || ')' END"
    return _list("experiences x", f"x.region_id = r.region_id AND x.theme = {text(theme.value)}", line, "x.fid")


def _beginning(title: str) -> str:
    """Return what stands before the level: “Health: ”."""
    return text(labelled(title, _STANDS_FOR).partition(_STANDS_FOR)[0])


def _level() -> str:
    words = " ".join(f"WHEN {text(level.value)} THEN {text(tr(level.title))}" for level in Level)
    inferred = f"c.level = {text(Level.NONE.value)} AND coalesce(c.level_stated, '') = 'no'"
    level = f"CASE WHEN {inferred} THEN {text(tr('none (inferred)'))} ELSE CASE c.level {words} ELSE c.level END END"
    before, _, after = tr("{level}, by rule").partition("{level}")
    by_rule = f"coalesce(c.basis, '') = {text(Basis.GENERAL_RULE.value)}"
    return f"CASE WHEN {by_rule} THEN {text(before)} || {level} || {text(after)} ELSE {level} END"


def _list(table: str, where: str, line: str, order: str) -> str:
    rest = f"(SELECT count(*) FROM {table} WHERE {where}) - {_LISTED}"  # noqa: S608 - our own words
    return (
        f"(SELECT group_concat(line, char(10)) FROM (SELECT {line} AS line FROM {table} WHERE {where} "  # noqa: S608
        f"ORDER BY {order} LIMIT {_LISTED})) || CASE WHEN {rest} > 0 THEN char(10) || '… +' || ({rest}) ELSE '' END"
    )
