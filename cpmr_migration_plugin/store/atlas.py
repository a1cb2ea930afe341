"""The atlas file: one GeoPackage with geometry, tables, join report, styles and provenance."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pandas as pd
from osgeo import gdal, ogr, osr

from . import bulk, layout
from .causes import not_an_atlas, unreadable
from .content_update import STYLE_CHECKSUMS
from .content_update import checksum as style_checksum
from .opening import reading
from .updating import Updater, quoted, updating
from ..__about__ import TITLE, VERSION
from ..errors import AtlasError, TargetError
from ..model.atlas import EPSG, AtlasContent, MapFigures, Role, Shape
from ..model.edition import Edition
from ..model.matching import report_rows
from ..model.overrides import COLUMNS as OVERRIDE_COLUMNS
from ..model.overrides import rows as override_rows
from ..model.schema import TABLES, Type
from ..model.vocabulary import Theme
from ..progress import Progress
from ..translation import tr

FEATURES = "features"

_TEXT = ogr.OFTString
_REAL = ogr.OFTReal
_INT = ogr.OFTInteger


#: Name, columns and rows of a table.
_Table = tuple[str, Sequence[tuple[str, int]], Iterable[Sequence]]

_UNITS = (
    ("unit_id", _TEXT), ("kind", _TEXT), ("code", _TEXT), ("year", _TEXT), ("level", _INT),
    ("level_text", _TEXT), ("country", _TEXT), ("name", _TEXT), ("label", _TEXT), ("role", _TEXT),
    ("draw_order", _INT), ("area_km2", _REAL), ("agreement", _REAL), ("anchor_x", _REAL), ("anchor_y", _REAL),
)  # fmt: skip
_SUMMARY_INTEGERS = {
    "competences", "stated_none", "entries", "instruments", "experiences", "projects", "needs", "interests",
    "inferred_none", "own_powers", "rule_powers",
}  # fmt: skip
_FIGURES = (
    ("theme", _TEXT), ("unit_id", _TEXT), ("status", _TEXT), ("ratio", _REAL), ("ratio_time", _TEXT),
    ("ratio_flag", _TEXT), ("ratio_source", _TEXT), ("total", _REAL), ("total_time", _TEXT),
    ("total_flag", _TEXT), ("note", _TEXT),
)  # fmt: skip
_REPORT = (
    ("region_id", _TEXT), ("name", _TEXT), ("country", _TEXT), ("given_code", _TEXT), ("given_year", _TEXT),
    ("unit_id", _TEXT), ("unit_code", _TEXT), ("unit_year", _TEXT), ("unit_name", _TEXT), ("level", _TEXT),
    ("how", _TEXT), ("agreement", _REAL), ("draw_order", _INT), ("note", _TEXT),
)  # fmt: skip
_AVAILABLE = (
    ("unit_id", _TEXT), ("kind", _TEXT), ("code", _TEXT), ("year", _TEXT), ("level", _INT), ("country", _TEXT),
    ("name", _TEXT),
)  # fmt: skip
OVERRIDE_FIELDS = tuple((name, _TEXT) for name in OVERRIDE_COLUMNS)


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
        for name, columns, _ in tables:
            writer.table(name, columns, ())
        progress.step(tr("Preparing the nine layers"), 0.65)
        extent = writer.extent(layout.UNITS)
        for name, title, query in layout.VIEWS:
            writer.view(name, title, query, extent)
        _index(writer)
        writer.commit()
        writer.close()
        # By now nobody has the file open.
        rows = [bulk.Rows(name, [column for column, _ in columns], values) for name, columns, values in tables]
        bulk.fill(path, rows, progress.part(0.7, 1.0))
        _verify(path, content)
    except RuntimeError as error:  # what GDAL raises, with exceptions on or through our checks
        raise TargetError(
            tr("The atlas file could not be written."),
            details=str(error),
            remedy=tr("Make sure that there is room on the disk and that the folder can be written to."),
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
    writer.features(layout.UNITS, tr("Boundary units"), ogr.wkbMultiPolygon, _UNITS, rows)
    progress.step(tr("Writing the borders"), 0.8)
    borders = [((*border.countries,), border.wkb) for border in content.borders]
    writer.features(
        layout.BORDERS,
        tr("Country borders"),
        ogr.wkbMultiLineString,
        (("country_a", _TEXT), ("country_b", _TEXT)),
        borders,
    )


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
        columns = [(c.name, _REAL if c.type is Type.NUMBER else _TEXT) for c in table.columns]
        frame = content.edition.table(table.name)
        if table.name == "regions":
            # Where 0.1.0 wrote it: what it did not know stands behind.
            known = sum(not column.later for column in table.columns)
            columns.insert(known, ("unit_id", _TEXT))
            frame = frame.assign(unit_id=frame["region_id"].map(units).fillna(""))[[name for name, _ in columns]]
        yield table.name, columns, frame.itertuples(index=False)
    progress.step(tr("Writing the join report"), 0.8)
    summary = [(c, _INT if c in _SUMMARY_INTEGERS else _TEXT) for c in content.summary.columns]
    yield layout.REGION_THEMES, summary, content.summary.itertuples(index=False)
    counts = [("region_id", _TEXT), *((column, _INT) for column in layout.COUNT_COLUMNS)]
    yield layout.REGION_COUNTS, counts, _count_rows(content)
    figures = [
        *_figure_rows(Theme.COUNTRY_DATA, content.country_figures),
        *_figure_rows(Theme.REGIONAL_DATA, content.regional_figures),
    ]
    yield layout.MAP_FIGURES, _FIGURES, figures
    report = [tuple(row.values()) for row in report_rows(content.matches, content.draw_order)]
    yield layout.JOIN_REPORT, _REPORT, report
    leftovers = [(item.what, item.key, item.name, item.reason) for item in content.leftovers]
    yield layout.LEFTOVERS, tuple((name, _TEXT) for name in ("what", "key", "name", "reason")), leftovers
    available = [(u.unit_id, u.kind.value, u.code, u.year, u.level, u.country, u.name) for u in content.available]
    yield layout.AVAILABLE, _AVAILABLE, available
    yield layout.OVERRIDES, OVERRIDE_FIELDS, override_rows(content.overrides)


def _provenance_table(content: AtlasContent, notes: Mapping[str, str], progress: Progress) -> _Table:
    progress.step(tr("Describing where the data comes from"), 0.6)
    entries = provenance(content) | dict(notes)
    return layout.PROVENANCE, (("key", _TEXT), ("value", _TEXT)), entries.items()


def _count_rows(content: AtlasContent) -> list[tuple]:
    """Return a row per region: what is documented in each theme."""
    counts: dict[str, dict[str, int]] = {}
    for row in content.summary[["region_id", "theme", "competences", "entries"]].itertuples(index=False):
        found = counts.setdefault(row.region_id, {})
        found[f"{row.theme}_competences"], found[f"{row.theme}_entries"] = row.competences, row.entries
    return [(region, *(found.get(column) for column in layout.COUNT_COLUMNS)) for region, found in counts.items()]


def _figure_rows(theme: Theme, figures: MapFigures) -> list[tuple]:
    columns = [name for name, _ in _FIGURES[1:]]
    return [(theme.value, *row) for row in figures.values[columns].itertuples(index=False)]


def provenance(content: AtlasContent) -> dict[str, str]:
    """Return what an atlas file says about itself, by key."""
    info = content.edition.info
    placed = sum(match.unit is not None for match in content.matches)
    entries = {
        "schema_version": str(layout.SCHEMA_VERSION),
        "created_by": f"{TITLE} {VERSION}",
        "created_at": dt.datetime.now(dt.timezone.utc).isoformat(timespec="seconds"),
        "edition_name": info.name,
        "edition_title": info.title,
        "edition_version": info.version,
        "edition_created": info.created,
        "edition_description": info.description,
        "edition_checksum": checksum(content.edition),
        "edition_licenses": "; ".join(info.licenses),
        "edition_indicators": json.dumps([asdict(indicator) for indicator in info.indicators], ensure_ascii=False),
        "edition_sources": "\n".join(f"{s.title} {s.path}".strip() for s in info.sources),
        "boundaries_source": content.boundaries.source,
        "boundaries_title": content.boundaries.title,
        "boundaries_year": content.boundaries.year,
        "boundaries_attribution": content.boundaries.attribution,
        "boundaries_license": content.boundaries.license,
        "regions_total": str(len(content.matches)),
        "regions_placed": str(placed),
    }
    for prefix, figures in (("country", content.country_figures), ("regional", content.regional_figures)):
        entries |= {
            f"{prefix}_ratio": figures.ratio,
            f"{prefix}_ratio_text": figures.ratio_text,
            f"{prefix}_ratio_population": content.edition.indicator(figures.ratio).population,
            f"{prefix}_ratio_breaks": " ".join(repr(b) for b in figures.breaks),
            f"{prefix}_ratio_dataset": figures.ratio_dataset,
            f"{prefix}_total": figures.total,
            f"{prefix}_total_text": figures.total_text,
            f"{prefix}_total_dataset": figures.total_dataset,
        }
    return entries


def checksum(edition: Edition) -> str:
    """Return the SHA-256 of an edition's tables, by which two copies of it can be compared.

    Tables and columns that 0.1.0 did not know count where they hold something: the sum of what it wrote stays.
    """
    digest = hashlib.sha256()
    for table in TABLES:
        frame = edition.table(table.name)
        if table.later and frame.empty:
            continue
        empty = [column.name for column in table.columns if column.later and (frame[column.name] == "").all()]
        digest.update(frame.drop(columns=empty).to_csv(index=False).encode())
    return digest.hexdigest()


def _index(writer: Writer) -> None:
    for table, column in (
        (layout.UNITS, "unit_id"), ("regions", "unit_id"), ("regions", "region_id"),
        (layout.REGION_THEMES, "region_id"), (layout.REGION_COUNTS, "region_id"), (layout.MAP_FIGURES, "unit_id"),
        ("competences", "region_id"), ("experiences", "region_id"),
    ):  # fmt: skip
        writer.sql(f'CREATE INDEX "ix_{table}_{column}" ON "{table}" ("{column}")')


def _verify(path: Path, content: AtlasContent) -> None:
    """Read the file back: a full disk can leave a file that only looks complete."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
    layer = dataset.GetLayerByName(layout.UNITS) if dataset else None
    if layer is None or layer.GetFeatureCount() != len(content.shapes):
        raise RuntimeError(gdal.GetLastErrorMsg() or "units missing after writing")


