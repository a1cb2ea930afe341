"""Check maps before they are exported, and fix what can be fixed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from .atlas_map import wanted_views
from .export_project import topmost_group
from ...errors import PluginError
from ...layouts import repairs
from ...layouts.checks import label_facts, label_settings, layer_facts, layouts_of, main_map, page_facts
from ...layouts.map_page import laying_out
from ...layouts.page import PageSpec
from ...layouts.preview import rendering
from ...model.checks import MAX_AGE, SMALLEST_TEXT, CheckedMap, CheckOptions, Finding, Fix, LayerFacts, check_map
from ...model.vocabulary import Theme
from ...progress import Progress, Steps, finish
from ...project import builder, restyling
from ...project.layer_update import being_edited
from ...project.layers import ROLE_PROPERTY
from ...project.new_classes import add_all_classes, name_inferred
from ...project.page_scale import fit_to_page
from ...project.relabel import relabel
from ...project.subjects.kinds import map_layers_of, subjects_in
from ...translation import tr

if TYPE_CHECKING:
    from qgis.core import QgsLayoutItemMap, QgsProject, QgsVectorLayer

    from ...model.checks import LabelFacts
    from ...project.subjects.subject import Subject


@dataclass(frozen=True)
class CheckRequest:
    """Which maps to check, and how.

    :param indicators: views of the indicators; None for all there are
    :param page: the page they are to be exported on
    :param dpi: resolution of the export: names are placed by it
    :param max_age: figures of more years ago are reported
    :param labels: whether to draw every map and see which names have no room
    """

    themes: tuple[Theme, ...] = tuple(Theme)
    indicators: tuple[str, ...] | None = None
    page: PageSpec = field(default_factory=PageSpec)
    dpi: int = 300
    max_age: int = MAX_AGE
    labels: bool = True


def checking_maps(
    private: QgsProject,
    live: QgsProject | None,
    request: CheckRequest,
    progress: Progress,
    *,
    background: bool = False,
) -> Steps[list[Finding]]:
    """Return, in short steps, what is to be looked at on the chosen maps.

    Runs on the main thread.

    :param private: a project of our own with the layers as they are now, see :func:`.map_export.private_project`
    :param live: the user's project, whose layouts are checked, too
    :param background: whether an event loop runs between the steps, so that maps can be drawn in threads meanwhile
    :raises PluginError: if the project holds no atlas
    :raises Cancelled: if the user cancelled
    """
    group = topmost_group(private)
    atlas = builder.open_atlas(builder.atlas_path_of(group))
    layers = map_layers_of(group)
    options = CheckOptions(date.today().year, request.max_age)
    found: list[Finding] = []
    wanted = _wanted(private, live, request, subjects_in(atlas))
    for done, (map_id, what) in enumerate(wanted):
        title = map_id if what is None else what.listed_title
        progress.step(tr("Checking {map}").format(map=title), done / max(1, len(wanted)))
        yield
        layer = layers.get(map_id)
        if layer is None or what is None:
            found += check_map(CheckedMap(LayerFacts(map_id, title, valid=False)), options)
            continue
        relabel(layer, request.page.language)
        fit_to_page(layer, request.page.scale, request.page.symbols)
        yield
        page = yield from laying_out(private, group, what, request.page)
        try:
            labels = None
            if request.labels:
                labels = yield from _placing_labels(main_map(page), request.dpi, background=background)
            pages = [page_facts(page, layer, what, fresh=True)]
            facts = layer_facts(layer, main_map(page), what, labels)
        finally:
            del page  # before its project
        if live is not None:
            # By the layer of that project: its legends list that one.
            own = _live_layer(live, map_id)
            theirs = layouts_of(live, map_id) if own is not None else []
            pages += [page_facts(one, own, what, fresh=False, named_by=layer) for one in theirs]
        found += check_map(CheckedMap(facts, tuple(pages)), options)
        yield
    return found


def _wanted(
    private: QgsProject, live: QgsProject | None, request: CheckRequest, subjects: Mapping[str, Subject]
) -> list[tuple[str, Subject | None]]:
    """Return ids of the maps asked for that the project has or had, and what they show.

    :param subjects: what the atlas file holds
    """
    there: set[str] = set()
    for project in (private, live):
        nodes = topmost_group(project).findLayers() if project is not None else []
        there |= {str(node.layer().customProperty(ROLE_PROPERTY)) for node in nodes if node.layer() is not None}
    gone = [view for view in request.indicators or () if view in there and view not in subjects]
    views = wanted_views(request.themes, request.indicators, [view for view in subjects if view in there])
    return [(view, subjects[view]) for view in views] + [(view, None) for view in gone]


def _placing_labels(map_: QgsLayoutItemMap | None, dpi: int, *, background: bool) -> Steps[LabelFacts | None]:
    """Draw a map and return what became of its names."""
    from qgis.core import QgsMapRendererParallelJob

    if map_ is None:
        return None
    settings = label_settings(map_, dpi)
    job = QgsMapRendererParallelJob(settings)
    yield from rendering(job, background=background)
    results = job.takeLabelingResults()
    return label_facts(results, settings) if results is not None else None


# Mending.


def fix(live: QgsProject, finding: Finding) -> str:
    """Do what can be done about a finding, in the user's project; returns how to take it back.

    A style as it was stays among the styles of its layer; a layout remembers every change in its history.

    :raises PluginError: if it cannot be done (any more)
    """
    if finding.fix is None:
        raise PluginError(tr("This has to be mended by hand."))
    layer = _live_layer(live, finding.map_id)
    group = topmost_group(live)
    atlas = builder.open_atlas(builder.atlas_path_of(group))
    what = subjects_in(atlas).get(finding.map_id)
    if layer is None or what is None:
        raise PluginError(tr("The layer of this map is gone."), remedy=tr("Load the edition again."))
    if layer.isEditable():
        raise being_edited(layer)
    if finding.page:
        return _fix_page(live, finding, layer, what)
    return _fix_layer(finding, layer, what)


def _fix_layer(finding: Finding, layer: QgsVectorLayer, what: Subject) -> str:
    def change(copy: QgsVectorLayer) -> None:
        if finding.fix is Fix.LABEL_SIZE:
            restyling.raise_label_size(copy, SMALLEST_TEXT)
        elif finding.fix is Fix.DEFAULT_COLOURS:
            restyling.put_default_colours(copy, what)
        elif not _mended(copy):
            restyling.put_default_style(copy, what)

    def _mended(copy: QgsVectorLayer) -> bool:
        if finding.fix is Fix.NO_DATA_CLASS:
            return restyling.add_silent_classes(copy, what)
        if finding.fix is Fix.ADD_CLASSES:
            return add_all_classes(copy, what)
        return finding.fix is Fix.NAME_INFERRED and name_inferred(copy)

    kept = restyling.restyle(layer, change, tr("Before the fix of {date}").format(date=date.today().isoformat()))
    return tr("“{layer}” was changed. Its style as it was is kept under Styles ▸ “{style}”.").format(
        layer=layer.name(), style=kept
    )


def _fix_page(live: QgsProject, finding: Finding, layer: QgsVectorLayer, what: Subject) -> str:
    page = live.layoutManager().layoutByName(finding.page)
    if page is None:
        raise PluginError(tr("The layout “{layout}” is gone.").format(layout=finding.page))
    if finding.fix is Fix.TEXT_SIZE:
        done = repairs.raise_text(page, finding.item, SMALLEST_TEXT)
    elif finding.fix is Fix.LEGEND:
        texts = what.texts(layer, PageSpec())
        done = repairs.restore_legend(page, layer, (texts.legend, texts.symbols))
    elif finding.fix is Fix.EXTENT:
        done = repairs.show_regions(page, layer, what)
    else:
        fresh = finish(laying_out(live, topmost_group(live), what, PageSpec()))
        try:
            if finding.fix is Fix.SHOW_LAYER:
                nodes = topmost_group(live).findLayers()
                held = [node.layer() for node in nodes if node.layer() is not None]
                done = repairs.show_layers(page, fresh, {str(one.customProperty(ROLE_PROPERTY)): one for one in held})
            else:
                done = repairs.restore_text(page, fresh, finding.item)
        finally:
            del fresh
    if not done:
        raise PluginError(tr("The layout “{layout}” has changed meanwhile.").format(layout=finding.page))
    return tr("The layout “{layout}” was changed. Undo in its window takes that back.").format(layout=finding.page)


def fixing_all(live: QgsProject, findings: Sequence[Finding]) -> Steps[list[str]]:
    """Mend in short steps what can be mended, each layer's style at most once; returns how to take it back."""
    said: list[str] = []
    done: set[tuple[str, str, str, str]] = set()
    for finding in findings:
        key = (finding.map_id, finding.page, finding.item, str(finding.fix))
        if finding.fix is not None and key not in done:
            done.add(key)
            said.append(fix(live, finding))
            yield
    return said


def _live_layer(live: QgsProject, map_id: str) -> QgsVectorLayer | None:
    return map_layers_of(topmost_group(live)).get(map_id)
