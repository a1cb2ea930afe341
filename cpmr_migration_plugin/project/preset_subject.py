"""What a style preset is applied to: a layer of an atlas, its figures, and which presets can draw it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from . import builder
from .layers import FIGURE_THEMES, ROLE_PROPERTY, AtlasInfo, source_file
from ..errors import PluginError
from ..model.indicators import IndicatorLayer, Territory
from ..model.style.preset import Drawing, StylePreset
from ..model.style.preset_palettes import PaletteKind
from ..model.vocabulary import ANSWER_THEMES, FIELDS, INVOLVEMENT_THEMES, PACT_SITUATION, POWER_THEMES, Theme
from ..store.indicators import read_indicators
from ..store.layout import BY_BASIS, FIELD_LEVELS, LEVEL_CLASS, competences_column
from ..translation import tr


@dataclass(frozen=True)
class Subject:
    """A layer of an atlas as a preset sees it.

    :param atlas: the file it reads from
    :param what: the theme or the indicator it shows
    :param columns: names of its columns
    """

    atlas: AtlasInfo
    what: Theme | IndicatorLayer
    columns: frozenset[str]

    @property
    def title(self) -> str:
        """What the layer is called, in words."""
        return tr(self.what.title) if isinstance(self.what, Theme) else self.what.title

    @property
    def table(self) -> str:
        """The view in the atlas file."""
        return self.what.value if isinstance(self.what, Theme) else self.what.view

    @property
    def is_answers(self) -> bool:
        """Whether the layer shows answers, which are classes already."""
        return isinstance(self.what, Theme) and self.what in ANSWER_THEMES

    @property
    def ratio(self) -> str:
        """The column that colour may show: a ratio; empty if there is none."""
        if isinstance(self.what, IndicatorLayer):
            return "value" if self.what.nature == "ratio" else ""
        return "ratio" if self.what in FIGURE_THEMES else ""

    @property
    def total(self) -> str:
        """The column that symbols may show: a total; empty if there is none."""
        if isinstance(self.what, IndicatorLayer):
            return "value" if self.what.nature != "ratio" else ""
        return "total" if self.what in FIGURE_THEMES else ""

    @property
    def maximum(self) -> float:
        """The largest total, by its absolute value; 0 if there is none."""
        if isinstance(self.what, IndicatorLayer):
            return self.what.largest if self.total else 0.0
        return self.atlas.maxima.get(self.what, 0.0)

    @property
    def percent(self) -> bool:
        """Whether the ratio is a percentage."""
        return self.what.percent if isinstance(self.what, IndicatorLayer) else True

    @property
    def on_regions(self) -> bool:
        """Whether the layer draws regions, which may lie in each other."""
        if isinstance(self.what, IndicatorLayer):
            return self.what.territory is Territory.REGIONS
        return self.what is not Theme.COUNTRY_DATA

    @property
    def tells_surveyed(self) -> bool:
        """Whether territory that is not surveyed is a class of the layer."""
        return isinstance(self.what, Theme) and self.what is not Theme.COUNTRY_DATA


def subject_of(layer: QgsVectorLayer) -> Subject:
    """Return what a layer of an atlas shows.

    :raises PluginError: if it is none, or its file cannot be read
    """
    role = str(layer.customProperty(ROLE_PROPERTY) or "")
    themes = {theme.value: theme for theme in Theme}
    columns = frozenset(field.name() for field in layer.fields())
    if layer.isValid() and role in themes:
        return Subject(builder.open_atlas(source_file(layer)), themes[role], columns)
    if layer.isValid() and role.startswith("indicator_"):
        atlas = builder.open_atlas(source_file(layer))
        found = next((one for one in read_indicators(atlas.path) if one.view == role), None)
        if found is not None:
            return Subject(atlas, found, columns)
    raise PluginError(
        tr("“{layer}” is not a map of a migration atlas.").format(layer=layer.name()),
        remedy=tr("Choose one of the layers of themes or indicators."),
    )


def hindrance(preset: StylePreset, subject: Subject) -> str:
    """Return why a preset cannot draw a layer, in a sentence; empty if it can."""
    checks = {
        Drawing.CLASSES: _no_classes,
        Drawing.SYMBOLS: _no_symbols,
        Drawing.BIVARIATE: _no_two_topics,
        Drawing.PIES: _no_parts,
        Drawing.BARS: _no_parts,
        Drawing.LEVEL: _no_powers,
        Drawing.BASIS: _no_powers,
        Drawing.FIELD: _no_field,
        Drawing.SITUATION: _no_situation,
    }
    check = checks.get(preset.drawing)
    reason = "" if check is None else check(preset, subject)
    return reason or (_no_members(subject) if preset.members else "")


def _no_powers(_preset: StylePreset, subject: Subject) -> str:
    if subject.what not in POWER_THEMES:
        return tr("Powers are documented in themes 3 to 7.")
    return "" if {LEVEL_CLASS, BY_BASIS, FIELD_LEVELS} <= subject.columns else _older_file()


def _no_field(preset: StylePreset, subject: Subject) -> str:
    reason = _no_powers(preset, subject)
    fields = [field for field in FIELDS if field.theme is subject.what]
    if reason or preset.field in [field.id for field in fields]:
        return reason
    named = ", ".join(tr("{title} ({id})").format(title=tr(field.title), id=field.id) for field in fields)
    return tr("Choose one of the fields of this theme: {names}.").format(names=named)


def _no_situation(_preset: StylePreset, subject: Subject) -> str:
    if subject.what is not Theme.COUNTRY_DATA:
        return tr("The situation under the Pact is known by country: choose Country Data.")
    return "" if PACT_SITUATION in subject.columns else _older_file()


def _no_members(subject: Subject) -> str:
    if not isinstance(subject.what, Theme) or not subject.on_regions:
        return tr("Members are regions: choose a theme of regions.")
    return ""


def _no_symbols(_preset: StylePreset, subject: Subject) -> str:
    if subject.maximum > 0:
        return ""
    return tr("“{layer}” has no totals to draw as symbols.").format(layer=subject.title)


def _no_two_topics(_preset: StylePreset, subject: Subject) -> str:
    if subject.what not in INVOLVEMENT_THEMES:
        return tr("Two topics at once need a layer with involvement: themes 4 to 7.")
    return "" if "ratio" in subject.columns else _older_file()


def _no_parts(preset: StylePreset, subject: Subject) -> str:
    if subject.what is not Theme.REGIONAL_DATA and not subject.is_answers:
        return tr("Pies and bars count what regions documented: choose Regional Data or a layer of answers.")
    if preset.palette.kind is not PaletteKind.CATEGORICAL:
        return tr("Parts of pies and bars need contrasting colours.")
    column = competences_column(Theme.GOVERNANCE)
    return _older_file() if subject.what is Theme.REGIONAL_DATA and column not in subject.columns else ""


def _no_classes(preset: StylePreset, subject: Subject) -> str:
    kind = preset.palette.kind
    if subject.is_answers:
        if kind is PaletteKind.DIVERGING:
            return tr("Answers have no middle that a palette could turn around.")
        return ""
    if not subject.ratio:
        return tr("“{layer}” shows totals: colours would mislead, symbols do not.").format(layer=subject.title)
    if kind is PaletteKind.CATEGORICAL:
        return tr("Contrasting colours have no order: figures need a palette from light to dark.")
    return ""


def _older_file() -> str:
    return tr("The atlas file is from an older version of the plugin. Load the edition again.")


def figures(layer: QgsVectorLayer, subject: Subject) -> list[float]:
    """Return the figures by which a layer is parted into classes: the ratio, of regions that have one."""
    return [value for _, value in _values(layer, subject.ratio or "ratio")]


def _values(layer: QgsVectorLayer, column: str) -> Iterator[tuple[str, float]]:
    index = layer.fields().indexOf(column)
    if index < 0:
        return
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setFilterExpression(f'"{column}" IS NOT NULL')
    for feature in layer.getFeatures(request):
        yield str(feature.id()), float(feature[index])


def largest(layer: QgsVectorLayer, columns: list[str]) -> tuple[float, float]:
    """Return the largest sum of some columns in a feature, and the largest of their values."""
    indexes = [layer.fields().indexOf(column) for column in columns]
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(indexes)
    total, one = 0.0, 0.0
    for feature in layer.getFeatures(request):
        found = [float(feature[index] or 0) for index in indexes]
        total, one = max(total, sum(found)), max(one, *found)
    return total, one
