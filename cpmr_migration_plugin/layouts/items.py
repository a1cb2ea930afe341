"""Layout items of a page: labels, legend, scale bar, in the type of our maps."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from qgis.core import (
    QgsBasicNumericFormat,
    QgsDataDefinedSizeLegendNode,
    QgsFillSymbol,
    QgsLayerTreeLayer,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from .measure import measured
from .page import FOOT, SMALLEST, Box, PageSpec
from ..compat import label_points, set_label_format, set_legend_format, text_format
from ..model.style import palette
from ..numbers import number
from ..progress import Steps

_MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters

#: Where a sentence ends and another begins.
_SENTENCE = re.compile(r"([.!?…][”»)]?)\s")

#: Custom property of a layer in a legend: the words above its entries.
HEADING = "legend/title-label"
#: Shares of its size in which a legend is set where there is little room.
SMALLER_LEGENDS = (0.9, 0.8, 0.7)
#: Characters in a line of an entry of a legend that is too wide.
_ENTRY_WIDTHS = (28, 20)
#: Points on A4.
LEGEND_TITLE = 8.5
LEGEND = 8.0


def place(item: object, box: Box) -> None:
    """Move and size an item."""
    item.attemptMove(QgsLayoutPoint(box.x, box.y, _MM))
    item.attemptResize(QgsLayoutSize(box.width, box.height, _MM))


def label(
    layout: QgsPrintLayout,
    identifier: str,
    text: str,
    box: Box,
    size: float,
    *,
    bold: bool = False,
    right: bool = False,
    smallest: float = SMALLEST,
    sentences: bool = False,
) -> QgsLayoutItemLabel:
    """Add a label of plain text, set smaller if it does not fit into its box.

    Text from datasets and dialogs is never taken for HTML, and never for an expression.

    :param size: points wished for; :data:`SMALLEST` at least
    :param smallest: points down to which it is set smaller before it is shortened
    :param sentences: whether it is shortened by whole sentences, if at least one fits
    """
    item = QgsLayoutItemLabel(layout)
    item.setId(identifier)
    item.setMode(QgsLayoutItemLabel.Mode.ModeFont)
    item.setText(literal(text))
    item.setMarginX(0)
    item.setMarginY(0)
    item.setHAlign(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    item.setVAlign(Qt.AlignmentFlag.AlignTop)
    layout.addLayoutItem(item)
    place(item, box)
    _fit(item, size, bold, smallest, sentences)
    return item


def _fit(item: QgsLayoutItemLabel, size: float, bold: bool, smallest: float, sentences: bool) -> None:
    """Set a label's text as large as wished, or as its box allows; shorten it if nothing else helps."""
    color = QColor(palette.TEXT)
    while True:
        set_label_format(item, text_format(size, color, bold=bold))
        if fits(item) or size <= smallest:
            break
        size = max(smallest, size - 0.5)
    text = item.text()
    if fits(item) or "[%" in text:
        return
    if sentences:
        for end in reversed([found.end(1) for found in _SENTENCE.finditer(text)]):
            item.setText(f"{text[:end]} …")
            if fits(item):
                return
    # The longest beginning that fits, ended at a word if there is one near.
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        item.setText(_shortened(text, middle))
        low, high = (middle, high) if fits(item) else (low, middle - 1)
    item.setText(_shortened(text, low))


def _shortened(text: str, length: int) -> str:
    """Return a beginning of a text, ended at a word if there is one near, with an ellipsis."""
    kept = text[:length].rstrip()
    words, _, rest = kept.rpartition(" ")
    if words and len(rest) < 20 and length < len(text) and not text[length].isspace():
        kept = words
    return kept.rstrip(" ,;:–") + "…"


def fits(item: QgsLayoutItemLabel) -> bool:
    """Return whether a label's text is neither higher nor, with its longest word, wider than its box."""
    box = item.rect()
    font, points, text = item.font(), label_points(item), item.currentText()
    # Not at blanks that do not break.
    longest = max(re.split("[ \n]", text), key=len)
    return (
        measured(font, points, box.width(), text)[1] <= box.height()
        and measured(font, points, box.width(), longest)[0] <= box.width()
    )


