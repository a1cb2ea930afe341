"""Find regions by words: one box over names, codes, countries, fields, titles and texts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pandas as pd

from .filters import FilterMasks, Filters, apply
from .folding import fold, spans_of
from .records import InspectData, field_title
from ..recognition.countries import country_names
from ..vocabulary import FIELDS_BY_ID
from ...translation import other_names

#: Columns that are searched in each table, in the order their finds are listed.
REGION_COLUMNS = ("name", "name_local", "region_id", "nuts_code", "unit_code", "country", "commission")
COMPETENCE_COLUMNS = ("field", "field_text", "level_text", "legal_basis", "note")
EXPERIENCE_COLUMNS = ("title", "summary", "year", "note")
COLUMNS = {"regions": REGION_COLUMNS, "competences": COMPETENCE_COLUMNS, "experiences": EXPERIENCE_COLUMNS}

_DOUBLE_QUOTES = str.maketrans(dict.fromkeys("“”„«»", '"'))
#: Up to so many words, those that stand in another one are dropped: they cannot exclude anything.
_FEW = 16


@lru_cache(maxsize=64)
def terms_of(text: str) -> tuple[str, ...]:
    """Return what is looked for, folded: words, and phrases in double quotes, each once, the longest first.

    All of them must be found. There are no wildcards: every character means itself. A quote that is not
    closed reaches to the end.
    """
    terms: dict[str, None] = {}
    for number, part in enumerate(text.translate(_DOUBLE_QUOTES).split('"')):
        folded = fold(part)
        # Odd parts stand between quotes.
        terms.update(dict.fromkeys([folded] if number % 2 else folded.split(" ")))
    terms.pop("", None)
    found = sorted(terms, key=len, reverse=True)
    if len(found) <= _FEW:
        found = [term for i, term in enumerate(found) if not any(term in longer for longer in found[:i])]
    return tuple(found)


@dataclass(frozen=True)
class SearchResult:
    """The regions found.

    :param positions: positions of the regions in the data, ascending, which is the order of a list
    :param by_name: for each of them, whether every word stands in its name, codes or country
    :param terms: what was looked for, folded
    """

    positions: np.ndarray
    by_name: np.ndarray
    terms: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.positions)


@dataclass(frozen=True)
class SearchHit:
    """A text in which something that was looked for stands.

    :param table: ``regions``, ``competences`` or ``experiences``
    :param row: row of that table in the data
    :param column: column the text is from; ``field`` and ``country`` hold words, not codes
    :param spans: begin and end (exclusive) of the places to mark in *text*
    """

    table: str
    row: int
    column: str
    text: str
    spans: tuple[tuple[int, int], ...]


class Finder:
    """Answers each keystroke over one edition. Built once; safe to use from several threads.

    Folded texts are kept: one per region and per record, and all of a region's together. A word is one
    pass over these (plain substring search), the next word only over the regions that are left.
    """

    def __init__(self, data: InspectData) -> None:
        self.data = data
        texts = [
            *_folded(data.regions, REGION_COLUMNS, _words_of_region),
            *_folded(_searched(data), COMPETENCE_COLUMNS, _words_of_field),
            *_folded(data.experiences, EXPERIENCE_COLUMNS, None),
        ]
        self.texts: list[str] = texts
        own = np.arange(len(data.regions))
        self._owner = np.concatenate([own, data.competence_positions, data.experience_positions]).astype(np.int64)
        self._whole = self._whole_texts()
        self._passed = lru_cache(maxsize=8)(lambda filters: apply(data, filters))

    def _whole_texts(self) -> list[str]:
        parts: list[list[str]] = [[] for _ in range(len(self.data.regions))]
        for owner, text in zip(self._owner.tolist(), self.texts):
            parts[owner].append(text)
        return ["\n".join(texts) for texts in parts]

    def search(self, text: str = "", filters: Filters | None = None) -> SearchResult:
        """Return the regions in whose own texts or records every word of *text* stands.

        With filters, only records that they let through are searched, see :class:`.filters.Filters`.
        """
        terms = terms_of(text)
        passed = self._passed(filters or Filters())
        if passed.competences.all() and passed.experiences.all():
            positions = _keep(self._whole, np.flatnonzero(passed.regions), terms)
        else:
            positions = self._among_records(terms, passed)
        own = self.texts
        by_name = np.fromiter(
            [all(term in own[position] for term in terms) for position in positions.tolist()], bool, len(positions)
        )
        return SearchResult(positions, by_name, terms)

    def _among_records(self, terms: tuple[str, ...], passed: FilterMasks) -> np.ndarray:
        """Return the regions that have every term in their own texts or in records let through."""
        left = passed.regions
        allowed = np.concatenate([passed.regions, passed.competences, passed.experiences])
        rows = np.flatnonzero(allowed)
        for term in terms:
            rows = rows[left[self._owner[rows]]]
            left = np.zeros(len(left), dtype=bool)
            left[self._owner[_keep(self.texts, rows, (term,))]] = True
        return np.flatnonzero(left)

    def hits(self, position: int, text: str, filters: Filters | None = None, limit: int = 50) -> list[SearchHit]:
        """Return where in one region the words of *text* stand, its own texts first.

        :param limit: hits at most; a region may have hundreds of records
        """
        terms = terms_of(text)
        passed = self._passed(filters or Filters())
        found: list[SearchHit] = []
        for table, row, whole in self._rows_of(position, passed):
            if not any(term in whole for term in terms):
                continue
            for column in COLUMNS[table]:
                shown = _shown(getattr(self.data, table), row, column)
                spans = spans_of(shown, terms)
                if spans:
                    found.append(SearchHit(table, row, column, shown, spans))
                if len(found) >= limit:
                    return found
        return found

    def _rows_of(self, position: int, passed: FilterMasks) -> Iterator[tuple[str, int, str]]:
        yield "regions", position, self.texts[position]
        start = len(self.data.regions)
        for table, owners, allowed in (
            ("competences", self.data.competence_positions, passed.competences),
            ("experiences", self.data.experience_positions, passed.experiences),
        ):
            first, last = np.searchsorted(owners, [position, position + 1])
            for row in range(first, last):
                if allowed[row]:
                    yield table, row, self.texts[start + row]
            start += len(owners)


def mark(text: str, terms: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Return the places of *terms* (see :attr:`SearchResult.terms`) in a text, to mark them where it is shown."""
    return spans_of(text, terms)


