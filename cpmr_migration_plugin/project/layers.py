"""Open the layers of an atlas file and set style, texts, forms and metadata."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from qgis.core import (
    QgsFeatureRequest,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from . import forms, labels, renderers
from .circle_labels import label_circles
from .note_columns import show_report_notes
from .unmarked import without_markup
from .variables import set_variable
from ..__about__ import SLUG
from ..compat import set_attribution, set_title
from ..errors import AtlasError
from ..gate import gate
from ..model import notes
from ..model.atlas import Role
from ..model.figures import period_of
from ..model.schema import TABLES
from ..model.vocabulary import DOCUMENTED_THEMES, INVOLVEMENT_THEMES, PACT_SITUATION, Theme
from ..progress import Steps
from ..store import layout
from ..store.causes import unreadable
from ..store.opening import settle
from ..store.power_sums import PowerSums
from ..store.reading import has_table
from ..translation import Language, speaking, tr, tr_data

#: Custom properties that tell our layers and groups from others, whatever they are called.
ROLE_PROPERTY = f"{SLUG}/role"

#: Themes that draw figures: their classes, sizes and words depend on the data.
FIGURE_THEMES = (Theme.COUNTRY_DATA, Theme.REGIONAL_DATA)

#: Tables of the atlas file that a project shows beside the maps.
SHOWN_TABLES = (*(table.name for table in TABLES), layout.JOIN_REPORT)
#: Those that 0.1.0 did not know.
LATER_TABLES = tuple(table.name for table in TABLES if table.later)

#: What a row of a table is called.
_SHOWN_AS = {
    "regions": '"name"',
    layout.JOIN_REPORT: '"name"',
    "experiences": '"title"',
    "competences": 'represent_value("field")',
    "rules": "represent_value(\"field\") || ': ' || represent_value(\"level\") || ' (' || \"rule_id\" || ')'",
    "authority_kinds": "\"name\" || ' (' || \"country\" || ')'",
    "country_facts": '"country"',
}


@dataclass(frozen=True)
class AtlasInfo:
    """An atlas file and what it says about itself.

    :param provenance: see :func:`..store.provenance.provenance`
    :param maxima: largest total of each data theme
    :param said: what its answers come to
    """

    path: Path
    provenance: dict[str, str]
    maxima: dict[Theme, float]
    said: PowerSums = field(default_factory=PowerSums)

    def figure(self, theme: Theme, key: str) -> str:
        """Return an entry of a data theme, e.g. ``ratio_dataset``."""
        prefix = "country" if theme is Theme.COUNTRY_DATA else "regional"
        return self.provenance.get(f"{prefix}_{key}", "")

    def figure_text(self, theme: Theme, what: str) -> str:
        """Return what a data theme shows, with its time, in the language that is spoken.

        A title that has no translation stays; so does the text of an older file, which kept nothing else.

        :param what: ``ratio`` or ``total``
        """
        indicator = self.figure(theme, what)
        if not indicator or self._tells_in_text(theme, what):
            return self.figure(theme, f"{what}_text")
        title = tr_data(self.indicator_titles.get(indicator, indicator))
        return ", ".join(part for part in (title, self.figure_time(theme, what)) if part)

    def figure_time(self, theme: Theme, what: str) -> str:
        """Return the time of what a data theme shows, in the language that is spoken.

        :param what: ``ratio`` or ``total``
        """
        if self._tells_in_text(theme, what):
            # Behind the last comma: a title may name a year, too.
            return self.figure(theme, f"{what}_text").rpartition(",")[2].strip()
        return notes.words(period_of(self.figure(theme, f"{what}_latest"), self.figure(theme, f"{what}_oldest")))

    def _tells_in_text(self, theme: Theme, what: str) -> bool:
        """Return whether the file is of schema 1: title and time are one text, in the language it was made in."""
        return bool(self.figure(theme, f"{what}_text"))

    def style(self, theme: Theme) -> renderers.FigureStyle:
        """Return how a data theme is drawn.

        :raises AtlasError: if the file does not say so in a way that we understand
        """
        with gate(partial(unreadable, self.path)):
            breaks = tuple(float(number) for number in self.figure(theme, "ratio_breaks").split())
            if not all(map(math.isfinite, breaks)) or list(breaks) != sorted(breaks):
                raise ValueError(breaks)
        return renderers.FigureStyle(breaks, percent=True, maximum=self.maxima.get(theme, 0.0))

    @property
    def title(self) -> str:
        """Title of the edition."""
        return self.provenance.get("edition_title", "")

    @property
    def indicator_titles(self) -> dict[str, str]:
        """Titles of the edition's indicators, by id.

        :raises AtlasError: if the file does not tell them in a way that we understand
        """
        with gate(partial(unreadable, self.path)):
            indicators = json.loads(self.provenance.get("edition_indicators") or "[]")
            return {str(indicator["id"]): str(indicator["title"]) for indicator in indicators}

    @property
    def boundary_attribution(self) -> str:
        """What must be said about the boundaries, in the language that is spoken."""
        return self._boundaries("attribution")

    @property
    def boundary_title(self) -> str:
        """What the boundaries are called, in the language that is spoken."""
        return self._boundaries("title")

    @property
    def boundary_license(self) -> str:
        """The licence of the boundaries, in the language that is spoken."""
        return self._boundaries("license")

    def _boundaries(self, what: str) -> str:
        return notes.shown(self.provenance.get(f"boundaries_{what}", ""))


def source_file(layer: QgsMapLayer) -> Path:
    """Return the file that a layer of OGR reads from."""
    return Path(layer.source().split("|", 1)[0])


def draws_countries(layer: QgsVectorLayer) -> bool:
    """Return whether a layer of an atlas draws countries and not regions: told by what it holds, not by its columns.

    The view of an indicator by country has the same columns as one by region.
    """
    column = layer.fields().indexOf("role")
    if column < 0:
        return True
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(1)
    first = next(layer.getFeatures(request), None)
    return first is not None and first.attribute(column) == Role.COUNTRY.value


def opening_theme(atlas: AtlasInfo, theme: Theme) -> Steps[QgsVectorLayer]:
    """Return, in short steps, the layer of a theme, styled and worded, not yet in a project."""
    layer = open_layer(atlas, theme.value, f"{theme.number} {tr(theme.title)}")
    yield
    style_theme(layer, atlas, theme)
    describe(layer, atlas, tr(theme.title), abstract(atlas, theme))
    return layer


def style_theme(layer: QgsVectorLayer, atlas: AtlasInfo, theme: Theme) -> None:
    """Give a theme's layer its renderer, labels, map tip and words."""
    if theme in (*INVOLVEMENT_THEMES, *DOCUMENTED_THEMES):
        drawn = layout.DRAWN_COLUMN[theme]
        layer.setRenderer(renderers.theme_renderer(theme, None))
        said = f"\"role\" = 'region' AND \"{drawn}\" NOT IN ('no_answer', 'not_surveyed')"
        labels.label_regions(layer, said)
        share = atlas.figure_text(Theme.REGIONAL_DATA, "ratio")
        forms.set_words(layer, {"ratio": share} if share else None)
    else:
        drawn = "status"
        style = atlas.style(theme)
        words = {figure: atlas.figure_text(theme, figure) for figure in ("ratio", "total")}
        layer.setRenderer(renderers.theme_renderer(theme, style))
        renderers.set_circles(layer, style, words["total"])
        label_circles(layer, "\"status\" = 'value'", style.maximum)
        forms.set_words(layer, words)
        set_variable(layer, "cpmr_ratio_text", words["ratio"])
        set_variable(layer, "cpmr_total_text", words["total"])
    layer.setDisplayExpression('"name"')
    situation = layer.fields().indexOf(PACT_SITUATION) >= 0  # not in a file of 0.1.0
    layer.setMapTipTemplate(forms.map_tip(theme, drawn, labels.name_expression(layer), situation=situation))


