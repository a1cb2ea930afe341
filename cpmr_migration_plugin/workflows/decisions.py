"""What a person decided about datasets, kept in the profile: columns of surveys, folders of maps."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .dataset import Themes
from ..__about__ import SLUG
from ..model.vocabulary import Theme

if TYPE_CHECKING:
    from ..model.survey import Mapping


def decisions_folder() -> Path:
    """Return the folder in the profile of the running QGIS."""
    from qgis.core import QgsApplication

    return Path(QgsApplication.qgisSettingsDirPath()) / SLUG / "decisions"


def saved_mapping_of(header: Sequence[str]) -> Mapping | None:
    """Return what a person said the columns of a header hold; None if nothing usable was saved."""
    from ..sources.tables.mappings import saved_mapping

    return saved_mapping(decisions_folder() / "columns", header)


def keep_mapping(mapping: Mapping) -> None:
    """Save what the columns of a header hold, for the next table with such a header.

    :raises TargetError: if it cannot be written
    """
    from ..sources.tables.mappings import save_mapping

    save_mapping(decisions_folder() / "columns", mapping)


def saved_themes_of(folders: Iterable[str]) -> Themes:
    """Return the themes a person gave to the folders of a map; nothing if nothing usable was saved."""
    folders = list(folders)
    try:
        document = json.loads(_themes_file(folders).read_text(encoding="utf-8"))
        pairs = tuple((str(folder), Theme(theme) if theme else None) for folder, theme in document["themes"])
    # A damaged or newer file is as good as none: the folders are asked for again.
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ()
    return pairs if {folder for folder, _ in pairs} <= set(folders) else ()


def keep_themes(folders: Iterable[str], themes: Themes) -> None:
    """Save the themes of the folders of a map, for the next map with the same folders.

    :param folders: keys of all folders of the map
    :raises TargetError: if it cannot be written
    """
    from ..sources.tables.write import write_bytes

    path = _themes_file(folders)
    path.parent.mkdir(parents=True, exist_ok=True)
    document = {"themes": [[folder, theme.value if theme else ""] for folder, theme in themes]}
    write_bytes(path, json.dumps(document, ensure_ascii=False, indent=1).encode(), overwrite=True)


def _themes_file(folders: Iterable[str]) -> Path:
    mark = hashlib.sha256("\x1f".join(sorted(folders)).encode()).hexdigest()
    return decisions_folder() / "folders" / f"{mark}.json"
