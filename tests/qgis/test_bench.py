"""The bench runs: on the smallest sizes it measures what it says and writes its report."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def bench(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(ROOT / ".ci")}
    return subprocess.run(
        [sys.executable, "-m", "bench", *arguments],
        env=environment, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bench")
    done = bench("--tiny", "--folder", str(folder), "--only", "load", "growth", "indicators", "start")
    assert done.returncode == 0, done.stderr[-3000:]
    return folder


def test_every_subject_is_measured_beside_something(report: Path) -> None:
    document = json.loads((report / "report.json").read_text(encoding="utf-8"))
    assert [row["subject"] for row in document["rows"]].count("growth") == 2
    assert {row["subject"] for row in document["rows"]} == {"load", "growth", "indicators", "start"}
    assert all(row["ours"] > 0 and row["theirs"] > 0 for row in document["rows"])
    load = [row for row in document["rows"] if row["subject"] == "load"]
    assert {"chain of Processing algorithms", "bare OGR"} <= {row["against"] for row in load}
    assert {"Date", "Machine", "QGIS", "GDAL", "Python", "Command"} <= document["facts"].keys()


def test_a_ratio_is_ours_by_theirs_and_the_goal_is_held_against_it(report: Path) -> None:
    rows = json.loads((report / "report.json").read_text(encoding="utf-8"))["rows"]
    chain = next(row for row in rows if row["goal"] == 0.5 and row["subject"] == "load")
    assert chain["figure"] == pytest.approx(chain["ours"] / chain["theirs"])
    assert chain["met"] is (chain["figure"] <= 0.5)


def test_the_table_for_readme_is_that_of_the_report(report: Path) -> None:
    quoted = bench("--table", "--folder", str(report)).stdout
    table = [line for line in quoted.splitlines() if line.startswith("|")]
    text = (report / "report.md").read_text(encoding="utf-8")
    assert len(table) == 2 + len(json.loads((report / "report.json").read_text(encoding="utf-8"))["rows"])
    assert all(line in text for line in table)
    assert str(ROOT) not in quoted


def test_the_exponent_of_growth_is_the_slope_of_the_logarithms() -> None:
    sys.path.append(str(ROOT / ".ci"))
    from bench.growth import exponent

    assert exponent((10, 100, 1000), (2.0, 20.0, 200.0)) == pytest.approx(1.0)
    assert exponent((10, 100, 1000), (1.0, 100.0, 10_000.0)) == pytest.approx(2.0)


def test_a_side_that_fails_says_why(tmp_path: Path) -> None:
    sys.path.append(str(ROOT / ".ci"))
    from bench.measure import Side, SideFailed, environment, in_turns

    arguments = {"inputs": [], "atlas": "/nowhere.gpkg", "folder": str(tmp_path)}
    broken = Side("broken", "floor", "copy", arguments, sys.executable)
    with pytest.raises(SideFailed, match="nowhere"):
        in_turns([broken], 1, environment(tmp_path), 0)
