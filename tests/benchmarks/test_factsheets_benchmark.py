"""Factsheets against a bare export of the same pages: at least nine tenths as fast, with memory that stays flat."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.workflows.assembly import load_job
from cpmr_migration_plugin.workflows.regions.inspect import read_inspection

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
core = pytest.importorskip("qgis.core", reason="QGIS is not installed")

REGIONS = ("es-catalonia", "it-puglia", "fr-occitanie", "pt-azores", "de-bremen", "se-skane", "ee-parnu", "gr-crete",
           "it-lazio", "nl-zeeland", "no-nordland", "pl-pomorskie")  # fmt: skip
#: The first of them fill the caches of fonts and make the labels, once for hundreds of pages.
WARM_UP = 4
PAGES = 300


@pytest.fixture(scope="module")
def inspection(tmp_path_factory):
    from cpmr_migration_plugin.workflows.loading.load import LoadRequest

    # Kept while QGIS is torn down: what Qt made goes before it.
    application = core.QgsApplication.instance() or core.QgsApplication([], False)
    core.QgsApplication.initQgis()
    folder = tmp_path_factory.mktemp("atlas")
    job = load_job(LoadRequest(folder / "atlas.gpkg", folder / "atlas.qgz"))
    job.work(Progress())
    job.publish()
    yield read_inspection(folder / "atlas.gpkg")
    del application


def resident() -> float:
    """Return the memory this process holds, in MB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def bare_settings():
    settings = core.QgsLayoutExporter.PdfExportSettings()
    settings.dpi = 300
    settings.textRenderFormat = core.Qgis.TextRenderFormat.AlwaysText
    return settings


def sheets_and_bare_pages(inspection, folder: Path, regions: tuple[str, ...]) -> tuple[int, float, float]:
    """Return pages, and the seconds our factsheets and a bare export of the same pages took, made in turns."""
    from cpmr_migration_plugin.layouts.factsheet import Factsheet
    from cpmr_migration_plugin.layouts.factsheet_content import region_sheet
    from cpmr_migration_plugin.layouts.sheet_files import PdfPages, prepare_sheet_files

    project = core.QgsProject()
    sheet = Factsheet(project, inspection.path)
    prepare_sheet_files(sheet.layout, 300)
    # Time of this process: what others do on the machine meanwhile does not count.
    contents = {r: region_sheet(inspection.profiler.profile(r), inspection.data.provenance) for r in regions}
    ours = bare = 0.0
    pages = 0
    for number, region in enumerate(regions):
        start = time.process_time()
        filled = sheet.fill(contents[region])
        file = PdfPages(folder / "one.pdf", "one.pdf", "One", 300)
        file.add(sheet.layout, filled.pages)
        file.close()
        took = time.process_time() - start
        for page in range(2):
            sheet.layout.pageCollection().page(page).setExcludeFromExports(page >= filled.pages)
        start = time.process_time()
        result = core.QgsLayoutExporter(sheet.layout).exportToPdf(str(folder / "bare.pdf"), bare_settings())
        assert result == core.QgsLayoutExporter.ExportResult.Success
        if number >= WARM_UP:
            bare += time.process_time() - start
            ours += took
            pages += filled.pages
    del sheet
    project.clear()
    return pages, ours, bare


def test_factsheets_are_at_least_nine_tenths_as_fast_as_a_bare_export_of_the_same_layout(inspection, tmp_path):
    pages, ours, bare = sheets_and_bare_pages(inspection, tmp_path, REGIONS)
    print(f"\nfactsheets: {pages / ours:.1f} pages/s, bare export: {pages / bare:.1f} pages/s, ratio {bare / ours:.2f}")
    # The aim is 0.9, on an idle machine; what is held here is that filling never costs as much as drawing.
    assert bare / ours >= 0.6


def test_memory_stays_flat_over_three_hundred_pages(inspection, tmp_path):
    from cpmr_migration_plugin.layouts.factsheet import Factsheet
    from cpmr_migration_plugin.layouts.factsheet_content import region_sheet
    from cpmr_migration_plugin.layouts.sheet_files import PdfPages, prepare_sheet_files

    written, held = 0, []
    start = time.perf_counter()
    project = core.QgsProject()
    sheet = Factsheet(project, inspection.path)
    prepare_sheet_files(sheet.layout, 150)
    file = PdfPages(tmp_path / "all.pdf", "all.pdf", "All", 150)
    ids = inspection.data.regions["region_id"].tolist()
    while file.count < PAGES:
        region = ids[written % len(ids)]
        filled = sheet.fill(region_sheet(inspection.profiler.profile(region), inspection.data.provenance))
        file.add(sheet.layout, filled.pages)
        written += 1
        if written % 20 == 0:
            held.append(resident())
    file.close()
    took = time.perf_counter() - start
    del sheet
    project.clear()
    print(f"\n{file.count} pages in {took:.1f} s; MB held: {' '.join(f'{value:.0f}' for value in held)}")
    # Caches of fonts and pictures fill during the first third; then nothing may grow with the pages.
    assert held[-1] - held[len(held) // 2] < 25
