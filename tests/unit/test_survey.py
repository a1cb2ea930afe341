"""A wide survey: columns guessed, answers read in four languages, nothing made up, everything accounted for."""

from __future__ import annotations

import pytest

from cpmr_migration_plugin.errors import InvalidEdition, PluginError
from cpmr_migration_plugin.model.edition import EditionInfo
from cpmr_migration_plugin.model.recognition.answers import AnswerMeaning, read_answer
from cpmr_migration_plugin.model.recognition.topics import exact_field, exact_theme, find_topic
from cpmr_migration_plugin.model.survey import ColumnRole, Sheet, apply, fingerprint, from_json, guess
from cpmr_migration_plugin.model.vocabulary import ANSWER_THEMES, FIELDS, Kind, Level, Theme
from cpmr_migration_plugin.sources.tables.write import survey_header

INFO = EditionInfo("test", "Test")
SOURCE = "https://example.org/survey"


def sheet(header: list[str], *rows: list[str]) -> Sheet:
    return Sheet("Survey", tuple(header), tuple(tuple(r) for r in rows), tuple(range(2, len(rows) + 2)))


def survey(header: list[str], *rows: list[str], source: str = SOURCE):
    table = sheet(header, *rows)
    return apply(table, guess(table.header, table.rows), default_source_url=source)


def answers(result) -> list[tuple[str, str, str]]:
    frame = result.tables["competences"]
    return list(zip(frame["region_id"], frame["field"], frame["level"]))


@pytest.mark.parametrize(
    ("text", "says", "level"),
    [
        ("exclusive", AnswerMeaning.LEVEL, Level.EXCLUSIVE),
        ("Compétence exclusive", AnswerMeaning.LEVEL, Level.EXCLUSIVE),
        ("competencia exclusiva", AnswerMeaning.LEVEL, Level.EXCLUSIVE),
        ("esclusiva", AnswerMeaning.LEVEL, Level.EXCLUSIVE),
        ("Shared with the State", AnswerMeaning.LEVEL, Level.SHARED),
        ("PARTAGÉE", AnswerMeaning.LEVEL, Level.SHARED),
        ("compartida", AnswerMeaning.LEVEL, Level.SHARED),
        ("concorrente", AnswerMeaning.LEVEL, Level.SHARED),
        ("Executive (delegated)", AnswerMeaning.LEVEL, Level.EXECUTIVE),
        ("déléguée", AnswerMeaning.LEVEL, Level.EXECUTIVE),
        ("de ejecución", AnswerMeaning.LEVEL, Level.EXECUTIVE),
        ("consultivo", AnswerMeaning.LEVEL, Level.CONSULTATIVE),
        ("avis consultatif", AnswerMeaning.LEVEL, Level.CONSULTATIVE),
        ("Yes", AnswerMeaning.YES, Level.UNSPECIFIED),
        ("Sí", AnswerMeaning.YES, Level.UNSPECIFIED),
        ("Yes, shared", AnswerMeaning.LEVEL, Level.SHARED),
        ("Oui – via les communes", AnswerMeaning.YES, Level.UNSPECIFIED),
        ("no", AnswerMeaning.NO, Level.NONE),
        ("Non.", AnswerMeaning.NO, Level.NONE),
        ("Ninguna", AnswerMeaning.NO, Level.NONE),
        ("nessuna competenza", AnswerMeaning.NO, Level.NONE),
        ("No, this is for the State", AnswerMeaning.NO, Level.NONE),
        ("n/a", AnswerMeaning.NOTHING, None),
        ("–", AnswerMeaning.NOTHING, None),
        ("Sans réponse", AnswerMeaning.NOTHING, None),
        ("ns/nc", AnswerMeaning.NOTHING, None),
        ("", AnswerMeaning.NOTHING, None),
        ("own legislation", AnswerMeaning.OTHER, Level.UNSPECIFIED),
        ("exclusive and shared", AnswerMeaning.OTHER, Level.UNSPECIFIED),
        ("non-exclusive", AnswerMeaning.OTHER, Level.UNSPECIFIED),
        ("no exclusiva", AnswerMeaning.OTHER, Level.UNSPECIFIED),
        ("The region does not intervene", AnswerMeaning.DENIAL, None),
        ("Compétence exclusive de l'État", AnswerMeaning.ELSEWHERE, None),
        ("Exclusive to the State", AnswerMeaning.ELSEWHERE, None),
    ],
)
def test_wordings_are_read_and_never_for_more_than_they_say(
    text: str, says: AnswerMeaning, level: Level | None
) -> None:
    answer = read_answer(text)
    assert (answer.says, answer.level) == (says, level)


