"""Factsheets that were cancelled or failed half-way: what is complete stays untouched, a retry makes the rest."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

import pytest

from cpmr_migration_plugin.errors import Cancelled, ExportError, PluginError, TargetError
from cpmr_migration_plugin.layouts.export import Format
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.workflows.exporting import factsheets
from cpmr_migration_plugin.workflows.exporting.export_project import private_project
from cpmr_migration_plugin.workflows.exporting.export_report import ExportReport
from cpmr_migration_plugin.workflows.exporting.factsheets import (
    FactsheetRequest,
    chosen_regions,
    exporting_factsheets,
    planned_files,
    retry_of,
)
from cpmr_migration_plugin.workflows.exporting.publication import ExportSequence, PublicationResult, publishing
from cpmr_migration_plugin.workflows.regions.inspect import read_inspection

SIX = ("es-catalonia", "it-puglia", "fr-occitanie", "ee-parnu", "pt-azores", "se-skane")


@pytest.fixture(scope="module")
def inspection(atlas):
    return read_inspection(atlas.atlas)


def run(inspection, request: FactsheetRequest, progress: Progress | None = None) -> ExportReport:
    """Export and return the report, whatever ends it."""
    report = ExportReport()
    try:
        for _ in exporting_factsheets(inspection, request, progress or Progress(), report):
            pass
    except PluginError as error:
        report.left_out.append(error.full_text())
    return report


def stamps(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {path.name: (path.stat().st_mtime_ns, path.read_bytes()) for path in folder.iterdir()}


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def cancel_after(report_of: Path, files: int) -> Progress:
    return Progress(is_cancelled=lambda: report_of.is_dir() and len(list(report_of.glob("*-factsheet*.p*"))) >= files)


def test_cancelled_at_the_sixth_of_all_regions_a_retry_makes_the_others(inspection, tmp_path):
    request = FactsheetRequest(tmp_path, dpi=72)
    everything = [path.name for path in planned_files(inspection, request)]
    assert len(everything) > 100
    report = run(inspection, request, cancel_after(tmp_path, 6))
    assert names(tmp_path) == sorted(everything[:6])
    assert [path.name for path in report.written] == everything[:6]
    assert [path.name for path in report.not_begun] == everything[6:]
    assert "6 files are complete" in report.left_out[0]
    assert f"{everything[6]}: not begun" in report.left_out[0]
    before = stamps(tmp_path)
    # The second half is not waited for: cancelled anew after three more.
    again = run(inspection, retry_of(request, report), cancel_after(tmp_path, 9))
    assert [path.name for path in again.written] == everything[6:9]
    after = stamps(tmp_path)
    assert {name: after[name] for name in before} == before
    assert len(after) == 9


def test_one_that_fails_does_not_stop_the_others_and_a_retry_makes_only_it(inspection, tmp_path):
    blocked = tmp_path / "it-puglia-factsheet.pdf"
    blocked.mkdir()
    request = FactsheetRequest(tmp_path, regions=SIX, dpi=72, overwrite=True, keep_going=True)
    report = run(inspection, request)
    assert len(report.written) == 5
    assert [(failure.path, type(failure.error)) for failure in report.failed] == [(blocked, TargetError)]
    with pytest.raises(ExportError, match="1 of 6 files"):
        report.raise_failures()
    before = {name: stamp for name, stamp in stamps_of_files(tmp_path).items() if name != blocked.name}
    blocked.rmdir()
    again = run(inspection, retry_of(request, report))
    assert again.written == [blocked]
    assert again.to_do == ()
    assert blocked.read_bytes().startswith(b"%PDF")
    after = stamps_of_files(tmp_path)
    assert {name: after[name] for name in before} == before


def stamps_of_files(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in folder.iterdir() if path.is_file()}


def test_pictures_are_retried_page_by_page_and_a_page_nobody_needs_is_not_to_do(inspection, tmp_path):
    second = tmp_path / "es-catalonia-factsheet-2.png"
    second.mkdir()
    request = FactsheetRequest(
        tmp_path, regions=("es-catalonia", "tr-sinop"), file_format=Format.PNG, dpi=72, overwrite=True, keep_going=True
    )
    report = run(inspection, request)
    assert [failure.path for failure in report.failed] == [second]
    assert report.to_do == (second,)
    assert "tr-sinop-factsheet-2.png" not in [path.name for path in report.planned]
    first = (tmp_path / "es-catalonia-factsheet-1.png").stat().st_mtime_ns
    second.rmdir()
    again = run(inspection, retry_of(request, report))
    assert again.written == [second]
    assert (tmp_path / "es-catalonia-factsheet-1.png").stat().st_mtime_ns == first


def test_a_full_disk_and_a_file_open_elsewhere_are_failures_of_their_file_alone(inspection, tmp_path, monkeypatch):
    real = Path.replace

    def refused(self, target):
        if Path(target).name.startswith("fr-occitanie"):
            raise PermissionError(errno.EACCES, "open in a viewer")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", refused)
    real_finish = factsheets.finish_pdf

    def full(path, **more):
        if "ee-parnu" in path.name:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real_finish(path, **more)

    monkeypatch.setattr(factsheets, "finish_pdf", full)
    report = run(inspection, FactsheetRequest(tmp_path, regions=SIX, dpi=72, keep_going=True))
    failed = {failure.path.name: failure.error for failure in report.failed}
    assert set(failed) == {"fr-occitanie-factsheet.pdf", "ee-parnu-factsheet.pdf"}
    assert "Close the file" in failed["fr-occitanie-factsheet.pdf"].remedy
    assert "room on the disk" in failed["ee-parnu-factsheet.pdf"].remedy
    assert names(tmp_path) == sorted(path.name for path in report.written)
    assert len(report.written) == 4


def test_a_folder_that_goes_ends_it_even_if_it_was_to_go_on(inspection, tmp_path):
    folder, report = tmp_path / "sheets", ExportReport()
    request = FactsheetRequest(folder, regions=SIX, dpi=72, keep_going=True)
    with pytest.raises(TargetError):
        for path in exporting_factsheets(inspection, request, Progress(), report):
            if path is not None:
                shutil.rmtree(folder)
    assert len(report.written) == 1
    assert len(report.not_begun) == 4


def test_one_file_for_all_is_made_anew_and_that_is_said(inspection, tmp_path):
    request = FactsheetRequest(tmp_path, regions=SIX, single=True, dpi=72)
    asked = iter(range(100))
    report = ExportReport()
    with pytest.raises(Cancelled) as caught:
        list(exporting_factsheets(inspection, request, Progress(is_cancelled=lambda: next(asked) > 3), report))
    assert "makes it anew" in caught.value.remedy
    assert names(tmp_path) == []
    assert [path.name for path in report.to_do] == ["factsheets-by-region.pdf"]
    assert retry_of(request, report) == request
    again = run(inspection, retry_of(request, report))
    assert [path.name for path in again.written] == names(tmp_path) == ["factsheets-by-region.pdf"]


def test_a_publication_cancelled_in_its_factsheets_goes_on_there(inspection, atlas, tmp_path):
    from cpmr_migration_plugin.model.vocabulary import Theme
    from cpmr_migration_plugin.workflows.exporting.export_part import ExportSource
    from cpmr_migration_plugin.workflows.exporting.map_export import ExportRequest

    maps = ExportRequest(tmp_path, (Theme.NEEDS,), (Format.PNG,), dpi=72, indicators=(), captions=False)
    sheets = FactsheetRequest(tmp_path, regions=SIX, dpi=72, keep_going=True)
    asked, outcome = ExportSequence((maps, sheets)), PublicationResult()

    def published(publication: ExportSequence, progress: Progress, found: PublicationResult) -> None:
        source = ExportSource(atlas.atlas, lambda: private_project(atlas.project))
        for _ in publishing(source, publication, progress, found):
            pass

    with pytest.raises(Cancelled):
        published(asked, cancel_after(tmp_path, 2), outcome)
    assert len(outcome.written) == 3
    again = outcome.to_retry(asked)
    (left,) = again.requests
    assert len(left.only) == 4
    before = stamps(tmp_path)
    second = PublicationResult(written=outcome.written)
    published(again, Progress(), second)
    after = stamps(tmp_path)
    assert {name: after[name] for name in before} == before
    assert len(after) == 7
    assert not second.to_retry(again)


def test_retry_asks_only_for_regions_that_were_chosen(inspection, tmp_path):
    request = FactsheetRequest(tmp_path, regions=SIX[:2])
    report = ExportReport(planned=planned_files(inspection, request))
    report.written.append(report.planned[0])
    retry = retry_of(request, report)
    assert chosen_regions(inspection, retry) == chosen_regions(inspection, request)
    assert planned_files(inspection, retry) == report.planned[1:]
