"""Style presets on real layers: classes and counts, native renderers, undo, files, atlas file, Processing."""

from __future__ import annotations

import json
import shutil
import sqlite3

import bundled_figures as bundled
import pytest
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsHistogramDiagram,
    QgsPieDiagram,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.layouts.map_page import map_layout
from cpmr_migration_plugin.layouts.page import PageSpec
from cpmr_migration_plugin.model.style.preset import BivariateAxis, Drawing, Method, StylePreset, built_in, dumps
from cpmr_migration_plugin.model.style.preset_palettes import Palette
from cpmr_migration_plugin.model.vocabulary import ANSWER_THEMES, Theme
from cpmr_migration_plugin.processing.apply_style import ApplyStyleAlgorithm
from cpmr_migration_plugin.progress import finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.preset_drawn import preset_of
from cpmr_migration_plugin.project.preset_fit import hindrance
from cpmr_migration_plugin.project.presets import shown_classes
from cpmr_migration_plugin.project.subjects.kinds import subject_of
from cpmr_migration_plugin.project.subjects.theme_subject import ThemeSubject
from cpmr_migration_plugin.workflows.styling import styles

SILENT = {"No answer", "Not surveyed"}
WITH_FIGURES = {preset.name: preset for preset in built_in() if preset.drawing is Drawing.CLASSES}


@pytest.fixture(scope="module")
def project(qgis_app, atlas, tmp_path_factory):
    path = tmp_path_factory.mktemp("styles") / "atlas.gpkg"
    shutil.copy(atlas.atlas, path)
    project = QgsProject()
    finish(builder.adding_atlas(project, builder.open_atlas(path)))
    yield project
    project.clear()


@pytest.fixture(scope="module")
def layers(project):
    return builder.theme_layers_of(builder.our_groups(project)[0])


@pytest.fixture
def kept(layers):
    """The layers; every change to them is taken back."""
    done = []

    def put(theme: Theme, preset: StylePreset) -> QgsVectorLayer:
        done.append((layers[theme], styles.apply(layers[theme], preset)))
        return layers[theme]

    yield put
    for layer, former in reversed(done):
        styles.undo(layer, former)


@pytest.fixture(autouse=True)
def no_saved_styles(own_profile):
    (own_profile / "styles.json").unlink(missing_ok=True)
    yield
    (own_profile / "styles.json").unlink(missing_ok=True)


def counts(layer: QgsVectorLayer) -> dict[str, int]:
    """What each class draws; the mark of members is none, it lies over them."""
    shown = {one.label: one.count for one in shown_classes(layer) if one.count is not None}
    return {label: count for label, count in shown.items() if label != "CPMR member"}


def rows(layer: QgsVectorLayer, query: str) -> list[tuple]:
    with sqlite3.connect(layer.source().split("|")[0]) as database:
        return database.execute(query).fetchall()


# Classes.


@pytest.mark.parametrize("name", WITH_FIGURES)
def test_counts_of_classes_are_those_of_the_data_and_missing_figures_stay(layers, kept, name):
    preset = WITH_FIGURES[name]
    layer = layers[Theme.REGIONAL_DATA]
    if hindrance(preset, subject_of(layer), layer):
        with pytest.raises(PluginError, match="does not fit"):
            styles.apply(layer, preset)
        return
    kept(Theme.REGIONAL_DATA, preset)
    shares = [share for (share,) in rows(layer, "SELECT ratio FROM regional_data WHERE status = 'value'")]
    drawn = counts(layer)
    assert isinstance(layer.renderer(), QgsRuleBasedRenderer)
    assert drawn.pop("Not available") == rows(layer, "SELECT count(*) FROM regional_data WHERE ratio IS NULL "
                                                     "AND status = 'not_available'")[0][0]  # fmt: skip
    assert drawn.pop("Not surveyed") == rows(layer, "SELECT count(*) FROM units WHERE role = 'fill'")[0][0]
    assert sum(drawn.values()) == len(shares)
    assert 2 <= len(drawn) <= 7
    # Between figures far apart, equal steps may leave a class empty: a region overseas has twice the next share.
    assert all(drawn.values()) or preset.method in (Method.PRETTY, Method.EQUAL), drawn
    for label, count in drawn.items():
        words = label.replace("%", "").split()
        low = float(words[0]) if words[0] != "under" else -1.0
        high = float(words[-1]) if words[-1] != "more" else 1e9
        assert count == sum(low <= share < high for share in shares), label


