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
    assert flags.counted(["e", "p", "pp", "ep", "", "x"]) == "p:3 e:2 x:1"
    assert flags.counted(["", ""]) == ""


def test_counts_are_put_into_the_language_that_is_spoken(languages: None) -> None:
    assert flags.counts_in_words("p:12 e:3 x:1") == "provisional (12), estimated (3), x (1)"
    with speaking(Language.FR):
        assert flags.counts_in_words("p:12 e:3") == "provisoire (12), estimé (3)"


@pytest.mark.parametrize("damaged", ["", "p", ":", "p:", "::: p:x:y"])
def test_damaged_counts_never_fail(damaged: str) -> None:
    assert isinstance(flags.counts_in_words(damaged), str)
