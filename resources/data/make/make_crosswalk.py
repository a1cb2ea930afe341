"""Compute the crosswalk from QGIS's own admin-1 polygons to NUTS regions.

Reads the layer ``states_provinces`` of ``world_map.gpkg`` (Natural Earth, public domain, part of every
QGIS) and GISCO NUTS polygons, and writes which NUTS region each admin-1 unit lies in, how well the
dissolved units agree with the official polygon, which units or NUTS regions are a region without a NUTS
code, and where regions lie.
GISCO polygons are measured against and never written out. What the tables mean, and how they were
computed, is in ``../crosswalk/README.md``.

Usage::

    python3 make_crosswalk.py --world-map world_map.gpkg [--world-map other/world_map.gpkg ...]
                              --nuts DIR --out DIR

The first world map is the one measured; the others only add rows for units whose key differs there.
Needs Python 3.9 and osgeo (GDAL 3.4 or later), nothing else.
"""

from __future__ import annotations

import argparse
import csv
import json
import math
import sys
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from osgeo import ogr, osr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

ogr.UseExceptions()
osr.UseExceptions()

#: A NUTS region is claimed where dissolved units and official polygon agree at least this much.
MIN_IOU = 0.7
#: A region that lies by at least this share in the units of another, and has none itself, is swallowed.
SWALLOWED_SHARE = 0.5
#: A swallowed region smaller than this share of the region that swallows it is noted, not held against it.
SWALLOWED_SIZE = 0.03
#: How far a unit that touches no NUTS polygon (coarse coastlines) may lie from one, in metres.
NEAREST_LIMIT = 20_000.0

LEVELS = (0, 1, 2, 3)
YEARS = (2021, 2024)
FILE_60M_2021 = Path("2021/NUTS_RG_60M_2021_4326.geojson")
FILE_20M_2024 = Path("2024/derived_NUTS_RG_20M_2024_4326_from_giscoR.geojson")
REF_60M_2021 = "GISCO 2021 60M"
REF_20M_2024 = "GISCO 2024 20M"

#: ISO 3166-1 codes whose NUTS prefix differs.
NUTS_OF_ISO = {"GR": "EL", "GB": "UK"}
ISO_OF_NUTS = {nuts: iso for iso, nuts in NUTS_OF_ISO.items()}


def words(text: str) -> frozenset[str]:
    """Words of a text, as a set."""
    return frozenset(text.split())


#: Countries of the file that have NUTS codes or statistical regions in 2021 or 2024.
NUTS_COUNTRIES = words(
    "AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV ME MK MT NL NO PL PT RO RS SE"
    " SI SK TR UA XK"
)
#: Neighbours and partner countries whose units are listed without codes.
OTHER_COUNTRIES = words("AD DZ EG EH FO GE GG GI GL IL IM JE JO LB LY MA MC MD PS SM SY TN VA")

#: What ``iso_a2`` of the file does not say or says otherwise than the data set, by ``adm0_a3``.
ISO_OF_ADM0 = {"ALD": "FI", "CYN": "CY", "ESB": "GB", "WSB": "GB"}
#: Units whose country differs between versions of the file: FIPS country part to ISO code.
ISO_OF_FIPS = {"UP": "UA"}
#: Units outside the NUTS territory of the country whose code they carry.
NO_NUTS_ADMIN = frozenset({"Caribbean Netherlands"})


@dataclass(frozen=True)
class RegionUnits:
    """Admin-1 units that are a region without a (claimed) NUTS code.

    ``names`` are values of ``name`` in the country ``iso``; ``kind`` is ``unit``, ``country`` (a polygon
    of layer ``countries``) or ``part`` (the polygon of a unit that holds ``point``). ``code`` is the NUTS code
    of levels 1 and 2 of exactly this territory, which the units agree too little with to be claimed.
    """

    region_id: str
    iso: str
    names: tuple[str, ...]
    note: str
    kind: str = "unit"
    point: tuple[float, float] | None = None
    code: str = ""