def test_ones_and_zeros_are_ticks_only_in_a_column_of_ticks() -> None:
    header = ["Region", "Country", "Health: level", "Housing: level"]
    result = survey(header, ["A", "ES", "1", "0"], ["B", "ES", "0", "3"])
    # A zero among figures is neither a power nor a no.
    assert answers(result) == [
        ("es-a", "health", "unspecified"), ("es-b", "health", "none"), ("es-b", "housing", "unspecified"),
    ]  # fmt: skip
    assert any("“0” is no answer" in note.message for note in result.notes)


def test_every_field_and_theme_is_found_by_its_title_and_id() -> None:
    for field in FIELDS:
        assert exact_field(field.title) == exact_field(field.id) == field.id
    for theme in ANSWER_THEMES:
        assert exact_theme(theme.title) is theme


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("12. Does your region have competences in housing?", "housing"),
        ("Compétences en matière de logement", "housing"),
        ("Competencias en materia de vivienda", "housing"),
        ("Competenze in materia di alloggio", "housing"),
        ("Formation professionnelle : niveau de compétence", "vocational_training"),
        ("Menores no acompañados (nivel)", "unaccompanied_minors"),
        ("Q7b) Richiedenti asilo: livello", "asylum_reception"),
        ("Development cooperation – legal basis", "development_cooperation"),
        ("Première accueil / Premier accueil", "first_reception"),
    ],
)
def test_questions_of_four_languages_name_their_field(header: str, field: str) -> None:
    assert find_topic(header).field == field
    assert guess([header]).columns[0].field == field


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("Nom de la région", ColumnRole.REGION_NAME),
        ("Comunidad autónoma", ColumnRole.REGION_NAME),
        ("PAÍS", ColumnRole.COUNTRY),
        ("Codice NUTS", ColumnRole.NUTS_CODE),
        ("Fuente", ColumnRole.SOURCE_URL),
        ("Housing – link", ColumnRole.FIELD_SOURCE),
        ("Santé – base juridique", ColumnRole.LEGAL_BASIS),
        ("Health: please describe", ColumnRole.FIELD_TEXT),
        ("Entry and Reception: experience 1, title", ColumnRole.EXPERIENCE_TITLE),
        ("Housing: good practice, year", ColumnRole.EXPERIENCE_YEAR),
        ("Besoins", ColumnRole.NEED),
        ("Are you interested in cooperation with other regions?", ColumnRole.INTEREST),
        ("E-mail address", ColumnRole.ABOUT_ANSWER),
        ("Name of respondent", ColumnRole.ABOUT_ANSWER),
        ("", ColumnRole.IGNORE),
        ("Favourite colour", ColumnRole.IGNORE),
    ],
)
def test_roles_are_guessed_with_a_reason(header: str, role: ColumnRole) -> None:
    column = guess([header]).columns[0]
    assert column.role is role
    assert column.reason
    assert 0 < column.confidence <= 1


def test_the_template_is_understood_wholly() -> None:
    header = survey_header()
    assert len(set(header)) == len(header)
    mapping = guess(header)
    assert [c.header for c in mapping.columns if c.role is ColumnRole.IGNORE or c.confidence < 0.8] == []
    levels = mapping.having(ColumnRole.LEVEL)
    assert [column.field for column in levels] == [field.id for field in FIELDS]


