"""Run by ``test_upgrade.py`` with the plugin that is installed in a profile: say what it finds there.

Usage: upgrade.py PROFILE
"""

import json
import os
import sys
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QSettings

profile = Path(sys.argv[1])
# As the application does when it opens a profile.
QCoreApplication.setOrganizationName("QGIS")
QCoreApplication.setApplicationName("QGIS3")
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(profile))
# Later QGIS takes a profile from here only.
os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(profile.parent.parent)
application = QgsApplication([], False)
application.initQgis()
assert Path(QgsApplication.qgisSettingsDirPath()) == profile, QgsApplication.qgisSettingsDirPath()
sys.path.insert(0, str(profile / "python" / "plugins"))

from cpmr_migration_plugin import __about__  # noqa: E402
from cpmr_migration_plugin.gui.settings import SavedChoices  # noqa: E402
from cpmr_migration_plugin.workflows.base import web  # noqa: E402
from cpmr_migration_plugin.workflows.base.profile import ProfileFile  # noqa: E402
from cpmr_migration_plugin.workflows.exporting import export_presets  # noqa: E402
from cpmr_migration_plugin.workflows.loading import manual_placement, sources_list  # noqa: E402
from cpmr_migration_plugin.workflows.styling import styles  # noqa: E402

sources, trouble = sources_list.read_sources()
places, more_trouble = ProfileFile("places.json").read()
presets, _ = export_presets.read_presets()
told = {
    "version": __about__.VERSION,
    "from": str(Path(__about__.__file__).parent),
    "remembered": [SavedChoices("load").text("folder"), *SavedChoices("load").words("layers", [])],
    "offline": web.choices().offline,
    "cache_mb": web.choices().cache_mb,
    "sources": [[source.name, source.dataset.place] for source in sources],
    "places": len(places.get("places", {})),
    "placements": [[one.region_id, one.action.value] for one in manual_placement.profile_overrides()],
    "styles": [preset.name for preset in styles.saved()[0]],
    "presets": list(presets),
    "trouble": trouble + more_trouble,
}
print(json.dumps(told))
application.exitQgis()
