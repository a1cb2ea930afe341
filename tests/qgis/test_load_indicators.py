"""Algorithm ``loadindicators``: everything the window does, headless."""

from __future__ import annotations

import pytest
from indicator_world import FIGURES, World

from eurostat_service import jsonstat  # isort: skip
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject

from cpmr_migration_plugin.progress import finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.store.indicators import read_indicators
from cpmr_migration_plugin.workflows.indicators import indicator_job


@pytest.fixture
def world(provider, tmp_path, atlas, monkeypatch):
    world = World(tmp_path, atlas.atlas)
    world.serve()
    monkeypatch.setattr(indicator_job, "own_cache", lambda: world.cache)
    yield world
    world.close()


def run(parameters: dict, project: QgsProject | None = None, feedback: QgsProcessingFeedback | None = None) -> dict:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cpmr_migration:loadindicators")
    context = QgsProcessingContext()
    context.setProject(project or QgsProject())
    ok, message = algorithm.checkParameterValues(parameters, context)
    if not ok:
        raise QgsProcessingException(message)
    outputs, ok = algorithm.run(parameters, context, feedback or QgsProcessingFeedback(), {}, False)
    assert ok
    return outputs


def test_indicators_of_the_catalogue_are_added_and_counted(world, tmp_path):
    outputs = run(
        {
            "ATLAS": str(world.atlas), "INDICATORS": ["population_1jan", "net_migration_rate"], "PERIOD": 1,
            "SINCE": "2021", "PROJECT": str(tmp_path / "p.qgz"),
        }
    )  # fmt: skip
    assert outputs["LAYER_NAMES"] == "indicator_population_1jan,indicator_net_migration_rate"
    layers = read_indicators(world.atlas)
    assert outputs["PLACED"] == sum(layer.placed for layer in layers) > 10
    assert outputs["TERRITORIES"] == sum(layer.units for layer in layers)
    assert [layer.period for layer in layers] == ["2024", "2024"]
    assert {query["sinceTimePeriod"][0] for query in world.service.queries()} == {"2021"}
    project = QgsProject()
    assert project.read(outputs["PROJECT"])
    assert len(builder.indicator_layers_of(builder.our_groups(project)[0])) == 2
    project.clear()


def test_a_project_that_shows_the_atlas_shows_the_new_layer(world):
    project = QgsProject()
    finish(builder.adding_atlas(project, builder.open_atlas(world.atlas)))
    run({"ATLAS": str(world.atlas), "INDICATORS": ["population_1jan"]}, project)
    (layer,) = builder.indicator_layers_of(builder.our_groups(project)[0]).values()
    values = {f["nuts_code"]: f["value"] for f in layer.getFeatures()}
    assert values["ES51"] == FIGURES["ES51", "2024"]
    project.clear()


def test_a_dataset_with_its_dimensions_in_french_on_countries(world):
    world.serve("migr_x", dims={"freq": {"A": "Annuelle"}, "citizen": {"FOR": "Étrangers"}}, label="Population")
    run(
        {
            "ATLAS": str(world.atlas), "DATASET": "migr_x", "DIMENSIONS": "freq=A; citizen=FOR", "KIND": 2,
            "TERRITORY": 1, "LANGUAGE": 1, "UNIT": "personnes",
        }
    )  # fmt: skip
    (layer,) = read_indicators(world.atlas)
    assert (layer.title, layer.nature, layer.unit) == ("Population – Étrangers", "total", "personnes")
    assert layer.territory.value == "countries"
    assert [query["lang"] for query in world.service.queries()] == [["FR"]]


def test_a_file_at_chosen_levels(world, tmp_path):
    path = tmp_path / "f.json"
    path.write_bytes(jsonstat(FIGURES))
    outputs = run({"ATLAS": str(world.atlas), "FILE": str(path), "TITLE": "Mine", "PERIOD": 2, "AT": "2021"})
    (layer,) = read_indicators(world.atlas)
    assert (layer.title, layer.period) == ("Mine", "2021")
    assert outputs["PLACED"] == layer.placed


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({}, "Choose indicators"),
        ({"INDICATORS": ["population_1jan"], "PERIOD": 2}, "Name the period"),
        ({"DATASET": "x", "DIMENSIONS": "nonsense"}, "no choice of a dimension"),
        ({"INDICATORS": ["foreign_citizens"]}, "countries only"),
        ({"DATASET": "does_not_exist"}, "has no dataset does_not_exist"),
    ],
)
def test_bad_parameters_are_refused_with_a_sentence_and_the_file_stays(world, parameters, words):
    before = world.state()
    body = b'{"error":[{"status":404,"id":100,"label":"ERR_NOT_FOUND_4"}]}'
    world.service.serve("does_not_exist", lambda request: request.answer(body, 404))
    with pytest.raises(QgsProcessingException) as error:
        run({"ATLAS": str(world.atlas), **parameters})
    assert words in str(error.value)
    assert world.state() == before


def test_an_existing_project_file_is_kept_unless_overwriting_is_allowed(world, tmp_path):
    target = tmp_path / "p.qgz"
    target.write_text("mine")
    parameters = {"ATLAS": str(world.atlas), "INDICATORS": ["population_1jan"], "PROJECT": str(target)}
    with pytest.raises(QgsProcessingException, match="OVERWRITE"):
        run(parameters)
    assert target.read_text() == "mine"
    assert world.service.asked == []
    run({**parameters, "OVERWRITE": True})
    assert target.stat().st_size > 1000


def test_a_cancel_leaves_the_file_as_it_was(world):
    class Impatient(QgsProcessingFeedback):
        def setProgressText(self, text: str) -> None:
            if text.startswith("Placing"):
                self.cancel()

    before = world.state()
    with pytest.raises((QgsProcessingException, AssertionError)):
        run({"ATLAS": str(world.atlas), "INDICATORS": ["population_1jan"]}, feedback=Impatient())
    assert world.state() == before
