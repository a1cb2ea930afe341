"""The bundled edition: what its files hold, and that every row keeps the rules of coding."""

from __future__ import annotations

import csv
import json
import re
import sys
from collections import Counter, defaultdict
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "resources" / "data" / "make"))

from making import checks
from making.counts import BEGIN, END, counts, involved
from making.nuts import read_same
from making.tables import EditionError, read_rows

from cpmr_migration_plugin.model.edition import Edition
from cpmr_migration_plugin.model.schema import TABLES_BY_NAME
from cpmr_migration_plugin.model.vocabulary import ANSWER_THEMES, FIELDS_BY_ID, Kind, Level, Theme
from cpmr_migration_plugin.sources.datapackage import read_datapackage

ROOT = Path(__file__).resolve().parents[2]
EDITION = ROOT / "resources" / "data" / "edition"
CURATED = ROOT / "resources" / "data" / "make" / "2026-11-30"
TABLES = tuple(TABLES_BY_NAME)
EUROSTAT_COUNTRY = {"GR": "EL", "GB": "UK"}
NATIONAL_ONLY = {
    "population_by_citizenship_total", "population_nationals", "population_foreign", "population_eu_foreign",
    "population_non_eu_foreign", "foreign_citizens_share", "asylum_applicants", "temporary_protection_ua",
}  # fmt: skip
WITHOUT_KIND = {"ge-samegrelo-zemo-svaneti", "im-isle-of-man", "lv-riga-district"}
#: Of 165 regions, powers and entries counted, as the curated tables gave before every row was read.
EXPECTED = {"governance": 110, "reception": 120, "services": 140, "inclusion": 91, "external": 91, "needs": 82,
            "cooperation": 37}  # fmt: skip

Row = dict[str, str]


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
def loaded() -> Edition:
    return read_datapackage(EDITION)


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
    # Addresses of pages may hold such numbers; nothing else may.
    text = re.sub(r"https?://[^\s,\"]+", "", text)
    assert not re.search(r"\b[0-9a-f]{32,}\b", text), "a scanner takes long hexadecimal numbers for secrets"


def test_the_folder_holds_the_package_and_nothing_else_and_stays_small(package: dict[str, Any]) -> None:
    expected = {r["path"] for r in package["resources"]} | {"datapackage.json", "README.md"}
    assert {path.name for path in EDITION.iterdir()} == expected
    assert sum(path.stat().st_size for path in EDITION.iterdir()) < 3_000_000


def test_readme_counts_what_the_program_counts(edition: dict[str, list[Row]], loaded: Edition) -> None:
    readme = (EDITION / "README.md").read_text(encoding="utf-8")
    same = read_same(read_rows(CURATED / "same_territory.csv"))
    text = counts(edition, loaded.competences, loaded.experiences, same)
    assert readme[readme.index(BEGIN) + len(BEGIN) : readme.index(END)].strip() == text
    for name, rows in edition.items():
        assert f"| {name} | {len(rows)} |" in readme


def test_the_plugin_reads_it_without_a_word(loaded: Edition) -> None:
    assert (loaded.info.version, loaded.info.created) == ("2026.12", "2026-11-30")
    assert loaded.warnings == ()


# ------------------------------------------------------------------------------------------------ package


def test_descriptor_is_a_data_package_of_version_2(package: dict[str, Any]) -> None:
    profiles = "https://datapackage.org/profiles/2.0"
    assert package["$schema"] == f"{profiles}/datapackage.json"
    assert package["profile"] == "tabular-data-package"  # what programs of version 1 know it by
    assert re.fullmatch(r"[a-z0-9._/-]+", package["name"])
    assert package["version"] == "2026.12"
    assert package["created"] == "2026-11-30T00:00:00Z"
    assert package["licenses"] and all("name" in entry or "path" in entry for entry in package["licenses"])
    assert package["sources"] and all(entry["title"] for entry in package["sources"])
    assert all(entry["roles"] and "role" not in entry for entry in package["contributors"])
    assert [r["name"] for r in package["resources"]] == list(TABLES)
    for entry in package["resources"]:
        assert (entry["$schema"], entry["type"]) == (f"{profiles}/dataresource.json", "table")
        assert entry["profile"] == "tabular-data-resource"
        assert entry["encoding"] == "utf-8"
        assert entry["dialect"]["$schema"] == f"{profiles}/tabledialect.json"
        assert entry["schema"]["$schema"] == f"{profiles}/tableschema.json"
        assert entry["schema"]["missingValues"] == [""]
        names = [field["name"] for field in entry["schema"]["fields"]]
        assert isinstance(entry["schema"]["primaryKey"], list)
        assert set(entry["schema"]["primaryKey"]) <= set(names)


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
        found = Counter(tuple(row[column] for column in key) for row in edition[name])
        assert [k for k, n in found.items() if n > 1] == []


