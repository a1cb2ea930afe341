"""Content of a factsheet before it is laid out: plain text in the language that is spoken."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..model.flags import flag_text
from ..model.inspect.basis import inferred_meaning
from ..model.inspect.profile import Card, CountryFact, CountryNote, FieldAnswer, FieldCell, Profile, ThemeRow
from ..model.inspect.profile_text import fact_words, identity, sections, silence
from ..model.inspect.series import Figure
from ..model.inspect.series_lines import ChartLines, can_draw, chart_lines
from ..model.notes import shown
from ..model.style.map_words import disclaimer
from ..model.vocabulary import Actor, SourceKind
from ..numbers import long_date, number
from ..translation import labelled, tr, tr_data

#: Entries of one section that are looked at; two pages never hold as many.
_MOST_ENTRIES = 60


@dataclass(frozen=True)
class Tile:
    """A key figure.

    :param value: as text; empty if it is not available
    :param when: time and flag
    :param country: the country's figure beside it, in words
    :param median: the median region's
    """

    title: str
    value: str
    unit: str
    when: str
    country: str = ""
    median: str = ""
    sources: tuple[str, ...] = ()
    chart: ChartLines | None = None


@dataclass(frozen=True)
class Row:
    """A line of the matrix.

    :param sign: key of a level's sign (:func:`..model.inspect.basis.sign_key`), answer, or empty for a bar of *share*
    :param share: 0 to 1; how many of those who could do it do
    :param word: says what the sign shows
    """

    title: str
    sign: str
    word: str
    share: float = 0.0
    quiet: bool = False
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class Block:
    """A theme of the matrix with its rows."""

    title: str
    note: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Entry:
    """An experience, instrument, project, need, interest, or a region of a list."""

    title: str
    meta: str
    text: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Section:
    """Entries under a heading.

    :param total: how many there are, which may be more than are listed
    :param minor: gets the room that the other sections leave
    """

    title: str
    entries: tuple[Entry, ...]
    total: int
    empty: str = ""
    minor: bool = False


@dataclass(frozen=True)
class Sheet:
    """Everything one factsheet says.

    :param key: region id, country code or theme id: file name and bookmark are made from it
    :param units: boundary units that the locator map points out
    :param country: ISO code of the country the locator map is about; empty for all of Europe
    :param pair: whether figures stand beside a country's, so that the charts need a key
    """

    key: str
    eyebrow: str
    title: str
    subtitle: str
    facts: tuple[tuple[str, str], ...]
    sources: tuple[str, ...]
    units: tuple[str, ...]
    country: str
    locator_note: str
    tiles: tuple[Tile, ...]
    no_tiles: str
    matrix_title: str
    matrix_note: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    foot: tuple[str, ...]


def region_sheet(profile: Profile, provenance: Mapping[str, str]) -> Sheet:
    """Return the factsheet of a region."""
    title = tr_data(profile.name)
    facts = [(label, value) for label, value in identity(profile) if value != profile.name_local]
    no_map = tr("This region has no boundary in the atlas file, so it cannot be shown on a map.")
    return Sheet(
        key=profile.region_id,
        eyebrow=tr("Regional factsheet · Migration and asylum"),
        title=title,
        subtitle=" · ".join(
            dict.fromkeys(one for one in (profile.name_local, profile.country_title) if one and one != title)
        ),
        facts=tuple(facts),
        sources=profile.sources,
        units=(profile.unit_id,) if profile.unit_id else (),
        country=profile.country,
        locator_note="" if profile.unit_id else no_map,
        tiles=tuple(tile_of(figure) for figure in main_entries(profile.figures)),
        no_tiles=tr("The edition has no figures for this region."),
        matrix_title=tr("Competences"),
        matrix_note=_matrix_note(profile),
        blocks=tuple(_block(row) for row in profile.matrix) if _said_of_powers(profile) else (),
        sections=(
            *(() if profile.is_silent else (section_of(title, cards) for title, cards in sections(profile))),
            *facts_section(profile.country_title, profile.country_facts),
            *_rules_section(profile),
            *_country_section(profile),
        ),
        foot=foot_lines(provenance),
    )


def _matrix_note(profile: Profile) -> str:
    if profile.is_silent:
        return silence()
    if not _said_of_powers(profile):
        return tr("Nothing is said of its competences; that does not mean that it has none.")
    note = tr("Powers of the region by field, as its sources state them. “No answer” does not mean “none”.")
    cells = [cell for row in profile.matrix for cell in row.answered]
    if any(cell.by_rule for cell in cells):
        note = tr(
            "Powers of the region by field, as its sources state them or by rule for its kind of authority. “No "
            "answer” does not mean “none”."
        )
    return f"{note} {inferred_meaning()}" if any(cell.answer is FieldAnswer.INFERRED_NONE for cell in cells) else note


def _said_of_powers(profile: Profile) -> bool:
    """Return whether anything is said on a field; else a sentence says more than rows of no answer."""
    return any(row.answered for row in profile.matrix)


def _block(row: ThemeRow) -> Block:
    """Return a theme of the matrix; fields on which nothing is said are one row."""
    rows = [_matrix_row(cell) for cell in row.answered]
    for answer, cells in row.missing:
        title = tr("all {n} fields") if len(cells) == len(row.cells) else tr("{n} further fields")
        if len(cells) == 1:
            title = cells[0].title
        rows.append(Row(title.format(n=len(cells)), answer.value, cells[0].level_title, quiet=True))
    return Block(row.title, _held(row.cells), tuple(rows))


def _held(cells: tuple[FieldCell, ...]) -> str:
    held = sum(cell.answer is FieldAnswer.HELD for cell in cells)
    return tr("{n} of {m} fields").format(n=held, m=len(cells))


def _matrix_row(cell: FieldCell) -> Row:
    word = cell.words
    against = next((rule for rule in cell.beside if rule.contradicts), None)
    if against is not None:
        word = tr("{own}; a rule says: {rule}").format(own=word, rule=against.level_title)
    return Row(cell.title, cell.sign, word, sources=cell.sources)


def main_entries(figures: Iterable[Figure]) -> list[Figure]:
    """Return figures with those first that a user looks for: the first of the edition, then shares, newest first."""
    held = list(figures)
    rest = sorted(held[1:], key=lambda figure: figure.latest.time if figure.latest else "", reverse=True)
    return held[:1] + sorted(rest, key=lambda figure: figure.indicator.nature != "ratio")


def further_figures(tiles: Iterable[Tile]) -> Section:
    """Return figures for which there is no room among the tiles, as a section."""
    entries = tuple(
        Entry(
            # A blank of its own keeps number and unit on one line.
            labelled(tile.title, "\u00a0".join(filter(None, (tile.value, tile.unit)))),
            tile.when,
            " · ".join(part for part in (tile.country, tile.median) if part),
            tile.sources,
        )
        for tile in tiles
    )
    return Section(tr("Further figures"), entries, len(entries))


def tile_of(figure: Figure) -> Tile:
    """Return a figure as a tile: rounded to two decimals, as the panel shows it."""
    latest = figure.latest
    known = latest is not None and latest.value is not None
    chart = chart_lines(figure) if can_draw(figure) else None
    beside = next((point for point in reversed(figure.country) if point.value is not None), None)
    country = median = ""
    if beside is not None:
        country = tr("country {value} ({time})").format(value=_rounded(beside.value), time=beside.time)
        if figure.country_dataset != figure.dataset:
            country += f", {figure.country_dataset}"
    if figure.median:
        last = figure.median[-1]
        median = tr("median of {n} regions {value} ({time})").format(
            n=last.regions, value=_rounded(last.value), time=last.time
        )
    when = ""
    if known:
        when = " · ".join(part for part in (latest.time, flag_text(latest.flag), figure.dataset) if part)
    if figure.borrowed:
        when += " · " + tr("figures of {code}, the same territory").format(code=figure.geo)
    return Tile(
        title=tr_data(figure.indicator.title),
        value=_rounded(latest.value) if known else tr("not available"),
        unit=tr_data(figure.unit) if known and figure.unit else "",
        when=when or figure.dataset,
        country=country,
        median=median,
        sources=figure.sources,
        chart=chart,
    )


def _rounded(value: float) -> str:
    return number(round(value, 2))


def section_of(title: str, cards: Iterable[Card], regions: Mapping[str, str] | None = None) -> Section:
    """Return cards as a section.

    :param regions: name of the region of each card by the card's id, where a sheet is about several
    """
    cards = tuple(cards)
    entries = tuple(_entry(card, (regions or {}).get(card.experience_id, "")) for card in cards[:_MOST_ENTRIES])
    return Section(title, entries, len(cards), tr("No answer."))


def _entry(card: Card, region: str) -> Entry:
    year = card.year_text or tr("no year given")
    meta = " · ".join(part for part in (region, card.status_title, year, card.kind_title, card.theme_title) if part)
    meta = " · ".join(part for part in (meta, _reserve(card)) if part)
    text = " ".join(part for part in (card.summary, card.note) if part)
    return Entry(card.title, meta, text, tuple(dict.fromkeys((*card.links, *card.sources))))


def _reserve(card: Card) -> str:
    """Return who acts where it is not the region, and the kind of source where it is a weak one."""
    weak = (SourceKind.PRESS.value, SourceKind.POSITION.value)
    actor = "" if card.actor in ("", Actor.REGION.value) else labelled(tr("Who acts"), card.actor_title)
    return " · ".join(part for part in (actor, card.source_kind_title if card.source_kind in weak else "") if part)


def _country_section(profile: Profile) -> tuple[Section, ...]:
    if not profile.country_notes:
        return ()
    return (notes_section(profile.country_title, profile.country_notes),)


def facts_section(country: str, facts: Iterable[CountryFact]) -> tuple[Section, ...]:
    """Return the dated facts on a country as a section, if there are any."""
    entries = tuple(Entry(fact_words(fact), "", fact.note, fact.sources) for fact in facts)
    if not entries:
        return ()
    return (Section(tr("Facts on {country}").format(country=country), entries, len(entries)),)


def _rules_section(profile: Profile) -> tuple[Section, ...]:
    """Return the rules that the powers of the matrix follow from: whom each is for, by what, in which fields."""
    said: dict[str, dict[str, None]] = {}
    sources: dict[str, dict[str, None]] = {}
    for cell in (cell for row in profile.matrix for cell in row.answered):
        for rule in cell.rules:
            said.setdefault(rule.words, {})[labelled(cell.title, rule.level_title)] = None
            sources.setdefault(rule.words, {}).update(dict.fromkeys(rule.sources))
    entries = tuple(
        Entry(words[:1].upper() + words[1:], "", "; ".join(fields), tuple(sources[words]))
        for words, fields in said.items()
    )
    if not entries:
        return ()
    return (Section(tr("Rules for its kind of authority"), entries, len(entries), minor=True),)


def _said_of(what: str, said: str) -> str:
    return labelled(what, said) if what and said else what or said


def notes_section(country: str, notes: Iterable[CountryNote]) -> Section:
    """Return what the edition says of all or some regions of a country."""
    by_text: dict[tuple[str, str], list[CountryNote]] = {}
    for note in notes:
        by_text.setdefault((note.text, note.legal_basis), []).append(note)
    entries = []
    for (text, basis), held in by_text.items():
        by_level: dict[str, list[str]] = {}
        for note in held:
            by_level.setdefault(note.level_title, []).append(note.field_title)
        fields = [_said_of(", ".join(filter(None, names)), level) for level, names in by_level.items()]
        meta = " · ".join(dict.fromkeys(part for part in (held[0].scope, *fields) if part))
        sources = dict.fromkeys(address for note in held for address in note.sources)
        entries.append(Entry(text or basis or held[0].scope, meta, basis if text else "", tuple(sources)))
    title = tr("Said of regions of {country}").format(country=country)
    return Section(title, tuple(entries), len(entries), minor=True)


def foot_lines(provenance: Mapping[str, str]) -> tuple[str, ...]:
    """Return the small print of every page: edition, boundaries, disclaimer."""
    edition = tr("Source: {edition}, edition {version}, {date}").format(
        edition=tr_data(provenance.get("edition_title", "")) or "–",
        version=provenance.get("edition_version", "") or "–",
        date=long_date(provenance.get("edition_created", "")) or "–",
    )
    boundaries = shown(provenance.get("boundaries_attribution", ""))
    return tuple(line for line in (edition, boundaries, disclaimer()) if line)
