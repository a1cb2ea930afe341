"""PDFs are finished by appending: language, title, bookmarks, links; what cannot be read stays as it is."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from cpmr_migration_plugin.store.pdf import Bookmark, Link, finish_pdf
from cpmr_migration_plugin.store.pdf_reading import NotPlain, entries_of, values_of

needs_poppler = pytest.mark.skipif(shutil.which("pdftohtml") is None, reason="poppler-utils are not installed")


def plain_pdf(pages: int = 3, info: bytes = b"<< /Title (Old \\) title) /Author (A \\(b) >>") -> bytes:
    """Return a PDF laid out as Qt does it: dictionaries line by line, lengths and annotations by reference."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * i) for i in range(pages))
    objects = [info, b"<< /Type /Catalog\n/Pages 3 0 R\n>>"]
    objects.append(b"<<\n/Type /Pages\n/Kids \n[\n" + kids + b"\n]\n/Count %d\n>>" % pages)
    for i in range(pages):
        objects.append(
            b"<<\n/Type /Page\n/Parent 3 0 R\n/Resources << /Font << >> >> %% remark >>\n"
            b"/Annots %d 0 R\n/MediaBox [0 0 595.000000 842.000000]\n>>" % (5 + 2 * i)
        )
        objects.append(b"[ ]")
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return (
        data
        + b"xref\n0 %d\n0000000000 65535 f \n" % size
        + table
        + b"trailer\n<<\n/Size %d\n/Info 1 0 R\n/Root 2 0 R\n>>\nstartxref\n%d\n%%%%EOF\n" % (size, len(data))
    )


@pytest.fixture()
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "plain.pdf"
    path.write_bytes(plain_pdf())
    return path


def run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def facts(path: Path) -> dict[str, str]:
    lines = (line.partition(":") for line in run("pdfinfo", str(path)).splitlines())
    return {name: value.strip() for name, _, value in lines}


@needs_poppler
def test_title_is_replaced_and_everything_else_that_the_file_said_stays(pdf: Path) -> None:
    assert finish_pdf(pdf, title="Île de Bréhat – 北 (x", language="fr")
    found = facts(pdf)
    assert found["Title"] == "Île de Bréhat – 北 (x"
    assert found["Author"] == "A (b"
    assert found["Pages"] == "3"


@needs_poppler
def test_a_file_without_any_facts_gets_them(tmp_path: Path) -> None:
    path = tmp_path / "bare.pdf"
    path.write_bytes(plain_pdf().replace(b"/Info 1 0 R\n", b""))
    assert finish_pdf(path, title="New", language="es")
    assert facts(path)["Title"] == "New"


def test_not_a_byte_of_the_file_changes_and_the_language_is_appended(pdf: Path) -> None:
    before = pdf.read_bytes()
    assert finish_pdf(pdf, title="T", language="it")
    after = pdf.read_bytes()
    assert after.startswith(before)
    assert b"/Lang (it)" in after[len(before) :]
    assert b"/DisplayDocTitle true" in after[len(before) :]


@needs_poppler
def test_bookmarks_stand_in_order_nested_and_lead_to_their_pages(pdf: Path) -> None:
    marks = [Bookmark("España", 1), Bookmark("Cataluña <b>", 1, 1), Bookmark("País (Vasco", 2, 1), ("Ελλάδα", 3)]
    assert finish_pdf(pdf, title="", language="es", bookmarks=marks)
    outline = run("pdftohtml", "-xml", "-stdout", "-i", str(pdf)).partition("<outline>")[2]
    lines = [line for line in outline.splitlines() if "item" in line or "outline" in line]
    assert lines == [
        '<item page="1">España</item>',
        "<outline>",
        '<item page="1">Cataluña &lt;b&gt;</item>',
        '<item page="2">País (Vasco</item>',
        "</outline>",
        '<item page="3">Ελλάδα</item>',
        "</outline>",
    ]


@needs_poppler
def test_hundreds_of_bookmarks_all_arrive(tmp_path: Path) -> None:
    path = tmp_path / "many.pdf"
    path.write_bytes(plain_pdf(pages=300))
    assert finish_pdf(path, title="T", language="en", bookmarks=[(f"Region {i}", i) for i in range(1, 301)])
    outline = run("pdftohtml", "-xml", "-stdout", "-i", str(path)).partition("<outline>")[2]
    assert [f'<item page="{i}">Region {i}</item>' in outline for i in (1, 150, 300)] == [True] * 3
    assert outline.count("<item") == 300


