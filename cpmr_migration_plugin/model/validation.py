"""Validate the raw tables of a dataset and list every problem at once."""

from __future__ import annotations

import math
import re
from collections.abc import Collection

import pandas as pd

from .problems import Problem
from .rule_checks import check_rules
from .schema import TABLES, Column, Table, Type
from .vocabulary import FIELDS_BY_ID
from ..translation import tr

_URL = re.compile(r"https?://[^\s/$.?#][^\s]*$", re.IGNORECASE)
_NUMBER = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?$")
_YEAR = re.compile(r"\d{4}(-\d{4})?$", re.ASCII)
_PERIOD = re.compile(r"\d{4}(-(\d{2}|Q[1-4]|S[12]|W\d{2}))?$", re.ASCII)
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$", re.ASCII)
_COUNTRY = re.compile(r"[A-Z]{2}$")

#: Problems listed one by one per table and column before the rest is only counted.
_LISTED_PER_COLUMN = 200


def validate(tables: dict[str, pd.DataFrame], unreadable: Collection[str] = ()) -> list[Problem]:
    """Return every problem found in the raw tables; an empty list means the dataset can be used.

    :param tables: frames of strings by table name, empty strings for missing values; the index
        of a frame holds the line numbers of its rows in the file they were read from
    :param unreadable: tables that could not be read, or not wholly; nothing is said of what they lack
    """
    problems: list[Problem] = []
    for table in TABLES:
        frame = tables.get(table.name)
        if frame is None:
            if not table.optional and table.name not in unreadable:
                problems.append(Problem(table.name, None, "", tr("the table is missing")))
            continue
        problems += _check_table(table, frame)
    if not {"regions", "rules", "authority_kinds"} & set(unreadable):
        problems += check_rules(tables)
    if "regions" not in unreadable:
        problems += _check_references(tables)
    return problems


def _check_table(table: Table, frame: pd.DataFrame) -> list[Problem]:
    problems = [
        Problem(table.name, None, name, tr("the column is missing"))
        for name in table.names
        if name not in frame.columns and _must_exist(table, name)
    ]
    for column in table.columns:
        if column.name in frame.columns:
            problems += _check_column(table, column, frame[column.name])
    if all(name in frame.columns for name in table.key):
        problems += _check_key(table, frame)
    if table.name in ("competences", "rules") and {"theme", "field"} <= set(frame.columns):
        problems += _check_field_themes(table.name, frame)
    return problems


def _must_exist(table: Table, name: str) -> bool:
    return table.column(name).required or name in table.key


def _check_column(table: Table, column: Column, values: pd.Series) -> list[Problem]:
    problems: list[Problem] = []
    count = 0
    # A column of thousands of rows holds a few different values.
    messages = {value: message for value in values.unique() if (message := _check_value(column, value))}
    for line, value in values.items() if messages else ():
        message = messages.get(value, "")
        if not message:
            continue
        count += 1
        if count <= _LISTED_PER_COLUMN:
            problems.append(Problem(table.name, line, column.name, message))
    return [*problems, *_rest(table.name, column.name, count)]


def _rest(table: str, column: str, count: int) -> list[Problem]:
    """Return the problem that tells how many were not listed one by one, if any."""
    if count <= _LISTED_PER_COLUMN:
        return []
    rest = tr("{n} more rows with problems in this column").format(n=count - _LISTED_PER_COLUMN)
    return [Problem(table, None, column, rest)]


def _check_value(column: Column, value: str) -> str:
    """Return what is wrong with one value, or an empty string."""
    if not value:
        return tr("a value is required") if column.required else ""
    if column.values and value not in column.values:
        return tr("“{value}” is not one of: {values}").format(value=value, values=", ".join(column.values))
    if column.name == "country" and not _COUNTRY.match(value):
        return tr("“{value}” is not a two-letter country code").format(value=value)
    return _check_type(column.type, value)


def _check_type(kind: Type, value: str) -> str:
    if kind is Type.NUMBER:
        # Not all that Python takes for a number is one: “1_000”, “nan”, digits of other scripts.
        number = float(value) if _NUMBER.match(value) else math.nan
        return "" if math.isfinite(number) else tr("“{value}” is not a number").format(value=value)
    if kind is Type.URL:
        for part in value.split(" | "):
            if not _URL.match(part):
                return tr("“{value}” is not a web address (http or https)").format(value=part)
    if kind is Type.YEAR and not _YEAR.match(value):
        return tr("“{value}” is not a year or a span of years").format(value=value)
    if kind is Type.DATE and not _DATE.match(value):
        return tr("“{value}” is not a date such as 2024, 2024-07 or 2024-07-31").format(value=value)
    if kind is Type.PERIOD and not _PERIOD.match(value):
        return tr("“{value}” is not a time period such as 2024 or 2024-07").format(value=value)
    return ""


def _check_key(table: Table, frame: pd.DataFrame) -> list[Problem]:
    problems = []
    repeated = frame[frame.duplicated(list(table.key), keep="first")]
    for line, row in repeated[list(table.key)].head(_LISTED_PER_COLUMN).iterrows():
        message = tr("“{value}” stands more than once").format(value=", ".join(row))
        problems.append(Problem(table.name, line, "+".join(table.key), message))
    return [*problems, *_rest(table.name, "+".join(table.key), len(repeated))]


def _check_field_themes(table: str, frame: pd.DataFrame) -> list[Problem]:
    problems: list[Problem] = []
    count = 0
    for line, theme, field in zip(frame.index, frame["theme"], frame["field"]):
        known = FIELDS_BY_ID.get(field)
        if known is not None and theme and known.theme.value != theme:
            count += 1
            if count > _LISTED_PER_COLUMN:
                continue
            message = tr("field “{field}” belongs to theme “{right}”, not “{theme}”").format(
                field=field, right=known.theme.value, theme=theme
            )
            problems.append(Problem(table, line, "theme", message))
    return [*problems, *_rest(table, "theme", count)]


def _check_references(tables: dict[str, pd.DataFrame]) -> list[Problem]:
    """Rows must speak of regions that exist."""
    regions = tables.get("regions")
    if regions is None or "region_id" not in regions.columns:
        return []
    known = set(regions["region_id"])
    problems = []
    for name in ("competences", "experiences"):
        frame = tables.get(name)
        if frame is None or "region_id" not in frame.columns:
            continue
        strange = frame["region_id"][~frame["region_id"].isin([*known, ""])]
        for line, value in strange.head(_LISTED_PER_COLUMN).items():
            message = tr("there is no region “{value}”").format(value=value)
            problems.append(Problem(name, line, "region_id", message))
        problems += _rest(name, "region_id", len(strange))
    return problems
