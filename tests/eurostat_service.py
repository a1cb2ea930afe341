"""Eurostat's Statistics API on loopback: the real paths and parameters, figures that a test chooses."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from urllib.parse import parse_qs, urlsplit

from http_server import Request, WebServer

ROOT = "/eurostat/api/dissemination/statistics/1.0/data"
LEVEL_OF_LENGTH = {2: "country", 3: "nuts1", 4: "nuts2", 5: "nuts3"}

#: (geo, period) → value, or (value, status).
Figures = Mapping[tuple[str, str], object]


def jsonstat(
    figures: Figures,
    dims: Mapping[str, Mapping[str, str]] | None = None,
    *,
    code: str = "DEMO_R_GIND3",
    label: str = "Population change",
    updated: str = "2026-09-10T23:00:00+0200",
) -> bytes:
    """Return a JSON-stat answer as Eurostat writes one: sparse, time last.

    :param dims: labels by code of the dimensions before territory and time, one code each
    """
    dims = dims or {"freq": {"A": "Annual"}, "indic_de": {"JAN": "Population on 1 January - total"}}
    geos = sorted({geo for geo, _ in figures})
    times = sorted({period for _, period in figures})
    value, status = {}, {}
    for (geo, period), cell in figures.items():
        position = str(geos.index(geo) * len(times) + times.index(period))
        number, flag = cell if isinstance(cell, tuple) else (cell, "")
        if number is not None:
            value[position] = number
        if flag:
            status[position] = flag
    dimension = {name: _dimension(name, codes) for name, codes in dims.items()}
    dimension["geo"] = _dimension("Territory", {geo: f"Region {geo}" for geo in geos})
    dimension["time"] = _dimension("Time", {period: period for period in times})
    document = {
        "version": "2.0", "class": "dataset", "label": label, "source": "ESTAT", "updated": updated,
        "id": list(dimension), "size": [len(d["category"]["index"]) for d in dimension.values()],
        "dimension": dimension, "value": value, "extension": {"id": code},
    }  # fmt: skip
    if status:
        document["status"] = status
    return json.dumps(document).encode()


def _dimension(label: str, codes: Mapping[str, str]) -> dict:
    return {"label": label, "category": {"index": {c: i for i, c in enumerate(codes)}, "label": dict(codes)}}


class Eurostat(WebServer):
    """Answers with the figures of the level that is asked for, or of single territories."""

    def data(self, dataset: str, figures: Figures | Callable[[dict], Figures], **more: object) -> str:
        """Serve a dataset; returns the base address of the service.

        :param figures: or a function that gives them from the parameters of the query
        """

        def step(request: Request) -> None:
            query = parse_qs(urlsplit(request.path).query)
            chosen = figures(query) if callable(figures) else figures
            request.answer(jsonstat(selected(chosen, query), **more), Content_Type="application/json")

        return self.serve(dataset, step)

    def serve(self, dataset: str, *steps: Callable[[Request], None]) -> str:
        return self.on(f"{ROOT}/{dataset}", *steps).rsplit("/", 1)[0]

    def queries(self) -> list[dict[str, list[str]]]:
        return [parse_qs(urlsplit(path).query) for path, _ in self.asked]


def selected(figures: Figures, query: Mapping[str, list[str]]) -> dict:
    level = query.get("geoLevel", [""])[0]
    wanted = query.get("geo", [])
    return {
        (geo, period): cell
        for (geo, period), cell in figures.items()
        if (LEVEL_OF_LENGTH.get(len(geo)) == level if level else geo in wanted)
        and period >= query.get("sinceTimePeriod", [""])[0]
    }
