"""Expression functions for own styling and labels: levels, answers, their basis, and entries of a region.

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

from .expression_help import answer_help, basis_help, experiences_help, level_help
from ...__about__ import SLUG
from ...errors import AtlasError
from ...model.vocabulary import ANSWER_THEMES, FIELDS, Basis, Kind, Status
from ...store.lookup import Lookup, LookupCache
from ...translation import tr

_LOG = logging.getLogger(__name__)

GROUP = "CPMR Migration"
#: What :data:`...project.layers.ROLE_PROPERTY` says; told here, as start-up does not load that room.
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
        region, field, basis = (*values, "")[:3]
        chosen = _one_of(basis, _BASES, tr("basis")) if basis else ""
        return lookup.level(region, _one_of(field, _FIELDS, tr("field")), chosen)


class _AnswerFunction(_Function):
    def answer(self, lookup: Lookup, values: list[str]) -> str:
        region, field = values
        return lookup.answer(region, _one_of(field, _FIELDS, tr("field")))


class _BasisFunction(_Function):
    def answer(self, lookup: Lookup, values: list[str]) -> str:
        region, field = values
        return lookup.basis(region, _one_of(field, _FIELDS, tr("field")))


class _ExperiencesFunction(_Function):
    def answer(self, lookup: Lookup, values: list[str]) -> list[str]:
        region, theme, kind, status = (*values, "", "", "")[:4]
        return lookup.entries(
            region,
            _one_of(theme, _THEMES, tr("theme")) if theme else "",
            _one_of(kind, _KINDS, tr("kind")) if kind else "",
            _one_of(status, _STATUSES, tr("status")) if status else "",
        )


_FIELDS = {name: field.id for field in FIELDS for name in (field.id, field.title)}
_THEMES = {name: theme.value for theme in ANSWER_THEMES for name in (theme.value, theme.title, str(theme.number))}
_BASES = {name: basis.value for basis in Basis for name in (basis.value, basis.title)}
_STATUSES = {status.value: status.value for status in Status}
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
        region, field = _parameter("region"), _parameter("field")
        theme, kind, status, basis = (_parameter(n, optional=True) for n in ("theme", "kind", "status", "basis"))
        kinds: tuple[tuple[type[_Function], str, list[QgsExpressionFunction.Parameter], str], ...] = (
            (_LevelFunction, "cpmr_level", [region, field, basis], level_help()),
            (_ExperiencesFunction, "cpmr_experiences", [region, theme, kind, status], experiences_help()),
            (_AnswerFunction, "cpmr_answer", [region, field], answer_help()),
            (_BasisFunction, "cpmr_basis", [region, field], basis_help()),
        )
        self._functions = [make(name, given, said, self._paths, self._cache) for make, name, given, said in kinds]
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
