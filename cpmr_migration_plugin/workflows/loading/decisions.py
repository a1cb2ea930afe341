"""The user's decisions about datasets, kept in the profile: columns of surveys, folders of maps."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .dataset import Themes
from ..base import profile
from ...model.vocabulary import Theme
from ...sources.tables.mappings import save_mapping, saved_mapping
from ...sources.tables.write import write_bytes

if TYPE_CHECKING:
    from ...model.survey import Mapping


@dataclass(frozen=True)
class MapAnswers:
    """What a user said about a map.

    :param themes: of the folders whose title does not tell it
    :param year: of figures whose column names none; empty if it is not known
    """

    themes: Themes = ()
    year: str = ""


def decisions_folder() -> Path:
    """Return the folder in the profile of the running QGIS."""
    return profile.profile_folder() / "decisions"


def saved_mapping_of(header: Sequence[str]) -> Mapping | None:
    """Return what a user said the columns of a header hold; None if nothing usable was saved."""
    return saved_mapping(decisions_folder() / "columns", header)


def keep_mapping(mapping: Mapping) -> None:
    """Save what the columns of a header hold, for the next table with such a header.

    :raises TargetError: if it cannot be written
    """
    save_mapping(decisions_folder() / "columns", mapping)


def saved_answers_of(folders: Iterable[str]) -> MapAnswers | None:
    """Return what a user said about a map with these folders; None if nothing usable was saved.

    :param folders: keys of all folders of the map
    """
    folders = list(folders)
    try:
        document = json.loads(_answers_file(folders).read_text(encoding="utf-8"))
        themes = tuple((str(folder), Theme(theme) if theme else None) for folder, theme in document["themes"])
        year = str(document["year"])
    # A damaged or newer file is as good as none: the user is asked again.
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return MapAnswers(themes, year) if {folder for folder, _ in themes} <= set(folders) else None


def keep_answers(folders: Iterable[str], answers: MapAnswers) -> None:
    """Save what a user said about a map, for the next map with the same folders.

    :param folders: keys of all folders of the map
    :raises TargetError: if it cannot be written
    """
    path = _answers_file(folders)
    themes = [[folder, theme.value if theme else ""] for folder, theme in answers.themes]
    document = {"themes": themes, "year": answers.year}
    write_bytes(path, json.dumps(document, ensure_ascii=False, indent=1).encode(), overwrite=True, make_folder=True)


def _answers_file(folders: Iterable[str]) -> Path:
    mark = hashlib.sha256("\x1f".join(sorted(folders)).encode()).hexdigest()
    return decisions_folder() / "folders" / f"{mark}.json"
