"""The algorithms that inspect an atlas file, headless: tables, layers in the file, refusals in words."""

from __future__ import annotations

import csv
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import bundled_figures as bundled
import pytest
from osgeo import ogr
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRenderContext,
    QgsVectorLayer,
)
from ruled_atlas import MEMBERS, add_rules

import cpmr_migration_plugin
from cpmr_migration_plugin.model.vocabulary import ANSWER_THEMES, FIELDS, Theme
from cpmr_migration_plugin.progress import finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.result_layer import add_result, result_layer, result_layers
from cpmr_migration_plugin.store.inspect_results import results_in
from cpmr_migration_plugin.workflows.loading.load import LoadResult
from cpmr_migration_plugin.workflows.regions import inspect_results
from cpmr_migration_plugin.workflows.regions.inspect import read_inspection

EVIL = '=HYPERLINK("http://x","y")'


class Feedback(QgsProcessingFeedback):
    """Remembers what was said; cancels at once if asked to."""

    def __init__(self, *, cancel: bool = False) -> None:
        super().__init__()
        self.said: list[str] = []
        if cancel:
            self.cancel()

    def pushInfo(self, text: str) -> None:
        self.said.append(text)

    def pushWarning(self, text: str) -> None:
        self.said.append(text)


@pytest.fixture(scope="module", autouse=True)
def provider(qgis_app: QgsApplication) -> Iterator[None]:
    plugin = cpmr_migration_plugin.classFactory(None)
    plugin.initProcessing()
    yield
    plugin.unload()


@pytest.fixture
def file(atlas: LoadResult, tmp_path: Path) -> Path:
    return Path(shutil.copy2(atlas.atlas, tmp_path / "a.gpkg"))


def run(name: str, parameters: dict, feedback: Feedback | None = None, project: QgsProject | None = None) -> dict:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"cpmr_migration:{name}")
    context = QgsProcessingContext()
    if project is not None:
        context.setProject(project)
    feedback = feedback or Feedback()
    context.setFeedback(feedback)
    ok, message = algorithm.checkParameterValues(parameters, context)
    if not ok:
        raise QgsProcessingException(message)
    outputs, ok = algorithm.run(parameters, context, feedback, {}, False)
    assert ok
    if project is not None:
        outputs["to_load"] = list(context.layersToLoadOnCompletion())
        for address, details in context.layersToLoadOnCompletion().items():
            layer = QgsVectorLayer(address, details.name, "ogr")
            details.postProcessor().postProcessLayer(layer, context, feedback)
            outputs["loaded"] = layer
    return outputs


def rows(path: str) -> list[dict[str, str]]:
    with Path(path).open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_expertise_is_ranked_and_explained_in_a_table(file: Path) -> None:
    target = file.with_name("x.csv")
    outputs = run("findexpertise", {"ATLAS": str(file), "THEMES": [1], "TABLE": str(target)})
    found = rows(outputs["TABLE"])
    assert outputs["ROWS"] == len(found) > 10
    assert found[0]["Rank"] == "1"
    assert found[0]["Region id"] == "es-catalonia"
    scores = [float(row["Score (0–100)"]) for row in found]
    assert scores == sorted(scores, reverse=True)
    assert "First reception: exclusive" in found[0]["Competence, because"]


def test_weights_fields_words_and_filters_reach_the_ranking(file: Path) -> None:
    weights = {"WEIGHT_COMPETENCE": 1, "WEIGHT_EXPERIENCE": 0, "WEIGHT_RECENCY": 0, "WEIGHT_INTEREST": 0}
    target = str(file.with_name("x.csv"))
    run("findexpertise", {"ATLAS": str(file), "THEMES": [1], "COUNTRIES": "Italy, ES", "TABLE": target, **weights})
    found = rows(target)
    assert {row["Country"] for row in found} == {"IT", "ES"}
    assert found[0]["Score (0–100)"] == "100.0"
    wide = run("findexpertise", {"ATLAS": str(file), "WORDS": "housing"})["ROWS"]
    assert 0 < run("findexpertise", {"ATLAS": str(file), "WORDS": "housing refugees"})["ROWS"] < wide < bundled.TOTAL


