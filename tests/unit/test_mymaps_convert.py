"""A map like the CPMR's becomes an edition, and everything in it is accounted for."""

from __future__ import annotations

import io
import zipfile
from html import escape
from pathlib import Path

import pandas as pd
import pytest

from cpmr_migration_plugin.errors import InvalidEdition, PluginError
from cpmr_migration_plugin.model.edition import EditionInfo, build_edition
from cpmr_migration_plugin.model.recognition.answers import read_answer
from cpmr_migration_plugin.model.recognition.countries import country_code
from cpmr_migration_plugin.model.recognition.gazetteer import gazetteer
from cpmr_migration_plugin.model.recognition.theme_titles import default_theme
from cpmr_migration_plugin.model.recognition.topics import exact_field, exact_theme
from cpmr_migration_plugin.model.schema import TABLES_BY_NAME
from cpmr_migration_plugin.model.vocabulary import FIELDS, Kind, Level, Theme
from cpmr_migration_plugin.sources.mymaps.convert import tables_from_kml
from cpmr_migration_plugin.sources.mymaps.figures import FigureProblem, read_number
from cpmr_migration_plugin.sources.mymaps.kml import read_map
from cpmr_migration_plugin.sources.mymaps.report import ImportResult, NoteKind, QuestionKind

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "kml"
MAP = "https://www.google.com/maps/d/viewer?mid=1AbCdEfGhIjKlMnOpQrStUvWxYz012345"
BARCELONA = "<Point><coordinates>2.17,41.38,0</coordinates></Point>"
OUJDA = "<Point><coordinates>-1.9,34.7,0</coordinates></Point>"


def mark(
    name: str, data: dict[str, str] | None = None, description: str = "", place: str = "", address: str = ""
) -> str:
    columns = "".join(f'<Data name="{escape(k)}"><value>{escape(v)}</value></Data>' for k, v in (data or {}).items())
    return (
        f"<Placemark><name>{escape(name)}</name><description><![CDATA[{description}]]></description>"
        f"{f'<address>{escape(address)}</address>' if address else ''}"
        f"{f'<ExtendedData>{columns}</ExtendedData>' if columns else ''}{place}</Placemark>"
    )


def folder(name: str, *marks: str) -> str:
    return f"<Folder><name>{escape(name)}</name>{''.join(marks)}</Folder>"


def document(*folders: str, zipped: bool = False) -> bytes:
    text = f"<kml><Document><name>Visual mapping</name>{''.join(folders)}</Document></kml>".encode()
    if not zipped:
        return text
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("doc.kml", text)
        packed.writestr("images/icon-1.png", b"\x89PNG")
    return stream.getvalue()


def locate(lon: float, lat: float) -> tuple[str, str, str] | None:
    """Return the region in a world of three rectangles."""
    if 0 < lon < 3.5 and 40 < lat < 43:
        return "ES", "ES51", "Cataluña"
    if -4 < lon < 0 and 32 < lat < 36:
        return "MA", "", "Oriental"
    if 5.8 < lon < 6.3 and 49 < lat < 51:
        return "BE", "BE34", "Luxembourg"
    return None


def load(*folders: str, **options: object) -> ImportResult:
    options.setdefault("source_url", MAP)
    options.setdefault("locate", locate)
    return tables_from_kml(read_map(document(*folders)), **options)


def rows(result: ImportResult, table: str) -> list[dict[str, str]]:
    return result.tables[table].to_dict("records")


def kinds(result: ImportResult) -> list[NoteKind]:
    return [note.kind for note in result.notes]


