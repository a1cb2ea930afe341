"""The zip as a user has it: installed in a fresh profile, in the real application."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path

import bundled_figures as bundled
import pytest

ROOT = Path(__file__).resolve().parents[2]


def program(name: str):
    """Return one of the programs under ``.ci`` as a module; they know each other by name."""
    if str(ROOT / ".ci") not in sys.path:
        sys.path.append(str(ROOT / ".ci"))
    spec = importlib.util.spec_from_file_location(name, ROOT / ".ci" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def plugin_zip(tmp_path_factory):
    target = tmp_path_factory.mktemp("zip") / "plugin.zip"
    program("package").build(target)
    return target


@pytest.fixture(scope="module")
def seen(plugin_zip, tmp_path_factory):
    folder = tmp_path_factory.mktemp("real")
    try:
        done = program("real_qgis").run(plugin_zip, ROOT / "tests/qgis/scripts/whole_job.py", folder, 300.0)
    except FileNotFoundError as missing:
        pytest.skip(f"{missing} is not installed")
    assert (folder / "seen.json").exists(), done.stderr[-3000:]
    seen = json.loads((folder / "seen.json").read_text(encoding="utf-8"))
    assert "error" not in seen, seen["error"]
    return seen


def test_plugin_is_loaded_from_its_zip_and_unloads_without_a_trace(seen):
    assert seen["loaded"]
    assert not seen["left_behind"]
    assert seen["modules_left"] == []


def test_the_main_job_works_in_the_application(seen):
    assert seen["project"] == "mine.qgz"
    assert seen["crs"] == ["EPSG:3035", "EPSG:3035"]
    assert seen["valid"]
    assert seen["themes"] == 9
    assert seen["unfolded"] == []
    assert seen["layouts"] == 9
    assert any(bundled.PLACED in text for text in seen["messages"])
    assert seen["colours"] > 10
    assert seen["maps"] == ["03_governance.pdf", "04_reception.pdf"]


def test_the_window_stays_alive_while_loading(seen, capsys):
    with capsys.disabled():
        block, work = seen["longest_block_ms"], seen["longest_work_ms"]
        print(
            f"\nlongest block of the main thread while loading: {block} ms, {work} ms of it work; "
            f"QGIS's own saving of that project takes {seen['save_ms']} ms (QGIS {seen['qgis']})"
        )
    # 100 ms is the aim on an idle machine. What is held here is the thread's own work, which a machine
    # that stands still for a while does not lengthen; a frozen window takes seconds of it.
    assert seen["longest_work_ms"] < 1000


def test_zip_is_what_the_plugin_repository_asks_for(plugin_zip):
    import zipfile

    with zipfile.ZipFile(plugin_zip) as archive:
        names = archive.namelist()
    assert program("audit").structure_problems(plugin_zip) == []
    for needed in ("resources/data/edition/datapackage.json", "resources/data/crosswalk/admin1_nuts.csv"):
        assert f"cpmr_migration_plugin/{needed}" in names
    assert not [n for n in names if "/make/" in n]
