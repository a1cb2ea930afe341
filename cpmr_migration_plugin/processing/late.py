"""What an algorithm uses when it runs, and QGIS must not read when it starts: pandas and what stands on it.

QGIS reads every algorithm while it starts. Algorithms name these modules as attributes of this one, e.g.
``late.load.LoadRequest``: the first use imports them, and tells a missing pandas with its remedy.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..dependencies import require

if TYPE_CHECKING:
    from ..model import changes, survey
    from ..model.inspect import compare, coverage, expertise, filters, lookup, overview, partners, powers, powers_text
    from ..project import result_layer
    from ..workflows import assembly
    from ..workflows.exporting import data_export, export_project, factsheets, map_checks, map_export, small_multiples
    from ..workflows.indicators import indicator_job
    from ..workflows.loading import (
        boundaries,
        gisco_download,
        importing,
        load,
        load_again,
        load_parameters,
        manual_placement,
    )
    from ..workflows.refreshing import changes as change_tables
    from ..workflows.refreshing import file_update, refresh
    from ..workflows.regions import inspect, inspect_results, result_pages
    from ..workflows.regions import powers as power_tables
    from ..workflows.styling import styles

    __all__ = [
        "assembly", "boundaries", "change_tables", "changes", "compare", "coverage", "data_export",
        "expertise", "export_project", "factsheets", "file_update", "filters", "gisco_download", "importing",
        "indicator_job", "inspect", "inspect_results", "load", "load_again", "load_parameters", "lookup",
        "manual_placement", "map_checks", "map_export", "overview", "partners", "power_tables", "powers",
        "powers_text", "refresh", "result_layer", "result_pages", "small_multiples", "styles", "survey",
    ]  # fmt: skip
else:
    _ROOMS = {
        "model": ("changes", "survey"),
        "model.inspect": (
            "compare", "coverage", "expertise", "filters", "lookup", "overview", "partners", "powers", "powers_text",
        ),
        "project": ("result_layer",),
        "workflows": ("assembly",),
        "workflows.exporting": (
            "data_export", "export_project", "factsheets", "map_checks", "map_export", "small_multiples",
        ),
        "workflows.indicators": ("indicator_job",),
        "workflows.loading": (
            "boundaries", "gisco_download", "importing", "load", "load_again", "load_parameters",
            "manual_placement",
        ),
        "workflows.refreshing": ("file_update", "refresh"),
        "workflows.regions": ("inspect", "inspect_results", "result_pages"),
        "workflows.styling": ("styles",),
    }  # fmt: skip
    _PLACES = {name: f"{room}.{name}" for room, names in _ROOMS.items() for name in names}
    _PLACES |= {"change_tables": "workflows.refreshing.changes", "power_tables": "workflows.regions.powers"}

    def __getattr__(name: str) -> Any:
        if name not in _PLACES:
            raise AttributeError(name)
        require("pandas")
        return import_module(f"..{_PLACES[name]}", __package__)
