r"""What looks for something in a text of a stranger does so in time that grows with the text.

Each of these took a time that grows with the square of the text or worse: a regular expression that begins again at
every sign of a long row, an accent that is put into order behind all others, a list that is asked whether it has an
entry already. A file of some kilobytes then kept QGIS from answering for minutes.
"""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.model import names, notes
from cpmr_migration_plugin.model.recognition import gazetteer
from cpmr_migration_plugin.model.recognition import text as words
from cpmr_migration_plugin.model.recognition.text import plain
from cpmr_migration_plugin.model.recognition.theme_titles import default_theme, theme_of_title
from cpmr_migration_plugin.sources.eurostat import errors
from cpmr_migration_plugin.sources.eurostat import text as eurostat_text
from cpmr_migration_plugin.sources.mymaps import answers, figures, links, placemarks
from cpmr_migration_plugin.sources.mymaps.geometry import read_geometry
from cpmr_migration_plugin.sources.mymaps.kml import Placemark
from cpmr_migration_plugin.sources.mymaps.roles import Role
from cpmr_migration_plugin.sources.mymaps.rows import Row, Value
from cpmr_migration_plugin.sources.mymaps.xmltree import Element
from cpmr_migration_plugin.store.file_names import safe_stem, unique_stems

if TYPE_CHECKING:
    from collections.abc import Callable

#: Seconds of processor time.
MOST = 0.1
ACCENTS = "\u0301\u0316"


def read_line(text: str) -> object:
    """Read a line of a map with these coordinates."""
    line = Element("LineString", {}, children=[Element("coordinates", {}, text)])
    return read_geometry(Element("Placemark", {}, children=[line]))


def read_list(text: str) -> object:
    """Read a placemark whose competences are this list."""
    row = Row(Placemark(1, ""), roles={Role.COMPETENCES: [Value("x", text)]})
    return answers.answers(row, print_nothing)


CASES: dict[str, tuple[Callable[[Any], Any], Callable[[int], Any]]] = {
    "blanks between coordinates": (read_line, lambda n: "1,2" + " " * n + "3,4"),
    "blanks and no comma": (read_line, lambda n: "1,2 3" + "\t\n" * n + ",4"),
    "blanks in the title of a folder": (theme_of_title, lambda n: "Health" + " " * n + "x"),
    "dashes in the title of a folder": (default_theme, lambda n: "Health" + " -" * n + "x"),
    "blanks in the name of a region": (lambda t: gazetteer.gazetteer().by_name(t), lambda n: "Tuscany" + " " * n + "x"),
    "open brackets in a name": (lambda t: gazetteer.gazetteer().by_name(t), lambda n: "Tuscany" + "(" * n),
    "accents in a row": (plain, lambda n: "e" + ACCENTS * n),
    "accents in a name": (names.normalised_name, lambda n: "e" + ACCENTS * n),
    "accents in an answer": (lambda t: words.plain(f"{t}{time.perf_counter_ns()}"), lambda n: "e" + ACCENTS * n),
    "accents in an id": (words.slug, lambda n: "e" + ACCENTS * n),
    "accents in a file name": (safe_stem, lambda n: "e" + ACCENTS * n),
    "regions of one name": (unique_stems, lambda n: ["Tuscany"] * (n // 10)),
    "commas in a list of fields": (read_list, lambda n: "a," * (n // 40)),
    "commas after a bracket": (read_list, lambda n: "(a" + "," * n),
    "brackets in an item": (read_list, lambda n: "a" + "(" * n),
    "colons in an item": (read_list, lambda n: "a" + " : " * n),
    "blanks between two years": (answers.year_of, lambda n: "2019" + " " * n + "-2020"),
    "shares in a heading": (lambda t: figures.read_figure(Value(t, "1"), ""), lambda n: "share " * n),
    "brackets behind an address": (placemarks.clean_link, lambda n: "https://example.org/" + ")" * n),
    "brackets and stops behind an address": (placemarks.clean_link, lambda n: "https://example.org/" + ").]" * n),
    "lines that begin a value again and again": (
        lambda t: placemarks.read_description(t, [("a", t[3:] + "!")]), lambda n: "a: b<br>" * (n // 20),
    ),
    "frames that no frame is": (links.find_link, lambda n: "<iframe " * n),
    "titles of a page": (links.check_answer, lambda n: b"<html>" + b"<title" * min(n, 10_000)),
    "blanks in a fault": (errors.explain, lambda n: b"<id>" + b" " * min(n, 60_000)),
    "faults that are not closed": (errors.explain, lambda n: b"<x><status" + b"<id" * min(n, 20_000)),
    "titles that are not closed": (errors.explain, lambda n: b"<html>" + b"<title" * min(n, 10_000)),
    "digits that are no figure": (eurostat_text.number, lambda n: "1" * n + "x"),
    "digits of a cell": (eurostat_text.read_cell, lambda n: "1" * n + "x"),
    "notes that are none": (notes.shown, lambda n: '[{"note":' * n),
    "notes with much in them": (notes.shown, lambda n: '[{"note":"layer_read","file":"","layer":"","layers":"'
                                + " (points), " * n + '"}]'),
}  # fmt: skip


def print_nothing(*_args: object) -> None:
    """Take a note, and leave it."""


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_text_of_twenty_thousand_signs_is_read_at_once(case: str) -> None:
    read, make = CASES[case]
    text = make(20_000)
    best = float("inf")
    for _ in range(5):
        start = time.process_time()
        with suppress(PluginError):
            read(text)
        best = min(best, time.process_time() - start)
        if best < MOST:
            break
    # Where the time grew with the square of the text, it was a third of a second at least, most often many.
    assert best < MOST, f"{best:.2f} s"
