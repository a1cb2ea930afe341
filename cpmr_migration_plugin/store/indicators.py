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

from osgeo import ogr

from . import columns, layout
from .basis import changed
from .causes import not_an_atlas
from .reading import AtlasReader, reader_of
from .styles import put_styles, style_row
from .updating import Updater, updating
from ..errors import AtlasError, TargetError
from ..gate import gate
from ..model.indicator_report import leftover_kind
from ..model.indicators import LEVEL_OF_LENGTH, IndicatorLayer, Target, Territory, layer_view_name
from ..model.schema import INDICATORS
from ..translation import tr

if TYPE_CHECKING:
    import pandas as pd

    from ..model.indicators import DrawnSeries
    from ..model.matching import Leftover

#: Ids of layers become names of views: nothing else may stand in them.
_LAYER_ID = re.compile(r"[a-z0-9_]{1,80}$", re.ASCII)


class Entry(Protocol):
    """An indicator to write."""

    layer: IndicatorLayer
    drawn: DrawnSeries
    rows: pd.DataFrame
    levels: tuple[str, ...]
    leftovers: tuple[Leftover, ...]


def read_targets(path: Path, territory: Territory) -> list[Target]:
    """Return the units of an atlas file that an indicator is drawn on, with the codes of their territory.

    :raises AtlasError: if the file cannot be read, or is from a newer plugin
    """
    with reader_of(path) as reader:
        return _targets(reader, territory)


def _targets(reader: AtlasReader, territory: Territory) -> list[Target]:
    from ..sources.boundaries.crosswalk import read_same_territory

    default_year = reader.provenance().get("boundaries_year", "") or "2024"
    given = {unit: (code, year) for unit, code, year in reader.rows("regions", ("unit_id", "nuts_code", "nuts_year"))}
    roles = ("country",) if territory is Territory.COUNTRIES else ("region", "fill")
    same = read_same_territory()
    targets = []
    for unit_id, code, year, role in reader.rows(layout.UNITS, ("unit_id", "code", "year", "role")):
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
    with reader_of(path) as reader:
        reader.provenance()
        return _indicators(reader)


def _indicators(reader: AtlasReader) -> list[IndicatorLayer]:
    if not reader.has(layout.INDICATOR_LAYERS):
        return []
    names = columns.names(columns.INDICATOR_LAYERS)

    def told(cause: str) -> AtlasError:
        return AtlasError(
            tr("The indicators of “{file}” cannot be read.").format(file=reader.path.name),
            details=cause,
            remedy=tr("Load the edition again into a new file, and add its indicators again."),
        )

    with gate(told):
        rows = reader.cells(layout.INDICATOR_LAYERS, names)
        return [_layer(dict(zip(names, row))) for row in rows]


def _layer(row: Mapping[str, object]) -> IndicatorLayer:
    values = {
        name: "" if row[name] is None and kind == ogr.OFTString else row[name]
        for name, kind in columns.INDICATOR_LAYERS
    }
    values["territory"] = Territory(values["territory"])
    values["breaks"] = tuple(float(number) for number in values["breaks"].split())
    values["diverging"] = bool(values["diverging"])
    for name in ("placed", "units"):
        values[name] = int(values[name])
    for name in ("smallest", "largest"):
        values[name] = float("nan") if values[name] is None else float(values[name])
    if not _LAYER_ID.match(values["layer"]):
        raise ValueError(values["layer"])
    return IndicatorLayer(**values)


def write_indicators(
    path: Path,
    entries: Sequence[Entry],
    styles: Sequence[tuple[str, str]] = (),
    targets: Mapping[Territory, Sequence[Target]] | None = None,
) -> tuple[IndicatorLayer, ...]:
    """Write indicators into an atlas file, in one transaction; those it has already are replaced.

    The file may be open in the project. Runs in any thread.

    :param styles: name and QML of each layer's default style; one that a user saved is kept. Without any, they
        are left to :func:`write_indicator_styles`
    :param targets: the units that the figures were placed on, by territory; they must still be those of the file
    :return: the indicators that the file held before
    :raises AtlasError: if the file is not an atlas file
    :raises TargetError: if it cannot be written, or draws other units now; it is then as it was
    """
    with updating(path, partial(_refused, path)) as updater:
        if not updater.has(layout.UNITS) or not updater.has(INDICATORS.name):
            raise not_an_atlas(path)
        for territory, placed_on in (targets or {}).items():
            if _targets(updater, territory) != list(placed_on):
                raise changed(path, tr("Add the indicators again. Nothing was changed."))
        before = _indicators(updater)
        kept = {layer.layer: layer for layer in before}
        saved = dict(updater.rows(layout.STYLES, ("f_table_name", "styleQML"))) if updater.has(layout.STYLES) else {}
        _prepare_tables(updater)
        for entry, style in zip(entries, styles or [None] * len(entries)):
            own_style = _own_style(kept.get(entry.layer.layer), saved.get(entry.layer.view))
            _write(updater, entry, style, new=entry.layer.layer not in kept, restyle=not own_style)
    return tuple(before)


