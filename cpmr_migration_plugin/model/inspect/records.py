"""Records of an edition for queries: cleaned tables, positions, titles of codes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd

from .folding import fold
from ..edition import IndicatorInfo
from ..figures import EUROSTAT_COUNTRY
from ..recognition.countries import country_names
from ..rules import Rule, read_rules, rules_by_region
from ..schema import TABLES_BY_NAME, Type
from ..summary import LEVEL_RANK
from ..vocabulary import ANSWER_THEMES, FIELDS, FIELDS_BY_ID, Basis, Kind, Level, SourceKind, Status, Theme
from ...translation import TitledEnum, tr, tr_data

_LINK = re.compile(r"https?://[^\s<>\"]+$", re.IGNORECASE)

#: A region whose NUTS level is not known, or that is outside NUTS.
NO_LEVEL = -1

#: Fields in the order they are shown: by theme, later ones among those of their theme.
SHOWN_FIELDS = tuple(field for theme in ANSWER_THEMES for field in FIELDS if field.theme is theme)


@dataclass(frozen=True)
class AuthorityKind:
    """A kind of authority.

    :param name: English plural
    """

    id: str
    country: str
    name: str
    name_local: str
    tier: str


@dataclass(frozen=True)
class InspectData:
    """An edition in memory, read once from an atlas file. Nothing here is ever changed in place.

    Regions stand in the order a list shows them: by country name, name, id. A region's *position* is
    its place in that order, 0 to n-1; it is the index of :attr:`regions`. Records are ordered by
    the position of their region.

    :param regions: the columns of the schema and ``unit_id``, ``unit_code`` (the NUTS code it is drawn
        as), ``nuts_level`` (0 to 3, :data:`NO_LEVEL`)
    :param provenance: what the atlas file says about itself
    :param same_territory: for a NUTS code, codes of other levels that are the very same territory
    :param notes: what is missing or had to be left out, translated
    """

    regions: pd.DataFrame
    competences: pd.DataFrame
    experiences: pd.DataFrame
    indicators: pd.DataFrame
    country_notes: pd.DataFrame
    provenance: Mapping[str, str] = field(default_factory=dict)
    indicator_info: Mapping[str, IndicatorInfo] = field(default_factory=dict)
    same_territory: Mapping[str, Sequence[str]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    rules: pd.DataFrame = field(default_factory=lambda: _clean({}, "rules"))
    authority_kinds: pd.DataFrame = field(default_factory=lambda: _clean({}, "authority_kinds"))
    country_facts: pd.DataFrame = field(default_factory=lambda: _clean({}, "country_facts"))

    @property
    def title(self) -> str:
        """Title of the edition."""
        return self.provenance.get("edition_title", "")

    @cached_property
    def positions(self) -> dict[str, int]:
        """Position of each region by its id."""
        return {region_id: position for position, region_id in enumerate(self.regions["region_id"])}

    @cached_property
    def cells(self) -> dict[str, dict[str, list[Any]]]:
        """Columns as lists, by table and name: a cell of a list is read much quicker than one of a frame."""
        frames = {"regions": self.regions, "competences": self.competences, "experiences": self.experiences}
        return {table: {str(name): frame[name].tolist() for name in frame.columns} for table, frame in frames.items()}

    @cached_property
    def competence_positions(self) -> np.ndarray:
        """Position of the region of each competence."""
        return _positions_of(self.competences, self.positions)

    @cached_property
    def experience_positions(self) -> np.ndarray:
        """Position of the region of each entry of the experiences table."""
        return _positions_of(self.experiences, self.positions)

    @cached_property
    def level_ranks(self) -> np.ndarray:
        """Rank of the level of each competence, see :func:`level_rank`."""
        return np.array([level_rank(level) for level in self.competences["level"]], dtype=np.int8)

    @cached_property
    def by_rule(self) -> np.ndarray:
        """Whether each competence rests on a rule of its kind of authority and not on a source of the region."""
        return (self.competences["basis"] == Basis.GENERAL_RULE.value).to_numpy()

    @cached_property
    def inferred(self) -> np.ndarray:
        """Whether the level of each competence is inferred: its source does not state it."""
        return (self.competences["level_stated"] == "no").to_numpy()

    @cached_property
    def done(self) -> np.ndarray:
        """Whether each entry of the experiences table is done, not planned or proposed."""
        return self.experiences["status"].isin(["", Status.DONE.value]).to_numpy()

    @cached_property
    def acts(self) -> np.ndarray:
        """Whether each entry of the experiences table tells of an act: done, and not a political position."""
        return self.done & (self.experiences["source_kind"] != SourceKind.POSITION.value).to_numpy()

    @cached_property
    def general(self) -> np.ndarray:
        """Whether each competence is in a general field, which alone says nothing of migration."""
        general = [field.id for field in FIELDS_BY_ID.values() if field.general]
        return self.competences["field"].isin(general).to_numpy()

    @cached_property
    def kinds(self) -> dict[str, AuthorityKind]:
        """Kinds of authority by id."""
        columns = ("authority_kind", "country", "name", "name_local", "tier")
        cells = zip(*(self.authority_kinds[name].tolist() for name in columns))
        return {kind: AuthorityKind(kind, *rest) for kind, *rest in cells}

    @cached_property
    def rules_of(self) -> dict[tuple[str, str], tuple[Rule, ...]]:
        """Rules that speak of a region and field, by region id and field id, the one that leads first."""
        return rules_by_region(read_rules(self.rules), self.regions)

    @cached_property
    def years(self) -> tuple[np.ndarray, np.ndarray]:
        """First and last year of each entry of the experiences table; 0 where no year is given."""
        pairs = [year_range(text) for text in self.experiences["year"]]
        first = np.array([pair[0] for pair in pairs], dtype=np.int32)
        return first, np.array([pair[1] for pair in pairs], dtype=np.int32)

    @cached_property
    def commissions(self) -> list[tuple[str, ...]]:
        """CPMR commissions of each region, by position; a region may be in several."""
        return [tuple(part.strip() for part in text.split(";") if part.strip()) for text in self.regions["commission"]]

    @cached_property
    def commission_names(self) -> list[str]:
        """CPMR commissions that some region is in, in the order of the alphabet."""
        return sorted({name for names in self.commissions for name in names})

    def commission_text(self, position: int) -> str:
        """Return the CPMR commissions of a region in the language that is spoken."""
        return "; ".join(map(tr_data, self.commissions[position]))

    @cached_property
    def geos(self) -> list[tuple[str, ...]]:
        """Codes that a region's figures may stand under, by position, the region's own id first."""
        result = []
        for row in self.regions.itertuples(index=False):
            codes = [code for code in (row.nuts_code, row.unit_code) if code]
            codes += [other for code in list(codes) for other in self.same_territory.get(code, ())]
            result.append(tuple(dict.fromkeys([row.region_id, *codes])))
        return result

    @cached_property
    def answered_fields(self) -> frozenset[str]:
        """Fields on which at least one region of the edition says something."""
        return frozenset(self.competences["field"])

    @cached_property
    def countries(self) -> dict[str, str]:
        """English names of the countries of the edition's regions by ISO code, in order of name."""
        return dict(sorted({c: country_name(c) for c in self.regions["country"]}.items(), key=lambda item: item[1]))

    def position(self, region_id: str) -> int:
        """Return the position of a region.

        :raises KeyError: if the edition has no such region
        """
        return self.positions[region_id]

    def competences_at(self, position: int) -> pd.DataFrame:
        """Return the competences of one region."""
        return self.competences.iloc[_slice(self.competence_positions, position)]

    def experiences_at(self, position: int) -> pd.DataFrame:
        """Return the entries of the experiences table of one region."""
        return self.experiences.iloc[_slice(self.experience_positions, position)]

    def indicator(self, indicator_id: str) -> IndicatorInfo:
        """Return what is known of an indicator; its id in words stands in for a missing title."""
        known = self.indicator_info.get(indicator_id)
        return known or IndicatorInfo(indicator_id, indicator_id.replace("_", " "))


