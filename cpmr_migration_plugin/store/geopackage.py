"""A GeoPackage through GDAL: a new one is written, tables with and without geometry; one that is there is opened."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from osgeo import gdal, ogr, osr

from .bulk import is_missing
from ..model.atlas import EPSG

#: Straight to what :meth:`ogr.Feature.SetField` comes to by asking; younger versions of GDAL have all of them.
_SET = {
    kind: getattr(ogr.Feature, name)
    for kind, name in ((str, "SetFieldString"), (int, "SetFieldInteger64"), (float, "SetFieldDouble"))
    if hasattr(ogr.Feature, name)
}


class Writer:
    """Writes tables into an open GeoPackage; every failure becomes a RuntimeError."""

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

    def table(self, name: str, columns: Sequence[tuple[str, int]], rows: Iterable[Sequence]) -> None:
        """Create a table without geometry."""
        layer = self.dataset.CreateLayer(name, None, ogr.wkbNone, ["FID=fid", "SPATIAL_INDEX=NO"])
        self._fill(layer, columns, ((row, None) for row in rows))

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
                if not is_missing(value):
                    _SET.get(type(value), ogr.Feature.SetField)(feature, index, value)
            if wkb is not None:
                feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(wkb))
            self._check(layer.CreateFeature(feature))

    @staticmethod
    def _check(code: int | None) -> None:
        if code not in (None, 0):
            raise RuntimeError(gdal.GetLastErrorMsg() or f"OGR error {code}")


def open_to_read(path: Path) -> gdal.Dataset | None:
    """Open a GeoPackage with GDAL, for what has shapes; None, or a RuntimeError of GDAL's, if it cannot be.

    Of an atlas file that others may write to, :func:`.opening.settle` is called before.
    """
    return gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)


def verify(path: Path, counts: Mapping[str, int]) -> None:
    """Read a file back: a full disk can leave one that only looks complete.

    :param counts: rows by table
    :raises RuntimeError: if a table is not there, or has other than so many rows
    """
    dataset = open_to_read(path)
    for table, count in counts.items():
        layer = dataset.GetLayerByName(table) if dataset is not None else None
        if layer is None or layer.GetFeatureCount() != count:
            raise RuntimeError(gdal.GetLastErrorMsg() or f"{table} is missing after writing")
