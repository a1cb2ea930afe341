"""Flags of figures in words, and the counts of a page said again in another language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cpmr_migration_plugin import translation
from cpmr_migration_plugin.model import flags
from cpmr_migration_plugin.translation import Language, speaking

WORDS = {
    Language.FR: {"provisional": "provisoire", "estimated": "estimé", "estimated by Eurostat": "estimé par Eurostat"},
    Language.IT: {"provisional": "provvisorio"},
}


@pytest.fixture()
def languages() -> Iterator[None]:
    translation.install_catalogues(lambda language: lambda _context, text: WORDS.get(language, {}).get(text, ""))
    yield
    translation.install_catalogues(None)


@pytest.mark.parametrize(
    ("flag", "words"),
    [
        ("p", "provisional"),
        ("bp", "break in the series, provisional"),
        ("bep", "break in the series, estimated, provisional"),
        ("derived", "derived"),
        ("p derived", "provisional, derived"),
        ("e derived suspect", "estimated, derived, suspect"),
        ("x", "x"),
        ("mine", "mine"),  # four letters are a word of the edition, not four flags
        ("", ""),
    ],
)
def test_letters_become_words_and_words_stay(flag: str, words: str) -> None:
    assert flags.flag_text(flag) == words


def test_a_letter_that_stands_twice_is_said_once() -> None:
    assert flags.in_words("pep") == "provisional, estimated"


def test_flags_are_counted_by_figure_the_most_frequent_first() -> None:
    assert flags.counted(["e", "p", "pp", "ep", "", "x"]) == "provisional (3), estimated (2), x (1)"
    assert flags.counted(["", ""]) == ""


def test_counts_are_said_again_in_the_language_that_is_spoken(languages: None) -> None:
    with speaking(Language.FR):
        assert flags.counted_again("provisional (12), estimated (3)") == "provisoire (12), estimé (3)"
        assert flags.counted_again("provvisorio (12)") == "provisoire (12)"
        # The longer of two words that begin alike is the one that is meant.
        assert flags.counted_again("estimated by Eurostat (1)") == "estimé par Eurostat (1)"
        assert flags.counted_again("provisoire (12)") == "provisoire (12)"
    assert flags.counted_again("provisoire (12)") == "provisional (12)"


def test_words_without_a_count_are_a_persons_own(languages: None) -> None:
    with speaking(Language.FR):
        assert flags.counted_again("The provisional plan (of 12) is provisional.") == (
            "The provisional plan (of 12) is provisional."
        )
