"""The tables of an edition: columns, types and rules, in one place.

Reading, validation, the data package and the atlas file all follow these definitions.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from .vocabulary import ANSWER_THEMES, FIELDS_BY_ID, Actor, Basis, Kind, Level, SourceKind, Status, Tier


class Type(str, Enum):
    """Type of a column."""

    TEXT = "text"
    NUMBER = "number"
    URL = "url"  # one or more http(s) addresses, separated by " | "
    YEAR = "year"  # YYYY or YYYY-YYYY
    PERIOD = "period"  # Eurostat time code: 2024, 2024-07, 2024-Q1, 2025-S2
    DATE = "date"  # YYYY, YYYY-MM or YYYY-MM-DD


@dataclass(frozen=True)
class Column:
    """One column of a table.

    :param name: the column's name in CSV, data package and atlas file
    :param title: what a user reads (English source text)
    :param type: how values are checked and stored
    :param required: whether every row must have a value
    :param values: the allowed values, if the column is an enumeration
    :param later: whether 0.1.0 did not know the column: a file without it lacks nothing
    """

    name: str
    title: str
    type: Type = Type.TEXT
    required: bool = False
    values: tuple[str, ...] = ()
    later: bool = False


@dataclass(frozen=True)
class Table:
    """One table of an edition.

    :param key: columns that together identify a row
    :param optional: whether an edition may leave the table out
    :param later: whether 0.1.0 did not know the table: a file without it lacks nothing
    """

    name: str
    title: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    optional: bool = False
    later: bool = False

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
_YES_NO = ("yes", "no")
_SOURCE_KIND = Column("source_kind", "Kind of source", values=tuple(kind.value for kind in SourceKind), later=True)
_LEVEL_STATED = Column("level_stated", "Level stated by the source", values=_YES_NO, later=True)

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
        Column("authority", "Authority", later=True),
        Column("authority_kind", "Kind of authority", later=True),
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
        Column("basis", "Basis", values=tuple(basis.value for basis in Basis), later=True),
        Column("rule_id", "Rule", later=True),
        _LEVEL_STATED,
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
        Column("status", "Status", values=tuple(status.value for status in Status), later=True),
        Column("actor", "Who acts", values=tuple(actor.value for actor in Actor), later=True),
        _SOURCE_KIND,
        Column("year_inferred", "Year inferred", values=_YES_NO, later=True),
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

#: What the law, or an official source, says of all or the named authorities of a kind.
RULES = Table(
    "rules",
    "Rules by kind of authority",
    (
        Column("rule_id", "Rule", required=True),
        Column("country", "Country", required=True),
        Column("authority_kind", "Kind of authority", required=True),
        Column("applies_to", "Applies to", required=True),
        Column("theme", "Theme", required=True, values=_THEMES),
        Column("field", "Field", required=True, values=_FIELDS),
        Column("level", "Level", required=True, values=_LEVELS),
        _LEVEL_STATED,
        Column("level_text", "Level, as the source words it"),
        Column("legal_basis", "Legal basis"),
        Column("as_of", "As of", Type.YEAR),
        _SOURCE,
        _SOURCE_KIND,
        _NOTE,
    ),
    key=("rule_id",),
    optional=True,
    later=True,
)

#: A list of codes, so its rows have no source of their own.
AUTHORITY_KINDS = Table(
    "authority_kinds",
    "Kinds of authority",
    (
        Column("authority_kind", "Kind of authority", required=True),
        Column("country", "Country", required=True),
        Column("name", "Name", required=True),
        Column("name_local", "Local name"),
        Column("tier", "Tier", values=tuple(tier.value for tier in Tier)),
        Column("members", "Members"),
        _NOTE,
    ),
    key=("authority_kind",),
    optional=True,
    later=True,
)

COUNTRY_FACTS = Table(
    "country_facts",
    "Facts on countries",
    (
        Column("country", "Country", required=True),
        Column("fact", "Fact", required=True),
        Column("value", "Value", required=True),
        Column("date", "Date", Type.DATE),
        _NOTE,
        _SOURCE,
    ),
    key=("country", "fact", "value", "date"),
    optional=True,
    later=True,
)

TABLES: tuple[Table, ...] = (
    REGIONS, COMPETENCES, EXPERIENCES, INDICATORS, COUNTRY_NOTES, RULES, AUTHORITY_KINDS, COUNTRY_FACTS,
)  # fmt: skip
TABLES_BY_NAME = {table.name: table for table in TABLES}
