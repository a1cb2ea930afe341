"""Addresses of the Statistics API follow its rules, and their cost is known before they are asked."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qsl, urlsplit

import pytest

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.sources.eurostat.query import Query, build_url, estimate, language, source_page

GIND = Query("demo_r_gind3", {"indic_de": ("CNMIGRATRT",)}, geo_level="nuts2", since="2015")


def test_the_address_is_the_one_of_the_documentation():
    assert build_url(GIND) == (
        "https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/demo_r_gind3"
        "?format=JSON&lang=EN&indic_de=CNMIGRATRT&geoLevel=nuts2&sinceTimePeriod=2015"
    )


def test_several_codes_are_a_repeated_parameter():
    query = Query("x", {"age": ("TOTAL", "Y35-44")}, geo=("DE", "FR"), times=("2022", "2023"), lang="FR")
    pairs = parse_qsl(urlsplit(build_url(query)).query)
    assert pairs == [
        ("format", "JSON"), ("lang", "FR"), ("age", "TOTAL"), ("age", "Y35-44"), ("geo", "DE"), ("geo", "FR"),
        ("time", "2022"), ("time", "2023"),
    ]  # fmt: skip


def test_spans_of_periods_are_asked_in_the_words_of_the_service():
    query = Query("x", since="2024-01", until="2024-Q3", last_periods=3)
    assert build_url(query).endswith(
        "?format=JSON&lang=EN&sinceTimePeriod=2024-01&untilTimePeriod=2024-Q3&lastTimePeriod=3"
    )


@pytest.mark.parametrize(
    "change",
    [
        {"geo": ("DE",)},
        {"geo_level": "nuts4"},
        {"dataset": ""},
        {"dataset": "../toc"},
        {"dataset": "x?format=XML"},
        {"fixed": {"age": ("TOTAL,Y35-44",)}},
        {"fixed": {"age": ("",)}},
        {"fixed": {"age&geo": ("X",)}},
        {"fixed": {"geo": ("DE",)}},
        {"fixed": {"lastTimePeriod": ("1",)}},
        {"since": "last year"},
        {"times": ("2022",)},
        {"last_periods": -1},
        {"lang": "ES"},
    ],
)
def test_what_the_service_would_misunderstand_is_not_asked(change):
    build_url(GIND)
    with pytest.raises(PluginError) as caught:
        build_url(replace(GIND, **change))
    assert caught.value.remedy


def test_too_many_single_regions_are_refused_with_the_way_out():
    with pytest.raises(PluginError) as caught:
        build_url(Query("x", geo=tuple(f"DE{n:03}" for n in range(300))))
    assert "level" in caught.value.remedy


@pytest.mark.parametrize(
    ("locale", "code"), [("fr_BE", "FR"), ("de", "DE"), ("es_ES", "EN"), ("", "EN"), ("en_GB", "EN")]
)
def test_labels_come_in_a_language_the_service_has(locale, code):
    assert language(locale) == code


def test_the_cost_is_the_product_of_the_selected_positions():
    sizes = {"freq": 1, "indic_de": 22, "geo": 2150, "time": 25}
    assert estimate(Query("x"), sizes).cells == 22 * 2150 * 25
    assert estimate(Query("x", {"indic_de": ("JAN", "GROW")}, geo=("AT", "BE"), last_periods=3), sizes).cells == 12
    assert estimate(Query("x", {"indic_de": ("JAN",)}, geo=("AT",), last_periods=99), sizes).cells == 25
    annual = Query("x", {"freq": ("A",), "indic_de": ("JAN",)}, geo=("AT",), since="2015", until="2024")
    assert estimate(annual, sizes).cells == 10


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        (499_999, ""),
        (500_000, "may not answer at once"),
        (5_000_000, "may not answer at once"),
        (5_000_001, "hands out"),
    ],
)
def test_a_large_query_is_warned_of_beforehand(cells, words):
    found = estimate(Query("x"), {"geo": cells, "time": 1})
    assert found.cells == cells
    assert words in found.warning
    assert bool(found.warning) == bool(words)


def test_an_unknown_size_is_not_guessed():
    found = estimate(Query("x", {"freq": ("A",)}, geo_level="nuts2"))
    assert found.cells is None
    assert found.warning


def test_the_page_for_people_is_the_one_the_edition_names():
    assert source_page("TGS00099") == "https://ec.europa.eu/eurostat/databrowser/view/tgs00099/default/table"


def test_large_numbers_are_written_with_blanks_between_thousands():
    query = Query("x", {"age": tuple(f"Y{n}" for n in range(1000))}, geo=tuple(f"DE{n}" for n in range(6000)))
    assert "6,000,000 figures" in estimate(query, {"time": 1}).warning
