"""Indicators in an atlas file: their series, what each layer draws, and a view per layer.

An older atlas file gets the two tables with its first indicator.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from osgeo import gdal, ogr

from . import layout
from .atlas import STYLE_COLUMNS, Writer, read_rows, read_table, sql_text, style_row, updating
from ..errors import AtlasError, TargetError
from ..model.indicator_report import leftover_kind
from ..model.indicators import LEVEL_OF_LENGTH, IndicatorLayer, Target, Territory, view_of
from ..model.schema import INDICATORS
from ..translation import tr

if TYPE_CHECKING:
    import pandas as pd

    from ..model.indicators import Drawn
    from ..model.matching import Leftover

_TEXT, _REAL, _INT = ogr.OFTString, ogr.OFTReal, ogr.OFTInteger

_LAYERS = (
    ("layer", _TEXT), ("indicator", _TEXT), ("territory", _TEXT), ("title", _TEXT), ("nature", _TEXT),
    ("unit", _TEXT), ("dataset", _TEXT), ("dataset_title", _TEXT), ("updated", _TEXT), ("fetched", _TEXT),
    ("source_url", _TEXT), ("period", _TEXT), ("breaks", _TEXT), ("diverging", _INT), ("smallest", _REAL),
    ("largest", _REAL), ("population", _TEXT), ("note", _TEXT), ("placed", _INT), ("units", _INT),
    ("definition", _TEXT), ("style_digest", _TEXT),
)  # fmt: skip
_FIGURES = (
    ("layer", _TEXT), ("unit_id", _TEXT), ("status", _TEXT), ("value", _REAL), ("time", _TEXT), ("flag", _TEXT),
    ("flag_text", _TEXT), ("how", _TEXT), ("from_codes", _TEXT), ("note", _TEXT),
)  # fmt: skip

#: Ids of layers become names of views: nothing else may stand in them.
_LAYER_ID = re.compile(r"[a-z0-9_]{1,80}$", re.ASCII)


class Entry(Protocol):
    """An indicator to write."""

    layer: IndicatorLayer
    drawn: Drawn
    rows: pd.DataFrame
    levels: tuple[str, ...]
    leftovers: tuple[Leftover, ...]


def read_targets(path: Path, territory: Territory) -> list[Target]:
    """Return the units of an atlas file that an indicator is drawn on, with the codes of their territory.

    :raises AtlasError: if the file cannot be read, or is from a newer plugin
    """
    from .atlas import read_provenance
    from ..sources.crosswalk import read_same_territory

    default_year = read_provenance(path).get("boundaries_year", "") or "2024"
    given = {
        unit: (code, year) for unit, code, year in read_rows(path, "regions", ("unit_id", "nuts_code", "nuts_year"))
    }
    roles = ("country",) if territory is Territory.COUNTRIES else ("region", "fill")
    same = read_same_territory()
    targets = []
    for unit_id, code, year, role in read_rows(path, layout.UNITS, ("unit_id", "code", "year", "role")):
        if role not in roles:
            continue
        # A region drawn from administrative units has no code of its own on the map, but one in the edition.
        own, own_year = (code, year) if code else given.get(unit_id, ("", ""))
        codes = tuple(dict.fromkeys([own, *same.get(own, ())])) if own else ()
        targets.append(Target(unit_id, codes, own_year or default_year))
    return targets


def read_indicators(path: Path) -> list[IndicatorLayer]:
    """Return the indicators an atlas file holds, in the order they were added.

    :raises AtlasError: if the file cannot be read
    """
    if layout.INDICATOR_LAYERS not in _tables(path):
        return []
    try:
        return [_layer(row) for row in read_table(path, layout.INDICATOR_LAYERS).to_dict("records")]
    except (KeyError, ValueError, AttributeError) as error:
        raise AtlasError(
            tr("The indicators of “{file}” cannot be read.").format(file=path.name),
            details=f"{type(error).__name__}: {error}",
            remedy=tr("Load the edition again into a new file, and add its indicators again."),
        ) from error


def _layer(row: Mapping[str, object]) -> IndicatorLayer:
    values = {name: row[name] for name, _ in _LAYERS}
    values["territory"] = Territory(values["territory"])
    values["breaks"] = tuple(float(number) for number in values["breaks"].split())
    values["diverging"] = bool(values["diverging"])
    for name in ("placed", "units"):
        values[name] = int(values[name])
    return IndicatorLayer(**values)


def write_indicators(
    path: Path, entries: Sequence[Entry], styles: Sequence[tuple[str, str]] = ()
) -> tuple[IndicatorLayer, ...]:
    """Write indicators into an atlas file, in one transaction; those it has already are replaced.

    The file may be open in the project. Runs in any thread.

    :param styles: name and QML of each layer's default style; one that a person saved is kept. Without any, they
        are left to :func:`write_indicator_styles`
    :return: the indicators that the file held before
    :raises AtlasError: if the file is not an atlas file
    :raises TargetError: if it cannot be written; it is then as it was
    """
    tables = _tables(path)
    if layout.UNITS not in tables or INDICATORS.name not in tables:
        raise AtlasError(
            tr("“{file}” cannot be read as an atlas file of this plugin.").format(file=path.name),
            remedy=tr("Choose a GeoPackage made with “Load edition…”."),
        )
    before = read_indicators(path)
    kept = {layer.layer: layer for layer in before}
    saved = dict(read_rows(path, layout.STYLES, ("f_table_name", "styleQML"))) if layout.STYLES in tables else {}
    with updating(path, partial(_refused, path)) as writer:
        _prepare_tables(writer, tables)
        for entry, style in zip(entries, styles or [None] * len(entries)):
            own_style = _own_style(kept.get(entry.layer.layer), saved.get(entry.layer.view))
            _write(writer, entry, style, new=entry.layer.layer not in kept, restyle=not own_style)
    return tuple(before)


def write_indicator_styles(path: Path, styles: Mapping[str, tuple[str, str]]) -> None:
    """Put default styles of indicators into an atlas file that no layer has open; it has a table of styles already.

    :param styles: name and QML by id of the layer
    :raises TargetError: if the file cannot be written
    """
    with updating(path, partial(_refused, path)) as writer:
        for layer, style in styles.items():
            _write_style(writer, view_of(layer), style)
            writer.sql(
                f"UPDATE {layout.INDICATOR_LAYERS} SET style_digest = '{digest(style[1])}' "  # noqa: S608
                f"WHERE layer = {sql_text(layer)}"
            )


def _refused(path: Path, details: str) -> TargetError:
    return TargetError(
        tr("The indicators could not be written into “{file}”.").format(file=path.name),
        details=details,
        remedy=tr("Save or discard edits of its layers, close it in other programs, and make room on the disk."),
    )


def _own_style(before: IndicatorLayer | None, saved: str | None) -> bool:
    """Return whether a person saved a default style of their own for a layer."""
    return before is not None and saved is not None and digest(saved) != before.style_digest


def digest(style: str) -> str:
    """Return by what the QML of a style is recognised."""
    return hashlib.sha256(style.encode()).hexdigest()


def _prepare_tables(writer: Writer, tables: set[str]) -> None:
    """Create the tables of indicators in an atlas file that has none yet."""
    for name, columns in ((layout.INDICATOR_LAYERS, _LAYERS), (layout.INDICATOR_FIGURES, _FIGURES)):
        if name not in tables:
            writer.table(name, columns, ())
    if layout.INDICATOR_FIGURES not in tables:
        writer.sql(f'CREATE INDEX "ix_indicator_figures" ON "{layout.INDICATOR_FIGURES}" ("layer", "unit_id")')


def _write(writer: Writer, entry: Entry, style: tuple[str, str] | None, *, new: bool, restyle: bool) -> None:
    layer = entry.layer
    if not _LAYER_ID.match(layer.layer):
        raise RuntimeError(f"no id of a layer: {layer.layer}")
    this = f"layer = {sql_text(layer.layer)}"
    writer.sql(f"DELETE FROM {layout.INDICATOR_LAYERS} WHERE {this}")  # noqa: S608 - quoted
    writer.sql(f"DELETE FROM {layout.INDICATOR_FIGURES} WHERE {this}")  # noqa: S608
    writer.sql(f"DELETE FROM {layout.LEFTOVERS} WHERE what = {sql_text(leftover_kind(layer.layer))}")  # noqa: S608
    _replace_series(writer, entry)
    writer.append(layout.INDICATOR_LAYERS, [_layer_row(layer, digest(style[1]) if style else "")])
    columns = [name for name, _ in _FIGURES[1:]]
    figures = entry.drawn.values[columns].itertuples(index=False)
    writer.append(layout.INDICATOR_FIGURES, [(layer.layer, *row) for row in figures])
    writer.append(layout.LEFTOVERS, [(item.what, item.key, item.name, item.reason) for item in entry.leftovers])
    if new:
        extent = writer.extent(layout.UNITS)
        # Identifiers are unique in a GeoPackage, titles of indicators are not.
        identifier = f"{layer.title} ({layer.layer})"
        writer.view(layer.view, identifier, layout.indicator_query(layer.layer, layer.territory.value), extent)
    if restyle and style is not None:
        _write_style(writer, layer.view, style)


def _write_style(writer: Writer, view: str, style: tuple[str, str]) -> None:
    writer.sql(f"DELETE FROM {layout.STYLES} WHERE f_table_name = {sql_text(view)}")  # noqa: S608 - quoted
    now = dt.datetime.now(dt.timezone.utc)
    writer.append(layout.STYLES, [style_row(view, *style, now)], [name for name, _ in STYLE_COLUMNS])
    writer.sql(
        f"UPDATE {layout.STYLES} SET f_table_catalog = '', f_table_schema = '' "  # noqa: S608
        f"WHERE f_table_name = {sql_text(view)}"
    )


def _replace_series(writer: Writer, entry: Entry) -> None:
    """Put the series into the table of figures, in place of those of the same dataset that it brings anew."""
    layer = entry.layer
    lengths = [str(length) for length, level in LEVEL_OF_LENGTH.items() if level in entry.levels]
    codes = ", ".join(sql_text(code) for code in sorted(set(entry.rows["geo"]))) or "''"
    where = f"geo IN ({codes})"
    if lengths:
        # Also regions that the dataset no longer has: they would stay for ever.
        where += f" OR length(geo) IN ({', '.join(lengths)})"
    writer.sql(
        f"DELETE FROM {INDICATORS.name} WHERE indicator = {sql_text(layer.indicator)} "  # noqa: S608
        f"AND lower(dataset) = {sql_text(layer.dataset.lower())} AND ({where})"
    )
    writer.append(INDICATORS.name, entry.rows[INDICATORS.names].itertuples(index=False), INDICATORS.names)


def _layer_row(layer: IndicatorLayer, style_digest: str) -> tuple:
    values = {name: getattr(layer, name) for name, _ in _LAYERS}
    values["territory"] = layer.territory.value
    values["breaks"] = " ".join(repr(number) for number in layer.breaks)
    values["diverging"] = int(layer.diverging)
    values["style_digest"] = style_digest
    return tuple(values.values())


def _tables(path: Path) -> set[str]:
    """Return the names of the tables and views in an atlas file; none if it is no such file.

    :raises TargetError: if another program keeps it locked
    """
    gdal.ErrorReset()
    try:
        dataset, said = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY), gdal.GetLastErrorMsg()
    except RuntimeError as error:
        dataset, said = None, str(error)
    if "locked" in said:
        raise _refused(path, said)
    if dataset is None:
        return set()
    return {dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())}
