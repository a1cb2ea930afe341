"""A small, valid data package that a test alters before it is written."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Rows = list[list[str]]

SOURCE = "https://example.org/source"


def small_tables() -> dict[str, Rows]:
    """Return a valid dataset of three regions, the header first in each table."""
    return {
        "regions": [
            ["region_id", "name", "country", "nuts_code", "nuts_year", "source_url"],
            ["es-catalonia", "Catalonia", "ES", "ES51", "2024", SOURCE],
            ["it-tuscany", "Tuscany", "IT", "ITI1", "2024", SOURCE],
            ["ma-oriental", "Oriental", "MA", "", "", SOURCE],
        ],
        "competences": [
            ["region_id", "theme", "field", "level", "source_url"],
            ["es-catalonia", "reception", "first_reception", "exclusive", SOURCE],
            ["es-catalonia", "services", "health", "shared", SOURCE],
            ["it-tuscany", "services", "health", "unspecified", SOURCE],
        ],
        "experiences": [
            ["experience_id", "region_id", "theme", "kind", "title", "year", "link", "source_url"],
            ["x1", "es-catalonia", "reception", "experience", "Welcome service", "2019", "", SOURCE],
            ["x2", "ma-oriental", "needs", "need", "Housing for students", "", "", SOURCE],
        ],
        "indicators": [
            ["geo", "indicator", "time", "value", "dataset", "source_url"],
            ["ES51", "population_1jan", "2024", "8012231", "demo_r_d2jan", SOURCE],
            ["ES51", "foreign_citizens_share", "2024", "17.2", "lfst", SOURCE],
            ["ITI1", "foreign_citizens_share", "2024", "", "lfst", SOURCE],
        ],
    }


@dataclass
class SmallPackage:
    """A data package that a test alters before it is written.

    ``raw`` replaces the bytes of a table, ``descriptor`` is merged into ``datapackage.json``.
    """

    folder: Path
    tables: dict[str, Rows] = field(default_factory=small_tables)
    raw: dict[str, bytes] = field(default_factory=dict)
    descriptor: dict[str, Any] = field(default_factory=dict)

    def cell(self, table: str, line: int, column: str, value: str) -> None:
        """Put a value into a cell; the header is line 1."""
        rows = self.tables[table]
        rows[line - 1][rows[0].index(column)] = value

    def drop_column(self, table: str, column: str) -> None:
        index = self.tables[table][0].index(column)
        for row in self.tables[table]:
            del row[index]

    def text(self, table: str) -> str:
        stream = io.StringIO()
        csv.writer(stream, lineterminator="\n").writerows(self.tables[table])
        return stream.getvalue()

    def files(self) -> dict[str, bytes]:
        """Return the package's files by name."""
        names = [*self.tables, *(name for name in self.raw if name not in self.tables)]
        resources = [{"name": name, "path": f"{name}.csv"} for name in names]
        descriptor = {"name": "small", "title": "Small", "resources": resources, **self.descriptor}
        files = {f"{name}.csv": self.text(name).encode() for name in self.tables}
        files |= {f"{name}.csv": data for name, data in self.raw.items()}
        return {"datapackage.json": json.dumps(descriptor).encode(), **files}

    def write(self) -> Path:
        """Write the package and return its folder."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for name, data in self.files().items():
            (self.folder / name).write_bytes(data)
        return self.folder
