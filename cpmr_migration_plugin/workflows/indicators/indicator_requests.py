"""Requests of indicators, kept in the atlas file so that they can be repeated.

Users mail atlas files, so the path of a file is kept as :mod:`..base.places` keeps it: relative to the
atlas or by its name, in full only in the profile of the user who added the indicator.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path, PureWindowsPath
from typing import Any

from .indicator_choice import IndicatorChoice, IndicatorRequest
from ..base.places import new_load_id, remember, with_place, without_place
from ... import json_reading
from ...errors import PluginError
from ...model.indicators import Period, Territory
from ...translation import tr

_FILE = "file"
#: Bytes of memory that the definition of an indicator may become: the atlas may be somebody else's.
_MOST_MEMORY = 5_000_000
_OPTIONS = ("territory", "period", "at", "since", "lang")


@dataclass(frozen=True)
class StoredRequest:
    """What an indicator was asked for.

    :param definition: as JSON, without any absolute path
    :param missing: name of its file, if that was not found
    """

    request: IndicatorRequest
    choice: IndicatorChoice
    definition: str
    missing: str = ""


def definition_of(request: IndicatorRequest, choice: IndicatorChoice) -> tuple[str, dict[str, str]]:
    """Return what is asked for as JSON without any absolute path, and where its file is, for the profile."""
    parts: dict[str, Any] = asdict(choice) | {_FILE: ""}
    parts |= {name: getattr(request, name) for name in _OPTIONS} | {"levels": list(request.levels)}
    places: dict[str, str] = {}
    if choice.file is not None:
        path = os.path.normpath(choice.file.expanduser().absolute())
        parts[_FILE], places = without_place(_FILE, path, request.atlas)
        parts["id"] = new_load_id()
    return json.dumps(parts, ensure_ascii=False, sort_keys=True), places


def remember_file(definition: str, places: dict[str, str]) -> None:
    """Keep in the profile where the file of an indicator is, now that the atlas holds the indicator."""
    if places:
        remember(str(json.loads(definition).get("id", "")), places)


def read_definition(text: str, atlas: Path) -> StoredRequest:
    """Return what an indicator of an atlas file was asked for.

    :raises PluginError: if it does not tell, or nothing that could be asked
    """
    try:
        parts = json_reading.parse(text, _MOST_MEMORY)
        told = parts[_FILE]
        if isinstance(told, str) and told:
            # Never a place that the file of somebody else names: only what lies beside the atlas.
            told = {"~place": {"name": PureWindowsPath(told).name}}
            parts[_FILE] = told
        path, missing = with_place(_FILE, told, str(parts.get("id", "")), atlas)
        words = {name: str(parts[name]) for name in ("entry", "dataset", "nature", "title", "unit")}
        fixed = {str(dim): str(code) for dim, code in parts["fixed"].items()}
        choice = IndicatorChoice(file=Path(path) if path else None, fixed=fixed, **words)
        options = {name: str(parts[name]) for name in _OPTIONS}
        request = IndicatorRequest(atlas, (choice,), levels=tuple(map(str, parts["levels"])), **options)
        _check(request, choice)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise PluginError(
            tr("The atlas file does not tell what was asked for."),
            details=f"{error}\n{text[:500]}",
            remedy=tr("Add the indicator again."),
        ) from error
    return StoredRequest(request, choice, json.dumps(parts, ensure_ascii=False, sort_keys=True), missing)


def _check(request: IndicatorRequest, choice: IndicatorChoice) -> None:
    """Refuse values that no window offers; the file may be from anybody."""
    Territory(request.territory)
    Period(request.period)
    if choice.nature not in ("", "ratio", "total"):
        raise ValueError(choice.nature)
    if not (choice.entry or choice.dataset or choice.file):
        raise ValueError("nothing was asked for")
