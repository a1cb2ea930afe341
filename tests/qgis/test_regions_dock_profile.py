"""Read a region's profile in the panel: matrix, cards, figures, links, copying."""

from __future__ import annotations

import statistics
import time

import pytest
from qgis.core import QgsApplication, QgsCoordinateTransform, QgsVectorLayer
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QSize, Qt, QUrl
from qgis.PyQt.QtGui import QColor, QDesktopServices, QImage, QPalette, QTextDocument
from qgis.PyQt.QtTest import QTest
from regions_driver import Driver

from cpmr_migration_plugin.gui.widgets.level_sign import sign_image
from cpmr_migration_plugin.gui.widgets.series_chart import series_image
from cpmr_migration_plugin.model.inspect.profile import FieldAnswer
from cpmr_migration_plugin.model.inspect.series import Figure, MedianPoint, Point
from cpmr_migration_plugin.model.inspect.series_lines import can_draw, drawn_lines, year_of
from cpmr_migration_plugin.model.vocabulary import FIELDS, Level

CATALONIA = "es-catalonia"


@pytest.fixture()
def page(kept_regions: Driver):
    assert kept_regions.dock.open_region(CATALONIA)
    page = kept_regions.dock.profile
    page.driver = kept_regions
    return page


@pytest.fixture()
def opened(monkeypatch) -> list[str]:
    """Addresses that would have been opened in the user's browser."""
    addresses: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda url: addresses.append(url.toString())))
    return addresses


def links(page) -> list[str]:
    found, block = [], page.browser.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            form = iterator.fragment().charFormat()
            if form.isAnchor() and form.anchorHref():
                found.append(form.anchorHref())
            iterator += 1
        block = block.next()
    return list(dict.fromkeys(found))


def test_profile_tells_who_the_region_is_and_every_field_with_a_word_and_a_sign(page):
    text = page.browser.toPlainText()
    assert page.title.text() == "Catalonia"
    for said in ("Catalunya", "Spain (ES)", "ES51 (NUTS 2024)", "Intermediterranean"):
        assert said in text
    for field in FIELDS:
        assert field.title in text
    assert "no answer" in text
    assert "executive (delegated)" in text
    html = page.browser.toHtml()
    # A sign for every answer, and one for the fields of a theme without one.
    signs = sum(len(row.answered) + len(row.missing) for row in page.profile.matrix)
    assert html.count("cpmr:sign/") == signs < len(FIELDS)


def test_details_of_a_field_open_and_close_with_legal_basis_and_source(page):
    assert "Royal Decree 1463/2009" not in page.browser.toPlainText()
    page.browser.follow(QUrl("cpmr:field/work_permits"))
    assert "Royal Decree 1463/2009" in page.browser.toPlainText()
    assert any("infobae.com" in link for link in links(page))
    page.browser.follow(QUrl("cpmr:field/work_permits"))
    assert "Royal Decree 1463/2009" not in page.browser.toPlainText()


def test_details_are_opened_by_the_keyboard(page):
    page.browser.setFocus()
    for _ in range(40):
        QTest.keyClick(page.browser, Qt.Key.Key_Tab)
        cursor = page.browser.textCursor()
        if cursor.charFormat().anchorHref().startswith("cpmr:field/"):
            break
    before = page.browser.toPlainText()
    QTest.keyClick(page.browser, Qt.Key.Key_Return)
    assert page.browser.toPlainText() != before


def test_links_open_in_the_browser_and_nothing_else_does(page, opened):
    page.browser.follow(QUrl("https://example.org/a"))
    for bad in ("javascript:alert(1)", "file:///etc/passwd", "ftp://example.org", "data:text/html,x", "relative", ""):
        page.browser.follow(QUrl(bad))
    assert opened == ["https://example.org/a"]


def test_browser_reads_no_file_and_no_address(page, tmp_path):
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.save(str(tmp_path / "p.png"))
    kind = QTextDocument.ResourceType.ImageResource
    assert (
        page.browser.loadResource(int(getattr(kind, "value", kind)), QUrl.fromLocalFile(str(tmp_path / "p.png")))
        is None
    )
    page.browser.setSource(QUrl.fromLocalFile(str(tmp_path / "p.png")))
    assert "PNG" not in page.browser.toPlainText()


def test_figures_stand_with_year_flag_and_the_median(page):
    text = page.browser.toPlainText()
    assert "Foreign-born, % of population aged 15–64" in text
    assert "30.7 % (2025, derived)" in text
    assert "median of" in text
    assert "country" in text
    assert "cpmr:series/" in page.browser.toHtml()


def test_profile_is_copied_as_text_and_as_html(page):
    page.copy_text()
    text = QgsApplication.clipboard().text()
    assert text.startswith("Catalonia\n=========")
    page.copy_html()
    mime = QgsApplication.clipboard().mimeData()
    assert "<h1>Catalonia</h1>" in mime.html()
    assert mime.text() == text


def test_region_that_says_nothing_is_said_so_plainly(page):
    data = page.driver.dock.source.inspection
    silent = next(i for i in data.data.positions if data.profiler.profile(i).is_silent)
    page.show_region(silent)
    text = page.browser.toPlainText()
    assert text.count("nothing is said of its competences or experiences") == 1
    # One sentence: no row for each field, no heading over nothing.
    for words in ("No answer.", "no answer", "Housing", "Competences\n"):
        assert words not in text


def test_region_that_is_not_on_the_map_has_no_zoom(page):
    regions = page.driver.dock.source.inspection.data.regions
    missing = regions.loc[regions["unit_id"] == "", "region_id"].iat[0]
    page.show_region(missing)
    assert not page.zoom_button.isEnabled()
    assert "no boundary was found" in page.browser.toPlainText()


