"""Rank regions by documented evidence on what is asked for, every point explained.

A score is 0 to 100. Four criteria, each 0 to 1, are weighed:

========== ==========================================================================================
competence the level held, :func:`.records.level_rank` / 5: exclusive 1, shared 0.8, executive 0.6,
           consultative 0.4, unspecified 0.2, none or no answer 0; by general rule a part of that, see
           :mod:`.worth`. With fields asked for, the mean over them; else the widest level among the
           competences that match. A general field counts only where it is asked for.
experience n / (n + 2) for n matching experiences, projects and instruments: each further one adds less.
           With fields asked for, an entry that names one of them counts 1, another one in its theme ¼.
           The form is the saturation of term frequency in BM25 (Robertson and Zaragoza, The Probabilistic
           Relevance Framework, 2009, section 3.4.1), with k = 2: two entries make half of the points.
           What is planned or proposed, or is a political position, is not done and counts nothing.
recency    ½ ^ (age / 5 years) for the newest entry that counts in full and has a year. Age is counted from the
           newest such entry of any region, not from today, so that a ranking can be repeated.
interest   1 if a stated cooperation interest matches, ½ if the region states one on something else.
========== ==========================================================================================

``score = 100 · Σ weight · value / Σ weight``. No value falls when a record is added to a region, and no
record raises another region's value: more evidence never ranks lower. Silence counts as no
evidence, which is not the same as no expertise: a score says what is documented.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields

import numpy as np

from .choices import RULE_WEIGHT
from .filters import Filters, apply
from .records import InspectData, field_title, theme_title
from .search import Finder, terms_of
from .worth import checked, competence_weight, competence_words, weight_words
from ..recognition.topics import names_field
from ..vocabulary import FIELDS_BY_ID, Kind
from ...errors import PluginError
from ...numbers import number, percent
from ...translation import labelled, quoted, some_of, tr

HALF_EXPERIENCE = 2
HALF_LIFE_YEARS = 5
#: What an entry counts that is in the theme of a field asked for and does not name it.
IN_THEME_ONLY = 0.25
#: Kinds of entries that document something done.
DONE = (Kind.EXPERIENCE.value, Kind.PROJECT.value, Kind.INSTRUMENT.value)

#: Names of records told in an explanation before the rest is only counted.
_NAMED = 3


@dataclass(frozen=True)
class Weights:
    """How much each criterion counts, 0 or more; only their proportion matters.

    :raises PluginError: if one is negative or no number, or all are 0
    """

    competence: float = 3.0
    experience: float = 4.0
    recency: float = 2.0
    interest: float = 1.0

    def __post_init__(self) -> None:
        values = [getattr(self, item.name) for item in fields(self)]
        if not all(math.isfinite(value) and value >= 0 for value in values) or not sum(values) > 0:
            raise PluginError(
                tr("Weights must be 0 or more, and not all of them 0."),
                remedy=tr("Give at least one criterion a weight."),
            )


@dataclass(frozen=True)
class ExpertiseQuery:
    """What is looked for. Empty parts ask for nothing; an empty query matches every record.

    :param themes: theme ids; a record must be in one of them
    :param fields: field ids; a competence must be in one of them. Entries have no field: those that name one
        count in full, those that are only in its theme in part
    :param words: as in the search box; an entry must have all of them, and so must a competence
        where neither themes nor fields say which competences are meant
    :param only: which regions may be listed; only its parts about regions count
    :param rule_weight: what a competence by general rule counts of one by a region's own source, 0 to 1
    :raises PluginError: if that weight is not from 0 to 1
    """

    themes: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    words: str = ""
    weights: Weights = field(default_factory=Weights)
    only: Filters = field(default_factory=Filters)
    rule_weight: float = RULE_WEIGHT

    def __post_init__(self) -> None:
        checked(self.rule_weight)


@dataclass(frozen=True)
class Points:
    """What one criterion adds to a score.

    :param criterion: ``competence``, ``experience``, ``recency`` or ``interest``
    :param points: of *most*, both in points of the score
    :param because: in words, with the records named
    """

    criterion: str
    points: float
    most: float
    because: str


@dataclass(frozen=True)
class Ranked:
    """A region in a ranking.

    :param rank: 1 for the highest score; equal scores share a rank
    :param score: 0 to 100
    :param experience_ids: the entries counted, newest first
    """

    region_id: str
    position: int
    name: str
    country: str
    rank: int
    score: float
    points: tuple[Points, ...]
    experience_ids: tuple[str, ...]

    def explanation(self) -> str:
        """Return the whole score in words, a line per criterion."""
        lines = [
            labelled(criterion_title(p.criterion), f"{number(p.points, 1)} / {number(p.most, 1)} – {p.because}")
            for p in self.points
        ]
        return "\n".join(lines)


def criterion_title(criterion: str) -> str:
    """Return a criterion in words."""
    return {
        "competence": tr("Competence"),
        "experience": tr("Experience"),
        "recency": tr("Recency"),
        "interest": tr("Interest to cooperate"),
    }[criterion]


@dataclass
class _Evidence:
    """What of one region matches a query, as rows of the tables.

    :param done: what each entry counts, by row
    :param not_done: entries that would count if they were done: planned, proposed, or a position
    """

    competences: list[int] = field(default_factory=list)
    done: dict[int, float] = field(default_factory=dict)
    interests: list[int] = field(default_factory=list)
    other_interests: list[int] = field(default_factory=list)
    not_done: list[int] = field(default_factory=list)


def heading(query: ExpertiseQuery) -> str:
    """Return a query in a few words: what stands above the ranking."""
    parts = [field_title(item) for item in sorted(query.fields)] + [theme_title(t) for t in sorted(query.themes)]
    words = " ".join(query.words.split())
    about = ", ".join([*parts, *([quoted(words)] if words else [])]) or tr("everything")
    return tr("Expertise: {about}").format(about=about)


def describe(query: ExpertiseQuery) -> str:
    """Return a query in words, for the description of a result."""
    parts = Filters(themes=query.themes, fields=query.fields).words()
    if query.words.strip():
        parts.append(tr("Words: {words}").format(words=query.words.strip()))
    parts += query.only.words()
    weights = (f"{criterion_title(f.name)} {getattr(query.weights, f.name):g}" for f in fields(query.weights))
    parts.append(tr("Weights: {weights}").format(weights=", ".join(weights)))
    parts.append(weight_words(query.rule_weight))
    return "\n".join(parts)


def find_expertise(finder: Finder, query: ExpertiseQuery) -> list[Ranked]:
    """Return the regions with a matching competence or something matching done, the highest score first.

    Regions of equal score stand in list order, so a ranking never changes by itself.
    """
    scores = _scored(finder, query)
    return ranked_by(finder.data, scores)


def ranked_by(data: InspectData, scores: dict[int, tuple[tuple[Points, ...], tuple[str, ...]]]) -> list[Ranked]:
    """Return regions by position with their points as a ranking."""
    totals = {position: round(sum(p.points for p in points), 6) for position, (points, _) in scores.items()}
    order = sorted(totals, key=lambda position: (-totals[position], position))
    result: list[Ranked] = []
    for place, position in enumerate(order, start=1):
        tied = result and result[-1].score == totals[position]
        points, entries = scores[position]
        rank = result[-1].rank if tied else place
        region_id, name, country = (data.cells["regions"][c][position] for c in ("region_id", "name", "country"))
        result.append(Ranked(region_id, position, name, country, rank, totals[position], points, entries))
    return result


def _scored(finder: Finder, query: ExpertiseQuery) -> dict[int, tuple[tuple[Points, ...], tuple[str, ...]]]:
    data = finder.data
    listed = apply(data, query.only.about_regions()).regions
    counts = competence_weight(data, query.rule_weight)
    last = data.years[1]
    found = _evidence(finder, query)
    newest = max((year for evidence in found.values() for year in _years(last, evidence.done)), default=0)
    result = {}
    ids = data.cells["experiences"]["experience_id"]
    for position, evidence in found.items():
        if not listed[position] or not (_held(counts, evidence.competences) or evidence.done):
            continue
        # Newest first; entries of one year, or of none, as they stand in the edition.
        done = sorted(evidence.done, key=lambda row: -int(last[row]))
        points = _points(data, query, counts, evidence, {row: evidence.done[row] for row in done}, newest)
        result[position] = (points, tuple(ids[row] for row in done))
    return result


def _evidence(finder: Finder, query: ExpertiseQuery) -> dict[int, _Evidence]:
    """Return what matches a query by position of the region."""
    data, terms = finder.data, terms_of(query.words)
    competences, experiences = _matching(data, query)
    start = len(data.regions)
    named = [
        row for row in np.flatnonzero(competences) if query.themes or query.fields or _has(finder, start + row, terms)
    ]
    start += len(data.competences)
    found: dict[int, _Evidence] = defaultdict(_Evidence)
    for row in named:
        found[int(data.competence_positions[row])].competences.append(int(row))
    kinds = data.cells["experiences"]["kind"]
    acts = data.acts
    asked = bool(query.themes or query.fields)
    for row in np.flatnonzero(experiences | data.experiences["kind"].isin([Kind.INTEREST.value]).to_numpy()).tolist():
        matches = _has(finder, start + row, terms)
        evidence = found[int(data.experience_positions[row])]
        if kinds[row] == Kind.INTEREST.value:
            # An interest stands in the theme of cooperation, whatever it is about: its words tell.
            fits = matches and (bool(terms) or not asked or _about(data, row, query) == 1.0)
            (evidence.interests if fits else evidence.other_interests).append(row)
        elif matches and kinds[row] in DONE:
            weight = _about(data, row, query)
            if weight and acts[row]:
                evidence.done[row] = weight
            elif weight:
                evidence.not_done.append(row)
    return dict(found)


def _matching(data: InspectData, query: ExpertiseQuery) -> tuple[np.ndarray, np.ndarray]:
    """Return masks of the records that may match: competences in themes and fields, entries in themes."""
    passed = apply(data, Filters(themes=query.themes, fields=query.fields))
    # Words may ask for a general field by its name.
    competences = passed.competences if query.fields or query.words.strip() else passed.competences & ~data.general
    return competences, passed.experiences


def _about(data: InspectData, row: int, query: ExpertiseQuery) -> float:
    """Return what an entry counts for the themes and fields asked for, 0 to 1."""
    cells = data.cells["experiences"]
    theme = cells["theme"][row]
    if not query.fields:
        return 1.0 if not query.themes or theme in query.themes else 0.0
    if query.themes and theme not in query.themes:
        return 0.0
    text = f"{cells['title'][row]} {cells['summary'][row]}"
    if any(names_field(text, item) for item in query.fields):
        return 1.0
    themes = {FIELDS_BY_ID[item].theme.value for item in query.fields if item in FIELDS_BY_ID}
    return IN_THEME_ONLY if theme in themes else 0.0


def _has(finder: Finder, text: int, terms: Iterable[str]) -> bool:
    return all(term in finder.texts[text] for term in terms)


def _held(counts: np.ndarray, rows: Sequence[int]) -> list[int]:
    """Return the competences that count, those that count most first."""
    return sorted((row for row in rows if counts[row] > 0), key=lambda row: (-counts[row], row))


def _points(
    data: InspectData,
    query: ExpertiseQuery,
    counts: np.ndarray,
    evidence: _Evidence,
    done: dict[int, float],
    newest: int,
) -> tuple[Points, ...]:
    weights = query.weights
    total = sum(getattr(weights, item.name) for item in fields(weights))
    last = data.years[1]
    parts = {
        "competence": _competence(data, query, counts, evidence.competences),
        "experience": _experience(data, done, len(evidence.not_done)),
        "recency": _recency(_years(last, done), newest),
        "interest": _interest(data.cells["experiences"]["title"], evidence),
    }
    result = []
    for criterion, (value, because) in parts.items():
        most = 100.0 * getattr(weights, criterion) / total
        result.append(Points(criterion, most * value, most, because))
    return tuple(result)


def _competence(data: InspectData, query: ExpertiseQuery, counts: np.ndarray, rows: list[int]) -> tuple[float, str]:
    held = _held(counts, rows)
    if not held:
        return 0.0, _no_competence(data, rows)
    cells = data.cells["competences"]
    names = [labelled(field_title(cells["field"][row]), competence_words(data, row)) for row in held]
    values = [float(counts[row]) for row in held]
    rules = int(data.by_rule[held].sum())
    by_rule = tr("By general rule: {n}, counting {share}.").format(n=rules, share=percent(100 * query.rule_weight, 0))
    if query.fields:
        count = len(query.fields)
        text = tr("{fields}.") if count == 1 else tr("Mean over {n} fields. {fields}.")
        because, value = text.format(n=count, fields=some_of(names, _NAMED, "; ")), min(sum(values) / count, 1.0)
    else:
        text = tr("{fields}.") if len(names) == 1 else tr("The widest level counts. {fields}.")
        because, value = text.format(fields=some_of(names, _NAMED, "; ")), values[0]
    return value, f"{because} {by_rule}" if rules else because


def _no_competence(data: InspectData, rows: list[int]) -> str:
    """Return why no competence counts."""
    if not rows:
        return tr("No competence documented.")
    if (data.level_ranks[rows] > 0).any():
        return tr("Competences by general rule only, which count nothing.")
    return tr("None, as inferred.") if data.inferred[rows].all() else tr("Stated: none.")


def _experience(data: InspectData, done: dict[int, float], not_done: int) -> tuple[float, str]:
    left_out = tr("Planned, proposed or a political position, counting nothing: {n}.").format(n=not_done)
    if not done:
        nothing = tr("Nothing done is documented.")
        return 0.0, f"{nothing} {left_out}" if not_done else nothing
    amount = sum(done.values())
    # What counts in full is named first.
    rows = sorted(done, key=lambda row: -done[row])
    titles = some_of([quoted(data.cells["experiences"]["title"][row]) for row in rows], _NAMED, "; ")
    text = tr("Documented experiences, projects and instruments: {n}; each further one adds less. {titles}.")
    text = text.format(n=len(rows), titles=titles)
    partly = sum(weight < 1 for weight in done.values())
    if partly:
        text += " " + tr("Only in the theme, counting a quarter: {n}.").format(n=partly)
    if not_done:
        text += f" {left_out}"
    return amount / (amount + HALF_EXPERIENCE), text


def _years(last: np.ndarray, done: dict[int, float]) -> list[int]:
    """Return the years, where they are known, of entries that count in full."""
    return [int(last[row]) for row, weight in done.items() if weight == 1 and last[row]]


def _recency(years: list[int], newest: int) -> tuple[float, str]:
    if not years:
        return 0.0, tr("No year is known.")
    text = tr("The newest is of {year}; points halve every {n} years before {newest}, the newest found.")
    value = 0.5 ** ((newest - max(years)) / HALF_LIFE_YEARS)
    return value, text.format(year=max(years), n=HALF_LIFE_YEARS, newest=newest)


def _interest(titles: list[str], evidence: _Evidence) -> tuple[float, str]:
    for rows, value, text in (
        (evidence.interests, 1.0, tr("States an interest that fits: {titles}")),
        (evidence.other_interests, 0.5, tr("States an interest in something else: {titles}")),
    ):
        if rows:
            return value, text.format(titles=some_of([quoted(titles[row]) for row in rows], _NAMED, "; "))
    return 0.0, tr("No interest to cooperate is documented.")