def renew_words(layer: QgsVectorLayer, atlas: AtlasInfo, before: AtlasInfo, theme: Theme) -> None:
    """Name the figures of a data theme anew, unless a user gave their columns names of their own."""
    if theme not in FIGURE_THEMES:
        return
    for figure in ("ratio", "total"):
        text = atlas.figure_text(theme, figure)
        index = layer.fields().indexOf(figure)
        if layer.attributeAlias(index) in _figure_texts(before, theme, figure):
            layer.setFieldAlias(index, text)
        set_variable(layer, f"cpmr_{figure}_text", text)


def _figure_texts(atlas: AtlasInfo, theme: Theme, what: str) -> set[str]:
    """Return what a data theme shows in every language that a layer may have been worded in."""
    texts = set()
    for language in Language:
        with speaking(language):
            texts.add(atlas.figure_text(theme, what))
    return texts


def abstract(atlas: AtlasInfo, theme: Theme) -> str:
    """Return what a theme's layer shows, in one sentence."""
    if theme in INVOLVEMENT_THEMES:
        return tr("Involvement of regions: competence and experience documented in this theme.")
    if theme is Theme.GOVERNANCE:
        return tr("Regions with documented policies and instruments.")
    if theme is Theme.NEEDS:
        return tr("Regions with documented issues, needs or innovative practices.")
    if theme is Theme.COOPERATION:
        return tr("Regions that look for cooperation.")
    texts = [atlas.figure_text(theme, "ratio"), atlas.figure_text(theme, "total")]
    return "; ".join(text for text in texts if text)