def _positions_of(frame: pd.DataFrame, positions: dict[str, int]) -> np.ndarray:
    return np.fromiter((positions[i] for i in frame["region_id"]), dtype=np.int64, count=len(frame))


def _slice(sorted_positions: np.ndarray, position: int) -> slice:
    return slice(*np.searchsorted(sorted_positions, [position, position + 1]))


def build(
    tables: Mapping[str, pd.DataFrame],
    provenance: Mapping[str, str] | None = None,
    *,
    units: pd.DataFrame | None = None,
    indicator_info: Sequence[IndicatorInfo] = (),
    same_territory: Mapping[str, Sequence[str]] | None = None,
    notes: Sequence[str] = (),
) -> InspectData:
    """Return raw tables as data to inspect.

    Tables may lack columns (they become empty) or be missing; rows of regions that the edition does
    not have, and regions without an id or with an id that is taken, are left out and noted.

    :param tables: frames by name in the schema, missing values as empty strings, NaN or None
    :param units: what regions are drawn as: ``region_id``, ``unit_id``, ``unit_code``, ``level``
        (as in the join report of an atlas file, “NUTS 2”)
    """
    said = list(notes)
    regions = _clean(tables, "regions")
    missing = (regions["region_id"] == "") | regions["region_id"].duplicated()
    if missing.any():
        said.append(tr("Regions left out, their id is missing or taken: {n}").format(n=int(missing.sum())))
        regions = regions[~missing]
    regions = _in_order(_placed(regions, units))
    order = {region_id: position for position, region_id in enumerate(regions["region_id"])}
    frames = {}
    for name in ("competences", "experiences"):
        frame = _clean(tables, name)
        positions = frame["region_id"].map(order)
        unknown = int(positions.isna().sum())
        if unknown:
            title = tr(TABLES_BY_NAME[name].title)
            said.append(
                tr("{table}: {n} rows left out, their region is not in the edition.").format(table=title, n=unknown)
            )
        known = frame[positions.notna()]
        frames[name] = known.iloc[np.argsort(positions.dropna().to_numpy(), kind="stable")].reset_index(drop=True)
    return InspectData(
        regions=regions,
        indicators=_clean(tables, "indicators"),
        country_notes=_clean(tables, "country_notes"),
        provenance=dict(provenance or {}),
        indicator_info={info.id: info for info in indicator_info},
        same_territory=dict(same_territory or {}),
        notes=tuple(said),
        rules=_clean(tables, "rules"),
        authority_kinds=_clean(tables, "authority_kinds"),
        country_facts=_clean(tables, "country_facts"),
        **frames,
    )


