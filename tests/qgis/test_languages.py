"""The windows, legends and pages in another language: nothing left in English, nothing cut."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from driving import wait_for
from interface import Interface
from pseudo import compile_pseudo, pseudo, script
from qgis.core import (
    QgsApplication,
    QgsClassificationEqualInterval,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsGraduatedSymbolRenderer,
    QgsMarkerSymbol,
    QgsProject,
    QgsRendererRange,
    QgsVectorLayer,
)
from qgis.gui import QgsAuthConfigSelect, QgsFileWidget, QgsMapLayerComboBox, QgsMessageBar
from qgis.PyQt.QtCore import Qt, QTranslator
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTabBar,
    QToolButton,
    QWidget,
)
from regions_driver import Driver
from test_mapping_dialog import HEADER, ROWS, SOURCE, folders, survey

import cpmr_migration_plugin
from cpmr_migration_plugin import catalogues, translation

# Once its code has been read, an action opens its window at once.
from cpmr_migration_plugin.compat import qgis_locale
from cpmr_migration_plugin.gui.dialogs import load_edition  # noqa: F401
from cpmr_migration_plugin.gui.dialogs.column_mapping import ColumnMappingDialog
from cpmr_migration_plugin.gui.dialogs.theme_questions import ThemeQuestionsDialog
from cpmr_migration_plugin.gui.options.downloads_box import DownloadsBox
from cpmr_migration_plugin.layouts.export import Format
from cpmr_migration_plugin.layouts.page import PageSpec
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.numbers import number
from cpmr_migration_plugin.progress import Progress, finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.layers import opening_theme
from cpmr_migration_plugin.project.relabel import relabel, relabel_group
from cpmr_migration_plugin.project.subjects.theme_texts import map_texts
from cpmr_migration_plugin.translation import Language, interface_language, speaking, tr
from cpmr_migration_plugin.workflows.exporting.map_export import ExportRequest, export_maps, private_project

#: What other people's widgets say.
FOREIGN = (QgsFileWidget, QgsAuthConfigSelect, QgsMapLayerComboBox, QDialogButtonBox, QgsMessageBar)

#: Names, units and signs that are the same in every language.
SAME = re.compile(r"NUTS|GISCO|Eurostat|Natural Earth|PDF|PNG|SVG|GeoPackage|CSV|XLSX|ODS|CPMR|ISO|https?://\S*|\bID\b")


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    return compile_pseudo(tmp_path_factory.mktemp("i18n"))


@pytest.fixture()
def pseudo_qgis(compiled, monkeypatch) -> Iterator[None]:
    """A QGIS that speaks the language of tests, which is French to the plugin."""
    monkeypatch.setattr(catalogues, "TRANSLATIONS", compiled)
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "fr_BE"))
    yield
    translation.install(None)
    translation.install_catalogues(None)


@pytest.fixture()
def driver(pseudo_qgis, atlas, tmp_path) -> Iterator[Driver]:
    driver = Driver(atlas, tmp_path)
    driver.open_project()
    yield driver
    driver.close()


def own(widget: QWidget, top: QWidget) -> bool:
    """Return whether a widget is ours, and not a part of one of QGIS's or Qt's."""
    while widget is not None and widget is not top:
        if isinstance(widget, FOREIGN) or widget.objectName().startswith("qt_dockwidget"):
            return False
        widget = widget.parentWidget()
    return True


def texts_of(widget: QWidget) -> Iterator[str]:
    """Yield what a widget says."""
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    if isinstance(widget, QSpinBox):
        yield from (widget.suffix(), widget.specialValueText())
    if own_tip := widget.toolTip():
        yield own_tip
    yield widget.accessibleName()
    yield widget.accessibleDescription()


def words(text: str) -> str:
    """Return what of a text needs a translation and stands outside brackets."""
    plain = re.sub(r"<style.*?</style>|<[^<>]*>|&\w+;", " ", text, flags=re.DOTALL)
    depth, outside = 0, []
    for sign in plain:
        depth += {"[": 1, "]": -1}.get(sign, 0)
        if depth == 0 and sign != "]":
            outside.append(sign)
    return " ".join(re.findall(r"[^\W\d_]{3,}", SAME.sub(" ", "".join(outside))))


def untranslated(top: QWidget) -> list[str]:
    """Return what a window says in English; paths stay."""
    found = {}
    for widget in [top, *top.findChildren(QWidget)]:
        if own(widget, top) and (widget is top or widget.isVisibleTo(top)):
            for text in texts_of(widget):
                if words(re.sub(r"/[\w./-]+", " ", text)):
                    found[f"{type(widget).__name__} {widget.objectName()}: {text[:120]!r}"] = None
    if top.windowTitle() and words(top.windowTitle()):
        found[f"title: {top.windowTitle()!r}"] = None
    return list(found)


def cut(top: QWidget) -> list[str]:
    """Return labels and buttons whose text has no room."""
    found = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisibleTo(top) or not own(widget, top) or type(widget).__name__ == "ElidedLabel":
            continue
        if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap() and widget.pixmap() is None:
            room, needed = widget.width(), widget.sizeHint().width()
        elif isinstance(widget, QLabel) and widget.text() and widget.wordWrap():
            room, needed = widget.height(), widget.heightForWidth(widget.width())
        elif isinstance(widget, QAbstractButton) and widget.text() and not icon_only(widget):
            room, needed = widget.width(), widget.sizeHint().width()
        else:
            continue
        if needed > room + 1:
            found.append(f"{type(widget).__name__}: {widget.text()[:80]!r} has {room} of {needed}")
    return found


def icon_only(button: QAbstractButton) -> bool:
    return isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly


def open_windows(driver: Driver, count: int) -> list[QWidget]:
    """Open every window of the menu, as a user does."""
    for action in driver.plugin._actions:
        # The guide opens in a browser.
        if not action.isCheckable() and action.objectName() != "cpmr_migration_help":
            action.trigger()

    def windows() -> list[QWidget]:
        return [*driver.plugin._controller._dialogs, driver.plugin._help.dialog]

    wait_for(lambda: len(windows()) >= count and all(window.isVisible() for window in windows()))
    for _ in range(5):
        QgsApplication.processEvents()
    return windows()


def found_in(window: QWidget) -> list[str]:
    # A text set while events are handled asks for a layout in the next round only.
    for _ in range(3):
        QgsApplication.processEvents()
    name = type(window).__name__
    return [f"{name}: {one}" for one in (*untranslated(window), *cut(window))]


def test_every_window_of_the_menu_is_translated_and_has_room(driver):
    actions = driver.plugin._actions
    said = [text for action in actions for text in (action.text(), action.toolTip(), action.statusTip())]
    assert [text for text in said if words(text)] == []
    windows = open_windows(driver, len(actions) - 3)
    assert len(windows) == len(actions) - 3, "all but the panel, the options and the guide"
    assert [one for window in windows for one in found_in(window)] == []


def test_every_page_of_the_panel_is_translated_and_has_room(driver):
    dock = driver.dock
    found = []
    for place in range(dock.tabs.count()):
        dock.tabs.setCurrentIndex(place)
        found += found_in(dock)
    assert dock.tabs.count() >= 6
    assert found == []


@pytest.mark.parametrize(
    "window",
    [lambda: ColumnMappingDialog(survey(HEADER, ROWS), SOURCE), lambda: ThemeQuestionsDialog(folders())],
    ids=["columns", "folders"],
)
def test_questions_about_a_dataset_are_translated_and_have_room(driver, window):
    dialog = window()
    dialog.show()
    found = found_in(dialog)
    dialog.reject()
    dialog.deleteLater()
    assert found == []


def test_the_options_are_translated_and_have_room(driver):
    page = driver.iface.option_pages[0].createWidget(None)
    page.resize(900, 700)
    page.show()
    # "Reading…" stands there until the list has been read.
    summary = page.findChild(DownloadsBox).summary
    wait_for(lambda: "…" not in summary.text())
    found = found_in(page)
    page.close()
    page.deleteLater()
    assert found == []


def test_a_text_in_english_and_one_without_room_would_be_found(qgis_app):
    window = QWidget()
    window.setWindowTitle("[Títlé]")
    label = QLabel("Not translated", window)
    button = QPushButton("[Át á lóñg lást thére ís ñó róóm]", window)
    button.setFixedWidth(40)
    window.show()
    assert [one.split(":")[0] for one in untranslated(window)] == ["QLabel "]
    label.setText("[á] 12 % NUTS")
    assert untranslated(window) == []
    label.adjustSize()
    (found,) = cut(window)
    assert found.startswith("QPushButton")
    window.close()


# The languages we ship.


@pytest.fixture(scope="module")
def shipped(tmp_path_factory):
    folder = tmp_path_factory.mktemp("shipped")
    script().compile_all(folder)
    return folder


def keys_of(window: QWidget) -> list[str]:
    """Return the letters that lead to the controls of a window by keyboard, tabs included."""
    texts = []
    for widget in window.findChildren(QWidget):
        if (
            own(widget, window)
            and widget.isVisibleTo(window)
            and isinstance(widget, (QLabel, QAbstractButton, QTabBar))
        ):
            texts += texts_of(widget) if isinstance(widget, QTabBar) else [widget.text()]
    return [found[1].casefold() for text in texts if (found := re.search(r"&(?!\w+;)(\w)", text))]


@pytest.mark.parametrize("language", [language.value for language in Language])
def test_windows_have_room_and_keys_of_their_own_in_each_language(language, shipped, monkeypatch, atlas, tmp_path):
    if language != "en" and catalogues_are_empty(shipped, language):
        pytest.skip("not translated yet")
    monkeypatch.setattr(catalogues, "TRANSLATIONS", shipped)
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: language))
    driver = Driver(atlas, tmp_path)
    try:
        driver.open_project()
        windows = open_windows(driver, len(driver.plugin._actions) - 3)
        assert [f"{type(w).__name__}: {one}" for w in windows for one in cut(w)] == []
        keys = {type(window).__name__: keys_of(window) for window in windows}
        twice = {name: [key for key, n in Counter(found).items() if n > 1] for name, found in keys.items()}
        assert {name: found for name, found in twice.items() if found} == {}
    finally:
        driver.close()
        translation.install(None)
        translation.install_catalogues(None)


def catalogues_are_empty(folder: Path, language: str) -> bool:
    found = QTranslator()
    return not found.load(str(folder / f"cpmr_{language}.qm")) or found.isEmpty()


# QGIS's language.


@pytest.mark.parametrize(
    ("locale", "language"),
    [("fr", "fr"), ("fr_FR", "fr"), ("fr-BE", "fr"), ("es_419", "es"), ("it_IT", "it"), ("en_US", "en"), ("de", "en"),
     ("C", "en"), ("", "en"), ("fro", "en")],
)  # fmt: skip
def test_the_language_is_that_of_qgis_or_english(locale, language):
    assert catalogues.language_of(locale) is Language(language)


def test_the_language_of_the_command_line_goes_before_that_of_the_options(monkeypatch):
    """Regression: with ``qgis --lang fr`` the plugin stayed English."""
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "it_IT"))
    monkeypatch.setattr(QgsApplication, "translation", lambda _self: "")
    assert qgis_locale() == "it_IT"
    monkeypatch.setattr(QgsApplication, "translation", lambda _self: "fr")
    assert qgis_locale() == "fr"


def test_interface_and_pages_speak_each_their_own(pseudo_qgis):
    plugin = cpmr_migration_plugin.classFactory(Interface())
    assert interface_language() is Language.FR
    assert tr("Not surveyed") == pseudo("Not surveyed")
    with speaking(Language.EN):
        assert tr("Not surveyed") == "Not surveyed"
    with speaking(Language.ES):
        assert tr("Not surveyed") == "Not surveyed", "no strings of this language are there"
    plugin.unload()
    assert tr("Not surveyed") == "Not surveyed"
    assert interface_language() is Language.EN


def test_without_strings_of_its_language_the_interface_is_english_numbers_included(monkeypatch, tmp_path):
    monkeypatch.setattr(catalogues, "TRANSLATIONS", tmp_path)
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "fr_FR"))
    plugin = cpmr_migration_plugin.classFactory(Interface())
    assert tr("Not surveyed") == "Not surveyed"
    assert number(1234.5) == "1,234.5"
    plugin.unload()


# Legends and pages.


@pytest.fixture()
def french_pages(compiled, monkeypatch) -> Iterator[None]:
    """An English QGIS whose French pages are in the language of tests."""
    monkeypatch.setattr(catalogues, "TRANSLATIONS", compiled)
    translation.install_catalogues(catalogues.open_catalogue)
    yield
    translation.install_catalogues(None)


@pytest.fixture(scope="module")
def english(atlas) -> Iterator[QgsProject]:
    project = private_project(atlas.atlas)
    yield project
    project.clear()


@pytest.fixture()
def project(english, french_pages) -> QgsProject:
    """The same project for every test, which leaves it in English."""
    return english


def labels_of(layer) -> list[str]:
    return [item.label() for item in layer.renderer().legendSymbolItems() if item.label()]


def sizes_of(layer) -> list[str]:
    return [one.label for one in layer.diagramRenderer().dataDefinedSizeLegend().classes()]


@pytest.mark.parametrize("theme", list(Theme), ids=lambda theme: theme.value)
def test_every_class_of_a_legend_is_said_in_the_language_of_the_page(project, theme):
    layer = builder.theme_layers_of(builder.our_groups(project)[0])[theme]
    before = labels_of(layer)
    relabel(layer, Language.FR)
    assert len(before) >= 3
    assert [label for label in labels_of(layer) if words(label)] == []
    relabel(layer, Language.EN)
    assert labels_of(layer) == before


def test_numbers_of_classes_and_sizes_follow_the_language(project):
    layer = builder.theme_layers_of(builder.our_groups(project)[0])[Theme.REGIONAL_DATA]
    english, sizes = labels_of(layer), sizes_of(layer)
    assert any(re.search(r"\d%", label) for label in english)
    relabel(layer, Language.FR)
    french = labels_of(layer)
    assert any("\u202f%" in label for label in french)
    assert not any(re.search(r"\d%|\d\.\d", label) for label in french)
    assert sizes_of(layer) != sizes
    relabel(layer, Language.EN)
    assert (labels_of(layer), sizes_of(layer)) == (english, sizes)


def label_of(layer: QgsVectorLayer, name: str) -> str:
    """Return how a territory is labelled."""
    settings = layer.labeling().rootRule().descendants()[0].settings()
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(one for one in layer.getFeatures() if one["name"] == name))
    text = settings.fieldName if settings.isExpression else f'"{settings.fieldName}"'
    return QgsExpression(text).evaluate(context)


PLACES = [(Theme.COUNTRY_DATA, "Spain"), (Theme.RECEPTION, "Catalonia"), (Theme.REGIONAL_DATA, "Tuscany")]


@pytest.mark.parametrize(("theme", "name"), PLACES)
def test_territories_are_labelled_in_the_language_of_the_page(project, theme, name):
    layer = builder.theme_layers_of(builder.our_groups(project)[0])[theme]
    relabel(layer, Language.FR)
    assert label_of(layer, name) == pseudo(name)
    relabel(layer, Language.EN)
    assert label_of(layer, name) == name


def test_territories_are_labelled_in_the_language_of_the_interface(driver):
    for theme, name in PLACES:
        layer = finish(opening_theme(builder.open_atlas(driver.atlas), theme))
        assert label_of(layer, name) == pseudo(name)
        relabel(layer, Language.EN)
        assert label_of(layer, name) == name


def test_labels_a_person_wrote_are_left_alone(atlas, french_pages):
    project = private_project(atlas.atlas)
    group = builder.our_groups(project)[0]
    reception, regional = (builder.theme_layers_of(group)[t] for t in (Theme.RECEPTION, Theme.REGIONAL_DATA))
    renderer = reception.renderer().clone()
    renderer.updateCategoryLabel(0, "Both, we say")
    reception.setRenderer(renderer)
    rules = regional.renderer().clone()
    rules.rootRule().children()[0].setLabel("few (under 5)")
    regional.setRenderer(rules)
    relabel_group(group, Language.FR)
    assert labels_of(reception)[0] == "Both, we say"
    assert labels_of(reception)[1] == pseudo("Competence only")
    assert labels_of(regional)[0] == "few (under 5)"
    assert labels_of(regional)[1].startswith("[")
    project.clear()


def test_a_graduated_legend_keeps_its_classes_and_gets_the_signs_of_the_language(french_pages):
    layer = QgsVectorLayer("Point?field=v:double", "points", "memory")
    method = QgsClassificationEqualInterval()
    method.setLabelFormat("%1 – %2")
    ranges = [
        QgsRendererRange(0, 1500.5, QgsMarkerSymbol.createSimple({}), ""),
        QgsRendererRange(1500.5, 3000, QgsMarkerSymbol.createSimple({}), "many"),
    ]
    ranges[0].setLabel(method.labelForRange(ranges[0]))
    renderer = QgsGraduatedSymbolRenderer("v", ranges)
    renderer.setClassificationMethod(method)
    layer.setRenderer(renderer)
    relabel(layer, Language.FR)
    first, second = layer.renderer().ranges()
    assert (first.label(), second.label()) == ("0 – 1\u202f500,5", "many")
    assert (first.lowerValue(), first.upperValue()) == (0, 1500.5)


def test_a_page_says_in_its_language_what_the_atlas_keeps_in_another(project):
    atlas = builder.open_atlas(builder.atlas_path_of(builder.our_groups(project)[0]))
    for theme in Theme:
        english = map_texts(atlas, theme, PageSpec())
        with speaking(Language.FR):
            french = map_texts(atlas, theme, PageSpec(language=Language.FR))
        for name, text in vars(french).items():
            # Names of publishers and codes of datasets stay.
            left = re.sub(r"\((?:\w+(?:, )?)+\)|novembre", " ", text)
            assert words(left) == "", (theme, name, text)
        assert "30 novembre 2026" in french.edition
        assert english.title != french.title


def test_exported_maps_speak_the_language_asked_for_and_the_open_project_keeps_its(driver, tmp_path):
    """The interface is in the language of tests, the map in English."""
    layer = driver.layer("reception")
    before = labels_of(layer)
    project = private_project(driver.project)
    request = ExportRequest(tmp_path, (Theme.RECEPTION,), (Format.PNG,), PageSpec(language=Language.EN), dpi=40)
    steps = export_maps(project, request, Progress())
    next(steps)
    copy = builder.theme_layers_of(builder.our_groups(project)[0])[Theme.RECEPTION]
    assert "No answer" in labels_of(copy)
    assert labels_of(layer) == before
    steps.close()
    project.clear()
