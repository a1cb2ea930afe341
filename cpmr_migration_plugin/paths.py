"""Where the plugin's own files are, in a checkout and in an installed zip.

In the repository ``resources/``, ``i18n/`` and ``metadata.txt`` stand beside the package; in the
zip they stand inside it. Every room asks here, so that only this module knows the difference.
"""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
ROOT = PACKAGE if (PACKAGE / "metadata.txt").is_file() else PACKAGE.parent

METADATA = ROOT / "metadata.txt"
RESOURCES = ROOT / "resources"
ICONS = RESOURCES / "icons"
HELP = RESOURCES / "help"
BUNDLED_EDITION = RESOURCES / "data" / "edition"
CROSSWALK = RESOURCES / "data" / "crosswalk"
EUROSTAT_CATALOGUE = RESOURCES / "data" / "eurostat_catalogue.csv"
#: Compiled by ``make translations`` in a checkout, by ``make package`` in the zip.
TRANSLATIONS = ROOT / "i18n" if ROOT == PACKAGE else ROOT / "build" / "i18n"


def icon(name: str) -> str:
    """Return the path of an icon file, e.g. ``icon("load.svg")``."""
    return str(ICONS / name)
