"""What a user waits for in the Regions panel: a keystroke, a profile."""

from __future__ import annotations

import itertools
from collections.abc import Callable


def keystrokes(regions: int, records: int) -> Callable[[], dict]:
    """Search a large edition, and pass ``str.contains`` over the same texts, in turns."""
    import pandas as pd
    from benchmarks.test_inspect_speed import TYPED, ratio
    from inspect_data import large

    from cpmr_migration_plugin.model.inspect.search import Finder

    finder = Finder(large(regions, records))
    column = pd.Series(finder.texts, dtype=object)

    def run() -> dict[str, float]:
        worst, took, held = 0.0, 0.0, 0.0
        for text in TYPED:
            plain = text.strip('"')
            ours, theirs, times = ratio(
                lambda text=text: finder.search(text), lambda plain=plain: column.str.contains(plain, regex=False)
            )
            if times > worst:
                worst, took, held = times, ours, theirs
        return {"ours": took / 1000, "theirs": held / 1000, "texts": len(finder.texts)}

    return run


def profiles(regions: int) -> Callable[[], dict]:
    """Make the profile of a region, and pick its rows out of the frames with pandas, in turns."""
    from benchmarks.test_inspect_speed import best, many_regions

    from cpmr_migration_plugin.model.inspect.profile import Profiler

    data = many_regions(regions)
    profiler = Profiler(data)
    ids = data.regions["region_id"].tolist()
    profiler.profile(ids[0])
    turn = itertools.cycle(ids)

    def plain() -> None:
        region = next(turn)
        for frame in (data.regions, data.competences, data.experiences):
            frame[frame["region_id"] == region].to_dict("records")
        row = data.regions[data.regions["region_id"] == region].iloc[0]
        figures = data.indicators[data.indicators["geo"] == row["nuts_code"]]
        figures.sort_values("time").pivot(index="indicator", columns="time", values="value")

    def run() -> dict[str, float]:
        return {"ours": best(lambda: profiler.profile(next(turn))) / 1000, "theirs": best(plain) / 1000}

    return run
