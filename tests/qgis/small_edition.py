"""A dozen regions of the bundled edition with a world map of their countries, for tests where the size does not matter.

Loading them takes a third of the time. Every theme, level and basis occurs, NUTS 1 to 3 and units outside NUTS, an
outermost region, islands, regions that overlap, one that is not drawn and regions without an answer;
``test_small_edition.py`` holds that.
"""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable
from pathlib import Path

from osgeo import gdal

from cpmr_migration_plugin.paths import BUNDLED_EDITION
from cpmr_migration_plugin.sources.boundaries.builtin import world_map_path
from cpmr_migration_plugin.workflows.loading.boundary_choice import BoundaryChoice
from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind
from cpmr_migration_plugin.workflows.loading.load import LoadRequest

REGIONS = (
    "at-tyrol",  # not seen in any list of members
    "de-schleswig-holstein",  # NUTS 1
    "es-canary-islands",  # outermost
    "es-catalonia",
    "ge-samegrelo-zemo-svaneti",  # outside NUTS, of no kind of authority
    "gr-crete",  # an island; says that it has no competence
    "it-puglia",  # fourteen competences of its own, in three levels
    "no-agder",  # NUTS 3; a county is consulted on settlement
    "no-buskerud",  # lies in Viken
    "no-viken",
    "pt-lisbon-and-tagus-valley",  # not drawn
    "se-gotland",  # an island, NUTS 3
    "se-vastra-gotaland",
    "tr-trabzon",  # no answer
    "ua-odesa",  # a partner outside NUTS
)
COUNTRIES = ("AT", "DE", "ES", "GE", "GR", "IT", "NO", "PT", "SE", "TR", "UA")
#: Not drawn within the edition.
AROUND = ("MA", "CH")


def write_edition(folder: Path) -> Path:
    """Write the rows of the small edition's regions and countries as a data package; return *folder*."""
    shutil.copytree(BUNDLED_EDITION, folder)
    regions = _keep(folder, "regions", lambda row: row["region_id"] in REGIONS)
    of_kind: dict[str, set[str]] = {}
    for row in regions:
        for kind in row["authority_kind"].split("; "):
            of_kind.setdefault(kind, set()).add(row["region_id"])
    geos = {row["nuts_code"] for row in regions} | {"EL", *COUNTRIES, *REGIONS}
    for table in ("competences", "experiences"):
        _keep(folder, table, lambda row: row["region_id"] in REGIONS)
    for table in ("country_notes", "country_facts"):
        _keep(folder, table, lambda row: row["country"] in COUNTRIES)
    _keep(folder, "authority_kinds", lambda row: row["authority_kind"] in of_kind)
    _keep(folder, "rules", lambda row: _applies(row["applies_to"], of_kind.get(row["authority_kind"], set())))
    _keep(folder, "indicators", lambda row: row["geo"] in geos)
    return folder


def write_world_map(path: Path) -> Path:
    """Write the countries of the small edition, and two beside them, of QGIS's world map; return *path*."""
    for layer, of in (("states_provinces", COUNTRIES), ("countries", (*COUNTRIES, *AROUND))):
        codes = ", ".join(f"'{code}'" for code in of)
        wanted = f"SELECT * FROM {layer} WHERE iso_a2 IN ({codes})"  # noqa: S608 - our own names
        mode = "append" if path.exists() else None
        gdal.VectorTranslate(
            str(path), str(world_map_path()), format="GPKG", accessMode=mode, layerName=layer, SQLStatement=wanted
        )
    return path


class SmallEdition:
    """Where the small edition and its world map lie, and how both are asked for."""

    def __init__(self, folder: Path) -> None:
        self.package = folder / "edition"
        self.world_map = folder / "world_map.gpkg"
        self.dataset = Dataset(DatasetKind.DATAPACKAGE, str(self.package))
        self.boundaries = BoundaryChoice(world_map=self.world_map)

    def request(self, atlas: Path, project: Path | None = None, report: Path | None = None) -> LoadRequest:
        """Return what loads the small edition into files."""
        return LoadRequest(atlas, project, report, self.dataset, self.boundaries)


def _applies(text: str, regions: set[str]) -> bool:
    """Return whether a rule of a kind of authority applies to one of its regions."""
    named = set(text.removeprefix("all").removeprefix(" except ").split("; "))
    return bool(regions - named if text.startswith("all") else regions & named)


def _keep(folder: Path, table: str, wanted: Callable[[dict[str, str]], bool]) -> list[dict[str, str]]:
    """Keep the rows that are wanted in one of the edition's files; return them."""
    path = folder / f"{table}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        rows = [row for row in reader if wanted(row)]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(reader.fieldnames or ()))
        writer.writeheader()
        writer.writerows(rows)
    return rows
