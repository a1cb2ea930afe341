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
LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.pyc", "make", "looks", ".*")
#: A fixed date, order and mode: the same files make the same zip, whenever, wherever and by whom it is made.
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
        names = sorted(path.relative_to(folder).as_posix() for path in top.rglob("*") if path.is_file())
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in names:
                info = zipfile.ZipInfo(name, DATE)
                info.create_system = 3  # Unix, wherever it is made
                info.external_attr = 0o644 << 16
                info.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(info, (Path(folder) / name).read_bytes())


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    build(Path(sys.argv[1]))
