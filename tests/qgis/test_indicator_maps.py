"""Layers, legends and pages of indicators: what a user sees of them, in QGIS and on paper."""

from __future__ import annotations

import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from indicator_world import FIGURES, World
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsLayoutItemMap,
    QgsMapRendererSequentialJob,
    QgsProject,
    QgsRenderContext,
    QgsVectorLayer,
)

from cpmr_migration_plugin.layouts import insets, items
from cpmr_migration_plugin.layouts.checks import label_settings
from cpmr_migration_plugin.layouts.export import Format
from cpmr_migration_plugin.layouts.map_page import adding_layouts, map_layout
from cpmr_migration_plugin.layouts.page import PageSpec
from cpmr_migration_plugin.model.indicators import IndicatorLayer, Territory
from cpmr_migration_plugin.model.style import palette
from cpmr_migration_plugin.model.style.class_labels import signed_label
from cpmr_migration_plugin.model.style.map_classes import class_colors
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.progress import Progress, finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.indicator_layers import default_style
from cpmr_migration_plugin.project.layers import draws_countries
from cpmr_migration_plugin.project.style_edits import is_edited
from cpmr_migration_plugin.project.subjects.indicator_subject import IndicatorSubject
from cpmr_migration_plugin.project.subjects.indicator_texts import indicator_texts
from cpmr_migration_plugin.workflows.exporting.map_export import (
    ExportRequest,
    export_maps,
    planned_files,
    private_project,
)
from cpmr_migration_plugin.workflows.indicators.indicator_choice import IndicatorChoice
from cpmr_migration_plugin.workflows.indicators.indicator_job import showing_indicators
from cpmr_migration_plugin.workflows.loading.load import write_project

RATE, TOTAL, NET = "net_migration_rate", "population_1jan", "net_migration"

#: Half of the regions lose.
SIGNED = {key: value - 8000.0 if key[0] < "F" else value for key, value in FIGURES.items()} | {
    (geo, "2024"): value
    for value, geo in enumerate(["ES12", "ES13", "ES21", "ES22", "ES41", "ITF3", "ITI1", "PT15", "SE121", "SE211"], -4)
}


@pytest.fixture(scope="module")
def world(qgis_app, tmp_path_factory, atlas):
    world = World(tmp_path_factory.mktemp("maps"), atlas.atlas)
    world.serve(figures=lambda query: FIGURES if query["indic_de"] == ["JAN"] else SIGNED)
    world.result = world.add(*(IndicatorChoice(entry=entry) for entry in (RATE, TOTAL, NET)))
    yield world
    world.close()


@pytest.fixture(scope="module")
def project(world):
    project = QgsProject()
    info = builder.open_atlas(world.atlas)
    builder.dress_project(project, info)
    finish(builder.adding_atlas(project, info))
    yield project
    project.clear()


def group(project):
    return builder.our_groups(project)[0]


def layer(project, name: str) -> QgsVectorLayer:
    return builder.indicator_layers_of(group(project))[f"indicator_{name}"]


def info(world, name: str) -> IndicatorLayer:
    return next(one for one in world.result.layers if one.layer == name)


def rules(found: QgsVectorLayer) -> list[tuple[str, str]]:
    return [(rule.label(), rule.filterExpression()) for rule in found.renderer().rootRule().children()]


# Classes.


@pytest.mark.parametrize(("losses", "gains"), [(0, 0), (1, 1), (2, 0), (0, 2), (2, 2)])
def test_loss_and_gain_have_their_own_colours_and_the_ends_the_strongest(losses, gains):
    breaks = [*range(-losses, 0), 0.0, *range(1, gains + 1)]
    colors = class_colors(breaks, diverging=True)
    assert len(colors) == len(set(colors)) == losses + gains + 2
    assert set(colors[: losses + 1]) <= set(palette.LOSS)
    assert set(colors[losses + 1 :]) <= set(palette.GAIN)
    if losses:
        assert colors[0] == palette.LOSS[-1]
    if gains:
        assert colors[-1] == palette.GAIN[-1]


