"""The main job, offline, as a user has it: install the zip, enable it, load, export, check.

Usage: demo.py PLUGIN.zip FOLDER
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

PLUGIN = "cpmr_migration_plugin"
THEMES = (
    "01_country_data", "02_regional_data", "03_governance", "04_reception", "05_services", "06_inclusion",
    "07_external", "08_needs", "09_cooperation",
)  # fmt: skip


def run(arguments: list[str], environment: dict[str, str]) -> dict:
    """Run ``qgis_process`` and return what it tells as JSON; stop with what it said if it failed."""
    program = os.environ.get("QGIS_PROCESS", "qgis_process")
    command = [program, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    told = {}
    if done.returncode == 0 and "--json" in arguments:
        start = done.stdout.find("{")
        told = json.loads(done.stdout[start:]) if start >= 0 else {}
    if done.returncode != 0 or ("--json" in arguments and not told.get("results")):
        sys.stderr.write(done.stdout + done.stderr)
        sys.exit(f"demo: {' '.join(arguments[:3])} failed")
    return told


def main(plugin: Path, folder: Path) -> int:
    """Make everything into *folder*; return 1 if anything is missing."""
    started = time.monotonic()
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "maps").mkdir(parents=True)
    (folder / "factsheets").mkdir()
    with tempfile.TemporaryDirectory(prefix="cpmr-profile-") as name:
        plugins = Path(name) / "python" / "plugins"
        plugins.mkdir(parents=True)
        with zipfile.ZipFile(plugin) as archive:
            archive.extractall(plugins)
        environment = os.environ | {"QGIS_CUSTOM_CONFIG_PATH": name, "QGIS_PLUGINPATH": str(plugins)}
        run(["plugins", "enable", PLUGIN], environment)
        target = folder.resolve()
        atlas = target / "cpmr-migration.gpkg"
        loaded = run(
            ["--json", "run", "cpmr_migration:loadedition", "--", f"ATLAS={atlas}",
             f"PROJECT={target / 'cpmr-migration.qgz'}", f"REPORT={target / 'join-report.csv'}"],
            environment,
        )  # fmt: skip
        run(
            ["--json", "run", "cpmr_migration:exportmaps", "--", f"SOURCE={target / 'cpmr-migration.qgz'}",
             f"FOLDER={target / 'maps'}", "FORMATS=0,1,2", "OVERWRITE=true"],
            environment,
        )  # fmt: skip
        run(
            ["--json", "run", "cpmr_migration:exportfactsheets", "--", f"SOURCE={atlas}",
             f"FOLDER={target / 'factsheets'}", "SINGLE=true", "DPI=150"],
            environment,
        )  # fmt: skip
        run(
            ["--json", "run", "cpmr_migration:exportdata", "--", f"ATLAS={atlas}", f"FOLDER={target / 'data'}",
             "FORMATS=0,1,2,3"],
            environment,
        )  # fmt: skip
    return summary(folder, loaded, time.monotonic() - started)


def summary(folder: Path, loaded: dict, seconds: float) -> int:
    """Print what was made; return 1 if a file is missing or empty."""
    expected = ["cpmr-migration.gpkg", "cpmr-migration.qgz", "join-report.csv"]
    expected += [f"maps/{theme}.{kind}" for theme in THEMES for kind in ("pdf", "png", "svg", "txt")]
    expected += ["factsheets/factsheets-by-region.pdf"]
    expected += [f"data/migration_data.{kind}" for kind in ("gpkg", "xlsx")]
    expected += [f"data/migration_data_{name}" for name in ("regions.geojson", "experiences.csv", "codebook.csv")]
    missing = [n for n in expected if not (folder / n).is_file() or not (folder / n).stat().st_size]
    results = loaded["results"]
    placed, total = results.get("REGIONS_PLACED", 0), results.get("REGIONS_TOTAL", 0)
    print(f"QGIS             {loaded.get('qgis_version', '?')}")
    print(f"Regions placed   {placed:.0f} of {total:.0f}")
    for table, rows in table_rows(folder / "cpmr-migration.gpkg").items():
        print(f"  {table:<15}{rows:>7}")
    size = sum((folder / n).stat().st_size for n in expected if n not in missing)
    print(f"Files            {len(expected) - len(missing)} of {len(expected)}, {size / 1e6:.1f} MB in {folder}")
    print(f"Seconds          {seconds:.1f}")
    for name in missing:
        print(f"MISSING          {name}", file=sys.stderr)
    return 1 if missing or not placed else 0


def table_rows(atlas: Path) -> dict[str, int]:
    """Return the rows per table of the edition in an atlas file."""
    import sqlite3

    tables = ("regions", "competences", "rules", "experiences", "indicators", "country_notes", "country_facts", "units")
    if not atlas.is_file():
        return {}
    with sqlite3.connect(atlas) as connection:
        return {t: connection.execute(f'SELECT count(*) FROM "{t}"').fetchone()[0] for t in tables}  # noqa: S608


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
