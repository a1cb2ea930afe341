"""Write a layout to a file: PDF with text as text, or PNG."""

from __future__ import annotations

from enum import Enum, unique
from pathlib import Path

from qgis.core import Qgis, QgsLayoutExporter, QgsPrintLayout

from ..errors import ExportError
from ..store.target import replacing
from ..translation import tr


@unique
class Format(str, Enum):
    """File formats of maps."""

    PDF = "pdf"
    PNG = "png"


def export_layout(layout: QgsPrintLayout, target: Path, file_format: Format, dpi: int) -> None:
    """Write *layout* to *target*; an older file is replaced only when the new one is complete.

    :param dpi: resolution of pictures and of what a PDF must rasterise
    :raises ExportError: if QGIS could not export it
    :raises TargetError: if the file cannot be written
    """
    exporter = QgsLayoutExporter(layout)
    with replacing(target) as partial:
        if file_format is Format.PDF:
            result = exporter.exportToPdf(str(partial), _pdf_settings(dpi))
        else:
            result = exporter.exportToImage(str(partial), _image_settings(dpi))
        # QGIS calls an export of nothing a success.
        written = partial.stat().st_size if partial.exists() else 0
        if result != QgsLayoutExporter.ExportResult.Success or not written:
            raise ExportError(
                tr("“{file}” could not be exported.").format(file=target.name),
                details=f"{exporter.errorMessage()} ({result})",
                remedy=tr("Make sure that there is room on the disk and that the folder can be written to."),
            )


def _pdf_settings(dpi: int) -> QgsLayoutExporter.PdfExportSettings:
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = dpi
    settings.exportMetadata = True
    settings.appendGeoreference = True
    settings.rasterizeWholeImage = False
    # Text stays text: searchable, and readable for screen readers.
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    return settings


def _image_settings(dpi: int) -> QgsLayoutExporter.ImageExportSettings:
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = dpi
    settings.exportMetadata = True
    settings.generateWorldFile = False
    return settings
