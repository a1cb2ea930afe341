"""Maps of powers, of what they rest on, of members and of the Pact: classes, words, legends, QGIS's list of styles."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest
from qgis.core import QgsCategorizedSymbolRenderer, QgsLayoutItemLegend, QgsLayoutItemMap, QgsProject

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.layouts.map_page import map_layout
from cpmr_migration_plugin.layouts.page import PageSpec
from cpmr_migration_plugin.layouts.small_multiples import laying_out_multiples
from cpmr_migration_plugin.model.checks import CheckedMap, CheckOptions, LayerFacts, Rule, check_map
from cpmr_migration_plugin.model.multiples import Multiples
from cpmr_migration_plugin.model.style.preset import Drawing, StylePreset
from cpmr_migration_plugin.model.vocabulary import PACT_BLOCKS, POWER_THEMES, Theme, fields_of_block
from cpmr_migration_plugin.progress import finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.members import MARKED, marks_members
from cpmr_migration_plugin.project.preset_drawn import preset_drawn
from cpmr_migration_plugin.project.presets import shown_classes
from cpmr_migration_plugin.project.relabel import relabel
from cpmr_migration_plugin.project.style_facts import class_facts
from cpmr_migration_plugin.project.subjects.theme_subject import ThemeSubject
from cpmr_migration_plugin.translation import Language
from cpmr_migration_plugin.workflows.styling import styles

LAW = (
    ("es-catalonia", "reception", "first_reception", "exclusive", "own_source", "yes"),
    ("es-catalonia", "reception", "asylum_reception", "none", "general_rule", "yes"),
    ("es-andalusia", "reception", "first_reception", "consultative", "general_rule", "yes"),
    ("it-sicily", "reception", "first_reception", "none", "general_rule", "no"),
    ("it-tuscany", "reception", "first_reception", "none", "general_rule", "yes"),
)
FACTS = (
    ("ES", "pact_situation", "under_migratory_pressure", "2025-11-11"),
    ("PL", "pact_situation", "at_risk_of_migratory_pressure", "2025-11-11"),
    ("PL", "pact_situation", "significant_migratory_situation", "2025-11-11"),
    ("AT", "pact_situation", "at_risk_of_migratory_pressure", "2024-11"),
    ("AT", "pact_situation", "significant_migratory_situation", "2025-11-11"),
    ("EU", "solidarity_pool_2026", "21000 relocations", "2025-12"),
)


@pytest.fixture(scope="module")
def project(qgis_app, atlas, tmp_path_factory):
    """A project with an atlas that says of four regions what is to be seen, and of the others nothing."""
    import shutil

    path = tmp_path_factory.mktemp("powers") / "atlas.gpkg"
    shutil.copy(atlas.atlas, path)
    with sqlite3.connect(path) as database:
        database.execute("DELETE FROM competences WHERE theme = 'reception'")
        database.execute("DELETE FROM country_facts")
        database.executemany(
            "INSERT INTO competences (region_id, theme, field, level, basis, level_stated) VALUES (?, ?, ?, ?, ?, ?)",
            LAW,
        )  # fmt: skip
        database.executemany("INSERT INTO country_facts (country, fact, value, date) VALUES (?, ?, ?, ?)", FACTS)
        database.execute(
            "UPDATE region_themes SET own_powers = 0, rule_powers = 0, level_class = 'no_answer', "
            "by_basis = 'no_answer', involvement = 'no_answer' WHERE theme = 'reception'"
        )
        for region, level, basis, drawn, own, rule in (
            ("es-catalonia", "exclusive", "competence_own", "competence_only", 1, 0),
            ("es-andalusia", "consultative", "competence_rule", "competence_only", 0, 1),
            ("it-sicily", "inferred_none", "inferred_none", "inferred_none", 0, 0),
            ("it-tuscany", "stated_none", "stated_none", "stated_none", 0, 0),
        ):
            database.execute(
                "UPDATE region_themes SET level_class = ?, by_basis = ?, involvement = ?, own_powers = ?, "
                "rule_powers = ? WHERE theme = 'reception' AND region_id = ?", (level, basis, drawn, own, rule, region),
            )  # fmt: skip
    project = QgsProject()
    finish(builder.adding_atlas(project, builder.open_atlas(path)))
    yield project
    project.clear()


@pytest.fixture(scope="module")
def info(group):
    return builder.open_atlas(builder.atlas_path_of(group))


@pytest.fixture
def put(group):
    done = []

    def put(theme, preset):
        layer = builder.theme_layers_of(group)[theme]
        done.append((layer, styles.apply(layer, preset)))
        return layer

    yield put
    for layer, former in reversed(done):
        styles.undo(layer, former)


def preset(drawing, **more):
    return StylePreset("mine", drawing, **more)


def counts(layer):
    return {one.label: one.count for one in shown_classes(layer) if one.count}


def drawn(layer):
    """Which class each region that says something is drawn in."""
    renderer = layer.renderer()
    labels = {str(c.value()): c.label() for c in renderer.categories()}
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils

    said = QgsExpression(renderer.classAttribute() if "(" in renderer.classAttribute()
                         else QgsExpression.quotedColumnRef(renderer.classAttribute()))  # fmt: skip
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    found = {}
    for feature in layer.getFeatures():
        context.setFeature(feature)
        found[feature["region_id"]] = labels[said.evaluate(context)]
    return {region: label for region, label in found.items() if label not in ("No answer", "Not surveyed")}


def test_a_map_of_levels_shows_the_widest_power_and_each_kind_of_none(put):
    layer = put(Theme.RECEPTION, preset(Drawing.LEVEL))
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
    assert drawn(layer) == {
        "es-catalonia": "Exclusive",
        "es-andalusia": "Consultative",
        "it-sicily": "No competence, inferred",
        "it-tuscany": "No competence, as stated",
    }
    assert sum(1 for one in class_facts(layer) if not one.status) == 7


def test_a_map_by_basis_tells_own_sources_from_rules(put):
    layer = put(Theme.RECEPTION, preset(Drawing.BASIS))
    assert drawn(layer) == {
        "es-catalonia": "Competence only, own source",
        "es-andalusia": "Competence only, general rule",
        "it-sicily": "No competence, inferred",
        "it-tuscany": "No competence, as stated",
    }


def test_a_map_of_one_field_keeps_up_with_the_data(put, info):
    layer = put(Theme.RECEPTION, preset(Drawing.FIELD, field="asylum_reception"))
    assert drawn(layer) == {"es-catalonia": "No competence, as stated"}
    with sqlite3.connect(info.path) as database:
        database.execute("UPDATE competences SET level = 'shared' WHERE field = 'asylum_reception'")
    layer.dataProvider().reloadData()
    assert drawn(layer) == {"es-catalonia": "Shared"}


def test_a_field_of_another_theme_or_none_is_refused_with_those_there_are(group):
    layer = builder.theme_layers_of(group)[Theme.RECEPTION]
    for field in ("", "health"):
        with pytest.raises(PluginError, match="does not fit") as refused:
            styles.apply(layer, preset(Drawing.FIELD, field=field))
        assert "First reception (first_reception)" in refused.value.remedy
    fits = dict(zip(("level", "field"), styles.fitting(layer, [preset(Drawing.LEVEL), preset(Drawing.FIELD)])))
    assert fits == {"level": "", "field": ""}, "which field it is, is asked for once the style is chosen"
    needs = builder.theme_layers_of(group)[Theme.NEEDS]
    assert all(styles.fitting(needs, [preset(Drawing.LEVEL), preset(Drawing.BASIS), preset(Drawing.SITUATION)]))


def test_members_are_marked_over_the_classes_and_are_no_class(put, info):
    layer = put(Theme.RECEPTION, preset(Drawing.LEVEL, members=True))
    assert marks_members(layer.renderer())
    with sqlite3.connect(info.path) as database:
        query = "SELECT count(*) FROM reception WHERE membership = 'member' AND role = 'region'"
        (members,) = database.execute(query).fetchone()
    assert counts(layer)["CPMR member"] == members > 0
    assert counts(layer)["Exclusive"] == 1
    facts = class_facts(layer)
    assert [one.label for one in facts if one.mark] == ["CPMR member"]
    found = check_map(CheckedMap(LayerFacts("reception", "x", classes=facts)), CheckOptions(2026))
    assert Rule.CLASSES not in [one.rule for one in found]
    mark = next(r.symbol() for r in layer.renderer().rootRule().children() if r.filterExpression() == MARKED)
    assert mark.symbolLayer(0).renderingPass() == 1, "over the fills of all regions"
    assert preset_drawn(layer).drawing is Drawing.LEVEL


def test_country_facts_are_drawn_with_both_situations_and_none_published(put, info):
    layer = put(Theme.COUNTRY_DATA, preset(Drawing.SITUATION))
    shown = counts(layer)
    assert shown.pop("None published") == layer.featureCount() - 3
    assert shown == {
        "Under migratory pressure": 1,
        "Significant migratory situation": 1,
        "At risk of migratory pressure; significant migratory situation": 1,
    }
    facts = {feature["country"]: feature["facts"] for feature in layer.getFeatures()}
    assert facts["PL"].splitlines() == [
        "pact_situation: at_risk_of_migratory_pressure (2025-11-11)",
        "pact_situation: significant_migratory_situation (2025-11-11)",
    ]
    assert not isinstance(facts["FR"], str)
    assert 'represent_value("pact_situation")' in layer.mapTipTemplate()
    with pytest.raises(PluginError):
        styles.apply(layer, preset(Drawing.SITUATION, members=True))


def texts(page):
    return {name: page.itemById(name).currentText().replace("\n", " ") for name in ("title", "subtitle", "note")}


def test_pages_say_what_they_show_and_what_follows_from_rules(put, project, group, info):
    theme = Theme.RECEPTION
    page = map_layout(project, group, ThemeSubject(info, theme), PageSpec())
    note = texts(page)["note"]
    assert "1 of 2 powers follow from general rules" in note
    assert "“Inferred”: it follows from the division of tasks; no source says so." in note
    put(theme, preset(Drawing.LEVEL, members=True))
    page = map_layout(project, group, ThemeSubject(info, theme), PageSpec())
    assert texts(page)["title"] == "Entry and Reception: powers of Europe’s maritime regions"
    said = f"CPMR members: {info.said.members} of {info.said.regions} regions."
    assert texts(page)["note"].endswith(said)
    listed = [node.data(0) for node in page.itemById("legend").model().layerLegendNodes(
        page.itemById("legend").model().rootGroup().findLayers()[0])]  # fmt: skip
    assert listed[0] == "Exclusive"
    assert listed[-1] == "CPMR member"


def test_the_page_of_the_pact_is_dated_and_tells_facts_on_the_union(put, project, group, info):
    put(Theme.COUNTRY_DATA, preset(Drawing.SITUATION))
    page = map_layout(project, group, ThemeSubject(info, Theme.COUNTRY_DATA), PageSpec())
    assert texts(page)["subtitle"] == "As determined on 11 November 2025"
    assert "EU, solidarity pool of 2026: 21000 relocations (December 2025)." in texts(page)["note"]
    assert "None published" in texts(page)["note"]


def test_qgis_lists_maps_of_powers_among_the_styles_of_a_layer(project, group, info):
    held = builder.theme_layers_of(group)
    names = {"Level of power", "By own source or general rule"}
    for theme, layer in held.items():
        assert names & set(layer.styleManager().styles()) == (names if theme in POWER_THEMES else set()), theme
    layer = held[Theme.RECEPTION]
    usual = layer.styleManager().currentStyle()
    tip, alias, tabs = layer.mapTipTemplate(), layer.attributeAlias(3), len(layer.editFormConfig().tabs())
    assert layer.styleManager().setCurrentStyle("Level of power")
    assert drawn(layer)["es-catalonia"] == "Exclusive"
    assert (layer.attributeAlias(3), len(layer.editFormConfig().tabs())) == (alias, tabs)
    assert layer.mapTipTemplate() == tip.replace('("involvement")', '("level_class")')
    page = map_layout(project, group, ThemeSubject(info, Theme.RECEPTION), PageSpec())
    map_ = page.itemById("map")
    assert isinstance(map_, QgsLayoutItemMap)
    assert not map_.followVisibilityPreset(), "a map theme would show the style that it remembers"
    assert texts(page)["title"].endswith("powers of Europe’s maritime regions")
    assert isinstance(page.itemById("legend"), QgsLayoutItemLegend)
    assert layer.styleManager().setCurrentStyle(usual)
    assert preset_drawn(layer) is None


def test_legends_of_powers_speak_the_language_of_a_page(put, french):
    layer = put(Theme.RECEPTION, preset(Drawing.BASIS))
    before = [category.label() for category in layer.renderer().categories()]
    relabel(layer, Language.EN)
    assert layer.renderer().categories()[0].label() == "Competence (own source) and experience"
    relabel(layer, Language.FR)
    assert [category.label() for category in layer.renderer().categories()] == before


def test_a_page_has_a_map_for_each_building_block_that_has_fields(project, group):
    page = finish(laying_out_multiples(project, group, Multiples.PACT, PageSpec()))
    blocks = [block for block in PACT_BLOCKS if fields_of_block(block)]
    titles = [page.itemById(f"title_block_{block}").currentText() for block in blocks]
    assert titles == ["3 Reception", "4 Asylum procedures", "7 Solidarity"]
    assert len([item for item in page.items() if isinstance(item, QgsLayoutItemMap)]) == len(blocks)
    assert "3: Reception of migrants, First reception" in texts(page)["note"]
    style = page.itemById("map_block_3").layerStyleOverrides()
    assert "es-andalusia" in "".join(style.values())


def test_tables_of_rules_kinds_and_facts_are_related_and_worded(project, group):
    tables = {name: builder.layer_of(group, name) for name in ("rules", "authority_kinds", "country_facts")}
    assert all(layer is not None for layer in tables.values())
    competences = builder.layer_of(group, "competences")
    fields = competences.fields()
    assert competences.editorWidgetSetup(fields.indexOf("rule_id")).type() == "RelationReference"
    assert competences.editorWidgetSetup(fields.indexOf("basis")).type() == "ValueMap"
    pairs = {
        (r.referencedLayer().name(), r.referencingLayer().name())
        for r in project.relationManager().relations().values()
    }
    assert ("Rules by kind of authority", "Competences") in pairs
    assert ("Kinds of authority", "Rules by kind of authority") in pairs
    experiences = builder.layer_of(group, "experiences")
    status = experiences.editorWidgetSetup(experiences.fields().indexOf("status"))
    assert {"planned": "planned"} in status.config()["map"], "the status of an entry is no status of a figure"


def test_the_preset_file_of_a_style_without_new_settings_is_as_0_1_0_reads_it():
    from cpmr_migration_plugin.model.style.preset import from_json, to_json

    plain, marked = StylePreset("mine"), replace(StylePreset("mine"), members=True)
    assert {"field", "members"} & to_json(plain).keys() == set()
    assert from_json(to_json(marked)) == marked
