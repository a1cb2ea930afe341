"""Mapping of the columns of a wide survey sheet, its fingerprint and its JSON."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from enum import unique
from typing import Any

from ..problems import Problem
from ..recognition.text import plain
from ..vocabulary import ANSWER_THEMES, FIELDS_BY_ID, Kind, Theme
from ...errors import PluginError
from ...gate import gate
from ...translation import TitledEnum, tr

_VERSION = 1


@unique
class ColumnRole(TitledEnum):
    """What a column of the sheet holds."""

    REGION_NAME = "region_name"
    REGION_ID = "region_id"
    NAME_LOCAL = "name_local"
    COUNTRY = "country"
    NUTS_CODE = "nuts_code"
    NUTS_YEAR = "nuts_year"
    COMMISSION = "commission"
    MEMBERSHIP = "membership"
    FACTSHEET_URL = "factsheet_url"
    SOURCE_URL = "source_url"
    AS_OF = "as_of"
    NOTE = "note"
    LEVEL = "level"
    FIELD_TEXT = "field_text"
    LEGAL_BASIS = "legal_basis"
    FIELD_SOURCE = "field_source"
    EXPERIENCE_TITLE = "experience_title"
    EXPERIENCE_SUMMARY = "experience_summary"
    EXPERIENCE_LINK = "experience_link"
    EXPERIENCE_YEAR = "experience_year"
    NEED = "need"
    INTEREST = "interest"
    IGNORE = "ignore"
    ABOUT_ANSWER = "about_answer"

    @property
    def needs_field(self) -> bool:
        """Whether the column speaks of one field of competence."""
        return self in _OF_FIELD

    @property
    def needs_theme(self) -> bool:
        """Whether the column speaks of an experience, which belongs to a theme."""
        return self in _OF_EXPERIENCE

    @property
    def is_used(self) -> bool:
        """Whether anything of the column gets into the dataset."""
        return self not in _UNUSED

    @property
    def is_single(self) -> bool:
        """Whether a sheet may have one such column only."""
        return self in _SINGLE

    def _title(self) -> str:
        """Return the role in English words."""
        return _ROLE_TITLES[self]


_OF_FIELD = {ColumnRole.LEVEL, ColumnRole.FIELD_TEXT, ColumnRole.LEGAL_BASIS, ColumnRole.FIELD_SOURCE}
_OF_EXPERIENCE = {
    ColumnRole.EXPERIENCE_TITLE,
    ColumnRole.EXPERIENCE_SUMMARY,
    ColumnRole.EXPERIENCE_LINK,
    ColumnRole.EXPERIENCE_YEAR,
}
_UNUSED = {ColumnRole.IGNORE, ColumnRole.ABOUT_ANSWER}
_SINGLE = set(ColumnRole) - _OF_FIELD - _OF_EXPERIENCE - {ColumnRole.NEED, ColumnRole.INTEREST} - _UNUSED

_ROLE_TITLES = {
    ColumnRole.REGION_NAME: "Region: name",
    ColumnRole.REGION_ID: "Region: id",
    ColumnRole.NAME_LOCAL: "Region: local name",
    ColumnRole.COUNTRY: "Region: country",
    ColumnRole.NUTS_CODE: "Region: NUTS code",
    ColumnRole.NUTS_YEAR: "Region: NUTS year",
    ColumnRole.COMMISSION: "Region: CPMR commission",
    ColumnRole.MEMBERSHIP: "Region: CPMR membership",
    ColumnRole.FACTSHEET_URL: "Region: factsheet",
    ColumnRole.SOURCE_URL: "Region: source",
    ColumnRole.AS_OF: "Region: year of the answers",
    ColumnRole.NOTE: "Region: note",
    ColumnRole.LEVEL: "Competence: level",
    ColumnRole.FIELD_TEXT: "Competence: in words",
    ColumnRole.LEGAL_BASIS: "Competence: legal basis",
    ColumnRole.FIELD_SOURCE: "Competence: source",
    ColumnRole.EXPERIENCE_TITLE: "Experience: title",
    ColumnRole.EXPERIENCE_SUMMARY: "Experience: summary",
    ColumnRole.EXPERIENCE_LINK: "Experience: link",
    ColumnRole.EXPERIENCE_YEAR: "Experience: year",
    ColumnRole.NEED: "Need",
    ColumnRole.INTEREST: "Cooperation interest",
    ColumnRole.IGNORE: "Not used",
    ColumnRole.ABOUT_ANSWER: "About the answer (not used)",
}


@dataclass(frozen=True)
class ColumnMapping:
    """What one column is.

    :param index: place of the column in the sheet, from 0
    :param header: the column's name in the sheet
    :param field: id of the field, for roles that need one
    :param group: parts of one experience (title, summary, link, year) share theme and group
    :param confidence: 0 (no idea) to 1 (certain); 1 for what a user chose
    :param reason: why it was guessed so, translated
    """

    index: int
    header: str
    role: ColumnRole
    theme: Theme | None = None
    field: str = ""
    group: str = ""
    kind: Kind = Kind.EXPERIENCE
    confidence: float = 1.0
    reason: str = ""

    @property
    def is_chosen(self) -> bool:
        """Whether a user chose it; a guess gives its reason."""
        return not self.reason and self.confidence == 1.0

    @property
    def lacks(self) -> str:
        """What is still to be chosen for the column to be used: ``field``, ``theme`` or nothing."""
        if self.role.needs_field and not self.field:
            return "field"
        return "theme" if self.role.needs_theme and self.theme is None else ""


@dataclass(frozen=True)
class Mapping:
    """What every column of a sheet is.

    :param fingerprint: of the header the mapping was made for, see :func:`fingerprint`
    """

    columns: tuple[ColumnMapping, ...]
    fingerprint: str

    def having(self, role: ColumnRole) -> list[ColumnMapping]:
        """Return the columns of a role, in the order of the sheet."""
        return [column for column in self.columns if column.role is role]

    def changed(self, index: int, **values: Any) -> Mapping:
        """Return the mapping with one column as a user set it."""
        chosen = {"confidence": 1.0, "reason": "", **values}
        columns = tuple(replace(c, **chosen) if c.index == index else c for c in self.columns)
        return replace(self, columns=columns)

    def to_json(self) -> str:
        """Return the mapping as JSON text, for :func:`from_json`."""
        columns = [asdict(column) for column in self.columns]
        document = {"version": _VERSION, "fingerprint": self.fingerprint, "columns": columns}
        return json.dumps(document, ensure_ascii=False, indent=1)


def fingerprint(header: Sequence[str]) -> str:
    """Return what recognises a header again: case, accents, punctuation and empty last columns do not matter."""
    names = [plain(name) for name in header]
    while names and not names[-1]:
        names.pop()
    return hashlib.sha256("\x1f".join(names).encode()).hexdigest()


def from_json(text: str) -> Mapping:
    """Return the mapping that :meth:`Mapping.to_json` wrote.

    :raises PluginError: if the text is not such a mapping
    """
    with gate(_unreadable):
        document = json.loads(text)
        if document["version"] != _VERSION:
            raise ValueError(f"version {document['version']}")
        columns = tuple(_column(item) for item in document["columns"])
        if sorted(column.index for column in columns) != list(range(len(columns))):
            raise ValueError("columns are missing or repeated")
        mark = fingerprint([column.header for column in sorted(columns, key=lambda c: c.index)])
        if document["fingerprint"] != mark:
            raise ValueError("fingerprint and columns do not agree")
        return Mapping(columns, mark)


def _unreadable(details: str) -> PluginError:
    return PluginError(
        tr("The saved mapping of columns cannot be read."),
        details=details,
        remedy=tr("Say again what each column holds; the mapping is then saved anew."),
    )


def _column(item: dict[str, Any]) -> ColumnMapping:
    field = str(item["field"])
    if field and field not in FIELDS_BY_ID:
        raise ValueError(f"field {field}")
    return ColumnMapping(
        index=int(item["index"]),
        header=str(item["header"]),
        role=ColumnRole(item["role"]),
        theme=Theme(item["theme"]) if item["theme"] else None,
        field=field,
        group=str(item["group"]),
        kind=Kind(item["kind"]),
        confidence=float(item["confidence"]),
        reason=str(item["reason"]),
    )


def mapping_problems(mapping: Mapping, sheet_name: str) -> list[Problem]:
    """Return what makes a mapping unusable; an empty list means it can be applied."""
    problems = []
    about = ", ".join(column.header for column in mapping.having(ColumnRole.ABOUT_ANSWER) if column.header)
    for index, message in column_problems(mapping):
        if index is None and about:
            # One of them may be the region's, and nobody would think of it.
            told = tr("columns about the answer are not used: {names}").format(names=about)
            message = f"{message}; {told}"  # noqa: PLW2901
        column = "" if index is None else mapping.columns[index].header or str(index + 1)
        problems.append(Problem(sheet_name, None, column, message))
    return problems


def column_problems(mapping: Mapping) -> list[tuple[int | None, str]]:
    """Return what makes a mapping unusable, with the place of the column it is about (None: the whole)."""
    problems: list[tuple[int | None, str]] = []
    if not mapping.having(ColumnRole.REGION_NAME):
        problems.append((None, tr("no column is said to hold the region's name")))
    seen: dict[tuple[str, ...], ColumnMapping] = {}
    for column in mapping.columns:
        key = place_of(column)
        if key is None:
            continue
        first = seen.setdefault(key, column)
        if first is not column:
            message = tr("is said to hold the same as column {n}, “{header}”").format(
                n=first.index + 1, header=first.header
            )
            problems.append((column.index, message))
    for column in mapping.columns:
        if column.role.needs_theme and column.theme is not None and column.theme not in ANSWER_THEMES:
            message = tr("theme “{theme}” holds figures, not experiences").format(theme=tr(column.theme.title))
            problems.append((column.index, message))
    return problems


def place_of(column: ColumnMapping) -> tuple[str, ...] | None:
    """Return the place in the dataset a column fills; None if several columns may."""
    role = column.role
    if role.is_single:
        return (role.value,)
    if role.needs_field:
        return (role.value, column.field) if column.field else None
    if role.needs_theme:
        return (role.value, column.theme.value, column.group) if column.theme else None
    return None
