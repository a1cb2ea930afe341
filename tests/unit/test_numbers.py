"""Numbers and dates by the rules of a language, whatever the machine's."""

from __future__ import annotations

import pytest

from cpmr_migration_plugin import translation
from cpmr_migration_plugin.numbers import long_date, number, percent
from cpmr_migration_plugin.translation import Language, speaking

EN, FR, ES, IT = Language.EN, Language.FR, Language.ES, Language.IT


@pytest.mark.parametrize(
    ("value", "language", "text"),
    [
        (1234567.5, EN, "1,234,567.5"),
        (1234567.5, FR, "1\u202f234\u202f567,5"),
        (1234567.5, ES, "1\u00a0234\u00a0567,5"),
        (1234567.5, IT, "1.234.567,5"),
        (1234, EN, "1,234"),
        (1234, FR, "1\u202f234"),
        (1234, ES, "1234"),
        (12345, ES, "12\u00a0345"),
        (999, IT, "999"),
        (-0.5, EN, "\u22120.5"),
        (-12345.25, FR, "\u221212\u202f345,25"),
    ],
)
def test_numbers_are_written_by_the_rules_of_the_language(value, language, text):
    assert number(value, language=language) == text


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (12.0, None, "12"),
        (0.1 + 0.2, None, "0.3"),
        (12.0, 2, "12.00"),
        (12.345, 1, "12.3"),
        (0.6, 0, "1"),
        (999.96, 1, "1,000.0"),
        (-0.04, 1, "0.0"),
        (-0.0, None, "0"),
        (100, None, "100"),
        (0, None, "0"),
        (float("nan"), None, "–"),
        (float("inf"), 1, "–"),
    ],
)
def test_a_number_has_the_decimals_asked_for_or_its_own(value, decimals, text):
    assert number(value, decimals, EN) == text


@pytest.mark.parametrize(("language", "text"), [(EN, "12.5%"), (FR, "12,5\u202f%"), (ES, "12,5\u00a0%"), (IT, "12,5%")])
def test_the_percent_sign_stands_as_the_language_has_it(language, text):
    assert percent(12.5, language=language) == text


@pytest.mark.parametrize(
    ("iso", "language", "text"),
    [
        ("2026-11-22", EN, "22 November 2026"),
        ("2026-11-22", FR, "22 novembre 2026"),
        ("2026-11-22", ES, "22 de noviembre de 2026"),
        ("2026-11-22", IT, "22 novembre 2026"),
        ("2026-02-01", FR, "1er février 2026"),
        ("2026-02-01", IT, "1 febbraio 2026"),
        ("2026-11-22T00:00:00Z", EN, "22 November 2026"),
        ("2024-07", ES, "julio de 2024"),
        ("2024-07", FR, "juillet 2024"),
    ],
)
def test_dates_are_written_with_the_month_in_words(iso, language, text):
    assert long_date(iso, language) == text


@pytest.mark.parametrize("text", ["", "2024", "2024-Q1", "2024-13", "2024-11-99", "spring 2024", "–"])
def test_what_is_no_date_stays_as_it_is(text):
    assert long_date(text, FR) == text


def test_the_language_is_that_of_the_page_then_that_of_the_interface():
    translation.install(lambda _context, text: text, FR)
    try:
        assert number(1.5) == "1,5"
        with speaking(EN):
            assert number(1.5) == "1.5"
            assert long_date("2026-11-22") == "22 November 2026"
        assert long_date("2026-11-22") == "22 novembre 2026"
    finally:
        translation.install(None)
    assert number(1.5) == "1.5"
