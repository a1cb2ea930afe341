"""The report: a table for users, and the same as JSON."""

from __future__ import annotations

import json
from pathlib import Path

from .rows import Row

HEADER = ("subject", "what", "ours", "against", "ratio", "goal", "met")


def table(rows: list[Row]) -> str:
    """Return the rows as a table in Markdown."""
    lines = [HEADER, tuple("---" for _ in HEADER), *(row.cells() for row in rows)]
    return "\n".join(f"| {' | '.join(cell.replace('|', '¦') for cell in line)} |" for line in lines)


def write(folder: Path, facts: dict[str, str], rows: list[Row], notes: dict[str, list[str]]) -> None:
    """Write ``report.md`` and ``report.json``."""
    text = ["# Speed", ""]
    text += [f"- {title}: {value}" for title, value in facts.items()]
    text += ["", table(rows), ""]
    text += [
        "Ours and theirs are medians, with half the spread between the fastest and the slowest run; both ran in turns.",
        "",
    ]
    for subject, lines in notes.items():
        text += [f"## {subject}", "", *(f"- {line}" for line in lines), ""]
    (folder / "report.md").write_text("\n".join(text), encoding="utf-8")
    document = {"facts": facts, "rows": [row.as_json() for row in rows], "notes": notes}
    (folder / "report.json").write_text(json.dumps(document, indent=1, ensure_ascii=False), encoding="utf-8")


def quoted(folder: Path) -> str:
    """Return what README.md beside this file quotes of a report: when, where, how, and the table.

    :raises FileNotFoundError: if there is no report
    """
    document = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    facts = document["facts"]
    rows = [Row(**{key: value for key, value in row.items() if key != "met"}) for row in document["rows"]]
    about = [facts[title] for title in ("Date", "Machine", "Busy")]
    about += [f"{title} {facts[title]}" for title in ("QGIS", "GDAL", "Python")]
    return f"`{facts['Command']}`, {', '.join(about)}.\n\n{table(rows)}"
