"""Mark the members of the CPMR on a map: a dot over the classes of any style."""

from __future__ import annotations

import re

from qgis.core import QgsCategorizedSymbolRenderer, QgsFeatureRenderer, QgsRuleBasedRenderer, QgsVectorLayer

from . import symbols
from ..translation import tr

#: The filter of the mark's class, by which it is told from classes of data.
MARKED = "\"membership\" = 'member'"

#: The filter of a rule that a category became: what is drawn, and the value.
_CATEGORY = re.compile(r"(.+) = '\w*'", re.DOTALL)


def mark_members(copy: QgsVectorLayer) -> None:
    """Draw a dot on the members on a copy of a layer of regions.

    Its classes become rules: only of those, several hold for a region.
    """
    renderer = as_rules(copy.renderer(), copy)
    # A function of its own adds the rule: one that Python still holds when its renderer is deleted corrupts memory.
    _append(renderer)
    renderer.setUsingSymbolLevels(True)
    copy.setRenderer(renderer)


def _append(renderer: QgsRuleBasedRenderer) -> None:
    renderer.rootRule().appendChild(QgsRuleBasedRenderer.Rule(symbols.member(), 0, 0, MARKED, tr("CPMR member")))


def marks_members(renderer: QgsFeatureRenderer | None) -> bool:
    """Return whether a renderer marks the members."""
    if not isinstance(renderer, QgsRuleBasedRenderer):
        return False
    return any(rule.active() and rule.filterExpression() == MARKED for rule in renderer.rootRule().children())


def as_rules(renderer: QgsFeatureRenderer, layer: QgsVectorLayer) -> QgsRuleBasedRenderer:
    """Return the same classes as rules, in the same order of drawing."""
    if isinstance(renderer, QgsRuleBasedRenderer):
        return renderer.clone()
    try:
        rules = QgsRuleBasedRenderer.convertFromRenderer(renderer, layer)
    except TypeError:  # an older QGIS knows no layer here
        rules = QgsRuleBasedRenderer.convertFromRenderer(renderer)
    rules.setOrderBy(renderer.orderBy())
    rules.setOrderByEnabled(renderer.orderByEnabled())
    return rules


def shown_by(renderer: QgsFeatureRenderer | None) -> str:
    """Return the column or expression whose values a renderer parts into classes; empty if there is not one."""
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        return renderer.classAttribute().strip('"')
    if not marks_members(renderer):
        return ""
    rules = [rule for rule in renderer.rootRule().children() if rule.filterExpression() != MARKED]
    found = {_of_category(rule.filterExpression()) for rule in rules}
    return found.pop() if len(found) == 1 else ""


def _of_category(condition: str) -> str:
    parts = _CATEGORY.fullmatch(condition)
    return parts.group(1).strip('"') if parts is not None else ""