def test_a_result_is_saved_in_the_atlas_file_and_loaded_with_its_style(file: Path) -> None:
    project = QgsProject()
    parameters = {"ATLAS": str(file), "THEMES": [1], "NAME_IN_ATLAS": "Reception: who knows?"}
    feedback = Feedback()
    outputs = run("findexpertise", parameters, feedback, project=project)
    assert outputs["LAYER"] == f"{file}|layername=result_reception_who_knows"
    assert outputs["to_load"] == [outputs["LAYER"]]
    layer = outputs["loaded"]
    assert layer.featureCount() == outputs["ROWS"] - 1
    assert "Not on the map, and so not in the layer: German-speaking Community." in feedback.said
    assert len(layer.renderer().symbols(QgsRenderContext())) > 1
    assert layer.labelsEnabled()
    (saved,) = results_in(file)
    assert saved.title == "Reception: who knows?"
    project.clear()


def test_a_saved_result_is_replaced_only_if_allowed(file: Path) -> None:
    parameters = {"ATLAS": str(file), "THEMES": [1], "NAME_IN_ATLAS": "Reception"}
    everyone = run("findexpertise", parameters)["ROWS"]
    with pytest.raises(QgsProcessingException, match="already holds"):
        run("findexpertise", parameters)
    assert results_in(file)[0].rows == everyone
    fewer = run("findexpertise", parameters | {"OVERWRITE": True, "COUNTRIES": "ES"})["ROWS"]
    assert results_in(file)[0].rows == fewer < everyone


def test_regions_are_found_by_basis_membership_block_and_status(file: Path) -> None:
    add_rules(file)

    def found(**parameters: object) -> set[str]:
        target = file.with_name("found.csv")
        run("findregions", {"ATLAS": str(file), "TABLE": str(target), "OVERWRITE": True, **parameters})
        return {row["Region id"] for row in rows(str(target))}

    field = [field.id for field in FIELDS].index("first_reception")
    assert found(FIELDS=[field], BASIS=2) == {"es-murcia", "fr-corsica"}
    assert "es-catalonia" in found(FIELDS=[field], BASIS=1)
    # Catalonia's own law leads, whatever the rule says; the nones by rule are no power.
    power = {"THEMES": [3], "BASIS": 2}
    assert found(**power) >= {"es-murcia"}
    assert found(**power, LEVEL=5) == set()
    assert found(PACT_BLOCK=[1], BASIS=2) == set(MEMBERS)
    assert found(MEMBERSHIP=[1], BASIS=2) == {"es-murcia"}
    assert found(MEMBERSHIP=[0, 2], BASIS=2) == {"es-catalonia", "fr-corsica"}
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE experiences SET status = 'planned' WHERE region_id != 'es-catalonia'")
        connection.commit()
    assert found(DONE_ONLY=True) == {"es-catalonia"}


def test_rules_weigh_less_in_rankings_and_the_weight_can_be_set(file: Path) -> None:
    add_rules(file)
    weights = {"WEIGHT_COMPETENCE": 1, "WEIGHT_EXPERIENCE": 0, "WEIGHT_RECENCY": 0, "WEIGHT_INTEREST": 0}
    field = [field.id for field in FIELDS].index("first_reception")
    target = file.with_name("x.csv")

    def scores(**more: object) -> dict[str, str]:
        asked = {"ATLAS": str(file), "FIELDS": [field], "TABLE": str(target), "OVERWRITE": True, **weights, **more}
        run("findexpertise", asked)
        return {row["Region id"]: row["Score (0–100)"] for row in rows(str(target))}

    assert scores()["es-catalonia"] == "100.0"
    assert scores()["es-murcia"] == "18.0"
    assert scores(RULE_WEIGHT=1)["es-murcia"] == "60.0"
    assert "es-murcia" not in {i for i, score in scores(RULE_WEIGHT=0).items() if float(score)}
    participants = set(scores(MEMBERSHIP=[1]))
    assert "es-murcia" in participants
    assert "es-catalonia" not in participants


def test_the_matrix_tells_rules_apart_in_words_and_by_block(file: Path) -> None:
    add_rules(file)
    target, feedback = file.with_name("x.csv"), Feedback()
    run("regionmatrix", {"ATLAS": str(file), "COLUMNS": 2, "MEMBERSHIP": [1], "TABLE": str(target)}, feedback)
    murcia = next(row for row in rows(str(target)) if row["Region id"] == "es-murcia")
    assert murcia["3. Reception: First reception"] == "executive (delegated), by rule"
    assert murcia["4. Asylum procedures: Legal assistance"] == "shared, by rule"
    assert murcia["In no block that is shown here: Awareness"] == "none, inferred, by rule"
    assert any(text.startswith("Entry and Reception: ") and "by rule 2" in text for text in feedback.said)