def _clean(tables: Mapping[str, pd.DataFrame], name: str) -> pd.DataFrame:
    """Return a table with exactly the columns of the schema: text without gaps, numbers as floats."""
    table = TABLES_BY_NAME[name]
    raw = tables.get(name)
    frame = pd.DataFrame(index=range(0 if raw is None else len(raw)))
    for column in table.columns:
        if raw is None or column.name not in raw.columns:
            frame[column.name] = np.nan if column.type is Type.NUMBER else ""
        elif column.type is Type.NUMBER:
            frame[column.name] = pd.to_numeric(raw[column.name].to_numpy(), errors="coerce").astype(float)
        else:
            values = raw[column.name].to_numpy(dtype=object)
            frame[column.name] = [_text(value) for value in values]
    return frame


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    return "" if value is None or value != value else str(value)  # noqa: PLR0124 - NaN differs from itself


def _placed(regions: pd.DataFrame, units: pd.DataFrame | None) -> pd.DataFrame:
    """Add what each region is drawn as; the level follows from its code where it is not drawn."""
    known: dict[str, tuple[str, str, str]] = {}
    if units is not None and {"region_id", "unit_id", "unit_code", "level"} <= {*units.columns}:
        columns = (units[name] for name in ("region_id", "unit_id", "unit_code", "level"))
        known = {_text(i): (_text(unit), _text(code), _text(level)) for i, unit, code, level in zip(*columns)}
    found = [known.get(region_id, ("", "", "")) for region_id in regions["region_id"]]
    levels = [_level_of(level, code or given) for (_, code, level), given in zip(found, regions["nuts_code"])]
    return regions.assign(
        unit_id=[unit for unit, _, _ in found],
        unit_code=[code for _, code, _ in found],
        nuts_level=np.array(levels, dtype=np.int8),
    )


