"""Show the new content of an atlas file in a project that has it open, and keep the user's edits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtXml import QDomDocument

from . import builder, forms
from .layers import (
    ROLE_PROPERTY,
    AtlasInfo,
    describe_layer,
    open_layer,
    source_file,
    style_of,
)
from .new_classes import add_classes, later_classes
from .note_columns import show_report_notes
from .style_edits import SEEN, STYLE_PROPERTY, exported, is_edited, look_of, remember_style
from .subjects.kinds import map_layers_of, subjects_in
from .subjects.subject import Subject
from ..errors import TargetError
from ..model.vocabulary import Theme
from ..progress import Steps
from ..store import layout
from ..store.styles import stored_style
from ..translation import tr


@dataclass(frozen=True)
class LayerStates:
    """How the layers of a project looked before an atlas file was given new content.

    :param atlas: what the file said about itself
    :param subjects: what its maps showed, by view
    :param edited: layers whose default style depends on the data, by id, and whether a user edited their style
    :param defaults: the default look of those, by view
    :param columns: the columns of our layers, by id
    """

    atlas: AtlasInfo
    subjects: dict[str, Subject]
    edited: dict[str, bool] = field(default_factory=dict)
    defaults: dict[str, str] = field(default_factory=dict)
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
def locked_layers(project: QgsProject, atlas: Path) -> Iterator[None]:
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


def watching_layers(project: QgsProject, path: Path) -> Steps[LayerStates]:
    """Return, in short steps, how the layers of an atlas file look, before it is given new content."""
    atlas = builder.open_atlas(path)
    states = LayerStates(atlas, subjects_in(atlas))
    for group in groups_on(project, path):
        for table, layer in map_layers_of(group).items():
            subject = states.subjects.get(table)
            if subject is None or not subject.style_follows_data:
                continue
            yield
            if table not in states.defaults:
                fresh = yield from subject.opening()
                states.defaults[table] = look_of(fresh)
            yield
            if sip.isdeleted(layer):  # a user may remove it meanwhile
                continue
            identifier, ours = layer.id(), [states.defaults[table]]
            if is_edited(layer, ours):
                ours.append((yield from _stored(path, subject)))
            states.edited[identifier] = not sip.isdeleted(layer) and is_edited(layer, ours)
    states.columns.update({layer.id(): frozenset(layer.fields().names()) for layer in layers_on(project, path)})
    return states


@dataclass(frozen=True)
class LayerUpdate:
    """What became of the layers of a project.

    :param kept: layers whose edited style was kept
    :param classes: classes that were added to legends, since the edition has them, each once
    :param subjects: what the maps of the file show now, by view
    """

    kept: list[str]
    classes: list[str]
    subjects: dict[str, Subject]


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
    subjects = subjects_in(atlas)
    kept: list[str] = []
    for group in groups_on(project, path):
        _rename(group, look.atlas, atlas)
        for table, layer in map_layers_of(group).items():
            subject, before = subjects.get(table), look.subjects.get(table)
            if subject is None or before is None or not subject.style_follows_data:
                continue
            if (yield from renewing_layer(layer, subject, before, look)):
                kept.append(layer.name())
        for node in group.findLayers():
            if isinstance(node.layer(), QgsVectorLayer) and node.layer().customProperty(ROLE_PROPERTY):
                describe_layer(node.layer(), atlas, look.atlas)
                _tell_notes(node.layer())
        yield from builder.adding_tables(project, group, atlas)
    classes = yield from _completing(project, look, subjects)
    for layer in layers_on(project, path):
        yield
        if not sip.isdeleted(layer):
            layer.updateExtents()
            layer.triggerRepaint()
    return LayerUpdate(kept, list(dict.fromkeys(classes)), subjects)


def _tell_notes(layer: QgsVectorLayer) -> None:
    """Let the map tip tell the notes on figures, which an older file kept as sentences: codes are shown to nobody."""
    forms.set_words(layer, only=forms.TOLD_BY_TIPS)
    if layer.customProperty(ROLE_PROPERTY) == layout.JOIN_REPORT:
        show_report_notes(layer)
    tip = layer.mapTipTemplate()
    if tip and layer.fields().indexOf("figure_note") >= 0 and "figure_note" not in tip:
        layer.setMapTipTemplate(f"{tip}{forms.note_line()}")


def following_edits(project: QgsProject, path: Path) -> Steps[None]:
    """Let layers show, in short steps, an atlas file whose views follow its tables now, and be drawn when those change.

    Styles, names and words stay as they are.
    """
    for layer in layers_on(project, path):
        yield
        if not sip.isdeleted(layer):  # a user may remove it meanwhile
            layer.reload()
            forms.set_words(layer, only=(layout.UUID,))
    for group in groups_on(project, path):
        tables = [builder.layer_of(group, name) for name in builder.EDITED_TABLES]
        for theme, layer in builder.theme_layers_of(group).items():
            if theme is not Theme.COUNTRY_DATA:
                builder.follow(layer, [table for table in tables if table is not None])
            layer.triggerRepaint()


def renewing_layer(
    layer: QgsVectorLayer, subject: Subject, before: Subject | None, look: LayerStates | None = None
) -> Steps[bool]:
    """Let the layer of a subject show, in short steps, figures that were replaced below it.

    Its style and its name are kept if a user has edited them; a user may remove it meanwhile.

    :param before: the subject as it was; None if that is not known
    :param look: how it looked before, if that was asked; what it remembers tells else
    :return: whether an edited style was kept, and so the classes it had
    """
    if sip.isdeleted(layer):
        return False
    if look is None:
        layer.dataProvider().reloadData()
    fresh = yield from subject.opening()
    yield
    if sip.isdeleted(layer):
        return False
    default = look_of(fresh)
    if look is None:
        changed, edited = look_of(layer) != default, is_edited(layer, [default])
    else:
        changed, edited = default != look.defaults.get(subject.table), look.edited.get(layer.id(), True)
    if before is None or layer.name() == before.layer_name:
        layer.setName(subject.layer_name)
    subject.renew_words(layer, before)
    if changed and not edited:
        # At one blow, as from a file. The legend of a layout that follows a map theme puts the theme's style
        # on the layer and takes it off again whenever that changes: a renderer that Python still holds is
        # deleted by that, and QGIS crashes (seen in 3.22).
        layer.importNamedStyle(exported(fresh, SEEN), SEEN)
        if layer.customProperty(STYLE_PROPERTY):
            remember_style(layer)
    layer.triggerRepaint()
    return changed and edited


def _completing(project: QgsProject, look: LayerStates, subjects: Mapping[str, Subject]) -> Steps[list[str]]:
    """Word columns that are new and add classes that styles do not know, in short steps; returns their names."""
    names: list[str] = []
    for group in groups_on(project, look.atlas.path):
        for node in group.findLayers():
            layer = node.layer()
            if isinstance(layer, QgsVectorLayer) and layer.id() in look.columns:
                fresh = set(layer.fields().names()) - look.columns[layer.id()]
                if fresh:
                    forms.set_words(layer, only=fresh)
        for table, layer in map_layers_of(group).items():
            yield
            wanted = [] if sip.isdeleted(layer) or table not in subjects else later_classes(layer, subjects[table])
            if wanted:
                copy = layer.clone()
                add_classes(copy, subjects[table], wanted)
                # As from a file, see above.
                symbology = QgsMapLayer.StyleCategory.Symbology
                layer.importNamedStyle(exported(copy, symbology), symbology)
                names += [one.label for one in wanted]
    return names


def completed_style(subject: Subject, qml: str) -> tuple[str, list[str]]:
    """Return a style that a user keeps in an atlas file, with the classes that it does not know, and their names.

    :param qml: the style; it comes back as it is if it lacks none
    """
    if not subject.later_classes:
        return qml, []
    layer = open_layer(subject.atlas, subject.table, "")
    document = QDomDocument()
    if not document.setContent(qml)[0] or not layer.importNamedStyle(document)[0]:
        return qml, []
    wanted = later_classes(layer, subject)
    if not wanted:
        return qml, []
    add_classes(layer, subject, wanted)
    return style_of(layer)[1], [one.label for one in wanted]


def _stored(path: Path, subject: Subject) -> Steps[str]:
    """Return, in short steps, the look that was written into the file when it was loaded.

    It may have been written by another version of QGIS or of the plugin; this one reads it and tells it its way.
    """
    qml = stored_style(path, subject.table)
    if not qml:
        return ""
    layer = yield from subject.opening()
    yield
    document = QDomDocument()
    document.setContent(qml)
    done, _ = layer.importNamedStyle(document)
    return look_of(layer) if done else ""


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
