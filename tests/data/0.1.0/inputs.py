"""What the user of the fixtures has: a small edition, a survey, a map, figures, boundaries. Plain files."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

from osgeo import gdal

SOURCE = "https://example.org/source"

#: Some of them with the code of another NUTS year, without a code, or nowhere on the map.
REGIONS = (
    ("es-catalonia", "Catalonia", "Catalunya", "ES", "ES51", "2024", "Intermediterranean Commission", "member"),
    ("es-galicia", "Galicia", "Galicia", "ES", "ES11", "2024", "Atlantic Arc Commission", "member"),
    ("es-andalusia", "Andalusia", "Andalucía", "ES", "ES61", "2016", "Intermediterranean Commission", "member"),
    ("es-canary-islands", "Canary Islands", "Canarias", "ES", "ES70", "2024", "Islands Commission", "participant"),
    ("es-murcia", "Murcia", "Región de Murcia", "ES", "ES62", "2024", "Intermediterranean Commission", "not_seen"),
    ("es-somewhere", "Somewhere inland", "", "ES", "", "", "", "not_seen"),
    ("pt-norte", "North", "Norte", "PT", "PT11", "2024", "Atlantic Arc Commission", "member"),
    ("pt-madeira", "Madeira", "Madeira", "PT", "PT30", "2024", "Islands Commission", "member"),
    ("pt-azores", "Azores", "Açores", "PT", "PT20", "2024", "Islands Commission", "member"),
    ("ma-oriental", "Oriental", "الشرق", "MA", "", "", "", "not_seen"),
)
_COMPETENCES = (
    ("es-catalonia", "reception", "first_reception", "exclusive", "Statute of 2006, art. 138"),
    ("es-catalonia", "services", "health", "shared", "Statute of 2006"),
    ("es-catalonia", "inclusion", "integration", "executive", ""),
    ("es-galicia", "services", "health", "exclusive", ""),
    ("es-galicia", "inclusion", "integration", "consultative", ""),
    ("es-andalusia", "services", "education", "unspecified", ""),
    ("es-andalusia", "reception", "unaccompanied_minors", "none", ""),
    ("es-canary-islands", "reception", "unaccompanied_minors", "exclusive", ""),
    ("pt-madeira", "external", "development_cooperation", "shared", ""),
    ("pt-azores", "governance", "migration_governance", "exclusive", ""),
)
_EXPERIENCES = (
    ("x1", "es-catalonia", "reception", "experience", "Welcome service", "Languages & rights", "2019"),
    ("x2", "es-galicia", "services", "project", "Health mediators", "", "2021-2023"),
    ("x3", "es-canary-islands", "needs", "need", "Places for minors", "<b>Bold</b> needs", ""),
    ("x4", "pt-madeira", "cooperation", "interest", "Partners for integration", "", "2024"),
    ("x5", "es-andalusia", "governance", "instrument", "Fourth integration plan", "", "2021"),
    ("x6", "pt-norte", "inclusion", "experience", "Courses of Portuguese", "", "2020"),
    ("x7", "es-galicia", "cooperation", "interest", "Health of newcomers", "", "2024"),
)
_NOTES = (("es-1", "ES", "State", "reception", "first_reception", "none", "Asylum is with the State.", ""),)
_HEADERS = {
    "regions": ("region_id", "name", "name_local", "country", "nuts_code", "nuts_year", "commission", "membership"),
    "competences": ("region_id", "theme", "field", "level", "legal_basis"),
    "experiences": ("experience_id", "region_id", "theme", "kind", "title", "summary", "year"),
    "country_notes": ("note_id", "country", "scope", "theme", "field", "level", "text", "legal_basis"),
    "indicators": ("geo", "indicator", "time", "value", "unit", "flag", "dataset"),
}
_SURVEY = (
    ("Region", "Country", "NUTS code", "Source", "Health: what competence has the region?",
     "Reception: experience 1 title", "Anything else?"),
    ("Catalonia", "Spain", "ES51", SOURCE, "exclusive", "Welcome service", "More places"),
    ("Galicia", "Spain", "ES11", SOURCE, "shared", "", "Interpreters"),
    ("North", "Portugal", "PT11", SOURCE, "no", "A guide", ""),
)  # fmt: skip
_KML = f"""<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Regions and migration</name>
<Folder><name>4 Entry and Reception</name>
<Placemark><name>Catalonia</name><description><![CDATA[Welcome<br>{SOURCE}]]></description>
<ExtendedData><Data name="NUTS"><value>ES51</value></Data><Data name="First reception"><value>exclusive</value></Data>
</ExtendedData><Point><coordinates>1.5,41.8,0</coordinates></Point></Placemark></Folder>
<Folder><name>Sans titre</name>
<Placemark><name>Galicia</name><description><![CDATA[Interpreters<br>{SOURCE}]]></description>
<ExtendedData><Data name="NUTS"><value>ES11</value></Data></ExtendedData>
<Point><coordinates>-8.1,42.8,0</coordinates></Point></Placemark></Folder></Document></kml>
"""
#: Lower left corner and code of squares of two degrees, which a user draws regions by.
_SQUARES = {"ES51": (0, 41), "ES11": (-9, 42), "PT11": (-9, 40), "ES61": (-7, 36), "ES30": (-5, 40)}


def write(folder: Path) -> None:
    """Write everything into a folder that is there and empty."""
    package = folder / "dataset"
    package.mkdir()
    rows = {
        "regions": REGIONS, "competences": _COMPETENCES, "experiences": _EXPERIENCES, "country_notes": _NOTES,
        "indicators": _indicators(),
    }  # fmt: skip
    for name, lines in rows.items():
        header = (*_HEADERS[name], "source_url")
        (package / f"{name}.csv").write_text(_csv([header, *((*line, SOURCE) for line in lines)]), encoding="utf-8")
    descriptor = {
        "name": "small", "title": "Migration in ten regions", "version": "1.2.0", "created": "2026-11-01",
        "licenses": [{"name": "CC-BY-4.0", "title": "CC BY 4.0"}], "sources": [{"title": "A source", "path": SOURCE}],
        "resources": [{"name": name, "path": f"{name}.csv"} for name in rows],
    }  # fmt: skip
    (package / "datapackage.json").write_text(json.dumps(descriptor, indent=1), encoding="utf-8")
    (folder / "survey.csv").write_text(_csv(_SURVEY), encoding="utf-8")
    (folder / "map.kml").write_text(_KML, encoding="utf-8")
    (folder / "squares.geojson").write_text(json.dumps(_squares()), encoding="utf-8")


def write_world_map(source: Path, target: Path) -> None:
    """Write the part of QGIS's world map that the fixtures need, generalised: public domain, Natural Earth."""
    parts = {
        "states_provinces": "iso_a2 IN ('ES', 'PT')",
        "countries": "iso_a2 IN ('ES', 'PT', 'FR', 'MA', 'AD')",
    }  # fmt: skip
    for layer, where in parts.items():
        more = ["-update"] if target.exists() else []
        options = ["-f", "GPKG", "-nlt", "MULTIPOLYGON", *more, "-where", where, "-simplify", "0.04", layer]
        gdal.VectorTranslate(str(target), str(source), options=options)


def _indicators() -> list[tuple]:
    codes = [region[4] for region in REGIONS if region[4]] + ["ES", "PT", "FR"]
    shares = [(code, "foreign_citizens_share", "2024", 3.5 + 2.25 * rank, "PC", "", "lfst")
              for rank, code in enumerate(codes)]  # fmt: skip
    people = [(code, "population_1jan", "2024", 250_000 * (rank + 1), "NR", "p" if rank == 2 else "", "demo_r_d2jan")
              for rank, code in enumerate(codes)]  # fmt: skip
    return [*shares[:-1], (shares[-1][0], *shares[-1][1:3], "", *shares[-1][4:]), *people]


def _squares() -> dict:
    def ring(x: float, y: float) -> list:
        return [[x, y], [x + 2, y], [x + 2, y + 2], [x, y + 2], [x, y]]

    features = [
        {"type": "Feature", "properties": {"code": code, "label": f"Square {code}"},
         "geometry": {"type": "Polygon", "coordinates": [ring(*corner)]}}
        for code, corner in _SQUARES.items()
    ]  # fmt: skip
    return {"type": "FeatureCollection", "features": features}


def _csv(rows: object) -> str:
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n").writerows(rows)
    return stream.getvalue()
