"""Files and folders of tables: recognised for what they are, and an edition or a full list of problems."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from small_package import SOURCE, SmallPackage, small_tables

from cpmr_migration_plugin.errors import InvalidEdition, PluginError, TargetError
from cpmr_migration_plugin.model.edition import EditionInfo
from cpmr_migration_plugin.model.recognition.table_titles import table_of_title
from cpmr_migration_plugin.model.survey import ColumnRole, Sheet, guess
from cpmr_migration_plugin.model.vocabulary import FIELDS
from cpmr_migration_plugin.sources.datapackage import read_datapackage
from cpmr_migration_plugin.sources.tables.mappings import save_mapping, saved_mapping
from cpmr_migration_plugin.sources.tables.names import column_name
from cpmr_migration_plugin.sources.tables.sheets import Shape, read_edition, read_sheets, recognise
from cpmr_migration_plugin.sources.tables.write import csv_bytes, neutralised, save_template, survey_header

INFO = EditionInfo("test", "Test")


def write_csv(path: Path, rows: list[list[str]], separator: str = ",", encoding: str = "utf-8") -> Path:
    with path.open("w", encoding=encoding, newline="") as stream:
        csv.writer(stream, delimiter=separator).writerows(rows)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that writes the small tables, altered, one semicolon Latin-1 file each."""

    def write(change: Callable[[dict], object] = lambda tables: None) -> Path:
        tables = small_tables()
        change(tables)
        for name, rows in tables.items():
            write_csv(tmp_path / f"{name}.csv", rows, ";", "latin-1")
        return tmp_path

    return write


def test_semicolon_latin1_files_with_decimal_commas_become_an_edition(folder: Callable[..., Path]) -> None:
    def change(tables: dict) -> None:
        tables["regions"][1][1] = "Cataluña"
        for row in tables["indicators"][1:]:
            row[3] = row[3].replace(".", ",")

    edition = read_edition(folder(change), INFO)
    assert edition.counts() == {
        "regions": 3, "competences": 3, "experiences": 2, "indicators": 3, "country_notes": 0, "rules": 0,
        "authority_kinds": 0, "country_facts": 0,
    }  # fmt: skip
    assert edition.regions["name"][0] == "Cataluña"
    assert list(edition.indicators["value"][:2]) == [8012231.0, 17.2]
    assert any("decimal comma" in warning for warning in edition.warnings)
    assert any("Windows-1252" in warning for warning in edition.warnings)


def test_a_number_that_may_mean_two_things_is_refused(folder: Callable[..., Path]) -> None:
    def change(tables: dict) -> None:
        tables["indicators"][1][3], tables["indicators"][2][3] = "1,234", "5,678"

    with pytest.raises(InvalidEdition) as caught:
        read_edition(folder(change), INFO)
    assert {(p.table, p.row, p.column) for p in caught.value.problems} == {
        ("indicators", 2, "value"), ("indicators", 3, "value"),
    }  # fmt: skip


def test_a_wide_survey_in_semicolon_latin1_becomes_an_edition(tmp_path: Path) -> None:
    rows = [
        ["Région", "Pays", "Code NUTS", "Source", "Part d'étrangers", "Santé : niveau"],
        ["Bretagne", "France", "FRH0", SOURCE, "3,5", "partagée"],
    ]
    edition = read_edition(write_csv(tmp_path / "enquête.csv", rows, ";", "latin-1"), INFO)
    assert list(edition.competences["level"]) == ["shared"]
    assert any("Part d'étrangers" in warning and "not used" in warning for warning in edition.warnings)


def test_all_problems_are_listed_at_once_by_table_row_and_column(folder: Callable[..., Path]) -> None:
    def change(tables: dict) -> None:
        tables["regions"][2][2] = "Atlantis"
        tables["competences"][1][2] = "flying"
        tables["experiences"][2] += ["too", "many"]
        tables["indicators"][0][1] = "geo"

    with pytest.raises(InvalidEdition) as caught:
        read_edition(folder(change), INFO)
    assert {(p.table, p.row, p.column) for p in caught.value.problems} == {
        ("regions", 3, "country"), ("competences", 2, "field"), ("experiences", 3, ""), ("indicators", 1, "geo"),
    }  # fmt: skip


