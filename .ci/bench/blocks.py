"""The longest block of the main thread in each job, in the real application."""

from __future__ import annotations

import sys
from pathlib import Path

from .measure import ROOT
from .rows import Row
from .setting import Setting


def measure(setting: Setting) -> list[Row]:
    """Return for each job how long a window was kept from breathing, by the work of its thread and by the clock."""
    if setting.tiny:
        return []
    folder = setting.clean("heart")
    seen = _seen(folder)
    if isinstance(seen, str):
        setting.note("blocks", f"Not measured: {seen}")
        return []
    rows = []
    for job in seen["jobs"]:
        wall, work = job["block_ms"], job["work_ms"]
        # What is judged is the thread's own work: the clock also counts the turns of Python's other threads.
        rows.append(Row("block", job["job"], "ms", work, f"{wall:.0f} ms by the clock", None, work, 100.0, suffix="ms"))
    saving = max((job["saving_ms"] for job in seen["jobs"]), default=0.0)
    setting.note(
        "blocks",
        "Longest stretch of work of the main thread between two beats of a timer, in the real application under Xvfb. "
        f"QGIS's own writing of a project file, at most {saving:.0f} ms, cannot be cut and is counted apart.",
    )
    for job in seen["jobs"]:
        if job["work_ms"] >= 100.0:
            setting.note(
                "blocks", f"{job['job']}: the longest piece of ours is {job['piece_ms']:.0f} ms, {job['piece']}."
            )
    return rows


def _seen(folder: Path) -> dict | str:
    """Return what the driver in QGIS saw, or why there is nothing to see."""
    for place in ("tests/qgis", "tests", "tests/unit"):
        sys.path.append(str(ROOT / place))
    try:
        from heart_world import drive

        return drive(folder)
    except FileNotFoundError as missing:
        return f"{missing} is not installed"
