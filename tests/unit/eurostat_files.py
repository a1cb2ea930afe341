"""The recorded files of Eurostat beside the repository, for tests that read them."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

EUROSTAT = Path(__file__).resolve().parents[3] / "shared" / "data" / "eurostat"


def held(name: str) -> Path:
    """Return a recorded file, or skip the test where the recordings are not."""
    path = EUROSTAT / name
    if not path.is_file():
        pytest.skip(f"the recorded file {name} is not here ({EUROSTAT})")
    return path


def rows(name: str) -> list[dict[str, str]]:
    with held(name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))
