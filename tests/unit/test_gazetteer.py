"""Names of regions: in their own language and script, in ours, older ones; the same for every source."""

from __future__ import annotations

import csv
from pathlib import Path

import pandas as pd
import pytest

from cpmr_migration_plugin.model.matching import Match, MatchMethod, match_regions
from cpmr_migration_plugin.model.recognition.countries import country_code
from cpmr_migration_plugin.model.recognition.gazetteer import gazetteer, region_id
from cpmr_migration_plugin.model.recognition.transliteration import latin
from cpmr_migration_plugin.model.units import Unit, UnitCatalogue, UnitKind

CASES = Path(__file__).resolve().parents[3] / "shared" / "data" / "cases"


@pytest.mark.parametrize(
    ("name", "country", "found"),
    [
        ("Catalogne", "ES", "es-catalonia"), ("Generalitat de Catalunya", "ES", "es-catalonia"),
        ("Junta de Andalucía", "ES", "es-andalusia"), ("Comunidad Foral de Navarra", "ES", "es-navarra"),
        ("Région Sud", "FR", "fr-provence-alpes-cote-d-azur"), ("Collectivité de Corse", "FR", "fr-corsica"),
        ("Cerdeña", "IT", "it-sardinia"), ("Regione Siciliana", "IT", "it-sicily"), ("Pouilles", "IT", "it-puglia"),
        ("Κρήτη", "GR", "gr-crete"), ("Περιφέρεια Κρήτης", "GR", "gr-crete"), ("Kriti", "GR", "gr-crete"),
        ("Στερεά Ελλάδα", "GR", "gr-central-greece"), ("Варна", "BG", "bg-varna"),
        ("Одеська область", "UA", "ua-odesa"), ("Västra Götalandsregionen", "SE", "se-vastra-gotaland"),
        ("Region Skåne", "SE", "se-skane"), ("Scanie", "SE", "se-skane"), ("Ahvenanmaa", "FI", "fi-aland"),
        ("Fryslân", "NL", "nl-friesland"), ("Vlaanderen", "BE", "be-flanders"), ("Açores", "PT", "pt-azores"),
        ("Freie und Hansestadt Hamburg", "DE", "de-hamburg"), ("Tuscany (Italy)", "IT", "it-tuscany"),
        ("Toscana / Tuscany", "", "it-tuscany"), ("ILE DE FRANCE", "FR", "fr-ile-de-france"),
    ],
)  # fmt: skip
def test_regions_are_known_in_many_words(name: str, country: str, found: str) -> None:
    region = gazetteer().by_name(name, country)
    assert region is not None and region.region_id == found


@pytest.mark.parametrize(
    ("name", "country"), [("Limburg", ""), ("Atlantis", "GR"), ("Crete", "ES"), ("", "FR"), ("Region", "IT"), ("x", "")]
)
def test_a_name_of_none_or_of_several_finds_nothing(name: str, country: str) -> None:
    assert gazetteer().by_name(name, country) is None


def test_a_part_of_a_list_of_territories_is_not_the_whole() -> None:
    whole = gazetteer().by_name("Lesvos, Limnos", "GR")
    part = gazetteer().by_name("Lesvos", "GR")
    assert whole is not None and whole.nuts_code == "EL411"
    assert part is None


@pytest.mark.parametrize(
    ("words", "letters"),
    [
        ("κρητη", "kriti"), ("ευβοια", "evvoia"), ("αυλωνα", "avlona"), ("ευρυτανια", "evrytania"), ("πελλα", "pella"),
        ("югоизточен", "yugoiztochen"), ("южен централен", "yuzhen tsentralen"), ("malmö", "malmö"), ("", ""),
    ],
)  # fmt: skip
def test_greek_and_cyrillic_are_transliterated_as_official_names_are(words: str, letters: str) -> None:
    assert latin(words) == letters


def test_ids_are_made_of_country_and_name() -> None:
    assert region_id("PL", "Łódzkie") == "pl-lodzkie"
    assert region_id("", "–") == "xx-x"


# --- every source -------------------------------------------------------------------------------


BRITTANY = Unit("NUTS2024:FRH0", UnitKind.NUTS, "FRH0", "2024", 2, "FR", "Bretagne", frozenset(["FRH0"]), 0.9)


def matched(name: str, country: str, code: str, catalogue: UnitCatalogue) -> Match:
    columns = ["region_id", "name", "country", "nuts_code", "nuts_year"]
    table = pd.DataFrame([("xx-own", name, country, code, "2024" if code else "")], columns=columns)
    (match,) = match_regions(table, catalogue, known=gazetteer)
    return match


def test_a_region_without_a_code_is_drawn_by_its_name_and_so_marked() -> None:
    match = matched("Bretagne", "FR", "", UnitCatalogue([BRITTANY], "2024"))
    assert (match.how, match.unit.code) == (MatchMethod.BY_NAME, "FRH0")
    assert "Brittany" in match.note
    assert match.given_code == "", "the dataset gave none"


def test_a_name_in_another_country_or_of_several_regions_is_not_drawn() -> None:
    for name, country in (("Bretagne", "ES"), ("Atlantis", "FR")):
        match = matched(name, country, "", UnitCatalogue([BRITTANY], "2024"))
        assert (match.how, match.unit) == (MatchMethod.NOT_PLACED, None)


def test_a_code_comes_before_the_name_and_leads_to_what_stands_for_it() -> None:
    island = Unit("ADMIN1:gp", UnitKind.ADMIN1, "", "", None, "FR", "fr-guadeloupe", frozenset(["gp"]))
    catalogue = UnitCatalogue([], "2024", regions={"fr-guadeloupe": island})
    match = matched("Martinique", "FR", "FRY1", catalogue)
    assert (match.how, match.unit) == (MatchMethod.ADMIN1, island)


def test_regions_of_the_files_people_have_are_found_by_name() -> None:
    if not CASES.is_dir():
        pytest.skip("../shared is not here")
    known, wrong, right = gazetteer(), [], 0
    with (CASES / "20-names-in-national-languages" / "expected.csv").open(encoding="utf-8-sig", newline="") as stream:
        for row in csv.DictReader(stream):
            found = known.by_name(row["name"], country_code(row["country"]))
            wanted = known.by_code(row["nuts"]) if row["nuts"] else None
            if found is not None and wanted is not None and found.region_id != wanted.region_id:
                wrong.append((row["name"], found.nuts_code, row["nuts"]))
            right += found is not None and found == wanted
    assert wrong == []
    assert right >= 140
