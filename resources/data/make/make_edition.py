"""Make the bundled edition: public facts and figures, plus our decisions, become a Tabular Data Package.

Every judgement is in the ``curation_*.csv`` files beside this program, one row per source row; the
program only applies them. It stops if a source row has no decision, or a decision matches no source
row, so that neither can be forgotten when the facts change. The same input always gives the same bytes.

Usage: ``python3 make_edition.py --facts DIR --figures DIR --nuts DIR --out DIR``
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from decimal import ROUND_HALF_UP, Decimal
from operator import itemgetter
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from cpmr_migration_plugin.model.vocabulary import ANSWER_THEMES, FIELDS_BY_ID, Kind, Level, Theme

Row = dict[str, str]

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
VERSION = "2026.11"
CREATED = "2026-11-22"
NUTS_YEARS = ("2016", "2021", "2024")
MEMBERSHIPS = ("member", "participant", "not_seen")
#: Joins several values in one cell, as the facts themselves do.
JOIN = " | "

COLUMNS: dict[str, tuple[str, ...]] = {
    "regions": (
        "region_id", "name", "name_local", "country", "nuts_code", "nuts_year", "commission", "membership",
        "factsheet_url", "source_url", "note",
    ),
    "competences": (
        "region_id", "theme", "field", "level", "legal_basis", "source_url", "as_of", "field_text",
        "level_text", "note",
    ),
    "experiences": (
        "experience_id", "region_id", "theme", "kind", "title", "summary", "year", "link", "source_url",
        "note",
    ),
    "indicators": ("geo", "indicator", "time", "value", "unit", "flag", "dataset", "source_url", "note"),
    "country_notes": (
        "note_id", "country", "scope", "theme", "field", "level", "text", "legal_basis", "source_url",
    ),
}  # fmt: skip

KEYS: dict[str, tuple[str, ...]] = {
    "regions": ("region_id",),
    "competences": ("region_id", "field"),
    "experiences": ("experience_id",),
    "indicators": ("geo", "indicator", "time", "dataset"),
    "country_notes": ("note_id",),
}

#: From the widest documented power to none; *unspecified* is some power of an unknown kind.
STRENGTH = (
    Level.EXCLUSIVE, Level.SHARED, Level.EXECUTIVE, Level.CONSULTATIVE, Level.UNSPECIFIED, Level.NONE,
)  # fmt: skip


class EditionError(Exception):
    """The sources and the decisions do not fit together, or the result breaks a rule."""


# --------------------------------------------------------------------------- reading and writing


def read_rows(path: Path) -> list[Row]:
    """Return the rows of a UTF-8 CSV file; white space is tidied, nothing else is changed."""
    with path.open(encoding="utf-8", newline="") as handle:
        return [{key: tidy(value or "") for key, value in row.items()} for row in csv.DictReader(handle)]


def write_rows(path: Path, columns: Sequence[str], rows: Iterable[Row]) -> None:
    """Write rows as UTF-8 CSV without a byte order mark, lines ending in LF."""
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def tidy(text: str) -> str:
    """Return *text* with runs of white space (also no-break spaces) turned into one blank."""
    return " ".join(text.split())


def slug(text: str) -> str:
    """Return the ASCII slug of a name, e.g. ``Møre og Romsdal`` gives ``more-og-romsdal``."""
    # Letters that Unicode does not decompose into a base letter and an accent.
    for letter, plain in (("ø", "o"), ("Ø", "O"), ("æ", "ae"), ("Æ", "Ae"), ("ł", "l"), ("ß", "ss")):
        text = text.replace(letter, plain)
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    # An apostrophe separates (Côte d'Azur); NFKD keeps the straight one.
    return re.sub(r"[^a-z0-9]+", "-", ascii_text.lower()).strip("-")


def joined(values: Iterable[str]) -> str:
    """Join the distinct, non-empty values, in order of first appearance."""
    return JOIN.join(dict.fromkeys(value for value in values if value))


def sentences(values: Iterable[str]) -> str:
    """Join the distinct, non-empty remarks to one text."""
    return " ".join(dict.fromkeys(value for value in values if value))


def decide(
    name: str, source: list[Row], decisions: list[Row], key: Callable[[Row], tuple[str, ...]]
) -> list[tuple[Row, Row]]:
    """Pair every source row with its decision.

    :param name: what the rows are, for messages
    :param key: the columns that identify a row in both tables
    :returns: (source row, decision) in the order of the source
    :raises EditionError: if a row has no decision, a decision no row, or a key is not unique
    """
    for rows, what in ((source, "source"), (decisions, "decision")):
        doubled = [k for k, n in Counter(map(key, rows)).items() if n > 1]
        if doubled:
            raise EditionError(f"{name}: the {what} rows {doubled} are not unique")
    by_key = {key(row): row for row in decisions}
    missing = [key(row) for row in source if key(row) not in by_key]
    orphans = sorted(set(by_key) - {key(row) for row in source})
    if missing or orphans:
        raise EditionError(f"{name}: no decision for {missing}; no source row for {orphans}")
    return [(row, by_key[key(row)]) for row in source]


# --------------------------------------------------------------------------- NUTS code lists


@dataclass(frozen=True)
class NutsLists:
    """The regions of the NUTS versions held.

    :param names: year → code → official name (levels 1 to 3)
    """

    names: dict[str, dict[str, str]]

    def same_territory(self, code: str, year: str) -> frozenset[str]:
        """Return the codes that stand for the same territory as *code*, itself included.

        A region with exactly one child at the next level *is* that child: DEF and DEF0, SE11 and SE110.
        """
        codes = self.names[year]
        same = {code}
        child = code
        while len(children := [c for c in codes if len(c) == len(child) + 1 and c.startswith(child)]) == 1:
            child = children[0]
            same.add(child)
        parent = code[:-1]
        while parent in codes and sum(len(c) == len(parent) + 1 and c.startswith(parent) for c in codes) == 1:
            same.add(parent)
            parent = parent[:-1]
        return frozenset(same)


def read_nuts(folder: Path) -> NutsLists:
    """Read codes and names from the GISCO region files (``YEAR/NUTS_RG_60M_YEAR_4326*.geojson``)."""
    names: dict[str, dict[str, str]] = {}
    for year in NUTS_YEARS:
        names[year] = {}
        for path in sorted((folder / year).glob(f"NUTS_RG_60M_{year}_4326*.geojson")):
            for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
                properties = feature["properties"]
                if len(properties["NUTS_ID"]) > 2:
                    name = properties.get("NUTS_NAME") or properties.get("NAME_LATN") or ""
                    names[year][properties["NUTS_ID"]] = tidy(name)
        if not names[year]:
            raise EditionError(f"no NUTS {year} code list in {folder / year}")
    return NutsLists(names)


# --------------------------------------------------------------------------- regions


def make_regions(facts: list[Row], decisions: list[Row], nuts: NutsLists) -> tuple[list[Row], dict[str, str]]:
    """Return the table of regions, and the region id by the name the facts use."""
    rows, ids = [], {}
    for fact, choice in decide("regions", facts, decisions, lambda row: (row["region"],)):
        expected = f"{choice['country'].lower()}-{slug(choice['name'])}"
        if choice["region_id"] != expected:
            raise EditionError(f"regions: {choice['region_id']} should be {expected}")
        code = fact["nuts_code"]
        year = max((y for y in NUTS_YEARS if y in fact["nuts_basis"].split()), default="")
        if code and code not in nuts.names.get(year, {}):
            raise EditionError(f"regions: {code} is not in the code list of {year or 'any year'}")
        ids[fact["region"]] = choice["region_id"]
        rows.append(
            {
                "region_id": choice["region_id"],
                "name": choice["name"],
                "name_local": choice["name_local"] or (nuts.names[year][code] if code else ""),
                "country": choice["country"],
                "nuts_code": code,
                "nuts_year": year if code else "",
                "commission": fact["cpmr_commission"],
                "membership": choice["membership"],
                "factsheet_url": "",  # the factsheets were not found on the web
                "source_url": fact["source_url"],
                "note": choice["note"],
            }
        )
    return rows, ids


# --------------------------------------------------------------------------- competences, notes, experiences


def fields_of(choice: Row) -> list[str]:
    """Return the vocabulary's field ids that a decision names."""
    ids = [part.strip() for part in choice["fields"].split(";") if part.strip()]
    if not ids or any(i not in FIELDS_BY_ID for i in ids):
        raise EditionError(f"competences: {choice['region']}: no such fields: {choice['fields']!r}")
    return ids


