"""The words of maps of powers: by level, by what they rest on, in one field; and of the situation under the Pact."""

from __future__ import annotations

from dataclasses import replace

from .page import PageSpec
from .texts import MapTexts, edition_date, on_inferred, on_rules
from ..model.fact_words import fact_name, fact_value
from ..model.style.preset import Drawing, StylePreset
from ..model.vocabulary import FIELDS_BY_ID, INVOLVEMENT_THEMES, Theme
from ..numbers import long_date
from ..project.layers import AtlasInfo
from ..store.power_sums import Fact
from ..translation import labelled, tr, tr_data


def of_levels(texts: MapTexts, preset: StylePreset, atlas: AtlasInfo, theme: Theme, spec: PageSpec) -> MapTexts:
    """Return the words of a map of the level of power, in a theme or in one of its fields."""
    field = preset.drawing is Drawing.FIELD
    what = tr(FIELDS_BY_ID[preset.field].title) if field else tr(theme.title)
    level = tr("Level: the widest power that the sources give the region in a field of this theme.")
    unknown = tr(
        "“Kind of power not stated”: the source names the field only. “No answer”: the edition names no power."
    )
    rules = on_rules(atlas, theme, inferred=True)
    note = f"{unknown} {on_inferred()}" if field else f"{level} {unknown}{rules}"
    return replace(
        texts,
        title=spec.title.strip() or tr("{what}: powers of Europe’s maritime regions").format(what=what),
        subtitle=tr("Kind of power documented for the regional authority, edition of {date}").format(
            date=edition_date(atlas)
        ),
        legend=tr("Level of power"),
        note=_note(note, _outside(), spec.note),
    )


def of_basis(texts: MapTexts, atlas: AtlasInfo, theme: Theme, spec: PageSpec) -> MapTexts:
    """Return the words of a map on which powers by own source and by rule are told apart."""
    apart = tr("Own source: it speaks of the region itself.")
    silent = tr("“No answer”: the edition names neither a power nor an experience.")
    if theme not in INVOLVEMENT_THEMES:
        silent = tr("“No answer”: the edition has no entry for the region in this theme.")
    subtitle = tr("By own source of the region and by general rule, edition of {date}")
    return replace(
        texts,
        subtitle=subtitle.format(date=edition_date(atlas)),
        note=_note(f"{apart} {silent}{on_rules(atlas, theme, inferred=True)}", _outside(), spec.note),
    )


def of_situation(texts: MapTexts, atlas: AtlasInfo, spec: PageSpec) -> MapTexts:
    """Return the words of a map of the situation of countries under the Pact, with the facts on the EU as a whole."""
    days = "; ".join(long_date(day) for day in atlas.said.determined)
    silent = tr("“None published”: the edition holds no determination for the country.")
    union = " ".join(f"{_fact(fact)}." for fact in atlas.said.union)
    return replace(
        texts,
        title=spec.title.strip() or tr("Situation of countries under the EU’s Pact on Migration and Asylum"),
        subtitle=tr("As determined on {days}").format(days=days) if days else "",
        legend=tr("Situation under the Pact"),
        symbols="",
        note=_note(silent, union, spec.note),
        source=tr("Source: {text}").format(
            text=tr("{edition}; each entry with its own source in the data").format(edition=tr_data(atlas.title))
        ),
    )


def _fact(fact: Fact) -> str:
    said = labelled(tr("EU, {what}").format(what=fact_name(fact.name)), fact_value(fact.value))
    return f"{said} ({long_date(fact.date)})" if fact.date else said


def _outside() -> str:
    return tr("“Not surveyed”: no region of the edition.")


def _note(*sentences: str) -> str:
    return tr("Note: {text}").format(text=" ".join(one for one in (s.strip() for s in sentences) if one))