CPMR_MAP = (
    folder(
        "1. Country Data",
        mark("Espagne", {"Population 2017": "46 528 024", "Share of non-nationals 2017 (%)": "9,5"}),
    ),
    folder(
        "2. Données régionales",
        mark(
            "Catalogne",
            {
                "NUTS": "ES51",
                "Population": "7.496.276",
                "Year": "2017",
                "Refugees": "n/a",
                "Factsheet": "https://cpmr.example/factsheets/catalonia.pdf",
                "CPMR Commission": "Intermediterranean",
            },
            place=BARCELONA,
        ),
        mark("Oriental", {"Región": "Oriental", "País": "Marruecos", "Population 2014": "2,314,346"}),
    ),
    folder(
        "3 - Gobernanza multinivel, políticas, instrumentos",
        mark(
            "Catalonia",
            {"Link": "https://law.example/pact"},
            "National Agreement on Immigration<br>Link: https://law.example/pact",
            BARCELONA,
        ),
        mark("Région Sicile", {"Política": "Plan regional de acogida"}),
    ),
    folder(
        "Ingresso e accoglienza",
        mark(
            "Toscana",
            {
                "Prima accoglienza": "concorrente",
                "Minori stranieri non accompagnati": "nessuna competenza",
                "Buone pratiche": '<a href="https://tuscany.example/wide">Accoglienza diffusa</a>',
            },
        ),
        mark(
            "Catalonia",
            {"First reception": "Exclusive (2010)", "Asylum": "not exclusive", "Settlement": "n/a"},
            place=BARCELONA,
        ),
    ),
    folder(
        "Basic public services",
        mark("Skåne", {"Competences": "Health (exclusive), Housing; Flying carpets", "Reception": "x"}),
    ),
    folder(
        "Intégration et inclusion sociale",
        mark("Bretagne", {}, "Compétence en matière d'intégration : partagée<br>Langue: oui"),
    ),
    folder(
        "7 Decentralized Cooperation & Humanitarian Aid",
        mark(
            "School in Oujda",
            {},
            'A school. <a href="javascript:alert(1)">x</a> <script>alert(2)</script>',
            OUJDA,
        ),
    ),
    folder(
        "Issues / Needs / Innovative practices",
        mark("Crete", {"Needs": "Interpreters\nHousing", "Secret column": "42"}, address="Heraklion, Greece"),
    ),
    folder(
        "Interés de cooperación",
        mark("Åland", {"Title": "Partners for language learning", "Description": "Small islands"}),
    ),
)


def test_a_map_like_the_cprms_becomes_a_valid_edition() -> None:
    result = tables_from_kml(read_map(document(*CPMR_MAP, zipped=True)), source_url=MAP, locate=locate)
    assert result.questions == ()
    edition = build_edition(EditionInfo("map", "Map"), result.tables)
    assert edition.warnings == ()
    assert set(edition.regions["region_id"]) == {
        "es-catalonia", "ma-oriental", "it-sicily", "it-tuscany", "se-skane", "fr-brittany", "gr-crete", "fi-aland",
    }  # fmt: skip
    for table in ("regions", "competences", "experiences", "indicators"):
        frame = edition.table(table)
        assert len(frame)
        assert list(frame.columns) == TABLES_BY_NAME[table].names
        assert set(frame["source_url"]) == {MAP}
    assert set(edition.experiences["theme"]) == {"governance", "reception", "external", "needs", "cooperation"}
    levels = edition.competences.set_index(["region_id", "field"])[["level", "level_text", "theme"]]
    assert {key: tuple(row) for key, *row in levels.itertuples()} == {
        ("it-tuscany", "first_reception"): ("shared", "concorrente", "reception"),
        ("it-tuscany", "unaccompanied_minors"): ("none", "nessuna competenza", "reception"),
        ("es-catalonia", "first_reception"): ("exclusive", "Exclusive (2010)", "reception"),
        ("es-catalonia", "international_protection"): ("unspecified", "not exclusive", "reception"),
        ("se-skane", "health"): ("exclusive", "exclusive", "services"),
        ("se-skane", "housing"): ("unspecified", "", "services"),
        ("se-skane", "migrant_reception"): ("unspecified", "x", "reception"),
        ("fr-brittany", "integration"): ("shared", "partagée", "inclusion"),
        ("fr-brittany", "language"): ("unspecified", "oui", "inclusion"),
    }
    told = {(r.region_id, r.kind, r.title, r.link) for r in edition.experiences.itertuples()}
    assert told == {
        ("es-catalonia", "instrument", "National Agreement on Immigration", "https://law.example/pact"),
        ("it-sicily", "instrument", "Plan regional de acogida", ""),
        ("it-tuscany", "experience", "Accoglienza diffusa", "https://tuscany.example/wide"),
        ("ma-oriental", "experience", "School in Oujda", ""),
        ("gr-crete", "need", "Interpreters", ""),
        ("gr-crete", "need", "Housing", ""),
        ("fi-aland", "interest", "Partners for language learning", ""),
    }
    figures = {(r.geo, r.indicator, r.time): r.value for r in edition.indicators.itertuples()}
    assert {key: value for key, value in figures.items() if pd.notna(value)} == {
        ("ES", "population_1jan", "2017"): 46528024,
        ("ES", "foreign_citizens_share", "2017"): 9.5,
        ("ES51", "population_1jan", "2017"): 7496276,
        ("ma-oriental", "population_1jan", "2014"): 2314346,
    }
    assert ("ES51", "refugees", "2017") in figures, "“n/a” is a missing figure, not zero"
    catalonia = edition.regions.set_index("region_id").loc["es-catalonia"]
    assert catalonia["factsheet_url"] == "https://cpmr.example/factsheets/catalonia.pdf"
    assert catalonia["commission"] == "Intermediterranean"
    assert (catalonia["nuts_code"], catalonia["nuts_year"]) == ("ES51", "2024")


