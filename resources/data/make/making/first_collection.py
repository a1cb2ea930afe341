"""The first collection (22 November 2026): facts and the decision on each, as competences, notes and experiences.

Every judgement is in ``2026-11-22/curation_*.csv``, one row per row of ``facts_*.csv``. The program stops if a
fact has no decision, or a decision matches no fact.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from pathlib import Path

from cpmr_migration_plugin.model.vocabulary import FIELDS_BY_ID, WIDEST_FIRST, Level, Theme

from .tables import COLUMNS, EditionError, Row, Tables, decide, joined, read_rows, sentences, shaped, slug

MEMBERSHIPS = ("member", "participant", "not_seen")


def first_collection(folder: Path) -> Tables:
    """Return the tables of regions (without local names), competences, experiences and country notes.

    :param folder: holds the ``facts_*.csv`` and ``curation_*.csv`` files
    :raises EditionError: if facts and decisions do not fit
    """
    facts = {name: read_rows(folder / f"facts_{name}.csv") for name in ("regions", "competences", "practices")}
    decisions = {name: read_rows(folder / f"curation_{name}.csv") for name in ("regions", "competences", "experiences")}
    regions, ids = make_regions(facts["regions"], decisions["regions"])
    competences, notes, more = make_competences(facts["competences"], decisions["competences"], ids)
    experiences = make_experiences(facts["practices"], decisions["experiences"], ids) + more
    tables = {"regions": regions, "competences": competences, "experiences": experiences, "country_notes": notes}
    return {name: [shaped(name, row) for row in rows] for name, rows in tables.items()}


def make_regions(facts: list[Row], decisions: list[Row]) -> tuple[list[Row], dict[str, str]]:
    """Return the table of regions as it was then, and the region id by the name the facts use."""
    rows, ids = [], {}
    for fact, choice in decide("regions", facts, decisions, lambda row: (row["region"],)):
        expected = f"{choice['country'].lower()}-{slug(choice['name'])}"
        if choice["region_id"] != expected:
            raise EditionError(f"regions: {choice['region_id']} should be {expected}")
        ids[fact["region"]] = choice["region_id"]
        rows.append(
            {
                "region_id": choice["region_id"],
                "name": choice["name"],
                "name_local": choice["name_local"],
                "country": choice["country"],
                "nuts_code": fact["nuts_code"],
                "commission": fact["cpmr_commission"],
                "membership": choice["membership"],
                "source_url": fact["source_url"],
                "note": choice["note"],
            }
        )
    return rows, ids


def fields_of(choice: Row) -> list[str]:
    """Return the vocabulary's field ids that a decision names."""
    ids = [part.strip() for part in choice["fields"].split(";") if part.strip()]
    if not ids or any(i not in FIELDS_BY_ID for i in ids):
        raise EditionError(f"competences: {choice['region']}: no such fields: {choice['fields']!r}")
    return ids


def make_competences(
    facts: list[Row], decisions: list[Row], ids: dict[str, str]
) -> tuple[list[Row], list[Row], list[Row]]:
    """Return the tables of competences and country notes, and the facts that turned out to be experiences."""
    parts: dict[tuple[str, str], list[Row]] = defaultdict(list)
    notes: list[Row] = []
    experiences: list[Row] = []
    countries = country_codes(facts)
    pairs = decide("competences", facts, decisions, lambda row: (row["region"], row["country"], row["field"]))
    for fact, choice in pairs:
        decision = choice["decision"]
        if decision == "leave_out":
            if not choice["reason"]:
                raise EditionError(f"competences: no reason to leave out {fact['field']} of {fact['region']}")
            continue
        if decision == "competence":
            for field in fields_of(choice):
                parts[ids[fact["region"]], field].append(
                    {
                        "level": choice["level"],
                        "legal_basis": choice["legal_basis"] or fact["legal_basis"],
                        "source_url": fact["source_url"],
                        "as_of": choice["as_of"],
                        "field_text": fact["field"],
                        "level_text": fact["level"],
                        "note": choice["note"],
                    }
                )
        elif decision == "country_note":
            notes += country_notes(fact, choice, countries[fact["country"]])
        elif decision == "experience":
            experiences.append(
                experience_row(ids[fact["region"]], Theme.GOVERNANCE, choice)
                | {"title": choice["title"], "summary": choice["summary"]}
                | {"link": fact["source_url"], "source_url": fact["source_url"]}
            )
        else:
            raise EditionError(f"competences: unknown decision {decision!r}")
    return [merge(region, field, rows) for (region, field), rows in parts.items()], number(notes), experiences


