"""The checkout as plugin of a profile, by links."""

from __future__ import annotations

from pathlib import Path

import pytest
from ci_program import ROOT, program

link = program("link")


def plugin(profile: Path) -> Path:
    return profile / "python/plugins/cpmr_migration_plugin"


def test_every_entry_of_the_package_is_linked_beside_its_metadata(tmp_path: Path) -> None:
    assert link.main([str(tmp_path)]) == 0
    package = ROOT / "cpmr_migration_plugin"
    expected = {path.name for path in package.iterdir() if path.name != "__pycache__"} | {"metadata.txt"}
    assert {path.name for path in plugin(tmp_path).iterdir()} == expected
    assert (plugin(tmp_path) / "plugin.py").samefile(package / "plugin.py")


def test_an_installed_plugin_is_replaced_only_when_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plugin(tmp_path).mkdir(parents=True)
    (plugin(tmp_path) / "__init__.py").write_text("", encoding="utf-8")
    assert link.main([str(tmp_path)]) == 1
    assert "REPLACE=1" in capsys.readouterr().err
    assert [path.name for path in plugin(tmp_path).iterdir()] == ["__init__.py"]
    assert link.main([str(tmp_path), "--replace"]) == 0
    assert (plugin(tmp_path) / "metadata.txt").is_symlink()


def test_links_are_renewed_and_what_they_point_to_stays(tmp_path: Path) -> None:
    link.main([str(tmp_path)])
    (plugin(tmp_path) / "__pycache__").mkdir()
    (plugin(tmp_path) / "gone.py").symlink_to(tmp_path / "nowhere.py")
    assert link.main([str(tmp_path)]) == 0
    assert not (plugin(tmp_path) / "gone.py").is_symlink()
    assert (ROOT / "cpmr_migration_plugin/plugin.py").is_file()


def test_a_link_in_place_of_the_folder_is_replaced_and_its_target_stays(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "kept.py").write_text("", encoding="utf-8")
    plugin(tmp_path).parent.mkdir(parents=True)
    plugin(tmp_path).symlink_to(tmp_path / "other")
    assert link.main([str(tmp_path)]) == 0
    assert (tmp_path / "other" / "kept.py").is_file()
    assert not plugin(tmp_path).is_symlink()