@dataclass(frozen=True)
class RegionCodes:
    """NUTS regions of one year that together are a region without a code of its own.

    ``note`` says who says so: what an authority consists of is never read off a map.
    """

    region_id: str
    year: int
    codes: tuple[str, ...]
    note: str


ALAND = words("Brändö Eckerö Föglö Jomala Kumlinge Kökar Lemland Lumparland Mariehamn Sottunga Vårdö")
RIGA_DISTRICT = words(
    "Ādaži Babites Baldones Carnikavas Garkalnes Incukalna Krimuldas Kekavas Malpils Marupes Olaines Ropazu"
    " Salaspils Saulkrastu Sejas Siguldas Stopinu"
)

#: Regions without a NUTS code, or whose NUTS region is not claimed, that the file shows.
REGION_UNITS = (
    RegionUnits(
        "cy-famagusta",
        "CY",
        ("Famagusta",),
        "district of that name; the part in the areas under the effective control of the Government",
    ),
    RegionUnits("dk-bornholm", "DK", ("Hovedstaden",), "the island, one polygon of the unit", "part", (14.92, 55.13)),
    RegionUnits("ee-hiiumaa", "EE", ("Hiiu",), "county Hiiu (Hiiumaa)"),
    RegionUnits("ee-parnu", "EE", ("Pärnu",), "county Pärnu (Pärnumaa)"),
    RegionUnits("ee-saaremaa", "EE", ("Saare",), "county Saare (Saaremaa)"),
    RegionUnits(
        "fi-aland",
        "FI",
        tuple(sorted(ALAND)),
        "only 11 of 16 municipalities are in the file: 446 km² of some 1,580 km² of land",
    ),
    RegionUnits("gb-aberdeen-city", "GB", ("Aberdeen",), "council area"),
    RegionUnits("gb-aberdeenshire", "GB", ("Aberdeenshire",), "council area"),
    RegionUnits("gb-fife", "GB", ("Fife",), "council area"),
    RegionUnits("gb-highland", "GB", ("Highland",), "council area"),
    RegionUnits("gb-orkney", "GB", ("Orkney",), "council area"),
    RegionUnits("gb-shetland", "GB", ("Shetland Islands",), "council area"),
    RegionUnits("gb-western-isles", "GB", ("Eilean Siar",), "council area, Eilean Siar"),
    RegionUnits("fr-martinique", "FR", ("Martinique",), "island of that name", code="FRY2"),
    RegionUnits("fr-mayotte", "FR", ("Mayotte",), "islands of that name", code="FRY5"),
    RegionUnits("ge-samegrelo-zemo-svaneti", "GE", ("Samegrelo-Zemo Svaneti",), "region of that name"),
    RegionUnits("gr-ionian-islands", "GR", ("Ionioi Nisoi",), "region of that name, Ionioi Nisoi", code="EL62"),
    RegionUnits("gr-south-aegean", "GR", ("Notio Aigaio",), "region of that name", code="EL42"),
    RegionUnits("nl-zeeland", "NL", ("Zeeland",), "province of that name", code="NL34"),
    RegionUnits("pt-azores", "PT", ("Azores",), "autonomous region of that name", code="PT20"),
    RegionUnits("gb-southend-on-sea", "GB", ("Southend-on-Sea",), "unitary authority"),
    RegionUnits("im-isle-of-man", "IM", ("Isle of Man",), "whole island; layer countries", "country"),
    RegionUnits(
        "lv-riga-district",
        "LV",
        tuple(sorted(RIGA_DISTRICT)),
        "district abolished 2009; the 17 municipalities that followed it, 9 % larger than its 3,058 km²",
    ),
    RegionUnits(
        "lv-tukums",
        "LV",
        ("Engures", "Jaunpils", "Kandavas", "Tukums"),
        "district abolished 2009; the four municipalities after it, one municipality again since 2021",
    ),
    RegionUnits("ua-kherson", "UA", ("Kherson",), "oblast of that name"),
    RegionUnits("ua-odesa", "UA", ("Odessa",), "oblast of that name, Odessa in the file"),
)