def test_methods_part_the_same_figures_differently(layers, kept):
    found = set()
    for method in (Method.QUANTILE, Method.NATURAL, Method.EQUAL):
        kept(Theme.REGIONAL_DATA, StylePreset("mine", method=method, rounded=False))
        found.add(tuple(counts(layers[Theme.REGIONAL_DATA]).values()))
    assert len(found) == 3


def test_own_thresholds_are_drawn_as_they_were_given(kept):
    layer = kept(Theme.REGIONAL_DATA, StylePreset("mine", method=Method.THRESHOLDS, thresholds=(2.25, 20.0)))
    assert list(counts(layer))[:3] == ["under 2.25%", "2.25 to under 20%", "20% and more"]


@pytest.mark.parametrize("classes", [2, 3, 4, 6, 7])
def test_a_diverging_palette_turns_at_its_middle(kept, classes):
    preset = StylePreset("mine", palette=Palette.DIVERGING, classes=classes, midpoint=9.5)
    layer = kept(Theme.REGIONAL_DATA, preset)
    drawn = [one for one in shown_classes(layer) if one.count is not None and "%" in one.label]
    below = [one for one in drawn if one.label.endswith("under 9.5%")]
    turn = drawn.index(below[0]) + 1
    warm = [one.symbol.color().red() > one.symbol.color().blue() for one in drawn]
    assert warm == [True] * turn + [False] * (len(drawn) - turn)


@pytest.mark.parametrize("palette", [Palette.GREY, Palette.BLUE, Palette.CONTRAST])
def test_answers_keep_their_classes_in_other_colours(layers, kept, palette):
    before = counts(layers[Theme.RECEPTION])
    silent = {one.label: one.symbol.color().name() for one in shown_classes(layers[Theme.RECEPTION])}
    layer = kept(Theme.RECEPTION, StylePreset("mine", palette=palette))
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
    assert counts(layer) == before
    now = {one.label: one.symbol.color().name() for one in shown_classes(layer)}
    kept_classes = SILENT if palette is Palette.GREY else {
        *SILENT, "No competence, as stated", "No competence, inferred",
    }  # fmt: skip
    assert {label for label in now if now[label] == silent[label]} == kept_classes


def test_grey_classes_are_hatched_and_in_grey(kept):
    layer = kept(Theme.REGIONAL_DATA, StylePreset("mine", palette=Palette.GREY))
    drawn = [one for one in shown_classes(layer) if one.count is not None and "%" in one.label]
    assert [one.symbol.symbolLayerCount() > 1 for one in drawn] == [True, False, True, False, True]
    assert all(one.symbol.color().saturation() == 0 for one in drawn)


# Two topics.


@pytest.mark.parametrize("across", BivariateAxis)
@pytest.mark.parametrize("theme", [Theme.RECEPTION, Theme.INCLUSION])
def test_two_topics_are_nine_classes_and_every_kind_of_silence(layers, kept, theme, across):
    layer = kept(theme, StylePreset("mine", Drawing.BIVARIATE, Palette.BIVARIATE, classes=3, across=across))
    drawn = counts(layer)
    cells = [label for label in drawn if ";" in label and "%" in label]
    assert len(cells) == 9
    assert {*SILENT, "Answer given; share not available"} <= drawn.keys()
    assert sum(drawn.values()) == layer.featureCount(), "a territory is drawn twice or not at all"
    colors = {one.symbol.color().name() for one in shown_classes(layer) if one.label in cells}
    assert len(colors) == 9
    if across is BivariateAxis.INVOLVEMENT:
        for kind, words in (
            ("competence_and_experience", "Competence and experience"),
            ("competence_only", "Competence only"),
        ):
            (cell,) = [label for label in cells if label.startswith(f"{words}; ") and label.endswith("and more")]
            low = float(cell.split("; ")[1].split("%")[0])
            query = f"SELECT count(*) FROM {theme.value} WHERE involvement = '{kind}' AND ratio >= {low}"  # noqa: S608
            assert drawn[cell] == rows(layer, query)[0][0]


