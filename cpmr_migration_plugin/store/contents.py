"""What the GeoPackage lists of its tables and views: spatial views are made and dropped here, by every writer."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from .layout import UNITS
from .sql import NOW, quoted
from ..model.atlas import EPSG

#: Least x and y, greatest x and y; a table without shapes has none.
Box = Sequence[object]
_NO_BOX: Box = (None, None, None, None)


def register(
    database: sqlite3.Connection,
    name: str,
    data_type: str,
    identifier: str,
    *,
    description: str = "",
    box: Box = _NO_BOX,
    srs_id: int | None = 0,
) -> None:
    """Enter a table or view into the file's contents, as the GeoPackage standard asks for.

    :param data_type: ``features`` or ``attributes``
    :param identifier: no other table of the file may have it
    """
    database.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, "  # noqa: S608
        f"min_x, min_y, max_x, max_y, srs_id) VALUES (?, ?, ?, ?, {NOW}, ?, ?, ?, ?, ?)",
        (name, data_type, identifier, description, *box, srs_id),
    )


def create_view(
    database: sqlite3.Connection,
    name: str,
    identifier: str,
    query: str,
    *,
    description: str = "",
    box: Box | None = None,
) -> None:
    """Create a spatial view of boundary units and register it.

    :param box: by default that of all units
    """
    database.execute(f"CREATE VIEW {quoted(name)} AS {query}")
    extent = units_box(database) if box is None else box
    register(database, name, "features", identifier, description=description, box=extent, srs_id=EPSG)
    database.execute(
        "INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m) "
        "VALUES (?, 'geom', 'MULTIPOLYGON', ?, 0, 0)",
        (name, EPSG),
    )


def drop_view(database: sqlite3.Connection, name: str, *tables: str) -> None:
    """Drop a spatial view, and tables that only it shows, with all that the file says of them."""
    database.execute(f"DROP VIEW IF EXISTS {quoted(name)}")
    for table in tables:
        database.execute(f"DROP TABLE IF EXISTS {quoted(table)}")
    for one in (name, *tables):
        for registry in ("gpkg_geometry_columns", "gpkg_contents"):
            database.execute(f"DELETE FROM {registry} WHERE table_name = ?", (one,))  # noqa: S608 - our own words


def units_box(database: sqlite3.Connection) -> Box:
    """Return the extent of all boundary units, as the file's contents have it."""
    query = "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = ?"
    return database.execute(query, (UNITS,)).fetchone() or _NO_BOX
