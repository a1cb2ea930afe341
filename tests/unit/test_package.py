"""The zip is the same byte for byte, whenever, wherever and by whom it is made."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from ci_program import ROOT

WHAT = (".ci", "cpmr_migration_plugin", "resources", "i18n", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md")


def package(root: Path, target: Path, **environment: str) -> bytes:
    """Return the zip of a tree, made by a process of its own."""
    done = subprocess.run(
        [sys.executable, str(root / ".ci" / "package.py"), str(target)],
        cwd=target.parent, env=os.environ | environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if "lrelease is missing" in done.stderr:
        pytest.skip(done.stderr.strip())
    assert done.returncode == 0, done.stderr
    return target.read_bytes()


@pytest.fixture(scope="module")
def first(tmp_path_factory) -> bytes:
    return package(ROOT, tmp_path_factory.mktemp("first") / "plugin.zip", PYTHONHASHSEED="1")


def test_another_folder_umask_time_and_zone_make_the_same_zip(first, tmp_path):
    root = tmp_path / "another place" / "tree"
    for name in WHAT:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copyfile
        root.mkdir(parents=True, exist_ok=True)
        copy(ROOT / name, root / name)
    for path in root.rglob("*"):
        path.chmod(0o700)
        os.utime(path, (1_000_000_000, 1_000_000_000))
    for left_out in ("cpmr_migration_plugin/__pycache__/a.cpython-39.pyc", "cpmr_migration_plugin/.a.py.swp"):
        (root / left_out).parent.mkdir(exist_ok=True)
        (root / left_out).write_bytes(b"left behind")
    before = os.umask(0o077)
    try:
        second = package(root, tmp_path / "plugin.zip", PYTHONHASHSEED="2", TZ="Asia/Tokyo", LC_ALL="C")
    finally:
        os.umask(before)
    assert second == first


def test_the_zip_tells_nothing_of_the_machine_that_made_it(first, tmp_path):
    (tmp_path / "plugin.zip").write_bytes(first)
    with zipfile.ZipFile(tmp_path / "plugin.zip") as archive:
        entries = archive.infolist()
        assert {
            (entry.date_time, entry.external_attr >> 16, entry.create_system, entry.extra) for entry in entries
        } == {((2026, 1, 1, 0, 0, 0), 0o644, 3, b"")}
        assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)
        compiled = [archive.read(entry) for entry in entries if entry.filename.endswith(".qm")]
    assert len(compiled) == len(list((ROOT / "i18n").glob("*.ts"))) > 0
    assert not [data for data in compiled if str(ROOT).encode() in data or str(ROOT).encode("utf-16-be") in data]
