"""The descriptor of the edition: a Data Package, version 2 (https://datapackage.org/)."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from cpmr_migration_plugin.model.schema import TABLES, Table
from cpmr_migration_plugin.sources.package_description import FORMER_PROFILE, PACKAGE_PROFILE, PROFILES, table_resource

from .indicators import INDICATORS
from .tables import Row

VERSION = "2026.12"
CREATED = "2026-11-30"

#: Forms of a text that its type does not give.
PATTERNS = {
    "region_id": r"[a-z]{2}-[a-z0-9]+(-[a-z0-9]+)*",
    "country": r"[A-Z]{2}",
    "nuts_code": r"[A-Z]{2}[A-Z0-9]{1,3}",
    "as_of": r"\d{4}(-\d{4})?",
    "year": r"\d{4}(-\d{4})?",
    "date": r"\d{4}(-\d{2}(-\d{2})?)?",
    "geo": r"EU27_2020|[A-Z]{2}[A-Z0-9]{0,3}",
    "time": r"\d{4}(-\d{2})?",
    "applies_to": r"all|(all except )?[a-z]{2}-[a-z0-9-]+(; [a-z]{2}-[a-z0-9-]+)*",
}
TITLES = {
    "regions": "Regional authorities",
    "competences": "Competences by region and field, from sources on the region itself",
    "experiences": "Experiences, instruments, projects, needs and cooperation interests",
    "indicators": "Figures",
    "country_notes": "Notes on competences that hold for a country or another level of government",
    "rules": "Competences by kind of authority: what the law or an official source says of all or some of a kind",
    "authority_kinds": "Kinds of authority and their members",
    "country_facts": "Dated facts on countries under the Pact on Migration and Asylum",
}
DESCRIPTIONS = {
    "name": "English or usual name.",
    "name_local": "The name as the region writes it, or the official spelling in the NUTS code list.",
    "country": "ISO 3166-1 alpha-2 code; EU for the Union.",
    "nuts_code": "Code of exactly this territory; empty where there is no single certain one.",
    "nuts_year": "Latest NUTS version held in which the code exists.",
    "commission": "CPMR geographical commissions, joined by '; '.",
    "membership": "member, participant (only seen at or in connection with an event) or not_seen.",
    "authority": "The body that the row is about.",
    "authority_kind": "Kind of authority, see authority_kinds; several are joined by '; '. Rules follow it.",
    "source_url": "Where the row comes from; several are joined by ' | '.",
    "level": "Kind of power of the regional authority; unspecified: the source names the field, not the kind.",
    "level_stated": "no: the level is inferred from the division of tasks; empty or yes: a source states it.",
    "basis": "own_source (or empty): a source on this region; general_rule: a rule on all of its kind.",
    "rule_id": "The rule, see rules.",
    "applies_to": "all, a list of regions joined by '; ', or 'all except' and a list, of the kind's members.",
    "members": "Regions of the kind, joined by '; '; also such as are not in this edition.",
    "tier": "Level of government of the kind.",
    "as_of": "Year the statement is about, if the source gives one.",
    "field_text": "The field in the words of the facts.",
    "level_text": "The kind of power in the words of the facts.",
    "scope": "Whom the note is about; it is not handed down to single regions.",
    "status": "done (or empty), planned, proposed.",
    "actor": "Who acts; empty where it was not looked at.",
    "source_kind": "Kind of source; position: the word of a politician or party, no fact.",
    "year_inferred": "yes: the year is not printed where the page was read.",
    "geo": "NUTS or country code as Eurostat writes it (EL, UK).",
    "time": "Year, or year and month.",
    "flag": "Eurostat's letters (b break, d definition differs, e estimated, p provisional, u unreliable) "
    "and the words derived, suspect.",
    "year": "Year or years as given; empty where the source gives none.",
}


def descriptor(references: list[Row]) -> dict[str, Any]:
    """Return the content of ``datapackage.json``.

    :param references: where the figures came from, see :func:`.figures.references`
    """
    return {
        "$schema": PACKAGE_PROFILE,
        "profile": FORMER_PROFILE,
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
        "contributors": [{"title": "CPMR Migration for QGIS contributors", "roles": ["creator", "maintainer"]}],
        "resources": [_resource(table, references) for table in TABLES],
    }


def _resource(table: Table, references: list[Row]) -> dict[str, Any]:
    """Return the plugin's own description of a table, with what this edition can say beyond it."""
    resource = table_resource(table)
    schema = resource.pop("schema")
    schema["fields"] = [_described(table, column) for column in schema["fields"]]
    resource["title"] = TITLES[table.name]
    resource["dialect"] = {
        "$schema": f"{PROFILES}/tabledialect.json",
        "delimiter": ",",
        "quoteChar": '"',
        "doubleQuote": True,
        "lineTerminator": "\n",
        "header": True,
    }
    resource["schema"] = schema
    if table.name == "indicators":
        resource["cpmr:indicators"] = [asdict(indicator) for indicator in INDICATORS]
        resource["cpmr:references"] = references
    return resource


def _described(table: Table, field: dict[str, Any]) -> dict[str, Any]:
    name = field["name"]
    constraints = field.pop("constraints", {})
    if name in DESCRIPTIONS:
        field["description"] = DESCRIPTIONS[name]
    if name in table.key:
        constraints["required"] = True
    if table.key == (name,):
        constraints["unique"] = True
    if name in PATTERNS:
        constraints["pattern"] = PATTERNS[name]
    return field | ({"constraints": constraints} if constraints else {})
