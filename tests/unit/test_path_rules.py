"""One rule says which paths may stand inside a package, the same on every system."""

from __future__ import annotations

import pytest

from cpmr_migration_plugin.sources.path_rules import printable, reason_against, reasons_against


@pytest.mark.parametrize(
    "path",
    [
        "regions.csv",
        "data/regions.csv",
        "data\\regions.csv",
        "./regions.csv",
        "Régions_à_jour.csv",
        "Ελλάδα/περιφέρειες.csv",
        "console.csv",
        "nullable.csv",
        "com10.csv",
        ".hidden",
        "a..b.csv",
        "__MACOSX/._regions.csv",
    ],
)
def test_a_path_that_every_computer_can_have_is_accepted(path: str) -> None:
    assert reason_against(path) == ""
    assert reason_against(f"{path.replace('.csv', '')} {'x' * 130}.csv") == ""


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("", "names no file"),
        (".", "names no file"),
        ("./.", "names no file"),
        ("data/", "names no file"),
        ("data/.", "names no file"),
        ("/etc/passwd", "leads out"),
        ("//host/share/a.csv", "leads out"),
        ("\\\\host\\share\\a.csv", "leads out"),
        ("../a.csv", "leads out"),
        ("data/../../a.csv", "leads out"),
        ("data\\..\\a.csv", "leads out"),
        ("C:\\a.csv", "leads out"),
        ("C:a.csv", "leads out"),
        ("http://host/a.csv", "every computer"),
        ("a.csv:stream", "every computer"),
        ("CON", "every computer"),
        ("nul.csv", "every computer"),
        ("data/Aux.tar.csv", "every computer"),
        ("NUL .csv", "every computer"),
        ("prn/a.csv", "every computer"),
        ("COM1", "every computer"),
        ("lpt³.csv", "every computer"),
        ("CONOUT$", "every computer"),
        ("regions.csv.", "every computer"),
        ("regions.csv ", "every computer"),
        ("a\0.csv", "every computer"),
        ("a\n.csv", "every computer"),
        ("a\ud800.csv", "every computer"),
        ("a\u202evsc.exe", "every computer"),
        ("a?.csv", "every computer"),
        ("a*.csv", "every computer"),
        ("x" * 400, "too long"),
        ("é" * 150, "too long"),
        ("a/" * 40 + "a.csv", "too long"),
    ],
)
def test_a_path_that_some_computer_cannot_have_is_refused_with_its_reason(path: str, why: str) -> None:
    assert why in reason_against(path)


@pytest.mark.parametrize(
    "paths", [("a.csv", "a.csv/b.csv"), ("a/b.csv", "a"), ("A.csv", "a.csv"), ("é.csv", "e\u0301.csv")]
)
def test_files_that_cannot_stand_beside_each_other_are_refused(paths: tuple[str, ...]) -> None:
    assert len(reasons_against(paths)) == 1


def test_a_package_with_many_files_in_its_folders_is_accepted() -> None:
    assert reasons_against(["datapackage.json", "data/a.csv", "data/b.csv", "data/c/a.csv", "database.csv"]) == []


def test_a_refused_path_can_be_shown_whatever_it_holds() -> None:
    shown = printable("a\ud800\0\n" + "x" * 500)
    assert shown.isprintable()
    assert len(shown) <= 101
    shown.encode("utf-8")
