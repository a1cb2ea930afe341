"""Every name that files, settings, scripts and models of users hold is what it was; new ones come last."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import stored_names

PARTS = sorted(stored_names.read())


@pytest.fixture(scope="module")
def now() -> dict[str, Any]:
    """The names of today, from a QGIS in which the plugin worked."""
    return stored_names.collected()


@pytest.mark.parametrize("part", PARTS)
def test_what_is_stored_or_scripted_keeps_its_name_kind_and_place(now, part):
    wrong = stored_names.broken(stored_names.read()[part], now.get(part, {}), part)
    assert not wrong, "\n".join(
        [
            "Names that users' files, settings, scripts or models hold have changed or gone:",
            *wrong,
            "Give them back. A new name is added last; the old one goes on meaning what it meant.",
        ]
    )


def test_new_names_stand_in_the_snapshot(now):
    new = stored_names.fresh(stored_names.read(), now)
    assert not new, "\n".join(
        [
            "These names are new. From now on they never change: look at each of them again. Then add them with",
            f"    {stored_names.HOW}",
            *new,
        ]
    )


def test_the_snapshot_holds_what_version_0_1_0_had():
    """A few of each kind, so that an emptied snapshot does not pass."""
    names = stored_names.read()
    assert len(names["algorithms"]) >= 20
    load = names["algorithms"]["cpmr_migration:loadedition"]["parameters"]
    assert [one["name"] for one in load][:3] == ["DATASET", "PLACE", "SOURCE_URL"]
    assert names["atlas file"]["tables"]["overrides"][-1] == "when TEXT"
    assert "cpmr_migration/load/layers" in names["settings"]
    assert "cpmr_migration/role" in names["project"]["layers"]
    assert len(names["settings"]) >= 51
    assert len(names["atlas file"]["provenance"]) >= 37
    assert names["presets"]["export ▸ kind"] == "cpmr-export-preset"
