"""A default style of a user's own in an atlas file that may be open."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path

from . import layout
from .atlas import put_styles, style_row
from .basis import Basis, basis_in, basis_of, changed
from .updating import updating
from ..errors import TargetError
from ..translation import tr

#: What the classes of a style depend on.
_DRAWN = (
    layout.MAP_FIGURES,
    layout.REGION_THEMES,
    layout.REGION_COUNTS,
    layout.INDICATOR_LAYERS,
    layout.INDICATOR_FIGURES,
)


def style_basis(path: Path) -> Basis:
    """Return what the figures of an atlas file are, from which a style is to be made.

    :raises AtlasError: if the file cannot be read
    """
    return basis_of(path, _DRAWN) or Basis()


def put_default_style(path: Path, table: str, name: str, qml: str, basis: Basis | None = None) -> None:
    """Make a style the one that a table or view of an atlas file opens with; its other styles are kept beside it.

    Written through SQL and not through a layer: saving a style through a layer that has been read leaves that
    layer without features (QGIS 3.22).

    :param name: of the style; an older one of this name is replaced
    :param basis: the figures that the style was made for, see :func:`style_basis`; None for one that knows none
    :raises TargetError: if the file cannot be written, or has other figures now; it is then as it was
    """
    with updating(path, partial(_refused, path)) as updater:
        others = [] if basis is None else basis.differing(basis_in(updater.database, _DRAWN))
        if others or not updater.has(table):
            raise changed(path, tr("Make the style again. Nothing was changed."), ", ".join(others) or table)
        if updater.has(layout.STYLES):
            updater.sql(f"DELETE FROM {layout.STYLES} WHERE f_table_name = ? AND styleName = ?", table, name)  # noqa: S608
            updater.sql(f"UPDATE {layout.STYLES} SET useAsDefault = 0 WHERE f_table_name = ?", table)  # noqa: S608
        put_styles(updater, [style_row(table, name, qml, dt.datetime.now(dt.timezone.utc))])


def _refused(path: Path, details: str) -> TargetError:
    return TargetError(
        tr("The style could not be written into “{file}”.").format(file=path.name),
        details=details,
        remedy=tr("Close the file in other programs, or save the style as a QML file instead."),
    )
