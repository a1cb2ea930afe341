"""How a table of an edition is described in a Data Package, version 2 (https://datapackage.org/standard/data-package/).

Whoever writes a package describes its tables by this: the edition that is shipped, a package that a user exports, the
empty one to start from.
"""

from __future__ import annotations

from typing import Any

from ..model.schema import Column, Table, Type

#: Where the standard describes what a descriptor of this version may hold.
PROFILES = "https://datapackage.org/profiles/2.0"
PACKAGE_PROFILE = f"{PROFILES}/datapackage.json"
#: The same said in version 1, which version 2 has deprecated: older programs, 0.1.0 of ours among them, know a package
#: and its tables by it.
FORMER_PROFILE, _FORMER_RESOURCE = "tabular-data-package", "tabular-data-resource"

#: (table, column) → (table, column) it leads to; cells that list several ids cannot be written as keys.
FOREIGN_KEYS = {
    ("competences", "region_id"): ("regions", "region_id"),
    ("competences", "rule_id"): ("rules", "rule_id"),
    ("experiences", "region_id"): ("regions", "region_id"),
    ("rules", "authority_kind"): ("authority_kinds", "authority_kind"),
}


def table_resource(table: Table) -> dict[str, Any]:
    """Return the resource of a descriptor that stands for *table*, kept in ``NAME.csv``."""
    schema: dict[str, Any] = {
        "$schema": f"{PROFILES}/tableschema.json",
        "fields": [_field(column) for column in table.columns],
        "primaryKey": list(table.key),
        "missingValues": [""],
    }
    keys = [
        {"fields": [column], "reference": {"resource": other, "fields": [key]}}
        for (name, column), (other, key) in FOREIGN_KEYS.items()
        if name == table.name
    ]
    if keys:
        schema["foreignKeys"] = keys
    return {
        "$schema": f"{PROFILES}/dataresource.json",
        "profile": _FORMER_RESOURCE,
        "name": table.name,
        "type": "table",
        "path": f"{table.name}.csv",
        "title": table.title,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    }


def _field(column: Column) -> dict[str, Any]:
    field = {"name": column.name, "title": column.title}
    field["type"] = "number" if column.type is Type.NUMBER else "string"
    constraints: dict[str, Any] = {"required": True} if column.required else {}
    if column.values:
        constraints["enum"] = list(column.values)
    return {**field, "constraints": constraints} if constraints else field