def test_nothing_of_that_map_is_dropped_silently() -> None:
    result = load(*CPMR_MAP)
    told = {(note.kind, note.placemark): note.message for note in result.notes}
    assert "Heraklion" in told[NoteKind.ADDRESS_ONLY, "Crete"]
    assert told[NoteKind.NO_GEOMETRY, "Toscana"]
    assert "Oriental" in told[NoteKind.PLACED_BY_POINT, "School in Oujda"]
    assert "javascript" in told[NoteKind.LINK_REFUSED, "School in Oujda"]
    assert "Secret column" in told[NoteKind.UNKNOWN_COLUMN, "Issues / Needs / Innovative practices"]
    assert "42" in told[NoteKind.UNKNOWN_COLUMN, "Issues / Needs / Innovative practices"]
    assert "Flying carpets" in told[NoteKind.NOT_UNDERSTOOD, "Skåne"]
    assert "not exclusive" in told[NoteKind.NOT_UNDERSTOOD, "Catalonia"]
    assert "Settlement" in told[NoteKind.NOTHING_SAID, "Catalonia"]
    assert "Entry and Reception" in told[NoteKind.OTHER_THEME, "Skåne"]
    everything = " ".join(frame.to_csv() for frame in result.tables.values())
    assert "javascript" not in everything
    assert "alert" not in everything


# --- folders ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "theme"),
    [
        *((theme.title, theme) for theme in Theme),
        *((f"{theme.number}. {theme.title.upper()}", theme) for theme in Theme),
        ("Données par pays", Theme.COUNTRY_DATA),
        ("Datos regionales", Theme.REGIONAL_DATA),
        ("Layer 3: Governance multilivello, politiche e strumenti", Theme.GOVERNANCE),
        ("04_Entrée et accueil", Theme.RECEPTION),
        ("Servizi pubblici di base", Theme.SERVICES),
        ("Integración e inclusión social", Theme.INCLUSION),
        ("Coopération décentralisée et aide humanitaire", Theme.EXTERNAL),
        ("Enjeux, besoins et pratiques innovantes", Theme.NEEDS),
        ("Interesse alla cooperazione", Theme.COOPERATION),
        ("Entry and Reception / Entrée et accueil", Theme.RECEPTION),
        ("Entry and Reception / Country data", None),
        ("Untitled layer", None),
        ("", None),
        ("4", None),
        ("Reception of tourists", None),
    ],
)
def test_folders_are_themes_by_their_titles_in_four_languages(title: str, theme: Theme | None) -> None:
    assert exact_theme(title) is theme


def test_an_unknown_folder_is_asked_for_with_a_guess_and_the_answer_is_used() -> None:
    asked = folder("Accueil des réfugiés 2018", mark("Catalonia", {"Health": "shared"}))
    other = folder("Zzz", mark("Catalonia", {"Housing": "shared"}))
    first = load(asked, other)
    assert [(q.kind, q.key, q.guess, q.count) for q in first.questions] == [
        (QuestionKind.THEME, "Accueil des réfugiés 2018", "reception", 1),
        (QuestionKind.THEME, "Zzz", "", 1),
    ]
    assert kinds(first) == [NoteKind.FOLDER_LEFT_OUT] * 2
    assert first.tables["regions"].empty
    second = load(asked, other, themes=first.guesses())
    assert second.questions == ()
    assert [row["field"] for row in rows(second, "competences")] == ["health"]
    assert [n.placemark for n in second.notes if n.kind is NoteKind.FOLDER_LEFT_OUT] == ["Zzz"]


