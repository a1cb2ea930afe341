"""Run by ``test_upgrade.py`` with the plugin of a profile: keep choices, or say what is kept.

Usage: upgrade.py keep|tell PROFILE
"""

import json
import os
import sys
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QSettings

what, profile = sys.argv[1], Path(sys.argv[2])
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
from cpmr_migration_plugin.gui.settings import Remembered  # noqa: E402
from cpmr_migration_plugin.model.overrides import Region, remove  # noqa: E402
from cpmr_migration_plugin.store.overrides import write_overrides_csv  # noqa: E402
from cpmr_migration_plugin.workflows import placing, sources_list, web  # noqa: E402
from cpmr_migration_plugin.workflows.dataset import Dataset, DatasetKind  # noqa: E402
from cpmr_migration_plugin.workflows.profile import ProfileFile  # noqa: E402

if what == "keep":
    Remembered("load").keep(folder="/maps", themes=["reception", "services"])
    web.keep_choices(web.Choices(offline=True, cache_mb=123))
    ProfileFile("places.json").write({"places": {"atlas": {"dataset/place": "/data/ours.zip"}}})
    sources_list.put_source(sources_list.new_source("Ours", Dataset(DatasetKind.DATAPACKAGE, "/data/ours.zip")))
    write_overrides_csv(placing.profile_file(), [remove(Region("es-catalonia", "Catalonia", "ES", "ES51"))])
else:
    sources, trouble = sources_list.read_sources()
    places, more_trouble = ProfileFile("places.json").read()
    told = {
        "version": __about__.VERSION,
        "from": str(Path(__about__.__file__).parent),
        "remembered": [Remembered("load").text("folder"), *Remembered("load").words("themes", [])],
        "offline": web.choices().offline,
        "cache_mb": web.choices().cache_mb,
        "sources": [[source.name, source.dataset.place] for source in sources],
        "places": places.get("places"),
        "placements": [[one.region_id, one.action.value] for one in placing.profile_overrides()],
        "trouble": trouble + more_trouble,
    }
    print(json.dumps(told))
application.exitQgis()
