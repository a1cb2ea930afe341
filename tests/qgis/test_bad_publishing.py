"""Bad input and bad luck in publishing what other files of tests do not try: fonts, filters, disks, folders, names."""

from __future__ import annotations

import itertools
import shutil
import subprocess

import pytest
from qgis.core import QgsLayoutItem, QgsLayoutItemLabel, QgsProject

from cpmr_migration_plugin import compat
from cpmr_migration_plugin.errors import ExportError, PluginError, TargetError
from cpmr_migration_plugin.layouts import items
from cpmr_migration_plugin.layouts.export import Format
from cpmr_migration_plugin.layouts.map_page import map_layout
from cpmr_migration_plugin.layouts.page import PageSpec, PaperSize
from cpmr_migration_plugin.layouts.small_multiples import laying_out_multiples
from cpmr_migration_plugin.model.checks import Rule
from cpmr_migration_plugin.model.inspect.filters import Filters
from cpmr_migration_plugin.model.multiples import Multiples
from cpmr_migration_plugin.model.style.preset import Drawing, StylePreset
from cpmr_migration_plugin.model.style.preset_palettes import Palette
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.progress import Progress, finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.subjects.theme_subject import ThemeSubject
from cpmr_migration_plugin.workflows.exporting.data_export import DataRequest, export_data, planned_data_files
from cpmr_migration_plugin.workflows.exporting.export_kinds import DataFormat
from cpmr_migration_plugin.workflows.exporting.export_report import ExportReport
from cpmr_migration_plugin.workflows.exporting.factsheets import FactsheetRequest, exporting_factsheets
from cpmr_migration_plugin.workflows.exporting.map_checks import CheckRequest, checking_maps
from cpmr_migration_plugin.workflows.exporting.map_export import ExportRequest, export_maps, private_project
from cpmr_migration_plugin.workflows.exporting.small_multiples import MultiplesRequest, export_multiples
from cpmr_migration_plugin.workflows.regions.inspect import read_inspection
from cpmr_migration_plugin.workflows.styling import styles

WORDS = {
    "400 characters": "Competences of regional authorities in migration and asylum, " * 7,
    "one word": "Migration" * 45,
    "emoji": "Régions 🌊🏝️ maritimes 👩‍👩‍👧",
    "right to left": "الهجرة واللجوء في الأقاليم البحرية الأوروبية " * 6,
    "markup": "<b>50 %</b> %1 [% 1+1 %] {x} <script>",
}
SIX = ("es-catalonia", "it-puglia", "fr-occitanie", "ee-parnu", "pt-azores", "se-skane")


@pytest.fixture()
def project(qgis_app, small_atlas, tmp_path):
    copy = tmp_path / "atlas.gpkg"
    shutil.copy(small_atlas.atlas, copy)
    project = private_project(copy)
    yield project
    project.clear()


@pytest.fixture(scope="module")
def shown(qgis_app, small_atlas):
    """A project whose layers no test changes."""
    project = private_project(small_atlas.atlas)
    yield project
    project.clear()


@pytest.fixture(scope="module")
def inspection(atlas):
    return read_inspection(atlas.atlas)


def names(folder) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def box(item: QgsLayoutItem):
    return item.mapRectToScene(item.rect())


# Words.


@pytest.mark.parametrize("text", WORDS)
@pytest.mark.parametrize("size", [PaperSize.A4, PaperSize.HALF_PAGE])
def test_a_page_of_small_maps_bears_whatever_a_user_writes(shown, text, size):
    spec = PageSpec(size, title=WORDS[text][:400], note=WORDS[text] * 3)
    page = finish(laying_out_multiples(shown, builder.our_groups(shown)[0], Multiples.THEMES, spec))
    sheet = page.pageCollection().page(0)
    frame = sheet.mapRectToScene(sheet.rect())
    labels = [item for item in page.items() if isinstance(item, QgsLayoutItemLabel) and item.id()]
    for label in labels:
        assert frame.contains(box(label)), label.id()
        assert items.fits(label), (label.id(), label.currentText())
    for one, two in itertools.combinations(labels, 2):
        shared = box(one).intersected(box(two))
        assert shared.width() < 0.1 or shared.height() < 0.1, (one.id(), two.id())
    said = page.itemById("title").currentText().replace("\u200b", "")
    assert spec.title.strip().startswith(said.rstrip("…").strip())
    if text == "markup":
        assert said == spec.title
    del page


