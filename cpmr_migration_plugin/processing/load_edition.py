"""Algorithm ``loadedition``: dataset and boundaries become atlas file, project and join report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from . import late
from .base import CpmrAlgorithm, layers_parameter, progress_for, themes_at
from .decisions import decided, decision_parameters, sheet_help, sheet_parameter
from .hosts import hosts_at, hosts_parameter, sites_of
from .official_parameters import SCALES, YEARS, levels_at, levels_parameter, scale_parameter, year_parameter
from ..translation import tr
from ..workflows.base.main_thread import on_main_thread
from ..workflows.loading.boundary_choice import BUILTIN_YEARS, BoundaryChoice, BoundaryKind, LayerRef
from ..workflows.loading.dataset import Dataset, DatasetKind

if TYPE_CHECKING:
    from ..model.overrides import Override
    from ..workflows.loading.load import LoadRequest, LoadResult


class LoadEditionAlgorithm(CpmrAlgorithm):
    """Load an edition of the dataset and join it to boundaries."""

    NAME = "loadedition"
    ICON = "load.svg"

    DATASET = "DATASET"
    PLACE = "PLACE"
    SOURCE_URL = "SOURCE_URL"
    MAPPING = "MAPPING"
    THEMES = "THEMES"
    YEAR = "YEAR"
    BOUNDARIES = "BOUNDARIES"
    BOUNDARY_FILE = "BOUNDARY_FILE"
    NUTS_YEAR = "NUTS_YEAR"
    SCALE = "SCALE"
    LEVELS = "LEVELS"
    AROUND = "AROUND"
    BOUNDARY_LAYER = "BOUNDARY_LAYER"
    CODE_FIELD = "CODE_FIELD"
    NAME_FIELD = "NAME_FIELD"
    LAYERS = "LAYERS"
    OVERRIDES = "OVERRIDES"
    USE_PROFILE = "USE_PROFILE"
    WORLD_MAP = "WORLD_MAP"
    ATLAS = "ATLAS"
    PROJECT = "PROJECT"
    REPORT = "REPORT"
    BOUNDARIES_CRS = "BOUNDARIES_CRS"
    BOUNDARIES_LAYER = "BOUNDARIES_LAYER"
    BOUNDARIES_YEAR = "BOUNDARIES_YEAR"
    SHEET = "SHEET"

    def __init__(self) -> None:
        super().__init__()
        self._layer: BoundaryChoice | None = None

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Load edition")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Joins a dataset on migration in regions to boundaries: atlas file, project and join report.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        sample = tr(
            "Sample project: to try things out, name only an atlas file and a project file. It needs no network."
        )
        about = tr(
            "Reads an edition of the dataset, matches its regions with boundaries and writes one GeoPackage (the "
            "atlas file) with geometry, tables, styles and provenance, a QGIS project with nine styled layers, and "
            "a join report that accounts for every region, boundary unit and row.\n\n"
            "Dataset: the bundled edition (public facts and figures; works offline), a Tabular Data Package, tables "
            "(one sheet or file per table, or a survey with a row per region and a column per question), or a map.\n"
            "File, folder or address: for a data package its folder, datapackage.json or zip; for tables a CSV, XLSX "
            "or ODS file or a folder of them; for a map a KML or KMZ file. Or where such a file is on the web; a "
            "Google Sheets document or a Google My Maps map by the address a browser shows.\n"
            "Source of rows that name none: where the tables or the map were published. Every row needs a source.\n"
            "Mapping of columns, themes of folders, year of figures: what would be asked in the window about a survey "
            "or a map; see “Import edition”.\n"
            "Boundaries: built-in (Natural Earth as shipped with QGIS, dissolved to NUTS regions; works offline), "
            "official ones from a file of GISCO's or downloaded from its service, or a layer of your own. What the "
            "file or layer lacks is drawn from the built-in ones.\n"
            "Boundary file: NUTS_RG_… of any year, scale and format, with one level or all.\n"
            "NUTS year: the year whose codes come first with the built-in boundaries (2024 or 2021), or the year to "
            "download; regions known under another year's code are placed too.\n"
            "Scale, levels: of what is downloaded. All levels unless some are chosen.\n"
            "Countries around: whether GISCO's countries and label points are downloaded too.\n"
            "Boundary layer: polygons with NUTS codes of one level or several, in any coordinate reference system.\n"
            "Code field, name field: of that layer; guessed if they are not named.\n"
            "Placements by hand: CSV as “Set placements” reads it; they come before every automatic match. Placements "
            "kept in an atlas file that is replaced stay in it and are applied, too.\n"
            "Use the profile's placements: whether those kept in this profile are applied. The window applies them; "
            "a script does so only if asked to, so that its result is the same everywhere.\n"
            "Layers: the layers of the project; the atlas file holds all nine.\n"
            "Atlas file, project file, join report: what is written; the last two only if they are named.\n"
            "Regions placed, regions in the edition: counts for scripts and models.\n"
            "World map: another copy of QGIS's world_map.gpkg, for testing.\n"
            "Overwrite: whether existing target files may be replaced; they are replaced only when the new ones "
            "are complete.\n"
            "Hosts that may be asked: those of links in a map file on this computer; none is followed else. Several "
            "are separated by blanks."
        )
        questions = tr(
            "Coordinates of the boundaries: the coordinate reference system of boundary file or layer, where it does "
            "not say so or says something else.\n"
            "Layer in the boundary file: where a file, folder or archive holds several layers of regions.\n"
            "NUTS year of the boundary file: where its codes are the same in several years."
        )
        return f"{about}\n{questions}\n{sheet_help()}\n{sample}"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        kinds = [
            tr("Bundled edition"),
            tr("Data package"),
            tr("Tables (CSV, XLSX, ODS)"),
            tr("Google My Maps, KML or KMZ"),
        ]
        self.addParameter(QgsProcessingParameterEnum(self.DATASET, tr("Dataset"), kinds, defaultValue=0))
        self.addParameter(
            QgsProcessingParameterString(self.PLACE, tr("File, folder or address of the dataset"), "", optional=True)
        )
        self.addParameter(
            QgsProcessingParameterString(self.SOURCE_URL, tr("Source of rows that name none"), "", optional=True)
        )
        for parameter in decision_parameters(self.MAPPING, self.THEMES, self.YEAR):
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)
        self.addParameter(
            QgsProcessingParameterEnum(
                self.BOUNDARIES,
                tr("Boundaries"),
                [
                    tr("Built-in (Natural Earth, offline)"),
                    tr("File of NUTS regions from GISCO"),
                    tr("Download from GISCO"),
                    tr("Layer of my own"),
                ],
                defaultValue=0,
            )
        )
        self.addParameter(QgsProcessingParameterFile(self.BOUNDARY_FILE, tr("Boundary file"), optional=True))
        self.addParameter(year_parameter(self.NUTS_YEAR))
        self.addParameter(scale_parameter(self.SCALE))
        self.addParameter(levels_parameter(self.LEVELS))
        self.addParameter(
            QgsProcessingParameterBoolean(self.AROUND, tr("Countries around from GISCO too"), defaultValue=True)
        )
        self.addParameter(
            QgsProcessingParameterVectorLayer(
                self.BOUNDARY_LAYER, tr("Boundary layer"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            )
        )
        for name, text in ((self.CODE_FIELD, tr("Code field")), (self.NAME_FIELD, tr("Name field"))):
            self.addParameter(
                QgsProcessingParameterField(name, text, parentLayerParameterName=self.BOUNDARY_LAYER, optional=True)
            )
        self.addParameter(
            QgsProcessingParameterFile(
                self.OVERRIDES, tr("Placements by hand"), optional=True, fileFilter="CSV (*.csv)"
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(self.USE_PROFILE, tr("Use the profile's placements"), defaultValue=False)
        )
        self.addParameter(layers_parameter(self.LAYERS))
        world_map = QgsProcessingParameterFile(
            self.WORLD_MAP, tr("World map"), optional=True, fileFilter="GeoPackage (*.gpkg)"
        )
        world_map.setFlags(world_map.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(world_map)
        self.add_overwrite()
        self.addParameter(QgsProcessingParameterFileDestination(self.ATLAS, tr("Atlas file"), "GeoPackage (*.gpkg)"))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.PROJECT, tr("Project file"), tr("QGIS project (*.qgz *.qgs)"), optional=True, createByDefault=False
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Join report"), "CSV (*.csv)", optional=True, createByDefault=False
            )
        )
        for parameter in (
            QgsProcessingParameterCrs(self.BOUNDARIES_CRS, tr("Coordinates of the boundaries"), optional=True),
            QgsProcessingParameterString(self.BOUNDARIES_LAYER, tr("Layer in the boundary file"), "", optional=True),
            QgsProcessingParameterEnum(
                self.BOUNDARIES_YEAR, tr("NUTS year of the boundary file"), list(YEARS), optional=True
            ),
        ):
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)
        self.addParameter(sheet_parameter(self.SHEET))
        self.addParameter(hosts_parameter())
        self.addOutput(QgsProcessingOutputNumber("REGIONS_PLACED", tr("Regions placed")))
        self.addOutput(QgsProcessingOutputNumber("REGIONS_TOTAL", tr("Regions in the edition")))

    def checkParameterValues(  # noqa: N802 - Qt's name
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what cannot work before anything is read."""
        if self.parameterAsEnum(parameters, self.DATASET, context) and not parameters.get(self.PLACE):
            return False, tr("Choose the file or folder of the dataset, or give its address.")
        kind = list(BoundaryKind)[self.parameterAsEnum(parameters, self.BOUNDARIES, context)]
        if kind is BoundaryKind.LAYER and not parameters.get(self.BOUNDARY_LAYER):
            return False, tr("Choose the boundary layer.")
        crs = parameters.get(self.BOUNDARIES_CRS)
        if crs not in (None, "") and not self.parameterAsCrs(parameters, self.BOUNDARIES_CRS, context).isValid():
            return False, tr("“{crs}” is no coordinate reference system that QGIS knows.").format(crs=crs)
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(  # noqa: N802 - Qt's name
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> bool:
        """Note the boundary layer as it is now; runs on the main thread."""
        return self.prepared(lambda: self._note_layer(parameters, context))

    def _note_layer(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        kind = list(BoundaryKind)[self.parameterAsEnum(parameters, self.BOUNDARIES, context)]
        if kind not in (BoundaryKind.LAYER, BoundaryKind.BUILTIN):
            return
        fields = [self.parameterAsString(parameters, name, context) for name in (self.CODE_FIELD, self.NAME_FIELD)]
        stated = {"world_map": self._world_map(parameters, context), **self._stated(parameters, context)}
        place = parameters.get(self.BOUNDARY_LAYER)
        file = place.partition("|")[0] if isinstance(place, str) else ""
        if file and not _in_project(place, context) and late.boundaries.is_there(file):
            # Of a file with several layers QGIS would take the first; it is opened later, and looked through.
            self._layer = BoundaryChoice(
                BoundaryKind.LAYER, layer=LayerRef(place, *fields, name=Path(file).stem), **stated
            )
            return
        layer = self.parameterAsVectorLayer(parameters, self.BOUNDARY_LAYER, context)
        if layer is not None:
            choice = late.boundaries.layer_choice(layer, *fields, **stated)
            self._layer = late.boundaries.snapshot_taken(choice, layer, context.transformContext())

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, match, write the atlas file beside its target in a thread; put all in place on the main thread."""
        request = self._request(parameters, context)
        self.refuse_existing(parameters, context, request.atlas, request.project, request.report)
        job = late.load.LoadJob(request)
        job.work(progress_for(feedback))
        try:
            result = on_main_thread(job.publishing(with_project=True), feedback.isCanceled)
        finally:
            job.discard()
        _tell(result, feedback)
        outputs = {"REGIONS_PLACED": result.placed, "REGIONS_TOTAL": result.total, self.ATLAS: str(result.atlas)}
        for key, path in ((self.PROJECT, result.project), (self.REPORT, result.report)):
            if path is not None:
                outputs[key] = str(path)
        return outputs

    def _request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> LoadRequest:
        def path(name: str, text: str) -> Path | None:
            return Path(text) if text and parameters.get(name) not in (None, "") else None

        atlas = Path(self.parameterAsFileOutput(parameters, self.ATLAS, context))
        place = self.parameterAsString(parameters, self.PLACE, context).strip()
        kind = list(DatasetKind)[self.parameterAsEnum(parameters, self.DATASET, context)]
        source_url = self.parameterAsString(parameters, self.SOURCE_URL, context).strip()
        return late.load.LoadRequest(
            atlas=atlas if atlas.suffix else atlas.with_suffix(".gpkg"),
            project=path(self.PROJECT, self.parameterAsFileOutput(parameters, self.PROJECT, context)),
            report=path(self.REPORT, self.parameterAsFileOutput(parameters, self.REPORT, context)),
            dataset=decided(
                Dataset(kind, place, source_url, follow=sites_of(hosts_at(self, parameters, context))),
                self.parameterAsFile(parameters, self.MAPPING, context),
                self.parameterAsString(parameters, self.THEMES, context),
                self.parameterAsString(parameters, self.YEAR, context),
                self.parameterAsString(parameters, self.SHEET, context),
            ),
            boundaries=self._boundaries(parameters, context),
            themes=themes_at(self.parameterAsEnums(parameters, self.LAYERS, context)),
            overrides=self._overrides(parameters, context),
        )

    def _overrides(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[Override, ...]:
        given = self.parameterAsFile(parameters, self.OVERRIDES, context).strip()
        use_profile = self.parameterAsBool(parameters, self.USE_PROFILE, context)
        return late.manual_placement.placements_from(Path(given) if given else None, use_profile=use_profile)

    def _boundaries(self, parameters: dict[str, Any], context: QgsProcessingContext) -> BoundaryChoice:
        if self._layer is not None:
            return self._layer
        file = self.parameterAsFile(parameters, self.BOUNDARY_FILE, context)
        kind = list(BoundaryKind)[self.parameterAsEnum(parameters, self.BOUNDARIES, context)]
        if kind is BoundaryKind.BUILTIN and file:
            kind = BoundaryKind.GISCO
        year = YEARS[self.parameterAsEnum(parameters, self.NUTS_YEAR, context)]
        if kind is BoundaryKind.BUILTIN and year not in BUILTIN_YEARS:
            raise QgsProcessingException(
                tr("The built-in boundaries know the codes of NUTS {years} only.").format(
                    years=", ".join(BUILTIN_YEARS)
                )
            )
        return BoundaryChoice(
            kind=kind,
            path=Path(file) if file else None,
            nuts_year=year,
            world_map=self._world_map(parameters, context),
            scale=SCALES[self.parameterAsEnum(parameters, self.SCALE, context)],
            levels=levels_at(self.parameterAsEnums(parameters, self.LEVELS, context)),
            around=self.parameterAsBool(parameters, self.AROUND, context),
            **self._stated(parameters, context),
        )

    def _stated(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
        """Return what is stated of a boundary file or layer, as fields of a choice."""
        crs = self.parameterAsCrs(parameters, self.BOUNDARIES_CRS, context)
        # Where nothing is given, QGIS 3.22 takes the first entry for chosen.
        given = parameters.get(self.BOUNDARIES_YEAR) not in (None, "", [])
        return {
            "crs": (crs.authid() or crs.toWkt()) if crs.isValid() else "",
            "file_layer": self.parameterAsString(parameters, self.BOUNDARIES_LAYER, context).strip(),
            "codes_year": YEARS[self.parameterAsEnum(parameters, self.BOUNDARIES_YEAR, context)] if given else "",
        }

    def _world_map(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path | None:
        text = self.parameterAsFile(parameters, self.WORLD_MAP, context)
        return Path(text) if text else None


def _in_project(place: str, context: QgsProcessingContext) -> bool:
    """Return whether a layer of the project has this id or name."""
    project = context.project()
    return project is not None and (project.mapLayer(place) is not None or bool(project.mapLayersByName(place)))


def _tell(result: LoadResult, feedback: QgsProcessingFeedback) -> None:
    feedback.pushInfo(result.sentence())
    for table, rows in result.rows.items():
        feedback.pushInfo(f"{table}: {rows}")
    for warning in result.warnings:
        feedback.pushWarning(warning)
