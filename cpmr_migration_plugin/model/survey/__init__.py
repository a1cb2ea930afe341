"""A wide survey sheet (a row per region, a column per question), and its conversion to tables of an edition."""

from __future__ import annotations

from .applying import SurveyResult, apply
from .guessing import guess, personal_columns, without_answerers
from .mapping import ColumnMapping, ColumnRole, Mapping, fingerprint, from_json, mapping_problems
from .sheet import Sheet

__all__ = [
    "ColumnMapping",
    "ColumnRole",
    "Mapping",
    "Sheet",
    "SurveyResult",
    "apply",
    "fingerprint",
    "from_json",
    "guess",
    "mapping_problems",
    "personal_columns",
    "without_answerers",
]
