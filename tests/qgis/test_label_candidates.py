"""Names on maps with circles stand beside their own circle and cross no other one."""

from __future__ import annotations

import json
import math
import re

import pytest
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsLabelingEngineSettings,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

from cpmr_migration_plugin.layouts.page import PageSpec, PaperSize
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.project import builder, circle_labels, label_candidates
from cpmr_migration_plugin.project.label_clearance import Side
from cpmr_migration_plugin.project.page_scale import fit_to_page
from cpmr_migration_plugin.workflows.exporting.export_project import private_project

DPI = 300
#: Millimetres that a circle or a letter may be off where QGIS rounds to dots.
NEARLY = 0.25


@pytest.fixture(scope="module")
def project(atlas):
    """A project that tests only read."""
    project = private_project(atlas.atlas)
    yield project
    project.clear()


@pytest.fixture()
def own(atlas):
    """A project for a test that changes it."""
    project = private_project(atlas.atlas)
    yield project
    project.clear()


def layer_of(project, theme: Theme):
    return builder.theme_layers_of(builder.our_groups(project)[0])[theme]


def drawn(layer, scale: float) -> dict:
    """Draw Europe and return names, with and without room, and circles: middle and radius by feature, millimetres."""
    # All of Europe at every scale: QGIS draws a circle in the middle of what it sees of a unit.
    width, height = builder.EUROPE.width() * 1000 / scale, builder.EUROPE.height() * 1000 / scale
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(builder.project_crs())
    settings.setOutputDpi(DPI)
    settings.setOutputSize(QSize(round(width * DPI / 25.4), round(height * DPI / 25.4)))
    middle, half = builder.EUROPE.center(), scale / 2000
    settings.setExtent(
        QgsRectangle(
            middle.x() - width * half, middle.y() - height * half, middle.x() + width * half, middle.y() + height * half
        )
    )
    engine = QgsLabelingEngineSettings()
    engine.setFlag(QgsLabelingEngineSettings.Flag.CollectUnplacedLabels)
    engine.setPlacementVersion(QgsLabelingEngineSettings.PlacementEngineVersion.PlacementEngineVersion2)
    settings.setLabelingEngineSettings(engine)
    settings.setExpressionContext(QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer)))
    scope = QgsExpressionContextUtils.mapSettingsScope(settings)
    context = settings.expressionContext()
    context.appendScope(scope)
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    results = job.takeLabelingResults().allLabels()
    per_mm = settings.scale() / 1000

    def on_paper(rectangle: QgsRectangle) -> tuple[float, float, float, float]:
        return tuple(
            value / per_mm
            for value in (rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum())
        )

    names = {one.featureId: on_paper(one.labelRect) for one in results if not one.isDiagram and not one.isUnplaced}
    circles = {}
    for one in results:
        if one.isDiagram:
            left, lower, right, upper = on_paper(one.labelRect)
            circles[one.featureId] = ((left + right) / 2, (lower + upper) / 2, (right - left) / 2)
    unplaced = {one.featureId for one in results if one.isUnplaced and not one.isDiagram} - set(names)
    return {"names": names, "circles": circles, "unplaced": unplaced, "scale": settings.scale()}


def crossed(found: dict) -> list[tuple[int, int]]:
    """Return names and the circles of others that they cross, by feature."""
    return [
        (name, other)
        for name, box in found["names"].items()
        for other, circle in found["circles"].items()
        if other != name and distance(box, circle) < -NEARLY
    ]


def distance(box: tuple[float, float, float, float], circle: tuple[float, float, float]) -> float:
    x, y, radius = circle
    dx, dy = max(box[0] - x, 0, x - box[2]), max(box[1] - y, 0, y - box[3])
    return math.hypot(dx, dy) - radius


def relabel(layer) -> None:
    circle_labels.label_circles(layer, "\"status\" = 'value'", layer.diagramRenderer().upperValue())


def known_of(layer) -> dict[str, list[int]]:
    """Return what the labels of a layer know: middle and limits by unit."""
    generator = layer.labeling().rootRule().children()[0].settings().geometryGenerator
    text = re.search(r"from_json\('((?:[^']|'')*)'\)", generator)
    return json.loads(text[1].replace("''", "'")) if text else {}


