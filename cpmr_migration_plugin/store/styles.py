"""A default style of a person's own in an atlas file that may be open."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path

from . import layout
from .atlas import STYLE_COLUMNS, has_table, sql_text, style_row, updating
from .renewal import check_writable
from ..errors import TargetError
from ..translation import tr


def put_default_style(path: Path, table: str, name: str, qml: str) -> None:
    """Make a style the one that a table or view of an atlas file opens with; its other styles are kept beside it.

    Written through SQL and not through a layer: saving a style through a layer that has been read leaves that
    layer without features (QGIS 3.22).

    :param name: of the style; an older one of this name is replaced
    :raises TargetError: if the file cannot be written; it is then as it was
    """
    check_writable(path)
    had_styles = has_table(path, layout.STYLES)
    this = f"f_table_name = {sql_text(table)}"
    with updating(path, partial(_refused, path)) as writer:
        if not had_styles:
            writer.table(layout.STYLES, STYLE_COLUMNS, ())
        writer.sql(f"DELETE FROM {layout.STYLES} WHERE {this} AND styleName = {sql_text(name)}")  # noqa: S608 - quoted
        writer.sql(f"UPDATE {layout.STYLES} SET useAsDefault = 0 WHERE {this}")  # noqa: S608
        row = style_row(table, name, qml, dt.datetime.now(dt.timezone.utc))
        writer.append(layout.STYLES, [row], [column for column, _ in STYLE_COLUMNS])
        # QGIS looks for empty text, which is written as NULL.
        writer.sql(f"UPDATE {layout.STYLES} SET f_table_catalog = '', f_table_schema = '' WHERE {this}")  # noqa: S608


def _refused(path: Path, details: str) -> TargetError:
    return TargetError(
        tr("The style could not be written into “{file}”.").format(file=path.name),
        details=details,
        remedy=tr("Close the file in other programs, or save the style as a QML file instead."),
    )