def test_classes_around_zero_carry_signs_because_grey_does_not():
    assert signed_label(None, -5.0, percent=False) == "under −5"
    assert signed_label(-5.0, 0.0, percent=True) == "−5 to under 0%"
    assert signed_label(0.0, 2.5, percent=False) == "0 to under +2.5"
    assert signed_label(10.0, None, percent=False) == "+10 and more"


def test_every_region_falls_into_exactly_one_class(world, project):
    for name in (RATE, TOTAL, NET):
        found = layer(project, name)
        conditions = [QgsExpression(condition) for _, condition in rules(found)]
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(found))
        for feature in found.getFeatures():
            context.setFeature(feature)
            hits = [condition.evaluate(context) for condition in conditions]
            assert hits.count(1) == 1, (name, feature["nuts_code"], hits)


def test_a_rate_around_zero_breaks_at_zero_and_shows_what_is_not_available(world, project):
    assert info(world, RATE).diverging
    labels = [label for label, _ in rules(layer(project, RATE))]
    assert labels[-1] == "Not available"
    assert any("under 0" in label for label in labels)
    assert any(label.startswith("0 to") for label in labels)
    assert len(labels) <= 7


def test_totals_are_circles_and_losses_have_a_colour_and_a_name_of_their_own(world, project):
    total, net = layer(project, TOTAL), layer(project, NET)
    (settings,) = total.diagramRenderer().diagramSettings()
    assert settings.categoryAttributes == ['"value"']
    (settings,) = net.diagramRenderer().diagramSettings()
    assert settings.categoryLabels == ["Gain", "Loss"]
    assert [color.name().upper() for color in settings.categoryColors] == [palette.GAIN[-1], palette.LOSS[-1]]
    assert net.diagramRenderer().upperValue() == max(abs(f["value"]) for f in net.getFeatures("\"status\" = 'value'"))
    assert layer(project, RATE).diagramRenderer() is None


def test_a_circles_area_tells_the_total_and_its_sign_the_colour(project):
    net = layer(project, NET)
    renderer = net.diagramRenderer()
    context = QgsRenderContext()
    context.setScaleFactor(10)
    fields = net.fields()
    sizes = {}
    for feature in net.getFeatures("\"status\" = 'value'"):
        context.expressionContext().setFields(fields)
        context.expressionContext().setFeature(feature)
        sizes[feature["nuts_code"]] = (feature["value"], renderer.sizeMapUnits(feature, context).width())
    largest = renderer.upperValue()
    for code, (value, size) in sizes.items():
        assert size == pytest.approx(10 * palette.SYMBOL_LARGEST * (abs(value) / largest) ** 0.5, rel=1e-6), code


# What travels with a layer.


def test_title_unit_and_time_stand_in_name_alias_map_tip_and_metadata(world, project):
    found = layer(project, RATE)
    assert found.name() == f"{info(world, RATE).title}, {info(world, RATE).period}"
    alias = found.attributeAlias(found.fields().indexOf("value"))
    assert alias == "Crude rate of net migration plus statistical adjustment, per 1,000 inhabitants"
    metadata = found.metadata()
    assert any("Eurostat (demo_r_gind3), updated 10 September 2026" in right for right in metadata.rights())
    assert metadata.links()[0].url == "https://ec.europa.eu/eurostat/databrowser/view/demo_r_gind3/default/table"
    assert "© European Union" in (found.attribution() or found.serverProperties().attribution())


def test_the_map_tip_tells_figure_unit_time_and_that_one_is_missing(project):
    found = layer(project, RATE)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(found))

    def tip(condition: str) -> str:
        feature = next(found.getFeatures(condition))
        context.setFeature(feature)
        return QgsExpression.replaceExpressionText(found.mapTipTemplate(), context)

    text = tip("\"nuts_code\" = 'SE110'")
    assert "Stockholm" in text
    assert "per 1,000 inhabitants (2024)" in text
    assert "Not available" in tip("\"status\" = 'not_available'")


