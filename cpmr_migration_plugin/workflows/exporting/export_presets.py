"""Settings of an export under a name: kept in the profile, or as a file to hand on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..base.named_store import NamedStore, by_name, read_limited
from ..base.profile import ProfileFile
from ... import json_reading
from ...errors import PluginError
from ...gate import gate
from ...sources.http.address import without_secrets
from ...sources.path_rules import leads_elsewhere
from ...store.target import replacing
from ...translation import tr

#: Plain values of the settings by name; who applies them passes over what it does not know.
Settings = dict[str, Any]

_KIND = "cpmr-export-preset"
_VERSION = 1
#: Ending of a preset handed on.
ENDING = "json"
#: A preset is a page of text at most.
_LARGEST = 100_000
#: Bytes of memory that it may become.
_MOST_MEMORY = 10_000_000


def _decode(content: dict[str, Any]) -> tuple[dict[str, Settings], list[str]]:
    kept = content.get("presets")
    found = kept if isinstance(kept, dict) else {}
    return {name: values for name, values in sorted(found.items()) if isinstance(values, dict)}, []


_STORE: NamedStore[dict[str, Any], Settings] = NamedStore(
    ProfileFile("export-presets.json"), _decode, lambda presets: {"presets": presets}
)


def read_presets() -> tuple[dict[str, Settings], str]:
    """Return the presets in the profile by name, and what a user must be told of them."""
    presets, told = _STORE.read()
    return presets, " ".join(told)


def find_preset(text: str, *, own_logo: bool = False) -> Settings:
    """Return the settings under a name in the profile, or in a file.

    :param text: the name, whatever its case, or the path of a file
    :param own_logo: whether another logo is given than that of the preset
    :raises PluginError: if there is neither, or the file holds no preset, or names a logo that is not opened because a
        file says so
    """
    presets, _ = read_presets()
    wanted = text.strip()
    named = by_name(presets, wanted)
    if named is not None:
        return named
    path = Path(wanted).expanduser()
    if path.suffix.lower() == f".{ENDING}" or path.parent != Path():
        settings, told = without_foreign_logo(read_preset(path)[1])
        if told and not own_logo:
            raise PluginError(told, remedy=tr("Give LOGO yourself."))
        return settings
    raise PluginError(
        tr("There is no preset “{name}”.").format(name=wanted),
        remedy=tr("Choose one of these: {names}.").format(names=", ".join(presets) or "–"),
    )


def without_foreign_logo(settings: Settings) -> tuple[Settings, str]:
    """Return the settings of somebody else's file without a logo that is not on this computer.

    To look at one on a share is to ask its host, with the user's login. What the profile has itself was chosen here.

    :returns: the settings, and what a user must be told of the logo, or nothing
    """
    page = settings.get("page")
    logo = page.get("logo") if isinstance(page, dict) else None
    if not isinstance(logo, str) or not leads_elsewhere(logo) or logo in _own_logos():
        return settings, ""
    told = tr("The preset names a logo that is not on this computer: “{place}”. It is left out.")
    return {**settings, "page": {**page, "logo": ""}}, told.format(place=without_secrets(logo)[:200])


def _own_logos() -> set[str]:
    pages = (values.get("page") for values in read_presets()[0].values())
    return {str(page.get("logo")) for page in pages if isinstance(page, dict)}


def save_preset(name: str, settings: Settings) -> None:
    """Keep settings under a name, in place of what was kept under it.

    :raises PluginError: if the name is empty
    :raises TargetError: if the profile cannot be written
    """
    if not name.strip():
        raise PluginError(tr("Give the preset a name."))
    _STORE.keep([(name.strip(), settings)])


def remove_preset(name: str) -> None:
    """Forget the settings under a name.

    :raises TargetError: if the profile cannot be written
    """
    _STORE.remove(name)


def write_preset(path: Path, name: str, settings: Settings) -> None:
    """Write settings to a file that others can read.

    :raises TargetError: if it cannot be written
    """
    text = json.dumps({"kind": _KIND, "version": _VERSION, "name": name, "settings": settings}, indent=1)
    with replacing(path) as unfinished:
        unfinished.write_text(text + "\n", encoding="utf-8")


def read_preset(path: Path) -> tuple[str, Settings]:
    """Return the name and the settings in a file.

    :raises PluginError: if it holds none
    """
    remedy = tr("Choose a file that was written by “Save preset as file”.")

    def told(details: str) -> PluginError:
        return PluginError(
            tr("“{file}” holds no preset of an export.").format(file=path.name), details=details, remedy=remedy
        )

    with gate(told):
        content = json_reading.parse(read_limited(path, _LARGEST), _MOST_MEMORY)
        if content["kind"] != _KIND or not isinstance(content["settings"], dict):
            raise ValueError(content["kind"])
        if content["version"] > _VERSION:
            raise PluginError(tr("The preset was written by a newer version of this plugin."), remedy=tr("Update it."))
        return str(content.get("name") or path.stem), content["settings"]
