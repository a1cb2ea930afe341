"""Where the files are that an atlas file was made from, without telling it to whoever gets the atlas file.

Users mail atlas files, so no place on a user's disk is written into one: a file beside the atlas is
named by its relative path, any other by its name alone. Where it stands in full is kept in the
profile of whoever made it, and asked for where that is not known.

An atlas file may come from anybody, and anybody may have written what it names: files beside the atlas and addresses
of the web are looked for, nothing else is opened.
"""

from __future__ import annotations

import logging
import os
import re
import uuid
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from .profile import ProfileFile
from ...errors import PluginError
from ...sources.http.address import has_secrets, site, without_secrets
from ...sources.mymaps.links import find_link
from ...sources.path_rules import leads_elsewhere, reason_against
from ...translation import tr

#: Marks a place or another value that stays in the profile.
_PLACE = "~place"

#: Names that mean nothing on another machine.
_PRIVATE = ("authcfg",)

#: What a recipe may name a file or an address by. Anything else that looks like a path is text, and stays that.
_FILES = ("dataset/place", "boundaries/path", "boundaries/world_map", "boundaries/layer/source", "file")
DATASET, LOGIN = "dataset/place", "dataset/authcfg"

#: Beside the places of a recipe in the profile: sites it may be refreshed from, and the one its login is for.
SITES, LOGIN_SITE = "~sites", "dataset/authcfg~site"
#: Behind the key of a file: which layer of it, as its user chose it.
_REST = "~rest"

#: Which layer of a file; no filter, no option of a driver.
_LAYER = re.compile(r"\|layer(?:name=[^|]{1,200}|id=\d{1,4})(?:\|geometrytype=\w{1,40})?", re.IGNORECASE)

#: How far above the atlas a file may be and still be “beside” it.
_MAX_UP = 1

#: Recipes whose places are kept; older ones are asked for again.
_MAX_REMEMBERED = 500

_LOG = logging.getLogger(__name__)

_PLACES = ProfileFile("places.json")
#: What could not be written there, by recipe.
_UNKEPT: dict[str, dict[str, str]] = {}


@dataclass(frozen=True)
class MissingPlace:
    """A file the atlas was loaded from that is not where it was.

    :param key: which one, e.g. ``dataset/place``
    :param name: its file name, or its address without the part that lets in, which this profile does not know
    """

    key: str
    name: str

    @property
    def is_address(self) -> bool:
        """Whether it is an address."""
        return "://" in self.name


class ForeignPlace(PluginError):
    """An atlas file names something that is not opened because a file says so."""

    def __init__(self, atlas: Path, place: str) -> None:
        super().__init__(
            tr("“{file}” asks for “{place}”, which is not opened because a file says so.").format(
                file=atlas.name, place=without_secrets(place)[:200]
            ),
            remedy=tr("If you know whose it is, load the edition again and choose it yourself."),
        )


def new_load_id() -> str:
    """Return an id under which the profile keeps the places of one atlas."""
    return uuid.uuid4().hex[:12]


def remember(recipe_id: str, places: dict[str, str]) -> None:
    """Keep places in the profile; one that cannot be written loses nothing: they are then asked for."""
    if not places:
        return
    kept, _ = _PLACES.read()
    every = kept.get("places")
    every = dict(every) if isinstance(every, dict) else {}
    known = every.pop(recipe_id, {})
    every[recipe_id] = {**(known if isinstance(known, dict) else {}), **places}
    try:
        _PLACES.write({"places": dict(list(every.items())[-_MAX_REMEMBERED:])})
    except PluginError as error:
        _UNKEPT.setdefault(recipe_id, {}).update(places)  # what was said holds till QGIS is closed
        _LOG.warning("%s", error.full_text())


def without_place(key: str, path: str, atlas: Path) -> tuple[Any, dict[str, str]]:
    """Return what may be told of an absolute path in a file that is mailed, and what must be remembered of it."""
    kept: dict[str, str] = {}
    return masked(key, path, Path(os.path.normpath(atlas.absolute())).parent, kept), kept


def with_place(key: str, told: Any, recipe_id: str, atlas: Path) -> tuple[str, str]:
    """Return the path that :func:`without_place` left out, and its name if nothing is there."""
    opened = Opened(atlas, known_places(recipe_id))
    path = opened.value(key, told)
    if not isinstance(path, str):
        raise TypeError(path)
    return path, opened.missing[0].name if opened.missing else ""


def masked(key: str, value: Any, folder: Path, kept: dict[str, str]) -> Any:
    """Return a JSON value with every absolute path in it replaced by what may be told of it."""
    if isinstance(value, dict):
        return {name: masked(f"{key}/{name}", entry, folder, kept) for name, entry in value.items()}
    if isinstance(value, list):
        return [masked(f"{key}/{number}", entry, folder, kept) for number, entry in enumerate(value)]
    return _masked_text(key, value, folder, kept) if isinstance(value, str) and value else value


