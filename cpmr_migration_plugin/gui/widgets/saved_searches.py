"""Searches a user keeps: words and filters, in the profile, offered in a menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from ..settings import SavedChoices
from ...model.inspect.filters import Filters
from ...model.inspect.saved import SavedSearch, dumps, loads
from ...translation import tr
from ...workflows.base.named_store import NamedStore

_MOST = 50
_NAME_LENGTH = 60


@dataclass(frozen=True)
class Search:
    """Words and filters."""

    text: str = ""
    filters: Filters = field(default_factory=Filters)

    @property
    def name(self) -> str:
        """The search in words, short enough for a menu."""
        name = self.full_name
        return name if len(name) <= _NAME_LENGTH else name[: _NAME_LENGTH - 1].rstrip() + "…"

    @property
    def full_name(self) -> str:
        """The search in words, by which it is kept."""
        return self.filters.heading(self.text)

    def __bool__(self) -> bool:
        return bool(self.text.strip() or self.filters)


@dataclass(frozen=True)
class _Setting:
    """The setting that keeps the searches."""

    remembered: SavedChoices

    def read(self) -> tuple[str, str]:
        return self.remembered.text("searches"), ""

    def write(self, content: str) -> None:
        self.remembered.keep(searches=content)


def search_store(remembered: SavedChoices) -> NamedStore[str, Search]:
    """Return the kept searches by their full names, the newest first; what cannot be read is passed over."""
    return NamedStore(_Setting(remembered), _decode, _encode)


def _decode(text: str) -> tuple[dict[str, Search], list[str]]:
    found = {kept.name: Search(kept.text, kept.filters) for kept in loads(text)}
    return {name: search for name, search in found.items() if search}, []


def _encode(searches: dict[str, Search]) -> str:
    kept = [SavedSearch(name, search.text, search.filters) for name, search in searches.items()]
    return dumps(kept[:_MOST])


class SavedSearchButton(QToolButton):
    """A button with the kept searches in its menu.

    :param current: returns what is searched for now
    :param apply: called with a kept search that was chosen
    """

    def __init__(
        self,
        remembered: SavedChoices,
        current: Callable[[], Search],
        apply: Callable[[Search], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._current, self._apply = search_store(remembered), current, apply
        self.setIcon(QgsApplication.getThemeIcon("/mIconFavorites.svg"))
        self.setToolTip(tr("Saved searches"))
        self.setAccessibleName(tr("Saved searches"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Make the menu anew."""
        menu = self.menu()
        menu.clear()
        kept, _ = self._store.read()
        current = self._current()
        save = menu.addAction(tr("&Save this search"), lambda: self._save(current))
        save.setEnabled(bool(current) and current not in kept.values())
        menu.addSeparator()
        for search in kept.values():
            menu.addAction(search.name.replace("&", "&&"), lambda search=search: self._apply(search))
        if not kept:
            menu.addAction(tr("No saved searches yet")).setEnabled(False)
            return
        remove = menu.addMenu(tr("&Remove"))
        for name, search in kept.items():
            remove.addAction(search.name.replace("&", "&&"), lambda name=name: self._store.remove(name))

    def _save(self, search: Search) -> None:
        self._store.keep([(search.full_name, search)], first=True)
