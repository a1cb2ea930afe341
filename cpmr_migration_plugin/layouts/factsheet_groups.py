"""Factsheets of a whole country, and of a theme over all regions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from .factsheet_content import (
    Block,
    Entry,
    Row,
    Section,
    Sheet,
    Tile,
    facts_section,
    foot_lines,
    notes_section,
    section_of,
    tile_of,
)
from ..model.inspect.basis import level_words, sign_key
from ..model.inspect.profile import Card, FieldAnswer, FieldCell, Profile, Profiler
from ..model.inspect.records import country_name, field_title, theme_title
from ..model.inspect.series import Figure
from ..model.vocabulary import ANSWER_THEMES, FIELDS, Kind, Level, Theme
from ..numbers import number
from ..translation import labelled, tr, tr_data

#: Regions that a list names; two pages hold no more.
_LISTED = 40


def country_sheet(profiler: Profiler, country: str, region_ids: Sequence[str]) -> Sheet:
    """Return the factsheet of a country.

    :param country: ISO code
    :param region_ids: its regions the sheet is about
    """
    profiles = [profiler.profile(region_id) for region_id in region_ids]
    name = country_name(country)
    cards = _cards(profiles)
    silent = sum(profile.is_silent for profile in profiles)
    facts = [
        (tr("Country"), f"{name} ({country})"),
        (tr("Regions in the edition"), number(len(profiles))),
        (tr("CPMR members"), number(sum(profile.membership == "member" for profile in profiles))),
        (tr("Kinds of authority"), "; ".join(_kinds_of(profiles))),
        (tr("Regions that say nothing"), number(silent)),
        (tr("CPMR commissions"), ", ".join(sorted({tr_data(c) for profile in profiles for c in profile.commissions}))),
    ]
    notes = profiles[0].country_notes if profiles else ()
    facts_on = profiles[0].country_facts if profiles else ()
    return Sheet(
        key=country,
        eyebrow=tr("Country factsheet · Migration and asylum"),
        title=name,
        subtitle=tr("Regional authorities of the edition"),
        facts=tuple((label, value) for label, value in facts if value),
        sources=(),
        units=tuple(profile.unit_id for profile in profiles if profile.unit_id),
        country=country,
        locator_note=tr("No region of this country has a boundary in the atlas file."),
        tiles=tuple(_country_tiles(profiles)),
        no_tiles=tr("The edition has no figures for this country."),
        matrix_title=tr("Competences of the regions"),
        matrix_note=tr(
            "How many of the {n} regions hold a competence, by a source of their own or by rule. “No answer” does not "
            "mean “none”."
        ).format(n=len(profiles)),
        blocks=tuple(_country_blocks(profiles)),
        sections=(
            _region_list(profiles),
            *facts_section(name, facts_on),
            *_card_sections(cards),
            *((notes_section(name, notes),) if notes else ()),
        ),
        foot=foot_lines(profiler.data.provenance),
    )


def _kinds_of(profiles: Iterable[Profile]) -> Iterable[str]:
    """Return the kinds of authority of some regions in words, each once; a region may be of several."""
    return dict.fromkeys(kind for p in profiles for kind in p.authority_kind.split("; ") if kind)


def _country_tiles(profiles: Iterable[Profile]) -> Iterable[Tile]:
    """Return the country's own figures: those that stand beside the figures of its regions."""
    seen: dict[str, Figure] = {}
    for profile in profiles:
        for figure in profile.figures:
            if any(point.value is not None for point in figure.country):
                seen.setdefault(figure.indicator.id, figure)
    for figure in seen.values():
        own = Figure(
            indicator=figure.indicator,
            geo="",
            borrowed=False,
            unit=figure.unit,
            dataset=figure.country_dataset,
            sources=figure.sources if figure.country_dataset == figure.dataset else (),
            latest=next(point for point in reversed(figure.country) if point.value is not None),
            series=figure.country,
            country=(),
            country_dataset="",
            median=(),
        )
        yield tile_of(own)


def _country_blocks(profiles: Sequence[Profile]) -> Iterable[Block]:
    for rows in zip(*(profile.matrix for profile in profiles)):
        fields = [_counted_row(cells) for cells in zip(*(row.cells for row in rows))]
        entries = sum(row.entries for row in rows)
        yield Block(rows[0].title, tr("entries: {n}").format(n=number(entries)), tuple(fields))


def _counted_row(cells: Sequence[FieldCell]) -> Row:
    held = sum(cell.answer is FieldAnswer.HELD for cell in cells)
    answered = sum(bool(cell.level) for cell in cells)
    word = _of_regions(held, sum(cell.answer is FieldAnswer.HELD and cell.by_rule for cell in cells), len(cells))
    if not answered:
        missing = cells[0]
        return Row(missing.title, missing.answer.value, missing.level_title, quiet=True)
    if not held and answered:
        inferred = all(not cell.stated for cell in cells if cell.level)
        said = labelled(level_words(Level.NONE.value, inferred=inferred), _of_regions(answered, 0, len(cells)))
        return Row(cells[0].title, sign_key(Level.NONE.value, inferred=inferred), said)
    return Row(cells[0].title, "", word, held / len(cells))


def _of_regions(n: int, by_rule: int, m: int) -> str:
    """Return how many regions something holds of, and of how many of these by rule."""
    if by_rule:
        return tr("{n} of {m}, {k} by rule").format(n=number(n), m=number(m), k=number(by_rule))
    return tr("{n} of {m} regions").format(n=number(n), m=number(m))