def describe_layer(layer: QgsVectorLayer, atlas: AtlasInfo, before: AtlasInfo) -> None:
    """Say anew which edition and boundaries a layer shows, unless a user changed what *before* said of it."""
    table = layer.customProperty(ROLE_PROPERTY)
    themes = {theme.value: theme for theme in Theme}

    def words(info: AtlasInfo) -> tuple[str, str]:
        if table in themes:
            return tr(themes[table].title), abstract(info, themes[table])
        if table in (layout.BORDERS, layout.GROUND):
            return layer.name(), info.boundary_title
        return table_titles()[table], ""

    if table not in (*themes, layout.BORDERS, layout.GROUND, *SHOWN_TABLES):
        return
    said, expected = layer.metadata(), _metadata(layer, before, *words(before))
    # An earlier version set them with whatever signs of markup they hold.
    was = [without_markup(text) for text in (said.title(), said.abstract(), *said.rights())]
    if was == [expected.title(), expected.abstract(), *expected.rights()]:
        describe(layer, atlas, *words(atlas))


def base_layers(atlas: AtlasInfo) -> tuple[QgsVectorLayer, QgsVectorLayer]:
    """Return the borders between countries and the ground below everything."""
    borders = open_layer(atlas, layout.BORDERS, tr("Country borders"))
    borders.setRenderer(renderers.border_renderer())
    ground = open_layer(atlas, layout.GROUND, tr("Other territory"))
    ground.setRenderer(renderers.ground_renderer())
    for layer in (borders, ground):
        describe(layer, atlas, layer.name(), atlas.boundary_title)
        layer.setFlags(layer.flags() & ~QgsMapLayer.LayerFlag.Identifiable & ~QgsMapLayer.LayerFlag.Searchable)
    return borders, ground


def table_titles() -> dict[str, str]:
    """Return what the attribute tables are called."""
    return {table.name: tr(table.title) for table in TABLES} | {layout.JOIN_REPORT: tr("Join report")}


def table_layers(atlas: AtlasInfo) -> Steps[dict[str, QgsVectorLayer]]:
    """Return, in short steps, the attribute tables by name."""
    tables = {}
    for name in SHOWN_TABLES:
        yield
        # A file of 0.1.0 lacks nothing: it did not know the table.
        if name not in LATER_TABLES or has_table(atlas.path, name):
            tables[name] = table_layer(atlas, name)
    return tables


