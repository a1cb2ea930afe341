"""The legend of two topics: a square of classes between two axes, on every page and in every language."""

from __future__ import annotations

import itertools
import shutil
from dataclasses import replace

import pytest
from qgis.core import (
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemGroup,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsMapLayerLegendUtils,
    QgsProject,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from cpmr_migration_plugin import catalogues, translation
from cpmr_migration_plugin.layouts import bivariate, items
from cpmr_migration_plugin.layouts.map_page import map_layout
from cpmr_migration_plugin.layouts.page import SMALLEST, PageSpec, PaperSize
from cpmr_migration_plugin.model.style.preset import BivariateAxis, Drawing, StylePreset
from cpmr_migration_plugin.model.style.preset_palettes import Palette
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.progress import finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.bivariate import grid_of
from cpmr_migration_plugin.project.presets import shown_classes
from cpmr_migration_plugin.project.relabel import relabel
from cpmr_migration_plugin.project.subjects.theme_subject import ThemeSubject
from cpmr_migration_plugin.translation import Language, speaking
from cpmr_migration_plugin.workflows.styling import styles

PAGES = [(size, turn) for size in PaperSize for turn in size.orientations]
THEMES = (Theme.RECEPTION, Theme.EXTERNAL)
PARTS = {bivariate.PLATE, bivariate.SQUARE, bivariate.UP, bivariate.RIGHT, bivariate.LEGEND}


def preset(across: BivariateAxis) -> StylePreset:
    return StylePreset("two", Drawing.BIVARIATE, Palette.BIVARIATE, classes=3, across=across)


@pytest.fixture(scope="module")
def project(qgis_app, atlas, tmp_path_factory):
    path = tmp_path_factory.mktemp("two") / "atlas.gpkg"
    shutil.copy(atlas.atlas, path)
    project = QgsProject()
    finish(builder.adding_atlas(project, builder.open_atlas(path)))
    for theme, across in zip(THEMES, BivariateAxis):
        styles.apply(builder.theme_layers_of(builder.our_groups(project)[0])[theme], preset(across))
    yield project
    project.clear()


@pytest.fixture(scope="module")
def make(project, group):
    info = builder.open_atlas(builder.atlas_path_of(group))
    spoken = dict.fromkeys(THEMES, Language.EN)

    def page(theme: Theme, spec: PageSpec):
        if spoken[theme] is not spec.language:
            relabel(builder.theme_layers_of(group)[theme], spec.language)
            spoken[theme] = spec.language
        with speaking(spec.language):
            return map_layout(project, group, ThemeSubject(info, theme), spec)

    return page


@pytest.fixture(scope="module")
def languages():
    """The compiled translations, as the plugin installs them."""
    if catalogues.translator(Language.FR) is None:
        pytest.skip("the translations are not compiled: make build/i18n/.compiled")
    translation.install_catalogues(catalogues.open_catalogue)
    yield
    translation.install_catalogues(None)


def box(item: QgsLayoutItem):
    return item.mapRectToScene(item.rect())


def shown(page) -> dict[str, QgsLayoutItem]:
    return {item.id(): item for item in page.items() if isinstance(item, QgsLayoutItem) and item.id()}


def check(page, spec: PageSpec) -> None:
    """Nothing lies on anything else, all stands on the plate, and the plate lies where a legend does."""
    named = shown(page)
    assert named.keys() >= PARTS
    plate = box(named[bivariate.PLATE])
    parts = {name: box(item) for name, item in named.items() if name.startswith("legend") and name != bivariate.PLATE}
    for name, rect in parts.items():
        assert min(rect.left() - plate.left(), rect.top() - plate.top()) > -0.05, name
        assert min(plate.right() - rect.right(), plate.bottom() - rect.bottom()) > -0.05, name
    for (one, first), (two, second) in itertools.combinations(parts.items(), 2):
        shared = first.intersected(second)
        if shared.width() > 0.1 and shared.height() > 0.1:
            assert {one.split("_")[1], two.split("_")[1]} == {"count", "square"}, (one, two)
    for name, item in named.items():
        if isinstance(item, QgsLayoutItemLabel) and name.startswith("legend"):
            assert items.fits(item), (name, item.currentText())
            assert not item.currentText().endswith("…"), (name, item.currentText())
            assert items.label_points(item) >= SMALLEST
    for name, rect in ((name, box(item)) for name, item in named.items() if not name.startswith("legend")):
        if name in ("map", "frame", "map_shape"):
            continue
        shared = rect.intersected(plate)
        assert shared.width() < 0.05 or shared.height() < 0.05, name
    if not spec.is_portrait:
        assert box(named["frame"]).contains(plate)
    square = box(named[bivariate.SQUARE])
    assert square.width() == pytest.approx(square.height(), abs=0.05)


# A language after the other: saying a layer again takes as long as a page. Each page and language meets each theme.
@pytest.mark.parametrize(("size", "turn"), PAGES, ids=lambda value: value.value)
@pytest.mark.parametrize("language", Language)
def test_square_stands_free_on_every_page_in_every_language(make, languages, size, turn, language):
    theme = THEMES[(PAGES.index((size, turn)) + list(Language).index(language)) % 2]
    spec = PageSpec(size, turn, language=language, counts=theme is THEMES[0])
    page = make(theme, spec)
    check(page, spec)
    del page


def test_a_layer_says_its_classes_in_one_language_after_the_other(languages, group):
    layer = builder.theme_layers_of(group)[Theme.RECEPTION]
    said = {}
    for language in (*Language, *reversed(Language)):
        relabel(layer, language)
        rows = grid_of(layer.renderer()).rows
        assert said.setdefault(language, rows) == rows
    assert len(set(said.values())) == len(Language)


def test_rows_columns_and_counts_are_those_of_the_layer(make, group):
    layer = builder.theme_layers_of(group)[Theme.RECEPTION]
    page = make(Theme.RECEPTION, PageSpec(counts=True))
    named = shown(page)
    rows = [named[f"legend_row_{row}"].currentText() for row in range(3)]
    breaks = [named[f"legend_break_{place}"].currentText() for place in range(2)]
    assert rows == ["Competence and experience", "Competence only", "Experience only"]
    low, high = (one.rstrip("%") for one in breaks)
    ends = [f"under {low}%", f"{low} to under {high}%", f"{high}% and more"]
    counts = {one.label: one.count for one in shown_classes(layer)}
    for row, column in itertools.product(range(3), range(3)):
        said = named[f"legend_count_{row}_{column}"].currentText()
        assert said == str(counts[f"{rows[row]}; {ends[column]}"])
    assert named[bivariate.UP].currentText() == "Involvement of the region"
    assert named[bivariate.RIGHT].currentText().startswith("Foreign citizens, %")
    model = named[bivariate.LEGEND].model()
    others = [node.data(0) for node in model.layerLegendNodes(model.rootGroup().findLayers()[0])]
    assert others == [f"{label} ({count})" if label != "Not surveyed" else label for label, count in counts.items()
                      if "%" not in label]  # fmt: skip
    groups = [item for item in page.items() if isinstance(item, QgsLayoutItemGroup)]
    assert [len(one.items()) for one in groups] == [len([name for name in named if name.startswith("legend")])]


def cells(page, picture) -> list[list[str]]:
    """The colours in the picture of a page at the middle of each class, from the upper left corner."""
    paper = page.pageCollection().page(0)
    scale = picture.width() / paper.rect().width()
    square = box(page.itemById(bivariate.SQUARE))
    return [
        [
            QColor(
                picture.pixel(
                    round((square.x() + (column + 0.25) * square.width() / 3) * scale),
                    round((square.y() + (row + 0.25) * square.height() / 3) * scale),
                )
            ).name()
            for column in range(3)
        ]
        for row in range(3)
    ]


@pytest.mark.parametrize("turned", [False, True], ids=["as saved", "edited"])
def test_square_is_painted_in_the_colours_of_the_layer_rows_up_and_shares_to_the_right(make, group, turned):
    layer = builder.theme_layers_of(group)[Theme.RECEPTION]
    before = layer.renderer().clone()
    try:
        if turned:
            renderer = layer.renderer().clone()
            symbol = renderer.rootRule().children()[0].symbol().clone()
            symbol.setColor(QColor("#00ff00"))
            renderer.rootRule().children()[0].setSymbol(symbol)
            layer.setRenderer(renderer)
        grid = grid_of(layer.renderer())
        tones = [rule.symbol().color().name() for rule in layer.renderer().rootRule().children()]
        expected = [[tones[position] for position in row] for row in grid.positions]
        page = make(Theme.RECEPTION, PageSpec())
        picture = QgsLayoutExporter(page).renderPageToImage(0, QSize(1485, 1050))
        assert cells(page, picture) == expected
        del page
    finally:
        layer.setRenderer(before)
    assert not turned or expected[0][2] == "#00ff00"


def test_a_saved_page_keeps_its_square(project, make, tmp_path):
    page = make(Theme.EXTERNAL, PageSpec())
    page.setName("mine")
    project.layoutManager().addLayout(page)
    try:
        assert project.write(str(tmp_path / "two.qgz"))
    finally:
        project.layoutManager().removeLayout(page)
    fresh = QgsProject()
    try:
        assert fresh.read(str(tmp_path / "two.qgz"))
        again = fresh.layoutManager().layoutByName("mine")
        check(again, PageSpec())
        picture = QgsLayoutExporter(again).renderPageToImage(0, QSize(1485, 1050))
        assert len({color for row in cells(again, picture) for color in row}) == 9
        del again
    finally:
        fresh.clear()


@pytest.mark.parametrize("change", ["switched off", "named otherwise"])
def test_classes_that_are_no_square_any_more_are_a_list(make, group, change):
    layer = builder.theme_layers_of(group)[Theme.RECEPTION]
    before = layer.renderer().clone()
    renderer = layer.renderer().clone()
    rule = renderer.rootRule().children()[4]
    if change == "switched off":
        rule.setActive(False)
    else:
        rule.setLabel("My own words")
    layer.setRenderer(renderer)
    try:
        page = make(Theme.RECEPTION, PageSpec())
        assert not {bivariate.PLATE, bivariate.SQUARE} & shown(page).keys()
        legend = page.itemById(bivariate.LEGEND)
        assert isinstance(legend, QgsLayoutItemLegend)
        node = legend.model().rootGroup().findLayers()[0]
        assert len(QgsMapLayerLegendUtils.legendNodeOrder(node)) == len(layer.renderer().legendSymbolItems())
        assert items.heading(legend).replace("\n", " ").startswith("Involvement of the region; foreign citizens, %")
        del page
    finally:
        layer.setRenderer(before)


@pytest.mark.parametrize("columns", [2, 3])
def test_a_square_has_a_column_for_every_class_of_the_share(make, group, columns):
    layer = builder.theme_layers_of(group)[Theme.RECEPTION]
    former = styles.apply(layer, replace(preset(BivariateAxis.INVOLVEMENT), classes=columns))
    try:
        grid = grid_of(layer.renderer())
        assert grid is not None
        assert grid.columns == columns
        page = make(Theme.RECEPTION, PageSpec())
        named = shown(page)
        square = box(named[bivariate.SQUARE])
        assert square.width() / square.height() == pytest.approx(grid.columns / 3, abs=0.01)
        assert len([name for name in named if name.startswith("legend_break")]) == grid.columns - 1
        del page
    finally:
        styles.undo(layer, former)
