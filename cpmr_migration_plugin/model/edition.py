"""An edition: one dated, validated version of the dataset."""

from __future__ import annotations

from dataclasses import dataclass, field

import pandas as pd

from .problems import Problem
from .rule_checks import notes_on_rules
from .rules import apply_rules, by_rule
from .schema import AUTHORITY_KINDS, COMPETENCES, COUNTRY_FACTS, RULES, TABLES, Table, Type
from .validation import validate
from ..errors import InvalidEdition
from ..translation import some_of, tr

#: Rows named in one warning before the rest is only counted.
_SHOWN = 5


@dataclass(frozen=True)
class SourceInfo:
    """Where data came from.

    :param title: name of the source
    :param path: web address, empty if there is none
    """

    title: str
    path: str = ""


@dataclass(frozen=True)
class IndicatorInfo:
    """What an indicator measures.

    :param nature: ``ratio`` (drawn by colour) or ``total`` (drawn by symbols)
    :param population: the reference population, e.g. "aged 15-64"
    """

    id: str
    title: str
    unit: str = ""
    unit_text: str = ""
    nature: str = ""
    dataset: str = ""
    population: str = ""


@dataclass(frozen=True)
class EditionInfo:
    """What an edition is and where it came from.

    :param version: version of the dataset, e.g. ``2026.11``
    :param created: ISO date the edition was made
    :param origin: where this copy was read from (a path or address)
    """

    name: str
    title: str
    version: str = ""
    created: str = ""
    description: str = ""
    licenses: tuple[str, ...] = ()
    sources: tuple[SourceInfo, ...] = ()
    indicators: tuple[IndicatorInfo, ...] = ()
    origin: str = ""


@dataclass(frozen=True)
class Edition:
    """A validated dataset. Frames have exactly the columns of :mod:`.schema`.

    ``competences`` has one row per region and field at most: the region's own, else that of the rule that leads
    (:mod:`.rules`); ``basis`` tells. Text columns hold strings, empty where unknown; ``indicators.value`` is float,
    NaN where the figure is missing.
    """

    info: EditionInfo
    regions: pd.DataFrame
    competences: pd.DataFrame
    experiences: pd.DataFrame
    indicators: pd.DataFrame
    country_notes: pd.DataFrame
    warnings: tuple[str, ...] = field(default=())
    rules: pd.DataFrame = field(default_factory=lambda: _empty(RULES))
    authority_kinds: pd.DataFrame = field(default_factory=lambda: _empty(AUTHORITY_KINDS))
    country_facts: pd.DataFrame = field(default_factory=lambda: _empty(COUNTRY_FACTS))

    def table(self, name: str) -> pd.DataFrame:
        """Return one table by its name in the schema."""
        return getattr(self, name)

    def counts(self) -> dict[str, int]:
        """Return the number of rows per table."""
        return {table.name: len(self.table(table.name)) for table in TABLES}

    def indicator(self, indicator_id: str) -> IndicatorInfo:
        """Return what is known of an indicator; its id stands in for a missing title."""
        for info in self.info.indicators:
            if info.id == indicator_id:
                return info
        return IndicatorInfo(indicator_id, indicator_id)


def _empty(table: Table) -> pd.DataFrame:
    return pd.DataFrame(columns=table.names, dtype=str)


def nuts_spelling(code: str) -> str:
    """Return a code in the spelling of NUTS: no blanks, capitals, EL and UK where ISO 3166 has GR and GB."""
    plain = "".join(code.split()).upper()
    return {"GR": "EL", "GB": "UK"}.get(plain[:2], plain[:2]) + plain[2:]


def refused(title: str, problems: list[Problem], remedy: str) -> InvalidEdition:
    """Return the error that lists everything that is wrong with a dataset."""
    text = (
        tr("“{title}” cannot be loaded: 1 problem.")
        if len(problems) == 1
        else tr("“{title}” cannot be loaded: {n} problems.")
    )
    return InvalidEdition(text.format(title=title, n=len(problems)), problems, remedy=remedy)


def build_edition(info: EditionInfo, tables: dict[str, pd.DataFrame]) -> Edition:
    """Validate raw tables and return them as an edition.

    :param tables: frames of strings by table name, missing values as empty strings
    :raises InvalidEdition: with every problem found, if there is any
    """
    problems = validate(tables)
    if problems:
        raise refused(
            info.title,
            problems,
            tr("Mend the rows listed under Details and load the dataset again. Nothing was loaded."),
        )
    warnings: list[str] = []
    frames: dict[str, pd.DataFrame] = {}
    for table in TABLES:
        raw = tables.get(table.name)
        raw = _empty(table) if raw is None else raw
        unknown = [name for name in raw.columns if name not in table.names]
        if unknown:
            warnings.append(
                tr("Table {table}: columns not used: {columns}").format(
                    table=table.name, columns=", ".join(map(str, unknown))
                )
            )
        frame = raw.reindex(columns=table.names, fill_value="").reset_index(drop=True)
        for column in table.columns:
            if column.type is Type.NUMBER:
                # The dict matters: before pandas 1.4, replace("", None) repeats the value of the row above.
                frame[column.name] = pd.to_numeric(frame[column.name].replace({"": None})).astype(float)
        frames[table.name] = frame
    warnings += notes_on_rules(tables)
    given = frames["competences"]
    frames["competences"] = apply_rules(frames["regions"], given, frames["rules"])
    warnings += _changed_by_hand(given, frames["competences"])
    codes = frames["regions"]["nuts_code"].map(nuts_spelling)
    respelt = [f"{old} → {new}" for old, new in zip(frames["regions"]["nuts_code"], codes) if old != new]
    if respelt:
        frames["regions"]["nuts_code"] = codes
        warnings.append(tr("NUTS codes read in their own spelling: {codes}").format(codes=", ".join(respelt)))
    return Edition(info=info, warnings=tuple(warnings), **frames)


def _changed_by_hand(given: pd.DataFrame, applied: pd.DataFrame) -> list[str]:
    """Return what must be told of rows by rule that do not say what their rule says: they are made anew."""
    columns = ["region_id", "field", "level", "legal_basis", "source_url"]
    wanted = set(by_rule(applied)[columns].itertuples(index=False, name=None))
    written = list(by_rule(given)[columns].itertuples(index=False, name=None))
    unlike = [" / ".join(row[:2]) for row in written if row not in wanted]
    if not unlike:
        return []
    title = tr(COMPETENCES.title)
    text = tr("{table}: rows by rule follow their rule; what they said otherwise was not taken over: {rows}")
    return [text.format(table=title, rows=some_of(unlike, _SHOWN))]
