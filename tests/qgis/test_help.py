"""F1 and Help buttons open the user guide where a window is explained; its examples can be run."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import shlex
from collections import Counter
from pathlib import Path

import pytest
from interface import Interface
from pseudo import script
from qgis.core import QgsApplication, QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QToolButton
from regions_driver import Driver

import cpmr_migration_plugin
from cpmr_migration_plugin import catalogues, translation
from cpmr_migration_plugin.gui import dialogs
from cpmr_migration_plugin.gui.dialogs.base import JobDialog
from cpmr_migration_plugin.gui.dialogs.window import Window
from cpmr_migration_plugin.paths import HELP
from cpmr_migration_plugin.processing.provider import CpmrMigrationProvider
from cpmr_migration_plugin.translation import Language
from cpmr_migration_plugin.workflows.base import help_topics
from cpmr_migration_plugin.workflows.base.help_topics import Topic


@pytest.fixture()
def opened(monkeypatch) -> list[QUrl]:
    """The addresses that were opened in a browser."""
    found: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda url: found.append(url) or True))
    return found


@pytest.fixture()
def driver(qgis_app, small_atlas, tmp_path):
    driver = Driver(small_atlas, tmp_path)
    driver.open_project()
    yield driver
    driver.close()


def dialog_classes() -> list[type[QDialog]]:
    modules = [importlib.import_module(f"{dialogs.__name__}.{m.name}") for m in pkgutil.iter_modules(dialogs.__path__)]
    return [
        value
        for module in modules
        for value in vars(module).values()
        if inspect.isclass(value) and issubclass(value, QDialog) and value.__module__ == module.__name__
        and value not in (JobDialog, Window)
    ]  # fmt: skip


@pytest.mark.parametrize("window", dialog_classes(), ids=lambda window: window.__name__)
def test_every_dialog_says_where_it_is_explained(window):
    topic = getattr(window, "HELP", None)
    assert isinstance(topic, Topic), "set HELP"
    assert topic is not Topic.INDEX


def windows_of(driver: Driver) -> list[QDialog]:
    for action in driver.plugin._actions:
        if not action.isCheckable() and not action.objectName().endswith(("help", "settings")):
            action.trigger()
    help_menu = driver.plugin._help
    return [*driver.plugin._controller._dialogs, help_menu.dialog]


def test_f1_and_the_button_open_the_page_of_each_window(driver, opened):
    windows = windows_of(driver)
    assert len(windows) >= 7
    for window in windows:
        expected = help_topics.address(window.HELP.page, window.HELP.anchor)
        opened.clear()
        QTest.keyClick(window, Qt.Key.Key_F1)
        (box,) = window.findChildren(QDialogButtonBox)
        QTest.mouseClick(box.button(QDialogButtonBox.StandardButton.Help), Qt.MouseButton.LeftButton)
        assert [url.toString() for url in opened] == [expected, expected], type(window).__name__
        assert window.isVisible()


def test_f1_counts_wherever_the_keyboard_is_in_a_window_and_only_without_other_keys(driver, opened):
    next(a for a in driver.plugin._actions if a.objectName() == "cpmr_migration_load").trigger()
    dialog = driver.plugin._controller._dialogs[-1]
    QTest.keyClick(dialog.atlas.lineEdit(), Qt.Key.Key_F1)
    assert len(opened) == 1
    QTest.keyClick(dialog.atlas.lineEdit(), Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(dialog.atlas.lineEdit(), Qt.Key.Key_F2)
    assert len(opened) == 1


def test_the_panel_takes_f1_before_the_main_window_does(driver, opened):
    """QGIS's own help has the same key."""
    others: list[bool] = []
    action = driver.iface.menu.addAction("Help Contents", lambda: others.append(True))
    action.setShortcut("F1")
    driver.iface.window.addAction(action)
    driver.iface.window.activateWindow()
    QTest.qWaitForWindowActive(driver.iface.window)
    QTest.keyClick(driver.dock.find.search, Qt.Key.Key_F1)
    QTest.mouseClick(driver.dock.help_button, Qt.MouseButton.LeftButton)
    assert [url.fileName() for url in opened] == ["regions.html"] * 2
    assert [url.fragment() for url in opened] == ["regions"] * 2
    assert others == []


