"""A process with QGIS ready, that makes a copy of itself for each attack: starting QGIS takes a second, a copy nothing.

Reads one order a line (JSON) and answers with one line. Started by :mod:`attack.kills` with ``calls.c`` preloaded.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

import cpmr_migration_plugin
from cpmr_migration_plugin.workflows.base import profile

from .jobs import JOBS

_CALLS: Any = ctypes.CDLL(None)
_CALLS.attack_kinds.restype = ctypes.c_char_p
#: A job that hangs is a fault of its own.
_LONGEST = 180.0


class Feedback(QgsProcessingFeedback):
    """Keeps what is told, for the report."""

    def __init__(self) -> None:
        super().__init__(False)
        self.told: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803 - Qt's names
        """Keep an error."""
        self.told.append(error)


def run(order: dict[str, Any]) -> dict[str, Any]:
    """Run a job in this process; returns whether it succeeded, what it told, and what the counted calls were."""
    folder = Path(order["folder"])
    tempfile.tempdir = os.environ["TMPDIR"] = str(folder / "tmp")
    profile.profile_folder = lambda: folder / "profile"
    work = folder / "work"
    job = JOBS[order["job"]]
    project, feedback = QgsProject.instance(), Feedback()
    context = QgsProcessingContext()
    context.setProject(project)
    context.setFeedback(feedback)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"cpmr_migration:{job.algorithm}")
    _CALLS.attack_watch(str(folder).encode())
    _CALLS.attack_arm(ctypes.c_long(order.get("call", 0)), int(order.get("torn", False)))
    started = time.monotonic()
    _results, done = algorithm.run(job.given(work), context, feedback)
    seconds = time.monotonic() - started
    kinds = _CALLS.attack_kinds().decode()
    _CALLS.attack_watch(b"")
    return {"done": bool(done), "told": feedback.told, "kinds": kinds, "seconds": seconds}


def copy(order: dict[str, Any]) -> dict[str, Any]:
    """Run a job in a copy of this process, which may be killed at a call or after some seconds."""
    folder = Path(order["folder"])
    answer = folder / "answer.json"
    answer.unlink(missing_ok=True)
    child = os.fork()
    if child == 0:
        try:
            log = os.open(folder / "log.txt", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
            os.dup2(log, 1)
            os.dup2(log, 2)
            said = run(order)
            answer.write_text(json.dumps(said), encoding="utf-8")
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            os._exit(0)
    last = time.monotonic() + order.get("seconds", _LONGEST)
    while True:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            break
        if time.monotonic() >= last:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return {"killed": True, "hung": "seconds" not in order}
        time.sleep(0.001)
    if os.WIFSIGNALED(status):
        return {"killed": os.WTERMSIG(status) == signal.SIGKILL, "signal": os.WTERMSIG(status)}
    if not answer.exists():
        return {"killed": False, "done": False, "told": [(folder / "log.txt").read_text(encoding="utf-8")[-3000:]]}
    return {"killed": False, **json.loads(answer.read_text(encoding="utf-8"))}


def main() -> None:
    """Answer orders until there are no more."""
    application = QgsApplication([], False)
    application.initQgis()
    plugin = cpmr_migration_plugin.classFactory(None)
    plugin.initProcessing()
    import pandas  # noqa: F401 - read once, for every copy

    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        print(json.dumps(copy(json.loads(line))), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
