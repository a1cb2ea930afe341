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


def read_searches(remembered: SavedChoices) -> list[Search]:
    """Return the kept searches, the newest first; what cannot be read is passed over."""
    found = (Search(kept.text, kept.filters) for kept in loads(remembered.text("searches")))
    return [search for search in found if search]


def write_searches(remembered: SavedChoices, searches: list[Search]) -> None:
    """Keep searches."""
    remembered.keep(searches=dumps([SavedSearch(s.full_name, s.text, s.filters) for s in searches[:_MOST]]))


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
        self._remembered, self._current, self._apply = remembered, current, apply
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
        searches = read_searches(self._remembered)
        current = self._current()
        save = menu.addAction(tr("&Save this search"), lambda: self._save(current))
        save.setEnabled(bool(current) and current not in searches)
        menu.addSeparator()
        for search in searches:
            menu.addAction(search.name.replace("&", "&&"), lambda search=search: self._apply(search))
        if not searches:
            menu.addAction(tr("No saved searches yet")).setEnabled(False)
            return
        remove = menu.addMenu(tr("&Remove"))
        for search in searches:
            remove.addAction(search.name.replace("&", "&&"), lambda search=search: self._remove(search))

    def _save(self, search: Search) -> None:
        write_searches(self._remembered, [search, *read_searches(self._remembered)])

    def _remove(self, search: Search) -> None:
        write_searches(self._remembered, [kept for kept in read_searches(self._remembered) if kept != search])
