"""What a user waits for: a keystroke, a profile, the check of a refresh."""

from __future__ import annotations

from .measure import sample
from .rows import Row, compared
from .setting import Setting


def measure(setting: Setting) -> list[Row]:
    """Return keystroke, profile and refresh beside their yardsticks."""
    sizes = (200, 800) if setting.tiny else (20_000, 80_000)
    count = 60 if setting.tiny else 1500
    repeat = min(setting.repeat, 3)
    search = setting.side("search", "inspecting", "keystrokes", regions=sizes[0], records=sizes[1])
    profile = setting.side("profile", "inspecting", "profiles", regions=count)
    rows = []
    runs = setting.turns([search], repeat, warm=0)["search"]
    what = f"slowest of nine searches, {sum(sizes):,} regions and entries".replace(",", " ")
    rows.append(
        compared("finder", what, sample(runs, "ours"), "one str.contains over the same texts", sample(runs, "theirs"),
                 1.5, "ms")
    )  # fmt: skip
    runs = setting.turns([profile], repeat, warm=0)["profile"]
    rows.append(
        compared("profile", f"a profile of one of {count} regions", sample(runs, "ours"),
                 "the same rows picked by plain pandas", sample(runs, "theirs"), None, "ms")
    )  # fmt: skip
    atlas = str(setting.atlas)
    runs = setting.turns(
        [
            setting.side("refresh", "ours", "refresh", atlas=atlas),
            setting.side("load", "ours", "load", folder=str(setting.folder / "again"), project=False),
        ],
        repeat,
    )
    rows.append(
        compared("refresh", "check of the bundled edition", sample(runs["refresh"]), "loading it, without project",
                 sample(runs["load"], "work"))
    )  # fmt: skip
    setting.note(
        "refresh", "A check reads the sources anew as loading does, into a file beside, and compares all rows."
    )
    return rows
