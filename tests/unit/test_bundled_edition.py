"""The bundled edition: what its files hold, and that they follow from the facts and the decisions."""

from __future__ import annotations

import csv
import importlib.util
import json
import re
import shutil
import sys
from collections import Counter, defaultdict
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from cpmr_migration_plugin.model.schema import TABLES_BY_NAME
from cpmr_migration_plugin.model.vocabulary import ANSWER_THEMES, FIELDS_BY_ID, Kind, Level, Theme

ROOT = Path(__file__).resolve().parents[2]
EDITION = ROOT / "resources" / "data" / "edition"
MAKE = ROOT / "resources" / "data" / "make"
SHARED = ROOT.parent / "shared" / "data"
TABLES = ("regions", "competences", "experiences", "indicators", "country_notes")
EUROSTAT_COUNTRY = {"GR": "EL", "GB": "UK"}
NATIONAL_ONLY = {
    "population_by_citizenship_total", "population_nationals", "population_foreign", "population_eu_foreign",
    "population_non_eu_foreign", "foreign_citizens_share", "asylum_applicants", "temporary_protection_ua",
}  # fmt: skip

Row = dict[str, str]

needs_sources = pytest.mark.skipif(
    not (SHARED / "facts").is_dir(), reason="the facts and figures are not beside this copy of the repository"
)


