"""Reading JSON-stat: 1 514 regions × 50 indicators × 25 years."""

from __future__ import annotations

from .cubes import jsonstat
from .measure import sample
from .rows import Row, compared
from .setting import Setting

SHAPE = (1514, 50, 25)
TINY = (30, 4, 5)


def measure(setting: Setting) -> list[Row]:
    """Return how long our reader takes beside the usual parser and a plain pivot."""
    shape = TINY if setting.tiny else SHAPE
    path = setting.folder / "cube.json"
    path.write_bytes(jsonstat(*shape))
    sides = [setting.side("ours", "readers", "ours", path=str(path))]
    usual = "a plain reading as pyjstat does it"
    packages = setting.rivals and next((setting.rivals.parents[1] / "lib").glob("python*/site-packages"), None)
    if packages and (packages / "pyjstat").is_dir():
        usual = "pyjstat"
        sides.append(setting.side(usual, "readers", "pyjstat", path=str(path), packages=str(packages)))
    else:
        sides.append(setting.side(usual, "readers", "plain", path=str(path)))
    sides.append(setting.side("pandas", "readers", "pivot", path=str(path)))
    runs = setting.turns(sides, repeat=3)
    path.unlink()
    setting.note(
        "indicators",
        f"{shape[0]} × {shape[1]} × {shape[2]} cells, a tenth missing, a twentieth flagged, sparse as Eurostat "
        "writes them. All three with the pandas of this QGIS. Ours checks every cell, keeps flags and leaves out "
        "empty cells; pyjstat makes a row of every cell and drops the flags; the pivot checks nothing and drops "
        "them, too.",
    )
    text = f"{shape[0]} regions × {shape[1]} indicators × {shape[2]} years, JSON-stat"
    ours = sample(runs["ours"])
    return [
        compared("indicators", text, ours, usual, sample(runs[usual]), 0.5),
        compared("indicators", text, ours, "json + numpy + pandas unstack", sample(runs["pandas"])),
    ]
