"""The second collection (30 November 2026): regions, practices, rules, notes and facts on countries as tables."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from .tables import EditionError, Row, Tables, parts, read_rows, shaped, slug

#: What a country note says of the level, where it comes from a rule.
_KIND_OF_POWER = {
    "exclusive": "Kind of power: exclusive.",
    "shared": "Kind of power: shared.",
    "executive": "Kind of power: executive.",
    "consultative": "Kind of power: consultative.",
}


def second_collection(folder: Path) -> Tables:
    """Return the tables of the collection in the columns of the edition.

    :param folder: holds the curated tables, as they were handed over
    """
    regions = [shaped("regions", row) for row in read_rows(folder / "regions.csv")]
    kinds = [_kind(row) for row in read_rows(folder / "authority_kinds.csv")]
    for region in regions:
        region["authority_kind"] = "; ".join(
            kind["authority_kind"] for kind in kinds if region["region_id"] in parts(kind["members"])
        )
    rules = [_renamed("rules", row, {"authority_kind_id": "authority_kind"}) for row in _read(folder, "statutory")]
    practices = _read(folder, "practices") + _read(folder, "more_practices")
    notes = [shaped("country_notes", row) for name in ("country_notes", "notes_added") for row in _read(folder, name)]
    return {
        "regions": regions,
        "experiences": [_renamed("experiences", row, {"practice_id": "experience_id"}) for row in practices],
        "country_notes": notes,
        "rules": rules,
        "authority_kinds": kinds,
        "country_facts": [shaped("country_facts", row) for row in _read(folder, "country_facts")],
    }


def _read(folder: Path, name: str) -> list[Row]:
    return read_rows(folder / f"{name}.csv")


def _renamed(name: str, row: Row, names: dict[str, str]) -> Row:
    return shaped(name, {names.get(column, column): value for column, value in row.items()})


def _kind(row: Row) -> Row:
    return _renamed("authority_kinds", row, {"authority_kind_id": "authority_kind", "name_en": "name"})


def rules_to_notes(tables: Tables) -> None:
    """Turn rules of a kind of authority of which no region is in the edition into country notes, in place."""
    used = {kind for region in tables["regions"] for kind in parts(region["authority_kind"])}
    rules, kinds = tables["rules"], tables["authority_kinds"]
    tables["country_notes"] += notes_of_rules([rule for rule in rules if rule["authority_kind"] not in used], kinds)
    tables["rules"] = [rule for rule in rules if rule["authority_kind"] in used]


def notes_of_rules(rules: list[Row], kinds: list[Row]) -> list[Row]:
    """Return country notes that say what rules say of authorities none of which is in the edition.

    :raises EditionError: if a rule names a kind that is not in the table of kinds
    """
    names = {kind["authority_kind"]: kind["name"] for kind in kinds}
    seen: Counter[str] = Counter()
    notes = []
    for rule in rules:
        kind = rule["authority_kind"]
        if kind not in names:
            raise EditionError(f"rules: {rule['rule_id']}: unknown kind of authority {kind}")
        identifier = f"{slug(kind)}-{rule['field']}"
        seen[identifier] += 1
        said = [rule["level_text"]]
        if rule["level"] in _KIND_OF_POWER and rule["level_stated"] == "yes":
            said.append(_KIND_OF_POWER[rule["level"]])
        notes.append(
            shaped(
                "country_notes",
                {
                    "note_id": f"{identifier}-{seen[identifier]:02d}",
                    "country": rule["country"],
                    "scope": names[kind],
                    "theme": rule["theme"],
                    "field": rule["field"],
                    "level": _level_of_note(rule),
                    "text": " ".join(filter(None, [*said, rule["note"]])),
                    "legal_basis": rule["legal_basis"],
                    "source_url": rule["source_url"],
                },
            )
        )
    return notes


def _level_of_note(rule: Row) -> str:
    """Return the level a note may claim: notes do not tell what is inferred, so an inferred *none* claims nothing.

    A power whose kind would only be inferred names the field.
    """
    if rule["level_stated"] == "yes":
        return rule["level"]
    return "" if rule["level"] == "none" else "unspecified"
