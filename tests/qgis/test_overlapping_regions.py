"""Authorities that share territory: all are drawn, in a stable order, told, and reachable by click and key."""

from __future__ import annotations

import csv
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from regions_driver import Driver

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))

from small_package import SOURCE, SmallPackage

from cpmr_migration_plugin.gui.dialogs.join_report import JoinReportDialog
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.workflows.loading import manual_placement
from cpmr_migration_plugin.workflows.loading.boundary_choice import BoundaryChoice, BoundaryKind
from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind
from cpmr_migration_plugin.workflows.loading.load import LoadJob, LoadRequest, LoadResult

GISCO = Path(__file__).resolve().parents[3] / "shared/data/nuts/2024/derived_NUTS_RG_20M_2024_4326_from_giscoR.geojson"

REGIONS = [
    ("gb-scotland", "Scotland", "GB", "UKM", "2021"),
    ("gb-fife", "Fife", "GB", "", ""),
    ("gb-highland", "Highland", "GB", "", ""),
    ("fr-corsica", "Corsica", "FR", "FRM0", "2024"),
    ("fr-corsica-assembly", "Corsica <b>Assembly</b> & Council", "FR", "FRM0", "2024"),
    ("no-viken", "Viken", "NO", "NO082", "2021"),
    ("no-ostfold", "Østfold", "NO", "NO083", "2024"),
    ("be-wallonia", "Wallonia", "BE", "BE3", "2024"),
    ("be-german-speaking-community", "German-speaking Community", "BE", "BE336", "2024"),
    ("pt-lisbon-and-tagus-valley", "Lisbon and Tagus Valley", "PT", "", ""),
    ("fr-mayotte", "Mayotte", "FR", "FRY5", "2024"),
    ("gr-ionian-islands", "Ionian Islands", "GR", "EL62", "2024"),
    ("ge-samegrelo-zemo-svaneti", "Samegrelo-Zemo Svaneti", "GE", "", ""),
    ("ua-odesa", "Odesa", "UA", "", ""),
]
LEFT_OVER = ("be-german-speaking-community", "pt-lisbon-and-tagus-valley")
FIFE = (-3.1, 56.25)
SCOTLAND_ONLY = (-3.7, 55.5)
CORSICA = (9.1, 42.2)
SEA = (5.0, 41.0)


def load(folder: Path, boundaries: BoundaryChoice | None = None) -> LoadResult:
    package = SmallPackage(folder / "package")
    empty = {table: package.tables[table][:1] for table in ("experiences", "indicators")}
    package.tables = {
        "regions": [package.tables["regions"][0], *([*row, SOURCE] for row in REGIONS)],
        "competences": [
            package.tables["competences"][0],
            ["gb-scotland", "services", "health", "shared", SOURCE],
            ["gb-fife", "services", "health", "unspecified", SOURCE],
        ],
        **empty,
    }
    place = str(package.write())
    request = LoadRequest(
        folder / "atlas.gpkg",
        folder / "atlas.qgz",
        folder / "report.csv",
        dataset=Dataset(DatasetKind.DATAPACKAGE, place),
        boundaries=boundaries or BoundaryChoice(),
        overrides=(),
    )
    job = LoadJob(request)
    job.work(Progress())
    return job.publish()


@pytest.fixture(scope="module")
def overlapping(qgis_app: QgsApplication, own_profile: Path, tmp_path_factory: pytest.TempPathFactory) -> LoadResult:
    return load(tmp_path_factory.mktemp("overlapping"))


def rows(path: Path, query: str) -> list[tuple]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def report(result: LoadResult) -> dict[str, dict[str, str]]:
    with result.report.open(encoding="utf-8-sig", newline="") as file:
        return {row["region_id"]: row for row in csv.DictReader(file) if row["what"] == "region"}


# --- drawn --------------------------------------------------------------------------------------


def test_new_regions_outside_the_claimed_codes_are_drawn_as_themselves(overlapping: LoadResult) -> None:
    found = report(overlapping)
    for region in ("fr-mayotte", "gr-ionian-islands", "ge-samegrelo-zemo-svaneti", "ua-odesa"):
        assert found[region]["how"] == "admin1", region
    box = "SELECT min(anchor_x), min(anchor_y) FROM units WHERE label = '{}' AND role = 'region'"
    assert rows(overlapping.atlas, box.format("Odesa"))[0] == pytest.approx((30.0, 46.7), abs=1.5)
    assert rows(overlapping.atlas, box.format("Mayotte"))[0] == pytest.approx((45.15, -12.8), abs=0.3)