def country_codes(facts: list[Row]) -> dict[str, str]:
    """Return the ISO codes of the countries that the table of competences names."""
    iso = {
        "Belgium": "BE", "Finland": "FI", "France": "FR", "Germany": "DE", "Greece": "GR", "Italy": "IT",
        "Norway": "NO", "Poland": "PL", "Portugal": "PT", "Spain": "ES", "Sweden": "SE",
        "United Kingdom": "GB",
    }  # fmt: skip
    unknown = {row["country"] for row in facts} - set(iso)
    if unknown:
        raise EditionError(f"competences: no ISO code for {sorted(unknown)}")
    return iso


def merge(region_id: str, field: str, rows: list[Row]) -> Row:
    """Return one row for a region and field: the strongest documented level, all legal bases and sources."""
    strongest = min(rows, key=lambda row: WIDEST_FIRST.index(Level(row["level"])))
    note = sentences(row["note"] for row in rows)
    if len(rows) > 1:
        note = sentences([f"Merged from {len(rows)} source rows, the strongest level is kept.", note])
    return {
        "region_id": region_id,
        "theme": FIELDS_BY_ID[field].theme.value,
        "field": field,
        "level": strongest["level"],
        "legal_basis": joined(row["legal_basis"] for row in rows),
        "source_url": joined(row["source_url"] for row in rows),
        # A date belongs to the statement it comes with, so it is not taken from a weaker row.
        "as_of": strongest["as_of"],
        "field_text": joined(row["field_text"] for row in rows),
        "level_text": joined(row["level_text"] for row in rows),
        "note": note,
    }


def country_notes(fact: Row, choice: Row, country: str) -> list[Row]:
    """Return one note per field for a fact about all regions or another level of government."""
    scope = fact["region"].strip("()")
    return [
        {
            "note_id": f"{country.lower()}-{slug(scope)}-{field}",
            "country": country,
            "scope": scope,
            "theme": FIELDS_BY_ID[field].theme.value,
            "field": field,
            "level": choice["level"],
            "text": choice["text"],
            "legal_basis": fact["legal_basis"],
            "source_url": fact["source_url"],
        }
        for field in fields_of(choice)
    ]


def number(notes: list[Row]) -> list[Row]:
    """Make the ids of notes unique: those on the same scope and field are counted."""
    seen: Counter[str] = Counter()
    for note in notes:
        seen[note["note_id"]] += 1
        note["note_id"] += f"-{seen[note['note_id']]:02d}"
    return notes


def experience_row(region_id: str, theme: Theme, choice: Row) -> Row:
    """Return a row of the experiences table with what the decision says about it."""
    if not re.fullmatch(rf"{region_id}-{theme.value}-\d\d", choice["experience_id"]):
        raise EditionError(f"experiences: the id of {choice} does not fit {region_id}, {theme.value}")
    row = dict.fromkeys(COLUMNS["experiences"], "")
    return row | {
        "experience_id": choice["experience_id"],
        "region_id": region_id,
        "theme": theme.value,
        "kind": choice["kind"],
        "note": choice["note"],
    }


def make_experiences(facts: list[Row], decisions: list[Row], ids: dict[str, str]) -> list[Row]:
    """Return the table of experiences, made from the table of practices."""
    rows = []
    for fact, choice in decide("experiences", facts, decisions, lambda row: (row["region"], row["title"])):
        if choice["decision"] == "leave_out":
            if not choice["reason"]:
                raise EditionError(f"experiences: no reason to leave out {fact['title']} of {fact['region']}")
            continue
        if choice["decision"] != "keep":
            raise EditionError(f"experiences: unknown decision {choice['decision']!r}")
        # The facts write themes as on the CPMR's map: the number of the layer, then its title.
        theme = list(Theme)[int(fact["theme"].split()[0]) - 1]
        copied = {name: fact[name] for name in ("title", "summary", "year", "link", "source_url")}
        rows.append(experience_row(ids[fact["region"]], theme, choice) | copied)
    return rows
