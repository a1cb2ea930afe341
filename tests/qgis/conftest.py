"""What the tests in QGIS share: versions in the header, the bundled edition loaded once, its content."""

from __future__ import annotations

import gc
import os
import platform
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import own_home  # noqa: F401 - before QGIS
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from interface import Interface
from kept_driver import KeptDriver
from osgeo import gdal
from prebuilt import loaded, prebuilt
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsAuthMethodConfig,
    QgsCoordinateTransform,
    QgsLayerTreeGroup,
    QgsProject,
    QgsSettings,
)
from qgis.PyQt.QtCore import QT_VERSION_STR
from regions_driver import Driver
from small_edition import SmallEdition, write_edition, write_world_map

import cpmr_migration_plugin
from cpmr_migration_plugin import catalogues, translation
from cpmr_migration_plugin.model.atlas import AtlasContent
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.sources import bundled
from cpmr_migration_plugin.sources.boundaries import builtin
from cpmr_migration_plugin.translation import Language
from cpmr_migration_plugin.workflows.base import profile
from cpmr_migration_plugin.workflows.base.threads import COLLECTOR
from cpmr_migration_plugin.workflows.loading.importing import read_dataset
from cpmr_migration_plugin.workflows.loading.load import LoadRequest, LoadResult, build_content

#: Files of few tests that take long. They are begun first: in the end no process waits for another.
FIRST = (
    "test_heart.py", "test_bench.py", "test_reload.py", "test_real_qgis.py", "test_real_options.py", "test_upgrade.py",
    "test_two_processes.py", "test_kills.py", "test_windows_fit.py", "test_factsheets.py", "test_refresh.py",
    # After some hundreds of other tests QGIS 3.22 finds no systems of coordinates that it had not used before.
    "test_location_check.py",
)  # fmt: skip

#: Objects made since the last collection, less those that went, after which it is time for the next one.
MUCH_GARBAGE = 100_000


def pytest_configure(config: pytest.Config) -> None:
    """Let pytest-xdist keep the order of the files, else those of few tests come last."""
    if hasattr(config.option, "loadscopereorder"):
        config.option.loadscopereorder = False


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.path.name not in FIRST)


def pytest_report_header() -> str:
    versions = {
        "QGIS": Qgis.QGIS_VERSION,
        "Qt": QT_VERSION_STR,
        "GDAL": gdal.__version__,
        "Python": platform.python_version(),
    }
    return ", ".join(f"{name} {version}" for name, version in versions.items())


@pytest.fixture(scope="session", autouse=True)
def own_profile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder of the tests' own for what the plugin keeps in the profile."""
    folder = tmp_path_factory.mktemp("profile")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(profile, "profile_folder", lambda: folder)
        yield folder


@pytest.fixture(scope="session")
def own_placements(own_profile: Path) -> Path:
    """Where the tests keep placements by hand."""
    return own_profile / "overrides.csv"


@pytest.fixture(scope="session", autouse=True)
def _no_garbage_elsewhere() -> None:
    """Python collects between two tests only: servers of tests run in threads, in which Qt's windows must not end."""
    gc.set_threshold(0)


@pytest.fixture(autouse=True)
def _garbage(_no_garbage_elsewhere: None) -> Iterator[None]:
    yield
    if gc.get_count()[0] > MUCH_GARBAGE:
        gc.collect()


@pytest.fixture(scope="module", autouse=True)
def fresh_transforms(qgis_app: QgsApplication) -> None:
    """QGIS keeps transforms by the address of a thread’s PROJ context; another thread may get it later."""
    QgsCoordinateTransform.invalidateCache()


@pytest.fixture(scope="session")
def atlas(qgis_app: QgsApplication, own_profile: Path, tmp_path_factory: pytest.TempPathFactory) -> LoadResult:
    """The bundled edition, loaded as a user does it: atlas file, project and join report. Only read."""
    copy = loaded("bundled", lambda at: LoadRequest(at / "atlas.gpkg", at / "atlas.qgz", at / "report.csv"))
    return copy(tmp_path_factory.mktemp("atlas"))


@pytest.fixture(scope="session")
def small_edition(qgis_app: QgsApplication) -> SmallEdition:
    """A dozen regions and their world map, for tests where the size does not matter. Only read."""

    def make(folder: Path) -> None:
        write_edition(folder / "edition")
        write_world_map(folder / "world_map.gpkg")

    return SmallEdition(prebuilt("small-edition", make))


@pytest.fixture()
def small_world(small_edition: SmallEdition, monkeypatch: pytest.MonkeyPatch) -> SmallEdition:
    """What is bundled, and QGIS's world map, are the small ones: for loading where the size does not matter."""
    monkeypatch.setattr(bundled, "BUNDLED_EDITION", small_edition.package)
    monkeypatch.setattr(builtin, "world_map_path", lambda: small_edition.world_map)
    return small_edition


@pytest.fixture(scope="session")
def small_atlas(small_edition: SmallEdition, own_profile: Path, tmp_path_factory: pytest.TempPathFactory) -> LoadResult:
    """The small edition, loaded as a user does it: atlas file, project and join report. Only read."""
    copy = loaded("small", lambda at: small_edition.request(at / "atlas.gpkg", at / "atlas.qgz", at / "report.csv"))
    return copy(tmp_path_factory.mktemp("small"))


