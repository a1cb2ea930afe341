"""Map checks on real layers and layouts: what is found, and that Fix mends it and can be taken back."""

from __future__ import annotations

import re
import shutil
import sqlite3

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsMapLayerLegendUtils,
    QgsPalLayerSettings,
    QgsProject,
    QgsRectangle,
    QgsRendererCategory,
    QgsRendererRange,
    QgsRuleBasedRenderer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from cpmr_migration_plugin.compat import label_points, set_label_format, text_format
from cpmr_migration_plugin.layouts.checks import layouts_of, main_map
from cpmr_migration_plugin.model.checks import Fix, Rule, Severity
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.progress import Progress, finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.layers import source_file
from cpmr_migration_plugin.workflows.exporting.map_checks import CheckRequest, checking_maps, fix
from cpmr_migration_plugin.workflows.exporting.map_export import private_project

THEME = Theme.RECEPTION
#: The themes whose layouts are looked at; to open those of the others takes longer than most of these tests.
WITH_LAYOUTS = (THEME, Theme.REGIONAL_DATA, Theme.COUNTRY_DATA)


@pytest.fixture(scope="module")
def three_layouts(qgis_app, atlas, tmp_path_factory):
    """A folder with the atlas file, and its project with the layouts of three themes."""
    folder = tmp_path_factory.mktemp("layouts")
    for path in (atlas.atlas, atlas.project):
        shutil.copy(path, folder / path.name)
    project = QgsProject()
    assert project.read(str(folder / atlas.project.name))
    kept = {page for theme in WITH_LAYOUTS for page in layouts_of(project, theme.value)}
    assert len(kept) == len(WITH_LAYOUTS)
    for page in project.layoutManager().printLayouts():
        if page not in kept:
            project.layoutManager().removeLayout(page)
    assert project.write()
    del kept, page
    project.clear()
    return folder


@pytest.fixture()
def few(three_layouts, tmp_path):
    """A project as a user has it open, with the layouts of three themes."""
    for path in three_layouts.iterdir():
        shutil.copy(path, tmp_path / path.name)
    project = QgsProject()
    assert project.read(str(next(tmp_path.glob("*.qgz"))))
    yield project
    project.clear()


def checked(live: QgsProject, *themes: Theme, labels: bool = False, **more):
    private = private_project(live)
    try:
        request = CheckRequest(themes or (THEME,), (), labels=labels, **more)
        return finish(checking_maps(private, live, request, Progress()))
    finally:
        private.clear()


def layer_of(live: QgsProject, theme: Theme = THEME):
    return builder.theme_layers_of(builder.our_groups(live)[0])[theme]


def style(layer) -> list[str]:
    return [item.label() for item in layer.renderer().legendSymbolItems()]


def one(findings, rule: Rule):
    found = [finding for finding in findings if finding.rule is rule]
    assert len(found) == 1, findings
    return found[0]


def test_the_maps_of_the_plugin_have_nothing_to_look_at_but_names_without_room(live):
    findings = checked(live, *Theme, labels=True, max_age=10)
    assert [f for f in findings if f.rule is not Rule.LABELS] == []
    assert all(f.text.startswith("There is no room on the map for") for f in findings)


def test_a_map_without_any_figure_does_not_pass(few):
    layer_of(few, Theme.REGIONAL_DATA).setSubsetString('"status" <> \'value\' AND "total" IS NULL')
    finding = one(checked(few, Theme.REGIONAL_DATA, max_age=10), Rule.EMPTY)
    assert (finding.severity, finding.text) == (Severity.ERROR, "No territory on this map has a figure.")


def test_a_map_without_any_answer_does_not_pass(few):
    layer_of(few).setSubsetString("\"involvement\" IN ('no_answer', 'not_surveyed')")
    finding = one(checked(few), Rule.EMPTY)
    assert (finding.severity, finding.text) == (Severity.ERROR, "No territory on this map has an answer.")


