"""Small and large editions to inspect, made in memory."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pandas as pd

from cpmr_migration_plugin.model.edition import IndicatorInfo
from cpmr_migration_plugin.model.inspect.records import InspectData, build
from cpmr_migration_plugin.model.rules import apply_rules
from cpmr_migration_plugin.model.schema import TABLES_BY_NAME
from cpmr_migration_plugin.model.vocabulary import FIELDS, FIELDS_BY_ID, Kind, Level, Theme

#: What rules are applied to, and the rules.
RULED = ("regions", "competences", "rules")
SOURCE = "https://example.org/source"


def region(region_id: str, name: str = "", country: str = "", **more: str) -> dict[str, str]:
    country = country or region_id[:2].upper()
    return {"region_id": region_id, "name": name or region_id, "country": country, "source_url": SOURCE, **more}


def competence(region_id: str, field: str, level: str = "shared", **more: str) -> dict[str, str]:
    theme = FIELDS_BY_ID[field].theme.value
    return {"region_id": region_id, "theme": theme, "field": field, "level": level, "source_url": SOURCE, **more}


def entry(region_id: str, theme: str, kind: str = "experience", title: str = "A title", **more: str) -> dict[str, str]:
    return {"region_id": region_id, "theme": theme, "kind": kind, "title": title, "source_url": SOURCE, **more}


def figure(geo: str, indicator: str, time: str, value: float | None, dataset: str = "d", **more: str) -> dict[str, Any]:
    row = {"geo": geo, "indicator": indicator, "time": time, "value": value, "dataset": dataset}
    return {**row, "source_url": SOURCE, **more}


def rule(rule_id: str, field: str, level: str = "executive", kind: str = "se_region", **more: str) -> dict[str, str]:
    return {
        "rule_id": rule_id, "country": kind[:2].upper(), "authority_kind": kind, "applies_to": "all",
        "theme": FIELDS_BY_ID[field].theme.value, "field": field, "level": level, "level_stated": "yes",
        "legal_basis": "Act 2017:30", "source_url": f"{SOURCE}/law", "source_kind": "law",
    } | more  # fmt: skip


def kind_of_authority(kind: str, name: str, name_local: str = "", **more: str) -> dict[str, str]:
    return {"authority_kind": kind, "country": kind[:2].upper(), "name": name, "name_local": name_local, **more}


def edition(*rows: dict[str, Any], indicators: tuple[IndicatorInfo, ...] = (), **more: Any) -> InspectData:
    """Return rows of any table as data to inspect; what a row is follows from its columns. Rules are applied."""
    tables: dict[str, list] = {"regions": [], "competences": [], "experiences": [], "indicators": []}
    tables |= {"rules": [], "authority_kinds": [], "country_facts": []}
    for row in rows:
        if "fact" in row:
            tables["country_facts"].append(row)
        elif "applies_to" in row:
            tables["rules"].append(row)
        elif "authority_kind" in row and "region_id" not in row:
            tables["authority_kinds"].append(row)
        elif "geo" in row:
            tables["indicators"].append(row)
        elif "kind" in row:
            tables["experiences"].append({"experience_id": f"x{len(tables['experiences']):03d}", **row})
        else:
            tables["competences" if "field" in row else "regions"].append(row)
    frames = {name: pd.DataFrame(held) for name, held in tables.items()}
    if tables["rules"]:
        whole = {name: frames[name].reindex(columns=TABLES_BY_NAME[name].names).fillna("") for name in RULED}
        frames["competences"] = apply_rules(*(whole[name] for name in RULED))
    return build(frames, indicator_info=indicators, **more)


_SYLLABLES = (
    "an", "bel", "cor", "dan", "el", "fen", "gar", "hol", "ith", "jur", "kal", "lum", "mar", "nor", "ost", "pel",
    "quin", "ros", "sund", "tor", "ul", "ver", "west", "yth", "zan",
)  # fmt: skip


def large(regions: int, records: int, seed: int = 1) -> InspectData:
    """Return a synthetic edition; the same numbers make the same edition."""
    rng = random.Random(seed)  # noqa: S311 - not for secrets
    words = ["".join(rng.choices(_SYLLABLES, k=rng.randint(1, 3))) for _ in range(4000)]
    countries = ("ES", "FR", "IT", "SE", "NO", "DE", "GR", "PT", "FI", "IE")

    def text(count: int) -> str:
        return " ".join(rng.choices(words, k=count))

    ids = [f"{rng.choice(countries).lower()}-{n:06d}" for n in range(regions)]
    table = pd.DataFrame(
        {
            "region_id": ids,
            "name": [text(2).title() for _ in ids],
            "name_local": [text(2).title() for _ in ids],
            "country": [i[:2].upper() for i in ids],
            "commission": [rng.choice(("North Sea", "Baltic Sea", "Islands", "")) for _ in ids],
            "source_url": SOURCE,
        }
    )
    kinds, themes = [kind.value for kind in Kind], [t.value for t in Theme][2:]
    experiences = pd.DataFrame(
        {
            "experience_id": [f"x{n}" for n in range(records)],
            "region_id": rng.choices(ids, k=records),
            "theme": rng.choices(themes, k=records),
            "kind": rng.choices(kinds, k=records),
            "title": [text(5) for _ in range(records)],
            "summary": [text(14) for _ in range(records)],
            "year": [str(rng.randint(2000, 2025)) for _ in range(records)],
            "source_url": SOURCE,
        }
    )
    levels = [level.value for level in Level]
    pairs = {(rng.choice(ids), rng.choice(FIELDS)) for _ in range(regions)}
    competences = pd.DataFrame(
        [competence(i, field.id, rng.choice(levels)) for i, field in sorted(pairs, key=lambda p: (p[0], p[1].id))]
    )
    return build({"regions": table, "competences": competences, "experiences": experiences})


def of_today(data: InspectData, seed: int = 2) -> InspectData:
    """Return a synthetic edition with what came later: basis, status and membership, at random."""
    rng = random.Random(seed)  # noqa: S311 - not for secrets

    def drawn(frame: pd.DataFrame, *values: str) -> list[str]:
        return rng.choices(values, k=len(frame))

    regions, competences, experiences = data.regions, data.competences, data.experiences
    competences = competences.assign(basis=drawn(competences, "own_source", "general_rule", ""))
    return replace(
        data,
        regions=regions.assign(membership=drawn(regions, "member", "participant", "not_seen", "")),
        competences=competences.assign(level_stated=drawn(competences, "yes", "no", "")),
        experiences=experiences.assign(status=drawn(experiences, "done", "planned", "proposed", "")),
    )
