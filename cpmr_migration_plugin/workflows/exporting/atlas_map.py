"""A map of an atlas: texts, page, caption."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...errors import ExportError
from ...layouts import captions
from ...layouts.export import DocumentInfo
from ...layouts.indicator_map import indicator_layout, indicator_texts
from ...layouts.map_facts import map_facts
from ...layouts.page import PageSpec
from ...layouts.preset_texts import preset_texts
from ...layouts.theme_map import theme_layout
from ...model.vocabulary import Theme
from ...project import builder
from ...project.relabel import relabel
from ...store.indicators import read_indicators
from ...translation import page_language, speaking, tr, tr_data

if TYPE_CHECKING:
    from qgis.core import QgsLayerTreeGroup, QgsPrintLayout, QgsProject, QgsVectorLayer

    from ...layouts.texts import MapTexts
    from ...model.indicators import IndicatorLayer
    from ...project.layers import AtlasInfo


@dataclass(frozen=True)
class AtlasMap:
    """A map of an atlas group.

    :param what: the theme, or the indicator
    :param layer: the layer it draws
    """

    what: Theme | IndicatorLayer
    layer: QgsVectorLayer

    @property
    def stem(self) -> str:
        """Stem of its files, before it is made safe."""
        return self.what.file_stem if isinstance(self.what, Theme) else self.what.view

    @property
    def name(self) -> str:
        """What it is called while it is exported."""
        return self.layer.name() if isinstance(self.what, Theme) else self.what.title

    def texts(self, atlas: AtlasInfo, spec: PageSpec) -> MapTexts:
        """Return the words of its page, in the page's language."""

        with speaking(spec.language):
            if isinstance(self.what, Theme):
                return preset_texts(self.layer, atlas, self.what, spec)
            return indicator_texts(atlas, self.what, spec)

    def layout(self, project: QgsProject, group: QgsLayerTreeGroup, atlas: AtlasInfo, spec: PageSpec) -> QgsPrintLayout:
        """Return its page.

        :raises ExportError: if the project's map theme does not show the layer
        """

        self._check_map_theme(project)
        make = theme_layout if isinstance(self.what, Theme) else indicator_layout
        # At once, so that no window says anything meanwhile.
        with speaking(spec.language):
            return make(project, group, atlas, self.what, spec)

    def _check_map_theme(self, project: QgsProject) -> None:

        name, themes = builder.map_theme_name(self.layer), project.mapThemeCollection()
        if themes.hasMapTheme(name) and self.layer.id() not in themes.mapThemeVisibleLayerIds(name):
            raise ExportError(
                tr("The map theme “{name}” of the project does not show its layer.").format(name=name),
                remedy=tr("Show the layer and replace the map theme in QGIS’s layer panel, or remove the map theme."),
            )

    def info(self, atlas: AtlasInfo, spec: PageSpec, author: str) -> DocumentInfo:
        """Return what a file of the map says of itself."""
        texts = self.texts(atlas, spec)
        with speaking(spec.language):
            edition = f"{tr_data(atlas.title)} {atlas.provenance.get('edition_version', '')}".strip()
            what = tr(self.what.title) if isinstance(self.what, Theme) else self.what.title
            words = (what, tr("migration"), tr("asylum"), tr("regions of Europe"), tr_data(atlas.title))
            subject = ". ".join(part for part in (texts.subtitle, edition) if part)
            return DocumentInfo(" ".join(texts.title.split()), author, subject, words, page_language().value)

    def citation(self, atlas: AtlasInfo, spec: PageSpec) -> str:
        """Return how to cite the map, in the page's language."""

        texts = self.texts(atlas, spec)
        with speaking(spec.language):
            return captions.citation(atlas, texts, captions.data_of(atlas, self.what))

    def caption(self, atlas: AtlasInfo, spec: PageSpec) -> str:
        """Return the text beside the map: caption, alternative text, citation."""

        # A copy: in a project that is not ours the legend keeps its language.
        layer = self.layer.clone()
        relabel(layer, spec.language)
        facts = map_facts(layer)
        texts = self.texts(atlas, spec)
        with speaking(spec.language):
            return captions.caption_file(texts, facts, self.citation(atlas, spec))


def maps_in(
    group: QgsLayerTreeGroup, themes: Sequence[Theme] = tuple(Theme), indicators: Sequence[str] | None = None
) -> list[AtlasMap]:
    """Return the maps that an atlas group holds, of those asked for: themes first, in the order given.

    :param indicators: their views in the atlas file; None for all
    """

    held = builder.theme_layers_of(group)
    maps = [AtlasMap(theme, held[theme]) for theme in themes if theme in held]
    layers = builder.indicator_layers_of(group)
    if layers and indicators != ():
        wanted = layers if indicators is None else indicators
        found = read_indicators(builder.atlas_path_of(group))
        maps += [AtlasMap(one, layers[one.view]) for one in found if one.view in layers and one.view in wanted]
    return maps
