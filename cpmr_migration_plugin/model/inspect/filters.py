"""Filters of the finder, for regions and their records."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np

from .choices import MEMBERSHIPS, basis_choice, block_title, membership_title
from .records import InspectData, country_name, field_title, kind_title, level_rank, level_title, theme_title
from ..vocabulary import FIELDS_BY_ID, PACT_BLOCKS, Basis, Kind, Level, Theme, fields_of_block
from ...translation import labelled, quoted, tr, tr_data


@dataclass(frozen=True)
class Filters:
    """What to look for; an empty part asks for nothing. All parts hold at once, in no order.

    A part about records restricts them before a region is judged by what is left, so that theme
    *Reception* and *shared or wider* ask for a competence that is both. Parts restrict only the tables
    that have what they speak of: fields, levels, bases and blocks the competences, years and status the entries.

    A field that is general, no field of migration itself, counts where it is asked for by name, and nowhere else
    where a theme or a competence is asked for.

    :param countries: ISO codes
    :param commissions: CPMR commissions; a region in several is found by each
    :param nuts_levels: 0 to 3; -1 for regions outside NUTS
    :param themes: theme ids
    :param fields: field ids
    :param level_at_least: the region holds a competence of this level or a wider one, see
        :func:`.records.level_rank`; *none* asks for any answer
    :param kinds: kinds of entries the region must have, each of them
    :param year_from: first year of a span in which an entry must fall, at least in part; 0 for open
    :param year_to: last year of that span; 0 for open
    :param basis: what the competence rests on; None for any. An own source is enough where a rule says it too
    :param memberships: ``member``, ``participant``, ``not_seen``; a region of which the edition does not say is
        found by none
    :param pact_blocks: numbers of building blocks of the Pact on Migration and Asylum: the region says something
        on a field of one of them, see :func:`..vocabulary.fields_of_block`
    :param done_only: whether only entries count that are done, not planned or proposed
    """

    countries: frozenset[str] = frozenset()
    commissions: frozenset[str] = frozenset()
    nuts_levels: frozenset[int] = frozenset()
    themes: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    level_at_least: Level | None = None
    kinds: frozenset[str] = frozenset()
    year_from: int = 0
    year_to: int = 0
    basis: Basis | None = None
    memberships: frozenset[str] = frozenset()
    pact_blocks: frozenset[int] = frozenset()
    done_only: bool = False

    @property
    def asks_for_competence(self) -> bool:
        """Whether a region must have a competence."""
        return bool(self.fields or self.level_at_least is not None or self.basis is not None or self.pact_blocks)

    def __bool__(self) -> bool:
        """Return whether anything is asked for."""
        return self != _NOTHING

    def also(self, other: Filters) -> Filters:
        """Return the filters that ask for both; where both speak of one thing, *other* replaces it.

        For filters about different things the order does not matter.
        """
        asked = {f.name: getattr(other, f.name) for f in fields(self)}
        return replace(self, **{name: value for name, value in asked.items() if value})

    def about_regions(self) -> Filters:
        """Return only the parts that are about regions, not about their records."""
        return Filters(self.countries, self.commissions, self.nuts_levels, memberships=self.memberships)

    def words(self) -> list[str]:
        """Return each part in words, for a heading or a report."""
        parts = []
        for title, names in (
            (tr("Country"), [country_name(code) for code in self.countries]),
            (tr("Commission"), [tr_data(name) for name in self.commissions]),
            (tr("NUTS level"), [str(n) if n >= 0 else tr("outside NUTS") for n in self.nuts_levels]),
            (tr("Theme"), [theme_title(theme) for theme in self.themes]),
            (tr("Field"), [field_title(item) for item in self.fields]),
            (tr("Has"), [kind_title(kind) for kind in self.kinds]),
            (tr("Membership"), [membership_title(value) for value in self.memberships]),
            (tr("Pact block"), [block_title(block) for block in self.pact_blocks]),
        ):
            if names:
                parts.append(labelled(title, ", ".join(sorted(names))))
        if self.level_at_least is not None:
            parts.append(tr("Level at least: {level}").format(level=level_title(self.level_at_least.value)))
        if self.year_from or self.year_to:
            parts.append(tr("Years: {first}–{last}").format(first=self.year_from or "…", last=self.year_to or "…"))
        if self.basis is not None:
            parts.append(labelled(tr("Basis"), basis_choice(self.basis)))
        if self.done_only:
            parts.append(tr("Only what is done"))
        return parts

    def heading(self, text: str) -> str:
        """Return a search for words with these filters in one line; nothing if all regions are asked for."""
        words = " ".join(text.split())
        return " · ".join([*([quoted(words)] if words else []), *self.words()])


_NOTHING = Filters()


@dataclass(frozen=True)
class FilterMasks:
    """What filters let through, as masks over the tables.

    :param regions: by position
    :param competences: records that the parts about competences let through, whatever their region
    :param experiences: likewise for the entries
    """

    regions: np.ndarray
    competences: np.ndarray
    experiences: np.ndarray


def apply(data: InspectData, filters: Filters) -> FilterMasks:
    """Return what *filters* let through.

    A theme alone asks for a region with any record in it, a *none* included: that is an answer. A power is asked for
    by a level.
    """
    competences = _within(data.competences["theme"], filters.themes)
    competences &= _within(data.competences["field"], filters.fields)
    if filters.level_at_least is not None:
        competences &= data.level_ranks >= level_rank(filters.level_at_least.value)
    if filters.basis is not None:
        competences &= data.by_rule == (filters.basis is Basis.GENERAL_RULE)
    if filters.pact_blocks:
        competences &= data.competences["field"].isin(_fields_of(filters.pact_blocks)).to_numpy()
    if filters.themes or filters.asks_for_competence:
        competences &= ~data.general | data.competences["field"].isin(filters.fields).to_numpy()
    experiences = _within(data.experiences["theme"], filters.themes)
    if filters.done_only:
        experiences &= data.done
    dated = bool(filters.year_from or filters.year_to)
    if dated:
        first, last = data.years
        experiences &= (first > 0) & (last >= filters.year_from)
        if filters.year_to:
            experiences &= first <= filters.year_to
    regions = _region_mask(data, filters)
    demands = []
    if filters.asks_for_competence:
        demands.append(_having(data, data.competence_positions[competences]))
    for kind in sorted(filters.kinds):
        of_kind = experiences & (data.experiences["kind"].to_numpy() == kind)
        demands.append(_having(data, data.experience_positions[of_kind]))
    if (dated or filters.done_only) and not filters.kinds:
        demands.append(_having(data, data.experience_positions[experiences]))
    if filters.themes and not demands:
        either = _having(data, data.competence_positions[competences])
        demands.append(either | _having(data, data.experience_positions[experiences]))
    for demand in demands:
        regions &= demand
    return FilterMasks(regions, competences, experiences)


def _region_mask(data: InspectData, filters: Filters) -> np.ndarray:
    mask = _within(data.regions["country"], filters.countries)
    mask &= _within(data.regions["nuts_level"], filters.nuts_levels)
    mask &= _within(data.regions["membership"], filters.memberships)
    if filters.commissions:
        mask &= np.array([not filters.commissions.isdisjoint(held) for held in data.commissions], dtype=bool)
    return mask


def _fields_of(blocks: Iterable[int]) -> list[str]:
    return [field.id for block in blocks for field in fields_of_block(block)]


def _within(column: Any, wanted: Iterable[object]) -> np.ndarray:
    wanted = list(wanted)
    return column.isin(wanted).to_numpy() if wanted else np.ones(len(column), dtype=bool)


def _having(data: InspectData, positions: np.ndarray) -> np.ndarray:
    mask = np.zeros(len(data.regions), dtype=bool)
    mask[positions] = True
    return mask


def to_json(filters: Filters) -> dict[str, Any]:
    """Return filters as plain JSON values; parts that ask for nothing are left out."""
    result: dict[str, Any] = {}
    for item in fields(filters):
        value = getattr(filters, item.name)
        if not value:
            continue
        result[item.name] = sorted(value) if isinstance(value, frozenset) else getattr(value, "value", value)
    return result


def from_json(values: Any) -> Filters:
    """Return filters from plain JSON values; what is not understood is passed over, never guessed.

    Countries and commissions are kept as they are: an edition may have any.
    """
    if not isinstance(values, dict):
        return Filters()
    allowed: dict[str, Set[object]] = {
        "themes": {theme.value for theme in Theme},
        "fields": set(FIELDS_BY_ID),
        "kinds": {kind.value for kind in Kind},
        "nuts_levels": {-1, 0, 1, 2, 3},
        "memberships": set(MEMBERSHIPS),
        "pact_blocks": set(PACT_BLOCKS),
    }
    result: dict[str, Any] = {}
    for name in ("countries", "commissions", "nuts_levels", "themes", "fields", "kinds", "memberships", "pact_blocks"):
        wanted = int if name in ("nuts_levels", "pact_blocks") else str
        given = values.get(name)
        items = (
            [v for v in given if isinstance(v, wanted) and not isinstance(v, bool)] if isinstance(given, list) else []
        )
        result[name] = frozenset(v for v in items if v in allowed.get(name, {v}))
    level = values.get("level_at_least")
    result["level_at_least"] = Level(level) if level in [known.value for known in Level] else None
    basis = values.get("basis")
    result["basis"] = Basis(basis) if basis in [known.value for known in Basis] else None
    result["done_only"] = values.get("done_only") is True
    for name in ("year_from", "year_to"):
        year = values.get(name)
        result[name] = year if isinstance(year, int) and not isinstance(year, bool) and 0 <= year <= 9999 else 0
    return Filters(**result)
