"""Who may do what, of the bundled edition: the algorithm, its tables, and its pages."""

from __future__ import annotations

import csv
import re
import zipfile
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import QgsLayoutItemLabel, QgsLayoutItemPicture, QgsProcessingException, QgsProject
from test_inspect_processing import Feedback, file, provider, run  # noqa: F401 - fixtures
from test_table_pages import text_of

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.layouts.page import Orientation, PageSpec, PaperSize
from cpmr_migration_plugin.layouts.powers_rows import sheets_of
from cpmr_migration_plugin.model.inspect.power_cells import FieldGroups
from cpmr_migration_plugin.model.inspect.powers import columns_of
from cpmr_migration_plugin.progress import finish
from cpmr_migration_plugin.translation import Language
from cpmr_migration_plugin.workflows.regions.inspect import Inspection, read_inspection
from cpmr_migration_plugin.workflows.regions.powers import PowersChoice, laying_out, powers_of

NORTH = {"COUNTRIES": "Sweden, FI"}


@pytest.fixture(scope="module")
def inspection(atlas) -> Inspection:
    return read_inspection(atlas.atlas)


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


# The algorithm.


def test_table_list_and_pages_are_written_and_what_is_left_out_is_told(file):  # noqa: F811
    folder = file.parent
    paths = {"TABLE": folder / "t.csv", "DETAILS": folder / "d.csv", "PAGES": folder / "p.pdf"}
    feedback = Feedback()
    outputs = run("whomaydowhat", NORTH | {"ATLAS": str(file)} | {k: str(v) for k, v in paths.items()}, feedback)
    assert {name: Path(outputs[name]) for name in paths} == paths
    header, *table = rows(paths["TABLE"])
    assert outputs["ROWS"] == len(table) >= 4
    assert outputs["FIELDS"] == len(header) - 5 >= 10
    assert {row[0] for row in table} == {"Finland", "Sweden"}
    sweden = dict(zip(header, next(row for row in table if row[1].startswith("regions (21"))))
    assert sweden["Basic Public Services: Health"] == "executive (delegated)"
    language = sweden["Integration and Social Inclusion: Language and civic training"]
    assert language == "none, inferred (all but Gotland)"
    assert "nothing in the edition" in sweden.values()
    _, *details = rows(paths["DETAILS"])
    assert len(details) > len(table)
    assert all("https://" in row[13] or "http://" in row[13] for row in details)
    text = text_of(paths["PAGES"])
    for words in ("Who may do what", "regioner", "executive", "none, inferred", "Note:", "Source:", "Edition 2026.12"):
        assert words in text, words
    assert any("no rule speaks" in line for line in feedback.said)


def test_a_workbook_holds_the_legal_bases_on_a_second_sheet_and_the_source_on_a_third(file):  # noqa: F811
    target = file.with_name("t.xlsx")
    run("whomaydowhat", NORTH | {"ATLAS": str(file), "TABLE": str(target)})
    with zipfile.ZipFile(target) as archive:
        names = re.findall(r'<sheet [^>]*name="([^"]+)"', archive.read("xl/workbook.xml").decode())
    assert names == ["Who may do what", "Legal bases and sources", "Source"]
    book = ogr.Open(str(target))
    cells = [[row.GetField(i) for i in range(row.GetFieldCount())] for row in book.GetLayer(1)]
    place = cells[0].index("Legal basis")
    assert any(row[place] for row in cells[1:])
    book = None


def test_columns_are_grouped_by_block_of_the_pact_in_the_language_of_the_page(file):  # noqa: F811
    folder = file.parent
    parameters = {"ATLAS": str(file), "GROUPING": 1, "LANGUAGE": 1 + [*Language].index(Language.FR)}
    run("whomaydowhat", NORTH | parameters | {"TABLE": str(folder / "t.csv"), "PAGES": str(folder / "p.pdf")})
    header, *table = rows(folder / "t.csv")
    assert len(header) < 5 + 7
    assert any(column.startswith("3 ") for column in header)
    if any(row[0] == "Suède" for row in table):  # the catalogues are compiled
        assert "Finlande" in text_of(folder / "p.pdf")


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"COUNTRIES": "Atlantis"}, "no region in this country: Atlantis"),
        ({"COUNTRIES": "SE", "THEMES": [5]}, "No rule speaks of these countries and themes"),
        ({"TABLE": "t.docx"}, "must end in"),
        ({"PAGES": "p.csv"}, "must end in .pdf"),
    ],
)
def test_what_cannot_be_made_is_refused_in_words(file, parameters, words):  # noqa: F811
    given = {k: str(file.with_name(v)) if k in ("TABLE", "PAGES") else v for k, v in parameters.items()}
    with pytest.raises(QgsProcessingException, match=words):
        run("whomaydowhat", {"ATLAS": str(file)} | given)


def test_no_file_stays_if_one_is_there_already_and_none_is_replaced_unasked(file):  # noqa: F811
    table, pages = file.with_name("t.csv"), file.with_name("p.pdf")
    pages.write_text("mine")
    given = NORTH | {"ATLAS": str(file), "TABLE": str(table), "PAGES": str(pages)}
    with pytest.raises(QgsProcessingException, match="exists already"):
        run("whomaydowhat", given)
    assert not table.exists()
    assert pages.read_text() == "mine"
    run("whomaydowhat", given | {"OVERWRITE": True})
    assert pages.read_bytes().startswith(b"%PDF")


# The pages.


