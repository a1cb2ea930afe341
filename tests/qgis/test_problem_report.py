"""What a problem report tells, and what not."""

from __future__ import annotations

import logging
import threading

import bundled_figures as bundled
import pytest
from driving import press
from interface import Interface
from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProcessingContext, QgsProcessingFeedback, QgsProject
from qgis.PyQt.QtCore import QT_VERSION_STR, Qt
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest

import cpmr_migration_plugin
from cpmr_migration_plugin.__about__ import TRACKER, VERSION
from cpmr_migration_plugin.processing.problem_report import ProblemReportAlgorithm
from cpmr_migration_plugin.workflows.base import log_keeper, problem_report
from cpmr_migration_plugin.workflows.base.log_keeper import LOG_TAG, LogKeeper
from cpmr_migration_plugin.workflows.base.scrubbing import Identity


@pytest.fixture()
def plugin(qgis_app, qgis_new_project):
    plugin = cpmr_migration_plugin.classFactory(Interface())
    plugin.initGui()
    yield plugin
    plugin.unload()


@pytest.fixture()
def jane(monkeypatch, tmp_path) -> Identity:
    """A user whose home is where the tests write."""
    person = Identity(home=(str(tmp_path),), names=("jane.doe",), machine=("gis-042",))
    monkeypatch.setattr(problem_report, "this_person", lambda: person)
    return person


def opened(plugin):
    next(a for a in plugin._actions if a.objectName() == "cpmr_migration_problem").trigger()
    return plugin._help.dialog


def test_it_tells_versions_state_and_messages(plugin):
    QgsMessageLog.logMessage("102 of 103 regions placed.", LOG_TAG, Qgis.MessageLevel.Warning)
    QgsMessageLog.logMessage("of another plugin", "Messages", Qgis.MessageLevel.Warning)
    logging.getLogger("cpmr_migration_plugin.workflows.base.jobs").error("Load edition failed")
    text = problem_report.problem_report(QgsProject.instance())
    for part in (f"CPMR Migration {VERSION}", f"QGIS {Qgis.QGIS_VERSION}", f"Qt {QT_VERSION_STR}", "GDAL ", "Python 3",
                 "pandas ", "System ", "Processing provider: active, ", "Work offline: no", "Last messages (2)",
                 "WARNING: 102 of 103 regions placed.",
                 "ERROR: cpmr_migration_plugin.workflows.base.jobs: Load edition failed",
                 ):  # fmt: skip
        assert part in text
    assert "of another plugin" not in text
    count = len(QgsApplication.processingRegistry().providerById("cpmr_migration").algorithms())
    assert f"{count} algorithms" in text


def test_it_tells_what_an_atlas_was_made_with_and_not_where_it_is(plugin, atlas, jane):
    project = QgsProject.instance()
    assert project.read(str(atlas.project))
    text = problem_report.problem_report(project)
    assert "1: 9 layers, 0 indicators" in text
    assert "created_by: CPMR Migration" in text
    assert f"regions_total: {bundled.TOTAL}" in text
    assert str(atlas.atlas) not in text
    assert atlas.atlas.name not in text
    project.clear()


def test_an_atlas_that_cannot_be_read_is_told_without_its_folder(plugin, atlas, jane, tmp_path):
    folder = tmp_path / "Client Müller"
    folder.mkdir()
    for file in (atlas.atlas, atlas.project):
        (folder / file.name).write_bytes(file.read_bytes())
    project = QgsProject.instance()
    assert project.read(str(folder / atlas.project.name))
    (folder / atlas.atlas.name).write_bytes(b"no database")
    text = problem_report.problem_report(project)
    project.clear()
    assert "not read: " in text
    assert str(tmp_path) not in text


def test_personal_data_in_messages_is_taken_out(plugin, jane, tmp_path):
    QgsMessageLog.logMessage(
        f"{tmp_path}/a.gpkg jane.doe@region.example https://u:p@x.example/a?b=c on gis-042 by Jane.Doe",
        LOG_TAG, Qgis.MessageLevel.Critical,
    )  # fmt: skip
    (line,) = [line for line in problem_report.problem_report(None).splitlines() if "CRITICAL" in line]
    assert line.partition("CRITICAL: ")[2] == "~/a.gpkg <e-mail> https:<host> on <computer> by <name>"