@pytest.fixture(scope="module")
def group(project: QgsProject) -> QgsLayerTreeGroup:
    """The group of our layers in the project of a module that has one."""
    return builder.our_groups(project)[0]


@pytest.fixture(scope="session")
def content(qgis_app: QgsApplication) -> AtlasContent:
    """What goes into the atlas file of the bundled edition."""
    request = LoadRequest(Path("unused.gpkg"))
    return build_content(request, read_dataset(request.dataset, Progress()), Progress())


@pytest.fixture(autouse=True, scope="session")
def _what_pytest_qgis_disconnects(qgis_app: QgsApplication) -> Iterator[None]:
    """Connect anew what pytest-qgis disconnects in the end: PyQt may not know the old connection any more."""
    yield
    QgsProject.instance().legendLayersAdded.connect(qgis_app.processEvents)


@pytest.fixture(autouse=True)
def _collector_let_go() -> Iterator[None]:
    """Every test leaves Python's collector free: what a closed window waited for has ended."""
    yield
    end = time.monotonic() + 20
    while COLLECTOR.is_held and time.monotonic() < end:
        QgsApplication.processEvents()
        time.sleep(0.01)
    assert not COLLECTOR.is_held


@pytest.fixture()
def regions(atlas: LoadResult, tmp_path: Path) -> Iterator[Driver]:
    """The Regions panel over a copy of the loaded project, opened as a user does it."""
    driver = Driver(atlas, tmp_path)
    yield driver
    driver.close()


@pytest.fixture()
def small_regions(small_atlas: LoadResult, tmp_path: Path) -> Iterator[Driver]:
    """The Regions panel over a copy of the small edition's project, opened as a user does it."""
    driver = Driver(small_atlas, tmp_path)
    yield driver
    driver.close()


@pytest.fixture(scope="module")
def prepare_atlas() -> Callable[[Path], object]:
    """What alters the atlas file of :func:`kept_regions` before it is opened; for a file of tests to replace."""
    return lambda _file: None


@pytest.fixture(scope="module")
def _kept_driver(
    atlas: LoadResult, prepare_atlas: Callable[[Path], object], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[KeptDriver]:
    driver = KeptDriver(atlas, tmp_path_factory.mktemp("kept"), prepare_atlas)
    yield driver
    driver.project.clear()


@pytest.fixture()
def kept_regions(_kept_driver: KeptDriver) -> Iterator[Driver]:
    """The Regions panel over the loaded project, which is opened once for all tests of a file."""
    yield _kept_driver.start()
    _kept_driver.stop()


@pytest.fixture()
def plugin(qgis_app: QgsApplication, qgis_new_project: None) -> Iterator[Any]:
    """The plugin in a stand-in for QGIS's window, with an empty project and nothing remembered."""
    QgsSettings().remove("cpmr_migration")
    plugin = cpmr_migration_plugin.classFactory(Interface())
    plugin.initGui()
    QgsProject.instance().clear()
    yield plugin
    plugin.unload()
    QgsProject.instance().clear()
    QgsSettings().remove("cpmr_migration")


@pytest.fixture(scope="module")
def provider(qgis_app: QgsApplication) -> Iterator[None]:
    """The plugin's algorithms, as qgis_process has them."""
    plugin = cpmr_migration_plugin.classFactory(None)
    plugin.initProcessing()
    yield
    plugin.unload()


@pytest.fixture()
def french(atlas: LoadResult) -> Iterator[None]:
    """An interface in French; the atlas was made in English before."""
    if catalogues.translator(Language.FR) is None:
        pytest.skip("the translations are not compiled: make build/i18n/.compiled")
    translation.install_catalogues(catalogues.open_catalogue)
    translation.install(lambda _, text: translation.translated(text, Language.FR), Language.FR)
    yield
    translation.install(None)
    translation.install_catalogues(None)


@pytest.fixture()
def live(qgis_app: QgsApplication, atlas: LoadResult, tmp_path: Path) -> Iterator[QgsProject]:
    """A project as a user has it open, with its layouts."""
    for path in (atlas.atlas, atlas.project):
        shutil.copy(path, tmp_path / path.name)
    project = QgsProject()
    assert project.read(str(tmp_path / atlas.project.name))
    yield project
    project.clear()


@pytest.fixture
def login(qgis_app: QgsApplication) -> Iterator[str]:
    """The id of a Basic authentication configuration in QGIS's own database."""
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not (manager.masterPasswordIsSet() or manager.setMasterPassword("for the test", True)):
        pytest.skip(f"QGIS's authentication database cannot be used here: {manager.disabledMessage()}")
    config = QgsAuthMethodConfig("Basic")
    config.setName("test")
    config.setConfig("username", "me")
    config.setConfig("password", "hidden")
    stored = manager.storeAuthenticationConfig(config)
    if not (stored[0] if isinstance(stored, tuple) else stored):
        pytest.skip("QGIS's authentication database takes no configuration here")
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder in which only small files have room, on a disk of their own or by a limit of this process."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    mounted = mount and os.geteuid() == 0 and not subprocess.call(
        [mount, "-t", "tmpfs", "-o", "size=100k", "tmpfs", str(folder)], stderr=subprocess.DEVNULL
    )  # fmt: skip
    if mounted:
        yield folder
        subprocess.run([shutil.which("umount"), str(folder)], check=True)
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    yield folder
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