def laid_out(inspection: Inspection, spec: PageSpec, **choice):
    project = QgsProject()
    return finish(laying_out(project, inspection, PowersChoice(**choice), spec)), project


@pytest.mark.parametrize(
    "spec",
    [
        PageSpec(),
        PageSpec(PaperSize.A3),
        PageSpec(orientation=Orientation.PORTRAIT),
        PageSpec(PaperSize.SLIDE),
        PageSpec(PaperSize.HALF_PAGE),
    ],
    ids=lambda spec: f"{spec.size.value}-{spec.orientation.value}",
)
def test_everything_stays_on_its_page_and_no_text_covers_another(inspection, spec):
    layout, project = laid_out(inspection, spec, countries=frozenset({"IT", "ES", "SE"}))
    collection = layout.pageCollection()
    sheets = [collection.page(n).sceneBoundingRect() for n in range(collection.pageCount())]
    assert len(sheets) > 1
    labels = [item for item in layout.items() if isinstance(item, QgsLayoutItemLabel) and item.currentText().strip()]
    assert len([item for item in layout.items() if isinstance(item, QgsLayoutItemPicture)]) == len(sheets)
    boxes = [(item, item.sceneBoundingRect()) for item in labels]
    for item, box in boxes:
        on = [number for number, sheet in enumerate(sheets) if sheet.contains(box.center())]
        assert len(on) == 1, item.currentText()
        assert sheets[on[0]].adjusted(-0.5, -0.5, 0.5, 0.5).contains(box), (item.id(), item.currentText())
        inner = box.adjusted(0.6, 0.9, -0.6, -0.9)
        over = [(o.id(), o.currentText()) for o, other in boxes if o is not item and other.intersects(inner)]
        assert not over, (item.id(), item.currentText(), over)
    for number in range(len(sheets)):
        said = {item.id() for item, box in boxes if sheets[number].contains(box.center())}
        assert {"title", "subtitle", "note", "foot", "edition"} <= said
    del labels, boxes, layout
    project.clear()


def test_fields_of_a_theme_stand_on_one_sheet_where_they_fit():
    columns = columns_of(FieldGroups.THEME)
    for size in (PaperSize.A4, PaperSize.A3):
        sheets = sheets_of(columns, PageSpec(size))
        assert [column for sheet in sheets for column in sheet] == list(columns)
        groups = [{column.group for column in sheet} for sheet in sheets]
        assert sum(map(len, groups)) == len({column.group for column in columns}), "no theme is parted"
    assert len(sheets_of(columns, PageSpec(PaperSize.A3))) < len(sheets_of(columns, PageSpec()))


def test_pages_say_every_level_of_the_table_and_the_notes_on_countries(inspection):
    choice = PowersChoice(countries=frozenset({"FI", "SE"}))
    found = powers_of(inspection, choice)
    layout, project = laid_out(inspection, PageSpec(), countries=choice.countries)
    texts = [item.currentText().replace("\n", " ") for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
    parts = [part for row in found.rows for cell in row.cells for part in cell.parts]
    levels = [i for i in layout.items() if isinstance(i, QgsLayoutItemLabel) and i.id() == "level" and i.currentText()]
    assert len(levels) == len(parts)
    for note in found.footnotes:
        assert any(note.text[:40] in text for text in texts), note.text
    assert any(text.startswith("none, inferred from the division") for text in texts)
    del levels, layout
    project.clear()


def test_texts_of_the_edition_are_shown_as_they_are(inspection):
    layout, project = laid_out(inspection, PageSpec(title="[% 1 + 1 %] <b>x</b>"), countries=frozenset({"SE"}))
    assert layout.itemById("title").currentText().replace("\u200b", "") == "[% 1 + 1 %] <b>x</b>"
    del layout
    project.clear()


def test_an_edition_without_rules_says_so_and_how_to_get_some(inspection):
    class Older:
        path = inspection.path
        data = inspection.data.__class__(
            regions=inspection.data.regions.assign(authority_kind=""),
            competences=inspection.data.competences,
            experiences=inspection.data.experiences,
            indicators=inspection.data.indicators,
            country_notes=inspection.data.country_notes,
        )

    with pytest.raises(PluginError) as caught:
        powers_of(Older(), PowersChoice())
    assert "no rules by kind of authority" in caught.value.message
    assert "2026.12" in caught.value.remedy


def test_an_export_writes_the_pages_and_does_not_repeat_what_is_written(live, file, tmp_path):  # noqa: F811
    from cpmr_migration_plugin.progress import Progress
    from cpmr_migration_plugin.workflows.exporting.export_part import ExportSource
    from cpmr_migration_plugin.workflows.exporting.publication import ExportSequence, PublicationResult, publishing
    from cpmr_migration_plugin.workflows.regions.powers import PowersRequest, planned_powers

    request = PowersRequest(tmp_path / "out", PowersChoice(countries=frozenset({"SE"})))
    publication, outcome = ExportSequence((request,)), PublicationResult()
    assert publication
    assert outcome.to_retry(publication).requests == (request,)
    for _ in publishing(ExportSource(file, lambda: live), publication, Progress(), outcome):
        pass
    assert outcome.written == [planned_powers(request)]
    assert outcome.written[0].read_bytes().startswith(b"%PDF")
    assert not outcome.to_retry(publication)
    outcome = PublicationResult()
    for _ in publishing(ExportSource(file, lambda: live), publication, Progress(), outcome):
        pass
    assert "already there" in outcome.lines()[0]
