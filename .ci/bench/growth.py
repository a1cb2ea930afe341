"""How loading grows with the number of regions: time and memory, each size in a fresh process."""

from __future__ import annotations

import math
from collections.abc import Sequence

from .municipalities import make_layer, make_package
from .rows import Row
from .setting import Setting

SIZES = (100, 1_000, 10_000, 100_000)
TINY = (20, 40)


def measure(setting: Setting) -> list[Row]:
    """Return time and memory at each size, and the exponent at which they grow."""
    sizes = TINY if setting.tiny else SIZES
    seconds, memory = [], []
    for size in sizes:
        folder = setting.clean(f"growth-{size}")
        make_layer(folder / "layer.gpkg", size)
        make_package(folder / "package", size)
        side = setting.side(
            f"{size} regions", "ours", "load", folder=str(folder / "out"), package=str(folder / "package"),
            layer=str(folder / "layer.gpkg"), project=not setting.tiny,
        )  # fmt: skip
        run, idle = setting.once(side)
        if run.facts["placed"] != size:
            raise RuntimeError(f"{run.facts['placed']} of {size} regions placed")
        # Of the processor: a single run is not to tell of what else the machine did.
        seconds.append(run.cpu)
        memory.append(run.mb - idle)
        told = ", ".join(f"{name} {run.facts[name]:.1f} s" for name in ("work", "styles", "project"))
        setting.note(
            "growth",
            f"{size} regions: {run.cpu:.1f} s of the processor, {run.seconds:.1f} s by the clock ({told}), "
            f"{run.mb:.0f} MB at most.",
        )
        setting.clean(f"growth-{size}").rmdir()
    setting.note(
        "growth",
        "Synthetic municipalities of 32 vertices in a GeoPackage, a data package with a competence, an entry and "
        "two figures for every second of them; layer of one's own as boundaries; atlas file, styled project and "
        "layouts. The exponent is the slope between the logarithms from the second size on (least squares): below "
        "it the fixed cost of world map and layouts hides the growth.",
    )
    text = " → ".join(f"{size:,}".replace(",", " ") for size in sizes)
    rows = []
    for what, unit, values in (("time of the processor", "s", seconds), ("memory besides QGIS", "MB", memory)):
        slope = exponent(sizes[-3:], values[-3:])
        rows.append(
            Row("growth", f"{text} regions, {what}", unit, values[-1], f"{sizes[0]} regions", values[0], slope, 1.1,
                suffix="exponent")
        )  # fmt: skip
    return rows


def exponent(sizes: Sequence[int], values: Sequence[float]) -> float:
    """Return the slope of the logarithms of values over those of sizes, by least squares."""
    x, y = [math.log(size) for size in sizes], [math.log(max(value, 1e-9)) for value in values]
    middle = sum(x) / len(x)
    return sum((a - middle) * b for a, b in zip(x, y)) / sum((a - middle) ** 2 for a in x)
