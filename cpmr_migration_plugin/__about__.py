"""Version, title and links of the plugin, read from ``metadata.txt``."""

from __future__ import annotations

from configparser import ConfigParser

from .paths import METADATA

_parser = ConfigParser(interpolation=None)
_parser.read(METADATA, encoding="utf-8")
_general = _parser["general"]

TITLE: str = _general["name"]
VERSION: str = _general["version"]
HOMEPAGE: str = _general["homepage"]
TRACKER: str = _general["tracker"]
AUTHOR: str = _general["author"]

#: Identifier used for settings, custom properties, the Processing provider and log messages.
SLUG = "cpmr_migration"
