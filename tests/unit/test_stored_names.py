"""How names that are stored or scripted are compared with the snapshot, and added to it."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import stored_names
from stored_names import broken, fresh, with_fresh, written

THEN = {
    "algorithms": {"x": {"parameters": [{"name": "A", "default": 0}, {"name": "B", "default": None}]}},
    "columns": ["fid", "name"],
    "settings": {"a": "str"},
}


def changed(path: str, value: object) -> dict:
    """Return the names with one thing replaced; None takes it away."""
    names = json.loads(json.dumps(THEN))
    *keys, last = [int(key) if key.isdecimal() else key for key in path.split("/")]
    inner = names
    for key in keys:
        inner = inner[key]
    if value is None:
        del inner[last]
    else:
        inner[last] = value
    return names


def test_the_same_names_differ_in_nothing():
    assert broken(THEN, THEN) == fresh(THEN, THEN) == []


@pytest.mark.parametrize(
    ("path", "value", "told"),
    [
        ("settings/a", None, "settings ▸ a: gone"),
        ("settings/a", "int", 'settings ▸ a: was "str", is "int"'),
        ("columns/1", None, 'columns[1]: "name" gone'),
        ("columns/1", "title", 'columns[1]: was "name", is "title"'),
        ("algorithms/x/parameters/0/default", 1, "algorithms ▸ x ▸ parameters[0 A] ▸ default: was 0, is 1"),
        ("algorithms/x/parameters/1/default", False, "algorithms ▸ x ▸ parameters[1 B] ▸ default: was null, is false"),
        ("algorithms/x/parameters", [{"name": "B", "default": None}], "algorithms ▸ x ▸ parameters[1]:"),
    ],
)
def test_what_goes_or_changes_is_told_with_its_place(path, value, told):
    assert any(line.startswith(told) for line in broken(THEN, changed(path, value)))


def test_a_new_name_before_those_that_were_there_is_a_change():
    assert broken(THEN, changed("columns", ["uuid", "fid", "name"])) == [
        'columns[0]: was "fid", is "uuid"', 'columns[1]: was "name", is "fid"',
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("path", "value", "told"),
    [
        ("columns", ["fid", "name", "uuid"], 'columns[2]: "uuid"'),
        ("settings/b", "int", 'settings ▸ b: "int"'),
        ("algorithms/y", {}, "algorithms ▸ y: {}"),
    ],
)
def test_what_comes_last_is_new_and_is_added_alone(path, value, told):
    now = changed(path, value)
    assert broken(THEN, now) == []
    assert fresh(THEN, now) == [told]
    kept = with_fresh(THEN, now)
    assert kept == now
    assert broken(THEN, kept) == fresh(kept, now) == []


def test_adding_what_is_new_changes_nothing_of_what_was_there():
    now = changed("settings", {"a": "int", "b": "str"})
    now["columns"] = ["fid"]
    kept = with_fresh(THEN, now)
    assert broken(THEN, kept) == []
    assert kept["settings"] == {"a": "str", "b": "str"}


def test_the_snapshot_is_written_sorted_and_read_as_it_was():
    assert json.loads(written(THEN)) == THEN
    text = stored_names.SNAPSHOT.read_text(encoding="utf-8")
    assert written(json.loads(text)) == text
    assert max(map(len, text.splitlines())) <= 200
