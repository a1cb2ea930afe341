"""Exported maps: real files, read back with independent tools."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from qgis.core import QgsFillSymbol, QgsProject, QgsSingleSymbolRenderer
from qgis.PyQt.QtGui import QColor, QImage

from cpmr_migration_plugin.errors import Cancelled, ExportError, PluginError, TargetError
from cpmr_migration_plugin.layouts.export import Format
from cpmr_migration_plugin.layouts.page import Orientation, PageSpec, PaperSize
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.progress import Progress, finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.workflows.exporting.map_export import (
    ExportRequest,
    export_maps,
    planned_files,
    private_project,
)

THREE = (Theme.COUNTRY_DATA, Theme.RECEPTION, Theme.NEEDS)


@pytest.fixture(scope="module")
def project(qgis_app, atlas):
    project = private_project(atlas.project)
    yield project
    project.clear()  # layers must not outlive QGIS, which ends before pytest lets go of them


@pytest.fixture(scope="module")
def exported(project, tmp_path_factory):
    """A picture of every map, and three maps as PDF."""
    folder = tmp_path_factory.mktemp("maps")
    pages = ExportRequest(folder, THREE, (Format.PDF,), dpi=100, captions=False)
    for request in (ExportRequest(folder, formats=(Format.PNG,), dpi=100), pages):
        assert list(export_maps(project, request, Progress())) == planned_files(request)
    return folder


def said(program: str, *arguments: str) -> str:
    if shutil.which(program) is None:
        pytest.skip(f"{program} (poppler-utils) is not installed")
    return subprocess.run([program, *arguments], capture_output=True, text=True, check=True).stdout


def test_map_files_and_captions_are_named_after_the_layer(exported):
    names = sorted(path.name for path in exported.iterdir())
    pages = [f"{theme.file_stem}.pdf" for theme in THREE]
    assert names == sorted([f"{theme.file_stem}.{kind}" for theme in Theme for kind in ("png", "txt")] + pages)
    planned = sorted(path.name for path in planned_files(ExportRequest(exported)))
    assert planned == sorted(f"{theme.file_stem}.{kind}" for theme in Theme for kind in ("pdf", "png", "txt"))
    assert (exported / "04_reception.pdf").stat().st_size > 100_000


def test_no_two_maps_are_the_same_picture(exported):
    pictures = {path.read_bytes() for path in exported.glob("*.png")}
    assert len(pictures) == 9


@pytest.mark.parametrize(
    ("theme", "color"),
    [(Theme.COUNTRY_DATA, "#7A2A44"), (Theme.RECEPTION, "#0A4A63"), (Theme.GOVERNANCE, "#0A4A63"),
     (Theme.NEEDS, "#3F97AE"), (Theme.REGIONAL_DATA, "#DE8F63")],
)  # fmt: skip
def test_the_map_is_drawn_and_not_only_its_legend(exported, theme, color):
    image = QImage(str(exported / f"{theme.file_stem}.png"))
    wanted = QColor(color).rgb()
    # Right of the legend only.
    found = sum(
        image.pixel(x, y) == wanted
        for x in range(image.width() // 4, image.width(), 2)
        for y in range(0, image.height(), 2)
    )
    assert found > 20, found


def test_text_in_a_pdf_can_be_searched(exported):
    text = said("pdftotext", "-layout", str(exported / "04_reception.pdf"), "-")
    for words in ("Entry and reception", "Competence and experience", "Not surveyed", "Canary Islands", "Note:",
                  "Natural Earth", "do not imply any opinion"):  # fmt: skip
        assert words in text, words


def test_fonts_of_a_pdf_are_embedded(exported):
    lines = said("pdffonts", str(exported / "01_country_data.pdf")).splitlines()[2:]
    assert lines
    for line in lines:
        assert line.split()[-5] == "yes", line


def test_pdf_carries_title_author_and_one_page_of_the_right_size(exported):
    for theme, title in ((Theme.RECEPTION, "Entry and reception"), (Theme.NEEDS, "Needs and innovative practices")):
        info = said("pdfinfo", str(exported / f"{theme.file_stem}.pdf"))
        assert f"Title:           {title}" in info
        assert "CPMR Migration for QGIS contributors" in info
        assert "Pages:           1" in info
        assert "A4" in info


def test_page_is_what_was_asked_for(project, tmp_path):
    page = PageSpec(PaperSize.A3, Orientation.PORTRAIT, title="My own title", note="My own note.")
    request = ExportRequest(tmp_path / "new", (Theme.INCLUSION,), (Format.PDF,), page, captions=False)
    (path,) = export_maps(project, request, Progress())
    assert "A3" in said("pdfinfo", str(path))
    text = said("pdftotext", str(path), "-")
    assert "My own title" in text
    assert "My own note." in text


def test_existing_files_are_not_replaced_unless_allowed(project, tmp_path):
    mine = tmp_path / "08_needs.png"
    mine.write_text("mine")
    request = ExportRequest(tmp_path, (Theme.NEEDS,), (Format.PNG,), dpi=72, captions=False)
    with pytest.raises(ExportError, match="1 files are already there") as caught:
        list(export_maps(project, request, Progress()))
    assert "08_needs.png" in caught.value.details
    assert mine.read_text() == "mine"
    request = ExportRequest(tmp_path, (Theme.NEEDS,), (Format.PNG,), dpi=72, captions=False, overwrite=True)
    list(export_maps(project, request, Progress()))
    assert mine.read_bytes().startswith(b"\x89PNG")


def test_cancelling_keeps_finished_files_and_leaves_no_half_one(project, tmp_path):
    written = []
    progress = Progress(is_cancelled=lambda: len(written) == 2)
    with pytest.raises(Cancelled):
        request = ExportRequest(tmp_path, formats=(Format.PNG,), dpi=72, captions=False)
        for path in export_maps(project, request, progress):
            written.append(path)
    assert sorted(tmp_path.iterdir()) == sorted(written)
    assert len(written) == 2


def test_missing_parent_folder_is_told(project, tmp_path):
    with pytest.raises(TargetError, match="does not exist"):
        list(export_maps(project, ExportRequest(tmp_path / "a" / "b", (Theme.NEEDS,)), Progress()))
    assert not (tmp_path / "a").exists()


def test_project_without_atlas_layers_is_told(qgis_app, tmp_path):
    with pytest.raises(ExportError, match="holds no layers of a migration atlas"):
        list(export_maps(QgsProject(), ExportRequest(tmp_path), Progress()))
    with pytest.raises(ExportError, match="holds no layers of a migration atlas"):
        private_project(QgsProject())


def test_atlas_file_alone_is_enough(atlas, tmp_path):
    request = ExportRequest(tmp_path, (Theme.COOPERATION,), (Format.PNG,), dpi=72, captions=False)
    assert [p.name for p in export_maps(private_project(atlas.atlas), request, Progress())] == ["09_cooperation.png"]


def test_missing_or_foreign_source_is_told(tmp_path):
    with pytest.raises(PluginError, match="is not there"):
        private_project(tmp_path / "nothing.gpkg")
    foreign = tmp_path / "foreign.gpkg"
    foreign.write_text("no database")
    with pytest.raises(PluginError, match="cannot be read as an atlas file"):
        private_project(foreign)
    broken = tmp_path / "broken.qgs"
    broken.write_text("<qgis")
    with pytest.raises(PluginError, match="cannot be opened"):
        private_project(broken)


def test_open_project_is_exported_with_its_own_styles_and_stays_untouched(qgis_app, atlas, tmp_path):
    mine = QgsProject()
    group = finish(builder.adding_atlas(mine, builder.open_atlas(atlas.atlas)))
    layer = builder.theme_layers_of(group)[Theme.RECEPTION]
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#FF00FF"})))
    mine.setDirty(False)
    request = ExportRequest(tmp_path, (Theme.RECEPTION,), (Format.PNG,), dpi=72, captions=False)
    (path,) = export_maps(private_project(mine), request, Progress())
    image = QImage(str(path))
    pixels = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert QColor("#FF00FF").rgb() in pixels
    assert not mine.isDirty()
    assert mine.metadata().title() == ""
    assert mine.layoutManager().layouts() == []