def test_foreign_keys_lead_to_rows(package: dict[str, Any], edition: dict[str, list[Row]]) -> None:
    keys = [(r["name"], key) for r in package["resources"] for key in r["schema"].get("foreignKeys", ())]
    assert [(name, key["fields"], key["reference"]["resource"]) for name, key in keys] == [
        ("competences", ["region_id"], "regions"), ("competences", ["rule_id"], "rules"),
        ("experiences", ["region_id"], "regions"), ("rules", ["authority_kind"], "authority_kinds"),
    ]  # fmt: skip
    for name, key in keys:
        (column,), (other,) = key["fields"], key["reference"]["fields"]
        known = {row[other] for row in edition[key["reference"]["resource"]]}
        assert {row[column] for row in edition[name] if row[column]} <= known


@pytest.mark.parametrize("name", [name for name in TABLES if name != "authority_kinds"])
def test_every_row_has_a_source_and_all_links_are_web_addresses(name: str, edition: dict[str, list[Row]]) -> None:
    for row in edition[name]:
        assert row["source_url"], row
        for column in ("source_url", "link", "factsheet_url"):
            for link in filter(None, row.get(column, "").split(" | ")):
                assert re.fullmatch(r"https?://[^\s|]+", link), row


@pytest.mark.parametrize("name", TABLES)
def test_no_page_is_cited_from_a_test_host_or_from_behind_a_login(name: str, edition: dict[str, list[Row]]) -> None:
    assert checks.TEST_HOST.search("https://matthew.theyworkforyou.dev.mysociety.org/senedd/?id=2019-01-29.5")
    assert checks.TEST_HOST.search("https://aulavirtual.eapc.gencat.cat/file.php/1/072_autonom.html")
    assert not checks.TEST_HOST.search("https://www.coe.int/fr/web/interculturalcities/-/european-regions")
    for row in edition[name]:
        addresses = f"{row.get('source_url', '')} {row.get('link', '')}"
        assert not checks.TEST_HOST.search(addresses), row


@pytest.mark.parametrize("name", TABLES)
def test_text_is_tidy(name: str, edition: dict[str, list[Row]]) -> None:
    for row in edition[name]:
        for column, value in row.items():
            assert value == " ".join(value.split()), (column, value)


# ------------------------------------------------------------------------------------------------ regions


def test_regions_have_iso_countries_and_ids_made_from_them(edition: dict[str, list[Row]]) -> None:
    assert len(edition["regions"]) == 165
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


def test_every_region_has_a_kind_of_authority_or_stands_in_the_list_of_those_without(
    edition: dict[str, list[Row]],
) -> None:
    assert {row["region_id"] for row in edition["regions"] if not row["authority_kind"]} == WITHOUT_KIND
    members = {row["authority_kind"]: row["members"].split("; ") for row in edition["authority_kinds"]}
    for row in edition["regions"]:
        assert row["authority"], row
        kinds = [kind for kind in row["authority_kind"].split("; ") if kind]
        assert sorted(kinds) == [kind for kind, ids in members.items() if row["region_id"] in ids]


def test_members_of_the_cpmr_are_those_confirmed(edition: dict[str, list[Row]]) -> None:
    found = Counter(row["membership"] for row in edition["regions"])
    assert found == {"member": 114, "participant": 19, "not_seen": 32}
    for row in edition["regions"]:
        if "membership not seen" in row["note"]:
            assert (row["membership"], row["commission"]) == ("not_seen", "")


def test_former_units_are_merged_or_say_that_they_are_former(edition: dict[str, list[Row]]) -> None:
    by_id = {row["region_id"]: row for row in edition["regions"]}
    assert not {"fr-languedoc-roussillon", "fi-ita-uusimaa"} & set(by_id)
    assert "Languedoc-Roussillon" in by_id["fr-occitanie"]["note"]
    assert "Itä-Uusimaa" in by_id["fi-helsinki-uusimaa"]["note"]
    for former in ("no-viken", "no-vestfold-og-telemark", "lv-riga-district"):
        assert by_id[former]["authority"].startswith("former ")
        assert by_id[former]["note"].startswith("former ")
    # The code lists in which their successors stand have no code of theirs.
    assert {by_id[i]["nuts_year"] for i in ("no-viken", "no-vestfold-og-telemark")} == {"2021"}


