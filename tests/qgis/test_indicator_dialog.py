"""The window that adds indicators, driven: choose, read dimensions, add, cancel, bad input."""

from __future__ import annotations

import shutil
import time

import pytest
from indicator_world import World
from interface import Interface

from eurostat_service import jsonstat  # isort: skip
from driving import messages, press, wait_for
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QLabel, QWidget

import cpmr_migration_plugin
from cpmr_migration_plugin.progress import finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.sources.http import session
from cpmr_migration_plugin.sources.http.session import Retry
from cpmr_migration_plugin.workflows.base import web
from cpmr_migration_plugin.workflows.indicators import eurostat, indicator_job


@pytest.fixture
def world(qgis_app, tmp_path, atlas, monkeypatch):
    QgsSettings().remove("cpmr_migration")
    monkeypatch.setitem(session.fetch.__kwdefaults__, "retry", Retry(attempts=2, first_wait=0.01))
    world = World(tmp_path, atlas.atlas)
    world.serve()
    for module in (web, indicator_job, eurostat):
        monkeypatch.setattr(module, "own_cache", lambda: world.cache)
    yield world
    world.close()


@pytest.fixture
def plugin(world, qgis_new_project):
    plugin = cpmr_migration_plugin.classFactory(Interface())
    plugin.initGui()
    project = QgsProject.instance()
    project.clear()
    finish(builder.adding_atlas(project, builder.open_atlas(world.atlas)))
    yield plugin
    plugin.unload()
    project.clear()
    QgsSettings().remove("cpmr_migration")


def opened(plugin, name: str = "indicators"):
    next(a for a in plugin._actions if a.objectName() == f"cpmr_migration_{name}").trigger()
    return plugin._controller._dialogs[-1]


def layers() -> dict:
    return builder.indicator_layers_of(builder.our_groups(QgsProject.instance())[0])


def test_ticked_indicators_become_layers_and_the_message_counts_and_offers_the_join_report(plugin):
    dialog = opened(plugin)
    dialog.catalogue.choose(["population_1jan", "net_migration_rate"])
    assert dialog.run_button.text() == "&Add (2)"
    press(dialog.run_button)
    assert dialog.is_running()
    wait_for(lambda: not plugin._controller._dialogs)
    wait_for(plugin._iface.messages)
    assert list(layers()) == ["indicator_net_migration_rate", "indicator_population_1jan"]
    assert "2 indicators added" in plugin._iface.messages()[0]
    assert "join report" in plugin._iface.messages()[0]
    names = {page.name() for page in QgsProject.instance().layoutManager().printLayouts()}
    assert names == {layer.name() for layer in layers().values()}
    first = layers()["indicator_net_migration_rate"]
    assert QgsProject.instance().layerTreeRoot().findLayer(first.id()).isVisible()
    report = opened(plugin, "report")
    report.tabs.setCurrentIndex(1)
    kinds = [report.leftovers.kinds.itemText(i) for i in range(report.leftovers.kinds.count())]
    assert kinds.count("figures") == 1
    report.close()


def test_the_window_stays_alive_while_indicators_are_added(plugin, capsys):
    dialog = opened(plugin)
    dialog.catalogue.choose(["population_1jan", "net_migration_rate", "net_migration"])
    beats = [time.monotonic()]
    timer = QTimer()
    timer.setInterval(1)
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start()
    press(dialog.run_button)
    while plugin._controller._dialogs:
        QgsApplication.processEvents()
    timer.stop()
    longest = max(after - before for before, after in zip(beats, beats[1:]))
    with capsys.disabled():
        print(f"\nlongest block of the main thread while adding three indicators: {1000 * longest:.0f} ms")
    assert longest < 1.5  # on a busy machine; what is printed is what counts on an idle one


@pytest.mark.parametrize("step", ["Asking", "Downloading", "Placing"])
def test_cancelling_leaves_everything_as_it_was_and_the_window_open(plugin, world, step):
    before = world.state()
    dialog = opened(plugin)
    dialog.catalogue.choose(["population_1jan"])
    press(dialog.run_button)
    dialog._task.step_changed.connect(
        lambda text, _fraction: dialog._task is not None and text.startswith(step) and dialog.reject()
    )
    wait_for(lambda: not dialog.is_running())
    assert dialog.isVisible()
    assert "Nothing was changed" in messages(dialog)
    assert world.state() == before
    assert layers() == {}
    assert dialog.run_button.isEnabled()


