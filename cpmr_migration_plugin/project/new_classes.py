"""Add classes that the data have and a style lacks, so that no region vanishes from a map unnoticed."""

from __future__ import annotations

from collections.abc import Collection

from qgis.core import QgsCategorizedSymbolRenderer, QgsFeatureRequest, QgsRendererCategory, QgsVectorLayer

from . import symbols
from .members import shown_by
from .subjects.subject import Subject
from ..model.style.map_classes import MapClass
from ..model.vocabulary import Involvement
from ..translation import tr


def later_classes(layer: QgsVectorLayer, subject: Subject) -> list[MapClass]:
    """Return the classes unknown to 0.1.0 that regions of a categorised layer are in, and that it does not draw.

    Others that it lacks a user has left out.
    """
    renderer = layer.renderer()
    if not subject.later_classes or not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return []
    drawn = drawn_values(renderer)
    classes = subject.classes(shown_by(renderer))
    lacking = [one for one in classes if one.value in subject.later_classes and one.value not in drawn]
    there = values(layer, renderer) if lacking else set()
    return [one for one in lacking if one.value in there]


def add_all_classes(copy: QgsVectorLayer, subject: Subject) -> bool:
    """Give a copy of a layer every class it lacks, and show those that are hidden; False if it has no categories."""
    renderer = copy.renderer()
    classes = subject.classes(shown_by(renderer))
    if not classes or not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return False
    renderer = renderer.clone()
    for place in range(len(renderer.categories())):
        renderer.updateCategoryRenderState(place, True)
    drawn = drawn_values(renderer)
    copy.setRenderer(renderer)
    add_classes(copy, subject, [one for one in classes if one.value not in drawn])
    return True


def name_inferred(copy: QgsVectorLayer) -> bool:
    """Say in the legend of a categorised copy of a layer what is inferred; False if a class holds more than that."""
    renderer = copy.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return False
    renderer = renderer.clone()
    place = renderer.categoryIndexForValue(Involvement.INFERRED_NONE.value)
    if place < 0:
        return False
    renderer.updateCategoryLabel(place, tr("No competence, inferred"))
    copy.setRenderer(renderer)
    return True


def drawn_values(renderer: QgsCategorizedSymbolRenderer) -> set[str]:
    """Return the values that the categories of a renderer stand for; a category may stand for several."""
    found: set[str] = set()
    for category in renderer.categories():
        value = category.value()
        found |= {str(one) for one in value} if isinstance(value, (list, tuple)) else {str(value)}
    return found


def values(layer: QgsVectorLayer, renderer: QgsCategorizedSymbolRenderer) -> set[str]:
    """Return the values of the column that a renderer draws a layer by."""
    index = layer.fields().indexOf(shown_by(renderer))
    if index < 0:
        return set()
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([index])
    return {str(feature.attribute(index)) for feature in layer.getFeatures(request)}


def add_classes(copy: QgsVectorLayer, subject: Subject, wanted: Collection[MapClass]) -> None:
    """Give a categorised copy of a layer classes it lacks, each behind those that it follows by default."""
    renderer = copy.renderer().clone()
    order = [one.value for one in subject.classes(shown_by(renderer))]
    for one in wanted:
        before = set(order[: order.index(one.value)]) if one.value in order else set()
        places = [place for place, category in enumerate(renderer.categories()) if str(category.value()) in before]
        renderer.addCategory(QgsRendererCategory(one.value, symbols.drawn(one.fill), one.label))
        last = len(renderer.categories()) - 1
        renderer.moveCategory(last, places[-1] + 1 if places else 0)
    copy.setRenderer(renderer)
