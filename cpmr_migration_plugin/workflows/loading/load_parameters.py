"""Parameters an atlas was loaded with, kept in the atlas file for refreshing.

Users mail atlas files, so no place on a user's disk is written into one: a file beside the atlas is
named by its relative path, any other by its name alone. Where it stands in full is kept in the
profile of whoever loaded it, and asked for where that is not known.

An atlas file may come from anybody, and anybody may have written its recipe. From it alone come the bundled edition,
the boundaries that QGIS and GISCO give, files beside the atlas, and addresses of the web. An address is asked only if
the user gave it or allowed its host for this atlas, and a login goes only to the scheme, host and port it was given
for; else both are asked for, see :attr:`LoadParameters.host` and :attr:`LoadParameters.login`. Nothing else is opened.
"""

from __future__ import annotations

import json
import os
import re
import uuid
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any, TypeVar

from .boundaries import BoundaryChoice
from .importing import Dataset, DatasetKind, address_of
from .sources_list import read_sources
from ..base.profile import ProfileFile
from ...errors import PluginError
from ...gate import gate
from ...model.vocabulary import Theme
from ...sources.http.address import HostScope, has_secrets, host_at, reach, site, without_secrets
from ...sources.mymaps.links import find_link
from ...sources.path_rules import leads_elsewhere, reason_against
from ...sources.tables.links import find_sheet
from ...store.atlas import read_provenance
from ...translation import tr

if TYPE_CHECKING:
    from .load import LoadRequest

T = TypeVar("T")

#: Key of the atlas file's provenance.
LOAD_PARAMETERS = "recipe"

_VERSION = 1

#: Marks a place or another value that stays in the profile.
_PLACE = "~place"

#: Names that mean nothing on another machine.
_PRIVATE = ("authcfg",)

#: What a recipe may name a file or an address by. Anything else that looks like a path is text, and stays that.
_FILES = ("dataset/place", "boundaries/path", "boundaries/world_map", "boundaries/layer/source", "file")
_DATASET, _LOGIN = "dataset/place", "dataset/authcfg"

#: Beside the places of a recipe in the profile: sites it may be refreshed from, and the one its login is for.
_SITES, _LOGIN_SITE = "~sites", "dataset/authcfg~site"
#: Behind the key of a file: which layer of it, as its user chose it.
_REST = "~rest"

#: Which layer of a file; no filter, no option of a driver.
_LAYER = re.compile(r"\|layer(?:name=[^|]{1,200}|id=\d{1,4})(?:\|geometrytype=\w{1,40})?", re.IGNORECASE)

#: How far above the atlas a file may be and still be “beside” it.
_MAX_UP = 1

#: Recipes whose places are kept; older ones are asked for again.
_MAX_REMEMBERED = 500

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


@dataclass(frozen=True)
class LoadParameters:
    """What an atlas was loaded from.

    :param missing: files that were not found; the other values name where they were
    :param host: the site of the dataset's address, if nobody said here that it may be asked: ask before anything else
    :param login: the site that a login kept here would go to for the first time: ask; the dataset has none till then
    """

    id: str
    dataset: Dataset
    boundaries: BoundaryChoice
    themes: tuple[Theme, ...]
    missing: tuple[MissingPlace, ...] = ()
    host: str = ""
    login: str = ""


def new_load_id() -> str:
    """Return an id under which the profile keeps the places of one atlas."""
    return uuid.uuid4().hex[:12]


def load_parameters_text(request: LoadRequest, recipe_id: str) -> str:
    """Return what a request loads, as JSON without any absolute path."""
    parts, _ = _parts(request)
    return json.dumps({"version": _VERSION, "id": recipe_id, **parts}, ensure_ascii=False)


def remember_places(request: LoadRequest, recipe_id: str) -> None:
    """Keep in the profile where the files of a request are.

    A profile that cannot be written loses no atlas: the places are then asked for.
    """
    _, places = _parts(request)
    _remember(recipe_id, places)


def allow_site(recipe_id: str, at: str) -> None:
    """Note in the profile that a recipe may be refreshed from a site: its user said so."""
    known = _known_places(recipe_id).get(_SITES, "").split()
    _remember(recipe_id, {_SITES: " ".join(dict.fromkeys((*known, at)))})


def allow_login(recipe_id: str, at: str, authcfg: str = "") -> None:
    """Note in the profile that the login of a recipe is for a site: its user said so.

    :param authcfg: id of the authentication configuration; by default the one that is kept for the recipe
    """
    _remember(recipe_id, {_LOGIN_SITE: at, **({_LOGIN: authcfg} if authcfg else {})})


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
        _UNKEPT.setdefault(recipe_id, {}).update(places)  # what was said holds till QGIS is closed
        import logging

        logging.getLogger(__name__).warning("%s", error.full_text())


