"""Sort the content of a placemark by kind: region, competences, experiences, figures, other."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from .kml import Placemark
from .placemarks import Description, plain_text, read_description
from .roles import ROLES, Role
from ...model.recognition.answers import AnswerMeaning, read_answer
from ...model.recognition.kinds import kind_of
from ...model.recognition.text import plain
from ...model.recognition.topics import exact_field
from ...model.vocabulary import Kind, Level

#: Words around the name of a field in the heading of a column: “competence in health”, “Health – level”.
_AROUND_FIELD = {
    "competence", "competences", "competency", "competencia", "competencias", "competenza", "competenze", "level",
    "niveau", "nivel", "livello", "in", "en", "dans", "for", "of", "de", "di", "del", "matiere", "materia",
    "field", "area", "domaine", "the", "la", "le", "du", "des", "regional", "power", "powers", "d", "l",
}  # fmt: skip
_COMPETENCE = re.compile(r"\bcompet")


@dataclass(frozen=True)
class Value:
    """A value in plain text.

    :param label: the heading it stands under, as the map words it
    :param links: http(s) addresses in it
    """

    label: str
    text: str
    links: tuple[str, ...] = ()


@dataclass
class Row:
    """What one placemark says.

    :param roles: values of the columns that describe the row
    :param fields: values under the name of a field (by field id)
    :param levelled: lists of fields under a kind of power (“exclusive competences”)
    :param kinds: values under the name of a kind of experience
    :param others: columns we do not know
    :param text: lines of the description that are no pair of ours
    :param refused: links that are not kept
    """

    placemark: Placemark
    roles: dict[Role, list[Value]] = field(default_factory=dict)
    fields: list[tuple[str, Value]] = field(default_factory=list)
    levelled: list[tuple[Level, Value]] = field(default_factory=list)
    kinds: list[tuple[Kind, Value]] = field(default_factory=list)
    others: list[Value] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    description: Description = field(default_factory=Description)
    refused: list[str] = field(default_factory=list)

    def first(self, role: Role) -> str:
        """Return the text of the first value of a role; empty if there is none."""
        values = self.roles.get(role)
        return values[0].text if values else ""

    def all_links(self, *roles: Role) -> tuple[str, ...]:
        """Return the links in the values of some roles, each once."""
        return unique(link for role in roles for value in self.roles.get(role, ()) for link in value.links)

    @property
    def links(self) -> tuple[str, ...]:
        """Every link of the placemark but photographs, in order."""
        values = [value for role, group in self.roles.items() if role is not Role.MEDIA for value in group]
        values += [value for _, value in (*self.fields, *self.levelled, *self.kinds)] + self.others
        return unique((*self.description.links, *(link for value in values for link in value.links)))


def unique(items: Iterable[str]) -> tuple[str, ...]:
    """Return the items that are not empty, each once, in order."""
    return tuple(dict.fromkeys(item for item in items if item))


def read_row(placemark: Placemark) -> Row:
    """Return what a placemark says, its columns first, then its description."""
    description = read_description(placemark.description, placemark.data)
    row = Row(placemark, description=description, refused=list(description.refused))
    for label, content in placemark.data:
        text, links, refused = plain_text(content)
        row.refused += refused
        if text and not _sort(row, Value(label, text, links)):
            row.others.append(Value(label, text, links))
    for line in description.lines:
        # A sentence may have a colon too: only headings we know make a column of a line.
        if not (line.label and line.value and _sort(row, Value(line.label, line.value, plain_text(line.value)[1]))):
            row.text.append(line.text)
    return row


def _sort(row: Row, value: Value) -> bool:
    """Put a value where it belongs; False if its heading is not known."""
    label = re.sub(r"^(\d+ )+", "", plain(value.label))
    kind = kind_of(label)
    if label in ROLES:
        row.roles.setdefault(ROLES[label], []).append(value)
    elif kind is not None:
        row.kinds.append((kind, value))
    elif exact_field(label):
        row.fields.append((exact_field(label), value))
    else:
        words = label.split()
        told = read_answer(value.label) if _COMPETENCE.search(label) else None
        inner = " ".join(word for word in words if word not in _AROUND_FIELD)
        if told is not None and told.says is AnswerMeaning.LEVEL and told.level is not None:
            row.levelled.append((told.level, value))
        # “competence in health”, “Health – level”; but “health of the region” is something else.
        elif inner != label and exact_field(inner) and (told is not None or words[-1] in _AROUND_FIELD):
            row.fields.append((exact_field(inner), value))
        else:
            return False
    return True
