"""Fill and line symbols of the maps."""

from __future__ import annotations

from qgis.core import (
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPointPatternFillSymbolLayer,
    QgsSimpleFillSymbolLayer,
)

from . import palette


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
    symbol = fill(ground)
    distance = str(palette.DOT_DISTANCE)
    pattern = QgsPointPatternFillSymbolLayer.create(
        {
            "distance_x": distance,
            "distance_y": distance,
            "displacement_x": str(palette.DOT_DISTANCE / 2),
            "distance_x_unit": "MM",
            "distance_y_unit": "MM",
            "displacement_x_unit": "MM",
        }
    )
    pattern.setSubSymbol(
        QgsMarkerSymbol.createSimple(
            {"name": "circle", "color": dot, "outline_style": "no", "size": str(palette.DOT_SIZE), "size_unit": "MM"}
        )
    )
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
    return dotted(palette.STATED_NONE, "#B98B3A")


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