#: Straight to what :meth:`ogr.Feature.SetField` comes to by asking; younger versions of GDAL have all of them.
_SET = {
    kind: getattr(ogr.Feature, name)
    for kind, name in ((str, "SetFieldString"), (int, "SetFieldInteger64"), (float, "SetFieldDouble"))
    if hasattr(ogr.Feature, name)
}


class Writer:
    """Writes tables and views into an open GeoPackage; every failure becomes a RuntimeError."""

    def __init__(self) -> None:
        self.dataset: gdal.Dataset | None = None
        self._crs = osr.SpatialReference()
        self._crs.ImportFromEPSG(EPSG)
        self._crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)

    def open(self, dataset: gdal.Dataset | None) -> None:
        """Take over a dataset that GDAL has created or opened, or has not."""
        if dataset is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        self.dataset = dataset

    def close(self) -> None:
        """Let go of the file, even while the traceback of an error holds this object.

        Windows does not remove a file that is open.
        """
        self.dataset = None

    def begin(self) -> None:
        """Begin a transaction."""
        self._check(self.dataset.StartTransaction())

    def commit(self) -> None:
        """Keep everything since :meth:`begin`."""
        self._check(self.dataset.CommitTransaction())

    def sql(self, statement: str) -> None:
        """Run a statement."""
        gdal.ErrorReset()
        result = self.dataset.ExecuteSQL(statement)
        if result is not None:
            self.dataset.ReleaseResultSet(result)
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise RuntimeError(gdal.GetLastErrorMsg())

    def table(self, name: str, columns: Sequence[tuple[str, int]], rows: Iterable[Sequence]) -> None:
        """Create a table without geometry."""
        layer = self.dataset.CreateLayer(name, None, ogr.wkbNone, ["FID=fid", "SPATIAL_INDEX=NO"])
        self._fill(layer, columns, ((row, None) for row in rows))

    def extent(self, name: str) -> tuple[float, float, float, float]:
        """Return the extent of a table with geometry: x and y minimum, x and y maximum."""
        x_min, x_max, y_min, y_max = self.dataset.GetLayerByName(name).GetExtent()
        return x_min, y_min, x_max, y_max

    def features(
        self,
        name: str,
        title: str,
        geometry_type: int,
        columns: Sequence[tuple[str, int]],
        rows: Iterable[tuple[Sequence, bytes]],
    ) -> None:
        """Create a table with geometry.

        :param rows: values and WKB of each feature
        """
        options = ["FID=fid", "GEOMETRY_NAME=geom", f"IDENTIFIER={title}"]
        layer = self.dataset.CreateLayer(name, self._crs, geometry_type, options)
        self._fill(layer, columns, rows)

    def view(self, name: str, title: str, query: str, extent: tuple[float, float, float, float]) -> None:
        """Create a spatial view and register it, as the GeoPackage standard asks for."""
        self.sql(f'CREATE VIEW "{name}" AS {query}')
        box = ", ".join(f"{value:.6f}" for value in extent)
        quoted = title.replace("'", "''")
        self.sql(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, "  # noqa: S608
            "min_x, min_y, max_x, max_y, srs_id) VALUES "
            f"('{name}', '{FEATURES}', '{quoted}', '', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), {box}, {EPSG})"
        )
        self.sql(
            "INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m) "  # noqa: S608
            f"VALUES ('{name}', 'geom', 'MULTIPOLYGON', {EPSG}, 0, 0)"
        )

    def _fill(
        self,
        layer: ogr.Layer | None,
        columns: Sequence[tuple[str, int]],
        rows: Iterable[tuple[Sequence, bytes | None]],
    ) -> None:
        if layer is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        for name, kind in columns:
            self._check(layer.CreateField(ogr.FieldDefn(name, kind)))
        self._add(layer, rows)

    def _add(self, layer: ogr.Layer, rows: Iterable[tuple[Sequence, bytes | None]]) -> None:
        definition = layer.GetLayerDefn()
        for values, wkb in rows:
            feature = ogr.Feature(definition)
            for index, value in enumerate(values):
                if not bulk.is_missing(value):
                    _SET.get(type(value), ogr.Feature.SetField)(feature, index, value)
            if wkb is not None:
                feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(wkb))
            self._check(layer.CreateFeature(feature))

    @staticmethod
    def _check(code: int | None) -> None:
        if code not in (None, 0):
            raise RuntimeError(gdal.GetLastErrorMsg() or f"OGR error {code}")


