"""Work in the background: what must not happen in its thread."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QLabel

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.gui.dialogs.base import JobDialog
from cpmr_migration_plugin.gui.stepper import Stepper
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.workflows.base.jobs import Job, begin
from cpmr_migration_plugin.workflows.base.threads import COLLECTOR


def run(work) -> list[PluginError]:
    """Run work as a job does, and return what went wrong."""
    done: list[bool] = []
    failed: list[PluginError] = []
    job = Job("test", work, lambda: done.append(True), lambda error: (failed.append(error), done.append(False)))
    begin(job)
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


def test_a_job_whose_window_goes_while_it_works_lets_the_collector_go(qgis_app: object) -> None:
    begun, go_on, ended = threading.Event(), threading.Event(), []

    def work(progress: Progress) -> None:
        begun.set()
        go_on.wait(10)

    def start() -> None:  # nothing here remembers the job, as when its window has gone
        job = Job("test", work, lambda: ended.append(True), lambda error: ended.append(False))
        begin(job)

    start()
    assert wait_until(begun.is_set)
    assert COLLECTOR.is_held
    go_on.set()
    assert wait_until(lambda: not COLLECTOR.is_held)
    assert ended == [True]


def test_the_last_steps_of_a_job_are_taken_without_collecting(qgis_app: object) -> None:
    held, ended = [], []

    def steps() -> Iterator[None]:
        for _ in range(3):
            held.append(COLLECTOR.is_held)
            yield

    window = JobDialog("test", "Test", "Run")
    window.take_last_steps("Ending", steps(), ended.append, ended.append)
    assert wait_until(lambda: bool(ended))
    assert (held, ended) == ([True] * 3, [None])
    assert not COLLECTOR.is_held
    window.deleteLater()


def test_the_collector_is_let_go_when_a_window_goes_before_the_last_step(qgis_app: object) -> None:
    begun = []

    def steps() -> Iterator[None]:
        while True:
            begun.append(True)
            yield

    window = JobDialog("test", "Test", "Run")
    window.take_last_steps("Ending", steps(), begun.append, begun.append)
    assert wait_until(lambda: bool(begun))
    assert COLLECTOR.is_held
    sip.delete(window)
    assert wait_until(lambda: not COLLECTOR.is_held)


def wait_until(is_so: Callable[[], bool]) -> bool:
    end = time.monotonic() + 10
    while not is_so() and time.monotonic() < end:
        QgsApplication.processEvents()
        time.sleep(0.005)
    return is_so()


def test_a_job_whose_window_has_gone_fails_in_silence(qgis_app: object, caplog: pytest.LogCaptureFixture) -> None:
    label = QLabel()
    told: list[str] = []

    def tell(error: PluginError) -> None:
        told.append(error.message)
        label.setText(error.message)

    def work(progress: Progress) -> None:
        raise PluginError("No luck.")

    job = Job("test", work, lambda: None, tell)
    sip.delete(label)
    begin(job)
    assert wait_until(lambda: bool(told))
    assert "nobody was told: No luck." in caplog.text


def test_a_task_of_a_window_that_has_gone_is_dropped(qgis_app: object) -> None:
    go_on, dropped, went_on = threading.Event(), [], []
    dialog = JobDialog("test", "Test", "Run")
    dialog.start_task(
        "test", lambda progress: go_on.wait(10), lambda: went_on.append("done"), lambda _: went_on.append("failed"),
        lambda: dropped.append(True),
    )  # fmt: skip
    sip.delete(dialog)
    go_on.set()
    assert wait_until(lambda: bool(dropped))
    assert went_on == []
