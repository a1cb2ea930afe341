"""Sentences for a caption on how a map is drawn: classification, symbols, territory without data.

All functions speak the language that is spoken where they are called, see :func:`..translation.speaking`.
"""

from __future__ import annotations

from collections.abc import Sequence

from .map_facts import MapFacts
from ..model.style.class_labels import figure
from ..model.style.preset import Method
from ..numbers import number
from ..project.renderer_facts import Classification, Diagram
from ..project.subjects.subject import TerritoryKind
from ..translation import tr


def drawing_sentences(facts: MapFacts) -> list[str]:
    """Return how a map is drawn, in sentences without full stops; none for what it does not show."""
    return [sentence for sentence in (_colours(facts), _symbols(facts), _missing(facts)) if sentence]


def _colours(facts: MapFacts) -> str:
    what = facts.drawn
    if what is None or what.classes < 2:
        return ""
    text = tr("Colours: {n} classes").format(n=what.classes)
    if what.grid is not None and what.breaks:
        text = tr("Colours: {rows} × {columns} classes, the share parted at {breaks}").format(
            rows=len(what.grid.rows), columns=what.grid.columns, breaks=_listed(what.breaks)
        )
    if facts.parting is None:
        return text
    return tr("{text} ({method})").format(text=text, method=_method(facts.parting))


def _listed(breaks: Sequence[float]) -> str:
    """Return the one or two breaks of a share in words."""
    said = [figure(one) for one in breaks]
    return said[0] if len(said) == 1 else tr("{one} and {other}").format(one=said[0], other=said[-1])


def _method(parting: Classification) -> str:
    words = {
        Method.QUANTILE: tr("quantiles"),
        Method.NATURAL: tr("natural breaks"),
        Method.EQUAL: tr("equal intervals"),
        Method.PRETTY: tr("pretty breaks"),
        Method.THRESHOLDS: tr("own thresholds"),
    }
    parts = [words[parting.method]]
    if parting.rounded:
        parts.append(tr("breaks rounded"))
    if parting.middle is not None:
        parts.append(tr("turning at {middle}").format(middle=figure(parting.middle)))
    return ", ".join(parts)


def _symbols(facts: MapFacts) -> str:
    what = facts.drawn
    if what is None or not facts.totals:
        return ""
    if what.diagram is Diagram.CIRCLES:
        return tr("Circles: their area is in proportion to the figure")
    if what.diagram is Diagram.PIES:
        return tr("Pies: {n} parts; their area is in proportion to all that is counted").format(n=len(what.attributes))
    if what.diagram is Diagram.BARS:
        return tr("Bars: {n} side by side; their height is in proportion to what is counted").format(
            n=len(what.attributes)
        )
    return ""


def _missing(facts: MapFacts) -> str:
    silent = [entry for entry in facts.classes if entry.missing and entry.count]
    if not silent:
        return ""
    classes = "; ".join(tr("{label} ({n})").format(label=one.label, n=number(one.count)) for one in silent)
    texts = {
        TerritoryKind.COUNTRIES: tr("Without data, of {n} countries: {classes}"),
        TerritoryKind.REGIONS: tr("Without data, of {n} regions: {classes}"),
        TerritoryKind.TERRITORIES: tr("Without data, of {n} territories: {classes}"),
    }
    return texts[facts.of].format(n=number(facts.units), classes=classes)