def test_a_refusal_is_told_in_the_window_with_its_remedy(plugin, world):
    dialog = opened(plugin)
    body = b'{"error":[{"status":413,"id":413,"label":"EXTRACTION_TOO_BIG: estimated 6000000 rows"}]}'
    world.service.serve("demo_r_gind3", lambda request: request.answer(body, 413))
    dialog.catalogue.choose(["population_1jan"])
    press(dialog.run_button)
    wait_for(lambda: not dialog.is_running())
    assert "about 6,000,000 figures" in messages(dialog)
    assert "Narrow the selection" in messages(dialog)
    assert layers() == {}


def test_search_hides_rows_but_keeps_their_ticks(plugin):
    dialog = opened(plugin)
    dialog.catalogue.choose(["population_1jan"])
    dialog.catalogue.search.setText("unemployment")
    assert 0 < dialog.catalogue.view.model().rowCount() < 6
    assert dialog.catalogue.chosen() == ["population_1jan"]
    dialog.catalogue.search.setText("LFST_R_LFUR2GAC")
    assert dialog.catalogue.view.model().rowCount() == 2


def test_what_is_published_for_countries_only_cannot_be_ticked_for_regions(plugin):
    dialog = opened(plugin)
    dialog.catalogue.choose(["foreign_citizens"])
    assert dialog.catalogue.chosen() == []
    assert not dialog.run_button.isEnabled()
    assert dialog.run_button.toolTip() == "Tick at least one indicator."
    dialog.territory.setCurrentIndex(dialog.territory.findData("countries"))
    assert dialog.catalogue.chosen() == ["foreign_citizens"]
    assert dialog.run_button.isEnabled()


@pytest.mark.parametrize(("text", "good"), [("2022", True), ("", False), ("last year", False), ("2024-Q1", True)])
def test_a_period_by_name_must_be_one(plugin, text, good):
    dialog = opened(plugin)
    dialog.catalogue.choose(["population_1jan"])
    assert not dialog.at.isVisible()
    dialog.period.setCurrentIndex(dialog.period.findData("explicit"))
    assert dialog.at.isVisible()
    dialog.at.setText(text)
    assert dialog.run_button.isEnabled() is good


def test_choices_are_remembered(plugin):
    dialog = opened(plugin)
    dialog.catalogue.choose(["net_migration_rate"])
    dialog.period.setCurrentIndex(dialog.period.findData("common"))
    dialog.lang.setCurrentIndex(dialog.lang.findData("FR"))
    dialog.since.setText("2021")
    press(dialog.run_button)
    wait_for(lambda: not plugin._controller._dialogs)
    again = opened(plugin)
    assert again.catalogue.chosen() == ["net_migration_rate"]
    assert (again.period.currentData(), again.lang.currentData(), again.since.text()) == ("common", "FR", "2021")
    assert again.request().lang == "FR"


# Other datasets and files.

DIMS = {"freq": {"A": "Annual"}, "c_birth": {"FOR": "Foreign country"}, "unit": {"PC": "Percentage"}}


def test_dimensions_of_any_dataset_are_read_and_chosen_by_label(plugin, world):
    both = {**DIMS, "sex": {"F": "Females"}}
    world.serve("lfst_x", dims=both, code="LFST_X", label="Employment rate")
    dialog = opened(plugin)
    dialog.tabs.setCurrentWidget(dialog.dataset)
    assert dialog.run_button.toolTip() == "Name a dataset."
    dialog.dataset.code.setText("lfst_x")
    assert dialog.run_button.toolTip() == "Read the dimensions first."
    press(dialog.dataset.ask)
    wait_for(lambda: not dialog.is_running())
    assert list(dialog.dataset.dims) == ["freq", "c_birth", "unit", "sex"]
    assert dialog.dataset.dims["c_birth"].currentText() == "Foreign country  [FOR]"
    assert "Employment rate" in dialog.dataset.about.text()
    assert dialog.run_button.isEnabled()
    press(dialog.run_button)
    wait_for(lambda: not plugin._controller._dialogs)
    (layer,) = layers().values()
    assert layer.name().startswith("Employment rate – Foreign country, Females")
    dialog = opened(plugin)
    dialog.tabs.setCurrentWidget(dialog.dataset)
    dialog.dataset.code.setText("lfst_y")  # another dataset has other dimensions
    assert dialog.dataset.dims == {}


