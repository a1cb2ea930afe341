"""Styles of competences: by level, by basis, and one field of competence."""

from __future__ import annotations

from qgis.core import (
    QgsFeatureRenderer,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from . import labels, renderers
from ..model.style import map_classes
from ..model.style.map_classes import MapClass
from ..model.style.preset import Drawing
from ..model.vocabulary import FIELDS, POWER_THEMES, Field, Involvement, Theme
from ..store.layout import BY_BASIS, DRAWN_COLUMN, FIELD_LEVELS, LEVEL_CLASS
from ..translation import tr

_CATEGORY = QgsMapLayer.StyleCategory
_SEEN = _CATEGORY.Symbology | _CATEGORY.Labeling | _CATEGORY.Diagrams | _CATEGORY.MapTips


def classes_of(theme: Theme, shown: str) -> list[MapClass]:
    """Return the classes that a layer of answers has by default when it is drawn by a column or expression of ours.

    None if it is drawn by something else.
    """
    if shown == DRAWN_COLUMN.get(theme):
        return map_classes.answer_classes(theme)
    if theme in POWER_THEMES and shown == BY_BASIS:
        return map_classes.basis_classes(theme)
    return map_classes.level_classes() if shown == LEVEL_CLASS or field_of(shown) is not None else []


def level_renderer() -> QgsFeatureRenderer:
    """Return the renderer of the widest power that regions hold in a theme."""
    return renderers.categorised(LEVEL_CLASS, map_classes.level_classes())


def basis_renderer(theme: Theme) -> QgsFeatureRenderer:
    """Return the renderer of a theme with *by own source* and *by rule* told apart."""
    return renderers.categorised(BY_BASIS, map_classes.basis_classes(theme))


def field_renderer(field: str) -> QgsFeatureRenderer:
    """Return the renderer of one field of competence on the layer of its theme.

    It asks the layer, and so keeps up with the data.
    """
    return renderers.categorised(field_level(field), map_classes.level_classes())


def field_level(field: str) -> str:
    """Return the expression of the power in a field, on a layer of the field's theme."""
    found = f"regexp_substr(coalesce(\"{FIELD_LEVELS}\", ''), ';{field}=([a-z_]+);')"
    outside = f"if(\"role\" = 'region', '{Involvement.NO_ANSWER.value}', '{Involvement.NOT_SURVEYED.value}')"
    return f"coalesce(nullif({found}, ''), {outside})"


def field_of(expression: str) -> Field | None:
    """Return the field that an expression of :func:`field_level` is about."""
    return next((field for field in FIELDS if expression == field_level(field.id)), None)


def name_answers(copy: QgsVectorLayer, shown: str) -> None:
    """Name the regions of which a copy of a layer says something.

    :param shown: what it is drawn by, as an expression
    """
    labels.label_regions(copy, _answers(shown))


def add_styles(layer: QgsVectorLayer, theme: Theme) -> None:
    """Add maps of powers to the styles that QGIS lists for the layer of a theme; what it shows stays.

    A file of 0.1.0 lacks the columns, and themes without fields the powers: they get none.
    """
    if theme not in POWER_THEMES or layer.fields().indexOf(LEVEL_CLASS) < 0:
        return
    # Not a copy of the layer: that opens the file again.
    blank = QgsVectorLayer("MultiPolygon", "", "memory")
    blank.setLabelsEnabled(True)
    for drawing, renderer in ((Drawing.LEVEL, level_renderer()), (Drawing.BASIS, basis_renderer(theme))):
        blank.setRenderer(renderer)
        labeling = layer.labeling().clone()
        if drawing is Drawing.LEVEL:
            for rule in labeling.rootRule().children():
                rule.setFilterExpression(_answers(f'"{LEVEL_CLASS}"'))
        blank.setLabeling(labeling)
        column = LEVEL_CLASS if drawing is Drawing.LEVEL else BY_BASIS
        tip = layer.mapTipTemplate().replace(f'("{DRAWN_COLUMN[theme]}")', f'("{column}")')
        blank.setMapTipTemplate(tip)
        # Only what is seen: a form or a property of the layer is the same in all its styles.
        document = QDomDocument()
        blank.exportNamedStyle(document, QgsReadWriteContext(), _SEEN)
        layer.styleManager().addStyle(tr(drawing.title), QgsMapLayerStyle(document.toString(-1)))


def _answers(shown: str) -> str:
    """Return the filter of regions of which a layer says something."""
    return f"\"role\" = 'region' AND {shown} NOT IN ('no_answer', 'not_surveyed')"
