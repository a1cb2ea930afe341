"""Factsheets: what stands on the pages and in the files, read back with independent tools."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from dataclasses import replace
from itertools import combinations

import pytest
from qgis.core import QgsCoordinateTransform, QgsGeometry, QgsLayoutItemLabel, QgsProject
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QFontMetricsF, QImage

from cpmr_migration_plugin import translation
from cpmr_migration_plugin.errors import Cancelled, ExportError, PluginError
from cpmr_migration_plugin.layouts.export import Format
from cpmr_migration_plugin.layouts.factsheet import BOTTOM, MARGIN, PAGE, Factsheet
from cpmr_migration_plugin.layouts.factsheet_content import region_sheet
from cpmr_migration_plugin.layouts.factsheet_groups import country_sheet, theme_sheet
from cpmr_migration_plugin.layouts.measure import PIXELS, font_of, lines_of
from cpmr_migration_plugin.layouts.sheet_files import PdfPages, prepare_sheet_files
from cpmr_migration_plugin.model.inspect.filters import Filters
from cpmr_migration_plugin.model.inspect.profile import Card
from cpmr_migration_plugin.model.vocabulary import ANSWER_THEMES, Theme
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.translation import Language, speaking
from cpmr_migration_plugin.workflows.exporting.export_kinds import SheetSubject
from cpmr_migration_plugin.workflows.exporting.factsheets import FactsheetRequest, export_factsheets, planned_files
from cpmr_migration_plugin.workflows.regions.inspect import read_inspection

SOME = ("es-catalonia", "it-puglia", "pt-lisbon-and-tagus-valley", "fr-occitanie", "tr-sinop", "pt-azores", "se-skane")


@pytest.fixture(scope="module")
def inspection(atlas):
    return read_inspection(atlas.atlas)


@pytest.fixture(scope="module")
def few(small_atlas):
    """The small edition, for files of every region."""
    return read_inspection(small_atlas.atlas)


@pytest.fixture(scope="module")
def sheet(inspection):
    project = QgsProject()
    made = Factsheet(project, inspection.path)
    prepare_sheet_files(made.layout, 150)
    yield made
    project.clear()


def said(program: str, *arguments: str) -> str:
    if shutil.which(program) is None:
        pytest.skip(f"{program} (poppler-utils) is not installed")
    return subprocess.run([program, *arguments], capture_output=True, text=True, check=True).stdout


def words(text: str) -> str:
    """Return text without the breaks of lines, what is there only to be invisible, and ligatures such as “ﬀ”."""
    return " ".join(unicodedata.normalize("NFKC", text.replace("\u200b", "")).split())


def text_of(path, *options: str) -> str:
    return words(said("pdftotext", *options, str(path), "-"))


def shown_labels(sheet):
    return [
        item
        for item in sheet.layout.items()
        if isinstance(item, QgsLayoutItemLabel) and item.text() and item.isVisible()
    ]


def text_on(sheet) -> str:
    return words(" ".join(item.text() for item in shown_labels(sheet)))


def ink(item) -> tuple[int, QRectF]:
    """Return the page of a label and the rectangle its text takes, by the measures of its own font."""
    size, bold = item.font().pointSizeF(), item.font().bold()
    if hasattr(item, "textFormat"):  # since QGIS 3.24, where the font itself has no size
        size, bold = item.textFormat().size(), item.textFormat().font().bold()
    metrics = QFontMetricsF(font_of(round(size, 2), bold))
    lines = item.text().split("\n")
    wide = max(metrics.horizontalAdvance(line) for line in lines) / PIXELS
    high = len(lines) * metrics.lineSpacing() / PIXELS
    place = item.pagePos()
    box = item.rect()
    left = place.x() + (box.width() - wide if item.hAlign() == Qt.AlignmentFlag.AlignRight else 0.0)
    return item.page(), QRectF(left, place.y(), wide, high)


def check_geometry(sheet, filled) -> None:
    """No text reaches beyond its box or its page, and no two texts, nor a text and the map, overlap."""
    inks = []
    for item in shown_labels(sheet):
        page, rect = ink(item)
        name = f"{item.id()}: {item.text()[:40]!r}"
        assert page < filled.pages, name
        assert rect.width() <= item.rect().width() + 0.3, name
        assert rect.height() <= item.rect().height() + 0.1, name
        assert rect.left() >= MARGIN - 0.1 and rect.right() <= PAGE.width - MARGIN + 0.1, name
        assert rect.top() > 5, name
        assert rect.bottom() <= (BOTTOM + 0.6 if item.id() not in ("foot", "page") else PAGE.height - 3), name
        # Lines of type have air above and below their letters.
        inks.append((page, rect.adjusted(0, 0.45, 0, -0.45), name))
    if sheet.locator.item.isVisible():
        box = sheet.locator.item.rect()
        inks.append((0, QRectF(sheet.locator.item.pagePos(), box.size()), "locator"))
    for (page, one, name), (other_page, other, other_name) in combinations(inks, 2):
        assert page != other_page or not one.intersects(other), f"{name} overlaps {other_name}"


def longer(_language):
    """A language whose words are much longer than the English ones, and none of them translated really."""
    return lambda _context, text: re.sub(r"([a-z]{4,})(?![a-z]*\})", r"\1mente", text)


@pytest.fixture
def long_words(monkeypatch):
    monkeypatch.setattr(translation, "_read_catalogue", longer)
    monkeypatch.setattr(translation, "_catalogues", {})


def card(number: int, **changes) -> Card:
    values = {
        "experience_id": f"x-{number}", "theme": "inclusion", "theme_title": "Inclusion", "kind": "experience",
        "kind_title": "Experience", "title": f"Experience number {number}", "summary": "What was done. " * 6,
        "year": "2020", "note": "", "links": (f"https://example.org/{number}",), "sources": (),
    }  # fmt: skip
    return Card(**{**values, **changes})


# The page.


@pytest.mark.parametrize("region_id", SOME)
def test_nothing_overlaps_or_leaves_its_box(inspection, sheet, region_id):
    content = region_sheet(inspection.profiler.profile(region_id), inspection.data.provenance)
    check_geometry(sheet, sheet.fill(content))


@pytest.mark.parametrize("region_id", SOME)
def test_nothing_overlaps_in_a_language_of_long_words(inspection, sheet, region_id, long_words):
    with speaking(Language.IT):
        content = region_sheet(inspection.profiler.profile(region_id), inspection.data.provenance)
        check_geometry(sheet, sheet.fill(content))
    assert "Competencesmente" in text_on(sheet)


def test_numbers_and_dates_follow_the_language_of_the_page(inspection, sheet):
    with speaking(Language.FR):
        sheet.fill(region_sheet(inspection.profiler.profile("es-catalonia"), inspection.data.provenance))
    text = text_on(sheet)
    assert "7 679 192" in text and "22,2" in text  # words() makes every blank the same
    assert "novembre 2026" in text


def test_a_region_that_says_nothing_takes_one_page_and_says_so(inspection, sheet):
    profile = replace(inspection.profiler.profile("tr-sinop"), figures=())
    filled = sheet.fill(region_sheet(profile, inspection.data.provenance))
    assert filled.pages == 1
    text = text_on(sheet)
    assert text.count("nothing is said of its competences or experiences") == 1
    assert "The edition has no figures for this region." in text
    assert "no answer" not in text.lower()


def test_a_region_without_geometry_is_told_in_place_of_the_map(inspection, sheet):
    sheet.fill(region_sheet(inspection.profiler.profile("pt-lisbon-and-tagus-valley"), inspection.data.provenance))
    assert not sheet.locator.item.isVisible()
    assert "cannot be shown on a map" in text_on(sheet)
    sheet.fill(region_sheet(inspection.profiler.profile("ee-parnu"), inspection.data.provenance))
    assert sheet.locator.item.isVisible()


def test_the_map_shows_the_region(inspection, sheet):
    for region_id in ("es-canary-islands", "it-sicily", "pt-azores", "no-nordland"):
        profile = inspection.profiler.profile(region_id)
        sheet.fill(region_sheet(profile, inspection.data.provenance))
        shown = next(layer for layer in sheet.locator.item.layers() if layer.name() == "regions")
        assert shown.featureCount() == 1
        assert sheet.locator.item.extent().contains(shown.extent()), region_id


def test_a_region_overseas_is_shown_by_itself_in_a_projection_of_its_own(inspection, sheet):
    for region_id, country in (("fr-guadeloupe", "FR"), ("fr-mayotte", "FR")):
        profile = inspection.profiler.profile(region_id)
        assert sheet.locator.show([profile.unit_id], country)
        item = sheet.locator.item
        assert item.crs().authid() != "EPSG:3035"
        shown = next(layer for layer in item.layers() if layer.name() == "regions")
        change = QgsCoordinateTransform(shown.crs(), item.crs(), QgsProject.instance())
        (feature,) = shown.getFeatures()
        geometry = QgsGeometry(feature.geometry())
        geometry.transform(change)
        box = geometry.boundingBox()
        assert item.extent().contains(box) and item.extent().width() < 4 * max(box.width(), box.height())
    assert sheet.locator.show([inspection.profiler.profile("es-catalonia").unit_id], "ES")
    assert sheet.locator.item.crs().authid() == "EPSG:3035"


def test_a_map_of_several_regions_leaves_those_overseas_out_and_counts_them(inspection, sheet):
    ids = [region for region in inspection.data.regions["region_id"] if region.startswith("fr-")]
    units = [inspection.profiler.profile(region).unit_id for region in ids]
    assert sheet.locator.show(units, "FR")
    assert sheet.locator.overseas == 4
    assert sheet.locator.item.extent().width() < 2_500_000


def test_islands_far_apart_are_ringed(inspection, sheet):
    assert sheet.locator.show([inspection.profiler.profile("gb-shetland").unit_id], "GB")
    rings = next(layer for layer in sheet.locator.item.layers() if layer.name() == "rings")
    assert rings.featureCount() == 1


def test_two_hundred_experiences_fill_two_pages_and_the_rest_is_counted(inspection, sheet):
    profile = inspection.profiler.profile("es-catalonia")
    many = replace(profile, cards=tuple(card(n) for n in range(200)), country_notes=(), country_facts=(), matrix=())
    filled = sheet.fill(region_sheet(many, inspection.data.provenance))
    check_geometry(sheet, filled)
    text = text_on(sheet)
    assert filled.pages == 2
    assert "Experiences and projects (200)" in text
    shown = len(re.findall(r"Experience number \d+", text))
    assert 8 < shown < 40
    assert f"and {200 - shown} more in the data" in text
    assert filled.left_out == 200 - shown


def test_every_kind_gets_a_place_beside_two_hundred_of_another(inspection, sheet):
    profile = inspection.profiler.profile("es-catalonia")
    cards = (*(card(n) for n in range(200)), card(900, kind="need", title="The only need of all"))
    sheet.fill(region_sheet(replace(profile, cards=cards), inspection.data.provenance))
    assert "The only need of all" in text_on(sheet)


HOSTILE = {
    "tags": "<b>bold</b> <script>alert(1)</script> &amp;",
    "expression": "[% 40 + 2 %] [%@project_title%]",
    "rtl": "منطقة الهجرة واللجوء \u202eevil\u202c שלום",
    "emoji": "Reception 🏝️🧑🏽‍🤝‍🧑🏻 of 👪",
    "endless": "x" * 10_000,
    "words": "many words that never end " * 400,
    "lines": "one\r\ntwo\n\n\nthree\u2028four\x00five",
    "half": "half \ud83d a character",
}


@pytest.mark.parametrize("kind", list(HOSTILE))
def test_hostile_texts_stay_texts_in_their_places(inspection, sheet, kind, tmp_path):
    text = HOSTILE[kind]
    profile = inspection.profiler.profile("es-catalonia")
    cells = tuple(
        replace(row, title=text, cells=tuple(replace(cell, title=text, level_title=text) for cell in row.cells))
        for row in profile.matrix
    )
    figures = tuple(
        replace(f, indicator=replace(f.indicator, title=text), unit=text, dataset=text) for f in profile.figures
    )
    hostile = replace(
        profile, name=text, name_local=text, note=text, membership=text, commissions=(text,), matrix=cells,
        figures=figures, cards=(card(1, title=text, summary=text, year=text, kind_title=text), *profile.cards),
    )  # fmt: skip
    filled = sheet.fill(region_sheet(hostile, inspection.data.provenance))
    assert filled.pages <= 2
    for item in shown_labels(sheet):
        assert item.currentText() == item.text()  # nothing was evaluated
        assert item.page() < filled.pages
        assert item.mode() == QgsLayoutItemLabel.Mode.ModeFont
    if kind not in ("rtl", "emoji"):  # other fonts stand in for ours there, with measures of their own
        for item in shown_labels(sheet):
            _page, rect = ink(item)
            assert rect.right() <= PAGE.width - MARGIN + 0.2, item.id()
            assert rect.bottom() < PAGE.height - 3, item.id()
    file = PdfPages(tmp_path / "hostile.pdf", "hostile.pdf", "Hostile", 100)
    file.add(sheet.layout, filled.pages)
    file.close()
    read = text_of(tmp_path / "hostile.pdf")
    if kind == "tags":
        assert "<b>bold</b>" in read
    if kind == "expression":
        assert "40 + 2" in read and "42 " not in read.split("40 + 2")[0]


def test_lines_are_never_wider_than_asked_and_lose_no_word():
    text = "Reception of asylum seekers and refugees in the territory, " * 5
    lines = lines_of(text, 40, 8.0)
    metrics = QFontMetricsF(font_of(8.0))
    assert all(metrics.horizontalAdvance(line) / PIXELS <= 40 for line in lines)
    assert " ".join(lines) == text.strip()
    assert lines_of(text, 40, 8.0, False, 2)[-1].endswith("…")
    assert len(lines_of("x" * 500, 40, 8.0)) > 5
    assert "".join(lines_of("👪" * 60, 30, 8.0)) == "👪" * 60


# The files.


@pytest.fixture(scope="module")
def everything(inspection, tmp_path_factory):
    folder = tmp_path_factory.mktemp("one")
    (path,) = export_factsheets(inspection, FactsheetRequest(folder, single=True, dpi=100), Progress())
    return path


def test_one_file_of_all_regions_has_every_title_that_the_edition_has(inspection, everything):
    text = words(said("pdftotext", str(everything), "-"))
    for name in inspection.data.regions["name"]:
        assert words(name) in text, name
    missing = [title for title in inspection.data.experiences["title"] if words(title) not in text]
    told = sum(int(n) for n in re.findall(r"and (\d+) more in the data", said("pdftotext", str(everything), "-")))
    assert len(missing) <= told
    assert len(missing) < 0.2 * len(inspection.data.experiences)


def test_bookmarks_lead_to_the_page_of_their_region(inspection, everything):
    outline = said("pdftohtml", "-xml", "-stdout", "-i", str(everything)).partition("<outline>")[2]
    items = re.findall(r'<item page="(\d+)">([^<]*)</item>', outline)
    titles = inspection.data.countries
    expected, last = [], ""
    for country, name in zip(inspection.data.regions["country"], inspection.data.regions["name"]):
        expected += [titles[country]] if country != last else []
        expected.append(name)
        last = country
    assert [name for _, name in items] == expected
    for page, name in items[1::5]:
        assert words(name) in text_of(everything, "-f", page, "-l", page)


def test_a_file_knows_its_title_language_and_pages(inspection, everything):
    facts = said("pdfinfo", str(everything))
    assert re.search(r"Title: +Regional factsheets on migration and asylum", facts)
    pages = int(re.search(r"Pages: +(\d+)", facts)[1])
    assert len(inspection.data.regions) < pages <= 2 * len(inspection.data.regions)
    assert b"/Lang (en)" in everything.read_bytes()
    assert "Author" not in facts  # not the name of whoever is logged in
    fonts = said("pdffonts", str(everything)).splitlines()[2:]
    assert fonts and all(line.split()[-5] == "yes" for line in fonts), fonts


def test_sources_can_be_clicked(inspection, tmp_path):
    request = FactsheetRequest(tmp_path, regions=("se-halland",), language=Language.FR)
    (path,) = export_factsheets(inspection, request, Progress())
    assert path.name == "se-halland-factsheet.pdf"
    listed = said("pdfinfo", "-url", str(path))
    for one in inspection.profiler.profile("se-halland").cards:
        for address in one.links:
            assert address.split("?")[0][:60] in listed
    assert b"/Lang (fr)" in path.read_bytes()


def test_pictures_are_one_per_page_and_an_old_second_page_goes(inspection, tmp_path):
    request = FactsheetRequest(tmp_path, regions=("es-catalonia", "tr-sinop"), file_format=Format.PNG, dpi=72)
    names = [path.name for path in export_factsheets(inspection, request, Progress())]
    assert names == ["es-catalonia-factsheet-1.png", "es-catalonia-factsheet-2.png", "tr-sinop-factsheet-1.png"]
    image = QImage(str(tmp_path / names[1]))
    assert abs(image.width() - 595) < 3 and abs(image.height() - 842) < 3
    stale = tmp_path / "tr-sinop-factsheet-2.png"
    stale.write_bytes(b"of an older edition")
    list(export_factsheets(inspection, replace(request, overwrite=True), Progress()))
    assert not stale.exists()


def test_factsheets_of_countries_and_themes(inspection, few, tmp_path):
    two = Filters(countries=frozenset({"EE", "FI"}))
    request = FactsheetRequest(tmp_path, filters=two, by=SheetSubject.COUNTRY, single=True, dpi=72)
    (path,) = export_factsheets(inspection, request, Progress())
    text = text_of(path)
    assert "Country factsheet" in text and "Regions (9)" in text and "of 9 regions" in text
    paths = list(export_factsheets(few, FactsheetRequest(tmp_path, by=SheetSubject.THEME, dpi=72), Progress()))
    assert [one.name for one in paths][:2] == ["governance-factsheet.pdf", "reception-factsheet.pdf"]
    assert len(paths) == 7
    assert "Thematic factsheet" in text_of(paths[1])


@pytest.mark.parametrize("by", [SheetSubject.COUNTRY, SheetSubject.THEME])
def test_nothing_overlaps_on_factsheets_of_countries_and_themes(inspection, few, sheet, by, long_words):
    for language in (Language.EN, Language.ES):
        with speaking(language):
            if by is SheetSubject.THEME:
                ids = few.data.regions["region_id"].tolist()
                contents = [theme_sheet(few.profiler, theme, ids) for theme in ANSWER_THEMES]
            else:
                held = inspection.data.regions.groupby("country")["region_id"].agg(list)
                contents = [country_sheet(inspection.profiler, c, held[c]) for c in ("ES", "IT", "EE", "FR")]
            for content in contents:
                check_geometry(sheet, sheet.fill(content))


def test_nothing_overlaps_on_the_factsheet_of_a_theme_with_all_regions(inspection, sheet, long_words):
    with speaking(Language.ES):
        ids = inspection.data.regions["region_id"].tolist()
        check_geometry(sheet, sheet.fill(theme_sheet(inspection.profiler, Theme.GOVERNANCE, ids)))


def test_cancel_before_the_third_file_leaves_two_and_no_half_one(inspection, tmp_path):
    done: list = []
    progress = Progress(is_cancelled=lambda: len(done) == 2)
    with pytest.raises(Cancelled, match="2 files"):
        for path in export_factsheets(inspection, FactsheetRequest(tmp_path, dpi=72), progress):
            done.append(path)
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted(path.name for path in done)
    assert len(done) == 2


def test_cancel_in_the_middle_of_one_file_leaves_the_old_one_as_it_was(inspection, tmp_path):
    old = tmp_path / "factsheets-by-region.pdf"
    old.write_bytes(b"the old one")
    asked = iter(range(100))
    progress = Progress(is_cancelled=lambda: next(asked) > 4)
    request = FactsheetRequest(tmp_path, single=True, overwrite=True, dpi=72)
    with pytest.raises(Cancelled):
        list(export_factsheets(inspection, request, progress))
    assert [one.name for one in tmp_path.iterdir()] == [old.name]
    assert old.read_bytes() == b"the old one"


def test_an_export_that_nobody_continues_leaves_no_half_file(inspection, tmp_path):
    from cpmr_migration_plugin.workflows.exporting.factsheets import exporting_factsheets

    steps = exporting_factsheets(inspection, FactsheetRequest(tmp_path, single=True, dpi=72), Progress())
    for _ in range(4):
        next(steps)
    assert list(tmp_path.iterdir())  # it is being written
    steps.close()
    assert not list(tmp_path.iterdir())


def test_a_folder_that_goes_half_way_is_told_with_what_is_complete(inspection, tmp_path):
    folder = tmp_path / "gone"
    files = export_factsheets(inspection, FactsheetRequest(folder, dpi=72), Progress())
    first = next(files)
    shutil.rmtree(folder)
    with pytest.raises(PluginError) as told:
        list(files)
    assert first.name in told.value.details


def test_files_that_are_there_are_named_and_kept(inspection, tmp_path):
    request = FactsheetRequest(tmp_path, regions=("es-catalonia",), dpi=72)
    (planned,) = planned_files(inspection, request)
    planned.write_bytes(b"mine")
    with pytest.raises(ExportError) as told:
        list(export_factsheets(inspection, request, Progress()))
    assert planned.name in told.value.details
    assert planned.read_bytes() == b"mine"


def test_filters_choose_regions_and_nothing_left_is_told(inspection, tmp_path):
    request = FactsheetRequest(tmp_path, filters=Filters(countries=frozenset({"PT"})))
    assert {path.name[:3] for path in planned_files(inspection, request)} == {"pt-"}
    nothing = replace(request, filters=Filters(countries=frozenset({"XX"})))
    with pytest.raises(ExportError, match="No region"):
        list(export_factsheets(inspection, nothing, Progress()))
    with pytest.raises(ExportError, match="nowhere"):
        list(export_factsheets(inspection, replace(request, regions=("nowhere",)), Progress()))


def test_the_algorithm_does_the_same(inspection, atlas, tmp_path, qgis_processing):
    import processing
    from qgis.core import QgsApplication

    from cpmr_migration_plugin.processing.provider import CpmrMigrationProvider

    provider = CpmrMigrationProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    try:
        found = processing.run(
            "cpmr_migration:exportfactsheets",
            {"SOURCE": str(atlas.project), "REGIONS": "Catalonia; ITG1", "SINGLE": True, "LANGUAGE": 3, "DPI": 72,
             "FOLDER": str(tmp_path / "out")},
        )  # fmt: skip
        assert found["FILES"] == 1
        path = tmp_path / "out" / "factsheets-by-region.pdf"
        assert "Sicily" in text_of(path)
        assert b"/Lang (es)" in path.read_bytes()
        found = processing.run(
            "cpmr_migration:exportfactsheets",
            {"SOURCE": str(atlas.atlas), "WORDS": "mentoring", "COUNTRIES": "ES", "FORMAT": 1, "DPI": 72,
             "FOLDER": str(tmp_path / "png")},
        )  # fmt: skip
        assert found["FILES"] == len(list((tmp_path / "png").iterdir())) >= 2
        assert (tmp_path / "png" / "es-catalonia-factsheet-1.png").is_file()
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)


# The panel.


def test_the_panel_writes_the_factsheet_of_the_region_it_shows(regions, tmp_path, monkeypatch):
    from qgis.PyQt.QtWidgets import QFileDialog, QPushButton
    from regions_driver import wait_for

    regions.open_project()
    regions.dock.open_region("it-sicily")
    page = regions.dock.profile
    asked = []

    def answer(_parent, _title, start, kinds):
        asked.append((start, kinds))
        return str(tmp_path / "Sicily"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    regions.click(page.sheet_button)
    assert page.sheet.is_running
    wait_for(lambda: not page.sheet.is_running)
    assert asked[0][0].endswith("it-sicily-factsheet.pdf")
    assert "Sicily" in text_of(tmp_path / "Sicily.pdf")
    assert "Sicily.pdf" in regions.said()
    assert any(button.text() == "Open" for button in regions.dock.bar.findChildren(QPushButton))


def test_the_panel_stops_when_the_button_is_pressed_again(regions, tmp_path, monkeypatch):
    from qgis.PyQt.QtWidgets import QFileDialog
    from regions_driver import wait_for

    regions.open_project()
    regions.dock.open_region("it-sicily")
    page = regions.dock.profile
    target = tmp_path / "old.pdf"
    target.write_bytes(b"old")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "PDF (*.pdf)"))
    regions.click(page.sheet_button)
    page.sheet_button.click()
    wait_for(lambda: not page.sheet.is_running)
    assert target.read_bytes() == b"old"
    assert "ancelled" in regions.said()