def test_classes_of_two_topics_that_a_user_named_are_words_in_the_square(project):
    group = builder.our_groups(project)[0]
    layer = builder.theme_layers_of(group)[Theme.RECEPTION]
    styles.apply(layer, StylePreset("two", Drawing.BIVARIATE, Palette.BIVARIATE, classes=3))
    plain = layer.renderer().clone()
    info = builder.open_atlas(builder.atlas_path_of(group))
    for text in ("<b>%1</b> [% 1+1 %]", "الهجرة واللجوء", "🌊 " * 20, "x" * 120):
        renderer = plain.clone()
        for rule in renderer.rootRule().children()[:3]:
            rule.setLabel(rule.label().replace("Competence and experience", text.strip()))
        layer.setRenderer(renderer)
        page = map_layout(project, group, ThemeSubject(info, Theme.RECEPTION), PageSpec())
        label = page.itemById("legend_row_0")
        assert items.fits(label), text
        said = label.currentText().replace("\u200b", "")
        assert text.strip().startswith(said.rstrip("…")), text
        assert box(page.itemById("legend_plate")).contains(box(label)), text
        del page


# Fonts.


@pytest.fixture
def no_font(monkeypatch):
    """A machine that has none of the families of our pages."""
    monkeypatch.setattr(compat, "FONT_FAMILIES", ("No Such Family", "Nor This One"))
    compat.font_family.cache_clear()
    yield
    compat.font_family.cache_clear()


def test_without_any_font_of_ours_a_page_is_set_in_another_and_nothing_is_cut(no_font, project, tmp_path):
    assert compat.font_family() not in ("No Such Family", "Nor This One", "")
    group = builder.our_groups(project)[0]
    info = builder.open_atlas(builder.atlas_path_of(group))
    page = map_layout(project, group, ThemeSubject(info, Theme.INCLUSION), PageSpec())
    labels = [item for item in page.items() if isinstance(item, QgsLayoutItemLabel) and item.id()]
    assert all(items.fits(label) for label in labels)
    del page
    (path,) = export_maps(
        project, ExportRequest(tmp_path / "m", (Theme.INCLUSION,), (Format.PDF,), indicators=(), captions=False),
        Progress(),
    )  # fmt: skip
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    said = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout
    assert "Integration and social inclusion" in " ".join(said.split())


# Filters.


def test_a_map_of_a_filter_that_leaves_nothing_is_told_and_says_so(project, tmp_path):
    layer = builder.theme_layers_of(builder.our_groups(project)[0])[Theme.NEEDS]
    assert layer.setSubsetString("\"country\" = 'XX'")
    request = ExportRequest(tmp_path / "m", (Theme.NEEDS,), (Format.PNG,), dpi=72, indicators=())
    list(export_maps(project, request, Progress()))
    assert "The map shows no data." in (tmp_path / "m" / "08_needs.txt").read_text(encoding="utf-8")
    found = finish(checking_maps(project, None, CheckRequest((Theme.NEEDS,), (), labels=False), Progress()))
    assert Rule.EMPTY in {one.rule for one in found}


def test_data_of_a_filter_that_leaves_nothing_is_told(atlas, inspection, tmp_path):
    request = DataRequest(tmp_path / "d", (DataFormat.CSV,), (Theme.NEEDS,), regions=frozenset())
    with pytest.raises(PluginError, match=r"[Rr]egion"):
        list(export_data(atlas.atlas, request, Progress()))
    with pytest.raises(ExportError, match="No region"):
        sheets = FactsheetRequest(tmp_path / "f", filters=Filters(countries=frozenset({"XX"})))
        list(exporting_factsheets(inspection, sheets, Progress()))
    assert names(tmp_path) == []


