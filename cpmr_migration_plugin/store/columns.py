"""Columns of the atlas file's tables, name and OGR field type; those of the edition's tables are in the schema."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from osgeo import ogr

from .layout import COUNT_COLUMNS, UUID
from ..model.overrides import COLUMNS as OVERRIDE_COLUMNS
from ..model.schema import Table, Type

#: Columns of a table: name and OGR field type.
Columns = Sequence[tuple[str, int]]

_TEXT, _REAL, _INT = ogr.OFTString, ogr.OFTReal, ogr.OFTInteger

UNITS = (
    ("unit_id", _TEXT), ("kind", _TEXT), ("code", _TEXT), ("year", _TEXT), ("level", _INT),
    ("level_text", _TEXT), ("country", _TEXT), ("name", _TEXT), ("label", _TEXT), ("role", _TEXT),
    ("draw_order", _INT), ("area_km2", _REAL), ("agreement", _REAL), ("anchor_x", _REAL), ("anchor_y", _REAL),
)  # fmt: skip
_SUMMARY_INTEGERS = {
    "competences", "stated_none", "entries", "instruments", "experiences", "projects", "needs", "interests",
    "inferred_none", "own_powers", "rule_powers",
}  # fmt: skip
BORDERS = (("country_a", _TEXT), ("country_b", _TEXT))
REGION_COUNTS = (("region_id", _TEXT), *((name, _INT) for name in COUNT_COLUMNS))
MAP_FIGURES = (
    ("theme", _TEXT), ("unit_id", _TEXT), ("status", _TEXT), ("ratio", _REAL), ("ratio_time", _TEXT),
    ("ratio_flag", _TEXT), ("ratio_source", _TEXT), ("total", _REAL), ("total_time", _TEXT),
    ("total_flag", _TEXT), ("note", _TEXT),
)  # fmt: skip
JOIN_REPORT = (
    ("region_id", _TEXT), ("name", _TEXT), ("country", _TEXT), ("given_code", _TEXT), ("given_year", _TEXT),
    ("unit_id", _TEXT), ("unit_code", _TEXT), ("unit_year", _TEXT), ("unit_name", _TEXT), ("level", _TEXT),
    ("how", _TEXT), ("agreement", _REAL), ("draw_order", _INT), ("note", _TEXT),
)  # fmt: skip
AVAILABLE = (
    ("unit_id", _TEXT), ("kind", _TEXT), ("code", _TEXT), ("year", _TEXT), ("level", _INT), ("country", _TEXT),
    ("name", _TEXT),
)  # fmt: skip
LEFTOVERS = tuple((name, _TEXT) for name in ("what", "key", "name", "reason"))
OVERRIDES = tuple((name, _TEXT) for name in OVERRIDE_COLUMNS)
PROVENANCE = (("key", _TEXT), ("value", _TEXT))

INDICATOR_LAYERS = (
    ("layer", _TEXT), ("indicator", _TEXT), ("territory", _TEXT), ("title", _TEXT), ("nature", _TEXT),
    ("unit", _TEXT), ("dataset", _TEXT), ("dataset_title", _TEXT), ("updated", _TEXT), ("fetched", _TEXT),
    ("source_url", _TEXT), ("period", _TEXT), ("breaks", _TEXT), ("diverging", _INT), ("smallest", _REAL),
    ("largest", _REAL), ("population", _TEXT), ("note", _TEXT), ("placed", _INT), ("units", _INT),
    ("definition", _TEXT), ("style_digest", _TEXT),
)  # fmt: skip
INDICATOR_FIGURES = (
    ("layer", _TEXT), ("unit_id", _TEXT), ("status", _TEXT), ("value", _REAL), ("time", _TEXT), ("flag", _TEXT),
    ("flag_text", _TEXT), ("how", _TEXT), ("from_codes", _TEXT), ("note", _TEXT),
)  # fmt: skip

#: Columns of QGIS's table of styles.
STYLES = (
    ("f_table_catalog", _TEXT), ("f_table_schema", _TEXT), ("f_table_name", _TEXT),
    ("f_geometry_column", _TEXT), ("styleName", _TEXT), ("styleQML", _TEXT), ("styleSLD", _TEXT),
    ("useAsDefault", _INT), ("description", _TEXT), ("owner", _TEXT), ("ui", _TEXT),
    ("update_time", ogr.OFTDateTime),
)  # fmt: skip


def edition(table: Table) -> list[tuple[str, int]]:
    """Return the columns of a table of the edition: those of the schema, and the UUID behind them."""
    held = [(column.name, _REAL if column.type is Type.NUMBER else _TEXT) for column in table.columns]
    return [*held, (UUID, _TEXT)]


def summary(given: Iterable[str]) -> Columns:
    """Return the columns of the table of themes by region, which are those of the summary."""
    return [(name, _INT if name in _SUMMARY_INTEGERS else _TEXT) for name in given]


def names(columns: Columns) -> list[str]:
    """Return the names of columns."""
    return [name for name, _ in columns]
