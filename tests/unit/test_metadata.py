"""metadata.txt says what QGIS and plugins.qgis.org ask for."""

from __future__ import annotations

import re
from configparser import ConfigParser
from pathlib import Path

import pytest
from ci_program import program

from cpmr_migration_plugin import __about__

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def general() -> dict[str, str]:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # keys are spelled in camel case
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


def test_the_plugin_repository_finds_nothing_wrong() -> None:
    assert program("audit").metadata_problems((ROOT / "metadata.txt").read_text(encoding="utf-8")) == []


def test_qgis_3_22_to_4_are_declared(general: dict[str, str]) -> None:
    assert general["qgisMinimumVersion"] == "3.22"
    assert general["qgisMaximumVersion"] == "4.99"
    assert "supportsQt6" not in general


def test_qgis_process_finds_the_algorithms(general: dict[str, str]) -> None:
    assert general["hasProcessingProvider"] == "yes"


def test_the_version_is_semantic(general: dict[str, str]) -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+(-[0-9A-Za-z.]+)?", general["version"])


def test_about_names_the_geographic_scope_and_the_libraries(general: dict[str, str]) -> None:
    about = general["about"]
    assert "Geographic scope: Europe" in about
    for library in ("pandas", "requests"):
        assert re.search(rf"dependenc.*\b{library}\b", about, re.IGNORECASE | re.DOTALL)


@pytest.mark.parametrize("key", ["tracker", "repository", "homepage"])
def test_links_are_web_addresses(general: dict[str, str], key: str) -> None:
    assert re.fullmatch(r"https://[^\s]+", general[key])


def test_the_icon_and_the_category_exist(general: dict[str, str]) -> None:
    assert (ROOT / general["icon"]).is_file()
    assert general["category"] in {"Raster", "Vector", "Database", "Mesh", "Web"}


def test_the_code_reads_its_title_and_version_from_here(general: dict[str, str]) -> None:
    assert (general["name"], general["version"]) == (__about__.TITLE, __about__.VERSION)
    assert (general["homepage"], general["author"]) == (__about__.HOMEPAGE, __about__.AUTHOR)
