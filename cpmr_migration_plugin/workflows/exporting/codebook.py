"""Codebook of exported tables: a table of their columns, and one of the data's sources."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from osgeo import ogr

from ...__about__ import TITLE, VERSION
from ...model.flags import in_words as flags_in_words
from ...model.notes import shown
from ...model.schema import TABLES_BY_NAME, Column
from ...model.style.map_classes import class_words
from ...model.vocabulary import FIELDS, Theme
from ...project.forms import aliases, code_words, kind_words, level_words
from ...project.layers import AtlasInfo
from ...store.data_tables import DataTable
from ...translation import tr

_TEXT = ogr.OFTString


def codebook(tables: Sequence[DataTable], atlas: AtlasInfo) -> DataTable:
    """Return one row per table and column: what it is called, what it holds, and its codes; in the spoken language.

    :param atlas: what the atlas file says of itself: there stand the names of the figures
    """
    rows = []
    for table in tables:
        rows.append((table.name, "", table_title(table.name), tr("table"), ""))
        rows += [
            (table.name, name, _title(table.name, name, atlas), _kind(kind), _codes(table.name, name))
            for name, kind in table.columns
        ]
    columns = tuple((name, _TEXT) for name in ("table", "column", "title", "type", "codes"))
    return DataTable("codebook", columns, rows)


def in_words(table: DataTable) -> DataTable:
    """Return a table with the notes and flags of its figures in words, in the spoken language; other codes stay."""
    names = table.names
    said: dict[str, Callable[[Mapping[str, Any]], str]] = {
        "figure_note": lambda row: shown(row["figure_note"] or ""),
    }
    if "flag" in names:
        # Files of 0.1.0 hold words, in the language they were made in.
        said["flag_text"] = lambda row: flags_in_words(row["flag"] or "")
    columns = [(names.index(name), say) for name, say in said.items() if name in names]
    if not columns:
        return table
    rows = []
    for row in table.rows:
        values, held = list(row), dict(zip(names, row))
        for place, say in columns:
            values[place] = say(held) or None
        rows.append(tuple(values))
    return replace(table, rows=rows)


def about(atlas: AtlasInfo, regions: Collection[str] | None, today: dt.date) -> DataTable:
    """Return where the data is from, one entry a row, in the spoken language.

    :param regions: ids of the regions that were chosen; None for all
    """
    provenance = atlas.provenance
    entries = (
        (tr("Edition"), provenance.get("edition_title", "")),
        (tr("Version"), provenance.get("edition_version", "")),
        (tr("Date of the edition"), provenance.get("edition_created", "")),
        (tr("Description"), provenance.get("edition_description", "")),
        (tr("Licences"), provenance.get("edition_licenses", "")),
        (tr("Sources"), provenance.get("edition_sources", "")),
        (tr("Boundaries"), atlas.boundary_title),
        (tr("Attribution of boundaries"), atlas.boundary_attribution),
        (tr("Licence of boundaries"), atlas.boundary_license),
        (tr("Loaded"), provenance.get("created_at", "")),
        (tr("Exported"), today.isoformat()),
        (tr("Exported with"), f"{TITLE} {VERSION}"),
        (tr("Regions chosen"), tr("all") if regions is None else ", ".join(sorted(regions))),
    )
    return DataTable("about", (("key", _TEXT), ("value", _TEXT)), [entry for entry in entries if entry[1]])


def table_title(name: str) -> str:
    """Return what a table is called, in the spoken language."""
    themes = {theme.value: theme for theme in Theme}
    if name in themes:
        return tr(themes[name].title)
    if name in TABLES_BY_NAME:
        return tr(TABLES_BY_NAME[name].title)
    return {"codebook": tr("Codebook"), "about": tr("About the data")}.get(name, name)


def _title(table: str, column: str, atlas: AtlasInfo) -> str:
    if column in ("ratio", "total"):
        return atlas.figure_text(Theme(table), column) or column
    held = _column(table, column)
    if held is not None:
        return tr(held.title)
    if column == "name" and table == Theme.COUNTRY_DATA.value:
        return tr("Country")
    more = {"value": tr("Value"), "time": tr("Time"), "flag_text": tr("Flag in words"),
            "how": tr("How the figure was placed"), "from_codes": tr("Codes it was made from")}  # fmt: skip
    return aliases().get(column) or more.get(column, column)


def _column(table: str, column: str) -> Column | None:
    held = TABLES_BY_NAME.get(table)
    return held.column(column) if held is not None and column in held.names else None


def _kind(kind: int) -> str:
    whole = kind in (ogr.OFTInteger, ogr.OFTInteger64)
    return tr("whole number") if whole else tr("number") if kind == ogr.OFTReal else tr("text")


def _codes(table: str, column: str) -> str:
    """Return the codes of a column in words, one a line; empty if it has none."""
    held = _column(table, column)
    classes = {"involvement", "documented", "needs_class", "by_basis", "level_class", "ratio_status"}
    words: Mapping[str, str] = {}
    if column in classes or (column == "status" and held is None):
        words = class_words()
    elif column == "top_level" or (column == "level" and held is not None):
        words = level_words()
    elif column in ("level_stated", "year_inferred"):
        words = {"yes": tr("yes"), "no": tr("no")}
    elif column in code_words():
        words = code_words()[column]
    elif column == "kind":
        words = kind_words()
    elif column == "theme":
        words = {theme.value: tr(theme.title) for theme in Theme}
    elif column == "field":
        words = {field.id: tr(field.title) for field in FIELDS}
    wanted = held.values if held is not None and held.values and words else words
    return "\n".join(f"{code} = {words[code]}" for code in wanted if code in words)
