"""Store the user's column mappings, one file per header, and find them again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from .write import write_bytes
from ...errors import PluginError
from ...model.survey import Mapping, fingerprint, from_json


def save_mapping(folder: Path, mapping: Mapping) -> Path:
    """Save a mapping in *folder*, which is made if need be, and return its file.

    :raises TargetError: if it cannot be written
    """
    path = folder / f"{mapping.fingerprint}.json"
    write_bytes(path, mapping.to_json().encode(), overwrite=True, make_folder=True)
    return path


def saved_mapping(folder: Path, header: Sequence[str]) -> Mapping | None:
    """Return the mapping saved for a header; None if there is none that can be used."""
    mark = fingerprint(header)
    path = folder / f"{mark}.json"
    try:
        mapping = from_json(path.read_text(encoding="utf-8"))
    # A damaged or newer file is as good as none: a new guess is offered and saved over it.
    except (OSError, ValueError, PluginError):
        return None
    return mapping if mapping.fingerprint == mark else None
