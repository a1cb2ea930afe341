"""Drives every job in the real application and tells how long each kept the main thread; test and bench share it."""

from __future__ import annotations

import csv
import json
import shutil
import sys
import zipfile
from pathlib import Path

from gisco_service import REAL, SHARED, Gisco, regions, square
from test_dataset_questions import wide_survey
from test_real_qgis import ROOT, program

sys.path.insert(0, str(ROOT / "tests"))

from eurostat_service import Eurostat  # isort: skip

from cpmr_migration_plugin.paths import BUNDLED_EDITION
from cpmr_migration_plugin.sources.tables.write import workbook_bytes

FOLDERS = ("3 Multilevel Governance, Policy, Instruments", "4 Entry and Reception", "5 Basic Public Services")
NUTS_2024 = "nuts/geojson/NUTS_RG_20M_2024_4326.geojson"


def my_map() -> str:
    """A map of 120 placemarks in folders of three themes, and one whose theme must be asked."""
    with (BUNDLED_EDITION / "regions.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["nuts_code"]][:40]
    marks = "".join(
        f"<Placemark><name>{row['name']}</name><description>A programme for newcomers</description><ExtendedData>"
        f'<Data name="NUTS"><value>{row["nuts_code"]}</value></Data></ExtendedData>'
        "<Point><coordinates>1.5,41.8,0</coordinates></Point></Placemark>"
        for row in rows
    )
    folders = "".join(f"<Folder><name>{name}</name>{marks}</Folder>" for name in FOLDERS)
    return f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Map</name>{folders}</Document></kml>'


def series(query: dict) -> dict:
    """Twenty-five years of figures for every code of NUTS, of both signs."""
    with (ROOT / "resources/data/crosswalk/nuts_codes.csv").open(encoding="utf-8", newline="") as file:
        codes = [row["code"] for row in csv.DictReader(file) if "2024" in row["years"]]
    sign = 1 if query["indic_de"] == ["JAN"] else -1
    return {
        (code, str(year)): (sign if rank % 3 else 1) * (rank + year / 100.0)
        for rank, code in enumerate(codes, start=1)
        for year in range(2000, 2025)
    }


def changed_package(folder: Path) -> None:
    """The bundled edition as it may be tomorrow: other figures, a name, fewer competences."""
    shutil.copytree(BUNDLED_EDITION, folder)
    path = folder / "indicators.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        if row["value"]:
            row["value"] = f"{1.5 * float(row['value']):.6g}"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    path = folder / "regions.csv"
    path.write_text(path.read_text(encoding="utf-8").replace(",Catalonia,", ",Catalunya,"), encoding="utf-8")
    path = folder / "competences.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not line.startswith("it-sicily,")), encoding="utf-8")


def drive(folder: Path) -> dict:
    """Return what the driver in QGIS saw of each job.

    :raises FileNotFoundError: if QGIS or Xvfb is not installed
    """
    program("package").build(folder / "plugin.zip")
    gisco, eurostat = Gisco(), Eurostat()
    shapes = (SHARED / REAL[NUTS_2024]).read_bytes() if SHARED.is_dir() else regions({"PT111": square(-20, 45)})
    gisco.put(NUTS_2024, shapes)
    (folder / "survey.xlsx").write_bytes(workbook_bytes({"Survey": wide_survey()}, ".xlsx"))
    with zipfile.ZipFile(folder / "map.kmz", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("doc.kml", my_map())
    changed_package(folder / "changed")
    world = {
        "gisco": gisco.address, "eurostat": eurostat.data("demo_r_gind3", series), "survey": folder / "survey.xlsx",
        "kmz": folder / "map.kmz", "package": BUNDLED_EDITION, "changed": folder / "changed",
    }  # fmt: skip
    (folder / "world.json").write_text(json.dumps(world, default=str), encoding="utf-8")
    try:
        done = program("real_qgis").run(folder / "plugin.zip", ROOT / "tests/qgis/scripts/heart.py", folder, 400.0)
    finally:
        gisco.server.stop()
        eurostat.stop()
    assert (folder / "seen.json").exists(), done.stderr[-3000:]
    seen = json.loads((folder / "seen.json").read_text(encoding="utf-8"))
    assert "error" not in seen, seen["error"]
    return seen
