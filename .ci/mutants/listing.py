"""The list of faults in tests/data/mutants.json: made once, found again in every later state of the code.

An entry names function, line and changed line. A file may move and lines may shift; a line that was rewritten is
reported as absent.
"""

from __future__ import annotations

import ast
import json
import random
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from .operators import Fault, faults, functions, is_python

PACKAGE = "cpmr_migration_plugin"


@dataclass(frozen=True)
class Mutant:
    """An entry of the list.

    :param part: ``plain`` or ``qgis``: which tests reach it
    :param file: where the function was, below the package
    :param occurrence: which of the function's lines with this text, from 0
    """

    part: str
    file: str
    function: str
    operator: str
    line: str
    occurrence: int
    mutated: str


@dataclass(frozen=True)
class Place:
    """Where a mutant is in a tree.

    :param number: its line, from 1
    :param statement: the first line of its statement
    """

    file: str
    number: int
    statement: int


def read(path: Path) -> list[Mutant]:
    """Read the list."""
    return [Mutant(**entry) for entry in json.loads(path.read_text(encoding="utf-8"))]


def write(path: Path, mutants: Iterable[Mutant]) -> None:
    """Write the list, one entry a line, so that a difference can be read."""
    entries = [json.dumps(asdict(mutant), ensure_ascii=False) for mutant in mutants]
    path.write_text("[\n" + ",\n".join(entries) + "\n]\n", encoding="utf-8")


def changed(source: str, place: Place, mutant: Mutant) -> str:
    """Return a module's text with the fault in it."""
    lines = source.splitlines(keepends=True)
    line = lines[place.number - 1]
    lines[place.number - 1] = line.replace(mutant.line, mutant.mutated)
    return "".join(lines)


class Finder:
    """Finds mutants in a tree, wherever their functions are now."""

    def __init__(self, tree: Path) -> None:
        self._lines: dict[str, list[str]] = {}
        self._functions: dict[str, list[tuple[str, ast.FunctionDef]]] = defaultdict(list)
        for path in sorted((tree / PACKAGE).rglob("*.py")):
            source, name = path.read_text(encoding="utf-8"), path.relative_to(tree / PACKAGE).as_posix()
            self._lines[name] = source.splitlines()
            for function, qualified in functions(ast.parse(source)):
                self._functions[qualified.split(".")[-1]].append((name, function))

    def find(self, mutant: Mutant) -> Place | None:
        """Return where a mutant is: in its file, else in the only other function of that name with that line."""
        named = self._functions[mutant.function.split(".")[-1]]
        found = [place for file, function in named for place in [self._inside(file, function, mutant)] if place]
        at_home = [place for place in found if place.file == mutant.file] or [
            place for place in found if Path(place.file).name == Path(mutant.file).name
        ]
        return (at_home or found or [None])[0] if at_home or len(found) == 1 else None

    def _inside(self, file: str, function: ast.FunctionDef, mutant: Mutant) -> Place | None:
        span = range(function.body[0].lineno, (function.end_lineno or 0) + 1)
        same = [number for number in span if self._lines[file][number - 1].strip() == mutant.line]
        if len(same) <= mutant.occurrence:
            return None
        number = same[mutant.occurrence]
        starts = [node.lineno for node in ast.walk(function) if isinstance(node, ast.stmt) and node.lineno <= number]
        return Place(file, number, max(starts))


def make(
    tree: Path, part: str, reached: Mapping[str, Container[int]], count: int, seed: int, under: Iterable[str]
) -> list[Mutant]:
    """Choose faults, as evenly over files and operators as there are some.

    :param reached: lines that tests reach, by file
    :param under: beginnings of the names to take, below the package
    """
    chance = random.Random(seed)  # noqa: S311 - to be repeated
    waiting: dict[str, list[Fault]] = {}
    sources = {}
    for file in sorted(reached):
        if not any(file.startswith(place) for place in under):
            continue
        sources[file] = (tree / PACKAGE / file).read_text(encoding="utf-8")
        waiting[file] = [fault for fault in faults(sources[file]) if fault.statement in reached[file]]
    chosen: list[Mutant] = []
    while len(chosen) < count and any(waiting.values()):
        for file in chance.sample(sorted(waiting), len(waiting)):
            if waiting[file] and len(chosen) < count:
                operator = chance.choice(sorted({fault.operator for fault in waiting[file]}))
                fault = chance.choice([fault for fault in waiting[file] if fault.operator == operator])
                # One in a statement: the next says little more.
                waiting[file] = [other for other in waiting[file] if other.statement != fault.statement]
                entry = _entry(part, file, fault, sources[file])
                if is_python(changed(sources[file], Place(file, fault.number, fault.statement), entry)):
                    chosen.append(entry)
    return sorted(chosen, key=lambda mutant: (mutant.file, mutant.function, mutant.line, mutant.occurrence))


def _entry(part: str, file: str, fault: Fault, source: str) -> Mutant:
    own = next(node for node, name in functions(ast.parse(source)) if name == fault.function
               and node.lineno <= fault.number <= (node.end_lineno or 0))  # fmt: skip
    lines = source.splitlines()
    before = [line.strip() for line in lines[own.body[0].lineno - 1 : fault.number - 1]]
    return Mutant(part, file, fault.function, fault.operator, fault.line, before.count(fault.line), fault.mutated)
