"""Boundaries from a layer of the user's own: any polygons with a field of codes.

Read from a snapshot of the layer, so that it works in any thread and for layers that are in memory only.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

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

from .code_year import CodeYear, code_year
from .coded import CodedRegion
from .crosswalk import normalised
from .drivers import check_plain
from .layer_codes import Code, CodeBook, FieldCheck, Repair, check_field
from .location_check import FileRegion, Verdict, check_places, judged
from .sublayers import Choice, Form, choose, sublayers
from .topology import clean
from ...errors import BoundaryError
from ...model.atlas import EPSG
from ...model.matching import Leftover
from ...model.note_words import TEXT
from ...model.notes import Note, note
from ...progress import Progress
from ...translation import tr

if TYPE_CHECKING:
    from qgis.core import QgsAbstractFeatureSource

#: A layer with more features is no layer of regions: municipalities of Europe, buildings.
_MAX_FEATURES = 200_000
#: Features whose places are looked at before a layer is read.
_LOOKED_AT = 400
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
    :param when: the same year, and how it is known; None if nobody asked
    :param empty: codes that the layer has and no polygon of
    """

    name: str
    year: str
    regions: tuple[CodedRegion, ...]
    notes: tuple[Leftover, ...]
    rights: str = ""
    origin: str = ""
    when: CodeYear | None = None
    empty: tuple[str, ...] = ()