def names_of(layer) -> dict[int, str]:
    return {feature.id(): feature["name"] for feature in layer.getFeatures()}


@pytest.mark.parametrize("theme", [Theme.COUNTRY_DATA, Theme.REGIONAL_DATA])
@pytest.mark.parametrize("scale", [15e6, 30e6, 60e6])
def test_no_name_crosses_the_circle_of_another(project, theme, scale):
    """Regression: “Languedoc-Roussillon” was read as the name of the circle of Catalonia, which it crossed."""
    layer = layer_of(project, theme)
    found = drawn(layer, scale)
    assert len(found["circles"]) > 30 and len(found["names"]) >= 8
    assert crossed(found) == []
    # Nor is it far from its own.
    assert all(-NEARLY < distance(box, found["circles"][fid]) < 1.5 for fid, box in found["names"].items())


def test_before_it_was_reckoned_names_crossed_circles(own, monkeypatch):
    """The test above can fail: without what is known of the room all names stand below."""
    layer = layer_of(own, Theme.REGIONAL_DATA)
    monkeypatch.setattr(label_candidates, "_MOST", 5)
    relabel(layer)
    assert len(crossed(drawn(layer, 30e6))) > 3


def test_more_names_find_room_at_a_larger_scale_and_those_without_are_known_to_the_map(project):
    layer = layer_of(project, Theme.REGIONAL_DATA)
    small, large = (drawn(layer, scale) for scale in (40e6, 10e6))
    assert len(small["names"]) < len(large["names"])
    everyone = {fid for fid, name in names_of(layer).items() if fid in small["circles"]}
    # “Show unplaced labels” and the checks of a map list them.
    assert small["unplaced"] and small["unplaced"] <= everyone
    assert {*small["names"], *small["unplaced"]} >= set(large["names"])


@pytest.mark.parametrize("size", list(PaperSize))
def test_pages_of_every_size_are_as_free(own, size):
    """On half a page circles shrink more than names can."""
    layer, spec = layer_of(own, Theme.REGIONAL_DATA), PageSpec(size)
    fit_to_page(layer, spec.scale, spec.symbols)
    assert crossed(drawn(layer, 30e6 / spec.scale)) == []


def test_a_layer_without_features_or_with_too_many_has_names_below(own, monkeypatch):
    layer = layer_of(own, Theme.REGIONAL_DATA)
    monkeypatch.setattr(label_candidates, "_MOST", 5)
    relabel(layer)
    assert known_of(layer) == {}
    found = drawn(layer, 15e6)
    assert found["names"]
    for fid, box in found["names"].items():
        x, y, radius = found["circles"][fid]
        assert box[3] < y - radius + NEARLY and (box[0] + box[2]) / 2 == pytest.approx(x, abs=NEARLY)


def test_what_is_known_is_of_the_units_on_the_map(project):
    layer = layer_of(project, Theme.COUNTRY_DATA)
    known = known_of(layer)
    assert known and set(known) <= {feature["unit_id"] for feature in layer.getFeatures()}
    assert all(len(numbers) == 3 + len(Side) and numbers[2] == max(numbers[3:]) for numbers in known.values())


def test_units_with_an_apostrophe_and_no_name_do_no_harm(project):
    """The expression holds identifiers as text; a name may be missing in data of one's own."""
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4258&field=unit_id:string&field=name:string&field=total:double", "x", "memory"
    )
    for number, (unit, name) in enumerate((("it's", "It’s"), ("none", None), ("empty", ""))):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(10, 50 - number / 5, 10.1, 50.1 - number / 5)))
        feature.setAttributes([unit, name, 1000.0])
        layer.dataProvider().addFeature(feature)
    feature.setGeometry(QgsGeometry())
    layer.dataProvider().addFeature(feature)
    circle_labels.label_circles(layer, "true", 1000.0)
    assert set(known_of(layer)) == {"it's", "none", "empty"}
    assert drawn(layer, 2e6)["names"]
