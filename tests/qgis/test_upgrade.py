"""A newer version put in the place of an older one finds what the person chose and made."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from test_real_qgis import ROOT, program

PLUGIN = "cpmr_migration_plugin"
KEPT = {
    "remembered": ["/maps", "reception", "services"],
    "offline": True,
    "cache_mb": 123,
    "sources": [["Ours", "/data/ours.zip"]],
    "places": {"atlas": {"dataset/place": "/data/ours.zip"}},
    "placements": [["es-catalonia", "remove"]],
    "trouble": "",
}


def install(package: Path, profile: Path) -> subprocess.CompletedProcess[str]:
    """Do what ``make install`` does with a zip that is there."""
    command = ["make", "install", f"ZIP={package}", f"PROFILE={profile}"]
    for there in (package, "build/.apt"):
        command += ["-o", str(there)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def with_plugin_of(profile: Path, what: str) -> str:
    """Keep or tell choices in a process of its own, with the plugin that is installed in the profile."""
    script = ROOT / "tests/qgis/scripts/upgrade.py"
    done = subprocess.run(
        [sys.executable, str(script), what, str(profile)], cwd=profile, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


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
def old_zip(new_zip: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A zip of version 0.0.9, with a module that the new one has not."""
    target = tmp_path_factory.mktemp("old") / "plugin.zip"
    with zipfile.ZipFile(new_zip) as new, zipfile.ZipFile(target, "w") as old:
        for name in new.namelist():
            data = new.read(name)
            if name == f"{PLUGIN}/metadata.txt":
                data = b"\n".join(b"version=0.0.9" if x.startswith(b"version=") else x for x in data.split(b"\n"))
            old.writestr(name, data)
        old.writestr(f"{PLUGIN}/gone.py", "")
    return target


@pytest.fixture
def profile(tmp_path: Path, old_zip: Path) -> Path:
    """A profile in which the older version was used; its name is awkward on purpose."""
    if shutil.which("make") is None:
        pytest.skip("make is not installed")
    folder = tmp_path / "Profil n° 1" / "profiles" / "default"
    done = install(old_zip, folder)
    assert done.returncode == 0, done.stderr
    with_plugin_of(folder, "keep")
    return folder


def test_an_upgrade_keeps_settings_sources_and_placements(profile, new_zip):
    before = files_of(profile)
    assert install(new_zip, profile).returncode == 0
    assert files_of(profile) == before
    told = json.loads(with_plugin_of(profile, "tell"))
    with zipfile.ZipFile(new_zip) as archive:
        metadata = archive.read(f"{PLUGIN}/metadata.txt").decode()
    assert told.pop("from") == str(profile / "python" / "plugins" / PLUGIN)
    assert f"version={told.pop('version')}\n" in metadata
    assert told == KEPT
    assert not (profile / "python/plugins" / PLUGIN / "gone.py").exists()


def test_what_is_kept_lies_outside_the_plugin(profile):
    assert json.loads(with_plugin_of(profile, "tell"))["version"] == "0.0.9"
    shutil.rmtree(profile / "python" / "plugins" / PLUGIN)
    kept = files_of(profile)
    assert {"QGIS/QGIS3.ini", "cpmr_migration/sources.json", "cpmr_migration/overrides.csv"} <= set(kept)


def test_a_zip_that_cannot_be_unpacked_leaves_the_older_version(profile, tmp_path):
    broken = tmp_path / "broken.zip"
    broken.write_bytes(b"PK no zip")
    assert install(broken, profile).returncode != 0
    assert json.loads(with_plugin_of(profile, "tell"))["version"] == "0.0.9"
    assert [path.name for path in (profile / "python").iterdir()] == ["plugins"]