def test_a_map_whose_regions_lie_elsewhere_does_not_pass(few):
    """As when metres were taken for degrees."""
    path = source_file(layer_of(few))
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA trusted_schema = 1")
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("UPDATE units SET anchor_x = anchor_x * 1e5, anchor_y = anchor_y * 1e5")
    connection.close()
    finding = one([f for f in checked(few) if not f.page], Rule.EXTENT)
    assert finding.severity is Severity.ERROR
    assert "lie outside the map" in finding.text


def test_a_layout_zoomed_beside_its_regions_is_found_and_zoomed_to_them(few):
    (page,) = layouts_of(few, THEME.value)
    map_ = main_map(page)
    before = map_.scale()
    map_.setExtent(QgsRectangle(9_000_000, 6_000_000, 9_400_000, 6_300_000))
    for item in page.items():
        if isinstance(item, QgsLayoutItemMap) and item is not map_:
            page.removeLayoutItem(item)
    finding = one(checked(few), Rule.EXTENT)
    assert (finding.severity, finding.page, finding.fix) == (Severity.ERROR, page.name(), Fix.EXTENT)
    assert "Undo" in fix(few, finding)
    assert not [f for f in checked(few) if f.rule is Rule.EXTENT]
    assert 0.3 * before < main_map(page).scale() < 1.6 * before  # Europe, not the world with its islands
    page.undoStack().stack().undo()
    assert one(checked(few), Rule.EXTENT)


def test_figures_older_than_a_person_allows_are_told(few):
    finding = one(checked(few, Theme.COUNTRY_DATA, max_age=1), Rule.AGE)
    assert "more than 1 years ago" in finding.text


def test_totals_by_colour_are_found_and_the_default_style_put_back(few):
    layer = layer_of(few, Theme.REGIONAL_DATA)
    before = style(layer)
    ranges = [
        QgsRendererRange(low, low + 5e6, QgsFillSymbol.createSimple({"color": color}), str(low))
        for low, color in ((0, "#FBE9C9"), (5e6, "#DE8F63"), (1e7, "#7A2A44"))
    ]
    layer.setRenderer(QgsGraduatedSymbolRenderer("total", ranges))
    findings = checked(few, Theme.REGIONAL_DATA, max_age=10)
    finding = one(findings, Rule.TOTALS)
    assert "“total”" in finding.text
    said = fix(few, finding)
    assert style(layer) == before
    assert checked(few, Theme.REGIONAL_DATA, max_age=10) == []
    kept = next(name for name in layer.styleManager().styles() if name.startswith("Before the fix"))
    assert kept in said
    layer.styleManager().setCurrentStyle(kept)
    assert isinstance(layer.renderer(), QgsGraduatedSymbolRenderer)


def test_a_ratio_of_totals_is_no_total(few):
    layer = layer_of(few, Theme.REGIONAL_DATA)
    ranges = [
        QgsRendererRange(low, low + 5, QgsFillSymbol.createSimple({"color": color}), str(low))
        for low, color in ((0, "#FBE9C9"), (5, "#7A2A44"))
    ]
    layer.setRenderer(QgsGraduatedSymbolRenderer('"total" / "ratio"', ranges))
    assert Rule.TOTALS not in {f.rule for f in checked(few, Theme.REGIONAL_DATA)}


def test_a_deleted_class_of_missing_data_is_put_back_and_the_rest_stays(few):
    layer = layer_of(few)
    renderer = layer.renderer().clone()
    renderer.deleteCategory(renderer.categoryIndexForValue("no_answer"))
    renderer.updateCategoryLabel(0, "Both")
    layer.setRenderer(renderer)
    findings = checked(few)
    # Its layout listed the class by its place.
    finding = next(f for f in findings if f.fix is Fix.NO_DATA_CLASS)
    assert "“No answer”" in finding.text
    assert "Not surveyed" not in finding.text
    fix(few, finding)
    assert "No answer" in style(layer)
    assert style(layer)[0] == "Both"
    assert not [f for f in checked(few) if f.fix is Fix.NO_DATA_CLASS]


