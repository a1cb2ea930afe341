"""Look at what a change may have broken, in a minute at most; ``make test`` looks at everything.

Usage: quick.py [--base main] [--jobs 2] [--mypy PROGRAM]

What differs from the base is linted, plain tests that import it, at once or by one module between, are run, and the
bundled edition is loaded in QGIS once. What did not come to its end in time is told, and is no success.
"""

from __future__ import annotations

import argparse
import ast
import os
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "cpmr_migration_plugin"
SECONDS = 60.0
NO_QGIS = ["-p", "no:pytest_qgis", "-p", "no:qgis"]


def changed(base: str) -> list[str]:
    """Return files that differ from where this branch left *base*, and new ones."""
    fork = _git("merge-base", "HEAD", base)[0]
    found = {*_git("diff", "--name-only", fork), *_git("ls-files", "--others", "--exclude-standard")}
    return sorted(name for name in found if (ROOT / name).is_file())


def _git(*arguments: str) -> list[str]:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def tests_near(names: Iterable[str], root: Path = ROOT, *, steps: int = 2) -> list[str]:
    """Return the plain tests that are among these files or import them, in so many steps at most."""
    package = sorted((root / PACKAGE).rglob("*.py"))
    tests = sorted((root / "tests/unit").glob("*.py"))
    known = {_module(path, root): path.relative_to(root).as_posix() for path in (*package, *tests)}
    imported = {
        path.relative_to(root).as_posix(): {known[name] for name in _imports(path, root) if name in known}
        for path in (*package, *tests)
    }
    near = set(names)
    for _ in range(steps):
        near |= {name for name, targets in imported.items() if targets & near}
    return sorted(name for name in near if Path(name).match("tests/unit/test_*.py") and name in imported)


def _module(path: Path, root: Path) -> str:
    parts = path.relative_to(root).with_suffix("").parts
    # Tests import each other by name alone.
    parts = parts[-1:] if parts[0] == "tests" else parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imports(path: Path, root: Path) -> set[str]:
    """Return the modules that a file may import, by their full names."""
    own = _module(path, root).split(".")
    package = own if path.name == "__init__.py" else own[:-1]
    found: set[str] = set()
    try:
        tree = ast.parse(path.read_text(encoding="utf-8"))
    except SyntaxError:  # told by the look at the code
        return found
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            start = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*start, *([node.module] if node.module else [])])
            found |= {base, *(f"{base}.{alias.name}" for alias in node.names)}
    return found


def planned(names: list[str], jobs: int, mypy: str) -> dict[str, list[str]]:
    """Return the commands for a change, by what they look at."""
    python = [name for name in names if name.endswith(".py")]
    ours = [name for name in names if name.startswith((f"{PACKAGE}/", "resources/data/edition", "i18n/"))]
    bin_ = Path(sys.executable).parent
    commands: dict[str, list[str]] = {}
    if python:
        commands["code"] = [str(bin_ / "ruff"), "check", "--quiet", *python]
        commands["format"] = [str(bin_ / "ruff"), "format", "--check", "--quiet", *python]
        commands["types"] = [mypy]
    if ours:
        commands["translations"] = [sys.executable, ".ci/translations.py", "--check"]
        commands["a load in QGIS"] = [sys.executable, ".ci/smoke.py"]
    if tests := tests_near(names):
        spread = ["-n", str(jobs)] if jobs > 1 and len(tests) > 4 else []
        commands[f"{len(tests)} files of tests"] = [
            sys.executable, "-m", "pytest", "-q", "-x", *NO_QGIS, *spread, "-k", "not growth", *tests,
        ]  # fmt: skip
    return commands


def run(commands: dict[str, list[str]], seconds: float) -> int:
    """Run commands side by side; print what failed or was stopped, and how long each took."""
    began = time.monotonic()
    running = {
        what: subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
        )
        for what, command in commands.items()
    }
    wrong = 0
    for what, process in running.items():
        try:
            output, _ = process.communicate(timeout=max(0.1, began + seconds - time.monotonic()))
            state = "in order" if process.returncode == 0 else "WRONG"
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, 9)
            output, _ = process.communicate()
            state = f"NOT DONE in {seconds:.0f} s"
        wrong += state != "in order"
        last = output.strip().splitlines()[-1:] if state == "in order" else ["", output.strip()]
        print(f"{what}: {state}, {time.monotonic() - began:.0f} s  {chr(10).join(last)}", flush=True)
    return wrong


def main(arguments: list[str]) -> int:
    """Look at the change."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", default="main")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--mypy", default="mypy")
    parser.add_argument("--seconds", type=float, default=SECONDS)
    asked = parser.parse_args(arguments)
    names = changed(asked.base)
    print(f"{len(names)} files differ from {asked.base}", flush=True)
    return 1 if run(planned(names, asked.jobs, asked.mypy), asked.seconds) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
