"""Layers of indicators: opened from the atlas file, or styled before they are written to it."""

from __future__ import annotations

from qgis.core import (
    QgsAbstractMetadataBase,
    QgsEditorWidgetSetup,
    QgsField,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from . import forms, labels
from .circle_labels import label_circles
from .indicator_style import set_style
from .layers import AtlasInfo, describe, open_layer, style_of
from .note_columns import flags_expression
from .style_edits import remember_style
from .unmarked import link, without_markup
from .variables import set_variable
from ..compat import set_attribution
from ..model.atlas import EPSG
from ..model.indicators import IndicatorLayer, Territory
from ..model.nuts_years import FigureOrigin
from ..progress import Steps
from ..translation import labelled, tr

#: Columns of an indicator's view, as :func:`..store.layout.indicator_query` gives them.
_COLUMNS = (
    ("unit_id", str), ("name", str), ("country", str), ("nuts_code", str), ("nuts_year", str), ("level", str),
    ("role", str), ("draw_order", int), ("status", str), ("value", float), ("time", str), ("flag", str),
    ("flag_text", str), ("how", str), ("from_codes", str), ("figure_note", str),
)  # fmt: skip
_TYPES = {str: QVariant.String, int: QVariant.Int, float: QVariant.Double}


def layer_name(indicator: IndicatorLayer) -> str:
    """Return the name of an indicator's layer: what it shows, and its time."""
    where = f" ({tr('countries')})" if indicator.territory is Territory.COUNTRIES else ""
    return without_markup(f"{indicator.title}{where}, {indicator.when}")


def opening_indicator(atlas: AtlasInfo, indicator: IndicatorLayer) -> Steps[QgsVectorLayer]:
    """Return, in short steps, the layer of an indicator, styled and worded, not yet in a project.

    :raises AtlasError: if the atlas file has no such view
    """
    layer = open_layer(atlas, indicator.view, layer_name(indicator))
    yield
    dress(layer, indicator)
    word(layer, atlas, indicator)
    return layer


def default_style(indicator: IndicatorLayer) -> tuple[str, str]:
    """Return the name and the QML of an indicator's style, before the atlas file has its view."""
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:{EPSG}", layer_name(indicator), "memory")
    layer.dataProvider().addAttributes([QgsField(name, _TYPES[kind]) for name, kind in _COLUMNS])
    layer.updateFields()
    dress(layer, indicator)
    return style_of(layer)


def dress(layer: QgsVectorLayer, indicator: IndicatorLayer) -> None:
    """Give a layer the style of an indicator, labels and words, and remember the style."""
    set_style(layer, indicator)
    if indicator.territory is Territory.REGIONS:
        said = "\"role\" = 'region' AND \"status\" = 'value'"
    else:
        said = "\"status\" = 'value'"
    if indicator.nature == "ratio":
        labels.label_regions(layer, said)
    else:
        label_circles(layer, said, indicator.largest, "value")
    set_words(layer, indicator)
    remember_style(layer)


def set_words(layer: QgsVectorLayer, indicator: IndicatorLayer) -> None:
    """Give the columns of an indicator's layer their aliases, and the layer its map tip."""
    words = {
        "value": ", ".join(part for part in (indicator.title, indicator.unit) if part),
        "time": tr("Time"), "flag": tr("Flag"), "how": tr("How it was placed"),
        "from_codes": tr("Published under"),
    }  # fmt: skip
    if indicator.territory is Territory.COUNTRIES:
        words["name"] = tr("Country")
    forms.set_words(layer, words)
    ways = {
        FigureOrigin.EXACT.value: tr("Under its own code"),
        FigureOrigin.RECODED.value: tr("Under another code of the same territory"),
        FigureOrigin.SUMMED.value: tr("Sum of the regions that make it up"),
    }
    options = {"map": [{word: key} for key, word in ways.items()]}
    layer.setEditorWidgetSetup(layer.fields().indexOf("how"), QgsEditorWidgetSetup("ValueMap", options))
    set_variable(layer, "cpmr_indicator_title", indicator.title)
    set_variable(layer, "cpmr_indicator_unit", indicator.unit)
    layer.setDisplayExpression('"name"')
    layer.setMapTipTemplate(map_tip(indicator, labels.name_expression(layer)))


def map_tip(indicator: IndicatorLayer, name: str) -> str:
    """Return the map tip of an indicator: where, what, the figure with unit, time and flags, and its note.

    :param name: the expression that gives the name of a territory
    """
    decimals = 0 if indicator.nature == "total" else 1
    details = "\"time\" || coalesce(', ' || " + flags_expression() + ", '')"
    unit = "coalesce(' ' || nullif(@cpmr_indicator_unit, ''), '')"
    number = f"format_number(\"value\", {decimals}) || {unit} || ' (' || {details} || ')'"
    figure = f'coalesce({number}, represent_value("status"))'
    line = labelled(f"[% {forms.escaped('@cpmr_indicator_title')} %]", f"[% {forms.escaped(figure)} %]")
    return f"<b>[% {forms.escaped(name)} %]</b><br>{line}{forms.note_line('<br>', '')}"


def word(layer: QgsVectorLayer, atlas: AtlasInfo, indicator: IndicatorLayer) -> None:
    """Give an indicator's layer the metadata and attribution that travel with it."""
    text = "\n".join(
        part
        for part in (
            indicator.text,
            indicator.dataset_title,
            indicator.remarks,
            tr("Source: {text}").format(text=indicator.source),
        )
        if part
    )
    describe(layer, atlas, indicator.title, text)
    metadata = layer.metadata()
    metadata.setHistory([*metadata.history(), without_markup(indicator.source)])
    metadata.setRights([*metadata.rights(), without_markup(rights(indicator))])
    if indicator.source_url.startswith("https://"):
        metadata.setLinks(
            [QgsAbstractMetadataBase.Link(without_markup(indicator.dataset), "WWW:LINK", link(indicator.source_url))]
        )
    layer.setMetadata(metadata)
    set_attribution(layer, without_markup(f"{atlas.boundary_attribution}; {rights(indicator)}"))


def rights(indicator: IndicatorLayer) -> str:
    """Return whom the figures must be credited to."""
    if "//ec.europa.eu/eurostat/" in indicator.source_url:
        return tr("Figures: © European Union, {source}").format(source=indicator.source)
    return tr("Figures: {source}").format(source=indicator.source)
