"""What the plain tests share: the repository on the path, a small data package, the bundled edition."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from ci_program import program
from small_package import SmallPackage

from cpmr_migration_plugin.model.edition import Edition
from cpmr_migration_plugin.sources.bundled import read_bundled
from cpmr_migration_plugin.sources.datapackage import read_datapackage

# A busy machine is no failure, and what failed once is not kept beside the code.
settings.register_profile("house", deadline=None, database=None, print_blob=True, max_examples=50)
settings.load_profile("house")


@pytest.fixture
def package(tmp_path: Path) -> SmallPackage:
    return SmallPackage(tmp_path / "package")


@pytest.fixture
def small_edition(package: SmallPackage) -> Callable[[], Edition]:
    """Return a function that writes the small package as it is then and reads it."""
    return lambda: read_datapackage(package.write())


@pytest.fixture(scope="session")
def bundled() -> Edition:
    """The edition that ships with the plugin."""
    return read_bundled()


@pytest.fixture(scope="session")
def collected() -> Any:
    """Every text to translate, with its places."""
    return program("translations").collect()