def test_the_person_of_this_machine_is_known(plugin):
    person = problem_report.this_person()
    assert person.home and all(len(home) > 1 for home in person.home)
    assert person.names and person.machine
    home = person.home[0]
    QgsMessageLog.logMessage(f"{home}/work/a.gpkg", LOG_TAG, Qgis.MessageLevel.Info)
    assert f"{home}/work" not in problem_report.problem_report(None)
    assert "~/work/a.gpkg" in problem_report.problem_report(None)


def test_only_the_last_messages_are_kept_and_long_ones_cut(plugin):
    for number in range(log_keeper.MOST + 5):
        QgsMessageLog.logMessage(f"message {number}", LOG_TAG, Qgis.MessageLevel.Info)
    QgsMessageLog.logMessage("x" * 10 * log_keeper.LONGEST, LOG_TAG, Qgis.MessageLevel.Info)
    lines = LogKeeper.current.lines()
    assert len(lines) == log_keeper.MOST
    assert lines[0].endswith("message 6")
    assert len(lines[-1]) < log_keeper.LONGEST + 40


def test_messages_of_threads_are_kept(plugin):
    thread = threading.Thread(target=logging.getLogger("cpmr_migration_plugin.x").warning, args=("from a thread",))
    thread.start()
    thread.join()
    assert LogKeeper.current.lines()[-1].endswith("from a thread")


def test_unloading_stops_listening(qgis_app):
    plugin = cpmr_migration_plugin.classFactory(Interface())
    plugin.initGui()
    keeper = LogKeeper.current
    plugin.unload()
    assert LogKeeper.current is None
    QgsMessageLog.logMessage("afterwards", LOG_TAG, Qgis.MessageLevel.Info)
    logging.getLogger("cpmr_migration_plugin").warning("afterwards")
    assert keeper.lines() == []
    assert keeper not in logging.getLogger("cpmr_migration_plugin").handlers


# The dialog.


def test_what_is_copied_is_what_the_person_made_of_it(plugin):
    dialog = opened(plugin)
    assert dialog.text.toPlainText().startswith("What I did:\n")
    assert f"CPMR Migration {VERSION}" in dialog.text.toPlainText()
    dialog.text.moveCursor(dialog.text.textCursor().MoveOperation.Start)
    QTest.keyClicks(dialog.text, "Seen: ")
    press(dialog.copy_button)
    assert QgsApplication.clipboard().text().startswith("Seen: What I did:")
    assert opened(plugin) is dialog, "what was written is not lost"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert plugin._help.dialog is None
    again = opened(plugin)
    assert again.text.toPlainText().startswith("What I did:")


def test_the_tracker_is_opened_or_its_address_told(plugin, monkeypatch):
    asked = []
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda url: asked.append(url.toString()) or True))
    dialog = opened(plugin)
    press(dialog.tracker_button)
    assert asked == [TRACKER]
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda _: False))
    press(dialog.tracker_button)
    assert TRACKER in dialog.bar.items()[0].text()


def test_it_can_be_had_without_pandas(plugin, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "cpmr_migration_plugin.project.builder", None)
    monkeypatch.setattr(sys.modules["cpmr_migration_plugin.project"], "builder", None, raising=False)
    monkeypatch.delattr(sys.modules["cpmr_migration_plugin.project"], "builder")
    text = problem_report.problem_report(QgsProject.instance())
    assert "not read: " in text
    assert f"CPMR Migration {VERSION}" in text


# Headless.


def test_the_algorithm_writes_it_and_overwrites_only_when_told(plugin, tmp_path):
    target = tmp_path / "problem.txt"
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    parameters = {"REPORT": str(target)}
    algorithm = ProblemReportAlgorithm().create()
    result, good = algorithm.run(parameters, context, feedback)
    assert good
    assert result["REPORT"] == str(target)
    assert f"CPMR Migration {VERSION}" in target.read_text(encoding="utf-8")
    target.write_text("mine", encoding="utf-8")
    assert not algorithm.create().run(parameters, context, feedback)[1]
    assert target.read_text(encoding="utf-8") == "mine"
    assert algorithm.create().run({**parameters, "OVERWRITE": True}, context, feedback)[1]
    assert target.read_text(encoding="utf-8") != "mine"