def table_layer(atlas: AtlasInfo, name: str) -> QgsVectorLayer:
    """Return an attribute table, worded, not yet in a project.

    :raises AtlasError: if the file has no such table
    """
    title = table_titles()[name]
    layer = open_layer(atlas, name, title)
    forms.set_words(layer)
    if name == layout.JOIN_REPORT:
        show_report_notes(layer)
    if name in _SHOWN_AS:
        layer.setDisplayExpression(_SHOWN_AS[name])
    describe(layer, atlas, title, "")
    return layer


def open_layer(atlas: AtlasInfo, table: str, name: str) -> QgsVectorLayer:
    """Return a layer of an atlas file, recognisable by its role.

    :raises AtlasError: if the file has no such layer
    """
    settle(atlas.path)
    layer = QgsVectorLayer(f"{atlas.path}|layername={table}", name, "ogr")
    if not layer.isValid():
        error = layer.error()
        raise AtlasError(
            tr("The atlas file “{file}” has no layer “{table}”.").format(file=atlas.path.name, table=table),
            # The summary of an error that says nothing takes QGIS 3.22 down.
            details="" if error.isEmpty() else error.summary(),
            remedy=tr("Load the edition again."),
        )
    layer.setCustomProperty(ROLE_PROPERTY, table)
    return layer


def describe(layer: QgsVectorLayer, atlas: AtlasInfo, title: str, text: str) -> None:
    """Set the metadata that travels with the layer."""
    layer.setMetadata(_metadata(layer, atlas, title, text))
    set_title(layer, without_markup(title), without_markup(text))
    set_attribution(layer, without_markup(atlas.boundary_attribution))


def _metadata(layer: QgsVectorLayer, atlas: AtlasInfo, title: str, text: str) -> QgsLayerMetadata:
    provenance = {key: without_markup(text) for key, text in atlas.provenance.items()}
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(f"{provenance.get('edition_name', '')}/{layer.customProperty(ROLE_PROPERTY)}")
    metadata.setTitle(without_markup(title))
    metadata.setAbstract(without_markup(f"{text}\n{atlas.title} {provenance.get('edition_version', '')}".strip()))
    metadata.setType("dataset")
    licenses = [provenance.get("edition_licenses", ""), without_markup(atlas.boundary_license)]
    metadata.setLicenses([entry for entry in licenses if entry])
    metadata.setRights([without_markup(atlas.boundary_attribution)])
    metadata.setHistory([f"{provenance.get('created_by', '')}, {provenance.get('created_at', '')}"])
    metadata.setCrs(layer.crs())
    return metadata


def default_styles(atlas: AtlasInfo) -> Steps[list[tuple[str, str, str]]]:
    """Return, in short steps, the default style of every drawn layer: table, style name and QML.

    The layers are opened for this only and closed again, so that the file can be written to.
    """
    styles = []
    for theme in Theme:
        layer = yield from opening_theme(atlas, theme)
        yield
        styles.append((theme.value, *style_of(layer)))
        yield
    for table, layer in zip((layout.BORDERS, layout.GROUND), base_layers(atlas)):
        styles.append((table, *style_of(layer)))
    return styles


def style_of(layer: QgsVectorLayer) -> tuple[str, str]:
    """Return the name and the QML of a layer's style, but for columns of expressions."""
    document = QDomDocument()
    error = layer.exportNamedStyle(document)
    if error:
        raise AtlasError(tr("The style of “{layer}” cannot be kept.").format(layer=layer.name()), details=error)
    # A style that a file opens with must have none: with every copy of the layer QGIS would add them once more.
    columns = document.documentElement().firstChildElement("expressionfields")
    while not columns.firstChild().isNull():
        columns.removeChild(columns.firstChild())
    return layer.name(), document.toString(-1)
