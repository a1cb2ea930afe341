"""What a start of QGIS costs more with the plugin than with an empty one."""

from __future__ import annotations

from .measure import Sample
from .rows import Row
from .setting import Setting


def measure(setting: Setting) -> list[Row]:
    """Return the cost of a start beside that of an empty plugin, each in fresh processes, in turns."""
    ours = setting.side("ours", "start", "begin", name="cpmr_migration_plugin")
    empty = setting.side("empty", "start", "begin", name="empty")
    took: dict[str, list[float]] = {"ours": [], "empty": []}
    clock: dict[str, list[float]] = {"ours": [], "empty": []}
    # The first of each compiles Python's files.
    for turn in range(1 if setting.tiny else setting.repeat + 3):
        for side in (ours, empty):
            run, _ = setting.once(side)
            if turn or setting.tiny:
                took[side.name].append(1000 * run.cpu)
                clock[side.name].append(1000 * run.seconds)
    mine, theirs = (Sample(tuple(took[name])) for name in ("ours", "empty"))
    by_clock = ", ".join(f"{name} {Sample(tuple(some)).median:.0f} ms" for name, some in clock.items())
    setting.note(
        "start",
        "Import, classFactory and initGui in a fresh process in which QGIS and its own Python plugins have "
        "been read. By "
        ""
        f"the processor; by the clock: {by_clock}. The algorithms are read after the start, in steps, and are "
        "not in it.",
    )
    return [
        Row("start", "start with the plugin", "ms", mine.median, "an empty plugin", theirs.median,
            mine.median - theirs.median, 20.0, suffix="ms more", spread=mine.spread, spread_theirs=theirs.spread)
    ]  # fmt: skip
