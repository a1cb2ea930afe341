"""How people word an answer in English, French, Spanish and Italian, and what it says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, unique
from functools import lru_cache

from ..names import without_accents
from ..vocabulary import Level

#: Letters that Unicode would not part into a plain one and a sign.
LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "œ": "oe", "æ": "ae", "ı": "i"})


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """Return *text* for comparing: words parted by single blanks, no case, accents or punctuation."""
    parted = without_accents(text.casefold().translate(LETTERS))
    return " ".join(word for word in re.split(r"[\W_]+", parted) if word)


@unique
class Says(str, Enum):
    """What an answer says, whatever its wording."""

    LEVEL = "level"  # a kind of power
    YES = "yes"  # there is something, its kind is not stated
    NO = "no"
    NOTHING = "nothing"  # no answer: empty, "n/a", "don't know"
    DENIAL = "denial"  # it denies something in words we do not know
    OTHER = "other"  # words that are neither


@dataclass(frozen=True)
class Answer:
    """An answer as understood.

    :param level: the level it stands for; None where it says nothing usable
    """

    says: Says
    level: Level | None = None


def _set(text: str) -> frozenset[str]:
    return frozenset(plain(part) or part for part in text.split("|"))


_YES = _set(
    "yes|y|x|xx|✓|✔|☑|✅|true|oui|o|vrai|si|s|verdadero|vero|sim|yes we do|yes it does|yes it is|some|competent"
    "|yes competence|a competence|oui competente|competente|competent region"
)
_NO = _set(
    "no|n|none|false|✗|✘|☒|❌|no competence|no competences|not competent|no power|no powers|not at all|nothing|never"
    "|non|faux|aucun|aucune|aucune competence|pas de competence|pas competente|non competente|sans competence"
    "|neant|rien"
    "|falso|ninguno|ninguna|ningun|ninguna competencia|sin competencia|sin competencias|no competente|nada"
    "|nessuno|nessuna|nessuna competenza|senza competenza|senza competenze|niente|no competencia"
)
_NOTHING = _set(
    "-|--|–|—|?|??|…|...|.|/|:|na|n a|nd|n d|nr|n r|ns|ns nc|nc|nsp|so|s o|null|tbd|tbc|not available"
    "|not applicable|not known|unknown"
    "|no answer|no reply|no response|not answered|unanswered|no data|no information|don t know|do not know|dont know"
    "|pas de reponse|sans reponse|non repondu|sans objet|ne sait pas|inconnu|non disponible|non applicable"
    "|a completer"
    "|sin respuesta|no contesta|no sabe|no aplica|no disponible|desconocido|sin datos"
    "|nessuna risposta|non risponde|non so|non sa|non applicabile|non pervenuto|sconosciuto|da completare"
)
#: Stems of the words for each level; a word counts if it begins with one.
_STEMS = {
    Level.EXCLUSIVE: ("exclusiv", "exclusif", "esclusiv"),
    Level.SHARED: (
        "shared", "joint", "partage", "conjoint", "concurren", "compartid", "condivis", "concorren", "ripartit",
    ),
    Level.EXECUTIVE: (
        "executiv", "executif", "delegat", "delegue", "delegad", "ejecutiv", "ejecucion", "esecutiv", "implementing",
        "implementation", "attuazione",
    ),
    Level.CONSULTATIVE: ("consult", "advisory", "advise"),
}  # fmt: skip
_DENIALS = _set(
    "no|not|don|doesn|isn|hasn|haven|cannot|non|none|never|without|nor|pas|aucun|aucune|sans|ni|ne|ningun|ninguna|ninguno|sin|nessun|nessuna"
    "|nessuno|senza"
)
#: Another level's power, if it is exclusive: “exclusive competence of the State”.
_STATE = _set("state|national|federal|etat|nationale|estado|nacional|stato|nazionale|statale|federation")
_FIRST_NO = re.compile(r"\s*(no|non|none|aucune?|ningun[oa]|nessun[oa]?)(\s*[,.;:(/\n–—]|\s+-\s)", re.IGNORECASE)
_FIRST_YES = re.compile(r"\s*(yes|oui|s[ií]|sì)(\s*[,.;:(/\n–—]|\s+-\s)", re.IGNORECASE)


@lru_cache(maxsize=4096)
def read_answer(text: str, *, ticks: bool = False) -> Answer:
    """Return what an answer says.

    :param ticks: whether the column holds ticks, so that 1 is a yes and 0 is a no
    """
    text = text.strip()
    key = plain(text) or text
    if not text or key in _NOTHING:
        return Answer(Says.NOTHING)
    if ticks and key in ("0", "1"):
        return Answer(Says.YES, Level.UNSPECIFIED) if key == "1" else Answer(Says.NO, Level.NONE)
    if key == Level.UNSPECIFIED.value or key in _YES:
        return Answer(Says.YES, Level.UNSPECIFIED)
    if key in _NO or _FIRST_NO.match(text):
        return Answer(Says.NO, Level.NONE)
    return _read_words(text, key.split())


def _read_words(text: str, words: list[str]) -> Answer:
    said: set[Level] = set()
    denied = False
    for before, word in zip(["", *words], words):
        for level, stems in _STEMS.items():
            if word.startswith(stems):
                said.add(level)
                # “Not exclusive” tells that there is a competence, but not of which kind.
                denied = denied or before in _DENIALS
    if Level.EXCLUSIVE in said and _STATE.intersection(words):
        return Answer(Says.DENIAL)
    if said:
        exact = len(said) == 1 and not denied and not _DENIALS.intersection(words)
        return Answer(Says.LEVEL, said.pop()) if exact else Answer(Says.OTHER, Level.UNSPECIFIED)
    if _FIRST_YES.match(text):
        return Answer(Says.YES, Level.UNSPECIFIED)
    if _DENIALS.intersection(words):
        return Answer(Says.DENIAL)
    return Answer(Says.OTHER, Level.UNSPECIFIED)


def are_ticks(values: list[str]) -> bool:
    """Return whether a column holds nothing but 0 and 1, as a spreadsheet keeps true and false."""
    filled = {value for value in values if value}
    return bool(filled) and filled <= {"0", "1"}


def phrase_position(text: str, phrase: str) -> tuple[int, int] | None:
    """Return where a phrase stands in plain text; ``*`` stands for the rest of a word."""
    # Most phrases stand nowhere in a text: looking for their letters first is much quicker.
    if phrase.split("*", 1)[0] not in text:
        return None
    found = _pattern(phrase).search(text)
    return found.span() if found else None


@lru_cache(maxsize=4096)
def _pattern(phrase: str) -> re.Pattern[str]:
    return re.compile(r"\b" + re.escape(phrase).replace(r"\*", r"\w*") + r"\b")
