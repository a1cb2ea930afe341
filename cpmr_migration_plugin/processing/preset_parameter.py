"""Parameter PRESET: the settings of an export, saved in the window “Export”, for algorithms."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingDestinationParameter,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)

from ..layouts.export import Format
from ..layouts.page import Orientation, PaperSize
from ..model.multiples import Multiples
from ..model.vocabulary import Theme
from ..translation import Language, tr
from ..workflows.exporting.export_kinds import DataFormat, SheetSubject
from ..workflows.exporting.export_presets import Settings, find_preset

PRESET = "PRESET"
_Reader = Callable[[Any], Any]


def _flag(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _number(least: int, most: int) -> _Reader:
    def read(value: Any) -> int | None:
        whole = isinstance(value, int) and not isinstance(value, bool)
        return value if whole and least <= value <= most else None

    return read


def _one(kind: type[Enum] | Sequence[Enum]) -> _Reader:
    """Return a reader of a value's place in a list."""
    places = {member.value: place for place, member in enumerate(kind)}
    return lambda value: places.get(value) if isinstance(value, str) else None


def _several(kind: type[Enum]) -> _Reader:
    """Return a reader of the places of several values; none of them is no choice."""
    one = _one(kind)

    def read(value: Any) -> list[int] | None:
        found = [one(item) for item in value] if isinstance(value, list) else []
        return [place for place in found if place is not None] or None

    return read


def _language(value: Any) -> int | None:
    """Return the place of a language in a list that begins with that of the interface, which the window calls “”."""
    place = _one(Language)(value)
    return 0 if value == "" else None if place is None else place + 1


def _first(kind: type[Enum]) -> _Reader:
    several = _several(kind)
    return lambda value: (several(value) or [None])[0]


#: What a preset says of a page, by the parameter that takes it.
_PAGE: dict[str, tuple[str, _Reader]] = {
    "PAPER": ("paper", _one(PaperSize)),
    "ORIENTATION": ("orientation", _one(Orientation)),
    "LANGUAGE": ("language", _language),
    "TITLE": ("title", _text),
    "NOTE": ("note", _text),
    "LOGO": ("logo", _text),
    "COUNTS": ("counts", _flag),
    "INSETS": ("insets", _flag),
    "DATE": ("date", _flag),
}
_DPI = ("dpi", _number(72, 1200))
_LAYERS = {"LAYERS": ("themes", _several(Theme)), "INDICATORS": ("indicators", _flag)}
#: What a preset says of everything else, by algorithm and parameter.
_OTHER: dict[str, dict[str, tuple[str, _Reader]]] = {
    "exportmaps": {
        **_LAYERS,
        "FORMATS": ("formats", _several(Format)),
        "CAPTIONS": ("captions", _flag),
        "GEO_PDF": ("geo_pdf", _flag),
        "DPI": _DPI,
    },
    "exportmultiples": {
        "WHAT": ("multiples", _first(Multiples)),
        "FORMATS": ("formats", _several(Format)),
        "DPI": _DPI,
    },
    "exportfactsheets": {
        "BY": ("subject", _one(SheetSubject)),
        "FORMAT": ("sheet_format", _one((Format.PDF, Format.PNG))),
        "SINGLE": ("single", _flag),
        "DPI": _DPI,
    },
    "exportdata": {**_LAYERS, "FORMATS": ("data", _several(DataFormat))},
    "checkmaps": {**_LAYERS, "DPI": _DPI, "MAX_AGE": ("max_age", _number(1, 99))},
}


#: What a preset says to the window alone.
_OF_THE_WINDOW = frozenset({"page", "factsheets", "regions", "powers"})


def preset_help() -> str:
    """Return what the parameter means, for the help of an algorithm."""
    return tr(
        "Preset: the name of settings saved in the window “Export”, or the path of a preset file. A parameter that "
        "you set wins over the preset; in the Toolbox, one that you change."
    )


def add_preset(algorithm: QgsProcessingAlgorithm) -> None:
    """Declare the parameter."""
    algorithm.addParameter(
        QgsProcessingParameterString(PRESET, tr("Preset (name or file)"), defaultValue="", optional=True)
    )


