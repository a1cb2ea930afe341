"""Parameters for the page of an export."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, Field, fields
from enum import Enum
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..layouts.page import Orientation, PageSpec
from ..translation import Language, tr

LANGUAGE = "LANGUAGE"
#: Names that models and scripts use already.
_NAMES = {"size": "PAPER"}
#: Fields that are paths of files.
_FILES = ("logo",)


def add_page_parameters(algorithm: QgsProcessingAlgorithm, *, without: tuple[str, ...] = ()) -> None:
    """Declare the parameters of a page.

    :param without: fields of the page that make no sense for what is exported, e.g. ``title``
    """
    titles = _titles()
    for item in _chosen(without):
        algorithm.addParameter(_parameter(item, titles.get(item.name, item.name.replace("_", " ").capitalize())))


def page_at(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    *,
    without: tuple[str, ...] = (),
) -> PageSpec:
    """Return the page that the parameters ask for."""
    values = {item.name: _value(algorithm, item, parameters, context) for item in _chosen(without)}
    return PageSpec(**values)


def _titles() -> dict[str, str]:
    return {
        "size": tr("Paper size"),
        "orientation": tr("Orientation"),
        "title": tr("Title"),
        "note": tr("Note"),
        "language": tr("Language of the pages"),
        "logo": tr("Logo"),
        "counts": tr("Number of regions per class in the legend"),
        "date": tr("Day of the export below the edition"),
        "insets": tr("Insets of outermost regions and small islands"),
    }


def _chosen(without: tuple[str, ...]) -> Iterator[Field]:
    return (item for item in fields(PageSpec) if item.init and item.name not in without)


def _name(item: Field) -> str:
    return _NAMES.get(item.name, item.name.upper())


def _default(item: Field) -> Any:
    return item.default if item.default is not MISSING else item.default_factory()


def _parameter(item: Field, title: str) -> QgsProcessingParameterDefinition:
    name, default = _name(item), _default(item)
    if item.name == "language":
        return QgsProcessingParameterEnum(
            name, title, [tr("As the interface"), *(one.title for one in Language)], defaultValue=0
        )
    if isinstance(default, Enum):
        return QgsProcessingParameterEnum(
            name, title, [_word(value) for value in type(default)], defaultValue=list(type(default)).index(default)
        )
    if isinstance(default, bool):
        return QgsProcessingParameterBoolean(name, title, defaultValue=default)
    if isinstance(default, (int, float)):
        kinds = QgsProcessingParameterNumber.Type
        kind = kinds.Integer if isinstance(default, int) else kinds.Double
        return QgsProcessingParameterNumber(name, title, kind, default)
    if item.name in _FILES:
        return QgsProcessingParameterFile(name, title, optional=True)
    return QgsProcessingParameterString(name, title, "", multiLine=item.name == "note", optional=True)


def _value(
    algorithm: QgsProcessingAlgorithm, item: Field, parameters: dict[str, Any], context: QgsProcessingContext
) -> Any:
    name, default = _name(item), _default(item)
    if item.name == "language" or isinstance(default, Enum):
        choices = (None, *Language) if item.name == "language" else tuple(type(default))
        return choices[algorithm.parameterAsEnum(parameters, name, context)]
    # A truth value is a number, too, for Python.
    for kind, read in ((bool, "Bool"), (int, "Int"), (float, "Double")):
        if isinstance(default, kind):
            return getattr(algorithm, f"parameterAs{read}")(parameters, name, context)
    text = algorithm.parameterAsString(parameters, name, context)
    return text.strip() if item.name in _FILES else text


def _word(value: Enum) -> str:
    """Return an entry of a list as a user reads it."""
    if isinstance(value, Orientation):
        return {Orientation.LANDSCAPE: tr("Landscape"), Orientation.PORTRAIT: tr("Portrait")}[value]
    # Every text has a method of that name.
    title = getattr(value, "title", None)
    return title if isinstance(title, str) else str(value.value)
