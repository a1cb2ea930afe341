"""Load what an atlas file was loaded from once more, into a file beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from .boundaries import prepared
from .dataset import Dataset
from .importing import importer_of
from .load import LoadJob, LoadRequest, LoadResult
from .load_parameters import LOAD_PARAMETERS, LoadParameters, check_allowed, load_parameters_text, read_load_parameters
from .manual_placement import overrides_for
from .sources_list import copy_of, copy_text, source_at
from ..base.jobs import not_loaded
from ..base.places import MissingPlace, remember
from ...errors import PluginError
from ...model.notes import shown
from ...progress import Progress, Steps
from ...sources.http.address import has_secrets, without_secrets
from ...store.indicators import read_indicators
from ...store.reading import read_provenance
from ...translation import tr, tr_data

if TYPE_CHECKING:
    from qgis.core import QgsProject

    from .boundary_choice import BoundaryChoice
    from .importers.importer import Imported
    from ...model.atlas import AtlasContent

#: Makes the job that loads a request, with the text that the atlas file keeps about it.
Loader = Callable[[LoadRequest, str], LoadJob]


class MissingFiles(PluginError):
    """Files the atlas was loaded from are not where they were; ``missing`` names them."""

    def __init__(self, missing: tuple[MissingPlace, ...]) -> None:
        address = next((place.name for place in missing if place.is_address), "")
        if address:
            super().__init__(
                tr("“{address}” was given with a key, which this computer does not know.").format(address=address),
                details="\n".join(place.key for place in missing),
                remedy=tr("Give the whole address."),
            )
            self.missing = missing
            return
        names = ", ".join(f"“{place.name}”" for place in missing)
        super().__init__(
            tr("{files} cannot be found on this computer.").format(files=names),
            details="\n".join(place.key for place in missing),
            remedy=tr("Say where the file is now."),
        )
        self.missing = missing


class LoadAgain:
    """Loads the dataset and the boundaries of an atlas file again; the atlas file itself is only read.

    :param loader: makes the job that loads
    :param without_login: go on without a login that its user did not allow for where the atlas is refreshed from
    """

    def __init__(self, atlas: Path, loader: Loader, *, without_login: bool = False) -> None:
        self._atlas = atlas
        self._loader = loader
        self._without_login = without_login
        self._boundaries: BoundaryChoice | None = None
        self._parameters: LoadParameters | None = None
        self._job: LoadJob | None = None
        self._keyed: tuple[str, str] | None = None

    def ready(self, project: QgsProject) -> None:
        """Note the boundaries as they are now, if they are a layer of *project*; on the main thread, before work.

        :raises PluginError: if the layer is not there any more
        """
        try:
            parameters = read_load_parameters(self._atlas)
        except PluginError:  # told when the work begins
            return
        self._boundaries = prepared(parameters.boundaries, project)

    def begin(self) -> None:
        """Read what the atlas was loaded from; nobody is asked yet.

        :raises NotAllowed: if its user must first allow a host or the use of a login
        :raises PluginError: if the atlas file does not tell
        """
        parameters = read_load_parameters(self._atlas)
        check_allowed(parameters, without_login=self._without_login)
        if self._boundaries is not None:
            parameters = replace(parameters, boundaries=self._boundaries)
        self._parameters = parameters

    def work(self, folder: Path, progress: Progress) -> tuple[str, ...]:
        """Load everything into a folder, and return what a user must be told.

        :raises MissingFiles: if a file is not where it was and no copy of it has been kept
        :raises PluginError: with what is wrong
        """
        if self._parameters is None:
            raise not_loaded()
        parameters = self._parameters
        dataset, told = _found(parameters)
        text = read_provenance(self._atlas)[LOAD_PARAMETERS]
        if not parameters.missing:
            text = load_parameters_text(_asked(parameters, dataset, self._atlas), parameters.id)
            # An older version wrote the key of an address into the file; from now on it is in the profile alone.
            self._keyed = (parameters.id, dataset.place) if has_secrets(dataset.place) else None
        overrides, warnings = overrides_for((), self._atlas)
        request = replace(_asked(parameters, dataset, folder / "atlas.gpkg"), overrides=overrides)
        self._job = self._loader(request, text)
        self._job.work(progress)
        return (*told, *warnings)

    @property
    def is_versioned(self) -> bool:
        """Whether the dataset has a version of its own; tables and maps are versioned by the day they are read."""
        return self._parameters is not None and importer_of(self._parameters.dataset.kind).is_versioned

    def written(self) -> tuple[Path, AtlasContent, Imported]:
        """Return the new file, what it holds and what was read.

        :raises PluginError: if there is none
        """
        if self._job is None:
            raise not_loaded()
        return self._job.written()

    def publishing(self) -> Steps[LoadResult]:
        """Complete the new file in its folder, in short steps.

        :raises PluginError: with what is wrong
        """
        if self._job is None:
            raise not_loaded()
        return (yield from self._job.publishing())

    def remember(self) -> None:
        """Keep in the profile what the atlas file no longer tells."""
        if self._keyed is not None:
            remember(self._keyed[0], {"dataset/place": self._keyed[1]})

    def discard(self) -> None:
        """Give it up."""
        if self._job is not None:
            self._job.discard()


def _asked(parameters: LoadParameters, dataset: Dataset, target: Path) -> LoadRequest:
    """Return the request that loads what an atlas was loaded from once more."""
    return LoadRequest(target, dataset=dataset, boundaries=parameters.boundaries, themes=parameters.themes)


def _found(parameters: LoadParameters) -> tuple[Dataset, tuple[str, ...]]:
    """Return the dataset or its last good copy, and what a user must be told.

    :raises MissingFiles: if there is neither, or a boundary file is not there
    """
    others = tuple(place for place in parameters.missing if place.key != "dataset/place")
    if others:
        raise MissingFiles(parameters.missing)
    if not parameters.missing:
        return parameters.dataset, ()
    source = source_at(parameters.dataset.place)
    if source is None:
        raise MissingFiles(parameters.missing)
    return copy_of(source), (copy_text(source),)


def source_words(atlas: Path) -> list[str]:
    """Return what an atlas is refreshed from, in words, one line per source.

    :raises PluginError: if the file does not tell
    """
    provenance, parameters = read_provenance(atlas), read_load_parameters(atlas)
    dataset = parameters.dataset
    has_place = importer_of(dataset.kind).has_place
    place = without_secrets(dataset.place) if has_place else tr("the bundled edition of the plugin")
    indicators = ", ".join(f"{tr_data(layer.title)} ({layer.dataset})" for layer in read_indicators(atlas))
    return [
        tr("Dataset: {place}").format(place=place),
        tr("Boundaries: {title}").format(title=shown(provenance.get("boundaries_title", ""))),
        *([tr("Indicators: {titles}").format(titles=indicators)] if indicators else []),
    ]