def test_the_share_beside_answers_is_that_of_the_regional_data(layers):
    query = """SELECT count(*) FROM reception a JOIN regional_data b USING (unit_id)
        WHERE a.ratio IS NOT b.ratio OR a.ratio_status IS NOT b.status"""
    assert rows(layers[Theme.RECEPTION], query) == [(0,)]


# Diagrams.


@pytest.mark.parametrize(("drawing", "diagram"), [(Drawing.PIES, QgsPieDiagram), (Drawing.BARS, QgsHistogramDiagram)])
def test_pies_and_bars_count_what_is_documented_in_each_theme(layers, kept, drawing, diagram):
    layer = kept(Theme.REGIONAL_DATA, StylePreset("mine", drawing, Palette.CONTRAST))
    renderer = layer.diagramRenderer()
    assert isinstance(renderer.diagram(), diagram)
    settings = renderer.diagramSettings()[0]
    assert settings.categoryLabels == [theme.title for theme in ANSWER_THEMES]
    sums = rows(
        layer, "SELECT theme, max(competences + entries), sum(competences + entries) FROM region_themes GROUP BY 1"
    )
    columns = " + ".join(f"{theme.value}_competences + {theme.value}_entries" for theme in ANSWER_THEMES)
    most, total = rows(layer, f"SELECT max({columns}), sum({columns}) FROM regional_data")[0]  # noqa: S608
    assert renderer.upperValue() == (most if drawing is Drawing.PIES else max(tallest for _, tallest, _ in sums))
    placed = rows(layer, "SELECT sum(competences + entries) FROM region_themes JOIN regions USING (region_id) "
                         "WHERE unit_id <> ''")[0][0]  # fmt: skip
    assert total == placed
    drawn = counts(layer)
    documented, silent, outside = drawn.values()
    assert documented == rows(layer, f"SELECT count(*) FROM regional_data WHERE {columns} > 0")[0][0]  # noqa: S608
    assert silent == bundled.DRAWN - documented
    assert outside == rows(layer, "SELECT count(*) FROM units WHERE role = 'fill'")[0][0]
    assert list(drawn)[1:] == ["No answer", "Not surveyed"]


def test_symbols_have_the_size_that_was_asked_for_and_missing_totals_a_class(layers, kept):
    layer = kept(Theme.REGIONAL_DATA, StylePreset("mine", Drawing.SYMBOLS, symbol=14.0))
    assert layer.diagramRenderer().upperSize().width() == 14.0
    without = rows(layer, "SELECT count(*) FROM regional_data WHERE total IS NULL AND status <> 'not_surveyed'")[0][0]
    assert counts(layer)["Not available"] == without


@pytest.mark.parametrize("preset", built_in(), ids=lambda preset: preset.name)
@pytest.mark.parametrize("theme", [Theme.COUNTRY_DATA, Theme.REGIONAL_DATA, Theme.INCLUSION, Theme.NEEDS])
def test_every_preset_draws_every_territory_once_and_undo_gives_the_style_back_exactly(layers, theme, preset):
    layer = layers[theme]
    before = styles.qml_of(layer)
    if hindrance(preset, subject_of(layer), layer):
        with pytest.raises(PluginError):
            styles.apply(layer, preset)
        assert styles.qml_of(layer) == before
        return
    former = styles.apply(layer, preset)
    assert sum(counts(layer).values()) == layer.featureCount()
    assert preset_of(layer) == preset
    assert layer.opacity() == 1.0
    assert not any("opacity" in name for name in layer.styleManager().styles())
    styles.undo(layer, former)
    assert styles.qml_of(layer) == before
    assert preset_of(layer) is None


