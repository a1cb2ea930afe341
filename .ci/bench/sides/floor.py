"""The floor under a load: GDAL alone reads the same files and writes the same bytes, and nothing is made of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from osgeo import gdal

gdal.UseExceptions()


def copy(inputs: list[list[str]], atlas: str, folder: str) -> Callable[[], dict]:
    """Read every feature of the inputs, and write the tables of an atlas file anew.

    :param inputs: files, each with the layers to read; all of them if none is named
    :param atlas: the atlas file whose tables are written; its views and styles are left out
    """
    target = Path(folder) / "floor.gpkg"
    target.parent.mkdir(parents=True, exist_ok=True)

    def run() -> dict[str, float]:
        target.unlink(missing_ok=True)
        read = sum(_features(path, names) for path, *names in inputs)
        source = gdal.OpenEx(atlas, gdal.OF_VECTOR | gdal.OF_READONLY)
        tables = _tables(source)
        done = gdal.VectorTranslate(str(target), source, format="GPKG", layers=tables)
        written = sum(done.GetLayerByName(name).GetFeatureCount() for name in tables)
        del done, source
        return {"read": read, "written": written}

    return run


def _features(path: str, names: list[str]) -> int:
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
    layers = [dataset.GetLayerByName(name) for name in names] if names else [dataset.GetLayer(0)]
    count = 0
    for layer in layers:
        while True:
            feature = layer.GetNextFeature()
            if feature is None:
                break
            # In memory as it would be worked with: geometry and fields are parsed by now.
            count += 1
    return count


def _tables(source: gdal.Dataset) -> list[str]:
    """Return the tables of a GeoPackage that are no views."""
    views = source.ExecuteSQL("SELECT name FROM sqlite_master WHERE type = 'view'")
    left_out = {feature.GetField(0) for feature in views} | {"layer_styles"}
    source.ReleaseResultSet(views)
    names = [source.GetLayer(number).GetName() for number in range(source.GetLayerCount())]
    return [name for name in names if name not in left_out]
