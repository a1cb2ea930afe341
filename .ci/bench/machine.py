"""On what, with what and when something was measured. Kind of machine only: no names, no addresses."""

from __future__ import annotations

import datetime as dt
import os
import platform
import subprocess
from pathlib import Path


def facts(rivals: Path | None) -> dict[str, str]:
    """Return date, machine and versions, by title."""
    import pandas
    from osgeo import gdal
    from qgis.core import Qgis
    from qgis.PyQt.QtCore import QT_VERSION_STR

    found = {
        "Date": dt.date.today().isoformat(),
        "Machine": f"{_processor()}, {os.cpu_count()} cores, {_memory():.0f} GB of memory, {platform.system()}",
        "Busy": f"load average {os.getloadavg()[0]:.1f} when it began",
        "QGIS": f"{Qgis.QGIS_VERSION} (Qt {QT_VERSION_STR})",
        "GDAL": gdal.__version__,
        "Python": f"{platform.python_version()}, pandas {pandas.__version__}",
    }
    if rivals is not None:
        found["Rivals"] = _versions(rivals)
    return found


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _memory() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30


def _versions(python: Path) -> str:
    script = (
        "import importlib.metadata as m, platform\n"
        "names = ('geopandas', 'pyogrio', 'shapely', 'pandas', 'pyjstat')\n"
        "print(f'Python {platform.python_version()}, ' + ', '.join(f'{n} {m.version(n)}' for n in names))"
    )
    done = subprocess.run([python, "-c", script], capture_output=True, text=True, check=False)
    return done.stdout.strip() or "not complete"
