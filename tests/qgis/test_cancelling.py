"""Every job, cancelled at ten random moments, leaves every file as it was, byte by byte."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from cpmr_migration_plugin.errors import Cancelled
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.tables.write import workbook_bytes
from cpmr_migration_plugin.workflows.assembly import load_job
from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind
from cpmr_migration_plugin.workflows.loading.importing import read_dataset, save_edition
from cpmr_migration_plugin.workflows.loading.load import LoadRequest

Job = Callable[[Path, Progress], None]

SEED = 20261122


def tree(folder: Path) -> dict[str, str]:
    """Return the hash of every file under a folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


class Moments:
    """Counts how often a job asks whether it was cancelled, and says yes the *n*-th time."""

    def __init__(self, moment: int | None = None) -> None:
        self.asked = 0
        self.moment = moment

    def __call__(self) -> bool:
        self.asked += 1
        return self.moment is not None and self.asked >= self.moment

    def progress(self) -> Progress:
        return Progress(is_cancelled=self)


def load(folder: Path, progress: Progress) -> None:
    job = load_job(LoadRequest(folder / "atlas.gpkg", folder / "atlas.qgz", folder / "report.csv"))
    try:
        job.work(progress)
    finally:
        job.discard()  # what the window and the algorithm do when a user cancels


def import_survey(folder: Path, progress: Progress) -> None:
    dataset = Dataset(DatasetKind.TABLES, str(folder / "survey.xlsx"), "https://example.org/survey")
    imported = read_dataset(dataset, progress)
    progress.check()
    save_edition(imported.edition, folder / "edition.zip")


JOBS = {"load": load, "import": import_survey}


@pytest.fixture()
def folder(tmp_path: Path) -> Path:
    """A folder with older files in the places that the jobs write to."""
    for name in ("atlas.gpkg", "atlas.qgz", "report.csv", "edition.zip"):
        (tmp_path / name).write_text(f"the {name} of last week", encoding="utf-8")
    header = ["Region", "Country", "NUTS code", "First reception: competence level"]
    rows = [[f"Region {n}", "Spain", f"ES{n}", "exclusive"] for n in range(300)]
    (tmp_path / "survey.xlsx").write_bytes(workbook_bytes({"Survey": [header, *rows]}, ".xlsx"))
    return tmp_path


@pytest.mark.parametrize("name", JOBS)
def test_cancelling_at_ten_random_moments_leaves_every_byte(small_world: object, folder: Path, name: str) -> None:
    before = tree(folder)
    trial = Moments()
    job = JOBS[name]
    copy = folder.parent / f"{folder.name}-copy"
    copy.mkdir()
    for path in folder.iterdir():
        (copy / path.name).write_bytes(path.read_bytes())
    job(copy, trial.progress())
    assert trial.asked >= 3, "the job never asks"
    chosen = random.Random(SEED)  # noqa: S311 - moments, not secrets
    for moment in sorted(chosen.choices(range(1, trial.asked + 1), k=10)):
        with pytest.raises(Cancelled):
            job(folder, Moments(moment).progress())
        assert tree(folder) == before, f"cancelled at {moment} of {trial.asked} (seed {SEED})"
