"""Fill and line symbols of the maps."""

from __future__ import annotations

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPointPatternFillSymbolLayer,
    QgsProperty,
    QgsSimpleFillSymbolLayer,
)

from ..model.style import fills, palette
from ..model.style.fills import Fill, Pattern


def fill(color: str, border: str = palette.REGION_BORDER, width: float = palette.REGION_WIDTH) -> QgsFillSymbol:
    """Return a flat fill with a thin border.

    :param width: border width in millimetres
    """
    return QgsFillSymbol.createSimple(
        {
            "color": color,
            "style": "solid",
            "outline_color": border,
            "outline_width": str(width),
            "outline_width_unit": "MM",
            "outline_style": "solid",
            "joinstyle": "round",
        }
    )


def drawn(described: Fill) -> QgsFillSymbol:
    """Return the symbol of a fill as :mod:`..model.style` describes it."""
    if described.pattern is Pattern.PLAIN:
        return fill(described.ground, described.border, described.border_width)
    symbol = fill(described.ground)
    symbol.appendSymbolLayer(_PATTERNS[described.pattern](described))
    _add_border(symbol, described)
    return symbol


def hatched_class(ground: str, line: str, angle: float) -> QgsFillSymbol:
    """Return the fill of a class that is told by lines besides its tone."""
    return drawn(fills.lined(ground, line, angle))


def dotted(ground: str, dot: str) -> QgsFillSymbol:
    """Return a fill with small dots."""
    return drawn(fills.patterned(ground, Pattern.DOTS, dot))


def ringed(ground: str, ring: str) -> QgsFillSymbol:
    """Return a fill with small open rings, further apart than dots."""
    return drawn(fills.patterned(ground, Pattern.RINGS, ring))


def _lines(described: Fill) -> QgsLinePatternFillSymbolLayer:
    pattern = QgsLinePatternFillSymbolLayer.create(
        {"angle": str(described.angle), "distance": str(palette.PATTERN_DISTANCE), "distance_unit": "MM"}
    )
    pattern.setSubSymbol(
        QgsLineSymbol.createSimple(
            {"line_color": described.ink, "line_width": str(palette.PATTERN_WIDTH), "line_width_unit": "MM"}
        )
    )
    return pattern


def _dots(described: Fill) -> QgsPointPatternFillSymbolLayer:
    sign = {
        "name": "circle", "color": described.ink, "outline_style": "no", "size": str(palette.DOT_SIZE),
        "size_unit": "MM",
    }  # fmt: skip
    return _strewn(sign, palette.DOT_DISTANCE)


def _rings(described: Fill) -> QgsPointPatternFillSymbolLayer:
    sign = {
        "name": "circle", "color": "255,255,255,0", "outline_color": described.ink, "size": str(palette.RING_SIZE),
        "size_unit": "MM", "outline_width": str(palette.RING_WIDTH), "outline_width_unit": "MM",
    }  # fmt: skip
    return _strewn(sign, palette.RING_DISTANCE)


_PATTERNS = {Pattern.LINES: _lines, Pattern.DOTS: _dots, Pattern.RINGS: _rings}


def _strewn(sign: dict[str, str], apart: float) -> QgsPointPatternFillSymbolLayer:
    """Return a sign at every so many millimetres, every other row shifted."""
    distance = str(apart)
    pattern = QgsPointPatternFillSymbolLayer.create(
        {
            "distance_x": distance,
            "distance_y": distance,
            "displacement_x": str(apart / 2),
            "distance_x_unit": "MM",
            "distance_y_unit": "MM",
            "displacement_x_unit": "MM",
        }
    )
    pattern.setSubSymbol(QgsMarkerSymbol.createSimple(sign))
    return pattern


def _add_border(symbol: QgsFillSymbol, described: Fill) -> None:
    """Give a patterned fill its border, on top of the pattern."""
    outline = QgsSimpleFillSymbolLayer.create(
        {
            "style": "no",
            "outline_color": described.border,
            "outline_width": str(described.border_width),
            "outline_width_unit": "MM",
            "joinstyle": "round",
        }
    )
    symbol.appendSymbolLayer(outline)


def no_answer() -> QgsFillSymbol:
    """Region in the edition that says nothing."""
    return drawn(fills.NO_ANSWER)


def not_surveyed() -> QgsFillSymbol:
    """Territory that no region of the edition covers."""
    return drawn(fills.NOT_SURVEYED)


def not_available() -> QgsFillSymbol:
    """Statistics without a figure."""
    return drawn(fills.NOT_AVAILABLE)


def member() -> QgsFillSymbol:
    """Mark of a member, one a region, over the fills of all: a dot with a rim, seen on light and dark.

    Not an outline: around fjords and islands it would become a fill of its own.
    """
    dot = {
        "name": "circle", "color": palette.MEMBER, "outline_color": palette.REGION_BORDER,
        "outline_width": str(palette.MEMBER_RIM), "outline_width_unit": "MM", "size": str(palette.MEMBER_SIZE),
        "size_unit": "MM",
    }  # fmt: skip
    mark = QgsCentroidFillSymbolLayer()
    mark.setPointOnSurface(True)
    mark.setPointOnAllParts(False)
    sign = QgsMarkerSymbol.createSimple(dot)
    # On a small map regions lie closer to each other.
    smaller = f"scale_linear(@map_scale, 15000000, 60000000, {palette.MEMBER_SIZE}, {palette.MEMBER_SIZE / 2})"
    sign.setDataDefinedSize(QgsProperty.fromExpression(smaller))
    mark.setSubSymbol(sign)
    mark.setRenderingPass(1)
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, mark)
    return symbol


def border_line() -> QgsLineSymbol:
    """Border between countries."""
    return QgsLineSymbol.createSimple(
        {
            "line_color": palette.COUNTRY_BORDER,
            "line_width": str(palette.COUNTRY_WIDTH),
            "line_width_unit": "MM",
            "joinstyle": "round",
            "capstyle": "round",
        }
    )
