"""Exports that cannot go well: what is complete stays, nothing half remains, and the report says which and why."""

from __future__ import annotations

import errno
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsProject

from cpmr_migration_plugin.errors import AtlasError, Cancelled, ExportError, PluginError, TargetError
from cpmr_migration_plugin.layouts import export as layouts_export
from cpmr_migration_plugin.layouts.export import Format
from cpmr_migration_plugin.layouts.page import PageSpec
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.progress import Progress, finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.store.file_names import safe_stem, unique_stems
from cpmr_migration_plugin.translation import Language
from cpmr_migration_plugin.workflows.exporting import map_export as workflow
from cpmr_migration_plugin.workflows.exporting.data_export import DataRequest, export_data
from cpmr_migration_plugin.workflows.exporting.export_kinds import DataFormat
from cpmr_migration_plugin.workflows.exporting.map_export import (
    ExportReport,
    ExportRequest,
    export_maps,
    planned_files,
    private_project,
    retry_of,
)

THREE = (Theme.RECEPTION, Theme.NEEDS, Theme.COOPERATION)


@pytest.fixture(scope="module")
def project(qgis_app, small_atlas):
    project = private_project(small_atlas.project)
    yield project
    project.clear()


@pytest.fixture
def whole(qgis_app, atlas):
    """Every region: files of its maps are larger than a full disk takes."""
    project = private_project(atlas.atlas)
    yield project
    project.clear()


def request(folder, formats=(Format.PNG,), themes=THREE, **more) -> ExportRequest:
    return ExportRequest(folder, themes, formats, dpi=72, indicators=(), **more)


def names(folder) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_map_that_fails_does_not_stop_the_others_and_a_retry_makes_it(project, tmp_path):
    (tmp_path / "08_needs.png").mkdir()
    asked = request(tmp_path, keep_going=True, overwrite=True)
    report = ExportReport()
    written = list(export_maps(project, asked, Progress(), report))
    assert written == report.written
    assert names(tmp_path) == [
        "04_reception.png", "04_reception.txt", "08_needs.png", "08_needs.txt", "09_cooperation.png",
        "09_cooperation.txt",
    ]  # fmt: skip
    assert [(failure.path.name, type(failure.error)) for failure in report.failed] == [("08_needs.png", TargetError)]
    with pytest.raises(ExportError, match="1 of 6 files could not be exported") as caught:
        report.raise_failures()
    assert "08_needs.png: “08_needs.png” is a folder." in caught.value.details
    (tmp_path / "08_needs.png").rmdir()
    assert planned_files(retry_of(asked, report)) == [tmp_path / "08_needs.png"]
    assert list(export_maps(project, retry_of(asked, report), Progress())) == [tmp_path / "08_needs.png"]


def test_without_going_on_the_first_failure_ends_the_export(project, tmp_path):
    (tmp_path / "08_needs.png").mkdir()
    report = ExportReport()
    with pytest.raises(TargetError):
        list(export_maps(project, request(tmp_path, overwrite=True), Progress(), report))
    assert [path.name for path in report.written] == ["04_reception.png", "04_reception.txt"]
    assert [path.name for path in report.not_begun] == ["08_needs.txt", "09_cooperation.png", "09_cooperation.txt"]


def test_an_error_nobody_foresaw_is_one_failed_file(project, tmp_path, monkeypatch):
    real = workflow._write

    def broken(one, *rest):
        if one.subject.table == Theme.NEEDS.value:
            raise ZeroDivisionError("nobody foresaw")
        real(one, *rest)

    monkeypatch.setattr(workflow, "_write", broken)
    report = ExportReport()
    list(export_maps(project, request(tmp_path, keep_going=True), Progress(), report))
    assert [failure.path.name for failure in report.failed] == ["08_needs.png", "08_needs.txt"]
    assert "ZeroDivisionError" in report.failed[0].error.details
    assert len(report.written) == 4