def text_height(item: QgsLayoutItemLabel) -> float:
    """Return the height a label's text takes at its width, in millimetres."""
    return measured(item.font(), label_points(item), item.rect().width(), item.currentText())[1]


def literal(text: str) -> str:
    """Return text in which a label finds no expression to evaluate.

    A label evaluates what stands between ``[%`` and ``%]``; a zero-width space between the two
    characters keeps the words as they are.
    """
    return text.replace("[%", "[\u200b%")


def map_item(layout: QgsPrintLayout, identifier: str, box: Box) -> QgsLayoutItemMap:
    """Add a map with a thin frame and white sea."""
    item = QgsLayoutItemMap(layout)
    item.setId(identifier)
    layout.addLayoutItem(item)
    place(item, box)
    item.setBackgroundEnabled(True)
    item.setBackgroundColor(QColor(palette.SEA_PAPER))
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor(palette.FRAME))
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.1, _MM))
    return item


def frame(layout: QgsPrintLayout, identifier: str) -> QgsLayoutItemShape:
    """Add a thin frame around the sea."""
    item = QgsLayoutItemShape(layout)
    item.setId(identifier)
    item.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    style = {"color": palette.SEA_PAPER, "outline_color": palette.FRAME, "outline_width": "0.1"}
    item.setSymbol(QgsFillSymbol.createSimple(style))
    layout.addLayoutItem(item)
    return item


def legend_item(
    layout: QgsPrintLayout,
    identifier: str,
    map_: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    headings: tuple[str, str],
    spec: PageSpec,
    elsewhere: Collection[int] = (),
) -> Steps[QgsLayoutItemLegend]:
    """Add, in short steps, a legend with every class of *layer*, on a white plate.

    It is as large as it needs to be; where it stands is left to :func:`place`.

    :param headings: above the classes, and above the proportional symbols if there are any
    :param elsewhere: positions of classes that another legend of the page shows
    """
    scale = spec.scale
    item = QgsLayoutItemLegend(layout)
    item.setId(identifier)
    # First of all: a legend that follows the project does so anew at every change made to it.
    item.setAutoUpdateModel(False)
    item.model().rootGroup().clear()
    layout.addLayoutItem(item)
    _add_legend_layers(item, layer, headings, elsewhere)
    yield
    # After its layers: a map that follows a map theme has every layer read its style anew.
    item.setLinkedMap(map_)
    yield
    _size_legend(item, spec)
    item.setBoxSpace(2.5 * scale)
    item.setBackgroundEnabled(True)
    item.setBackgroundColor(QColor(palette.SEA_PAPER))
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor(palette.FRAME))
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.1, _MM))
    item.setResizeToContents(True)
    place(item, Box(0.0, 0.0, **legend_size(item, map_)))
    return item


def _size_legend(item: QgsLayoutItemLegend, spec: PageSpec, share: float = 1.0) -> None:
    """Set the type, the symbols and the gaps of a legend.

    :param share: of the size that the page asks for; no type is smaller than :data:`SMALLEST`
    """
    scale = share * spec.scale
    set_legend_type(item, share * spec.points(LEGEND_TITLE), share * spec.points(LEGEND))
    # QGIS leaves room below a title that is not there, too.
    item.rstyle(QgsLegendStyle.Style.Title).setMargin(QgsLegendStyle.Side.Bottom, 0.0)
    item.rstyle(QgsLegendStyle.Style.Group).setMargin(QgsLegendStyle.Side.Top, 0.0)
    item.rstyle(QgsLegendStyle.Style.Group).setMargin(QgsLegendStyle.Side.Bottom, 0.9 * scale)
    item.rstyle(QgsLegendStyle.Style.Subgroup).setMargin(QgsLegendStyle.Side.Top, 2.5 * scale)
    item.rstyle(QgsLegendStyle.Style.Subgroup).setMargin(QgsLegendStyle.Side.Bottom, 0.3 * scale)
    item.rstyle(QgsLegendStyle.Style.Symbol).setMargin(QgsLegendStyle.Side.Top, 1.2 * scale)
    item.setWrapString("\n")
    item.setLineSpacing(0.8 * scale)
    item.setSymbolWidth(7.0 * scale)
    item.setSymbolHeight(4.0 * scale)


