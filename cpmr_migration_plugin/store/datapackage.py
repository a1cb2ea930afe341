"""Write an edition as a Tabular Data Package, the form in which people keep and mail one.

Format: https://specs.frictionlessdata.io/tabular-data-package/
"""

from __future__ import annotations

import csv
import io
import json
import zipfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

from .target import replacing
from ..errors import TargetError
from ..model.edition import Edition
from ..model.rules import own_rows
from ..model.schema import COMPETENCES, TABLES, Table, Type
from ..translation import tr

_TYPES = {Type.NUMBER: "number"}


def write_datapackage(edition: Edition, target: Path) -> None:
    """Write *edition* as a zip of ``datapackage.json`` and one CSV per table.

    Reading it again gives the same edition.

    :raises TargetError: if it cannot be written; an older file stays as it was
    """

    def told(details: str) -> TargetError:
        return TargetError(
            tr("The data package could not be written."),
            details=details,
            remedy=tr("Make sure that there is room on the disk and that the folder can be written to."),
        )

    with replacing(target, told) as partial, zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("datapackage.json", json.dumps(descriptor(edition), ensure_ascii=False, indent=2) + "\n")
        for table in TABLES:
            archive.writestr(f"{table.name}.csv", _csv(edition, table))


def descriptor(edition: Edition) -> dict[str, Any]:
    """Return the content of ``datapackage.json``."""
    info = edition.info
    return {
        "profile": "tabular-data-package",
        "name": info.name,
        "title": info.title,
        "version": info.version,
        "created": info.created,
        "description": info.description,
        "licenses": [{"title": title} for title in info.licenses],
        "sources": [{"title": source.title, "path": source.path} for source in info.sources],
        "resources": [_resource(edition, table) for table in TABLES],
    }


def _resource(edition: Edition, table: Table) -> dict[str, Any]:
    fields = []
    for column in table.columns:
        constraints: dict[str, Any] = {"required": True} if column.required else {}
        if column.values:
            constraints["enum"] = list(column.values)
        field = {"name": column.name, "title": column.title, "type": _TYPES.get(column.type, "string")}
        fields.append(field | ({"constraints": constraints} if constraints else {}))
    resource: dict[str, Any] = {
        "name": table.name,
        "path": f"{table.name}.csv",
        "profile": "tabular-data-resource",
        "encoding": "utf-8",
        "schema": {"fields": fields, "primaryKey": list(table.key), "missingValues": [""]},
    }
    if table.name == "indicators":
        resource["cpmr:indicators"] = [asdict(indicator) for indicator in edition.info.indicators]
    return resource


def _csv(edition: Edition, table: Table) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(table.names)
    frame = edition.table(table.name)
    # What a rule says of each region follows from the rules, and is made anew when the package is read.
    for row in (own_rows(frame) if table is COMPETENCES else frame).itertuples(index=False):
        writer.writerow("" if value != value else value for value in row)  # noqa: PLR0124 - NaN differs from itself
    return text.getvalue()
