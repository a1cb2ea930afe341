"""Captions, alternative texts and citations say what the data says."""

from __future__ import annotations

import datetime as dt
import sqlite3

import bundled_figures as bundled
import pytest
from qgis.core import QgsFillSymbol, QgsSingleSymbolRenderer

from cpmr_migration_plugin import translation
from cpmr_migration_plugin.__about__ import VERSION
from cpmr_migration_plugin.layouts import captions
from cpmr_migration_plugin.layouts.export import Format
from cpmr_migration_plugin.layouts.map_facts import map_facts
from cpmr_migration_plugin.layouts.page import PageSpec
from cpmr_migration_plugin.model.vocabulary import INVOLVEMENT_THEMES, Theme
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.subjects.kinds import subject_of
from cpmr_migration_plugin.project.subjects.subject import TerritoryKind
from cpmr_migration_plugin.project.subjects.theme_subject import ThemeSubject
from cpmr_migration_plugin.project.subjects.theme_texts import map_texts
from cpmr_migration_plugin.store.layout import DRAWN_COLUMN
from cpmr_migration_plugin.translation import Language
from cpmr_migration_plugin.workflows.exporting.map_export import ExportRequest, export_maps, maps_in, private_project

WORDS = {
    "Competence and experience": "Compétence et expérience",
    "Competence only": "Compétence seule",
    "Highest: {figures}": "Le plus haut : {figures}",
}


@pytest.fixture(scope="module")
def project(qgis_app, atlas):
    project = private_project(atlas.atlas)
    yield project
    project.clear()


@pytest.fixture(scope="module")
def info(atlas):
    return builder.open_atlas(atlas.atlas)


@pytest.fixture
def french(monkeypatch):
    """Three of our strings in French, whatever the catalogues hold."""
    before = translation._read_catalogue
    translation.install_catalogues(
        lambda language: lambda _context, text: WORDS.get(text, "") if language is Language.FR else ""
    )
    yield
    translation.install_catalogues(before)


def facts_of(layer):
    return map_facts(layer, subject_of(layer))


def rows(atlas, statement: str) -> list[tuple]:
    connection = sqlite3.connect(atlas.atlas)
    try:
        return connection.execute(statement).fetchall()
    finally:
        connection.close()


@pytest.mark.parametrize("theme", DRAWN_COLUMN)
def test_counts_per_class_agree_with_the_data(group, atlas, theme):
    facts = facts_of(builder.theme_layers_of(group)[theme])
    column = DRAWN_COLUMN[theme]
    placed = (
        "FROM region_themes t JOIN regions r USING (region_id) JOIN units u USING (unit_id) WHERE u.role = 'region'"
    )
    data = rows(atlas, f"SELECT t.{column}, count(*) {placed} AND t.theme = '{theme.value}' GROUP BY 1")
    assert sorted(entry.count for entry in facts.classes if entry.count) == sorted(count for _, count in data)
    assert facts.missing == dict(data)["no_answer"]
    assert facts.of is TerritoryKind.REGIONS
    assert facts.units == sum(count for _, count in data) == bundled.DRAWN
    assert facts.outside == rows(atlas, "SELECT count(*) FROM units WHERE role = 'fill'")[0][0]
    assert facts.unclassed == 0
    assert "Not surveyed" not in [entry.label for entry in facts.classes]


@pytest.mark.parametrize("theme", [Theme.COUNTRY_DATA, Theme.REGIONAL_DATA])
def test_highest_and_lowest_agree_with_the_data(group, info, atlas, theme):
    facts = facts_of(builder.theme_layers_of(group)[theme])
    data = rows(
        atlas,
        f"SELECT name, ratio, total FROM {theme.value} WHERE status != 'not_surveyed' ORDER BY ratio DESC, name",  # noqa: S608
    )
    ratios = [(name, ratio) for name, ratio, _ in data if ratio is not None]
    assert [(figure.name, figure.value) for figure in facts.ratios] == ratios
    assert sum(entry.count for entry in facts.classes if not entry.missing) == len(ratios)
    largest = max((row for row in data if row[2] is not None), key=lambda row: row[2])
    assert facts.totals[0].name == largest[0]
    text = captions.alt_text(map_texts(info, theme, PageSpec()), facts)
    assert f"Highest: {ratios[0][0]} {ratios[0][1]:.1f}%" in text
    assert f"Lowest: {ratios[-1][0]} {ratios[-1][1]:.1f}%" in text
    assert f"Largest circles: {largest[0]}" in text
    assert f"Not available ({facts.missing})" in text


def test_a_filter_and_a_style_of_ones_own_are_what_the_text_describes(project, group, info):
    layer = builder.theme_layers_of(group)[Theme.SERVICES]
    texts = map_texts(info, Theme.SERVICES, PageSpec())
    renderer = layer.renderer().clone()
    try:
        layer.setSubsetString("\"country\" = 'ES' AND \"role\" = 'region'")
        facts = facts_of(layer)
        assert 0 < facts.units < 30
        assert facts.outside == 0
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({})))
        assert f"drawn ({facts.units})" in captions.alt_text(texts, facts_of(layer))
        layer.setSubsetString("\"country\" = 'XX'")
        assert "The map shows no data." in captions.alt_text(texts, facts_of(layer))
    finally:
        layer.setSubsetString("")
        layer.setRenderer(renderer)


def test_classes_are_named_in_the_language_of_the_page_unless_a_person_named_them(group, info, french):
    layer = builder.theme_layers_of(group)[Theme.RECEPTION]
    (one,) = maps_in(group, (Theme.RECEPTION,), ())
    text = one.caption(PageSpec(language=Language.FR))
    assert "Compétence et expérience (" in text
    assert "Competence and experience (" not in text
    before = layer.renderer().clone()
    assert before.categories()[0].label() == "Competence and experience"
    try:
        changed = layer.renderer().clone()
        changed.updateCategoryLabel(0, "My own words")
        layer.setRenderer(changed)
        text = one.caption(PageSpec(language=Language.FR))
    finally:
        layer.setRenderer(before)
    assert "My own words (" in text
    assert "Compétence seule (" in text


def test_citation_names_edition_datasets_boundaries_and_plugin(info):
    texts = map_texts(info, Theme.COUNTRY_DATA, PageSpec())
    text = captions.citation(ThemeSubject(info, Theme.COUNTRY_DATA), texts, dt.date(2027, 1, 5))
    for words in (texts.title, info.title, f"edition {bundled.VERSION}", "migr_pop1ctz", "demo_gind",
                  "Natural Earth", VERSION, "5 January 2027"):  # fmt: skip
        assert words in text, words
    assert ".." not in text
    assert ThemeSubject(info, Theme.RECEPTION).datasets == ""


def test_the_file_beside_each_map_holds_all_three_parts(project, tmp_path):
    request = ExportRequest(tmp_path, INVOLVEMENT_THEMES, (), indicators=())
    files = list(export_maps(project, request, Progress()))
    assert [path.name for path in files] == [f"{theme.file_stem}.txt" for theme in INVOLVEMENT_THEMES]
    text = files[0].read_text(encoding="utf-8")
    parts = [text.index(heading) for heading in ("Caption\n===", "Alternative text\n===", "Citation\n===")]
    assert parts == sorted(parts)
    assert text.endswith(".\n")
    assert not [one for one in Format if list(tmp_path.glob(f"*.{one.value}"))]
