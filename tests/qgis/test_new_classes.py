"""Classes that an edition has and a style does not know: added when an atlas is refreshed, and found by the checks."""

from __future__ import annotations

import csv
import shutil
import sqlite3

import pytest
from qgis.core import QgsCategorizedSymbolRenderer, QgsProject, QgsRendererCategory, QgsVectorLayer

from cpmr_migration_plugin.layouts.checks import layer_facts
from cpmr_migration_plugin.model.checks import CheckedMap, CheckOptions, Finding, Fix, Rule, check_map
from cpmr_migration_plugin.model.style import fills
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.paths import BUNDLED_EDITION
from cpmr_migration_plugin.progress import Progress, finish
from cpmr_migration_plugin.project import builder, symbols
from cpmr_migration_plugin.project.subjects.theme_subject import ThemeSubject
from cpmr_migration_plugin.store.styles import kept_style, put_default_style
from cpmr_migration_plugin.workflows.assembly import load_job, refresh_job
from cpmr_migration_plugin.workflows.exporting import map_checks
from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind
from cpmr_migration_plugin.workflows.loading.load import LoadRequest
from cpmr_migration_plugin.workflows.styling import styles

SOURCE = "https://example.org/law"
REGION = "es-catalonia"
INFERRED = "No competence, inferred"


