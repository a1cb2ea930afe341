"""Coverage by theme: how much of an edition is answered, and what comes from rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from .choices import MEMBERSHIPS
from .records import InspectData, theme_title
from ..vocabulary import ANSWER_THEMES
from ...translation import tr


@dataclass(frozen=True)
class RecordCounts:
    """Numbers of records by region (position) and theme, in the order of the themes asked for.

    General fields count nowhere: alone they say nothing on a theme.

    :param own: powers by a source of the region
    :param rule: powers by rule
    :param entries: rows of the experiences table
    :param stated_none: fields in which no power is held, as a source states
    :param inferred_none: the same as it is inferred
    """

    own: np.ndarray
    rule: np.ndarray
    entries: np.ndarray
    stated_none: np.ndarray
    inferred_none: np.ndarray

    @property
    def answered(self) -> np.ndarray:
        """Whether anything is said."""
        held: np.ndarray = (self.own + self.rule + self.entries + self.stated_none + self.inferred_none) > 0
        return held


def answered_share(data: InspectData, themes: Sequence[str]) -> RecordCounts:
    """Return what is said of every region in some themes."""
    number = {theme: column for column, theme in enumerate(themes)}
    shape = (len(data.regions), len(themes))
    places = data.competences["theme"].map(number).to_numpy(dtype=float)
    counting = ~np.isnan(places) & ~data.general
    none = data.level_ranks == 0

    def count(rows: np.ndarray, owners: np.ndarray, columns: np.ndarray) -> np.ndarray:
        counts = np.zeros(shape, dtype=np.int64)
        np.add.at(counts, (owners[rows], columns[rows].astype(int)), 1)
        return counts

    def competences(rows: np.ndarray) -> np.ndarray:
        return count(counting & rows, data.competence_positions, places)

    entered = data.experiences["theme"].map(number).to_numpy(dtype=float)
    return RecordCounts(
        own=competences(~none & ~data.by_rule),
        rule=competences(~none & data.by_rule),
        entries=count(~np.isnan(entered), data.experience_positions, entered),
        stated_none=competences(none & ~data.inferred),
        inferred_none=competences(none & data.inferred),
    )


@dataclass(frozen=True)
class CoverageCounts:
    """Numbers of regions by what is said of them.

    *own*, *rule* and *entries* overlap: a region may have all three. The others, with *own*, *only_rule* and
    *only_entries*, make up all regions.

    :param own: with a power by a source of their own
    :param rule: with a power by rule
    :param entries: with an entry of the experiences table
    :param only_rule: with a power by rule and none by a source of their own
    :param only_entries: with an entry and no power
    :param stated_none: with neither, and a field in which no power is held as a source states
    :param inferred_none: with neither, and no power as it is inferred
    :param nothing: of which nothing is said
    """

    own: int = 0
    rule: int = 0
    entries: int = 0
    only_rule: int = 0
    only_entries: int = 0
    stated_none: int = 0
    inferred_none: int = 0
    nothing: int = 0


def holdings_words(held: CoverageCounts) -> str:
    """Return numbers of regions by what is said of them, in one line."""
    return tr(
        "own power {own} · by rule {rule} · entries {entries} · none, as stated {stated} · none, inferred {inferred} · "
        "nothing {nothing}"
    ).format(
        own=held.own, rule=held.rule, entries=held.entries, stated=held.stated_none, inferred=held.inferred_none,
        nothing=held.nothing,
    )  # fmt: skip


def holdings(part: RecordCounts) -> CoverageCounts:
    """Return the numbers of regions of what is said: of the regions and themes in *part*."""
    own, rule, entries, stated, inferred = (
        counts.any(axis=1) for counts in (part.own, part.rule, part.entries, part.stated_none, part.inferred_none)
    )
    some = own | rule | entries
    return CoverageCounts(
        own=int(own.sum()),
        rule=int(rule.sum()),
        entries=int(entries.sum()),
        only_rule=int((rule & ~own).sum()),
        only_entries=int((entries & ~own & ~rule).sum()),
        stated_none=int((stated & ~some).sum()),
        inferred_none=int((inferred & ~stated & ~some).sum()),
        nothing=int((~some & ~stated & ~inferred).sum()),
    )


def _part(whole: RecordCounts, rows: np.ndarray | slice, columns: np.ndarray | slice | list[int]) -> RecordCounts:
    return RecordCounts(*(getattr(whole, name)[rows][:, columns] for name in RecordCounts.__dataclass_fields__))


@dataclass(frozen=True)
class Coverage:
    """How much of an edition is answered.

    :param group: ISO code of a country or id of a theme; empty for the whole edition
    :param answered: region × theme pairs with at least one record, a *none* included
    :param asked: all such pairs
    :param regions: regions with at least one record
    :param holdings: regions by what is said of them
    :param memberships: regions by membership of the CPMR, empty where the edition does not say
    """

    group: str
    title: str
    answered: int
    asked: int
    regions: int
    of_regions: int
    holdings: CoverageCounts = field(default_factory=CoverageCounts)
    memberships: dict[str, int] = field(default_factory=dict)

    @property
    def share(self) -> float:
        """Share answered, 0 to 1."""
        return self.answered / self.asked if self.asked else 0.0


def coverage(data: InspectData) -> dict[str, list[Coverage]]:
    """Return how much is answered: under ``total`` one entry, under ``theme`` and ``country`` one each."""
    themes = tuple(theme.value for theme in ANSWER_THEMES)
    whole = answered_share(data, themes)
    members = data.regions["membership"].to_numpy()
    codes = data.regions["country"].to_numpy()
    everyone = np.ones(len(codes), dtype=bool)

    def covered(group: str, title: str, rows: np.ndarray, columns: list[int] | slice) -> Coverage:
        part = _part(whole, rows, columns)
        answered = part.answered
        return Coverage(
            group, title, int(answered.sum()), answered.size, int(answered.any(axis=1).sum()), len(answered),
            holdings(part), {value: int((members[rows] == value).sum()) for value in (*MEMBERSHIPS, "")},
        )  # fmt: skip

    return {
        "total": [covered("", tr("All regions"), everyone, slice(None))],
        "theme": [covered(theme, theme_title(theme), everyone, [column]) for column, theme in enumerate(themes)],
        "country": [covered(code, name, codes == code, slice(None)) for code, name in data.countries.items()],
    }