def test_names_are_those_the_region_writes_and_remarks_are_notes(edition: dict[str, list[Row]]) -> None:
    by_id = {row["region_id"]: row for row in edition["regions"]}
    local = {
        "es-catalonia": "Catalunya", "es-valencian-community": "Comunitat Valenciana", "gb-wales": "Cymru",
        "se-skane": "Skåne", "fr-ile-de-france": "Île-de-France", "ro-calarasi": "Călărași",
        "cy-famagusta": "Ammochostos",
    }  # fmt: skip
    assert {name: by_id[name]["name_local"] for name in local} == local
    assert by_id["im-isle-of-man"]["country"] == "IM"
    assert not any("(" in row["name"] + row["name_local"] for row in edition["regions"])


# ------------------------------------------------------------------------------------------------ coding


def test_every_row_keeps_the_rules_of_coding(edition: dict[str, list[Row]]) -> None:
    assert checks.check(edition, read_rows(CURATED / "looked_at.csv")) == []


@pytest.mark.parametrize("name", ["competences", "country_notes", "rules"])
def test_fields_and_levels_are_those_of_the_vocabulary(name: str, edition: dict[str, list[Row]]) -> None:
    for row in edition[name]:
        assert Theme(row["theme"]) is FIELDS_BY_ID[row["field"]].theme
        # A note need not name a level: an inferred “none” of a kind without a region claims nothing.
        assert (name == "country_notes" and not row["level"]) or Level(row["level"])


def test_experiences_are_of_known_themes_and_kinds_and_their_ids_say_of_whom_they_are(
    edition: dict[str, list[Row]],
) -> None:
    for row in edition["experiences"]:
        assert Theme(row["theme"]) in ANSWER_THEMES
        assert Kind(row["kind"])
        # An id stays when the theme of an entry is mended.
        assert re.fullmatch(rf"{row['region_id']}-[a-z]+-m?\d\d", row["experience_id"])
        if row["kind"] == "interest":
            assert row["theme"] == "cooperation"


def test_every_known_kind_of_power_is_stated(edition: dict[str, list[Row]]) -> None:
    known = ("shared", "exclusive", "executive")
    for row in edition["rules"]:
        assert row["level_text"], row
        if row["level"] in known:
            assert row["level_stated"] == "yes", row
    for row in edition["competences"]:
        assert row["basis"] == "own_source"
        assert row["legal_basis"] or row["level_text"], row
        if row["level"] in known:
            assert re.search(checks.BEARING[row["level"]], row["legal_basis"] + " " + row["level_text"], re.I), row


def test_what_was_exclusive_by_a_plan_of_2002_is_what_its_source_or_the_rule_says(loaded: Edition) -> None:
    andalusia = loaded.competences[loaded.competences["region_id"] == "es-andalusia"].set_index("field")
    found = andalusia.loc[["awareness", "health", "housing"], ["level", "basis"]].to_numpy().tolist()
    assert found == [["unspecified", "own_source"], ["shared", "general_rule"], ["exclusive", "general_rule"]]


def test_none_that_is_only_inferred_is_told(loaded: Edition) -> None:
    none = loaded.competences[loaded.competences["level"] == "none"]
    assert (none["level_stated"] == "no").sum() > 300
    assert (none["level_stated"] == "yes").sum() > 100


def test_a_power_from_a_rule_is_said_of_each_region_of_the_kind_and_never_written_into_its_rows(
    edition: dict[str, list[Row]], loaded: Edition
) -> None:
    sweden = {row["region_id"] for row in edition["regions"] if row["region_id"].startswith("se-")}
    assert not [r for r in edition["competences"] if r["region_id"] in sweden - {"se-vastra-gotaland"}]
    health = loaded.competences[loaded.competences["field"] == "health"].set_index("region_id").loc[sorted(sweden)]
    assert (set(health["level"]), set(health["basis"])) == ({"executive"}, {"general_rule"})
    own = loaded.competences[loaded.competences["basis"] == "own_source"]
    assert own[own["region_id"] == "se-vastra-gotaland"]["field"].tolist() == ["integration"]
    silent = loaded.competences["region_id"].isin(WITHOUT_KIND)
    assert not loaded.competences[silent & (loaded.competences["basis"] == "general_rule")].any(axis=None)


def test_what_another_tier_may_do_is_a_country_note(edition: dict[str, list[Row]]) -> None:
    used = {kind for row in edition["regions"] for kind in row["authority_kind"].split("; ")}
    assert {row["authority_kind"] for row in edition["rules"]} <= used
    scopes = {row["scope"] for row in edition["country_notes"]}
    assert {"autonomous cities (2)", "regional assemblies (3)", "départements", "Brussels"} <= scopes
    assert not {row["name"] for row in edition["regions"]} & scopes