def test_regions_are_found_by_words_and_filters(file: Path) -> None:
    target = file.with_name("x.csv")
    run("findregions", {"ATLAS": str(file), "WORDS": "robotics catalonia", "TABLE": str(target)})
    assert [row["Region id"] for row in rows(str(target))] == ["es-catalonia"]
    everyone = run("findregions", {"ATLAS": str(file)})["ROWS"]
    assert everyone == bundled.TOTAL
    shared = {"THEMES": [1], "LEVEL": 2}
    wide = run("findregions", {"ATLAS": str(file), **shared})["ROWS"]
    wider = run("findregions", {"ATLAS": str(file), **shared, "LEVEL": 5})["ROWS"]
    assert 0 < wide < wider < everyone
    needs = [row for row in bundled.rows("experiences") if row["kind"] == "need"]
    assert run("findregions", {"ATLAS": str(file), "KINDS": [3]})["ROWS"] == len({row["region_id"] for row in needs})
    spans = [(row["region_id"], row["year"].partition("-")) for row in needs if row["year"]]
    late = {region for region, (first, _, last) in spans if first <= "2024" <= (last or first)}
    assert run("findregions", {"ATLAS": str(file), "KINDS": [3], "YEAR_FROM": 2024, "YEAR_TO": 2024})["ROWS"] == len(
        late
    )
    outside = run("findregions", {"ATLAS": str(file), "NUTS_LEVELS": [4], "NAME_IN_ATLAS": "outside"})
    assert 0 < outside["ROWS"] < 20
    assert results_in(file)[0].rows == outside["ROWS"]


def test_the_matrix_of_all_regions_is_complete_and_coverage_is_said(file: Path) -> None:
    target, feedback = file.with_name("x.csv"), Feedback()
    parameters = {"ATLAS": str(file), "COLUMNS": 1, "ORDER": 2, "GROUPING": 1, "TABLE": str(target)}
    outputs = run("regionmatrix", parameters, feedback)
    found = rows(str(target))
    assert len(found) == outputs["ROWS"] == bundled.TOTAL
    groups = [row["Group"] for row in found]
    assert groups == sorted(groups)
    catalonia = next(row for row in found if row["Region id"] == "es-catalonia")
    assert catalonia["First reception"] == "exclusive"
    with closing(sqlite3.connect(file)) as connection:
        (pairs,) = connection.execute(
            "SELECT count(*) FROM (SELECT region_id, theme FROM competences WHERE field <> 'regional_development' "
            "UNION SELECT region_id, theme FROM experiences)"
        ).fetchone()
    assert outputs["ANSWERED"] == pytest.approx(pairs / (bundled.TOTAL * len(ANSWER_THEMES)))
    assert any(text.startswith("Spain: ") for text in feedback.said)


def test_partners_are_listed_with_reasons_and_what_cannot_be_told_is_said(file: Path) -> None:
    target, feedback = str(file.with_name("x.csv")), Feedback()
    outputs = run("findpartners", {"ATLAS": str(file), "REGION": "Catalonia", "TABLE": target}, feedback)
    found = rows(target)
    assert {row["Why it is listed"] for row in found} == {
        "Offers what it needs", "Needs what it offers", "Shares its profile",
    }  # fmt: skip
    assert all(row["Reasons"] for row in found)
    assert outputs["ROWS"] == len(found)
    few = run("findpartners", {"ATLAS": str(file), "REGION": "ES51", "RELATIONS": [2], "SAME_LANGUAGE": True})
    assert 0 < few["ROWS"] < len(found)
    run("findpartners", {"ATLAS": str(file), "REGION": "gr-attica"}, feedback)
    assert any("not clear which field" in text for text in feedback.said)


