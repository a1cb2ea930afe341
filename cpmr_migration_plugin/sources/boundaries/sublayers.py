"""Layers of a boundary file, folder or archive, and which of them holds the regions.

Told by what they hold, never by their names: regions are polygons with NUTS codes. Where several do, one is taken only
if it holds all the others do; else a user is asked.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, unique
from functools import lru_cache
from pathlib import Path

from osgeo import gdal, ogr, osr

from .drivers import check_plain
from .layer_codes import CodeBook
from ..archive import BOUNDARIES, reasons_against_sizes
from ...errors import BoundaryError
from ...model.notes import Notes, note
from ...progress import Progress
from ...translation import tr

#: What is opened: files, and nothing that leads elsewhere, as a virtual layer of GDAL's does.
DRIVERS = (
    "GeoJSON", "GeoJSONSeq", "TopoJSON", "ESRIJSON", "GPKG", "ESRI Shapefile", "FlatGeobuf", "GML", "KML", "LIBKML",
    "SQLite", "OpenFileGDB", "MapInfo File", "Parquet", "Arrow", "DXF", "CSV",
)  # fmt: skip

#: What is opened of an archive or a folder.
_ENDINGS = (".shp", ".geojson", ".json", ".topojson", ".gpkg", ".gml", ".kml", ".fgb", ".tab", ".mif", ".sqlite")
_MAX_LAYERS = 200
#: Features looked at to tell what a layer holds, and to tell which codes it has.
_SAMPLE, _MAX_CODES = 500, 20_000
#: How many layers are named in a sentence.
_NAMED = 8


@unique
class Form(str, Enum):
    """What the features of a layer are."""

    POLYGONS = "polygons"
    LINES = "lines"
    POINTS = "points"
    NONE = "none"


@dataclass(frozen=True)
class Sublayer:
    """A layer of a file.

    :param opens: what GDAL opens: the file, or what is in it
    :param layer: its name there
    :param title: what it is called; unique in the file
    :param fields: in the file's own letters
    :param geographic: whether its coordinates are said to be degrees
    :param crs: id of its CRS, or nothing
    """

    opens: str
    layer: str
    title: str
    form: Form
    fields: tuple[str, ...] = ()
    geographic: bool = False
    crs: str = ""

    @property
    def source(self) -> str:
        """The layer as QGIS's provider takes it."""
        return f"{self.opens}|layername={self.layer}"


@dataclass(frozen=True)
class Choice:
    """The layer that is read.

    :param regions: all layers of polygons with NUTS codes that could be
    :param notes: what a user should know of the choice; none if there was none
    """

    layer: Sublayer
    regions: tuple[Sublayer, ...] = field(default=())
    notes: Notes = ()


class LayerUnclear(BoundaryError):
    """Several layers could be meant.

    :ivar titles: what they are called
    """

    def __init__(self, file: str, titles: Sequence[str]) -> None:
        self.titles = tuple(titles)
        super().__init__(
            tr("“{file}” holds several layers of regions: {layers}.").format(file=file, layers=_listed(titles)),
            details="\n".join(titles),
            remedy=tr("Name the layer to take: under “Layer in the file”, or with BOUNDARIES_LAYER."),
        )


def sublayers(path: Path, progress: Progress) -> list[Sublayer]:
    """Return every layer of a file, folder or zip archive (archives in it included), in their order.

    :raises BoundaryError: if it cannot be opened
    :raises Cancelled: if the user cancelled
    """
    found: list[Sublayer] = []
    reasons: list[str] = []
    for opens in _openable(path):
        progress.step(tr("Opening the file"), 0.0)
        check_plain(opens, Path(opens).name)
        try:
            dataset = gdal.OpenEx(opens, gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=list(DRIVERS))
        except RuntimeError as error:
            dataset = None
            reasons.append(str(error))
        if dataset is None:
            reasons.append(gdal.GetLastErrorMsg())
            continue
        if len(found) + dataset.GetLayerCount() > _MAX_LAYERS:
            raise BoundaryError(
                tr("“{file}” holds more than {n} layers.").format(file=path.name, n=_MAX_LAYERS),
                remedy=tr("Unpack it, and choose the file of regions."),
            )
        found += [_described(dataset.GetLayer(index), opens) for index in range(dataset.GetLayerCount())]
    if not found:
        raise BoundaryError(
            tr("The file “{file}” cannot be opened.").format(file=path.name),
            details="\n".join(filter(None, dict.fromkeys(reasons))),
            remedy=tr("Choose a file of polygons, such as a GeoPackage, GeoJSON or shapefile."),
        )
    return _titled(path, found)


