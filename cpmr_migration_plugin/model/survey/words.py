"""Words for answers in English, French, Spanish and Italian, and their meaning."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, unique
from functools import lru_cache

from ..names import without_accents
from ..vocabulary import Level

#: Letters that Unicode would not part into a plain one and a sign.
LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "œ": "oe", "æ": "ae", "ı": "i"})


#: Longer texts are not kept: they hardly repeat, and a cell may hold a million characters.
_LONGEST_KEPT = 300


def plain(text: str) -> str:
    """Return *text* for comparing: words parted by single blanks, no case, accents or punctuation."""
    return _kept_plain(text) if len(text) <= _LONGEST_KEPT else _plain(text)


def _plain(text: str) -> str:
    parted = without_accents(text.casefold().translate(LETTERS))
    return " ".join(word for word in re.split(r"[\W_]+", parted) if word)


_kept_plain = lru_cache(maxsize=8192)(_plain)


@unique
class AnswerMeaning(str, Enum):
    """What an answer says, whatever its wording."""

    LEVEL = "level"  # a kind of power
    YES = "yes"  # there is something, its kind is not stated
    NO = "no"
    NOTHING = "nothing"  # no answer: empty, "n/a", "don't know"
    DENIAL = "denial"  # it denies something in words we do not know
    OTHER = "other"  # words that are neither


@dataclass(frozen=True)
class SurveyAnswer:
    """An answer as understood.

    :param level: the level it stands for; None where it says nothing usable
    """

    says: AnswerMeaning
    level: Level | None = None


def _set(text: str) -> frozenset[str]:
    return frozenset(plain(part) or part for part in text.split("|"))


#: What programs and people write for true and false, yes and no, beyond the four languages: German, Portuguese,
#: Dutch, Polish, Greek, the Nordic and Baltic languages, Czech, Slovak, Hungarian, Romanian, Slovene, Croatian,
#: Bulgarian, Irish, Maltese. A no that is not known would be counted as a power.
_YES_ELSEWHERE = (
    "ja|jawohl|wahr|zutreffend|verdadeiro|waar|tak|prawda|ναι|nai|αληθες|αληθης|αληθεια|σωστο|jo|sant|sann|sand|sandt"
    "|kylla|tosi|jah|jaa|toene|taip|tiesa|patiess|ano|pravda|igen|igaz|da|adevarat|resnicno|istina|tocno|да|истина"
    "|вярно|так|iva"
)
_NO_ELSEWHERE = (
    "nein|falsch|unwahr|nicht zutreffend|kein|keine|keiner|keines|keine zustandigkeit|keine zustandigkeiten"
    "|keine kompetenz|keine kompetenzen|nicht zustandig"
    "|nao|nenhum|nenhuma|nenhuma competencia|sem competencia|sem competencias|nao competente"
    "|nee|onwaar|geen|niet|geen bevoegdheid|geen bevoegdheden|niet bevoegd"
    "|nie|falsz|brak|zaden|zadna|zadne|brak kompetencji|bez kompetencji"
    "|οχι|oxi|ochi|ψευδες|ψευδης|ψεμα|λαθος|καμια|κανενα|καμια αρμοδιοτητα"
    "|nej|nei|falsk|falskt|usand|usant|usann|ingen|inga|inget|intet|ingen kompetens|ingen kompetence|ingen kompetanse"
    "|ei|epatosi|ei toimivaltaa|ne|netiesa|klaidinga|aplams|ne pravda|nepravda|nenia|ziadna|ziadne|ziaden"
    "|nem|hamis|nincs|nu|fals|niciuna|niciun|fara competenta|nicio competenta|narobe|neresnicno|nista|netocno|nijedna"
    "|не|неистина|няма|грешно|нет|ні"
)
_YES = _set(
    "yes|y|x|xx|✓|✔|☑|✅|true|oui|o|vrai|si|s|verdadero|vero|sim|yes we do|yes it does|yes it is|some|competent"
    "|yes competence|a competence|oui competente|competente|competent region|correct|vraie|verdadera|vera|cierto"
    "|certo|exact|exacte|" + _YES_ELSEWHERE
)
_NO = _set(
    "no|n|none|false|✗|✘|☒|❌|no competence|no competences|not competent|no power|no powers|not at all|nothing|never"
    "|non|faux|aucun|aucune|aucune competence|pas de competence|pas competente|non competente|sans competence"
    "|neant|rien"
    "|falso|ninguno|ninguna|ningun|ninguna competencia|sin competencia|sin competencias|no competente|nada"
    "|nessuno|nessuna|nessuna competenza|senza competenza|senza competenze|niente|no competencia"
    "|fausse|falsa|nul|nulle|zero|no it does not|no it is not|no we do not|does not|incorrect|" + _NO_ELSEWHERE
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
    "|nicht|kein|keine|keinen|keinerlei|ohne|nein|nao|sem|nenhum|nenhuma|niet|geen|zonder|nee|nie|bez|brak|zadnych"
    "|δεν|οχι|χωρις|καμια|κανενα|inte|ingen|inga|inget|utan|nej|ikke|uden|uten|nei|ei|ilman|nem|nincs|nelkul"
    "|fara|ne|nema|nijedna|не|няма|без"
)
#: Another level's power, if it is exclusive: “exclusive competence of the State”.
_STATE = _set("state|national|federal|etat|nationale|estado|nacional|stato|nazionale|statale|federation")
_FIRST_NO = re.compile(
    r"(no|non|none|aucune?|ningun[oa]|nessun[oa]?|nein|keine?|n[aã]o|nenhuma?|nee|geen|nie|brak|όχι|οχι|nej|nei|ingen|ei"
    r"|nem|nu|ne|не|false|faux|falso|falsch)(\s*[,.;:(/\n–—]|\s+-\s)",
    re.IGNORECASE,
)
_FIRST_YES = re.compile(
    r"(yes|oui|s[ií]|sì|ja|sim|tak|ναι|kyllä|igen|da|ano|да)(\s*[,.;:(/\n–—]|\s+-\s)", re.IGNORECASE
)
#: Zero and one, also as a program writes them that keeps numbers.
_ZERO = re.compile(r"[+-]?0+(?:[.,]0+)?$", re.ASCII)
_ONE = re.compile(r"\+?0*1(?:[.,]0+)?$", re.ASCII)
_FIGURE = re.compile(r"[+-]?\d[\d.,\s'’]*%?$", re.ASCII)


def read_answer(text: str, *, ticks: bool = False) -> SurveyAnswer:
    """Return what an answer says.

    :param ticks: whether the column holds answers and no figures, so that 1 is a yes and 0 is a no
    """
    return _kept_answer(text, ticks) if len(text) <= _LONGEST_KEPT else _answer(text, ticks)


def _answer(text: str, ticks: bool) -> SurveyAnswer:
    text = text.strip()
    key = plain(text) or text
    if not text or key in _NOTHING:
        return SurveyAnswer(AnswerMeaning.NOTHING)
    if _ZERO.match(text):
        # Among figures a zero is one; a power it is never.
        return SurveyAnswer(AnswerMeaning.NO, Level.NONE) if ticks else SurveyAnswer(AnswerMeaning.NOTHING)
    if ticks and _ONE.match(text):
        return SurveyAnswer(AnswerMeaning.YES, Level.UNSPECIFIED)
    if key == Level.UNSPECIFIED.value or key in _YES:
        return SurveyAnswer(AnswerMeaning.YES, Level.UNSPECIFIED)
    if key in _NO or _FIRST_NO.match(text):
        return SurveyAnswer(AnswerMeaning.NO, Level.NONE)
    return _read_words(text, key.split())


_kept_answer = lru_cache(maxsize=4096)(_answer)


def _read_words(text: str, words: list[str]) -> SurveyAnswer:
    said: set[Level] = set()
    denied = False
    for before, word in zip(["", *words], words):
        for level, stems in _STEMS.items():
            if word.startswith(stems):
                said.add(level)
                # “Not exclusive” tells that there is a competence, but not of which kind.
                denied = denied or before in _DENIALS
    if Level.EXCLUSIVE in said and _STATE.intersection(words):
        return SurveyAnswer(AnswerMeaning.DENIAL)
    if said:
        exact = len(said) == 1 and not denied and not _DENIALS.intersection(words)
        return (
            SurveyAnswer(AnswerMeaning.LEVEL, said.pop())
            if exact
            else SurveyAnswer(AnswerMeaning.OTHER, Level.UNSPECIFIED)
        )
    if _FIRST_YES.match(text):
        return SurveyAnswer(AnswerMeaning.YES, Level.UNSPECIFIED)
    if _DENIALS.intersection(words):
        return SurveyAnswer(AnswerMeaning.DENIAL)
    return SurveyAnswer(AnswerMeaning.OTHER, Level.UNSPECIFIED)


def are_ticks(values: list[str]) -> bool:
    """Return whether 0 and 1 in a column are a no and a yes, as a spreadsheet keeps true and false.

    They are, if the column holds nothing else, or if they stand among words. In a column of figures they are figures.
    """
    filled = set(values) - {""}
    if not any(_ZERO.match(value) or _ONE.match(value) for value in filled):
        return False
    return all(_ZERO.match(value) or _ONE.match(value) for value in filled) or any(
        not _FIGURE.match(value) and read_answer(value).says is not AnswerMeaning.NOTHING for value in filled
    )


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
