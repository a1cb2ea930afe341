"""Signs for levels of competence in windows; :mod:`....model.style.level_signs` says how they look."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF, QSize
from qgis.PyQt.QtGui import QImage, QPainter

from .shapes import paint_shapes, painted
from ...model.style.level_signs import cell, sign

#: Width of a thin line, logical pixels.
_LINE = 1.0


def paint_sign(painter: QPainter, box: QRectF, key: str) -> None:
    """Paint a sign into *box*: of a level, with its basis, or of a missing answer.

    :param key: see :func:`...model.inspect.basis.sign_key`
    """
    paint_shapes(painter, sign(key, box.width(), box.height(), _LINE), box.topLeft())


def paint_level(painter: QPainter, box: QRectF, level: str, *, inferred: bool) -> None:
    """Paint the ground of a level: its colour, paler and in a broken outline where no source states it."""
    paint_shapes(painter, cell(level, box.width(), box.height(), _LINE, inferred=inferred), box.topLeft())


def sign_image(key: str, size: QSize, ratio: float = 1.0) -> QImage:
    """Return the sign as a picture.

    :param key: see :func:`paint_sign`
    :param size: in logical pixels
    :param ratio: device pixels per logical pixel
    """
    return painted(size, ratio, lambda painter, box: paint_sign(painter, box, key))