def set_legend_type(item: QgsLayoutItemLegend, headings: float, labels: float) -> None:
    """Set the type of a legend, which is never smaller than :data:`SMALLEST`; sizes are in points."""
    style, color = QgsLegendStyle.Style, QColor(palette.TEXT)
    for part in (style.Title, style.Group, style.Subgroup):
        set_legend_format(item, part, text_format(max(SMALLEST, headings), color, bold=True))
    set_legend_format(item, style.SymbolLabel, text_format(max(SMALLEST, labels), color, bold=False))


def fit_legend_into(item: QgsLayoutItemLegend, map_: QgsLayoutItemMap, spec: PageSpec, height: float) -> None:
    """Set a legend smaller, as far as it can be read, if it is higher than there is room.

    :param height: millimetres
    """
    for share in SMALLER_LEGENDS:
        if item.rect().height() <= height:
            return
        _size_legend(item, spec, share)
        fit_legend(item, map_)


def smaller_legends(item: QgsLayoutItemLegend, map_: QgsLayoutItemMap, spec: PageSpec) -> Iterator[bool]:
    """Make a legend smaller step by step: long entries in lines, then smaller type, as far as it can be read.

    Each step is taken when the next one is asked for.
    """
    for width in _ENTRY_WIDTHS:
        _wrap_entries(item, width)
        fit_legend(item, map_)
        yield True
    for share in SMALLER_LEGENDS:
        if share * spec.points(LEGEND) < SMALLEST:
            return
        _size_legend(item, spec, share)
        fit_legend(item, map_)
        yield True


def _wrap_entries(item: QgsLayoutItemLegend, width: int) -> None:
    """Break the entries of the classes of a legend into lines of so many characters."""
    node = item.model().rootGroup().findLayers()[0]
    entries = item.model().layerOriginalLegendNodes(node)
    for entry, position in zip(entries, QgsMapLayerLegendUtils.legendNodeOrder(node)):
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, position, wrap_legend_text(str(entry.data(0)), width))
    item.model().refreshLayerLegend(node)


def refreshing_legend(item: QgsLayoutItemLegend, old: tuple[str, str], new: tuple[str, str]) -> Steps[None]:
    """Let a legend, in short steps, follow the classes its layer has now, and its headings if nobody changed them.

    :param old: headings it was made with
    :param new: headings that are right now
    """
    nodes = item.model().rootGroup().findLayers()
    layer = nodes[0].layer() if nodes else None
    if layer is None or heading(item) != wrap_legend_text(old[0]):
        return
    map_ = item.linkedMap()
    # As when it was made: linked to its map only after its layers.
    item.setLinkedMap(None)
    item.model().rootGroup().clear()
    _add_legend_layers(item, layer, new)
    yield
    if sip.isdeleted(item):  # a user closed the project or removed the layout meanwhile
        return
    item.setLinkedMap(map_)
    if map_ is not None:
        fit_legend(item, map_)


def fit_legend(item: QgsLayoutItemLegend, map_: QgsLayoutItemMap) -> None:
    """Size a legend by what stands in it now; its upper left corner stays."""
    place(item, replace(_box_of(item), **legend_size(item, map_)))


def _box_of(item: QgsLayoutItemLegend) -> Box:
    position = item.positionWithUnits()
    return Box(position.x(), position.y(), item.rect().width(), item.rect().height())


def legend_size(item: QgsLayoutItemLegend, map_: QgsLayoutItemMap) -> dict[str, float]:
    """Return the width and height of a legend; the item itself learns them only when it is painted."""
    context = QgsLayoutUtils.createRenderContextForMap(map_, None, 300)
    size = QgsLegendRenderer(item.model(), item.legendSettings()).minimumSize(context)
    return {"width": size.width(), "height": size.height()}


