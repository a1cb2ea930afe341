"""A map of an atlas: texts, page, caption."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...errors import ExportError
from ...layouts import captions
from ...layouts.export import DocumentInfo
from ...layouts.map_facts import map_facts
from ...layouts.map_page import map_layout
from ...layouts.page import PageSpec
from ...model.vocabulary import Theme
from ...project import builder
from ...project.relabel import relabel
from ...project.subjects.kinds import map_layers_of, subjects_in
from ...translation import page_language, speaking, tr, tr_data

if TYPE_CHECKING:
    from qgis.core import QgsLayerTreeGroup, QgsPrintLayout, QgsProject, QgsVectorLayer

    from ...project.subjects.map_texts import MapTexts
    from ...project.subjects.subject import Subject


@dataclass(frozen=True)
class AtlasMap:
    """A map of an atlas group.

    :param layer: the layer it draws
    """

    subject: Subject
    layer: QgsVectorLayer

    @property
    def stem(self) -> str:
        """Stem of its files, before it is made safe."""
        return self.subject.file_stem

    @property
    def name(self) -> str:
        """What it is called while it is exported."""
        return self.subject.name_of(self.layer)

    def texts(self, spec: PageSpec) -> MapTexts:
        """Return the words of its page, in the page's language."""
        return self.subject.texts(self.layer, spec)

    def layout(self, project: QgsProject, group: QgsLayerTreeGroup, spec: PageSpec) -> QgsPrintLayout:
        """Return its page.

        :raises ExportError: if the project's map theme does not show the layer
        """
        self._check_map_theme(project)
        # At once, so that no window says anything meanwhile.
        with speaking(spec.language):
            return map_layout(project, group, self.subject, spec)

    def _check_map_theme(self, project: QgsProject) -> None:
        name, themes = builder.map_theme_name(self.layer), project.mapThemeCollection()
        if themes.hasMapTheme(name) and self.layer.id() not in themes.mapThemeVisibleLayerIds(name):
            raise ExportError(
                tr("The map theme “{name}” of the project does not show its layer.").format(name=name),
                remedy=tr("Show the layer and replace the map theme in QGIS’s layer panel, or remove the map theme."),
            )

    def info(self, spec: PageSpec, author: str) -> DocumentInfo:
        """Return what a file of the map says of itself."""
        texts, atlas = self.texts(spec), self.subject.atlas
        with speaking(spec.language):
            edition = f"{tr_data(atlas.title)} {atlas.provenance.get('edition_version', '')}".strip()
            what = self.subject.title
            words = (what, tr("migration"), tr("asylum"), tr("regions of Europe"), tr_data(atlas.title))
            subject = ". ".join(part for part in (texts.subtitle, edition) if part)
            return DocumentInfo(" ".join(texts.title.split()), author, subject, words, page_language().value)

    def citation(self, spec: PageSpec) -> str:
        """Return how to cite the map, in the page's language."""
        texts = self.texts(spec)
        with speaking(spec.language):
            return captions.citation(self.subject, texts)

    def caption(self, spec: PageSpec) -> str:
        """Return the text beside the map: caption, alternative text, citation."""
        # A copy: in a project that is not ours the legend keeps its language.
        layer = self.layer.clone()
        relabel(layer, spec.language)
        facts = map_facts(layer, self.subject)
        texts = self.texts(spec)
        with speaking(spec.language):
            return captions.caption_file(texts, facts, self.citation(spec))


def maps_in(
    group: QgsLayerTreeGroup, themes: Sequence[Theme] = tuple(Theme), further: Sequence[str] | None = None
) -> list[AtlasMap]:
    """Return the maps that an atlas group holds, of those asked for: themes first, in the order given.

    :param further: the other maps, by their views in the atlas file, e.g. of indicators; None for all
    """
    path = builder.atlas_path_of(group)
    layers = map_layers_of(group)
    if path is None or not layers:
        return []
    subjects = subjects_in(builder.open_atlas(path))
    return [
        AtlasMap(subjects[view], layers[view]) for view in wanted_views(themes, further, layers) if view in subjects
    ]


def wanted_views(themes: Sequence[Theme], further: Sequence[str] | None, there: Collection[str]) -> list[str]:
    """Return the views of the maps asked for, of those that are there: themes first, in the order given.

    :param further: the other maps; None for all
    """
    ours = [theme.value for theme in Theme]
    others = [view for view in there if view not in ours and (further is None or view in further)]
    return [theme.value for theme in themes if theme.value in there] + others
