"""Unticked, ticked and upgraded in a running QGIS, the plugin has one set of classes and leaves nothing."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import zipfile

import pytest
from test_real_qgis import ROOT, program


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict:
    """What a process of its own saw of QGIS's plugin manager and the plugin from its zip."""
    folder = tmp_path_factory.mktemp("plugins")
    program("package").build(folder / "plugin.zip")
    with zipfile.ZipFile(folder / "plugin.zip") as archive:
        archive.extractall(folder)
    command = [sys.executable, "-B", str(ROOT / "tests/qgis/scripts/reload.py"), str(folder)]
    done = subprocess.run(command, env=dict(os.environ), capture_output=True, text=True, check=False, timeout=500)
    assert (folder / "told.json").exists(), done.stdout + done.stderr
    return json.loads((folder / "told.json").read_text(encoding="utf-8"))


def test_unloading_drops_every_module_with_a_window_open_and_a_job_at_work(told):
    assert told["modules while loaded"] > 100
    assert told["modules left"] == []
    assert told["tasks left"] == 0
    assert told["functions left"] == []


def test_an_expected_error_is_told_in_its_own_words_after_every_reload_and_upgrade(told):
    assert len(told["said"]) == 5
    for said in told["said"]:
        assert "unexpected" not in said, said
        assert said == told["said"][0]
        assert "cannot be loaded: 1 problem" in said


def test_an_upgrade_runs_the_new_code_whatever_was_imported_before(told):
    assert told["mark"] == "new"
    assert told["mark again"] == "newer"


def test_fifty_loads_leave_memory_flat_and_nothing_behind(told, capsys):
    with capsys.disabled():
        print(
            f"\nmemory at every tenth of 50 × load and unload: {told['MB']} MB; threads {told['threads']}; "
            f"sets of classes {told['sets of classes']}"
        )
    assert told["handlers"] == 0
    assert told["option pages"] == 0
    assert "cpmr_migration" not in told["providers"]
    assert told["threads"][-1] <= told["threads"][0]
    assert told["sets of classes"] <= 3
    steps = [after - before for before, after in zip(told["MB"][1:], told["MB"][2:])]
    assert statistics.median(steps) < 2.0, told["MB"]