def test_undo_is_exact_while_a_layout_shows_the_layer(project, layers):
    group = builder.our_groups(project)[0]
    page = map_layout(
        project, group, ThemeSubject(builder.open_atlas(builder.atlas_path_of(group)), Theme.RECEPTION), PageSpec()
    )
    layer = layers[Theme.RECEPTION]
    before = styles.qml_of(layer)
    former = styles.apply(layer, built_in()[5])
    QgsApplication.processEvents()
    assert styles.qml_of(layer) != before
    styles.undo(layer, former)
    QgsApplication.processEvents()
    assert styles.qml_of(layer) == before
    del page


def test_labels_that_a_person_edited_stay_and_ours_follow(layers):
    layer = layers[Theme.REGIONAL_DATA]
    before = styles.qml_of(layer)
    first = styles.apply(layer, StylePreset("big", Drawing.SYMBOLS, symbol=20.0))
    followed = layer.labeling().rootRule().children()[0].settings().dataDefinedProperties()
    assert "10.0 *" in followed.property(followed.propertyKeys()[-1]).expressionString() or any(
        "10.0 *" in followed.property(key).expressionString() for key in followed.propertyKeys()
    )
    layer.setLabelsEnabled(False)
    second = styles.apply(layer, StylePreset("blue", palette=Palette.BLUE))
    assert not layer.labelsEnabled()
    styles.undo(layer, second)
    styles.undo(layer, first)
    assert styles.qml_of(layer) == before


# Projects and atlas files.


def test_a_saved_project_opens_with_the_style(project, layers, kept, tmp_path):
    preset = StylePreset("mine", Drawing.BIVARIATE, Palette.BIVARIATE, classes=3)
    layer = kept(Theme.INCLUSION, preset)
    expected = counts(layer)
    assert project.write(str(tmp_path / "styled.qgz"))
    fresh = QgsProject()
    try:
        assert fresh.read(str(tmp_path / "styled.qgz"))
        again = builder.theme_layers_of(builder.our_groups(fresh)[0])[Theme.INCLUSION]
        assert counts(again) == expected
        assert preset_of(again) == preset
    finally:
        del again
        fresh.clear()


def run(parameters: dict, project: QgsProject | None = None) -> dict:
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    if project is not None:
        context.setProject(project)
    algorithm = ApplyStyleAlgorithm()
    algorithm.initAlgorithm()
    return algorithm.processAlgorithm(parameters, context, feedback)


def test_the_algorithm_writes_the_default_style_of_an_atlas_file_and_a_qml(atlas, tmp_path, qgis_app):
    path = tmp_path / "mine.gpkg"
    shutil.copy(atlas.atlas, path)
    result = run({"ATLAS": str(path), "LAYER": "reception", "PRESET": "Involvement and share",
                  "QML": str(tmp_path / "two.qml")})  # fmt: skip
    assert result["CLASSES_DRAWN"] == 14
    layer = QgsVectorLayer(f"{path}|layername=reception", "x", "ogr")
    assert isinstance(layer.renderer(), QgsRuleBasedRenderer)
    assert sum(counts(layer).values()) == layer.featureCount() > bundled.DRAWN
    assert (tmp_path / "two.qml").read_text(encoding="utf-8").startswith("<!DOCTYPE qgis")
    with sqlite3.connect(path) as database:
        found = database.execute(
            "SELECT styleName, useAsDefault FROM layer_styles WHERE f_table_name = 'reception' ORDER BY 2"
        ).fetchall()
    assert found == [("4 Entry and Reception", 0), ("Involvement and share", 1)]
    with pytest.raises(QgsProcessingException, match=r"two\.qml"):
        run({"ATLAS": str(path), "LAYER": "reception", "PRESET": "Default", "QML": str(tmp_path / "two.qml")})