def test_an_answer_wins_over_a_title_and_must_be_a_theme() -> None:
    text = folder("Entry and Reception", mark("Catalonia", {}, "A plan"))
    assert rows(load(text, themes={"Entry and Reception": "needs"}), "experiences")[0]["theme"] == "needs"
    with pytest.raises(PluginError, match="does not exist"):
        load(text, themes={"Entry and Reception": "nonsense"})


def test_a_layer_exported_alone_is_named_by_its_document() -> None:
    data = f"<kml><Document><name>Basic Public Services</name>{mark('Skåne', {'Health': 'shared'})}</Document></kml>"
    result = tables_from_kml(read_map(data.encode()), source_url=MAP)
    assert len(result.tables["competences"]) == 1


@pytest.mark.parametrize(
    ("title", "guess"),
    [
        ("Housing and health services", Theme.SERVICES),
        # The word stands in two titles; it is more of the shorter one.
        ("Cooperation", Theme.COOPERATION),
        ("Layer 12", None),
        # As much speaks for one as for the other.
        ("Asylum, education", None),
    ],
)
def test_a_guess_needs_a_reason(title: str, guess: Theme | None) -> None:
    assert default_theme(title) is guess


# --- regions ------------------------------------------------------------------------------------


def region_ids(*marks: str, **options: object) -> list[str]:
    return list(load(folder("Needs, issues, innovative practices", *marks), **options).tables["regions"]["region_id"])


@pytest.mark.parametrize(
    ("name", "data", "place", "region_id"),
    [
        ("Project", {"NUTS code": " es51 "}, "", "es-catalonia"),
        ("Project", {"code": "GR43"}, "", "gr-crete"),
        ("Project", {"region_id": "ma-oriental", "Region": "Oriental", "Country": "MA"}, "", "ma-oriental"),
        ("Project", {"Regione": "Regione Toscana"}, "", "it-tuscany"),
        ("Project", {"Nombre de la región": "Illes Balears"}, "", "es-balearic-islands"),
        ("Tuscany (Italy)", {}, "", "it-tuscany"),
        ("Κρήτη", {}, "", "gr-crete"),
        ("BRETAGNE", {}, "", "fr-brittany"),
        ("Project", {}, BARCELONA, "es-catalonia"),
        ("Project", {}, OUJDA, "ma-oriental"),
        ("Project", {"Region": "Souss-Massa", "Country": "Maroc"}, "", "ma-souss-massa"),
        ("Toscana", {}, BARCELONA, "es-catalonia"),  # a Tuscan project's namesake elsewhere: the place decides
        ("Tuscany", {"Region": "Sicily"}, BARCELONA, "it-sicily"),
        ("Luxembourg", {}, "<Point><coordinates>6,50</coordinates></Point>", "be-prov-luxembourg-be"),
    ],
)
def test_regions_are_found_by_code_name_and_place(name: str, data: dict, place: str, region_id: str) -> None:
    found = region_ids(mark(name, {**data, "Needs": "Housing"}, place=place))
    assert found == [region_id]


@pytest.mark.parametrize(
    ("name", "data", "place"),
    [
        ("Project", {}, ""),
        ("Italy", {}, BARCELONA),
        ("", {}, ""),
        ("Project", {"Region": "Atlantis"}, ""),
        ("日本", {}, ""),
    ],
)
def test_what_cannot_be_placed_is_reported_and_not_guessed(name: str, data: dict, place: str) -> None:
    result = load(folder("Cooperation interest", mark(name, data, "Text", place)))
    assert result.tables["regions"].empty
    assert result.tables["experiences"].empty
    assert NoteKind.NOT_PLACED in kinds(result)


@pytest.mark.parametrize(
    ("named", "place", "region_id", "told"),
    [
        # Named in full, and placed in another country or nowhere: the name stands.
        ("Souss-Massa", BARCELONA, "ma-souss-massa", False),
        ("Souss-Massa", "", "ma-souss-massa", False),
        # Named in a way we do not know, placed in that country: the region there, so that none stands twice.
        ("Région de l'Est", OUJDA, "ma-oriental", True),
    ],
)
def test_a_region_outside_nuts_is_named_in_full_or_found_by_its_place(
    named: str, place: str, region_id: str, told: bool
) -> None:
    data = {"Region": named, "Country": "Maroc", "Needs": "Housing"}
    result = load(folder("Needs, issues, innovative practices", mark("Project", data, place=place)))
    assert [row["region_id"] for row in rows(result, "regions")] == [region_id]
    assert (NoteKind.PLACED_BY_POINT in kinds(result)) is told