@pytest.mark.parametrize("moment", range(1, 5))
def test_cancelled_at_any_file_the_report_says_what_stays(project, tmp_path, moment):
    report, asked = ExportReport(), []

    def is_cancelled() -> bool:
        asked.append(1)
        return len(asked) >= moment

    with pytest.raises(Cancelled, match=f"{moment - 1} files are complete") as caught:
        two = request(tmp_path, themes=THREE[:2])
        list(export_maps(project, two, Progress(is_cancelled=is_cancelled), report))
    assert names(tmp_path) == sorted(path.name for path in report.written)
    assert len(report.written) == moment - 1
    assert caught.value.details.count("not begun") == 5 - moment


def test_a_folder_that_goes_half_way_ends_the_export_even_if_it_was_to_go_on(project, tmp_path):
    folder, report = tmp_path / "maps", ExportReport()
    with pytest.raises(TargetError, match="does not exist"):
        for _ in export_maps(project, request(folder, keep_going=True), Progress(), report):
            shutil.rmtree(folder, ignore_errors=True)
    assert not folder.exists()
    assert len(report.written) == 1
    assert len(report.failed) == 1
    assert len(report.not_begun) == 4


@pytest.mark.parametrize("kind", Format)
def test_a_full_disk_leaves_small_files_and_no_half_one(whole, full_disk, kind):
    asked = replace(request(full_disk, (kind,), THREE[:2], keep_going=True), dpi=150)
    report = ExportReport()
    list(export_maps(whole, asked, Progress(), report))
    assert names(full_disk) == ["04_reception.txt", "08_needs.txt"]
    assert [failure.path.suffix for failure in report.failed] == [f".{kind.value}"] * 2
    assert all(isinstance(failure.error, (ExportError, TargetError)) for failure in report.failed)
    assert all("room on the disk" in failure.error.remedy for failure in report.failed)


def test_a_full_disk_leaves_no_half_data(atlas, full_disk):
    asked = DataRequest(full_disk, tuple(DataFormat), (Theme.NEEDS, Theme.COUNTRY_DATA), keep_going=True)
    report = ExportReport()
    list(export_data(atlas.atlas, asked, Progress(), report))
    assert names(full_disk) == sorted(path.name for path in report.written)
    failed = {failure.path.name for failure in report.failed}
    assert {"migration_data.gpkg", "migration_data.xlsx", "migration_data_regions.geojson"} <= failed
    assert "migration_data_indicators.csv" in failed
    assert {"migration_data_codebook.csv", "migration_data_about.csv"} <= {path.name for path in report.written}
    for failure in report.failed:
        assert "room on the disk" in failure.error.remedy, failure.error.full_text()


def test_a_file_that_is_open_elsewhere_stays_as_it_was(project, tmp_path, monkeypatch):
    """Windows refuses to replace a file that a viewer has open."""
    mine = tmp_path / "08_needs.png"
    mine.write_text("open in a viewer")
    real = type(mine).replace

    def refused(self, target):
        if target == mine:
            raise PermissionError(errno.EACCES, "The process cannot access the file")
        return real(self, target)

    monkeypatch.setattr(type(mine), "replace", refused)
    report = ExportReport()
    list(export_maps(project, request(tmp_path, keep_going=True, overwrite=True), Progress(), report))
    assert mine.read_text() == "open in a viewer"
    assert [failure.path for failure in report.failed] == [mine]
    assert "Close the file in other programs" in report.failed[0].error.remedy
    assert len(names(tmp_path)) == 6


@pytest.mark.parametrize("name", ["x" * 300, "a\0b"])
def test_a_folder_no_disk_takes_is_told(project, atlas, tmp_path, name):
    with pytest.raises(PluginError, match="folder"):
        list(export_maps(project, request(tmp_path / name), Progress()))
    with pytest.raises(PluginError, match="folder"):
        list(export_data(atlas.atlas, DataRequest(tmp_path / name), Progress()))


def test_a_read_only_folder_is_told_before_anything_is_drawn(project):
    # Root may write anywhere but there.
    with pytest.raises(TargetError, match="Nothing can be written"):
        list(export_maps(project, request(Path("/proc/self")), Progress()))


