"""Build the zip that QGIS installs: one folder, the package with its resources inside.

Usage: package.py TARGET.zip
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import zipfile
from pathlib import Path

import translations

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = "cpmr_migration_plugin"
BESIDE = ("metadata.txt", "LICENSE", "README.md", "CHANGELOG.md")
LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.pyc", "make", ".*")
#: A fixed date: the same files make the same zip.
DATE = (2026, 1, 1, 0, 0, 0)


def build(target: Path) -> None:
    """Write the zip to *target*."""
    with tempfile.TemporaryDirectory() as folder:
        top = Path(folder) / PLUGIN
        shutil.copytree(ROOT / PLUGIN, top, ignore=LEFT_OUT)
        shutil.copytree(ROOT / "resources", top / "resources", ignore=LEFT_OUT)
        for name in BESIDE:
            shutil.copy2(ROOT / name, top / name)
        translations.compile_all(top / "i18n")
        target.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(top.rglob("*")):
                if path.is_file():
                    info = zipfile.ZipInfo(path.relative_to(folder).as_posix(), DATE)
                    info.external_attr = 0o644 << 16
                    info.compress_type = zipfile.ZIP_DEFLATED
                    archive.writestr(info, path.read_bytes())


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    build(Path(sys.argv[1]))