def test_the_country_of_a_figure_is_told_or_where_its_placemark_lies() -> None:
    by_place = load(folder("Country data", mark("Ministry", {"Asylum applicants 2023": "120"}, place=BARCELONA)))
    assert [row["geo"] for row in rows(by_place, "indicators")] == ["ES"]
    assert NoteKind.PLACED_BY_POINT in kinds(by_place)
    nowhere = load(
        folder("Country data", mark("Ministry", {"Asylum applicants 2023": "120"}, place=BARCELONA)),
        locate=lambda lon, lat: ("", "", "High seas"),
    )
    assert nowhere.tables["indicators"].empty
    assert kinds(nowhere) == [NoteKind.NOT_PLACED]


def test_a_code_that_contradicts_the_name_is_told() -> None:
    result = load(
        folder("Needs", mark("x", {"NUTS": "ES51", "Region": "Sicily", "Needs": "a"})), themes={"Needs": "needs"}
    )
    assert [row["region_id"] for row in rows(result, "regions")] == ["es-catalonia"]
    assert NoteKind.CONFLICT in kinds(result)


def test_several_placemarks_of_a_region_become_one_row() -> None:
    result = load(
        folder("Basic public services", mark("Catalonia", {"Health": "shared", "Commission": "Intermediterranean"})),
        folder(
            "Regional data",
            mark("x", {"NUTS": "ES51", "Health": "exclusive", "Commission": "Atlantic", "Year": "2018"}),
        ),
    )
    (region,) = rows(result, "regions")
    assert region["commission"] == "Intermediterranean"
    (competence,) = rows(result, "competences")
    assert (competence["level"], competence["level_text"]) == ("exclusive", "shared | exclusive")
    assert (competence["source_url"], competence["as_of"]) == (MAP, "2018")
    assert kinds(result).count(NoteKind.CONFLICT) == 2


@pytest.mark.parametrize(
    ("column", "text", "name", "kept", "why"),
    [
        ("CPMR membership", "Membre", "membership", "member", ""),
        ("CPMR membership", "perhaps", "membership", "", "“perhaps” is no kind of CPMR membership"),
        ("Factsheet", "https://example.org/f.pdf", "factsheet_url", "https://example.org/f.pdf", ""),
        ("Factsheet", "on request", "factsheet_url", "", "“on request” is no web address of a factsheet"),
        ("NUTS year", "2016", "nuts_year", "2016", ""),
        ("NUTS year", "1815", "nuts_year", "2024", "“1815” is no NUTS year"),
    ],
)
def test_what_a_column_says_of_a_region_is_kept_or_told(column: str, text: str, name: str, kept: str, why: str) -> None:
    result = load(folder("Basic public services", mark("Catalonia", {"Health": "shared", column: text}, "", BARCELONA)))
    (region,) = rows(result, "regions")
    assert region[name] == kept
    assert [note.message.partition(";")[0] for note in result.notes] == ([why] if why else [])


def test_codes_of_older_years_are_the_same_region() -> None:
    known = gazetteer()
    assert known.by_code("FR52").region_id == known.by_code("FRH0").region_id == known.by_name("Bretagne").region_id
    assert known.by_name("Bretagne").nuts_code == "FRH0"
    assert known.by_code("FR52").nuts_code == "FR52"
    assert known.by_name("Limburg") is None, "one is Dutch, one is Belgian"


def test_every_region_of_the_bundled_edition_is_known_by_its_name_and_code(bundled: object) -> None:
    known = gazetteer()
    for row in bundled.regions.itertuples():
        assert known.by_name(row.name, row.country).region_id == row.region_id
        assert known.by_code(row.region_id).region_id == row.region_id
        if row.nuts_code:
            assert known.by_code(row.nuts_code).region_id == row.region_id
            assert country_code(row.country) == row.country


