"""Load the bundled edition once, without a window: atlas file, layers and layouts. Ends with 1 if one is missing."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests/qgis")]

import own_home  # noqa: E402, F401 - before QGIS
from qgis.core import QgsApplication, QgsProject  # noqa: E402


def main() -> int:
    """Load, open what was written, and look at it."""
    started = time.monotonic()
    application = QgsApplication([], False)
    application.initQgis()
    import cpmr_migration_plugin
    from cpmr_migration_plugin.progress import Progress
    from cpmr_migration_plugin.workflows.assembly import load_job
    from cpmr_migration_plugin.workflows.loading.load import LoadRequest

    plugin = cpmr_migration_plugin.classFactory(None)
    plugin.initProcessing()
    with tempfile.TemporaryDirectory(prefix="cpmr-smoke-") as name:
        folder = Path(name)
        job = load_job(LoadRequest(folder / "atlas.gpkg", folder / "atlas.qgz", folder / "report.csv"))
        job.work(Progress())
        job.publish()
        project = QgsProject()
        opened = project.read(str(folder / "atlas.qgz"))
        layers = project.mapLayers().values()
        broken = [layer.name() for layer in layers if not layer.isValid()]
        layouts = project.layoutManager().layouts()
        said = f"{len(layers)} layers, {len(layouts)} layouts"
        good = opened and layers and layouts and not broken
        print(f"{said}{', broken: ' if broken else ''}{', '.join(broken)}, {time.monotonic() - started:.0f} s")
        project.clear()
    plugin.unload()
    return 0 if good else 1


if __name__ == "__main__":
    result = main()
    sys.stdout.flush()
    # QGIS may end badly after all is done: that is no finding.
    os._exit(result)