def test_rows_decide_where_the_header_does_not() -> None:
    rows = [["ES51", "Spain", "https://a.org", "shared"], ["ITI1", "Italy", "https://b.org", "no"]]
    roles = [column.role for column in guess(["x", "y", "Housing", "Health"], rows).columns]
    assert roles == [ColumnRole.NUTS_CODE, ColumnRole.COUNTRY, ColumnRole.FIELD_SOURCE, ColumnRole.LEVEL]


def test_a_column_that_only_says_details_belongs_to_the_question_before() -> None:
    columns = guess(["Region", "Health: level", "Please specify", "Legal basis", "Link"]).columns
    assert [(c.role, c.field) for c in columns[2:]] == [
        (ColumnRole.FIELD_TEXT, "health"), (ColumnRole.LEGAL_BASIS, "health"), (ColumnRole.FIELD_SOURCE, "health"),
    ]  # fmt: skip
    assert all("Health" in c.reason or "Please" in c.reason or "Legal" in c.reason for c in columns[2:])


def test_a_second_column_for_the_same_is_not_guessed_twice() -> None:
    mapping = guess(["Region", "Health: level", "Health level", "Region"])
    assert [c.role for c in mapping.columns] == [
        ColumnRole.REGION_NAME, ColumnRole.LEVEL, ColumnRole.IGNORE, ColumnRole.IGNORE,
    ]  # fmt: skip
    assert "already" in mapping.columns[2].reason


def test_an_answered_survey_becomes_an_edition() -> None:
    header = [
        "Région", "Pays", "Code NUTS", "Source", "Santé: niveau", "Santé: précisez", "Logement: niveau",
        "Accueil: expérience 1, titre", "Accueil: expérience 1, lien", "Accueil: expérience 1, année", "Besoins",
        "Intérêt de coopération",
    ]  # fmt: skip
    result = survey(
        header,
        ["Catalunya", "Espagne", "ES 51", "www.gencat.cat", "partagée", "hôpitaux", "", "Point d'accueil",
         "https://x.org/a", "2015–2016", "Interprètes", "oui"],
        ["Κρήτη", "EL", "gr43", "https://crete.gr", "on verra", "", "non", "", "", "", "", "non"],
        source="",
    )  # fmt: skip
    edition = result.edition(INFO)
    assert list(edition.regions["region_id"]) == ["es-catalunya", "gr-el43"]
    assert list(edition.regions["country"]) == ["ES", "GR"]
    assert list(edition.regions["nuts_code"]) == ["ES51", "EL43"]
    assert list(edition.regions["source_url"]) == ["https://www.gencat.cat", "https://crete.gr"]
    assert list(
        zip(*[edition.competences[c] for c in ("region_id", "field", "level", "level_text", "field_text")])
    ) == [
        ("es-catalunya", "health", "shared", "partagée", "hôpitaux"),
        ("gr-el43", "health", "unspecified", "on verra", ""),
        ("gr-el43", "housing", "none", "non", ""),
    ]
    found = edition.experiences.set_index("experience_id")
    assert found.loc["es-catalunya-reception-01", ["title", "link", "year"]].tolist() == [
        "Point d'accueil", "https://x.org/a", "2015-2016",
    ]  # fmt: skip
    assert found.loc["es-catalunya-needs-01", ["title", "kind"]].tolist() == ["Interprètes", Kind.NEED.value]
    # A bare yes is worded as the question is, a no is no row.
    assert found.loc["es-catalunya-cooperation-01", "title"] == "Intérêt de coopération"
    assert len(found) == 3
    notes = "\n".join(map(str, result.notes))
    assert "“on verra” is no level that is known" in notes
    assert "www.gencat.cat" in notes
    assert "“no” becomes no row" in notes