def test_text_of_the_service_is_never_taken_for_html(world):
    bad = "<img src=x onerror=alert(1)>"
    nasty = IndicatorLayer(**{**info(world, RATE).__dict__, "title": bad, "unit": bad})
    found = QgsVectorLayer("MultiPolygon?crs=EPSG:4258", "x", "memory")
    _, qml = default_style(nasty)
    from qgis.PyQt.QtXml import QDomDocument

    document = QDomDocument()
    document.setContent(qml)
    found.importNamedStyle(document)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(found))
    scope = QgsExpressionContextUtils.layerScope(found)
    scope.setVariable("cpmr_indicator_title", bad)
    context.appendScope(scope)
    assert "<img" not in QgsExpression.replaceExpressionText(found.mapTipTemplate(), context)


def test_the_file_opens_drawn_without_the_plugin(world, project):
    plain = QgsVectorLayer(f"{world.atlas}|layername=indicator_{RATE}", "x", "ogr")
    assert plain.renderer().type() == "RuleRenderer"
    assert rules(plain) == rules(layer(project, RATE))


def test_indicators_stand_in_a_subgroup_and_themes_and_indicators_never_cover_each_other(project):
    ours = group(project)
    names = [node.name() for node in ours.findGroups(True)]
    assert names.count("Indicators") == 1
    root = project.layerTreeRoot()
    node = root.findLayer(layer(project, TOTAL).id())
    builder.show_indicator(project, layer(project, TOTAL))
    assert node.isVisible()
    visible = [n.layer().name() for n in ours.findLayers() if n.isVisible() and n.parent().name() in names[:2]]
    assert visible == [layer(project, TOTAL).name()]
    theme = root.findLayer(next(iter(builder.theme_layers_of(ours).values())).id())
    theme.setItemVisibilityChecked(True)
    assert theme.isVisible()
    assert not node.isVisible()


def test_every_indicator_has_a_map_theme_that_shows_it_and_no_theme(project):
    collection = project.mapThemeCollection()
    for name in (RATE, TOTAL, NET):
        found = layer(project, name)
        ids = {shown.id() for shown in collection.mapThemeVisibleLayers(builder.map_theme_name(found))}
        themes = {one.id() for one in builder.theme_layers_of(group(project)).values()}
        assert found.id() in ids
        assert not ids & themes
        others = {layer(project, other).id() for other in (RATE, TOTAL, NET) if other != name}
        assert not ids & others


def test_an_unedited_style_is_known_even_after_the_project_was_saved(world, project, tmp_path):
    assert not is_edited(layer(project, NET))
    write_project(world.atlas, tmp_path / "p.qgz", (Theme.NEEDS,))
    again = QgsProject()
    assert again.read(str(tmp_path / "p.qgz"))
    assert [is_edited(one) for one in builder.indicator_layers_of(group(again)).values()] == [False] * 3
    layer(again, NET).renderer().rootRule().children()[0].setLabel("mine")
    assert is_edited(layer(again, NET))
    assert len(again.layoutManager().printLayouts()) == 1 + 3
    again.clear()


# Pages.


def test_the_page_says_what_where_when_and_whence(world, project):
    atlas = builder.open_atlas(world.atlas)
    page = map_layout(project, group(project), IndicatorSubject(atlas, info(world, RATE)), PageSpec())
    text = {name: page.itemById(name).currentText() for name in ("title", "subtitle", "note", "foot")}
    assert text["title"] == "Crude rate of net migration plus statistical adjustment in Europe, by region"
    assert text["subtitle"] == f"Per 1,000 inhabitants, {info(world, RATE).period}"
    assert "Not available" in text["note"]
    assert "© European Union, Eurostat (demo_r_gind3), updated 10 September 2026, extracted " in text["foot"]
    assert "Natural Earth" in text["foot"]
    legend = page.itemById("legend")
    assert items.heading(legend).replace("\n", " ") == text["subtitle"]


