"""The data of an atlas file, or of some regions and themes, as plain tables for a data export."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from . import layout
from .causes import Cause, cause_in, trouble, unreadable
from .geopackage import open_to_read
from .opening import settle
from .reading import AtlasReader, reader_of
from ..errors import AtlasError
from ..gate import gate
from ..model.atlas import Role
from ..model.figures import EUROSTAT_COUNTRY
from ..model.indicators import Territory, layer_view_name
from ..model.schema import (
    AUTHORITY_KINDS,
    COMPETENCES,
    COUNTRY_FACTS,
    COUNTRY_NOTES,
    EXPERIENCES,
    INDICATORS,
    REGIONS,
    RULES,
)
from ..model.vocabulary import ANSWER_THEMES, Basis, Theme
from ..sources.boundaries.crosswalk import read_same_territory
from ..translation import tr

#: Columns that only drawing, and the file itself, need.
_DRAWING = {"draw_order", "role", layout.UUID}

#: Code of facts that are about the whole European Union.
_ALL_COUNTRIES = "EU"

Keep = Callable[[Mapping[str, Any]], bool]


@dataclass(frozen=True)
class DataTable:
    """A table to export.

    :param name: of the table or view in the atlas file
    :param columns: name and OGR field type
    :param shapes: WKB of each row (ETRS89, longitude first), None where a row has none; None for a plain table
    """

    name: str
    columns: tuple[tuple[str, int], ...]
    rows: Sequence[tuple]
    shapes: Sequence[bytes | None] | None = None

    @property
    def names(self) -> list[str]:
        """Names of the columns."""
        return [name for name, _ in self.columns]


@dataclass(frozen=True)
class Selection:
    """Which part of the data.

    :param regions: ids; None for all
    :param indicators: views of the indicators that were added
    :param basis: what the competences rest on; None for either
    :param rules: whether the atlas file has rules, kinds of authority and facts on countries: 0.1.0 wrote none
    """

    themes: tuple[Theme, ...] = tuple(Theme)
    indicators: tuple[str, ...] = ()
    regions: frozenset[str] | None = None
    basis: Basis | None = None
    rules: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the tables, in the order they are exported; those with shapes first."""
        answers = set(self.themes) & set(ANSWER_THEMES)
        tables = [COMPETENCES, EXPERIENCES, COUNTRY_NOTES] if answers else []
        tables += [RULES, AUTHORITY_KINDS] if answers and self.rules else []
        tables += [COUNTRY_FACTS] if Theme.COUNTRY_DATA in self.themes and self.rules else []
        # Figures are what the two data themes and the indicators draw.
        tables += [INDICATORS] if set(self.themes) - set(ANSWER_THEMES) or self.indicators else []
        return (*self.layers, *(table.name for table in tables))

    @property
    def layers(self) -> tuple[str, ...]:
        """Names of the tables with shapes."""
        return (REGIONS.name, *(theme.value for theme in self.themes), *self.indicators)


class DataReader:
    """Reads the tables of an atlas file for an export.

    :raises AtlasError: if the file is missing, unreadable, not an atlas file, or from a newer plugin
    """

    def __init__(self, path: Path, selection: Selection) -> None:
        self.path = path
        self._selection = selection
        self._territories: dict[str, str] = {}
        with reader_of(path) as reader:
            self.provenance = reader.provenance()
            self._wanted = _RowFilter.of(reader, selection.regions)
            if selection.indicators:
                rows = reader.rows(layout.INDICATOR_LAYERS, ("layer", "territory"))
                self._territories = {layer_view_name(layer): territory for layer, territory in rows}

    def read(self, name: str) -> DataTable:
        """Return a table of the selection.

        :raises AtlasError: if the file does not have it
        """
        with gate(partial(unreadable, self.path)):
            if name == REGIONS.name:
                return self._regions()
            return _read(self.path, name, self._keep(name))

    def _regions(self) -> DataTable:
        """Return all regions with their shapes; one that is not placed has none."""
        regions = _read(self.path, REGIONS.name, self._keep(REGIONS.name))
        units = _read(self.path, layout.UNITS, lambda row: row["role"] == Role.REGION.value)
        shape_of = dict(zip((row[units.names.index("unit_id")] for row in units.rows), units.shapes or ()))
        unit = regions.names.index("unit_id")
        return DataTable(regions.name, regions.columns, regions.rows, [shape_of.get(row[unit]) for row in regions.rows])

    def _keep(self, name: str) -> Keep:
        """Return which rows of a table are wanted."""
        wanted, themes = self._wanted, {theme.value for theme in self._selection.themes}
        if name in {theme.value for theme in Theme}:
            if name == Theme.COUNTRY_DATA.value:
                return wanted.country
            # The ground between the regions is drawn, too, but no data.
            return lambda row: row["role"] == Role.REGION.value and wanted.region(row)
        if name in self._selection.indicators:
            countries = self._territories.get(name) == Territory.COUNTRIES.value
            return wanted.country if countries else wanted.unit
        kept: dict[str, Keep] = {
            COMPETENCES.name: lambda row: row["theme"] in themes and wanted.region(row) and self._rests(row),
            EXPERIENCES.name: lambda row: row["theme"] in themes and wanted.region(row),
            COUNTRY_NOTES.name: lambda row: row["theme"] in themes and wanted.country(row),
            RULES.name: lambda row: row["theme"] in themes and wanted.country(row),
            AUTHORITY_KINDS.name: wanted.country,
            COUNTRY_FACTS.name: lambda row: row["country"] == _ALL_COUNTRIES or wanted.country(row),
            INDICATORS.name: wanted.figure,
        }
        return kept.get(name, wanted.region)

    def _rests(self, competence: Mapping[str, Any]) -> bool:
        """Return whether a competence rests on what is asked for; files of 0.1.0 have no rules."""
        basis = self._selection.basis
        by_rule = competence.get("basis") == Basis.GENERAL_RULE.value
        return basis is None or by_rule == (basis is Basis.GENERAL_RULE)