def _add_legend_layers(
    item: QgsLayoutItemLegend, layer: QgsVectorLayer, headings: tuple[str, str], elsewhere: Collection[int] = ()
) -> None:
    """Put the classes of a layer into a legend, and its symbols under a heading of their own."""
    model = item.model()
    node = model.rootGroup().addLayer(layer)
    classes, sizes = legend_parts(item, node)
    classes = [position for position in classes if position not in elsewhere]
    # Not as the legend's title: before 3.30 QGIS parts its lines by more than those of other headings.
    item.setTitle("")
    _set_entries(item, node, classes, headings[0], QgsLegendStyle.Style.Group)
    if sizes:
        _set_entries(item, model.rootGroup().addLayer(layer), sizes, headings[1], QgsLegendStyle.Style.Subgroup)


def _set_entries(
    item: QgsLayoutItemLegend, node: QgsLayerTreeLayer, entries: list[int], text: str, style: QgsLegendStyle.Style
) -> None:
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, entries)
    if text:
        node.setCustomProperty(HEADING, wrap_legend_text(text))
    QgsLegendRenderer.setNodeLegendStyle(node, style if text else QgsLegendStyle.Style.Hidden)
    item.model().refreshLayerLegend(node)


def heading(item: QgsLayoutItemLegend) -> str:
    """Return what stands above the classes of a legend; in one that an earlier version made, its title."""
    nodes = item.model().rootGroup().findLayers()
    return item.title() or (str(nodes[0].customProperty(HEADING, "")) if nodes else "")


def legend_parts(item: QgsLayoutItemLegend, node: QgsLayerTreeLayer) -> tuple[list[int], list[int]]:
    """Return the positions of a layer's classes and of its sizes among its legend entries."""
    entries = item.model().layerOriginalLegendNodes(node)
    sizes = [i for i, entry in enumerate(entries) if isinstance(entry, QgsDataDefinedSizeLegendNode)]
    if not sizes:
        # Separate sizes come as plain symbol nodes behind those of the renderer.
        drawn = len(node.layer().renderer().legendSymbolItems())
        sizes = list(range(drawn, len(entries)))
    return [i for i in range(len(entries)) if i not in sizes], sizes


def wrap_legend_text(text: str, width: int = 36) -> str:
    """Return text broken at words into lines of like length, in which a legend finds no expression.

    :param width: characters a line has at most, if its words allow
    """
    # Not at blanks that do not break.
    words = [word for word in re.split("[ \n\t]+", literal(text)) if word]
    lines = _lines_of(words, width)
    for narrower in range(width - 1, 0, -1):
        tried = _lines_of(words, narrower)
        if len(tried) > len(lines) or max(map(len, tried)) > width:
            break
        if max(map(len, tried)) < max(map(len, lines)):
            lines = tried
    return "\n".join(lines)


def _lines_of(words: list[str], width: int) -> list[str]:
    lines = [""]
    for word in words:
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def scale_bar(
    layout: QgsPrintLayout, identifier: str, map_: QgsLayoutItemMap, spec: PageSpec, length: float
) -> QgsLayoutItemScaleBar:
    """Add a scale bar of a map, as large as it needs to be; where it stands is left to :func:`place`.

    :param length: kilometres
    """
    item = QgsLayoutItemScaleBar(layout)
    item.setId(identifier)
    layout.addLayoutItem(item)
    item.setStyle("Line Ticks Up")
    item.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    item.setUnitLabel("km")
    item.setMapUnitsPerScaleBarUnit(1)
    digits = QgsBasicNumericFormat()
    digits.setShowThousandsSeparator(not number(length, language=spec.language).isdigit())
    digits.setThousandsSeparator(number(1_000_000, language=spec.language)[1])
    item.setNumericFormat(digits)
    item.setNumberOfSegmentsLeft(0)
    item.setNumberOfSegments(2)
    item.setUnitsPerSegment(length / 2)
    item.setHeight(1.2 * spec.scale)
    line = QgsLineSymbol.createSimple({"line_color": palette.TEXT, "line_width": str(0.2 * spec.scale)})
    item.setLineSymbol(line)
    item.setTextFormat(text_format(spec.points(FOOT), QColor(palette.TEXT)))
    # Last of all: with a map, everything that is set measures distances anew.
    item.setLinkedMap(map_)
    item.update()
    size = item.minimumSize()
    place(item, Box(0.0, 0.0, size.width(), size.height()))
    return item