def test_a_class_of_missing_data_that_is_only_unticked_is_ticked_again(few):
    layer = layer_of(few)
    renderer = layer.renderer().clone()
    renderer.updateCategoryRenderState(renderer.categoryIndexForValue("not_surveyed"), False)
    layer.setRenderer(renderer)
    finding = next(f for f in checked(few) if f.fix is Fix.NO_DATA_CLASS)
    fix(few, finding)
    assert style(layer).count("Not surveyed") == 1
    assert all(category.renderState() for category in layer.renderer().categories())


def test_graduated_figures_get_classes_for_what_has_no_figure(few):
    layer = layer_of(few, Theme.COUNTRY_DATA)
    ranges = [
        QgsRendererRange(0, 10, QgsFillSymbol.createSimple({"color": "#FBE9C9"}), "0–10"),
        QgsRendererRange(10, 90, QgsFillSymbol.createSimple({"color": "#7A2A44"}), "10–90"),
    ]
    layer.setRenderer(QgsGraduatedSymbolRenderer("ratio", ranges))
    fix(few, one([f for f in checked(few, Theme.COUNTRY_DATA) if not f.page], Rule.NO_DATA))
    assert isinstance(layer.renderer(), QgsRuleBasedRenderer)
    assert style(layer) == ["0–10", "10–90", "Not available"]
    assert not [f for f in checked(few, Theme.COUNTRY_DATA) if not f.page and f.rule is Rule.NO_DATA]


def test_too_many_classes_are_counted(few):
    layer = layer_of(few)
    fills = [QgsFillSymbol.createSimple({"color": QColor.fromHsv(36 * i, 200, 250).name()}) for i in range(8)]
    categories = [QgsRendererCategory(f"x{i}", fill, f"{i}") for i, fill in enumerate(fills)]
    own = layer.renderer().categories()[-2:]
    layer.setRenderer(
        QgsCategorizedSymbolRenderer("involvement", [*categories, *(QgsRendererCategory(c) for c in own)])
    )
    assert one(checked(few), Rule.CLASSES).text.startswith("8 classes")


def test_colours_alike_are_found_and_the_first_ones_put_back_under_the_persons_labels(few):
    layer = layer_of(few)
    renderer = layer.renderer().clone()
    renderer.updateCategorySymbol(1, QgsFillSymbol.createSimple({"color": "#0B4B64"}))
    renderer.updateCategoryLabel(0, "Both")
    layer.setRenderer(renderer)
    finding = one(checked(few), Rule.COLOURS)
    assert "“Both” and “Competence only”" in finding.text
    fix(few, finding)
    assert layer.renderer().categories()[1].symbol().color().name().upper() == "#3F97AE"
    assert style(layer)[0] == "Both"
    assert checked(few) == []


def test_a_filter_that_leaves_nothing_makes_an_empty_map(few):
    layer_of(few).setSubsetString("\"unit_id\" = 'nothing'")
    finding = one([f for f in checked(few) if not f.page], Rule.EMPTY)
    assert "the layer draws nothing" in finding.text


def test_a_layer_whose_file_is_gone_is_told(few, tmp_path):
    layer = layer_of(few)
    layer.setDataSource(f"{tmp_path}/nothing.gpkg|layername=reception", layer.name(), "ogr")
    finding = one(checked(few), Rule.EMPTY)
    assert "cannot be read" in finding.text
    assert finding.map_title == "4 Entry and Reception"


def test_small_names_on_the_map_are_raised(few):
    layer = layer_of(few)
    settings = QgsPalLayerSettings()
    settings.fieldName = "name"
    settings.setFormat(text_format(4.0, QColor("black")))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    fix(few, one(checked(few), Rule.TEXT_SIZE))
    assert layer.labeling().settings().format().size() == pytest.approx(6.0)
    assert checked(few) == []


def test_names_that_may_overlap_are_found_to_collide(few):
    layer = layer_of(few)
    settings = QgsPalLayerSettings()
    settings.fieldName = "name"
    settings.displayAll = True
    settings.setFormat(text_format(14.0, QColor("black")))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    texts = [f.text for f in checked(few, labels=True) if f.rule is Rule.LABELS]
    assert any("lie on each other" in text for text in texts), texts