def test_a_dataset_that_does_not_exist_is_told_in_the_window(plugin, world):
    body = b'{"error":[{"status":404,"id":100,"label":"ERR_NOT_FOUND_4: NOPE is not available"}]}'
    world.service.serve("nope", lambda request: request.answer(body, 404))
    dialog = opened(plugin)
    dialog.tabs.setCurrentWidget(dialog.dataset)
    dialog.dataset.code.setText("nope")
    press(dialog.dataset.ask)
    wait_for(lambda: not dialog.is_running())
    assert "Eurostat has no dataset nope" in messages(dialog)


def test_a_file_is_added_without_a_network(plugin, world, tmp_path):
    QgsSettings().setValue(web.OFFLINE, True)
    path = tmp_path / "figures.csv"
    head = "DATAFLOW,LAST UPDATE,freq,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
    lines = [f"ESTAT:X1(1.0),27/03/25 23:00:00,A,{sex},ES51,2024,{n},,\n" for n, sex in enumerate("FMT", 1)]
    path.write_text(head + "".join(lines), encoding="utf-8")
    dialog = opened(plugin)
    assert "You work offline" in dialog.offline.text()
    assert dialog.offline.isVisible()
    dialog.tabs.setCurrentWidget(dialog.file)
    assert not dialog.offline.isVisible()
    dialog.tabs.setCurrentWidget(dialog.file)
    dialog.file.file.setFilePath(str(path))
    press(dialog.file.ask)
    wait_for(lambda: not dialog.is_running())
    box = dialog.file.dims["sex"]
    assert box.currentData() == "T"  # what a user most likely means
    box.setEditText("nonsense")
    assert dialog.run_button.toolTip() == "Choose a code of “sex”."
    box.setCurrentIndex(box.findData("M"))
    dialog.file.title.setText("Men")
    press(dialog.run_button)
    wait_for(lambda: not plugin._controller._dialogs)
    (layer,) = layers().values()
    assert [f["value"] for f in layer.getFeatures("\"status\" = 'value'")] == [2.0]
    assert layer.name() == "Men, 2024"


def test_a_broken_file_is_told_in_the_window(plugin, tmp_path):
    path = tmp_path / "broken.json"
    path.write_bytes(jsonstat({("ES51", "2024"): 1.0})[:100])
    dialog = opened(plugin)
    dialog.tabs.setCurrentWidget(dialog.file)
    dialog.file.file.setFilePath(str(path))
    press(dialog.file.ask)
    wait_for(lambda: not dialog.is_running())
    assert "no JSON-stat file that can be used" in messages(dialog)
    assert not dialog.run_button.isEnabled()


# The window itself.


def test_without_an_atlas_in_the_project_the_way_to_one_is_told(plugin):
    QgsProject.instance().clear()
    next(a for a in plugin._actions if a.objectName() == "cpmr_migration_indicators").trigger()
    assert plugin._controller._dialogs == []
    assert "Load Edition" in plugin._iface.messages()[0]


def test_each_letter_reaches_one_field_on_every_page(plugin):
    dialog = opened(plugin)
    for index in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(index)
        texts = [dialog.tabs.tabText(i) for i in range(dialog.tabs.count())]
        texts += [label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and label.buddy()]
        texts += [
            w.text()
            for w in dialog.findChildren(QWidget)
            if w.isVisible() and w.metaObject().className() == "QPushButton"
        ]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), texts


def test_the_export_window_offers_the_indicators(plugin, tmp_path):
    dialog = opened(plugin)
    dialog.catalogue.choose(["population_1jan"])
    press(dialog.run_button)
    wait_for(lambda: not plugin._controller._dialogs)
    export = opened(plugin, "export")
    assert export.indicators.isVisible()
    assert export.indicators.text() == "&Indicators (1)"
    export.layers.set_themes(())
    export.pdf.setChecked(False)
    export.captions.setChecked(False)
    export.dpi.setValue(72)
    export.folder.setFilePath(str(tmp_path / "maps"))
    assert export.run_button.isEnabled()
    press(export.run_button)
    wait_for(lambda: not plugin._controller._dialogs)
    assert [path.name for path in (tmp_path / "maps").iterdir()] == ["indicator_population_1jan.png"]
    shutil.rmtree(tmp_path / "maps")
