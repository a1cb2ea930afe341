"""Work in the background: what must not happen in its thread."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterator

from qgis.core import QgsApplication

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.gui.stepper import Stepper
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.workflows.jobs import Job


def run(work) -> list[PluginError]:
    """Run work as a job does, and return what went wrong."""
    done: list[bool] = []
    failed: list[PluginError] = []
    job = Job("test", work, lambda: done.append(True), lambda error: (failed.append(error), done.append(False)))
    QgsApplication.taskManager().addTask(job)
    end = time.monotonic() + 20
    while not done and time.monotonic() < end:
        QgsApplication.processEvents()
        time.sleep(0.005)
    assert done
    return failed


class Window:
    """Stands in for a closed window that Python holds in a cycle; notes the thread it goes in."""

    gone_in: list[str] = []

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.gone_in.append(threading.current_thread().name)


def test_closed_windows_are_never_destroyed_in_the_thread_of_a_job(qgis_app: object) -> None:
    main = threading.current_thread().name
    worked_in: list[str] = []
    gc.collect()
    Window.gone_in.clear()

    def work(progress: Progress) -> None:
        worked_in.append(threading.current_thread().name)
        for _ in range(2000):
            Window()
        kept = [[] for _ in range(200_000)]  # enough for the collector to begin
        progress.check()
        del kept

    assert run(work) == []
    gc.collect()
    assert worked_in and worked_in[0] != main
    assert len(Window.gone_in) == 2000
    assert set(Window.gone_in) == {main}
    assert gc.isenabled()


def test_the_collector_works_again_after_a_job_that_failed(qgis_app: object) -> None:
    def work(_progress: Progress) -> None:
        raise ValueError("nobody foresaw this")

    failed = run(work)
    assert len(failed) == 1
    assert "unexpected" in failed[0].message
    assert gc.isenabled()


class Held:
    """Stands in for what only its thread may destroy; notes the thread it goes in."""

    gone_in: list[str] = []

    def __del__(self) -> None:
        self.gone_in.append(threading.current_thread().name)


def test_what_a_failed_job_held_goes_in_its_thread(qgis_app: object) -> None:
    Held.gone_in.clear()
    worked_in: list[str] = []

    def below() -> None:
        held = Held()
        raise ValueError(repr(held))

    def work(_progress: Progress) -> None:
        worked_in.append(threading.current_thread().name)
        held = Held()
        try:
            below()
        except ValueError as error:
            raise PluginError("It went wrong.", details=repr(held)) from error

    failed = run(work)
    assert [error.message for error in failed] == ["It went wrong."]
    assert isinstance(failed[0].__cause__, ValueError)
    assert Held.gone_in == worked_in * 2


def test_what_failed_steps_held_goes_with_them(qgis_app: object) -> None:
    Held.gone_in.clear()
    failed: list[PluginError] = []

    def steps() -> Iterator[None]:
        held = Held()
        yield
        raise PluginError("It went wrong.", details=repr(held))

    stepper = Stepper(steps(), lambda _: None, failed.append)
    end = time.monotonic() + 20
    while not failed and time.monotonic() < end:
        QgsApplication.processEvents()
    assert [error.message for error in failed] == ["It went wrong."]
    assert len(Held.gone_in) == 1
    del stepper
