"""Facts on layers and pages for the map checks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import combinations

from qgis.core import (
    QgsGeometry,
    QgsLabelingEngineSettings,
    QgsLabelingResults,
    QgsLabelPosition,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsMapSettings,
    QgsPrintLayout,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF

from . import items
from .bivariate import SQUARE, has_square_legend
from .map_facts import units_with_data
from .map_reach import units_within
from ..compat import label_points as item_points
from ..compat import legend_points
from ..model.checks import LabelFacts, LayerFacts, PageFacts, TextFacts
from ..project import style_facts
from ..project.layers import ROLE_PROPERTY
from ..project.members import shown_by
from ..project.renderer_facts import renderer_facts
from ..project.subjects.subject import Subject
from ..store.layout import BY_BASIS, LEVEL_CLASS
from ..translation import tr

#: Labels are placed as on paper up to this resolution; beyond it pictures become too large.
_FINEST = 300
_INCH = 25.4

#: How a page says where its figures are from and what its classes mean, in the languages of our pages and German.
_SOURCE = re.compile(r"\b(sources?|fuentes?|fonti|fonte|quellen?|data|données|datos|dati)\b\s*:\s*(?!–)", re.IGNORECASE)
_NOTE = re.compile(r"\b(notes?|notas?|remarques?|anmerkung(?:en)?)\b\s*:", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})(?!\d)")

_NUMBER = re.compile(r"(\d{1,3})(?:[ .,\u00a0\u202f](\d{3}))*(?!\d)")

_LEGEND = QgsLegendStyle.Style
_LEGEND_TEXTS = (_LEGEND.SymbolLabel, _LEGEND.Group, _LEGEND.Subgroup, _LEGEND.Title)


def layer_facts(
    layer: QgsVectorLayer,
    map_: QgsLayoutItemMap | None,
    subject: Subject,
    labels: LabelFacts | None = None,
) -> LayerFacts:
    """Return what is known of the layer of a subject.

    :param map_: the map on its page, by whose frame is asked whether anything is drawn
    """
    map_id = subject.table
    if not layer.isValid() or layer.dataProvider() is None or layer.renderer() is None:
        return LayerFacts(map_id, layer.name(), valid=False)
    drawn = None
    if map_ is not None:
        drawn = style_facts.count_drawn(layer, map_.extent(), map_.crs(), map_.layout().project())
    shown = renderer_facts(layer)
    return LayerFacts(
        map_id,
        layer.name(),
        drawn=drawn,
        classes=style_facts.class_facts(layer),
        crossed=len(shown.grid.cells) if shown.grid is not None else 0,
        total=style_facts.total_by_colour(layer.renderer(), subject.totals),
        silent=subject.silent_classes(counts_documented=shown.counts_documented),
        covers_rest=style_facts.covers_rest(layer.renderer()),
        symbol_colors=style_facts.diagram_colors(layer),
        label_points=style_facts.label_points(layer),
        years=_years(subject),
        labels=labels,
        known=len(units_with_data(layer, subject)),
        answers=subject.is_answers,
        unclassed=style_facts.unclassed(layer, subject.drawn_column) if subject.is_answers else (),
        against=subject.against_rules(),
        by_rule=subject.sums.by_rule,
        powers=subject.sums.powers,
    )


def _years(subject: Subject) -> tuple[int, ...]:
    """Return the years that the figures of a subject are of, as far as they are told."""
    return tuple(sorted({int(year) for text in subject.time for year in _YEAR.findall(text)}))


# Names on the map.


def label_settings(map_: QgsLayoutItemMap, dpi: int) -> QgsMapSettings:
    """Return how to draw the map of a page so that its names are placed as in an export.

    :param dpi: resolution of the export; what is finer than 300 is not followed
    """
    dpi = min(dpi, _FINEST)
    size = QSizeF(map_.rect().width() * dpi / _INCH, map_.rect().height() * dpi / _INCH)
    settings = map_.mapSettings(map_.extent(), size, dpi, True)
    engine = settings.labelingEngineSettings()
    engine.setFlag(QgsLabelingEngineSettings.Flag.CollectUnplacedLabels)
    settings.setLabelingEngineSettings(engine)
    return settings


def label_facts(results: QgsLabelingResults, settings: QgsMapSettings) -> LabelFacts:
    """Return what became of the names on a map that was drawn."""
    names = [label for label in results.allLabels() if not label.isDiagram and label.labelText]
    placed = [label for label in names if not label.isUnplaced]
    there = {(label.layerID, label.featureId) for label in placed}
    unplaced = [label for label in names if label.isUnplaced and (label.layerID, label.featureId) not in there]
    frame = QgsGeometry.fromRect(settings.visibleExtent())
    # What half a pixel beyond the edge cuts, nobody sees.
    frame = frame.buffer(settings.mapUnitsPerPixel(), 1)
    shapes = [(label, _shape(label)) for label in placed]
    cut = [label.labelText for label, shape in shapes if not frame.contains(shape)]
    return LabelFacts(
        placed=len(placed),
        unplaced=tuple(dict.fromkeys(_line(label.labelText) for label in unplaced)),
        colliding=tuple(_colliding(shapes)),
        cut=tuple(_line(text) for text in cut),
    )


def _colliding(shapes: list[tuple[QgsLabelPosition, QgsGeometry]]) -> Iterable[tuple[str, str]]:
    for (one, shape), (other, its_shape) in combinations(shapes, 2):
        if one.labelRect.intersects(other.labelRect) and shape.intersects(its_shape):
            shared = shape.intersection(its_shape).area()
            if shared > 0.05 * min(shape.area(), its_shape.area()):
                yield _line(one.labelText), _line(other.labelText)


def _shape(label: QgsLabelPosition) -> QgsGeometry:
    corners = list(label.cornerPoints)
    return QgsGeometry.fromPolygonXY([[*corners, corners[0]]]) if corners else QgsGeometry.fromRect(label.labelRect)


def _line(text: str) -> str:
    return " ".join(text.split())


# Pages.


def layouts_of(project: QgsProject, map_id: str) -> list[QgsPrintLayout]:
    """Return the layouts in a project that were made for a theme or an indicator."""
    pages = project.layoutManager().printLayouts()
    return [page for page in pages if page.customProperty(ROLE_PROPERTY) == map_id]


def page_facts(
    page: QgsPrintLayout,
    layer: QgsVectorLayer,
    subject: Subject,
    *,
    fresh: bool,
    named_by: QgsVectorLayer | None = None,
) -> PageFacts:
    """Return what is known of a page.

    :param layer: the layer that its legend lists
    :param named_by: a copy of the layer whose classes may be named in another language; the facts name them so
    :param fresh: whether it was laid out just now, for an export
    """
    labels = [item for item in page.items() if isinstance(item, QgsLayoutItemLabel) and item.isVisible()]
    said = "\n".join(item.currentText() for item in labels)
    map_ = main_map(page)
    return PageFacts(
        name="" if fresh else page.name(),
        missing_theme=_missing_theme(map_, page.project()),
        layers=map_ is not None and bool(map_.layers() or map_.followVisibilityPreset() or not map_.keepLayerSet()),
        source=_SOURCE.search(said) is not None,
        attribution=fresh or _credited(said, subject.atlas.boundary_attribution),
        note=_NOTE.search(said) is not None,
        legend=_legend_labels(page, layer, named_by or layer),
        texts=tuple(_texts(page, labels, fresh=fresh)),
        inside=units_within(page, layer, units_with_data(layer, subject)),
        rules=_says_rules(said, layer, subject),
    )


def _says_rules(said: str, layer: QgsVectorLayer, subject: Subject) -> bool:
    """Return whether a page says how many powers follow from general rules: both numbers stand in its texts."""
    if not subject.is_answers or shown_by(layer.renderer()) not in (subject.drawn_column, BY_BASIS, LEVEL_CLASS):
        return True
    numbers = {int("".join(found)) for found in _NUMBER.findall(said)}
    return {subject.sums.by_rule, subject.sums.powers} <= numbers


def main_map(page: QgsPrintLayout) -> QgsLayoutItemMap | None:
    """Return the map of a page; insets are others."""
    found = page.itemById("map")
    if isinstance(found, QgsLayoutItemMap):
        return found
    maps = [item for item in page.items() if isinstance(item, QgsLayoutItemMap)]
    return max(maps, key=lambda item: item.rect().width() * item.rect().height(), default=None)


def _missing_theme(map_: QgsLayoutItemMap | None, project: QgsProject) -> str:
    if map_ is None or not map_.followVisibilityPreset():
        return ""
    name = map_.followVisibilityPresetName()
    return "" if not name or project.mapThemeCollection().hasMapTheme(name) else name


def _credited(said: str, attribution: str) -> bool:
    """Return whether a page says most of an attribution's words; a user may have worded it anew."""
    words = [word for word in re.findall(r"\w+", attribution.casefold()) if len(word) > 3]
    there = set(re.findall(r"\w+", said.casefold()))
    return not words or sum(word in there for word in words) >= len(words) / 2


