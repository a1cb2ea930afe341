"""Name under which QGIS registers the plugin's page of options."""

from __future__ import annotations

#: Object name of the page, by which QGIS opens its options on it.
PAGE = "mOptionsPageCpmrMigration"
