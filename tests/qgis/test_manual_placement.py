"""Placements by hand are kept in the atlas file and the profile, all or nothing, and come back with the next load."""

from __future__ import annotations

import csv
import shutil
import sqlite3
import stat
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import bundled_figures as bundled
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject

from cpmr_migration_plugin.errors import AtlasError, PluginError, TargetError
from cpmr_migration_plugin.model.overrides import COLUMNS, Override, Region, assign, remove
from cpmr_migration_plugin.progress import Progress, finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.store import overrides as store
from cpmr_migration_plugin.workflows.loading import manual_placement
from cpmr_migration_plugin.workflows.loading.boundary_choice import BoundaryChoice
from cpmr_migration_plugin.workflows.loading.join_report import read_leftovers, read_report
from cpmr_migration_plugin.workflows.loading.load import LoadJob, LoadRequest, LoadResult

#: A region that QGIS's own boundaries have no unit for.
NOWHERE = "German-speaking Community"


@pytest.fixture()
def path(atlas: LoadResult, tmp_path: Path, own_placements: Path) -> Iterator[Path]:
    """A copy of the atlas file, and a profile without placements."""
    own_placements.unlink(missing_ok=True)
    yield Path(shutil.copy(atlas.atlas, tmp_path / "atlas.gpkg"))
    own_placements.unlink(missing_ok=True)


def region(path: Path, name: str) -> Region:
    frame = read_report(path)
    row = frame[frame["name"] == name].iloc[0]
    return Region(row["region_id"], row["name"], row["country"], row["given_code"])


def unit(path: Path, unit_id: str):
    return next(unit for unit in manual_placement.unit_search(path).units if unit.unit_id == unit_id)


def reported(path: Path, name: str) -> dict:
    frame = read_report(path)
    return frame[frame["name"] == name].iloc[0].to_dict()


def place(path: Path, name: str, unit_id: str) -> manual_placement.Change:
    meant = region(path, name)
    return manual_placement.change(path, {meant.region_id: assign(meant, unit(path, unit_id))})


def load(target: Path, year: str = "2024", given: tuple[Override, ...] | None = None) -> LoadResult:
    job = LoadJob(LoadRequest(target, boundaries=BoundaryChoice(nuts_year=year), overrides=given))
    job.work(Progress())
    return job.publish()


# --- units to choose from -------------------------------------------------------------------------


def test_an_atlas_file_knows_every_unit_that_may_be_chosen(path: Path) -> None:
    begun = time.perf_counter()
    units = manual_placement.unit_search(path).units
    print(f"{len(units)} units read in {1000 * (time.perf_counter() - begun):.0f} ms")
    assert {u.level for u in units} == {None, 0, 1, 2, 3}
    assert {"2024", "2021", ""} == {u.year for u in units}
    assert any(u.country == "MA" for u in units)
    assert len({u.unit_id for u in units}) == len(units) > 2000


