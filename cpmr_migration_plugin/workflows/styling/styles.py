"""Style presets: built-in ones, the user's, and applying them to layers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..base.named_store import NamedStore, by_name, free_name, read_limited
from ..base.profile import ProfileFile
from ...errors import PluginError
from ...model.style.preset import StylePreset, built_in, dumps, from_json, loads, to_json
from ...project import builder
from ...project.layers import ROLE_PROPERTY, style_of
from ...project.preset_drawn import preset_drawn, preset_of
from ...project.preset_fit import hindrance
from ...project.presets import apply_preset, dressed_theme, restore_style, shown_classes, styled_copy
from ...project.subjects.kinds import map_layers_of, subject_of, subjects_in
from ...store.styles import put_default_style, style_basis
from ...store.target import check_target, replacing
from ...translation import tr

if TYPE_CHECKING:
    from qgis.core import QgsProject, QgsVectorLayer

    from ...project.presets import PreviousStyle, ShownClass
    from ...project.subjects.subject import Subject
    from ...store.basis import ContentDigest

#: Ending of a file of presets.
ENDING = ".json"
#: What is larger is no file of presets; it is not read.
_LARGEST = 200_000


def _decode(content: dict[str, Any]) -> tuple[dict[str, StylePreset], list[str]]:
    notes: list[str] = []
    found: dict[str, StylePreset] = {}
    items = content.get("presets", [])
    for item in items if isinstance(items, list) else []:
        try:
            preset = from_json(item)
        except PluginError:
            name = item.get("name") if isinstance(item, dict) else None
            notes.append(tr("The saved style “{name}” cannot be used any more.").format(name=str(name)[:80]))
            continue
        found[preset.name] = preset
    return found, notes


def _encode(presets: dict[str, StylePreset]) -> dict[str, Any]:
    return {"presets": [to_json(preset) for preset in presets.values()]}


_STORE = NamedStore(ProfileFile("styles.json"), _decode, _encode)


def saved() -> tuple[list[StylePreset], list[str]]:
    """Return the presets a user keeps in the profile, and what they must be told of them."""
    found, notes = _STORE.read()
    return list(found.values()), notes


def save(preset: StylePreset) -> None:
    """Keep a preset in the profile; one of the same name is replaced.

    :raises PluginError: if it has the name of a built-in one, or the profile cannot be written
    """
    _refuse_built_in(preset.name)
    _STORE.keep([(preset.name, preset)])


def delete(name: str) -> None:
    """Forget a preset.

    :raises PluginError: if there is none of that name, or the profile cannot be written
    """
    if not _STORE.remove(name):
        raise _unknown(name)


def find(name: str) -> StylePreset:
    """Return a built-in or saved preset by its name.

    :raises PluginError: if there is none
    """
    presets = {preset.name: preset for preset in built_in()}
    found = by_name({**_STORE.read()[0], **presets}, name)
    if found is None:
        raise _unknown(name)
    return found


def read_file(path: Path) -> list[StylePreset]:
    """Return the presets in a file.

    :raises PluginError: if it cannot be read or is no file of presets
    """
    try:
        text = read_limited(path, _LARGEST).decode("utf-8-sig")
    except (OSError, ValueError) as error:
        raise PluginError(
            tr("“{file}” cannot be read as a file of styles.").format(file=path.name),
            details=str(error),
            remedy=tr("Choose a file that was exported with “Export…” in the window “Style”."),
        ) from error
    return loads(text)


def import_file(path: Path) -> list[StylePreset]:
    """Keep the presets of a file in the profile, under names of their own; returns them as they are kept.

    :raises PluginError: if it is no file of presets, or the profile cannot be written
    """
    kept, _ = saved()
    taken = {one.name for one in (*kept, *built_in())}
    fresh = []
    for preset in read_file(path):
        mine = next((one for one in kept if one == preset), None) or preset.named(free_name(preset.name, taken))
        taken.add(mine.name)
        fresh.append(mine)
    _STORE.keep((one.name, one) for one in fresh)
    return fresh


def export_file(path: Path, presets: Sequence[StylePreset]) -> Path:
    """Write presets into a file others can import; returns where it is.

    :raises TargetError: if it cannot be written; an older file is then as it was
    """
    target = path if path.suffix.lower() == ENDING else path.with_name(path.name + ENDING)
    with replacing(target) as partial:
        partial.write_text(dumps(list(presets)), encoding="utf-8")
    return target


def layers_to_style(project: QgsProject) -> list[QgsVectorLayer]:
    """Return the layers of a project that presets can be put on: themes first, then indicators."""
    found = []
    for group in builder.our_groups(project):
        found += map_layers_of(group).values()
    return found


def apply(layer: QgsVectorLayer, preset: StylePreset) -> PreviousStyle:
    """Put a preset on a layer of the open project; returns what :func:`undo` needs.

    :raises PluginError: if the preset cannot draw the layer, or it is being edited; nothing is changed then
    """
    former = apply_preset(layer, preset)
    if layer.project() is not None:
        layer.project().setDirty(True)
    return former


def undo(layer: QgsVectorLayer, former: PreviousStyle) -> None:
    """Give a layer the style it had before :func:`apply`."""
    restore_style(layer, former)


def layer_in_project(project: QgsProject, table: str) -> QgsVectorLayer:
    """Return the layer of the topmost atlas in a project that shows a theme or an indicator.

    :param table: a theme, e.g. ``regional_data``, or an indicator, with or without ``indicator_`` before it
    :raises PluginError: naming the layers there are
    """
    layers = layers_to_style(project)
    return layers[_position(table, [_role(layer) for layer in layers])]


def subject_in_file(atlas: Path, table: str) -> Subject:
    """Return the theme or indicator of an atlas file that a style is for; see :func:`layer_in_project`.

    :raises PluginError: if the file cannot be read, or naming the layers there are
    """
    subjects = list(subjects_in(builder.open_atlas(atlas)).values())
    return subjects[_position(table, [subject.table for subject in subjects])]


@dataclass(frozen=True)
class MadeStyle:
    """What a preset makes of a layer of an atlas file.

    :param qml: the style as QGIS keeps it
    :param lines: its legend, one class a line
    :param basis: the figures it was made for
    """

    subject: Subject
    qml: str
    lines: list[str]
    basis: ContentDigest | None = None


def style_in_file(atlas: Path, table: str, preset: StylePreset) -> MadeStyle:
    """Return what a preset makes of a layer of an atlas file; nothing is written.

    :raises PluginError: if the preset cannot draw it
    """
    basis = style_basis(atlas)
    subject = subject_in_file(atlas, table)
    layer = dressed_theme(subject, preset)
    return MadeStyle(subject, style_of(layer)[1], legend_lines(layer), basis)


def qml_of(layer: QgsVectorLayer) -> str:
    """Return the style a layer has now, as QML."""
    return style_of(layer)[1]


def legend_lines(layer: QgsVectorLayer) -> list[str]:
    """Return the classes a layer draws, with the number of regions in each."""
    return [one.label if one.count is None else f"{one.label}: {one.count}" for one in shown_classes(layer)]


def in_file(path: Path, name: str = "") -> StylePreset:
    """Return a preset of a file by its name, or the first one.

    :raises PluginError: if the file is none of presets, or has none of that name
    """
    presets = read_file(path)
    found = next((one for one in presets if not name or one.name.casefold() == name.casefold()), None)
    if found is None:
        raise PluginError(
            tr("“{file}” has no style “{name}”.").format(file=path.name, name=name),
            remedy=tr("Choose one of these: {names}.").format(names=", ".join(one.name for one in presets)),
        )
    return found


def parse_thresholds(text: str) -> tuple[float, ...]:
    """Return the thresholds in a text: numbers parted by blanks or semicolons, in any order.

    :raises PluginError: if one of them is no number
    """
    return tuple(sorted({parse_number(word.rstrip(",")) for word in text.replace(";", " ").split()}))


def parse_number(text: str) -> float:
    """Return a number a user typed; a comma is a decimal sign, as in most of Europe.

    :raises PluginError: if it is none
    """
    try:
        return float(text.strip().replace(",", ".").replace("\u2212", "-"))
    except ValueError as error:
        raise PluginError(
            tr("“{text}” is not a number.").format(text=text.strip()[:60]),
            remedy=tr("Write numbers with blanks between them, e.g. 5 10 20."),
        ) from error


def store_style(
    atlas: Path, subject: Subject, preset: StylePreset, qml: str, basis: ContentDigest | None = None
) -> None:
    """Make a style the one that a layer of an atlas file opens with.

    :param basis: the figures it was made for, see :class:`MadeStyle`; None where that is not to be looked at
    :raises TargetError: if the file cannot be written, or has other figures now; it is then as it was
    """
    put_default_style(atlas, subject.table, preset.name, qml, basis)


def write_qml(path: Path, qml: str) -> None:
    """Write a style as a QML file that QGIS loads.

    :raises TargetError: if it cannot be written; an older file is then as it was
    """
    check_target(path, ".qml")
    with replacing(path) as partial:
        partial.write_text(qml, encoding="utf-8")


def _role(layer: QgsVectorLayer) -> str:
    return str(layer.customProperty(ROLE_PROPERTY))


def _position(table: str, there: list[str]) -> int:
    wanted = table.strip()
    for name in (wanted, f"indicator_{wanted}"):
        if name in there:
            return there.index(name)
    raise PluginError(
        tr("There is no layer “{name}”.").format(name=wanted),
        details="\n".join(there),
        remedy=tr("Choose one of these: {names}.").format(names=", ".join(there) or "–"),
    )


def _refuse_built_in(name: str) -> None:
    if name in [preset.name for preset in built_in()]:
        raise PluginError(
            tr("“{name}” is the name of a built-in style.").format(name=name), remedy=tr("Choose another name.")
        )


def _unknown(name: str) -> PluginError:
    names = ", ".join(preset.name for preset in (*built_in(), *saved()[0]))
    return PluginError(
        tr("There is no style “{name}”.").format(name=name),
        remedy=tr("Choose one of these: {names}.").format(names=names),
    )


def preview(layer: QgsVectorLayer, preset: StylePreset) -> list[ShownClass]:
    """Return the classes a preset would give a layer, with the number of regions in each; nothing is changed.

    :raises PluginError: saying why the preset cannot draw the layer
    """
    return shown_classes(styled_copy(layer, preset, subject_of(layer)))


def fitting(layer: QgsVectorLayer, presets: Sequence[StylePreset]) -> list[str]:
    """Return why each preset cannot draw a layer; an empty text where it can.

    :raises PluginError: if the layer is not one of an atlas
    """
    subject = subject_of(layer)
    # Which field it is, is asked for once the style is chosen.
    field = next((identifier for _, identifier in choices(subject)[0]), "")
    some = [replace(preset, field=preset.field or field) for preset in presets]
    return [hindrance(preset, subject, layer) for preset in some]


def choices(subject: Subject) -> tuple[list[tuple[str, str]], bool]:
    """Return title and id of the fields of competence that a layer can show, and whether it can mark members."""
    return [(tr(field.title), field.id) for field in subject.fields], subject.has_members


def current(layer: QgsVectorLayer) -> StylePreset | None:
    """Return the preset that a layer draws, or was given last, if any."""
    return preset_drawn(layer) or preset_of(layer)
