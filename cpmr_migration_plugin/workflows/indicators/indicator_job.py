"""Add indicators of Eurostat to an atlas: fetch or read, place on its units, write, show."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt import sip

from .indicator_choice import IndicatorRequest
from .indicator_figures import ReadyIndicator, name_of
from .indicator_requests import remember_file
from .indicator_to_units import prepare
from ..base.jobs import not_loaded
from ..base.threads import in_thread
from ..base.web import own_cache
from ...dependencies import require
from ...errors import Cancelled, PluginError
from ...layouts.map_page import adding_layouts
from ...layouts.page import PageSpec
from ...layouts.text_update import complete_legends, renewing_texts
from ...model.indicators import Territory
from ...progress import Progress, Steps, finish
from ...project import builder
from ...project.indicator_layers import default_style
from ...project.layer_update import groups_on, renewing_layer
from ...project.subjects.indicator_subject import IndicatorSubject
from ...project.subjects.kinds import subjects_in
from ...sources.boundaries.crosswalk import read_recodings
from ...sources.http.errors import Unreachable
from ...sources.http.staging import StagedCache
from ...store.indicators import read_indicators, read_targets, write_indicator_styles, write_indicators
from ...translation import tr

if TYPE_CHECKING:
    from qgis.core import QgsProject

    from ...model.indicators import IndicatorLayer, Target
    from ...project.subjects.subject import Subject
    from ...sources.http.cache import Cache


@dataclass(frozen=True)
class IndicatorResult:
    """What was added.

    :param warnings: stale answers, failures of single indicators, remarks of the readers; translated
    :param left_over: rows about them in the table of what is left over
    :param before: the atlas's indicators as they were
    """

    atlas: Path
    layers: tuple[IndicatorLayer, ...]
    warnings: tuple[str, ...] = ()
    left_over: int = 0
    before: tuple[IndicatorLayer, ...] = ()

    def sentence(self) -> str:
        """Return the first thing a user wants to know."""
        if len(self.layers) == 1:
            layer = self.layers[0]
            return tr("“{title}” added: {placed} of {units} territories have a figure.").format(
                title=layer.title, placed=layer.placed, units=layer.units
            )
        counts = ", ".join(f"{layer.title} ({layer.placed}/{layer.units})" for layer in self.layers)
        return tr("{n} indicators added: {counts}.").format(n=len(self.layers), counts=counts)


class IndicatorJob:
    """Adds indicators in two steps: :meth:`work` in any thread, :meth:`publishing` on the main one.

    Until :meth:`publishing` writes, in one transaction, the atlas file is as it was; it may be open meanwhile.
    """

    def __init__(self, request: IndicatorRequest, cache: Cache | None = None) -> None:
        self.request = request
        self._cache = cache
        self._staged: StagedCache | None = None
        self._prepared: tuple[ReadyIndicator, ...] = ()
        self._targets: dict[Territory, list[Target]] = {}
        self._warnings: list[str] = []

    def work(self, progress: Progress) -> None:
        """Fetch or read every indicator and place it on the units of the atlas; nothing is written.

        An indicator that fails does not keep the others back: it is told among the warnings.

        :raises PluginError: if none can be had, with what is wrong
        :raises Cancelled: if the user cancelled
        """
        require("pandas")

        request = self.request
        if not request.choices:
            raise PluginError(tr("No indicator was chosen."), remedy=tr("Tick at least one."))
        progress.step(tr("Reading the atlas file"), 0.0)
        territory = Territory(request.territory)
        targets = read_targets(request.atlas, territory)
        self._targets = {territory: targets}
        recodings = read_recodings()
        self._staged = StagedCache(own_cache() if self._cache is None else self._cache)
        prepared, failures = [], []
        away: PluginError | None = None
        share = 1.0 / len(request.choices)
        for position, choice in enumerate(request.choices):
            part = progress.part(position * share, (position + 1) * share)
            try:
                if away is not None and choice.file is None:
                    raise away
                made, warnings = prepare(request, choice, targets, recodings, part, self._staged)
                prepared.append(made)
                self._warnings += warnings
            except Cancelled:
                raise
            except PluginError as error:
                # No connection for one is none for the next: each would wait until its time is out.
                away = error if isinstance(error, Unreachable) else away
                failures.append((choice, error))
        if not prepared:
            raise failures[0][1]
        for choice, error in failures:
            self._warnings.append(f"{name_of(choice)}: {error.message} {error.remedy}".strip())
        progress.check()
        self._prepared = tuple(prepared)

    def publishing(self) -> Steps[IndicatorResult]:
        """Write everything into the atlas file in one transaction, in short steps.

        The transaction itself runs beside the main thread, since a series may have many rows.

        :raises TargetError: if the file cannot be written, or draws other units now; it is then as it was
        """
        if not self._prepared:
            raise not_loaded()
        styles = []
        for entry in self._prepared:
            styles.append(default_style(entry.layer))
            yield
        before = yield from in_thread(write_indicators, self.request.atlas, self._prepared, styles, self._targets)
        yield from in_thread(self._keep_answers)
        for entry in self._prepared:
            remember_file(entry.layer.definition, entry.places)
        return IndicatorResult(
            atlas=self.request.atlas,
            layers=tuple(entry.layer for entry in self._prepared),
            warnings=tuple(dict.fromkeys(self._warnings)),
            left_over=sum(len(entry.leftovers) for entry in self._prepared),
            before=before,
        )

    def _keep_answers(self) -> None:
        """Keep what the service answered for the day it is away: only now, so that a cancel changes nothing."""
        if self._staged is None:
            return
        try:
            self._staged.commit()
        except PluginError as error:  # the figures are in the atlas all the same
            self._warnings.append(error.message)

    def publish(self) -> IndicatorResult:
        """Write everything at once; see :meth:`publishing`."""
        return finish(self.publishing())


def showing_indicators(project: QgsProject, result: IndicatorResult) -> Steps[None]:
    """Show indicators that were written in every group of their atlas in a project, in short steps.

    Layers that are there already show the new figures and keep a style that a user edited.
    """
    shown = None
    views = [indicator.view for indicator in result.layers]
    for group in groups_on(project, result.atlas):
        atlas = builder.open_atlas(builder.atlas_path_of(group))
        now = {view: subject for view, subject in subjects_in(atlas).items() if view in views}
        before: dict[str, Subject] = {one.view: IndicatorSubject(atlas, one) for one in result.before}
        whole = complete_legends(project, atlas)
        there = {view: layer for view, layer in builder.indicator_layers_of(group).items() if view in now}
        yield from builder.adding_indicators(project, group, atlas, result.layers)
        for view, layer in there.items():
            if not sip.isdeleted(layer):
                yield from renewing_layer(layer, now[view], before.get(view))
        builder.reload_tables(group)
        yield from renewing_texts(project, before, now, whole)
        yield from adding_layouts(project, group, PageSpec(), views)
        shown = shown or builder.layer_of(group, views[0])
    if shown is not None:
        builder.show_indicator(project, shown)


def styling_indicators(atlas: Path) -> Steps[None]:
    """Write the default style of each indicator into an atlas file that no layer has open, in short steps.

    :raises TargetError: if the file cannot be written
    """
    styles = {}
    for indicator in read_indicators(atlas):
        styles[indicator.layer] = default_style(indicator)
        yield
    if styles:
        write_indicator_styles(atlas, styles)
