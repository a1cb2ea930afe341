"""Run jobs, kill them, look at what they leave, run the next job on it."""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from hot_journal import Program, leave_hot_journal

from .jobs import ATLAS, JOBS
from .state import atlas_digest, files, wrong_with
from .world import write_all

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("work", "tmp", "profile")
#: What another program does meanwhile.
_CHANGE = "UPDATE regions SET note = 'of another program'"
#: What is older is swept by the next job.
_TWO_DAYS = 2 * 86400
#: Files that QGIS's own libraries keep beside a GeoPackage for as long as they have it open.
_BESIDE = ("-journal", "-wal", "-shm")


class Worker:
    """A process that runs jobs and lets them be killed."""

    def __init__(self, calls: Path, home: Path, python: str) -> None:
        home.mkdir(parents=True, exist_ok=True)
        environment = os.environ | {
            "LD_PRELOAD": str(calls), "PYTHONPATH": os.pathsep.join((str(ROOT / ".ci"), str(ROOT))), "HOME": str(home),
            "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(home), "QGIS_CUSTOM_CONFIG_PATH": str(home / "qgis"),
            "PYTHONDONTWRITEBYTECODE": "1",
        }  # fmt: skip
        self._process = subprocess.Popen(
            [python, "-m", "attack.worker"], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self._answer()

    def _answer(self) -> dict[str, Any]:
        # QGIS and its libraries may write lines of their own.
        while line := self._process.stdout.readline():
            if line.startswith("{"):
                return json.loads(line)
        raise RuntimeError("QGIS did not start, or the process that makes the copies died")

    def run(self, job: str, folder: Path, **more: Any) -> dict[str, Any]:
        """Run a job in a folder; *more* says when it is killed."""
        JOBS[job].ready(folder / "work")
        self._process.stdin.write(json.dumps({"job": job, "folder": str(folder), **more}) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def close(self) -> None:
        """End the process."""
        self._process.stdin.close()
        self._process.wait(timeout=30)


@dataclass(frozen=True)
class Reference:
    """What a job does when nobody kills it.

    :param old: digest of the atlas file before it; "" if there is none
    :param new: digest after it
    :param held: digest of the old file with the change of another program
    :param kinds: a letter for each counted call
    :param names: files there after it, by relative path
    """

    old: str
    new: str
    held: str
    kinds: str
    seconds: float
    names: frozenset[str]


@dataclass
class Kill:
    """One attack and what came of it.

    :param start: ``clean``, ``hot journal`` or ``second process``
    :param outcome: ``old``, ``new``, ``refused``
    """

    job: str
    start: str
    how: str
    outcome: str = ""
    killed: bool = False
    problems: list[str] = field(default_factory=list)


class Attack:
    """Attacks jobs, each in a fresh copy of the same folder."""

    def __init__(self, calls: Path, folder: Path, world_map: Path, python: str = sys.executable) -> None:
        self._folder = folder
        self._worker = Worker(calls, folder / "home", python)
        self._base = folder / "base"
        shutil.rmtree(self._base, ignore_errors=True)
        for part in PARTS:
            (self._base / part).mkdir(parents=True)
        write_all(self._base / "work", world_map)
        self._empty = self._copy(self._base, "empty")
        self._must("load", self._base)
        # A placement by hand, an indicator: what a load over the file and a refresh must keep.
        for job in ("placed before", "indicators"):
            self._must(job, self._base)
        self._references: dict[str, Reference] = {}

    def close(self) -> None:
        """End the worker."""
        self._worker.close()

    def _must(self, job: str, folder: Path) -> dict[str, Any]:
        said = self._worker.run(job, folder)
        if not said.get("done"):
            raise RuntimeError(f"{job} fails by itself: {said}")
        return said

    def _copy(self, source: Path, name: str) -> Path:
        target = self._folder / name
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(source, target)
        return target

    def _start(self, job: str, name: str) -> Path:
        return self._copy(self._base if JOBS[job].from_atlas else self._empty, name)

    def reference(self, job: str) -> Reference:
        """Return what a job does when nobody kills it, run twice to see that it does the same again."""
        if job not in self._references:
            folder = self._start(job, "reference")
            atlas = folder / "work" / ATLAS
            old = atlas_digest(atlas) if atlas.exists() else ""
            held = ""
            if old:
                other = self._copy(folder, "held")
                with Program(other / "work" / ATLAS, _CHANGE) as program:
                    program.commit()
                held = atlas_digest(other / "work" / ATLAS)
            said = self._must(job, folder)
            new = atlas_digest(atlas)
            self._must(job, folder)
            if atlas_digest(atlas) != new:
                raise RuntimeError(f"{job} gives another atlas file when it is run again")
            names = frozenset(files(folder))
            self._references[job] = Reference(old, new, held, said["kinds"], said["seconds"], names)
        return self._references[job]

    def kill(self, job: str, start: str, chance: random.Random) -> Kill:
        """Run a job, kill it somewhere, and look at what it left.

        :param start: how the atlas file is when the job begins, see :class:`Kill`
        """
        reference = self.reference(job)
        folder = self._start(job, "killed")
        atlas = folder / "work" / ATLAS
        if start == "hot journal":
            leave_hot_journal(atlas)
        order, how = _when(reference, chance)
        found = Kill(job, start, how)
        if start == "second process":
            with Program(atlas, _CHANGE) as program:
                said = self._worker.run(job, folder, **order)
                self._told(found, said)
                if said.get("done") and JOBS[job].writes_atlas:
                    found.problems.append("it went ahead inside another program's transaction")
                if (ended := program.commit()) != "ended":
                    found.problems.append(f"the other program could not commit: {ended}")
        else:
            said = self._worker.run(job, folder, **order)
            self._told(found, said)
            if not found.killed and not said.get("done"):
                found.problems.append(f"it failed: {' '.join(said.get('told', []))[:400]}")
        self._look(found, reference, folder)
        return found

    @staticmethod
    def _told(found: Kill, said: dict[str, Any]) -> None:
        found.killed = bool(said.get("killed"))
        if said.get("hung"):
            found.problems.append("it hung")
        if "signal" in said and not found.killed:
            found.problems.append(f"it crashed (signal {said['signal']})")
        told = " ".join(said.get("told", []))
        if "Something unexpected" in told or "Traceback" in told:
            found.problems.append(f"an error of nobody's: {told[:400]}")

    def _look(self, found: Kill, reference: Reference, folder: Path) -> None:
        # The next job gets the file as it was left; SQLite's own look at it comes after.
        later = self._copy(folder, "later")
        try:
            self._state(found, reference, folder)
        except sqlite3.Error as error:
            found.problems.append(f"the atlas file is damaged: {error}")
        found.problems += self._visible(reference, folder)
        self._next(found, reference, later)

    def _state(self, found: Kill, reference: Reference, folder: Path) -> None:
        atlas = folder / "work" / ATLAS
        digest = atlas_digest(atlas) if atlas.exists() else ""
        old = reference.held if found.start == "second process" else reference.old
        found.outcome = {reference.new: "new", old: "old"}.get(digest, "neither")
        if found.outcome == "neither":
            found.problems.append("the atlas file is neither old nor new")
        if found.start == "second process" and found.outcome != "old":
            found.problems.append("the change of the other program is gone")

    @staticmethod
    def _visible(reference: Reference, folder: Path) -> list[str]:
        """Return what is wrong with the files a user sees."""
        problems = []
        for name, path in files(folder).items():
            if not name.startswith(("work/", "profile/")) or path.name.startswith("."):
                continue
            if name.endswith(_BESIDE):
                continue
            if name not in reference.names:
                problems.append(f"a stray that everybody sees: {name}")
            elif wrong := wrong_with(path):
                problems.append(f"not whole: {wrong}")
        return problems

    def _next(self, found: Kill, reference: Reference, folder: Path) -> None:
        """Run the same job again on what was left, when two days have gone by."""
        before = time.time() - _TWO_DAYS
        for path in folder.rglob("*"):
            os.utime(path, (before, before))
        said = self._worker.run(found.job, folder)
        if not said.get("done"):
            found.problems.append(f"the next job fails: {' '.join(said.get('told', []))[:400]}")
            return
        digest = atlas_digest(folder / "work" / ATLAS)
        if digest != reference.new and found.start != "second process":
            found.problems.append("the next job gives another atlas file")
        strays = set(files(folder)) - reference.names - {"answer.json", "log.txt"}
        # Qt's own, which nobody can tell from those of other programs.
        strays = {name for name in strays if not name.startswith("tmp/qt_temp")}
        found.problems += [f"never swept: {name}" for name in sorted(strays)]


def _when(reference: Reference, chance: random.Random) -> tuple[dict[str, Any], str]:
    """Return when to kill: mostly at a call, often one that renames or removes, else at any time."""
    if chance.random() < 0.4 or not reference.kinds:
        seconds = chance.uniform(0.0, reference.seconds)
        return {"seconds": seconds}, f"after {seconds:.2f} s"
    places: Sequence[int] = range(len(reference.kinds))
    rare = [place + beside for place in places if reference.kinds[place] in "rut" for beside in (0, 1)]
    if rare and chance.random() < 0.5:
        places = rare
    place = min(chance.choice(places), len(reference.kinds) - 1)
    torn = chance.random() < 0.3
    how = f"at call {place + 1} of {len(reference.kinds)} ({reference.kinds[place]}{', half' if torn else ''})"
    return {"call": place + 1, "torn": torn}, how


def plan(jobs: Sequence[str], seed: int) -> Iterator[tuple[str, str, int]]:
    """Yield job, start and seed of attacks, without end: all jobs in turn, two fifths in trouble from the start."""
    starts = ("clean", "clean", "clean", "hot journal", "second process")
    for turn in count():
        job = jobs[turn % len(jobs)]
        start = starts[(turn + turn // len(jobs)) % len(starts)]
        yield job, start if JOBS[job].from_atlas else "clean", seed * 100_000 + turn
