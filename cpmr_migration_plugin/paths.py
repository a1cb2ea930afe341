"""Where the plugin's own files are, in a checkout and in an installed zip.

In the repository ``resources/``, ``i18n/`` and ``metadata.txt`` stand beside the package; in the
zip they stand inside it. Every room asks here, so that only this module knows the difference.
"""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from .errors import PluginError
from .translation import tr

E = TypeVar("E", bound=PluginError)

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


def damaged(file: str, details: str, kind: type[E] = PluginError) -> E:  # type: ignore[assignment]
    """Return what is told of a file of the plugin that is missing, or not as it was."""
    return kind(
        tr("A file of the plugin is missing or damaged: {file}.").format(file=file),
        details=details,
        remedy=tr("Install the plugin again."),
    )
