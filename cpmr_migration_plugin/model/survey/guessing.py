"""Guess what the columns of a survey sheet hold, from their headers and first rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from .about import RespondentColumn, about_answer, are_numbers
from .mapping import ColumnMapping, ColumnRole, Mapping, fingerprint, place_of
from ..recognition.answers import AnswerMeaning, read_answer
from ..recognition.countries import country_code
from ..recognition.headers import headings
from ..recognition.text import phrase_position, plain
from ..recognition.topics import Topic, exact_field, find_theme, find_topic
from ..vocabulary import FIELDS_BY_ID, Kind, Theme
from ...translation import tr

#: Headers that say all, in plain words.
_HEADERS = {
    ColumnRole.REGION_NAME: headings("region_name"),
    ColumnRole.REGION_ID: headings("region_id", "id"),
    ColumnRole.NAME_LOCAL: headings("name_local"),
    ColumnRole.COUNTRY: headings("country"),
    ColumnRole.NUTS_CODE: headings("nuts_code"),
    ColumnRole.NUTS_YEAR: headings("nuts_year"),
    ColumnRole.COMMISSION: headings("commission"),
    ColumnRole.MEMBERSHIP: headings("membership"),
    ColumnRole.FACTSHEET_URL: headings("factsheet_url"),
    ColumnRole.SOURCE_URL: headings("source_url"),
    ColumnRole.AS_OF: headings("as_of"),
    ColumnRole.NOTE: headings("note"),
}
#: Not certain by itself: the name of what?
_NAME = headings("name")
#: Questions for the region in words of their own; nothing else may be asked with it.
_REGION_QUESTIONS = re.compile(
    r"(please )?(select|choose|indicate|enter|state|give|write|name) (the name of )?(your|the)"
    r" (region|regional authority)"
    r"|(which|what) (is (your|the name of (your|the)) )?region"
    r"( do you (represent|work for|answer for|belong to|come from))?"
    r"( (are you|is) (from|answering|responding))?"
    r"|(which|what) (regional|sub national|subnational) (authority|government)( do you (represent|work for))?"
    r"|(what is )?(the )?name of (your|the) (region|regional authority|regional government)( you represent)?"
    r"|region (that )?you (represent|answer for|work for)|region represented|represented region"
    r"|region of (the )?respondent|respondent region|respondent s region"
    r"|(quelle|quel) (est (votre|le nom de (votre|la)) )?region( represente\w*( vous)?)?"
    r"|(a )?quelle region (appartenez|representez) vous|region (que vous )?represente\w*|region du repondant"
    r"|(indiquez|choisissez|selectionnez|precisez) (le nom de )?votre region"
    r"|(cual es|indique|seleccione|elija|escriba) (su|el nombre de su) region"
    r"|(a )?(que|cual) region( (representa|pertenece))?|region (que|a la que) (representa|pertenece)"
    r"|region representada"
    r"|(qual e |indichi |indicare |selezioni |selezionare |scelga )?(la )?(sua|vostra) regione"
    r"|(quale|che) regione( (rappresenta|rappresentate))?|regione (che )?(rappresenta|rappresentate|rappresentata)"
    r"|welche region( vertreten sie| reprasentieren sie)?|(ihre|name der|name ihrer) region|vertretene region"
)
#: A name and a number of an own column, to which Microsoft Forms adds a digit if there are two.
_TRAILING_DIGIT = re.compile(r"\s?\d$")
_WORDS = {
    "level": "competence*|competent|competencia*|competenz*|power*|level|niveau|nivel|livello|attribution*"
        "|responsib*",
    "text": "describe|description|detail*|text|in your words|words|comment*|explain|explanation|precis*|specify"
        "|texte|decri*|explic*|descri*|texto|testo|dettagli*|spieg*",
    "legal": "legal basis|legal framework|base juridique|fondement juridique|cadre juridique|base legal"
        "|base juridica|marco legal|base giuridica|quadro normativo",
    "experience": "experience*|project*|initiative*|practice*|programme*|program|instrument*|policies|policy"
        "|strateg*|plan|projet*|pratique*|politique*"
    "|experiencia*|proyecto*|iniciativa*|practica*|politica*|esperienz*|progett*|iniziativ*|pratich*|pratica"
    "|politiche|strument*",
    "link": "link*|url|website|web page|web|hyperlink|lien*|site|site web|enlace*|sitio web|pagina web"
        "|collegament*|sito|sito web",
    "year": "year*|annee*|ano|anos|anno|anni|period|periode",
    "summary": "summary|description|resume|describe|descri*|decri*|resumen|sintesi|riassunto",
    "source": "source*|fuente*|fonte|fonti",
    "name": "title|name|titre|intitule|nom|titulo|nombre|titolo|nome",
}  # fmt: skip
_KINDS = {
    Kind.PROJECT: "project*|projet*|proyecto*|progett*",
    Kind.INSTRUMENT: "instrument*|policy|policies|strateg*|plan|politique*|politica*|politiche|strument*",
}
_NUMBERING = re.compile(r"^\s*[A-Za-z]{0,2}\.?\s?\d{1,3}([.\-]\d{1,3})*[a-z]?\s*[.):–-]\s*")
#: LimeSurvey writes the question's code before it: “G01Q02[SQ001]. …”.
_CODE = re.compile(r"^\s*(?=[A-Za-z]+\d|[A-Za-z]+\[)[A-Za-z][A-Za-z0-9]{0,20}(\[[\w-]{1,20}\]){0,2}\.\s+(?=\S)")
_NUMBER = re.compile(r"\b\d{1,2}\b")
_NUTS = re.compile(r"[A-Z]{2}[0-9A-Z]{1,3}$")
_URL = re.compile(r"(https?://|www\.)\S+", re.IGNORECASE)


def _any(words: str, phrases: str) -> bool:
    return any(phrase_position(words, phrase) for phrase in phrases.split("|"))


def guess(header: Sequence[str], sample_rows: Sequence[Sequence[str]] = ()) -> Mapping:
    """Return a guess for every column, with how sure it is and why.

    :param header: the names of the columns
    :param sample_rows: some rows, each as long as the header; they decide where the header does not
    """
    columns: list[ColumnMapping] = []
    before: ColumnMapping | None = None
    values = [[row[index] for row in sample_rows if row[index]] for index in range(len(header))]
    for index, name in enumerate(header):
        column = replace(_guess_column(name, values[index], before), index=index, header=name)
        columns.append(column)
        if column.role.needs_field or column.role.needs_theme:
            before = column
        elif column.role.is_used:
            before = None
    columns = _of_a_form(columns, values)
    return Mapping(tuple(_without_rivals(_number_experiences(columns))), fingerprint(header))


def personal_columns(mapping: Mapping, sample_rows: Sequence[Sequence[str]]) -> list[int]:
    """Return the columns about the answer that tell of a user: their cells are not to be kept.

    Number, time and language of a submission tell of none.
    """
    found = []
    for column in mapping.having(ColumnRole.ABOUT_ANSWER):
        values = [row[column.index] for row in sample_rows if row[column.index]]
        is_number = plain(column.header) == "id"
        if not is_number and about_answer(column.header, values) is not RespondentColumn.SUBMISSION:
            found.append(column.index)
    return found


def without_answerers(mapping: Mapping, guessed: Mapping) -> tuple[Mapping, list[ColumnMapping]]:
    """Return a mapping that was made before with what is known now of columns about the answer.

    What a user chose stays, unless the column holds e-mail addresses. What was only guessed, or left out, is about
    the answer if it is guessed so now; where the region's column was such a guess, the one guessed now takes its place.

    :param guessed: a guess for the same header
    :return: the mapping, and the columns that it used and that are not used any more
    """
    changed: list[ColumnMapping] = []
    columns = []
    for column, fresh in zip(mapping.columns, guessed.columns):
        now = fresh.role is ColumnRole.ABOUT_ANSWER and column.role is not ColumnRole.ABOUT_ANSWER
        chosen = column.is_chosen and column.role.is_used and fresh.confidence < 1.0
        columns.append(fresh if now and not chosen else column)
        if columns[-1] is not column and column.role.is_used:
            changed.append(column)
    if any(column.role is ColumnRole.REGION_NAME for column in changed):
        region = next(iter(guessed.having(ColumnRole.REGION_NAME)), None)
        if region is not None and not mapping.columns[region.index].is_chosen:
            columns[region.index] = region
    return replace(mapping, columns=tuple(columns)), changed


def _column(
    role: ColumnRole,
    confidence: float,
    reason: str,
    *,
    theme: Theme | None = None,
    field: str = "",
    group: str = "",
    kind: Kind = Kind.EXPERIENCE,
) -> ColumnMapping:
    """Return what a column holds, wherever it stands."""
    return ColumnMapping(0, "", role, theme, field, group, kind, round(confidence, 2), reason)


def _guess_column(name: str, values: list[str], before: ColumnMapping | None) -> ColumnMapping:
    words = plain(_CODE.sub("", _NUMBERING.sub("", name))) or plain(name)
    if not words:
        return _column(ColumnRole.IGNORE, 0.9, tr("the column has no name"))
    topic = find_topic(words)
    certain = _certain(name, words, values, before) or _about(name, values, topic)
    if certain is not None:
        return certain
    said = {key for key, phrases in _WORDS.items() if _any(topic.rest if topic else words, phrases)}
    if topic is None:
        return _without_topic(words, said, values, before)
    return _with_topic(words, topic, said, values)


def _certain(name: str, words: str, values: list[str], before: ColumnMapping | None) -> ColumnMapping | None:
    """Return what a header says by itself."""
    about = about_answer(name, values, has_topic=True)
    if about is RespondentColumn.EMAIL:
        return _column(ColumnRole.ABOUT_ANSWER, 1.0, tr("e-mail addresses"))
    for role, known in _HEADERS.items():
        if words in known and about is None and not _belongs_to(role, before):
            return _column(role, 1.0 if words != "id" else 0.8, tr("the header says it"))
    if _REGION_QUESTIONS.fullmatch(words):
        return _column(ColumnRole.REGION_NAME, 0.95, tr("the header says it"))
    return _column(ColumnRole.REGION_NAME, 0.8, tr("a name, perhaps of the region")) if words in _NAME else None


def _about(name: str, values: list[str], topic: Topic | None) -> ColumnMapping | None:
    if about_answer(name, values, has_topic=topic is not None) is None:
        return None
    return _column(ColumnRole.ABOUT_ANSWER, 0.9, tr("about who answered, not about the region"))


def _of_a_form(columns: list[ColumnMapping], values: list[list[str]]) -> list[ColumnMapping]:
    """Tell the columns that a form adds from those of the region: a bare “ID” and a bare “Name” may be either."""
    about = [column for column in columns if column.role is ColumnRole.ABOUT_ANSWER]
    if not about:
        return columns
    told = {about_answer(column.header, values[column.index]) for column in about}
    of_form = RespondentColumn.SUBMISSION in told
    of_person = bool(told - {RespondentColumn.SUBMISSION})
    # An address and nobody else's name: unless a code says that the row is a region, whose address it is is asked.
    of_address = RespondentColumn.EMAIL in told and RespondentColumn.PERSON not in told and not _has_codes(columns)
    asked = [c for c in columns if c.role is ColumnRole.REGION_NAME and not _is_bare_name(c.header)]
    result = []
    for column in columns:
        words = plain(column.header)
        # The region is asked for, or the name stands beside who answered and when.
        is_name = _is_bare_name(column.header) and (asked or of_address or (of_form and of_person))
        is_number = words == "id" and of_form and are_numbers(values[column.index])
        if column.role.is_used and (is_name or is_number):
            known = _column(ColumnRole.ABOUT_ANSWER, 0.9, tr("about who answered, not about the region"))
            result.append(replace(known, index=column.index, header=column.header))
        else:
            result.append(column)
    return result


def _has_codes(columns: Sequence[ColumnMapping]) -> bool:
    return any(column.role is ColumnRole.NUTS_CODE for column in columns)


def _is_bare_name(header: str) -> bool:
    return _TRAILING_DIGIT.sub("", plain(header)) in _NAME


def _belongs_to(role: ColumnRole, before: ColumnMapping | None) -> bool:
    """A bare “Source” or “Notes” after a question may be the question's, not the region's."""
    return before is not None and role in (ColumnRole.SOURCE_URL, ColumnRole.NOTE)


def _with_topic(words: str, topic: Topic, said: set[str], values: list[str]) -> ColumnMapping:
    theme = find_theme(words)
    if "level" not in said and theme in (Theme.NEEDS, Theme.COOPERATION) and not said & {"link", "year"}:
        practice = _any(words, "innovative practice*|pratiques innovantes|practicas innovadoras|pratiche innovative")
        if not ((practice and topic.share < 1) or said & {"experience", "summary"}):
            role = ColumnRole.NEED if theme is Theme.NEEDS else ColumnRole.INTEREST
            kind = Kind.NEED if theme is Theme.NEEDS else Kind.INTEREST
            return _column(role, 0.85, _reason(theme.title), theme=theme, kind=kind)
        return _experience(words, theme, said or {"experience"}, 0.7, _reason(theme.title))
    if "experience" in said and not said & {"level", "legal"}:
        return _experience(words, topic.theme, said, 0.9 if topic.share > 0.3 else 0.75, _reason(topic.theme.title))
    if not topic.field:
        return _of_theme(words, topic, said, values)
    title = FIELDS_BY_ID[topic.field].title
    role, confidence = _field_role(said, values)
    if topic.rivals:
        return _column(
            role, min(confidence, 0.5), tr("names several fields, “{field}” first").format(field=title),
            theme=topic.theme, field=topic.field,
        )  # fmt: skip
    confidence = 1.0 if confidence > 0.85 and exact_field(words.removesuffix(topic.rest).strip()) else confidence
    return _column(role, confidence, _reason(title), theme=topic.theme, field=topic.field)


def _reason(title: str) -> str:
    return tr("names “{topic}”").format(topic=title)


def _of_theme(words: str, topic: Topic, said: set[str], values: list[str]) -> ColumnMapping:
    title = topic.theme.title
    if said & {"summary", "link", "year", "name"}:
        return _experience(words, topic.theme, said, 0.6, _reason(title))
    if "level" in said or _share(values, _is_answer) >= 0.6:
        reason = tr("names “{topic}” as a whole; choose the field it is about").format(topic=title)
        return _column(ColumnRole.LEVEL, 0.3, reason, theme=topic.theme)
    return _experience(words, topic.theme, {"experience"}, 0.5, _reason(title))


def _field_role(said: set[str], values: list[str]) -> tuple[ColumnRole, float]:
    for word, role in (
        ("legal", ColumnRole.LEGAL_BASIS),
        ("source", ColumnRole.FIELD_SOURCE),
        ("link", ColumnRole.FIELD_SOURCE),
        ("text", ColumnRole.FIELD_TEXT),
    ):
        if word in said:
            return role, 0.9
    if "level" in said:
        return ColumnRole.LEVEL, 0.9
    if _share(values, _is_answer) >= 0.6:
        return ColumnRole.LEVEL, 0.85
    if _share(values, lambda value: bool(_URL.match(value))) >= 0.6:
        return ColumnRole.FIELD_SOURCE, 0.6
    if values and sum(map(len, values)) / len(values) > 40:
        return ColumnRole.FIELD_TEXT, 0.6
    return ColumnRole.LEVEL, 0.5


def _experience(words: str, theme: Theme, said: set[str], confidence: float, reason: str) -> ColumnMapping:
    kind = next((kind for kind, phrases in _KINDS.items() if _any(words, phrases)), Kind.EXPERIENCE)
    number = _NUMBER.findall(words)
    role = ColumnRole.EXPERIENCE_TITLE
    if "link" in said or "source" in said:
        role = ColumnRole.EXPERIENCE_LINK
    elif "year" in said:
        role = ColumnRole.EXPERIENCE_YEAR
    elif said & {"summary", "text"}:
        role = ColumnRole.EXPERIENCE_SUMMARY
    group = f"{kind.value} {number[-1]}" if number else kind.value
    return _column(role, confidence, reason, theme=theme, kind=kind, group=group)


def _without_topic(words: str, said: set[str], values: list[str], before: ColumnMapping | None) -> ColumnMapping:
    follows = said & {"text", "legal", "link", "year", "summary", "source"}
    if before is not None and (follows or words in {"notes", "note", "remarks"}):
        reason = tr("follows the column “{header}”").format(header=before.header)
        if before.role.needs_theme and before.theme is not None:
            guessed = _experience(words, before.theme, follows or {"text"}, 0.5, reason)
            return replace(guessed, group=before.group, kind=before.kind)
        if before.field and "year" not in follows:
            role, _ = _field_role(follows or {"text"}, values)
            return _column(role, 0.5, reason, theme=before.theme, field=before.field)
    if _share(values, lambda value: bool(_NUTS.match(value))) >= 0.8:
        return _column(ColumnRole.NUTS_CODE, 0.7, tr("its values look like NUTS codes"))
    if _share(values, _is_country) >= 0.8:
        return _column(ColumnRole.COUNTRY, 0.7, tr("its values are countries"))
    if _any(
        words,
        "name of the region|name of your region|nom de la region|nom de votre region|nombre de la region"
        "|nome della regione",
    ):
        return _column(ColumnRole.REGION_NAME, 0.8, tr("the header says it"))
    return _column(ColumnRole.IGNORE, 0.2, tr("the header names nothing that is known"))


def _share(values: list[str], test: Callable[[str], bool]) -> float:
    return sum(1 for value in values if test(value)) / len(values) if values else 0.0


def _is_answer(value: str) -> bool:
    return value in ("0", "1") or read_answer(value).says in (
        AnswerMeaning.LEVEL,
        AnswerMeaning.YES,
        AnswerMeaning.NO,
        AnswerMeaning.NOTHING,
        AnswerMeaning.ELSEWHERE,
    )


def _is_country(value: str) -> bool:
    return bool(country_code(value)) and not value.islower()


def _number_experiences(columns: list[ColumnMapping]) -> list[ColumnMapping]:
    """A second title of the same theme begins a second experience; what follows belongs to it."""
    result = []
    current: dict[tuple[Theme | None, str], str] = {}
    used: dict[tuple[Theme | None, str], int] = {}
    for column in columns:
        if not column.role.needs_theme:
            result.append(column)
            continue
        key = (column.theme, column.group)
        if column.role is ColumnRole.EXPERIENCE_TITLE:
            used[key] = used.get(key, 0) + 1
            current[key] = column.group if used[key] == 1 else f"{column.group} #{used[key]}"
        result.append(replace(column, group=current.get(key, column.group)))
    return result


def _without_rivals(columns: list[ColumnMapping]) -> list[ColumnMapping]:
    """Of several columns guessed for one place keep the surest, then the first."""
    best: dict[tuple[str, ...], ColumnMapping] = {}
    for column in sorted(columns, key=lambda c: (-c.confidence, c.index)):
        place = place_of(column)
        if place is not None:
            best.setdefault(place, column)
    result = []
    for column in columns:
        winner = best.get(place_of(column) or ())
        if winner is None or winner is column:
            result.append(column)
            continue
        reason = tr("column {n}, “{header}”, already holds this").format(n=winner.index + 1, header=winner.header)
        result.append(_column(ColumnRole.IGNORE, 0.4, reason))
        result[-1] = replace(result[-1], index=column.index, header=column.header)
    return result