#: Regions that are several NUTS regions together, as their authorities say.
REGION_CODES = (
    RegionCodes(
        "pt-lisbon-and-tagus-valley",
        2021,
        ("PT16B", "PT16I", "PT170", "PT185"),
        "the four NUTS 3 regions its commission says it acts in: http://www.ccdr-lvt.pt/pt/a-regiao/10568.htm",
    ),
    RegionCodes(
        "pt-lisbon-and-tagus-valley",
        2024,
        ("PT1A", "PT1B", "PT1D"),
        "the three NUTS 2 regions its commission says it acts in: https://www.ccdr-lvt.pt/faqs/faqs-ccdr-lvt/",
    ),
)

#: Polygons more than this many degrees apart have boxes of their own in ``places.csv``.
APART = 3.0
#: What belongs to a NUTS region and lies in the unit of another: west, south, east, north.
MORE_PLACES = {"NO0B": [(-9.2, 70.8, -7.9, 71.2)]}  # Jan Mayen, in the unit of Nordland


class Spelling(NamedTuple):
    """Key, country name and name of a unit as one version of the file writes them."""

    key: str
    admin: str
    name: str


@dataclass
class Unit:
    """An admin-1 polygon: ``key`` as a consumer computes it, geometry in EPSG:3035."""

    fid: int
    key: str
    iso_a2: str
    admin: str
    name: str
    fips: str
    lonlat: tuple[float, float]
    geometry: ogr.Geometry
    area: float
    #: West, south, east and north of each polygon, degrees.
    boxes: list[tuple[float, float, float, float]] = field(default_factory=list)
    codes: dict[tuple[int, int], str] = field(default_factory=dict)


@dataclass(frozen=True)
class Leaf:
    """A NUTS region without children, geometry in EPSG:3035."""

    code: str
    geometry: ogr.Geometry
    envelope: tuple[float, float, float, float]
    area: float


def text(value: object) -> str:
    """Text of an attribute as keys hold it: NULL is empty, NFC, no blanks at the ends, no bar."""
    return "" if value is None else unicodedata.normalize("NFC", str(value)).strip().replace("|", "/")


def unit_key(iso_a2: object, adm0_a3: object, name: object, fips: object) -> str:
    """Key of an admin-1 unit, ``country|name|fips``, from the attributes of the file as they are.

    The country is ``iso_a2``, or ``adm0_a3`` where the file has ``-1``.
    """
    country = text(iso_a2)
    if country in ("", "-1", "-99"):
        country = text(adm0_a3)
    return f"{country}|{text(name)}|{text(fips)}"


def to_equal_area() -> osr.CoordinateTransformation:
    """Transformation from longitude/latitude to EPSG:3035, which keeps areas wherever it is used."""
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(4326)
    target.ImportFromEPSG(3035)
    source.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(source, target)


def projected(geometry: ogr.Geometry, transformation: osr.CoordinateTransformation) -> ogr.Geometry:
    """Valid polygonal copy of a longitude/latitude geometry in EPSG:3035."""
    copy = geometry.Clone()
    copy.Transform(transformation)
    if not copy.IsValid():
        copy = copy.MakeValid()
    if copy.GetGeometryName() == "GEOMETRYCOLLECTION":
        polygons = ogr.Geometry(ogr.wkbMultiPolygon)
        for part in copy:
            for polygon in part if part.GetGeometryName() == "MULTIPOLYGON" else [part]:
                if polygon.GetGeometryName() == "POLYGON":
                    polygons.AddGeometry(polygon)
        copy = polygons
    return copy