def test_words_of_the_service_are_no_expressions_on_a_page(world, project):
    atlas = builder.open_atlas(world.atlas)
    nasty = IndicatorLayer(**{**info(world, RATE).__dict__, "title": "[% 1+1 %]", "unit": "[% 2+2 %]"})
    page = map_layout(project, group(project), IndicatorSubject(atlas, nasty), PageSpec())
    for text in (page.itemById("title").currentText(), page.itemById("subtitle").currentText()):
        assert "%" in text
    title = items.heading(page.itemById("legend"))
    assert "[%" not in title
    assert QgsExpression.replaceExpressionText(title, QgsExpressionContext()) == title


def test_ways_of_placing_are_told_in_words(project):
    found = layer(project, RATE)
    setup = found.editorWidgetSetup(found.fields().indexOf("how"))
    assert setup.type() == "ValueMap"
    assert {key for entry in setup.config()["map"] for key in entry.values()} == {"exact", "recoded", "summed"}


def test_a_persons_title_and_note_come_through(world):
    atlas = builder.open_atlas(world.atlas)
    texts = indicator_texts(atlas, info(world, TOTAL), PageSpec(title="Mine", note="And this."))
    assert texts.title == "Mine"
    assert texts.note.endswith("And this.")


def test_countries_are_told_as_countries(world):
    one = IndicatorLayer(**{**info(world, TOTAL).__dict__, "territory": Territory.COUNTRIES})
    texts = indicator_texts(builder.open_atlas(world.atlas), one, PageSpec())
    assert texts.title.endswith("in Europe, by country")
    assert "country" in texts.note


def test_export_writes_one_page_per_indicator_with_its_words(world, project, tmp_path):
    request = ExportRequest(tmp_path / "maps", themes=(), formats=(Format.PDF,), captions=False)
    copy = private_project(project)
    files = list(export_maps(copy, request, Progress()))
    copy.clear()
    assert [path.name for path in files] == [f"indicator_{name}.pdf" for name in (RATE, TOTAL, NET)]
    text = subprocess.run(["pdftotext", str(files[2]), "-"], capture_output=True, text=True, check=True).stdout
    for word in ("Net migration plus statistical adjustment in Europe", "Gain", "Loss", "demo_r_gind3"):
        assert word in text


def test_only_the_indicators_asked_for_are_exported(world, project, tmp_path):
    request = ExportRequest(tmp_path, themes=(), formats=(Format.PNG,), dpi=72, indicators=(f"indicator_{TOTAL}",))
    names = [f"indicator_{TOTAL}.png", f"indicator_{TOTAL}.txt"]
    assert [path.name for path in planned_files(request)] == names
    copy = private_project(project)
    assert [path.name for path in export_maps(copy, request, Progress())] == names
    said = (tmp_path / names[1]).read_text(encoding="utf-8")
    for words in (
        "territories, by class of the legend",
        "Largest circles: ",
        "demo_r_gind3",
        ", extracted ",
        "Made with",
    ):
        assert words in said, words
    copy.clear()


def test_layouts_follow_new_figures_but_not_over_a_persons_words(world, tmp_path, atlas):
    own = World(tmp_path, atlas.atlas)
    own.serve(figures={key: value for key, value in FIGURES.items() if key[1] <= "2022"})
    project = QgsProject()
    finish(builder.adding_atlas(project, builder.open_atlas(own.atlas), (Theme.NEEDS,)))
    finish(showing_indicators(project, own.add()))
    (page,) = project.layoutManager().printLayouts()
    assert page.itemById("subtitle").text() == "Persons, 2022"
    page.itemById("title").setText("My own title")
    own.serve()
    finish(showing_indicators(project, own.add()))
    assert [one.name() for one in project.layoutManager().printLayouts()] == [page.name()]
    assert page.itemById("subtitle").text() == "Persons, 2024"
    assert page.itemById("title").text() == "My own title"
    sizes = list(page.itemById("legend").model().rootGroup().findLayers())
    assert sizes[1].customProperty("legend/title-label").replace("\n", " ") == "Persons, 2024"
    finish(adding_layouts(project, group(project), PageSpec(), list(builder.indicator_layers_of(group(project)))))
    assert len(project.layoutManager().printLayouts()) == 1
    project.clear()
    own.close()
    world.serve()


