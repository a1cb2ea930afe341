"""Put small faults into the code and see whether the tests notice: build/mutants/report.md. Ends with 0.

Usage:
  python -m mutants [--part plain qgis] [--jobs N] [--most N]     try tests/data/mutants.json on this checkout
  python -m mutants --tree FOLDER --folder FOLDER                 ... on another one, e.g. of an older state
  python -m mutants --again                                       ... those that survived the last time
  python -m mutants --make N --part plain --under model sources   choose N faults anew, and write the list
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from . import listing
from .listing import PACKAGE, Finder, Mutant, Place
from .running import Run, Running, Tree, preload, side_by_side

ROOT = Path(__file__).resolve().parents[2]
LIST = ROOT / "tests/data/mutants.json"
FOLDERS = {"plain": "tests/unit", "qgis": "tests/qgis"}
#: They measure time, or read the repository's texts and not what the code does.
LEFT_OUT = {
    "test_architecture.py", "test_reader_growth.py", "test_reader_growth_maps.py", "test_linear_patterns.py",
    "test_guide.py", "test_audit.py", "test_package.py", "test_metadata.py", "test_bench.py", "test_kills.py",
    "test_real_qgis.py", "test_startup_budget.py", "test_stored_names.py", "test_translations_catalogue.py",
}  # fmt: skip


@dataclass
class Reach:
    """What a test file reaches.

    :param seconds: of the processor, when nothing is wrong
    :param lines: by file, below the package
    """

    seconds: float
    lines: dict[str, set[int]] = field(default_factory=dict)


@dataclass
class Outcome:
    """What became of a mutant.

    :param state: ``killed``, ``survived``, ``unreached`` or ``absent``
    :param by: the test file that noticed
    """

    mutant: Mutant
    state: str
    by: str = ""
    seconds: float = 0.0


def main(arguments: list[str]) -> int:
    """Make the list or try it."""
    asked = _parser().parse_args(arguments)
    asked.folder.mkdir(parents=True, exist_ok=True)
    mutants = listing.read(LIST) if LIST.exists() else []
    if asked.again:
        last = json.loads((asked.folder / "results.json").read_text(encoding="utf-8"))
        again = {json.dumps(entry["mutant"]) for entry in last if entry["state"] == "survived"}
        mutants = [mutant for mutant in mutants if json.dumps(asdict(mutant)) in again]
    outcomes: list[Outcome] = []
    for part in asked.part:
        if asked.make and asked.blind:
            mutants = _listed(part, _every_line(asked.tree), mutants, asked)
            continue
        preload(part)
        trees = [Tree(asked.tree, asked.folder / f"{part}-{number}") for number in range(asked.jobs)]
        reach = reached(part, trees, asked)
        if asked.make:
            mutants = _listed(part, _lines(reach), mutants, asked)
        else:
            outcomes += tried([mutant for mutant in mutants if mutant.part == part], part, trees, reach, asked)
    if not asked.make:
        results = [asdict(outcome) for outcome in outcomes]
        (asked.folder / "results.json").write_text(json.dumps(results, indent=1), encoding="utf-8")
        text = report(outcomes)
        (asked.folder / "report.md").write_text(text, encoding="utf-8")
        print(text)
    return 0


def reached(part: str, trees: list[Tree], asked: argparse.Namespace) -> dict[str, Reach]:
    """Return what each test file reaches; a file that fails without a fault is left out.

    It is kept for the same code and tests.
    """
    kept = asked.folder / f"reach-{part}-{_state(asked.tree)}.json"
    known: dict[str, dict[str, object]] = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
    tests = [path for path in sorted((asked.tree / FOLDERS[part]).glob("test_*.py")) if path.name not in LEFT_OUT]
    if asked.tests:
        tests = [path for path in tests if path.name in asked.tests]

    def job(name: str) -> Callable[[Tree], Iterator[Running]]:
        def steps(tree: Tree) -> Iterator[Running]:
            lines = tree.root.parent / "reached.json"
            lines.unlink(missing_ok=True)
            yield (running := tree.run(part, [name], 1200, lines))
            run = _ended(running)
            entry = {"code": run.code, "seconds": run.seconds, "lines": {}}
            if run.code == 0:
                entry["lines"] = json.loads(lines.read_text(encoding="utf-8"))
            else:
                print(f"{name} fails without a fault ({run.code}) and is left out: {run.output[-300:]}", flush=True)
            known[name] = entry
            kept.write_text(json.dumps(known), encoding="utf-8")

        return steps

    names = [path.relative_to(asked.tree).as_posix() for path in tests]
    for _ in side_by_side(trees, (job(name) for name in names if name not in known)):
        print(f"{sum(name in known for name in names)} of {len(names)} test files", file=sys.stderr, flush=True)
    return {
        name: Reach(entry["seconds"], {file: set(lines) for file, lines in entry["lines"].items()})
        for name, entry in known.items()
        if name in names and entry["code"] == 0
    }


def tried(
    mutants: list[Mutant], part: str, trees: list[Tree], reach: dict[str, Reach], asked: argparse.Namespace
) -> list[Outcome]:
    """Try each mutant; what was tried on the same code and tests is known."""
    finder = Finder(asked.tree)
    kept = asked.folder / f"tried-{part}-{asked.most}-{_state(asked.tree)}.json"
    known = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() and not asked.again else []
    before = [Outcome(**{**entry, "mutant": Mutant(**entry["mutant"])}) for entry in known]
    outcomes = [outcome for outcome in before if outcome.mutant in mutants]
    done = {outcome.mutant for outcome in outcomes}

    def job(mutant: Mutant) -> Callable[[Tree], Iterator[Running]]:
        def steps(tree: Tree) -> Iterator[Running]:
            outcome = Outcome(mutant, "absent")
            place = finder.find(mutant)
            if place is not None:
                yield from _on_trial(outcome, place, tree, part, reach, asked.most)
            outcomes.append(outcome)
            kept.write_text(json.dumps([asdict(each) for each in outcomes], indent=1), encoding="utf-8")
            told = f"{outcome.state:9} {outcome.seconds:5.0f} s  {mutant.file} {mutant.function}: {mutant.mutated}"
            print(f"{len(outcomes):4} of {len(mutants)}  {told}", flush=True)

        return steps

    for _ in side_by_side(trees, (job(mutant) for mutant in mutants if mutant not in done)):
        pass
    return outcomes


def _on_trial(
    outcome: Outcome, place: Place, tree: Tree, part: str, reach: dict[str, Reach], most: int
) -> Iterator[Running]:
    """Run what reaches the line, the likeliest and fastest first, until a test notices."""
    lines = {place.number, place.statement}
    tests = [name for name, entry in reach.items() if lines & entry.lines.get(place.file, set())]
    own = Path(place.file).stem
    tests.sort(key=lambda name: (own not in name, reach[name].seconds))
    tests = tests[:most] if most else tests
    outcome.state = "survived" if tests else "unreached"
    source = (tree.root / PACKAGE / place.file).read_text(encoding="utf-8")
    tree.put(place.file, listing.changed(source, place, outcome.mutant))
    try:
        for group in (tests[:2], tests[2:6], tests[6:]):
            if not group:
                break
            yield (running := tree.run(part, group, 3 * sum(reach[name].seconds for name in group) + 20))
            run = _ended(running)
            outcome.seconds += run.seconds
            if run.code != 0:
                outcome.state, outcome.by = "killed", _noticed(run, group)
                break
    finally:
        tree.put(place.file, source)


def _ended(running: Running) -> Run:
    assert running.ended is not None  # noqa: S101 - a job goes on when its process has ended
    return running.ended


def _noticed(run: Run, group: list[str]) -> str:
    """Return what noticed: the test, the loading of a file, or the time it took."""
    for line in reversed(run.output.splitlines()):
        if line.startswith(("FAILED ", "ERROR ")):
            return line.split(" - ")[0].split(" ", 1)[1]
    return f"{group[0]} (ended with {run.code})"


def _listed(
    part: str, reached: Mapping[str, Container[int]], mutants: list[Mutant], asked: argparse.Namespace
) -> list[Mutant]:
    """Choose those of a part anew and write the list."""
    made = listing.make(asked.tree, part, reached, asked.make, asked.seed, asked.under)
    mutants = [*(mutant for mutant in mutants if mutant.part != part), *made]
    listing.write(LIST, mutants)
    print(f"{len(made)} of {part}, {len(mutants)} in {LIST}")
    return mutants


def _lines(reach: dict[str, Reach]) -> dict[str, set[int]]:
    lines: dict[str, set[int]] = {}
    for entry in reach.values():
        for file, numbers in entry.lines.items():
            lines.setdefault(file, set()).update(numbers)
    return lines


def _every_line(tree: Path) -> dict[str, range]:
    """Return all lines of all files, as if tests reached them."""
    files = sorted((tree / PACKAGE).rglob("*.py"))
    return {path.relative_to(tree / PACKAGE).as_posix(): range(10**6) for path in files}


def _state(tree: Path) -> str:
    """Return what tells one state of code and tests from another."""
    found = hashlib.sha256()
    for path in sorted([*(tree / PACKAGE).rglob("*.py"), *(tree / "tests").rglob("*.py")]):
        found.update(path.relative_to(tree).as_posix().encode() + path.read_bytes())
    return found.hexdigest()[:12]


def report(outcomes: list[Outcome]) -> str:
    """Return the table of the report and what survived."""
    states = ("killed", "survived", "unreached", "absent")
    counts = Counter(outcome.state for outcome in outcomes)
    lines = ["# Mutants", ", ".join(f"{counts[state]} {state}" for state in states), ""]
    lines += ["| file | " + " | ".join(states) + " |", "|---" * (len(states) + 1) + "|"]
    for file in sorted({outcome.mutant.file for outcome in outcomes}):
        own = Counter(outcome.state for outcome in outcomes if outcome.mutant.file == file)
        lines.append(f"| {file} | " + " | ".join(str(own[state]) for state in states) + " |")
    for state in states[1:]:
        lines += ["", f"## {state}", ""]
        lines += [
            f"- `{outcome.mutant.file}` {outcome.mutant.function}, {outcome.mutant.operator}: "
            f"`{outcome.mutant.line}` → `{outcome.mutant.mutated}`"
            for outcome in outcomes
            if outcome.state == state
        ]
    return "\n".join(lines) + "\n"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="mutants", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--part", nargs="+", choices=list(FOLDERS), default=list(FOLDERS))
    parser.add_argument("--tree", type=Path, default=ROOT, help="the checkout to try")
    parser.add_argument("--folder", type=Path, default=ROOT / "build/mutants")
    parser.add_argument("--jobs", type=int, default=2, help="processes side by side")
    parser.add_argument("--most", type=int, default=0, help="test files for each mutant; 0: all that reach it")
    parser.add_argument("--tests", nargs="+", default=[], help="names of the only test files to use")
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--make", type=int, default=0, metavar="N")
    parser.add_argument("--blind", action="store_true", help="choose among all lines, not those that tests reach")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--under", nargs="+", default=[""])
    return parser


if __name__ == "__main__":
    started = time.monotonic()
    code = main(sys.argv[1:])
    print(f"{time.monotonic() - started:.0f} s", file=sys.stderr)
    sys.exit(code)