def make_competences(
    facts: list[Row], decisions: list[Row], ids: dict[str, str]
) -> tuple[list[Row], list[Row], list[Row]]:
    """Return the tables of competences and country notes, and the facts that turned out to be experiences."""
    parts: dict[tuple[str, str], list[Row]] = defaultdict(list)
    notes: list[Row] = []
    experiences: list[Row] = []
    countries = country_codes(facts)
    pairs = decide("competences", facts, decisions, lambda row: (row["region"], row["country"], row["field"]))
    for fact, choice in pairs:
        decision = choice["decision"]
        if decision == "leave_out":
            if not choice["reason"]:
                raise EditionError(f"competences: no reason to leave out {fact['field']} of {fact['region']}")
            continue
        if decision == "competence":
            for field in fields_of(choice):
                parts[ids[fact["region"]], field].append(
                    {
                        "level": choice["level"],
                        "legal_basis": choice["legal_basis"] or fact["legal_basis"],
                        "source_url": fact["source_url"],
                        "as_of": choice["as_of"],
                        "field_text": fact["field"],
                        "level_text": fact["level"],
                        "note": choice["note"],
                    }
                )
        elif decision == "country_note":
            notes += country_notes(fact, choice, countries[fact["country"]])
        elif decision == "experience":
            experiences.append(
                experience_row(ids[fact["region"]], Theme.GOVERNANCE, choice)
                | {"title": choice["title"], "summary": choice["summary"]}
                | {"link": fact["source_url"], "source_url": fact["source_url"]}
            )
        else:
            raise EditionError(f"competences: unknown decision {decision!r}")
    return [merge(region, field, rows) for (region, field), rows in parts.items()], number(notes), experiences


