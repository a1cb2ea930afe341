"""What every failure owes a user: one clear sentence, a remedy, and every file as it was."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.translation import tr

#: What a GIS officer must never read in a sentence meant for them; details may hold it.
_TECHNICAL = re.compile(
    r"Traceback|Errno|urllib|Pool\(|HTTPConnection|requests\.|\w+Error\b|\w+Exception\b|\bNone\b|0x[0-9a-f]{4}|"
    r"codec|Expecting value|line \d+, in |<[a-z]+>|\bNaN\b|\{|\}|\n"
)


def complaints(error: PluginError) -> list[str]:
    """Return what is wrong with how an error is told."""
    found = []
    for name, text in (("message", error.message), ("remedy", error.remedy)):
        if not text.strip():
            found.append(f"no {name}")
            continue
        if _TECHNICAL.search(text):
            found.append(f"{name} is technical: {text}")
        if not text.endswith((".", "…")):
            found.append(f"{name} does not end as a sentence: {text}")
        if len(text) > 260:
            found.append(f"{name} is too long: {text}")
    if len(re.findall(r"[.!?](?=\s+[A-Z])", error.message)) > 1:
        found.append(f"more than two sentences: {error.message}")
    if error.message == tr("Something unexpected went wrong."):
        found.append(f"nobody foresaw it: {error.details}")
    return found


def fingerprint(folder: Path) -> dict[str, str]:
    """Return the checksum of every file below a folder, and its folders."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"
        for path in sorted(folder.rglob("*"))
    }


class Outcomes:
    """Collects outcomes as a table that a user reads through once."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, str, str, str]] = []

    def add(self, what: str, consumer: str, error: PluginError | None, note: str = "") -> None:
        message, remedy = (error.message, error.remedy) if error is not None else ("taken", note)
        self.rows.append((what, consumer, message, remedy))

    def write(self, path: Path) -> None:
        lines = [f"{what} | {consumer}\n    {message}\n    → {remedy}" for what, consumer, message, remedy in self.rows]
        path.write_text("\n".join(lines), encoding="utf-8")
        print(f"\n{len(self.rows)} outcomes: {path}")