def test_titles_and_words_of_other_languages_become_ids(tmp_path: Path) -> None:
    write_csv(tmp_path / "Regiones.csv", [["region_id", "Nombre", "País", "Fuente"], ["es-a", "A", "España", SOURCE]])
    write_csv(
        tmp_path / "02 Competencias.csv",
        [["region_id", "Tema", "Ámbito", "Nivel", "Fuente"],
         ["es-a", "Servicios públicos básicos", "Vivienda", "compartida", SOURCE]],
    )  # fmt: skip
    write_csv(
        tmp_path / "Experiencias.csv",
        [["id", "region_id", "Tema", "Tipo", "Título", "Fuente"],
         ["1", "es-a", "Entrada y acogida", "Proyecto", "Casa abierta", SOURCE]],
    )  # fmt: skip
    edition = read_edition(tmp_path, INFO)
    assert edition.competences.loc[0, ["theme", "field", "level"]].tolist() == ["services", "housing", "shared"]
    assert edition.experiences.loc[0, ["theme", "kind"]].tolist() == ["reception", "project"]
    assert edition.regions.loc[0, "country"] == "ES"


@pytest.mark.parametrize(
    ("text", "table"),
    [
        ("regions", "regions"), ("Régions", "regions"), ("01_regioni", "regions"), ("Compétences", "competences"),
        ("CPMR competenze 2024", "competences"), ("Country notes", "country_notes"), ("Sheet1", ""),
        ("regions and competences", ""),
    ],
)  # fmt: skip
def test_tables_are_recognised_by_name(text: str, table: str) -> None:
    assert table_of_title(text) == table


def test_exact_column_names_go_before_other_words() -> None:
    from cpmr_migration_plugin.model.schema import TABLES

    for table in TABLES:
        for name in table.names:
            assert column_name(name, table) == name


def test_a_survey_in_a_sheet_called_regions_is_a_survey(tmp_path: Path) -> None:
    rows = [["Region", "Country", *(f"{field.title}: level" for field in FIELDS)], ["A", "ES", *["no"] * len(FIELDS)]]
    recognised = recognise(read_sheets(write_csv(tmp_path / "regions.csv", rows)))
    assert recognised.shape is Shape.SURVEY


LONG = ("Region", "Country", *(f"{field.title}: level" for field in FIELDS))


def survey_sheet(name: str, header: tuple[str, ...], *regions: str) -> Sheet:
    rows = tuple((region, "ES", *["no"] * (len(header) - 2)) for region in regions)
    return Sheet(name, header, rows, tuple(range(2, len(rows) + 2)))


def test_the_only_sheet_that_is_a_survey_is_read_and_the_others_are_named() -> None:
    notes = Sheet("Notes", ("Author", "Text"), (("A", "b"),), (2,))
    lists = Sheet("Lists", ("Region", "Country", "Level"), (("A", "ES", "shared"),), (2,))
    recognised = recognise([notes, lists, survey_sheet("Long", LONG, "A")])
    assert (recognised.survey.name, recognised.unused) == ("Long", ("Notes", "Lists"))
    assert recognised.told == ("Sheets not used: Notes, Lists",)


@pytest.mark.parametrize("second", ["Survey", "Short", "Answers 2019"])
def test_of_two_surveys_with_different_columns_none_is_chosen_without_being_asked(second: str) -> None:
    sheets = [survey_sheet("Long", LONG, "A"), survey_sheet(second, LONG[:4], "B")]
    with pytest.raises(PluginError) as caught:
        recognise(sheets)
    assert "Long" in caught.value.message and second in caught.value.message
    assert "SHEET" in caught.value.remedy
    recognised = recognise(sheets, second.upper())
    assert (recognised.survey.name, recognised.unused) == (second, ("Long",))
    assert recognised.told == ("Sheets not used: Long",)
    with pytest.raises(PluginError, match="no sheet “Other”"):
        recognise(sheets, "Other")


