"""The expression functions: what they answer, from which atlas file, in threads, and when the file changes or goes."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import bundled_figures as bundled
import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRenderContext,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from ruled_atlas import add_rules

import cpmr_migration_plugin
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.progress import finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.store import lookup as lookups
from cpmr_migration_plugin.workflows.loading.load import LoadResult
from cpmr_migration_plugin.workflows.regions.expressions import ExpressionFunctions


@pytest.fixture
def project() -> Iterator[QgsProject]:
    project = QgsProject()
    yield project
    project.clear()


@pytest.fixture
def file(atlas: LoadResult, tmp_path: Path) -> Path:
    return Path(shutil.copy2(atlas.atlas, tmp_path / "a.gpkg"))


@pytest.fixture
def functions(project: QgsProject) -> Iterator[ExpressionFunctions]:
    functions = ExpressionFunctions(project)
    yield functions
    functions.close()


def add(project: QgsProject, file: Path) -> QgsVectorLayer:
    group = finish(builder.adding_atlas(project, builder.open_atlas(file), (Theme.SERVICES,)))
    return builder.theme_layers_of(group)[Theme.SERVICES]


def evaluate(text: str, layer: QgsVectorLayer | None = None) -> object:
    expression = QgsExpression(text)
    assert not expression.hasParserError(), expression.parserErrorString()
    context = QgsExpressionContext()
    if layer is not None:
        context.appendScope(QgsExpressionContextUtils.layerScope(layer))
    value = expression.evaluate(context)
    if expression.hasEvalError():
        raise LookupError(expression.evalErrorString())
    return value


def entries(*kinds: str) -> list[str]:
    """Return how the entries of Catalonia on cooperation are called, of some kinds, by the alphabet."""
    found = [row for row in bundled.rows("experiences") if row["region_id"] == "es-catalonia"]
    found = [row for row in found if row["theme"] == "cooperation" and row["kind"] in kinds]
    return sorted(f"{row['title']} ({row['year']})" if row["year"] else row["title"] for row in found)


def test_what_is_answered(project: QgsProject, functions: ExpressionFunctions, file: Path) -> None:
    add(project, file)
    for text, value in (
        ("cpmr_level('es-catalonia', 'first_reception')", "exclusive"),
        ("cpmr_level('ES51', 'first_reception')", "exclusive"),
        ("cpmr_level('es-catalonia', 'First reception')", "exclusive"),
        ("cpmr_level(region:='es-catalonia', field:='legal_assistance')", "no_answer"),
        ("cpmr_level('xx-nowhere', 'education')", "not_surveyed"),
        ("cpmr_level(NULL, 'education')", None),
        ("array_length(cpmr_experiences('es-catalonia'))", bundled.EXPERIENCES["es-catalonia"]),
        ("array_sort(cpmr_experiences('es-catalonia', 'cooperation'))", entries("interest", "project")),
        ("array_sort(cpmr_experiences('es-catalonia', 9, 'interest'))", entries("interest")),
        ("cpmr_experiences('es-catalonia', 'cooperation', 'need')", []),
        ("cpmr_experiences('xx-nowhere', 'needs')", []),
    ):
        found = evaluate(text)
        assert found == value or (value is None and not found), text


def test_basis_and_kinds_of_nothing_are_told(project: QgsProject, functions: ExpressionFunctions, file: Path) -> None:
    add(project, add_rules(file))
    for text, value in (
        ("cpmr_basis('es-catalonia', 'first_reception')", "own_source"),
        ("cpmr_basis('es-murcia', 'first_reception')", "general_rule"),
        ("cpmr_basis('es-murcia', 'migrant_services')", "no_answer"),
        ("cpmr_basis('xx-nowhere', 'awareness')", "not_surveyed"),
        ("cpmr_level('es-murcia', 'first_reception')", "executive"),
        ("cpmr_level('es-murcia', 'first_reception', 'own_source')", "no_answer"),
        ("cpmr_level('es-catalonia', 'first_reception', 'own_source')", "exclusive"),
        ("cpmr_level('es-murcia', 'awareness')", "none"),
        ("cpmr_answer('es-murcia', 'awareness')", "inferred_none"),
        ("cpmr_answer('es-murcia', 'anti_discrimination')", "stated_none"),
        ("cpmr_answer('es-murcia', 'first_reception')", "executive"),
        ("cpmr_answer('es-murcia', 'migrant_services')", "no_answer"),
        ("cpmr_answer('xx-nowhere', 'awareness')", "not_surveyed"),
    ):
        assert evaluate(text) == value, text


def test_entries_may_be_asked_for_by_their_status(
    project: QgsProject, functions: ExpressionFunctions, file: Path
) -> None:
    everything = "array_length(cpmr_experiences('es-catalonia', '', '', {status}))"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE experiences SET status = 'done'")
        connection.execute("UPDATE experiences SET status = '' WHERE kind = 'interest'")
        connection.execute("UPDATE experiences SET status = 'planned' WHERE kind = 'instrument'")
        connection.commit()
    add(project, file)
    asked = {
        status: evaluate(everything.format(status=f"'{status}'")) for status in ("", "done", "planned", "proposed")
    }
    assert asked["done"] + asked["planned"] == asked[""]
    assert asked["planned"] > 0 == asked["proposed"]
    assert evaluate("cpmr_experiences('es-catalonia', 'cooperation', '', 'done')")


def test_an_atlas_file_of_0_1_0_which_knows_no_basis_answers_from_own_sources(
    project: QgsProject, functions: ExpressionFunctions, file: Path
) -> None:
    with closing(sqlite3.connect(file)) as connection:
        for table, columns in (("competences", ("basis", "rule_id", "level_stated")), ("experiences", ("status",))):
            for column in columns:
                connection.execute(f"ALTER TABLE {table} RENAME COLUMN {column} TO unknown_{column}")
        connection.commit()
    add(project, file)
    assert evaluate("cpmr_basis('es-catalonia', 'first_reception')") == "own_source"
    assert evaluate("cpmr_answer('es-catalonia', 'first_reception')") == "exclusive"
    assert evaluate("cpmr_experiences('es-catalonia', 'cooperation', '', 'done')")


def test_the_entries_of_a_region_are_those_of_the_atlas_file(
    project: QgsProject, functions: ExpressionFunctions, file: Path
) -> None:
    add(project, file)
    for arguments, condition in (
        ("", "1"),
        (", 'cooperation'", "theme = 'cooperation'"),
        (", 9, 'interest'", "theme = 'cooperation' AND kind = 'interest'"),
    ):
        with closing(sqlite3.connect(file)) as connection:
            query = f"SELECT title, year FROM experiences WHERE region_id = 'es-catalonia' AND {condition}"  # noqa: S608
            held = [f"{title} ({year})" if year else title for title, year in connection.execute(query)]
        found = evaluate(f"cpmr_experiences('es-catalonia'{arguments})")
        assert sorted(found) == sorted(held)
        assert "Includ-EU partnership (2020-2022)" in found


def test_entries_come_newest_first_with_their_year(
    project: QgsProject, functions: ExpressionFunctions, file: Path
) -> None:
    add(project, file)
    found = evaluate("cpmr_experiences('es-basque-country')")
    years = [text[-5:-1] for text in found if text.endswith(")") and text[-5:-1].isdigit()]
    assert len(years) > 2
    assert years == sorted(years, reverse=True)


def test_an_argument_that_means_nothing_is_an_error_that_names_what_is_known(
    project: QgsProject, functions: ExpressionFunctions, file: Path
) -> None:
    add(project, file)
    for text in (
        "cpmr_level('es-catalonia', 'nonsense')",
        "cpmr_experiences('x', 'nonsense')",
        "cpmr_level('es-catalonia', 'housing', 'hearsay')",
        "cpmr_experiences('x', '', '', 'soon')",
        "cpmr_answer('x', 'nonsense')",
        "cpmr_basis('x', 'nonsense')",
    ):
        with pytest.raises(LookupError, match="known are"):
            evaluate(text)


def test_without_an_atlas_the_error_says_so(functions: ExpressionFunctions) -> None:
    with pytest.raises(LookupError, match="no layers of a migration atlas"):
        evaluate("cpmr_level('es-catalonia', 'housing')")


def test_help_is_there_and_in_our_group(functions: ExpressionFunctions) -> None:
    for name in ("cpmr_level", "cpmr_experiences", "cpmr_answer", "cpmr_basis"):
        index = QgsExpression.functionIndex(name)
        function = QgsExpression.Functions()[index]
        assert function.group() == "CPMR Migration"
        assert "region_id" in function.helpText()


def test_two_atlas_files_are_told_apart_by_the_layer(
    project: QgsProject, functions: ExpressionFunctions, file: Path
) -> None:
    other = Path(shutil.copy2(file, file.with_name("b.gpkg")))
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("UPDATE competences SET level = 'consultative'")
        connection.commit()
    first, second = add(project, file), add(project, other)
    text = "cpmr_level('es-catalonia', 'first_reception')"
    assert evaluate(text, first) == "exclusive"
    assert evaluate(text, second) == "consultative"
    assert evaluate(text) == "consultative"  # the topmost


def test_layers_of_another_project_are_answered_from_their_own_file(functions: ExpressionFunctions, file: Path) -> None:
    private = QgsProject()
    layer = add(private, file)
    assert evaluate("cpmr_level('es-catalonia', 'first_reception')", layer) == "exclusive"
    private.clear()


def test_a_change_in_the_file_is_seen_after_a_moment_and_a_missing_file_is_an_error(
    project: QgsProject, functions: ExpressionFunctions, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookups, "_LOOK_AGAIN_SECONDS", 0.0)
    add(project, file)
    text = "cpmr_level('es-catalonia', 'first_reception')"
    assert evaluate(text) == "exclusive"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE competences SET level = 'shared'")
        connection.commit()
    assert evaluate(text) == "shared"
    moved = file.rename(file.with_name("moved.gpkg"))
    with pytest.raises(LookupError, match="is not there"):
        evaluate(text)
    moved.rename(file)
    assert evaluate(text) == "shared"


def test_layers_that_are_removed_are_forgotten(project: QgsProject, functions: ExpressionFunctions, file: Path) -> None:
    add(project, file)
    project.clear()
    with pytest.raises(LookupError):
        evaluate("cpmr_level('es-catalonia', 'housing')")


def test_a_layer_pointed_to_a_moved_file_is_followed(
    project: QgsProject, functions: ExpressionFunctions, file: Path
) -> None:
    layer = QgsVectorLayer(f"{file}|layername=reception", "x", "ogr")
    layer.setCustomProperty("cpmr_migration/role", "reception")
    project.addMapLayer(layer)
    moved = file.with_name("moved.gpkg")
    shutil.copy2(file, moved)
    with closing(sqlite3.connect(moved)) as connection:
        connection.execute("UPDATE competences SET level = 'shared'")
        connection.commit()
    layer.setDataSource(f"{moved}|layername=reception", "x", "ogr")
    assert evaluate("cpmr_level('es-catalonia', 'first_reception')", layer) == "shared"


def test_many_threads_get_the_same_answer_and_the_file_is_read_once(
    project: QgsProject, functions: ExpressionFunctions, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(project, file)
    read: list[Path] = []
    real = lookups.read_lookup
    monkeypatch.setattr(lookups, "read_lookup", lambda path: read.append(path) or real(path))
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: evaluate("cpmr_level('es-catalonia', 'first_reception')"), range(400)))
    assert set(answers) == {"exclusive"}
    assert len(read) == 1


def test_a_map_is_drawn_by_the_functions(project: QgsProject, functions: ExpressionFunctions, file: Path) -> None:
    layer = add(project, file)
    root = QgsRuleBasedRenderer.Rule(None)
    symbol = layer.renderer().symbols(QgsRenderContext())[0]
    condition = "cpmr_level(\"region_id\", 'housing') = 'exclusive'"
    root.appendChild(QgsRuleBasedRenderer.Rule(symbol.clone(), 0, 0, condition))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.setLabelsEnabled(False)
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(builder.project_crs())
    settings.setExtent(builder.EUROPE)
    settings.setOutputSize(QSize(200, 140))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    background = settings.backgroundColor().rgb()
    painted = sum(image.pixel(x, y) != background for x in range(200) for y in range(140))
    assert 5 < painted < 10_000  # the regions of the rule, not all of Europe


def test_ten_thousand_answers_take_less_than_a_second_or_so(
    project: QgsProject, functions: ExpressionFunctions, file: Path
) -> None:
    add(project, file)
    expression = QgsExpression("cpmr_level('es-catalonia', 'first_reception')")
    context = QgsExpressionContext()
    start = time.perf_counter()
    for _ in range(10_000):
        expression.evaluate(context)
    took = time.perf_counter() - start
    print(f"10 000 evaluations in {took:.2f} s")
    assert took < 5


def test_the_plugin_registers_and_removes_them(qgis_app: object) -> None:
    plugin = cpmr_migration_plugin.classFactory(None)
    for _ in range(2):
        plugin.initProcessing()
        assert QgsExpression.isFunctionName("cpmr_level")
        assert QgsExpression.isFunctionName("cpmr_experiences")
        assert QgsExpression.isFunctionName("cpmr_answer")
        plugin.unload()
        assert not QgsExpression.isFunctionName("cpmr_level")
        assert not QgsExpression.isFunctionName("cpmr_experiences")
        assert not QgsExpression.isFunctionName("cpmr_basis")
