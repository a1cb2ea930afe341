"""What the second collection changes in the first: each change is held against the row it speaks of."""

from __future__ import annotations

from pathlib import Path

from .decisions import apply_decisions, read_decisions
from .tables import EditionError, Row, Tables, decide, parts, read_rows

#: What a decision on a correction may say was done with it.
HANDLINGS = {
    "applied": "changed or dropped here, cell by cell",
    "in_regions": "the curated table of regions holds it",
    "merged": "the region is no row of its own any more; the other one is",
    "in_changes": "passed on: the table of changed competences holds it",
    "in_other_rows": "told in words here, done cell by cell by other rows of the same table",
}


def change_experiences(tables: Tables, old_regions: list[Row], folder: Path) -> dict[str, int]:
    """Apply the corrections of the edition before, each as its decision says.

    :param tables: experiences of the first collection, regions of the second
    :param old_regions: regions of the first collection
    :returns: how many corrections were handled in which way
    :raises EditionError: if a correction has no decision, finds no row or no old value, or is not held
    """
    corrections = read_rows(folder / "corrections_applied.csv")
    for number, row in enumerate(corrections, 2):
        row["row"] = str(number)
    choices = read_rows(folder / "decisions_corrections.csv")
    before = {row["region_id"]: row for row in old_regions}
    after = {row["region_id"]: row for row in tables["regions"]}
    changed = {(row["region_id"], row["field"]) for row in read_rows(folder / "edition_competences_changes.csv")}
    counts = dict.fromkeys(HANDLINGS, 0)
    key = ("row", "table", "row_key", "field")
    for row, choice in decide("corrections", corrections, choices, lambda row: tuple(row[name] for name in key)):
        handling, place = choice["handling"], f"corrections_applied.csv, row {row['row']} ({row['row_key']})"
        if handling not in HANDLINGS or not choice["why"]:
            raise EditionError(f"{place}: {handling!r} is no way to handle it, or there is no reason")
        counts[handling] += 1
        if handling == "applied":
            drop = row["field"] == "(row)"
            decision = {
                "table": "experiences", "id": row["row_key"], "action": "drop" if drop else "change",
                "column": "" if drop else row["field"], "old": row["old_value"], "new": row["new_value"],
                "why": choice["why"],
            }  # fmt: skip
            apply_decisions(tables, [decision], place)
        elif handling == "in_changes":
            region, _, field = choice["target"].partition("/")
            if not all((region, name) in changed for name in parts(field)):
                raise EditionError(f"{place}: {choice['target']} is not among the changed competences")
        elif handling == "merged":
            if row["row_key"] not in before or row["row_key"] in after or choice["target"] not in after:
                raise EditionError(f"{place}: {row['row_key']} is not merged into {choice['target']}")
        else:
            _held(place, row, choice, before, after, tables)
    return counts


def _held(place: str, row: Row, choice: Row, before: dict[str, Row], after: dict[str, Row], tables: Tables) -> None:
    """Check that the table of regions (or of experiences) says what a correction asks for.

    ``target`` lists ``region_id.column=value``; of several values in a cell one is enough (``~`` for ``=``).
    """
    rows = after | {entry["experience_id"]: entry for entry in tables["experiences"]}
    single = row["row_key"]
    # Of a note the correction gives no old value; everything else was as it says.
    was = before.get(single, {}).get(row["field"], row["old_value"]) if row["field"] != "note" else row["old_value"]
    if was != row["old_value"]:
        raise EditionError(f"{place}: {row['field']} was {was!r}")
    for claim in parts(choice["target"], " & "):
        name, mark, value = claim.partition("~" if "~" in claim else "=")
        identifier, _, column = name.rpartition(".")
        held = rows.get(identifier, {}).get(column)
        if held is None or (held != value if mark == "=" else value not in held):
            raise EditionError(f"{place}: {identifier} has {column} {held!r}, not {value!r}")


def change_competences(tables: Tables, rules: list[Row], folder: Path, reviewed: list[Row]) -> None:
    """Apply the changed levels to the competences of the first collection, and what else changes in their rows.

    Levels are those of the curated table. What those who read every row decided leads; ``decisions_competences.csv``
    adds to it. ``decisions_levels.csv`` says of each change whether the row stays, is dropped, or is handed over to a
    rule: then nothing of its own source is left, and the rule speaks.

    :param rules: as curated, with the levels that the changes speak of
    :param reviewed: decisions on competences of those who read every row
    :raises EditionError: if a change finds no row, another level, or no rule, or its decision says something else
    """
    changes = read_rows(folder / "edition_competences_changes.csv")
    choices = read_rows(folder / "decisions_levels.csv")
    by_id = {rule["rule_id"]: rule for rule in rules}
    rows = {(row["region_id"], row["field"]): row for row in tables["competences"]}
    gone = {key for _, key in apply_decisions(tables, reviewed, "reviews")}
    apply_decisions(tables, read_decisions(folder / "decisions_competences.csv"), "decisions_competences.csv")
    for change, choice in decide("competences", changes, choices, lambda row: (row["region_id"], row["field"])):
        key, action = (change["region_id"], change["field"]), choice["action"]
        place = f"edition_competences_changes.csv: {'/'.join(key)}"
        row = rows.get(key)
        if row is None or row["level"] != change["old_level"] or row["theme"] != change["theme"]:
            raise EditionError(f"{place}: no such competence with level {change['old_level']}")
        if action not in ("keep", "drop", "hand_over") or (action == "drop") != (change["new_level"] == "drop"):
            raise EditionError(f"{place}: {action!r} is no action, or not the one that the change asks for")
        if action == "keep":
            if key in gone:
                raise EditionError(f"{place}: is kept, but a review dropped it")
            row["level"] = change["new_level"]
            continue
        rule = by_id.get(choice["rule_id"], {})
        if action == "hand_over" and (rule.get("level"), rule.get("field")) != (change["new_level"], change["field"]):
            raise EditionError(f"{place}: there is no rule {choice['rule_id']} with this level")
        gone.add(key)
    tables["competences"] = [row for key, row in rows.items() if key not in gone]


def change_notes(tables: Tables, rules: list[Row], folder: Path) -> None:
    """Keep, drop or replace the country notes of the first collection.

    :raises EditionError: if a note has no decision, or is replaced by a rule that is not there
    """
    choices = read_rows(folder / "edition_country_notes_changes.csv")
    known = {rule["rule_id"] for rule in rules}
    kept = []
    for note, choice in decide("country_notes", tables["country_notes"], choices, lambda row: (row["note_id"],)):
        if choice["decision"] == "replaced":
            rule = choice["why"].split()[1]
            if rule not in known:
                raise EditionError(f"country_notes: {note['note_id']}: there is no rule {rule}")
        elif choice["decision"] == "keep":
            kept.append(note)
        elif choice["decision"] != "drop":
            raise EditionError(f"country_notes: unknown decision {choice['decision']!r}")
    tables["country_notes"] = kept
