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
from .bivariate import SQUARE, says_square
from .map_reach import units_with_data, units_within
from ..compat import label_points as item_points
from ..compat import legend_points
from ..model.checks import LabelFacts, LayerFacts, PageFacts, TextFacts
from ..model.indicators import IndicatorLayer
from ..model.rule_checks import own_against_rules
from ..model.schema import RULES
from ..model.vocabulary import ANSWER_THEMES, FIELDS_BY_ID, Level, Theme
from ..project import style_facts
from ..project.layers import FIGURE_THEMES, ROLE_PROPERTY, AtlasInfo
from ..project.members import shown_by
from ..project.renderer_facts import renderer_facts as drawn_by
from ..store.layout import BY_BASIS, DRAWN_COLUMN, LEVEL_CLASS
from ..store.reading import has_table, read_table
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
    atlas: AtlasInfo,
    what: Theme | IndicatorLayer,
    labels: LabelFacts | None = None,
) -> LayerFacts:
    """Return what is known of the layer of a theme or an indicator.

    :param map_: the map on its page, by whose frame is asked whether anything is drawn
    """
    map_id = what.value if isinstance(what, Theme) else what.view
    if not layer.isValid() or layer.dataProvider() is None or layer.renderer() is None:
        return LayerFacts(map_id, layer.name(), valid=False)
    drawn = None
    if map_ is not None:
        drawn = style_facts.count_drawn(layer, map_.extent(), map_.crs(), map_.layout().project())
    shown = drawn_by(layer)
    return LayerFacts(
        map_id,
        layer.name(),
        drawn=drawn,
        classes=style_facts.class_facts(layer),
        crossed=len(shown.grid.cells) if shown.grid is not None else 0,
        total=style_facts.total_by_colour(layer.renderer(), totals(what)),
        silent=style_facts.silent_classes(map_id, counts_documented=shown.counts_documented),
        covers_rest=style_facts.covers_rest(layer.renderer()),
        symbol_colors=style_facts.diagram_colors(layer),
        label_points=style_facts.label_points(layer),
        years=years(atlas, what),
        labels=labels,
        known=len(units_with_data(layer)),
        answers=isinstance(what, Theme) and what not in FIGURE_THEMES,
        unclassed=style_facts.unclassed(layer, map_id) if what in ANSWER_THEMES else (),
        against=_against(atlas, what) if what in ANSWER_THEMES else (),
        by_rule=atlas.said.of(what).by_rule if what in ANSWER_THEMES else 0,
        powers=atlas.said.of(what).powers if what in ANSWER_THEMES else 0,
    )


def _against(atlas: AtlasInfo, theme: Theme) -> tuple[str, ...]:
    """Return what regions' own sources say against the general rules of a theme, a line each."""
    if not has_table(atlas.path, RULES.name):  # a file of 0.1.0
        return ()
    regions, competences = (read_table(atlas.path, name) for name in ("regions", "competences"))
    names = dict(zip(regions["region_id"], regions["name"]))
    text = tr("{region}, {field}: own source “{own}”, rule {rule} “{other}”")
    return tuple(
        text.format(
            region=names.get(one.region, one.region),
            field=tr(FIELDS_BY_ID[one.field].title) if one.field in FIELDS_BY_ID else one.field,
            own=_level(one.level),
            rule=one.rule.rule_id,
            other=_level(one.rule.level),
        )
        for one in own_against_rules(regions, competences, read_table(atlas.path, RULES.name))
        if one.theme == theme.value
    )


def _level(level: str) -> str:
    known = {one.value: tr(one.title) for one in Level}
    return known.get(level, level)


def totals(what: Theme | IndicatorLayer) -> tuple[str, ...]:
    """Return the columns of a layer that hold totals."""
    if isinstance(what, Theme):
        return ("total",) if what in FIGURE_THEMES else ("competences", "experiences", "entries", "projects")
    return ("value",) if what.nature == "total" else ()


def years(atlas: AtlasInfo, what: Theme | IndicatorLayer) -> tuple[int, ...]:
    """Return the years that the figures of a layer are of, as far as they are told."""
    if isinstance(what, IndicatorLayer):
        said = [what.period]
    elif what in FIGURE_THEMES:
        # Behind the last comma: a title may name a year, too.
        said = [atlas.figure(what, key).rpartition(",")[2] for key in ("ratio_text", "total_text")]
    else:
        said = [atlas.provenance.get("edition_created", "")]
    return tuple(sorted({int(year) for text in said for year in _YEAR.findall(text)}))


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
    atlas: AtlasInfo,
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
        attribution=fresh or _credited(said, atlas.boundary_attribution),
        note=_NOTE.search(said) is not None,
        legend=_legend_labels(page, layer, named_by or layer),
        texts=tuple(_texts(page, labels, fresh=fresh)),
        inside=units_within(page, layer, units_with_data(layer)),
        rules=_says_rules(said, layer, atlas),
    )


def _says_rules(said: str, layer: QgsVectorLayer, atlas: AtlasInfo) -> bool:
    """Return whether a page says how many powers follow from general rules: both numbers stand in its texts."""
    theme = next((one for one in ANSWER_THEMES if one.value == layer.customProperty(ROLE_PROPERTY)), None)
    if theme is None or shown_by(layer.renderer()) not in (DRAWN_COLUMN[theme], BY_BASIS, LEVEL_CLASS):
        return True
    numbers = {int("".join(found)) for found in _NUMBER.findall(said)}
    return {atlas.said.of(theme).by_rule, atlas.said.of(theme).powers} <= numbers


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
    if page.itemById(SQUARE) is not None and not says_square(page, layer):
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
