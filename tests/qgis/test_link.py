"""A Python with QGIS that has the checkout in its profile by links finds the plugin and loads it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import sys
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
import qgis.utils
qgis.utils.plugin_paths = [sys.argv[1]]
sys.path.insert(0, sys.argv[1])
qgis.utils.updateAvailablePlugins()
assert "cpmr_migration_plugin" in qgis.utils.available_plugins, qgis.utils.available_plugins
for _ in range(2):
    assert qgis.utils.loadPlugin("cpmr_migration_plugin")
    assert qgis.utils.startProcessingPlugin("cpmr_migration_plugin")
    import cpmr_migration_plugin
    assert cpmr_migration_plugin.__file__.startswith(sys.argv[1])
    from cpmr_migration_plugin import paths
    assert str(paths.ROOT) == sys.argv[2] and paths.BUNDLED_EDITION.is_dir()
    assert QgsApplication.processingRegistry().providerById("cpmr_migration").algorithms()
    assert qgis.utils.unloadPlugin("cpmr_migration_plugin")
print(qgis.utils.pluginMetadata("cpmr_migration_plugin", "name"))
"""


def test_a_linked_checkout_is_found_loaded_and_loaded_again(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(ROOT / ".ci/link.py"), str(tmp_path)], check=True)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "python/plugins"), str(ROOT)],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert "CPMR Migration" in done.stdout, done.stdout + done.stderr