def test_the_units_cost_little_room(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("VACUUM")
        before = path.stat().st_size
        connection.execute("DROP TABLE available_units")
        connection.execute("VACUUM")
    cost = before - path.stat().st_size
    print(f"available_units: {cost / 1024:.0f} KB of {before / 1024:.0f} KB")
    assert cost < 0.1 * before


def test_an_atlas_file_of_an_older_version_can_keep_placements_but_says_that_it_knows_no_units(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for table in ("available_units", "overrides"):
            connection.execute(f"DROP TABLE {table}")
            connection.execute("DELETE FROM gpkg_contents WHERE table_name = ?", (table,))
            connection.execute("DELETE FROM gpkg_ogr_contents WHERE table_name = ?", (table,))
        connection.commit()
    with pytest.raises(AtlasError, match="older version"):
        manual_placement.unit_search(path)
    assert manual_placement.atlas_overrides(path) == ()
    decided = remove(region(path, "Sicily"))
    manual_placement.change(path, {decided.region_id: decided})
    assert manual_placement.atlas_overrides(path) == (decided,)


# --- kept, undone -----------------------------------------------------------------------------------


def test_a_placement_is_kept_in_the_atlas_file_and_the_profile(path: Path, own_placements: Path) -> None:
    begun = time.perf_counter()
    place(path, NOWHERE, "NUTS2024:BE33")
    print(f"kept in {1000 * (time.perf_counter() - begun):.0f} ms")
    (kept,) = manual_placement.atlas_overrides(path)
    assert (kept.name, kept.unit_id, kept.unit_name) == (NOWHERE, "NUTS2024:BE33", "Prov. Liège")
    assert manual_placement.profile_overrides() == (kept,)
    assert own_placements.is_file()


def test_a_later_placement_of_a_region_takes_the_place_of_the_older(path: Path) -> None:
    place(path, NOWHERE, "NUTS2024:BE33")
    place(path, NOWHERE, "NUTS2024:BE34")
    assert [o.unit_code for o in manual_placement.atlas_overrides(path)] == ["BE34"]
    assert [o.unit_code for o in manual_placement.profile_overrides()] == ["BE34"]


def test_back_to_automatic_forgets_the_placement_in_both(path: Path) -> None:
    place(path, NOWHERE, "NUTS2024:BE33")
    manual_placement.change(path, {region(path, NOWHERE).region_id: None})
    assert manual_placement.atlas_overrides(path) == manual_placement.profile_overrides() == ()


def test_steps_are_undone_one_by_one(path: Path) -> None:
    first = place(path, NOWHERE, "NUTS2024:BE33")
    second = place(path, NOWHERE, "NUTS2024:BE34")
    manual_placement.undo(second)
    assert [o.unit_code for o in manual_placement.atlas_overrides(path)] == ["BE33"]
    assert [o.unit_code for o in manual_placement.profile_overrides()] == ["BE33"]
    manual_placement.undo(first)
    assert manual_placement.atlas_overrides(path) == manual_placement.profile_overrides() == ()


def test_layers_that_have_the_file_open_go_on_showing_it(path: Path) -> None:
    project = QgsProject()
    group = finish(builder.adding_atlas(project, builder.open_atlas(path)))
    layers = list(builder.theme_layers_of(group).values())
    before = [sum(1 for _ in layer.getFeatures()) for layer in layers]
    place(path, NOWHERE, "NUTS2024:BE33")
    assert [sum(1 for _ in layer.getFeatures()) for layer in layers] == before
    assert len(manual_placement.atlas_overrides(path)) == 1
    project.clear()


# --- all or nothing ----------------------------------------------------------------------------------


def untouched(path: Path, profile: Path, work, match: str) -> None:
    """Check that *work* is refused and leaves both files byte for byte as they were."""
    before = (path.read_bytes(), profile.read_bytes() if profile.exists() else None)
    folders = [folder for folder in (path.parent, profile.parent) if folder.exists()]
    names = [sorted(p.name for p in folder.iterdir()) for folder in folders]
    with pytest.raises(PluginError, match=match):
        work()
    assert (path.read_bytes(), profile.read_bytes() if profile.exists() else None) == before
    assert [sorted(p.name for p in folder.iterdir()) for folder in folders] == names


def test_a_read_only_atlas_file_is_refused_with_a_remedy(path: Path, own_placements: Path) -> None:
    path.chmod(stat.S_IRUSR | stat.S_IRGRP)
    untouched(path, own_placements, lambda: place(path, "Sicily", "NUTS2024:ITG1"), "is read-only")


def test_an_atlas_file_that_another_program_writes_to_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        before = path.read_bytes()
        with pytest.raises(PluginError):
            store.write_overrides(path, ())
        connection.rollback()
    assert path.read_bytes() == before


def test_a_full_disk_half_way_leaves_the_placements_that_were(path: Path, own_placements: Path, monkeypatch) -> None:
    place(path, NOWHERE, "NUTS2024:BE33")
    kept = manual_placement.atlas_overrides(path)

    class Full(sqlite3.Connection):
        def execute(self, statement: str, *values: object) -> sqlite3.Cursor:
            if statement == "COMMIT":
                raise sqlite3.OperationalError("database or disk is full")
            return super().execute(statement, *values)

    real = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *a, **k: real(*a, factory=Full, **k))
    with pytest.raises(TargetError, match="not enough room"):
        place(path, "Sicily", "NUTS2024:ITG1")
    monkeypatch.undo()
    assert manual_placement.atlas_overrides(path) == manual_placement.profile_overrides() == kept


def test_a_profile_that_cannot_be_written_to_leaves_the_atlas_file_as_it_was(path, own_placements, monkeypatch) -> None:
    blocker = path.parent / "blocker"
    blocker.write_text("a file, not a folder")
    monkeypatch.setattr(manual_placement, "profile_file", lambda: blocker / "overrides.csv")
    untouched(path, own_placements, lambda: place(path, "Sicily", "NUTS2024:ITG1"), "profile|does not exist")


def test_a_damaged_table_of_the_profile_is_not_overwritten(path: Path, own_placements: Path) -> None:
    own_placements.parent.mkdir(parents=True, exist_ok=True)
    own_placements.write_text("region_id,action\nxx,move\n")
    untouched(path, own_placements, lambda: place(path, "Sicily", "NUTS2024:ITG1"), "cannot be used")


def test_a_file_that_is_no_atlas_is_refused(path: Path, own_placements: Path) -> None:
    path.write_bytes(b"not a geopackage")
    untouched(
        path, own_placements, lambda: manual_placement.change(path, {"x": None}), "cannot be read as an atlas file"
    )


# --- tables ---------------------------------------------------------------------------------------------


def test_placements_saved_as_csv_are_taken_over_elsewhere(path: Path, atlas: LoadResult, tmp_path: Path) -> None:
    place(path, NOWHERE, "NUTS2024:BE33")
    place(path, "Sicily", "NUTS2024:ITG1")
    table = tmp_path / "placements.csv"
    assert manual_placement.save_placements(path, table) == 2
    with table.open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.reader(file)) == list(COLUMNS)
    other = Path(shutil.copy(atlas.atlas, tmp_path / "other.gpkg"))
    change = manual_placement.take_over(other, table, profile=False)
    assert change.unused == ()
    assert manual_placement.atlas_overrides(other) == manual_placement.atlas_overrides(path)
    manual_placement.undo(change)
    assert manual_placement.atlas_overrides(other) == ()


