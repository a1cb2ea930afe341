"""Write an edition as a Data Package, the form in which users keep and mail one.

Format: https://datapackage.org/standard/data-package/ (version 2)
"""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

from .target import replacing
from ..errors import TargetError
from ..file_writing import room_remedy
from ..model.edition import Edition
from ..model.rules import own_rows
from ..model.schema import COMPETENCES, TABLES, Table
from ..sources.package_description import FORMER_PROFILE, PACKAGE_PROFILE, table_resource
from ..translation import tr

#: What the name of a licence may be; any other text is its title.
_LICENSE_NAME = re.compile(r"[-a-zA-Z0-9._]+")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def write_datapackage(edition: Edition, target: Path) -> None:
    """Write *edition* as a zip of ``datapackage.json`` and one CSV per table.

    Reading it again gives the same edition.

    :raises TargetError: if it cannot be written; an older file stays as it was
    """

    def told(details: str) -> TargetError:
        return TargetError(
            tr("The data package could not be written."),
            details=details,
            remedy=room_remedy(),
        )

    with replacing(target, told) as partial, zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("datapackage.json", json.dumps(descriptor(edition), ensure_ascii=False, indent=2) + "\n")
        for table in TABLES:
            archive.writestr(f"{table.name}.csv", _csv(edition, table))


def descriptor(edition: Edition) -> dict[str, Any]:
    """Return the content of ``datapackage.json``; what the edition does not say is left out."""
    info = edition.info
    said: dict[str, Any] = {
        "title": info.title,
        "version": info.version,
        # The standard wants a time, of which an edition has the day.
        "created": f"{info.created}T00:00:00Z" if _DAY.fullmatch(info.created) else "",
        "description": info.description,
        "licenses": [_license(title) for title in info.licenses],
        "sources": [
            {"title": source.title, "path": source.path} if source.path else {"title": source.title}
            for source in info.sources
        ],
    }
    return {
        "$schema": PACKAGE_PROFILE,
        "profile": FORMER_PROFILE,
        "name": info.name,
        **{key: value for key, value in said.items() if value},
        "resources": [_resource(edition, table) for table in TABLES],
    }


def _license(title: str) -> dict[str, str]:
    """Return a licence; the standard wants a name, which may not be any text."""
    if _LICENSE_NAME.fullmatch(title):
        return {"name": title, "title": title}
    return {"name": "other", "title": title}


def _resource(edition: Edition, table: Table) -> dict[str, Any]:
    resource = table_resource(table)
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
