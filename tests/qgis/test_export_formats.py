"""Maps as PDF, SVG and GeoPDF, read back with other programs; hostile words; how long a page takes."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from collections import Counter
from xml.etree import ElementTree

import pytest
from driving import open_without_layouts
from osgeo import gdal
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from cpmr_migration_plugin.errors import ExportError
from cpmr_migration_plugin.layouts.export import Format, can_write_geo_pdf
from cpmr_migration_plugin.layouts.page import PageSpec
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.translation import Language
from cpmr_migration_plugin.workflows.exporting.map_citation import map_citation
from cpmr_migration_plugin.workflows.exporting.map_export import ExportRequest, export_maps, private_project

#: Seconds that one file of one A4 page may take on the main thread; QGIS's own exporter does.
LONGEST = 5.0

TITLES = [
    "Migration and asylum in Europe’s maritime regions " * 8,
    "Migration 🌍🚢 and الهجرة واللجوء في المناطق البحرية",
    "<b>Asylum</b> & <script>alert(1)</script>",
    "[% $now %] and [%1+1%] 100 % of 5% and %1",
    "bell \x07 and null \x00 and </title>",
]


@pytest.fixture(scope="module")
def project(qgis_app, atlas):
    project = private_project(atlas.atlas)
    yield project
    project.clear()


@pytest.fixture(scope="module")
def few(qgis_app, small_atlas):
    """The small edition, where only words are looked at."""
    project = private_project(small_atlas.atlas)
    yield project
    project.clear()


@pytest.fixture(scope="module")
def opened(qgis_app, atlas):
    project = QgsProject()
    open_without_layouts(project, atlas.project)
    project.setDirty(False)
    yield project
    project.clear()


def export(project, folder, formats, **more):
    page = more.pop("page", PageSpec())
    request = ExportRequest(folder, (Theme.RECEPTION,), formats, page, dpi=100, indicators=(), captions=False, **more)
    return list(export_maps(project, request, Progress()))


def said(program: str, *arguments: str) -> str:
    if shutil.which(program) is None:
        pytest.skip(f"{program} (poppler-utils) is not installed")
    return subprocess.run([program, *arguments], capture_output=True, text=True, check=True).stdout


def svg_texts(path) -> list[str]:
    root = ElementTree.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - written just now
    return [element.text or "" for element in root.iter() if element.tag == "{http://www.w3.org/2000/svg}text"]


def test_pdf_tells_title_subject_keywords_and_language(few, tmp_path):
    (path,) = export(few, tmp_path, (Format.PDF,), page=PageSpec(language=Language.FR))
    assert path.name == "04_reception_fr.pdf"
    info = dict(re.findall(r"^(\w+): +(.*)$", said("pdfinfo", str(path)), re.MULTILINE))
    assert info["Author"] == "CPMR Migration for QGIS contributors"
    assert "2026" in info["Subject"]
    assert "CPMR Migration" in info["Keywords"]
    assert info["Title"] in " ".join(said("pdftotext", str(path), "-").split())
    assert re.findall(rb"/Lang ?\(([\w-]+)\)", path.read_bytes()) == [b"fr"]
    assert b"/DisplayDocTitle true" in path.read_bytes()


def test_geo_pdf_knows_where_it_is_and_keeps_its_words(project, tmp_path):
    if not can_write_geo_pdf():
        pytest.skip("this GDAL cannot write GeoPDF")
    (path,) = export(project, tmp_path, (Format.PDF,), geo_pdf=True)
    dataset = gdal.OpenEx(str(path))
    assert dataset.GetSpatialRef().IsProjected()
    assert "Entry and reception" in said("pdftotext", str(path), "-")
    for line in said("pdffonts", str(path)).splitlines()[2:]:
        assert line.split()[-5] == "yes", line


def test_svg_has_text_as_text_shapes_as_shapes_and_opens_elsewhere(project, tmp_path):
    svg, png = sorted(export(project, tmp_path, (Format.SVG, Format.PNG)), key=lambda path: path.suffix, reverse=True)
    texts = " ".join(svg_texts(svg))
    for words in ("Entry and reception", "Competence and experience", "No answer", "Natural Earth"):
        assert words in texts, words
    assert b"<image" not in svg.read_bytes()
    renderer = QSvgRenderer(str(svg))
    assert renderer.isValid()
    image = QImage(600, 424, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, 600, 424))
    painter.end()
    shown = QImage(str(png)).scaled(600, 424)
    colors = [Counter(one.pixel(x, y) for x in range(0, 600, 2) for y in range(0, 424, 2)) for one in (image, shown)]
    # The same fills are the most frequent ones.
    common = [{color for color, _ in counts.most_common(3)} for counts in colors]
    assert len(common[0] & common[1]) >= 2


@pytest.mark.parametrize("title", TITLES, ids=["long", "other scripts", "markup", "expression", "control"])
def test_hostile_titles_are_words_in_every_format(project, tmp_path, title):
    pdf, png, svg = export(project, tmp_path, tuple(Format), page=PageSpec(title=title, note=title))
    assert not QImage(str(png)).isNull()
    assert QSvgRenderer(str(svg)).isValid()
    content = svg.read_text(encoding="utf-8")
    root = ElementTree.fromstring(content)  # noqa: S314 - written just now
    assert not [element for element in root.iter() if element.tag.endswith(("}script", "}b"))]
    plain = " ".join(re.sub("[\x00-\x1f]", "", title).split())
    named = root.find("{http://www.w3.org/2000/svg}title").text
    assert " ".join(named.split()) == plain
    assert f"Title: {plain}" in " ".join(said("pdfinfo", str(pdf)).split()) or "\x00" in title
    if title.startswith("[%"):
        words = said("pdftotext", str(pdf), "-").replace("\u200b", "")
        assert "[% $now %] and [%1+1%]" in words


def test_a_map_is_cited_without_touching_the_project(opened):
    project = opened
    cited = map_citation(project, None, Theme.REGIONAL_DATA)
    assert "lfst_r_lfsd2pwn" in cited
    assert "Natural Earth" in cited
    assert not project.isDirty()
    with pytest.raises(ExportError, match="is not in the project"):
        map_citation(project, None, "indicator_none")


def test_how_long_one_file_of_a_page_holds_the_main_thread(project, tmp_path, capsys):
    times = {}
    for one in Format:
        started = time.perf_counter()
        export(project, tmp_path / one.value, (one,))
        times[one.name] = time.perf_counter() - started
    with capsys.disabled():
        print("\none page of a map, laid out and exported, s:", {k: round(v, 2) for k, v in times.items()})
    assert max(times.values()) < LONGEST