@needs_poppler
def test_links_lead_to_web_pages_only(pdf: Path) -> None:
    areas = [
        Link(2, 20, 30, 60, 5, "https://example.org/ä(1)?a=b%20c"),
        Link(2, 20, 40, 60, 5, "javascript:alert(1)"),
        Link(2, 20, 50, 60, 5, "file:///etc/passwd"),
        Link(3, 20, 50, 60, 5, "HTTP://example.org/)>>"),
    ]
    assert finish_pdf(pdf, title="T", language="en", links=areas)
    listed = run("pdfinfo", "-url", str(pdf)).splitlines()[1:]
    assert [line.split() for line in listed] == [
        ["2", "Annotation", "https://example.org/%C3%A4%281%29?a=b%20c"],
        ["3", "Annotation", "HTTP://example.org/%29%3E%3E"],
    ]


@needs_poppler
def test_a_file_can_be_finished_twice(pdf: Path) -> None:
    assert finish_pdf(pdf, title="First", language="en", bookmarks=[("a", 1)])
    assert finish_pdf(pdf, title="Second", language="fr", bookmarks=[("b", 2)])
    assert facts(pdf)["Title"] == "Second"
    outline = run("pdftohtml", "-xml", "-stdout", "-i", str(pdf)).partition("<outline>")[2]
    assert '<item page="2">b</item>' in outline and ">a<" not in outline


@needs_poppler
def test_half_characters_and_line_ends_in_a_title_do_no_harm(pdf: Path) -> None:
    assert finish_pdf(pdf, title="a\ud800b\nc\x00d", language="en", bookmarks=[("x\ud83dy", 1)])
    assert facts(pdf)["Title"] == "a?b c d"


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: b"no PDF at all",
        lambda data: data.replace(b"startxref", b"startxxxx"),
        lambda data: data.replace(b"xref\n0", b"xxxx\n0"),
        lambda data: data.replace(b"/Root 2 0 R", b"/Root 2 0 R /Encrypt 9 0 R"),
        lambda data: data.replace(b"/Root 2 0 R", b"/Root 77 0 R"),
        lambda data: data.replace(b"/Pages 3 0 R", b"/Pages 2 0 R"),
        lambda data: data.replace(b"/Kids", b"/Kidz"),
        lambda data: data.replace(b"\n/Type /Pages", b"(never closed"),
        lambda data: data.replace(b"%%EOF", b"%%EOF")[:-60],
    ],
)
def test_a_file_that_is_not_laid_out_plainly_stays_as_it_is(tmp_path: Path, damage) -> None:
    path = tmp_path / "odd.pdf"
    path.write_bytes(damage(plain_pdf()))
    before = path.read_bytes()
    assert not finish_pdf(path, title="T", language="en", bookmarks=[("a", 2)])
    assert path.read_bytes() == before


def test_a_file_whose_tables_point_at_each_other_is_refused(tmp_path: Path) -> None:
    data = plain_pdf()
    start = data.rpartition(b"startxref\n")[2].split()[0]
    path = tmp_path / "loop.pdf"
    path.write_bytes(data.replace(b"/Root 2 0 R", b"/Root 2 0 R /Prev " + start))
    assert not finish_pdf(path, title="T", language="en")


@pytest.mark.parametrize("page", [0, 4, -1])
def test_a_bookmark_or_link_to_a_page_that_is_not_there_writes_nothing(pdf: Path, page: int) -> None:
    before = pdf.read_bytes()
    assert not finish_pdf(pdf, title="T", language="en", bookmarks=[("a", page)])
    assert not finish_pdf(pdf, title="T", language="en", links=[Link(page, 1, 1, 1, 1, "https://example.org")])
    assert pdf.read_bytes() == before


def test_dictionaries_are_parted_however_they_are_nested() -> None:
    text = b" <</A(x\\)(y)>>)/B<48>/C[1 0 R(]>>)<</D/E>>]/F/G/H true/I -1.5>>"
    assert entries_of(text, 0) == {
        b"A": b"(x\\)(y)>>)", b"B": b"<48>", b"C": b"[1 0 R(]>>)<</D/E>>]", b"F": b"/G", b"H": b"true", b"I": b"-1.5",
    }  # fmt: skip
    assert values_of(b"[1 0 R 2 3 0 R /N (a b) << >>]") == [b"1 0 R", b"2", b"3 0 R", b"/N", b"(a b)", b"<< >>"]
    for broken in (b"<< /A", b"<< /A 1", b"<< 1 2 >>", b"[ ]"):
        with pytest.raises(NotPlain):
            entries_of(broken, 0)
