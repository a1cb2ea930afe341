"""Every file the plugin writes: on a disk that is full or may only be read, the family's error, and nothing left."""

from __future__ import annotations

import os
import resource
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from eurostat_service import jsonstat
from qgis.core import QgsProject

from cpmr_migration_plugin.errors import PluginError, TargetError
from cpmr_migration_plugin.layouts.export import Format
from cpmr_migration_plugin.model.changes import CellChange, Change, Changes, RowChange
from cpmr_migration_plugin.model.inspect.filters import Filters
from cpmr_migration_plugin.model.overrides import Region, remove
from cpmr_migration_plugin.model.style.preset import built_in
from cpmr_migration_plugin.model.survey.mapping import Mapping
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.processing import decisions
from cpmr_migration_plugin.progress import Progress, finish
from cpmr_migration_plugin.project.files import saving_project
from cpmr_migration_plugin.sources.http.cache import Cache, Entry
from cpmr_migration_plugin.sources.tables.mappings import save_mapping
from cpmr_migration_plugin.store.overrides import write_overrides_csv
from cpmr_migration_plugin.workflows.assembly import load_job, refresh_job
from cpmr_migration_plugin.workflows.base import profile
from cpmr_migration_plugin.workflows.base.problem_report import write_problem_report
from cpmr_migration_plugin.workflows.exporting.data_export import DataRequest, export_data
from cpmr_migration_plugin.workflows.exporting.export_kinds import DataFormat
from cpmr_migration_plugin.workflows.exporting.export_presets import save_preset, write_preset
from cpmr_migration_plugin.workflows.exporting.factsheets import FactsheetRequest, export_factsheets
from cpmr_migration_plugin.workflows.exporting.map_export import ExportRequest, export_maps, private_project
from cpmr_migration_plugin.workflows.indicators.indicator_choice import IndicatorChoice, IndicatorRequest
from cpmr_migration_plugin.workflows.indicators.indicator_job import IndicatorJob
from cpmr_migration_plugin.workflows.loading import manual_placement
from cpmr_migration_plugin.workflows.loading.importing import read_dataset, save_edition
from cpmr_migration_plugin.workflows.loading.join_report import write_report
from cpmr_migration_plugin.workflows.loading.load import LoadRequest, build_content
from cpmr_migration_plugin.workflows.loading.sample_project import publishing_sample, sample_request
from cpmr_migration_plugin.workflows.loading.templates import TemplateKind, save_template
from cpmr_migration_plugin.workflows.refreshing.changes import write_changes
from cpmr_migration_plugin.workflows.regions import inspect_results, result_pages
from cpmr_migration_plugin.workflows.regions.inspect import read_inspection
from cpmr_migration_plugin.workflows.styling import styles


@dataclass(frozen=True)
class Disk:
    """A disk that takes nothing."""

    folder: Path
    reads_only: bool


