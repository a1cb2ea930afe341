"""Entry point for QGIS: adds and removes toolbar, menu, provider and panel. No logic."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from . import catalogues, modules, translation
from .__about__ import SLUG
from .compat import qgis_locale
from .gui.options.page_name import PAGE
from .paths import icon
from .translation import tr

if TYPE_CHECKING:
    from .errors import PluginError
    from .gui.controller import Controller
    from .gui.help_menu import HelpMenu
    from .gui.options.factory import OptionsFactory
    from .gui.stepper import Stepper
    from .processing.provider import CpmrMigrationProvider
    from .workflows.base.log_keeper import LogKeeper
    from .workflows.regions.expressions import ExpressionFunctions


class CpmrMigrationPlugin:
    """The plugin as QGIS sees it.

    :param iface: QGIS's interface; None when the plugin is loaded by ``qgis_process``
    """

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._provider: CpmrMigrationProvider | None = None
        self._translator: QTranslator | None = None
        self._expressions: ExpressionFunctions | None = None
        self._toolbar: Any = None
        self._menu: Any = None
        self._actions: list[QAction] = []
        self._controller: Controller | None = None
        self._options: OptionsFactory | None = None
        #: Reads pandas and the code of windows before the first of them opens.
        self._reading: Stepper | None = None
        #: Keeps the last messages for a problem report.
        self._log: LogKeeper | None = None
        self._help: HelpMenu | None = None
        self._install_translator()

    def initProcessing(self) -> None:  # noqa: N802 - the name QGIS calls
        """Add the Processing provider and the expression functions; all that ``qgis_process`` needs."""
        self._add_provider(later=False)

    def _add_provider(self, *, later: bool) -> None:
        """Add provider and expression functions.

        :param later: whether the algorithms are read when QGIS has started
        """
        from .processing.provider import CpmrMigrationProvider

        if self._provider is None:
            self._provider = CpmrMigrationProvider()
            if later:
                self._provider.load_later()
            QgsApplication.processingRegistry().addProvider(self._provider)
        if self._expressions is None:
            from .workflows.regions.expressions import ExpressionFunctions

            self._expressions = ExpressionFunctions()

    def initGui(self) -> None:  # noqa: N802 - the name QGIS calls
        """Add provider, toolbar and menu."""
        from .workflows.base.log_keeper import LogKeeper

        self._add_provider(later=True)
        self._log = LogKeeper()
        self._toolbar = self._iface.addToolBar(tr("CPMR Migration"))
        self._toolbar.setObjectName(f"{SLUG}_toolbar")
        self._toolbar.setToolTip(tr("CPMR Migration"))
        self._menu = self._iface.pluginMenu().addMenu(QIcon(icon("plugin.svg")), tr("CPMR &Migration"))
        self._menu.setObjectName(f"{SLUG}_menu")
        self._add(
            "load", tr("&Load Edition…"), tr("Load a dataset, join it to boundaries and add nine styled layers"),
            lambda controller: controller.load_edition(),
        )  # fmt: skip
        self._add(
            "sources", tr("&Sources…"), tr("Your own editions: test, refresh and load them; a copy of each is kept"),
            lambda controller: controller.sources(),
        )  # fmt: skip
        self._add(
            "refresh", tr("&Refresh…"), tr("Pull the sources of the atlas again, see what would change, and apply it"),
            lambda controller: controller.refresh(),
        )  # fmt: skip
        self._add(
            "indicators", tr("Add &Indicators…"), tr("Add statistics of Eurostat to the atlas, as maps of their own"),
            lambda controller: controller.add_indicators(),
        )  # fmt: skip
        self._add(
            "regions", tr("Re&gions"), tr("Find regions, read and compare what they do, find expertise and partners"),
            lambda controller: controller.toggle_regions(),
        )  # fmt: skip
        self._actions[-1].setCheckable(True)
        self._add(
            "report", tr("&Join Report…"), tr("See which regions are on the map, how they were matched, what is left"),
            lambda controller: controller.join_report(),
        )  # fmt: skip
        self._add(
            "style", tr("St&yle…"), tr("Choose how a layer is drawn: colours, classes, two topics at once, pies, bars"),
            lambda controller: controller.style(),
        )  # fmt: skip
        self._add(
            "export", tr("&Export…"), tr("Export maps, factsheets and data for a policy paper, and check them before"),
            lambda controller: controller.export_maps(),
        )  # fmt: skip
        self._menu.addSeparator()
        self._add(
            "settings", tr("Se&ttings…"), tr("Work offline, see and remove what was downloaded"),
            lambda _: self._show_settings(), in_toolbar=False, controlled=False,
        )  # fmt: skip
        self._menu.addSeparator()
        self._add(
            "sample", tr("Sa&mple Project…"), tr("Make and open a ready project to try everything out, offline"),
            lambda controller: controller.sample_project(), in_toolbar=False,
        )  # fmt: skip
        self._add(
            "help", tr("&Help"), tr("Open the user guide; F1 opens it at the page of a window"),
            lambda _: self._helped().open_guide(), in_toolbar=False, controlled=False,
        )  # fmt: skip
        self._add(
            "problem", tr("Report a &Problem…"),
            tr("Collect versions and messages, without personal data, to report a fault"),
            lambda _: self._helped().report_problem(), in_toolbar=False, controlled=False,
        )  # fmt: skip
        self._add_options()

        completed = getattr(self._iface, "initializationCompleted", None)
        if completed is not None:
            completed.connect(self._reopen_regions)

    def unload(self) -> None:
        """Remove everything that was added, in reverse order, and the modules, if QGIS loaded them."""
        by_qgis = modules.loaded_by_qgis(self)
        try:
            self._remove_all()
            if by_qgis:
                _wait_for_jobs()
        finally:
            if by_qgis:
                modules.drop()

    def _remove_all(self) -> None:
        if self._reading is not None:
            self._reading.stop()
            self._reading = None
        if self._controller is not None:
            self._controller.close()
            self._controller = None
        if self._help is not None:
            self._help.close()
            self._help = None
        if self._options is not None:
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        completed = getattr(self._iface, "initializationCompleted", None)
        if completed is not None and self._toolbar is not None:
            completed.disconnect(self._reopen_regions)
        for action in reversed(self._actions):
            self._toolbar.removeAction(action)
            self._menu.removeAction(action)
            action.deleteLater()
        self._actions = []
        if self._menu is not None:
            self._iface.pluginMenu().removeAction(self._menu.menuAction())
            self._menu.deleteLater()
            self._menu = None
        if self._toolbar is not None:
            self._iface.mainWindow().removeToolBar(self._toolbar)
            self._toolbar.deleteLater()
            self._toolbar = None
        if self._expressions is not None:
            self._expressions.close()
            self._expressions = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        if self._log is not None:
            self._log.close()
            self._log = None
        translation.install(None)
        translation.install_catalogues(None)

    def _add_options(self) -> None:
        from .gui.options.factory import OptionsFactory

        self._options = OptionsFactory()
        self._iface.registerOptionsWidgetFactory(self._options)

    def _add(
        self,
        name: str,
        text: str,
        tip: str,
        run: Callable[[Any], None],
        *,
        in_toolbar: bool = True,
        controlled: bool = True,
    ) -> None:
        action = QAction(QIcon(icon(f"{name}.svg")), text, self._iface.mainWindow())
        action.setObjectName(f"{SLUG}_{name}")
        action.setToolTip(f"<b>{text.replace('&', '').rstrip('…')}</b><br>{tip}")
        action.setStatusTip(tip)
        if not controlled:
            action.triggered.connect(lambda: run(None))
        else:
            action.triggered.connect(lambda: self._prepared(run))
        if in_toolbar:
            self._toolbar.addAction(action)
        self._menu.addAction(action)
        self._actions.append(action)

    def _reopen_regions(self) -> None:
        """Show the Regions panel again if it was open when QGIS was closed."""
        if QgsSettings().value(f"{SLUG}/regions/open", False, type=bool):
            self._prepared(lambda controller: controller.show_regions())

    def _prepared(self, run: Callable[[Controller], None]) -> None:
        """Call *run*, the first time once pandas and our windows are read, which takes a moment: QGIS goes on."""
        if self._reading is not None:
            return
        if {"pandas", f"{__package__}.gui.dialogs.load_edition"} <= sys.modules.keys():
            run(self._controlled())
            return
        from .gui.messages import show_error
        from .gui.stepper import Stepper
        from .workflows.base.threads import in_thread

        def ready(_: object) -> None:
            self._reading = None
            run(self._controlled())

        def missing(error: PluginError) -> None:
            self._reading = None
            show_error(self._iface.messageBar(), error, self._iface.mainWindow())

        self._reading = Stepper(in_thread(_read_code), ready, missing)

    def _controlled(self) -> Controller:
        """Return the controller of dialogs, made when the first of them is asked for."""
        if self._controller is None:
            from .gui.controller import Controller

            action = next(a for a in self._actions if a.objectName() == f"{SLUG}_regions")
            self._controller = Controller(self._iface, action)
        return self._controller

    def _show_settings(self) -> None:
        """Open QGIS's options on the plugin's page; it does without pandas."""
        self._iface.showOptionsDialog(self._iface.mainWindow(), PAGE)

    def _helped(self) -> HelpMenu:
        """Return what help needs, made when it is asked for first; it does without pandas."""
        if self._help is None:
            from .gui.help_menu import HelpMenu

            self._help = HelpMenu(self._iface)
        return self._help

    def _install_translator(self) -> None:
        """Load the strings of QGIS's language, if we have them, English otherwise; pages open those they speak."""
        language = catalogues.language_of(qgis_locale())
        self._translator = catalogues.translator(language)
        if self._translator is not None:
            QCoreApplication.installTranslator(self._translator)
        translation.install(QCoreApplication.translate, language if self._translator else translation.Language.EN)
        translation.install_catalogues(catalogues.open_catalogue)


def _wait_for_jobs() -> None:
    """Wait until jobs that were cancelled have ended: what they import later would be of the next load."""
    jobs = sys.modules.get(f"{__package__}.workflows.base.jobs")
    if jobs is not None:
        jobs.stop_all()


def _read_code() -> None:
    """Import what the first window needs; this makes no widget, so that a thread may do it.

    :raises MissingDependency: if pandas is not there
    """
    from .dependencies import require

    require("pandas")
    from .gui import controller  # noqa: F401 - read for later
    from .gui.dialogs import load_edition  # noqa: F401