def test_factsheet_button_is_there_when_there_is_one(page, opened):
    regions = page.driver.dock.source.inspection.data.regions
    with_sheet = regions.loc[regions["factsheet_url"] != "", "region_id"].tolist()
    page.show_region(CATALONIA)
    assert page.factsheet_button.isVisible() == (CATALONIA in with_sheet)
    if with_sheet:
        page.show_region(with_sheet[0])
        page.factsheet_button.click()
        assert opened
        assert opened[0].startswith("http")


def test_a_click_on_the_map_opens_the_region_and_empty_sea_says_so(page):
    driver, dock = page.driver, page.driver.dock
    canvas = driver.iface.canvas
    canvas.setDestinationCrs(driver.project.crs())
    canvas.setLayers(dock.map.layers()[:1])
    sicily = dock.source.inspection.profiler.profile("it-sicily").unit_id
    assert dock.map.zoom([sicily])
    driver.click(dock.tool_button)
    assert canvas.mapTool() is dock.tool
    dock.tabs.setCurrentWidget(dock.find)
    layer, ids = dock.map._shown([sicily])
    inside = layer.getFeature(ids[0]).geometry().pointOnSurface().asPoint()
    inside = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), driver.project).transform(
        inside
    )
    place = canvas.getCoordinateTransform().transform(inside)
    QTest.mouseClick(
        canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place.toQPointF().toPoint()
    )
    assert page.profile.region_id == "it-sicily"
    assert dock.tabs.currentWidget() is page
    assert not dock.open_unit("")
    assert "no region of this edition" in driver.said()
    driver.click(dock.tool_button)
    assert canvas.mapTool() is not dock.tool


def test_identify_results_offer_to_open_the_region(page):
    driver = page.driver
    registry = QgsGui.mapLayerActionRegistry()
    layer = driver.layer("inclusion")
    actions = [a for a in registry.mapLayerActions(layer) if a.text() == "Open in the Regions Panel"]
    assert len(actions) == 1
    for other in (driver.layer("country_data"), QgsVectorLayer("Point", "mine", "memory")):
        assert not [a for a in registry.mapLayerActions(other) if a.text() == "Open in the Regions Panel"]
    feature = next(f for f in layer.getFeatures() if f["region_id"] == "es-canary-islands")
    actions[0].triggerForFeature(layer, feature)
    assert page.profile.region_id == "es-canary-islands"


def test_dark_theme_keeps_text_and_ground_apart(page):
    palette = QPalette(page.browser.palette())
    palette.setColor(QPalette.ColorRole.Base, QColor("#222222"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#eeeeee"))
    page.browser.setPalette(palette)
    look = page.look()
    base = QColor("#222222").lightness()
    assert QColor(look.dim).lightness() - base > 90
    assert QColor(look.band).lightness() < 80
    assert look.dim in page.browser.toHtml()


# Signs and charts.


def test_no_two_signs_look_alike_even_in_grey():
    keys = [level.value for level in Level] + [FieldAnswer.NO_ANSWER.value, FieldAnswer.NOT_ASKED.value]
    pictures = {}
    for key in keys:
        grey = sign_image(key, QSize(24, 16)).convertToFormat(QImage.Format.Format_Grayscale8)
        pictures[key] = [grey.pixelColor(x, y).value() for x in range(24) for y in range(16)]
    for one in keys:
        for other in keys[keys.index(one) + 1 :]:
            far = sum(abs(a - b) > 40 for a, b in zip(pictures[one], pictures[other]))
            assert far > 12, (one, other)


def figure(series, country=(), median=()) -> Figure:
    class Info:
        title = "t"

    return Figure(Info(), "X", False, "%", "d", (), None, series, country, "d", median)


def test_chart_draws_series_with_gaps_and_odd_times():
    points = (Point("2019", 1.0), Point("2020", None), Point("2021", float("nan")), Point("2022", 4.0), Point("x", 2.0))
    drawn = figure(points, (Point("2019", 2.0), Point("2022", 2.0)), (MedianPoint("2019", 3.0, 9),))
    assert can_draw(drawn)
    image = series_image(drawn, QSize(200, 60), QPalette(), 2.0)
    assert image.width() == 400
    assert len({image.pixel(x, y) for x in range(0, 400, 3) for y in range(0, 120, 3)}) > 3
    assert not can_draw(figure((Point("2019", 1.0),)))
    series_image(figure(()), QSize(200, 60), QPalette())
    assert (year_of("2020-Q3"), year_of("2020-07"), year_of("soon")) == (2020.5, 2020.5, None)


def test_chart_leaves_out_lines_of_another_order_of_size():
    own = (Point("2019", 1.0), Point("2020", 2.0))
    assert not drawn_lines(figure(own, (Point("2019", 900.0),))).country
    assert drawn_lines(figure(own, (Point("2019", 3.0),))).country


def test_profile_is_shown_quickly(page, capsys):
    times = []
    for region_id in list(page.driver.dock.source.inspection.data.positions)[:40]:
        start = time.thread_time()
        page.driver.dock.open_region(region_id)
        page.browser.grab()
        times.append(1000 * (time.thread_time() - start))
    with capsys.disabled():
        middle = statistics.median(times)
        print(f"\nprofile shown and drawn, main thread: median {middle:.1f} ms, longest {max(times):.1f} ms")
    assert statistics.median(times) < 500  # the aim is 50 ms; a busy machine is given some room
