"""Names of files made from what a dataset holds: every system takes them, and no two are the same."""

from __future__ import annotations

import pytest

from cpmr_migration_plugin.store.file_names import safe_stem, unique_stems


@pytest.mark.parametrize("text", ["es-catalonia", "04_reception", "PT_30.1", "Île-de-France", "Κρήτη"])
def test_what_every_system_takes_stays(text: str) -> None:
    assert safe_stem(text) == text


@pytest.mark.parametrize(
    "text",
    ['a/b:c*d?"e<f>g|h', "..", "", "   ", "../../etc/passwd", "C:\\Windows", "con", "NUL.txt", "x" * 255, "é" * 255,
     "a\x00b\nc", "a%20b", "half \ud83d", ".hidden", "trailing. "],
)  # fmt: skip
def test_what_some_system_refuses_is_replaced(text: str) -> None:
    stem = safe_stem(text)
    assert stem and len(stem.encode("utf-8")) <= 120
    assert not set(stem) & set('/\\:*?"<>|%\x00\n ')
    assert not stem.startswith(".") and not stem.endswith((".", " "))
    assert stem.lower().split(".")[0] not in ("con", "nul")


def test_no_two_names_are_the_same_even_without_capitals() -> None:
    found = unique_stems(["a/b", "a:b", "A_B", "a_b_2", "", "?", "x" * 300 + "a", "x" * 300 + "b"])
    assert len({stem.casefold() for stem in found}) == len(found)
    assert found[:2] == ["a_b", "a_b_2"]
