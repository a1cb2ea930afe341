"""Kill running jobs and look at what is left; writes report.md. Ends with 1 if anything is lost, mixed or left over.

Usage: python -m attack [--kills N] [--jobs N] [--seed N] [--only JOB ...] [--folder FOLDER]
"""

from __future__ import annotations

import argparse
import concurrent.futures
import datetime as dt
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests"))  # other programs at work with a file: hot_journal.py

from .jobs import ATTACKED  # noqa: E402
from .kills import Attack, Kill, plan  # noqa: E402


def main(arguments: list[str]) -> int:
    """Attack, and print a table."""
    asked = _parser().parse_args(arguments)
    started = time.monotonic()
    asked.folder.mkdir(parents=True, exist_ok=True)
    jobs = asked.only or list(ATTACKED)
    with tempfile.TemporaryDirectory(prefix="cpmr-attack-", ignore_cleanup_errors=True) as name:
        place = Path(name)
        calls = compiled(place / "calls.so")
        with concurrent.futures.ThreadPoolExecutor(asked.jobs) as pool:
            running = []
            for number in range(asked.jobs):
                share = islice(plan(jobs, asked.seed), number, None, asked.jobs)
                kills = asked.kills // asked.jobs + (number < asked.kills % asked.jobs)
                running.append(pool.submit(_attack, calls, place / f"{number}", share, kills))
            found = [kill for future in running for kill in future.result()]
    text = report(found, time.monotonic() - started, asked.seed)
    (asked.folder / "report.md").write_text(text, encoding="utf-8")
    print(text)
    return int(any(kill.problems for kill in found))


def compiled(target: Path) -> Path:
    """Compile what counts calls."""
    program = shutil.which("gcc") or shutil.which("cc")
    if program is None:
        sys.exit("A C compiler is needed: apt-get install gcc libc6-dev")
    source = Path(__file__).with_name("calls.c")
    subprocess.run([program, "-O1", "-fPIC", "-shared", "-o", str(target), str(source), "-ldl"], check=True)
    return target


def world_map() -> Path:
    """Return QGIS's own world map.

    :raises FileNotFoundError: if QGIS is not installed
    """
    path = Path("/usr/share/qgis/resources/data/world_map.gpkg")
    if not path.exists():
        raise FileNotFoundError(path)
    return path


def _attack(calls: Path, folder: Path, planned: Iterator[tuple[str, str, int]], kills: int) -> list[Kill]:
    """Attack until so many jobs were killed: some end before, or refuse."""
    if not kills:
        return []
    attack = Attack(calls, folder, world_map())
    found: list[Kill] = []
    try:
        while sum(kill.killed for kill in found) < kills:
            job, start, seed = next(planned)
            kill = attack.kill(job, start, random.Random(seed))  # noqa: S311 - to be repeated
            found.append(kill)
            for problem in kill.problems:
                print(f"{job}, {start}, {kill.how} (seed {seed}): {problem}", file=sys.stderr, flush=True)
    finally:
        attack.close()
    return found


def report(found: list[Kill], seconds: float, seed: int) -> str:
    """Return the table of the report."""
    lines = [
        f"# {len(found)} attacks on {len({kill.job for kill in found})} jobs",
        f"{dt.date.today().isoformat()}, seed {seed}, {seconds:.0f} s: {sum(kill.killed for kill in found)} killed, "
        f"the others had ended or refused before.",
        "",
        "| job | attacks | clean | hot journal | second process | atlas old | atlas new | problems |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for job in dict.fromkeys(kill.job for kill in found):
        own = [kill for kill in found if kill.job == job]
        starts, outcomes = Counter(kill.start for kill in own), Counter(kill.outcome for kill in own)
        lines.append(
            f"| {job} | {len(own)} | {starts['clean']} | {starts['hot journal']} | {starts['second process']} "
            f"| {outcomes['old']} | {outcomes['new']} | {sum(bool(kill.problems) for kill in own)} |"
        )
    wrong = [kill for kill in found if kill.problems]
    lines += ["", *(f"- {kill.job}, {kill.start}, {kill.how}: {'; '.join(kill.problems)}" for kill in wrong)]
    return "\n".join(lines).rstrip() + "\n"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="attack", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--jobs", type=int, default=2, help="processes side by side")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="+", choices=list(ATTACKED), default=[])
    parser.add_argument("--folder", type=Path, default=ROOT / "build/attack")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