def with_preset(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback | None = None,
) -> dict[str, Any]:
    """Return parameters completed by the preset they name; what was set stays.

    :param feedback: is told of what the preset says and the algorithm cannot do
    :raises PluginError: if there is no such preset, or its file cannot be read
    """
    name = algorithm.parameterAsString(parameters, PRESET, context).strip()
    if not name:
        return parameters
    settings = find_preset(name, own_logo=_has_own_logo(algorithm, parameters))
    from_preset = _values(algorithm, settings)
    if parameters.get("FORMAT") not in (None, "") and algorithm.name() == "exportmaps":
        from_preset.pop("FORMATS", None)  # the parameter of older models says which
    taken = {key: value for key, value in from_preset.items() if not _set(algorithm, parameters, key)}
    if feedback is not None:
        for line in _passed_over(algorithm, settings, lambda key: _set(algorithm, parameters, key)):
            feedback.pushWarning(line)
    return {**parameters, **taken}


def _has_own_logo(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> bool:
    return algorithm.parameterDefinition("LOGO") is None or _set(algorithm, parameters, "LOGO")


def _values(algorithm: QgsProcessingAlgorithm, settings: Settings) -> dict[str, Any]:
    """Return what a preset says, as parameters of an algorithm; what is not known is passed over."""
    page = settings.get("page")
    found: dict[str, Any] = {}
    for source, readers in ((settings, _OTHER[algorithm.name()]), (page if isinstance(page, dict) else {}, _PAGE)):
        for parameter, (key, read) in readers.items():
            value = read(source.get(key))
            if value is not None and algorithm.parameterDefinition(parameter) is not None:
                found[parameter] = value
    return found


def _passed_over(algorithm: QgsProcessingAlgorithm, settings: Settings, is_set: Callable[[str], bool]) -> Iterator[str]:
    """Yield what a preset says and the algorithm does not do, one sentence each."""
    page, own = settings.get("page", {}), _OTHER[algorithm.name()]
    known = {key for readers in _OTHER.values() for key, _ in readers.values()} | _OF_THE_WINDOW
    if not isinstance(page, dict):
        yield _not_understood("page", page)
        page = {}
    pages = {key for key, _ in _PAGE.values()}
    for source, understood in ((settings, known), (page, pages)):
        for key in source.keys() - understood:
            yield _not_understood(key, source[key])
    for source, readers in ((settings, own), (page, _PAGE)):
        for parameter, (key, read) in readers.items():
            if key not in source or algorithm.parameterDefinition(parameter) is None or is_set(parameter):
                continue
            value, found = source[key], read(source[key])
            if value == []:
                yield tr("The preset ticks nothing of “{setting}”: {parameter} stays as it is.").format(
                    setting=key, parameter=parameter
                )
            elif found is None or (isinstance(found, list) and len(found) < len(value)):
                yield _not_understood(key, value)
            elif isinstance(value, list) and not isinstance(found, list) and len(value) > 1:
                yield tr("Of “{setting}” in the preset, only the first is done: {parameter} takes one.").format(
                    setting=key, parameter=parameter
                )
    if algorithm.name() == "exportfactsheets" and settings.get("regions") == "selected" and not is_set("REGIONS"):
        yield tr("A preset does not hold the regions that were selected in the window: name them as REGIONS.")


def _not_understood(key: str, value: Any) -> str:
    """Return what is told of a setting; it may be a stranger's."""
    shown = repr(value) if len(repr(value)) <= 60 else f"{repr(value)[:60]}…"
    return tr("What the preset says of “{setting}” is not understood and left out: {value}").format(
        setting=str(key)[:60], value=shown
    )


def _set(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str) -> bool:
    """Return whether a user set a parameter.

    The Toolbox hands over every parameter: there, only what differs from its default was set. Scripts and
    qgis_process hand over what they were given, be it the default.
    """
    if parameters.get(name) is None:
        return False
    if any(parameters.get(one.name()) is None for one in algorithm.parameterDefinitions() if _always_handed(one)):
        return True
    return _plain(parameters[name]) != _plain(algorithm.parameterDefinition(name).defaultValue())


def _always_handed(parameter: QgsProcessingParameterDefinition) -> bool:
    """Return whether the Toolbox hands over a parameter whatever a user does: if its default says something."""
    hidden = bool(parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagHidden)
    destination = isinstance(parameter, QgsProcessingDestinationParameter)
    return not hidden and not destination and parameter.defaultValue() not in (None, "", [])


def _plain(value: Any) -> str:
    """Return a value as text in which lists and texts of lists are the same."""
    if isinstance(value, bool):
        return str(value).lower()
    items = value if isinstance(value, (list, tuple)) else str(value if value is not None else "").split(",")
    return ",".join(str(item).strip().lower() for item in items)
