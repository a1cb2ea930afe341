"""Numbered steps that bring an atlas file of an older schema to the present one, in one transaction, a copy kept."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path

from . import columns, layout, opening
from .causes import trouble, unreadable
from .derived import add_triggers, recount_all
from .reading import reader_of
from .row_ids import row_uuid
from .sql import listed, quoted
from .target import replacing
from .updating import Updater, updating
from ..errors import TargetError
from ..file_writing import room_remedy
from ..model.schema import TABLES
from ..model.summary import COLUMNS
from ..progress import Progress
from ..translation import tr

#: Entry of the provenance that tells which steps a file has gone, and when.
MIGRATED = "migrated"


def schema_of(path: Path) -> int:
    """Return the number of the schema of an atlas file.

    :raises AtlasError: if it cannot be read or is from a newer plugin
    """
    with reader_of(path) as reader:
        return int(reader.provenance()["schema_version"])


def is_outdated(path: Path) -> bool:
    """Return whether an atlas file is of an older schema: it can be read, but edits in its tables reach no map.

    :raises AtlasError: if it cannot be read or is from a newer plugin
    """
    return schema_of(path) < layout.SCHEMA_VERSION


def migrate(path: Path, progress: Progress) -> Path:
    """Bring an atlas file to the present schema; returns the copy of what it was, beside it.

    The copy is complete before anything is changed. Layers may have the file open; they must be reloaded.

    :raises TargetError: if the file, or the copy, cannot be written, or nothing is to be done; it is then as it was
    :raises Cancelled: if the user cancelled; the file is then as it was, and there is no copy
    """
    progress.step(tr("Waiting for the file"), 0.0)
    with updating(path, partial(_not_migrated, path)) as atlas:
        before = int(atlas.provenance()["schema_version"])
        if before >= layout.SCHEMA_VERSION:
            raise TargetError(
                tr("“{file}” is up to date.").format(file=path.name), remedy=tr("There is nothing to do.")
            )
        progress.step(tr("Keeping a copy"), 0.1)
        copy = _copy(path, before)
        try:
            steps = [(number, step) for number, step in STEPS if number > before]
            for place, (number, step) in enumerate(steps):
                progress.step(tr("Step {n}").format(n=number), 0.3 + 0.6 * place / len(steps))
                step(atlas)
                _note(atlas, number)
            progress.check()
        except BaseException:
            copy.unlink(missing_ok=True)
            raise
    return copy


def _copy(path: Path, schema: int) -> Path:
    """Return a copy of a file that nobody else can write to now, under a name that is free."""
    target = path.with_name(f"{path.stem} (schema {schema}){path.suffix}")
    number = 2
    while target.exists():
        target = path.with_name(f"{path.stem} (schema {schema}, {number}){path.suffix}")
        number += 1
    try:
        with replacing(target, partial(_not_copied, path)) as partial_file:
            opening.back_up(path, partial_file)
    except sqlite3.Error as error:
        raise trouble(path, error, TargetError, partial(_not_migrated, path)) from error
    return target


def _not_copied(path: Path, details: str) -> TargetError:
    return TargetError(
        tr("No copy of “{file}” could be kept; nothing was changed.").format(file=path.name),
        details=details,
        remedy=room_remedy(),
    )


def _not_migrated(path: Path, details: str) -> TargetError:
    return TargetError(
        tr("“{file}” could not be updated.").format(file=path.name),
        details=details,
        remedy=tr("Nothing was changed. Load the edition again into a new file."),
    )


def _note(atlas: Updater, number: int) -> None:
    now = dt.datetime.now(dt.timezone.utc).isoformat(timespec="seconds")
    atlas.sql(f"UPDATE {layout.PROVENANCE} SET value = ? WHERE key = 'schema_version'", str(number))  # noqa: S608
    held = atlas.provenance().get(MIGRATED, "")
    lines = "\n".join(filter(None, (held, f"{number} {now}")))
    atlas.sql(f"DELETE FROM {layout.PROVENANCE} WHERE key = ?", MIGRATED)  # noqa: S608
    atlas.append(layout.PROVENANCE, [(MIGRATED, lines)], ("key", "value"))


# --- 1 to 2 -------------------------------------------------------------------------------------


def _to_2(atlas: Updater) -> None:
    """Give rows UUIDs, and let views and triggers tell what is documented instead of sentences written at load."""
    lacking = [table.name for table in TABLES if not table.later and not atlas.has(table.name)]
    if lacking or not atlas.has(layout.REGION_THEMES) or not atlas.has(layout.REGION_COUNTS):
        raise unreadable(atlas.path, ", ".join(lacking))
    for table in TABLES:
        if atlas.has(table.name):
            atlas.add_columns(table.name, columns.edition(table))
        else:
            atlas.table(table.name, columns.edition(table))
        key = listed(table.key)
        rows = atlas.sql(f"SELECT fid, {key} FROM {quoted(table.name)} WHERE coalesce({layout.UUID}, '') = ''")  # noqa: S608
        made = [(row_uuid(table, [str(value or "") for value in values]), fid) for fid, *values in rows]
        atlas.database.executemany(f"UPDATE {quoted(table.name)} SET {layout.UUID} = ? WHERE fid = ?", made)  # noqa: S608
    atlas.add_columns(layout.REGION_THEMES, columns.summary(COLUMNS))
    for name in set(layout.SENTENCES) & {*atlas.columns(layout.REGION_THEMES)}:
        atlas.sql(f"UPDATE {layout.REGION_THEMES} SET {quoted(name)} = NULL")  # noqa: S608 - our own words
    for name, _, query in layout.views():
        if atlas.has(name):  # its layer keeps its entry in the file's contents
            atlas.sql(f"DROP VIEW {quoted(name)}")
            atlas.sql(f"CREATE VIEW {quoted(name)} AS {query}")
    add_triggers(atlas.database)
    recount_all(atlas.database)


#: What leads to the schema of each number.
STEPS: tuple[tuple[int, Callable[[Updater], None]], ...] = ((2, _to_2),)