def read_load_parameters(atlas: Path) -> LoadParameters:
    """Return what an atlas file was loaded from.

    :raises AtlasError: if the file cannot be read
    :raises PluginError: if it does not tell
    """

    def untold(cause: str) -> PluginError:
        return PluginError(
            tr("“{file}” does not tell what it was loaded from.").format(file=atlas.name),
            details=cause,
            remedy=tr("Load the edition again; from then on it can be refreshed."),
        )

    text = read_provenance(atlas).get(LOAD_PARAMETERS, "")
    with gate(untold):
        # Halves of characters can neither be shown nor be the name of a file.
        content = json.loads(text.encode("utf-8", "replace")) if text else None
        content = json.loads(json.dumps(content, ensure_ascii=False).encode("utf-8", "replace"))
    if not isinstance(content, dict):
        raise untold("")
    if content.get("version") != _VERSION:
        raise PluginError(
            tr("“{file}” was loaded by a newer version of this plugin.").format(file=atlas.name),
            remedy=tr("Update the plugin, or load the edition again."),
        )
    themes = {theme.value: theme for theme in Theme}
    with gate(untold):
        recipe_id = str(content.get("id", ""))
        known = _known_places(recipe_id)
        opened = _Opened(atlas, known)
        wanted = content.get("themes")
        wanted = wanted if isinstance(wanted, list) else list(themes)
        try:
            dataset = Dataset.from_json(json.dumps(opened.value("dataset", content.get("dataset", {}))))
            choice = opened.value("boundaries", content.get("boundaries", {}))
            boundaries = BoundaryChoice.from_json(json.dumps(choice))
        except ForeignPlace:
            raise
        except PluginError as error:
            raise untold(error.details) from error
        _check_provider(boundaries, atlas)
        chosen = tuple(themes[name] for name in wanted if isinstance(name, str) and name in themes)
        recipe = LoadParameters(recipe_id, dataset, boundaries, chosen, tuple(opened.missing))
        return _bound(recipe, known)


class ForeignPlace(PluginError):
    """An atlas file names something that is not opened because a file says so."""

    def __init__(self, atlas: Path, place: str) -> None:
        super().__init__(
            tr("“{file}” asks for “{place}”, which is not opened because a file says so.").format(
                file=atlas.name, place=without_secrets(place)[:200]
            ),
            remedy=tr("If you know whose it is, load the edition again and choose it yourself."),
        )


def _check_provider(boundaries: BoundaryChoice, atlas: Path) -> None:
    """Refuse a layer that is no file: only one that is in the open project is read, and it is never opened by name."""
    layer = boundaries.layer
    if layer is not None and layer.provider != "ogr" and not layer.layer_id:
        raise ForeignPlace(atlas, f"{layer.provider}: {layer.name}")


def _bound(recipe: LoadParameters, known: dict[str, str]) -> LoadParameters:
    """Return a recipe with what its user allowed here, and what must be asked first."""
    dataset, allowed = recipe.dataset, tuple(known.get(_SITES, "").split())
    at = site(address_of(dataset)) if dataset.kind is not DatasetKind.BUNDLED else ""
    login = known.get(_LOGIN, "")
    dataset = replace(dataset, follow=tuple(other for other in allowed if other != at))
    if not at:
        return replace(recipe, dataset=dataset)
    dataset = replace(dataset, authcfg="")
    if any(place.is_address for place in recipe.missing):
        return replace(recipe, dataset=dataset)
    listed = _listed(at)
    # An address that was kept here in full was given here.
    given = at in (*allowed, site(known.get(_DATASET, ""))) or bool(listed) or _is_googles(dataset)
    if login and (known.get(_LOGIN_SITE) == at or (_LOGIN_SITE not in known and login in listed)):
        return replace(recipe, dataset=replace(dataset, authcfg=login), host="" if given else at)
    return replace(recipe, dataset=dataset, host="" if given else at, login=at if login else "")


def _listed(at: str) -> dict[str, None]:
    """Return the logins (``""`` for none) of what the user listed of a site as their own sources."""

    datasets = (source.dataset for source in read_sources()[0])
    return {dataset.authcfg: None for dataset in datasets if site(address_of(dataset)) == at}


def _is_googles(dataset: Dataset) -> bool:
    """Return whether an address is that of a document of Google's, of which the plugin makes the address itself."""

    if dataset.kind is DatasetKind.MAP:
        return find_link(dataset.place) is not None
    return dataset.kind is DatasetKind.TABLES and find_sheet(dataset.place) is not None


