"""What the tests of indicators share: the service on loopback, a cache, a copy of the atlas."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))

from eurostat_service import Eurostat
from qgis.core import QgsSettings

from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.http.cache import Cache
from cpmr_migration_plugin.workflows.base import web
from cpmr_migration_plugin.workflows.indicators import eurostat
from cpmr_migration_plugin.workflows.indicators.indicator_choice import IndicatorChoice, IndicatorRequest
from cpmr_migration_plugin.workflows.indicators.indicator_job import IndicatorJob, IndicatorResult

#: Figures by code and period on levels that the bundled atlas draws: Länder, communities, counties, countries.
FIGURES = {
    (geo, str(year)): round(1000.0 * rank + 10 * (year - 2020), 1)
    for rank, geo in enumerate(
        [
            "DE",
            "EL",
            "ES",
            "FR",
            "UK",
            "DE1",
            "DE9",
            "DEF",
            "ES11",
            "ES51",
            "ITG1",
            "FRH0",
            "EL43",
            "SE110",
            "SE232",
            "FI1D7",
        ],
        start=1,
    )
    for year in range(2020, 2025)
} | {("EU27_2020", "2024"): 1.0, ("BEZZ", "2024"): 2.0, ("DE11", "2024"): 3.0}


class World:
    """A service, a cache and an atlas file for one test."""

    def __init__(self, folder: Path, atlas: Path) -> None:
        self.folder = folder
        self.atlas = folder / "atlas.gpkg"
        self.atlas.write_bytes(atlas.read_bytes())
        self.service = Eurostat()
        self.cache = Cache(folder / "cache")

    def serve(self, dataset: str = "demo_r_gind3", figures: object = None, **more: object) -> None:
        base = self.service.data(dataset, FIGURES if figures is None else figures, **more)
        QgsSettings().setValue(eurostat.BASE, base)

    def request(self, *choices: IndicatorChoice, **more: object) -> IndicatorRequest:
        chosen = choices or (IndicatorChoice(entry="population_1jan"),)
        return IndicatorRequest(self.atlas, chosen, **more)

    def job(self, *choices: IndicatorChoice, **more: object) -> IndicatorJob:
        return IndicatorJob(self.request(*choices, **more), self.cache)

    def add(self, *choices: IndicatorChoice, progress: Progress | None = None, **more: object) -> IndicatorResult:
        job = self.job(*choices, **more)
        job.work(progress or Progress())
        return job.publish()

    def state(self, *, cache: bool = True) -> dict[str, str]:
        """Return every file that a cancelled job must leave as it was, with its content."""
        files = [self.atlas, *(sorted(self.folder.glob("atlas.gpkg-*")))]
        if cache:
            files += [path for path in sorted((self.folder / "cache").rglob("*")) if path.is_file()]
        return {str(path.relative_to(self.folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    def close(self) -> None:
        self.service.stop()
        for key in (eurostat.BASE, web.OFFLINE):
            QgsSettings().remove(key)