def read(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


@pytest.fixture(scope="module")
def package() -> dict[str, Any]:
    content: dict[str, Any] = json.loads((EDITION / "datapackage.json").read_text(encoding="utf-8"))
    return content


@pytest.fixture(scope="module")
def edition() -> dict[str, list[Row]]:
    return {name: read(EDITION / f"{name}.csv") for name in TABLES}


@pytest.fixture(scope="module")
def make() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_edition", MAKE / "make_edition.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def resource(package: dict[str, Any], name: str) -> dict[str, Any]:
    return next(r for r in package["resources"] if r["name"] == name)


# ------------------------------------------------------------------------------------------------ files


@pytest.mark.parametrize("path", sorted(EDITION.iterdir()), ids=lambda path: path.name)
def test_files_are_plain_utf8_with_unix_lines_and_no_checksums(path: Path) -> None:
    content = path.read_bytes()
    assert not content.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in content
    assert content.endswith(b"\n")
    text = content.decode("utf-8")
    assert "\u00a0" not in text
    assert not re.search(r"\b[0-9a-f]{32,}\b", text), "a scanner takes long hexadecimal numbers for secrets"


def test_the_folder_holds_the_package_and_nothing_else_and_stays_small(package: dict[str, Any]) -> None:
    expected = {r["path"] for r in package["resources"]} | {"datapackage.json", "README.md"}
    assert {path.name for path in EDITION.iterdir()} == expected
    assert sum(path.stat().st_size for path in EDITION.iterdir()) < 1_500_000


def test_readme_states_the_actual_numbers_of_rows(edition: dict[str, list[Row]]) -> None:
    readme = (EDITION / "README.md").read_text(encoding="utf-8")
    for name, rows in edition.items():
        assert f"| {name} | {len(rows)} |" in readme


# ------------------------------------------------------------------------------------------------ package


def test_descriptor_is_a_tabular_data_package(package: dict[str, Any]) -> None:
    assert package["profile"] == "tabular-data-package"
    assert re.fullmatch(r"[a-z0-9._/-]+", package["name"])
    assert package["version"] == "2026.11"
    assert package["created"].startswith("2026-11-22")
    assert package["licenses"] and all("name" in entry or "path" in entry for entry in package["licenses"])
    assert package["sources"] and all(entry["title"] for entry in package["sources"])
    assert [r["name"] for r in package["resources"]] == list(TABLES)
    for entry in package["resources"]:
        assert entry["profile"] == "tabular-data-resource"
        assert entry["encoding"] == "utf-8"
        assert entry["schema"]["missingValues"] == [""]
        names = [field["name"] for field in entry["schema"]["fields"]]
        key = entry["schema"]["primaryKey"]
        assert set([key] if isinstance(key, str) else key) <= set(names)


@pytest.mark.parametrize("name", TABLES)
def test_columns_are_the_same_in_file_package_and_plugin(name: str, package: dict[str, Any]) -> None:
    with (EDITION / f"{name}.csv").open(encoding="utf-8", newline="") as handle:
        header = next(csv.reader(handle))
    assert header == [field["name"] for field in resource(package, name)["schema"]["fields"]]
    assert header == TABLES_BY_NAME[name].names


@pytest.mark.parametrize("name", TABLES)
def test_every_value_obeys_the_schema_of_the_package(
    name: str, package: dict[str, Any], edition: dict[str, list[Row]]
) -> None:
    for field in resource(package, name)["schema"]["fields"]:
        rules = field.get("constraints", {})
        values = [row[field["name"]] for row in edition[name]]
        present = [value for value in values if value]
        if rules.get("required"):
            assert len(present) == len(values), field["name"]
        if rules.get("unique"):
            assert len(set(present)) == len(present), field["name"]
        if "enum" in rules:
            assert set(present) <= set(rules["enum"]), field["name"]
        if "pattern" in rules:
            assert all(re.fullmatch(rules["pattern"], value) for value in present), field["name"]
        if field["type"] == "number":
            assert all(re.fullmatch(r"-?\d+(\.\d+)?", value) for value in present), field["name"]


@pytest.mark.parametrize("name", TABLES)
def test_primary_keys_identify_rows(name: str, package: dict[str, Any], edition: dict[str, list[Row]]) -> None:
    for key in (resource(package, name)["schema"]["primaryKey"], TABLES_BY_NAME[name].key):
        columns = [key] if isinstance(key, str) else list(key)
        found = Counter(tuple(row[column] for column in columns) for row in edition[name])
        assert [k for k, n in found.items() if n > 1] == []


def test_foreign_keys_lead_to_regions(package: dict[str, Any], edition: dict[str, list[Row]]) -> None:
    known = {row["region_id"] for row in edition["regions"]}
    for name in ("competences", "experiences"):
        (key,) = resource(package, name)["schema"]["foreignKeys"]
        assert key["reference"] == {"resource": "regions", "fields": "region_id"}
        assert {row[key["fields"]] for row in edition[name]} <= known


@pytest.mark.parametrize("name", TABLES)
def test_every_row_has_a_source_and_all_links_are_web_addresses(name: str, edition: dict[str, list[Row]]) -> None:
    for row in edition[name]:
        assert row["source_url"], row
        for column in ("source_url", "link", "factsheet_url"):
            for link in filter(None, row.get(column, "").split(" | ")):
                assert re.fullmatch(r"https?://[^\s|]+", link), row


@pytest.mark.parametrize("name", TABLES)
def test_text_is_tidy(name: str, edition: dict[str, list[Row]]) -> None:
    for row in edition[name]:
        for column, value in row.items():
            assert value == " ".join(value.split()), (column, value)


# ------------------------------------------------------------------------------------------------ regions


def test_regions_have_iso_countries_and_ids_made_from_them(edition: dict[str, list[Row]]) -> None:
    for row in edition["regions"]:
        assert row["country"] not in EUROSTAT_COUNTRY.values()
        assert row["region_id"].startswith(row["country"].lower() + "-")
        assert row["region_id"].isascii()


def test_nuts_codes_have_a_year_and_belong_to_the_country(edition: dict[str, list[Row]]) -> None:
    codes = [row["nuts_code"] for row in edition["regions"] if row["nuts_code"]]
    assert len(codes) == len(set(codes))
    for row in edition["regions"]:
        assert bool(row["nuts_code"]) == bool(row["nuts_year"]), row
        if row["nuts_code"]:
            assert row["nuts_code"][:2] == EUROSTAT_COUNTRY.get(row["country"], row["country"])


def test_names_are_names_and_remarks_are_notes(edition: dict[str, list[Row]]) -> None:
    by_id = {row["region_id"]: row for row in edition["regions"]}
    assert by_id["fr-languedoc-roussillon"]["name"] == "Languedoc-Roussillon"
    assert "Occitanie" in by_id["fr-languedoc-roussillon"]["note"]
    assert (by_id["cy-famagusta"]["name"], by_id["cy-famagusta"]["name_local"]) == (
        "Famagusta",
        "Ammochostos",
    )
    assert by_id["es-valencian-community"]["name_local"] == "Comunitat Valenciana"
    assert by_id["im-isle-of-man"]["country"] == "IM"
    assert not any("(" in row["name"] for row in edition["regions"])


def test_membership_follows_the_documented_rule(edition: dict[str, list[Row]]) -> None:
    for row in edition["regions"]:
        note = row["note"]
        if "membership not seen" in note:
            assert row["membership"] == "not_seen"
            assert not row["commission"]
        elif "CPMR member" in note or "member since" in note or "led CPMR" in note or "chaired" in note:
            assert row["membership"] == "member"
        elif re.search(r"took part|speaker|named", note) and "lists" not in note:
            listed = "%c3%96stersj" in row["source_url"] or "North_Sea" in row["source_url"]
            assert row["membership"] == ("member" if listed else "participant"), row


# ------------------------------------------------------------------------------------------------ answers


@pytest.mark.parametrize("name", ["competences", "country_notes"])
def test_fields_and_levels_are_those_of_the_vocabulary(name: str, edition: dict[str, list[Row]]) -> None:
    for row in edition[name]:
        assert Theme(row["theme"]) is FIELDS_BY_ID[row["field"]].theme
        assert Level(row["level"])


def test_experiences_are_of_known_themes_and_kinds_and_their_ids_say_where_they_belong(
    edition: dict[str, list[Row]],
) -> None:
    for row in edition["experiences"]:
        assert Theme(row["theme"]) in ANSWER_THEMES
        assert Kind(row["kind"])
        assert re.fullmatch(rf"{row['region_id']}-{row['theme']}-\d\d", row["experience_id"])
        # Interest in cooperation is a layer of its own, and nothing else is in it.
        assert (row["kind"] == "interest") == (row["theme"] == "cooperation")


def test_no_level_is_claimed_that_the_wording_of_the_source_does_not_bear(
    edition: dict[str, list[Row]],
) -> None:
    bearing = {
        "exclusive": ("exclusive",),
        "shared": ("shared", "concurrent"),
        "executive": ("executive", "delegated"),
        "consultative": ("participation",),
        "none": ("none",),
    }
    for row in edition["competences"]:
        if row["level"] != "unspecified":
            assert any(word in row["level_text"] for word in bearing[row["level"]]), row
        else:
            assert "exclusive" not in row["level_text"], row


def test_statements_of_2002_are_dated(edition: dict[str, list[Row]]) -> None:
    dated = [row for row in edition["competences"] if "in 2002" in row["level_text"]]
    assert dated
    assert all(row["as_of"] == "2002" and "2002" in row["note"] for row in dated)


def test_own_knowledge_is_in_the_notes_not_in_the_legal_basis(edition: dict[str, list[Row]]) -> None:
    for name in ("competences", "country_notes"):
        assert not any("own knowledge" in row["legal_basis"] for row in edition[name])


def test_what_holds_for_a_whole_country_is_not_handed_down_to_regions(edition: dict[str, list[Row]]) -> None:
    texts = {row["field_text"] for row in edition["competences"]}
    regions = {row["name"] for row in edition["regions"]}
    notes = edition["country_notes"]
    assert not regions & {row["scope"] for row in notes}
    assert "Brussels" in {row["scope"] for row in notes}
    # Fields that only the facts on whole countries name, by State: no region may have them from there.
    assert not texts & {
        "plans for qualification of immigrants",
        "career guidance",
        "immigration, aliens law, asylum",
    }
    norway = {row["field"] for row in edition["competences"] if row["region_id"].startswith("no-")}
    assert norway == {"integration"}


def test_acts_that_are_not_the_regions_own_are_left_out_or_marked(edition: dict[str, list[Row]]) -> None:
    by_title = {(row["region_id"], row["title"]): row for row in edition["experiences"]}
    for left_out in (
        ("fr-nouvelle-aquitaine", 'Motion "Region land of welcome"'),
        ("se-vasterbotten", "Coordination on unaccompanied children"),
        ("fi-north-ostrobothnia", "Immigration Strategy 2015"),
    ):
        assert left_out not in by_title
    proposal = by_title["gr-crete", "Proposed integration strategy 2026-2030"]
    assert "not shown as adopted" in proposal["note"]


def test_doubtful_years_and_weak_sources_are_marked(edition: dict[str, list[Row]]) -> None:
    inferred = {
        (row["region_id"], row["year"]) for row in edition["experiences"] if row["note"].startswith("Year inferred")
    }
    assert inferred == {
        ("it-puglia", "2012"), ("fr-occitanie", "2021"), ("es-balearic-islands", "2018"),
        ("it-tuscany", "2018"), ("gr-north-aegean", "2018"), ("pl-west-pomerania", "2022"),
        ("it-sicily", "2021"),
    }  # fmt: skip
    weak = [row for row in edition["experiences"] if "ru24.net" in row["source_url"]]
    assert weak and all("Weak source" in row["note"] for row in weak)


# ------------------------------------------------------------------------------------------------ figures


def test_each_indicator_is_described_and_used(package: dict[str, Any], edition: dict[str, list[Row]]) -> None:
    described = {entry["id"]: entry for entry in resource(package, "indicators")["cpmr:indicators"]}
    units = defaultdict(set)
    for row in edition["indicators"]:
        units[row["indicator"]].add(row["unit"])
    assert set(units) == set(described)
    for name, entry in described.items():
        assert units[name] == {entry["unit"]}
        assert all(entry[key] for key in ("title", "unit_text", "nature", "dataset", "population"))
        # Ratios are drawn by colour, totals by symbols.
        assert entry["nature"] == ("ratio" if entry["unit"] in ("PC", "P1000") else "total")


def test_an_indicator_never_mixes_data_sets_on_one_kind_of_territory(edition: dict[str, list[Row]]) -> None:
    datasets = defaultdict(set)
    for row in edition["indicators"]:
        kind = "country" if len(row["geo"]) in (2, 9) else "region"
        datasets[row["indicator"], kind].add(row["dataset"])
    assert {key: found for key, found in datasets.items() if len(found) > 1} == {}


def test_computed_values_are_flagged_and_published_ones_are_not(edition: dict[str, list[Row]]) -> None:
    computed = {
        "foreign_citizens_share", "net_migration_derived", "net_migration_rate_derived",
        "foreign_citizens_share_15_64", "foreign_born_share_15_64", "non_eu_born_share_15_64",
        "foreign_citizens_share_register_it", "foreign_born_share_register_es",
    }  # fmt: skip
    for row in edition["indicators"]:
        assert ("derived" in row["flag"].split()) == (row["indicator"] in computed), row
        assert all(re.fullmatch(r"[a-z]|derived|suspect", flag) for flag in row["flag"].split()), row
    assert any("suspect" in row["flag"].split() for row in edition["indicators"])


def test_figures_are_on_the_territories_they_are_about(edition: dict[str, list[Row]]) -> None:
    for row in edition["indicators"]:
        national = row["geo"] == "EU27_2020" or len(row["geo"]) == 2
        if row["indicator"] in NATIONAL_ONLY:
            assert national, row
        if row["indicator"].endswith("_register_it"):
            assert row["geo"].startswith("IT")
        if row["indicator"].endswith("_register_es"):
            assert row["geo"].startswith("ES")
        assert row["geo"][:2] not in ("GR", "GB"), "codes are Eurostat's"


def test_every_figure_names_a_reference_that_the_package_explains(
    package: dict[str, Any], edition: dict[str, list[Row]]
) -> None:
    references = resource(package, "indicators")["cpmr:references"]
    used = {ref for row in edition["indicators"] for ref in row["note"].split(";")[0].split("+")}
    assert used == set(references)


def test_national_share_of_foreign_citizens_can_be_recomputed(edition: dict[str, list[Row]]) -> None:
    value = {(r["indicator"], r["geo"], r["time"]): Decimal(r["value"]) for r in edition["indicators"]}
    shares = {key[1:]: found for key, found in value.items() if key[0] == "foreign_citizens_share"}
    assert len(shares) > 300
    for (geo, time), share in shares.items():
        foreign = value["population_foreign", geo, time]
        total = value["population_by_citizenship_total", geo, time]
        assert abs(share - 100 * foreign / total) <= Decimal("0.005")


def test_shares_are_percentages_and_populations_are_not_negative(edition: dict[str, list[Row]]) -> None:
    for row in edition["indicators"]:
        if row["unit"] == "PC":
            assert 0 <= Decimal(row["value"]) <= 100, row
        if row["indicator"].startswith(("population", "asylum", "temporary")):
            assert Decimal(row["value"]) >= 0, row


def test_temporary_protection_is_kept_for_decembers_and_the_last_month(edition: dict[str, list[Row]]) -> None:
    months = {row["time"] for row in edition["indicators"] if row["indicator"] == "temporary_protection_ua"}
    assert months == {"2022-12", "2023-12", "2024-12", "2025-03"}


def test_regions_of_the_edition_have_their_whole_population_series(edition: dict[str, list[Row]]) -> None:
    years = defaultdict(set)
    for row in edition["indicators"]:
        if row["indicator"] == "population_1jan":
            years[row["geo"]].add(row["time"])
    assert all(row["nuts_code"] in years for row in edition["regions"] if row["nuts_code"])
    assert years["ES51"] == {str(year) for year in range(2014, 2023)}
    assert years["DEF0"] == years["DEF"]  # one territory, two codes
    assert len(years["AT12"]) == 1  # not in the edition: the last year only


# ------------------------------------------------------------------------------------------------ program


def test_a_region_with_one_child_is_the_same_territory_as_the_child(make: ModuleType) -> None:
    names = dict.fromkeys(("DEF", "DEF0", "DEF01", "DEF02", "FI2", "FI20", "FI200", "ES5", "ES51", "ES52"), "")
    nuts = make.NutsLists({"2021": names})
    assert nuts.same_territory("DEF", "2021") == {"DEF", "DEF0"}
    assert nuts.same_territory("DEF0", "2021") == {"DEF", "DEF0"}
    assert nuts.same_territory("DEF01", "2021") == {"DEF01"}
    assert nuts.same_territory("FI200", "2021") == {"FI2", "FI20", "FI200"}
    assert nuts.same_territory("ES51", "2021") == {"ES51"}


def test_two_facts_on_one_field_become_one_row_with_the_strongest_level(make: ModuleType) -> None:
    weaker = {
        "level": "unspecified", "legal_basis": "Law 1", "source_url": "https://a.example/", "as_of": "2010",
        "field_text": "health", "level_text": "own law", "note": "A.",
    }  # fmt: skip
    stronger = weaker | {
        "level": "shared",
        "legal_basis": "Law 2",
        "as_of": "",
        "level_text": "shared",
        "note": "",
    }
    row = make.merge("xx-a", "health", [weaker, stronger])
    assert (row["level"], row["as_of"]) == ("shared", "")
    assert row["legal_basis"] == "Law 1 | Law 2"
    assert row["source_url"] == "https://a.example/"
    assert row["level_text"] == "own law | shared"
    assert "Merged from 2 source rows" in row["note"]


def test_a_row_without_decision_and_a_decision_without_row_stop_the_program(make: ModuleType) -> None:
    rows, choices = [{"region": "A"}, {"region": "B"}], [{"region": "A"}, {"region": "B"}]

    def key(row: Row) -> tuple[str, ...]:
        return (row["region"],)

    assert len(make.decide("regions", rows, choices, key)) == 2
    with pytest.raises(make.EditionError, match="no decision for"):
        make.decide("regions", [*rows, {"region": "C"}], choices, key)
    with pytest.raises(make.EditionError, match="no source row for"):
        make.decide("regions", rows, [*choices, {"region": "C"}], key)
    with pytest.raises(make.EditionError, match="not unique"):
        make.decide("regions", rows, [*choices, {"region": "A"}], key)


@needs_sources
def test_the_edition_is_what_the_program_makes_today(make: ModuleType, tmp_path: Path) -> None:
    shutil.copy(EDITION / "README.md", tmp_path)
    arguments = ["--facts", "facts", "--figures", "figures", "--nuts", "nuts"]
    paths = [str(SHARED / word) if not word.startswith("--") else word for word in arguments]
    assert make.main([*paths, "--out", str(tmp_path)]) == 0
    for path in EDITION.iterdir():
        assert (tmp_path / path.name).read_bytes() == path.read_bytes(), path.name


@needs_sources
@pytest.mark.parametrize("name", ["regions", "competences", "experiences", "figures"])
def test_the_program_stops_when_a_decision_is_missing(make: ModuleType, tmp_path: Path, name: str) -> None:
    for path in MAKE.glob("curation_*.csv"):
        shutil.copy(path, tmp_path)
    path = tmp_path / f"curation_{name}.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:-1]), encoding="utf-8")
    with pytest.raises(make.EditionError, match=f"{name}: no decision for"):
        make.build(SHARED / "facts", SHARED / "figures", SHARED / "nuts", tmp_path)


@needs_sources
def test_all_facts_on_regions_are_in_the_edition(edition: dict[str, list[Row]]) -> None:
    facts = read(SHARED / "facts" / "regions.csv")
    assert len(edition["regions"]) == len(facts)
    assert Counter(row["nuts_code"] for row in edition["regions"]) == Counter(row["nuts_code"] for row in facts)
    assert {row["source_url"] for row in edition["regions"]} == {row["source_url"] for row in facts}


@needs_sources
def test_practices_are_all_accounted_for_and_unchanged(edition: dict[str, list[Row]]) -> None:
    def words(row: Row) -> tuple[str, ...]:
        return tuple(" ".join(row[c].split()) for c in ("title", "summary", "year", "link", "source_url"))

    facts = Counter(words(row) for row in read(SHARED / "facts" / "practices.csv"))
    ours = Counter(words(row) for row in edition["experiences"])
    left_out = [r for r in read(MAKE / "curation_experiences.csv") if r["decision"] == "leave_out"]
    assert sum((facts - ours).values()) == len(left_out) == 3
    assert all(row["reason"] for row in left_out)
    # What is not a practice came from the table of competences, and says so.
    statutes = [row for row in edition["experiences"] if words(row) in ours - facts]
    assert len(statutes) == 4
    assert all(row["note"].startswith("From the table of competences") for row in statutes)


@needs_sources
def test_themes_of_practices_are_those_of_the_facts(edition: dict[str, list[Row]]) -> None:
    numbers = {(r["title"], r["source_url"]): int(r["theme"][0]) for r in read(SHARED / "facts" / "practices.csv")}
    for row in edition["experiences"]:
        if (row["title"], row["source_url"]) in numbers:
            assert Theme(row["theme"]).number == numbers[row["title"], row["source_url"]]


@needs_sources
def test_competences_are_all_accounted_for(edition: dict[str, list[Row]]) -> None:
    facts = read(SHARED / "facts" / "competences.csv")
    by_name = {row["region"]: row["region_id"] for row in read(MAKE / "curation_regions.csv")}
    shown = {(row["region_id"], text) for row in edition["competences"] for text in row["field_text"].split(" | ")}
    notes = {(row["country"], row["legal_basis"], row["source_url"]) for row in edition["country_notes"]}
    sources = {(row["region_id"], row["source_url"]) for row in edition["experiences"]}
    decided = {(r["region"], r["country"], r["field"]): r for r in read(MAKE / "curation_competences.csv")}
    left_out = 0
    for fact in facts:
        choice = decided[fact["region"], fact["country"], fact["field"]]
        region = by_name.get(fact["region"], "")
        if choice["decision"] == "competence":
            assert (region, fact["field"]) in shown
        elif choice["decision"] == "country_note":
            assert not region
            assert any(n[1:] == (fact["legal_basis"], fact["source_url"]) for n in notes)
        elif choice["decision"] == "experience":
            assert (region, fact["source_url"]) in sources
        else:
            assert choice["decision"] == "leave_out" and choice["reason"]
            left_out += 1
    assert left_out == 4
    assert {region for region, _ in shown} <= set(by_name.values())


@needs_sources
def test_figures_are_copied_unchanged(edition: dict[str, list[Row]]) -> None:
    held: dict[tuple[str, str], set[str]] = defaultdict(set)
    for path in (SHARED / "figures").glob("*.csv"):
        for row in read(path):
            held[row["geo"], row["time"]].add(row["value"])
    for row in edition["indicators"]:
        if row["indicator"] != "foreign_citizens_share":
            assert row["value"] in held[row["geo"], row["time"]], row