def test_no_note_tells_a_reader_how_the_tables_were_made(edition: dict[str, list[Row]]) -> None:
    for name in ("competences", "experiences", "country_notes", "rules", "authority_kinds"):
        for row in edition[name]:
            said = f"{row.get('note', '')} {row.get('text', '')} {row.get('level_text', '')}"
            assert not re.search(r"\bedition\b(?! of)|excerpt|not read\b|audit\b|curated|\bS\d+\b", said), row


@pytest.mark.parametrize("text", ["said President Anna Example of it", "Maria Example led it"])
def test_the_name_of_a_person_is_found(text: str) -> None:
    assert checks.persons({"summary": text})
    assert not checks.persons({"summary": "the President of the Region and the Minister for Gozo", "link": text})


@pytest.mark.parametrize(
    ("table", "columns", "words"),
    [
        ("rules", {"level": "shared", "level_stated": "no"}, "is not stated"),
        ("competences", {"level": "exclusive", "level_text": "own law", "legal_basis": ""}, "bears exclusive"),
        ("competences", {"level": "shared", "level_text": "shared", "legal_basis": "plan 2002"}, "no legal basis"),
        ("competences", {"level": "unspecified", "legal_basis": "8 regional centres"}, "a practice is no legal basis"),
        ("country_notes", {"legal_basis": "strategy of 2004"}, "a practice is no legal basis"),
        ("rules", {"as_of": "1990", "legal_basis": "Law 9/1990; Court 1/1998"}, "rests on what is of 1998"),
        ("authority_kinds", {"note": "Members listed: Bornholm."}, "speaks of how it was made"),
        ("competences", {"source_url": ""}, "is empty"),
        ("experiences", {"source_url": "https://dev.example.org/a"}, "test host"),
        ("experiences", {"summary": "It plans to open a house.", "status": "done", "kind": "project"}, "planned?"),
        ("experiences", {"title": "Mayor Anna Example opens a house"}, "person?"),
        ("experiences", {"year": "2027"}, "is of 2027"),
        ("experiences", {"source_kind": "position", "status": "done", "kind": "experience"}, "is no fact"),
        ("experiences", {"actor": "second_tier", "region_id": "se-skane"}, "another body"),
        ("regions", {"authority_kind": ""}, "no kind of authority"),
    ],
)
def test_a_row_that_breaks_a_rule_of_coding_stops_the_program(
    edition: dict[str, list[Row]], table: str, columns: Row, words: str
) -> None:
    tables = {name: list(rows) for name, rows in edition.items() if name != "indicators"}
    tables[table][5] = tables[table][5] | columns
    with pytest.raises(EditionError, match=re.escape(words)):
        checks.check(tables, read_rows(CURATED / "looked_at.csv"))


def test_regions_with_a_power_or_an_entry_come_near_what_was_collected(loaded: Edition) -> None:
    found = involved(loaded.competences, loaded.experiences)
    short = {theme for theme, n in EXPECTED.items() if len(found[theme]["power_or_entry"]) < 0.85 * n}
    # Of the 110 of governance 23 have regional development alone, which counts nothing.
    assert short <= {"governance"}
    assert len(found["governance"]["power_or_entry"]) >= 0.85 * (EXPECTED["governance"] - 23)
    assert len(found[""]["power_or_entry"]) >= 0.85 * 160


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


def test_the_package_explains_where_each_series_came_from_and_no_row_names_a_reference(
    package: dict[str, Any], edition: dict[str, list[Row]]
) -> None:
    references = resource(package, "indicators")["cpmr:references"]
    assert all(entry["text"] and re.fullmatch(r"S\d+d?", entry["reference"]) for entry in references)
    explained = {(entry["indicator"], entry["dataset"]) for entry in references}
    assert explained == {(row["indicator"], row["dataset"]) for row in edition["indicators"]}
    for row in edition["indicators"]:
        assert not re.search(r"\bS\d", row["note"]), "a person who reads a figure sees its note"


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
    without = {row["nuts_code"] for row in edition["regions"] if row["nuts_code"] and row["nuts_code"] not in years}
    # Their codes are new in NUTS 2024; the figures were collected by the codes before.
    assert without == {"FI199", "FI19A", "NO083", "NO085", "NO093", "NO094"}
    assert years["ES51"] == {str(year) for year in range(2014, 2023)}
    assert years["DEF0"] == years["DEF"]  # one territory, two codes
    assert years["AT22"] == years["ES51"]  # new in this edition
    assert len(years["AT12"]) == 1  # not in the edition: the last year only
