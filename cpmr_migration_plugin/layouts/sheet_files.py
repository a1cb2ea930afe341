"""Write pages of a layout to files page by page: a PDF that grows, or one picture for each page.

QGIS's own export writes a file in one go. Here a window can breathe between two pages, and hundreds of pages of a
layout that is filled anew go into one file.
"""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import Qgis, QgsLayoutExporter, QgsPrintLayout, QgsVectorSimplifyMethod
from qgis.PyQt.QtCore import QFile, QIODevice, QMarginsF, QSize
from qgis.PyQt.QtGui import QPageSize, QPainter, QPdfWriter

from .export import Format, is_whole, not_exported
from ..__about__ import TITLE
from ..errors import ExportError
from ..translation import tr


def prepare_sheet_files(layout: QgsPrintLayout, dpi: int) -> None:
    """Let a layout be drawn as for a PDF: text as text, outlines no finer than can be seen."""
    context = layout.renderContext()
    context.setDpi(dpi)
    context.setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
    if hasattr(context, "setSimplificationMethod"):
        method = QgsVectorSimplifyMethod()
        method.setSimplifyHints(QgsVectorSimplifyMethod.SimplifyHint.GeometrySimplification)
        method.setForceLocalOptimization(True)
        context.setSimplificationMethod(method)


class PdfPages:
    """A PDF of A4 pages that is being written.

    :param path: of the file while it is written
    :param name: what the file will be called, for messages
    :raises ExportError: if it cannot be begun
    """

    def __init__(self, path: Path, name: str, title: str, dpi: int) -> None:
        self._name, self._path = name, path
        self._file = QFile(str(path))
        if not self._file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise self._failed(self._file.errorString())
        self._writer = QPdfWriter(self._file)
        self._writer.setCreator(TITLE)
        self._writer.setTitle(title)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self._writer.setResolution(dpi)
        self._painter = QPainter(self._writer)
        if not self._painter.isActive():
            self._file.close()
            raise self._failed("")
        self.count = 0

    def add(self, layout: QgsPrintLayout, pages: int) -> None:
        """Write the first pages of a layout.

        :raises ExportError: if the disk takes no more
        """
        exporter = QgsLayoutExporter(layout)
        for number in range(pages):
            if self.count:
                self._writer.newPage()
            exporter.renderPage(self._painter, number)
            self.count += 1
        if self._file.error() != QFile.FileError.NoError:
            raise self._failed(self._file.errorString())

    def close(self) -> None:
        """Complete the file.

        :raises ExportError: if it is not complete
        """
        if self._painter.isActive():
            self._painter.end()
        broken = not self._file.flush() or self._file.error() != QFile.FileError.NoError
        text = self._file.errorString()
        self._file.close()
        # Qt forgets that a write failed as soon as a later one does not.
        if broken or not is_whole(self._path, Format.PDF) or not self._holds_together():
            raise self._failed(text)

    def _holds_together(self) -> bool:
        """Return whether the table of contents stands where the end of the file says: if not, a part was lost."""
        with self._path.open("rb") as file:
            file.seek(max(0, self._path.stat().st_size - 64))
            place = re.search(rb"startxref\s+(\d+)", file.read())
            if place is None:
                return False
            file.seek(int(place.group(1)))
            return file.read(4) == b"xref"

    def abandon(self) -> None:
        """Stop writing; whoever made the file removes it."""
        if self._painter.isActive():
            self._painter.end()
        self._file.close()

    def _failed(self, details: str) -> ExportError:
        return not_exported(Path(self._name), details)


def write_picture(layout: QgsPrintLayout, page: int, path: Path, name: str, dpi: int) -> None:
    """Write one page of a layout as PNG.

    :raises ExportError: if it cannot be written
    """
    image = QgsLayoutExporter(layout).renderPageToImage(page, QSize(), dpi)
    if image.isNull() or not image.save(str(path), "PNG"):
        raise ExportError(
            tr("“{file}” could not be exported.").format(file=name),
            remedy=tr("Make sure that there is room on the disk, or choose a lower resolution."),
        )