# Layouts of the project.


def page_of(live: QgsProject):
    (page,) = layouts_of(live, THEME.value)
    return page


def test_a_removed_source_is_found_in_the_layout_and_put_back_where_it_stood(few):
    page = page_of(few)
    foot = page.itemById("foot")
    text, place = foot.text(), foot.pos()
    page.removeLayoutItem(foot)
    finding = one(checked(few), Rule.SOURCE)
    assert finding.page == page.name()
    said = fix(few, finding)
    assert page.itemById("foot").text() == text
    assert page.itemById("foot").pos() == place
    assert "Undo" in said
    page.undoStack().stack().undo()
    assert page.itemById("foot") is None


def test_an_emptied_note_is_found_and_put_back_and_undo_takes_it_away(few):
    page = page_of(few)
    note = page.itemById("note")
    text = note.text()
    note.setText("")
    fix(few, one(checked(few), Rule.NOTE))
    assert note.text() == text
    page.undoStack().stack().undo()
    assert page.itemById("note").text() == ""


def test_a_note_in_other_words_is_a_note(few):
    ours = page_of(few).itemById("note")
    numbers = re.search(r"\d+ of \d+ powers", ours.text())[0]
    ours.setText(f"Note: mine. By rule: {numbers}.")
    assert checked(few) == []


def test_a_note_that_no_longer_tells_how_much_follows_from_rules_is_a_hint(few):
    page_of(few).itemById("note").setText("Note: mine")
    (finding,) = checked(few)
    assert (finding.rule, finding.severity) == (Rule.BY_RULE, Severity.HINT)
    assert "powers follow from general rules" in finding.text
    fix(few, finding)
    assert checked(few) == []


def test_a_class_taken_from_a_legend_is_found_and_listed_again(few):
    page = page_of(few)
    legend = next(item for item in page.items() if isinstance(item, QgsLayoutItemLegend))
    node = legend.model().rootGroup().findLayers()[0]
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, QgsMapLayerLegendUtils.legendNodeOrder(node)[:-1])
    legend.model().refreshLayerLegend(node)
    finding = one(checked(few), Rule.NO_DATA)
    assert finding.text == "The legend lacks “Not surveyed”."
    fix(few, finding)
    assert checked(few) == []


def test_small_text_in_a_layout_is_raised_to_what_can_be_read(few):
    page = page_of(few)
    edition = page.itemById("edition")
    set_label_format(edition, text_format(4.5, QColor("#FF0000")))
    finding = one(checked(few), Rule.TEXT_SIZE)
    assert finding.text.startswith("The edition is set in 4.5 pt")
    fix(few, finding)
    assert label_points(page.itemById("edition")) == pytest.approx(6.0)
    assert page.itemById("edition").fontColor() == QColor("#FF0000")


def test_a_text_that_its_box_cuts_is_told(few):
    page_of(few).itemById("note").setText("Note: " + "long " * 400)
    assert one(checked(few), Rule.TEXT_CUT).text == "The note does not fit into its box and is cut."


def test_a_map_theme_that_is_gone_is_told_and_the_layer_shown_instead(few):
    page = page_of(few)
    name = page.itemById("map").followVisibilityPresetName()
    few.mapThemeCollection().removeMapTheme(name)
    page.itemById("map").setFollowVisibilityPreset(True)
    page.itemById("map").setFollowVisibilityPresetName(name)
    finding = one(checked(few), Rule.EMPTY)
    assert name in finding.text
    fix(few, finding)
    assert layer_of(few).id() in [layer.id() for layer in page.itemById("map").layers()]
    assert not page.itemById("map").followVisibilityPreset()
    assert checked(few) == []


def test_checking_changes_nothing(live):
    live.setDirty(False)
    checked(live, *Theme, labels=True)
    assert not live.isDirty()
    assert len(live.layoutManager().layouts()) == 9
    assert len(layer_of(live).styleManager().styles()) == 3, "those of powers, and none besides"
