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
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .boundary_choice import BoundaryChoice
from .dataset import Dataset
from .importing import address_of, importer_of, is_document
from .sources_list import read_sources
from ..base import places
from ..base.places import DATASET, LOGIN, LOGIN_SITE, SITES, ForeignPlace, MissingPlace, Opened, masked
from ...errors import PluginError
from ...gate import gate
from ...model.vocabulary import Theme
from ...sources.http.address import HostScope, host_at, reach, site, without_secrets
from ...store.reading import read_provenance
from ...translation import tr

if TYPE_CHECKING:
    from .load import LoadRequest


#: Key of the atlas file's provenance.
LOAD_PARAMETERS = "recipe"

_VERSION = 1


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


def load_parameters_text(request: LoadRequest, recipe_id: str) -> str:
    """Return what a request loads, as JSON without any absolute path."""
    parts, _ = _parts(request)
    return json.dumps({"version": _VERSION, "id": recipe_id, **parts}, ensure_ascii=False)


def remember_places(request: LoadRequest, recipe_id: str) -> None:
    """Keep in the profile where the files of a request are.

    A profile that cannot be written loses no atlas: the places are then asked for.
    """
    _, kept = _parts(request)
    places.remember(recipe_id, kept)


def allow_site(recipe_id: str, at: str) -> None:
    """Note in the profile that a recipe may be refreshed from a site: its user said so."""
    known = places.known_places(recipe_id).get(SITES, "").split()
    places.remember(recipe_id, {SITES: " ".join(dict.fromkeys((*known, at)))})


def allow_login(recipe_id: str, at: str, authcfg: str = "") -> None:
    """Note in the profile that the login of a recipe is for a site: its user said so.

    :param authcfg: id of the authentication configuration; by default the one that is kept for the recipe
    """
    places.remember(recipe_id, {LOGIN_SITE: at, **({LOGIN: authcfg} if authcfg else {})})


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
        known = places.known_places(recipe_id)
        opened = Opened(atlas, known)
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


def _check_provider(boundaries: BoundaryChoice, atlas: Path) -> None:
    """Refuse a layer that is no file: only one that is in the open project is read, and it is never opened by name."""
    layer = boundaries.layer
    if layer is not None and layer.provider != "ogr" and not layer.layer_id:
        raise ForeignPlace(atlas, f"{layer.provider}: {layer.name}")


def _bound(recipe: LoadParameters, known: dict[str, str]) -> LoadParameters:
    """Return a recipe with what its user allowed here, and what must be asked first."""
    dataset, allowed = recipe.dataset, tuple(known.get(SITES, "").split())
    at = site(address_of(dataset)) if importer_of(dataset.kind).has_place else ""
    login = known.get(LOGIN, "")
    dataset = replace(dataset, follow=tuple(other for other in allowed if other != at))
    if not at:
        return replace(recipe, dataset=dataset)
    dataset = replace(dataset, authcfg="")
    if any(place.is_address for place in recipe.missing):
        return replace(recipe, dataset=dataset)
    listed = _listed(at)
    # An address that was kept here in full was given here.
    given = at in (*allowed, site(known.get(DATASET, ""))) or bool(listed) or is_document(dataset)
    if login and (known.get(LOGIN_SITE) == at or (LOGIN_SITE not in known and login in listed)):
        return replace(recipe, dataset=replace(dataset, authcfg=login), host="" if given else at)
    return replace(recipe, dataset=dataset, host="" if given else at, login=at if login else "")


def _listed(at: str) -> dict[str, None]:
    """Return the logins (``""`` for none) of what the user listed of a site as their own sources."""
    datasets = (source.dataset for source in read_sources()[0])
    return {dataset.authcfg: None for dataset in datasets if site(address_of(dataset)) == at}


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
    places.remember(recipe.id, {key: str(path)})
    return read_load_parameters(atlas)


def _parts(request: LoadRequest) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the recipe without its private values, and those by key."""
    dataset = request.dataset
    if dataset.place and "://" not in dataset.place and not is_document(dataset):
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
        "dataset": masked("dataset", document, folder, kept),
        "boundaries": masked("boundaries", boundaries, folder, kept),
        "themes": [theme.value for theme in request.themes],
    }
    at = site(address_of(dataset)) if importer_of(dataset.kind).has_place else ""
    allowed = " ".join(dict.fromkeys(filter(None, (at, *dataset.follow))))
    if allowed:
        kept[SITES] = allowed
    if at and dataset.authcfg:
        kept[LOGIN_SITE] = at
    return parts, kept
