"""The kinds that a user chooses among when exporting. Order and values never change: presets and models hold them."""

from __future__ import annotations

from enum import Enum, unique


@unique
class DataFormat(str, Enum):
    """File formats of data."""

    #: One file: layers and tables.
    GPKG = "gpkg"
    #: One file per layer.
    GEOJSON = "geojson"
    #: One file per table.
    CSV = "csv"
    #: One file, a sheet per table.
    XLSX = "xlsx"

    @property
    def title(self) -> str:
        """What it is called."""
        return {"gpkg": "GeoPackage", "geojson": "GeoJSON", "csv": "CSV", "xlsx": "XLSX"}[self.value]


@unique
class SheetSubject(str, Enum):
    """What one factsheet is about."""

    REGION = "region"
    COUNTRY = "country"
    THEME = "theme"
