"""Yes and no in the languages in which surveys are answered: what says no is never counted as a power."""

from __future__ import annotations

from pathlib import Path

import pytest

from cpmr_migration_plugin.model.edition import EditionInfo
from cpmr_migration_plugin.model.recognition.answers import AnswerMeaning, are_ticks, read_answer
from cpmr_migration_plugin.sources.tables.sheets import read_edition

CASE = Path(__file__).resolve().parents[3] / "shared" / "data" / "cases" / "41-true-false-words"
HEADER = "Region,Country,NUTS code,Source,Health: level,Housing: level\n"


def levels(path: Path) -> dict[tuple[str, str], str]:
    frame = read_edition(path, EditionInfo("test", "Test")).competences
    return {(row.region_id, row.field): row.level for row in frame.itertuples()}


@pytest.mark.parametrize(
    ("true", "false"),
    [
        ("TRUE", "FALSE"), ("VRAI", "FAUX"), ("VERDADERO", "FALSO"), ("VERO", "FALSO"), ("WAHR", "FALSCH"),
        ("VERDADEIRO", "FALSO"), ("WAAR", "ONWAAR"), ("PRAWDA", "FAŁSZ"), ("ΑΛΗΘΕΣ", "ΨΕΥΔΕΣ"), ("SANT", "FALSKT"),
        ("SAND", "FALSK"), ("TOSI", "EPÄTOSI"), ("PRAVDA", "NEPRAVDA"), ("IGAZ", "HAMIS"), ("ADEVĂRAT", "FALS"),
        ("ИСТИНА", "НЕИСТИНА"),
        ("yes", "no"), ("oui", "non"), ("sí", "no"), ("sì", "no"), ("ja", "nein"), ("sim", "não"), ("ja", "nee"),
        ("tak", "nie"), ("ναι", "όχι"), ("ja", "nej"), ("ja", "nei"), ("kyllä", "ei"), ("ano", "ne"), ("igen", "nem"),
        ("da", "nu"), ("da", "ne"), ("да", "не"), ("jah", "ei"), ("taip", "ne"), ("jā", "nē"),
        ("1", "0"), ("1.0", "0.0"), ("1", "0,00"), ("x", "0"),
    ],
)  # fmt: skip
def test_true_and_false_are_read_in_every_language_of_the_members(true: str, false: str) -> None:
    for yes, no in ((true, false), (true.lower(), false.lower()), (true.upper(), false.upper())):
        assert read_answer(yes, ticks=True).says is AnswerMeaning.YES, yes
        assert read_answer(no, ticks=True).says is AnswerMeaning.NO, no


@pytest.mark.parametrize(
    "text",
    [
        "Nein, das ist Sache des Bundes", "keine Zuständigkeit", "Não, é do Estado", "nenhuma competência",
        "Nee, dat is van het Rijk", "geen bevoegdheid", "Nie, należy to do państwa", "brak kompetencji",
        "Όχι, ανήκει στο κράτος", "καμία αρμοδιότητα", "Nej, staten", "ingen kompetens", "Ei, kuuluu valtiolle",
        "Nem, az államé", "FALSE (State)", "Faux, l'État", "False - the State has it",
        "Die Region hat keine Befugnisse", "A região não tem poderes", "De regio heeft geen bevoegdheden",
        "Region nie ma uprawnień", "Η περιφέρεια δεν έχει αρμοδιότητα", "Regionen har inga befogenheter",
        "Alueella ei ole toimivaltaa",
    ],
)  # fmt: skip
def test_what_says_no_in_a_sentence_is_never_a_power(text: str) -> None:
    answer = read_answer(text)
    assert answer.says in (AnswerMeaning.NO, AnswerMeaning.DENIAL)
    assert answer.level is None or answer.level.value == "none"


@pytest.mark.parametrize(
    ("column", "ticks"),
    [
        (["1", "0", ""], True), (["0", "shared"], True), (["0", "0"], True), (["1", "oui", "n/a"], True),
        (["0", "3"], False), (["0", "17,5", "n/a"], False), (["1", "2", "3"], False), (["yes", "no"], False),
        (["1 234", "0"], False), (["12 %", "0 %"], False), ([], False),
    ],
)  # fmt: skip
def test_zero_and_one_are_answers_among_words_and_figures_among_figures(column: list[str], ticks: bool) -> None:
    assert are_ticks(column) is ticks


def test_a_zero_among_words_is_a_no(tmp_path: Path) -> None:
    path = tmp_path / "survey.csv"
    rows = "A,ES,ES51,https://example.org,shared,0\nB,ES,ES11,https://example.org,0,exclusive\n"
    path.write_text(HEADER + rows, encoding="utf-8")
    assert levels(path) == {
        ("es-a", "health"): "shared", ("es-a", "housing"): "none",
        ("es-b", "health"): "none", ("es-b", "housing"): "exclusive",
    }  # fmt: skip


def test_no_answer_of_the_files_people_have_that_says_no_becomes_a_power() -> None:
    if not CASE.is_dir():
        pytest.skip("../shared is not here")
    expected = {"housing": "none", "employment": "none", "health": "unspecified", "education": "unspecified"}
    found = levels(CASE / "words.csv")
    wrong = {
        key: level for key, level in found.items() if level != expected[key[1]] and key != ("se-skane", "employment")
    }
    assert (wrong, len(found)) == ({}, 23)
    assert set(levels(CASE / "zero-among-words.csv").values()) == {"shared", "none", "exclusive", "consultative"}
    assert list(levels(CASE / "zero-one.csv").values()).count("none") == 4
    assert list(levels(CASE / "booleans.xlsx").values()) == ["unspecified", "none", "none", "none"]
