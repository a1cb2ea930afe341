"""Which tests a change needs at least."""

from __future__ import annotations

from pathlib import Path

import pytest
from ci_program import program

quick = program("quick")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    files = {
        "cpmr_migration_plugin/__init__.py": "",
        "cpmr_migration_plugin/model/__init__.py": "",
        "cpmr_migration_plugin/model/low.py": "",
        "cpmr_migration_plugin/model/middle.py": "from . import low\n",
        "cpmr_migration_plugin/sources/high.py": "def f():\n    from ..model.middle import x\n",
        "tests/unit/helper.py": "from cpmr_migration_plugin.model import low\n",
        "tests/unit/test_low.py": "from cpmr_migration_plugin.model.low import y\n",
        "tests/unit/test_middle.py": "from cpmr_migration_plugin.model import middle\n",
        "tests/unit/test_high.py": "import cpmr_migration_plugin.sources.high\n",
        "tests/unit/test_helped.py": "from helper import z\n",
        "tests/unit/test_other.py": "import json\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def near(root: Path, *names: str) -> list[str]:
    return [Path(name).stem for name in quick.tests_near(names, root)]


def test_tests_that_import_what_changed_are_near_at_once_or_by_one_module_between(root: Path) -> None:
    assert near(root, "cpmr_migration_plugin/model/low.py") == ["test_helped", "test_low", "test_middle"]
    assert near(root, "cpmr_migration_plugin/model/middle.py") == ["test_high", "test_middle"]


def test_a_changed_test_and_what_uses_a_changed_helper_are_near(root: Path) -> None:
    assert near(root, "tests/unit/test_other.py", "README.md") == ["test_other"]
    assert near(root, "tests/unit/helper.py") == ["test_helped"]


def test_what_fails_and_what_takes_too_long_is_no_success(capsys: pytest.CaptureFixture[str]) -> None:
    assert quick.run({"good": ["true"]}, 30) == 0
    assert quick.run({"good": ["true"], "bad": ["sh", "-c", "echo why; exit 1"], "slow": ["sleep", "50"]}, 3) == 2
    said = capsys.readouterr().out
    assert "bad: WRONG" in said and "why" in said and "slow: NOT DONE in 3 s" in said


def test_only_texts_changed_need_no_code_looked_at() -> None:
    assert quick.planned(["README.md"], 2, "mypy") == {}
