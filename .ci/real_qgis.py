"""Run a script inside the real QGIS application, in a throw-away profile with the plugin's zip installed.

Usage: real_qgis.py PLUGIN.zip SCRIPT.py FOLDER [SECONDS]

The script finds FOLDER in the environment variable CPMR_FOLDER and ends QGIS itself with ``os._exit``.
CPMR_LANG is the language of QGIS, e.g. ``fr``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

PLUGIN = "cpmr_migration_plugin"
SETTINGS = f"[PythonPlugins]\n{PLUGIN}=true\n\n[qgis]\ncheckVersion=false\nshowTips=false\n"

LOCALE = "\n[locale]\noverrideFlag=true\nuserLocale={}\n"


def run(plugin: Path, script: Path, folder: Path, seconds: float = 180.0) -> subprocess.CompletedProcess[str]:
    """Run *script* in QGIS; files it makes go to *folder*.

    :raises FileNotFoundError: if QGIS or Xvfb is not installed
    """
    for program in ("qgis", "xvfb-run"):
        if shutil.which(program) is None:
            raise FileNotFoundError(program)
    folder.mkdir(parents=True, exist_ok=True)
    language = os.environ.get("CPMR_LANG", "en")
    with tempfile.TemporaryDirectory(prefix="cpmr-profile-", ignore_cleanup_errors=True) as name:
        profile = Path(name) / "profiles" / "default"
        for sub in ("QGIS", "python/plugins"):
            (profile / sub).mkdir(parents=True)
        # Newer versions read the settings of their own name.
        for ini in ("QGIS3.ini", "QGIS4.ini"):
            (profile / "QGIS" / ini).write_text(SETTINGS + LOCALE.format(language), encoding="utf-8")
        with zipfile.ZipFile(plugin) as archive:
            archive.extractall(profile / "python" / "plugins")
        environment = os.environ | {"QT_QPA_PLATFORM": "xcb", "CPMR_FOLDER": str(folder.resolve())}
        command = [
            "xvfb-run", "-a", "-s", "-screen 0 1600x1000x24",
            "qgis", "--nologo", "--profiles-path", name, "--code", str(script.resolve()),
        ]  # fmt: skip
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=seconds, check=False)


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    done = run(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), *map(float, sys.argv[4:]))
    sys.exit(done.returncode)
