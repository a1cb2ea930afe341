"""Pages per second and the time a map takes."""

from __future__ import annotations

from .measure import Sample, sample
from .rows import Row, compared
from .setting import Setting


def measure(setting: Setting) -> list[Row]:
    """Return factsheets and maps per second beside bare exports, and the drawing of a map beside plain layers."""
    atlas = setting.atlas
    project = str(atlas.with_suffix(".qgz"))
    size = (400, 250) if setting.tiny else (1600, 1000)
    rows = []
    for name, what, side in (
        ("factsheets", "factsheets as PDF, filled and written",
         setting.side("own", "drawing", "factsheets", atlas=str(atlas), folder=str(setting.folder / "sheets"),
                      regions=5 if setting.tiny else 12)),
        ("maps", "maps as PDF, laid out anew and written",
         setting.side("own", "drawing", "maps", project=project, folder=str(setting.folder / "maps"))),
    ):  # fmt: skip
        if setting.tiny and name == "maps":
            continue
        runs = setting.turns([side], 3, warm=0)["own"]
        ours, theirs = _rate(sample(runs, "ours")), _rate(sample(runs, "theirs"))
        rows.append(
            Row("export", what, "pages/s", ours.median, "bare exporter, same pages", theirs.median,
                ours.median / theirs.median, 0.9, at_least=True, spread=ours.spread, spread_theirs=theirs.spread)
        )  # fmt: skip
    runs = setting.turns([setting.side("own", "drawing", "render", project=project, width=size[0], height=size[1])], 3)
    runs = runs["own"]
    rows.append(
        compared("render", f"a map of our project, {size[0]} × {size[1]}", sample(runs, "ours"),
                 "same layers, one plain symbol, no labels", sample(runs, "theirs"), None, "ms")
    )  # fmt: skip
    setting.note("export", "Factsheets are timed by the processor, maps by the clock; ours lay out anew for every map.")
    return rows


def _rate(seconds: Sample) -> Sample:
    return Sample(tuple(1.0 / value for value in seconds.values))
