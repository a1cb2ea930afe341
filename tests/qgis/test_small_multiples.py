"""A page of small maps: same extent, each its own style and title, one legend that is right for all."""

from __future__ import annotations

import sqlite3

import bundled_figures as bundled
import pytest
from qgis.core import (
    QgsLayoutItemMap,
    QgsMapLayerLegendUtils,
    QgsMapLayerStyle,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)

from cpmr_migration_plugin import catalogues, translation
from cpmr_migration_plugin.errors import ExportError
from cpmr_migration_plugin.layouts.page import Orientation, PageSpec, PaperSize
from cpmr_migration_plugin.layouts.small_multiples import laying_out_multiples
from cpmr_migration_plugin.model.multiples import Multiples
from cpmr_migration_plugin.model.vocabulary import FIELDS, FIELDS_BY_ID, Theme
from cpmr_migration_plugin.processing import export_multiples
from cpmr_migration_plugin.processing.export_multiples import ExportMultiplesAlgorithm
from cpmr_migration_plugin.progress import finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.presets import shown_classes
from cpmr_migration_plugin.translation import Language

PAGES = [PageSpec(), PageSpec(orientation=Orientation.PORTRAIT), PageSpec(size=PaperSize.SLIDE)]


@pytest.fixture(autouse=True, scope="module")
def _languages():
    translation.install_catalogues(catalogues.open_catalogue)
    yield
    translation.install_catalogues(None)


@pytest.fixture(scope="module")
def project(qgis_app, atlas):
    project = QgsProject()
    finish(builder.adding_atlas(project, builder.open_atlas(atlas.atlas)))
    yield project
    project.clear()


@pytest.fixture(scope="module")
def make(project, group):
    """Lays out a page the first time it is asked for; tests only read it."""
    made = {}

    def page(what: Multiples, spec: PageSpec):
        if (what, spec) not in made:
            made[what, spec] = finish(laying_out_multiples(project, group, what, spec))
        return made[what, spec]

    yield page
    made.clear()


def maps_of(page) -> list[QgsLayoutItemMap]:
    return [item for item in page.items() if isinstance(item, QgsLayoutItemMap)]


def box(item):
    return item.mapRectToScene(item.rect())


@pytest.mark.parametrize("spec", PAGES, ids=lambda s: f"{s.size.value}-{s.orientation.value}")
@pytest.mark.parametrize("what", Multiples)
def test_nine_or_more_maps_of_one_extent_stand_side_by_side(make, what, spec):
    page = make(what, spec)
    maps = maps_of(page)
    assert len(maps) >= 9 or (what is Multiples.PACT and len(maps) == 3)
    assert len({(round(m.extent().xMinimum()), round(m.extent().width())) for m in maps}) == 1
    assert maps[0].extent().contains(builder.EUROPE.center())
    sheet = page.pageCollection().page(0)
    frame = sheet.mapRectToScene(sheet.rect())
    shown = [item for item in page.items() if item is not sheet and hasattr(item, "id") and item.id()]
    for item in shown:
        assert frame.contains(box(item)), item.id()
    for first, second in ((a, b) for i, a in enumerate(shown) for b in shown[i + 1 :]):
        cut = box(first).intersected(box(second))
        assert cut.width() < 0.2 or cut.height() < 0.2, (first.id(), second.id())
    assert [page.itemById(f"title_{m.id()[4:]}").currentText() for m in maps if not m.id()] == []


def test_every_map_of_a_field_counts_what_the_edition_says_of_it(make, group, atlas):
    page = make(Multiples.FIELDS, PageSpec())
    layer = builder.theme_layers_of(group)[Theme.GOVERNANCE]
    with sqlite3.connect(atlas.atlas) as database:
        said = dict(
            database.execute(
                "SELECT field, count(DISTINCT region_id) FROM competences JOIN regions USING (region_id) "
                "WHERE unit_id <> '' GROUP BY 1"
            )
        )
        (outside,) = database.execute("SELECT count(*) FROM units WHERE role = 'fill'").fetchone()
    labels = set()
    for map_ in maps_of(page):
        field = map_.id().removeprefix("map_")
        copy = layer.clone()
        QgsMapLayerStyle(map_.layerStyleOverrides()[layer.id()]).writeToLayer(copy)
        counts = {one.label: one.count for one in shown_classes(copy)}
        labels.add(tuple(counts))
        assert counts.pop("Not surveyed") == outside
        assert counts.pop("No answer") == bundled.DRAWN - said[field]
        assert sum(counts.values()) == said[field]
        assert not copy.labelsEnabled()
        assert page.itemById(f"title_{field}").currentText() == FIELDS_BY_ID[field].title
    assert len(labels) == 1, "one legend cannot be right for all maps"
    legend = page.itemById("legend")
    entries = [
        node.data(0)
        for found in legend.model().rootGroup().findLayers()
        for node in legend.model().layerLegendNodes(found)
    ]
    assert tuple(entries) == labels.pop()


