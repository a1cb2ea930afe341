"""A newer version put in the place of an older one finds what the user of version 0.1.0 chose and made."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from made_by_0_1_0 import MADE_IN, Made, unpacked
from test_real_qgis import ROOT, program

PLUGIN = "cpmr_migration_plugin"


def install(package: Path, profile: Path) -> subprocess.CompletedProcess[str]:
    """Do what ``make install`` does with a zip that is there."""
    command = ["make", "install", f"ZIP={package}", f"PROFILE={profile}"]
    for there in (package, "build/.apt"):
        command += ["-o", str(there)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def found_in(profile: Path) -> dict:
    """Return what the plugin that is installed in a profile finds there, in a process of its own."""
    script = ROOT / "tests/qgis/scripts/upgrade.py"
    done = subprocess.run(
        [sys.executable, str(script), str(profile)], cwd=profile, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def files_of(profile: Path) -> dict[str, bytes]:
    """Return every file of the profile but the plugin's own."""
    kept = [path for path in profile.rglob("*") if path.is_file() and PLUGIN not in path.parts]
    return {path.relative_to(profile).as_posix(): path.read_bytes() for path in kept}


@pytest.fixture(scope="module")
def new_zip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("new") / "plugin.zip"
    program("package").build(target)
    return target


@pytest.fixture(scope="module")
def other_zip(new_zip: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A zip with a module that the new one has not. (That of 0.1.0 is not kept; what it wrote is.)"""
    target = tmp_path_factory.mktemp("other") / "plugin.zip"
    shutil.copy(new_zip, target)
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr(f"{PLUGIN}/gone.py", "")
    return target


@pytest.fixture
def made(tmp_path: Path, other_zip: Path) -> Made:
    """A profile in which version 0.1.0 was used, with a plugin in it that is to be replaced."""
    if shutil.which("make") is None:
        pytest.skip("make is not installed")
    made = unpacked(MADE_IN[0], tmp_path / "of-0.1.0")
    done = install(other_zip, made.profile)
    assert done.returncode == 0, done.stderr
    return made


def test_an_upgrade_keeps_settings_sources_presets_and_placements(made, new_zip):
    before = files_of(made.profile)
    assert install(new_zip, made.profile).returncode == 0
    assert files_of(made.profile) == before
    told = found_in(made.profile)
    with zipfile.ZipFile(new_zip) as archive:
        metadata = archive.read(f"{PLUGIN}/metadata.txt").decode()
    assert told.pop("from") == str(made.profile / "python" / "plugins" / PLUGIN)
    assert f"version={told.pop('version')}\n" in metadata
    assert told == {
        "remembered": [str(made.work), "services", "needs"],
        "offline": True,
        "cache_mb": 123,
        "sources": [
            ["Our package", str(made.work / "dataset")], ["Somebody's survey", "https://example.org/survey.csv"],
        ],
        "places": 6,
        "placements": [["es-somewhere", "assign"], ["es-murcia", "remove"]],
        "styles": ["Our thresholds", "Our pies"],
        "presets": ["Our house"],
        "trouble": "",
    }  # fmt: skip
    assert not (made.profile / "python/plugins" / PLUGIN / "gone.py").exists()


def test_what_is_kept_lies_outside_the_plugin(made):
    shutil.rmtree(made.profile / "python" / "plugins" / PLUGIN)
    kept = files_of(made.profile)
    assert {"QGIS/QGIS3.ini", "cpmr_migration/sources.json", "cpmr_migration/overrides.csv"} <= set(kept)


def test_a_profile_with_an_awkward_name_is_installed_into(tmp_path, new_zip):
    profile = tmp_path / "Profil n° 1" / "profiles" / "default"
    assert install(new_zip, profile).returncode == 0
    assert found_in(profile)["from"] == str(profile / "python" / "plugins" / PLUGIN)


def test_a_zip_that_cannot_be_unpacked_leaves_the_version_that_is_there(made, tmp_path):
    there = made.profile / "python" / "plugins" / PLUGIN
    before = {path.relative_to(there): path.read_bytes() for path in there.rglob("*") if path.is_file()}
    broken = tmp_path / "broken.zip"
    broken.write_bytes(b"PK no zip")
    assert install(broken, made.profile).returncode != 0
    assert {path.relative_to(there): path.read_bytes() for path in there.rglob("*") if path.is_file()} == before
    assert [path.name for path in (made.profile / "python").iterdir()] == ["plugins"]