def key_variants(world_maps: Sequence[Path]) -> tuple[dict[int, set[Spelling]], list[Counter[str]]]:
    """Spellings of every unit in every version of the file, and how often each key occurs in each version.

    Versions have the same features with the same ids and geometries; a difference is an error, since
    the table would then be wrong for one of them.
    """
    keys: dict[int, set[Spelling]] = defaultdict(set)
    counts: list[Counter[str]] = []
    shapes: dict[int, bytes] = {}
    for path in world_maps:
        dataset = ogr.Open(str(path))
        count: Counter[str] = Counter()
        seen = set()
        for feature in dataset.GetLayerByName("states_provinces"):
            fid, wkb = feature.GetFID(), bytes(feature.GetGeometryRef().ExportToWkb())
            if shapes.setdefault(fid, wkb) != wkb:
                raise SystemExit(f"unit {fid} has another geometry in another world map")
            key = unit_key(feature["iso_a2"], feature["adm0_a3"], feature["name"], feature["fips"])
            keys[fid].add(Spelling(key, text(feature["admin"]), text(feature["name"])))
            count[key] += 1
            seen.add(fid)
        if seen != set(shapes):
            raise SystemExit("the world maps do not have the same units")
        counts.append(count)
    return keys, counts


def boxes_of(geometry: ogr.Geometry) -> list[tuple[float, float, float, float]]:
    """West, south, east and north of each polygon of a geometry."""
    parts = list(geometry) if geometry.GetGeometryName() == "MULTIPOLYGON" else [geometry]
    envelopes = (part.GetEnvelope() for part in parts)
    return [(west, south, east, north) for west, east, south, north in envelopes]


def read_units(world_map: Path, transformation: osr.CoordinateTransformation) -> list[Unit]:
    """Admin-1 units of the countries of the table."""
    dataset = ogr.Open(str(world_map))
    units = []
    for feature in dataset.GetLayerByName("states_provinces"):
        fips, adm0 = text(feature["fips"]), text(feature["adm0_a3"])
        iso = ISO_OF_FIPS.get(fips[:2]) or ISO_OF_ADM0.get(adm0) or text(feature["iso_a2"])
        if iso not in NUTS_COUNTRIES | OTHER_COUNTRIES:
            continue
        geometry = feature.GetGeometryRef()
        point = geometry.PointOnSurface()
        area = projected(geometry, transformation)
        units.append(
            Unit(
                fid=feature.GetFID(),
                key=unit_key(feature["iso_a2"], feature["adm0_a3"], feature["name"], feature["fips"]),
                iso_a2=iso,
                admin=text(feature["admin"]),
                name=text(feature["name"]),
                fips=fips,
                lonlat=(round(point.GetX(), 2), round(point.GetY(), 2)),
                geometry=area,
                area=area.GetArea(),
                boxes=boxes_of(geometry),
            )
        )
    return units


def read_nuts(paths: Iterable[Path], transformation: osr.CoordinateTransformation) -> dict[str, ogr.Geometry]:
    """NUTS code to polygon in EPSG:3035."""
    regions = {}
    for path in paths:
        for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
            geometry = ogr.CreateGeometryFromJson(json.dumps(feature["geometry"]))
            regions[feature["properties"]["NUTS_ID"]] = projected(geometry, transformation)
    return regions


def children(codes: Iterable[str]) -> dict[str, list[str]]:
    """Code to the sorted codes one level below, for every code."""
    below: dict[str, list[str]] = {code: [] for code in codes}
    for code in below:
        if len(code) > 2:
            below[code[:-1]].append(code)
    return {code: sorted(found) for code, found in below.items()}


def leaves(regions: dict[str, ogr.Geometry]) -> list[Leaf]:
    """The regions that have no children."""
    return [
        Leaf(code, regions[code], regions[code].GetEnvelope(), regions[code].GetArea())
        for code, below in sorted(children(regions).items())
        if not below
    ]


def disjoint(a: Sequence[float], b: Sequence[float]) -> bool:
    """Whether two envelopes (x min, x max, y min, y max) lie apart."""
    return a[1] < b[0] or b[1] < a[0] or a[3] < b[2] or b[3] < a[2]


