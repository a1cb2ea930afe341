"""Style of countries by their situation under the Pact on Migration and Asylum."""

from __future__ import annotations

from itertools import combinations

from qgis.core import QgsCategorizedSymbolRenderer, QgsFillSymbol, QgsRendererCategory, QgsVectorLayer

from . import labels, symbols
from ..model.style import palette
from ..model.vocabulary import PACT_SITUATION, Situation
from ..store.layout import SEVERAL
from ..translation import tr

#: A country without a determination has none that is published: never nothing.
_NONE = "not_available"

#: What the layer is drawn by.
SITUATION_SHOWN = f"coalesce(\"{PACT_SITUATION}\", '{_NONE}')"

_COLORS = {
    Situation.PRESSURE: palette.PRESSURE,
    Situation.RISK: palette.RISK,
    Situation.SIGNIFICANT: palette.SIGNIFICANT,
}


def situation_words() -> dict[str, str]:
    """Return every situation that a country can be in, in words, by what the layer has: one, or several at once."""
    words = {}
    for count in range(1, len(Situation) + 1):
        for several in combinations(Situation, count):
            words[_code(several)] = _title(several)
    return words


def set_situation(copy: QgsVectorLayer) -> None:
    """Draw a copy of the layer of countries by situation; those in several are a class of their own."""
    index = copy.fields().indexOf(PACT_SITUATION)
    there = {str(value) for value in copy.uniqueValues(index) if isinstance(value, str)}
    several = [pair for count in (2, 3) for pair in combinations(Situation, count) if _code(pair) in there]
    categories = [
        QgsRendererCategory(_code(some), _symbol(some), _title(some))
        for some in (*((one,) for one in Situation), *several)
    ]
    categories.append(QgsRendererCategory(_NONE, symbols.not_available(), tr("None published")))
    copy.setRenderer(QgsCategorizedSymbolRenderer(SITUATION_SHOWN, categories))
    copy.setDiagramRenderer(None)
    labels.label_regions(copy, f'"{PACT_SITUATION}" IS NOT NULL')


def _code(several: tuple[Situation, ...]) -> str:
    return SEVERAL.join(sorted(one.value for one in several))


def _title(several: tuple[Situation, ...]) -> str:
    first, *rest = (tr(one.title) for one in several)
    return tr("; ").join([first, *(words[:1].lower() + words[1:] for words in rest)])


def _symbol(several: tuple[Situation, ...]) -> QgsFillSymbol:
    if len(several) == 1:
        return symbols.fill(_COLORS[several[0]])
    # The graver one as colour, and lines for what holds besides.
    return symbols.hatched_class(_COLORS[several[0]], palette.ALSO, 45.0 if len(several) == 2 else 90.0)
