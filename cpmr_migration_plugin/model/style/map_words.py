"""The words of every map that is not made of a user's preset: title, subtitle, heading of the legend, note, source.

All functions speak the language that is spoken where they are called, see :func:`....translation.speaking`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ..vocabulary import DOCUMENTED_THEMES, INVOLVEMENT_THEMES, Field, Theme
from ...numbers import long_date, number
from ...translation import tr


@dataclass(frozen=True)
class MapWords:
    """What a map says of itself, as plain text.

    :param legend: heading of the classes
    :param symbols: heading of the proportional symbols; empty if there are none
    :param note: without the word “Note”
    :param source: without the word “Source”
    """

    title: str
    subtitle: str
    legend: str
    symbols: str
    note: str
    source: str


@dataclass(frozen=True)
class MapFigures:
    """What the words of a map say of an edition; texts are in the language that is spoken.

    :param edition: its title
    :param date: its date in words
    :param ratio: of a data theme, what the colours show, with its time; empty for none
    :param total: what the circles show
    :param population: of which the ratio is a share; empty if the edition does not tell
    :param datasets: that ratio and total are from, each with its publisher
    :param powers: of all regions in the theme, whatever they rest on
    :param by_rule: of them those that only a general rule gives
    :param inferred: whether there are regions without competence of which no source says so
    """

    edition: str
    date: str
    ratio: str = ""
    total: str = ""
    population: str = ""
    datasets: Sequence[str] = ()
    powers: int = 0
    by_rule: int = 0
    inferred: bool = False


def theme_words(theme: Theme, said: MapFigures) -> MapWords:
    """Return the words of a theme's map as the layer is made."""
    return MapWords(
        _title(theme, said), _subtitle(theme, said), _legend(theme, said), said.total, _note(theme, said),
        _source(theme, said),
    )  # fmt: skip


def level_words(theme: Theme, said: MapFigures, field: Field | None = None) -> MapWords:
    """Return the words of a map of the level of power, in a theme or in one of its fields.

    :param field: None for all of the theme
    """
    what = tr(theme.title) if field is None else tr(field.title)
    unknown = tr(
        "“Kind of power not stated”: the source names the field only. “No answer”: the edition names no power."
    )
    if field is not None:
        note = joined(unknown, inferred_note(), outside())
    else:
        widest = tr("Level: the widest power that the sources give the region in a field of this theme.")
        note = joined(widest, unknown, *_on_rules(said, inferred=True), outside())
    return replace(
        theme_words(theme, said),
        title=tr("{what}: powers of Europe’s maritime regions").format(what=what),
        subtitle=tr("Kind of power documented for the regional authority, edition of {date}").format(date=said.date),
        legend=tr("Level of power"),
        note=note,
    )


def basis_words(theme: Theme, said: MapFigures) -> MapWords:
    """Return the words of a map on which powers by own source and by rule are told apart."""
    apart = tr("Own source: it speaks of the region itself.")
    silent = tr("“No answer”: the edition names neither a power nor an experience.")
    if theme not in INVOLVEMENT_THEMES:
        silent = tr("“No answer”: the edition has no entry for the region in this theme.")
    return replace(
        theme_words(theme, said),
        subtitle=tr("By own source of the region and by general rule, edition of {date}").format(date=said.date),
        note=joined(apart, silent, *_on_rules(said, inferred=True), outside()),
    )


def situation_words(said: MapFigures, determined: Iterable[str], union: Iterable[str]) -> MapWords:
    """Return the words of a map of the situation of countries under the Pact.

    :param determined: days on which situations were determined, ISO 8601
    :param union: facts on the EU as a whole, in words without full stops
    """
    days = "; ".join(long_date(day) for day in determined)
    silent = tr("“None published”: the edition holds no determination for the country.")
    return MapWords(
        title=tr("Situation of countries under the EU’s Pact on Migration and Asylum"),
        subtitle=tr("As determined on {days}").format(days=days) if days else "",
        legend=tr("Situation under the Pact"),
        symbols="",
        note=joined(silent, *(f"{fact}." for fact in union)),
        source=_entries(said),
    )


def joined(*sentences: str) -> str:
    """Return sentences as one paragraph; empty ones are left out."""
    return " ".join(one for one in (s.strip() for s in sentences) if one)


def noted(*sentences: str) -> str:
    """Return the note of a page."""
    return tr("Note: {text}").format(text=joined(*sentences))


def sourced(source: str) -> str:
    """Return the source of a page."""
    return tr("Source: {text}").format(text=source)


def disclaimer() -> str:
    """Return what every map says of the boundaries it shows."""
    return tr("Designations and boundaries do not imply any opinion on the status of a territory.")