@dataclass(frozen=True)
class _RowFilter:
    """Rows that belong to some regions: theirs, of their units, of their countries, of their codes."""

    regions: frozenset[str] | None = None
    units: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()

    @classmethod
    def of(cls, reader: AtlasReader, regions: frozenset[str] | None) -> _RowFilter:
        """Return the filter of some regions of an atlas file; None for all."""
        if regions is None:
            return cls()
        held = [
            row
            for row in reader.rows(REGIONS.name, ("region_id", "unit_id", "country", "nuts_code"))
            if row[0] in regions
        ]
        own = {code for row in held for code in (row[0], row[3])}
        own |= {
            code for region, code in reader.rows(layout.JOIN_REPORT, ("region_id", "unit_code")) if region in regions
        }
        same = read_same_territory()
        countries = frozenset(row[2] for row in held)
        codes = {code for one in own if one for code in (one, *same.get(one, ()))}
        codes |= countries | {EUROSTAT_COUNTRY.get(code, code) for code in countries}
        return cls(regions, frozenset(row[1] for row in held), countries, frozenset(codes))

    def region(self, row: Mapping[str, Any]) -> bool:
        return self.regions is None or row["region_id"] in self.regions

    def unit(self, row: Mapping[str, Any]) -> bool:
        return self.regions is None or row["unit_id"] in self.units

    def country(self, row: Mapping[str, Any]) -> bool:
        return self.regions is None or row["country"] in self.countries

    def figure(self, row: Mapping[str, Any]) -> bool:
        return self.regions is None or row["geo"] in self.codes


def _read(path: Path, name: str, keep: Keep) -> DataTable:
    """Return the rows of a table or view that are to be kept."""
    settle(path)
    with gate(partial(_lacking, path, name)):
        gdal.ErrorReset()
        dataset = open_to_read(path)
        layer = dataset.GetLayerByName(name) if dataset is not None else None
        if layer is None:
            raise _lacking(path, name, gdal.GetLastErrorMsg())
        table = _kept(layer, name, keep)
        # What GDAL cannot read it ends without: a table would be exported empty or in part.
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise _lacking(path, name, gdal.GetLastErrorMsg())
        return table


def _lacking(path: Path, name: str, details: str) -> AtlasError:
    if cause_in(details) is Cause.BUSY:
        return trouble(path, details, AtlasError)
    return AtlasError(
        tr("The atlas file “{file}” has no table “{table}”.").format(file=path.name, table=name),
        details=details,
        remedy=tr("Load the edition again."),
    )


def _kept(layer: ogr.Layer, name: str, keep: Keep) -> DataTable:
    columns = tuple((one.GetName(), one.GetType()) for one in layer.schema if one.GetName() not in _DRAWING)
    spatial = layer.GetGeomType() != ogr.wkbNone
    rows, shapes = [], []
    for values, shape in _features(layer):
        if keep(values):
            rows.append(tuple(values[column] for column, _ in columns))
            shapes.append(shape)
    return DataTable(name, columns, rows, shapes if spatial else None)


def _features(layer: ogr.Layer) -> Iterator[tuple[dict[str, Any], bytes | None]]:
    for feature in layer:
        shape = feature.GetGeometryRef()
        yield feature.items(), None if shape is None else bytes(shape.ExportToWkb())