def test_what_the_world_map_cannot_draw_is_left_over_with_a_reason_and_drawn_as_nothing_else(
    overlapping: LoadResult,
) -> None:
    found = report(overlapping)
    for region in LEFT_OVER:
        assert found[region]["how"] == "not_placed"
        assert found[region]["note"]
    drawn = dict(rows(overlapping.atlas, "SELECT region_id, unit_id FROM regions"))
    assert [region for region, unit in drawn.items() if not unit] == list(LEFT_OVER)


def test_two_authorities_of_one_territory_have_a_row_each_in_every_map(overlapping: LoadResult) -> None:
    for view in ("regional_data", "services", "inclusion"):
        found = rows(overlapping.atlas, f"SELECT region_id FROM {view} WHERE region_id LIKE 'fr-corsica%'")  # noqa: S608
        assert sorted(found) == [("fr-corsica",), ("fr-corsica-assembly",)]
        everything = rows(overlapping.atlas, f"SELECT count(*), count(DISTINCT OGC_FID) FROM {view}")[0]  # noqa: S608
        assert everything[0] == everything[1], "a join multiplies"
    shapes = rows(overlapping.atlas, "SELECT geom FROM units WHERE label LIKE 'Corsica%' AND role = 'region'")
    assert len(shapes) == 2
    assert shapes[0] == shapes[1]
    assert report(overlapping)["fr-corsica"]["note"].startswith("Same territory as Corsica <b>Assembly</b>")
    assert report(overlapping)["fr-corsica-assembly"]["note"].startswith("Same territory as Corsica:")


def test_smaller_regions_are_drawn_after_larger_ones_and_one_territory_by_id(overlapping: LoadResult) -> None:
    order = dict(rows(overlapping.atlas, "SELECT region_id, draw_order FROM join_report"))
    assert order["gb-scotland"] < order["gb-highland"] < order["gb-fife"]
    assert order["no-viken"] < order["no-ostfold"]
    assert order["fr-corsica-assembly"] == order["fr-corsica"] + 1


def test_official_boundaries_draw_what_the_world_map_cannot_and_tell_overlaps_of_both_hands(
    qgis_app: QgsApplication, own_profile: Path, tmp_path: Path
) -> None:
    if not GISCO.is_file():
        pytest.skip("GISCO's files may not be part of the repository and are not at hand")
    result = load(tmp_path, BoundaryChoice(kind=BoundaryKind.GISCO, path=GISCO))
    assert result.placed == result.total
    found = report(result)
    assert found["be-german-speaking-community"]["unit_code"] == "BE336"
    assert found["pt-lisbon-and-tagus-valley"]["unit_name"] == "PT1A, PT1B, PT1D"
    assert "ccdr-lvt.pt" in found["pt-lisbon-and-tagus-valley"]["note"]
    # The former county is borrowed from the world map, its successor is of the official file.
    assert "Overlaps with Østfold" in found["no-viken"]["note"]
    assert "Overlaps with Viken" in found["no-ostfold"]["note"]


def test_picking_a_shared_territory_on_the_map_finds_its_unit_once(overlapping: LoadResult) -> None:
    finder = manual_placement.spot_finder(overlapping.atlas)
    spots = finder.at(*CORSICA)
    finder.close()
    assert [spot.role for spot in spots].count("region") == 2
    units, best = manual_placement.units_at(manual_placement.unit_search(overlapping.atlas), spots)
    assert [unit.unit_id for unit in units].count("NUTS2024:FRM0") == 1
    assert best == "NUTS2024:FRM0"


def test_the_window_for_placing_names_all_regions_that_would_lose_a_unit(
    overlapping: LoadResult, tmp_path: Path
) -> None:
    atlas = tmp_path / "atlas.gpkg"
    shutil.copy(overlapping.atlas, atlas)
    dialog = JoinReportDialog(atlas, lambda _: True, None, lambda _name, _done: None)
    dialog.show()
    model = dialog.regions.model
    dialog.regions.view.selectRow(next(n for n in range(model.rowCount()) if model.index(n, 0).data() == "Corsica"))
    dialog.place()
    dialog.panel.search.setText("FRM0")
    assert "Corsica <b>Assembly</b> & Council" in dialog.panel.hint.text()
    dialog.regions.view.selectRow(next(n for n in range(model.rowCount()) if model.index(n, 0).data() == "Fife"))
    dialog.panel.search.setText("FRM0")
    assert "Corsica, Corsica <b>Assembly</b> & Council" in dialog.panel.hint.text()
    dialog.close()
    dialog.deleteLater()