def country_codes(facts: list[Row]) -> dict[str, str]:
    """Return the ISO codes of the countries that the table of competences names."""
    iso = {
        "Belgium": "BE", "Finland": "FI", "France": "FR", "Germany": "DE", "Greece": "GR", "Italy": "IT",
        "Norway": "NO", "Poland": "PL", "Portugal": "PT", "Spain": "ES", "Sweden": "SE",
        "United Kingdom": "GB",
    }  # fmt: skip
    unknown = {row["country"] for row in facts} - set(iso)
    if unknown:
        raise EditionError(f"competences: no ISO code for {sorted(unknown)}")
    return iso


def merge(region_id: str, field: str, rows: list[Row]) -> Row:
    """Return one row for a region and field: the strongest documented level, all legal bases and sources."""
    strongest = min(rows, key=lambda row: STRENGTH.index(Level(row["level"])))
    note = sentences(row["note"] for row in rows)
    if len(rows) > 1:
        note = sentences([f"Merged from {len(rows)} source rows, the strongest level is kept.", note])
    return {
        "region_id": region_id,
        "theme": FIELDS_BY_ID[field].theme.value,
        "field": field,
        "level": strongest["level"],
        "legal_basis": joined(row["legal_basis"] for row in rows),
        "source_url": joined(row["source_url"] for row in rows),
        # A date belongs to the statement it comes with, so it is not taken from a weaker row.
        "as_of": strongest["as_of"],
        "field_text": joined(row["field_text"] for row in rows),
        "level_text": joined(row["level_text"] for row in rows),
        "note": note,
    }


def country_notes(fact: Row, choice: Row, country: str) -> list[Row]:
    """Return one note per field for a fact about all regions or another level of government."""
    scope = fact["region"].strip("()")
    return [
        {
            "note_id": f"{country.lower()}-{slug(scope)}-{field}",
            "country": country,
            "scope": scope,
            "theme": FIELDS_BY_ID[field].theme.value,
            "field": field,
            "level": choice["level"],
            "text": choice["text"],
            "legal_basis": fact["legal_basis"],
            "source_url": fact["source_url"],
        }
        for field in fields_of(choice)
    ]


def number(notes: list[Row]) -> list[Row]:
    """Make the ids of notes unique: those on the same scope and field are counted."""
    seen: Counter[str] = Counter()
    for note in notes:
        seen[note["note_id"]] += 1
        note["note_id"] += f"-{seen[note['note_id']]:02d}"
    return notes


def experience_row(region_id: str, theme: Theme, choice: Row) -> Row:
    """Return a row of the experiences table with what the decision says about it."""
    if not re.fullmatch(rf"{region_id}-{theme.value}-\d\d", choice["experience_id"]):
        raise EditionError(f"experiences: the id of {choice} does not fit {region_id}, {theme.value}")
    row = dict.fromkeys(COLUMNS["experiences"], "")
    return row | {
        "experience_id": choice["experience_id"],
        "region_id": region_id,
        "theme": theme.value,
        "kind": choice["kind"],
        "note": choice["note"],
    }


def make_experiences(facts: list[Row], decisions: list[Row], ids: dict[str, str]) -> list[Row]:
    """Return the table of experiences, made from the table of practices."""
    rows = []
    for fact, choice in decide("experiences", facts, decisions, lambda row: (row["region"], row["title"])):
        if choice["decision"] == "leave_out":
            if not choice["reason"]:
                raise EditionError(f"experiences: no reason to leave out {fact['title']} of {fact['region']}")
            continue
        if choice["decision"] != "keep":
            raise EditionError(f"experiences: unknown decision {choice['decision']!r}")
        # The facts write themes as on the CPMR's map: the number of the layer, then its title.
        theme = list(Theme)[int(fact["theme"].split()[0]) - 1]
        copied = {name: fact[name] for name in ("title", "summary", "year", "link", "source_url")}
        rows.append(experience_row(ids[fact["region"]], theme, choice) | copied)
    return rows


# --------------------------------------------------------------------------- indicators