def _level_of(level: str, code: str) -> int:
    digit = level[-1:] or (str(len(code) - 2) if code else "")
    return int(digit) if digit in ("0", "1", "2", "3") else NO_LEVEL


def _in_order(regions: pd.DataFrame) -> pd.DataFrame:
    keys = sorted(
        range(len(regions)),
        key=lambda i: (
            fold(country_name(regions["country"].iat[i])),
            fold(regions["name"].iat[i]),
            regions["region_id"].iat[i],
        ),
    )
    return regions.iloc[keys].reset_index(drop=True)


def level_rank(level: str) -> int:
    """Return the rank of a level: exclusive 5, shared 4, executive 3, consultative 2, unspecified 1, none 0.

    The order follows how far the power reaches: making the law alone, with the State, carrying it out
    for the State, being heard. *Unspecified* (the source names the field, not the kind of power)
    is more than a stated *none* and cannot be claimed to be any known kind, so it ranks between.
    A word that is not one of ours ranks as *unspecified*.
    """
    return LEVEL_RANK.get(level, LEVEL_RANK[Level.UNSPECIFIED.value])


def year_range(text: str) -> tuple[int, int]:
    """Return first and last year of ``2019`` or ``2016-2019``; (0, 0) if it is neither."""
    first, _, last = text.partition("-")
    if not (first.isascii() and first.isdecimal() and len(first) == 4):
        return 0, 0
    return int(first), int(last) if last.isascii() and last.isdecimal() and len(last) == 4 else int(first)


def eurostat_country(code: str) -> str:
    """Return a country's code as Eurostat writes it: EL for GR, UK for GB."""
    return EUROSTAT_COUNTRY.get(code, code)


def country_name(code: str) -> str:
    """Return the name of a country (ISO code); the code itself if it is not known."""
    return tr_data(country_names(code)[0])


def title_of(words: type[TitledEnum], value: str) -> str:
    """Return an id of a vocabulary in words; the id if it is not one of ours, nothing for none."""
    return tr(words(value).title) if value in words._value2member_map_ else value


def theme_title(theme: str) -> str:
    """Return a theme in words; its id if it is not one of ours."""
    return title_of(Theme, theme)


def field_title(field_id: str) -> str:
    """Return a field in words; its id if it is not one of ours."""
    return tr(FIELDS_BY_ID[field_id].title) if field_id in FIELDS_BY_ID else field_id


def level_title(level: str) -> str:
    """Return a level in words; its id if it is not one of ours."""
    return title_of(Level, level)


def kind_title(kind: str) -> str:
    """Return a kind of entry in words; its id if it is not one of ours."""
    return title_of(Kind, kind)


def addresses(text: str) -> tuple[str, ...]:
    """Return the http(s) addresses in a cell that may hold several, parted by “ | ”; nothing else is a link."""
    parts = (part.strip() for part in text.split(" | "))
    return tuple(dict.fromkeys(part for part in parts if _LINK.match(part)))