def choose(path: Path, found: Sequence[Sublayer], progress: Progress, asked: str = "", column: str = "") -> Choice:
    """Return which layer holds the regions.

    :param asked: title or name of the layer a user chose
    :param column: the column that has the codes, in capitals; any if it is empty
    :raises LayerUnclear: if several could be meant
    :raises BoundaryError: if there is no such layer, or none with polygons
    """
    if asked:
        named = [one for one in found if asked in (one.title, one.layer)]
        if not named:
            raise BoundaryError(
                tr("“{file}” has no layer “{layer}”.").format(file=path.name, layer=asked),
                details="\n".join(one.title for one in found),
                remedy=tr("Choose one of its layers: {layers}.").format(layers=_listed([one.title for one in found])),
            )
        if len(named) > 1:
            raise LayerUnclear(path.name, [one.title for one in named])
        return Choice(named[0], tuple(named))
    polygons = [one for one in found if one.form is Form.POLYGONS]
    fitting = [one for one in polygons if not column or column in (name.upper() for name in one.fields)]
    if not fitting:
        fitting = polygons
    if not fitting:
        raise _no_polygons(path, found)
    if len(found) == 1:
        return Choice(found[0], (found[0],))
    codes = {one.title: _codes(one, column, progress) for one in fitting} if len(fitting) > 1 else {}
    regions = [one for one in fitting if codes.get(one.title, True)] or fitting
    chosen = _fullest(regions, codes)
    if chosen is None:
        raise LayerUnclear(path.name, [one.title for one in regions])
    return Choice(chosen, tuple(regions), _told(path, chosen, found))


def _fullest(regions: Sequence[Sublayer], codes: dict[str, frozenset[str]]) -> Sublayer | None:
    """Return the layer that holds all codes of all others; of equals in other coordinates the one in degrees."""
    if len(regions) == 1:
        return regions[0]
    most = max((codes[one.title] for one in regions), key=len)
    if not all(codes[one.title] <= most for one in regions):
        return None  # of other years or countries
    full = [one for one in regions if codes[one.title] == most]
    systems = {one.crs for one in full}
    if len(full) > 1 and (len(systems) < len(full) or "" in systems):
        return None  # of other scales
    return min(full, key=lambda one: (not one.geographic, one.title))


def _told(path: Path, chosen: Sublayer, found: Sequence[Sublayer]) -> Notes:
    others = [f"{one.title} ({one.form.value})" for one in found if one is not chosen]
    return (note("layer_read", file=path.name, layer=chosen.title, layers=_listed(others)),)


def _no_polygons(path: Path, found: Sequence[Sublayer]) -> BoundaryError:
    forms = {one.form for one in found}
    if Form.POINTS in forms:
        text = tr("“{file}” holds points, such as the points where labels stand, and no regions.")
    elif Form.LINES in forms:
        text = tr("“{file}” holds boundary lines and no regions.")
    else:
        text = tr("The file “{file}” holds no polygons.")
    return BoundaryError(
        text.format(file=path.name),
        details="\n".join(f"{one.title}: {one.form.value}" for one in found),
        remedy=tr(
            "Choose a file of polygons. Among GISCO’s these are called NUTS_RG_…; NUTS_LB_… are label points, "
            "NUTS_BN_… boundary lines."
        ),
    )


def no_polygons(name: str, form: Form) -> BoundaryError:
    """Return why a layer is refused whose features are no polygons.

    :param name: of the file or layer
    """
    return _no_polygons(Path(name), [Sublayer("", "", name, form)])


def form_of(kinds: Sequence[int]) -> Form:
    """Return what features with these types of geometry (GDAL's) are; polygons as soon as there is one."""
    flat = {ogr.GT_Flatten(kind) for kind in kinds}
    dimensions = {_DIMENSIONS[kind] for kind in flat if kind in _DIMENSIONS}
    if 2 in dimensions or ogr.wkbGeometryCollection in flat or ogr.wkbUnknown in flat:
        return Form.POLYGONS
    return Form.LINES if 1 in dimensions else Form.POINTS if 0 in dimensions else Form.NONE


_DIMENSIONS = {
    ogr.wkbPoint: 0, ogr.wkbMultiPoint: 0, ogr.wkbLineString: 1, ogr.wkbMultiLineString: 1, ogr.wkbLinearRing: 1,
    ogr.wkbCircularString: 1, ogr.wkbCompoundCurve: 1, ogr.wkbMultiCurve: 1, ogr.wkbPolygon: 2, ogr.wkbMultiPolygon: 2,
    ogr.wkbCurvePolygon: 2, ogr.wkbMultiSurface: 2, ogr.wkbSurface: 2, ogr.wkbPolyhedralSurface: 2, ogr.wkbTIN: 2,
    ogr.wkbTriangle: 2,
}  # fmt: skip


# Looking.


def _openable(path: Path) -> list[str]:
    """Return what GDAL opens of a path."""
    if path.is_dir() and path.suffix.lower() != ".gdb":
        names = sorted(one.name for one in path.iterdir() if one.is_file())[: BOUNDARIES.files]
        return [str(path / name) for name in names if name.lower().endswith(_ENDINGS)] or [str(path)]
    if path.suffix.lower() == ".gz":
        return [f"/vsigzip/{path}"]
    if path.is_file() and zipfile.is_zipfile(path):
        return list(_of_archive(path)) or [str(path)]
    return [str(path)]


