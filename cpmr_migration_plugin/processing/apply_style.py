"""Algorithm ``applystyle``: put a style preset on a layer of an atlas file or of the open project."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from . import late
from .base import CpmrAlgorithm
from ..model.style.preset import LARGEST_SYMBOL, MOST_CLASSES, SMALLEST_SYMBOL, Drawing, Method, StylePreset, built_in
from ..model.style.preset_palettes import Palette
from ..model.vocabulary import FIELDS
from ..translation import tr


class ApplyStyleAlgorithm(CpmrAlgorithm):
    """Put a style preset on a layer."""

    NAME = "applystyle"
    ICON = "style.svg"

    ATLAS = "ATLAS"
    LAYER = "LAYER"
    PRESET = "PRESET"
    PRESET_FILE = "PRESET_FILE"
    PALETTE = "PALETTE"
    METHOD = "METHOD"
    CLASSES = "CLASSES"
    ROUNDED = "ROUNDED"
    THRESHOLDS = "THRESHOLDS"
    SYMBOL = "SYMBOL"
    STORE = "STORE"
    QML = "QML"
    FIELD = "FIELD"
    MEMBERS = "MEMBERS"

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Apply style")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Puts a style preset on a layer of an atlas file or of the open project, or writes it as QML.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        names = ", ".join(f"“{preset.name}”" for preset in built_in())
        return tr(
            "Draws a layer with a style preset: classes by colour, proportional symbols, two topics at once, pies, "
            "bars, the level of power, powers by own source or general rule, one field of competence, or the situation "
            "of countries under the EU’s Pact. The classes for missing data always stay.\n\n"
            "Atlas file: a GeoPackage made with “Load edition”. Empty: the layer of the open project changes.\n"
            "Layer: a theme, e.g. regional_data or reception, or an indicator, e.g. net_migration_rate.\n"
            "Style: the name of a built-in style ({names}) or of one you saved.\n"
            "File of styles: take the style of that name from a file instead, or its first one if no name is given.\n"
            "Palette, Method, Classes, Rounded breaks, Own thresholds, Size of symbols: change what the style says; "
            "thresholds are numbers with blanks between them and need no method.\n"
            "Default style of the layer: write it into the atlas file, so that QGIS opens the layer with it.\n"
            "QML: also write it as a style file of QGIS.\n"
            "Field: the field of competence that is shown, with “{field}”; one of the theme of the layer.\n"
            "Mark CPMR members: as the style says, or with or without a dot in every region that is a member."
        ).format(names=names, field=tr(Drawing.FIELD.title))

    def flags(self) -> Any:
        """Run on the main thread: layers of the project belong there."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        number = QgsProcessingParameterNumber.Type
        kept = tr("As the style says")
        palettes = [kept, *(tr(one.title) for one in Palette)]
        methods = [kept, *(tr(one.title) for one in Method if one is not Method.THRESHOLDS)]
        for parameter in (
            QgsProcessingParameterFile(
                self.ATLAS, tr("Atlas file"), optional=True, fileFilter=tr("Atlas file (*.gpkg)")
            ),
            QgsProcessingParameterString(self.LAYER, tr("Layer"), "regional_data"),
            QgsProcessingParameterString(self.PRESET, tr("Style"), "", optional=True),
            QgsProcessingParameterFile(
                self.PRESET_FILE, tr("File of styles"), optional=True, fileFilter=tr("Styles (*.json)")
            ),
            QgsProcessingParameterEnum(self.PALETTE, tr("Palette"), palettes, defaultValue=0),
            QgsProcessingParameterEnum(self.METHOD, tr("Method"), methods, defaultValue=0),
            QgsProcessingParameterNumber(
                self.CLASSES, tr("Classes"), number.Integer, None, optional=True, minValue=2, maxValue=MOST_CLASSES
            ),
            QgsProcessingParameterEnum(self.ROUNDED, tr("Rounded breaks"), [kept, tr("Yes"), tr("No")], defaultValue=0),
            QgsProcessingParameterString(self.THRESHOLDS, tr("Own thresholds"), "", optional=True),
            QgsProcessingParameterNumber(
                self.SYMBOL,
                tr("Size of symbols (mm)"),
                number.Double,
                None,
                optional=True,
                minValue=SMALLEST_SYMBOL,
                maxValue=LARGEST_SYMBOL,
            ),
            QgsProcessingParameterBoolean(self.STORE, tr("Default style of the layer"), defaultValue=True),
            QgsProcessingParameterFileDestination(
                self.QML, tr("QML"), tr("Style file (*.qml)"), optional=True, createByDefault=False
            ),
        ):
            self.addParameter(parameter)
        self.add_overwrite()
        fields = [kept, *(tr(one.title) for one in FIELDS)]
        self.addParameter(QgsProcessingParameterEnum(self.FIELD, tr("Field"), fields, defaultValue=0))
        yes_no = [kept, tr("Yes"), tr("No")]
        self.addParameter(QgsProcessingParameterEnum(self.MEMBERS, tr("Mark CPMR members"), yes_no, defaultValue=0))
        self.addOutput(QgsProcessingOutputNumber("CLASSES_DRAWN", tr("Classes drawn")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Make the style and put it where it is wanted."""
        text = self.parameterAsFile(parameters, self.ATLAS, context)
        table = self.parameterAsString(parameters, self.LAYER, context)
        target = self.parameterAsFileOutput(parameters, self.QML, context)
        qml_file = Path(target) if target else None
        self.refuse_existing(parameters, context, qml_file)
        preset = self._preset(parameters, context)
        if text:
            shown = self._into_file(Path(text), table, preset, qml_file, parameters, context)
        else:
            shown = self._into_project(table, preset, qml_file, context)
        for line in shown:
            feedback.pushInfo(line)
        return {"CLASSES_DRAWN": len(shown), **({self.QML: str(qml_file)} if qml_file else {})}

    def _into_file(
        self,
        atlas: Path,
        table: str,
        preset: StylePreset,
        qml_file: Path | None,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> list[str]:
        result = late.styles.style_in_file(atlas, table, preset)
        if qml_file is not None:
            late.styles.write_qml(qml_file, result.qml)
        if self.parameterAsBool(parameters, self.STORE, context):
            late.styles.store_style(atlas, result.subject, preset, result.qml, result.basis)
        return result.lines

    @staticmethod
    def _into_project(
        table: str, preset: StylePreset, qml_file: Path | None, context: QgsProcessingContext
    ) -> list[str]:
        project = context.project()
        if project is None:
            raise QgsProcessingException(tr("Choose an atlas file."))
        layer = late.styles.layer_in_project(project, table)
        late.styles.apply(layer, preset)
        if qml_file is not None:
            late.styles.write_qml(qml_file, late.styles.qml_of(layer))
        return late.styles.legend_lines(layer)

    def _preset(self, parameters: dict[str, Any], context: QgsProcessingContext) -> StylePreset:
        name = self.parameterAsString(parameters, self.PRESET, context).strip()
        file = self.parameterAsFile(parameters, self.PRESET_FILE, context)
        preset = late.styles.in_file(Path(file), name) if file else late.styles.find(name or built_in()[0].name)
        changes: dict[str, Any] = {}
        palette = self.parameterAsEnum(parameters, self.PALETTE, context)
        method = self.parameterAsEnum(parameters, self.METHOD, context)
        rounded = self.parameterAsEnum(parameters, self.ROUNDED, context)
        if palette:
            changes["palette"] = list(Palette)[palette - 1]
        if method:
            changes["method"] = list(Method)[method - 1]
        if rounded:
            changes["rounded"] = rounded == 1
        field = self.parameterAsEnum(parameters, self.FIELD, context)
        members = self.parameterAsEnum(parameters, self.MEMBERS, context)
        if field:
            changes["field"] = FIELDS[field - 1].id
        if members:
            changes["members"] = members == 1
        if parameters.get(self.CLASSES) is not None:
            changes["classes"] = self.parameterAsInt(parameters, self.CLASSES, context)
        if parameters.get(self.SYMBOL) is not None:
            changes["symbol"] = self.parameterAsDouble(parameters, self.SYMBOL, context)
        thresholds = self.parameterAsString(parameters, self.THRESHOLDS, context)
        if thresholds.strip():
            changes["thresholds"] = late.styles.parse_thresholds(thresholds)
            changes["method"] = Method.THRESHOLDS
        return replace(preset, **changes) if changes else preset
