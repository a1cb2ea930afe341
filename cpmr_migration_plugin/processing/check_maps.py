"""Algorithm ``checkmaps``: what is to be looked at on the maps of an atlas before they are exported."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProject,
)

from . import late
from .base import layers_parameter, progress_for, themes_at
from .export_base import PagesAlgorithm
from .page_parameters import add_page_parameters, page_at
from .preset_parameter import add_preset, preset_help, with_preset
from ..model.checks import MAX_AGE, Finding, Severity
from ..progress import finish
from ..project.files import saving_project
from ..sources.tables.write import csv_bytes
from ..store.target import replacing
from ..translation import tr

_COLUMNS = ("severity", "rule", "map_id", "map_title", "page", "text", "fix", "details")


class CheckMapsAlgorithm(PagesAlgorithm):
    """Check maps, and mend what can be mended if asked to."""

    NAME = "checkmaps"

    LAYERS = "LAYERS"
    INDICATORS = "INDICATORS"
    MAX_AGE = "MAX_AGE"
    NAMES = "NAMES"
    FIX = "FIX"
    REPORT = "REPORT"

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Check maps")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Checks the maps of a migration atlas before they are exported, and mends what can be mended.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        described = tr(
            "Looks at the layers as they are styled in the project, at the pages an export would make, and at the "
            "layouts in the project: empty maps, totals shown by colour, missing classes for missing data, more than "
            "seven classes, colours that look alike (CIEDE2000 of at least 8 for common sight, deuteranopia and "
            "protanopia after Machado 2009; 8 in lightness in grey), a missing source, note, legend or credit, names "
            "that collide, are cut or have no room, text under 6 pt or cut, old figures.\n\n"
            "Atlas file or project: a GeoPackage made with “Load edition”, or a project that holds its layers. Empty: "
            "the open project.\n"
            "Resolution and page: of the export to come; names are placed by them.\n"
            "Old after years: figures of more years ago are reported.\n"
            "Fix: mends what can be mended in the project and saves a project file that was given. Each layer keeps "
            "its style as it was among its styles.\n"
            "Report: CSV, JSON or plain text, by the ending. Findings left after the fixes are listed."
        )
        return f"{described}\n{preset_help()}"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self.add_source()
        add_preset(self)
        self.addParameter(layers_parameter(self.LAYERS))
        self.addParameter(QgsProcessingParameterBoolean(self.INDICATORS, tr("Indicators"), defaultValue=True))
        add_page_parameters(self)
        integer = QgsProcessingParameterNumber.Type.Integer
        for name, title, default, least, most in (
            (self.DPI, tr("Resolution (dots per inch)"), 300, 72, 1200),
            (self.MAX_AGE, tr("Old after years"), MAX_AGE, 1, 99),
        ):
            parameter = QgsProcessingParameterNumber(name, title, integer, default, minValue=least, maxValue=most)
            self.addParameter(parameter)
        names = tr("Look for room for the names (draws every map)")
        self.addParameter(QgsProcessingParameterBoolean(self.NAMES, names, defaultValue=True))
        self.addParameter(QgsProcessingParameterBoolean(self.FIX, tr("Fix what can be fixed"), defaultValue=False))
        self.add_overwrite()
        kinds = "CSV (*.csv);;JSON (*.json);;TXT (*.txt)"
        self.addParameter(QgsProcessingParameterFileDestination(self.REPORT, tr("Report"), kinds, optional=True))
        for severity, title in ((Severity.ERROR, tr("Errors")), (Severity.WARNING, tr("Warnings")),
                                (Severity.HINT, tr("Hints"))):  # fmt: skip
            self.addOutput(QgsProcessingOutputNumber(f"{severity.name}S", title))
        self.addOutput(QgsProcessingOutputNumber("FIXED", tr("Fixed")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Check, mend if asked to, and write the report."""
        parameters = with_preset(self, parameters, context, feedback)
        target = self.parameterAsFileOutput(parameters, self.REPORT, context)
        report = Path(target) if target else None
        self.refuse_existing(parameters, context, report)
        if report is not None and report.suffix.lower() not in (".csv", ".json", ".txt"):
            raise QgsProcessingException(tr("The report ends with .csv, .json or .txt."))
        request = late.map_checks.CheckRequest(
            themes_at(self.parameterAsEnums(parameters, self.LAYERS, context)),
            None if self.parameterAsBool(parameters, self.INDICATORS, context) else (),
            page_at(self, parameters, context),
            self.parameterAsInt(parameters, self.DPI, context),
            self.parameterAsInt(parameters, self.MAX_AGE, context),
            self.parameterAsBool(parameters, self.NAMES, context),
        )
        said: list[str] = []
        live, saved_as = self._project(parameters, context)
        progress = progress_for(feedback)
        findings = self._checked(live, request, progress.part(0.0, 0.5))
        if self.parameterAsBool(parameters, self.FIX, context):
            said = finish(late.map_checks.fixing_all(live, findings))
            for line in said:
                feedback.pushInfo(line)
            if saved_as is not None and said:
                finish(saving_project(live, saved_as))
            findings = self._checked(live, request, progress.part(0.5, 1.0))
        for finding in findings:
            feedback.pushInfo(_line(finding))
        if report is not None:
            with replacing(report) as unfinished:
                unfinished.write_bytes(_report(findings, report.suffix.lower()).encode("utf-8"))
        counts = {f"{one.name}S": sum(finding.severity is one for finding in findings) for one in Severity}
        return {**counts, "FIXED": len(said), **({self.REPORT: str(report)} if report is not None else {})}

    @staticmethod
    def _checked(live: QgsProject, request: late.map_checks.CheckRequest, progress: Any) -> list[Finding]:
        private = late.export_project.private_project(live)
        try:
            return finish(late.map_checks.checking_maps(private, live, request, progress))
        finally:
            private.clear()

    def _project(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[QgsProject, Path | None]:
        """Return the project to check, and the file it is saved to if it is mended."""
        source = self.source(parameters, context)
        if not isinstance(source, Path):
            return source, None
        return late.export_project.private_project(source), source if source.suffix.lower() in (
            ".qgz",
            ".qgs",
        ) else None


def _line(finding: Finding) -> str:
    words = {Severity.ERROR: tr("Error"), Severity.WARNING: tr("Warning"), Severity.HINT: tr("Hint")}
    page = f" ({finding.page})" if finding.page else ""
    return f"{words[finding.severity]}: {finding.map_title}{page}: {finding.text}"


def _report(findings: Sequence[Finding], ending: str) -> str:
    """Return findings as JSON, CSV or text."""
    if ending == ".json":
        return json.dumps([finding.as_json() for finding in findings], ensure_ascii=False, indent=1) + "\n"
    if ending == ".txt":
        return "".join(f"{_line(finding)}\n" for finding in findings)
    rows = [finding.as_json() for finding in findings]
    cells = [["" if row[name] is None else str(row[name]) for name in _COLUMNS] for row in rows]
    return csv_bytes([list(_COLUMNS), *cells]).decode("utf-8-sig")
