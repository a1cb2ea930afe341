"""Parameters for what the window asks about a dataset."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from . import late
from ..errors import PluginError
from ..store.target import replacing
from ..translation import tr
from ..workflows.loading.dataset import Dataset, themes_from_text

if TYPE_CHECKING:
    from ..model.survey import Mapping
    from ..workflows.loading.importing import Imported


def decision_parameters(mapping: str, themes: str, year: str) -> list[QgsProcessingParameterDefinition]:
    """Return the parameters for what was decided about a dataset, by the names given."""
    return [
        QgsProcessingParameterFile(mapping, tr("Mapping of columns"), optional=True, fileFilter="JSON (*.json)"),
        QgsProcessingParameterString(themes, tr("Themes of folders"), "", multiLine=True, optional=True),
        QgsProcessingParameterString(year, tr("Year of figures that name none"), "", optional=True),
    ]


def sheet_parameter(name: str) -> QgsProcessingParameterString:
    """Return the parameter for the sheet to read, where there are several surveys."""
    return QgsProcessingParameterString(name, tr("Sheet"), "", optional=True)


def sheet_help() -> str:
    """Return what the parameter for the sheet means."""
    return tr(
        "Sheet: the name of the sheet or file to read, where a workbook or folder holds several surveys with different "
        "columns; those with the same columns are read together. A hidden sheet is read only if it is named."
    )


def decided(dataset: Dataset, mapping: str, themes: str, year: str, sheet: str = "") -> Dataset:
    """Return a dataset with what the parameters say about it.

    :param mapping: path of a mapping's file, or nothing
    :param themes: lines “folder = theme”, or nothing
    :param sheet: name of the sheet to read, or nothing
    :raises PluginError: if one of them cannot be understood
    """
    return replace(
        dataset,
        mapping=_read_mapping(Path(mapping)) if mapping else None,
        # A command line has one line: there a semicolon parts the folders.
        themes=themes_from_text(themes.splitlines() if "\n" in themes else themes.split(";")),
        year=year.strip(),
        sheet=sheet.strip(),
    )


def _read_mapping(path: Path) -> Mapping:
    try:
        return late.survey.from_json(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise PluginError(
            tr("The mapping “{file}” cannot be read.").format(file=path.name),
            details=str(error),
            remedy=tr("Choose a file that “Import edition” wrote as the mapping used."),
        ) from error


def mapping_used(imported: Imported) -> str:
    """Return the mapping a survey was read with, as JSON text.

    :raises PluginError: if the dataset is no survey
    """
    mapping = imported.dataset.mapping if imported.dataset is not None else None
    if mapping is None:
        raise PluginError(
            tr("The dataset is no survey; there is no mapping to be saved."),
            remedy=tr("Leave “Mapping used” empty."),
        )
    return mapping.to_json()


def write_text(text: str, target: Path) -> None:
    """Write a text file; an older one stays as it was if that fails.

    :raises TargetError: if it cannot be written
    """
    with replacing(target) as partial:
        partial.write_text(text, encoding="utf-8")
