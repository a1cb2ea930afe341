"""The Processing provider: everything the plugin does, headless."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..__about__ import SLUG, VERSION
from ..paths import icon
from ..translation import tr


class CpmrMigrationProvider(QgsProcessingProvider):
    """Offers the plugin's algorithms under ``cpmr_migration:``."""

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

    def loadAlgorithms(self) -> None:  # noqa: N802 - Qt's name
        """Add the algorithms."""
        from .apply_style import ApplyStyleAlgorithm
        from .check_maps import CheckMapsAlgorithm
        from .clear_cache import ClearCacheAlgorithm
        from .compare_regions import CompareRegionsAlgorithm
        from .download_boundaries import DownloadBoundariesAlgorithm
        from .export_data import ExportDataAlgorithm
        from .export_factsheets import ExportFactsheetsAlgorithm
        from .export_maps import ExportMapsAlgorithm
        from .export_multiples import ExportMultiplesAlgorithm
        from .find_expertise import FindExpertiseAlgorithm
        from .find_partners import FindPartnersAlgorithm
        from .find_regions import FindRegionsAlgorithm
        from .import_edition import ImportEditionAlgorithm
        from .load_edition import LoadEditionAlgorithm
        from .load_indicators import LoadIndicatorsAlgorithm
        from .problem_report import ProblemReportAlgorithm
        from .refresh import RefreshAlgorithm
        from .region_matrix import RegionMatrixAlgorithm
        from .save_template import SaveTemplateAlgorithm
        from .set_placements import SetPlacementsAlgorithm

        for algorithm in (
            ImportEditionAlgorithm,
            DownloadBoundariesAlgorithm,
            LoadEditionAlgorithm,
            RefreshAlgorithm,
            SetPlacementsAlgorithm,
            LoadIndicatorsAlgorithm,
            FindRegionsAlgorithm,
            FindExpertiseAlgorithm,
            FindPartnersAlgorithm,
            CompareRegionsAlgorithm,
            RegionMatrixAlgorithm,
            ApplyStyleAlgorithm,
            CheckMapsAlgorithm,
            ExportMapsAlgorithm,
            ExportMultiplesAlgorithm,
            ExportDataAlgorithm,
            ExportFactsheetsAlgorithm,
            SaveTemplateAlgorithm,
            ClearCacheAlgorithm,
            ProblemReportAlgorithm,
        ):
            self.addAlgorithm(algorithm())
