"""JSON is judged by what it would become before it becomes it."""

from __future__ import annotations

import json
import sys
import tracemalloc

import pytest

from cpmr_migration_plugin import json_reading
from cpmr_migration_plugin.json_reading import JsonTooLarge, estimated_memory, parse, whole_text

MUCH = 100_000_000

SHAPES = {
    "figures by name": lambda n: "{" + ",".join(f'"{i}":{i * 7.5}' for i in range(n)) + "}",
    "texts by name": lambda n: "{" + ",".join(f'"{i}":"x{i}"' for i in range(n)) + "}",
    "figures": lambda n: "[" + ",".join(str(i * 7.5) for i in range(n)) + "]",
    "texts": lambda n: "[" + ",".join(f'"x{i}"' for i in range(n)) + "]",
    "objects": lambda n: "[" + ",".join('{"a":1}' for _ in range(n)) + "]",
    "empty objects": lambda n: "[" + ",".join("{}" for _ in range(n)) + "]",
    "lists": lambda n: "[" + ",".join("[0]" for _ in range(n)) + "]",
    "nested": lambda n: "[" + ",".join("[[[[]]]]" for _ in range(n)) + "]",
    "one wide text": lambda n: '["' + "x" * (10 * n) + '😀"]',
}


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_what_a_text_becomes_is_never_more_than_was_told(shape: str) -> None:
    text = SHAPES[shape](20_000)
    tracemalloc.start()
    kept = json.loads(text.encode())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept
    assert peak <= 1.1 * estimated_memory(text.encode())
    assert estimated_memory(text.encode()) <= 6 * peak


def test_what_would_become_too_much_is_not_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json, "loads", lambda *_, **__: pytest.fail("parsed"))
    with pytest.raises(JsonTooLarge, match="about 5 MB"):
        parse("[" * 50_000, 1_000_000)


@pytest.mark.parametrize(
    "text", ["", "{", b"\xff", "[" * 90_000, '{"a":' * 90_000, "1" * 100_000, b'"\xed\xa0\x80"', "\ufeff"], ids=repr
)
def test_what_is_no_json_is_a_value_error(text: str | bytes) -> None:
    with pytest.raises(ValueError, match=r".") as caught:
        parse(text, MUCH)
    assert not isinstance(caught.value, JsonTooLarge)


def test_a_byte_order_mark_is_no_hindrance() -> None:
    assert parse(b"\xef\xbb\xbf[1]", MUCH) == parse("\ufeff[1]", MUCH) == [1]


def test_halves_of_characters_become_a_mark_and_whole_ones_stay() -> None:
    text = r'{"a\ud800": ["\udfff", {"b": "\ud83d\ude00", "c": 1}], "d": "plain"}'
    found = {"a�": ["�", {"b": "😀", "c": 1}], "d": "plain"}
    assert parse(text, MUCH) == parse(text.encode(), MUCH) == found
    assert whole_text("Zo\u00eb \ud83d") == "Zo\u00eb �"


def test_halves_are_found_however_deep_they_lie() -> None:
    depth = sys.getrecursionlimit() // 2
    found = parse("[" * depth + r'"\ud800"' + "]" * depth, MUCH)
    for _ in range(depth):
        found = found[0]
    assert found == "�"


def test_before_python_3_11_long_numbers_are_refused_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_reading, "_KNOWS_LIMIT", False)
    assert parse("[12, -7]", MUCH) == [12, -7]
    with pytest.raises(ValueError, match="too many digits"):
        parse("[" + "1" * 401 + "]", MUCH)


def test_one_sign_outside_the_first_plane_makes_the_whole_text_heavier() -> None:
    plain, accented, wide = ((f'"{sign}' + "x" * 1000 + '"').encode() for sign in ("xx", "é", "😀"))
    assert estimated_memory(plain) < estimated_memory(accented) < estimated_memory(wide)