def _region_list(profiles: Sequence[Profile]) -> Section:
    entries = []
    for profile in profiles[:_LISTED]:
        held = sum(cell.answer is FieldAnswer.HELD for row in profile.matrix for cell in row.cells)
        fields = sum(len(row.cells) for row in profile.matrix)
        said = tr("competences in {n} of {m} fields, entries: {k}").format(n=held, m=fields, k=len(profile.cards))
        said = tr("no answer") if profile.is_silent else said
        entries.append(Entry(tr_data(profile.name), " · ".join(part for part in (profile.code, said) if part), "", ()))
    return Section(tr("Regions"), tuple(entries), len(profiles), tr("No answer."))


def theme_sheet(profiler: Profiler, theme: Theme, region_ids: Sequence[str]) -> Sheet:
    """Return the factsheet of a theme over some regions."""
    profiles = [profiler.profile(region_id) for region_id in region_ids]
    cells = {p.region_id: [c for row in p.matrix if row.theme == theme.value for c in row.cells] for p in profiles}
    cards = [(p, card) for p, card in _cards(profiles) if card.theme == theme.value]
    competent = [p for p in profiles if any(cell.answer is FieldAnswer.HELD for cell in cells[p.region_id])]
    documented = {p.region_id for p, _ in cards}
    involved = [p for p in profiles if p in competent or p.region_id in documented]
    kinds = Counter(card.kind for _, card in cards)
    of = tr("of {n} regions").format(n=number(len(profiles)))
    tiles = [
        Tile(tr("Regions with a competence or an entry"), number(len(involved)), of, ""),
        Tile(tr("Regions with a competence in a field of the theme"), number(len(competent)), of, ""),
        Tile(tr("Regions with an entry"), number(len(documented)), of, ""),
        Tile(tr("Experiences and projects"), number(kinds[Kind.EXPERIENCE.value] + kinds[Kind.PROJECT.value]), "", ""),
        Tile(tr("Policies and instruments"), number(kinds[Kind.INSTRUMENT.value]), "", ""),
        Tile(
            tr("Needs and cooperation interests"), number(kinds[Kind.NEED.value] + kinds[Kind.INTEREST.value]), "", ""
        ),
    ]
    blocks = tuple(_field_block(field.id, profiles, cells) for field in FIELDS if field.theme is theme)
    return Sheet(
        key=theme.value,
        eyebrow=tr("Thematic factsheet · Migration and asylum"),
        title=theme_title(theme.value),
        subtitle=tr("Regional authorities of the edition"),
        facts=(
            (tr("Layer"), number(theme.number)),
            (
                tr("Regions in the edition") if len(profiles) == len(profiler.data.regions) else tr("Regions chosen"),
                number(len(profiles)),
            ),
            (tr("Countries"), number(len({profile.country for profile in profiles}))),
        ),
        sources=(),
        units=tuple(profile.unit_id for profile in involved if profile.unit_id),
        country="",
        locator_note=tr("No region says anything on this theme."),
        tiles=tuple(tiles),
        no_tiles="",
        matrix_title=tr("Kinds of power, by field"),
        matrix_note=tr("How many regions hold which kind of power. The others give no answer.")
        if blocks
        else tr("No fields of competence belong to this theme."),
        blocks=blocks,
        sections=tuple(_card_sections(cards)),
        foot=foot_lines(profiler.data.provenance),
    )


def _field_block(field: str, profiles: Sequence[Profile], cells: dict[str, list[FieldCell]]) -> Block:
    said = [cell for p in profiles for cell in cells[p.region_id] if cell.field == field and cell.level]
    rows = []
    for level in Level:
        for inferred in (False, True) if level is Level.NONE else (None,):
            held = [cell for cell in said if cell.level == level.value and inferred in (None, not cell.stated)]
            if held:
                sign = sign_key(level.value, inferred=bool(inferred))
                by_rule = sum(cell.by_rule for cell in held)
                title = level_words(level.value, inferred=bool(inferred))
                rows.append(Row(title, sign, _of_regions(len(held), by_rule, len(profiles))))
    if not rows:
        rows = [Row(tr("all regions"), FieldAnswer.NO_ANSWER.value, tr("no answer"), quiet=True)]
    return Block(field_title(field), tr("answers: {n}").format(n=number(len(said))), tuple(rows))


def _cards(profiles: Iterable[Profile]) -> list[tuple[Profile, Card]]:
    """Return the entries of several regions, newest first, those without a year last."""
    held = [(profile, card) for profile in profiles for card in profile.cards]
    return sorted(held, key=lambda pair: pair[1].year[-4:], reverse=True)


def _card_sections(cards: Sequence[tuple[Profile, Card]]) -> Iterable[Section]:
    names = {card.experience_id: tr_data(profile.name) for profile, card in cards}
    for title, kinds in _section_kinds():
        yield section_of(title, [card for _, card in cards if card.kind in kinds], names)


def _section_kinds() -> list[tuple[str, frozenset[str]]]:
    """Return headings and kinds in the order of the panel."""
    return [
        (tr("Experiences and projects"), frozenset((Kind.EXPERIENCE.value, Kind.PROJECT.value))),
        (tr("Policies and instruments"), frozenset((Kind.INSTRUMENT.value,))),
        (tr("Needs"), frozenset((Kind.NEED.value,))),
        (tr("Cooperation interests"), frozenset((Kind.INTEREST.value,))),
    ]


def themes() -> tuple[Theme, ...]:
    """Return the themes that have factsheets: those with answers, not figures."""
    return ANSWER_THEMES