def write_indicator_styles(path: Path, styles: Mapping[str, tuple[str, str]]) -> None:
    """Put default styles of indicators into an atlas file that no layer has open; it has a table of styles already.

    :param styles: name and QML by id of the layer
    :raises TargetError: if the file cannot be written
    """
    with updating(path, partial(_refused, path)) as updater:
        for layer, style in styles.items():
            _write_style(updater, layer_view_name(layer), style)
            updater.sql(
                f"UPDATE {layout.INDICATOR_LAYERS} SET style_digest = ? WHERE layer = ?",  # noqa: S608 - our own name
                digest(style[1]),
                layer,
            )


def _refused(path: Path, details: str) -> TargetError:
    return TargetError(
        tr("The indicators could not be written into “{file}”.").format(file=path.name),
        details=details,
        remedy=tr("Save or discard edits of its layers, close it in other programs, and make room on the disk."),
    )


def _own_style(before: IndicatorLayer | None, saved: str | None) -> bool:
    """Return whether a user saved a default style of their own for a layer."""
    return before is not None and saved is not None and digest(saved) != before.style_digest


def digest(style: str) -> str:
    """Return by what the QML of a style is recognised."""
    return hashlib.sha256(style.encode()).hexdigest()


def _prepare_tables(updater: Updater) -> None:
    """Create the tables of indicators in an atlas file that has none yet."""
    fresh = not updater.has(layout.INDICATOR_FIGURES)
    tables = {layout.INDICATOR_LAYERS: columns.INDICATOR_LAYERS, layout.INDICATOR_FIGURES: columns.INDICATOR_FIGURES}
    for name, held in tables.items():
        if not updater.has(name):
            updater.table(name, held)
    if fresh:
        updater.sql(f'CREATE INDEX "ix_indicator_figures" ON "{layout.INDICATOR_FIGURES}" ("layer", "unit_id")')


def _write(updater: Updater, entry: Entry, style: tuple[str, str] | None, *, new: bool, restyle: bool) -> None:
    layer = entry.layer
    if not _LAYER_ID.match(layer.layer):
        raise ValueError(f"no id of a layer: {layer.layer}")
    updater.sql(f"DELETE FROM {layout.INDICATOR_LAYERS} WHERE layer = ?", layer.layer)  # noqa: S608 - our own names
    updater.sql(f"DELETE FROM {layout.INDICATOR_FIGURES} WHERE layer = ?", layer.layer)  # noqa: S608
    updater.sql(f"DELETE FROM {layout.LEFTOVERS} WHERE what = ?", leftover_kind(layer.layer))  # noqa: S608
    _replace_series(updater, entry)
    row = _layer_row(layer, digest(style[1]) if style else "")
    updater.append(layout.INDICATOR_LAYERS, [row], columns.names(columns.INDICATOR_LAYERS))
    names = columns.names(columns.INDICATOR_FIGURES)
    # The words of a flag are made where they are shown; 0.1.0 kept them beside it.
    figures = entry.drawn.values.assign(flag_text="")[names[1:]].itertuples(index=False)
    updater.append(layout.INDICATOR_FIGURES, ((layer.layer, *row) for row in figures), names)
    updater.append(layout.LEFTOVERS, (item.row for item in entry.leftovers), columns.names(columns.LEFTOVERS))
    if new:
        # Identifiers are unique in a GeoPackage, titles of indicators are not.
        identifier = f"{layer.title} ({layer.layer})"
        updater.view(layer.view, identifier, layout.indicator_query(layer.layer, layer.territory.value))
    if restyle and style is not None:
        _write_style(updater, layer.view, style)


def _write_style(updater: Updater, view: str, style: tuple[str, str]) -> None:
    if updater.has(layout.STYLES):
        updater.sql(f"DELETE FROM {layout.STYLES} WHERE f_table_name = ?", view)  # noqa: S608 - our own name
    put_styles(updater, [style_row(view, *style, dt.datetime.now(dt.timezone.utc))])


def _replace_series(updater: Updater, entry: Entry) -> None:
    """Put the series into the table of figures, in place of those of the same dataset that it brings anew."""
    layer = entry.layer
    lengths = [length for length, level in LEVEL_OF_LENGTH.items() if level in entry.levels]
    updater.sql("CREATE TEMP TABLE IF NOT EXISTS brought (geo TEXT PRIMARY KEY)")
    updater.sql("DELETE FROM temp.brought")
    updater.database.executemany("INSERT OR IGNORE INTO temp.brought VALUES (?)", ((geo,) for geo in entry.rows["geo"]))
    # Also regions that the dataset no longer has: they would stay for ever.
    updater.sql(
        f"DELETE FROM {INDICATORS.name} WHERE indicator = ? AND lower(dataset) = ? "  # noqa: S608 - our own name
        f"AND (geo IN (SELECT geo FROM temp.brought) OR length(geo) IN ({', '.join(map(str, lengths))}))",
        layer.indicator,
        layer.dataset.lower(),
    )
    updater.append(INDICATORS.name, entry.rows[INDICATORS.names].itertuples(index=False), INDICATORS.names)


def _layer_row(layer: IndicatorLayer, style_digest: str) -> tuple:
    values = {name: getattr(layer, name) for name in columns.names(columns.INDICATOR_LAYERS)}
    values["territory"] = layer.territory.value
    values["breaks"] = " ".join(repr(number) for number in layer.breaks)
    values["diverging"] = int(layer.diverging)
    values["style_digest"] = style_digest
    return tuple(values.values())