class Overlay:
    """Areas that units and the regions of one NUTS data set have in common."""

    def __init__(self, reference: str, regions: dict[str, ogr.Geometry], units: Sequence[Unit]) -> None:
        self.reference = reference
        self.codes = sorted(regions)
        self.below = children(regions)
        self.leaves = leaves(regions)
        self.area: dict[str, float] = defaultdict(float)
        self.common: dict[int, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        for leaf in self.leaves:
            for code in lineage(leaf.code):
                self.area[code] += leaf.area
        for unit in units:
            envelope = unit.geometry.GetEnvelope()
            for leaf in self.leaves:
                if disjoint(envelope, leaf.envelope):
                    continue
                shared = unit.geometry.Intersection(leaf.geometry).GetArea()
                if shared > 0.0:
                    for code in lineage(leaf.code):
                        self.common[unit.fid][code] += shared

    def nearest(self, unit: Unit) -> str | None:
        """The leaf of the unit's country nearest to it within :data:`NEAREST_LIMIT`."""
        country = NUTS_OF_ISO.get(unit.iso_a2, unit.iso_a2)
        near = [(unit.geometry.Distance(leaf.geometry), leaf.code) for leaf in self.leaves if leaf.code[:2] == country]
        distance, code = min(near, default=(NEAREST_LIMIT, None))
        return code if distance < NEAREST_LIMIT else None

    def assign(self, unit: Unit, finer: Overlay | None = None) -> dict[int, str]:
        """Level to code: from the country downwards always the child with the largest common area.

        The areas are those of ``finer`` where it has all the children.
        """
        country = NUTS_OF_ISO.get(unit.iso_a2, unit.iso_a2)
        common = self.common.get(unit.fid, {})
        if country not in self.below or unit.iso_a2 not in NUTS_COUNTRIES or unit.admin in NO_NUTS_ADMIN:
            return {}
        if not common.get(country):
            code = self.nearest(unit)
            return {len(c) - 2: c for c in lineage(code)} if code else {}
        found = {0: country}
        code = country
        while self.below[code]:
            best = finer if finer is not None and finer.below.get(code) == self.below[code] else self
            areas = best.common.get(unit.fid, {})
            code = max(self.below[code], key=lambda c: (areas.get(c, 0.0), c))
            if not areas.get(code):
                break
            found[len(code) - 2] = code
        return found

    def shared(self, code: str, units: Sequence[Unit]) -> float:
        """Area the units have in common with a region."""
        return sum(self.common[unit.fid].get(code, 0.0) for unit in units)

    def iou(self, code: str, units: Sequence[Unit]) -> float:
        """Intersection over union of the dissolved units and the region."""
        shared = self.shared(code, units)
        return shared / (sum(u.area for u in units) + self.area[code] - shared)

    def land_iou(self, code: str, units: Sequence[Unit]) -> float:
        """The same on the land that both the units of the file and the regions of this data set cover.

        What only one of them draws as land, a coarser coast or another one, does not count.
        """
        shared = self.shared(code, units)
        among_units = sum(self.level_area(unit, len(code)) for unit in units)
        in_region = sum(areas.get(code, 0.0) for areas in self.common.values())
        return shared / (among_units + in_region - shared) if shared else 0.0

    def level_area(self, unit: Unit, length: int) -> float:
        """Area the unit has in common with all regions whose codes have a length."""
        return sum(area for code, area in self.common[unit.fid].items() if len(code) == length)


def lineage(code: str) -> Iterator[str]:
    """The code and the codes of the regions it lies in."""
    for end in range(2, len(code) + 1):
        yield code[:end]


@dataclass(frozen=True)
class Agreement:
    """How well the units of a region agree with its official polygon."""

    year: int
    code: str
    units: int
    iou: float
    land_iou: float
    reference: str
    #: Whether the dissolved units stand for the region.
    claimed: bool
    note: str = ""

    @property
    def level(self) -> int:
        """NUTS level, 0 to 3."""
        return len(self.code) - 2


def measure(year: int, units: Sequence[Unit], overlay: Overlay, finer: Overlay | None = None) -> list[Agreement]:
    """Assign the units of one year and measure every region.

    :param overlay: the polygons of that year.
    :param finer: less generalised polygons of a later year: the reference for the codes it has too. NUTS
        gives a new code to a region whose boundary changes, so that an equal code is an equal territory.
    """
    members: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        for level, code in overlay.assign(unit, finer).items():
            unit.codes[year, level] = code
            members[code].append(unit)
    result: dict[str, Agreement] = {}
    for code in overlay.codes:
        found = members[code]
        reference = finer if finer is not None and code in finer.area else overlay
        value = round(reference.iou(code, found), 4) if found else 0.0
        land = round(reference.land_iou(code, found), 4) if found else 0.0
        claimed = value >= MIN_IOU
        result[code] = Agreement(year, code, len(found), value, land, reference.reference, claimed)
    agreed = {code for code, agreement in result.items() if agreement.claimed}
    for code in sorted(agreed):
        others = [
            other
            for other in overlay.codes
            if len(other) == len(code)
            and other not in agreed
            and overlay.shared(other, members[code]) >= SWALLOWED_SHARE * overlay.area[other]
        ]
        if others:
            small = all(overlay.area[other] < SWALLOWED_SIZE * overlay.area[code] for other in others)
            claimed = result[code].claimed and small
            result[code] = replace(result[code], claimed=claimed, note="also holds " + " ".join(others))
    for unit in units:
        for level in LEVELS:
            code = unit.codes.get((year, level), "")
            if code and not result[code].claimed:
                unit.codes[year, level] = ""
    return list(result.values())


def write(path: Path, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write a table: UTF-8, LF, comma."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def unit_rows(
    units: Sequence[Unit], variants: dict[int, set[Spelling]], counts: Sequence[Counter[str]]
) -> list[list[object]]:
    """Rows of ``admin1_nuts.csv``, one for each key a unit has in some version of the file."""
    rows = []
    for unit in units:
        for key, admin, name in sorted(variants[unit.fid]):
            ambiguous = any(count[key] > 1 for count in counts)
            place = [f"{value:.2f}" for value in unit.lonlat] if ambiguous else ["", ""]
            codes = [unit.codes.get((year, level), "") for year in YEARS for level in reversed(LEVELS)]
            rows.append([key, unit.iso_a2, admin, name, unit.fips, *place, *codes])
    return sorted(rows)


def agreement_row(agreement: Agreement) -> list[object]:
    """Row of ``nuts_agreement.csv``."""
    a = agreement
    claimed = "yes" if a.claimed else "no"
    return [
        *(a.year, a.level, a.code, a.units, f"{a.iou:.4f}", claimed, a.reference),
        *(f"{a.land_iou:.4f}", a.note),
    ]


def region_rows(world_map: Path, units: Sequence[Unit], variants: dict[int, set[Spelling]]) -> list[list[str]]:
    """Rows of ``region_admin1.csv``; fails where a unit or its key is not found once."""
    dataset = ogr.Open(str(world_map))
    countries = {text(feature["iso_a2"]) for feature in dataset.GetLayerByName("countries")}
    rows = []
    for region in REGION_UNITS:
        if region.kind == "country":
            if region.iso not in countries:
                raise SystemExit(f"{region.region_id}: no such country polygon")
            rows.append([region.region_id, f"country|{region.iso}|", "", "", region.note])
            continue
        for name in region.names:
            found = [u for u in units if (u.iso_a2, u.name) == (region.iso, name)]
            if len(found) != 1 or len(variants[found[0].fid]) != 1:
                raise SystemExit(f"{region.region_id}: {name} is not one unit with one key")
            key = found[0].key
            lon, lat = (f"{v:.2f}" for v in region.point) if region.point else ("", "")
            rows.append([region.region_id, f"part|{key}" if region.kind == "part" else key, lon, lat, region.note])
    return sorted(rows)


def codes_rows(overlays: dict[int, Overlay]) -> list[list[object]]:
    """Rows of ``region_nuts.csv``; fails where a code is none of its year."""
    rows = []
    for region in REGION_CODES:
        for code in region.codes:
            if code not in overlays[region.year].codes:
                raise SystemExit(f"{region.region_id}: {code} is no code of {region.year}")
            rows.append([region.region_id, region.year, code, region.note])
    return sorted(rows)


def together(boxes: Sequence[tuple[float, float, float, float]]) -> list[tuple[float, float, float, float]]:
    """Boxes around boxes that lie no more than :data:`APART` from each other."""
    found: list[tuple[float, float, float, float]] = []
    for box in boxes:
        near = [one for one in found if not disjoint(_grown(one), (box[0], box[2], box[1], box[3]))]
        wests, souths, easts, norths = zip(box, *near)
        found = [one for one in found if one not in near]
        found.append((min(wests), min(souths), max(easts), max(norths)))
    # A box that grew may have come near to another one.
    return found if len(found) == len(boxes) else together(found)


def _grown(box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    return box[0] - APART, box[2] + APART, box[1] - APART, box[3] + APART


def place_rows(units: Sequence[Unit]) -> list[list[str]]:
    """Rows of ``places.csv``: countries, and the regions of levels 1 and 2 that units are or stand for."""
    boxes: dict[str, list[tuple[float, float, float, float]]] = defaultdict(list)
    for unit in units:
        own = {code for (_, level), code in unit.codes.items() if level in (1, 2) and code}
        own |= {r.code for r in REGION_UNITS if r.code and r.iso == unit.iso_a2 and unit.name in r.names}
        for code in {unit.iso_a2, *own}:
            boxes[code] += unit.boxes
    rows = []
    for code, found in boxes.items():
        rounded = [
            (*(math.floor(10 * v) / 10 for v in box[:2]), *(math.ceil(10 * v) / 10 for v in box[2:]))
            for box in together(found)
        ]
        rows += [[code, *(f"{v:g}" for v in box)] for box in (*rounded, *MORE_PLACES.get(code, ()))]
    return sorted(rows)


def main(arguments: Sequence[str] | None = None) -> int:
    """Compute the tables and print what was claimed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--world-map", type=Path, action="append", required=True, help="world_map.gpkg; may be repeated"
    )
    parser.add_argument("--nuts", type=Path, required=True, help="folder with the GISCO files")
    parser.add_argument("--out", type=Path, required=True, help="folder to write the tables to")
    options = parser.parse_args(arguments)

    transformation = to_equal_area()
    variants, counts = key_variants(options.world_map)
    units = read_units(options.world_map[0], transformation)
    regions = read_nuts([options.nuts / FILE_60M_2021], transformation)
    coarse = Overlay(REF_60M_2021, regions, units)
    fine = Overlay(REF_20M_2024, read_nuts([options.nuts / FILE_20M_2024], transformation), units)
    agreements = measure(2021, units, coarse, fine)
    agreements += measure(2024, units, fine)
    agreements.sort(key=lambda a: (a.year, a.level, a.code))

    options.out.mkdir(parents=True, exist_ok=True)
    header = ["unit", "iso_a2", "admin", "name", "fips", "lon", "lat"]
    header += [f"nuts{level}_{year}" for year in YEARS for level in reversed(LEVELS)]
    write(options.out / "admin1_nuts.csv", header, unit_rows(units, variants, counts))
    write(
        options.out / "nuts_agreement.csv",
        ["year", "level", "code", "units", "iou", "claimed", "reference", "land_iou", "note"],
        (agreement_row(agreement) for agreement in agreements),
    )
    write(
        options.out / "region_admin1.csv",
        ["region_id", "unit", "lon", "lat", "note"],
        region_rows(options.world_map[0], units, variants),
    )
    write(
        options.out / "region_nuts.csv", ["region_id", "year", "code", "note"], codes_rows({2021: coarse, 2024: fine})
    )
    write(options.out / "places.csv", ["code", "west", "south", "east", "north"], place_rows(units))
    for year in YEARS:
        for level in LEVELS:
            some = [a for a in agreements if (a.year, a.level) == (year, level)]
            claims = sum(a.claimed for a in some)
            sys.stdout.write(f"{year} level {level}: {claims} of {len(some)} claimed\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