def test_partners_saved_as_a_layer_are_drawn_by_kind(file: Path) -> None:
    project = QgsProject()
    outputs = run("findpartners", {"ATLAS": str(file), "REGION": "Catalonia", "NAME_IN_ATLAS": "P"}, project=project)
    layer = outputs["loaded"]
    labels = [category.label() for category in layer.renderer().categories()]
    assert "Shares its profile" in labels
    assert "Offers what it needs + Shares its profile" in labels
    assert [label.count("+") for label in labels] == sorted((label.count("+") for label in labels), reverse=True)
    features = {feature["region_id"]: feature for feature in layer.getFeatures()}
    assert len(features) == layer.featureCount() < outputs["ROWS"]  # a region is drawn once, with all reasons
    both = next(f for f in features.values() if f["relation"] == "Offers what it needs + Shares its profile")
    assert "Offers what it needs:\n" in both["because"]
    assert "Shares its profile:\n" in both["because"]
    project.clear()


@pytest.mark.parametrize("ending", ["csv", "xlsx", "ods", "html"])
def test_regions_are_compared_in_every_format(file: Path, ending: str) -> None:
    target = file.with_name(f"comparison.{ending}")
    parameters = {"ATLAS": str(file), "REGIONS": "es-catalonia, ITF4; Skåne", "TABLE": str(target)}
    outputs = run("compareregions", parameters)
    assert outputs["ROWS"] > 40
    assert 0 < outputs["DIFFERENT"] < outputs["ROWS"]
    if ending in ("xlsx", "ods"):
        book = ogr.Open(str(target))
        # GDAL takes the header of a sheet of nothing but text for a row.
        assert book.GetLayer(0).GetFeatureCount() in (outputs["ROWS"], outputs["ROWS"] + 1)
        assert book.GetLayerCount() == 2
    else:
        text = target.read_text(encoding="utf-8-sig")
        assert "Catalonia (ES)" in text
        assert "stated: none" in text or "no answer" in text
    fewer = run("compareregions", parameters | {"ONLY_DIFFERENCES": True, "OVERWRITE": True})
    assert fewer["ROWS"] == outputs["DIFFERENT"]


@pytest.mark.parametrize(
    ("name", "parameters", "words"),
    [
        ("compareregions", {"REGIONS": "es-catalonia"}, "2 to 6"),
        ("compareregions", {"REGIONS": "es-catalonia, Atlantis"}, "Atlantis"),
        ("compareregions", {"REGIONS": ", ".join(["es-catalonia"] * 3)}, "2 to 6"),
        ("findpartners", {"REGION": "Catal"}, "es-catalonia"),
        ("findpartners", {"REGION": "  "}, "no region"),
        ("findexpertise", {"COUNTRIES": "Japan"}, "Japan"),
        ("findexpertise", {"COMMISSIONS": "Black Hole"}, "Known are"),
        (
            "findexpertise",
            {"WEIGHT_COMPETENCE": 0, "WEIGHT_EXPERIENCE": 0, "WEIGHT_RECENCY": 0, "WEIGHT_INTEREST": 0},
            "Weights",
        ),
        ("findexpertise", {"WORDS": "no such words", "NAME_IN_ATLAS": "x", "TABLE": "{folder}/x.txt"}, "must end in"),
    ],
)
def test_what_cannot_be_done_is_refused_in_words(file: Path, name: str, parameters: dict, words: str) -> None:
    before = file.read_bytes()
    filled = {key: v.format(folder=file.parent) if isinstance(v, str) else v for key, v in parameters.items()}
    with pytest.raises(QgsProcessingException, match=words):
        run(name, {"ATLAS": str(file), **filled})
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_nothing_found_is_an_empty_table_and_no_layer(file: Path) -> None:
    target = file.with_name("x.csv")
    parameters = {"ATLAS": str(file), "WORDS": "no such words", "NAME_IN_ATLAS": "x", "TABLE": str(target)}
    outputs = run("findexpertise", parameters)
    assert outputs["ROWS"] == 0
    assert "LAYER" not in outputs
    assert rows(str(target)) == []
    assert results_in(file) == []


def test_existing_files_are_not_replaced_unless_allowed(file: Path) -> None:
    target = file.with_name("x.csv")
    target.write_text("mine")
    parameters = {"ATLAS": str(file), "THEMES": [1], "TABLE": str(target), "NAME_IN_ATLAS": "x"}
    with pytest.raises(QgsProcessingException, match="exists already"):
        run("findexpertise", parameters)
    assert target.read_text() == "mine"
    assert results_in(file) == []
    assert run("findexpertise", parameters | {"OVERWRITE": True})["ROWS"] == len(rows(str(target)))


