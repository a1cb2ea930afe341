"""Pages and maps: what the plugin makes beside what QGIS makes of the same layers and layouts, in turns."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from .qgis_app import application


def render(project: str, width: int, height: int) -> Callable[[], dict]:
    """Draw the maps of a project, and the same layers with one plain symbol each."""
    application()
    from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings, QgsProject, QgsSingleSymbolRenderer, QgsSymbol
    from qgis.PyQt.QtCore import QSize

    from cpmr_migration_plugin.project.builder import EUROPE, project_crs

    QgsProject.instance().read(project)
    opened = QgsProject.instance()
    themes = opened.mapThemeCollection()
    shown = [themes.mapThemeVisibleLayers(name) for name in sorted(themes.mapThemes())]
    plain: dict[str, object] = {}
    for layer in {layer.id(): layer for layers in shown for layer in layers}.values():
        copy = layer.clone()
        copy.setRenderer(QgsSingleSymbolRenderer(QgsSymbol.defaultSymbol(layer.geometryType())))
        copy.setLabelsEnabled(False)
        copy.setDiagramRenderer(None)
        plain[layer.id()] = copy

    def draw(layers: list) -> float:
        settings = QgsMapSettings()
        settings.setDestinationCrs(project_crs())
        settings.setTransformContext(opened.transformContext())
        settings.setLayers(layers)
        settings.setExtent(EUROPE)
        settings.setOutputSize(QSize(width, height))
        settings.setFlag(QgsMapSettings.Flag.Antialiasing, True)
        job = QgsMapRendererSequentialJob(settings)
        start = time.perf_counter()
        job.start()
        job.waitForFinished()
        took = time.perf_counter() - start
        if job.renderedImage().isNull():
            raise RuntimeError("nothing was drawn")
        return took

    def run() -> dict[str, float]:
        ours = theirs = 0.0
        for layers in shown:
            ours += draw(layers)
            theirs += draw([plain[layer.id()] for layer in layers])
        return {"ours": ours / len(shown), "theirs": theirs / len(shown), "maps": len(shown)}

    return run


def factsheets(atlas: str, folder: str, regions: int) -> Callable[[], dict]:
    """Make factsheets, and export the pages bare."""
    application()
    from benchmarks.test_factsheets_benchmark import REGIONS, sheets_and_bare_pages

    from cpmr_migration_plugin.workflows.regions.inspect import read_inspection

    inspection = read_inspection(Path(atlas))
    Path(folder).mkdir(parents=True, exist_ok=True)

    def run() -> dict[str, float]:
        pages, ours, bare = sheets_and_bare_pages(inspection, Path(folder), REGIONS[:regions])
        return {"pages": pages, "ours": ours / pages, "theirs": bare / pages}

    return run


def maps(project: str, folder: str) -> Callable[[], dict]:
    """Export the maps of a project as PDF, laid out anew, and QGIS's export of the layouts that are in the project."""
    application()
    from qgis.core import Qgis, QgsLayoutExporter, QgsProject

    from cpmr_migration_plugin.progress import Progress
    from cpmr_migration_plugin.workflows.exporting.map_export import ExportRequest, Format, export_maps

    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    QgsProject.instance().read(project)
    opened = QgsProject.instance()

    def run() -> dict[str, float]:
        start = time.perf_counter()
        request = ExportRequest(target, formats=(Format.PDF,), overwrite=True)
        pages = sum(path.suffix == ".pdf" for path in export_maps(opened, request, Progress()))
        ours = time.perf_counter() - start
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.dpi = request.dpi
        settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
        start = time.perf_counter()
        layouts = opened.layoutManager().printLayouts()
        for layout in layouts:
            result = QgsLayoutExporter(layout).exportToPdf(str(target / "bare.pdf"), settings)
            if result != QgsLayoutExporter.ExportResult.Success:
                raise RuntimeError(f"{layout.name()}: {result}")
        theirs = time.perf_counter() - start
        return {"pages": pages, "ours": ours / pages, "theirs": theirs / len(layouts)}

    return run