class NotAllowed(PluginError):
    """A host must be allowed first, or the use of a login; nothing was asked till then.

    :param at: the site
    :param login: whether the host may be asked, but not with the login
    """

    def __init__(self, recipe: LoadParameters) -> None:
        self.at, self.login = recipe.host or recipe.login, not recipe.host
        host = host_at(self.at)
        #: Whether only whoever gives the address may allow it: no window offers to ask one's own network.
        self.near = not self.login and reach(self.at) is not HostScope.PUBLIC
        if self.near:
            text = tr("This atlas is refreshed from {host}, which is this computer or a machine of your own network.")
            remedy = tr("Load the edition again and give the address yourself, or add it to your sources.")
        elif self.login:
            text, remedy = tr("This atlas is refreshed from {host} with a login."), tr("Say whether it may be used.")
        else:
            text, remedy = tr("This atlas is refreshed from {host}."), tr("Say whether it may be asked.")
        super().__init__(text.format(host=host), details=self.at, remedy=remedy)


def check_allowed(recipe: LoadParameters, *, without_login: bool = False) -> None:
    """Make sure that nobody is asked, and no login used, who was not allowed.

    :param without_login: go on without the login that is not allowed
    :raises NotAllowed: naming what must be asked
    """
    if recipe.host or (recipe.login and not without_login):
        raise NotAllowed(recipe)


def place_again(recipe: LoadParameters, key: str, path: Path | str, atlas: Path) -> LoadParameters:
    """Note in the profile where a missing file is now, or the whole of an address, and return the recipe with it.

    :raises PluginError: if it is another address
    """
    wanted = next((place.name for place in recipe.missing if place.key == key and place.is_address), None)
    if wanted is not None and without_secrets(str(path)) != wanted:
        raise PluginError(
            tr("That is another address than “{address}”.").format(address=wanted),
            remedy=tr("Load the edition again to take it from elsewhere."),
        )
    _remember(recipe.id, {key: str(path)})
    return read_load_parameters(atlas)


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
    if dataset.place and "://" not in dataset.place and not _is_googles(dataset):
        place = Path(dataset.place).expanduser().absolute()
        dataset = replace(dataset, place=os.path.normpath(place))
    dataset = replace(dataset, source_url=without_secrets(dataset.source_url))
    folder = Path(os.path.normpath(request.atlas.absolute())).parent
    kept: dict[str, str] = {}
    document = json.loads(dataset.to_json())
    document.pop("follow")  # what was allowed here is nobody else's
    boundaries = json.loads(request.boundaries.to_json())
    for key in ("path", "world_map"):
        if boundaries.get(key):
            boundaries[key] = os.path.normpath(Path(boundaries[key]).expanduser().absolute())
    layer = boundaries.get("layer")
    if layer and layer["provider"] != "ogr":
        layer["source"] = ""  # of a database, with names and passwords; the layer is found by its id
    parts = {
        "dataset": _masked("dataset", document, folder, kept),
        "boundaries": _masked("boundaries", boundaries, folder, kept),
        "themes": [theme.value for theme in request.themes],
    }
    at = site(address_of(dataset)) if dataset.kind is not DatasetKind.BUNDLED else ""
    allowed = " ".join(dict.fromkeys(filter(None, (at, *dataset.follow))))
    if allowed:
        kept[_SITES] = allowed
    if at and dataset.authcfg:
        kept[_LOGIN_SITE] = at
    return parts, kept


def _masked(key: str, value: Any, folder: Path, kept: dict[str, str]) -> Any:
    """Return a JSON value with every absolute path in it replaced by what may be told of it."""
    if isinstance(value, dict):
        return {name: _masked(f"{key}/{name}", entry, folder, kept) for name, entry in value.items()}
    if isinstance(value, list):
        return [_masked(f"{key}/{number}", entry, folder, kept) for number, entry in enumerate(value)]
    return _masked_text(key, value, folder, kept) if isinstance(value, str) and value else value


def _masked_text(key: str, value: str, folder: Path, kept: dict[str, str]) -> Any:
    if key.rpartition("/")[2] in _PRIVATE:
        kept[key] = value
        return {_PLACE: {"private": True}}
    if key == _DATASET and "://" in value:
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


def _known_places(recipe_id: str) -> dict[str, str]:
    every = _PLACES.read()[0].get("places")
    found = every.get(recipe_id) if isinstance(every, dict) else None
    kept = {str(k): str(v) for k, v in found.items()} if isinstance(found, dict) else {}
    return {**kept, **_UNKEPT.get(recipe_id, {})}


def _is_told(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get(_PLACE), dict)


class _Opened:
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
        if key == _LOGIN:
            return ""  # never an account that a file names
        return self._plain(key, value) if isinstance(value, str) and value and key in _FILES else value

    def _told(self, key: str, told: dict[str, Any]) -> str:
        if key == _LOGIN:
            return self._known.get(key, "") if told.get("private") else ""
        if key == _DATASET and told.get("private"):
            return self._address(key, told)
        return self._place(key, told) if key in _FILES else self._known.get(key, str(told.get("name", "")))

    def _plain(self, key: str, text: str) -> str:
        """Return what stands in a recipe in plain: an address of the web, or a name to look for beside the atlas."""
        if key == _DATASET and (site(text) or _is_googles(Dataset(DatasetKind.MAP, text))):
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