def test_surveys_with_the_same_columns_are_read_together_and_problems_name_the_sheet(tmp_path: Path) -> None:
    """One file per sea basin: every region, the same one twice only if its answers differ."""
    header = ["Region", "Country", "NUTS code", "Source", "Health: level"]
    atlantic = [header, ["Bretagne", "France", "FRH0", SOURCE, "shared"], ["Açores", "Portugal", "PT20", SOURCE, "no"]]
    islands = [
        [name.upper() for name in header], ["Açores", "Portugal", "PT20", SOURCE, "no"],
        ["Kriti", "Greece", "EL43", SOURCE, "none"],
    ]  # fmt: skip
    write_csv(tmp_path / "atlantic.csv", atlantic)
    write_csv(tmp_path / "islands.csv", islands)
    (tmp_path / "readme.txt").write_text("Please ask the secretariat\nif something is unclear\n")
    edition = read_edition(tmp_path, INFO)
    assert sorted(edition.regions["name"]) == ["Açores", "Bretagne", "Kriti"]
    told = " ".join(edition.warnings)
    assert "the same columns: atlantic, islands" in told
    assert "Sheets not used: readme" in told
    assert "islands: 1 rows stand in another sheet" in told
    islands[2][1] = "Atlantis"
    write_csv(tmp_path / "islands.csv", islands)
    with pytest.raises(InvalidEdition) as caught:
        read_edition(tmp_path, INFO)
    assert {(p.table, p.row, p.column) for p in caught.value.problems} == {("islands", 3, "Country")}
    islands[1][4] = "shared"
    islands[2][1] = "Greece"
    write_csv(tmp_path / "islands.csv", islands)
    with pytest.raises(InvalidEdition) as caught:
        read_edition(tmp_path, INFO)
    assert {(p.table, p.row) for p in caught.value.problems} == {("islands", 2)}
    assert "3 (atlantic)" in caught.value.details


def test_two_files_of_one_table_are_read_together(folder: Callable[..., Path]) -> None:
    def change(tables: dict) -> None:
        tables["competences 2"] = [tables["competences"][0], tables["competences"].pop()]

    edition = read_edition(folder(change), INFO)
    assert edition.counts()["competences"] == 3
    assert any("competences 2, competences" in warning for warning in edition.warnings)


def test_a_survey_called_like_a_table_is_a_survey_if_it_answers_questions(tmp_path: Path) -> None:
    rows = [["Region", "Country", "NUTS code", "Source", "Health: level"], ["A", "ES", "ES51", SOURCE, "shared"]]
    edition = read_edition(write_csv(tmp_path / "CPMR regions 2026.csv", rows), INFO)
    assert list(edition.competences["level"]) == ["shared"]


@pytest.mark.parametrize(("value", "refused"), [("", False), ("lost", True)])
def test_a_column_without_a_name_must_be_empty(folder: Callable[..., Path], value: str, refused: bool) -> None:
    def change(tables: dict) -> None:
        for number, row in enumerate(tables["regions"]):
            row.insert(1, value if number == 1 else "")

    place = folder(change)
    if not refused:
        assert read_edition(place, INFO).counts()["regions"] == 3
        return
    with pytest.raises(InvalidEdition) as caught:
        read_edition(place, INFO)
    assert [problem.message for problem in caught.value.problems] == ["a column with values has no name"]


def test_the_bundled_edition_is_recognised_as_tables() -> None:
    from cpmr_migration_plugin import paths

    folder = next(Path(paths.__file__).resolve().parents[1].glob("resources/data/edition"))
    edition = read_edition(folder, INFO)
    assert edition.counts() == read_datapackage(folder).counts()


