"""The window stays alive: in the real application, the longest block of the main thread of every job, printed."""

from __future__ import annotations

import pytest
from heart_world import drive


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict:
    try:
        return drive(tmp_path_factory.mktemp("heart"))
    except FileNotFoundError as missing:
        pytest.skip(f"{missing} is not installed")


def test_every_job_was_done(seen: dict) -> None:
    assert seen["valid"]
    assert seen["groups"] == 1
    assert seen["layouts"] == 12
    assert "changed" in seen["changes"]
    assert any("3 indicators added" in text for text in seen["messages"]), seen["messages"]


def test_the_window_stays_alive_during_every_job(seen: dict, capsys: pytest.CaptureFixture) -> None:
    with capsys.disabled():
        print(f"\n\nLongest block of the main thread, in milliseconds (QGIS {seen['qgis']})")
        print("  wall   work   ours  | longest piece of ours, and what it was | QGIS's saving of the project")
        for job in seen["jobs"]:
            saving = f" | saving {job['saving_ms']:.0f}" if job["saving_ms"] else ""
            saving += f" | collecting garbage {job['collecting_ms']:.0f}" if job["collecting_ms"] > 20 else ""
            print(
                f"{job['block_ms']:6.0f} {job['work_ms']:6.0f} {job['ours_ms']:6.0f}  {job['job']}"
                f" | {job['piece_ms']:.0f} {job['piece']}{saving}"
            )
    # 100 ms is the aim on an idle machine. What is held here is the thread's own work, which a machine
    # that stands still for a while does not lengthen; a frozen window takes seconds of it.
    assert [job["job"] for job in seen["jobs"] if job["work_ms"] >= 1000] == []