def test_the_algorithm_changes_the_open_project_by_a_file_and_parameters(project, layers, tmp_path):
    file = styles.export_file(tmp_path / "ours", [StylePreset("First"), StylePreset("Second", palette=Palette.BLUE)])
    assert file.name == "ours.json"
    layer = layers[Theme.REGIONAL_DATA]
    before = styles.qml_of(layer)
    run({"LAYER": "regional_data", "PRESET_FILE": str(file), "PRESET": "Second", "THRESHOLDS": "20; 7,5"}, project)
    given = preset_of(layer)
    assert (given.palette, given.thresholds) == (Palette.BLUE, (7.5, 20.0))
    assert list(counts(layer))[:3] == ["under 7.5%", "7.5 to under 20%", "20% and more"]
    run({"LAYER": "regional_data", "PRESET": "default"}, project)
    assert styles.qml_of(layer).count("<rule ") == before.count("<rule ")


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"LAYER": "nonsense"}, "There is no layer"),
        ({"LAYER": "reception", "PRESET": "nonsense"}, "There is no style"),
        ({"LAYER": "country_data", "PRESET": "Involvement and share"}, "does not fit"),
        ({"LAYER": "regional_data", "THRESHOLDS": "5 x"}, "is not a number"),
        ({"LAYER": "regional_data", "THRESHOLDS": "nan"}, "no style presets"),
        ({"LAYER": "regional_data", "ATLAS": "/nowhere/atlas.gpkg"}, "atlas.gpkg"),
        ({"LAYER": "regional_data", "PRESET_FILE": "/nowhere/x.json"}, "x.json"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(project, parameters, said):
    with pytest.raises(QgsProcessingException, match=said) as refused:
        run(parameters, project)
    assert "Traceback" not in str(refused.value)


# Presets of a user.


def test_saved_presets_are_found_replaced_and_forgotten():
    styles.save(StylePreset("Ours", palette=Palette.BLUE))
    styles.save(StylePreset("Other"))
    styles.save(StylePreset("Ours", palette=Palette.GREY))
    assert [(p.name, p.palette) for p in styles.saved()[0]] == [("Ours", Palette.GREY), ("Other", Palette.WARM)]
    assert styles.find("ours").palette is Palette.GREY
    styles.delete("Ours")
    assert [p.name for p in styles.saved()[0]] == ["Other"]
    with pytest.raises(PluginError, match="There is no style"):
        styles.delete("Ours")
    with pytest.raises(PluginError, match="built-in"):
        styles.save(StylePreset("Default"))


def test_imported_presets_never_replace_those_that_are_there(tmp_path):
    styles.save(StylePreset("Ours"))
    file = tmp_path / "theirs.json"
    file.write_text(dumps([StylePreset("Ours", palette=Palette.BLUE), StylePreset("Default", palette=Palette.GREY)]))
    assert [p.name for p in styles.import_file(file)] == ["Ours (2)", "Default (2)"]
    assert [p.name for p in styles.saved()[0]] == ["Ours", "Ours (2)", "Default (2)"]


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"{}", b"[" * 50_000, b" " * 300_000, b"<qgis/>"])
def test_hostile_files_are_refused_and_change_nothing(tmp_path, own_profile, content):
    styles.save(StylePreset("Ours"))
    before = (own_profile / "styles.json").read_bytes()
    file = tmp_path / "bad.json"
    file.write_bytes(content)
    with pytest.raises(PluginError):
        styles.import_file(file)
    assert (own_profile / "styles.json").read_bytes() == before


def test_a_damaged_entry_of_the_profile_is_passed_over_and_said(own_profile):
    (own_profile / "styles.json").write_text(
        json.dumps({"version": 1, "presets": [{"name": "Bad", "classes": 99}, 7, {"name": "Good"}]})
    )
    presets, notes = styles.saved()
    assert [preset.name for preset in presets] == ["Good"]
    assert len(notes) == 2
    assert "“Bad”" in notes[0]
