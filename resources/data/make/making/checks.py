"""What must hold of every row: the form of the tables, and the rules of coding."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from cpmr_migration_plugin.model.schema import TABLES_BY_NAME, Column, Type
from cpmr_migration_plugin.model.vocabulary import ANSWER_THEMES, FIELDS_BY_ID

from .descriptor import PATTERNS
from .tables import COLUMNS, JOIN, KEYS, EditionError, Row, Tables, parts

#: The last year that anything in the edition can have happened in.
LAST_YEAR = 2026

THEMES = "|".join(theme.value for theme in ANSWER_THEMES)

#: Regions whose kind of authority no curated table gives: no rule speaks of them.
WITHOUT_KIND = ("ge-samegrelo-zemo-svaneti", "im-isle-of-man", "lv-riga-district")

KNOWN_POWERS = ("exclusive", "shared", "executive")
#: What a row must say for its level, in its legal basis or in the words of its source.
BEARING = {
    "exclusive": r"\bexclusive|\bsole\b|\balone\b|constitution|statute|\bcourt\b|basic law|residual",
    "shared": r"\bshared|concurrent|\bjoint|agreement|basic law|consent of the federal|federal office",
    "executive": r"\bact\b|\blaw\b|\bdecree|\bcode\b|agreement|delegated|transfer|handed over|protocol|must\b|task"
    r"|duty|statut|executive|carries out|runs\b|administers|responsib|gives\b|provides|wet\b|sgb|by law",
}
#: What is an instrument or a practice, and never the legal basis of a power.
PRACTICE = re.compile(r"\b(plan|strategy|programme|project|fund|office|centre|position|statement)s?\b", re.IGNORECASE)

#: A year in a legal basis; a number before a stroke (law 2009/4) is taken for one too.
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
#: Words of a note on how a table was made; a note says what the source says.
MAKING = re.compile(
    r"\b(source rows?|curat|excerpt|coded|no rules?\b|country notes only|members? of the list|members listed)",
    re.IGNORECASE,
)

#: Hosts and files that a public page should not be cited by.
TEST_HOST = re.compile(
    r"https?://([^/]*[.\-])?(dev|test|stage|staging|prod|pre|preprod|beta|demo|uat|preview|localhost)\d*([.\-][^/]*)?"
    r"(:\d+)?(/|$)|/file\.php|preprod-|-preprod|https?://\d+\.\d+\.\d+\.\d+",
    re.IGNORECASE,
)

_TITLE = (
    r"(?:[Pp]resident[ea]?|[Vv]ice-[Pp]resident|[Mm]inister|[Gg]overnor|[Mm]ayor|[Cc]ouncillor|[Cc]ommissioner|"
    r"[Dd]irector|[Dd]eputy|[Cc]hair(?:man|woman|person)?|[Ss]ecretary|[Cc]onsejer[oa]|[Aa]ssessor[ea]|[Ll]andesrat|"
    r"[Ll]andesrätin|[Ll]andeshauptmann|[Ss]enator|[Mm]arshal|[Pp]refect|Mr|Mrs|Ms|Dr|Prof|Sir|Lord)\.?"
)
_WORD = r"[A-ZÀ-ÖØ-ÞŁŚŻČŠŽ][a-zà-öø-ÿąćęłńśźżčšžăâîșț'’\-]+"
#: A title, then two or more words with capitals: the name of a person, or of a body.
PERSON = re.compile(rf"\b{_TITLE} ({_WORD}(?: (?:de|del|della|van|von|der|den|la|le|di|da|dos) )?(?: ?{_WORD})+)")
#: A given name, then a word with a capital.
GIVEN = re.compile(
    r"\b(Ada|Alberto|Alexander|Alfonso|Ana|Andrea|Angela|Anna|Anne|Antonio|Bernd|Carles|Carlos|Carmen|Christian|"
    r"Claudia|Claudio|Cristina|Daniel|David|Elena|Emil|Enrico|Enzo|Eva|Fernando|Filip|Francesco|Francisco|François|"
    r"Franz|Giorgio|Giovanni|Giuseppe|Hans|Henrik|Ignacio|Iker|Isabel|Jan|Javier|Jean|Jens|Johan|Johannes|John|"
    r"Jordi|Jorge|José|Josep|Juan|Karin|Karl|Lars|Laura|Lorenzo|Luca|Luigi|Luis|Manuel|Manuela|Marco|Maria|María|"
    r"Marie|Mario|Markus|Martin|Massimiliano|Michael|Michel|Michele|Miguel|Nicola|Nicolas|Nikos|Olaf|Olga|Paolo|"
    r"Patrizio|Pedro|Peter|Petra|Philippe|Pierre|Ramón|Roberto|Rosa|Sandra|Sergio|Stefan|Susana|Thomas|Ursula|"
    r"Vincenzo|Xavier|Yolanda) (?:de |del |van |von )?[A-ZÀ-Þ][a-zà-ÿ]{2,}"
)
#: Words of what is still to come; "planned" alone may be what was planned and then done.
PLANNED = re.compile(
    r"\b(plans to|planned|is to be|are to be|will (?:be|open|have|get)|intends? to|wants to|foreseen|announced|"
    r"proposes|proposed)\b"
)


def check(tables: Tables, looked_at: list[Row]) -> list[str]:
    """Hold the rules of the edition.

    :param looked_at: rows that a heuristic finds and a person let stand: ``table, id, check, why``
    :returns: what was looked at but is not found any more
    :raises EditionError: with all rows that break a rule
    """
    looked = {(row["table"], row["id"], row["check"]) for row in looked_at if row["why"]}
    found = list(heuristics(tables))
    wrong = [*_form(tables), *_coding(tables)]
    wrong += [f"{table}: {key}: {name}? {what}" for table, key, name, what in found if (table, key, name) not in looked]
    if wrong:
        raise EditionError("\n".join(wrong))
    stale = looked - {(table, key, name) for table, key, name, _ in found}
    return [f"looked_at.csv: {' '.join(entry)} is not found any more" for entry in sorted(stale)]


def _form(tables: Tables) -> Iterator[str]:
    known = {row["region_id"] for row in tables["regions"]}
    for name, rows in tables.items():
        doubled = [k for k, n in Counter(tuple(row[c] for c in KEYS[name]) for row in rows).items() if n > 1]
        if doubled:
            yield f"{name}: keys are not unique: {doubled[:5]}"
        columns = TABLES_BY_NAME[name].columns
        for row in rows:
            place = f"{name}: {' / '.join(row[c] for c in KEYS[name])}"
            if tuple(row) != COLUMNS[name]:
                yield f"{place}: columns {tuple(row)}"
                continue
            if "region_id" in row and row["region_id"] not in known:
                yield f"{place}: unknown region"
            if row.get("field") and FIELDS_BY_ID[row["field"]].theme.value != row["theme"]:
                yield f"{place}: the field is of another theme"
            for column in columns:
                problem = _cell(column, row[column.name])
                if problem:
                    yield f"{place}: {column.name} {problem}"


def _cell(column: Column, value: str) -> str:
    """Return what is wrong with a value, or an empty text."""
    if not value:
        return "is empty" if column.required else ""
    if column.values and value not in column.values:
        return f"cannot be {value!r}"
    if column.name in PATTERNS and not re.fullmatch(PATTERNS[column.name], value):
        return f"is not written as it should: {value!r}"
    if column.type is Type.URL:
        for link in value.split(JOIN):
            if not re.fullmatch(r"https?://[^\s|]+", link):
                return f"is not a web address: {link!r}"
            if TEST_HOST.search(link):
                return f"is the address of a test host or a file behind a login: {link}"
    return ""


def _coding(tables: Tables) -> Iterator[str]:
    """Yield what breaks a rule of coding; they are told in README.md."""
    kinds = {row["authority_kind"]: row for row in tables["authority_kinds"]}
    authority = {row["region_id"]: row for row in tables["regions"]}
    for row in tables["regions"]:
        if not row["authority_kind"] and row["region_id"] not in WITHOUT_KIND:
            yield f"regions: {row['region_id']} has no kind of authority and is not among those without"
    for row in tables["competences"]:
        place = f"competences: {row['region_id']}/{row['field']}"
        yield from (f"{place}: {problem}" for problem in _level(row))
    for row in tables["rules"]:
        place = f"rules: {row['rule_id']}"
        if row["authority_kind"] not in kinds:
            yield f"{place}: unknown kind of authority {row['authority_kind']}"
        if row["level"] in KNOWN_POWERS and row["level_stated"] != "yes":
            yield f"{place}: the level {row['level']} is not stated"
        yield from (f"{place}: {problem}" for problem in _level(row))
    for name in ("competences", "rules", "country_notes"):
        for row in tables[name]:
            place = f"{name}: {'/'.join(row[column] for column in KEYS[name])}"
            yield from (f"{place}: {problem}" for problem in _basis(row))
    for name, rows in tables.items():
        for row in rows:
            if MAKING.search(row.get("note", "")):
                yield f"{name}: {'/'.join(row[c] for c in KEYS[name])}: speaks of how it was made: {row['note']}"
    for row in tables["experiences"]:
        place = f"experiences: {row['experience_id']}"
        yield from (f"{place}: {problem}" for problem in _entry(row, authority[row["region_id"]], kinds))


def heuristics(tables: Tables) -> Iterator[tuple[str, str, str, str]]:
    """Yield what must be looked at by hand: table, id, name of the check, and what was found.

    ``person``: a text seems to name one. ``planned``: something done is told in words of what is still to come.
    """
    for name in ("regions", "competences", "experiences", "country_notes", "rules", "country_facts"):
        for row in tables[name]:
            key = "/".join(row[column] for column in KEYS[name])
            hits = persons(row)
            if hits:
                yield name, key, "person", ", ".join(hits)
    for row in tables["experiences"]:
        done = row["status"] in ("done", "") and row["kind"] not in ("need", "interest")
        word = PLANNED.search(f"{row['title']}. {row['summary']}")
        if done and word:
            yield "experiences", row["experience_id"], "planned", word.group()


def _level(row: Row) -> Iterator[str]:
    level = row["level"]
    said = f"{row['level_text']} {row['legal_basis']}"
    if not said.strip():
        yield "no words of the source and no legal basis"
    # Of a rule, level_stated says that the source states a duty; its words need not be those of a list.
    stated = level == "executive" and row.get("rule_id") and row["level_stated"] == "yes"
    if level in BEARING and not stated and not re.search(BEARING[level], said, re.IGNORECASE):
        yield f"nothing in its words or legal basis bears {level}: {said}"
    if row["as_of"] and int(row["as_of"][:4]) > LAST_YEAR:
        yield f"is of {row['as_of']}"


def _basis(row: Row) -> Iterator[str]:
    """Yield what is wrong with the legal basis; the year of a row is not before that of what it rests on."""
    if PRACTICE.search(row["legal_basis"]):
        yield f"a practice is no legal basis: {row['legal_basis']}"
    newest = max(map(int, YEAR.findall(row["legal_basis"])), default=0)
    if row.get("as_of") and newest > int(row["as_of"][-4:]):
        yield f"is of {row['as_of']}, but rests on what is of {newest}"


def _entry(row: Row, region: Row, kinds: dict[str, Row]) -> Iterator[str]:
    # The theme in an id is that of its first coding: an id stays when the theme is mended.
    if not re.fullmatch(rf"{row['region_id']}-({THEMES})-m?\d\d", row["experience_id"]):
        yield "the id does not say region and theme"
    if row["kind"] == "interest" and row["theme"] != "cooperation":
        yield "an interest in cooperation is of another theme"
    if row["year"] and int(row["year"][:4]) > LAST_YEAR:
        yield f"is of {row['year']}"
    if row["source_kind"] == "position" and row["status"] == "done" and row["kind"] not in ("need", "interest"):
        yield "the word of a politician or party is no fact"
    if row["year_inferred"] == "yes" and not row["year"]:
        yield "no year, but an inferred one"
    tiers = {kinds[kind]["tier"] for kind in parts(region["authority_kind"])}
    named = {
        "state": "State" in region["authority"],
        "municipality": "municipalit" in region["authority"].lower(),
    }
    another = row["actor"] in ("state", "municipality", "second_tier") and row["actor"] not in tiers
    if another and not named.get(row["actor"]):
        yield f"is an act of another body ({row['actor']}), not of {region['authority'] or row['region_id']}"


def persons(row: Row) -> list[str]:
    """Return what looks like the name of a person in the texts of a row; addresses are left out."""
    found = []
    for column, text in row.items():
        if column.endswith(("_url", "_id", "link")):
            continue
        for pattern in (PERSON, GIVEN):
            found += [hit.group() for hit in pattern.finditer(text)]
    return found
