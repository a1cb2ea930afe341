"""The options of the real application, opened on our page: Cancel changes nothing, OK takes over."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from test_real_qgis import ROOT, program


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict:
    folder = tmp_path_factory.mktemp("options")
    program("package").build(folder / "plugin.zip")
    try:
        script = ROOT / "tests/qgis/scripts/options_page.py"
        done = program("real_qgis").run(folder / "plugin.zip", script, folder, 120.0)
    except FileNotFoundError as missing:
        pytest.skip(f"{missing} is not installed")
    result: Path = folder / "seen.json"
    assert result.exists(), done.stderr[-3000:]
    seen = json.loads(result.read_text(encoding="utf-8"))
    assert "error" not in seen, seen["error"]
    return seen


def test_the_menu_opens_the_options_on_our_page(seen: dict) -> None:
    assert seen["cancel page"] == seen["ok page"] == "mOptionsPageCpmrMigration"


def test_cancel_changes_nothing_and_ok_takes_over(seen: dict) -> None:
    assert seen["cancel offline"] is False
    assert seen["ok offline"] is True


def test_the_buttons_lead_to_the_pages_of_qgis(seen: dict) -> None:
    assert seen["cancel went to"] == ["mOptionsPageNetwork", "mOptionsPageAuth"]
