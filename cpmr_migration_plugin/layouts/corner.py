"""The lower right corner of a page: logo, edition, day of the export."""

from __future__ import annotations

import zlib
from pathlib import Path

from qgis.core import QgsLayoutItem, QgsLayoutItemPicture, QgsPrintLayout
from qgis.PyQt.QtCore import QByteArray, QSize, Qt, QXmlStreamReader
from qgis.PyQt.QtGui import QImageReader
from qgis.PyQt.QtSvg import QSvgRenderer

from . import items
from .measure import box_width, line_count
from .page import FOOT, Box, PageSpec, side_width
from ..errors import ExportError
from ..numbers import long_date
from ..translation import Language, page_language, speaking, tr

#: Pixels of a logo's longer side, at most: more is a mistake, and slow.
_LARGEST = 20_000
#: Bytes of an SVG that are looked at.
_LARGEST_SVG = 20 * 1024**2
#: Elements that Qt opens further files for.
_IMAGES = ("image", "feimage")

_DATE_FORMATS = {Language.ES: "d ''de'' MMMM ''de'' yyyy"}


def check_logo(spec: PageSpec) -> None:
    """Make sure that a page's logo can be shown.

    :raises ExportError: if it is not there or is no picture that QGIS reads
    """
    if not spec.logo:
        return
    path = Path(spec.logo).expanduser()
    problem = ""
    if not path.is_file():
        problem = tr("The file is not there.")
    elif path.suffix.lower() in (".svg", ".svgz"):
        problem = _trouble_of_svg(path)
        if not problem and not QSvgRenderer(str(path)).isValid():
            problem = tr("The file is no SVG picture.")
    else:
        reader = QImageReader(str(path))
        # By what is in the file, whatever its name says.
        reader.setDecideFormatFromContent(True)
        size = reader.size()
        if not reader.canRead():
            problem = reader.errorString()
        elif max(size.width(), size.height()) > _LARGEST:
            problem = tr("It is {width} × {height} pixels large.").format(width=size.width(), height=size.height())
        elif _first_look(reader):
            problem = reader.errorString()
    if problem:
        raise ExportError(
            tr("The logo “{file}” cannot be shown.").format(file=path.name),
            details=f"{path}\n{problem}",
            remedy=tr("Choose a PNG, JPEG or SVG file, or leave the logo out."),
        )


def _trouble_of_svg(path: Path) -> str:
    """Return why an SVG is not shown, or nothing.

    Asked before it is opened: Qt loads what an SVG refers to, from a share of a network as well.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(_LARGEST_SVG + 1)
        if data.startswith(b"\x1f\x8b"):
            data = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(data, _LARGEST_SVG + 1)
    except (OSError, zlib.error):
        return tr("The file is no SVG picture.")
    if len(data) > _LARGEST_SVG:
        return tr("“{path}” is larger than {n} MB").format(path=path.name, n=_LARGEST_SVG // 1024**2)
    return tr("It shows a picture that lies in another file.") if _has_linked_picture(data) else ""


def _has_linked_picture(data: bytes) -> bool:
    """Return whether an SVG shows a picture that it does not hold itself.

    By the reader that Qt draws it with: encodings, entities, prefixes and quotes are to both what they are to it.
    """
    reader = QXmlStreamReader(QByteArray(data))
    kinds = QXmlStreamReader.TokenType
    while not reader.atEnd():
        kind = reader.readNext()
        if kind == kinds.ProcessingInstruction:
            if str(reader.processingInstructionTarget()).lower() == "xml-stylesheet":
                return True
        elif kind == kinds.StartElement and str(reader.name()).lower() in _IMAGES:
            attributes = reader.attributes()
            links = [one for one in map(attributes.at, range(len(attributes))) if str(one.name()).lower() == "href"]
            if any(not str(one.value()).strip().lower().startswith(("data:", "#")) for one in links):
                return True
    return False


def _first_look(reader: QImageReader) -> bool:
    """Return whether a picture cannot be read to its end; read small, as far as its format allows."""
    if reader.size().isValid():
        reader.setScaledSize(reader.size().scaled(QSize(64, 64), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read().isNull()


def export_date_text(spec: PageSpec) -> str:
    """Return the text of the day of the export: an expression, so that it is right whenever the page is exported."""
    with speaking(spec.language):
        language = page_language()
        day = f"[% format_date(now(), '{_DATE_FORMATS.get(language, 'd MMMM yyyy')}', '{language.value}') %]"
        return items.literal(tr("Exported on {date}")).format(date=day)


def corner_width(edition: str, spec: PageSpec) -> float:
    """Return the width that edition and date take, a logo's at most."""
    small = spec.points(FOOT)
    return min(side_width(spec), max(box_width(text, small) for text in (edition, _longest_date(spec))))


def corner_lines(edition: str, spec: PageSpec) -> int:
    """Return the lines that edition and date take below each other."""
    return line_count(edition, corner_width(edition, spec), spec.points(FOOT)) + _date_lines(edition, spec)


def _longest_date(spec: PageSpec) -> str:
    """Return the day of the export as it may be at most: one in September has the longest name."""
    if not spec.date:
        return ""
    with speaking(spec.language):
        return tr("Exported on {date}").format(date=long_date("2026-09-28"))


def _date_lines(edition: str, spec: PageSpec) -> int:
    if not spec.date:
        return 0
    return line_count(_longest_date(spec), corner_width(edition, spec), spec.points(FOOT))


def add_corner(page: QgsPrintLayout, edition: str, place: Box, logo: Box, spec: PageSpec) -> None:
    """Add the edition, the date below it, and the logo above.

    :param edition: what it says, plain text
    :param place: for edition and date
    """
    dates = place.height * _date_lines(edition, spec) / max(1, corner_lines(edition, spec))
    above = Box(place.x, place.y, place.width, place.height - dates)
    items.label(page, "edition", edition, above, spec.points(FOOT), right=True)
    if spec.date:
        below = Box(place.x, above.bottom, place.width, dates)
        item = items.label(page, "date", "", below, spec.points(FOOT), right=True)
        item.setText(export_date_text(spec))
    if spec.logo:
        item = QgsLayoutItemPicture(page)
        item.setId("logo")
        item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        item.setPictureAnchor(QgsLayoutItem.ReferencePoint.LowerRight)
        item.setPicturePath(str(Path(spec.logo).expanduser()))
        page.addLayoutItem(item)
        items.place(item, logo)
