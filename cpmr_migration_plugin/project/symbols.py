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

from ..model.style import palette


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


def hatched(ground: str, line: str, *, angle: float = 45.0) -> QgsFillSymbol:
    """Return a fill with thin diagonal lines."""
    symbol = _lined(ground, line, angle)
    _border_on_top(symbol, palette.PATTERN)
    return symbol


def hatched_class(ground: str, line: str, angle: float) -> QgsFillSymbol:
    """Return the fill of a class that is told by lines besides its tone; bordered as plain classes are."""
    symbol = _lined(ground, line, angle)
    _border_on_top(symbol, palette.REGION_BORDER, palette.REGION_WIDTH)
    return symbol


def _lined(ground: str, line: str, angle: float) -> QgsFillSymbol:
    symbol = fill(ground)
    pattern = QgsLinePatternFillSymbolLayer.create(
        {"angle": str(angle), "distance": str(palette.PATTERN_DISTANCE), "distance_unit": "MM"}
    )
    pattern.setSubSymbol(
        QgsLineSymbol.createSimple(
            {"line_color": line, "line_width": str(palette.PATTERN_WIDTH), "line_width_unit": "MM"}
        )
    )
    symbol.appendSymbolLayer(pattern)
    return symbol


def dotted(ground: str, dot: str) -> QgsFillSymbol:
    """Return a fill with small dots."""
    sign = {"name": "circle", "color": dot, "outline_style": "no", "size": str(palette.DOT_SIZE), "size_unit": "MM"}
    return _strewn(ground, sign, palette.DOT_DISTANCE)


def ringed(ground: str, ring: str) -> QgsFillSymbol:
    """Return a fill with small open rings, further apart than dots."""
    sign = {
        "name": "circle", "color": "255,255,255,0", "outline_color": ring, "size": str(palette.RING_SIZE),
        "size_unit": "MM", "outline_width": str(palette.RING_WIDTH), "outline_width_unit": "MM",
    }  # fmt: skip
    return _strewn(ground, sign, palette.RING_DISTANCE)


def _strewn(ground: str, sign: dict[str, str], apart: float) -> QgsFillSymbol:
    """Return a fill with a sign at every so many millimetres, every other row shifted."""
    symbol = fill(ground)
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
    symbol.appendSymbolLayer(pattern)
    _border_on_top(symbol, palette.PATTERN)
    return symbol


def _border_on_top(symbol: QgsFillSymbol, color: str, width: float = palette.REGION_WIDTH / 2) -> None:
    """Give a patterned fill a border of its own: white on white would not part regions."""
    outline = QgsSimpleFillSymbolLayer.create(
        {
            "style": "no",
            "outline_color": color,
            "outline_width": str(width),
            "outline_width_unit": "MM",
            "joinstyle": "round",
        }
    )
    symbol.appendSymbolLayer(outline)


def no_answer() -> QgsFillSymbol:
    """Region in the edition that says nothing: white, thin diagonal lines."""
    return hatched("#FFFFFF", palette.PATTERN)


def not_surveyed() -> QgsFillSymbol:
    """Territory that no region of the edition covers: flat."""
    return fill(palette.NOT_SURVEYED)


def not_available() -> QgsFillSymbol:
    """Statistics without a figure: white, dots."""
    return dotted("#FFFFFF", palette.PATTERN)


def stated_none() -> QgsFillSymbol:
    """The source says that there is no competence: light, darker dots."""
    return dotted(palette.STATED_NONE, palette.NONE_SIGN)


def inferred_none() -> QgsFillSymbol:
    """No source says so, but it follows that there is no competence: as what is stated, but paler, open rings."""
    return ringed(palette.INFERRED_NONE, palette.NONE_SIGN)


def by_rule(color: str) -> QgsFillSymbol:
    """Return the fill of what rests on a general rule: that of an own source with white lines on it.

    They lean the other way than those that mean “no answer”.
    """
    return hatched_class(color, palette.BY_RULE, 135.0)


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
