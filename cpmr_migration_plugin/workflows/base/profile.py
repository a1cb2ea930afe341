"""Small JSON files of the plugin in the user's profile."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...__about__ import SLUG
from ...errors import TargetError
from ...leftover_files import sweep_once
from ...store.target import replacing
from ...translation import tr


def profile_folder() -> Path:
    """Return the plugin's folder in the profile of the running QGIS; it need not exist."""
    from qgis.core import QgsApplication

    return Path(QgsApplication.qgisSettingsDirPath()) / SLUG


@dataclass(frozen=True)
class ProfileFile:
    """A JSON object in the profile, written whole or not at all.

    :param name: name of the file, e.g. ``sources.json``
    :param version: raised whenever an older plugin could not read it any more
    """

    name: str
    version: int = 1

    @property
    def path(self) -> Path:
        """The file."""
        return profile_folder() / self.name

    def read(self) -> tuple[dict[str, Any], str]:
        """Return what is kept, and what a user must be told of it.

        A file that is damaged or from a newer plugin is set aside, never overwritten.
        """
        try:
            content = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}, ""
        except (OSError, ValueError, RecursionError):
            return {}, tr("“{file}” in your profile was damaged. It was set aside as “{aside}”.").format(
                file=self.name, aside=self._set_aside("broken")
            )
        version = content.get("version") if isinstance(content, dict) else None
        if not isinstance(version, int):
            return {}, tr("“{file}” in your profile was damaged. It was set aside as “{aside}”.").format(
                file=self.name, aside=self._set_aside("broken")
            )
        if version > self.version:
            return {}, tr(
                "“{file}” in your profile was written by a newer version of this plugin. It was set aside as “{aside}”."
            ).format(file=self.name, aside=self._set_aside(f"version{version}"))
        return content, ""

    def write(self, content: dict[str, Any]) -> None:
        """Keep *content* in place of what was kept.

        :raises TargetError: if it cannot be written; what was kept still is
        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise self._unwritten(str(error)) from error
        sweep_once(self.path.parent, own=True)
        with replacing(self.path, self._unwritten) as partial:
            text = json.dumps({"version": self.version, **content}, ensure_ascii=False, indent=1)
            partial.write_text(text + "\n", encoding="utf-8")

    def _unwritten(self, details: str) -> TargetError:
        return TargetError(
            tr("“{file}” in your profile cannot be written.").format(file=self.name),
            details=details,
            remedy=tr("Make room on the disk, or see that the folder may be written to."),
        )

    def _set_aside(self, mark: str) -> str:
        """Rename the file, overwriting nothing, and return its new name."""
        number, aside = 1, self.path.with_suffix(f".{mark}.json")
        while aside.exists():
            number, aside = number + 1, self.path.with_suffix(f".{mark}{number + 1}.json")
        with suppress(OSError):
            self.path.rename(aside)
        return aside.name
