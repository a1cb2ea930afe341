"""Run the sides of a comparison in turns, so that what else the machine does meets them all."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .child import MARK

ROOT = Path(__file__).resolve().parents[2]


class SideFailed(Exception):
    """A side ended without an answer."""


@dataclass(frozen=True)
class Side:
    """One side of a comparison.

    :param module: of ``bench.sides``, with *function*; see :mod:`bench.child`
    :param python: the Python that runs it
    """

    name: str
    module: str
    function: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    python: str = ""


@dataclass(frozen=True)
class Run:
    """One run of a side.

    :param seconds: by the clock on the wall
    :param cpu: of the processor
    :param mb: the most memory the process held until then
    :param facts: what the side itself says
    """

    seconds: float
    cpu: float
    mb: float
    facts: dict[str, Any]


@dataclass(frozen=True)
class Sample:
    """Figures of some runs of one thing."""

    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle one."""
        return statistics.median(self.values)

    @property
    def spread(self) -> float:
        """From the smallest to the largest, as a share of the median."""
        return (max(self.values) - min(self.values)) / self.median if self.median else 0.0


def sample(runs: list[Run], fact: str = "") -> Sample:
    """Return the seconds of runs, or a fact of theirs."""
    return Sample(tuple(run.facts[fact] if fact else run.seconds for run in runs))


class Child:
    """A side in a process of its own, waiting to be told to run."""

    def __init__(self, side: Side, environment: Mapping[str, str]) -> None:
        self.side = side
        command = [side.python, "-m", "bench.child", side.module, side.function, json.dumps(dict(side.arguments))]
        self._said = tempfile.TemporaryFile(mode="w+", encoding="utf-8", errors="replace")  # noqa: SIM115
        self._process = subprocess.Popen(
            command, env=dict(environment), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._said, text=True,
            cwd=ROOT,
        )  # fmt: skip
        self.idle = float(self._answer()["mb"])

    def run(self) -> Run:
        """Let it run once.

        :raises SideFailed: with the end of what it wrote
        """
        try:
            self._process.stdin.write("\n")
            self._process.stdin.flush()
        except OSError:
            self._fail()
        answer = self._answer()
        return Run(answer["seconds"], answer["cpu"], answer["mb"], answer["facts"])

    def close(self) -> None:
        """End the process."""
        try:
            self._process.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._said.close()

    def _answer(self) -> dict[str, Any]:
        for line in self._process.stdout:
            if line.startswith(MARK):
                return json.loads(line[len(MARK) :])
        return self._fail()

    def _fail(self) -> dict[str, Any]:
        self._process.wait()
        self._said.seek(0)
        raise SideFailed(f"{self.side.name}: {self._said.read()[-2000:]}")


def environment(folder: Path) -> dict[str, str]:
    """Return the environment of the sides: settings and caches of their own, compiled Python kept."""
    own = {"QT_QPA_PLATFORM": "offscreen", "QGIS_DEBUG": "-1", "PYTHONPYCACHEPREFIX": str(folder / "pycache")}
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        place = folder / "home" / name.lower()
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        own[name] = str(place)
    paths = [str(ROOT / ".ci"), str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "unit")]
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, **own, "PYTHONPATH": os.pathsep.join(paths)}


def in_turns(sides: list[Side], repeat: int, environment: Mapping[str, str], warm: int = 1) -> dict[str, list[Run]]:
    """Return the runs of some sides by their names, each run of one beside a run of each other.

    :param warm: runs before those that count: they import libraries and fill caches
    :raises SideFailed: if one of them failed
    """
    children: list[Child] = []
    runs: dict[str, list[Run]] = {side.name: [] for side in sides}
    try:
        for side in sides:
            children.append(Child(side, environment))
        for turn in range(warm + repeat):
            for child in children:
                run = child.run()
                if turn >= warm:
                    runs[child.side.name].append(run)
    finally:
        for child in children:
            child.close()
    return runs


def once(side: Side, environment: Mapping[str, str]) -> tuple[Run, float]:
    """Return one run in a fresh process, and the memory that process held before, in MB."""
    child = Child(side, environment)
    try:
        return child.run(), child.idle
    finally:
        child.close()