def _of_archive(path: Path) -> Iterator[str]:
    """Yield what GDAL opens of a zip archive, archives in it included.

    :raises BoundaryError: if it is broken, or breaks a limit
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, RuntimeError, EOFError) as error:
        raise BoundaryError(
            tr("The file “{file}” cannot be opened.").format(file=path.name),
            details=str(error),
            remedy=tr("Choose another file."),
        ) from error
    reasons = reasons_against_sizes(members, BOUNDARIES)
    if reasons:
        raise BoundaryError(
            tr("“{file}” is refused: the archive does not look like one of boundaries.").format(file=path.name),
            details="\n".join(reasons[:20]),
            remedy=tr("Unpack it, and choose the file of regions."),
        )
    yield from _members(f"/vsizip/{{{path}}}", deeper=True)


def _members(archive: str, *, deeper: bool) -> Iterator[str]:
    for name in gdal.ReadDirRecursive(archive) or ():
        lowered = name.lower()
        if "/__macosx/" in f"/{lowered}":
            continue
        if deeper and lowered.endswith(".zip"):
            yield from _members(f"/vsizip/{{{archive}/{name}}}", deeper=False)
        elif lowered.endswith(_ENDINGS):
            yield f"{archive}/{name}"
        elif lowered.endswith(".gdb/"):
            yield f"{archive}/{name.rstrip('/')}"


def _described(layer: ogr.Layer, opens: str) -> Sublayer:
    kind = ogr.GT_Flatten(layer.GetGeomType())
    form = form_of([kind])
    if kind in (ogr.wkbUnknown, ogr.wkbGeometryCollection):
        form = _sampled(layer)
    reference = layer.GetSpatialRef()
    return Sublayer(
        opens,
        layer.GetName(),
        layer.GetName(),
        form,
        tuple(column.GetName() for column in layer.schema),
        geographic=reference is not None and bool(reference.IsGeographic()),
        crs=_id(reference) if reference is not None else "",
    )


def _id(reference: osr.SpatialReference) -> str:
    return reference.GetAuthorityCode(None) or reference.GetName() or "?"


def _sampled(layer: ogr.Layer) -> Form:
    """Return what the first features of a layer are; polygons if one of them is."""
    kinds: set[int] = set()
    layer.ResetReading()
    try:
        for count, feature in enumerate(layer):
            geometry = feature.GetGeometryRef()
            if geometry is not None:
                kinds.add(geometry.GetGeometryType())
            if count >= _SAMPLE or form_of(sorted(kinds)) is Form.POLYGONS:
                break
    except RuntimeError:  # damaged further on: reading it will tell
        return Form.POLYGONS
    finally:
        layer.ResetReading()
    return form_of(sorted(kinds)) if kinds else Form.POLYGONS


def _titled(path: Path, found: Sequence[Sublayer]) -> list[Sublayer]:
    """Give layers of the same name the name of their file in front."""
    from collections import Counter
    from dataclasses import replace

    names = Counter(one.layer for one in found)
    titled = []
    for one in found:
        if names[one.layer] > 1:
            inside = one.opens.replace(f"{{{path}}}", "").replace(str(path), "").replace("/vsizip/", "")
            inside = inside.translate(str.maketrans("", "", "{}")).strip("/")
            titled.append(replace(one, title=f"{inside}/{one.layer}"))
        else:
            titled.append(one)
    return titled


def _codes(one: Sublayer, column: str, progress: Progress) -> frozenset[str]:
    """Return the NUTS codes of a layer: of a column, or of the one that has most of them."""
    progress.step(tr("Looking for NUTS codes"), 0.0)
    try:
        dataset = gdal.OpenEx(one.opens, gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=list(DRIVERS))
        layer = dataset.GetLayerByName(one.layer) if dataset is not None else None
        if layer is None:
            return frozenset()
        if layer.TestCapability(ogr.OLCIgnoreFields):
            layer.SetIgnoredFields(["OGR_GEOMETRY"])
        places = [n for n, name in enumerate(one.fields) if not column or name.upper() == column]
        found: list[set[str]] = [set() for _ in places]
        book = _book()
        for count, feature in enumerate(layer):
            if count % 200 == 0:
                progress.check()
            if count >= _MAX_CODES:
                break
            for place, codes in zip(places, found):
                code = book.code(feature.GetField(place)).code
                if code:
                    codes.add(code)
    except RuntimeError:  # reading it will tell
        return frozenset()
    return frozenset(max(found, key=len, default=set()))


@lru_cache(maxsize=1)
def _book() -> CodeBook:
    return CodeBook()


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_NAMED])
    return shown if len(names) <= _NAMED else shown + "…"
