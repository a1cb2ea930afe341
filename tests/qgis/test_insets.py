"""Insets of outermost regions and small islands: which, where, how projected, and how large."""

from __future__ import annotations

import math
import re
import shutil
import sqlite3
from pathlib import Path

import pytest
from prebuilt import loaded
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtXml import QDomDocument

from cpmr_migration_plugin.layouts import insets
from cpmr_migration_plugin.layouts.map_page import map_layout
from cpmr_migration_plugin.layouts.page import Orientation, PageSpec, PaperSize
from cpmr_migration_plugin.model.style import palette
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.progress import finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.subjects.theme_subject import ThemeSubject
from cpmr_migration_plugin.translation import Language
from cpmr_migration_plugin.workflows.loading.boundary_choice import BoundaryChoice, BoundaryKind
from cpmr_migration_plugin.workflows.loading.load import LoadRequest

GISCO = Path(__file__).resolve().parents[3] / "shared/data/nuts/2024/derived_NUTS_RG_20M_2024_4326_from_giscoR.geojson"
BUILTIN = {
    "azores",
    "madeira",
    "canaries",
    "guadeloupe",
    "martinique",
    "guyane",
    "reunion",
    "mayotte",
    "malta",
    "cyprus",
}
#: Whose territory each inset shows.
REGION_OF = {
    "azores": "pt-azores",
    "madeira": "pt-madeira",
    "canaries": "es-canary-islands",
    "guadeloupe": "fr-guadeloupe",
    "martinique": "fr-martinique",
    "guyane": "fr-guyane",
    "reunion": "fr-la-reunion",
    "mayotte": "fr-mayotte",
    "malta": "mt-gozo",
    "cyprus": "cy-famagusta",
}


FIGURES = (Theme.COUNTRY_DATA, Theme.REGIONAL_DATA)


class World:
    """A project with an atlas, and its pages."""

    def __init__(self, path: Path) -> None:
        self.project = QgsProject()
        self.atlas = builder.open_atlas(path)
        themes = (Theme.INCLUSION, Theme.SERVICES, *FIGURES)
        self.group = finish(builder.adding_atlas(self.project, self.atlas, themes))
        self._shown: dict[tuple[Theme, PageSpec], QgsPrintLayout] = {}

    def page(self, theme: Theme = Theme.INCLUSION, spec: PageSpec | None = None):
        return map_layout(self.project, self.group, ThemeSubject(self.atlas, theme), spec or PageSpec())

    def shown(self, theme: Theme = Theme.INCLUSION, spec: PageSpec | None = None):
        """Return a page that is only looked at; it is made once."""
        key = theme, spec or PageSpec()
        if key not in self._shown:
            self._shown[key] = self.page(*key)
        return self._shown[key]

    def close(self) -> None:
        self._shown.clear()
        self.project.clear()


@pytest.fixture(scope="module")
def world(qgis_app, atlas):
    world = World(atlas.atlas)
    yield world
    world.close()


@pytest.fixture(scope="module")
def official(qgis_app, own_profile, tmp_path_factory):
    if not GISCO.is_file():
        pytest.skip("GISCO's files may not be part of the repository and are not at hand")
    boundaries = BoundaryChoice(kind=BoundaryKind.GISCO, path=GISCO)
    copy = loaded("official", lambda at: LoadRequest(at / "atlas.gpkg", boundaries=boundaries, overrides=()))
    world = World(copy(tmp_path_factory.mktemp("official")).atlas)
    yield world
    world.close()


def maps(page) -> dict[str, QgsLayoutItemMap]:
    """The insets of a page by key."""
    found = (item for item in page.items() if isinstance(item, QgsLayoutItemMap) and item.id() != "map")
    return {item.id()[len(insets.PREFIX) :]: item for item in found}


@pytest.mark.parametrize("inset", insets.INSETS, ids=lambda inset: inset.key)
def test_projection_is_known_in_metres_and_made_for_the_place(qgis_app, inset):
    crs = QgsCoordinateReferenceSystem(inset.crs)
    assert crs.isValid()
    assert not crs.isGeographic()
    middle = inset.area.center()
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    box = QgsCoordinateTransform(degrees, crs, QgsProject()).transformBoundingBox(inset.area)
    # A degree of latitude is some 111 km, and one of longitude is that by the cosine of the latitude.
    height, width = (inset.north - inset.south) * 111.0, (inset.east - inset.west) * 111.3
    assert box.height() / 1000 == pytest.approx(height, rel=0.09)
    assert box.width() / 1000 == pytest.approx(width * math.cos(math.radians(middle.y())), rel=0.05)
    # In the middle of its zone: north is up.
    back = QgsCoordinateTransform(crs, degrees, QgsProject())
    north = back.transform(box.center().x(), box.center().y() + 10_000)
    south = back.transform(box.center().x(), box.center().y() - 10_000)
    assert abs(north.x() - south.x()) * math.cos(math.radians(middle.y())) < 0.1 * (north.y() - south.y())
    assert inset.name


