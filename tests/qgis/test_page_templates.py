"""Every kind of page with every theme: nothing overlaps, leaves the page or is cut, whatever the texts."""

from __future__ import annotations

import datetime as dt
import itertools

import bundled_figures as bundled
import pytest
from qgis.core import (
    QgsGeometry,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

from cpmr_migration_plugin import catalogues, numbers, translation
from cpmr_migration_plugin.errors import ExportError
from cpmr_migration_plugin.layouts import items
from cpmr_migration_plugin.layouts.map_page import map_layout
from cpmr_migration_plugin.layouts.ocean import islands_of_the_atlantic
from cpmr_migration_plugin.layouts.page import SMALLEST, Orientation, PageSpec, PaperSize
from cpmr_migration_plugin.model.style import palette
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.progress import finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.subjects.theme_subject import ThemeSubject
from cpmr_migration_plugin.store.reading import read_rows
from cpmr_migration_plugin.translation import Language

PAGES = [(size, turn) for size in PaperSize for turn in size.orientations]
LONG = "Competences of the regional authorities of Europe’s maritime regions in migration and asylum, " * 5
#: Titles and notes, from nothing to what nobody should write.
TEXTS = {
    "own": ("", ""),
    "short": ("Map", "Draft."),
    "long": (LONG[:400], "A note that goes on. " * 40),
    "one word": ("Migration" * 45, "note" * 200),
    "emoji": ("Régions 🌊🏝️ maritimes 👩‍👩‍👧", "🌊 " * 60),
    "right to left": ("الهجرة واللجوء في الأقاليم البحرية الأوروبية " * 6, "הגירה ומקלט " * 30),
    "markup": ("<b>50 %</b> %1 [% 1+1 %] {x} <script>", "[% $id %] <i>%n</i> [%[% 2*3 %]"),
}


#: Every theme on every page. Languages and counts go round, so that each meets every theme, every page and each other.
SPECS = {
    (theme, size, turn): PageSpec(
        size, turn, language=list(Language)[(row + column) % 4], counts=(row // 2 + column) % 2 == 1
    )
    for row, theme in enumerate(Theme)
    for column, (size, turn) in enumerate(PAGES)
}


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
    project.clear()  # layers must not outlive QGIS, which ends before pytest lets go of them


@pytest.fixture(scope="module")
def make(project):
    """Lays out a page the first time it is asked for; tests only read it."""
    group = builder.our_groups(project)[0]
    info = builder.open_atlas(builder.atlas_path_of(group))
    made = {}

    def page(theme: Theme, spec: PageSpec):
        if (theme, spec) not in made:
            made[theme, spec] = map_layout(project, group, ThemeSubject(info, theme), spec)
        return made[theme, spec]

    yield page
    made.clear()


@pytest.fixture(scope="module")
def logo(tmp_path_factory) -> str:
    path = tmp_path_factory.mktemp("logo") / "logo.png"
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(path))
    return str(path)


def box(item: QgsLayoutItem):
    return item.mapRectToScene(item.rect())


def shown(page: QgsLayout) -> dict[str, QgsLayoutItem]:
    """The items of a page by name; the sheet left out, and the shape of the map, which paints nothing."""
    named = {item.id(): item for item in page.items() if isinstance(item, QgsLayoutItem) and item.id()}
    return {name: item for name, item in named.items() if name != "map_shape"}


def stands_on(name: str, other: str) -> bool:
    """Whether one item is meant to stand on another."""
    if {name, other} == {"map", "frame"}:
        return True
    if name in ("legend", "scale_bar") and other in ("map", "frame"):
        return True
    return other.startswith("inset_") and name in (f"{other}_name", f"{other}_scale")


def check(page: QgsLayout, spec: PageSpec) -> None:
    sheet = page.pageCollection().page(0)
    frame = sheet.mapRectToScene(sheet.rect())
    assert (frame.width(), frame.height()) == pytest.approx((spec.width, spec.height))
    named = shown(page)
    boxes = {name: box(item) for name, item in named.items()}
    for name, rect in boxes.items():
        assert frame.contains(rect), name
    for (one, first), (two, second) in itertools.combinations(boxes.items(), 2):
        shared = first.intersected(second)
        if shared.width() > 0.05 and shared.height() > 0.05:
            assert stands_on(one, two) or stands_on(two, one), (one, two, first, second)
        if one.startswith("inset_") and stands_on(two, one):
            assert first.adjusted(-0.05, -0.05, 0.05, 0.05).contains(second), (one, two)
    for name, item in named.items():
        if isinstance(item, QgsLayoutItemLabel):
            assert items.fits(item), (name, item.currentText())
            assert items.label_points(item) >= SMALLEST, name
    if not spec.is_portrait:
        assert boxes["frame"].contains(boxes["legend"])


@pytest.mark.parametrize(("size", "turn"), PAGES, ids=lambda value: value.value)
@pytest.mark.parametrize("theme", Theme)
def test_nothing_overlaps_leaves_the_page_or_is_cut(make, theme, size, turn):
    spec = SPECS[theme, size, turn]
    check(make(theme, spec), spec)


def test_every_pair_of_theme_page_language_and_counts_occurs():
    seen = [(theme, (size, turn), spec.language, spec.counts) for (theme, size, turn), spec in SPECS.items()]
    for one, other in itertools.combinations(range(4), 2):
        pairs = {(values[one], values[other]) for values in seen}
        assert len(pairs) == len({values[one] for values in seen}) * len({values[other] for values in seen})
    assert {values[2] for values in seen} == set(Language)


@pytest.mark.parametrize(("size", "turn"), PAGES, ids=lambda value: value.value)
@pytest.mark.parametrize("text", TEXTS)
def test_nothing_overlaps_or_is_cut_whatever_a_person_writes(make, logo, text, size, turn):
    title, note = TEXTS[text]
    # Each text, and each page, with both: a logo and no insets, insets and no logo.
    number = (list(TEXTS).index(text) + PAGES.index((size, turn))) % 2
    theme, path = ((Theme.REGIONAL_DATA, ""), (Theme.EXTERNAL, logo))[number]
    spec = PageSpec(size, turn, title, note, list(Language)[number], path, counts=True, insets=number == 0)
    page = make(theme, spec)
    check(page, spec)
    assert (page.itemById("logo") is not None) == bool(path)
    said = page.itemById("title").currentText().replace("\u200b", "")
    if text == "markup":
        assert said == title
    elif title:
        assert title.startswith(said.rstrip("…"))


@pytest.mark.parametrize(("size", "turn"), PAGES, ids=lambda value: value.value)
def test_legend_lies_on_no_land_of_the_map(make, project, size, turn):
    units = builder.layer_of(builder.our_groups(project)[0], "ground")
    ocean = islands_of_the_atlantic().densifyByCount(50)
    ocean.transform(transform(builder.project_crs(), units.crs(), project))
    for theme in (Theme.REGIONAL_DATA, Theme.INCLUSION):
        page = make(theme, SPECS[theme, size, turn])
        map_, legend = page.itemById("map"), box(page.itemById("legend"))
        seen = legend.intersected(box(map_))
        if seen.width() < 0.1 or seen.height() < 0.1:
            continue
        area = below(map_, seen)
        area.transform(transform(builder.project_crs(), units.crs(), project))
        # Islands that have insets may lie below it; no map of regions draws them.
        area = area.difference(ocean)
        hidden = [f["name"] for f in units.getFeatures(area.boundingBox()) if f.geometry().intersects(area)]
        assert not hidden, (theme, hidden)


@pytest.mark.parametrize(("size", "turn"), PAGES, ids=lambda value: value.value)
def test_scale_bar_of_a_map_of_countries_lies_on_no_island_of_theirs(make, project, size, turn):
    layer = builder.theme_layers_of(builder.our_groups(project)[0])[Theme.COUNTRY_DATA]
    page = make(Theme.COUNTRY_DATA, SPECS[Theme.COUNTRY_DATA, size, turn])
    map_, bar = page.itemById("map"), box(page.itemById("scale_bar"))
    area = below(map_, bar.intersected(box(map_)))
    area.transform(transform(builder.project_crs(), layer.crs(), project))
    assert not [one["name"] for one in layer.getFeatures(area.boundingBox()) if one.geometry().intersects(area)]


def below(map_, seen):
    """Return what lies below a rectangle of the page on a map, in the map's CRS."""
    corners = map_.mapRectFromScene(seen)
    scale = map_.extent().width() / map_.rect().width()
    x = map_.extent().xMinimum() + corners.left() * scale
    y = map_.extent().yMaximum() - corners.top() * scale
    area = QgsGeometry.fromRect(QgsRectangle(x, y - corners.height() * scale, x + corners.width() * scale, y))
    return area.densifyByCount(20)


def transform(source, target, project):
    from qgis.core import QgsCoordinateTransform

    return QgsCoordinateTransform(source, target, project)


def test_slide_and_half_page_are_held_in_one_way_only():
    for size in (PaperSize.SLIDE, PaperSize.HALF_PAGE):
        assert size.orientations == (Orientation.LANDSCAPE,)
        upright = PageSpec(size, Orientation.PORTRAIT)
        assert upright.width > upright.height
        assert size.title
    assert PageSpec(PaperSize.SLIDE).width / PageSpec(PaperSize.SLIDE).height == pytest.approx(16 / 9, abs=0.01)


def test_remembered_settings_of_earlier_versions_still_name_a_page():
    assert [PaperSize(text) for text in ("A4", "A3")] == list(PaperSize)[:2]
    assert [Orientation(text) for text in ("landscape", "portrait")] == list(Orientation)


def test_map_shows_europe_in_full_and_no_island_twice(make):
    for size, turn in PAGES:
        page = make(Theme.NEEDS, SPECS[Theme.NEEDS, size, turn])
        extent = page.itemById("map").extent()
        assert extent.xMinimum() < 2_600_000  # Portugal
        assert extent.xMaximum() > 7_200_000  # Türkiye
        assert extent.yMaximum() > 5_420_000  # North Cape
        assert extent.yMinimum() < 1_400_000  # Crete
        page = make(Theme.NEEDS, PageSpec(size, turn, insets=False))
        assert page.itemById("map").extent().buffered(1).contains(builder.EUROPE)


def shown_on_ground(page: QgsLayout) -> QgsGeometry:
    """What the map of Europe shows in EPSG:3035: its extent, or the part its shape leaves."""
    map_ = page.itemById("map")
    clip = map_.itemClippingSettings()
    return clip.clippedMapExtent() if clip.isActive() else QgsGeometry.fromRect(map_.extent())


def test_no_coast_ends_inside_the_frame_of_the_map(make):
    """Regression: the map, and Africa and Greenland with it, ended at a line west of Portugal, inside the frame."""
    coasts = {
        "Cape Bojador": (1_851_000, 742_000),
        "Tarfaya": (2_060_000, 870_000),
        "Agadir": (2_417_000, 1_065_000),
    }
    coasts |= {"Tasiilaq": (2_330_000, 5_360_000), "Nuuk": (1_750_000, 5_750_000)}
    for size, turn in PAGES:
        page = make(Theme.NEEDS, SPECS[Theme.NEEDS, size, turn])
        map_, frame = page.itemById("map"), page.itemById("frame")
        assert box(map_) == box(frame)
        extent, seen = map_.extent(), shown_on_ground(page)
        for name, (x, y) in coasts.items():
            place = QgsGeometry.fromPointXY(QgsPointXY(x, y))
            if extent.contains(QgsPointXY(x, y)):
                assert seen.contains(place), (name, size)


def test_islands_with_insets_are_left_out_of_the_map_of_europe(make):
    islands = [(1_300_000, 2_252_000), (1_850_000, 1_500_000), (2_041_000, 1_047_000), (1_977_000, 975_000)]
    cut = 0
    for size, turn in PAGES:
        page = make(Theme.NEEDS, SPECS[Theme.NEEDS, size, turn])
        seen = shown_on_ground(page)
        assert not [xy for xy in islands if seen.contains(QgsGeometry.fromPointXY(QgsPointXY(*xy)))], size
        cut += page.itemById("map_shape") is not None
    assert cut >= 4  # the landscape pages


def test_circles_are_drawn_on_a_map_that_leaves_islands_out(make):
    """Regression: where QGIS cuts features at the shape of a map, it loses their diagrams."""
    page = make(Theme.REGIONAL_DATA, PageSpec())
    assert page.itemById("map_shape") is not None
    image = QgsLayoutExporter(page).renderPageToImage(0, QSize(), 150)
    map_ = box(page.itemById("map"))
    wanted, dots = QColor(palette.TEXT), 0
    for x in range(int((map_.left() + 0.4 * map_.width()) / 25.4 * 150), int(map_.right() / 25.4 * 150)):
        for y in range(int(map_.top() / 25.4 * 150), int((map_.top() + 0.6 * map_.height()) / 25.4 * 150)):
            dots += image.pixelColor(x, y).lightness() < wanted.lightness() + 25
    layer = page.itemById("map").layers()[1]
    layer = next(one for one in page.itemById("map").layers() if one.diagramRenderer() is not None)
    assert layer.diagramRenderer() is not None
    assert dots > 1500, dots


@pytest.mark.parametrize("theme", [Theme.INCLUSION, Theme.GOVERNANCE, Theme.NEEDS, Theme.COOPERATION])
def test_counts_in_the_legend_are_those_of_the_atlas_table(make, atlas, theme):
    column = {Theme.INCLUSION: "involvement", Theme.NEEDS: "needs_class"}.get(theme, "documented")
    rows = read_rows(atlas.atlas, "region_themes", ("region_id", "theme", column))
    drawn = dict(read_rows(atlas.atlas, "regions", ("region_id", "unit_id")))
    expected: dict[str, int] = {}
    for region, name, value in rows:
        if name == theme.value and drawn[region]:
            expected[value] = expected.get(value, 0) + 1
    page = make(theme, PageSpec(counts=True))
    model = page.itemById("legend").model()
    labels = [node.data(0) for node in model.layerLegendNodes(model.rootGroup().findLayers()[0])]
    categories = page.itemById("map").layers()[1].renderer().categories()
    assert len(labels) == len(categories)
    for label, category in zip(labels, categories):
        if category.value() == "not_surveyed":
            assert label == category.label()
        else:
            assert label == f"{category.label()} ({expected.get(category.value(), 0)})"
    assert sum(expected.values()) > 90


def test_counts_of_figures_add_up_to_the_regions_drawn(make, atlas):
    page = make(Theme.REGIONAL_DATA, PageSpec(counts=True))
    model = page.itemById("legend").model()
    labels = [node.data(0) for node in model.layerLegendNodes(model.rootGroup().findLayers()[0])]
    counted = sum(int(label.rsplit("(", 1)[1].rstrip(")")) for label in labels if label.endswith(")"))
    placed = [unit for (unit,) in read_rows(atlas.atlas, "regions", ("unit_id",)) if unit]
    assert counted == len(placed)


def test_without_being_asked_a_legend_counts_nothing(make):
    page = make(Theme.INCLUSION, PageSpec())
    model = page.itemById("legend").model()
    labels = [node.data(0) for node in model.layerLegendNodes(model.rootGroup().findLayers()[0])]
    assert not [label for label in labels if "(" in label]


def test_the_day_of_the_export_is_told_in_the_language_of_the_page(make):
    today = numbers.long_date(dt.date.today().isoformat(), Language.FR).replace("1er", "1")
    page = make(Theme.INCLUSION, PageSpec(language=Language.FR))
    said = page.itemById("date").currentText()
    assert said.endswith(today)
    created = numbers.long_date(bundled.CREATED, Language.FR)
    assert page.itemById("edition").currentText().endswith(f" {bundled.VERSION}, {created}")
    assert "novembre" in created
    assert page.itemById("foot") is not None
    without = make(Theme.INCLUSION, PageSpec(date=False))
    assert without.itemById("date") is None


@pytest.mark.parametrize("content", [None, b"", b"not a picture", b"\x89PNG\r\n\x1a\n and no more"])
@pytest.mark.parametrize("suffix", [".png", ".svg"])
def test_a_logo_that_cannot_be_shown_is_told_before_anything_is_made(make, tmp_path, content, suffix):
    path = tmp_path / f"logo{suffix}"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ExportError, match="logo") as caught:
        make(Theme.INCLUSION, PageSpec(logo=str(path)))
    assert str(path) in caught.value.details
    assert caught.value.remedy


def test_a_logo_stands_above_the_edition(make, logo):
    page = make(Theme.INCLUSION, PageSpec(logo=logo))
    picture, edition = box(page.itemById("logo")), box(page.itemById("edition"))
    assert picture.bottom() <= edition.top()
    assert picture.height() >= 8.0
    assert page.itemById("logo").picturePath() == logo