@dataclass(frozen=True)
class Indicator:
    """What an indicator measures; the fields are those of ``cpmr:indicators`` in the data package."""

    id: str
    title: str
    unit: str
    unit_text: str
    nature: str
    dataset: str
    population: str


_PER_1000 = "per 1 000 inhabitants"
_COMPUTED = "computed from population, births and deaths"
_ALL = "all usual residents"
# "\u2013" is an en dash: these titles go onto maps as they are.
_LFS = "aged 15\u201364, in private households (Labour Force Survey)"
_JAN = "all usual residents on 1 January"
_DERIVED = "demo_r_pjangrp3+births+deaths"
INDICATORS = (
    Indicator(
        "population_1jan",
        "Population on 1 January",
        "NR",
        "persons",
        "total",
        "demo_gind (countries), demo_r_pjangrp3 (regions)",
        _ALL,
    ),
    Indicator(
        "population_by_citizenship_total",
        "Population on 1 January, total of the table by citizenship",
        "NR",
        "persons",
        "total",
        "migr_pop1ctz",
        _ALL,
    ),
    Indicator("population_nationals", "Nationals, on 1 January", "NR", "persons", "total", "migr_pop1ctz", _ALL),
    Indicator(
        "population_foreign",
        "Foreign citizens and stateless persons, on 1 January",
        "NR",
        "persons",
        "total",
        "migr_pop1ctz",
        _ALL,
    ),
    Indicator(
        "population_eu_foreign",
        "Citizens of other EU-27 (2020) countries, on 1 January",
        "NR",
        "persons",
        "total",
        "migr_pop1ctz",
        _ALL,
    ),
    Indicator(
        "population_non_eu_foreign",
        "Citizens of countries outside the EU-27 (2020), without nationals, on 1 January",
        "NR",
        "persons",
        "total",
        "migr_pop1ctz",
        _ALL,
    ),
    Indicator(
        "foreign_citizens_share",
        "Foreign citizens and stateless persons, % of total population",
        "PC",
        "%",
        "ratio",
        "migr_pop1ctz",
        _JAN,
    ),
    Indicator(
        "asylum_applicants",
        "Asylum applicants in the year",
        "PER",
        "persons",
        "total",
        "migr_asyappctza",
        "non-EU citizens applying for international protection",
    ),
    Indicator(
        "temporary_protection_ua",
        "Citizens of Ukraine under temporary protection, end of month",
        "PER",
        "persons",
        "total",
        "migr_asytpsm",
        "citizens of Ukraine",
    ),
    Indicator(
        "net_migration_rate",
        "Net migration plus statistical adjustment, per 1 000 inhabitants",
        "P1000",
        _PER_1000,
        "ratio",
        "tgs00099",
        _ALL,
    ),
    Indicator(
        "net_migration_rate_derived",
        f"Net migration plus statistical adjustment, per 1 000 inhabitants ({_COMPUTED})",
        "P1000",
        _PER_1000,
        "ratio",
        _DERIVED,
        _ALL,
    ),
    Indicator(
        "net_migration_derived",
        f"Net migration plus statistical adjustment ({_COMPUTED})",
        "NR",
        "persons",
        "total",
        _DERIVED,
        _ALL,
    ),
    Indicator(
        "foreign_citizens_share_15_64",
        "Foreign citizens, % of population aged 15\u201364",
        "PC",
        "%",
        "ratio",
        "lfst_r_lfsd2pwn",
        _LFS,
    ),
    Indicator(
        "foreign_born_share_15_64",
        "Foreign-born, % of population aged 15\u201364",
        "PC",
        "%",
        "ratio",
        "lfst_r_lfsd2pwc",
        _LFS,
    ),
    Indicator(
        "non_eu_born_share_15_64",
        "Born outside the EU, % of population aged 15\u201364",
        "PC",
        "%",
        "ratio",
        "lfst_r_lfsd2pwc",
        _LFS,
    ),
    Indicator(
        "population_15_64",
        "Population aged 15\u201364 in private households",
        "THS_PER",
        "thousand persons",
        "total",
        "lfst_r_lfsd2pwc",
        _LFS,
    ),
    Indicator(
        "foreign_citizens_share_register_it",
        "Foreign residents, % of total population (Italian registers)",
        "PC",
        "%",
        "ratio",
        "ISTAT DCIS_POPSTRBIL1 / demo_r_pjangrp3",
        "all residents of Italy on 1 January",
    ),
    Indicator(
        "foreign_born_share_register_es",
        "Born abroad, % of total population (Spanish annual census)",
        "PC",
        "%",
        "ratio",
        "INE 68538",
        "all residents of Spain on 1 January",
    ),
)

