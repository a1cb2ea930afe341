"""Expression functions for own styling and labels: ``cpmr_level`` and ``cpmr_experiences``.

They are called while maps are drawn, in threads, once per feature. What they answer from is plain data
in memory, read once per atlas file and again when the file has changed; which files there are is noted on
the main thread, when layers come and go.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionFunction,
    QgsProject,
)
from qgis.PyQt.QtCore import QThread

from ..__about__ import SLUG
from ..errors import AtlasError
from ..model.vocabulary import ANSWER_THEMES, FIELDS, Kind, Level
from ..store.lookup import Lookup, LookupCache
from ..translation import tr

_LOG = logging.getLogger(__name__)

GROUP = "CPMR Migration"
#: What :data:`..project.layers.ROLE_PROPERTY` says; told here, as start-up does not load that room.
_OURS = f"{SLUG}/role"


class AtlasPaths:
    """Which atlas file a layer reads from; the files of the open project.

    Changed on the main thread only, each time as a whole; read from any thread.
    """

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._by_layer: dict[str, Path] = {}
        self._others: dict[str, Path | None] = {}
        self._first: Path | None = None
        project.layersAdded.connect(self.note)
        project.layersRemoved.connect(self.note)
        project.cleared.connect(self.note)
        project.readProject.connect(self.note)
        self.note()

    def close(self) -> None:
        """Stop listening to the project."""
        for signal in (
            self._project.layersAdded, self._project.layersRemoved, self._project.cleared, self._project.readProject,
        ):  # fmt: skip
            signal.disconnect(self.note)

    def note(self, *_: object) -> None:
        """Note the layers of atlas files in the project."""
        ours = {i: layer for i, layer in self._project.mapLayers().items() if layer.customProperty(_OURS)}
        for i, layer in ours.items():
            if i not in self._by_layer:
                # A file that was moved is pointed to anew.
                layer.dataSourceChanged.connect(self.note)
        self._by_layer = {i: _path_of(layer) for i, layer in ours.items()}
        self._others = {}
        shown = [node.layerId() for node in self._project.layerTreeRoot().findLayers()]
        self._first = next((self._by_layer[i] for i in (*shown, *ours) if i in self._by_layer), None)

    def paths_for(self, context: QgsExpressionContext | None) -> list[Path]:
        """Return the atlas files to ask: the one of the layer an expression is about, or else the topmost."""
        layer_id = context.variable("layer_id") if context is not None else None
        if layer_id in self._by_layer:
            return [self._by_layer[layer_id]]
        return [path for path in (self._elsewhere(layer_id, context), self._first) if path is not None]

    def _elsewhere(self, layer_id: str | None, context: QgsExpressionContext | None) -> Path | None:
        """Return the file of a layer of another project, such as the copy that maps are exported from."""
        if not layer_id:
            return None
        if layer_id not in self._others:
            if QThread.currentThread() != QgsApplication.instance().thread():
                return None
            # The variable “layer” holds what PyQGIS cannot convert, so QGIS is asked in its own words.
            source = str(QgsExpression("layer_property(@layer, 'source')").evaluate(context) or "")
            self._others[layer_id] = Path(source.split("|", 1)[0]) if "|layername=" in source else None
        return self._others[layer_id]


def _path_of(layer: Any) -> Path:
    return Path(layer.source().split("|", 1)[0])


class _Function(QgsExpressionFunction):
    """A function that answers from an atlas file."""

    def __init__(self, name: str, parameters: list, help_text: str, paths: AtlasPaths, cache: LookupCache) -> None:
        super().__init__(name, parameters, GROUP, help_text)
        self._paths = paths
        self._cache = cache

    def func(self, values: list, context: QgsExpressionContext, parent: QgsExpression, _node: Any) -> Any:
        """Return the value; called by QGIS, in any thread."""
        try:
            return self._value([_text(value) for value in values], context)
        except AtlasError as error:
            parent.setEvalErrorString(error.message)
        except KeyError as error:
            parent.setEvalErrorString(str(error.args[0]))
        except Exception as error:  # an exception that escapes here would take QGIS down
            _LOG.exception("%s failed", self.name())
            parent.setEvalErrorString(str(error))
        return None

    def _value(self, values: list[str], context: QgsExpressionContext) -> Any:
        problem = AtlasError(tr("The project holds no layers of a migration atlas."))
        for path in self._paths.paths_for(context):
            try:
                return self.answer(self._cache.lookup(path), values)
            except AtlasError as error:
                problem = error
        raise problem

    def answer(self, lookup: Lookup, values: list[str]) -> Any:
        """Return the value for arguments as text.

        :raises KeyError: with a message, if an argument means nothing
        """
        raise NotImplementedError


class _LevelFunction(_Function):
    def answer(self, lookup: Lookup, values: list[str]) -> str:
        region, field = values
        return lookup.level(region, _one_of(field, _FIELDS, tr("field")))


class _ExperiencesFunction(_Function):
    def answer(self, lookup: Lookup, values: list[str]) -> list[str]:
        region, theme, kind = (*values, "", "")[:3]
        chosen = _one_of(theme, _THEMES, tr("theme")) if theme else ""
        return lookup.entries(region, chosen, _one_of(kind, _KINDS, tr("kind")) if kind else "")


_FIELDS = {name: field.id for field in FIELDS for name in (field.id, field.title)}
_THEMES = {name: theme.value for theme in ANSWER_THEMES for name in (theme.value, theme.title, str(theme.number))}
_KINDS = {name: kind.value for kind in Kind for name in (kind.value, kind.title)}


def _one_of(text: str, known: dict[str, str], what: str) -> str:
    if text in known:
        return known[text]
    ids = ", ".join(dict.fromkeys(known.values()))
    raise KeyError(tr("“{text}” is no {what}; known are {ids}").format(text=text, what=what, ids=ids))


def _text(value: Any) -> str:
    # A number may come as 4.0 where a theme is given by its number.
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value)


class ExpressionFunctions:
    """Registers the functions while it lives; :meth:`close` removes them.

    :param project: the open project
    """

    def __init__(self, project: QgsProject | None = None) -> None:
        self._paths = AtlasPaths(project or QgsProject.instance())
        self._cache = LookupCache()
        self._functions = [
            _LevelFunction(
                "cpmr_level", [_parameter("region"), _parameter("field")], _level_help(), self._paths, self._cache
            ),
            _ExperiencesFunction(
                "cpmr_experiences",
                [_parameter("region"), _parameter("theme", optional=True), _parameter("kind", optional=True)],
                _experiences_help(),
                self._paths,
                self._cache,
            ),
        ]
        for function in self._functions:
            QgsExpression.registerFunction(function)

    def close(self) -> None:
        """Remove the functions."""
        for function in self._functions:
            QgsExpression.unregisterFunction(function.name())
        self._functions = []
        self._paths.close()


def _parameter(name: str, *, optional: bool = False) -> QgsExpressionFunction.Parameter:
    return QgsExpressionFunction.Parameter(name, optional, "") if optional else QgsExpressionFunction.Parameter(name)


def _level_help() -> str:
    levels = ", ".join(f"<code>{level.value}</code>" for level in Level)
    fields = ", ".join(f"<code>{field.id}</code>" for field in FIELDS)
    return _help(
        "cpmr_level(region, field)",
        tr("Returns the level of a region's competence in a field, from the atlas file of the layer or the project."),
        [
            ("region", tr("id or NUTS code of a region")),
            ("field", tr("id or English title of a field: {fields}").format(fields=fields)),
        ],
        tr(
            "One of {levels}; {no_answer} if the region says nothing on the field, {not_surveyed} if it is not in "
            "the edition."
        ).format(levels=levels, no_answer="<code>no_answer</code>", not_surveyed="<code>not_surveyed</code>"),
        ["cpmr_level(\"region_id\", 'housing')", "cpmr_level('es-catalonia', 'first_reception') → 'exclusive'"],
    )


def _experiences_help() -> str:
    themes = ", ".join(f"<code>{theme.value}</code>" for theme in ANSWER_THEMES)
    kinds = ", ".join(f"<code>{kind.value}</code>" for kind in Kind)
    return _help(
        "cpmr_experiences(region, theme, kind)",
        tr("Returns what a region documents in a theme, from the atlas file of the layer, or of the project."),
        [
            ("region", tr("id or NUTS code of a region")),
            ("theme", tr("optional: id, English title or number of a theme: {themes}").format(themes=themes)),
            ("kind", tr("optional: {kinds}").format(kinds=kinds)),
        ],
        tr("An array of titles with their year, newest first; empty if nothing is documented."),
        [
            "array_length(cpmr_experiences(\"region_id\", 'reception'))",
            "array_to_string(cpmr_experiences(\"region_id\", 'needs', 'need'), '\\n')",
        ],
    )


def _help(syntax: str, what: str, arguments: list[tuple[str, str]], returns: str, examples: list[str]) -> str:
    rows = "".join(f"<tr><td><code>{name}</code></td><td>{text}</td></tr>" for name, text in arguments)
    shown = "".join(f"<li><code>{example}</code></li>" for example in examples)
    return (
        f"<p>{what}</p><h4>{tr('Syntax')}</h4><p><code>{syntax}</code></p><h4>{tr('Arguments')}</h4><table>{rows}</table>"
        f"<h4>{tr('Result')}</h4><p>{returns}</p><h4>{tr('Examples')}</h4><ul>{shown}</ul>"
    )