@pytest.fixture(params=["full", "read-only"])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Disk]:
    """A disk that is full to the last byte, or that may only be read; by a limit of this process where need be."""
    folder, reads_only = tmp_path / "disk", request.param == "read-only"
    folder.mkdir()
    mount = shutil.which("mount")
    options = "size=64k,nr_inodes=2000"
    mounted = mount and os.geteuid() == 0 and not subprocess.call(
        [mount, "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], stderr=subprocess.DEVNULL
    )  # fmt: skip
    if mounted:
        (folder / "filler").write_bytes(b"x" * 65_536)
        if reads_only:
            subprocess.run([mount, "-o", "remount,ro", str(folder)], check=True)
        yield Disk(folder, reads_only)
        subprocess.run([shutil.which("umount"), str(folder)], check=True)
    elif reads_only:
        if os.geteuid() == 0:
            pytest.skip("nothing can be mounted here, and the superuser writes into any folder")
        folder.chmod(0o500)
        yield Disk(folder, reads_only)
        folder.chmod(0o700)
    else:
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
        yield Disk(folder, reads_only)
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture(scope="module")
def made(qgis_app, small_atlas, small_edition) -> Iterator[dict[str, Any]]:
    """What there is to be written."""
    project = private_project(small_atlas.atlas)
    request = LoadRequest(Path("unused.gpkg"), dataset=small_edition.dataset, boundaries=small_edition.boundaries)
    content = build_content(request, read_dataset(request.dataset, Progress()), Progress())
    yield {
        "atlas": small_atlas.atlas, "project": project, "inspection": read_inspection(small_atlas.atlas),
        "edition": content.edition, "small": small_edition,
    }  # fmt: skip
    project.clear()


def _entry() -> Entry:
    empty = dict.fromkeys((field.name for field in fields(Entry)), "")
    return Entry(**{**empty, "url": "https://example.org/x", "size": 0})


def _table(folder: Path, ending: str) -> Path:
    frame = pd.DataFrame({"Region": ["Catalonia"], "Score": [1.5]})
    return inspect_results.write_table(folder / f"t{ending}", frame, "Found")


def _loaded(folder: Path, made: dict, sample: bool = False) -> object:
    small = made["small"]
    of_ours = LoadRequest(folder / "a.gpkg", dataset=small.dataset, boundaries=small.boundaries)
    job = load_job(sample_request(folder) if sample else of_ours)
    job.work(Progress())
    return finish(publishing_sample(job)) if sample else job.publish()


def _of_maps(folder: Path, made: dict, formats: tuple[Format, ...], **more: bool) -> list:
    request = ExportRequest(folder, (Theme.NEEDS,), formats, dpi=72, indicators=(), **more)
    return list(export_maps(made["project"], request, Progress()))


def _of_data(folder: Path, made: dict, kind: DataFormat) -> list:
    return list(export_data(made["atlas"], DataRequest(folder, (kind,), (Theme.NEEDS,), indicators=()), Progress()))


def _of_sheets(folder: Path, made: dict, **more: Any) -> list:
    request = FactsheetRequest(folder, regions=("se-gotland",), dpi=72, **more)
    return list(export_factsheets(made["inspection"], request, Progress()))


def _page() -> Any:
    from cpmr_migration_plugin.layouts.table_page import TablePage, TableRow

    return TablePage("Found", ("Region",), [TableRow(("Catalonia",))], "")


def _project(folder: Path, ending: str) -> None:
    finish(saving_project(QgsProject(), folder / f"p{ending}"))


CHANGED = Changes(
    (RowChange("regions", Change.CHANGED, "es-catalonia", "Catalonia", "1", (CellChange("name", "a", "b"),)),)
)
GONE = remove(Region("es-catalonia", "Catalonia", "ES", "ES51"))

WRITERS: dict[str, Callable[[Path, dict], object]] = {
    "style as QML": lambda folder, _: styles.write_qml(folder / "s.qml", "<qgis/>"),
    "styles": lambda folder, _: styles.export_file(folder / "s.json", built_in()),
    "preset": lambda folder, _: write_preset(folder / "p.json", "Mine", {"dpi": 300}),
    "placements": lambda folder, _: write_overrides_csv(folder / "o.csv", [GONE]),
    "changes": lambda folder, _: write_changes(CHANGED, folder / "c.csv"),
    "join report": lambda folder, made: write_report(made["atlas"], folder / "r.csv"),
    "problem report": lambda folder, _: write_problem_report(folder / "r.md", None),
    "mapping": lambda folder, _: save_mapping(folder, Mapping((), "x")),
    "mapping used": lambda folder, _: decisions.write_text("{}", folder / "m.json"),
    "data package": lambda folder, made: save_edition(made["edition"], folder / "e.zip"),
    **{f"template {kind.value}": lambda folder, _, kind=kind: save_template(folder / f"t{kind.ending}", kind)
       for kind in TemplateKind},
    **{f"table {ending}": lambda folder, _, ending=ending: _table(folder, ending)
       for ending in inspect_results.ENDINGS},
    "table .pdf": lambda folder, _: result_pages.write_pdf(_page(), folder / "t.pdf"),
    **{f"map {kind.value}": lambda folder, made, kind=kind: _of_maps(folder, made, (kind,), captions=False)
       for kind in Format},
    "caption": lambda folder, made: _of_maps(folder, made, (), captions=True),
    **{f"data {kind.value}": lambda folder, made, kind=kind: _of_data(folder, made, kind) for kind in DataFormat},
    "factsheet": _of_sheets,
    "factsheet .png": lambda folder, made: _of_sheets(folder, made, file_format=Format.PNG),
    "factsheets": lambda folder, made: _of_sheets(folder, made, single=True),
    "project .qgz": lambda folder, _: _project(folder, ".qgz"),
    "project .qgs": lambda folder, _: _project(folder, ".qgs"),
    "cache": lambda folder, _: Cache(folder / "cache").put(_entry(), b"1"),
    "atlas": _loaded,
    "sample": lambda folder, made: _loaded(folder, made, sample=True),
}  # fmt: skip


@pytest.mark.parametrize("what", WRITERS)
def test_whatever_cannot_be_written_is_told_and_leaves_nothing(disk, made, what):
    before = [path for path in sorted(disk.folder.rglob("*")) if path.is_file()]
    with pytest.raises(PluginError) as told:
        WRITERS[what](disk.folder, made)
    assert told.value.remedy, told.value.full_text()
    assert "unexpected" not in told.value.message, told.value.full_text()
    # Empty folders of a cache may stay.
    assert [path for path in sorted(disk.folder.rglob("*")) if path.is_file()] == before


def _stored_style(atlas: Path) -> None:
    made = styles.style_in_file(atlas, "regional_data", built_in()[0])
    styles.store_style(atlas, made.subject, built_in()[0], made.qml)


def _saved_result(atlas: Path) -> None:
    inspection = read_inspection(atlas)
    found = inspection.finder.search("", Filters())
    inspect_results.save_in_atlas(inspection, "Found", inspect_results.found_rows(inspection, found), "")


def _indicator(atlas: Path) -> None:
    figures = atlas.parent.parent / "figures.json"
    figures.write_bytes(jsonstat({("ES51", "2024"): 7.5, ("DE9", "2024"): 8.5}))
    choice = IndicatorChoice(file=figures, title="Mine")
    job = IndicatorJob(IndicatorRequest(atlas, (choice,)), Cache(atlas.parent.parent / "cache"))
    job.work(Progress())
    job.publish()


def _refreshed(atlas: Path) -> None:
    job = refresh_job(atlas)
    job.work(Progress())
    job.publish()


INTO_ATLASES = {
    "style": _stored_style, "result": _saved_result, "indicator": _indicator, "refresh": _refreshed,
    "placement": lambda atlas: manual_placement.change(atlas, {"es-catalonia": GONE}, profile=False),
}  # fmt: skip


@pytest.mark.parametrize("what", INTO_ATLASES)
@pytest.mark.parametrize("reads_only", [False, True])
def test_an_atlas_file_on_a_disk_that_takes_nothing_stays_as_it_was(made, tmp_path, what, reads_only):
    folder, mount = tmp_path / "disk", shutil.which("mount")
    folder.mkdir()
    size = made["atlas"].stat().st_size // 1024 + 2000
    command = [mount, "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", str(folder)]
    if os.geteuid() or mount is None or subprocess.call(command, stderr=subprocess.DEVNULL):
        pytest.skip("nothing can be mounted here")
    try:
        atlas = Path(shutil.copy(made["atlas"], folder / "atlas.gpkg"))
        with sqlite3.connect(atlas) as edited:
            # The copy is of a file that a project has open.
            edited.execute("PRAGMA journal_mode=DELETE")
            edited.execute("UPDATE competences SET note = 'mine'")
        edited.close()
        if reads_only:
            subprocess.run([mount, "-o", "remount,ro", str(folder)], check=True)
        else:
            (folder / "filler").write_bytes(b"x" * shutil.disk_usage(folder).free)
        before = atlas.read_bytes()
        with pytest.raises(PluginError) as told:
            INTO_ATLASES[what](atlas)
        assert told.value.remedy, told.value.full_text()
        assert atlas.read_bytes() == before
        assert {path.name for path in folder.iterdir()} <= {"atlas.gpkg", "filler"}
    finally:
        subprocess.run([shutil.which("umount"), "-l", str(folder)], check=True)


@pytest.mark.parametrize("what", ["preset", "placement", "source copy"])
def test_a_profile_that_takes_nothing_is_told(disk, made, monkeypatch, what):
    from cpmr_migration_plugin.workflows.loading import sources_list
    from cpmr_migration_plugin.workflows.loading.dataset import Dataset

    monkeypatch.setattr(profile, "profile_folder", lambda: disk.folder / "profile")
    before = sorted(disk.folder.rglob("*"))

    def keep() -> None:
        if what == "preset":
            save_preset("Mine", {"dpi": 300})
        elif what == "placement":
            manual_placement.change(made["atlas"], {"es-catalonia": GONE}, profile=True)
        else:
            job = sources_list.PullJob(sources_list.new_source("Ours", Dataset()))
            job.work(Progress())
            job.publish()

    with pytest.raises(TargetError) as told:
        keep()
    assert told.value.remedy
    left = [path for path in sorted(disk.folder.rglob("*")) if path.is_file()]
    assert left == [path for path in before if path.is_file()]


def test_half_a_sign_that_no_file_takes_is_told_and_leaves_the_old_file(tmp_path):
    """Text out of JSON may hold half of a pair of surrogates."""
    (tmp_path / "s.qml").write_text("mine")
    with pytest.raises(TargetError):
        styles.write_qml(tmp_path / "s.qml", "\ud800")
    assert [path.name for path in tmp_path.iterdir()] == ["s.qml"]
    assert (tmp_path / "s.qml").read_text() == "mine"