def outside() -> str:
    """Return what *not surveyed* means."""
    return tr("“Not surveyed”: no region of the edition.")


def inferred_note() -> str:
    """Return what *inferred* means."""
    return tr("“Inferred”: it follows from the division of tasks; no source says so.")


def merged(datasets: Iterable[str]) -> str:
    """Return datasets with each publisher once: "Eurostat (a, b)" for "Eurostat (a)" and "Eurostat (b)"."""
    publishers: dict[str, list[str]] = {}
    for dataset in datasets:
        publisher, _, code = dataset.rstrip(")").partition(" (")
        publishers.setdefault(publisher, []).extend([code] if code else [])
    return "; ".join(f"{name} ({', '.join(codes)})" if codes else name for name, codes in publishers.items())


def _title(theme: Theme, said: MapFigures) -> str:
    titles = {
        Theme.COUNTRY_DATA: tr("{what} in Europe, by country"),
        Theme.REGIONAL_DATA: tr("{what} in Europe’s maritime regions"),
        Theme.GOVERNANCE: tr("Migration policies and instruments of Europe’s maritime regions"),
        Theme.RECEPTION: tr("Entry and reception: how Europe’s maritime regions are involved"),
        Theme.SERVICES: tr("Basic public services: how Europe’s maritime regions are involved"),
        Theme.INCLUSION: tr("Integration and social inclusion: how Europe’s maritime regions are involved"),
        Theme.EXTERNAL: tr("Decentralised cooperation and humanitarian aid of Europe’s maritime regions"),
        Theme.NEEDS: tr("Needs and innovative practices of Europe’s maritime regions in migration"),
        Theme.COOPERATION: tr("Cooperation interest of Europe’s maritime regions in migration"),
    }
    return titles[theme].format(what=said.ratio.split(",")[0] or tr("Migrants"))


def _subtitle(theme: Theme, said: MapFigures) -> str:
    if theme in INVOLVEMENT_THEMES:
        text = tr("Competences and experiences of regional authorities, as documented in the edition of {date}")
        return text.format(date=said.date)
    if theme in DOCUMENTED_THEMES:
        return tr("As documented for regional authorities in the edition of {date}").format(date=said.date)
    parts = []
    if said.ratio:
        parts.append(tr("Colour: {figure}").format(figure=said.ratio))
    if said.total:
        parts.append(tr("Circles: {figure}").format(figure=said.total))
    return "  ·  ".join(parts)


def _legend(theme: Theme, said: MapFigures) -> str:
    if theme in (Theme.COUNTRY_DATA, Theme.REGIONAL_DATA):
        return said.ratio or tr("No figures")
    if theme in INVOLVEMENT_THEMES:
        return tr("Involvement of the region")
    return tr("Documented for the region") if theme is Theme.NEEDS else tr("Regions")


def _note(theme: Theme, said: MapFigures) -> str:
    if theme is Theme.COUNTRY_DATA:
        return joined(tr("“Not available”: the dataset has no figure for the country."), _population(said))
    if theme is Theme.REGIONAL_DATA:
        own = tr(
            "Figures of a region’s own territory only; none is taken over from a larger one. “Not available”: "
            "no figure at the region’s level. A region inside another one is drawn on top of it."
        )
        return joined(own, _population(said), outside())
    if theme in INVOLVEMENT_THEMES:
        silent = tr(
            "Competence: the sources name a power of the region in a field of this theme. Experience: at least one "
            "measure, instrument or project. “No answer”: the edition names neither."
        )
    else:
        silent = tr("“No answer”: the edition has no entry for the region in this theme.")
    return joined(silent, *_on_rules(said), outside())


def _on_rules(said: MapFigures, *, inferred: bool = False) -> list[str]:
    """Return what is to be known of powers that no source on the region itself gives.

    :param inferred: whether the map has the class *no competence, inferred*, whatever the theme draws by default
    """
    sentences = []
    if said.by_rule:
        text = tr("{n} of {m} powers follow from general rules, which hold for every authority of a kind.")
        sentences.append(text.format(n=number(said.by_rule), m=number(said.powers)))
    if inferred or said.inferred:
        sentences.append(inferred_note())
    return sentences


def _population(said: MapFigures) -> str:
    return tr("Share of: {population}.").format(population=said.population) if said.population else ""


def _source(theme: Theme, said: MapFigures) -> str:
    if theme not in (Theme.COUNTRY_DATA, Theme.REGIONAL_DATA):
        return _entries(said)
    named = merged(dict.fromkeys(dataset for dataset in said.datasets if dataset))
    return tr("{datasets}; as kept in {edition}").format(datasets=named or "–", edition=said.edition)


def _entries(said: MapFigures) -> str:
    return tr("{edition}; each entry with its own source in the data").format(edition=said.edition)