# --- answers ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("Exclusive", Level.EXCLUSIVE), ("compétence exclusive", Level.EXCLUSIVE),
        ("competencia exclusiva", Level.EXCLUSIVE),
        ("esclusiva", Level.EXCLUSIVE), ("shared with the State", Level.SHARED), ("partagée", Level.SHARED),
        ("compartida", Level.SHARED), ("concorrente", Level.SHARED), ("executive (delegated)", Level.EXECUTIVE),
        ("déléguée", Level.EXECUTIVE), ("ejecutiva", Level.EXECUTIVE), ("delegata", Level.EXECUTIVE),
        ("consultative", Level.CONSULTATIVE), ("consultatif", Level.CONSULTATIVE), ("consultiva", Level.CONSULTATIVE),
        ("None", Level.NONE), ("none (State)", Level.NONE), ("aucune", Level.NONE), ("sin competencia", Level.NONE),
        ("no competence in this field", Level.NONE), ("no", Level.NONE),
        ("yes", Level.UNSPECIFIED), ("✓", Level.UNSPECIFIED), ("own legislation", Level.UNSPECIFIED),
        ("not exclusive", Level.UNSPECIFIED), ("shared, in part exclusive", Level.UNSPECIFIED),
        ("inclusive approach", Level.UNSPECIFIED), ("No, but the province runs a centre", None),
        ("n/a", None), ("", None), ("-", None), ("sin respuesta", None),
    ],
)  # fmt: skip
def test_kinds_of_power_are_read_in_four_languages_and_never_made_up(words: str, level: Level | None) -> None:
    assert read_answer(words, ticks=True).level is level


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.id)
def test_every_field_is_known_by_its_title(field: object) -> None:
    assert exact_field(field.title) == field.id
    assert exact_field(f"4.1 {field.title.upper()}") == field.id


def test_long_tables_and_lists_of_fields_are_read_too() -> None:
    result = load(
        folder(
            "Basic public services",
            mark("Crete", {"Field": "Health", "Level": "shared", "Legal basis": "Law 3852/2010", "Year": "2010-2012",
                           "Description": "Primary care", "Link": "https://law.example"}),
            mark("Skåne", {"Exclusive competences": "Health; Housing"}),
            mark("Åland", {}, "Health – level: exclusive<br>Competences: Education: shared"),
        )
    )  # fmt: skip
    found = {(row["region_id"], row["field"]): row for row in rows(result, "competences")}
    assert {key: row["level"] for key, row in found.items()} == {
        ("gr-crete", "health"): "shared", ("se-skane", "health"): "exclusive", ("se-skane", "housing"): "exclusive",
        ("fi-aland", "health"): "exclusive", ("fi-aland", "education"): "shared",
    }  # fmt: skip
    crete = found["gr-crete", "health"]
    assert (crete["legal_basis"], crete["as_of"]) == ("Law 3852/2010", "2010-2012")
    assert "Primary care" in crete["note"]
    assert "https://law.example" in crete["note"]
    assert result.tables["experiences"].empty


def test_an_experience_has_title_text_year_and_links() -> None:
    text = '<p>Families host young people.</p><p>More: <a href="https://a.example/x">here</a></p>'
    result = load(
        folder("Entry and reception", mark("Home stay", {"Year": "2019", "Type": "Project"}, text, BARCELONA))
    )
    (row,) = rows(result, "experiences")
    assert row["title"] == "Home stay"
    assert row["summary"] == "Families host young people.\nMore: here"
    assert (row["year"], row["link"], row["kind"]) == ("2019", "https://a.example/x", Kind.PROJECT.value)
    assert row["experience_id"] == "es-catalonia-reception-01"


def test_what_stands_twice_is_kept_once() -> None:
    twice = mark("Catalonia", {}, "A plan")
    result = load(folder("Entry and reception", twice, twice))
    assert len(result.tables["experiences"]) == 1
    assert NoteKind.MERGED in kinds(result)


def test_text_that_looks_like_a_formula_or_markup_stays_text() -> None:
    result = load(folder("Entry and reception", mark("Catalonia", {"Practice": "&lt;b&gt;=HYPERLINK(1)"})))
    assert rows(result, "experiences")[0]["title"] == "<b>=HYPERLINK(1)"


