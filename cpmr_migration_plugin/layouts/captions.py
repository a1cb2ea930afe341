"""Caption, alternative text and citation of a map, as plain text in the page's language.

All functions speak the language that is spoken where they are called, see :func:`..translation.speaking`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial

from .drawing_words import drawing_sentences
from .map_facts import Figure, MapFacts
from ..__about__ import TITLE, VERSION
from ..numbers import long_date, number, percent
from ..project.renderer_facts import Diagram
from ..project.subjects.map_texts import MapTexts
from ..project.subjects.subject import Subject, TerritoryKind
from ..translation import tr, tr_data

#: Regions named at either end of a ranking.
_NAMED = 3


def caption(texts: MapTexts, facts: MapFacts) -> str:
    """Return what stands below a map in a paper: title, what it shows and how it is drawn, note, sources.

    :param facts: counted on the layer that the map draws, see :func:`.map_facts.map_facts`
    """
    head = _sentences(texts.title, texts.subtitle, *drawing_sentences(facts))
    return "\n".join(part for part in (head, texts.note, texts.source, texts.boundaries) if part)


def alt_text(texts: MapTexts, facts: MapFacts) -> str:
    """Return a map in words, for those who cannot see it: what is shown, counts per class, the highest and lowest.

    :param facts: counted on the layer that the map draws, see :func:`.map_facts.map_facts`
    """
    parts = [tr("Map: {title}").format(title=texts.title), texts.subtitle]
    counted = [entry for entry in facts.classes if entry.count]
    if counted:
        words = [
            tr("{label} ({n})").format(label=entry.label or tr("drawn"), n=number(entry.count)) for entry in counted
        ]
        parts.append(_counted(facts).format(n=number(facts.units), classes="; ".join(words)))
    else:
        parts.append(tr("The map shows no data"))
    if facts.unclassed:
        parts.append(tr("In no class of the legend, and not drawn: {n}").format(n=number(facts.unclassed)))
    if facts.ratios:
        parts += _extremes(facts.ratios, _shown(texts, facts))
    if facts.totals:
        named = "; ".join(_named(figure, number) for figure in facts.totals[:_NAMED])
        parts.append(_largest(facts).format(figures=named))
    if facts.outside:
        parts.append(tr("All other territory on the map was not surveyed"))
    return _sentences(*parts)


def citation(subject: Subject, texts: MapTexts, today: dt.date | None = None) -> str:
    """Return how to cite a map: title, edition, figures with codes of datasets and dates, boundaries, plugin.

    :param today: the day the map was made; by default this day
    """
    atlas, data = subject.atlas, subject.datasets
    provenance = atlas.provenance
    made = (today or dt.date.today()).isoformat()
    edition = tr("{title}, edition {version} of {date}").format(
        title=tr_data(atlas.title) or "–",
        version=provenance.get("edition_version", "") or "–",
        date=long_date(provenance.get("edition_created", "") or "–"),
    )
    loaded = provenance.get("created_at", "")[:10]
    parts = [
        f"{texts.title} [{tr('map')}]",
        edition,
        tr("Figures: {data}").format(data=data) if data else "",
        texts.boundaries,
        tr("Data loaded on {date}").format(date=long_date(loaded)) if loaded else "",
        tr("Made with {plugin} {version} for QGIS on {date}").format(
            plugin=TITLE, version=VERSION, date=long_date(made)
        ),
    ]
    return _sentences(*parts)


def caption_file(texts: MapTexts, facts: MapFacts, cited: str) -> str:
    """Return the text file beside a map: caption, alternative text and citation under headings."""
    alternative = alt_text(texts, facts)
    parts = (tr("Caption"), caption(texts, facts)), (tr("Alternative text"), alternative), (tr("Citation"), cited)
    return "\n\n".join(f"{heading}\n{'=' * len(heading)}\n{text}" for heading, text in parts) + "\n"


def _counted(facts: MapFacts) -> str:
    if facts.of is TerritoryKind.COUNTRIES:
        return tr("{n} countries, by class of the legend: {classes}")
    if facts.of is TerritoryKind.REGIONS:
        return tr("{n} regions, by class of the legend: {classes}")
    return tr("{n} territories, by class of the legend: {classes}")


def _largest(facts: MapFacts) -> str:
    kind = facts.drawn.diagram if facts.drawn is not None else Diagram.CIRCLES
    if kind is Diagram.PIES:
        return tr("Largest pies: {figures}")
    if kind is Diagram.BARS:
        return tr("Most documented, all bars together: {figures}")
    return tr("Largest circles: {figures}")


def _extremes(ratios: Sequence[Figure], shown: Callable[[float], str]) -> list[str]:
    if len(ratios) <= 2 * _NAMED:
        named = "; ".join(_named(figure, shown) for figure in ratios)
        return [tr("Figures, the highest first: {figures}").format(figures=named)]
    highest = "; ".join(_named(figure, shown) for figure in ratios[:_NAMED])
    lowest = "; ".join(_named(figure, shown) for figure in reversed(ratios[-_NAMED:]))
    return [tr("Highest: {figures}").format(figures=highest), tr("Lowest: {figures}").format(figures=lowest)]


def _named(figure: Figure, shown: Callable[[float], str]) -> str:
    text = f"{tr_data(figure.name)} {shown(figure.value)}"
    return f"{text} ({figure.time})" if figure.time else text


def _shown(texts: MapTexts, facts: MapFacts) -> Callable[[float], str]:
    """Return how figures are printed: per cent with a decimal, anything else as it is."""
    # Of two topics the share is the second one.
    what = facts.drawn
    figure = texts.legend + (texts.symbols if what is not None and what.grid is not None else "")
    return partial(percent, decimals=1) if "%" in figure else number


def _sentences(*parts: str) -> str:
    """Return texts as sentences of one paragraph: each ends in a full stop, none in two."""
    texts = [" ".join(part.split()) for part in parts]
    return " ".join(text if text[-1] in ".!?…" else f"{text}." for text in texts if text)