#: Columns of QGIS's table of styles.
STYLE_COLUMNS = (
    ("f_table_catalog", _TEXT), ("f_table_schema", _TEXT), ("f_table_name", _TEXT),
    ("f_geometry_column", _TEXT), ("styleName", _TEXT), ("styleQML", _TEXT), ("styleSLD", _TEXT),
    ("useAsDefault", ogr.OFTInteger), ("description", _TEXT), ("owner", _TEXT), ("ui", _TEXT),
    ("update_time", ogr.OFTDateTime),
)  # fmt: skip


def style_row(table: str, name: str, qml: str, now: dt.datetime) -> tuple:
    """Return a row of QGIS's table of styles, with the default style of a table or view."""
    return ("", "", table, "geom", name, qml, "", 1, name, "", "", now.strftime("%Y-%m-%dT%H:%M:%S.000"))


def put_styles(updater: Updater, rows: Sequence[tuple]) -> None:
    """Add rows to QGIS's table of styles, which is made where there is none."""
    if not updater.has(layout.STYLES):
        updater.table(layout.STYLES, STYLE_COLUMNS)
    updater.append(layout.STYLES, rows, [name for name, _ in STYLE_COLUMNS])
    # QGIS looks for empty text; what is empty is written as NULL.
    updater.sql(
        f"UPDATE {layout.STYLES} SET f_table_catalog = coalesce(f_table_catalog, ''), "  # noqa: S608
        "f_table_schema = coalesce(f_table_schema, '')"
    )


