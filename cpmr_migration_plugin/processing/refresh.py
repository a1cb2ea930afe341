"""Algorithm ``refresh``: pull the sources of an atlas file again and put what changed in place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProject,
)

from . import late
from .base import CpmrAlgorithm, progress_for
from .hosts import ALLOW_HOSTS, hosts_at, hosts_parameter, is_among, sites_of
from ..errors import PluginError
from ..sources.http.address import host_at, site
from ..store.file_rollback import FileRollback
from ..translation import tr
from ..workflows.base.main_thread import on_main_thread
from ..workflows.loading.dataset_files import address_of


class RefreshAlgorithm(CpmrAlgorithm):
    """Refresh an atlas file."""

    NAME = "refresh"
    ICON = "refresh.svg"

    ATLAS = "ATLAS"
    DRY_RUN = "DRY_RUN"
    DATASET_PLACE = "DATASET_PLACE"
    BOUNDARY_PLACE = "BOUNDARY_PLACE"
    CHANGES = "CHANGES"
    ALLOW_HOSTS = ALLOW_HOSTS
    AUTHCFG = "AUTHCFG"

    def __init__(self) -> None:
        super().__init__()
        self._job: late.refresh.RefreshJob | None = None

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Refresh atlas")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Pulls the sources of an atlas file again and puts what changed in place.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        return tr(
            "Reads the dataset and the boundaries an atlas file was loaded from once more, asks for its indicators "
            "again, compares every row with what the file holds, and puts the new content in place in one "
            "transaction. Styles that were edited and tables that were added to the file stay. If nothing changed, "
            "the file is not touched. An indicator that cannot be had keeps the figures it has, which is told.\n\n"
            "Atlas file: a GeoPackage made with “Load edition”.\n"
            "Only compare: tell what would change, change nothing.\n"
            "Where the dataset or the boundary file is now: only if it is not where it was when the atlas was loaded.\n"
            "Changes: a table of the values that differ, one line each: region, table, row, column, old, new.\n"
            "Rows added, removed, changed: counts for scripts and models.\n"
            "Overwrite: whether an existing table of changes may be replaced.\n"
            "Hosts that may be asked: an atlas file may come from anybody; an address that was not given in this "
            "profile is asked only if its host is named here, once. Several are separated by blanks.\n"
            "Login: an authentication configuration of QGIS for the address the atlas is refreshed from. It is "
            "remembered for that host alone."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self.addParameter(QgsProcessingParameterFile(self.ATLAS, tr("Atlas file"), fileFilter="GeoPackage (*.gpkg)"))
        self.addParameter(QgsProcessingParameterBoolean(self.DRY_RUN, tr("Only compare"), defaultValue=False))
        self.addParameter(
            QgsProcessingParameterString(self.DATASET_PLACE, tr("Where the dataset is now"), "", optional=True)
        )
        self.addParameter(
            QgsProcessingParameterString(self.BOUNDARY_PLACE, tr("Where the boundary file is now"), "", optional=True)
        )
        self.add_overwrite()
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.CHANGES, tr("Changes"), "CSV (*.csv)", optional=True, createByDefault=False
            )
        )
        self.addParameter(hosts_parameter())
        self.addParameter(QgsProcessingParameterAuthConfig(self.AUTHCFG, tr("Login"), optional=True))
        self.addOutput(QgsProcessingOutputNumber("ADDED", tr("Rows added")))
        self.addOutput(QgsProcessingOutputNumber("REMOVED", tr("Rows removed")))
        self.addOutput(QgsProcessingOutputNumber("CHANGED", tr("Rows changed")))

    def prepareAlgorithm(  # noqa: N802 - Qt's name
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> bool:
        """Note the boundary layer as it is now; runs on the main thread."""
        return self.prepared(lambda: self._note_layer(parameters, context))

    def _note_layer(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        atlas = Path(self.parameterAsFile(parameters, self.ATLAS, context))
        self._job = late.refresh.RefreshJob(atlas, dry_run=self.parameterAsBool(parameters, self.DRY_RUN, context))
        if context.project() is not None:
            self._job.ready(context.project())

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Pull, compare and ready the new file in a thread; put it in place on the main thread."""
        atlas = Path(self.parameterAsFile(parameters, self.ATLAS, context))
        target = self._target(parameters, context)
        progress = progress_for(feedback)
        job, self._job = self._job, None
        try:
            self._place(parameters, context, atlas)
            self._allow(parameters, context, atlas)
            findings = job.work(progress)
            feedback.pushInfo(findings.sentence())
            for text in findings.told:
                feedback.pushWarning(text)
            # A table that cannot be written leaves the atlas as it was, and the other way round.
            with FileRollback(target) as former:
                if target is not None:
                    late.change_tables.write_changes(findings.changes, target)
                    former.wrote(target)
                if findings and not self.parameterAsBool(parameters, self.DRY_RUN, context):
                    job.prepare(progress)
                    steps = job.publishing(context.project() or QgsProject.instance())
                    result = on_main_thread(steps, feedback.isCanceled)
                    for sentence in result.sentences()[1:]:
                        feedback.pushInfo(sentence)
        except late.refresh.MissingFiles as error:
            raise _headless(error) from error
        except late.load_parameters.NotAllowed as error:
            raise _not_allowed(error) from error
        finally:
            job.discard()
        counts = {change.name: findings.changes.count(change) for change in late.changes.Change}
        for table in findings.changes.tables():
            told = ", ".join(
                f"{change.value} {findings.changes.count(change, table)}" for change in late.changes.Change
            )
            feedback.pushInfo(f"{table}: {told}")
        return {**counts, **({self.CHANGES: str(target)} if target is not None else {})}

    def _target(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path | None:
        text = self.parameterAsFileOutput(parameters, self.CHANGES, context)
        if not text or parameters.get(self.CHANGES) in (None, ""):
            return None
        target = Path(text)
        self.refuse_existing(parameters, context, target)
        return target

    def _place(self, parameters: dict[str, Any], context: QgsProcessingContext, atlas: Path) -> None:
        """Note where files are that are not where they were."""
        recipe = late.load_parameters.read_load_parameters(atlas)
        given = {
            "dataset": self.parameterAsString(parameters, self.DATASET_PLACE, context).strip(),
            "boundaries": self.parameterAsString(parameters, self.BOUNDARY_PLACE, context).strip(),
        }
        for place in recipe.missing:
            text = given.get(place.key.partition("/")[0], "")
            if not text:
                continue
            if place.is_address:
                recipe = late.load_parameters.place_again(recipe, place.key, text, atlas)
                continue
            path = Path(text).expanduser().absolute()
            if not path.exists():
                raise PluginError(
                    tr("The file “{path}” is not there.").format(path=path), remedy=tr("Give the place of a file.")
                )
            recipe = late.load_parameters.place_again(recipe, place.key, path, atlas)

    def _allow(self, parameters: dict[str, Any], context: QgsProcessingContext, atlas: Path) -> None:
        """Note which hosts may be asked, and for which one a login is."""
        recipe = late.load_parameters.read_load_parameters(atlas)
        hosts = hosts_at(self, parameters, context)
        if recipe.host and is_among(recipe.host, hosts):
            late.load_parameters.allow_site(recipe.id, recipe.host)
        elif hosts and not recipe.host and not site(address_of(recipe.dataset)):
            for at in sites_of(hosts):  # what a map on this computer links to
                late.load_parameters.allow_site(recipe.id, at)
        login = self.parameterAsString(parameters, self.AUTHCFG, context).strip()
        at = site(address_of(recipe.dataset))
        if login and at:
            late.load_parameters.allow_login(recipe.id, at, login)


def _headless(error: late.refresh.MissingFiles) -> PluginError:
    return PluginError(
        error.message,
        details=error.details,
        remedy=tr("Give the whole address as DATASET_PLACE.")
        if any(place.is_address for place in error.missing)
        else tr("Give its place now as DATASET_PLACE or BOUNDARY_PLACE, or put the file beside the atlas file."),
    )


def _not_allowed(error: late.load_parameters.NotAllowed) -> PluginError:
    remedy = (
        tr("Give the login for it as AUTHCFG, if it may be sent there.")
        if error.login
        else tr("Give ALLOW_HOSTS={host}, if it may be asked.").format(host=host_at(error.at))
    )
    return PluginError(error.message, details=error.details, remedy=remedy)
