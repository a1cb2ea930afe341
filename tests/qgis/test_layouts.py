"""Pages of the maps: what stands on them, and that nothing collides or is cut."""

from __future__ import annotations

import pytest
from qgis.core import QgsLayoutExporter, QgsLayoutItem, QgsProject
from qgis.PyQt.QtCore import QSize

from cpmr_migration_plugin.layouts import items
from cpmr_migration_plugin.layouts.page import PageSpec, PaperSize, grid
from cpmr_migration_plugin.layouts.theme_map import theme_layout
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.project import builder

PAGES = [PageSpec(size, turn) for size in PaperSize for turn in size.orientations]


@pytest.fixture(scope="module")
def project(qgis_app, atlas):
    project = QgsProject()
    builder.add_atlas(project, builder.open_atlas(atlas.atlas))
    yield project
    project.clear()  # layers must not outlive QGIS, which ends before pytest lets go of them


@pytest.fixture(scope="module")
def make(project):
    group = builder.our_groups(project)[0]
    info = builder.open_atlas(builder.atlas_path_of(group))

    def page(theme: Theme, spec: PageSpec | None = None):
        return theme_layout(project, group, info, theme, spec or PageSpec())

    return page


def box(item: QgsLayoutItem):
    return item.mapRectToScene(item.rect())


@pytest.mark.parametrize("theme", Theme)
def test_page_has_everything_a_policy_paper_asks_for(make, theme):
    page = make(theme)
    for name in ("map", "title", "subtitle", "legend", "scale_bar", "note", "foot", "edition", "date"):
        assert page.itemById(name) is not None, name
    foot = page.itemById("foot").currentText()
    assert page.itemById("note").currentText().startswith("Note: ")
    assert foot.startswith("Source: ")
    assert "Natural Earth" in foot
    assert "do not imply any opinion on the status of a territory" in foot
    assert page.itemById("edition").currentText() == "Edition 2026.11, 22 November 2026"
    assert page.itemById("title").currentText()


def test_long_title_and_note_are_fitted_not_cut(make):
    long_title = "Migration and asylum competences of the regional authorities of the maritime regions " * 4
    spec = PageSpec(title=long_title[:300], note="A note that goes on. " * 30)
    page = make(Theme.SERVICES, spec)
    for name in ("title", "note", "foot"):
        label = page.itemById(name)
        assert items.text_height(label) <= box(label).height() + 0.1, name
    assert not box(page.itemById("title")).intersects(box(page.itemById("subtitle")))
    assert not box(page.itemById("note")).intersects(box(page.itemById("map")))


@pytest.mark.parametrize("words", [5, 100, 400])
def test_a_note_never_displaces_source_attribution_or_disclaimer(make, words):
    page = make(Theme.REGIONAL_DATA, PageSpec(note="word " * words))
    foot = page.itemById("foot").currentText()
    assert "Source: Eurostat (lfst_r_lfsd2pwn, demo_r_pjangrp3)" in foot
    assert "Natural Earth" in foot
    assert foot.endswith("status of a territory.")
    assert items.text_height(page.itemById("foot")) <= box(page.itemById("foot")).height() + 0.1


def test_text_of_a_person_is_neither_markup_nor_expression(make):
    nasty = "<b>50 %</b> [% 1 + 1 %] %1 <script>"
    page = make(Theme.RECEPTION, PageSpec(title=nasty, note=nasty))
    title = page.itemById("title")
    assert title.currentText().replace("\u200b", "") == nasty
    assert "2" not in title.currentText().replace("[% 1 + 1 %]", "")
    assert nasty in page.itemById("note").currentText().replace("\u200b", "")


@pytest.mark.parametrize("theme", Theme)
def test_legend_lists_every_class_of_the_layer(make, project, theme):
    page = make(theme)
    model = page.itemById("legend").model()
    labels = [
        node.data(0) for tree_node in model.rootGroup().findLayers() for node in model.layerLegendNodes(tree_node)
    ]
    layer = builder.theme_layers_of(builder.our_groups(project)[0])[theme]
    expected = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert labels[: len(expected)] == expected
    circles = labels[len(expected) :]
    assert len(circles) == (3 if theme in (Theme.COUNTRY_DATA, Theme.REGIONAL_DATA) else 0)


@pytest.mark.parametrize("theme", [Theme.COUNTRY_DATA, Theme.INCLUSION])
@pytest.mark.parametrize("spec", PAGES, ids=lambda s: f"{s.size.value}-{s.orientation.value}")
def test_legend_is_as_large_when_painted_as_it_was_planned(make, theme, spec):
    page = make(theme, spec)
    planned = box(page.itemById("legend"))
    assert not QgsLayoutExporter(page).renderPageToImage(0, QSize(), 40).isNull()
    painted = box(page.itemById("legend"))
    # Fonts are a little wider or narrower at some resolutions; what matters is that there is room.
    assert 0.88 * planned.width() < painted.width() < 1.08 * planned.width()
    assert abs(painted.height() - planned.height()) < 0.08 * planned.height()
    assert box(page.itemById("legend" if spec.is_portrait else "frame")).contains(painted)


def test_grid_keeps_room_for_the_foot():
    for spec in PAGES:
        places = grid(spec)
        assert places.body.height > 0.5 * spec.height
        assert places.foot.bottom < spec.height