def write_styles(path: Path, styles: Sequence[tuple[str, str, str]]) -> None:
    """Put default styles into an atlas file that no layer has open, and note how they were written.

    Written through SQL and not through a layer: saving a style through a layer that has been read
    leaves that layer without features (QGIS 3.22).

    :param styles: table or view name, style name and QML of each style
    :raises TargetError: if the file cannot be written
    """
    now = dt.datetime.now(dt.timezone.utc)
    with updating(path, _styles_refused) as updater:
        put_styles(updater, [style_row(table, name, qml, now) for table, name, qml in styles])
        checksums = json.dumps({table: style_checksum(qml) for table, _, qml in styles})
        updater.append(layout.PROVENANCE, [(STYLE_CHECKSUMS, checksums)], ("key", "value"))


def _styles_refused(details: str) -> TargetError:
    return TargetError(tr("The styles could not be written into the atlas file."), details=details)


def read_provenance(path: Path) -> dict[str, str]:
    """Return what the atlas file at *path* says about itself.

    :raises NotAnAtlas: if the file is something else, and holds nothing of ours that could be lost
    :raises AtlasError: if the file is missing, in use, unreadable or from a newer plugin
    """
    with reading(path) as database:
        return provenance_in(database, path)


def provenance_in(database: sqlite3.Connection, path: Path) -> dict[str, str]:
    """Return what an atlas file that is open says about itself.

    :raises AtlasError: see :func:`read_provenance`
    """
    names = tables_in(database)
    columns = {name for name, _ in columns_in(database, layout.PROVENANCE)} if layout.PROVENANCE in names else set()
    if not columns >= {"key", "value"}:
        # One of ours that lost it still has work of a user in it.
        raise unreadable(path) if names & {layout.OVERRIDES, layout.INDICATOR_LAYERS} else not_an_atlas(path)
    found = {key: value for key, value in cells_in(database, layout.PROVENANCE, ("key", "value")) if key}
    version = found.get("schema_version") or ""
    if not (version.isascii() and version.isdecimal()):
        raise unreadable(path, tr("It does not say which schema it has."))
    if len(version) > 9 or int(version) > layout.SCHEMA_VERSION:
        raise AtlasError(
            tr("“{file}” was made by a newer version of this plugin.").format(file=path.name),
            remedy=tr("Update the plugin, or load the edition again."),
        )
    return {key: value or "" for key, value in found.items()}


