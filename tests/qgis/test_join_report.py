"""The join report accounts for every region, and no spreadsheet runs what a dataset smuggles in."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from pathlib import Path
from shutil import copy

import bundled_figures as bundled
import pytest

from cpmr_migration_plugin.errors import AtlasError, TargetError
from cpmr_migration_plugin.model.matching import MatchMethod
from cpmr_migration_plugin.workflows.base.report_cells import how_words, neutral
from cpmr_migration_plugin.workflows.loading.join_report import COLUMNS, read_leftovers, read_report, write_report
from cpmr_migration_plugin.workflows.loading.load import LoadResult


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_all_regions_of_the_bundled_edition_but_those_known_are_placed(atlas: LoadResult) -> None:
    report = read_report(atlas.atlas)
    assert atlas.total == len(report) == bundled.TOTAL
    assert set(report.loc[report["how"] == "not_placed", "region_id"]) == bundled.NOT_DRAWN
    assert atlas.placed == (report["how"] != "not_placed").sum() == bundled.DRAWN
    assert str(atlas.placed) in atlas.sentence()
    assert str(atlas.total) in atlas.sentence()


def test_every_region_is_in_it_once_and_placed_or_not(atlas: LoadResult) -> None:
    report = read_report(atlas.atlas)
    assert report["region_id"].is_unique
    assert ((report["how"] == "not_placed") == (report["unit_id"] == "")).all()
    placed = report[report["unit_id"] != ""]
    assert placed["unit_id"].is_unique
    assert (placed["draw_order"].sort_values().tolist()) == list(range(1, len(placed) + 1))


def test_every_region_that_is_not_placed_is_told_why(atlas: LoadResult) -> None:
    report = read_report(atlas.atlas)
    missing = report[report["how"] == "not_placed"]
    assert (missing["note"].str.len() > 20).all()


def test_every_region_that_is_not_drawn_by_its_exact_code_has_a_note(atlas: LoadResult) -> None:
    report = read_report(atlas.atlas)
    assert (report.loc[report["how"] != "exact_code", "note"] != "").all()


def test_the_agreement_of_drawn_nuts_regions_is_measured(atlas: LoadResult) -> None:
    report = read_report(atlas.atlas)
    drawn = report[report["unit_code"] != ""]
    assert drawn["agreement"].between(0.7, 1.0).all()


def test_every_way_of_matching_has_words() -> None:
    assert set(how_words()) == {how.value for how in MatchMethod}
    assert all(how_words().values())


def test_what_is_left_over_has_a_reason(atlas: LoadResult) -> None:
    leftovers = read_leftovers(atlas.atlas)
    assert set(leftovers["what"]) <= {"unit", "competences", "experiences", "indicators"}
    assert {"unit", "indicators"} <= set(leftovers["what"])
    assert (leftovers["reason"].str.len() > 10).all()
    assert (leftovers["key"] != "").all()


def test_the_csv_adds_up_with_the_table(atlas: LoadResult) -> None:
    assert atlas.report is not None
    rows = read_csv(atlas.report)
    report, leftovers = read_report(atlas.atlas), read_leftovers(atlas.atlas)
    regions = [row for row in rows if row["what"] == "region"]
    assert [row["region_id"] for row in regions] == report["region_id"].tolist()
    assert [row["how"] for row in regions] == report["how"].tolist()
    assert [row["note"] for row in regions] == report["note"].tolist()
    rest = [row for row in rows if row["what"] != "region"]
    assert [(row["what"], row["unit_code"]) for row in rest] == list(zip(leftovers["what"], leftovers["key"]))
    assert all(row["note"] for row in rest)
    assert list(rows[0]) == ["what", *COLUMNS]


def test_the_csv_opens_in_a_spreadsheet_with_its_accents(atlas: LoadResult) -> None:
    assert atlas.report is not None
    assert atlas.report.read_bytes().startswith(b"\xef\xbb\xbf")
    names = {row["name"] for row in read_csv(atlas.report)}
    assert any(not name.isascii() for name in names)
    assert set(read_report(atlas.atlas)["name"]) <= names


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_a_cell_that_would_be_a_formula_is_text(atlas: LoadResult, tmp_path: Path, sign: str) -> None:
    evil = copy(atlas.atlas, tmp_path / "evil.gpkg")
    with closing(sqlite3.connect(evil)) as connection:
        connection.execute("UPDATE join_report SET name = ? WHERE fid = 1", (f'{sign}HYPERLINK("http://x")',))
        connection.execute("UPDATE leftovers SET reason = ? WHERE fid = 1", (f"{sign}1+1",))
        connection.commit()
    write_report(Path(evil), tmp_path / "report.csv")
    rows = read_csv(tmp_path / "report.csv")
    assert rows[0]["name"] == f'\'{sign}HYPERLINK("http://x")'
    assert next(row for row in rows if row["what"] != "region")["note"] == f"'{sign}1+1"
    cells = [cell for row in rows for cell in row.values()]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


@pytest.mark.parametrize(("value", "text"), [(None, ""), (float("nan"), ""), (0.87, "0.87"), ("a=b", "a=b")])
def test_other_cells_stay_as_they_are(value: object, text: str) -> None:
    assert neutral(value) == text


def test_a_report_that_cannot_be_written_is_told(atlas: LoadResult, tmp_path: Path) -> None:
    with pytest.raises(TargetError):
        write_report(atlas.atlas, tmp_path / "no" / "report.csv")


def test_a_report_of_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(AtlasError):
        write_report(tmp_path / "gone.gpkg", tmp_path / "report.csv")
    assert list(tmp_path.iterdir()) == []
