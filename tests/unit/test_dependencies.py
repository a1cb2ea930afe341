"""A missing library is told with what to do about it on this platform."""

from __future__ import annotations

import sys

import pytest

from cpmr_migration_plugin.dependencies import require
from cpmr_migration_plugin.errors import MissingDependency, PluginError

MISSING = "a_library_that_does_not_exist"


@pytest.mark.parametrize(
    ("platform", "words"),
    [
        ("linux", ("sudo apt install", f"python3-{MISSING}")),
        ("win32", ("OSGeo4W Shell", f"python -m pip install {MISSING}")),
        ("darwin", ("/Applications/QGIS.app/", f"-m pip install --user {MISSING}")),
    ],
)
def test_a_missing_library_is_named_with_the_remedy_of_the_platform(
    monkeypatch: pytest.MonkeyPatch, platform: str, words: tuple[str, ...]
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    with pytest.raises(MissingDependency) as caught:
        require("csv", MISSING)
    assert MISSING in caught.value.message
    assert MISSING in caught.value.details
    assert all(word in caught.value.remedy for word in words)
    assert "restart QGIS" in caught.value.remedy


def test_libraries_that_are_there_pass_in_silence() -> None:
    require("csv", "json")


def test_a_missing_library_is_an_error_a_person_can_be_told_about() -> None:
    assert issubclass(MissingDependency, PluginError)
