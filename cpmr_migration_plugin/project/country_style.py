"""Style of countries by their situation under the Pact on Migration and Asylum."""

from __future__ import annotations

from qgis.core import QgsCategorizedSymbolRenderer, QgsRendererCategory, QgsVectorLayer

from . import labels, symbols
from ..model.style.map_classes import NOT_AVAILABLE, situation_classes
from ..model.vocabulary import PACT_SITUATION

#: What the layer is drawn by.
SITUATION_SHOWN = f"coalesce(\"{PACT_SITUATION}\", '{NOT_AVAILABLE}')"


def set_situation(copy: QgsVectorLayer) -> None:
    """Draw a copy of the layer of countries by situation; those in several are a class of their own."""
    index = copy.fields().indexOf(PACT_SITUATION)
    there = {str(value) for value in copy.uniqueValues(index) if isinstance(value, str)}
    categories = [
        QgsRendererCategory(one.value, symbols.drawn(one.fill), one.label) for one in situation_classes(there)
    ]
    copy.setRenderer(QgsCategorizedSymbolRenderer(SITUATION_SHOWN, categories))
    copy.setDiagramRenderer(None)
    labels.label_regions(copy, f'"{PACT_SITUATION}" IS NOT NULL')
