"""The Processing provider: everything the plugin does, headless."""

from __future__ import annotations

from importlib import import_module

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QIcon

from ..__about__ import SLUG, VERSION
from ..paths import icon
from ..translation import tr

#: Module and class of each algorithm, in the order of the work.
ALGORITHMS = (
    ("import_edition", "ImportEditionAlgorithm"),
    ("download_boundaries", "DownloadBoundariesAlgorithm"),
    ("load_edition", "LoadEditionAlgorithm"),
    ("refresh", "RefreshAlgorithm"),
    ("set_placements", "SetPlacementsAlgorithm"),
    ("load_indicators", "LoadIndicatorsAlgorithm"),
    ("find_regions", "FindRegionsAlgorithm"),
    ("find_expertise", "FindExpertiseAlgorithm"),
    ("find_partners", "FindPartnersAlgorithm"),
    ("compare_regions", "CompareRegionsAlgorithm"),
    ("region_matrix", "RegionMatrixAlgorithm"),
    ("who_may_do_what", "WhoMayDoWhatAlgorithm"),
    ("apply_style", "ApplyStyleAlgorithm"),
    ("check_maps", "CheckMapsAlgorithm"),
    ("export_maps", "ExportMapsAlgorithm"),
    ("export_multiples", "ExportMultiplesAlgorithm"),
    ("export_data", "ExportDataAlgorithm"),
    ("export_factsheets", "ExportFactsheetsAlgorithm"),
    ("save_template", "SaveTemplateAlgorithm"),
    ("clear_cache", "ClearCacheAlgorithm"),
    ("problem_report", "ProblemReportAlgorithm"),
    ("update_atlas", "UpdateAtlasAlgorithm"),
)


class CpmrMigrationProvider(QgsProcessingProvider):
    """Offers the plugin's algorithms under ``cpmr_migration:``."""

    def __init__(self) -> None:
        super().__init__()
        #: Modules still to be read; None when the algorithms may be made.
        self._waiting: list[str] | None = None

    def id(self) -> str:
        """Return the identifier used in ``cpmr_migration:loadedition``."""
        return SLUG

    def name(self) -> str:
        """Return the name shown in the Toolbox."""
        return tr("CPMR Migration")

    def longName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name with its version."""
        return f"{self.name()} {VERSION}"

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(icon("plugin.svg"))

    def load_later(self) -> None:
        """Read the algorithms once QGIS has started, one after the other: there is much code behind them.

        To be called before the provider is added. Until then QGIS finds none of them; ``qgis_process``
        needs all at once.
        """
        self._waiting = [module for module, _ in ALGORITHMS]
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._read_next)
        self._timer.start(0)

    def _read_next(self) -> None:
        if self._waiting:
            import_module(f".{self._waiting.pop(0)}", __package__)
            return
        self._timer.stop()
        self._waiting = None
        self.refreshAlgorithms()

    def loadAlgorithms(self) -> None:  # noqa: N802 - Qt's name
        """Add the algorithms."""
        if self._waiting is None:
            for module, name in ALGORITHMS:
                self.addAlgorithm(getattr(import_module(f".{module}", __package__), name)())
