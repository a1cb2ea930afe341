"""Load an edition: dataset and boundaries become an atlas file and a project."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from .boundaries import boundary_source, told
from .boundary_choice import BoundaryChoice, BoundaryKind
from .dataset import Dataset
from .importers.importer import Imported
from .importing import read_dataset
from .join_report import write_report
from .load_parameters import LOAD_PARAMETERS, load_parameters_text, remember_places
from .manual_placement import overrides_for
from ..base.jobs import not_loaded
from ..base.places import new_load_id
from ..base.threads import in_thread
from ..base.web import keep, staging
from ...dependencies import require
from ...errors import TargetError
from ...layouts.map_page import adding_layouts
from ...layouts.page import PageSpec
from ...model.atlas import AtlasContent, Role
from ...model.figures import COUNTRY_RATIOS, REGIONAL_RATIOS, Place, map_figures
from ...model.matching import (
    MatchMethod,
    codes_of,
    leftover_overrides,
    leftover_rows,
    leftover_units,
    match_regions,
    without_shape,
)
from ...model.overlaps import draw_order, mark_overlaps
from ...model.recognition.gazetteer import gazetteer
from ...model.summary import summarise
from ...model.vocabulary import Theme
from ...progress import Progress, Steps, finish
from ...project.builder import adding_atlas, dress_project, open_atlas
from ...project.files import saving_project
from ...project.layers import default_styles, source_file
from ...sources.boundaries.crosswalk import read_recodings, read_same_territory
from ...store.atlas import write_atlas
from ...store.basis import basis_of, changed, check_same
from ...store.file_rollback import FileRollback
from ...store.styles import write_styles
from ...store.target import Replacement, check_target
from ...translation import tr

if TYPE_CHECKING:
    from sqlite3 import Connection

    from qgis.core import QgsLayerTreeGroup, QgsProject

    from ..base.steps import KeptPart
    from ...model.atlas import Shape
    from ...model.matching import Match
    from ...model.overrides import Override
    from ...sources.http.staging import StagedCache


@dataclass(frozen=True)
class LoadRequest:
    """What to load and where to save it.

    :param atlas: the GeoPackage to write
    :param project: the project file to write; None for none
    :param report: the join report as CSV; None for none
    :param overrides: placements by hand; None for those of the profile. Those kept in an atlas file that is
        replaced are kept, too, see :func:`..placing.overrides_for`
    """

    atlas: Path
    project: Path | None = None
    report: Path | None = None
    dataset: Dataset = field(default_factory=Dataset)
    boundaries: BoundaryChoice = field(default_factory=BoundaryChoice)
    themes: tuple[Theme, ...] = tuple(Theme)
    overrides: tuple[Override, ...] | None = None


@dataclass(frozen=True)
class LoadResult:
    """What was loaded.

    :param placed: regions that are on the map, of *total*
    :param by_hand: those among them that a user placed
    :param rows: rows per table of the edition
    :param warnings: what a user should know, translated
    """

    atlas: Path
    project: Path | None
    report: Path | None
    placed: int
    total: int
    rows: dict[str, int]
    warnings: tuple[str, ...] = field(default=())
    by_hand: int = 0

    def sentence(self) -> str:
        """Return the first thing a user wants to know."""
        if self.by_hand:
            return tr("{placed} of {total} regions placed, {n} of them by hand.").format(
                placed=self.placed, total=self.total, n=self.by_hand
            )
        return tr("{placed} of {total} regions placed.").format(placed=self.placed, total=self.total)


class LoadJob:
    """Loads an edition in two steps: :meth:`work` in any thread, :meth:`publish` on the main one.

    Until :meth:`publish` succeeds the target files are as they were.

    :param kept: what the new file keeps of the one it takes the place of
    :param recipe: what the atlas file says it was loaded from; by default what is asked for
    """

    def __init__(self, request: LoadRequest, kept: Sequence[KeptPart], recipe: str = "") -> None:
        self.request = request
        self._kept = tuple(kept)
        self._asked = request
        self._recipe_id = new_load_id()
        self._recipe = recipe
        self._content: AtlasContent | None = None
        self._downloads: StagedCache | None = None
        self._warnings: tuple[str, ...] = ()
        self._imported: Imported | None = None
        self._replacement: Replacement | None = None

    def work(self, progress: Progress) -> None:
        """Read, match, dissolve and write the atlas file beside its target.

        :raises PluginError: with what is wrong; nothing has been changed then
        """
        require("pandas")

        request = self.request
        _check_files(request)
        replacement = Replacement(request.atlas, _unchanged(request.atlas))
        try:
            overrides, self._warnings = overrides_for(request.overrides, request.atlas)
            request = replace(request, overrides=overrides)
            with staging() as self._downloads:
                imported = read_dataset(request.dataset, progress.part(0.0, 0.05))
            content = build_content(request, imported, progress.part(0.05, 0.85))
            # With what was decided and guessed about the dataset, so that it is read the same way again.
            self._asked = replace(request, dataset=imported.dataset or request.dataset)
            notes = {LOAD_PARAMETERS: self._recipe or load_parameters_text(self._asked, self._recipe_id)}
            write_atlas(replacement.partial, content, progress.part(0.85, 0.98), notes)
            for part in self._kept if request.atlas.exists() else ():
                progress.step(part.carrying(), 0.98)
                self._warnings += part.carry(request.atlas, replacement.partial)
            progress.check()
        except BaseException:
            replacement.discard()
            raise
        self._content = content
        self._imported = imported
        self._replacement = replacement

    def written(self) -> tuple[Path, AtlasContent, Imported]:
        """Return the file beside the target that :meth:`work` wrote, what it holds and what was read.

        :raises PluginError: if there is none
        """
        if self._content is None or self._replacement is None or self._imported is None:
            raise not_loaded()
        return self._replacement.partial, self._content, self._imported

    def publish(self) -> LoadResult:
        """Put everything in place at once and write a project of its own; see :meth:`publishing`."""
        return finish(self.publishing(with_project=True))

    def publishing(self, *, with_project: bool = False) -> Steps[LoadResult]:
        """Add the styles, rename the atlas file into place and write the join report, in short steps.

        :param with_project: write the project file that is asked for, too; else the caller shows the layers and
            saves it
        :raises PluginError: with what is wrong; the old files are as they were then
        """
        if self._content is None or self._replacement is None:
            raise not_loaded()
        try:
            styles = yield from default_styles(open_atlas(self._replacement.partial))
            write_styles(self._replacement.partial, styles)
            for part in self._kept:
                yield from part.styling(self._replacement.partial)
            with ExitStack() as stack:
                former = yield from in_thread(
                    stack.enter_context, FileRollback(self.request.atlas, self.request.report)
                )
                yield from in_thread(self._replacement.commit, former.second(self.request.atlas))
                yield from in_thread(former.wrote, self.request.atlas)
                yield from self._writing_rest(former, with_project)
        except BaseException:
            self._replacement.discard()
            raise
        self._warnings += yield from in_thread(keep, self._downloads)
        if not self._recipe:
            remember_places(self._asked, self._recipe_id)
        yield
        return self._result()

    def _writing_rest(self, former: FileRollback, with_project: bool) -> Steps[None]:
        """Write what is made from the atlas file in its place."""
        request = self.request
        if request.report is not None:
            yield
            write_report(request.atlas, request.report)
            former.wrote(request.report)
        if with_project and request.project is not None:
            yield
            yield from writing_project(request.atlas, request.project, request.themes)

    def discard(self) -> None:
        """Give the job up; the target files stay as they were."""
        if self._replacement is not None:
            self._replacement.discard()

    def _result(self) -> LoadResult:
        content, request = self._content, self.request
        return LoadResult(
            atlas=request.atlas,
            project=request.project,
            report=request.report,
            placed=sum(match.unit is not None for match in content.matches),
            total=len(content.matches),
            rows=content.edition.counts(),
            warnings=(*content.edition.warnings, *told(content.leftovers), *self._warnings),
            by_hand=sum(match.how is MatchMethod.MANUAL for match in content.matches),
        )


def _unchanged(atlas: Path) -> Callable[[Connection | None], None]:
    """Return what makes sure that an atlas file to be replaced is still what it is now.

    What is kept of it is read at the beginning; what somebody puts into it, or in its place, while the new one is
    made would be lost.

    :raises AtlasError: if there is one that cannot be read
    """
    there = atlas.is_file()
    basis = basis_of(atlas) if there else None

    def check(old: Connection | None) -> None:
        again = tr("Load the edition again, or choose another file name. Nothing was changed.")
        if basis is not None and old is not None:
            check_same(old, atlas, basis, again)
        elif basis is not None or old is None:
            # Gone, it is missed by nobody; something else in its place may be.
            if atlas.is_file() and (basis is not None or not there):
                raise changed(atlas, again)
        elif old.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise changed(atlas, again)

    return check


def _check_files(request: LoadRequest) -> None:
    """Refuse, before anything is read, files that could not be written in the end."""
    wanted = [(request.atlas, (".gpkg",)), (request.project, (".qgz", ".qgs")), (request.report, (".csv",))]
    targets = [(path, endings) for path, endings in wanted if path is not None]
    for path, endings in targets:
        check_target(path, *endings)
    read = {path.resolve() for path in request.boundaries.files()}
    if any(path.resolve() in read for path, _ in targets):
        raise TargetError(
            tr("The boundaries are read from one of the files that would be replaced."),
            remedy=tr("Choose another file name."),
        )
    if len({path for path, _ in targets}) < len(targets):
        raise TargetError(tr("Two of the files have the same name."), remedy=tr("Choose different names."))


def check_targets(request: LoadRequest, project: QgsProject) -> None:
    """Refuse to replace files that an open project works with: its edits would be lost.

    :raises TargetError: naming the file
    """
    in_use = {source_file(layer) for layer in project.mapLayers().values()}
    if project.fileName():
        in_use.add(Path(project.fileName()))
    for path in (request.atlas, request.project):
        if path is not None and path.exists() and any(used.exists() and used.samefile(path) for used in in_use):
            raise TargetError(
                tr("“{file}” is in use by the open project.").format(file=path.name),
                remedy=tr("Choose another file name, or start a new project first."),
            )


def build_content(request: LoadRequest, imported: Imported, progress: Progress) -> AtlasContent:
    """Match an edition with boundaries and gather everything an atlas file holds.

    :raises BoundaryError: if the boundaries are missing or unreadable
    :raises Cancelled: if the user cancelled
    """
    edition = imported.edition
    progress.step(tr("Matching regions with boundaries"), 0.0)
    share = 0.3 if request.boundaries.kind is BoundaryKind.DOWNLOAD else 0.05
    boundaries = boundary_source(request.boundaries, progress.part(0.0, share))
    catalogue = boundaries.catalogue()
    overrides = request.overrides or ()
    matches = match_regions(edition.regions, catalogue, read_recodings(), overrides, gazetteer)
    placed = [match.unit for match in matches if match.unit is not None]
    shapes, borders = boundaries.shapes(placed, progress.part(share, 0.9))
    matches = without_shape(matches, {shape.unit.unit_id for shape in shapes})
    matches = mark_overlaps(matches, boundaries.common)
    boundaries.tell_filled({match.name: match.unit for match in matches if match.unit is not None})
    progress.step(tr("Preparing the figures"), 0.9)
    same = read_same_territory()
    return AtlasContent(
        edition=edition,
        boundaries=boundaries.info,
        shapes=shapes,
        borders=borders,
        matches=tuple(matches),
        leftovers=(
            *imported.notes,
            *leftover_overrides(edition.regions, overrides),
            *boundaries.notes,
            *leftover_rows(edition, matches, same),
            *leftover_units(matches, catalogue),
        ),
        draw_order=draw_order(matches, {shape.unit.unit_id: shape.area for shape in shapes}),
        summary=summarise(edition),
        country_figures=map_figures(edition, COUNTRY_RATIOS, _country_places(shapes)),
        regional_figures=map_figures(edition, REGIONAL_RATIOS, _regional_places(matches, shapes, same)),
        overrides=overrides,
        available=tuple(boundaries.drawable(catalogue.choices())),
    )


def _country_places(shapes: Sequence[Shape]) -> list[Place]:
    return [Place(s.unit.unit_id, (s.unit.code,)) for s in shapes if s.role is Role.COUNTRY]


def _regional_places(matches: Sequence[Match], shapes: Sequence[Shape], same: dict[str, list[str]]) -> list[Place]:
    """Return the places of the regional layer, with every code that is the very same territory."""
    places = []
    for match in matches:
        if match.unit is None:
            continue
        codes = codes_of(match)
        codes += [other for code in list(codes) for other in same.get(code, [])]
        geos = tuple(dict.fromkeys([*codes, match.region_id]))
        places.append(Place(match.unit.unit_id, geos))
    fill = [Place(s.unit.unit_id, (), surveyed=False) for s in shapes if s.role is Role.FILL]
    return [*places, *fill]


def write_project(atlas_path: Path, target: Path, themes: Sequence[Theme] = tuple(Theme)) -> None:
    """Write a project of its own for an atlas file at once; see :func:`writing_project`."""
    finish(writing_project(atlas_path, target, themes))


def writing_project(atlas_path: Path, target: Path, themes: Sequence[Theme] = tuple(Theme)) -> Steps[None]:
    """Write a project of its own for an atlas file, in short steps.

    :raises PluginError: if it cannot be built or written; an older project file stays as it was
    """
    from qgis.core import QgsProject

    project = QgsProject()
    try:
        dress_project(project, open_atlas(atlas_path))
        yield
        group = yield from showing(project, atlas_path, themes)
        yield from saving(project, target, group)
        yield
    except BaseException:
        # Whoever puts back what was there before finds no layer of ours on the file.
        project.clear()
        raise


def showing(project: QgsProject, atlas_path: Path, themes: Sequence[Theme]) -> Steps[QgsLayerTreeGroup]:
    """Add the layers of an atlas file to a project, in short steps."""
    group = yield from adding_atlas(project, open_atlas(atlas_path), themes)
    return group


def laying_out(project: QgsProject, group: QgsLayerTreeGroup) -> Steps[None]:
    """Add a print layout for each map of an atlas file to a project, in short steps."""
    yield from adding_layouts(project, group, PageSpec())


def saving(project: QgsProject, target: Path, group: QgsLayerTreeGroup) -> Steps[None]:
    """Write a project and add print layouts for the maps of an atlas file to it and to its file, in short steps.

    :raises PluginError: if it cannot be written; the layouts are in the project then, too
    """
    yield from saving_project(project, target, laying_out(project, group))