def test_stems_are_safe_and_never_the_same():
    titles = ["a/b:c*?\"<>|", "a b c", "A_B_C", "CON", "com1.txt", "..", "", "é" * 255, "é" * 256, "../../etc/passwd",
              "\u202egnp.exe", "50%20"]  # fmt: skip
    stems = unique_stems(titles)
    assert len({stem.casefold() for stem in stems}) == len(titles)
    for stem in stems:
        assert stem
        assert not set(stem) & set('/\\:*?"<>|%\u202e')
        assert len(f"{stem}_2.geojson".encode()) < 255
        assert stem.strip(". ") == stem
    assert safe_stem("CON") == "_CON"
    assert safe_stem("Île-de-France") == "Île-de-France"
    planned = planned_files(ExportRequest(Path("maps"), (), indicators=("indicator_../../x", "indicator_..:..:x")))
    assert {path.parent for path in planned} == {Path("maps")}
    assert len(set(planned)) == 6


def test_two_languages_do_not_replace_each_other(tmp_path):
    pages = [PageSpec(language=language) for language in (None, *Language)]
    files = [path for page in pages for path in planned_files(request(tmp_path, page=page))]
    assert len(set(files)) == len(files)


def test_layers_that_are_not_in_the_project_are_told(qgis_app, small_atlas, tmp_path):
    mine = QgsProject()
    finish(builder.adding_atlas(mine, builder.open_atlas(small_atlas.atlas), (Theme.NEEDS,)))
    copy, report = private_project(mine), ExportReport()
    written = list(export_maps(copy, request(tmp_path, themes=(Theme.NEEDS, Theme.SERVICES)), Progress(), report))
    assert [path.name for path in written] == ["08_needs.png", "08_needs.txt"]
    assert report.left_out == ["Basic Public Services: not in the project, left out"]
    with pytest.raises(ExportError, match="None of the chosen layers"):
        list(export_maps(copy, request(tmp_path, themes=()), Progress()))
    copy.clear()
    mine.clear()


def test_a_map_theme_that_lost_its_layer_is_told(qgis_app, small_atlas, tmp_path):
    broken = private_project(small_atlas.project)
    group = builder.our_groups(broken)[0]
    name = builder.map_theme_name(builder.theme_layers_of(group)[Theme.NEEDS])
    themes = broken.mapThemeCollection()
    other = builder.map_theme_name(builder.theme_layers_of(group)[Theme.RECEPTION])
    themes.update(name, themes.mapThemeState(other))
    report = ExportReport()
    list(export_maps(broken, request(tmp_path, keep_going=True), Progress(), report))
    assert [failure.path.name for failure in report.failed] == ["08_needs.png", "08_needs.txt"]
    assert "does not show its layer" in report.failed[0].error.message
    assert report.failed[0].error.remedy
    assert len(report.written) == 4
    broken.clear()


def test_an_atlas_file_that_went_away_is_told(qgis_app, small_atlas, tmp_path):
    moved = tmp_path / "atlas.gpkg"
    shutil.copy(small_atlas.atlas, moved)
    copy = private_project(moved)
    moved.unlink()
    with pytest.raises(AtlasError, match="is not there"):
        list(export_maps(copy, request(tmp_path / "maps"), Progress()))
    assert not (tmp_path / "maps").exists()
    copy.clear()


def test_a_picture_too_large_for_memory_is_told(project, tmp_path, monkeypatch):
    class Exporter:
        ExportResult = layouts_export.QgsLayoutExporter.ExportResult
        ImageExportSettings = layouts_export.QgsLayoutExporter.ImageExportSettings

        def __init__(self, layout):
            pass

        def exportToImage(self, path, settings):
            return self.ExportResult.MemoryError

    monkeypatch.setattr(layouts_export, "QgsLayoutExporter", Exporter)
    with pytest.raises(ExportError, match="could not be exported"):
        list(export_maps(project, request(tmp_path), Progress()))
    assert names(tmp_path) == []