def test_the_options_have_help_too(driver, opened):
    page = driver.iface.option_pages[0].createWidget(None)
    page.show()
    QTest.keyClick(page.offline, Qt.Key.Key_F1)
    button = next(b for b in page.findChildren(QToolButton) if b.accessibleName() == "Help")
    button.click()
    page.close()
    page.deleteLater()
    assert [url.fileName() for url in opened] == ["settings-offline.html"] * 2


def test_the_menu_opens_the_guide_in_the_language_of_the_interface(qgis_app, opened, monkeypatch, tmp_path):
    iface = Interface()
    plugin = cpmr_migration_plugin.classFactory(iface)
    plugin.initGui()
    action = next(a for a in plugin._actions if a.objectName() == "cpmr_migration_help")
    for language in (Language.EN, Language.FR, Language.IT):
        monkeypatch.setattr(translation, "_interface", language)
        action.trigger()
    plugin.unload()
    assert [Path(url.toLocalFile()).relative_to(HELP).as_posix() for url in opened] == [
        "en/index.html", "fr/index.html", "en/index.html",
    ]  # fmt: skip


def test_without_a_browser_a_person_is_told_where_the_page_is(driver, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda _url: False))
    next(a for a in driver.plugin._actions if a.objectName() == "cpmr_migration_help").trigger()
    assert any("could not be opened in a browser" in text for text in driver.iface.messages())


# The menu.


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    """The translations as they are now."""
    folder = tmp_path_factory.mktemp("compiled")
    script().compile_all(folder)
    return folder


@pytest.mark.parametrize("language", [language.value for language in Language])
def test_entries_of_the_menu_have_keys_of_their_own(qgis_app, language, monkeypatch, compiled):
    monkeypatch.setattr(catalogues, "TRANSLATIONS", compiled)
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: language))
    plugin = cpmr_migration_plugin.classFactory(Interface())
    plugin.initGui()
    keys = Counter(re.search(r"&(\w)", action.text())[1].casefold() for action in plugin._actions)
    plugin.unload()
    assert [key for key, n in keys.items() if n > 1] == []


# The algorithms.


@pytest.fixture(scope="module")
def algorithms(qgis_app):
    provider = CpmrMigrationProvider()
    provider.loadAlgorithms()
    return {algorithm.name(): algorithm.create() for algorithm in provider.algorithms()}


def examples() -> dict[str, dict[str, str]]:
    text = (HELP / "en" / "processing.html").read_text(encoding="utf-8")
    found = {}
    for line in re.findall(r"<pre>(.*?)</pre>", text, re.DOTALL):
        _, _, algorithm, _, *values = shlex.split(line)
        found[algorithm.partition(":")[2]] = dict(value.split("=", 1) for value in values)
    return found


def test_every_algorithm_stands_in_the_guide_and_leads_there(algorithms):
    text = (HELP / "en" / "processing.html").read_text(encoding="utf-8")
    assert set(examples()) == set(algorithms)
    for name, algorithm in algorithms.items():
        assert f'<tr id="{name}">' in text
        assert QUrl(algorithm.helpUrl()) == QUrl(help_topics.address("processing.html", name))


def test_every_example_gives_known_parameters_and_all_that_must_be_given(algorithms):
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    for name, values in examples().items():
        known = {parameter.name(): parameter for parameter in algorithms[name].parameterDefinitions()}
        assert set(values) <= set(known), name
        missing = [
            parameter.name()
            for parameter in known.values()
            if not parameter.flags() & optional and parameter.defaultValue() is None and parameter.name() not in values
        ]
        assert missing == [], name
        for key, value in values.items():
            if known[key].type() == "enum":
                assert int(value) < len(known[key].options()), (name, key)