def test_a_table_edited_in_a_spreadsheet_is_read(path: Path, tmp_path: Path) -> None:
    table = tmp_path / "excel.csv"
    table.write_bytes("name;country;action;unit_code\r\nPäijät-Häme;FI;assign;FI1B\r\n".encode("cp1252"))
    manual_placement.take_over(path, table)
    assert manual_placement.placements(path).by_region[region(path, "Päijät-Häme").region_id].unit_code == "FI1B"


def test_a_name_that_would_be_a_formula_is_text_and_comes_back_as_it_was(path: Path, tmp_path: Path) -> None:
    evil = Override("x", '=HYPERLINK("http://x")', "FI", "", remove(region(path, "Sicily")).action)
    store.write_overrides_csv(tmp_path / "evil.csv", [evil])
    assert ",\"'=HYPERLINK" in (tmp_path / "evil.csv").read_text(encoding="utf-8-sig")
    assert store.read_overrides_csv(tmp_path / "evil.csv") == (evil,)


def test_a_table_with_problems_is_refused_with_all_of_them(path: Path, own_placements: Path, tmp_path: Path) -> None:
    table = tmp_path / "wrong.csv"
    table.write_text("region_id,action,unit_id\na,move,\nb,assign,\nc,remove,,too,many\n")
    with pytest.raises(PluginError, match=r"Problems found: 3\.") as caught:
        manual_placement.take_over(path, table)
    found = sorted(line.split("row ")[1][0] for line in caught.value.details.splitlines())
    assert found == ["2", "3", "4"]
    assert manual_placement.atlas_overrides(path) == ()
    assert not own_placements.exists()


