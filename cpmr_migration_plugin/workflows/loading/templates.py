"""Empty files a user can fill in and load: a survey, or a data package."""

from __future__ import annotations

from enum import unique
from pathlib import Path

from ...sources.tables import write
from ...sources.tables.write import package_files
from ...translation import TitledEnum


@unique
class TemplateKind(TitledEnum):
    """What to fill in."""

    SURVEY_XLSX = "survey_xlsx"
    SURVEY_ODS = "survey_ods"
    SURVEY_CSV = "survey_csv"
    PACKAGE_ZIP = "package_zip"
    PACKAGE_FOLDER = "package_folder"

    def _title(self) -> str:
        """Return the template in English words."""
        return _TITLES[self]

    @property
    def ending(self) -> str:
        """Ending of the file; empty for a folder."""
        return _ENDINGS[self]


_TITLES = {
    TemplateKind.SURVEY_XLSX: "Survey workbook (XLSX)",
    TemplateKind.SURVEY_ODS: "Survey workbook (ODS)",
    TemplateKind.SURVEY_CSV: "Survey table (CSV)",
    TemplateKind.PACKAGE_ZIP: "Data package (zip)",
    TemplateKind.PACKAGE_FOLDER: "Data package (folder)",
}
_ENDINGS = {
    TemplateKind.SURVEY_XLSX: ".xlsx",
    TemplateKind.SURVEY_ODS: ".ods",
    TemplateKind.SURVEY_CSV: ".csv",
    TemplateKind.PACKAGE_ZIP: ".zip",
    TemplateKind.PACKAGE_FOLDER: "",
}


def template_path(path: Path, kind: TemplateKind) -> Path:
    """Return the file or folder a template is written to: its name ends as its kind does."""
    if path.suffix.lower() == kind.ending:
        return path
    # Another template's ending was put there by a file dialog; any other one belongs to the name.
    name = path.stem if path.suffix.lower() in _ENDINGS.values() else path.name
    return path.with_name(name + kind.ending)


def existing_files(path: Path, kind: TemplateKind) -> list[Path]:
    """Return the files that writing a template would replace."""
    if kind is TemplateKind.PACKAGE_FOLDER:
        return [path / name for name in package_files() if (path / name).exists()]
    return [path] if path.exists() else []


def save_template(path: Path, kind: TemplateKind, *, overwrite: bool = False) -> Path:
    """Write a template and return where it is.

    :raises TargetError: if it exists and may not be overwritten, or cannot be written; it is then as it was
    """
    if kind is TemplateKind.PACKAGE_FOLDER:
        return write.save_package_folder(path, overwrite=overwrite)
    return write.save_template(template_path(path, kind), overwrite=overwrite)
