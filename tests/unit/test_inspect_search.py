"""One search box: what is found by which words, what is marked, and that no input breaks it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inspect_data import competence, edition, entry, region, rule

from cpmr_migration_plugin.model.inspect.filters import Filters
from cpmr_migration_plugin.model.inspect.folding import fold, fold_with_places, spans_of
from cpmr_migration_plugin.model.inspect.search import Finder, terms_of


@pytest.fixture(scope="module")
def finder() -> Finder:
    return Finder(
        edition(
            region(
                "es-catalonia", "Catalonia", name_local="Catalunya", nuts_code="ES51", commission="Intermediterranean"
            ),
            region("se-skane", "Skåne", nuts_code="SE224", commission="Baltic Sea; North Sea"),
            region("no-more-og-romsdal", "Møre og Romsdal", nuts_code="NO0A3"),
            region("pl-lodz", "Łódź", country="PL"),
            region("fr-paca", "Provence-Alpes-Côte d’Azur", nuts_code="FRL0"),
            region("gr-crete", "Crete", name_local="Κρήτη", nuts_code="EL43"),
            region("ma-oriental", "Oriental", name_local="جهة الشرق"),
            region("de-x", "Preußen 50 % (a+b) [c] .*"),
            competence("es-catalonia", "housing", "exclusive", field_text="flats for families"),
            competence("se-skane", "health", "none"),
            entry(
                "es-catalonia", "reception", title="Welcome service", summary="Volunteers mentor refugees", year="2019"
            ),
            entry("se-skane", "inclusion", title="Språkcafé", summary="Language café in the nation of sanctuary"),
            entry("gr-crete", "needs", "need", title="Interpreters", year="2021-2024"),
        )
    )


def ids(finder: Finder, text: str, filters: Filters | None = None) -> list[str]:
    return [finder.data.regions["region_id"].iat[p] for p in finder.search(text, filters).positions]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("catalonia", ["es-catalonia"]),
        ("CATALUNYA", ["es-catalonia"]),
        ("skane", ["se-skane"]),
        ("SKÅNE", ["se-skane"]),
        ("more og", ["no-more-og-romsdal"]),
        ("lodz", ["pl-lodz"]),
        ("cote d'azur", ["fr-paca"]),
        ("provence alpes", ["fr-paca"]),
        ("preussen", ["de-x"]),
        ("κρητη", ["gr-crete"]),
        ("ΚΡΉΤΗ", ["gr-crete"]),
        ("الشرق", ["ma-oriental"]),
        ("\u200fالشَرق\u200e", ["ma-oriental"]),
        ("es51", ["es-catalonia"]),
        ("el43", ["gr-crete"]),
        ("germany", ["de-x"]),
        ("Deutschland", ["de-x"]),
        ("baltic", ["se-skane"]),
        ("housing", ["es-catalonia"]),
        ("flats", ["es-catalonia"]),
        ("mentor", ["es-catalonia"]),
        ("sprakcafe", ["se-skane"]),
        ("2021-2024", ["gr-crete"]),
        ("no such thing", []),
    ],
)
def test_a_region_is_found_by(finder: Finder, text: str, found: list[str]) -> None:
    assert ids(finder, text) == found


def test_all_words_must_be_found_in_the_region_in_any_order_and_in_any_of_its_texts(finder: Finder) -> None:
    assert ids(finder, "housing mentor catalonia") == ["es-catalonia"]
    assert ids(finder, "mentor skane") == []


def test_a_phrase_in_quotes_must_stand_together(finder: Finder) -> None:
    assert ids(finder, '"nation of sanctuary"') == ["se-skane"]
    assert ids(finder, "“nation of sanctuary”") == ["se-skane"]
    assert ids(finder, '"sanctuary nation"') == []
    assert ids(finder, "sanctuary nation") == ["se-skane"]


def test_a_phrase_does_not_reach_from_one_text_into_the_next(finder: Finder) -> None:
    assert ids(finder, '"service volunteers"') == []


def test_a_quote_that_is_not_closed_reaches_to_the_end(finder: Finder) -> None:
    assert ids(finder, '"nation of sanc') == ["se-skane"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (".*", ["de-x"]),
        ("(a+b)", ["de-x"]),
        ("[c]", ["de-x"]),
        ("50 %", ["de-x"]),
        ("s.ane", []),
        ("sk%", []),
        ("sk*", []),
    ],
)
def test_wildcards_mean_themselves(finder: Finder, text: str, found: list[str]) -> None:
    assert ids(finder, text) == found


@pytest.mark.parametrize("text", ["", "   ", '"', '""', "\t\n", "\u200f", "\u0301"])
def test_nothing_to_look_for_finds_every_region_in_list_order(finder: Finder, text: str) -> None:
    assert ids(finder, text) == list(finder.data.regions["region_id"])
    countries = list(finder.data.regions["country"].map(finder.data.countries))
    assert countries == sorted(countries)


@pytest.mark.parametrize(
    "text",
    ["x" * 10_000, "ab " * 3_333, '"' * 10_000, "é" * 10_000, " ".join(map(str, range(2_000))), "\u202e" * 10_000],
)
def test_ten_thousand_characters_are_answered_at_once(finder: Finder, text: str) -> None:
    start = time.thread_time()
    finder.search(text)
    finder.hits(0, text)
    assert time.thread_time() - start < 0.5


@given(st.text(max_size=60))
def test_no_input_raises_and_nothing_but_regions_is_found(text: str) -> None:
    small = _small()
    found = small.search(text)
    assert set(found.positions) <= {0, 1}
    for position in found.positions:
        small.hits(int(position), text)


_FINDERS: list[Finder] = []


def _small() -> Finder:
    if not _FINDERS:
        rows = (region("es-a", "Straße Ærø"), region("fr-b", "b"), entry("fr-b", "needs", "need", "İzmir ﬁne ½"))
        _FINDERS.append(Finder(edition(*rows)))
    return _FINDERS[0]


def test_regions_of_the_same_name_are_all_found() -> None:
    data = edition(region("es-a", "Litoral"), region("fr-a", "Litoral"), region("es-b", "Litoral"))
    assert ids(Finder(data), "litoral") == ["fr-a", "es-a", "es-b"]  # France before Spain


def test_it_is_told_whether_the_words_stand_in_the_name_or_only_in_the_records(finder: Finder) -> None:
    data = edition(region("es-a", "Health Valley"), region("fr-b", "Other"), competence("fr-b", "health"))
    found = Finder(data).search("health")
    assert dict(zip(found.positions, found.by_name)) == {0: False, 1: True}  # France before Spain


def test_hits_say_which_record_matched_and_where(finder: Finder) -> None:
    position = finder.data.position("es-catalonia")
    hits = finder.hits(position, "housing MENTOR catal")
    shown = {(h.table, h.column): [h.text[a:b] for a, b in h.spans] for h in hits}
    assert shown[("regions", "name")] == ["Catal"]
    assert shown[("regions", "name_local")] == ["Catal"]
    assert shown[("competences", "field")] == ["Housing"]
    assert shown[("experiences", "summary")] == ["mentor"]
    assert ("experiences", "title") not in shown


def test_hits_are_limited_for_a_region_with_hundreds_of_records() -> None:
    data = edition(region("es-a"), *(entry("es-a", "needs", title=f"need {n}") for n in range(500)))
    assert len(Finder(data).hits(0, "need", limit=20)) == 20
    assert len(Finder(data).hits(0, "need", limit=1000)) == 500


def test_words_are_looked_for_in_the_records_that_the_filters_let_through(finder: Finder) -> None:
    assert ids(finder, "mentor", Filters(themes=frozenset({"reception"}))) == ["es-catalonia"]
    assert ids(finder, "mentor", Filters(themes=frozenset({"inclusion"}))) == []
    assert ids(finder, "housing", Filters(themes=frozenset({"reception"}))) == []


@pytest.mark.parametrize(
    ("text", "word", "marked"),
    [
        ("Møre og Romsdal", "more", ["Møre"]),
        ("STRASSE und Straße", "strasse", ["STRASSE", "Straße"]),
        ("Æbeløen", "ae", ["Æ"]),
        ("cafe\u0301 olé", "cafe", ["cafe\u0301"]),
        ("a  -  b", "a b", ["a  -  b"]),
        ("جهة الشَرق", "الشرق", ["الشَرق"]),
        ("aaa", "aa", ["aa"]),
        ("nothing", "x", []),
    ],
)
def test_marks_are_places_of_the_original_text(text: str, word: str, marked: list[str]) -> None:
    assert [text[a:b] for a, b in spans_of(text, (fold(word),))] == marked


def test_marks_of_several_words_do_not_overlap() -> None:
    assert spans_of("abcdef", ("abc", "cd", "f")) == ((0, 4), (5, 6))


@given(st.text(max_size=200))
def test_folding_with_places_is_folding(text: str) -> None:
    folded, places = fold_with_places(text)
    assert folded == fold(text)
    assert len(places) == len(folded)
    assert places == sorted(places)
    assert all(0 <= place < len(text) for place in places)


@given(st.text(max_size=200))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_words_that_stand_in_another_word_are_looked_for_once() -> None:
    assert terms_of("house housing HOUSING “house of”") == ("house of", "housing")


def test_a_note_on_a_rule_that_names_another_region_does_not_find_every_region_of_the_kind() -> None:
    data = edition(
        region("se-a", authority_kind="se_region"),
        region("se-b", authority_kind="se_region"),
        region("se-gotland", "Gotland", authority_kind="se_region"),
        rule("r1", "health", note="Gotland is a municipality too", level_text="hospitals", legal_basis="Health Act"),
        competence("se-b", "housing", note="As in Gotland"),
    )
    finder = Finder(data)

    def found(text: str) -> list[str]:
        return [data.regions["region_id"].iat[position] for position in finder.search(text).positions]

    assert found("gotland") == ["se-gotland", "se-b"]
    assert found("hospitals") == found("health act") == ["se-gotland", "se-a", "se-b"]
    assert finder.hits(data.position("se-a"), "gotland") == []


def test_an_empty_word_stands_nowhere():
    assert spans_of("abcdef", ("", "cd")) == ((2, 4),)
