"""Find partners for one region: complementary offers and needs, and similarity.

What a region *asks for* is each of its needs and cooperation interests. The fields it is about are those
its text names (:func:`..recognition.topics.find_topic`), and its own theme where that is one of the themes of work.
A region *offers* it to the degree its expertise in these fields and themes is documented
(:func:`.expertise.find_expertise`, 0 to 100; competences by general rule count less). The score of a partner is
the mean over all that is asked for and could be understood; what could not is told. Likeness is
:mod:`.similarity` in per cent; what both have by the same rule is left out of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum, unique
from typing import Any

import numpy as np

from .choices import RULE_WEIGHT
from .expertise import ExpertiseQuery, Points, Weights, find_expertise
from .filters import Filters, apply
from .languages import share_language
from .records import InspectData, field_title, kind_title, theme_title
from .search import Finder
from .similarity import FEATURES, answered_together, rules_behind, ruzicka, same_rule, vectors
from .worth import checked, competence_words, weight_words
from ..recognition.topics import find_topic
from ..vocabulary import FIELDS_BY_ID, INVOLVEMENT_THEMES, Kind, Theme
from ...translation import labelled, quoted, tr, tr_data

#: Themes that say what work is about; the others say what kind of statement a record is.
_WORK = tuple(theme.value for theme in (Theme.GOVERNANCE, *INVOLVEMENT_THEMES))
_ASKING = (Kind.NEED.value, Kind.INTEREST.value)
#: Expertise that a partner offers; whether it wants to cooperate is told beside it.
_WEIGHTS = Weights(competence=3, experience=4, recency=2, interest=0)


@unique
class Relation(str, Enum):
    """Why a region may be a partner."""

    OFFERS = "offers_what_it_needs"
    NEEDS = "needs_what_it_offers"
    ALIKE = "shares_its_profile"


def relation_title(relation: Relation) -> str:
    """Return a relation in words."""
    return {
        Relation.OFFERS: tr("Offers what it needs"),
        Relation.NEEDS: tr("Needs what it offers"),
        Relation.ALIKE: tr("Shares its profile"),
    }[relation]


@dataclass(frozen=True)
class PartnerQuery:
    """What partners are looked for.

    :param same_commission: only regions that are in a CPMR commission with it (the same sea basin)
    :param same_language: only regions of states with an official language in common
    :param interested: only regions that state an interest to cooperate
    :param only: which regions may be listed; only its parts about regions count
    :param rule_weight: what a competence by general rule counts of one by a region's own source, 0 to 1
    :raises PluginError: if that weight is not from 0 to 1
    """

    region_id: str
    relations: frozenset[Relation] = frozenset(Relation)
    same_commission: bool = False
    same_language: bool = False
    interested: bool = False
    only: Filters = field(default_factory=Filters)
    rule_weight: float = RULE_WEIGHT

    def __post_init__(self) -> None:
        checked(self.rule_weight)


@dataclass(frozen=True)
class StatedNeed:
    """A need or interest and what it was understood to be about.

    :param fields: ids of the fields its text names; empty if none
    :param themes: ids of the themes of work it is in or its text names
    """

    experience_id: str
    region_id: str
    kind: str
    title: str
    fields: tuple[str, ...]
    themes: tuple[str, ...]

    @property
    def understood(self) -> bool:
        """Whether it is known what to look for."""
        return bool(self.fields or self.themes)

    def words(self) -> str:
        """Return it in words: “title” (Need: Housing, Health)."""
        about = [field_title(item) for item in self.fields] or [theme_title(item) for item in self.themes]
        return f"{quoted(self.title)} ({labelled(kind_title(self.kind), ', '.join(about))})"


@dataclass(frozen=True)
class Partner:
    """A region that may be a partner, for one reason.

    :param rank: 1 for the best of its relation; equal scores share a rank
    :param score: 0 to 100
    :param because: each part of the reason in words
    :param interested: whether it states an interest to cooperate
    """

    relation: Relation
    region_id: str
    position: int
    name: str
    country: str
    rank: int
    score: float
    because: tuple[str, ...]
    interested: bool


@dataclass(frozen=True)
class Partners:
    """What was found.

    :param found: by relation in their fixed order, the best first
    :param notes: what could not be looked for and why, translated
    """

    region_id: str
    found: tuple[Partner, ...]
    notes: tuple[str, ...]


def heading(data: InspectData, query: PartnerQuery) -> str:
    """Return a query in a few words: what stands above the partners."""
    name = data.regions["name"].iat[data.position(query.region_id)]
    return tr("Partners of {name}").format(name=tr_data(name))


def describe(data: InspectData, query: PartnerQuery) -> str:
    """Return a query in words, for the description of a result."""
    name = data.regions["name"].iat[data.position(query.region_id)]
    relations = [relation_title(relation) for relation in Relation if relation in query.relations]
    parts = [tr("Partners for {region}: {relations}").format(region=tr_data(name), relations=", ".join(relations))]
    for asked, words in (
        (query.same_commission, tr("Same CPMR commission (sea basin)")),
        (query.same_language, tr("Common official language")),
        (query.interested, tr("States an interest to cooperate")),
    ):
        if asked:
            parts.append(words)
    return "\n".join([*parts, *query.only.words(), weight_words(query.rule_weight)])


def find_partners(finder: Finder, query: PartnerQuery) -> Partners:
    """Return the partners of a region.

    :raises KeyError: if the edition has no such region
    """
    data = finder.data
    own = data.position(query.region_id)
    allowed = _allowed(data, own, query)
    notes: list[str] = []
    found: list[Partner] = []
    expertise = _Expertise(finder, query.rule_weight)
    makers = {Relation.OFFERS: _offers, Relation.NEEDS: _needs, Relation.ALIKE: _alike}
    for relation in Relation:
        if relation in query.relations:
            scores, said = makers[relation](finder, own, expertise)
            notes += said
            found += _ranked(data, relation, {p: s for p, s in scores.items() if allowed[p]})
    return Partners(query.region_id, tuple(found), tuple(notes))


def asked_by(data: InspectData, position: int) -> list[StatedNeed]:
    """Return what a region asks for: its needs, then its interests, each with what it is about."""
    cells = data.cells["experiences"]
    first, last = np.searchsorted(data.experience_positions, [position, position + 1])
    rows = [row for row in range(first, last) if cells["kind"][row] in _ASKING]
    return [_asked(cells, row) for row in sorted(rows, key=lambda row: _ASKING.index(cells["kind"][row]))]


def _asked(cells: dict[str, list[Any]], row: int) -> StatedNeed:
    fields: list[str] = []
    themes = [cells["theme"][row]] if cells["theme"][row] in _WORK else []
    for text in (cells["title"][row], cells["summary"][row]):
        topic = find_topic(text)
        if topic is not None and topic.field:
            fields += [topic.field, *topic.rivals]
        elif topic is not None and topic.theme.value in _WORK:
            themes.append(topic.theme.value)
    return StatedNeed(
        experience_id=cells["experience_id"][row],
        region_id=cells["region_id"][row],
        kind=cells["kind"][row],
        title=cells["title"][row],
        fields=_once(fields),
        themes=_once(themes),
    )


def _once(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(items))


#: Score and reasons by position.
_Scores = dict[int, tuple[float, list[str]]]


class _Expertise:
    """Who has expertise in what is asked for; regions that ask for the same are answered once."""

    def __init__(self, finder: Finder, rule_weight: float) -> None:
        self._finder = finder
        self.rule_weight = rule_weight
        self._known: dict[ExpertiseQuery, dict[int, tuple[float, tuple[Points, ...]]]] = {}

    def of(self, asked: StatedNeed) -> dict[int, tuple[float, tuple[Points, ...]]]:
        """Return score and points by position."""
        query = ExpertiseQuery(
            # Fields say more than a theme: an entry's theme then follows from them.
            themes=frozenset() if asked.fields else frozenset(asked.themes),
            fields=frozenset(asked.fields),
            weights=_WEIGHTS,
            rule_weight=self.rule_weight,
        )
        if query not in self._known:
            ranking = find_expertise(self._finder, query)
            self._known[query] = {ranked.position: (ranked.score, ranked.points) for ranked in ranking}
        return self._known[query]


def _offers(finder: Finder, own: int, expertise: _Expertise) -> tuple[_Scores, list[str]]:
    """Return who documents expertise in what the region asks for."""
    asked = asked_by(finder.data, own)
    notes = _not_understood(asked)
    if not asked:
        notes.append(tr("The edition documents no need and no interest of this region: who offers it cannot be told."))
    asked = [item for item in asked if item.understood]
    totals: dict[int, float] = defaultdict(float)
    reasons: dict[int, list[str]] = defaultdict(list)
    for item in asked:
        for position, (score, points) in expertise.of(item).items():
            if position != own:
                totals[position] += score / len(asked)
                reasons[position].append(_reason(item, score, points))
    return {position: (totals[position], reasons[position]) for position in totals}, notes


def _needs(finder: Finder, own: int, expertise: _Expertise) -> tuple[_Scores, list[str]]:
    """Return who asks for what the region documents expertise in."""
    data = finder.data
    scores: _Scores = {}
    silent = True
    for position in np.unique(data.experience_positions[data.experiences["kind"].isin(_ASKING).to_numpy()]).tolist():
        asked = [item for item in asked_by(data, position) if item.understood]
        answers = [(item, expertise.of(item).get(own)) for item in asked if position != own]
        met = [(item, *answer) for item, answer in answers if answer is not None]
        if met:
            silent = False
            total = sum(score for _, score, _ in met) / len(asked)
            scores[position] = (total, [_reason(*part) for part in met])
    return scores, [tr("No region asks for what the edition documents of this one.")] if silent else []


def _alike(finder: Finder, own: int, expertise: _Expertise) -> tuple[_Scores, list[str]]:
    data = finder.data
    matrix, rules = vectors(data, expertise.rule_weight), rules_behind(data)
    if not matrix[own].any():
        return {}, [tr("The edition documents no competence and nothing done in this region: likeness is not defined.")]
    same = same_rule(rules, own)
    scores: _Scores = {}
    for position, value in enumerate(ruzicka(matrix[own], matrix, same).tolist()):
        if position != own and value > 0:
            overlap = np.where(same[position], 0.0, np.minimum(matrix[own], matrix[position]))
            scores[position] = (100.0 * value, _shared(data, own, position, overlap, int(same[position].sum())))
    if not scores and rules[own].any():
        return {}, [tr("All that other regions share with this one follows from a rule that holds for both.")]
    return scores, []


def _shared(data: InspectData, own: int, other: int, overlap: np.ndarray, left_out: int) -> list[str]:
    """Return what two regions have in common, the greatest part first.

    :param left_out: number of competences that both have by the same rule
    """
    cells = data.cells["competences"]
    first, last = np.searchsorted(data.competence_positions, [other, other + 1])
    rows = {cells["field"][row]: row for row in range(first, last)}
    names = []
    for column in np.argsort(-overlap, kind="stable"):
        if overlap[column] <= 0:
            break
        feature = FEATURES[column]
        if feature in FIELDS_BY_ID:
            names.append(labelled(field_title(feature), competence_words(data, rows[feature])))
        else:
            names.append(tr("active in {theme}").format(theme=theme_title(feature)))
    if left_out:
        names.append(tr("Left out, as one rule gives it to both: {n}").format(n=left_out))
    together = answered_together(data, own, other)
    return [*names, tr("Fields that both answer: {n}").format(n=together)]


def _reason(asked: StatedNeed, score: float, points: tuple[Points, ...]) -> str:
    parts = " ".join(p.because for p in points if p.points > 0)
    return tr("{asked}: {score} of 100. {parts}").format(asked=asked.words(), score=f"{score:.0f}", parts=parts)


def _not_understood(asked: list[StatedNeed]) -> list[str]:
    titles = [quoted(item.title) for item in asked if not item.understood]
    if not titles:
        return []
    return [
        tr("It is not clear which field these are about; they are left out: {titles}").format(titles="; ".join(titles))
    ]


def _interested(data: InspectData) -> np.ndarray:
    mask = np.zeros(len(data.regions), dtype=bool)
    mask[data.experience_positions[(data.experiences["kind"] == Kind.INTEREST.value).to_numpy()]] = True
    return mask


def _allowed(data: InspectData, own: int, query: PartnerQuery) -> np.ndarray:
    mask = apply(data, query.only.about_regions()).regions
    if query.same_commission:
        held = set(data.commissions[own])
        mask &= np.array([not held.isdisjoint(other) for other in data.commissions], dtype=bool)
    if query.same_language:
        country = data.regions["country"].iat[own]
        speaking = {code: share_language(country, code) for code in data.countries}
        mask &= data.regions["country"].map(speaking).to_numpy(dtype=bool)
    if query.interested:
        mask &= _interested(data)
    mask[own] = False
    return mask


def _ranked(data: InspectData, relation: Relation, scores: _Scores) -> list[Partner]:
    interested = _interested(data)
    rounded = {position: round(score, 6) for position, (score, _) in scores.items()}
    result: list[Partner] = []
    for place, position in enumerate(sorted(rounded, key=lambda p: (-rounded[p], p)), start=1):
        region_id, name, country = (data.cells["regions"][c][position] for c in ("region_id", "name", "country"))
        rank = result[-1].rank if result and result[-1].score == rounded[position] else place
        result.append(
            Partner(
                relation, region_id, position, name, country, rank, rounded[position],
                tuple(scores[position][1]), bool(interested[position]),
            )
        )  # fmt: skip
    return result
