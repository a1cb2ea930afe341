"""A profile says everything an edition says of a region, what it does not say, and nothing that is not safe."""

from __future__ import annotations

import math
import re

import pandas as pd
import pytest
from inspect_data import SOURCE, competence, edition, entry, figure, region

from cpmr_migration_plugin.model.edition import IndicatorInfo
from cpmr_migration_plugin.model.inspect.profile import FieldAnswer, Profile, Profiler
from cpmr_migration_plugin.model.inspect.profile_text import identity, number_text, sections, to_html, to_text
from cpmr_migration_plugin.model.inspect.records import addresses, build, kind_title, level_title
from cpmr_migration_plugin.model.vocabulary import FIELDS, Kind, Theme

SHARE = IndicatorInfo("share", "Foreign citizens, % of population", "PC", "%", "ratio")


def profile(region_id: str, *rows: dict, **more: object) -> Profile:
    return Profiler(edition(*rows, **more)).profile(region_id)


def test_who_the_region_is() -> None:
    found = profile(
        "gr-crete",
        region(
            "gr-crete",
            "Crete",
            name_local="Κρήτη",
            nuts_code="EL43",
            nuts_year="2024",
            commission="Islands; Intermediterranean",
        ),
    )
    assert (found.country_title, found.commissions, found.nuts_level) == (
        "Greece",
        ("Islands", "Intermediterranean"),
        2,
    )
    assert ("Code", "EL43 (NUTS 2024)") in identity(found)
    assert ("On the map", "no: no boundary was found for it") in identity(found)


def test_what_it_is_drawn_as_comes_from_the_join_report() -> None:
    units = pd.DataFrame([{"region_id": "es-a", "unit_id": "NUTS2024:ES51", "unit_code": "ES51", "level": "NUTS 2"}])
    found = profile("es-a", region("es-a"), units=units)
    assert (found.unit_id, found.nuts_level) == ("NUTS2024:ES51", 2)
    assert "On the map" not in dict(identity(found))


def test_every_field_is_in_the_matrix_with_its_answer() -> None:
    found = profile(
        "es-a",
        region("es-a"),
        region("es-b"),
        competence(
            "es-a",
            "housing",
            "executive",
            legal_basis="Law 1/2020",
            field_text="flats",
            source_url=f"{SOURCE} | {SOURCE}/2",
        ),
        competence("es-a", "health", "none"),
        competence("es-b", "education"),
    )
    cells = {cell.field: cell for row in found.matrix for cell in row.cells}
    assert list(cells) == [field.id for theme in Theme for field in FIELDS if field.theme is theme]
    housing = cells["housing"]
    assert (housing.answer, housing.level, housing.level_title) == (
        FieldAnswer.HELD,
        "executive",
        "executive (delegated)",
    )
    assert (housing.legal_basis, housing.field_text, housing.sources) == (
        "Law 1/2020",
        "flats",
        (SOURCE, f"{SOURCE}/2"),
    )
    assert (cells["health"].answer, cells["health"].level_title) == (FieldAnswer.STATED_NONE, "stated: none")
    # Another region answers on education, nobody on culture.
    assert (cells["education"].answer, cells["education"].level_title) == (FieldAnswer.NO_ANSWER, "no answer")
    assert (cells["culture"].answer, cells["culture"].level) == (FieldAnswer.NOT_ASKED, "")


def test_cards_come_newest_first_and_those_without_a_year_last() -> None:
    found = profile(
        "es-a",
        region("es-a"),
        entry("es-a", "needs", "need", title="old", year="2001"),
        entry("es-a", "needs", "need", title="undated"),
        entry("es-a", "reception", "project", title="span", year="1999-2023", link=SOURCE),
        entry("es-a", "cooperation", "interest", title="new", year="2024"),
    )
    assert [card.title for card in found.cards] == ["new", "span", "old", "undated"]
    assert [card.title for card in found.cards_of(Kind.NEED)] == ["old", "undated"]
    assert found.cards[1].links == (SOURCE,)
    assert {title: len(cards) for title, cards in sections(found)} == {
        "Experiences and projects": 1, "Policies and instruments": 0, "Needs": 2, "Cooperation interests": 1,
    }  # fmt: skip