# --- figures ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "ratio", "number"),
    [
        ("8 012 231", False, "8012231"), ("8.012.231", False, "8012231"), ("8,012,231", False, "8012231"),
        ("8’012’231", False, "8012231"), ("1.234,5", False, "1234.5"), ("1,234.5", False, "1234.5"),
        ("17,2 %", True, "17.2"), ("17.2%", True, "17.2"), ("0.125", True, "0.125"), ("12.345", False, "12345"),
        ("-3,5", True, "-3.5"),
        *((text, False, FigureProblem.NOT_A_NUMBER) for text in ("about 5", "1,2,3", "1_000", "٣", "1e5")),
    ],
)  # fmt: skip
def test_numbers_of_four_countries(text: str, ratio: bool, number: object) -> None:
    assert read_number(text, ratio=ratio, known=True) == number


def test_a_number_in_doubt_and_a_figure_without_year_are_reported() -> None:
    text = folder("Country data", mark("Malta", {"Strange thing 2020": "1.234", "Population": "519562"}))
    first = load(text)
    assert first.tables["indicators"].empty
    assert [(q.kind, q.count) for q in first.questions] == [(QuestionKind.YEAR, 1)]
    assert any("thousands or decimals" in note.message for note in first.notes)
    second = load(text, year="2021")
    assert [(row["geo"], row["time"], row["value"]) for row in rows(second, "indicators")] == [("MT", "2021", "519562")]
    assert second.questions == ()


def test_countries_have_the_codes_the_figures_use() -> None:
    result = load(
        folder("Country data", mark("Grèce", {"Population 2020": "10 718 565"}), mark("GB", {"Population 2020": "1"}))
    )
    assert [row["geo"] for row in rows(result, "indicators")] == ["EL", "UK"]
    assert result.tables["regions"].empty


# --- sources ------------------------------------------------------------------------------------


def test_a_file_takes_the_link_in_the_placemark_or_asks_for_the_address() -> None:
    text = folder(
        "Entry and reception",
        mark("Catalonia", {"Practice": "A", "Link": "https://a.example/x"}),
        mark("Tuscany", {"Practice": "B"}),
    )
    first = load(text, source_url="")
    assert [row["source_url"] for row in rows(first, "experiences")] == ["https://a.example/x", ""]
    assert [(q.kind, q.count) for q in first.questions] == [(QuestionKind.SOURCE, 1)]
    with pytest.raises(InvalidEdition):
        build_edition(EditionInfo("m", "m"), first.tables)
    second = load(text, source_url=MAP)
    assert second.questions == ()
    assert {row["source_url"] for row in rows(second, "experiences")} == {MAP}


@pytest.mark.parametrize("address", ["javascript:alert(1)", "map.kml", "https://x y", "ftp://x.example"])
def test_the_address_given_must_be_one(address: str) -> None:
    with pytest.raises(PluginError, match="not a web address"):
        load(folder("Needs"), mark("x"), source_url=address)


def test_a_link_that_was_not_followed_is_told() -> None:
    link = "<NetworkLink><Link><href>https://example.org/m.kml</href></Link></NetworkLink>"
    assert NoteKind.LINK_NOT_FOLLOWED in kinds(load(folder("Needs and practices", mark("Crete")), link))


# --- real files ---------------------------------------------------------------------------------


@pytest.mark.parametrize("path", sorted(REAL.glob("*.kml")) or [REAL], ids=lambda path: path.name)
def test_every_placemark_of_a_real_map_is_a_row_or_a_note(path: Path) -> None:
    if not path.is_file():
        pytest.skip(f"{REAL} is not here: real maps may not be passed on")
    found = read_map(path.read_bytes(), name=path.name)
    first = tables_from_kml(found, source_url=MAP)
    assert sum(question.count for question in first.questions) == len(found.placemarks)
    result = tables_from_kml(
        found,
        source_url=MAP,
        themes={q.key: "services" for q in first.questions},
        locate=lambda lon, lat: ("ES", "ES51", ""),
    )
    assert result.questions == ()
    lost = [kind for kind in kinds(result) if kind in (NoteKind.NOT_PLACED, NoteKind.NOTHING_SAID, NoteKind.MERGED)]
    assert len(result.tables["experiences"]) + len(lost) >= len(found.placemarks)
    assert all(isinstance(frame, pd.DataFrame) for frame in result.tables.values())
    build_edition(EditionInfo("real", "real"), result.tables)