def test_a_missing_file_and_a_cancelled_run_end_without_a_traceback(file: Path) -> None:
    with pytest.raises(QgsProcessingException, match="not there"):
        run("findexpertise", {"ATLAS": str(file.with_name("none.gpkg"))})
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("findexpertise", {"ATLAS": str(file), "NAME_IN_ATLAS": "x"}, Feedback(cancel=True))
    assert results_in(file) == []


def test_without_an_atlas_file_the_open_projects_is_taken(atlas: LoadResult) -> None:
    project = QgsProject()
    project.read(str(atlas.project))
    assert run("findexpertise", {"THEMES": [1]}, project=project)["ROWS"] > 10
    project.clear()


def test_without_any_atlas_file_a_person_is_told_to_choose_one() -> None:
    with pytest.raises(QgsProcessingException, match="open a project"):
        run("findexpertise", {"THEMES": [1]})


def test_every_algorithm_says_what_it_does() -> None:
    for name in ("findregions", "findexpertise", "findpartners", "compareregions", "regionmatrix"):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"cpmr_migration:{name}")
        assert "Atlas file" in algorithm.shortHelpString()
        assert algorithm.shortDescription()
        for parameter in algorithm.parameterDefinitions():
            assert parameter.description()


def test_formulas_in_a_dataset_are_neutralised_in_every_format(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE regions SET name = ? WHERE region_id = 'es-catalonia'", (EVIL,))
        connection.commit()
    for ending in ("csv", "html", "xlsx"):
        target = file.with_name(f"x.{ending}")
        run("findexpertise", {"ATLAS": str(file), "THEMES": [1], "TABLE": str(target)})
        if ending == "csv":
            assert rows(str(target))[0]["Region"] == "'" + EVIL
        elif ending == "html":
            assert "<td>&#x27;=HYPERLINK" in target.read_text(encoding="utf-8")
        else:
            book = ogr.Open(str(target))
            cells = [f.GetField(i) for f in book.GetLayer(0) for i in range(f.GetFieldCount())]
            assert "'" + EVIL in cells
            assert EVIL not in cells


def test_scores_are_numbers_in_a_workbook(file: Path) -> None:
    target = file.with_name("x.xlsx")
    run("findexpertise", {"ATLAS": str(file), "THEMES": [1], "TABLE": str(target)})
    book = ogr.Open(str(target))
    layer = book.GetLayer(0)
    kinds = {field.GetName(): field.GetType() for field in layer.schema}
    assert kinds["Score (0–100)"] == ogr.OFTReal
    assert kinds["Region"] == ogr.OFTString
    assert layer.GetNextFeature().GetField("Rank") == 1


def test_a_saved_result_joins_our_group_with_a_map_theme_and_survives_the_project(file: Path, tmp_path: Path) -> None:
    project = QgsProject()
    group = finish(builder.adding_atlas(project, builder.open_atlas(file)))
    inspection = read_inspection(file)
    found = inspection.finder.search("reception")
    saved = inspect_results.save_in_atlas(inspection, "Found", inspect_results.found_rows(inspection, found))
    layer = result_layer(file, saved)
    theme = add_result(project, group, layer)
    assert project.mapThemeCollection().hasMapTheme(theme)
    assert group.findLayers()[0].layerId() == layer.id()
    shown = {item.customProperty("cpmr_migration/role") for item in project.layerTreeRoot().checkedLayers()}
    assert "result" in shown
    assert "ground" in shown
    assert not shown & {theme.value for theme in Theme}
    assert [item.id() for item in result_layers(project)] == [layer.id()]
    assert project.write(str(tmp_path / "p.qgz"))
    project.clear()
    again = QgsProject()
    assert again.read(str(tmp_path / "p.qgz"))
    (kept,) = result_layers(again)
    assert kept.featureCount() == saved.on_map
    again.clear()


def test_links_between_regions_have_both_ends(file: Path) -> None:
    inspection = read_inspection(file)
    lines = inspect_results.links(inspection, "es-catalonia", ["it-puglia", "se-skane"])
    assert set(lines) == {"it-puglia", "se-skane"}
    x1, y1, x2, y2 = lines["it-puglia"]
    assert (0 < x1 < 4, 40 < y1 < 43, 14 < x2 < 19, 39 < y2 < 43) == (True,) * 4
