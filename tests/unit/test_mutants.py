"""Small faults: what is changed, what is left alone, and how they are found again in a later state of the code."""

from __future__ import annotations

from pathlib import Path

import pytest
from ci_program import program

operators = program("mutants.operators")
listing = program("mutants.listing")


def mutated(line: str, head: str = "def f(a, b):") -> set[str]:
    return {fault.mutated for fault in operators.faults(f"{head}\n    {line}\n")}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("return a < b", {"return a <= b"}),
        ("return a == b", {"return a != b"}),
        ("return a not in b", {"return a in b"}),
        ("return a and b", {"return a or b"}),
        ("return not a", {"return a"}),
        ("return a + 7", {"return a - 7", "return a + 8", "return a + 6"}),
        ("return min(a, b)", {"return max(a, b)"}),
        ("return sorted(a)", {"return sorted(a, reverse=True)"}),
        ("return a.strip()", {"return a"}),
        ("return True", {"return False"}),
        ("return [x for x in a if x]", {"return [x for x in a if True]"}),
        ("if a: b()", {"if True: b()", "if False: b()", "if a: pass"}),
        ("raise a", {"pass"}),
    ],
)
def test_a_line_has_the_faults_that_its_signs_allow(line: str, expected: set[str]) -> None:
    assert mutated(line) == expected


def test_what_is_returned_may_be_empty_by_its_type() -> None:
    assert mutated("return a", "def f(a) -> list[str]:") == {"return []"}
    assert mutated("return a", "def f(a) -> bool:") == {"return not (a)"}
    assert mutated("return a", "def f(a) -> str | None:") == {"return None"}


@pytest.mark.parametrize(
    "line", ['return tr("a") + b', "log(a + b)", '"""Text."""', "x: dict[str, 1] = a", 'return f"{a}" + "b"']
)
def test_texts_logs_and_annotations_have_none(line: str) -> None:
    assert mutated(line) == set()


def tree(root: Path, file: str, source: str) -> Path:
    path = root / "cpmr_migration_plugin" / file
    path.parent.mkdir(parents=True)
    path.write_text(source, encoding="utf-8")
    return root


BEFORE = "class A:\n    def f(self, a):\n        if a:\n            return 1\n        if a:\n            return 2\n"


def test_a_fault_is_found_again_where_its_function_moved_and_its_lines_shifted(tmp_path: Path) -> None:
    mutant = listing.Mutant("plain", "model/a.py", "A.f", "condition false", "if a:", 1, "if False:")
    old = listing.Finder(tree(tmp_path / "old", "model/a.py", BEFORE)).find(mutant)
    assert (old.file, old.number) == ("model/a.py", 5)
    moved = f"import x\n\n\n{BEFORE}"
    new = listing.Finder(tree(tmp_path / "new", "store/b.py", moved)).find(mutant)
    assert (new.file, new.number) == ("store/b.py", 8)
    assert listing.changed(moved, new, mutant) == moved[: moved.rindex("if a:")] + moved[
        moved.rindex("if a:") :
    ].replace("if a:", "if False:")


def test_a_line_that_was_rewritten_is_absent(tmp_path: Path) -> None:
    mutant = listing.Mutant("plain", "model/a.py", "A.f", "condition false", "if a:", 2, "if False:")
    assert listing.Finder(tree(tmp_path, "model/a.py", BEFORE)).find(mutant) is None


def test_the_same_seed_chooses_the_same_faults_one_in_a_statement(tmp_path: Path) -> None:
    root = tree(tmp_path, "model/a.py", BEFORE)
    chosen = listing.make(root, "plain", {"model/a.py": range(100)}, 9, 1, [""])
    assert chosen == listing.make(root, "plain", {"model/a.py": range(100)}, 9, 1, [""])
    assert len(chosen) == len({(mutant.line, mutant.occurrence) for mutant in chosen}) == 4
    assert listing.make(root, "plain", {"model/a.py": {3}}, 9, 1, [""])[0].line == "if a:"


def test_the_list_has_no_fault_twice_and_every_one_changes_its_line() -> None:
    mutants = listing.read(Path(__file__).resolve().parents[1] / "data/mutants.json")
    assert len(set(mutants)) == len(mutants) >= 240
    assert all(mutant.line != mutant.mutated and mutant.part in ("plain", "qgis") for mutant in mutants)
