"""A layer has each of its variables once, however often it is styled."""

from __future__ import annotations

from qgis.core import QgsExpressionContextUtils, QgsVectorLayer

from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.project.builder import open_atlas
from cpmr_migration_plugin.project.layers import open_layer, style_theme
from cpmr_migration_plugin.project.variables import set_variable


def test_styling_a_layer_again_leaves_one_variable_of_a_name(atlas) -> None:
    info = open_atlas(atlas.atlas)
    layer = open_layer(info, Theme.REGIONAL_DATA.value, "Regional data")
    for _ in range(3):
        style_theme(layer, info, Theme.REGIONAL_DATA)
    names = layer.customProperty("variableNames")
    assert sorted(names) == sorted(set(names))
    assert "cpmr_ratio_text" in names


def test_doubles_that_were_saved_go_and_other_variables_stay(qgis_app) -> None:
    layer = QgsVectorLayer("Point", "points", "memory")
    for name, value in (("mine", "kept"), ("cpmr_a", "old"), ("cpmr_a", "older")):
        QgsExpressionContextUtils.setLayerVariable(layer, name, value)
    set_variable(layer, "cpmr_a", "new")
    scope = QgsExpressionContextUtils.layerScope(layer)
    assert sorted(layer.customProperty("variableNames")) == ["cpmr_a", "mine"]
    assert (scope.variable("mine"), scope.variable("cpmr_a")) == ("kept", "new")


def test_the_first_variable_of_a_layer_is_set(qgis_app) -> None:
    layer = QgsVectorLayer("Point", "points", "memory")
    set_variable(layer, "cpmr_a", 1.5)
    assert float(QgsExpressionContextUtils.layerScope(layer).variable("cpmr_a")) == 1.5
