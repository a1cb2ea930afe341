"""Pages of the maps: what stands on them, and that nothing collides or is cut."""

from __future__ import annotations

from dataclasses import replace

import bundled_figures as bundled
import pytest
from qgis.core import (
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsNumericFormatContext,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize

from cpmr_migration_plugin import catalogues, numbers, translation
from cpmr_migration_plugin.layouts import insets, items, measure
from cpmr_migration_plugin.layouts.frames import on_ground_units
from cpmr_migration_plugin.layouts.land import land_below
from cpmr_migration_plugin.layouts.map_page import map_layout
from cpmr_migration_plugin.layouts.page import FOOT, SUBTITLE, TITLE, Box, PageSpec, PaperSize, grid
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.progress import finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.subjects.theme_subject import ThemeSubject
from cpmr_migration_plugin.translation import Language

PAGES = [PageSpec(size, turn) for size in PaperSize for turn in size.orientations]


@pytest.fixture(scope="module")
def project(qgis_app, atlas):
    project = QgsProject()
    finish(builder.adding_atlas(project, builder.open_atlas(atlas.atlas)))
    yield project
    project.clear()  # layers must not outlive QGIS, which ends before pytest lets go of them


@pytest.fixture(autouse=True, scope="module")
def _languages():
    translation.install_catalogues(catalogues.open_catalogue)
    yield
    translation.install_catalogues(None)


@pytest.fixture(scope="module")
def make(project):
    """Lays out a page the first time it is asked for; tests only read it."""
    group = builder.our_groups(project)[0]
    info = builder.open_atlas(builder.atlas_path_of(group))
    made = {}

    def page(theme: Theme, spec: PageSpec | None = None):
        key = theme, spec or PageSpec()
        if key not in made:
            made[key] = map_layout(project, group, ThemeSubject(info, theme), key[1])
        return made[key]

    yield page
    made.clear()


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
    assert page.itemById("edition").currentText() == f"Edition {bundled.VERSION}, {numbers.long_date(bundled.CREATED)}"
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
    maps = [item for item in page.items() if isinstance(item, QgsLayoutItemMap)]
    for map_ in maps:
        map_.setVisibility(False)  # painting them takes the most time, and is not what is looked at
    assert not QgsLayoutExporter(page).renderPageToImage(0, QSize(), 40).isNull()
    painted = box(page.itemById("legend"))
    for map_ in maps:
        map_.setVisibility(True)
    # Fonts are a little wider or narrower at some resolutions; what matters is that there is room.
    assert 0.88 * planned.width() < painted.width() < 1.08 * planned.width()
    assert abs(painted.height() - planned.height()) < 0.08 * planned.height()
    assert box(page.itemById("legend" if spec.is_portrait else "frame")).contains(painted)


def test_grid_keeps_room_for_the_foot():
    for spec in PAGES:
        places = grid(spec)
        assert places.body.height > 0.5 * spec.height
        assert places.foot.bottom < spec.height


def sized(page, name: str) -> tuple[float, float]:
    """Points and lines of a label."""
    label = page.itemById(name)
    points = items.label_points(label)
    return points, round(items.text_height(label) / measure.line_height(points))


def test_title_and_texts_have_the_size_that_the_page_asks_for(make):
    """Regression: room was kept by numbers that were not those of the font, and every title set a point smaller."""
    for spec in PAGES:
        page = make(Theme.COUNTRY_DATA, spec)
        for name, points in (("title", TITLE), ("subtitle", SUBTITLE), ("note", FOOT), ("foot", FOOT)):
            assert sized(page, name)[0] >= 0.95 * spec.points(points), (spec, name)


@pytest.mark.parametrize("language", Language)
def test_no_text_has_room_for_a_line_it_does_not_need(make, language):
    """Regression: titles that just fitted on a line left a blank one below."""
    for size in (PaperSize.A4, PaperSize.HALF_PAGE):
        spec = PageSpec(size, language=language)
        for theme in (Theme.EXTERNAL, Theme.NEEDS):
            page = make(theme, spec)
            for name in ("title", "subtitle", "note", "foot"):
                label = page.itemById(name)
                spare = box(label).height() - items.text_height(label)
                assert spare < 0.5 * measure.line_height(items.label_points(label)), (spec, theme, name)


@pytest.mark.parametrize("words", range(5, 24))
def test_a_title_of_two_lines_has_lines_of_like_length(words):
    title = " ".join(["Migration and asylum competences of maritime regions"] * 5).split()[:words]
    setting = measure.set_title(" ".join(title), 190.0, 16.0)
    if setting.lines == 1:
        assert setting.size >= 0.85 * 16.0
    else:
        # On one line fewer it would not fit, however narrow.
        assert measure.line_count(" ".join(title), setting.width, setting.size, bold=True) == setting.lines
        assert measure.line_count(" ".join(title), 0.9 * setting.width, setting.size, bold=True) > setting.lines


def test_the_note_is_as_wide_as_the_page_unless_a_logo_stands_beside_it():
    for spec in PAGES:
        places = grid(spec)
        assert places.note.width == pytest.approx(spec.width - 2 * spec.template.margin)
        assert not places.note.overlaps(places.edition)
        places = grid(replace(spec, logo="logo.png"))
        assert places.note.right < places.logo.x


def test_a_note_that_is_too_long_ends_with_a_sentence(make):
    """Regression: on small pages it ended in the middle of a sentence."""
    spec = PageSpec(PaperSize.HALF_PAGE, note="This is a sentence of some words for the note. " * 20)
    page = make(Theme.INCLUSION, spec)
    said = page.itemById("note").currentText()
    assert said.endswith(". …")
    assert "This is a sentence of some words for the note." in said


def test_subtitle_breaks_between_its_two_figures(make):
    page = make(Theme.REGIONAL_DATA, PageSpec(PaperSize.HALF_PAGE, language=Language.FR))
    first, second = page.itemById("subtitle").currentText().split("\n")
    assert first.startswith("Couleur")
    assert second.startswith("Cercles")


@pytest.mark.parametrize(
    ("language", "shown"),
    [(Language.EN, "1,000"), (Language.FR, "1\u202f000"), (Language.ES, "1000"), (Language.IT, "1.000")],
)
def test_scale_bar_writes_numbers_in_the_language_of_the_page(make, language, shown):
    """Regression: it wrote "1,000 km" on French pages."""
    page = make(Theme.INCLUSION, PageSpec(PaperSize.HALF_PAGE, language=language))
    bar = page.itemById("scale_bar")
    assert bar.unitsPerSegment() * bar.numberOfSegments() == 1000
    assert bar.numericFormat().formatDouble(1000, QgsNumericFormatContext()) == shown


@pytest.mark.parametrize("spec", PAGES, ids=lambda s: f"{s.size.value}-{s.orientation.value}")
@pytest.mark.parametrize("theme", [Theme.COUNTRY_DATA, Theme.INCLUSION])
def test_scale_bar_stands_on_the_sea(make, spec, theme):
    """Regression: where the legend took its corner it lay on Cyprus, and in portrait on the borders of the Levant."""
    page = make(theme, spec)
    map_, bar = page.itemById("map"), box(page.itemById("scale_bar"))
    shown = map_.extent()
    place, whole = (Box(r.x(), r.y(), r.width(), r.height()) for r in (bar, box(map_)))
    assert land_below(on_ground_units(place, whole, shown), islands=False) == 0


@pytest.mark.parametrize("islands", [False, True])
def test_land_below_an_area_is_that_of_its_cells(islands):
    cell, top = 100_000.0, 6_500_000.0
    beyond = QgsRectangle(-20 * cell, top - 90 * cell, 120 * cell, top + 20 * cell)
    rows = [(x, y) for y in range(-20, 90) for x in range(-20, 120)]
    # A hair smaller than a cell, or it would touch its neighbours.
    small = (QgsRectangle(x * cell, top - (y + 0.99) * cell, (x + 0.99) * cell, top - y * cell) for x, y in rows)
    assert land_below(beyond, islands=islands) == sum(land_below(one, islands=islands) for one in small) > 0
    assert land_below(QgsRectangle(-9 * cell, top, -2 * cell, top + 9 * cell), islands=islands) == 0
    of_finland = QgsRectangle(47.5 * cell, top - 12.5 * cell, 48.5 * cell, top - 11.5 * cell)
    assert land_below(of_finland, islands=islands) == 4 * 10


def test_headings_of_a_legend_have_lines_of_like_length_and_keep_numbers_whole():
    heading = "Population au 1er janvier, 2024 ou dernière donnée disponible (la plus ancienne : 2020)"
    lines = items.wrap_legend_text(heading).split("\n")
    assert len(lines) == 3
    assert max(map(len, lines)) - min(map(len, lines)) < 8
    assert " ".join(lines) == heading
    assert "1\u202f000\u202f000" in items.wrap_legend_text("habitants, plus de 1\u202f000\u202f000 au total", 12)


def test_insets_of_a_map_of_countries_are_framed_alike(make):
    """Regression: those with territory of France had a weak frame, as if there were no data."""
    page = make(Theme.COUNTRY_DATA)
    keys = [one.key for one in insets.INSETS if page.itemById(f"inset_{one.key}") is not None]
    widths = {page.itemById(f"inset_{key}").frameStrokeWidth().length() for key in keys}
    assert len(keys) > 8
    assert len(widths) == 1


def test_a_legend_that_is_higher_than_the_page_allows_is_set_smaller(make):
    spec = PageSpec(
        PaperSize.SLIDE, title="A title that goes on and on " * 12, note="A note that goes on. " * 40, counts=True
    )
    page = make(Theme.REGIONAL_DATA, spec)
    assert box(page.itemById("frame")).contains(box(page.itemById("legend")))
