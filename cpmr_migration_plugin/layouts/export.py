"""Write a layout to a file (PDF and SVG with text as text, PNG) or into memory."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, unique
from pathlib import Path

from osgeo import gdal
from qgis.core import Qgis, QgsLayoutExporter, QgsPrintLayout

from ..__about__ import TITLE
from ..errors import ExportError
from ..file_writing import room_remedy
from ..store.pdf import finish_pdf
from ..store.target import replacing
from ..translation import tr

#: What a whole file ends with. Neither Qt nor QGIS tells when the disk was full.
_ENDS = {"pdf": b"%%EOF", "png": b"IEND\xaeB`\x82", "svg": b"</svg>"}

#: What Qt writes as title and description of an SVG.
_SVG_TITLE = re.compile(rb"<title>.*?</title>\s*(<desc>.*?</desc>|<desc/>)?", re.DOTALL)


@unique
class Format(str, Enum):
    """File formats of maps."""

    PDF = "pdf"
    PNG = "png"
    SVG = "svg"


@dataclass(frozen=True)
class DocumentInfo:
    """What a file says of itself, where viewers, search engines and screen readers look.

    :param subject: what it is about, in a sentence or two
    :param language: of its text, e.g. ``fr``
    """

    title: str
    author: str = ""
    subject: str = ""
    keywords: Sequence[str] = ()
    language: str = "en"


def export_layout(
    layout: QgsPrintLayout,
    target: Path,
    file_format: Format,
    dpi: int,
    info: DocumentInfo | None = None,
    *,
    geo_pdf: bool = False,
) -> None:
    """Write *layout* to *target*; an older file is replaced only when the new one is complete.

    :param dpi: resolution of pictures and of what a PDF must rasterise
    :param info: becomes the metadata of the layout's project, which QGIS writes into the file: for private projects
    :param geo_pdf: whether a PDF keeps layers and coordinates, see :func:`can_write_geo_pdf`
    :raises ExportError: if QGIS could not export it
    :raises TargetError: if the file cannot be written
    """
    if info is not None:
        _describe(layout, info)
    exporter = QgsLayoutExporter(layout)
    with replacing(target) as partial:
        if file_format is Format.PDF:
            result = exporter.exportToPdf(str(partial), _pdf_settings(dpi, geo_pdf=geo_pdf and can_write_geo_pdf()))
        elif file_format is Format.SVG:
            result = exporter.exportToSvg(str(partial), _svg_settings(dpi))
        else:
            result = exporter.exportToImage(str(partial), _image_settings(dpi))
        try:
            # QGIS calls an export of nothing a success, and one to a full disk.
            if result != QgsLayoutExporter.ExportResult.Success or not is_whole(partial, file_format):
                raise not_exported(target, f"{_said(exporter)} ({result})")
            if info is not None:
                _finish(partial, file_format, info)
        except OSError as error:
            raise not_exported(target, str(error)) from error


def can_write_geo_pdf() -> bool:
    """Return whether this GDAL can write PDFs with layers and coordinates."""
    driver = gdal.GetDriverByName("PDF")
    if driver is None or not hasattr(QgsLayoutExporter.PdfExportSettings(), "writeGeoPdf"):
        return False
    return any(driver.GetMetadataItem(f"HAVE_{library}") == "YES" for library in ("POPPLER", "PDFIUM", "PODOFO"))


def _describe(layout: QgsPrintLayout, info: DocumentInfo) -> None:
    project = layout.project()
    metadata = project.metadata()
    metadata.setTitle(info.title)
    metadata.setAuthor(info.author)
    metadata.setAbstract(info.subject)
    # A comma would part a keyword in two.
    words = [word.replace(",", " ").replace(";", " ") for word in info.keywords if word.strip()]
    metadata.setKeywords({TITLE: words} if words else {})
    project.setMetadata(metadata)


def _finish(partial: Path, file_format: Format, info: DocumentInfo) -> None:
    """Tell the language of the text, which QGIS does not write."""
    if file_format is Format.PDF:
        finish_pdf(partial, title=info.title, language=info.language)
    elif file_format is Format.SVG:
        partial.write_bytes(_worded(partial.read_bytes(), info))


def _worded(svg: bytes, info: DocumentInfo) -> bytes:
    """Return an SVG with language, title and description.

    QGIS would write them, too, but as they are: a title with ``<`` or ``&`` would be markup.
    """
    said = f"<title>{_xml(info.title)}</title>\n <desc>{_xml(info.subject)}</desc>"
    svg = _SVG_TITLE.sub(lambda _: said.encode(), svg, count=1)
    return svg.replace(b"<svg ", f'<svg xml:lang="{_xml(info.language)}" '.encode(), 1)


def _xml(text: str) -> str:
    """Return text as XML holds it, without signs that XML knows none for."""
    return html.escape(re.sub("[^\\t\\n\\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", text))


def is_whole(path: Path, file_format: Format) -> bool:
    """Return whether a file is there and ends as one of its format does: a full disk cuts it without a word."""
    if not path.exists():
        return False
    with path.open("rb") as file:
        file.seek(0, 2)
        file.seek(max(0, file.tell() - 64))
        return file.read().rstrip().endswith(_ENDS[file_format.value])


def not_exported(target: Path, details: str) -> ExportError:
    """Return what is told when a file could not be written for a reason that is not known better."""
    return ExportError(
        tr("“{file}” could not be exported.").format(file=target.name),
        details=details,
        remedy=room_remedy(),
    )


def _said(exporter: QgsLayoutExporter) -> str:
    """Return what QGIS says of a failure; before 3.24 it says nothing."""
    return exporter.errorMessage() if hasattr(exporter, "errorMessage") else ""


def _pdf_settings(dpi: int, *, geo_pdf: bool) -> QgsLayoutExporter.PdfExportSettings:
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = dpi
    settings.exportMetadata = True
    settings.appendGeoreference = True
    settings.rasterizeWholeImage = False
    # Text stays text: searchable, and readable for screen readers.
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    if geo_pdf:
        settings.writeGeoPdf = True
    return settings


def _svg_settings(dpi: int) -> QgsLayoutExporter.SvgExportSettings:
    settings = QgsLayoutExporter.SvgExportSettings()
    settings.dpi = dpi
    settings.exportMetadata = False  # see _worded
    settings.forceVectorOutput = True
    settings.exportAsLayers = False
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    return settings


def _image_settings(dpi: int) -> QgsLayoutExporter.ImageExportSettings:
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = dpi
    settings.exportMetadata = True
    settings.generateWorldFile = False
    return settings
