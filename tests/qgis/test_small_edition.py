"""The edition for tests where the size does not matter is small, and has one of everything."""

from __future__ import annotations

import csv

import pytest
from small_edition import REGIONS

from cpmr_migration_plugin.model.vocabulary import Basis, Level, Theme
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.workflows.loading.importing import read_dataset


@pytest.fixture(scope="module")
def edition(small_edition):
    return read_dataset(small_edition.dataset, Progress()).edition


def test_every_theme_level_and_basis_occurs(edition):
    assert set(edition.regions["region_id"]) == set(REGIONS)
    themes = {*edition.competences["theme"], *edition.experiences["theme"], "country_data", "regional_data"}
    assert themes == {theme.value for theme in Theme}
    assert set(edition.competences["level"]) == {level.value for level in Level}
    assert set(edition.competences["basis"]) == {basis.value for basis in Basis}
    assert {"member", "participant", "not_seen"} == set(edition.regions["membership"])


def test_loading_tells_nothing_but_what_is_not_drawn(small_atlas):
    assert (small_atlas.placed, small_atlas.total) == (len(REGIONS) - 1, len(REGIONS))
    with small_atlas.report.open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["what"] == "region"]
    assert {row["level"] for row in rows} == {"NUTS 1", "NUTS 2", "NUTS 3", ""}
    assert {row["region_id"] for row in rows if row["how"] == "not_placed"} == {"pt-lisbon-and-tagus-valley"}
    assert small_atlas.warnings == ()