def test_built_in_boundaries_have_these_insets(world):
    page = world.shown()
    assert set(maps(page)) == BUILTIN


def test_official_boundaries_have_saint_martin_too(official):
    page = official.shown()
    assert set(maps(page)) == BUILTIN | {"saint_martin"}


@pytest.mark.parametrize("kind", ["world", "official"])
def test_all_land_of_regions_is_in_the_map_of_europe_or_in_an_inset(kind, request):
    """Outermost regions that an edition adds must not fall between the frames."""
    world = request.getfixturevalue(kind)
    core = insets.territories(world.atlas.path).core
    layer = builder.theme_layers_of(world.group)[Theme.INCLUSION]
    transform = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem("EPSG:3035"), world.project)
    outside = set()
    for feature in layer.getFeatures():
        for part in feature.geometry().asGeometryCollection() if feature["role"] == "region" else ():
            box = part.boundingBox()
            framed = any(inset.area.contains(box) for inset in insets.INSETS)
            if not framed and not core.intersects(transform.transformBoundingBox(box)):
                outside.add(feature["nuts_code"])
    # Nobody lives on the Savage Islands, rocks half way from Madeira to the Canary Islands.
    assert outside <= {"PT30"}


def test_insets_with_data_have_a_stronger_frame(world):
    page = world.shown()
    strong = {key for key, item in maps(page).items() if item.frameStrokeColor().name().upper() == palette.TEXT}
    regions = {feature["region_id"] for feature in builder.theme_layers_of(world.group)[Theme.INCLUSION].getFeatures()}
    assert strong == {key for key, region in REGION_OF.items() if region in regions}
    assert {"azores", "madeira", "canaries", "malta", "cyprus"} <= strong
    widths = {key: item.frameStrokeWidth().length() for key, item in maps(page).items()}
    assert min(widths[key] for key in strong) > 2 * max(widths[key] for key in BUILTIN - strong)


@pytest.mark.parametrize("size", PaperSize, ids=lambda size: size.value)
def test_territory_lies_between_name_and_scale(world, size):
    page = world.shown(spec=PageSpec(size))
    by_key = {inset.key: inset for inset in insets.INSETS}
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    for key, item in maps(page).items():
        land = QgsCoordinateTransform(degrees, item.crs(), world.project).transformBoundingBox(by_key[key].area)
        extent = item.extent()
        assert extent.contains(land), key
        name, scale = (page.itemById(f"{insets.PREFIX}{key}_{part}") for part in ("name", "scale"))
        units = extent.width() / item.rect().width()
        top = item.mapRectFromScene(name.mapRectToScene(name.rect())).bottom()
        bottom = item.mapRectFromScene(scale.mapRectToScene(scale.rect())).top()
        assert extent.yMaximum() - units * top >= land.yMaximum() - units * 0.1, key
        assert extent.yMaximum() - units * bottom <= land.yMinimum() + units * 0.1, key


@pytest.mark.parametrize(("language", "blank"), [(Language.EN, ","), (Language.ES, "\u00a0"), (Language.IT, ".")])
def test_scale_is_round_true_and_written_by_language(world, language, blank):
    page = world.shown(spec=PageSpec(language=language))
    for key, item in maps(page).items():
        said = page.itemById(f"{insets.PREFIX}{key}_scale").currentText()
        assert said.startswith("1:")
        assert blank in said
        number = int(re.sub(r"\D", "", said[2:]))
        assert number == pytest.approx(item.scale(), rel=1e-3), key
        assert number == pytest.approx(item.extent().width() / item.rect().width() * 1000, rel=1e-3)
        assert len(str(number).rstrip("0")) <= 2


