"""The project of an atlas file: group, layers, styles, words, relations, map themes."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from dataclasses import replace

import pytest
from driving import open_without_layouts
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsProject,
    QgsVectorLayer,
)

from cpmr_migration_plugin.model.vocabulary import ANSWER_THEMES, Theme
from cpmr_migration_plugin.progress import finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.layers import ROLE_PROPERTY, opening_theme, renew_words
from cpmr_migration_plugin.translation import Language, speaking


@pytest.fixture(scope="module")
def project(qgis_app, atlas):
    """The project as it was loaded; tests only read it."""
    project = QgsProject()
    assert project.read(str(atlas.project))
    yield project
    project.clear()  # layers must not outlive QGIS, which ends before pytest lets go of them


@pytest.fixture(scope="module")
def layers(project):
    return builder.theme_layers_of(builder.our_groups(project)[0])


def evaluated(layer: QgsVectorLayer, template: str, name: str) -> str:
    feature = next(f for f in layer.getFeatures() if f["name"] == name)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return QgsExpression.replaceExpressionText(template, context)


def test_nine_layers_in_their_order_with_their_titles(layers):
    assert list(layers) == list(Theme)
    assert [layer.name() for layer in layers.values()] == [f"{t.number} {t.title}" for t in Theme]
    assert all(layer.isValid() and layer.featureCount() > 30 for layer in layers.values())


def test_layers_are_known_by_property_not_by_name(qgis_app, atlas):
    project = QgsProject()
    open_without_layouts(project, atlas.project)
    builder.theme_layers_of(builder.our_groups(project)[0])[Theme.RECEPTION].setName("Mine now")
    builder.our_groups(project)[0].setName("My group")
    assert builder.theme_layers_of(builder.our_groups(project)[0])[Theme.RECEPTION].name() == "Mine now"
    project.clear()


def test_view_is_europe_in_the_official_projection(project):
    assert project.crs().authid() == "EPSG:3035"
    extent = project.viewSettings().defaultViewExtent()
    assert extent.crs().authid() == "EPSG:3035"
    assert extent.contains(builder.EUROPE)


def test_opening_asks_for_no_datum_transformation(layers):
    """QGIS asks when several operations of different accuracy lead from a layer's CRS to the project's."""
    from qgis.core import QgsDatumTransform

    source = layers[Theme.RECEPTION].crs()
    assert source.authid() == "EPSG:4258"
    assert len(QgsDatumTransform.operations(source, builder.project_crs())) <= 1


def test_every_value_drawn_has_a_class_and_every_kind_of_missing_data_is_in_the_legend(layers):
    for theme in ANSWER_THEMES:
        layer = layers[theme]
        renderer = layer.renderer()
        classes = {category.value() for category in renderer.categories()}
        values = {feature[renderer.classAttribute()] for feature in layer.getFeatures()}
        assert values <= classes, theme
        assert {"no_answer", "not_surveyed"} <= classes
    for theme in (Theme.COUNTRY_DATA, Theme.REGIONAL_DATA):
        labels = [rule.label() for rule in layers[theme].renderer().rootRule().children()]
        assert "Not available" in labels
        assert ("Not surveyed" in labels) == (theme is Theme.REGIONAL_DATA)


def test_every_figure_falls_into_exactly_one_class(layers):
    for theme in (Theme.COUNTRY_DATA, Theme.REGIONAL_DATA):
        layer = layers[theme]
        rules = [rule.filterExpression() for rule in layer.renderer().rootRule().children()]
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        for feature in layer.getFeatures():
            context.setFeature(feature)
            assert sum(bool(QgsExpression(rule).evaluate(context)) for rule in rules) == 1, feature["name"]


def test_no_layer_opacity_and_no_blend_modes(layers):
    """Either would turn a PDF into a picture."""
    for layer in layers.values():
        assert layer.opacity() == 1.0
        assert layer.blendMode() == layers[Theme.COUNTRY_DATA].blendMode() == 0


def test_a_region_inside_another_is_drawn_later(layers):
    order = {f["name"]: f["draw_order"] for f in layers[Theme.RECEPTION].getFeatures() if f["role"] == "region"}
    assert order["West Flanders"] > order["Flanders"]
    assert order["Fife"] > order["Scotland"]
    assert len(set(order.values())) == len(order)


def test_only_one_theme_is_visible_and_each_has_its_map_theme(project, layers):
    root = project.layerTreeRoot()
    visible = [theme for theme, layer in layers.items() if root.findLayer(layer.id()).isVisible()]
    assert visible == [Theme.COUNTRY_DATA]
    collection = project.mapThemeCollection()
    for theme, layer in layers.items():
        shown = collection.mapThemeVisibleLayers(builder.map_theme_name(layer))
        roles = [one.customProperty(ROLE_PROPERTY) for one in shown]
        assert roles == ["borders", theme.value, "ground"]


def test_map_tip_tells_class_competences_and_entries(layers):
    layer = layers[Theme.RECEPTION]
    tip = evaluated(layer, layer.mapTipTemplate(), "Catalonia")
    assert "<b>Catalonia</b>" in tip
    assert "Competence and experience" in tip
    assert "First reception: exclusive" in tip
    assert "Catalan Refugee Programme (2017)" in tip


def test_map_tip_of_a_figure_says_what_it_is_and_when(layers):
    layer = layers[Theme.REGIONAL_DATA]
    tip = evaluated(layer, layer.mapTipTemplate(), "Catalonia")
    assert "Foreign citizens, % of population aged 15–64, 2025: 22.2 % (2025" in tip
    missing = evaluated(layer, layer.mapTipTemplate(), "Podlaskie")
    assert "aged 15–64, 2025: Not available" in missing


def test_labels_and_map_tips_call_territories_alike_in_the_language_of_qgis(atlas, french):
    info = builder.open_atlas(atlas.atlas)
    for theme in (Theme.RECEPTION, Theme.REGIONAL_DATA):
        layer = finish(opening_theme(info, theme))
        tip = evaluated(layer, layer.mapTipTemplate(), "Catalonia")
        assert tip.startswith("<b>Catalogne</b>")
        assert evaluated(layer, layer.mapTipTemplate(), "Podlaskie").startswith("<b>Podlachie</b>")
        label = layer.labeling().rootRule().children()[0].settings().fieldName
        assert evaluated(layer, f"[% {label} %]", "Catalonia") == "Catalogne"


def test_figures_are_told_in_the_language_of_qgis_with_their_flags_in_words(atlas, french):
    layer = finish(opening_theme(builder.open_atlas(atlas.atlas), Theme.REGIONAL_DATA))
    foreign = "Ressortissants étrangers, % de la population âgée de 15 à 64 ans"
    assert f"<br>{foreign}, 2025\u202f: 22.2 % (2025, calculé)<br>" in evaluated(
        layer, layer.mapTipTemplate(), "Catalonia"
    )
    flagged = next(f["name"] for f in layer.getFeatures() if f["total_flag"] == "b p")
    assert ", rupture de série, provisoire)<br>" in evaluated(layer, layer.mapTipTemplate(), flagged)
    assert layer.attributeAlias(layer.fields().indexOf("ratio")).startswith(foreign)
    assert layer.metadata().abstract().startswith(foreign)


def test_figures_of_a_layer_made_in_another_language_are_named_anew_unless_a_person_did(atlas, french):
    before = builder.open_atlas(atlas.atlas)
    later = {"regional_ratio_latest": "2031", "regional_ratio_oldest": "2031"}
    after = replace(before, provenance={**before.provenance, **later})
    layer = finish(opening_theme(before, Theme.REGIONAL_DATA))
    ratio, total = (layer.fields().indexOf(name) for name in ("ratio", "total"))
    layer.setFieldAlias(total, "Mine")
    with speaking(Language.EN):
        renew_words(layer, after, before, Theme.REGIONAL_DATA)
        assert layer.attributeAlias(ratio) == after.figure_text(Theme.REGIONAL_DATA, "ratio")
    assert layer.attributeAlias(ratio).endswith(", 2031")
    assert layer.attributeAlias(total) == "Mine"


def test_a_flag_nobody_knows_stays_in_a_map_tip(qgis_app):
    from cpmr_migration_plugin.project.forms import map_tip

    layer = QgsVectorLayer("Point?field=ratio:real&field=ratio_time:string&field=ratio_flag:string", "x", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([1.0, "2020", "b zz p"])
    context = QgsExpressionContext()
    context.setFeature(feature)
    tip = QgsExpression.replaceExpressionText(map_tip(Theme.COUNTRY_DATA, "status"), context)
    assert "(2020, break in the series, zz, provisional)" in tip


def test_text_from_a_dataset_never_becomes_markup_in_a_map_tip(qgis_app):
    from cpmr_migration_plugin.project.forms import map_tip

    layer = QgsVectorLayer("Point?field=name:string&field=involvement:string&field=competence_text:string"
                           "&field=entry_text:string", "x", "memory")  # fmt: skip
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["<script>alert('x')</script>", "no_answer", 'a & b "c"', "1 < 2\nnext"])
    layer.dataProvider().addFeature(feature)
    tip = evaluated(layer, map_tip(Theme.RECEPTION, "involvement"), "<script>alert('x')</script>")
    assert "<script" not in tip
    assert "&lt;script&gt;" in tip
    assert "a &amp; b &quot;c&quot;" in tip
    assert "1 &lt; 2<br>next" in tip


def test_factsheet_is_linked_where_there_is_one(qgis_app):
    from cpmr_migration_plugin.project.forms import map_tip

    columns = ["name", "status", "ratio_time", "ratio_flag", "total_time", "total_flag", "factsheet_url"]
    fields = "&".join(f"field={name}:string" for name in columns)
    layer = QgsVectorLayer(f"Point?{fields}&field=ratio:double&field=total:double", "x", "memory")
    for name, address in (("with", 'https://example.org/a"b'), ("without", None), ("bad", "javascript:alert(1)")):
        feature = QgsFeature(layer.fields())
        feature.setAttribute("name", name)
        feature.setAttribute("factsheet_url", address)
        layer.dataProvider().addFeature(feature)
    template = map_tip(Theme.REGIONAL_DATA, "status")
    assert '<a href="https://example.org/a&quot;b">Factsheet</a>' in evaluated(layer, template, "with")
    assert "<a " not in evaluated(layer, template, "without")
    assert "<a " not in evaluated(layer, template, "bad")


def test_relations_lead_from_a_region_to_its_competences_and_experiences(project, layers):
    feature = next(f for f in layers[Theme.RECEPTION].getFeatures() if f["region_id"] == "es-catalonia")
    relations = project.relationManager().referencedRelations(layers[Theme.RECEPTION])
    counts = {r.referencingLayer().customProperty(ROLE_PROPERTY): len(list(r.getRelatedFeatures(feature)))
              for r in relations}  # fmt: skip
    assert set(counts) == {"competences", "experiences"}
    assert counts["competences"] >= 7
    assert counts["experiences"] >= 8
    tabs = [tab.name() for tab in layers[Theme.RECEPTION].editFormConfig().tabs()]
    assert tabs[0] == "Region"
    assert len(tabs) == 3


def test_columns_have_words_and_technical_ones_are_hidden(layers):
    layer = layers[Theme.RECEPTION]
    fields = layer.fields()
    assert layer.attributeAlias(fields.indexOf("involvement")) == "Involvement"
    assert layer.editorWidgetSetup(fields.indexOf("draw_order")).type() == "Hidden"
    assert layer.editorWidgetSetup(fields.indexOf("involvement")).type() == "ValueMap"
    figure = layers[Theme.REGIONAL_DATA]
    alias = figure.attributeAlias(figure.fields().indexOf("ratio"))
    assert alias == "Foreign citizens, % of population aged 15–64, 2025"


def test_layers_carry_attribution_and_metadata(project, layers):
    for layer in layers.values():
        assert "Natural Earth" in layer.metadata().rights()[0]
        assert layer.metadata().licenses()
        assert layer.displayExpression() == '"name"'
    assert project.metadata().title()
    assert "Natural Earth" in project.metadata().abstract()


def test_project_has_an_ordinary_layout_per_layer(project):
    names = [layout.name() for layout in project.layoutManager().layouts()]
    assert sorted(names) == [f"{t.number} {t.title}" for t in Theme]


def test_a_layer_opened_from_the_atlas_file_brings_its_style(qgis_app, atlas):
    layer = QgsVectorLayer(f"{atlas.atlas}|layername=reception", "x", "ogr")
    assert layer.renderer().type() == "categorizedSymbol"
    assert layer.featureCount() > 300
    assert layer.labelsEnabled()


def test_the_same_atlas_twice_in_a_project_keeps_both_apart(qgis_app, atlas):
    project = QgsProject()
    info = builder.open_atlas(atlas.atlas)
    first = finish(builder.adding_atlas(project, info))
    second = finish(builder.adding_atlas(project, info, (Theme.NEEDS, Theme.RECEPTION)))
    assert first.name() != second.name()
    assert list(builder.theme_layers_of(second)) == [Theme.RECEPTION, Theme.NEEDS]
    assert len(project.mapThemeCollection().mapThemes()) == 11
    for group in (first, second):
        for layer in builder.theme_layers_of(group).values():
            shown = project.mapThemeCollection().mapThemeVisibleLayers(builder.map_theme_name(layer))
            assert layer in shown
            assert len(shown) == 3


def test_adding_to_a_project_keeps_what_a_person_had(qgis_app, atlas):
    project = QgsProject()
    mine = QgsVectorLayer("Point?crs=EPSG:4326", "mine", "memory")
    project.addMapLayer(mine)
    project.setTitle("My work")
    finish(builder.adding_atlas(project, builder.open_atlas(atlas.atlas)))
    assert project.title() == "My work"
    assert project.layerTreeRoot().findLayer(mine.id()).isVisible()
    assert project.layerTreeRoot().children()[0].customProperty(ROLE_PROPERTY) == "group"


def test_project_opens_and_draws_without_the_plugin(qgis_app, atlas, tmp_path):
    """In a process of its own that cannot import the plugin."""
    program = textwrap.dedent(
        """
        import sys
        from qgis.core import QgsApplication, QgsMapRendererParallelJob, QgsMapSettings, QgsProject
        from qgis.PyQt.QtCore import QSize
        app = QgsApplication([], True)
        app.initQgis()
        project = QgsProject.instance()
        assert project.read(sys.argv[1])
        bad = [layer.name() for layer in project.mapLayers().values() if not layer.isValid()]
        assert not bad, bad
        collection = project.mapThemeCollection()
        assert len(collection.mapThemes()) == 9
        pictures = set()
        for name in collection.mapThemes():
            settings = QgsMapSettings()
            settings.setLayers(collection.mapThemeVisibleLayers(name))
            settings.setDestinationCrs(project.crs())
            settings.setExtent(project.viewSettings().defaultViewExtent())
            settings.setOutputSize(QSize(500, 350))
            job = QgsMapRendererParallelJob(settings)
            job.start()
            job.waitForFinished()
            assert not job.errors(), [error.message for error in job.errors()]
            image = job.renderedImage()
            colours = {image.pixel(x, y) for x in range(0, 500, 3) for y in range(0, 350, 3)}
            assert len(colours) > 5, name
            pictures.add(bytes(image.constBits().asstring(image.sizeInBytes())))
        assert len(pictures) == 9
        assert not [m for m in sys.modules if m.startswith("cpmr")]
        print("drawn")
        """
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(atlas.project)], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert "drawn" in done.stdout, done.stderr
