"""Base of the algorithms that lay out pages: source of the layers, shared parameters."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProject,
)

from .base import CpmrAlgorithm
from ..translation import tr


class PagesAlgorithm(CpmrAlgorithm):
    """An algorithm that makes pages from an atlas file, a project file or the open project."""

    ICON = "export.svg"

    SOURCE = "SOURCE"
    DPI = "DPI"
    FOLDER = "FOLDER"

    def flags(self) -> Any:
        """Run on the main thread: layouts belong there."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def add_source(self) -> None:
        """Declare the atlas file or project."""
        self.addParameter(
            QgsProcessingParameterFile(
                self.SOURCE,
                tr("Atlas file or project"),
                optional=True,
                fileFilter=tr("Atlas file or project (*.gpkg *.qgz *.qgs)"),
            )
        )

    def source(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path | QgsProject:
        """Return the file that is given, else the open project.

        :raises QgsProcessingException: if there is neither
        """
        text = self.parameterAsFile(parameters, self.SOURCE, context)
        if text:
            return Path(text)
        project = context.project()
        if project is None:
            raise QgsProcessingException(tr("Choose an atlas file or a project."))
        return project

    def add_resolution(self) -> None:
        """Declare the resolution of pictures."""
        self.addParameter(
            QgsProcessingParameterNumber(
                self.DPI,
                tr("Resolution (dots per inch)"),
                QgsProcessingParameterNumber.Type.Integer,
                300,
                minValue=72,
                maxValue=1200,
            )
        )

    def add_folder(self) -> None:
        """Declare where the files go, and how many there are."""
        self.add_overwrite()
        self.addParameter(QgsProcessingParameterFolderDestination(self.FOLDER, tr("Folder")))
        self.addOutput(QgsProcessingOutputNumber("FILES", tr("Files written")))
