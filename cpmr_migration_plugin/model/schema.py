"""The tables of an edition: columns, types and rules, in one place.

Reading, validation, the data package and the atlas file all follow these definitions.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from .vocabulary import ANSWER_THEMES, FIELDS_BY_ID, Kind, Level


class Type(str, Enum):
    """Type of a column."""

    TEXT = "text"
    NUMBER = "number"
    URL = "url"  # one or more http(s) addresses, separated by " | "
    YEAR = "year"  # YYYY or YYYY-YYYY
    PERIOD = "period"  # Eurostat time code: 2024, 2024-07, 2024-Q1, 2025-S2


@dataclass(frozen=True)
class Column:
    """One column of a table.

    :param name: the column's name in CSV, data package and atlas file
    :param title: what a person reads (English source text)
    :param type: how values are checked and stored
    :param required: whether every row must have a value
    :param values: the allowed values, if the column is an enumeration
    """

    name: str
    title: str
    type: Type = Type.TEXT
    required: bool = False
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class Table:
    """One table of an edition.

    :param key: columns that together identify a row
    :param optional: whether an edition may leave the table out
    """

    name: str
    title: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    optional: bool = False

    @property
    def names(self) -> list[str]:
        """Names of the columns, in order."""
        return [column.name for column in self.columns]

    def column(self, name: str) -> Column:
        """Return the column called *name*.

        :raises KeyError: if there is none
        """
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)


_THEMES = tuple(theme.value for theme in ANSWER_THEMES)
_FIELDS = tuple(FIELDS_BY_ID)
_LEVELS = tuple(level.value for level in Level)
_KINDS = tuple(kind.value for kind in Kind)
_SOURCE = Column("source_url", "Source", Type.URL, required=True)
_NOTE = Column("note", "Note")

REGIONS = Table(
    "regions",
    "Regions",
    (
        Column("region_id", "Region id", required=True),
        Column("name", "Name", required=True),
        Column("name_local", "Local name"),
        Column("country", "Country", required=True),
        Column("nuts_code", "NUTS code"),
        Column("nuts_year", "NUTS year", values=("2003", "2006", "2010", "2013", "2016", "2021", "2024")),
        Column("commission", "CPMR commission"),
        Column("membership", "CPMR membership", values=("member", "participant", "not_seen")),
        Column("factsheet_url", "Factsheet", Type.URL),
        _SOURCE,
        _NOTE,
    ),
    key=("region_id",),
)

COMPETENCES = Table(
    "competences",
    "Competences",
    (
        Column("region_id", "Region id", required=True),
        Column("theme", "Theme", required=True, values=_THEMES),
        Column("field", "Field", required=True, values=_FIELDS),
        Column("level", "Level", required=True, values=_LEVELS),
        Column("legal_basis", "Legal basis"),
        _SOURCE,
        Column("as_of", "As of", Type.YEAR),
        Column("field_text", "Field, as the source words it"),
        Column("level_text", "Level, as the source words it"),
        _NOTE,
    ),
    key=("region_id", "field"),
)

EXPERIENCES = Table(
    "experiences",
    "Experiences, instruments, needs, interests",
    (
        Column("experience_id", "Experience id", required=True),
        Column("region_id", "Region id", required=True),
        Column("theme", "Theme", required=True, values=_THEMES),
        Column("kind", "Kind", required=True, values=_KINDS),
        Column("title", "Title", required=True),
        Column("summary", "Summary"),
        Column("year", "Year", Type.YEAR),
        Column("link", "Link", Type.URL),
        _SOURCE,
        _NOTE,
    ),
    key=("experience_id",),
)

INDICATORS = Table(
    "indicators",
    "Figures",
    (
        Column("geo", "Geo code", required=True),
        Column("indicator", "Indicator", required=True),
        Column("time", "Time", Type.PERIOD, required=True),
        Column("value", "Value", Type.NUMBER),
        Column("unit", "Unit"),
        Column("flag", "Flag"),
        Column("dataset", "Dataset", required=True),
        _SOURCE,
        _NOTE,
    ),
    key=("geo", "indicator", "time", "dataset"),
)

COUNTRY_NOTES = Table(
    "country_notes",
    "Country-level notes",
    (
        Column("note_id", "Note id", required=True),
        Column("country", "Country", required=True),
        Column("scope", "Scope"),
        Column("theme", "Theme", required=True, values=_THEMES),
        Column("field", "Field", values=_FIELDS),
        Column("level", "Level", values=_LEVELS),
        Column("text", "Text", required=True),
        Column("legal_basis", "Legal basis"),
        _SOURCE,
    ),
    key=("note_id",),
    optional=True,
)

TABLES: tuple[Table, ...] = (REGIONS, COMPETENCES, EXPERIENCES, INDICATORS, COUNTRY_NOTES)
TABLES_BY_NAME = {table.name: table for table in TABLES}
