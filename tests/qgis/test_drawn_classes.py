"""What the renderers draw is the list of classes that :mod:`cpmr_migration_plugin.model.style` gives."""

from __future__ import annotations

import re

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsVectorLayer,
)

from cpmr_migration_plugin.model.style.fills import Fill, Pattern
from cpmr_migration_plugin.model.style.map_classes import (
    MapClass,
    answer_classes,
    basis_classes,
    figure_classes,
    level_classes,
    situation_classes,
)
from cpmr_migration_plugin.model.vocabulary import ANSWER_THEMES, FIELDS, PACT_SITUATION, POWER_THEMES, Theme
from cpmr_migration_plugin.project.country_style import set_situation
from cpmr_migration_plugin.project.level_style import basis_renderer, field_renderer, level_renderer
from cpmr_migration_plugin.project.renderers import FigureStyle, theme_renderer

pytestmark = pytest.mark.usefixtures("qgis_app")

LAYERS = {
    Pattern.PLAIN: ["SimpleFill"],
    Pattern.LINES: ["SimpleFill", "LinePatternFill", "SimpleFill"],
    Pattern.DOTS: ["SimpleFill", "PointPatternFill", "SimpleFill"],
    Pattern.RINGS: ["SimpleFill", "PointPatternFill", "SimpleFill"],
}
BREAKS = (5.0, 10.0, 20.0)


def drawn(renderer: QgsFeatureRenderer) -> list[tuple[str, str, QgsFillSymbol]]:
    """Value, label and symbol of each class; of rules, the value and the ends that their filter names."""
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        return [(c.value(), c.label(), c.symbol().clone()) for c in renderer.categories()]
    rules = renderer.rootRule().children()
    return [(r.filterExpression(), r.label(), r.symbol().clone()) for r in rules]


def assert_same(renderer: QgsFeatureRenderer, classes: list[MapClass]) -> None:
    found = drawn(renderer)
    assert [label for _, label, _ in found] == [one.label for one in classes]
    for (value, _, symbol), one in zip(found, classes):
        if isinstance(renderer, QgsCategorizedSymbolRenderer):
            assert value == one.value
        else:
            assert f"'{one.value}'" in value
            ends = {sign: float(number) for sign, number in re.findall(r'"ratio" (>=|<) (\S+)', value)}
            assert (ends.get(">="), ends.get("<")) == (one.low, one.high)
        assert_filled(symbol, one.fill)


def assert_filled(symbol: QgsFillSymbol, fill: Fill) -> None:
    assert [part.layerType() for part in symbol.symbolLayers()] == LAYERS[fill.pattern]
    assert symbol.symbolLayer(0).fillColor().name().upper() == fill.ground
    last = symbol.symbolLayer(symbol.symbolLayerCount() - 1)
    assert (last.strokeColor().name().upper(), last.strokeWidth()) == (fill.border, fill.border_width)
    if fill.pattern is Pattern.PLAIN:
        return
    sign = symbol.symbolLayer(1).subSymbol().symbolLayer(0)
    ink = sign.strokeColor() if fill.pattern is Pattern.RINGS else sign.color()
    assert ink.name().upper() == fill.ink
    if fill.pattern is Pattern.LINES:
        assert symbol.symbolLayer(1).lineAngle() == fill.angle
    else:
        assert (sign.color().alpha() == 0) is (fill.pattern is Pattern.RINGS), "open rings, not dots"


@pytest.mark.parametrize("theme", Theme)
def test_a_theme_draws_its_classes(theme):
    style = FigureStyle(BREAKS, percent=True, maximum=100.0)
    surveyed = theme is Theme.REGIONAL_DATA
    expected = (
        answer_classes(theme) if theme in ANSWER_THEMES else figure_classes(BREAKS, percent=True, surveyed=surveyed)
    )
    assert_same(theme_renderer(theme, style), expected)


@pytest.mark.parametrize("theme", POWER_THEMES)
def test_powers_are_drawn_by_level_by_basis_and_by_field(theme):
    field = next(field.id for field in FIELDS if field.theme is theme)
    assert_same(level_renderer(), level_classes())
    assert_same(field_renderer(field), level_classes())
    assert_same(basis_renderer(theme), basis_classes(theme))


def test_countries_are_drawn_by_situation():
    layer = QgsVectorLayer(f"MultiPolygon?field={PACT_SITUATION}:string&field=name:string", "x", "memory")
    values = ["at_risk_of_migratory_pressure", "at_risk_of_migratory_pressure; under_migratory_pressure"]
    for value in (*values, None):
        feature = QgsFeature(layer.fields())
        feature[PACT_SITUATION] = value
        layer.dataProvider().addFeatures([feature])
    set_situation(layer)
    assert_same(layer.renderer(), situation_classes(values))
