"""Show the new content of an atlas file in a project that has it open, and keep the user's edits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtXml import QDomDocument

from . import builder, forms
from .layers import (
    FIGURE_THEMES,
    ROLE_PROPERTY,
    AtlasInfo,
    describe_layer,
    open_layer,
    opening_theme,
    renew_words,
    source_file,
    style_of,
)
from .new_classes import add_classes, later_classes
from ..errors import TargetError
from ..model.vocabulary import Theme
from ..progress import Steps
from ..store.styles import stored_style
from ..translation import tr

#: What a user sees of a style. Fields and forms are left out: relations of the project stand in them.
_SEEN = (
    QgsMapLayer.StyleCategory.Symbology,
    QgsMapLayer.StyleCategory.Labeling,
    QgsMapLayer.StyleCategory.Diagrams,
    QgsMapLayer.StyleCategory.Rendering,
    QgsMapLayer.StyleCategory.MapTips,
)

#: Made anew for every rule and symbol layer; within symbols that stand as text in an option too (QGIS 3.30 and later).
_UUID = re.compile(r"\{[0-9a-fA-F-]{36}\}")
#: Drawn by lot for every pattern of points (QGIS 3.24 and later).
_SEED = re.compile(r'<Option\b[^>]*\bname="seed"[^>]*>')


@dataclass(frozen=True)
class LayerStates:
    """How the layers of a project looked before an atlas file was given new content.

    :param atlas: what the file said about itself
    :param edited: our layers of figures by id, and whether a user edited their style
    :param defaults: the default look of each theme with figures
    :param columns: the columns of our layers, by id
    """

    atlas: AtlasInfo
    edited: dict[str, bool]
    defaults: dict[Theme, str]
    columns: dict[str, frozenset[str]] = field(default_factory=dict)


def layers_on(project: QgsProject, atlas: Path) -> list[QgsVectorLayer]:
    """Return every layer of a project that reads from an atlas file, ours or not."""
    return [layer for layer in project.mapLayers().values() if _reads(layer, atlas)]


def groups_on(project: QgsProject, atlas: Path) -> list[QgsLayerTreeGroup]:
    """Return our groups whose layers read from an atlas file."""
    found = []
    for group in builder.our_groups(project):
        path = builder.atlas_path_of(group)
        if path is not None and path.exists() and path.samefile(atlas):
            found.append(group)
    return found


def check_not_edited(project: QgsProject, atlas: Path) -> None:
    """Make sure that no layer of an atlas file is being edited.

    :raises TargetError: naming the layer
    """
    for layer in layers_on(project, atlas):
        if layer.isEditable():
            raise being_edited(layer)


def being_edited(layer: QgsVectorLayer) -> TargetError:
    """Return what is told if a layer would have to be changed while it is being edited."""
    return TargetError(
        tr("The layer “{layer}” is being edited.").format(layer=layer.name()),
        remedy=tr("Save or discard its edits and try again. Nothing was changed."),
    )


@contextmanager
def locked(project: QgsProject, atlas: Path) -> Iterator[None]:
    """Let nobody begin to edit a layer of an atlas file; a layer that is read-only stays so.

    :raises TargetError: if one is being edited
    """
    check_not_edited(project, atlas)
    layers = [layer for layer in layers_on(project, atlas) if not layer.readOnly() and layer.setReadOnly(True)]
    try:
        yield
    finally:
        for layer in layers:
            if not sip.isdeleted(layer):
                layer.setReadOnly(False)


def looking(project: QgsProject, path: Path) -> Steps[LayerStates]:
    """Return, in short steps, how the layers of an atlas file look, before it is given new content."""
    atlas = builder.open_atlas(path)
    edited: dict[str, bool] = {}
    defaults: dict[Theme, str] = {}
    for group in groups_on(project, path):
        for theme, layer in _figure_layers(group):
            yield
            if theme not in defaults:
                fresh = yield from opening_theme(atlas, theme)
                defaults[theme] = style_text(fresh)
            yield
            if sip.isdeleted(layer):  # a user may remove it meanwhile
                continue
            now, identifier = style_text(layer), layer.id()
            edited[identifier] = now != defaults[theme]
            if edited[identifier]:
                stored = yield from _stored(path, atlas, theme)
                edited[identifier] = now != stored
    columns = {layer.id(): frozenset(layer.fields().names()) for layer in layers_on(project, path)}
    return LayerStates(atlas, edited, defaults, columns)


@dataclass(frozen=True)
class LayerUpdate:
    """What became of the layers of a project.

    :param kept: layers whose edited style was kept
    :param classes: classes that were added to legends, since the edition has them, each once
    """

    kept: list[str]
    classes: list[str]


def renewing(project: QgsProject, look: LayerStates) -> Steps[LayerUpdate]:
    """Show, in short steps, the new content of an atlas file.

    A layer is styled anew only where its default style is another now and nobody edited it. Answers keep their style,
    and get the classes that it does not know.
    """
    path = look.atlas.path
    for layer in layers_on(project, path):
        yield
        if not sip.isdeleted(layer):  # a user may remove it meanwhile
            layer.reload()
    yield
    atlas = builder.open_atlas(path)
    kept: list[str] = []
    fresh = yield from _figures_anew(project, atlas)
    for group in groups_on(project, path):
        _rename(group, look.atlas, atlas)
        for theme, layer in _figure_layers(group):
            yield
            if theme not in fresh or sip.isdeleted(layer):  # a user adds or removes layers meanwhile
                continue
            renew_words(layer, atlas, look.atlas, theme)
            if style_text(fresh[theme]) == look.defaults.get(theme):
                continue
            if look.edited.get(layer.id(), True):
                kept.append(layer.name())
            else:
                # At one blow, as from a file. The legend of a layout that follows a map theme puts the theme's style
                # on the layer and takes it off again whenever that changes: a renderer that Python still holds is
                # deleted by that, and QGIS crashes (seen in 3.22).
                layer.importNamedStyle(_exported(fresh[theme]), _seen())
        for node in group.findLayers():
            if isinstance(node.layer(), QgsVectorLayer) and node.layer().customProperty(ROLE_PROPERTY):
                describe_layer(node.layer(), atlas, look.atlas)
        yield from builder.adding_tables(project, group, atlas)
    classes = yield from _completing(project, look)
    for layer in layers_on(project, path):
        yield
        if not sip.isdeleted(layer):
            layer.updateExtents()
            layer.triggerRepaint()
    return LayerUpdate(kept, list(dict.fromkeys(classes)))


def _completing(project: QgsProject, look: LayerStates) -> Steps[list[str]]:
    """Word columns that are new and add classes that styles do not know, in short steps; returns their names."""
    names: list[str] = []
    for group in groups_on(project, look.atlas.path):
        for node in group.findLayers():
            layer = node.layer()
            if isinstance(layer, QgsVectorLayer) and layer.id() in look.columns:
                fresh = set(layer.fields().names()) - look.columns[layer.id()]
                if fresh:
                    forms.set_words(layer, only=fresh)
        for theme, layer in builder.theme_layers_of(group).items():
            yield
            wanted = [] if sip.isdeleted(layer) else later_classes(layer, theme)
            if wanted:
                copy = layer.clone()
                add_classes(copy, theme, wanted)
                document = QDomDocument()
                copy.exportNamedStyle(document, QgsReadWriteContext(), QgsMapLayer.StyleCategory.Symbology)
                # As from a file, see above.
                layer.importNamedStyle(document, QgsMapLayer.StyleCategory.Symbology)
                names += [one.label for one in wanted]
    return names


def completed_style(atlas: AtlasInfo, theme: Theme, qml: str) -> tuple[str, list[str]]:
    """Return a style that a user keeps in an atlas file, with the classes that it does not know, and their names.

    :param qml: the style; it comes back as it is if it lacks none
    """
    layer = open_layer(atlas, theme.value, "")
    document = QDomDocument()
    if not document.setContent(qml)[0] or not layer.importNamedStyle(document)[0]:
        return qml, []
    wanted = later_classes(layer, theme)
    if not wanted:
        return qml, []
    add_classes(layer, theme, wanted)
    return style_of(layer)[1], [one.label for one in wanted]


def _figures_anew(project: QgsProject, atlas: AtlasInfo) -> Steps[dict[Theme, QgsVectorLayer]]:
    """Return, in short steps, the themes with figures that a project shows, as they are styled now."""
    shown = {theme for group in groups_on(project, atlas.path) for theme, _ in _figure_layers(group)}
    fresh = {}
    for theme in sorted(shown, key=list(Theme).index):
        yield
        fresh[theme] = yield from opening_theme(atlas, theme)
    return fresh


def _figure_layers(group: QgsLayerTreeGroup) -> list[tuple[Theme, QgsVectorLayer]]:
    """Return the layers of a group whose default style depends on the data; answers have fixed classes."""
    return [pair for pair in builder.theme_layers_of(group).items() if pair[0] in FIGURE_THEMES]


def style_text(layer: QgsVectorLayer) -> str:
    """Return how a layer looks, as text that is equal for equal looks."""
    return plain_text(_exported(layer))


def plain_text(document: QDomDocument) -> str:
    """Return a style as text without what QGIS numbers or draws by lot anew each time it makes one."""
    return _SEED.sub("", _UUID.sub("", document.toString(-1)))


def _exported(layer: QgsVectorLayer) -> QDomDocument:
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext(), _seen())
    return document


def _seen() -> QgsMapLayer.StyleCategory:
    categories = _SEEN[0]
    for category in _SEEN[1:]:
        categories |= category
    return categories


def _stored(path: Path, atlas: AtlasInfo, theme: Theme) -> Steps[str]:
    """Return, in short steps, the look that was written into the file when it was loaded.

    It may have been written by another version of QGIS or of the plugin; this one reads it and tells it its way.
    """
    qml = stored_style(path, theme.value)
    if not qml:
        return ""
    layer = yield from opening_theme(atlas, theme)
    yield
    document = QDomDocument()
    document.setContent(qml)
    done, _ = layer.importNamedStyle(document)
    return style_text(layer) if done else ""


def _rename(group: QgsLayerTreeGroup, old: AtlasInfo, new: AtlasInfo) -> None:
    """Give a group the title of the new edition, unless a user gave it a name of their own."""
    if group.name() == builder.group_title(old) != builder.group_title(new):
        taken = (node.name() for node in group.parent().findGroups() if node is not group)
        group.setName(builder.unique_name(builder.group_title(new), taken))


def _reads(layer: QgsMapLayer, atlas: Path) -> bool:
    if not isinstance(layer, QgsVectorLayer):
        return False
    try:
        return source_file(layer).samefile(atlas)
    except (OSError, ValueError):
        return False