# Disks and folders.


def test_factsheets_on_a_full_disk_are_whole_or_not_there(inspection, full_disk):
    request = FactsheetRequest(full_disk, regions=SIX, dpi=150, keep_going=True)
    report = ExportReport()
    list(exporting_factsheets(inspection, request, Progress(), report))
    assert report.failed
    assert names(full_disk) == sorted(path.name for path in report.written)
    for path in report.written:
        assert path.read_bytes().rstrip().endswith(b"%%EOF")
    for failure in report.failed:
        assert "room on the disk" in failure.error.remedy, failure.error.full_text()


def test_one_file_of_factsheets_on_a_full_disk_is_not_there(inspection, full_disk):
    request = FactsheetRequest(full_disk, regions=SIX, dpi=150, single=True)
    with pytest.raises(PluginError) as told:
        list(exporting_factsheets(inspection, request, Progress()))
    assert "room on the disk" in told.value.remedy
    assert "makes it anew" in told.value.remedy
    assert names(full_disk) == []


def test_small_maps_on_a_full_disk_are_not_there(shown, full_disk):
    request = MultiplesRequest(full_disk, Multiples.FIELDS, ("health", "housing"), (Format.PDF,), dpi=150)
    with pytest.raises(PluginError) as told:
        list(export_multiples(shown, request, Progress()))
    assert "room on the disk" in told.value.remedy
    assert names(full_disk) == []


def test_a_folder_that_goes_half_way_ends_small_maps_and_data(shown, atlas, tmp_path):
    folder = tmp_path / "gone"
    small = MultiplesRequest(folder, Multiples.FIELDS, ("health", "housing"), (Format.PNG, Format.SVG), dpi=72)
    files = export_multiples(shown, small, Progress())
    next(files)
    shutil.rmtree(folder)
    with pytest.raises((TargetError, ExportError)):
        list(files)
    assert not folder.exists()
    data = export_data(atlas.atlas, DataRequest(folder, (DataFormat.CSV,), (Theme.NEEDS,)), Progress())
    next(data)
    shutil.rmtree(folder)
    with pytest.raises(PluginError):
        list(data)
    assert not folder.exists()


# Names.


@pytest.mark.parametrize("stem", ["x" * 255, 'a/b:c*?"<>|d', "é" * 255, "../../up", "CON", "\u202egpj.exe", " . "])
def test_data_files_have_names_that_every_system_takes_whatever_is_typed(small_atlas, tmp_path, stem):
    folder = tmp_path / "d"
    request = DataRequest(folder, (DataFormat.CSV, DataFormat.GPKG), (Theme.NEEDS,), stem=stem)
    planned = planned_data_files(small_atlas.atlas, request)
    written = list(export_data(small_atlas.atlas, request, Progress()))
    assert sorted(written) == sorted(planned)
    for path in written:
        assert path.parent == folder
        assert path.is_file()
        assert len(path.name.encode()) <= 255
        assert not set(path.name) & set('/\\:*?"<>|%\u202e')
    assert names(tmp_path) == ["atlas.gpkg", "d"] if (tmp_path / "atlas.gpkg").exists() else ["d"]


# Logos.


def test_a_missing_logo_ends_every_export_before_a_file_is_there(shown, tmp_path):
    spec = PageSpec(logo=str(tmp_path / "gone.svg"))
    with pytest.raises(ExportError, match="logo"):
        list(export_maps(shown, ExportRequest(tmp_path / "m", (Theme.NEEDS,), indicators=(), page=spec), Progress()))
    with pytest.raises(ExportError, match="logo"):
        list(export_multiples(shown, MultiplesRequest(tmp_path / "m", page=spec), Progress()))
    assert not (tmp_path / "m").exists()


def test_a_project_without_layers_of_ours_is_told(qgis_app, tmp_path):
    empty = QgsProject()
    with pytest.raises(PluginError):
        list(export_multiples(empty, MultiplesRequest(tmp_path / "m"), Progress()))
    assert not (tmp_path / "m").exists()