def _masked_text(key: str, value: str, folder: Path, kept: dict[str, str]) -> Any:
    if key.rpartition("/")[2] in _PRIVATE:
        kept[key] = value
        return {_PLACE: {"private": True}}
    if key == DATASET and "://" in value:
        if not has_secrets(value):
            return value
        kept[key] = value
        return {_PLACE: {"private": True, "address": without_secrets(value)}}
    path, bar, rest = value.partition("|")
    if not (PurePosixPath(path).is_absolute() or PureWindowsPath(path).is_absolute()):
        return value
    kept[key] = path
    if rest:
        kept[key + _REST] = bar + rest
    told = {"name": PureWindowsPath(path).name, "near": _near(path, folder), "rest": bar + rest}
    return {_PLACE: {name: entry for name, entry in told.items() if entry}}


def _near(path: str, folder: Path) -> str:
    """Return the relative path of a file beside the atlas, or nothing."""
    try:
        relative = Path(os.path.relpath(path, folder))
    except ValueError:  # another drive
        return ""
    return relative.as_posix() if relative.parts.count("..") <= _MAX_UP else ""


def known_places(recipe_id: str) -> dict[str, str]:
    """Return what this profile knows of the places of one atlas, by key."""
    every = _PLACES.read()[0].get("places")
    found = every.get(recipe_id) if isinstance(every, dict) else None
    kept = {str(k): str(v) for k, v in found.items()} if isinstance(found, dict) else {}
    return {**kept, **_UNKEPT.get(recipe_id, {})}


def _is_told(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get(_PLACE), dict)


class Opened:
    """Puts the places back into a recipe, and notes those that are not there."""

    def __init__(self, atlas: Path, known: dict[str, str]) -> None:
        self._atlas = atlas
        self._folder = atlas.absolute().parent
        self._known = known
        self.missing: list[MissingPlace] = []

    def value(self, key: str, value: Any) -> Any:
        """Return a value of a recipe with its places.

        :raises ForeignPlace: if it names something that is not opened because a file says so
        """
        if key in _FILES and not (value is None or isinstance(value, str) or _is_told(value)):
            raise TypeError(key)  # what is made a text later would be judged by nobody
        if isinstance(value, list):
            return [self.value(f"{key}/{number}", entry) for number, entry in enumerate(value)]
        if isinstance(value, dict):
            told = value.get(_PLACE)
            if isinstance(told, dict):
                return self._told(key, told)
            return {name: self.value(f"{key}/{name}", entry) for name, entry in value.items()}
        if key == LOGIN:
            return ""  # never an account that a file names
        return self._plain(key, value) if isinstance(value, str) and value and key in _FILES else value

    def _told(self, key: str, told: dict[str, Any]) -> str:
        if key == LOGIN:
            return self._known.get(key, "") if told.get("private") else ""
        if key == DATASET and told.get("private"):
            return self._address(key, told)
        return self._place(key, told) if key in _FILES else self._known.get(key, str(told.get("name", "")))

    def _plain(self, key: str, text: str) -> str:
        """Return what stands in a recipe in plain: an address of the web, or a name to look for beside the atlas."""
        if key == DATASET and (site(text) or find_link(text) is not None):
            return text
        path, bar, rest = text.partition("|")
        if leads_elsewhere(path):
            raise ForeignPlace(self._atlas, text)
        return self._place(key, {"name": PureWindowsPath(path).name, "rest": bar + rest})

    def _address(self, key: str, told: dict[str, Any]) -> str:
        """Return an address with what lets in, which this profile alone knows."""
        known, address = self._known.get(key, ""), without_secrets(str(told.get("address", "")))
        if not address or without_secrets(known) == address:
            return known
        if not site(address):
            raise ForeignPlace(self._atlas, address)
        self.missing.append(MissingPlace(key, address))
        return address

    def _place(self, key: str, told: dict[str, Any]) -> str:
        known = self._known.get(key, "")
        rest = str(told.get("rest", ""))
        if rest and rest != self._known.get(key + _REST) and not _LAYER.fullmatch(rest):
            raise ForeignPlace(self._atlas, f"{told.get('name', '')}{rest}")
        near = self._near(str(told.get("near", "")))
        name = PureWindowsPath(str(told.get("name", ""))).name
        named = self._folder / name if name and not reason_against(name) else None
        for path in (near, Path(known) if known else None, named):
            if path is not None and _is_there(path):
                return f"{path}{rest}"
        self.missing.append(MissingPlace(key, name))
        # Where it was is told on: an earlier copy of it may be known by that.
        return f"{known or near or name}{rest}"

    def _near(self, text: str) -> Path | None:
        """Return the place of a file beside the atlas; a hostile file may name what is not beside it."""
        relative = PurePosixPath(text)
        outside = relative.is_absolute() or PureWindowsPath(text).drive or "\\" in text
        if not text or outside or relative.parts.count("..") > _MAX_UP:
            return None
        inside = "/".join(part for part in relative.parts if part != "..")
        if inside and reason_against(inside):
            return None
        return Path(os.path.normpath(self._folder / relative))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a name that no file can have
        return False