def test_an_empty_cell_is_no_answer_and_a_denial_in_unknown_words_is_reported() -> None:
    result = survey(
        ["Region", "Country", "Health: level"], ["A", "ES", ""], ["B", "ES", "We do not act"], ["C", "ES", "no"]
    )
    assert answers(result) == [("es-c", "health", "none")]
    assert [(p.row, p.column) for p in result.notes if "seems to say no" in p.message] == [(3, "Health: level")]
    assert list(result.tables["competences"].index) == [4]


def test_what_does_not_fit_is_kept_or_reported_never_dropped_in_silence() -> None:
    header = ["Region", "Country", "Colour", "Health: legal basis", "Reception project title", "Reception project year",
              "Reception project link"]  # fmt: skip
    long = "A very long title " * 10
    result = survey(
        header,
        ["A", "ES", "blue", "Law 1/2000", long, "since 2015", "on our web site"],
        ["B", "ES", "", "", "", "2015", "https://b.org"],
    )
    unknown = survey(["Region", "Country", "Health: level"], ["A", "ES", "don't know"], ["B", "ES", "don't know"])
    assert answers(unknown) == []
    assert [p.message for p in unknown.notes if p.column == "Health: level"] == ["“don't know” is no answer (2 rows)"]
    row = result.tables["experiences"].iloc[0]
    assert len(row["title"]) <= 120
    assert row["summary"] == long
    assert (row["year"], row["link"]) == ("", "")
    assert "since 2015" in row["note"]
    assert "on our web site" in row["note"]
    told = {(p.row, p.column) for p in result.notes}
    assert {(None, "Colour"), (2, "Health: legal basis")} <= told
    assert any(p.row == 3 and "neither a title nor a summary" in p.message for p in result.notes)


def test_all_problems_are_listed_at_once_with_row_and_column() -> None:
    header = ["Region", "Country", "NUTS year", "NUTS code", "Source", "Health: level", "Link to factsheet"]
    result = survey(
        header,
        ["A", "Atlantis", "2024", "", SOURCE, "shared", ""],
        ["", "ES", "2024", "", SOURCE, "shared", ""],
        ["C", "ES", "1999", "ES51", "ask Maria", "shared", ""],
        ["D", "ES", "2024", "", SOURCE, "yes", ""],
        ["D", "Spain", "2024", "", SOURCE, "no", ""],
        ["E", "", "2024", "", SOURCE, "", ""],
        source="",
    )
    with pytest.raises(InvalidEdition) as caught:
        result.edition(INFO)
    places = {(p.table, p.row, p.column) for p in caught.value.problems}
    assert {
        ("Survey", 2, "Country"), ("Survey", 3, "Region"), ("Survey", 4, "NUTS year"), ("Survey", 4, "Source"),
        ("Survey", 6, "Region"), ("Survey", 7, "Country"),
    } <= places  # fmt: skip
    # What the sheet's own column tells is not told again by the tables made from it.
    assert not [p for p in caught.value.problems if p.table == "regions"]


def test_a_survey_without_any_source_is_refused_in_one_sentence() -> None:
    rows = [[f"R{n}", "ES", "shared"] for n in range(300)]
    with pytest.raises(InvalidEdition) as caught:
        survey(["Region", "Country", "Health: level"], *rows, source="").edition(INFO)
    assert len(caught.value.problems) == 1
    assert "source" in caught.value.details


def test_ids_do_not_depend_on_the_order_of_rows_and_tell_namesakes_apart() -> None:
    header = ["Region", "Country", "NUTS code"]
    rows = [["Limburg", "NL", "NL42"], ["Limburg", "BE", "BE22"], ["Centre", "FR", "FRB"], ["Centre!", "FR", "FRX"]]
    ids = dict(zip(["NL42", "BE22", "FRB", "FRX"], survey(header, *rows).tables["regions"]["region_id"]))
    back = dict(zip(["FRX", "FRB", "BE22", "NL42"], survey(header, *rows[::-1]).tables["regions"]["region_id"]))
    assert ids == back == {"NL42": "nl-limburg", "BE22": "be-limburg", "FRB": "fr-centre-frb", "FRX": "fr-centre-frx"}


