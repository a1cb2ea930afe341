"""Boundaries from a layer of one's own: any polygons with a code field.

Read from a snapshot of the layer, so that it works in any thread and for layers that are in memory only.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from .coded import CodedRegion
from .crosswalk import normalised
from .drivers import check_plain
from .layer_codes import Code, CodeBook, FieldCheck, Repair, check_field
from .topology import clean
from ..errors import BoundaryError
from ..model.atlas import EPSG
from ..model.matching import Leftover
from ..progress import Progress
from ..translation import tr

if TYPE_CHECKING:
    from qgis.core import QgsAbstractFeatureSource

#: A layer with more features is no layer of regions: municipalities of Europe, buildings.
_MAX_FEATURES = 200_000
_LONGITUDE_LATITUDE = QgsRectangle(-181.0, -91.0, 181.0, 91.0)


@dataclass(frozen=True)
class LayerSnapshot:
    """A layer as it was at one moment; any thread may read it.

    :param context: of the project, for the transformation of coordinates
    :param rights: what the layer says must be said about it
    """

    name: str
    fields: tuple[str, ...]
    crs: QgsCoordinateReferenceSystem
    context: QgsCoordinateTransformContext
    count: int
    source: QgsAbstractFeatureSource
    rights: str = ""
    origin: str = ""


@dataclass(frozen=True)
class LayerContent:
    """The regions of a layer.

    :param year: NUTS year of most codes
    :param notes: what was repaired or not used
    """

    name: str
    year: str
    regions: tuple[CodedRegion, ...]
    notes: tuple[Leftover, ...]
    rights: str = ""
    origin: str = ""


def snapshot_of(layer: QgsVectorLayer, context: QgsCoordinateTransformContext) -> LayerSnapshot:
    """Return a layer as it is now, with what is edited and not saved; in the thread the layer lives in.

    :raises BoundaryError: if it holds no polygons
    """
    if layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise BoundaryError(
            tr("The layer “{name}” holds no polygons.").format(name=layer.name()),
            remedy=tr("Choose a layer of polygons."),
        )
    rights = "; ".join(text for text in layer.metadata().rights() if text)
    return LayerSnapshot(
        name=layer.name(),
        fields=tuple(field.name() for field in layer.fields()),
        crs=QgsCoordinateReferenceSystem(layer.crs()),
        context=QgsCoordinateTransformContext(context),
        count=layer.featureCount(),
        source=QgsVectorLayerFeatureSource(layer),
        rights=rights,
        origin=layer.publicSource(),
    )


def open_source(source: str, provider: str = "ogr", name: str = "") -> LayerSnapshot:
    """Open a layer in this thread and return it as it is.

    :param source: as the provider takes it
    :raises BoundaryError: if it cannot be opened
    """
    if provider == "ogr":
        file = source.split("|", 1)[0]
        check_plain(file, Path(file).name)
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    options.skipCrsValidation = True  # a thread must not ask a person
    layer = QgsVectorLayer(source, name or Path(source.split("|", 1)[0]).stem, provider, options)
    if not layer.isValid():
        raise BoundaryError(
            tr("The layer “{name}” cannot be opened.").format(name=layer.name()),
            details=f"{layer.publicSource()}\n{layer.error().message()}".strip(),
            remedy=tr("Choose another file, or add the layer to the project and choose it there."),
        )
    return snapshot_of(layer, QgsCoordinateTransformContext())


def polygon_layers(path: Path) -> list[str]:
    """Return the layers of a file that may hold polygons.

    :raises BoundaryError: if it cannot be opened
    """
    flat = {ogr.wkbUnknown, ogr.wkbPolygon, ogr.wkbMultiPolygon, ogr.wkbGeometryCollection, ogr.wkbCurvePolygon,
            ogr.wkbMultiSurface, ogr.wkbSurface}  # fmt: skip
    details = ""
    check_plain(str(path), path.name)
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
    except RuntimeError as error:
        dataset, details = None, str(error)
    if dataset is None:
        raise BoundaryError(
            tr("The file “{file}” cannot be opened.").format(file=path.name),
            details=details or gdal.GetLastErrorMsg(),
            remedy=tr("Choose a file of polygons, such as a GeoPackage, GeoJSON or shapefile."),
        )
    layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
    return [layer.GetName() for layer in layers if ogr.GT_Flatten(layer.GetGeomType()) in flat]


def check_fields(snapshot: LayerSnapshot, progress: Progress) -> list[FieldCheck]:
    """Return how each field of a layer does as code field.

    :raises Cancelled: if the person cancelled
    """
    book = CodeBook()
    values: list[list[object]] = [[] for _ in snapshot.fields]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    for feature in _features(snapshot, request, progress, tr("Looking for NUTS codes")):
        for column, value in zip(values, feature.attributes()):
            column.append(_plain(value))
    return [check_field(name, column, book) for name, column in zip(snapshot.fields, values)]


def read_layer(snapshot: LayerSnapshot, code_field: str, name_field: str, progress: Progress) -> LayerContent:
    """Return the regions of a layer; features with the same code are united.

    :raises BoundaryError: if no feature can be used, or the layer is no layer of regions
    :raises Cancelled: if the person cancelled
    """
    _check_size(snapshot)
    reader = _Reader(snapshot, code_field, name_field)
    for feature in _features(snapshot, QgsFeatureRequest(), progress, tr("Reading the layer {name}")):
        reader.take(feature)
    return reader.content()


def _features(
    snapshot: LayerSnapshot, request: QgsFeatureRequest, progress: Progress, text: str
) -> Iterator[QgsFeature]:
    for count, feature in enumerate(snapshot.source.getFeatures(request)):
        if count % 50 == 0:
            progress.step(text.format(name=snapshot.name), count / max(1, snapshot.count, count))
        if count >= _MAX_FEATURES:
            raise _too_many(snapshot)
        yield feature


def _check_size(snapshot: LayerSnapshot) -> None:
    if snapshot.count > _MAX_FEATURES:
        raise _too_many(snapshot)


def _too_many(snapshot: LayerSnapshot) -> BoundaryError:
    return BoundaryError(
        tr("The layer “{name}” has more than {n} features.").format(name=snapshot.name, n=_MAX_FEATURES),
        remedy=tr("Choose a layer with a feature for each region."),
    )


class _Reader:
    """Gathers regions from features, and what is amiss with them."""

    def __init__(self, snapshot: LayerSnapshot, code_field: str, name_field: str) -> None:
        self._snapshot = snapshot
        self._book = CodeBook()
        self._code = self._index(code_field)
        self._name = snapshot.fields.index(name_field) if name_field in snapshot.fields else -1
        self._transform = self._transformation()
        self._parts: dict[str, list[QgsGeometry]] = {}
        self._names: dict[str, str] = {}
        self._codes: dict[str, Code] = {}
        self._repairs: Counter[Repair] = Counter()
        self._leftovers: list[Leftover] = []

    def _index(self, code_field: str) -> int:
        if code_field not in self._snapshot.fields:
            raise BoundaryError(
                tr("The layer “{name}” has no field “{field}”.").format(name=self._snapshot.name, field=code_field),
                remedy=tr("Choose the field that holds the NUTS codes."),
            )
        return self._snapshot.fields.index(code_field)

    def _transformation(self) -> QgsCoordinateTransform | None:
        """Return the way to :data:`EPSG`; between ETRS89 and WGS 84 there is none to go on a map of Europe."""
        crs = self._snapshot.crs
        if not crs.isValid() or crs.authid() in (f"EPSG:{EPSG}", "EPSG:4326", "OGC:CRS84"):
            return None
        return QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(f"EPSG:{EPSG}"), self._snapshot.context)

    def take(self, feature: QgsFeature) -> None:
        """Take a feature, or note why not."""
        value = _plain(feature.attribute(self._code))
        code = self._book.code(value)
        name = normalised(_plain(feature.attribute(self._name))) if self._name >= 0 else ""
        if not code.code:
            self._leave(value, name, tr("“{code}” is no NUTS code of 2013 to 2024.").format(code=value or ""))
            return
        try:
            geometry = self._polygon(feature.geometry())
        except (BoundaryError, QgsCsException) as error:
            text = error.message if isinstance(error, BoundaryError) else str(error)
            self._leave(code.code, name, tr("Its polygon cannot be used: {reason}").format(reason=text))
            return
        if geometry.isEmpty():
            self._leave(code.code, name, tr("It has no polygon."))
            return
        self._repairs.update(code.repairs)
        self._codes[code.code] = code
        self._names.setdefault(code.code, name)
        self._parts.setdefault(code.code, []).append(geometry)

    def _leave(self, key: object, name: str, reason: str) -> None:
        self._leftovers.append(Leftover("layer", str(key or ""), name, reason))

    def _polygon(self, geometry: QgsGeometry) -> QgsGeometry:
        if geometry.isNull() or geometry.isEmpty():
            return geometry
        if geometry.constGet().hasCurvedSegments():  # before the transformation, which bends what is between vertices
            geometry = QgsGeometry(geometry.constGet().segmentize())
        geometry.get().dropZValue()
        geometry.get().dropMValue()
        if self._transform is not None:
            geometry.transform(self._transform)
        box = geometry.boundingBox()
        if not all(map(math.isfinite, (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()))) or (
            not _LONGITUDE_LATITUDE.contains(box)
        ):
            raise BoundaryError(self._not_on_earth())
        return clean(geometry)

    def _not_on_earth(self) -> str:
        if not self._snapshot.crs.isValid():
            return tr("the layer has no coordinate reference system, and its coordinates are no longitude and latitude")
        return tr("its coordinates are outside the range of the layer’s coordinate reference system")

    def content(self) -> LayerContent:
        """Return the regions.

        :raises BoundaryError: if there are none
        """
        if not self._parts:
            reasons = "\n".join(dict.fromkeys(f"{left.key}: {left.reason}" for left in self._leftovers[:50]))
            raise BoundaryError(
                tr("No feature of the layer “{name}” can be used as a region.").format(name=self._snapshot.name),
                details=reasons or tr("The layer has no features."),
                remedy=tr("Choose the field that holds the NUTS codes, and see that the layer’s coordinate "
                          "reference system is set."),
            )  # fmt: skip
        regions = []
        for code, parts in self._parts.items():
            geometry = parts[0] if len(parts) == 1 else clean(QgsGeometry.unaryUnion(parts))
            regions.append(CodedRegion(code, self._codes[code].level, self._names[code], geometry))
        nuts = [region.code for region in regions if region.level >= 0]
        return LayerContent(
            self._snapshot.name,
            self._book.year_of(nuts) or "2024",
            tuple(sorted(regions, key=lambda region: region.code)),
            (*self._told(), *self._leftovers),
            self._snapshot.rights,
            self._snapshot.origin,
        )

    def _told(self) -> Iterator[Leftover]:
        repeated = {code: len(parts) for code, parts in self._parts.items() if len(parts) > 1}
        texts = {
            Repair.BLANKS: tr("Codes with blanks in them, which were left out: {n}."),
            Repair.CASE: tr("Codes in lower case, which were read as upper case: {n}."),
            Repair.COUNTRY: tr("Codes with GR or GB, which were read as EL or UK as NUTS has them: {n}."),
        }
        for repair, text in texts.items():
            if self._repairs[repair]:
                yield self._note(text.format(n=self._repairs[repair]))
        if repeated:
            codes = ", ".join(f"{code} ({count})" for code, count in sorted(repeated.items())[:20])
            yield self._note(tr("Features with the same code, which were united: {codes}.").format(codes=codes))
        if self._leftovers:
            yield self._note(
                tr("Features of the layer “{name}” that are not used: {n}. The join report says why.").format(
                    name=self._snapshot.name, n=len(self._leftovers)
                )
            )
        if not self._snapshot.crs.isValid():
            yield self._note(
                tr("The layer has no coordinate reference system; its coordinates were read as longitude and latitude.")
            )

    def _note(self, text: str) -> Leftover:
        return Leftover("boundaries", self._snapshot.name, "", text)


def _plain(value: object) -> object:
    """Return a value of a field as plain Python; NULL is None in every version of Qt."""
    return None if value is None or (hasattr(value, "isNull") and value.isNull()) else value
