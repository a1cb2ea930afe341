"""A dataset with what was decided about it: kept as JSON, told by its address, its folders by lines of text."""

from __future__ import annotations

import json

import pytest

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.model.survey import guess
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.sources.tables.links import find_sheet
from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind, guess_kind, themes_from_text

ID = "1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_"
PUBLISHED = "2PACX-1vAbCdEfGhIjKlMnOpQrStUvWxYz0123456789"
SHEETS = "https://docs.google.com/spreadsheets/d"


def full() -> Dataset:
    return Dataset(
        DatasetKind.TABLES,
        "/data/enquête.xlsx",
        "https://example.org/é",
        guess(["Région", "Santé : niveau", "…"]),
        (("Santé / logement", Theme.SERVICES), ("Untitled layer", None)),
        "2023",
    )


@pytest.mark.parametrize("dataset", [Dataset(), full()])
def test_a_dataset_survives_json_with_everything_that_was_decided(dataset: Dataset) -> None:
    again = Dataset.from_json(dataset.to_json())
    assert again == dataset
    assert hash(again) == hash(dataset)


@pytest.mark.parametrize(
    "text",
    ["", "[]", "null", json.dumps({**json.loads(full().to_json()), "version": 99}),
     json.dumps({**json.loads(full().to_json()), "kind": "else"}),
     json.dumps({**json.loads(full().to_json()), "themes": [["a", "no theme"]]}),
     json.dumps({**json.loads(full().to_json()), "mapping": {"version": 1}})],
)  # fmt: skip
def test_what_is_no_dataset_is_told(text: str) -> None:
    with pytest.raises(PluginError) as caught:
        Dataset.from_json(text)
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("a/map.KMZ", "map"),
        ("a/edition.zip", "datapackage"),
        ("a/survey.ods", "tables"),
        ("https://www.google.com/maps/d/viewer?mid=x", "map"),
        ("https://example.org/maps/kml", "map"),
        ("https://example.org/map.kml?x=1", "map"),
        (f"{SHEETS}/{ID}/edit#gid=0", "tables"),
        (f"{SHEETS}/e/{PUBLISHED}/pubhtml", "tables"),
        ("https://example.org/data/survey.csv", "tables"),
        ("https://example.org/survey.xlsx?raw=true", "tables"),
        ("https://example.org/export?format=csv&id=3", "tables"),
        ("https://example.org/edition.zip", "datapackage"),
        ("https://example.org/edition/datapackage.json", "datapackage"),
        ("http://[broken", "map"),
    ],
)
def test_kind_is_guessed_from_names_and_addresses(place: str, kind: str) -> None:
    assert guess_kind(place) is DatasetKind(kind)


@pytest.mark.parametrize(
    ("address", "table"),
    [
        (f"{SHEETS}/{ID}/edit#gid=12", f"{SHEETS}/{ID}/export?format=xlsx"),
        (f"{SHEETS}/{ID}/edit?usp=sharing", f"{SHEETS}/{ID}/export?format=xlsx"),
        (f"{SHEETS}/{ID}/view", f"{SHEETS}/{ID}/export?format=xlsx"),
        (f"{SHEETS}/{ID}", f"{SHEETS}/{ID}/export?format=xlsx"),
        (f"https://docs.google.com/spreadsheets/u/1/d/{ID}/edit", f"{SHEETS}/{ID}/export?format=xlsx"),
        (f"https://docs.google.com/a/cpmr.org/spreadsheets/d/{ID}/edit", f"{SHEETS}/{ID}/export?format=xlsx"),
        (f"{SHEETS}/{ID}/export?format=csv&gid=7", f"{SHEETS}/{ID}/export?format=csv&gid=7"),
        (f"{SHEETS}/{ID}/export?format=pdf", f"{SHEETS}/{ID}/export?format=xlsx"),
        (f"{SHEETS}/e/{PUBLISHED}/pubhtml", f"{SHEETS}/e/{PUBLISHED}/pub?output=xlsx"),
        (f"{SHEETS}/e/{PUBLISHED}/pub?gid=5&single=true&output=csv",
         f"{SHEETS}/e/{PUBLISHED}/pub?gid=5&single=true&output=csv"),
        (f"{SHEETS}/e/{PUBLISHED}/pub?gid=5%26x&output=html", f"{SHEETS}/e/{PUBLISHED}/pub?output=xlsx"),
    ],
)  # fmt: skip
def test_google_sheets_are_rewritten_to_where_their_table_is(address: str, table: str) -> None:
    link = find_sheet(f"  {address} ")
    assert link is not None
    assert link.table_url == table
    assert link.viewer_url.startswith(SHEETS)


@pytest.mark.parametrize(
    "address",
    [
        f"https://docs.google.com.evil.org/spreadsheets/d/{ID}/edit",
        f"https://docs.google.com@evil.org/spreadsheets/d/{ID}/edit",
        f"https://me@docs.google.com/spreadsheets/d/{ID}/edit",
        f"https://docs.google.com:8080/spreadsheets/d/{ID}/edit",
        f"ftp://docs.google.com/spreadsheets/d/{ID}/edit",
        "https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/edit",
        f"{SHEETS}/short/edit",
        "https://docs.google.com:x/spreadsheets",
        "survey.xlsx",
    ],
)
def test_what_only_looks_like_google_sheets_is_left_alone(address: str) -> None:
    assert find_sheet(address) is None


def test_folders_and_themes_are_read_from_lines() -> None:
    lines = ["Santé = services", "a = b = 4", "", "Old stuff = -", "Needs=Issues, Needs, Innovative Practices"]
    assert themes_from_text(lines) == (
        ("Santé", Theme.SERVICES), ("a = b", Theme.RECEPTION), ("Old stuff", None), ("Needs", Theme.NEEDS),
    )  # fmt: skip


@pytest.mark.parametrize("line", ["Santé", "= services", "Santé = health", "Santé ="])
def test_a_line_that_says_no_theme_is_told(line: str) -> None:
    with pytest.raises(PluginError, match="does not say") as caught:
        themes_from_text([line])
    assert "reception" in caught.value.remedy
