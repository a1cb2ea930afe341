"""Named things a user keeps: read, kept, removed, in an order of their own."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from cpmr_migration_plugin.workflows.base.named_store import NamedStore, by_name, free_name, read_limited


@dataclass
class Drawer:
    """A place in memory."""

    content: dict[str, Any] = field(default_factory=dict)
    told: str = ""

    def read(self) -> tuple[dict[str, Any], str]:
        return self.content, self.told

    def write(self, content: dict[str, Any]) -> None:
        self.content = content


def numbers(content: dict[str, Any]) -> tuple[dict[str, int], list[str]]:
    pairs = content.get("pairs", [])
    return {name: value for name, value in pairs if isinstance(value, int)}, [
        f"{name} is no number" for name, value in pairs if not isinstance(value, int)
    ]


@pytest.fixture
def drawer() -> Drawer:
    return Drawer()


@pytest.fixture
def store(drawer: Drawer) -> NamedStore[dict[str, Any], int]:
    return NamedStore(drawer, numbers, lambda things: {"pairs": list(things.items())})


def test_things_keep_their_place_when_they_are_kept_again(store):
    store.keep([("one", 1), ("two", 2)])
    store.keep([("one", 11), ("three", 3)])
    assert list(store.read()[0].items()) == [("one", 11), ("two", 2), ("three", 3)]
    store.keep([("none", 0), ("two", 22)], first=True)
    assert list(store.read()[0].items()) == [("none", 0), ("one", 11), ("two", 22), ("three", 3)]


def test_what_is_removed_is_gone_and_what_is_not_there_is_told(store, drawer):
    store.keep([("one", 1), ("two", 2)])
    assert store.remove("one")
    before = dict(drawer.content)
    assert not store.remove("one")
    assert drawer.content == before == {"pairs": [("two", 2)]}


def test_what_cannot_be_read_is_told(store, drawer):
    drawer.content, drawer.told = {"pairs": [("one", 1), ("bad", "x")]}, "It was damaged."
    assert store.read() == ({"one": 1}, ["It was damaged.", "bad is no number"])


def test_a_name_is_found_whatever_its_case_and_exactly_before_that():
    assert by_name({"Ours": 1, "ours": 2}, "ours") == 2
    assert by_name({"Ours": 1}, "OURS") == 1
    assert by_name({"Ours": 1}, "theirs") is None


def test_a_taken_name_gets_a_number_and_stays_short():
    assert free_name("Ours", ()) == "Ours"
    assert free_name("Ours", {"Ours", "Ours (2)"}) == "Ours (3)"
    assert len(free_name("x" * 80, {"x" * 80})) < 80


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path):
    file = tmp_path / "presets.json"
    file.write_bytes(b"x" * 10)
    assert read_limited(file, 10) == b"x" * 10
    with pytest.raises(ValueError, match="too large"):
        read_limited(file, 9)
