"""Pages with one table (comparison, ranking, list) as an ordinary layout that can be edited and printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemManualTable,
    QgsLayoutItemPage,
    QgsLayoutMultiFrame,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLayoutTableColumn,
    QgsPrintLayout,
    QgsProject,
    QgsTableCell,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from . import items
from .page import Box, Orientation, PageSpec
from ..compat import text_format
from ..model.style import palette
from ..translation import tr

#: Points, and millimetres around the text of a cell.
_SIZE, _MARGIN = 7.0, 0.8
_PAGE_MARGIN, _TITLE_HEIGHT, _NOTE_HEIGHT = 10.0, 9.0, 12.0
#: Bounds of the share a column takes of the width, in letters.
_NARROWEST, _WIDEST = 5, 48


@dataclass(frozen=True)
class TableRow:
    """A row of a page's table.

    :param heading: it names the rows below it; only its first cell is read
    """

    cells: tuple[str, ...]
    heading: bool = False


@dataclass(frozen=True)
class TablePage:
    """What a page with a table says, as plain text.

    :param note: where it comes from, below the table of every page
    """

    title: str
    header: tuple[str, ...]
    rows: Sequence[TableRow]
    note: str = ""

    @property
    def orientation(self) -> Orientation:
        """Upright for a few columns, else across."""
        return Orientation.PORTRAIT if len(self.header) <= 4 else Orientation.LANDSCAPE


def table_layout(project: QgsProject, name: str, page: TablePage) -> QgsPrintLayout:
    """Return a layout with as many pages as the table takes; it is not yet added to the project's layouts."""
    spec = PageSpec(orientation=page.orientation)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(name)
    size = QgsLayoutSize(spec.width, spec.height, QgsUnitTypes.LayoutUnit.LayoutMillimeters)
    layout.pageCollection().page(0).setPageSize(size)
    inner = spec.width - 2 * _PAGE_MARGIN
    title = Box(_PAGE_MARGIN, _PAGE_MARGIN - 1.5, inner, _TITLE_HEIGHT)
    items.label(layout, "title", page.title, title, items.LEGEND_TITLE + 3.5, bold=True)
    top, bottom = title.bottom + 2.0, spec.height - _PAGE_MARGIN - _NOTE_HEIGHT - 2.0
    table = _table(layout, page, inner)
    frame = QgsLayoutFrame(layout, table)
    frame.attemptSetSceneRect(QRectF(_PAGE_MARGIN, top, inner, bottom - top))
    frame.setId("table")
    table.addFrame(frame)
    layout.addMultiFrame(table)
    table.recalculateFrameSizes()
    for number in range(layout.pageCollection().pageCount()):
        sheet: QgsLayoutItemPage = layout.pageCollection().page(number)
        sheet.setPageSize(size)
        note = Box(_PAGE_MARGIN, sheet.pos().y() + bottom + 2.0, inner, _NOTE_HEIGHT)
        items.label(layout, f"note_{number + 1}", page.note, note, items.FOOT)
    return layout


def _table(layout: QgsPrintLayout, page: TablePage, width: float) -> QgsLayoutItemManualTable:
    table = QgsLayoutItemManualTable.create(layout)
    color = QColor(palette.TEXT)
    plain, bold = text_format(_SIZE, color), text_format(_SIZE, color, bold=True)
    if hasattr(table, "setContentTextFormat"):
        table.setContentTextFormat(plain)
        table.setHeaderTextFormat(bold)
    table.setCellMargin(_MARGIN)
    table.setShowGrid(True)
    table.setVerticalGrid(False)
    table.setGridColor(QColor(palette.FRAME))
    table.setGridStrokeWidth(0.1)
    table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
    table.setHeaderMode(QgsLayoutTable.HeaderMode.AllFrames)
    table.setResizeMode(QgsLayoutMultiFrame.ResizeMode.RepeatUntilFinished)
    table.setIncludeTableHeader(True)
    table.setHeaders([_column(heading) for heading in page.header])
    wide = len(page.header)
    rows = page.rows or (TableRow((tr("Nothing found."),), heading=True),)
    table.setTableContents([_cells(row, wide, plain, bold) for row in rows])
    # A cell of a manual table has no margin in its width.
    table.setColumnWidths([share * width - 2 * _MARGIN for share in _shares(page)])
    table.setRowHeights([0.0] * (1 + len(rows)))
    return table


def _column(heading: str) -> QgsLayoutTableColumn:
    column = QgsLayoutTableColumn()
    column.setHeading(items.literal(heading))
    return column


def _cells(row: TableRow, wide: int, plain: object, bold: object) -> list[QgsTableCell]:
    texts = [*row.cells, *[""] * wide][:wide]
    cells = []
    for text in texts:
        cell = QgsTableCell(items.literal(text))
        cell.setTextFormat(bold if row.heading else plain)
        if row.heading:
            cell.setBackgroundColor(QColor(palette.GROUND))
        cells.append(cell)
    return cells


def _shares(page: TablePage) -> list[float]:
    """Return the part of the width each column takes: by its longest word, and by how long its texts are."""
    weights = []
    for column, head in enumerate(page.header):
        texts = [head, *(row.cells[column] for row in page.rows if not row.heading and column < len(row.cells))]
        word = max((len(word) for text in texts for word in text.split()), default=0)
        lengths = sorted(len(text) for text in texts)
        usual = lengths[int(0.9 * (len(lengths) - 1))]
        weights.append(min(max(_NARROWEST, word, usual), _WIDEST))
    return [weight / sum(weights) for weight in weights]