def rows_of(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(path, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(dict.fromkeys(name for row in rows for name in row)), restval="")
        writer.writeheader()
        writer.writerows(rows)


def infer(folder, theme, field):
    """Let the edition say, of a region that says nothing yet, that it follows that it has no competence."""
    row = {"region_id": REGION, "theme": theme, "field": field, "level": "none", "source_url": SOURCE}
    path = folder / "competences.csv"
    write(path, [*rows_of(path), {**row, "level_stated": "no"}])


@pytest.fixture
def project(qgis_app, atlas, tmp_path):
    """A project with an atlas of the bundled edition."""
    shutil.copy(atlas.atlas, tmp_path / "atlas.gpkg")
    project = QgsProject.instance()
    project.clear()
    finish(builder.adding_atlas(project, builder.open_atlas(tmp_path / "atlas.gpkg")))
    yield project
    project.clear()


@pytest.fixture
def silent(qgis_app, tmp_path):
    """A project with an atlas of an edition that says nothing of a region, and knows no rule for its kind."""
    folder = tmp_path / "edition"
    shutil.copytree(BUNDLED_EDITION, folder)
    for name in ("competences", "experiences", "rules"):
        path = folder / f"{name}.csv"
        if path.is_file():
            rows = rows_of(path)
            write(path, [row for row in rows if row.get("region_id") != REGION and row.get("country") != REGION[:2]])
    job = load_job(LoadRequest(tmp_path / "atlas.gpkg", dataset=Dataset(DatasetKind.DATAPACKAGE, str(folder))))
    job.work(Progress())
    job.publish()
    project = QgsProject.instance()
    project.clear()
    finish(builder.adding_atlas(project, builder.open_atlas(tmp_path / "atlas.gpkg")))
    yield project, tmp_path / "atlas.gpkg", folder
    project.clear()


def layer_of(project, theme=Theme.RECEPTION):
    return builder.theme_layers_of(builder.our_groups(project)[0])[theme]


def as_0_1_0_made_it(layer, *, edited=False):
    """Take the classes from a layer that 0.1.0 did not know."""
    known = [c for c in layer.renderer().categories() if "inferred" not in str(c.value())]
    renderer = QgsCategorizedSymbolRenderer(
        layer.renderer().classAttribute(),
        [
            QgsRendererCategory(c.value(), symbols.fill("#123456") if edited else c.symbol().clone(), c.label())
            for c in known
        ],
    )
    copy = layer.clone()
    copy.setRenderer(renderer)
    return copy


def labels(layer):
    return [category.label() for category in layer.renderer().categories()]


def refreshed(project, atlas):
    job = refresh_job(atlas)
    job.ready(project)
    job.work(Progress())
    return job.publish(project)


def test_a_refresh_adds_classes_that_are_new_to_styles_in_project_and_file_and_says_so(silent):
    project, atlas, folder = silent
    layer = layer_of(project)
    old = as_0_1_0_made_it(layer, edited=True)
    layer.importNamedStyle(_exported(old))
    put_default_style(atlas, "reception", "Mine", styles.qml_of(old))
    del old
    fewer = as_0_1_0_made_it(layer_of(project, Theme.SERVICES))
    renderer = fewer.renderer().clone()
    renderer.deleteCategory(renderer.categoryIndexForValue("experience_only"))
    fewer.setRenderer(renderer)
    layer_of(project, Theme.SERVICES).importNamedStyle(_exported(fewer))
    infer(folder, "reception", "first_reception")
    infer(folder, "services", "health")
    result = refreshed(project, atlas)
    layer = layer_of(project)
    drawn = {c.label(): c.symbol().color().name() for c in layer.renderer().categories()}
    assert labels(layer)[3:5] == ["No competence, as stated", INFERRED]
    assert drawn["No competence, as stated"] == "#123456", "what was edited stays"
    assert drawn[INFERRED] == symbols.drawn(fills.INFERRED_NONE).color().name()
    assert any(INFERRED in sentence for sentence in result.sentences())
    assert kept_style(atlas, "reception")[0] == "Mine"
    opened = QgsVectorLayer(f"{atlas}|layername=reception", "x", "ogr")
    assert INFERRED in labels(opened), "a style in the file draws it without the plugin"
    assert opened.renderer().categories()[0].symbol().color().name() == "#123456"
    services = labels(layer_of(project, Theme.SERVICES))
    assert INFERRED in services
    assert "Experience only" not in services, "what a person left out stays so"


def _exported(layer):
    from qgis.PyQt.QtXml import QDomDocument

    document = QDomDocument()
    layer.exportNamedStyle(document)
    return document


def found(project, theme=Theme.RECEPTION) -> list[Finding]:
    atlas = builder.open_atlas(builder.atlas_path_of(builder.our_groups(project)[0]))
    return check_map(
        CheckedMap(layer_facts(layer_of(project, theme), None, ThemeSubject(atlas, theme))), CheckOptions(2026)
    )


def test_answers_that_no_class_draws_are_found_and_mended(project):
    layer = layer_of(project)
    assert Rule.UNCLASSED not in [one.rule for one in found(project)]
    renderer = layer.renderer().clone()
    renderer.deleteCategory(renderer.categoryIndexForValue("competence_and_experience"))
    renderer.updateCategoryRenderState(renderer.categoryIndexForValue("competence_only"), False)
    layer.setRenderer(renderer)
    (finding,) = (one for one in found(project) if one.rule is Rule.UNCLASSED)
    assert "“Competence and experience” (" in finding.text
    assert finding.fix is Fix.ADD_CLASSES
    map_checks.fix(project, finding)
    assert Rule.UNCLASSED not in [one.rule for one in found(project)]
    assert labels(layer)[0] == "Competence and experience"


def test_a_class_that_does_not_say_that_it_is_inferred_is_found_and_named(project):
    layer = layer_of(project)
    renderer = layer.renderer().clone()
    renderer.updateCategoryLabel(renderer.categoryIndexForValue("inferred_none"), "No competence")
    layer.setRenderer(renderer)
    (finding,) = (one for one in found(project) if one.rule is Rule.INFERRED)
    map_checks.fix(project, finding)
    assert INFERRED in labels(layer)
    assert Rule.INFERRED not in [one.rule for one in found(project)]


def test_what_own_sources_say_against_rules_is_listed_and_blocks_nothing(project):
    atlas = builder.atlas_path_of(builder.our_groups(project)[0])
    with sqlite3.connect(atlas) as database:
        database.execute("UPDATE regions SET authority_kind = 'a_kind' WHERE region_id = 'es-andalusia'")
        database.execute(
            "INSERT INTO competences (region_id, theme, field, level, source_url, basis) "
            "VALUES ('es-andalusia', 'reception', 'first_reception', 'exclusive', ?, 'own_source')",
            (SOURCE,),
        )
        database.execute(
            "INSERT INTO rules (rule_id, country, authority_kind, applies_to, theme, field, level, source_url) "
            "VALUES ('the-rule', 'ES', 'a_kind', 'all', 'reception', 'first_reception', 'none', ?)",
            (SOURCE,),
        )
    (finding,) = (one for one in found(project) if one.rule is Rule.AGAINST_RULES)
    assert "Andalusia, First reception: own source “exclusive”, rule the-rule “none”" in finding.text + finding.details
    assert (finding.severity.value, finding.fix) == ("hint", None)
    assert Rule.AGAINST_RULES not in [one.rule for one in found(project, Theme.SERVICES)]
