"""What the jobs work on: a small dataset of their own, boundaries, an atlas file, a project, a profile.

Everything is made up and small, so that a job takes a second and hundreds of them an hour at most.
"""

from __future__ import annotations

import csv
import json
from pathlib import Path

SOURCE = "https://example.org/source"
#: Region id, name, country, NUTS code.
REGIONS = (
    ("es-galicia", "Galicia", "ES", "ES11"),
    ("es-catalonia", "Catalonia", "ES", "ES51"),
    ("fr-brittany", "Brittany", "FR", "FRH0"),
    ("it-tuscany", "Tuscany", "IT", "ITI1"),
    ("it-sicily", "Sicily", "IT", "ITG1"),
    ("pt-algarve", "Algarve", "PT", "PT15"),
)
THEMES = {"reception": "first_reception", "services": "health", "inclusion": "language"}
#: Where each code lies, and how large the squares are (degrees): what lies elsewhere is refused.
_PLACES = {
    "ES11": (-9.0, 42.5), "ES51": (0.5, 41.0), "FRH0": (-4.0, 47.5), "ITI1": (10.5, 43.0), "ITG1": (13.5, 37.0),
    "PT15": (-8.5, 37.0), "ES12": (-6.5, 43.0),
}  # fmt: skip
_SIDE = 1.0


def write_package(folder: Path, *, edition: int) -> None:
    """Write a data package; the second *edition* has other levels, figures and one experience more."""
    folder.mkdir(parents=True, exist_ok=True)
    levels = ("exclusive", "shared") if edition == 1 else ("shared", "consultative")
    tables = {
        "regions": [
            ["region_id", "name", "country", "nuts_code", "nuts_year", "source_url"],
            *([*region, "2024", SOURCE] for region in REGIONS),
        ],
        "competences": [
            ["region_id", "theme", "field", "level", "source_url"],
            *(
                [region, theme, field, levels[(row + column) % 2], SOURCE]
                for row, (region, *_) in enumerate(REGIONS)
                for column, (theme, field) in enumerate(THEMES.items())
            ),
        ],
        "experiences": [
            ["experience_id", "region_id", "theme", "kind", "title", "year", "link", "source_url"],
            *(
                [f"x{number}", region, "reception", "experience", f"Welcome service {number}", "2023", "", SOURCE]
                for number, (region, *_) in enumerate(REGIONS * (6 + edition), start=1)
            ),
        ],
        "indicators": [
            ["geo", "indicator", "time", "value", "dataset", "source_url"],
            *(
                [code, indicator, "2024", f"{(rank + 1) * scale * edition}", "made_up", SOURCE]
                for rank, (*_, code) in enumerate(REGIONS)
                for indicator, scale in (("population_1jan", 100_000), ("foreign_citizens_share", 1.5))
            ),
        ],
    }
    for name, rows in tables.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
    resources = [{"name": name, "path": f"{name}.csv"} for name in tables]
    described = {"name": "made-up", "title": "Made up", "version": f"{edition}", "resources": resources}
    (folder / "datapackage.json").write_text(json.dumps(described), encoding="utf-8")


def write_boundaries(path: Path) -> None:
    """Write a square for each region and one that no region is placed on, in longitude and latitude."""
    features = [
        {
            "type": "Feature",
            "properties": {"NUTS_ID": code, "NAME": name},
            "geometry": {"type": "Polygon", "coordinates": [_square(*_PLACES[code])]},
        }
        for _, name, _, code in (*REGIONS, ("", "Asturias", "ES", "ES12"))
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")


def _square(x: float, y: float) -> list[list[float]]:
    return [[x, y], [x + _SIDE, y], [x + _SIDE, y + _SIDE], [x, y + _SIDE], [x, y]]


def write_figures(path: Path) -> None:
    """Write figures of two years as Eurostat's TSV has them."""
    lines = ["freq,unit,geo\\TIME_PERIOD\t2023 \t2024 "]
    lines += [f"A,NR,{code}\t{100 + rank} \t{200 + rank} " for rank, (*_, code) in enumerate(REGIONS)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


#: A region that goes to the square that is free; one that is taken off the map.
ASSIGNED = ("pt-algarve", "Algarve", "PT", "PT15", "assign", "ES12", "2024")
REMOVED = ("it-sicily", "Sicily", "IT", "ITG1", "remove", "", "")


def write_placements(path: Path, *placements: tuple[str, ...]) -> None:
    """Write placements by hand."""
    rows = [("region_id", "name", "country", "nuts_code", "action", "unit_code", "unit_year"), *placements]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def write_world(path: Path, source: Path) -> None:
    """Write the part of QGIS's world map that the regions need: a load then takes a second.

    :raises RuntimeError: if GDAL cannot
    """
    from osgeo import gdal

    gdal.UseExceptions()
    wanted = ", ".join(f"'{country}'" for country in sorted({country for _, _, country, _ in REGIONS}))
    chosen = f"iso_a2 IN ({wanted})"
    # France has no code in the layer of countries.
    parts = {"countries": f"{chosen} OR iso_a2 = '-99'", "states_provinces": chosen, "disputed_borders": "1 = 1"}
    for number, (layer, where) in enumerate(parts.items()):
        mode = "update" if number else None
        gdal.VectorTranslate(str(path), str(source), layers=[layer], where=where, format="GPKG", accessMode=mode)


def write_all(folder: Path, world_map: Path) -> None:
    """Write what every job may read into *folder*."""
    write_package(folder / "package", edition=1)
    write_boundaries(folder / "boundaries.geojson")
    write_figures(folder / "figures.tsv")
    write_placements(folder / "before.csv", REMOVED)
    write_placements(folder / "placements.csv", ASSIGNED)
    write_world(folder / "world.gpkg", world_map)