#: Where the figures came from; the notes of the indicators refer to these.
REFERENCES = {
    "S1": "Eurostat demo_r_pjangrp3, bulk file of January 2024, verbatim (repository vds_2023w)",
    "S1d": "computed for the collection: population on 1 January of the next year minus this year's, minus "
    "births, plus deaths (Eurostat's definition of net migration plus statistical adjustment). Flag suspect: "
    "rate beyond 30 per 1 000, or a census break known for Romania, Slovakia and Lithuania in 2021",
    "S3": "Eurostat values of 2025 (labour force survey) and 2024 (tgs00099), transcribed by hand from a "
    "repository (bw-datenatlas); its shares were computed from rounded thousands; flags were not kept there",
    "S5": "ISTAT foreign residents on 1 January, recoded to NUTS 2021 (repository DeMi, CC BY 4.0)",
    "S7": "INE annual population census, table 68538, provinces summed to NUTS (repository env-badges)",
    "S8": "Eurostat migr_pop1ctz, republished and cleaned, flags dropped (repository "
    "Data-mining-in-Migration-Analysis)",
    "S9": "as S8, by group of citizenship",
    "S10": "Eurostat migr_asyappctza, March 2025, verbatim (same repository as S8)",
    "S11": "Eurostat migr_asytpsm, March 2025, verbatim (same repository as S8)",
    "S12": "Eurostat demo_gind, March 2025, verbatim (same repository as S8)",
}


def is_country(geo: str) -> bool:
    """Tell whether a code is a country's, or the EU's that is kept as a reference."""
    return geo == "EU27_2020" or (re.fullmatch(r"[A-Z]{2}", geo) is not None and geo not in ("EU", "EA"))


def figure_row(source: Row, choice: Row) -> Row:
    """Return one row of the indicators table."""
    flags = list(dict.fromkeys(f"{choice['add_flag']} {source['flag']}".split()))
    # The facts write Eurostat's letters together (bp); one word per flag is easier to read and to search.
    letters = [letter for flag in flags if flag not in ("derived", "suspect") for letter in flag]
    words = [flag for flag in flags if flag in ("derived", "suspect")]
    return {
        "geo": source["geo"],
        "indicator": choice["id"],
        "time": source["time"],
        "value": source["value"],
        "unit": choice["unit_out"],
        "flag": " ".join(letters + words),
        "dataset": choice["dataset_out"],
        "source_url": choice["source_url"],
        "note": "; ".join(filter(None, (source["source_ref"], choice["note"]))),
    }


def wanted_times(rows: list[Row], times: str, detailed: frozenset[str]) -> list[Row]:
    """Choose the periods of one indicator that are kept, so that the edition stays small.

    :param times: ``all``; ``december_and_last`` (end of each year, and the last month of the data set);
        ``series_edition`` (all years, but only countries and *detailed* codes);
        ``series`` (the same, and for other codes the last year each has: NUTS 1 and 2, and NUTS 3 in the
        countries where the edition has regions of that level)
    :param detailed: codes of the edition's regions and of the same territories
    """
    if times == "all":
        return rows
    last_of_all = max(row["time"] for row in rows)
    if times == "december_and_last":
        return [row for row in rows if row["time"].endswith("-12") or row["time"] == last_of_all]
    series = [row for row in rows if is_country(row["geo"]) or row["geo"] in detailed]
    if times == "series_edition":
        return series
    if times != "series":
        raise EditionError(f"figures: unknown choice of periods {times!r}")
    at_nuts3 = {code[:2] for code in detailed if len(code) == 5}
    last: dict[str, Row] = {}
    for row in rows:
        geo = row["geo"]
        if is_country(geo) or geo in detailed or (len(geo) == 5 and geo[:2] not in at_nuts3):
            continue
        if geo not in last or row["time"] > last[geo]["time"]:
            last[geo] = row
    return series + list(last.values())


def make_indicators(folder: Path, decisions: list[Row], regions: list[Row], nuts: NutsLists) -> list[Row]:
    """Return the table of indicators from all figure files in *folder*."""
    groups: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    names = ("file", "indicator", "dataset", "source_ref", "unit")
    for path in sorted(folder.glob("*.csv")):
        for row in read_rows(path):
            row["file"] = path.name
            groups[tuple(row[name] for name in names)].append(row)
    detailed = frozenset[str]().union(
        *(nuts.same_territory(r["nuts_code"], r["nuts_year"]) for r in regions if r["nuts_code"])
    )
    # Codes that only older versions know are superseded: kept for the edition's own regions alone.
    known = frozenset(nuts.names["2021"]) | frozenset(nuts.names["2024"]) | detailed
    result: list[Row] = []
    headers = [dict(zip(names, key, strict=True)) for key in groups]
    for header, choice in decide("figures", headers, decisions, lambda row: tuple(row[n] for n in names)):
        if choice["decision"] == "leave_out":
            continue
        rows = groups[tuple(header[name] for name in names)]
        if choice["geos"] not in ("countries", "regions", "all"):
            raise EditionError(f"figures: unknown choice of territories {choice['geos']!r}")
        rows = [
            row
            for row in rows
            if (choice["geos"] != "regions" and is_country(row["geo"]))
            or (choice["geos"] != "countries" and row["geo"] in known)
        ]
        result += [figure_row(row, choice) for row in wanted_times(rows, choice["times"], detailed)]
    return result + foreign_shares(result)