def test_figures_stand_beside_the_countrys_and_the_median_regions() -> None:
    found = profile(
        "es-a",
        region("es-a", nuts_code="ES51"),
        region("es-b", nuts_code="ES52"),
        region("fr-c", nuts_code="FRL0"),
        figure("ES51", "share", "2023", 10.0),
        figure("ES51", "share", "2024", 12.0, flag="p"),
        figure("ES51", "share", "2025", None, flag=":"),
        figure("ES52", "share", "2024", 20.0),
        figure("FRL0", "share", "2024", 1.0),
        figure("ES", "share", "2024", 15.0),
        indicators=(SHARE,),
    )
    (share,) = found.figures
    assert (share.latest.time, share.latest.value, share.latest.flag) == ("2024", 12.0, "p")
    assert [(p.time, p.value) for p in share.series] == [("2023", 10.0), ("2024", 12.0), ("2025", None)]
    assert [(p.time, p.value) for p in share.country] == [("2024", 15.0)]
    assert [(p.time, p.value, p.regions) for p in share.median] == [("2023", 10.0, 1), ("2024", 12.0, 3)]
    assert (share.indicator.title, share.unit, share.borrowed) == (SHARE.title, "%", False)


def test_greece_and_the_united_kingdom_find_their_country_under_eurostats_codes() -> None:
    rows = (region("gr-a", nuts_code="EL43"), figure("EL43", "share", "2024", 1.0), figure("EL", "share", "2024", 2.0))
    assert [p.value for p in profile("gr-a", *rows).figures[0].country] == [2.0]


def test_the_countrys_series_may_come_from_another_dataset_which_is_named() -> None:
    rows = (
        region("es-a", nuts_code="ES51"),
        figure("ES51", "population", "2024", 7.0, "regions"),
        figure("ES", "population", "2024", 50.0, "countries"),
    )
    found = profile("es-a", *rows).figures[0]
    assert (found.dataset, found.country_dataset, found.country[0].value) == ("regions", "countries", 50.0)


def test_of_two_datasets_the_one_with_the_newer_figure_is_taken_and_they_are_never_mixed() -> None:
    rows = (
        region("es-a", nuts_code="ES51"),
        figure("ES51", "share", "2024", 7.0, "old"),
        figure("ES51", "share", "2025", 8.0, "new"),
        figure("ES51", "share", "2026", None, "old"),
    )
    (share,) = profile("es-a", *rows).figures
    assert (share.dataset, [p.time for p in share.series]) == ("new", ["2025"])


def test_figures_of_the_same_territory_are_borrowed_and_said_so_but_never_a_larger_ones() -> None:
    rows = (region("es-a", nuts_code="ES30"), figure("ES3", "share", "2024", 7.0), figure("ES", "share", "2024", 9.0))
    (share,) = profile("es-a", *rows, same_territory={"ES30": ["ES3"]}).figures
    assert (share.geo, share.borrowed, share.latest.value) == ("ES3", True, 7.0)
    assert profile("es-a", *rows).figures == ()


def test_a_figure_without_any_value_is_kept_as_not_available() -> None:
    found = profile("es-a", region("es-a"), figure("es-a", "share", "2024", math.nan, flag=":"))
    assert found.figures[0].latest is None
    assert "share: not available" in to_text(found)


def test_notes_on_a_country_are_those_of_the_regions_own() -> None:
    notes = pd.DataFrame(
        [
            {"country": "ES", "scope": "autonomous communities", "field": "housing", "level": "shared", "text": "Here"},
            {"country": "FR", "scope": "regions", "field": "", "level": "", "text": "There"},
        ]
    )
    data = build({"regions": pd.DataFrame([region("es-a")]), "country_notes": notes})
    (note,) = Profiler(data).profile("es-a").country_notes
    assert (note.text, note.field_title, note.level_title) == ("Here", "Housing", "shared")


def test_a_region_that_is_on_no_map_has_no_level() -> None:
    assert dict(identity(profile("es-a", region("es-a"))))["Level"] == "outside NUTS or not known"
    assert dict(identity(profile("es-a", region("es-a", nuts_code="ES51"))))["Level"] == "NUTS 2"


def test_a_source_that_is_a_link_already_is_not_told_twice() -> None:
    text = to_text(profile("es-a", region("es-a"), entry("es-a", "needs", link=f"{SOURCE}/2")))
    assert text.count(f"  {SOURCE}/2") == 1
    assert f"  Source: {SOURCE}\n" in text + "\n"
    again = to_text(profile("es-a", region("es-a"), entry("es-a", "needs", link=SOURCE)))
    assert f"  Source: {SOURCE}" not in again


def test_a_kind_or_level_that_is_none_of_ours_keeps_its_id() -> None:
    assert (kind_title("project"), kind_title("rumour")) == ("Project", "rumour")
    assert (level_title("shared"), level_title("most")) == ("shared", "most")


def test_a_region_with_no_data_at_all_says_so() -> None:
    found = profile("es-a", region("es-a", "Silent"))
    assert found.is_silent
    text, markup = to_text(found), to_html(found)
    for words in ("No figures.", "nothing is said of its competences or experiences."):
        assert text.count(words) == markup.count(words) == 1
    # One sentence, not a row for each field.
    for words in ("No answer.", "no answer", "Housing"):
        assert words not in text
        assert words not in markup