@pytest.mark.parametrize("content", [b"", b"Region,Country\n", b"\n"])
def test_nothing_or_a_header_alone_gives_no_rows_or_a_problem(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "survey.csv"
    path.write_bytes(content)
    if content.strip():
        assert read_edition(path, INFO, default_source_url=SOURCE).counts()["regions"] == 0
    else:
        with pytest.raises(PluginError, match="no table to read"):
            read_edition(path, INFO, default_source_url=SOURCE)


def test_a_folder_without_tables_and_a_missing_file_are_plain_errors(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere.csv"):
        with pytest.raises(PluginError) as caught:
            read_sheets(path)
        assert caught.value.remedy


@pytest.mark.parametrize("name", ["~$survey.xlsx", ".~lock.survey.ods#"])
def test_the_lock_file_of_a_spreadsheet_program_is_told_for_what_it_is(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"\x0bsomeone")
    with pytest.raises(PluginError, match="beside an open workbook") as caught:
        read_sheets(tmp_path / name)
    assert "“survey." in caught.value.remedy


def test_a_data_package_is_named_as_such(tmp_path: Path) -> None:
    path = tmp_path / "package.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in SmallPackage(tmp_path).files().items():
            archive.writestr(name, data)
    with pytest.raises(PluginError, match="data package"):
        read_sheets(path)


@pytest.mark.parametrize(
    ("cell", "safe"),
    [
        ("=1+2", "'=1+2"), ("+SUM(A1)", "'+SUM(A1)"), ("-cmd", "'-cmd"), ("@x", "'@x"), ("\t=1", "'\t=1"),
        ("-5", "-5"), ("+3.5", "+3.5"), ("-1,5", "-1,5"), ("a=b", "a=b"), ("", ""),
    ],
)  # fmt: skip
def test_cells_that_would_be_formulas_are_neutralised(cell: str, safe: str) -> None:
    assert neutralised(cell) == safe
    assert csv_bytes([[cell, "x"]]).decode("utf-8-sig") == csv_bytes([[safe, "x"]]).decode("utf-8-sig")


def test_the_csv_template_is_read_back_as_an_empty_survey(tmp_path: Path) -> None:
    path = save_template(tmp_path / "template.csv")
    recognised = recognise(read_sheets(path))
    assert recognised.shape is Shape.SURVEY
    assert list(recognised.survey.header) == survey_header()
    assert read_edition(path, INFO).counts()["regions"] == 0
    assert path.stat().st_mode & 0o777 == 0o644


def test_the_package_template_is_a_data_package_without_rows(tmp_path: Path) -> None:
    edition = read_datapackage(save_template(tmp_path / "template.zip"))
    assert set(edition.counts().values()) == {0}


def test_a_template_overwrites_nothing_unasked_and_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_bytes(b"precious")
    with pytest.raises(TargetError, match="exists already"):
        save_template(path)
    assert path.read_bytes() == b"precious"
    save_template(path, overwrite=True)
    for wrong in (tmp_path / "x.doc", tmp_path / "no" / "x.csv"):
        with pytest.raises(TargetError):
            save_template(wrong)
    assert [file.name for file in tmp_path.iterdir()] == ["mine.csv"]


def test_a_mapping_is_saved_and_reused_by_the_fingerprint_of_the_header(tmp_path: Path) -> None:
    header = ["Region", "Country", "Question 1"]
    assert saved_mapping(tmp_path, header) is None
    mapping = guess(header).changed(2, role=ColumnRole.LEVEL, field="health")
    saved = save_mapping(tmp_path / "mappings", mapping)
    assert saved_mapping(tmp_path / "mappings", ["REGION", "Country", "question 1"]) == mapping
    assert saved_mapping(tmp_path / "mappings", [*header, "new"]) is None
    path = write_csv(tmp_path / "s.csv", [header, ["A", "ES", "shared"]])
    edition = read_edition(path, INFO, mapping=saved_mapping(tmp_path / "mappings", header), default_source_url=SOURCE)
    assert list(edition.competences["field"]) == ["health"]
    saved.write_text("{")
    assert saved_mapping(tmp_path / "mappings", header) is None
