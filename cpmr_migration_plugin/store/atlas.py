"""Write an atlas file: one GeoPackage with geometry, tables, join report and provenance."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from . import bulk, columns, layout
from .contents import create_view, units_box
from .derived import add_triggers
from .geopackage import Writer, verify
from .provenance import provenance
from .row_ids import row_uuids
from .sql import quoted
from ..errors import TargetError
from ..file_writing import room_remedy
from ..model.atlas import AtlasContent, MapFigures, Role, Shape
from ..model.matching import report_rows
from ..model.overrides import rows as override_rows
from ..model.schema import TABLES
from ..model.vocabulary import Theme
from ..progress import Progress
from ..translation import tr

#: Name, columns and rows of a table.
_Table = tuple[str, columns.Columns, Iterable[Sequence]]


def write_atlas(path: Path, content: AtlasContent, progress: Progress, notes: Mapping[str, str] | None = None) -> None:
    """Write a new atlas file at *path*, which must not exist.

    :param notes: entries added to the provenance, e.g. what the atlas was loaded from
    :raises TargetError: if the file cannot be written, e.g. because the disk is full
    :raises Cancelled: if the user cancelled; the caller removes the partial file
    """
    writer = Writer()
    try:
        writer.open(gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown))
        writer.begin()
        _write_geometry(writer, content, progress.part(0.0, 0.5))
        tables = [*_tables(content, progress.part(0.5, 0.6)), _provenance_table(content, notes or {}, progress)]
        for name, held, _ in tables:
            writer.table(name, held, ())
        writer.commit()
        writer.close()
        # By now nobody has the file open.
        with bulk.filling(path) as database:
            progress.step(tr("Preparing the nine layers"), 0.65)
            _add_views(database)
            _index(database)
            rows = [bulk.Rows(name, columns.names(held), values) for name, held, values in tables]
            bulk.fill(database, rows, progress.part(0.7, 1.0))
            add_triggers(database)
        verify(path, {layout.UNITS: len(content.shapes)})
    except RuntimeError as error:  # what GDAL raises, with exceptions on or through our checks
        raise TargetError(
            tr("The atlas file could not be written."), details=str(error), remedy=room_remedy()
        ) from error
    finally:
        writer.close()


def _write_geometry(writer: Writer, content: AtlasContent, progress: Progress) -> None:
    progress.step(tr("Writing the boundaries"), 0.0)
    region_of = {match.unit.unit_id: match for match in content.matches if match.unit is not None}
    rows = []
    for shape in content.shapes:
        progress.check()
        match = region_of.get(shape.unit.unit_id) if shape.role is Role.REGION else None
        rows.append((_unit_values(shape, match, content.draw_order), shape.wkb))
    writer.features(layout.UNITS, "Boundary units", ogr.wkbMultiPolygon, columns.UNITS, rows)
    progress.step(tr("Writing the borders"), 0.8)
    borders = [((*border.countries,), border.wkb) for border in content.borders]
    writer.features(layout.BORDERS, "Country borders", ogr.wkbMultiLineString, columns.BORDERS, borders)


def _unit_values(shape: Shape, match: Any, draw_order: dict[str, int]) -> tuple:
    unit = shape.unit
    level_text = f"NUTS {unit.level}" if unit.level is not None else ""
    return (
        unit.unit_id, unit.kind.value, unit.code, unit.year, unit.level, level_text, unit.country, unit.name,
        match.name if match else unit.name, shape.role.value,
        draw_order.get(match.region_id, 0) if match else 0,
        round(shape.area, 1), unit.agreement, *shape.anchor,
    )  # fmt: skip


def _tables(content: AtlasContent, progress: Progress) -> Iterator[_Table]:
    """Yield the tables without geometry."""
    units = {match.region_id: match.unit.unit_id for match in content.matches if match.unit is not None}
    for table in TABLES:
        held = columns.edition(table)
        frame = content.edition.table(table.name)
        frame = frame.assign(**{layout.UUID: row_uuids(table, frame)})
        if table.name == "regions":
            # Where 0.1.0 wrote it: what it did not know stands behind.
            known = sum(not column.later for column in table.columns)
            held.insert(known, ("unit_id", ogr.OFTString))
            frame = frame.assign(unit_id=frame["region_id"].map(units).fillna(""))[columns.names(held)]
        yield table.name, held, frame.itertuples(index=False)
    progress.step(tr("Writing the join report"), 0.8)
    themes = content.summary.copy()
    for name in layout.SENTENCES:
        themes.insert(themes.columns.get_loc("links"), name, "")
    yield layout.REGION_THEMES, columns.summary(themes.columns), themes.itertuples(index=False)
    yield layout.REGION_COUNTS, columns.REGION_COUNTS, _count_rows(content)
    figures = [
        *_figure_rows(Theme.COUNTRY_DATA, content.country_figures),
        *_figure_rows(Theme.REGIONAL_DATA, content.regional_figures),
    ]
    yield layout.MAP_FIGURES, columns.MAP_FIGURES, figures
    report = [tuple(row.values()) for row in report_rows(content.matches, content.draw_order)]
    yield layout.JOIN_REPORT, columns.JOIN_REPORT, report
    leftovers = [item.row for item in content.leftovers]
    yield layout.LEFTOVERS, columns.LEFTOVERS, leftovers
    available = [(u.unit_id, u.kind.value, u.code, u.year, u.level, u.country, u.name) for u in content.available]
    yield layout.AVAILABLE, columns.AVAILABLE, available
    yield layout.OVERRIDES, columns.OVERRIDES, override_rows(content.overrides)


def _provenance_table(content: AtlasContent, notes: Mapping[str, str], progress: Progress) -> _Table:
    progress.step(tr("Describing where the data comes from"), 0.6)
    entries = provenance(content) | dict(notes)
    return layout.PROVENANCE, columns.PROVENANCE, entries.items()


def _count_rows(content: AtlasContent) -> list[tuple]:
    """Return a row per region: what is documented in each theme."""
    counts: dict[str, dict[str, int]] = {}
    for row in content.summary[["region_id", "theme", "competences", "entries"]].itertuples(index=False):
        found = counts.setdefault(row.region_id, {})
        found[f"{row.theme}_competences"], found[f"{row.theme}_entries"] = row.competences, row.entries
    return [(region, *(found.get(column) for column in layout.COUNT_COLUMNS)) for region, found in counts.items()]


def _figure_rows(theme: Theme, figures: MapFigures) -> list[tuple]:
    drawn = columns.names(columns.MAP_FIGURES[1:])
    return [(theme.value, *row) for row in figures.values[drawn].itertuples(index=False)]


def _add_views(database: sqlite3.Connection) -> None:
    box = [value if value is None else round(value, 6) for value in units_box(database)]
    for name, title, query in layout.views():
        create_view(database, name, title, query, box=box)


def _index(database: sqlite3.Connection) -> None:
    for table, column in (
        (layout.UNITS, "unit_id"), ("regions", "unit_id"), ("regions", "region_id"),
        (layout.REGION_THEMES, "region_id"), (layout.REGION_COUNTS, "region_id"), (layout.MAP_FIGURES, "unit_id"),
        ("competences", "region_id"), ("experiences", "region_id"),
    ):  # fmt: skip
        database.execute(f"CREATE INDEX {quoted(f'ix_{table}_{column}')} ON {quoted(table)} ({quoted(column)})")
