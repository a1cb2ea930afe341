"""Decode text attributes of a layer opened by GDAL, whatever the encoding of its file."""

from __future__ import annotations

from collections.abc import Sequence

from osgeo import gdal, ogr

from .crosswalk import normalised

#: Bytes that are text in no encoding stated are most often this: every Western European program has written it.
_LAST_RESORT = "cp1252"


def open_decoded(place: str, name: str, drivers: Sequence[str]) -> tuple[gdal.Dataset | None, ogr.Layer | None]:
    """Return an opened file and a layer of it, whose text is decoded as the file states.

    As soon as QGIS opens a layer it tells GDAL, for the whole program, to leave the text of shapefiles as it is.

    :param place: what GDAL opens
    :param name: of the layer
    :raises RuntimeError: if GDAL cannot open it
    """
    flags = gdal.OF_VECTOR | gdal.OF_READONLY
    dataset = gdal.OpenEx(place, flags, allowed_drivers=list(drivers))
    layer = dataset.GetLayerByName(name) if dataset is not None else None
    stated = (layer.GetMetadata_Dict("SHAPEFILE") or {}) if layer is not None else {}
    encoding = stated.get("ENCODING_FROM_CPG") or stated.get("ENCODING_FROM_LDID")
    if encoding and encoding != stated.get("SOURCE_ENCODING"):
        layer = None
        dataset = gdal.OpenEx(place, flags, allowed_drivers=list(drivers), open_options=[f"ENCODING={encoding}"])
        layer = dataset.GetLayerByName(name) if dataset is not None else None
    return dataset, layer


def text_of(value: object) -> tuple[str, bool]:
    """Return an attribute as text, and whether it was in the encoding of its file.

    GDAL's Python gives bytes that are no UTF-8 as lone surrogates, which neither SQLite nor Qt takes.
    """
    text = normalised(value)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raw = str(value).encode("utf-8", "surrogateescape")
        return normalised(raw.decode(_LAST_RESORT, "replace")), False
    return text, True
