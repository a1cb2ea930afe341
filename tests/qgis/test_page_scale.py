"""Circles and names keep their proportion to the page, and are as they were on A4."""

from __future__ import annotations

import pytest
from qgis.core import QgsExpressionContext, QgsExpressionContextScope, QgsPalLayerSettings, QgsProject

from cpmr_migration_plugin.layouts.page import PageSpec, PaperSize
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.page_scale import fit_group_to_page, fit_to_page
from cpmr_migration_plugin.project.style_edits import look_of
from cpmr_migration_plugin.workflows.exporting.export_project import private_project


@pytest.fixture()
def project(small_atlas):
    project = private_project(small_atlas.atlas)
    yield project
    project.clear()


def layer_of(project: QgsProject, theme: Theme):
    return builder.theme_layers_of(builder.our_groups(project)[0])[theme]


def circle(layer) -> float:
    return layer.diagramRenderer().upperSize().width()


def points(layer) -> float:
    return layer.labeling().rootRule().descendants()[0].settings().format().size()


@pytest.mark.parametrize("size", list(PaperSize))
def test_circles_follow_the_page_and_names_stay_readable(project, size):
    layer, scale = layer_of(project, Theme.REGIONAL_DATA), PageSpec(size).scale
    before, text = circle(layer), points(layer)
    fit_group_to_page(builder.our_groups(project)[0], scale)
    assert circle(layer) == pytest.approx(before * scale)
    assert points(layer) == pytest.approx(max(6.0, text * scale))


def test_circles_are_as_much_smaller_as_europe_is_drawn(project):
    """Regression: on half a page they covered each other, because they followed the type."""
    layer, half = layer_of(project, Theme.REGIONAL_DATA), PageSpec(PaperSize.HALF_PAGE)
    before, text = circle(layer), points(layer)
    fit_to_page(layer, half.scale, half.symbols)
    assert circle(layer) == pytest.approx(0.5 * before)
    assert points(layer) == pytest.approx(max(6.0, text * half.scale))
    fit_to_page(layer, 1.0)
    assert (circle(layer), points(layer)) == (before, text)


def test_names_are_left_out_of_insets_which_say_themselves_what_they_show(project):
    settings = layer_of(project, Theme.COUNTRY_DATA).labeling().rootRule().descendants()[0].settings()
    shown = settings.dataDefinedProperties().property(QgsPalLayerSettings.Property.Show)
    for name, expected in (("map", True), ("inset_malta", False), ("canvas", True)):
        context = QgsExpressionContext()
        scope = QgsExpressionContextScope()
        scope.setVariable("map_id", name)
        context.appendScope(scope)
        assert bool(shown.value(context)[0]) is expected


def test_page_after_page_is_fitted_from_a4(project):
    layer = layer_of(project, Theme.COUNTRY_DATA)
    before = look_of(layer)
    size, text = circle(layer), points(layer)
    for paper in (PaperSize.HALF_PAGE, PaperSize.SLIDE, PaperSize.HALF_PAGE, PaperSize.A3):
        fit_to_page(layer, PageSpec(paper).scale)
        assert circle(layer) == pytest.approx(size * PageSpec(paper).scale)
    fit_to_page(layer, 1.0)
    assert (circle(layer), points(layer)) == (size, text)
    assert look_of(layer) == before


def test_a4_changes_nothing(project):
    layer = layer_of(project, Theme.REGIONAL_DATA)
    before = look_of(layer)
    fit_to_page(layer, PageSpec().scale)
    assert look_of(layer) == before
    assert not [key for key in layer.customPropertyKeys() if "on_a4" in key]