def _keep(texts: list[str], rows: np.ndarray, terms: tuple[str, ...]) -> np.ndarray:
    """Return those of *rows* whose text has every term."""
    for term in terms:
        rows = rows[np.fromiter([term in texts[row] for row in rows.tolist()], bool, len(rows))]
    return rows


def _searched(data: InspectData) -> pd.DataFrame:
    """Return the competences without the notes of rules: these often speak of other regions of the kind, by name.

    Who looks for one of those would be shown every region the rule holds for.
    """
    if not data.by_rule.any():
        return data.competences
    return data.competences.assign(note=np.where(data.by_rule, "", data.competences["note"].to_numpy(dtype=object)))


def _folded(
    frame: pd.DataFrame, columns: tuple[str, ...], words: Callable[[pd.DataFrame], list[str]] | None
) -> list[str]:
    # Line ends part the columns: a phrase never reaches from one into the next.
    parts = [frame[column].tolist() for column in columns if column != "field"]
    if words is not None:
        parts.append(words(frame))
    return ["\n".join([fold(text) for text in row if text]) for row in zip(*parts)]


def _words_of_region(regions: pd.DataFrame) -> list[str]:
    """Return the other names of each region, its country and its commissions: it is found in any language we know."""
    countries = {code: " | ".join(country_names(code)) for code in regions["country"].unique()}
    commissions = {text: " | ".join(other_names(*text.split(";"))) for text in regions["commission"].unique()}
    return [
        " | ".join((*other_names(name), countries[country], commissions[commission]))
        for name, country, commission in zip(regions["name"], regions["country"], regions["commission"])
    ]


def _words_of_field(competences: pd.DataFrame) -> list[str]:
    """Return each field's title, in English and in the language of the interface."""
    known = {}
    for field_id in competences["field"].unique():
        titles = {field_title(field_id), FIELDS_BY_ID[field_id].title if field_id in FIELDS_BY_ID else field_id}
        known[field_id] = " | ".join(sorted(titles))
    return [known[field_id] for field_id in competences["field"]]


def _shown(frame: pd.DataFrame, row: int, column: str) -> str:
    value = str(frame[column].iat[row])
    if column == "field":
        return field_title(value)
    return f"{country_names(value)[0]} ({value})" if column == "country" and value else value