def test_the_layers_of_the_project_are_not_changed(project, group):
    before = [layer.renderer().dump() for layer in builder.theme_layers_of(group).values()]
    for what in Multiples:
        finish(laying_out_multiples(project, group, what, PageSpec()))
    assert [layer.renderer().dump() for layer in builder.theme_layers_of(group).values()] == before


def test_themes_with_the_same_classes_share_an_entry_of_the_legend(make):
    page = make(Multiples.THEMES, PageSpec())
    legend = page.itemById("legend")
    headings = [n.customProperty("legend/title-label") for n in legend.model().rootGroup().findLayers()]
    assert [heading.replace("\n", " ") for heading in headings] == [
        "1 Country Data", "2 Regional Data", "3 Multilevel Governance, Policy, Instruments", "4 to 7",
        "8 Issues, Needs, Innovative Practices", "9 Cooperation Interest",
    ]  # fmt: skip


def test_chosen_fields_are_drawn_even_if_nobody_documents_them_and_unknown_ones_are_refused(project, group):
    silent = next(field.id for field in FIELDS if field.id == "settlement")
    page = finish(laying_out_multiples(project, group, Multiples.FIELDS, PageSpec(), ["health", silent]))
    assert sorted(m.id() for m in maps_of(page)) == ["map_health", "map_settlement"]
    with pytest.raises(ExportError):
        finish(laying_out_multiples(project, group, Multiples.FIELDS, PageSpec(), ["nonsense"]))


@pytest.mark.parametrize("nothing", [{}, {"FIELDS": None}, {"FIELDS": ""}, {"FIELDS": []}], ids=str)
def test_without_a_choice_of_fields_all_that_are_documented_are_drawn(atlas, tmp_path, monkeypatch, nothing):
    """Regression: QGIS takes the first entry of a list for chosen where nothing is given; one map was drawn."""
    asked = []
    monkeypatch.setattr(
        export_multiples, "export_multiples", lambda _project, request, _progress: asked.append(request) or ()
    )
    algorithm = ExportMultiplesAlgorithm()
    algorithm.initAlgorithm()
    parameters = {"SOURCE": str(atlas.atlas), "WHAT": 0, "FOLDER": str(tmp_path)} | nothing
    _, done = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback())
    assert done
    assert [request.fields for request in asked] == [()]


def test_the_algorithm_writes_the_page_in_a_language_and_never_over_a_file_unasked(atlas, tmp_path):
    parameters = {"SOURCE": str(atlas.atlas), "WHAT": 0, "FIELDS": [7, 11, 13], "FORMATS": [1], "DPI": 72,
                  "FOLDER": str(tmp_path / "out"), "TITLE": "<b>[% 1+1 %]</b>"}  # fmt: skip
    algorithm = ExportMultiplesAlgorithm()
    algorithm.initAlgorithm()
    result = algorithm.processAlgorithm(parameters, QgsProcessingContext(), QgsProcessingFeedback())
    assert result["FILES"] == 1
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["small_multiples_fields.png"]
    with pytest.raises(QgsProcessingException, match="already there"):
        algorithm.processAlgorithm(parameters, QgsProcessingContext(), QgsProcessingFeedback())


def classes_by_column(page) -> list[int]:
    """How many classes each column of the legend of fields has."""
    node = page.itemById("legend").model().rootGroup().findLayers()[0]
    count = len(page.itemById("legend").model().layerOriginalLegendNodes(node))
    starts = [n for n in range(count) if n == 0 or QgsMapLayerLegendUtils.legendNodeColumnBreak(node, n)]
    return [end - start for start, end in zip(starts, [*starts[1:], count])]


@pytest.mark.parametrize("spec", PAGES, ids=lambda s: f"{s.size.value}-{s.orientation.value}")
def test_kinds_of_power_follow_each_other_in_even_columns(make, spec):
    """Regression: QGIS put "shared" below "exclusive" and left the others alone."""
    page = make(Multiples.FIELDS, spec)
    columns = classes_by_column(page)
    assert len(columns) == page.itemById("legend").columnCount()
    assert len(set(columns[:-1])) <= 1
    assert columns[-1] <= columns[0]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("size", [PaperSize.A4, PaperSize.SLIDE])
def test_titles_of_small_maps_are_not_cut(make, size, language):
    page = make(Multiples.THEMES, PageSpec(size, language=language))
    maps = maps_of(page)
    cut = [page.itemById(f"title_{m.id()[4:]}").currentText() for m in maps]
    assert not [title for title in cut if title.endswith("…")]
    # On a slide the legend of the themes once left them 34 mm.
    assert min(box(m).width() for m in maps) >= 45.0


def test_headings_of_the_legend_speak_the_language_of_the_page(make):
    page = make(Multiples.THEMES, PageSpec(language=Language.FR))
    nodes = page.itemById("legend").model().rootGroup().findLayers()
    headings = [node.customProperty("legend/title-label") for node in nodes]
    assert "4 à 7" in headings