def snapshot_of(layer: QgsVectorLayer, context: QgsCoordinateTransformContext) -> LayerSnapshot:
    """Return a layer as it is now, with what is edited and not saved; in the thread the layer lives in.

    :raises BoundaryError: if it holds no polygons
    """
    kind = layer.geometryType()
    # What says nothing of its geometries may hold polygons: each feature tells.
    if kind not in (QgsWkbTypes.GeometryType.PolygonGeometry, QgsWkbTypes.GeometryType.UnknownGeometry):
        raise BoundaryError(
            tr("The layer “{name}” holds no polygons.").format(name=layer.name()),
            details=QgsWkbTypes.displayString(layer.wkbType()),
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
    options.skipCrsValidation = True  # a thread must not ask a user
    layer = QgsVectorLayer(source, name or Path(source.split("|", 1)[0]).stem, provider, options)
    if not layer.isValid():
        raise BoundaryError(
            tr("The layer “{name}” cannot be opened.").format(name=layer.name()),
            details=f"{layer.publicSource()}\n{layer.error().message()}".strip(),
            remedy=tr("Choose another file, or add the layer to the project and choose it there."),
        )
    return snapshot_of(layer, QgsCoordinateTransformContext())


def open_file(path: Path, layer: str, name: str, progress: Progress) -> tuple[LayerSnapshot, Choice]:
    """Open the layer of regions of a file, folder or archive in this thread.

    :param layer: its name in there; told by what the layers hold if it is empty
    :raises LayerUnclear: if several could be meant
    :raises BoundaryError: if it cannot be opened or has no polygons
    :raises Cancelled: if the user cancelled
    """
    choice = choose(path, sublayers(path, progress), progress, layer)
    return open_source(choice.layer.source, "ogr", name or path.stem), choice


def polygon_layers(path: Path, progress: Progress | None = None) -> list[str]:
    """Return the layers of a file that hold polygons.

    :raises BoundaryError: if it cannot be opened
    """
    return [one.title for one in sublayers(path, progress or Progress()) if one.form is Form.POLYGONS]


def check_fields(snapshot: LayerSnapshot, progress: Progress) -> list[FieldCheck]:
    """Return how each field of a layer does as code field.

    :raises Cancelled: if the user cancelled
    """
    book = CodeBook()
    values: list[list[object]] = [[] for _ in snapshot.fields]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    for feature in _features(snapshot, request, progress, tr("Looking for NUTS codes")):
        for column, value in zip(values, feature.attributes()):
            column.append(_plain(value))
    return [check_field(name, column, book) for name, column in zip(snapshot.fields, values)]


def read_layer(
    snapshot: LayerSnapshot, code_field: str, name_field: str, progress: Progress, year: str = ""
) -> LayerContent:
    """Return the regions of a layer; features with the same code are united.

    :param year: NUTS year of its codes as a user stated it; told by the codes if it is empty
    :raises CrsUnclear: if its coordinates are not those of its coordinate reference system
    :raises BoundaryError: if no feature can be used, or the layer is no layer of regions
    :raises Cancelled: if the user cancelled
    """
    _check_size(snapshot)
    reader = _Reader(snapshot, code_field, name_field, year)
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

    def __init__(self, snapshot: LayerSnapshot, code_field: str, name_field: str, year: str) -> None:
        self._snapshot = snapshot
        self._year = year
        self._book = CodeBook()
        self._code = self._index(code_field)
        self._name = snapshot.fields.index(name_field) if name_field in snapshot.fields else -1
        self._transform = self._transformation()
        self._parts: dict[str, list[QgsGeometry]] = {}
        self._names: dict[str, str] = {}
        self._codes: dict[str, Code] = {}
        self._repairs: Counter[Repair] = Counter()
        self._leftovers: list[Leftover] = []
        self._seen: list[FileRegion] = []
        self._empty: list[str] = []

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
            self._leave(value, name, note("no_nuts_code", code=str(value or "")))
            return
        original = feature.geometry()
        if not original.isNull() and not original.isEmpty():
            if not _holds_polygon(original):
                self._empty.append(code.code)
                self._leave(code.code, name, note("is_no_polygon"))
                return
            self._seen.append(FileRegion(code.code, code.country, original.boundingBox()))
        try:
            geometry = self._polygon(original)
        except (_NotOnEarth, BoundaryError, QgsCsException) as error:
            self._empty.append(code.code)
            self._leave(code.code, name, note("polygon_unusable", reason=_why_unusable(error)))
            return
        if geometry.isEmpty():
            self._empty.append(code.code)
            self._leave(code.code, name, note("has_no_polygon"))
            return
        self._repairs.update(code.repairs)
        self._codes[code.code] = code
        self._names.setdefault(code.code, name)
        self._parts.setdefault(code.code, []).append(geometry)

    def _leave(self, key: object, name: str, why: Note) -> None:
        self._leftovers.append(Leftover("layer", str(key or ""), name, (why,)))

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
            raise _NotOnEarth("beyond_crs" if self._snapshot.crs.isValid() else "crs_missing")
        return clean(geometry)

    def content(self) -> LayerContent:
        """Return the regions.

        :raises CrsUnclear: if most of them do not lie where their codes say
        :raises BoundaryError: if there are none
        """
        astray = check_places(self._snapshot.name, self._seen, self._snapshot.crs, self._snapshot.context)
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
        when = code_year(nuts, self._snapshot.name, self._book, self._year)
        return LayerContent(
            self._snapshot.name,
            when.year,
            tuple(sorted(regions, key=lambda region: region.code)),
            (*self._told(astray), *self._leftovers),
            self._snapshot.rights,
            self._snapshot.origin,
            when,
            tuple(dict.fromkeys(code for code in self._empty if code not in self._parts)),
        )

    def _told(self, astray: Sequence[str]) -> Iterator[Leftover]:
        repeated = {code: len(parts) for code, parts in self._parts.items() if len(parts) > 1}
        texts = {
            Repair.BLANKS: "codes_with_blanks",
            Repair.CASE: "codes_in_lower_case",
            Repair.COUNTRY: "codes_of_iso",
        }
        for repair, text in texts.items():
            if self._repairs[repair]:
                yield self._note(note(text, n=self._repairs[repair]))
        if repeated:
            codes = ", ".join(f"{code} ({count})" for code, count in sorted(repeated.items())[:20])
            yield self._note(note("united", codes=codes))
        if self._leftovers:
            yield self._note(note("features_unused", name=self._snapshot.name, n=len(self._leftovers)))
        if astray:
            codes = ", ".join(astray[:20]) + ("…" if len(astray) > 20 else "")
            yield self._note(note("astray", codes=codes))
        if not self._snapshot.crs.isValid():
            yield self._note(note("read_as_degrees"))

    def _note(self, one: Note) -> Leftover:
        return Leftover("boundaries", self._snapshot.name, "", (one,))


class _NotOnEarth(Exception):
    """Coordinates are none of the Earth; its text is the code of the note that says why."""


def _why_unusable(error: Exception) -> Note:
    if isinstance(error, _NotOnEarth):
        return note(str(error))
    # What cleaning says; what a transformation says is of PROJ's wording.
    return note("damaged") if isinstance(error, BoundaryError) else note(TEXT, text=str(error))


def _holds_polygon(geometry: QgsGeometry) -> bool:
    """Return whether a geometry is a polygon, or a collection with one in it."""
    if geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
        return True
    parts = geometry.asGeometryCollection() if geometry.isMultipart() else []
    return any(part.type() == QgsWkbTypes.GeometryType.PolygonGeometry for part in parts)


def where(snapshot: LayerSnapshot, code_field: str, progress: Progress) -> tuple[list[FileRegion], Verdict]:
    """Return where the first regions of a layer lie, and whether that is where their codes say.

    :raises Cancelled: if the user cancelled
    """
    if code_field not in snapshot.fields:
        return [], Verdict(0)
    book, place, seen = CodeBook(), snapshot.fields.index(code_field), []
    for feature in _features(
        snapshot, QgsFeatureRequest().setLimit(_LOOKED_AT), progress, tr("Looking for NUTS codes")
    ):
        code = book.code(_plain(feature.attribute(place)))
        if code.code and feature.hasGeometry():
            seen.append(FileRegion(code.code, code.country, feature.geometry().boundingBox()))
    return seen, judged(seen, snapshot.crs, snapshot.context)


def _plain(value: object) -> object:
    """Return a value of a field as plain Python; NULL is None in every version of Qt."""
    return None if value is None or (hasattr(value, "isNull") and value.isNull()) else value
