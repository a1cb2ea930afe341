"""Notes are kept as codes and values, and put into words when they are shown."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from cpmr_migration_plugin import translation
from cpmr_migration_plugin.model.note_words import SAID, TEMPLATES
from cpmr_migration_plugin.model.notes import Note, names_in, note, read_notes, shown, stored, text_note, words
from cpmr_migration_plugin.model.nuts_years import UnplacedReason
from cpmr_migration_plugin.translation import Language, speaking

FRENCH = {
    "Found by its name: {name} ({code}).": "Trouvée par son nom : {name} ({code}).",
    "{n} codes: {reason}": "{n} codes : {reason}",
    "A city or metropolitan area, not a region.": "Une ville, pas une région.",
}
FOUND = note("found_by_name", name="Brittany", code="FRH0")


@pytest.fixture()
def french() -> Iterator[None]:
    translation.install_catalogues(
        lambda language: lambda _context, text: FRENCH.get(text, "") if language is Language.FR else ""
    )
    yield
    translation.install_catalogues(None)


def test_notes_are_kept_as_a_compact_list_without_words() -> None:
    assert stored([FOUND]) == '[{"note":"found_by_name","name":"Brittany","code":"FRH0"}]'
    assert stored([]) == ""


def test_words_are_made_in_the_language_that_is_spoken(french: None) -> None:
    kept = stored([FOUND, note("of_codes", n=12, reason=note("city"))])
    assert shown(kept) == ("Found by its name: Brittany (FRH0). 12 codes: A city or metropolitan area, not a region.")
    with speaking(Language.FR):
        assert shown(kept) == "Trouvée par son nom : Brittany (FRH0). 12 codes : Une ville, pas une région."


@pytest.mark.parametrize("code", sorted(TEMPLATES))
def test_every_note_is_read_as_it_was_kept(code: str) -> None:
    whole = Note(code, tuple((name, '[{"x"}] {y} %1') for name in sorted(names_in(TEMPLATES[code]()))))
    assert read_notes(stored([whole])) == (whole,)
    assert words([whole])


def test_every_reason_why_figures_are_not_placed_has_words() -> None:
    assert {why.value for why in UnplacedReason} <= {*TEMPLATES}
    assert all(name in names_in(TEMPLATES[code]()) for code, name in SAID)


@pytest.mark.parametrize(
    "text",
    [
        "Placed by hand.", "[", "[]", "[1]", "[[]]", "null", "2024", "{}", '[{"note":"none such"}]', '[{"note":[]}]',
        '[{"note":"found_by_name"}]', '[{"note":"found_by_name","name":null,"code":true}]',
        '[{"note":"found_by_name","name":1.5,"code":""}]', '[{"note":"found_by_name","name":NaN,"code":""}]',
        '[{"note":"recoded_figures","n":' + "9" * 5000 + "}]", "[" * 100_000, '[{"note":"city"},"x"]',
        '[{"note":"city"}, {}]', "[{" + '"a":{' * 2000, "[" + '{"note":"city"},' * 50_000 + '{"note":"city"}]',
    ],
)  # fmt: skip
def test_what_is_no_list_of_notes_is_shown_as_it_stands(text: str) -> None:
    assert shown(text) == text


def test_notes_within_notes_are_read_to_a_depth_that_we_write() -> None:
    text = json.dumps([{"note": "city"}])
    for _ in range(20):
        text = json.dumps([{"note": "of_codes", "n": 1, "reason": json.loads(text)[0]}])
    assert shown(text) == text


def test_a_value_never_is_a_template() -> None:
    assert words(text_note("{code} {0}")) == "{code} {0}"
    assert note("found_by_name", name="{code}", code="X").words == "Found by its name: {code} (X)."