def test_a_mapping_is_saved_and_recognised_by_its_header() -> None:
    header = ["Region", "Country", "Q1"]
    chosen = guess(header).changed(2, role=ColumnRole.LEVEL, field="health", theme=Theme.SERVICES)
    again = from_json(chosen.to_json())
    assert again == chosen
    assert fingerprint([" REGION ", "country:", "q1", ""]) == again.fingerprint
    assert fingerprint(["Country", "Region", "Q1"]) != again.fingerprint
    result = apply(sheet(header, ["A", "ES", "shared"]), again, default_source_url=SOURCE)
    assert answers(result) == [("es-a", "health", "shared")]
    with pytest.raises(PluginError, match="does not belong"):
        apply(sheet(["Region", "Country", "Q2"], ["A", "ES", "shared"]), again)


@pytest.mark.parametrize(
    "change",
    [("{", "x"), ('"version": 1', '"version": 2'), ('"region_name"', '"king"'), ('"index": 0', '"index": 1'),
     ('"fingerprint": "', '"fingerprint": "0'), ('"field": ""', '"field": "magic"')],
)  # fmt: skip
def test_a_damaged_mapping_is_refused(change: tuple[str, str]) -> None:
    text = guess(["Region", "Country"]).to_json()
    damaged = text.replace(*change, 1)
    assert damaged != text
    with pytest.raises(PluginError, match="cannot be read"):
        from_json(damaged)


def test_a_mapping_that_contradicts_itself_is_a_problem() -> None:
    table = sheet(["Region", "Country", "a", "b"], ["A", "ES", "yes", "no"])
    mapping = guess(table.header)
    for index in (2, 3):
        mapping = mapping.changed(index, role=ColumnRole.LEVEL, field="health")
    result = apply(table, mapping.changed(0, role=ColumnRole.IGNORE), default_source_url=SOURCE)
    messages = " ".join(p.message for p in result.problems)
    assert "no column is said to hold the region's name" in messages
    assert "same as column 3" in messages


@pytest.mark.parametrize("rows", [0, 1])
def test_a_survey_without_answers_is_an_edition_without_answers(rows: int) -> None:
    edition = survey(["Region", "Country", "Health: level"], *[["A", "ES", ""]] * rows).edition(INFO)
    assert edition.counts() == {
        "regions": rows,
        "competences": 0,
        "experiences": 0,
        "indicators": 0,
        "country_notes": 0,
        "rules": 0,
        "authority_kinds": 0,
        "country_facts": 0,
    }


def test_the_address_behind_the_words_of_a_cell_is_its_source_and_is_told() -> None:
    header = ("Region", "Country", "Source", "Health: level", "Health: source", "Housing: level")
    rows = (
        ("A", "ES", "Policy page", "shared", "law", "no"),
        ("B", "ES", "https://example.org/seen", "shared", "", "https://example.org/no"),
    )
    links = {
        (2, 2): "https://example.org/policy", (2, 4): "https://example.org/law", (3, 2): "https://example.org/behind",
        (2, 3): "https://example.org/level", (9, 2): "https://example.org/nowhere",
    }  # fmt: skip
    table = Sheet("Survey", header, rows, (2, 3), links=links)
    result = apply(table, guess(header, rows))
    assert result.problems == ()
    # An address that is seen is what was meant.
    assert list(result.tables["regions"]["source_url"]) == ["https://example.org/policy", "https://example.org/seen"]
    found = result.tables["competences"].iloc[0]
    assert (found["level"], found["source_url"], found["note"]) == ("shared", "https://example.org/law", "law")
    assert any("Policy page" in note.message for note in result.notes)


def test_more_rows_than_there_are_regions_are_refused_at_once() -> None:
    header = ("Region", "Country", "Source", "Health: level")
    table = Sheet("Figures", header, (("A", "ES", SOURCE, "no"),) * 20_001, tuple(range(2, 20_003)))
    with pytest.raises(PluginError, match="20001 rows") as caught:
        apply(table, guess(header))
    assert caught.value.remedy
