"""GISCO's distribution on loopback: made regions at the real paths, and the real files where they are at hand."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from http_server import Request, WebServer

BASE = "/distribution/v2"
SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "nuts"
NOT_AT_HAND = "GISCO's files may not be part of the repository and are not at hand"

#: Which real file stands at which path of the distribution.
REAL = {
    "nuts/geojson/NUTS_RG_60M_2021_4326.geojson": "2021/NUTS_RG_60M_2021_4326.geojson",
    "nuts/geojson/NUTS_RG_60M_2021_4326_LEVL_2.geojson": "2021/NUTS_RG_60M_2021_4326_LEVL_2.geojson",
    "nuts/geojson/NUTS_RG_60M_2021_4326_LEVL_3.geojson": "2021/NUTS_RG_60M_2021_4326_LEVL_3.geojson",
    "nuts/geojson/NUTS_LB_2021_4326.geojson": "2021/NUTS_LB_2021_4326_LEVL_2.geojson",
    "nuts/geojson/NUTS_RG_60M_2016_4326.geojson": "2016/NUTS_RG_60M_2016_4326.geojson",
    "countries/geojson/CNTR_RG_60M_2016_4326.geojson": "2016/CNTR_RG_60M_2016_4326.geojson",
    "nuts/geojson/NUTS_RG_20M_2024_4326.geojson": "2024/derived_NUTS_RG_20M_2024_4326_from_giscoR.geojson",
    "nuts/geojson/NUTS_RG_60M_2024_4326_LEVL_1.geojson": "2024/NUTS_RG_60M_2024_4326_LEVL_1.geojson",
    "nuts/geojson/NUTS_RG_60M_2024_4326_LEVL_2.geojson": "2024/NUTS_RG_60M_2024_4326_LEVL_2.geojson",
    "nuts/geojson/NUTS_RG_60M_2024_4326_LEVL_3.geojson": "2024/NUTS_RG_60M_2024_4326_LEVL_3.geojson",
}


def square(x: float, y: float, size: float = 1.0) -> dict:
    """A square, as GeoJSON."""
    ring = [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]
    return {"type": "Polygon", "coordinates": [ring]}


def regions(shapes: dict[str, dict]) -> bytes:
    """Regions as GISCO has them."""
    return _collection(
        [({"NUTS_ID": code, "LEVL_CODE": len(code) - 2, "CNTR_CODE": code[:2], "NAME_LATN": f"Name {code} "}, shape)
         for code, shape in shapes.items()]
    )  # fmt: skip


def countries(shapes: dict[str, dict]) -> bytes:
    """Countries as GISCO has them."""
    return _collection(
        [({"CNTR_ID": code, "NAME_ENGL": f"Country {code}", "ISO3_CODE": code * 2}, shape)
         for code, shape in shapes.items()]
    )  # fmt: skip


def labels(points: dict[str, tuple[float, float]]) -> bytes:
    """Label points as GISCO has them."""
    return _collection(
        [({"NUTS_ID": code, "LEVL_CODE": len(code) - 2}, {"type": "Point", "coordinates": list(point)})
         for code, point in points.items()]
    )  # fmt: skip


def _collection(features: list[tuple[dict, dict]]) -> bytes:
    made = [{"type": "Feature", "properties": values, "geometry": shape} for values, shape in features]
    return json.dumps({"type": "FeatureCollection", "features": made}).encode()


class Gisco:
    """The service; every file has an ETag, and a conditional request is answered as it should be."""

    def __init__(self) -> None:
        self.server = WebServer()
        self.address = f"http://127.0.0.1:{self.server.server_port}{BASE}"

    def put(self, path: str, body: bytes, **headers: object) -> None:
        """Put a file at a path below the distribution."""
        tag = f'"{hashlib.sha1(body).hexdigest()}"'  # noqa: S324 - no secret

        def step(request: Request) -> None:
            if request.headers.get("If-None-Match") == tag:
                request.answer(b"", 304, ETag=tag)
            else:
                request.answer(body, ETag=tag, **headers)

        self.server.on(f"{BASE}/{path}", step)

    def on(self, path: str, *steps) -> None:
        """Set what a path below the distribution does."""
        self.server.on(f"{BASE}/{path}", *steps)

    def put_real(self) -> None:
        """Put the real files at their paths."""
        for path, name in REAL.items():
            self.put(path, (SHARED / name).read_bytes())

    def asked(self) -> list[str]:
        """The files that were asked for."""
        return [path.rsplit("/", 1)[1] for path, _ in self.server.asked]