def foreign_shares(rows: list[Row]) -> list[Row]:
    """Compute foreign citizens as a share of the population, numerator and denominator from one table."""
    totals = {(r["geo"], r["time"]): r for r in rows if r["indicator"] == "population_by_citizenship_total"}
    shares = []
    for row in rows:
        total = totals.get((row["geo"], row["time"]))
        if row["indicator"] != "population_foreign" or total is None:
            continue
        share = Decimal(row["value"]) * 100 / Decimal(total["value"])
        share = share.quantize(Decimal("0.01"), ROUND_HALF_UP)
        shares.append(
            row
            | {"indicator": "foreign_citizens_share", "value": str(share), "unit": "PC", "flag": "derived"}
            | {"note": "S8; FOR_STLS / TOTAL"}
        )
    return shares


# --------------------------------------------------------------------------- checks and data package


def check(tables: dict[str, list[Row]]) -> None:
    """Hold the rules of the edition.

    :raises EditionError: with the first rule that is broken
    """
    known = {row["region_id"] for row in tables["regions"]}
    for name, rows in tables.items():
        doubled = [k for k, n in Counter(tuple(row[c] for c in KEYS[name]) for row in rows).items() if n > 1]
        if doubled:
            raise EditionError(f"{name}: keys are not unique: {doubled[:5]}")
        for row in rows:
            if tuple(row) != COLUMNS[name]:
                raise EditionError(f"{name}: columns {tuple(row)}")
            if not row["source_url"]:
                raise EditionError(f"{name}: no source: {row}")
            for column in ("source_url", "link", "factsheet_url"):
                links = row.get(column, "").split(JOIN) if row.get(column) else []
                if not all(re.match(r"https?://\S+$", link) for link in links):
                    raise EditionError(f"{name}: not a web address: {row[column]}")
            if "region_id" in row and row["region_id"] not in known:
                raise EditionError(f"{name}: unknown region {row['region_id']}")
            for column, allowed in ENUMERATIONS.items():
                if row.get(column) and row[column] not in allowed:
                    raise EditionError(f"{name}: {column} cannot be {row[column]!r}")
    undocumented = {row["indicator"] for row in tables["indicators"]} ^ {i.id for i in INDICATORS}
    if undocumented:
        raise EditionError(f"indicators: described or present, not both: {sorted(undocumented)}")


ENUMERATIONS: dict[str, tuple[str, ...]] = {
    "theme": tuple(theme.value for theme in ANSWER_THEMES),
    "field": tuple(FIELDS_BY_ID),
    "level": tuple(level.value for level in Level),
    "kind": tuple(kind.value for kind in Kind),
    "membership": MEMBERSHIPS,
    "nuts_year": NUTS_YEARS,
}
PATTERNS = {
    "region_id": r"[a-z]{2}-[a-z0-9]+(-[a-z0-9]+)*",
    "country": r"[A-Z]{2}",
    "nuts_code": r"[A-Z]{2}[A-Z0-9]{1,3}",
    "as_of": r"\d{4}(-\d{4})?",
    "year": r"\d{4}(-\d{4})?",
    "geo": r"EU27_2020|[A-Z]{2}[A-Z0-9]{0,3}",
    "time": r"\d{4}(-\d{2})?",
}
OPTIONAL = {
    "name_local", "nuts_code", "nuts_year", "commission", "factsheet_url", "note", "legal_basis", "as_of",
    "summary", "year", "link", "flag", "level_text", "field_text",
}  # fmt: skip
TITLES = {
    "regions": "Regional authorities",
    "competences": "Competences by region and field",
    "experiences": "Experiences, instruments, projects, needs and cooperation interests",
    "indicators": "Figures",
    "country_notes": "Notes on competences that hold for a country or another level of government",
}
DESCRIPTIONS = {
    "name": "English or usual name.",
    "name_local": "Official spelling in the NUTS code list, or the local name the source gives.",
    "country": "ISO 3166-1 alpha-2 code.",
    "nuts_code": "Code of exactly this territory; empty where there is no single certain one.",
    "nuts_year": "Latest NUTS version held in which the code exists.",
    "commission": "CPMR geographical commissions, joined by '; '.",
    "membership": "member, participant (only seen at or in connection with an event) or not_seen.",
    "source_url": "Where the row comes from; several are joined by ' | '.",
    "level": "Kind of power; unspecified: the source names the field, not the kind.",
    "as_of": "Year the statement is about, if the source gives one.",
    "field_text": "The field in the words of the facts.",
    "level_text": "The kind of power in the words of the facts.",
    "scope": "Whom the note is about; it is not handed down to single regions.",
    "geo": "NUTS or country code as Eurostat writes it (EL, UK).",
    "time": "Year, or year and month.",
    "flag": "Eurostat's letters (b break, d definition differs, e estimated, p provisional, u unreliable) "
    "and the words derived, suspect.",
    "year": "Year or years as given; empty where the source gives none.",
}


