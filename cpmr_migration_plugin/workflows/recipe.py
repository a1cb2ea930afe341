"""What an atlas was loaded from, kept in the atlas file so that it can be pulled again.

People mail atlas files, so no place on somebody's disk is written into one: a file beside the atlas is
named by its relative path, any other by its name alone. Where it stands in full is kept in the
profile of whoever loaded it, and asked for where that is not known.
"""

from __future__ import annotations

import json
import os
import uuid
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any, TypeVar

from .boundaries import BoundaryChoice
from .importing import Dataset
from .profile import ProfileFile
from ..errors import PluginError
from ..model.vocabulary import Theme
from ..translation import tr

if TYPE_CHECKING:
    from .load import LoadRequest

T = TypeVar("T")

#: Key of the atlas file's provenance.
RECIPE = "recipe"

_VERSION = 1

#: Marks a place or another value that stays in the profile.
_PLACE = "~place"

#: Names that mean nothing on another machine.
_PRIVATE = ("authcfg",)

#: How far above the atlas a file may be and still be “beside” it.
_MAX_UP = 1

#: Recipes whose places are kept; older ones are asked for again.
_MAX_REMEMBERED = 500

_PLACES = ProfileFile("places.json")


@dataclass(frozen=True)
class MissingPlace:
    """A file the atlas was loaded from that is not where it was.

    :param key: which one, e.g. ``dataset/place``
    :param name: its file name
    """

    key: str
    name: str


@dataclass(frozen=True)
class Recipe:
    """What an atlas was loaded from.

    :param missing: files that were not found; the other values name where they were
    """

    id: str
    dataset: Dataset
    boundaries: BoundaryChoice
    themes: tuple[Theme, ...]
    missing: tuple[MissingPlace, ...] = ()


def new_recipe_id() -> str:
    """Return an id under which the profile keeps the places of one atlas."""
    return uuid.uuid4().hex[:12]


def recipe_text(request: LoadRequest, recipe_id: str) -> str:
    """Return what a request loads, as JSON without any absolute path."""
    parts, _ = _parts(request)
    return json.dumps({"version": _VERSION, "id": recipe_id, **parts}, ensure_ascii=False)


def remember_places(request: LoadRequest, recipe_id: str) -> None:
    """Keep in the profile where the files of a request are.

    A profile that cannot be written loses no atlas: the places are then asked for.
    """
    _, places = _parts(request)
    _remember(recipe_id, places)


def _remember(recipe_id: str, places: dict[str, str]) -> None:
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
        import logging

        logging.getLogger(__name__).warning("%s", error.full_text())


def read_recipe(atlas: Path) -> Recipe:
    """Return what an atlas file was loaded from.

    :raises AtlasError: if the file cannot be read
    :raises PluginError: if it does not tell
    """
    from ..store.atlas import read_provenance

    untold = PluginError(
        tr("“{file}” does not tell what it was loaded from.").format(file=atlas.name),
        remedy=tr("Load the edition again; from then on it can be refreshed."),
    )
    text = read_provenance(atlas).get(RECIPE, "")
    try:
        content = json.loads(text) if text else None
    except ValueError:
        content = None
    if not isinstance(content, dict):
        raise untold
    if content.get("version") != _VERSION:
        raise PluginError(
            tr("“{file}” was loaded by a newer version of this plugin.").format(file=atlas.name),
            remedy=tr("Update the plugin, or load the edition again."),
        )
    recipe_id = str(content.get("id", ""))
    opened = _Opened(atlas, _known_places(recipe_id))
    themes = {theme.value: theme for theme in Theme}
    wanted = content.get("themes")
    wanted = wanted if isinstance(wanted, list) else list(themes)
    try:
        return Recipe(
            recipe_id,
            Dataset.from_json(json.dumps(opened.value("dataset", content.get("dataset", {})))),
            BoundaryChoice.from_json(json.dumps(opened.value("boundaries", content.get("boundaries", {})))),
            tuple(themes[name] for name in wanted if name in themes),
            tuple(opened.missing),
        )
    except (PluginError, TypeError, ValueError, KeyError, AttributeError) as error:
        raise untold from error


def place_again(recipe: Recipe, key: str, path: Path, atlas: Path) -> Recipe:
    """Note in the profile where a missing file is now, and return the recipe with it."""
    _remember(recipe.id, {key: str(path)})
    return read_recipe(atlas)


