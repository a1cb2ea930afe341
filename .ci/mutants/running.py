"""Test files in processes of their own, forked from one that has the heavy libraries: pandas, pytest, QGIS."""

from __future__ import annotations

import importlib
import json
import os
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from .listing import PACKAGE

#: What tests read of a checkout.
COPIED = (
    PACKAGE, "tests", "resources", "i18n", ".ci", "metadata.txt", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md",
    "README.md", "Makefile", "pyproject.toml",
)  # fmt: skip
HEAVY = ("pytest", "hypothesis", "pandas", "numpy")
OPTIONS = ["-q", "-x", "-p", "no:cacheprovider", "-p", "no:xdist", "--hypothesis-seed=0"]
NO_QGIS = ["-p", "no:pytest_qgis", "-p", "no:qgis"]
#: What a process may take of memory: a fault can make a loop that grows.
MEMORY = 12 * 2**30


@dataclass(frozen=True)
class Run:
    """How a process ended.

    :param code: pytest's: 0 passed, 1 failed, others: broken; below 0: by a signal
    :param seconds: of the processor
    """

    code: int
    seconds: float
    output: str


def preload(part: str) -> None:
    """Import what every process would import again."""
    for name in (*HEAVY, *(("qgis.core", "qgis.gui", "qgis.analysis") if part == "qgis" else ())):
        importlib.import_module(name)


class Tree:
    """A copy of a checkout, in which one process at a time runs."""

    def __init__(self, source: Path, folder: Path) -> None:
        self.root, self._folder = folder / "checkout", folder
        shutil.rmtree(folder, ignore_errors=True)
        self.root.mkdir(parents=True)
        for name in COPIED:
            if (source / name).is_dir():
                shutil.copytree(source / name, self.root / name, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source / name, self.root / name)
        (self.root / "build").mkdir()
        for place in (self.root / "build/i18n", folder / "shared"):
            origin = source / "build/i18n" if place.name == "i18n" else source.resolve().parent / "shared"
            if origin.exists():
                place.symlink_to(origin.resolve())
        self._stamp = int(time.time()) - 10**6

    def put(self, file: str, text: str) -> None:
        """Write a module; its time is new, so that no compiled one is taken for it."""
        path = self.root / PACKAGE / file
        path.write_text(text, encoding="utf-8")
        self._stamp += 1
        os.utime(path, (self._stamp, self._stamp))

    def run(self, part: str, files: Sequence[str], seconds: float, measured: Path | None = None) -> Running:
        """Start tests of the copy.

        :param seconds: of the processor that the process may use
        :param measured: where to write which lines were reached
        """
        output = self._folder / "output.txt"
        temporary = self._folder / "tmp"
        shutil.rmtree(temporary, ignore_errors=True)
        temporary.mkdir()
        process = os.fork()
        if process == 0:
            with suppress(BaseException):
                self._in_child(part, files, seconds, output, temporary, measured)
            os._exit(99)
        return Running(process, output, time.monotonic() + 6 * seconds + 120)

    def _in_child(
        self, part: str, files: Sequence[str], seconds: float, output: Path, temporary: Path, measured: Path | None
    ) -> None:
        os.setpgid(0, 0)
        written = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(written, 1)
        os.dup2(written, 2)
        resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 1, int(seconds) + 5))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        os.chdir(self.root)
        os.environ["TMPDIR"] = tempfile.tempdir = str(temporary)
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        sys.dont_write_bytecode = False
        own = str(Path(__file__).resolve().parents[1])
        sys.path[:] = [str(self.root), *(entry for entry in sys.path if entry not in {"", own, str(Path(own).parent)})]
        import pytest

        arguments = [*OPTIONS, *(NO_QGIS if part == "plain" else ["--timeout=600"]), *files]
        if measured is None:
            code = pytest.main(arguments)
        else:
            arguments.remove("-x")
            code = _measured(lambda: pytest.main(arguments), self.root / PACKAGE, measured)
        sys.stdout.flush()
        os._exit(int(code))


def _measured(work: Callable[[], int], package: Path, target: Path) -> int:
    """Run and write which lines of the package were reached."""
    import coverage

    recorder = coverage.Coverage(data_file=None, source=[str(package)], config_file=False)
    recorder.start()
    code = work()
    recorder.stop()
    data = recorder.get_data()
    reached = {
        Path(name).relative_to(package).as_posix(): sorted(data.lines(name) or ()) for name in data.measured_files()
    }
    target.write_text(json.dumps(reached), encoding="utf-8")
    return code


class Running:
    """A process that may not have ended yet."""

    def __init__(self, process: int, output: Path, end: float) -> None:
        self._process, self._output, self._end = process, output, end
        self.ended: Run | None = None

    def finished(self) -> bool:
        """Say whether it has ended; past its time it is stopped."""
        late = time.monotonic() > self._end
        if late:
            self._stop()
        process, status, used = os.wait4(self._process, 0 if late else os.WNOHANG)
        if not process:
            return False
        self._stop()  # what it had started
        text = self._output.read_text(encoding="utf-8", errors="replace") if self._output.exists() else ""
        self.ended = Run(os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, text)
        return True

    def _stop(self) -> None:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process, signal.SIGKILL)


def side_by_side(trees: Sequence[Tree], jobs: Iterator[Callable[[Tree], Iterator[Running]]]) -> Iterator[None]:
    """Run jobs, one in each tree. A job yields processes it waits for; gives way after each that ended."""
    busy: dict[Tree, tuple[Iterator[Running], Running]] = {}
    waiting = iter(jobs)
    exhausted = False
    while busy or not exhausted:
        for tree in trees:
            if tree not in busy and not exhausted:
                job = next(waiting, None)
                exhausted = job is None
                if job is not None:
                    _advance(busy, tree, job(tree))
            elif tree in busy:
                steps, running = busy[tree]
                if running.finished():
                    _advance(busy, tree, steps)
                    yield
        time.sleep(0.02)


def _advance(busy: dict[Tree, tuple[Iterator[Running], Running]], tree: Tree, steps: Iterator[Running]) -> None:
    running = next(steps, None)
    if running is None:
        busy.pop(tree, None)
    else:
        busy[tree] = steps, running
