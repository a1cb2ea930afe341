"""Notes of our own as facts: a code and its values. Words are made when they are shown, in the language that is spoken.

An atlas file keeps notes as a JSON list, ``[{"note": "found_by_name", "name": "Brittany", "code": "FRH0"}]``. What is
no such list is text: of a source, of a user, or of a file that an older version wrote, which kept sentences.
"""

from __future__ import annotations

import json
import string
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Union

from .note_words import SAID, TEMPLATES, TEXT
from ..json_reading import parse

#: The name by which the code stands among the values.
_CODE = "note"
#: Bytes of memory that a list of notes may become; one of ours takes a few thousand.
_MOST = 2_000_000
#: Notes within a note: a reason, within a line that counts what it holds for.
_DEEPEST = 4


@dataclass(frozen=True)
class Note:
    """What a user should know, as a code and values.

    :param code: one of :data:`.note_words.TEMPLATES`
    :param values: what the template names, each a text, a number or another note
    """

    code: str
    values: tuple[tuple[str, Value], ...] = ()

    @property
    def words(self) -> str:
        """The note in words, in the language that is spoken."""
        return TEMPLATES[self.code]().format(**{name: self._said(name, value) for name, value in self.values})

    def _said(self, name: str, value: Value) -> str | int:
        if isinstance(value, Note):
            return value.words
        say = SAID.get((self.code, name))
        return value if say is None else say(str(value))


Value = Union[str, int, Note]
#: Notes in the order in which they are told.
Notes = tuple[Note, ...]


def note(code: str, /, **values: Value) -> Note:
    """Return a note; *values* are what its template names."""
    return Note(code, tuple(values.items()))


def text_note(text: str) -> Notes:
    """Return a text that is not of our wording as a note; none if it is empty."""
    return (note(TEXT, text=text),) if text else ()


def words(notes: Iterable[Note]) -> str:
    """Return notes in words, in the language that is spoken."""
    return " ".join(one.words for one in notes)


def stored(notes: Iterable[Note]) -> str:
    """Return notes as an atlas file keeps them; an empty text if there are none."""
    kept = [_plain(one) for one in notes]
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":")) if kept else ""


def read_notes(text: str) -> Notes:
    """Return the notes that were kept; a text that is no list of notes is itself one, whatever is in it."""
    # Most of what is read are sentences of older files, or nothing.
    if not text.startswith("["):
        return text_note(text)
    try:
        found = parse(text, _MOST)
        return tuple(_note(one, _DEEPEST) for one in found) or text_note(text)
    except ValueError:
        return text_note(text)


def shown(text: str) -> str:
    """Return what was kept as notes in words, in the language that is spoken; other text as it stands."""
    return words(read_notes(text))


def _plain(one: Note) -> dict[str, Any]:
    values = {name: _plain(value) if isinstance(value, Note) else value for name, value in one.values}
    return {_CODE: one.code, **values}


def _note(found: Any, deepest: int) -> Note:
    """Return a note as it was read.

    :raises ValueError: if it is none that we could put into words
    """
    code = found.get(_CODE) if isinstance(found, dict) and deepest else None
    if not isinstance(code, str) or code not in _names():
        raise ValueError("no note")
    values = {name: value for name, value in found.items() if name != _CODE}
    if not _names()[code] <= {*values}:
        raise ValueError("values are missing")
    return Note(code, tuple((name, _value(value, deepest)) for name, value in values.items()))


def _value(value: Any, deepest: int) -> Value:
    if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    return _note(value, deepest - 1)


@cache
def _names() -> Mapping[str, frozenset[str]]:
    """Return what each template names; the same in every language."""
    return {code: names_in(template()) for code, template in TEMPLATES.items()}


def names_in(template: str) -> frozenset[str]:
    """Return the names of the values in a template."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(template) if name)