def test_fields_on_which_nothing_is_said_are_told_in_a_line_a_theme() -> None:
    found = profile("es-a", region("es-a"), region("es-b"), competence("es-a", "health"), competence("es-b", "housing"))
    (services,) = (row for row in found.matrix if row.theme == "services")
    assert [cell.field for cell in services.answered] == ["health"]
    assert [(kind, len(cells)) for kind, cells in services.missing] == [
        (FieldAnswer.NO_ANSWER, 1),
        (FieldAnswer.NOT_ASKED, sum(field.theme is Theme.SERVICES for field in FIELDS) - 2),
    ]
    assert "\nno answer: Housing\nno answer from any region: Education, Vocational training, " in to_text(found)


def test_a_region_with_five_hundred_entries_is_shown_whole() -> None:
    found = profile("es-a", region("es-a"), *(entry("es-a", "needs", title=f"t{n}") for n in range(500)))
    assert len(found.cards) == 500
    assert to_text(found).count("\n• ") == 500


def test_an_unknown_region_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        profile("xx-nowhere", region("es-a"))


EVIL = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</table><h1>", "javascript:alert(1)", "file:///etc/passwd",
    '"><a href="javascript:x">', "&lt;b&gt;", "data:text/html,<b>", "' onclick='x",
]  # fmt: skip


@pytest.mark.parametrize("evil", EVIL)
def test_nothing_of_a_dataset_becomes_markup_or_an_unsafe_link(evil: str) -> None:
    found = profile(
        "es-a",
        region(
            "es-a",
            evil,
            name_local=evil,
            commission=evil,
            factsheet_url=evil,
            source_url=evil,
            note=evil,
            nuts_code=evil,
        ),
        competence(
            "es-a", "housing", evil, legal_basis=evil, field_text=evil, level_text=evil, as_of=evil, source_url=evil
        ),
        entry("es-a", evil, "need", title=evil, summary=evil, year=evil, link=evil, source_url=evil, note=evil),
        figure("es-a", evil, evil, 1.0, evil, unit=evil, flag=evil, source_url=evil),
    )
    markup = to_html(found)
    tags = set(re.findall(r"<(/?[a-zA-Z0-9]+)[^>]*>", markup))
    assert {tag.strip("/") for tag in tags} <= {"h1", "h2", "table", "tr", "th", "td", "p", "b", "br", "ul", "li", "a"}
    assert not re.search(r"<[^>]*\son\w+=", markup)
    assert not re.search(r"href=[\"'](?!https?://)", markup)
    assert evil in to_text(found)


def test_only_http_addresses_are_links() -> None:
    cell = "https://a.example/x | javascript:alert(1) | HTTP://b.example | file:///x | https://a.example/x | ftp://c"
    assert addresses(cell) == ("https://a.example/x", "HTTP://b.example")
    assert addresses("https://x/<script>") == ()
    assert addresses("") == ()


def test_links_keep_their_signs_escaped() -> None:
    found = profile("es-a", region("es-a", factsheet_url="https://a.example/?a=1&b='2'"))
    assert 'href="https://a.example/?a=1&amp;b=&#x27;2&#x27;"' in to_html(found)


@pytest.mark.parametrize(
    ("value", "text"),
    [(3922941.0, "3,922,941"), (17.25, "17.25"), (5.0, "5"), (-0.5, "−0.5"), (100.0, "100")],
)
def test_numbers_are_readable(value: float, text: str) -> None:
    assert number_text(value) == text


def test_damaged_tables_are_cleaned_and_what_is_left_out_is_said() -> None:
    tables = {
        "regions": pd.DataFrame(
            {"region_id": ["es-a", "es-a", None, "fr-b"], "name": ["A", "B", "C", None], "country": ["ES"] * 4}
        ),
        "competences": pd.DataFrame(
            {"region_id": ["es-a", "zz"], "field": ["housing", "health"], "level": [3.5, None]}
        ),
        "indicators": pd.DataFrame({"geo": ["es-a"], "indicator": ["i"], "time": [2024], "value": ["not a number"]}),
    }
    data = build(tables)
    assert list(data.regions["region_id"]) == ["fr-b", "es-a"]  # a region without a name comes first
    assert data.notes == (
        "Regions left out, their id is missing or taken: 2",
        "Competences: 1 rows left out, their region is not in the edition.",
    )
    found = Profiler(data).profile("es-a")
    assert [c.level for row in found.matrix for c in row.cells if c.field == "housing"] == ["3.5"]
    assert found.figures[0].latest is None
    assert to_html(found)


def test_an_edition_without_regions_is_no_error() -> None:
    data = build({})
    assert len(data.regions) == 0
    assert Profiler(data).series.medians == {}