def _legend_labels(page: QgsPrintLayout, layer: QgsVectorLayer, named_by: QgsVectorLayer) -> tuple[str, ...] | None:
    """Return the classes of a layer that the legends of a page list, by the names the layer gives them."""
    legends = [item for item in page.items() if isinstance(item, QgsLayoutItemLegend) and item.isVisible()]
    if not legends:
        return None
    classes = [item.label() for item in named_by.renderer().legendSymbolItems()]
    listed: list[str] = []
    if page.itemById(SQUARE) is not None and not has_square_legend(page, layer):
        # Colours beside the names of other rows and columns: none of its classes is told.
        return ()
    for legend in legends:
        for node in legend.model().rootGroup().findLayers():
            if node.layer() is not None and node.layer().id() == layer.id():
                order = QgsMapLayerLegendUtils.legendNodeOrder(node)
                listed += [classes[number] for number in order if number < len(classes)]
    return tuple(listed)


def _texts(page: QgsPrintLayout, labels: list[QgsLayoutItemLabel], *, fresh: bool) -> Iterable[TextFacts]:
    for item in labels:
        text = item.currentText().strip()
        if text and item.mode() == QgsLayoutItemLabel.Mode.ModeFont:
            # Our own pages shorten what does not fit; a user may end a text so on purpose.
            cut = (fresh and text.endswith("…")) or items.text_height(item) > item.rect().height() + 0.5
            yield TextFacts(item.uuid(), text_name(item), item_points(item), cut)
    for item in page.items():
        if isinstance(item, QgsLayoutItemLegend) and item.isVisible():
            yield TextFacts(item.uuid(), tr("The legend"), min(legend_points(item, style) for style in _LEGEND_TEXTS))
        elif isinstance(item, QgsLayoutItemScaleBar) and item.isVisible():
            size = style_facts.points(item.textFormat())
            if size is not None:
                yield TextFacts(item.uuid(), tr("The scale bar"), size)


def text_name(item: QgsLayoutItemLabel) -> str:
    """Return what a label of a page is, in words."""
    names = {
        "title": tr("The title"), "subtitle": tr("The subtitle"), "note": tr("The note"), "foot": tr("The source"),
        "edition": tr("The edition"),
    }  # fmt: skip
    text = _line(item.currentText())
    return names.get(item.id()) or tr("“{text}”").format(text=text if len(text) < 40 else text[:39].rstrip() + "…")
