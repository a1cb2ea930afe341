"""Default styles in an atlas file: ours as it is written, a user's own put beside them, and which of them is edited."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from . import columns, layout
from .basis import ContentDigest, basis_in, basis_of, changed
from .reading import AtlasReader, reader_of
from .updating import Updater, updating
from ..errors import TargetError
from ..model.indicators import layer_view_name
from ..translation import tr

#: Key of provenance: checksums of the styles as they were written, by table.
STYLE_CHECKSUMS = "style_checksums"
#: Length of a checksum; those of indicators are kept whole.
_CHECKSUM = 16

#: What the classes of a style depend on.
_DRAWN = (
    layout.MAP_FIGURES,
    layout.REGION_THEMES,
    layout.REGION_COUNTS,
    layout.INDICATOR_LAYERS,
    layout.INDICATOR_FIGURES,
)


def style_row(table: str, name: str, qml: str, now: dt.datetime) -> tuple:
    """Return a row of QGIS's table of styles, with the default style of a table or view."""
    return ("", "", table, "geom", name, qml, "", 1, name, "", "", now.strftime("%Y-%m-%dT%H:%M:%S.000"))


def put_styles(updater: Updater, rows: Sequence[tuple]) -> None:
    """Add rows to QGIS's table of styles, which is made where there is none."""
    if not updater.has(layout.STYLES):
        updater.table(layout.STYLES, columns.STYLES)
    updater.append(layout.STYLES, rows, columns.names(columns.STYLES))
    # QGIS looks for empty text; what is empty is written as NULL.
    updater.sql(
        f"UPDATE {layout.STYLES} SET f_table_catalog = coalesce(f_table_catalog, ''), "  # noqa: S608
        "f_table_schema = coalesce(f_table_schema, '')"
    )


def write_styles(path: Path, styles: Sequence[tuple[str, str, str]]) -> None:
    """Put default styles into an atlas file that no layer has open, and note how they were written.

    Written through SQL and not through a layer: saving a style through a layer that has been read
    leaves that layer without features (QGIS 3.22).

    :param styles: table or view name, style name and QML of each style
    :raises TargetError: if the file cannot be written
    """
    now = dt.datetime.now(dt.timezone.utc)
    with updating(path, _styles_refused) as updater:
        put_styles(updater, [style_row(table, name, qml, now) for table, name, qml in styles])
        checksums = json.dumps({table: style_checksum(qml) for table, _, qml in styles})
        updater.append(layout.PROVENANCE, [(STYLE_CHECKSUMS, checksums)], ("key", "value"))


def _styles_refused(details: str) -> TargetError:
    return TargetError(tr("The styles could not be written into the atlas file."), details=details)


def style_basis(path: Path) -> ContentDigest:
    """Return what the figures of an atlas file are, from which a style is to be made.

    :raises AtlasError: if the file cannot be read
    """
    return basis_of(path, _DRAWN) or ContentDigest()


def put_default_style(path: Path, table: str, name: str, qml: str, basis: ContentDigest | None = None) -> None:
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


def kept_style(path: Path, table: str) -> tuple[str, str]:
    """Return name and QML of the default style of a table; empty if there is none.

    :raises AtlasError: if the file cannot be read
    """
    with reader_of(path) as reader:
        query = f"SELECT styleName, styleQML FROM {layout.STYLES} WHERE f_table_name = ? AND useAsDefault"  # noqa: S608
        name, qml = next(iter(reader.sql(query, table)), ("", ""))
    return str(name or ""), str(qml or "")


def stored_style(path: Path, table: str) -> str:
    """Return the QML that an atlas file keeps as default style of a table, if it is as we wrote it.

    :raises AtlasError: if the file cannot be read
    """
    with reader_of(path) as reader:
        if not reader.has(layout.STYLES):
            return ""
        query = f"SELECT styleQML FROM {layout.STYLES} WHERE f_table_name = ? AND useAsDefault"  # noqa: S608
        found = [qml or "" for (qml,) in reader.sql(query, table)]
        written = _checksums(reader).get(table)
    return next((qml for qml in found if style_checksum(qml) == written), "")


def style_checksums(path: Path) -> dict[str, str]:
    """Return the checksums of the default styles as they were written, by table.

    :raises AtlasError: if the file cannot be read
    """
    with reader_of(path) as reader:
        return _checksums(reader)


def _checksums(reader: AtlasReader) -> dict[str, str]:
    found = reader.sql(f"SELECT value FROM {layout.PROVENANCE} WHERE key = ?", STYLE_CHECKSUMS)  # noqa: S608
    indicators = {}
    if reader.has(layout.INDICATOR_LAYERS):
        rows = reader.sql(f"SELECT layer, style_digest FROM {layout.INDICATOR_LAYERS}")  # noqa: S608
        indicators = {layer_view_name(layer): str(digest)[:_CHECKSUM] for layer, digest in rows}
    try:
        read = json.loads(str(found[0][0] or "{}")) if found else {}
    except (ValueError, RecursionError):
        read = {}
    themes = {str(table): str(value) for table, value in read.items()} if isinstance(read, dict) else {}
    return themes | indicators


def style_checksum(text: str) -> str:
    """Return a short checksum, by which a style that was edited is told from one that was not."""
    return hashlib.sha256(text.encode()).hexdigest()[:_CHECKSUM]
