"""Choices of the user, kept in QGIS's settings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsSettings

from ..__about__ import SLUG


class SavedChoices:
    """Values kept under one section of the plugin's settings.

    :param section: e.g. ``load`` for the choices of one dialog
    """

    def __init__(self, section: str) -> None:
        self._prefix = f"{SLUG}/{section}"

    def text(self, key: str, default: str = "") -> str:
        """Return a remembered text."""
        return str(self._value(key, default, str))

    def flag(self, key: str, default: bool) -> bool:
        """Return a remembered yes or no."""
        return bool(self._value(key, default, bool))

    def number(self, key: str, default: int) -> int:
        """Return a remembered whole number."""
        return int(self._value(key, default, int))

    def folder(self, key: str) -> Path | None:
        """Return a remembered folder that still exists."""
        text = self.text(key)
        return Path(text) if text and Path(text).is_dir() else None

    def words(self, key: str, default: list[str]) -> list[str]:
        """Return a remembered list of identifiers."""
        text = self.text(key, ",".join(default))
        return [word for word in text.split(",") if word]

    def keep(self, **values: Any) -> None:
        """Remember values; lists as identifiers separated by commas."""
        settings = QgsSettings()
        for key, value in values.items():
            if isinstance(value, (list, tuple)):
                value = ",".join(value)  # noqa: PLW2901
            settings.setValue(f"{self._prefix}/{key}", str(value) if isinstance(value, Path) else value)

    def _value(self, key: str, default: Any, kind: type) -> Any:
        try:
            return QgsSettings().value(f"{self._prefix}/{key}", default, type=kind)
        except TypeError:  # someone else's value, of another type
            return default