def without_place(key: str, path: str, atlas: Path) -> tuple[Any, dict[str, str]]:
    """Return what may be told of an absolute path in a file that is mailed, and what must be remembered of it."""
    kept: dict[str, str] = {}
    return _masked(key, path, Path(os.path.normpath(atlas.absolute())).parent, kept), kept


def with_place(key: str, told: Any, recipe_id: str, atlas: Path) -> tuple[str, str]:
    """Return the path that :func:`without_place` left out, and its name if nothing is there."""
    opened = _Opened(atlas, _known_places(recipe_id))
    path = opened.value(key, told)
    if not isinstance(path, str):
        raise TypeError(path)
    return path, opened.missing[0].name if opened.missing else ""


def remember(recipe_id: str, places: dict[str, str]) -> None:
    """Keep places in the profile; one that cannot be written loses nothing: they are then asked for."""
    _remember(recipe_id, places)


def _parts(request: LoadRequest) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the recipe without its private values, and those by key."""
    dataset = request.dataset
    if dataset.place and "://" not in dataset.place:
        place = Path(dataset.place).expanduser().absolute()
        dataset = replace(dataset, place=os.path.normpath(place))
    folder = Path(os.path.normpath(request.atlas.absolute())).parent
    kept: dict[str, str] = {}
    parts = {
        "dataset": _masked("dataset", json.loads(dataset.to_json()), folder, kept),
        "boundaries": _masked("boundaries", json.loads(request.boundaries.to_json()), folder, kept),
        "themes": [theme.value for theme in request.themes],
    }
    return parts, kept


def _masked(key: str, value: Any, folder: Path, kept: dict[str, str]) -> Any:
    """Return a JSON value with every absolute path in it replaced by what may be told of it."""
    if isinstance(value, dict):
        return {name: _masked(f"{key}/{name}", entry, folder, kept) for name, entry in value.items()}
    if isinstance(value, list):
        return [_masked(f"{key}/{number}", entry, folder, kept) for number, entry in enumerate(value)]
    if not isinstance(value, str) or not value:
        return value
    if key.rpartition("/")[2] in _PRIVATE:
        kept[key] = value
        return {_PLACE: {"private": True}}
    path, bar, rest = value.partition("|")
    if not (PurePosixPath(path).is_absolute() or PureWindowsPath(path).is_absolute()):
        return value
    kept[key] = path
    told = {"name": PureWindowsPath(path).name, "near": _near(path, folder), "rest": bar + rest}
    return {_PLACE: {name: entry for name, entry in told.items() if entry}}


def _near(path: str, folder: Path) -> str:
    """Return the relative path of a file beside the atlas, or nothing."""
    try:
        relative = Path(os.path.relpath(path, folder))
    except ValueError:  # another drive
        return ""
    return relative.as_posix() if relative.parts.count("..") <= _MAX_UP else ""


def _known_places(recipe_id: str) -> dict[str, str]:
    every = _PLACES.read()[0].get("places")
    found = every.get(recipe_id) if isinstance(every, dict) else None
    return {str(k): str(v) for k, v in found.items()} if isinstance(found, dict) else {}


class _Opened:
    """Puts the places back into a recipe, and notes those that are not there."""

    def __init__(self, atlas: Path, known: dict[str, str]) -> None:
        self._folder = atlas.absolute().parent
        self._known = known
        self.missing: list[MissingPlace] = []

    def value(self, key: str, value: Any) -> Any:
        if isinstance(value, list):
            return [self.value(f"{key}/{number}", entry) for number, entry in enumerate(value)]
        if not isinstance(value, dict):
            return value
        if isinstance(value.get(_PLACE), dict):
            return self._place(key, value[_PLACE])
        return {name: self.value(f"{key}/{name}", entry) for name, entry in value.items()}

    def _place(self, key: str, told: dict[str, Any]) -> str:
        known = self._known.get(key, "")
        if told.get("private"):
            return known
        rest = str(told.get("rest", ""))
        near = self._near(str(told.get("near", "")))
        name = PureWindowsPath(str(told.get("name", ""))).name
        for path in (near, Path(known) if known else None, self._folder / name if name else None):
            if path is not None and path.exists():
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
        return Path(os.path.normpath(self._folder / relative))