def schema(name: str) -> dict[str, Any]:
    """Return the Table Schema of a table."""
    fields = []
    for column in COLUMNS[name]:
        field: dict[str, Any] = {"name": column, "type": "number" if column == "value" else "string"}
        if column in DESCRIPTIONS:
            field["description"] = DESCRIPTIONS[column]
        constraints: dict[str, Any] = {}
        if column not in OPTIONAL:
            constraints["required"] = True
        if KEYS[name] == (column,):
            constraints["unique"] = True
        if column in ENUMERATIONS:
            constraints["enum"] = list(ENUMERATIONS[column])
        if column in PATTERNS:
            constraints["pattern"] = PATTERNS[column]
        if column in ("link", "factsheet_url"):
            field["format"] = "uri"
        if constraints:
            field["constraints"] = constraints
        fields.append(field)
    key = KEYS[name]
    result: dict[str, Any] = {"fields": fields, "primaryKey": key[0] if len(key) == 1 else list(key)}
    result["missingValues"] = [""]
    if name in ("competences", "experiences"):
        reference = {"resource": "regions", "fields": "region_id"}
        result["foreignKeys"] = [{"fields": "region_id", "reference": reference}]
    return result


def datapackage() -> dict[str, Any]:
    """Return the descriptor of the data package."""
    resources: list[dict[str, Any]] = []
    for name in COLUMNS:
        resource: dict[str, Any] = {
            "name": name,
            "path": f"{name}.csv",
            "title": TITLES[name],
            "profile": "tabular-data-resource",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "dialect": {
                "delimiter": ",",
                "quoteChar": '"',
                "doubleQuote": True,
                "lineTerminator": "\n",
                "header": True,
            },
            "schema": schema(name),
        }
        if name == "indicators":
            resource["cpmr:indicators"] = [asdict(indicator) for indicator in INDICATORS]
            resource["cpmr:references"] = REFERENCES
        resources.append(resource)
    return {
        "profile": "tabular-data-package",
        "name": "cpmr-migration-bundled",
        "title": "Regions in migration and asylum: public facts and figures (bundled edition)",
        "description": (
            "Competences, experiences and figures on regional authorities in migration and asylum, compiled "
            "from public web pages and official statistics. Not the answers to the surveys of the CPMR, "
            "which are not public as data. See README.md for the limits."
        ),
        "version": VERSION,
        "created": f"{CREATED}T00:00:00Z",
        "keywords": ["migration", "asylum", "integration", "regions", "competences", "NUTS", "CPMR"],
        "licenses": [
            {
                "name": "CC-BY-4.0",
                "title": "Figures: Creative Commons Attribution 4.0; Eurostat's by reuse policy Decision "
                "2011/833/EU; ISTAT's and INE's with attribution. Facts: short paraphrases of public web "
                "pages, each with its source",
                "path": "https://creativecommons.org/licenses/by/4.0/",
            }
        ],
        "sources": [
            {"title": "Eurostat", "path": "https://ec.europa.eu/eurostat"},
            {"title": "ISTAT, IstatData", "path": "https://esploradati.istat.it/databrowser/"},
            {
                "title": "INE, annual population census, table 68538",
                "path": "https://www.ine.es/jaxiT3/Tabla.htm?t=68538",
            },
            {"title": "GISCO, NUTS code lists", "path": "https://ec.europa.eu/eurostat/web/gisco"},
            {"title": "CPMR and other public web pages, named row by row", "path": "https://cpmr.org/"},
        ],
        "contributors": [{"title": "CPMR Migration for QGIS contributors", "role": "author"}],
        "resources": resources,
    }


# --------------------------------------------------------------------------- what the README counts


def coverage(regions: list[Row], indicators: list[Row], nuts: NutsLists) -> list[tuple[str, int, int]]:
    """Count the regions that have each indicator: by own code, and by any code of the same territory."""
    geos: dict[str, set[str]] = defaultdict(set)
    for row in indicators:
        geos[row["indicator"]].add(row["geo"])
    coded = [row for row in regions if row["nuts_code"]]
    result = []
    for indicator in INDICATORS:
        have = geos[indicator.id]
        own = sum(row["nuts_code"] in have for row in coded)
        same = sum(bool(nuts.same_territory(row["nuts_code"], row["nuts_year"]) & have) for row in coded)
        if same:
            result.append((indicator.id, own, same))
    return result


