"""metadata.txt says what QGIS and plugins.qgis.org ask for."""

from __future__ import annotations

import re
from configparser import ConfigParser
from pathlib import Path

import pytest

from cpmr_migration_plugin import __about__

ROOT = Path(__file__).resolve().parents[2]

#: https://plugins.qgis.org/docs/publish: without one of these an upload is refused.
REQUIRED = (
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository",
)  # fmt: skip


@pytest.fixture(scope="module")
def general() -> dict[str, str]:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # keys are spelled in camel case
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


@pytest.mark.parametrize("key", REQUIRED)
def test_what_an_upload_needs_is_there(general: dict[str, str], key: str) -> None:
    assert general.get(key, "").strip()


def test_qgis_3_22_to_4_are_declared(general: dict[str, str]) -> None:
    assert general["qgisMinimumVersion"] == "3.22"
    assert general["qgisMaximumVersion"] == "4.99"
    assert "supportsQt6" not in general


def test_qgis_process_finds_the_algorithms(general: dict[str, str]) -> None:
    assert general["hasProcessingProvider"] == "yes"


def test_the_version_is_semantic(general: dict[str, str]) -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+(-[0-9A-Za-z.]+)?", general["version"])


@pytest.mark.parametrize("key", ["about", "description", "changelog"])
def test_texts_hold_no_html(general: dict[str, str], key: str) -> None:
    assert not re.search(r"<\s*/?\s*[a-zA-Z]|&[a-z]+;", general.get(key, ""))


def test_about_names_the_geographic_scope_and_the_libraries(general: dict[str, str]) -> None:
    about = general["about"]
    assert "Geographic scope: Europe" in about
    for library in ("pandas", "requests"):
        assert re.search(rf"dependenc.*\b{library}\b", about, re.IGNORECASE | re.DOTALL)


def test_the_author_is_named_as_the_site_takes_it(general: dict[str, str]) -> None:
    assert "/" not in general["author"]
    assert re.fullmatch(r"[^@\s]+@[^@\s]+\.[a-z]+", general["email"])


@pytest.mark.parametrize("key", ["tracker", "repository", "homepage"])
def test_links_are_web_addresses(general: dict[str, str], key: str) -> None:
    assert re.fullmatch(r"https://[^\s]+", general[key])


def test_the_name_is_allowed_and_the_icon_exists(general: dict[str, str]) -> None:
    assert "plugin" not in general["name"].lower()
    assert general["name"].isascii()
    assert (ROOT / general["icon"]).is_file()
    assert general["category"] in {"Raster", "Vector", "Database", "Mesh", "Web"}


def test_the_code_reads_its_title_and_version_from_here(general: dict[str, str]) -> None:
    assert (general["name"], general["version"]) == (__about__.TITLE, __about__.VERSION)
    assert (general["homepage"], general["author"]) == (__about__.HOMEPAGE, __about__.AUTHOR)