def read_table(path: Path, name: str) -> pd.DataFrame:
    """Return a table of an atlas file; missing values are empty strings, or NaN for numbers.

    :raises AtlasError: if the file or table cannot be read
    """
    with reading(path) as database:
        columns = columns_in(database, name)
        if not columns:
            raise _missing(path, name)
        rows = cells_in(database, name, [column for column, _ in columns])
        frame = pd.DataFrame(rows, columns=[column for column, _ in columns])
        for column, kind in columns:
            frame[column] = frame[column].fillna("") if kind == "TEXT" else pd.to_numeric(frame[column])
        return frame


def has_table(path: Path, name: str) -> bool:
    """Return whether an atlas file has a table; those of older versions of the plugin have fewer.

    :raises AtlasError: if the file cannot be read
    """
    with reading(path) as database:
        provenance_in(database, path)
        return name in tables_in(database)


def read_rows(path: Path, table: str, columns: Sequence[str]) -> list[tuple]:
    """Return some columns of a table as tuples, missing values as empty strings.

    :raises AtlasError: if the file or table cannot be read
    """
    with reading(path) as database:
        return rows_in(database, path, table, columns)


def rows_in(database: sqlite3.Connection, path: Path, table: str, columns: Sequence[str]) -> list[tuple]:
    """Return some columns of a table of a file that is open; see :func:`read_rows`."""
    lacking = {*columns} - {name for name, _ in columns_in(database, table)}
    if lacking:
        raise _missing(path, table, lacking)
    return [tuple(value or "" for value in row) for row in cells_in(database, table, columns)]


def tables_in(database: sqlite3.Connection) -> set[str]:
    """Return the names of the tables and views of a file that is open."""
    return {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")}


#: By the first word of the type a column is declared with; what is nothing of these is text.
_NUMBERS = {
    "REAL": "REAL", "DOUBLE": "REAL", "FLOAT": "REAL", "MEDIUMINT": "INTEGER", "SMALLINT": "INTEGER",
    "TINYINT": "INTEGER", "BOOLEAN": "INTEGER",
}  # fmt: skip


def columns_in(database: sqlite3.Connection, table: str) -> list[tuple[str, str]]:
    """Return name and type (``TEXT``, ``REAL``, ``INTEGER``) of the columns of a table, but its id and geometry."""
    found = []
    for _, name, declared, _, _, key in database.execute(f"PRAGMA table_info({quoted(table)})"):
        kind = re.split(r"\W", str(declared).upper(), maxsplit=1)[0]
        if not (key and kind == "INTEGER") and name.upper() not in _OWN and kind not in _GEOMETRIES:
            found.append((name, _NUMBERS.get(kind, "TEXT")))
    return found


_OWN = {"FID", "OGC_FID"}
_GEOMETRIES = {
    "GEOMETRY", "POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON", "GEOMETRYCOLLECTION",
}  # fmt: skip


def cells_in(database: sqlite3.Connection, table: str, columns: Sequence[str]) -> list[tuple]:
    """Return some columns of a table, missing values as None, whatever is in a cell as what its column is for.

    By SQLite itself: through GDAL's features a thousand rows take a tenth of a second.
    """
    kinds = dict(columns_in(database, table))
    chosen = ", ".join(f"CAST({quoted(name)} AS {kinds[name]})" for name in columns)
    return database.execute(f"SELECT {chosen} FROM {quoted(table)}").fetchall()  # noqa: S608 - quoted


def _missing(path: Path, table: str, columns: Iterable[str] = ()) -> AtlasError:
    names = ", ".join(sorted(columns))
    return unreadable(
        path,
        tr("The atlas file lacks columns of “{table}”: {columns}").format(table=table, columns=names)
        if names
        else tr("Missing tables: {names}").format(names=table),
    )