def counts(tables: dict[str, list[Row]], nuts: NutsLists) -> str:
    """Return the part of the README that is computed, as Markdown."""
    lines = ["| table | rows |", "|---|---|"]
    lines += [f"| {name} | {len(rows)} |" for name, rows in tables.items()]
    regions = tables["regions"]
    for column, table in (("membership", "regions"), ("level", "competences"), ("kind", "experiences")):
        found = Counter(row[column] for row in tables[table])
        listed = ", ".join(f"{value} {found[value]}" for value in ENUMERATIONS[column] if found[value])
        lines += ["", f"{TITLES[table]}, by {column}: {listed}."]
    answered = {row["region_id"] for name in ("competences", "experiences") for row in tables[name]}
    coded = sum(bool(row["nuts_code"]) for row in regions)
    lines += [
        "",
        f"Of {len(regions)} regions, {coded} have a NUTS code and {len(answered)} have answers.",
        "",
        "Regions that have a figure, by their own code, and by any code of the same territory:",
        "",
        "| indicator | own code | same territory |",
        "|---|---|---|",
    ]
    covered = coverage(regions, tables["indicators"], nuts)
    lines += [f"| {name} | {own} | {same} |" for name, own, same in covered]
    return "\n".join(lines)


def update_readme(path: Path, text: str) -> None:
    """Replace the computed part of the README, if there is a README; the rest is written by people."""
    if not path.is_file():
        return
    begin, end = "<!-- counts: written by make_edition.py -->", "<!-- end of counts -->"
    before, found, rest = path.read_text(encoding="utf-8").partition(begin)
    _, closed, after = rest.partition(end)
    if not (found and closed):
        raise EditionError(f"{path.name}: the marks around the counts are missing")
    path.write_bytes(f"{before}{begin}\n{text}\n{end}{after}".encode())


def build(
    facts: Path, figures: Path, nuts_folder: Path, curation: Path = HERE
) -> tuple[dict[str, list[Row]], NutsLists]:
    """Return the tables of the edition, sorted by their keys, and the NUTS lists they were made with.

    :param curation: folder of the ``curation_*.csv`` files
    :raises EditionError: if sources and decisions do not fit, or a rule is broken
    """
    nuts = read_nuts(nuts_folder)
    decisions = {
        name: read_rows(curation / f"curation_{name}.csv")
        for name in ("regions", "competences", "experiences", "figures")
    }
    regions, ids = make_regions(read_rows(facts / "regions.csv"), decisions["regions"], nuts)
    powers, practices = read_rows(facts / "competences.csv"), read_rows(facts / "practices.csv")
    competences, notes, more = make_competences(powers, decisions["competences"], ids)
    experiences = make_experiences(practices, decisions["experiences"], ids) + more
    indicators = make_indicators(figures, decisions["figures"], regions, nuts)
    tables = {
        "regions": regions,
        "competences": competences,
        "experiences": experiences,
        "indicators": indicators,
        "country_notes": notes,
    }
    # Most read by indicator: sorted that way, differences between editions stay together.
    order = KEYS | {"indicators": ("indicator", "geo", "time", "dataset")}
    for name, rows in tables.items():
        rows.sort(key=itemgetter(*order[name]))
    check(tables)
    return tables, nuts


def write(tables: dict[str, list[Row]], nuts: NutsLists, out: Path) -> None:
    """Write the data package to the folder *out*."""
    out.mkdir(parents=True, exist_ok=True)
    for name, rows in tables.items():
        write_rows(out / f"{name}.csv", COLUMNS[name], rows)
    text = json.dumps(datapackage(), ensure_ascii=False, indent=1) + "\n"
    (out / "datapackage.json").write_bytes(text.encode("utf-8"))
    update_readme(out / "README.md", counts(tables, nuts))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line."""
    shared = ROOT.parent / "shared" / "data"
    parser = argparse.ArgumentParser(description="Make the bundled edition.")
    parser.add_argument("--facts", type=Path, default=shared / "facts")
    parser.add_argument("--figures", type=Path, default=shared / "figures")
    parser.add_argument("--nuts", type=Path, default=shared / "nuts")
    parser.add_argument("--out", type=Path, default=HERE.parent / "edition")
    options = parser.parse_args(arguments)
    try:
        tables, nuts = build(options.facts, options.figures, options.nuts)
        write(tables, nuts, options.out)
    except EditionError as error:
        print(f"make_edition: {error}", file=sys.stderr)
        return 1
    print("\n".join(f"{name}: {len(rows)} rows" for name, rows in tables.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
