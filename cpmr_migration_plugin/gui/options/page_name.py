"""What QGIS knows the plugin's page of options by."""

from __future__ import annotations

#: Object name of the page, by which QGIS opens its options on it.
PAGE = "mOptionsPageCpmrMigration"
