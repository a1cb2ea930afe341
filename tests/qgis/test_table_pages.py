"""Results as pages of a layout: from the panel, through Processing, and whatever the texts are."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import bundled_figures as bundled
import pytest
from qgis.core import QgsLayoutFrame, QgsLayoutItemLabel, QgsProcessingException, QgsProject
from test_inspect_processing import file, provider, run  # noqa: F401 - fixtures

from cpmr_migration_plugin.layouts.table_page import TablePage, TableRow, table_layout
from cpmr_migration_plugin.numbers import long_date
from cpmr_migration_plugin.translation import Language
from cpmr_migration_plugin.workflows.regions.result_pages import write_pdf


def text_of(pdf: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    done = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True, timeout=60)
    # Noto Sans writes “fi” as one sign, which viewers find as two letters.
    return unicodedata.normalize("NFKC", done.stdout.decode())


def page(rows: int = 3, columns: int = 3, text: str = "word") -> TablePage:
    header = tuple(f"Column {n}" for n in range(columns))
    body = [TableRow(tuple(f"{text} {r}-{c}" for c in range(columns))) for r in range(rows)]
    return TablePage("A title", header, [TableRow(("Part",), heading=True), *body], "Source: a test")


@pytest.mark.parametrize("columns", [2, 4, 5, 9])
def test_table_takes_as_many_pages_as_it_needs_and_stays_on_them(qgis_app, tmp_path, columns):
    project = QgsProject()
    layout = table_layout(project, "table", page(150, columns, "a cell with some words in it"))
    pages = layout.pageCollection().pageCount()
    assert pages > 2
    sheets = [layout.pageCollection().page(n).sceneBoundingRect() for n in range(pages)]
    frames = [item for item in layout.items() if isinstance(item, QgsLayoutFrame)]
    labels = [item for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
    assert len(frames) == pages
    assert len(labels) == pages + 1  # a title, and a source on every page
    for item in [*frames, *labels]:
        box = item.sceneBoundingRect()
        assert any(sheet.adjusted(-1, -1, 1, 1).contains(box) for sheet in sheets), item.id()
        assert not any(box.intersects(other.sceneBoundingRect()) for other in frames if other is not item)
    table = frames[0].multiFrame()
    assert table.totalWidth() <= sheets[0].width() - 20 + 1
    del table, frames, labels, layout
    project.clear()


def test_every_cell_is_printed_once_and_the_header_on_every_page(qgis_app, tmp_path):
    write_pdf(page(150), tmp_path / "a.pdf")
    text = text_of(tmp_path / "a.pdf")
    wanted = [f"word {row}-{column}" for row in range(150) for column in range(3)]
    assert [cell for cell in wanted if len(re.findall(rf"{cell}\b", text)) != 1] == []
    pages = text.count("\f")
    assert pages >= 3
    assert text.count("Column 1") == text.count("Source: a test") == pages


def test_text_of_a_dataset_is_printed_as_it_is(qgis_app, tmp_path):
    nasty = ["<b>bold</b> & co", "[% 1 + 1 %]", "[%@qgis_version%]", "منطقة", "x" * 300, "=1+1"]
    rows = [TableRow((text, "here")) for text in nasty]
    write_pdf(TablePage("[% 2 + 2 %] <i>t</i>", ("a", "b"), rows), tmp_path / "a.pdf")
    text = text_of(tmp_path / "a.pdf").replace("\u200b", "")
    for expected in ("<b>bold</b> & co", "[% 1 + 1 %]", "[%@qgis_version%]", "=1+1", "[% 2 + 2 %] <i>t</i>"):
        assert expected in text
    assert text.count("here") == len(nasty)


def test_a_table_without_rows_is_a_page_with_its_header(qgis_app, tmp_path):
    write_pdf(TablePage("Nothing", ("Region", "Country"), ()), tmp_path / "a.pdf")
    assert "Region" in text_of(tmp_path / "a.pdf")


@pytest.mark.parametrize(
    ("name", "parameters", "words"),
    [
        ("compareregions", {"REGIONS": "es-catalonia, it-sicily"}, ["Catalonia (ES)", "Sicily (IT)", "no answer"]),
        ("findexpertise", {"WORDS": "minors"}, ["1. ", "Score", "Reasons"]),
        ("findpartners", {"REGION": "es-catalonia", "COUNTRIES": "IT"}, ["Shares its profile", "Reasons"]),
        ("findregions", {"COUNTRIES": "SE"}, ["Regions found: Country: Sweden", "Skåne", "Västra Götaland"]),
    ],
)
def test_results_are_written_as_pdf_by_processing(file, name, parameters, words):  # noqa: F811
    target = file.with_name("result.pdf")
    outputs = run(name, parameters | {"ATLAS": str(file), "TABLE": str(target)})
    assert Path(outputs["TABLE"]) == target
    text = text_of(target)
    assert [word for word in words if word not in text] == []
    with pytest.raises(QgsProcessingException, match="exists already"):
        run(name, parameters | {"ATLAS": str(file), "TABLE": str(target)})


@pytest.mark.parametrize(
    ("name", "parameters", "words"),
    [
        (
            "compareregions",
            {"REGIONS": "Catalogne, it-sicily"},
            [
                "Comparaison Catalogne (ES), Sicile (IT)",
                "Compétences\u202f: Entrée et accueil",
                "Îles",
                "(2025, calculé)",
            ],
        ),
        (
            "findexpertise",
            {"WORDS": "minors"},
            ["Expertise\u202f: «\u202fminors\u202f»", "1. Îles Canaries", "«\u202fTerritorial protocol"],
        ),
        ("findpartners", {"REGION": "Catalogne", "COUNTRIES": "IT"}, ["Catalogne", "Sicile", "«"]),
        (
            "findregions",
            {"COMMISSIONS": "mer du nord"},
            ["Zélande", "Mer du Nord", long_date(bundled.CREATED, Language.FR), "édition intégrée"],
        ),
    ],
)
def test_results_are_written_in_the_language_of_the_interface(file, name, parameters, words, french):  # noqa: F811
    target = file.with_name("result.pdf")
    run(name, parameters | {"ATLAS": str(file), "TABLE": str(target)})
    text = text_of(target)
    assert [word for word in words if unicodedata.normalize("NFKC", word) not in text] == [], text
    for english in ("Catalonia", "“", "North Sea", "Baltic Sea", "(bundled edition)"):
        assert english not in text


def test_what_has_no_pages_refuses_pdf(file):  # noqa: F811
    with pytest.raises(QgsProcessingException, match="must end in"):
        run("regionmatrix", {"ATLAS": str(file), "TABLE": str(file.with_name("matrix.pdf"))})