# --- reachable ----------------------------------------------------------------------------------


@pytest.fixture()
def world(overlapping: LoadResult, tmp_path: Path) -> Iterator[Driver]:
    driver = Driver(overlapping, tmp_path)
    driver.open_project()
    driver.iface.canvas.setDestinationCrs(driver.project.crs())
    driver.iface.canvas.setLayers(driver.dock.map.layers()[:1])
    driver.click(driver.dock.tool_button)
    yield driver
    driver.close()


def on_map(driver: Driver, place: tuple[float, float]) -> QPoint:
    """Bring a place (longitude, latitude) into the middle of the map; return its pixel."""
    canvas = driver.iface.canvas
    degrees = QgsCoordinateReferenceSystem("EPSG:4258")
    point = QgsCoordinateTransform(degrees, driver.project.crs(), driver.project).transform(QgsPointXY(*place))
    canvas.setCenter(point)
    canvas.zoomScale(5_000_000)
    return canvas.getCoordinateTransform().transform(point).toQPointF().toPoint()


def click(driver: Driver, place: tuple[float, float]) -> list[str]:
    """Click a place of the map; return what the menu offers, nothing if there is none."""
    pixel = on_map(driver, place)
    viewport = driver.iface.canvas.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, pixel)
    return offered(driver)


def offered(driver: Driver) -> list[str]:
    menu = driver.dock._menu
    if menu is None or not menu.isVisible():
        return []
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_a_click_where_several_regions_are_offers_all_the_smallest_first(world: Driver) -> None:
    assert click(world, FIFE) == ["&1  Fife", "&2  Scotland"]
    world.dock._menu.actions()[-1].trigger()
    assert world.dock.profile.profile.region_id == "gb-scotland"


def test_of_two_regions_on_one_territory_a_click_offers_both_and_their_names_are_text(world: Driver) -> None:
    assert click(world, CORSICA) == ["&1  Corsica <b>Assembly</b> && Council", "&2  Corsica"]
    menu = world.dock._menu
    QTest.keyClick(menu, Qt.Key.Key_2)
    assert world.dock.profile.profile.region_id == "fr-corsica"


def test_a_click_where_one_region_is_opens_it_at_once(world: Driver) -> None:
    assert click(world, SCOTLAND_ONLY) == []
    assert world.dock.profile.profile.region_id == "gb-scotland"


def test_a_click_on_the_sea_says_so(world: Driver) -> None:
    assert click(world, SEA) == []
    assert "no region of this edition" in world.said()


def test_enter_opens_what_is_in_the_middle_of_the_map_and_arrows_choose(world: Driver) -> None:
    on_map(world, FIFE)
    assert world.iface.window.focusWidget() is world.iface.canvas, "the tool takes the keyboard to the map"
    QTest.keyClick(world.iface.canvas, Qt.Key.Key_Return)
    assert offered(world) == ["&1  Fife", "&2  Scotland"]
    menu = world.dock._menu
    assert menu.activeAction().text() == "&1  Fife"
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert world.dock.profile.profile.region_id == "gb-scotland"


def test_escape_closes_the_menu_and_opens_nothing(world: Driver) -> None:
    world.dock.open_region("ua-odesa")
    assert len(click(world, FIFE)) == 2
    QTest.keyClick(world.dock._menu, Qt.Key.Key_Escape)
    assert offered(world) == []
    assert world.dock.profile.profile.region_id == "ua-odesa"


def test_the_region_pointed_at_in_the_menu_is_outlined_and_afterwards_the_one_that_is_read(world: Driver) -> None:
    hovered: list[str] = []
    world.dock.map.hover = hovered.append
    world.dock.open_region("ua-odesa")
    click(world, FIFE)
    QTest.keyClick(world.dock._menu, Qt.Key.Key_Down)
    assert hovered[-1] == "NUTS2021:UKM"
    QTest.keyClick(world.dock._menu, Qt.Key.Key_Escape)
    assert hovered[-1] == "ADMIN1:ua-odesa"


@pytest.mark.parametrize("region", ["fr-corsica", "fr-corsica-assembly", "gb-fife", "gb-scotland"])
def test_every_overlapping_region_is_found_by_search_and_shown_on_the_map(world: Driver, region: str) -> None:
    assert world.dock.open_region(region)
    unit = world.dock.profile.profile.unit_id
    assert unit
    assert world.dock.map.zoom([unit])
    layer, ids = world.dock.map._shown([unit])
    assert [layer.getFeature(fid)["region_id"] for fid in ids] == [region]
