"""Columns of layers that tell notes and flags in words: facts in the atlas file, words by expressions.

A project keeps the expressions, so that it shows the words also where the plugin is not.
"""

from __future__ import annotations

import re

from qgis.core import QgsEditorWidgetSetup, QgsExpression, QgsField, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant

from ..model.flags import flag_words
from ..model.note_words import TEMPLATES
from ..translation import tr

#: Ends the name of a column of words.
WORDS = "_words"
#: What may be noted of a figure.
_OF_FIGURES = ("figures_of", "published_under", "sum_of", "text")
#: What may be noted of the placement of a region.
_OF_REGIONS = (
    "removed_by_hand", "placed_by_hand", "unit_not_offered", "code_not_offered", "outside_nuts", "found_by_name",
    "recoded", "borders_of_other_year", "none_agrees", "no_code", "similar_name", "taken_by_hand", "no_shape",
    "same_territory", "overlaps", "in_brackets", "text",
)  # fmt: skip
_CODES = {"figure_note": _OF_FIGURES, "note": _OF_REGIONS}

_VALUE = re.compile(r"\{(\w+)\}")


def notes_expression(column: str) -> str:
    """Return the expression of the notes in a column in words; what an older file keeps there stays as it is.

    :param column: ``figure_note``, or ``note`` of the join report
    """
    held = QgsExpression.quotedColumnRef(column)
    cases = " ".join(
        f"WHEN map_get(@element, 'note') = {QgsExpression.quotedString(code)} THEN {_filled(TEMPLATES[code]())}"
        for code in _CODES[column]
    )
    said = f"array_to_string(array_foreach(from_json({held}), CASE {cases} END), ' ')"
    # Text of an older file may begin like a list; what cannot be read is shown as it is.
    return f"CASE WHEN left({held}, 9) = '[{{\"note\":' THEN coalesce(nullif(try({said}), ''), {held}) ELSE {held} END"


def flags_expression(column: str = "flag") -> str:
    """Return the expression of Eurostat's flags in words; letters that we do not know stay."""
    held = QgsExpression.quotedColumnRef(column)
    pairs = ", ".join(QgsExpression.quotedString(text) for pair in flag_words().items() for text in pair)
    letters = f"array_distinct(array_foreach(generate_series(1, length({held})), substr({held}, @element, 1)))"
    said = f"array_to_string(array_foreach({letters}, coalesce(map_get(map({pairs}), @element), @element)), ', ')"
    return f"CASE WHEN {held} <> '' THEN {said} END"


def _filled(template: str) -> str:
    """Return the expression of a template with the values of a note."""
    parts = _VALUE.split(template)
    texts = [
        f"map_get(@element, {QgsExpression.quotedString(part)})" if place % 2 else QgsExpression.quotedString(part)
        for place, part in enumerate(parts)
        if part
    ]
    return f"concat({', '.join(texts)})"


def show_report_notes(layer: QgsVectorLayer) -> None:
    """Show the notes of the join report by a column of words in forms and the attribute table, in place of the codes.

    Only of this table, which no map draws.
    """
    name = f"note{WORDS}"
    expression = notes_expression("note")
    added = layer.fields().indexOf(name)
    if added < 0:
        layer.addExpressionField(expression, QgsField(name, QVariant.String))
        added = layer.fields().indexOf(name)
    else:
        layer.updateExpressionField(added, expression)
    layer.setFieldAlias(added, tr("Note"))
    layer.setEditorWidgetSetup(added, QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True}))
    codes = layer.fields().indexOf("note")
    layer.setEditorWidgetSetup(codes, QgsEditorWidgetSetup("Hidden", {}))
    columns = layer.attributeTableConfig()
    columns.update(layer.fields())
    columns.setColumnHidden(codes, True)
    layer.setAttributeTableConfig(columns)