@pytest.mark.parametrize("content", [b"\x00\x01\x02", b"", b"<!DOCTYPE html><html>", b"PK\x03\x04"])
def test_something_else_than_a_table_is_refused(path: Path, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.csv").write_bytes(content)
    with pytest.raises(PluginError):
        manual_placement.take_over(path, tmp_path / "x.csv")


# --- applied with the next load --------------------------------------------------------------------------


def test_the_next_load_applies_them_and_another_year_does_too(path: Path, own_placements: Path) -> None:
    place(path, NOWHERE, "NUTS2024:BE33")
    meant = region(path, "Sicily")
    manual_placement.change(path, {meant.region_id: remove(meant)})
    unknown = Override("zz-gone", "Gone", "FI", "", remove(meant).action, when="2026-01-01")
    own_placements.write_text(
        own_placements.read_text(encoding="utf-8-sig") + "zz-gone,Gone,FI,,remove,,,,,2026-01-01\n"
    )
    for year in ("2024", "2021"):
        result = load(path, year)
        assert result.sentence() == f"{bundled.DRAWN} of {bundled.TOTAL} regions placed, 1 of them by hand."
        row = reported(path, NOWHERE)
        assert (row["how"], row["unit_code"]) == ("manual", "BE33")
        assert row["note"].startswith("Placed by hand.")
        assert reported(path, "Sicily")["note"] == "Removed from the map by hand."
        assert reported(path, "Sicily")["unit_id"] == ""
        left = read_leftovers(path)
        assert left[left["what"] == "placement"]["key"].tolist() == ["zz-gone"]
    assert unknown in manual_placement.atlas_overrides(path)
    with closing(sqlite3.connect(path)) as connection:
        drawn = connection.execute("SELECT count(*) FROM units WHERE label = ? AND role = 'region'", (NOWHERE,))
        assert drawn.fetchone() == (1,)


def test_placements_in_a_file_that_is_replaced_are_kept_and_given_ones_count_before_them(path: Path) -> None:
    one, two = region(path, NOWHERE), region(path, "Sicily")
    manual_placement.change(path, {r.region_id: remove(r) for r in (one, two)}, profile=False)
    given = assign(one, unit(path, "NUTS2024:BE33"))
    found, warnings = manual_placement.overrides_for((given,), path)
    assert ([o.region_id for o in found], warnings) == ([two.region_id, one.region_id], ())
    assert found[1] == given


def test_a_damaged_table_of_the_profile_does_not_keep_anybody_from_loading(path: Path, own_placements: Path) -> None:
    own_placements.parent.mkdir(parents=True, exist_ok=True)
    own_placements.write_text("region_id,action\nxx,move\n")
    found, (warning,) = manual_placement.overrides_for(None, path)
    assert found == ()
    assert "placements of the profile were not used" in warning


def test_a_target_that_is_no_atlas_file_has_no_placements(tmp_path: Path) -> None:
    (tmp_path / "mine.gpkg").write_text("mine")
    assert manual_placement.overrides_for((), tmp_path / "mine.gpkg") == ((), ())


# --- headless ------------------------------------------------------------------------------------------------


def run(name: str, parameters: dict) -> dict:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"cpmr_migration:{name}")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    ok, message = algorithm.checkParameterValues(parameters, context)
    if not ok:
        raise QgsProcessingException(message)
    outputs, _ = algorithm.run(parameters, context, feedback, {}, False)
    return outputs


def test_setplacements_puts_in_saves_and_replaces(provider: None, path: Path, tmp_path: Path, own_placements) -> None:
    table = tmp_path / "in.csv"
    table.write_text(
        "region_id,name,country,action,unit_code\n,Päijät-Häme,FI,assign,FI1B\nzz,Gone,ZZ,remove,\n", encoding="utf-8"
    )
    saved = tmp_path / "out.csv"
    outputs = run("setplacements", {"ATLAS": str(path), "PLACEMENTS": str(table), "SAVED": str(saved)})
    assert (outputs["COUNT"], outputs["UNUSED"]) == (2, 1)
    assert [o.unit_code for o in store.read_overrides_csv(saved)] == ["FI1B", ""]
    assert not own_placements.exists()
    with pytest.raises(QgsProcessingException, match="OVERWRITE"):
        run("setplacements", {"ATLAS": str(path), "SAVED": str(saved)})
    table.write_text("region_id,action\n")
    outputs = run("setplacements", {"ATLAS": str(path), "PLACEMENTS": str(table), "REPLACE": True, "PROFILE": True})
    assert (outputs["COUNT"], outputs["UNUSED"]) == (0, 0)


def test_setplacements_refuses_a_table_with_problems_and_changes_nothing(provider: None, path: Path, tmp_path) -> None:
    before = path.read_bytes()
    (tmp_path / "in.csv").write_text("region_id,action\na,move\nb,jump\n")
    with pytest.raises(QgsProcessingException, match=r"(?s)“move”.*“jump”"):
        run("setplacements", {"ATLAS": str(path), "PLACEMENTS": str(tmp_path / "in.csv")})
    assert path.read_bytes() == before


def test_loadedition_takes_placements_and_those_of_the_profile_only_if_asked(
    provider: None, path: Path, tmp_path: Path
) -> None:
    place(path, NOWHERE, "NUTS2024:BE33")  # kept in the profile, too
    (tmp_path / "in.csv").write_text("region_id,name,country,action\n,Sicily,IT,remove\n")
    for use, count in ((False, bundled.DRAWN - 1), (True, bundled.DRAWN)):
        outputs = run(
            "loadedition",
            {"ATLAS": str(tmp_path / f"{use}.gpkg"), "OVERRIDES": str(tmp_path / "in.csv"), "USE_PROFILE": use},
        )
        assert outputs["REGIONS_PLACED"] == count