def test_scale_follows_what_a_user_does_to_the_map(world):
    page = world.page()
    item = maps(page)["reunion"]
    extent = item.extent()
    extent.scale(2)
    before = page.itemById("inset_reunion_scale").currentText()
    item.setExtent(extent)
    after = page.itemById("inset_reunion_scale").currentText()
    assert int(re.sub(r"\D", "", after[2:])) == pytest.approx(2 * int(re.sub(r"\D", "", before[2:])), rel=1e-3)


def test_insets_stand_in_a_grid_with_equal_gutters(world):
    for spec in (PageSpec(), PageSpec(orientation=Orientation.PORTRAIT), PageSpec(PaperSize.SLIDE)):
        page = world.shown(spec=spec)
        boxes = [item.mapRectToScene(item.rect()) for item in maps(page).values()]
        assert len({(round(box.width(), 2), round(box.height(), 2)) for box in boxes}) == 1
        columns = sorted({round(box.left(), 2) for box in boxes})
        rows = sorted({round(box.top(), 2) for box in boxes})
        gaps = {round(b - a - boxes[0].width(), 1) for a, b in zip(columns, columns[1:])}
        gaps |= {round(b - a - boxes[0].height(), 1) for a, b in zip(rows, rows[1:])}
        assert gaps == {round(2.0 * spec.scale, 1)}
        assert max(box.right() for box in boxes) == pytest.approx(spec.width - spec.template.margin, abs=0.01)


def test_insets_show_what_the_map_shows(world):
    page = world.shown(Theme.SERVICES)
    main = page.itemById("map")
    for item in maps(page).values():
        assert item.layers() == main.layers()
        assert item.keepLayerSet()
        # With the styles the layers have: a map theme would have them read anew for every inset.
        assert not item.followVisibilityPreset()
        assert not item.keepLayerStyles()


def test_cyprus_has_an_inset_only_where_it_is_small(world):
    small, large = world.shown(), world.shown(spec=PageSpec(PaperSize.SLIDE, insets=True))
    assert "cyprus" in maps(small)
    assert "malta" in maps(large)
    found = insets.territories(world.atlas.path)
    assert "cyprus" not in {inset.key for inset in insets.chosen(found, PageSpec(), 15_000)}


def test_no_insets_are_drawn_where_none_are_wanted(world):
    page = world.shown(spec=PageSpec(insets=False))
    assert not maps(page)
    assert page.itemById("map").extent().buffered(1).contains(builder.EUROPE)


def dark_pixels(page, item) -> int:
    """Nearly black pixels inside an inset, its words left out."""
    image = QgsLayoutExporter(page).renderPageToImage(0, QSize(), 150)
    scale = image.width() / page.pageCollection().page(0).rect().width()
    box = item.mapRectToScene(item.rect())
    words = 4.5
    rows = range(int((box.top() + words) * scale), int((box.bottom() - words) * scale))
    columns = range(int((box.left() + 1) * scale), int((box.right() - 1) * scale))
    return sum(image.pixelColor(x, y).lightness() < 90 for x in columns for y in rows)


def test_circle_of_a_country_stands_on_none_of_its_islands_and_that_of_a_region_does(world):
    page = world.shown(Theme.COUNTRY_DATA)
    assert not dark_pixels(page, maps(page)["reunion"])
    page = world.shown(Theme.REGIONAL_DATA)
    assert dark_pixels(page, maps(page)["canaries"]) > 20


def test_europe_is_widened_to_surveyed_regions_beyond(tmp_path, atlas):
    path = tmp_path / "atlas.gpkg"
    shutil.copy2(atlas.atlas, path)
    before = insets.territories(path).core
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA trusted_schema = 1")
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
        for name in names:
            connection.execute(f'DROP TRIGGER "{name}"')
        changed = connection.execute("UPDATE units SET role = 'region' WHERE unit_id = 'GROUND:MA'").rowcount
    connection.close()
    assert changed == 1
    after = insets.territories(path).core
    assert after.yMinimum() < before.yMinimum() - 300_000
    assert after.contains(before)


def test_a_saved_page_comes_back_with_its_insets(world):
    page = world.shown()
    document = QDomDocument()
    context = QgsReadWriteContext()
    document.appendChild(page.writeXml(document, context))
    again = QgsPrintLayout(world.project)
    assert again.readXml(document.documentElement(), document, context)
    assert set(maps(again)) == BUILTIN
    for key, item in maps(again).items():
        assert item.crs().authid() == maps(page)[key].crs().authid()
        assert again.itemById(f"inset_{key}_scale").currentText().startswith("1:")
