"""The edition that ships with the plugin: what works on the first day with no network."""

from __future__ import annotations

from .datapackage import read_datapackage
from ..model.edition import Edition
from ..paths import BUNDLED_EDITION


def read_bundled() -> Edition:
    """Return the bundled edition."""
    return read_datapackage(BUNDLED_EDITION)
