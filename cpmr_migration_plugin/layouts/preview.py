"""A picture of a page, rendered without blocking the window: QGIS draws the maps in its own threads."""

from __future__ import annotations

import time

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsMapRendererParallelJob,
    QgsPrintLayout,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QRectF, QSize, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen

from ..progress import Steps

_INCH = 25.4
#: Seconds between two looks at whether QGIS has drawn a map.
_WAIT = 0.01


def painting_page(page: QgsPrintLayout, width: int, height: int, *, background: bool = True) -> Steps[QImage]:
    """Return, in short steps, a picture of the first page of a layout that is thrown away afterwards.

    :param width: pixels that it may be wide at most
    :param height: pixels that it may be high at most
    :param background: whether an event loop runs between the steps, so that maps can be drawn in threads meanwhile
    """
    paper = page.pageCollection().page(0)
    paper_rect = paper.mapRectToScene(paper.rect())
    scale = min(width / paper_rect.width(), height / paper_rect.height())
    dpi = scale * _INCH
    maps = sorted(
        (item for item in page.items() if isinstance(item, QgsLayoutItemMap) and item.isVisible()),
        key=lambda item: item.zValue(),
    )
    drawn = []
    for map_ in maps:
        # One after the other: a file lends only a few connections, and a map that waits for one in vain stays empty.
        picture = yield from _drawing(map_, scale, background=background)
        drawn.append((map_, picture))
    image = QImage(
        QSize(round(paper_rect.width() * scale), round(paper_rect.height() * scale)), QImage.Format.Format_ARGB32
    )
    image.fill(QColor("white"))
    painter = QPainter(image)
    try:
        paper.setPageStyleSymbol(QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"}))
        lowest = maps[0].zValue() if maps else 0.0
        others = [item for item in page.items() if isinstance(item, QgsLayoutItem) and item.isVisible()]
        others = [item for item in others if item not in maps and item is not paper]
        # The maps' place is taken by their pictures: first what lies below, then they, then what lies above.
        for item in (*maps, *others):
            item.setVisibility(item not in maps and item.zValue() < lowest)
        painter.drawImage(0, 0, QgsLayoutExporter(page).renderPageToImage(0, image.size(), dpi))
        yield
        for map_, picture in drawn:
            _paint_map(painter, map_, picture, scale)
        for item in others:
            item.setVisibility(item.zValue() >= lowest)
        painter.drawImage(0, 0, QgsLayoutExporter(page).renderPageToImage(0, image.size(), dpi))
    finally:
        painter.end()
    return image


def _drawing(map_: QgsLayoutItemMap, scale: float, *, background: bool) -> Steps[QImage]:
    """Return the picture of a map."""
    size = QSizeF(max(1.0, map_.rect().width() * scale), max(1.0, map_.rect().height() * scale))
    job = QgsMapRendererParallelJob(map_.mapSettings(map_.extent(), size, scale * _INCH, True))
    yield from rendering(job, background=background)
    return job.renderedImage()


def rendering(job: QgsMapRendererParallelJob, *, background: bool) -> Steps[None]:
    """Have QGIS draw a map, in short steps; what is given up half-way is cancelled.

    :param background: whether an event loop runs between the steps
    """
    job.start()
    try:
        if not background:
            job.waitForFinished()
        while background and job.isActive():
            time.sleep(_WAIT)
            yield
    finally:
        if job.isActive():
            job.cancel()


def _paint_map(painter: QPainter, map_: QgsLayoutItemMap, picture: QImage, scale: float) -> None:
    box = map_.mapRectToScene(map_.rect())
    place = QRectF(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale)
    if map_.hasBackground():
        painter.fillRect(place, map_.backgroundColor())
    painter.drawImage(place, picture)
    if map_.frameEnabled():
        width = map_.frameStrokeWidth()
        millimetres = width.length() if width.units() == QgsUnitTypes.LayoutUnit.LayoutMillimeters else 0.1
        painter.setPen(QPen(map_.frameStrokeColor(), max(1.0, millimetres * scale)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
