"""What takes seconds to make is made once for all processes and runs of the tests, under ``build/tests-cache``.

What was made is found by a hash of everything it is made from, and of the day: files say when they were made.
``make clean`` removes it.
"""

from __future__ import annotations

import datetime
import fcntl
import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import asdict, replace
from functools import lru_cache
from pathlib import Path

from osgeo import gdal
from qgis.core import Qgis

from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.workflows.assembly import load_job
from cpmr_migration_plugin.workflows.loading.load import LoadRequest, LoadResult
from cpmr_migration_plugin.workflows.loading.load_parameters import read_load_parameters, remember_places

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / "build" / "tests-cache"
_SOURCES = ("cpmr_migration_plugin", "resources/data/edition", "resources/data/crosswalk", "resources/icons")
_RESULT = "result.json"


def prebuilt(name: str, make: Callable[[Path], object]) -> Path:
    """Return a folder that *make* has filled, in this process, another one or an earlier run. Only read in it.

    :param make: gets the folder, which is there and empty; asks for nothing prebuilt itself
    """
    kept = CACHE / _key() / name
    if kept.is_dir():
        return kept
    CACHE.mkdir(parents=True, exist_ok=True)
    with (CACHE / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not kept.is_dir():
            _remove_others()
            kept.parent.mkdir(exist_ok=True)
            being_made = Path(tempfile.mkdtemp(prefix=f"{name}-", dir=kept.parent))
            make(being_made)
            being_made.rename(kept)
    return kept


def loaded(name: str, request: Callable[[Path], LoadRequest]) -> Callable[[Path], LoadResult]:
    """Return what copies an atlas that was loaded once, with its project and report, into a folder.

    :param request: returns what to load into the folder that it gets
    """

    def make(folder: Path) -> None:
        job = load_job(request(folder))
        job.work(Progress())
        result = asdict(job.publish())
        (folder / _RESULT).write_text(json.dumps(result, default=str), encoding="utf-8")

    def copy(folder: Path) -> LoadResult:
        kept = prebuilt(name, make)
        values = json.loads((kept / _RESULT).read_text(encoding="utf-8"))
        paths = dict.fromkeys(("atlas", "project", "report"))
        for key in paths:
            if values[key] is not None:
                paths[key] = folder / Path(values[key]).name
                shutil.copy(kept / paths[key].name, paths[key])
        # The profile that knows where its files are may be that of another process.
        remember_places(request(kept), read_load_parameters(paths["atlas"]).id)
        return LoadResult(**{**values, **paths, "warnings": tuple(values["warnings"])})

    return copy


def copied(result: LoadResult, folder: Path) -> LoadResult:
    """Copy a loaded atlas with its project and report into a folder, for a test that writes into it."""
    paths = {}
    for key in ("atlas", "project", "report"):
        path = getattr(result, key)
        paths[key] = path and Path(shutil.copy(path, folder / path.name))
    return replace(result, **paths)


@lru_cache(maxsize=1)
def _key() -> str:
    digest = hashlib.sha256(f"{Qgis.QGIS_VERSION} {gdal.__version__} {datetime.date.today()}".encode())
    files = [path for source in _SOURCES for path in (ROOT / source).rglob("*") if path.suffix != ".pyc"]
    files += [path for path in Path(__file__).parent.glob("*.py") if not path.name.startswith("test_")]
    for path in sorted(files):
        if path.is_file():
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def _remove_others() -> None:
    """Remove what was made from other sources and is older than an hour: no run works with it any more."""
    now = datetime.datetime.now().timestamp()
    for folder in CACHE.iterdir():
        if folder.is_dir() and folder.name != _key() and folder.stat().st_mtime < now - 3600:
            shutil.rmtree(folder, ignore_errors=True)
