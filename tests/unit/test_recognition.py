"""One recogniser: the same words mean the same in a survey, a map and a table, in every language."""

from __future__ import annotations

import html
from pathlib import Path

import pandas as pd
import pytest

from cpmr_migration_plugin.model.edition import EditionInfo
from cpmr_migration_plugin.model.recognition.answers import AnswerMeaning, is_missing, read_answer
from cpmr_migration_plugin.model.recognition.countries import country_code
from cpmr_migration_plugin.model.recognition.headers import headings
from cpmr_migration_plugin.model.recognition.kinds import kind_of
from cpmr_migration_plugin.model.recognition.text import slug
from cpmr_migration_plugin.model.recognition.topics import exact_field, exact_theme
from cpmr_migration_plugin.model.survey import Sheet, apply, guess
from cpmr_migration_plugin.model.vocabulary import Kind, Theme
from cpmr_migration_plugin.sources.mymaps.convert import tables_from_kml
from cpmr_migration_plugin.sources.mymaps.kml import read_map
from cpmr_migration_plugin.sources.tables.sheets import read_edition

SOURCE = "https://example.org/answers"


def phrases() -> list[tuple[str, str, str]]:
    """Return phrases with the meaning and the level that each has; an empty level where none is taken from it."""
    levels = {"no": "none", "yes": "unspecified", "other": "unspecified"}
    found, meaning, level = [], "", ""
    for line in (Path(__file__).parents[1] / "data" / "phrases.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            meaning, _, level = line.strip("[]").partition(" ")
            level = level or levels.get(meaning, "")
        elif line and not line.startswith("#"):
            found.append((line, meaning, level))
    return found


PHRASES = phrases()
#: What each phrase becomes, by the number of its region.
EXPECTED = {f"es-r{number}": level for number, (_, _, level) in enumerate(PHRASES) if level}


def test_there_are_enough_phrases_of_every_meaning() -> None:
    assert len({text for text, _, _ in PHRASES}) >= 400
    assert {meaning for _, meaning, _ in PHRASES} == {meaning.value for meaning in AnswerMeaning}


def test_every_phrase_has_the_meaning_that_is_written_down_for_it() -> None:
    wrong = {
        text: (answer.says.value, getattr(answer.level, "value", ""))
        for text, meaning, level in PHRASES
        if (answer := read_answer(text)).says.value != meaning or getattr(answer.level, "value", "") != level
    }
    assert wrong == {}


def differing(frame: pd.DataFrame) -> dict[str, tuple[str, str, str]]:
    """Return where the levels of a table of competences are not those expected: phrase, level, expected one."""
    found = dict(zip(frame["region_id"], frame["level"]))
    return {
        key: (PHRASES[int(key[4:])][0], found.get(key, ""), EXPECTED.get(key, ""))
        for key in {*found, *EXPECTED}
        if found.get(key, "") != EXPECTED.get(key, "")
    }


@pytest.mark.parametrize("question", ["Health: level", "Health: please describe"])
def test_a_survey_reads_every_phrase_so(question: str) -> None:
    rows = tuple((f"R{number}", "ES", text) for number, (text, _, _) in enumerate(PHRASES))
    sheet = Sheet("Survey", ("Region", "Country", question), rows, tuple(range(2, len(rows) + 2)))
    result = apply(sheet, guess(sheet.header, sheet.sample()), default_source_url=SOURCE)
    assert differing(result.tables["competences"]) == {}


COLUMN, LONG, LINE = "a column for each field", "columns of field and level", "a line of the description"


@pytest.mark.parametrize("form", [COLUMN, LONG, LINE])
def test_a_map_reads_every_phrase_so(form: str) -> None:
    def mark(number: int, text: str) -> str:
        data = {"Region": f"R{number}", "Country": "Spain"}
        if form == COLUMN:
            data["Health"] = text
        elif form == LONG:
            data |= {"Field": "Health", "Level": text}
        columns = "".join(f'<Data name="{k}"><value>{html.escape(v)}</value></Data>' for k, v in data.items())
        line = html.escape(html.escape(f"Health – level: {text}")) if form == LINE else ""
        return (
            f"<Placemark><name>R{number}</name><description>{line}</description>"
            f"<ExtendedData>{columns}</ExtendedData></Placemark>"
        )

    marks = "".join(mark(number, text) for number, (text, _, _) in enumerate(PHRASES))
    document = (
        f"<kml><Document><name>M</name><Folder><name>Basic Public Services</name>{marks}</Folder></Document></kml>"
    )
    result = tables_from_kml(read_map(document.encode()), source_url=SOURCE)
    assert differing(result.tables["competences"]) == {}


def test_a_table_reads_every_phrase_so(tmp_path: Path) -> None:
    def write(name: str, header: str, rows: list[str]) -> None:
        (tmp_path / f"{name}.csv").write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")

    numbers = range(len(PHRASES))
    write("regions", "region_id,name,country,source_url", [f"es-r{n},R{n},ES,{SOURCE}" for n in numbers])
    quoted = [text.replace('"', '""') for text, _, _ in PHRASES]
    write(
        "competences", "region_id,theme,field,level,source_url",
        [f'es-r{n},services,health,"{quoted[n]}",{SOURCE}' for n in numbers],
    )  # fmt: skip
    write("experiences", "experience_id,region_id,theme,kind,title,source_url", [])
    edition = read_edition(tmp_path, EditionInfo("test", "Test"))
    assert differing(edition.competences) == {}
    # Nothing is left out or kept without a word.
    untold = [text for text, meaning, _ in PHRASES if meaning in ("elsewhere", "denial", "nothing", "other")]
    told = "\n".join(edition.warnings)
    assert [text for text in untold if f"“{text}”" not in told] == []


def test_the_power_of_another_authority_is_told_and_not_taken_for_the_regions() -> None:
    sheet = Sheet(
        "S", ("Region", "Country", "Health: level"), (("A", "ES", "Exclusive competence of the State"),), (2,)
    )
    result = apply(sheet, guess(sheet.header, sheet.rows), default_source_url=SOURCE)
    assert result.tables["competences"].empty
    assert any("another authority" in note.message for note in result.notes)


def test_a_level_in_a_note_is_no_answer() -> None:
    sheet = Sheet(
        "S", ("Region", "Country", "Health: level", "Notes"), (("A", "ES", "", "exclusive competence"),), (2,)
    )
    result = apply(sheet, guess(sheet.header, sheet.rows), default_source_url=SOURCE)
    assert result.tables["competences"].empty


def test_a_heading_of_the_states_powers_lists_none_of_the_region() -> None:
    data = '<Data name="{}"><value>Health; Housing</value></Data>'
    for heading, levels in (("Exclusive competences", ["exclusive"] * 2), ("Exclusive competences of the State", [])):
        mark = f"<Placemark><name>Catalonia</name><ExtendedData>{data.format(heading)}</ExtendedData></Placemark>"
        text = (
            f"<kml><Document><name>M</name><Folder><name>Basic Public Services</name>{mark}</Folder></Document></kml>"
        )
        result = tables_from_kml(read_map(text.encode()), source_url=SOURCE)
        assert list(result.tables["competences"]["level"]) == levels, heading


@pytest.mark.parametrize("text", ["", " ", "-", "n/a", "N.D.", "sans réponse", "nessun dato", "?", ":"])
def test_missing_marks_are_the_same_everywhere(text: str) -> None:
    assert is_missing(text)


@pytest.mark.parametrize("text", ["0", "no", "none", "x", "12"])
def test_an_answer_or_a_figure_is_not_missing(text: str) -> None:
    assert not is_missing(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Espagne", "ES"), ("Frankreich", "FR"), ("Ελλάδα", "GR"), ("EL", "GR"), ("uk", "GB"), ("Shqipëri", "AL"),
        ("България", "BG"), ("Україна", "UA"), ("Atlantis", ""),
    ],
)  # fmt: skip
def test_countries_are_known_in_our_languages_their_own_and_german(text: str, code: str) -> None:
    assert country_code(text) == code


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("Logement", "housing"), ("4.1 Health", "health"), ("mineurs isolés", "unaccompanied_minors"),
        ("Formación profesional", "vocational_training"), ("lavoro", "employment"), ("sport", ""),
    ],
)  # fmt: skip
def test_fields_are_named_by_the_same_words_in_tables_and_maps(text: str, field: str) -> None:
    assert exact_field(text) == field


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("4. Entrée et accueil", Theme.RECEPTION), ("Entrada y acogida", Theme.RECEPTION),
        ("Integrazione e inclusione sociale", Theme.INCLUSION), ("basic services", Theme.SERVICES), ("Weather", None),
    ],
)  # fmt: skip
def test_themes_are_named_by_the_same_words_in_tables_and_maps(text: str, theme: Theme | None) -> None:
    assert exact_theme(text) is theme


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Projet", Kind.PROJECT), ("buenas prácticas", Kind.EXPERIENCE), ("esigenze", Kind.NEED), ("weather", None)],
)
def test_kinds_are_named_by_the_same_words_in_tables_and_maps(text: str, kind: Kind | None) -> None:
    assert kind_of(text) is kind


def test_no_heading_stands_for_two_things_that_one_table_holds() -> None:
    survey = ("region_name", "region_id", "name_local", "country", "nuts_code", "nuts_year", "commission", "membership",
              "factsheet_url", "source_url", "as_of", "note", "name", "id")  # fmt: skip
    for keys in (survey, ("title", "summary", "year", "link", "field", "level", "legal_basis", "kind", "media")):
        for first in keys:
            for second in keys:
                assert first == second or not headings(first) & headings(second), (first, second)


@pytest.mark.parametrize(
    ("text", "made"), [("Łódzkie (PL)", "lodzkie-pl"), ("Κρήτη", "κρητη"), ("Møre", "more"), ("–", "")]
)
def test_ids_are_latin_where_a_name_is(text: str, made: str) -> None:
    assert slug(text) == made
