"""Columns that survey programs add about the answer: never regions, never answers, and never kept."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.model.edition import EditionInfo
from cpmr_migration_plugin.model.survey import (
    ColumnRole,
    Mapping,
    from_json,
    guess,
    personal_columns,
    without_answerers,
)
from cpmr_migration_plugin.model.survey.about import RespondentColumn, about_answer
from cpmr_migration_plugin.sources.tables.sheets import Columns, edition_of, read_edition, read_sheets, recognise

CASES = Path(__file__).resolve().parents[3] / "shared" / "data" / "cases"
INFO = EditionInfo("test", "Test")
SOURCE = "https://example.org/survey"
#: What must not be found anywhere once a survey was read.
PRIVATE = ("Ana Perez", "ana@example.org", "10.0.0.7", "tok-9f8e", "+34 600")

ANSWERS = ["Cantabria", "Spain", "ES13", SOURCE, "Exclusive", "none"]
QUESTIONS = {
    "en": ["Which region do you represent?", "Country", "NUTS code", "Source", "Health: level", "Housing: level"],
    "fr": ["Quelle région représentez-vous ?", "Pays", "Code NUTS", "Source", "Santé : niveau", "Logement : niveau"],
    "es": ["¿Qué región representa?", "País", "Código NUTS", "Fuente", "Salud: nivel", "Vivienda: nivel"],
    "it": ["Quale regione rappresenta?", "Paese", "Codice NUTS", "Fonte", "Salute: livello", "Alloggio: livello"],
    "de": ["Welche Region vertreten Sie?", "Country", "NUTS", "Source", "Health: level", "Housing: level"],
}
#: What the programs write before the questions, with the cells of one answer.
FORMS = {
    "Microsoft Forms": (
        {
            "en": ["ID", "Start time", "Completion time", "Email", "Name", "Last modified time"],
            "fr": ["ID", "Heure de début", "Heure de fin", "Adresse de messagerie", "Nom",
                    "Heure de la dernière modification"],
            "es": ["ID", "Hora de inicio", "Hora de finalización", "Correo electrónico", "Nombre",
                    "Hora de la última modificación"],
            "it": ["ID", "Ora di inizio", "Ora di completamento", "Posta elettronica", "Nome",
                    "Ora dell'ultima modifica"],
            "de": ["ID", "Startzeit", "Fertigstellungszeit", "E-Mail", "Name", "Zeitpunkt der letzten Änderung"],
        },
        ["1", "2026-10-01T09:00:01", "2026-10-01T09:30:01", "ana@example.org", "Ana Perez", "2026-10-01T09:30:01"],
    ),
    "Google Forms": (
        {
            "en": ["Timestamp", "Email Address", "Full name of the respondent", "Language"],
            "fr": ["Horodateur", "Adresse e-mail", "Nom et prénom", "Langue"],
            "es": ["Marca temporal", "Dirección de correo electrónico", "Nombre y apellidos", "Idioma"],
            "it": ["Informazioni cronologiche", "Indirizzo email", "Nome e cognome", "Lingua"],
            "de": ["Zeitstempel", "E-Mail-Adresse", "Name und Vorname", "Sprache"],
        },
        ["2026/10/01 9:00:12 AM GMT+2", "ana@example.org", "Ana Perez", "English"],
    ),
    "LimeSurvey": (
        {
            "en": ["id. Response ID", "submitdate. Date submitted", "lastpage. Last page",
                    "startlanguage. Start language",
                   "seed. Seed", "ipaddr. IP address", "token. Access code", "email. Your contact"],
            "fr": ["id. ID de la réponse", "submitdate. Date de soumission", "lastpage. Dernière page",
                   "startlanguage. Langue de départ", "seed. Tête de série", "ipaddr. Adresse IP",
                   "token. Code d'accès",
                   "Q9. Courriel"],
            "es": ["id. ID de respuesta", "submitdate. Fecha de envío", "lastpage. Última página",
                   "startlanguage. Lenguaje inicial", "seed. Semilla", "ipaddr. Dirección IP",
                   "token. Código de acceso",
                   "Q9. Correo"],
            "it": ["id. ID risposta", "submitdate. Data di invio", "lastpage. Ultima pagina",
                   "startlanguage. Lingua iniziale", "seed. Seme", "ipaddr. Indirizzo IP", "token. Codice di accesso",
                   "Q9. Posta elettronica"],
            "de": ["id. Antwort ID", "submitdate. Datum Abgeschickt", "lastpage. Letzte Seite",
                   "startlanguage. Start-Sprache", "seed. Zufallsstartwert", "ipaddr. IP-Adresse", "token. Zugangscode",
                   "Q9. E-Mail"],
        },
        ["1", "2026-10-01 09:00:12", "5", "en", "123", "10.0.0.7", "tok-9f8e", "ana@example.org"],
    ),
    "EUSurvey": (
        {
            "en": ["Contribution ID", "User name", "Languages", "Creation Date", "Last Update",
                    "Name of the contact person"],
            "fr": ["Contribution ID", "Nom d'utilisateur", "Langues", "Date de création", "Dernière mise à jour",
                    "Personne de contact"],
            "es": ["Contribution ID", "Nombre de usuario", "Idioma", "Fecha de creación", "Última actualización",
                    "Persona de contacto"],
            "it": ["Contribution ID", "Nome utente", "Lingua", "Data di creazione", "Ultimo aggiornamento",
                    "Persona di contatto"],
            "de": ["Contribution ID", "Benutzername", "Sprache", "Erstellungsdatum", "Letzte Aktualisierung",
                    "Kontaktperson"],
        },
        ["aaaa-1", "Ana Perez", "fr", "2026-10-01", "2026-10-01 10:00:00", "Ana Perez"],
    ),
    "Typeform": (
        {"en": ["Response Type", "Start Date (UTC)", "Stage Date (UTC)", "Submit Date (UTC)", "Network ID",
                "First name", "Last name"]},
        ["completed", "2026-10-01 9:00:12", "", "2026-10-01 9:30:12", "tok-9f8e", "Ana Perez", "Ana Perez"],
    ),
    "SurveyMonkey": (
        {"en": ["Respondent ID", "Collector ID", "Date Created", "Date Modified", "IP Address", "Email Address",
                "First Name",
                "Last Name", "Custom Data 1"]},
        ["118", "42", "2026-10-01 09:00:12", "2026-10-01 09:30:12", "10.0.0.7", "ana@example.org", "Ana Perez",
                "Ana Perez",
         "Ana Perez"],
    ),
    "KoboToolbox": (
        {"en": ["start", "end", "today", "username", "deviceid", "phonenumber", "_id", "_uuid", "_submission_time",
                "_submitted_by",
                "__version__", "_notes", "meta/instanceID"]},
        ["2026-10-01T09:00:12.000+02:00", "2026-10-01T09:30:12.000+02:00", "2026-10-01", "Ana Perez", "tok-9f8e",
                "+34 600",
         "117", "5f1c7d0e-1111-4222-8333-944444444444", "2026-10-01T07:30:15", "Ana Perez", "vX1", "ask Ana Perez",
         "uuid:tok-9f8e"],
    ),
}  # fmt: skip
EVERY = [(form, language) for form, (headers, _) in FORMS.items() for language in headers]


def export(path: Path, form: str, language: str) -> Path:
    headers, cells = FORMS[form]
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([headers[language] + QUESTIONS[language], cells + ANSWERS])
    return path


def texts(edition) -> str:
    frames = (edition.regions, edition.competences, edition.experiences, edition.indicators, edition.country_notes)
    return " ".join([frame.to_csv() for frame in frames] + list(edition.warnings))


@pytest.mark.parametrize(("form", "language"), EVERY)
def test_no_column_that_a_program_adds_becomes_a_region_or_an_answer(tmp_path: Path, form: str, language: str) -> None:
    (sheet,) = read_sheets(export(tmp_path / "survey.csv", form, language))
    mapping = guess(sheet.header, sheet.sample())
    added = len(FORMS[form][0][language])
    roles = {column.header: column.role for column in mapping.columns[:added]}
    assert {header for header, role in roles.items() if role is not ColumnRole.ABOUT_ANSWER} == set()
    assert [column.role for column in mapping.columns[added:]] == [
        ColumnRole.REGION_NAME, ColumnRole.COUNTRY, ColumnRole.NUTS_CODE, ColumnRole.SOURCE_URL,
        ColumnRole.LEVEL, ColumnRole.LEVEL,
    ]  # fmt: skip


@pytest.mark.parametrize(("form", "language"), EVERY)
def test_who_answered_is_kept_nowhere_once_the_header_is_known(tmp_path: Path, form: str, language: str) -> None:
    path = export(tmp_path / "survey.csv", form, language)
    recognised = recognise(read_sheets(path))
    in_memory = " ".join(cell for row in recognised.survey.rows for cell in row)
    assert [word for word in PRIVATE if word in in_memory] == []
    edition = edition_of(recognised, INFO)
    assert list(edition.regions["name"]) == ["Cantabria"]
    assert dict(zip(edition.competences["field"], edition.competences["level"])) == {
        "health": "exclusive", "housing": "none",
    }  # fmt: skip
    written = texts(edition) + recognised.columns.mapping.to_json()
    assert [word for word in PRIVATE if word in written] == []
    assert any("columns about the answer are not used" in warning for warning in edition.warnings)


@pytest.mark.parametrize(
    ("header", "values", "about"),
    [
        ("Who may we ask?", ["a@example.org", "b@example.eu"], RespondentColumn.EMAIL),
        ("Health: level", ["a@example.org", "b@example.eu"], RespondentColumn.EMAIL),
        ("Machine", ["10.0.0.1", "192.168.0.20"], RespondentColumn.PERSON),
        ("Key", ["5f1c7d0e-1111-4222-8333-944444444444"], RespondentColumn.PERSON),
        ("When", ["2026-10-01 09:00", "1/10/2026 9:00:12"], RespondentColumn.SUBMISSION),
        ("Language", ["en", "fr"], RespondentColumn.SUBMISSION),
        # Of the region, and not of who answered.
        ("Language", ["exclusive", "shared"], None),
        ("Id. de la región", ["es-a"], None),
        ("Contact point for asylum seekers: level", ["shared"], None),
        ("Information and contact points", ["shared"], RespondentColumn.PERSON),
        ("Date", ["2024", "2025"], None),
        ("As of", ["2026-05-03"], None),
        ("Start of the project", ["2019"], None),
        ("Housing: level", ["no"], None),
        ("Personas refugiadas: acogida", ["no"], None),
    ],
)
def test_cells_and_headers_tell_together_what_a_column_is_about(
    header: str, values: list[str], about: RespondentColumn | None
) -> None:
    from cpmr_migration_plugin.model.recognition.topics import find_topic

    assert about_answer(header, values, has_topic=find_topic(header) is not None) is about


@pytest.mark.parametrize(
    "header",
    [
        "Which region do you represent?", "What is your region?", "What is the name of your region?", "Your region",
        "Please select your region", "Q1. Name of the region", "G01Q02. Which region do you represent?",
        "RegionName. Name of the region", "1) Region you represent", "Region of the respondent",
        "Quelle est votre région ?", "Quelle région représentez-vous ?", "Indiquez le nom de votre région",
        "¿Cuál es su región?", "¿A qué región pertenece?", "Región que representa", "Qual è la vostra regione?",
        "Quale regione rappresentate?", "Ihre Region", "Name der Region",
    ],
)  # fmt: skip
def test_the_question_for_the_region_is_known_in_words_of_its_own(header: str) -> None:
    assert guess([header, "Name", "Email"]).columns[0].role is ColumnRole.REGION_NAME


@pytest.mark.parametrize(
    "header", ["Which regions do you cooperate with?", "Does your region have a strategy?", "Your region's budget"]
)
def test_another_question_about_the_region_is_not_its_name(header: str) -> None:
    assert guess(["Region", header]).columns[1].role is not ColumnRole.REGION_NAME


@pytest.mark.parametrize(
    ("header", "role"),
    [
        (["Name", "Country", "Health: level"], ColumnRole.REGION_NAME),
        # A list of regions with the address of each authority.
        (["Name", "Country", "NUTS code", "E-mail", "Health: level"], ColumnRole.REGION_NAME),
        (["Name", "Country", "Contact person", "E-mail", "Health: level"], ColumnRole.REGION_NAME),
        # Whose name and address they are cannot be told: a user's would be published as a region.
        (["E-mail", "Name", "Country", "Health: level"], ColumnRole.ABOUT_ANSWER),
        (["Nom", "Pays", "Courriel", "Santé : niveau"], ColumnRole.ABOUT_ANSWER),
        (["Name", "Region", "Health: level"], ColumnRole.IGNORE),
        (["Name", "Region", "E-mail", "Health: level"], ColumnRole.ABOUT_ANSWER),
        (["Start time", "E-mail", "Name", "Health: level"], ColumnRole.ABOUT_ANSWER),
        (["Timestamp", "Name", "Country", "Health: level"], ColumnRole.REGION_NAME),
    ],
)
def test_a_bare_name_is_of_the_region_unless_the_table_asks_for_it_or_is_a_form(
    header: list[str], role: ColumnRole
) -> None:
    name = next(column for column in guess(header).columns if column.header in ("Name", "Nom"))
    assert name.role is role


def test_where_no_region_is_left_the_columns_kept_out_are_named(tmp_path: Path) -> None:
    path = tmp_path / "survey.csv"
    path.write_text(
        "E-mail,Name,Country,Source,Health: level\na@example.org,Ana Perez,Spain,https://example.org,shared\n"
    )
    with pytest.raises(PluginError) as caught:
        edition_of(recognise(read_sheets(path)), INFO)
    assert (
        "no column is said to hold the region's name; columns about the answer are not used: E-mail, Name"
        in caught.value.details
    )
    assert "Perez" not in caught.value.full_text()


def test_numbers_and_times_of_submissions_stay_in_memory_and_are_written_nowhere(tmp_path: Path) -> None:
    path = export(tmp_path / "survey.csv", "Microsoft Forms", "en")
    recognised = recognise(read_sheets(path))
    assert recognised.survey.rows[0][:6] == (
        "1", "2026-10-01T09:00:01", "2026-10-01T09:30:01", "", "", "2026-10-01T09:30:01",
    )  # fmt: skip
    assert "2026-10-01T09" not in texts(edition_of(recognised, INFO))


def _taken_for(mapping: Mapping, header: str, role: ColumnRole, *, chosen: bool) -> Mapping:
    column = next(column for column in mapping.columns if column.header == header)
    made = {} if chosen else {"confidence": 0.8, "reason": "a guess"}
    return mapping.changed(column.index, role=role, **made)


@pytest.mark.parametrize("chosen", [True, False])
def test_what_a_user_chose_before_stays_and_what_was_guessed_before_does_not(tmp_path: Path, chosen: bool) -> None:
    """An earlier version guessed that respondents are regions, and kept that guess."""
    (sheet,) = read_sheets(export(tmp_path / "survey.csv", "Microsoft Forms", "en"))
    fresh = guess(sheet.header, sheet.sample())
    region = "Which region do you represent?"
    before = _taken_for(fresh, region, ColumnRole.IGNORE, chosen=False)
    before = _taken_for(before, "Name", ColumnRole.REGION_NAME, chosen=chosen)
    before = _taken_for(before, "Email", ColumnRole.NOTE, chosen=chosen)
    now, gone = without_answerers(from_json(before.to_json()), fresh)
    roles = {column.header: column.role for column in now.columns}
    # Addresses are never used, whoever chose them.
    assert roles["Email"] is ColumnRole.ABOUT_ANSWER
    assert [column.header for column in gone] == (["Email"] if chosen else ["Email", "Name"])
    assert roles["Name"] is (ColumnRole.REGION_NAME if chosen else ColumnRole.ABOUT_ANSWER)
    assert roles[region] is (ColumnRole.IGNORE if chosen else ColumnRole.REGION_NAME)
    # The cells of a column that is used are kept.
    survey = recognise([sheet], asking=lambda _sheet, _guessed: Columns(now)).survey
    assert survey.rows[0][4] == ("Ana Perez" if chosen else "")
    assert survey.rows[0][3] == ""


def test_a_form_that_nobody_filled_in_tells_its_columns_as_well() -> None:
    header = FORMS["Microsoft Forms"][0]["fr"] + QUESTIONS["fr"]
    mapping = guess(header)
    assert personal_columns(mapping, []) == [3, 4]
    assert len(mapping.having(ColumnRole.ABOUT_ANSWER)) == 5  # an ID without numbers may be the region's


@pytest.mark.parametrize("value", ["Infinity", "1e999", "-1", "null", '"x"', "[]", "NaN"])
def test_a_mapping_with_a_place_that_is_none_is_refused(value: str) -> None:
    text = guess(["Region", "Country"]).to_json()
    with pytest.raises(PluginError, match="mapping of columns"):
        from_json(text.replace('"index": 1', f'"index": {value}'))
    with pytest.raises(PluginError):
        from_json("[" * 100_000)


def test_the_role_is_the_last_one_and_its_stored_name_stays() -> None:
    assert list(ColumnRole)[-1].value == "about_answer"
    document = json.loads(guess(["Region", "E-mail"]).to_json())
    assert [column["role"] for column in document["columns"]] == ["region_name", "about_answer"]


@pytest.mark.parametrize(
    ("case", "regions"),
    [
        ("23-ms-forms-export", ["Bretagne", "Cantabria", "Skåne"]), ("24-google-forms-export", ["Cantabria"]),
        ("25-limesurvey-export", ["Cantabria"]),
    ],
)  # fmt: skip
def test_exports_that_people_have_name_their_regions_and_nobody_else(case: str, regions: list[str]) -> None:
    if not (CASES / case).is_dir():
        pytest.skip("../shared is not here")
    edition = read_edition(next((CASES / case).iterdir()), INFO, default_source_url=SOURCE)
    assert sorted(edition.regions["name"]) == regions
    assert "language" not in set(edition.competences["field"])
    found = texts(edition)
    assert [name for name in ("Perez", "Dupont", "Olsen", "Ana P", "a@example", "x@example") if name in found] == []