# One circle for a total.


def circles(page) -> Counter:
    """On how many maps of a page the circle of each feature stands, by NUTS code."""
    found: Counter = Counter()
    for map_ in (item for item in page.items() if isinstance(item, QgsLayoutItemMap)):
        settings = label_settings(map_, 96)
        job = QgsMapRendererSequentialJob(settings)
        job.start()
        job.waitForFinished()
        names = {one.id(): one for one in map_.layers()}
        for label in job.takeLabelingResults().allLabels():
            if label.isDiagram and not label.isUnplaced:
                found[names[label.layerID].getFeature(label.featureId)["nuts_code"]] += 1
    return found


@pytest.fixture(scope="module")
def by_country(qgis_app, tmp_path_factory, atlas):
    world = World(tmp_path_factory.mktemp("countries"), atlas.atlas)
    figures = {"DE": 1e6, "FR": 6e4, "ES": 2.4e5, "PT": 5.5e4}
    world.serve(figures={(geo, "2024"): value for geo, value in figures.items()})
    world.result = world.add(IndicatorChoice(entry=TOTAL), territory="countries")
    project = QgsProject()
    atlas_info = builder.open_atlas(world.atlas)
    builder.dress_project(project, atlas_info)
    finish(builder.adding_atlas(project, atlas_info))
    yield world, project, atlas_info
    project.clear()
    world.close()


def test_circle_of_a_total_by_country_stands_once_on_a_page(by_country):
    world, project, atlas = by_country
    page = map_layout(project, group(project), IndicatorSubject(atlas, world.result.layers[0]), PageSpec())
    assert len([item for item in page.items() if isinstance(item, QgsLayoutItemMap)]) > 5
    assert circles(page) == {"DE": 1, "FR": 1, "ES": 1, "PT": 1}


def test_scale_bar_and_frames_know_a_map_of_countries_by_what_it_draws(by_country):
    world, project, atlas = by_country
    page = map_layout(project, group(project), IndicatorSubject(atlas, world.result.layers[0]), PageSpec())
    widths = {key: page.itemById(f"inset_{key}").frameStrokeWidth().length() for key in ("guadeloupe", "canaries")}
    assert widths["guadeloupe"] == widths["canaries"]  # a country has figures for all its territory
    assert draws_countries(layer(project, f"{TOTAL}_countries"))
    assert not draws_countries(builder.theme_layers_of(group(project))[Theme.REGIONAL_DATA])
    assert draws_countries(builder.theme_layers_of(group(project))[Theme.COUNTRY_DATA])


def test_circle_of_a_territory_of_several_islands_stands_on_the_largest_only(world, project, tmp_path):
    """Martinique and Mayotte are one territory, as they are where no region of the edition is Mayotte."""
    copy = Path(shutil.copy(world.atlas, tmp_path / "atlas.gpkg"))
    units = QgsVectorLayer(f"{copy}|layername=units", "", "ogr")
    at = {}
    for key in ("martinique", "mayotte"):
        area = next(inset.area for inset in insets.INSETS if inset.key == key)
        (at[key],) = units.getFeatures(QgsFeatureRequest(area).setFilterExpression("\"role\" IN ('region', 'fill')"))
    joined = at["martinique"].geometry().combine(at["mayotte"].geometry())
    assert units.dataProvider().changeGeometryValues({at["martinique"].id(): joined})
    assert units.dataProvider().deleteFeatures([at["mayotte"].id()])
    shown = insets.with_circles(layer(project, TOTAL), insets.territories(copy))
    assert shown & {"martinique", "mayotte"} == {"martinique"}
    shown = insets.with_circles(layer(project, TOTAL), insets.territories(world.atlas))
    assert {"martinique", "mayotte"} <= shown
    assert {"guadeloupe", "guyane", "reunion", "canaries", "azores", "madeira", "malta"} <= shown
    assert insets.with_circles(layer(project, RATE), insets.territories(world.atlas)) == frozenset()
