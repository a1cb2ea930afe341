"""Loading the bundled edition, beside geopandas, a chain of Processing algorithms, and bare GDAL."""

from __future__ import annotations

from .measure import ROOT, Run, sample
from .rows import Row, compared
from .setting import Setting

WORLD_LAYERS = ("states_provinces", "countries")
TABLES = (
    "regions", "competences", "experiences", "indicators", "country_notes", "rules", "authority_kinds", "country_facts",
)  # fmt: skip


def measure(setting: Setting) -> list[Row]:
    """Return how long loading takes beside the three others."""
    nuts = str(setting.nuts or "")
    what = "bundled edition + NUTS 2024, all levels" if nuts else "bundled edition + the world map of QGIS"
    if not nuts:
        setting.note("load", "The files of GISCO are not here: the boundaries are those of the world map of QGIS.")
    _explain(setting)
    ours = setting.side("ours", "ours", "load", folder=str(setting.folder / "ours"), nuts=nuts)
    first, _ = setting.once(ours)
    world = setting.world
    place = {
        "edition": str(ROOT / "resources/data/edition"), "crosswalk": str(ROOT / "resources/data/crosswalk"),
        "world": world, "nuts": nuts,
    }  # fmt: skip
    inputs = [[f"{place['edition']}/{table}.csv"] for table in TABLES] + [[world, *WORLD_LAYERS]]
    inputs += [[nuts]] if nuts else []
    sides = [ours]
    sides.append(setting.side("chain", "chain", "load", folder=str(setting.folder / "chain"), **place))
    atlas = str(setting.folder / "ours_first.gpkg")
    (setting.folder / "ours" / "atlas.gpkg").replace(atlas)
    sides.append(
        setting.side("floor", "floor", "copy", inputs=inputs, atlas=atlas, folder=str(setting.folder / "floor"))
    )
    geopandas = setting.rival("geopandas", "geo", "load", folder=str(setting.folder / "geo"), **place)
    if geopandas is not None:
        sides.append(geopandas)
    runs = setting.turns(sides)
    _tell_sizes(setting, runs, first)
    if not setting.tiny:
        _tell_profile(setting, nuts)
    return _rows(what, runs)


def _rows(what: str, runs: dict[str, list[Run]]) -> list[Row]:
    rows = []
    whole, file = sample(runs["ours"]), sample(runs["ours"], "file")
    for name, against, goal in (
        ("geopandas", "geopandas + pyogrio", 1.0),
        ("chain", "chain of Processing algorithms", 0.5),
        ("floor", "bare OGR", 3.0),
    ):
        if name in runs:
            theirs = sample(runs[name])
            rows.append(compared("load", f"{what} → atlas file + styled project", whole, against, theirs, goal))
            rows.append(compared("load", "of it the atlas file with its styles", file, against, theirs))
    return rows


def _explain(setting: Setting) -> None:
    for text in (
        "Ours: reads and validates the data package, says of each region what rules say of its kind, "
        "reads the boundaries, makes every polygon valid on a common grid, "
        "matches each region by code, NUTS year, correspondence and placements by hand, dissolves regions, "
        "the territory "
        "between them, countries and ground, fits in what the file lacks, computes areas, label points and "
        "shared "
        "borders, writes all tables, join report, provenance and styles, reads the file back; then the "
        "project with nine "
        ""
        "styled layers, relations, forms, map themes and nine print layouts with insets and legends.",
        "geopandas + pyogrio: the same files read; the same polygons made valid on the same grid; regions "
        "joined by code "
        "(no correspondence between NUTS years, no parts of units: some regions fewer), dissolved as ours "
        "are, with areas, "
        "label points and borders; the same rules said of the same regions; "
        "the same tables counted and written. No validation, no join reasons, no fitting of "
        "coasts, no styles, no project.",
        "Chain of Processing algorithms (native, layers in memory between steps): fixgeometries, extract, "
        "refactorfields, "
        "joinattributestable, dissolve, mergevectorlayers, difference, clip, package; then a project with the plain "
        "layers. No borders, no rules said of regions, no counts per theme, no validation, "
        "no reasons, no styles, no layouts.",
        "Bare OGR: every feature of the same input files is read once and forgotten; every table of our finished atlas "
        "file is copied by VectorTranslate. Nothing is computed.",
    ):
        setting.note("load", text)


def _tell_profile(setting: Setting, nuts: str) -> None:
    """Say where the time of a load goes, and so why what it misses cannot be had."""
    run, _ = setting.once(setting.side("profile", "ours", "profile", folder=str(setting.folder / "profile"), nuts=nuts))
    told = "; ".join(f"{where} {seconds:.2f} s in {calls} calls" for where, calls, seconds in run.facts["top"])
    setting.note("load", f"Own time of functions under Python's profiler, {run.seconds:.1f} s in all: {told}.")


def _tell_sizes(setting: Setting, runs: dict[str, list[Run]], first: Run) -> None:
    facts = {name: some[-1].facts for name, some in runs.items()}
    ours = runs["ours"]
    parts = ", ".join(
        f"{name} {sample(ours, fact).median:.2f} s"
        for name, fact in (("work in the background", "work"), ("styles", "styles"), ("project and layouts", "project"))
    )
    setting.note("load", f"Parts of ours: {parts}. The first load in a fresh process: {first.seconds:.2f} s.")
    placed = {name: f"{fact['placed']:.0f}" for name, fact in facts.items() if "placed" in fact}
    setting.note("load", f"Regions placed: {', '.join(f'{name} {count}' for name, count in placed.items())}.")
    memory = ", ".join(f"{name} {some[-1].mb:.0f} MB" for name, some in runs.items())
    setting.note("load", f"Most memory held: {memory}.")
    cpu = ", ".join(f"{name} {min(run.cpu for run in some):.2f} s" for name, some in runs.items())
    setting.note("load", f"Least time of the processor: {cpu}.")
