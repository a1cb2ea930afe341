"""Result of a map import besides its tables: notes on each part, and questions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique

import pandas as pd


@unique
class NoteKind(str, Enum):
    """What a note is about."""

    #: The placemark has an address and no place; its text is used if the region is known by code or name.
    ADDRESS_ONLY = "address_only"
    NO_GEOMETRY = "no_geometry"
    BAD_GEOMETRY = "bad_geometry"
    #: The region of the placemark is not known: nothing of it is used.
    NOT_PLACED = "not_placed"
    #: The region was found by the polygon the placemark lies in.
    PLACED_BY_POINT = "placed_by_point"
    #: The placemark contradicts itself, or another one of its region.
    CONFLICT = "conflict"
    UNKNOWN_COLUMN = "unknown_column"
    #: Words that could not be read as what their column is for; the wording is kept where a row has a place for it.
    NOT_UNDERSTOOD = "not_understood"
    #: A competence belongs to another theme than that of its folder.
    OTHER_THEME = "other_theme"
    MERGED = "merged"
    #: Nothing of the folder is used: nobody said which theme it is, or it was left out on purpose.
    FOLDER_LEFT_OUT = "folder_left_out"
    NOTHING_SAID = "nothing_said"
    LINK_REFUSED = "link_refused"
    LINK_NOT_FOLLOWED = "link_not_followed"
    #: The text was longer than is read.
    CUT = "cut"
    NO_SOURCE = "no_source"
    #: A KMZ holds several maps, and nothing links to this one.
    FILE_NOT_READ = "file_not_read"


@dataclass(frozen=True)
class ImportNote:
    """One thing a user should know of an import.

    :param placemark: name of the placemark, or of the folder or column where the note is on that
    :param message: translated; plain text, to be escaped wherever it becomes HTML
    """

    kind: NoteKind
    placemark: str
    message: str


@unique
class QuestionKind(str, Enum):
    """What a user is asked before an import is complete."""

    #: Which theme is this folder? Answered through *themes*: a theme id, or "" to leave the folder out.
    THEME = "theme"
    #: What is the address of this map? Answered through *source_url*.
    SOURCE = "source"
    #: Of which year are the figures that name none? Answered through *year*.
    YEAR = "year"


@dataclass(frozen=True)
class Question:
    """A question; with its answer the import is done again.

    :param key: the folder for :attr:`QuestionKind.THEME` (the key *themes* wants), else empty
    :param text: the question, translated
    :param guess: the default answer; empty if there is none
    :param count: how many placemarks or figures wait for the answer
    """

    kind: QuestionKind
    key: str
    text: str
    guess: str = ""
    count: int = 0


@dataclass(frozen=True)
class ImportResult:
    """What was read from a map.

    :param tables: raw tables for :func:`...model.edition.build_edition`
    :param notes: everything that was not used, changed or interpreted
    :param questions: what has to be answered for the import to be complete; empty when it is
    """

    tables: dict[str, pd.DataFrame]
    notes: tuple[ImportNote, ...]
    questions: tuple[Question, ...]

    def guesses(self) -> dict[str, str]:
        """Return the default answers for the folders, ready to be passed as *themes*."""
        return {q.key: q.guess for q in self.questions if q.kind is QuestionKind.THEME}
