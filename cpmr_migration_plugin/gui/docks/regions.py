"""The Regions panel: find a region, read it, compare, find expertise and partners, beside the map."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsPrintLayout, QgsProject
from qgis.gui import QgsDockWidget, QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, QSize, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon, QKeySequence, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QShortcut,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .atlas_source import AtlasSource
from .compare_page import ComparePage
from .expertise_page import ExpertisePage
from .find_page import FindPage
from .overview_page import OverviewPage
from .panel_context import PanelContext
from .partners_page import PartnersPage
from .profile_page import ProfilePage
from ..help import add_help, help_button
from ..highlight import RegionsOnMap
from ..identify import IdentifyAction
from ..map_links import LinksOnMap
from ..map_tools.open_region import OpenRegionTool
from ..messages import show_details, show_error, show_info, show_success
from ..plain import as_text
from ..settings import SavedChoices
from ..widgets.compact_tabs import CompactTabs, ElidedLabel
from ..widgets.empty_state import EmptyState
from ..widgets.message_room import fit_messages
from ..widgets.region_menu import RegionMenu, entries_of
from ...__about__ import SLUG
from ...errors import PluginError
from ...paths import icon
from ...translation import tr, tr_data
from ...workflows.base.help_topics import Topic


class RegionsDock(QgsDockWidget):
    """The panel: it follows the project, reads atlas files in the background and hands them to its pages.

    :param iface: QGIS's interface
    :param load: opens the window that loads an edition
    """

    HELP = Topic.REGIONS

    def __init__(self, iface: Any, load: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(tr("Regions – CPMR Migration"), parent)
        self.setObjectName(f"{SLUG}_regions_dock")
        self._iface = iface
        self._load = load
        self._remembered = SavedChoices("regions")
        self.map = RegionsOnMap(iface.mapCanvas(), QgsProject.instance(), self)
        self.source = AtlasSource(QgsProject.instance(), self)
        self.bar = QgsMessageBar(self)
        self.bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        fit_messages(self.bar)
        self.state = EmptyState(parent=self)
        self.state.pressed.connect(self._do_next)
        self._next: Callable[[], None] = load
        self.tabs = CompactTabs(self)
        self.desk = PanelContext(self.map, self._remembered, self)
        self.links = LinksOnMap(iface.mapCanvas(), QgsProject.instance(), self)
        self.find = FindPage(self.desk, self.tabs)
        self.profile = ProfilePage(self.desk, self.tabs)
        self.compare = ComparePage(self.desk, self.tabs)
        self.expertise = ExpertisePage(self.desk, self.tabs)
        self.partners = PartnersPage(self.desk, self.links, self.tabs)
        self.overview = OverviewPage(self.desk, self._found_positions, self.tabs)
        self.pages = self._add_pages()
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.state)
        self.stack.addWidget(self.tabs)
        body = _Body(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._top_row())
        layout.addWidget(self.stack, 1)
        # Below: what comes and goes here moves neither tabs nor rows under the mouse.
        layout.addWidget(self.bar)
        self.setWidget(body)
        self._connect()
        self.tool = OpenRegionTool(iface.mapCanvas(), self.map.layers, self.open_units)
        self.tool.setButton(self.tool_button)
        self._menu: RegionMenu | None = None
        self.identify = IdentifyAction(self.open_unit, self)
        self.source.set_watching(True)
        self._show_state()

    def _add_pages(self) -> list[QWidget]:
        # Their letters are free in QGIS's own menu bar.
        pages = (
            (self.find, "/search.svg", tr("Fi&nd"), tr("Find regions by words and filters")),
            (
                self.profile,
                "/mActionPropertiesWidget.svg",
                tr("Pro&file"),
                tr("Everything the edition says about one region"),
            ),
            (self.compare, "/mActionOpenTable.svg", tr("Comp&are"), tr("Two to six regions side by side")),
            (
                self.expertise,
                "/mIconFavorites.svg",
                tr("E&xpertise"),
                tr("Who has done something: regions ranked by documented evidence"),
            ),
            (self.partners, "/mActionLink.svg", tr("Par&tners"), tr("Who offers, who needs, who is alike")),
            (self.overview, "/heatmap.svg", tr("Overv&iew"), tr("All regions at once, and how much is answered")),
        )
        for page, symbol, title, tip in pages:
            self.tabs.add(page, symbol, title, tip)
        return [page for page, *_ in pages]

    def _top_row(self) -> QHBoxLayout:
        self.atlases = QComboBox(self)
        self.atlases.setAccessibleName(tr("Atlas file"))
        self.atlases.setToolTip(tr("The atlas file that is inspected"))
        self.atlases.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.atlases.activated.connect(lambda row: self.source.choose(Path(self.atlases.itemData(row))))
        self.edition = ElidedLabel(self)
        self.edition.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.notes_button = QToolButton(self)
        self.notes_button.setIcon(QIcon(":/images/themes/default/mIconWarning.svg"))
        self.notes_button.setToolTip(tr("What the atlas file lacks"))
        self.notes_button.setAccessibleName(tr("What the atlas file lacks"))
        self.notes_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.notes_button.clicked.connect(self._show_notes)
        self.tool_button = QToolButton(self)
        self.tool_button.setIcon(QIcon(icon("open_region.svg")))
        self.tool_button.setCheckable(True)
        self.tool_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tool_button.setToolTip(tr("Open a region by a click on the map, or with Enter the one in its middle"))
        self.tool_button.setAccessibleName(tr("Open a region by a click on the map"))
        self.tool_button.clicked.connect(self._use_tool)
        corner = QWidget(self.tabs)
        buttons = QHBoxLayout(corner)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(0)
        buttons.addWidget(self.notes_button)
        buttons.addWidget(self.tool_button)
        self.help_button = help_button(self, self.HELP)
        buttons.addWidget(self.help_button)
        self.tabs.setCornerWidget(corner, Qt.Corner.TopRightCorner)
        row = QHBoxLayout()
        space = self.fontMetrics().height() // 2
        row.setContentsMargins(space, space // 2, space, space // 2)
        row.addWidget(self.atlases, 1)
        row.addWidget(self.edition, 1)
        return row

    def _connect(self) -> None:
        self.source.listed.connect(self._list_atlases)
        self.source.reading.connect(self._show_state)
        self.source.changed.connect(self._show_inspection)
        self.source.failed.connect(self._show_failure)
        self.find.opened.connect(self.open_region)
        self.find.said.connect(self.say)
        self.profile.back.connect(self.show_find)
        self.profile.said.connect(self.say)
        for page in (self.find, self.profile):
            page.compared.connect(self.desk.compare_wanted)
            page.partners_wanted.connect(self.desk.partners_wanted)
        self.desk.said.connect(self.say)
        self.desk.done.connect(self._tell_done)
        self.desk.made.connect(self._tell_made)
        self.desk.layout_added.connect(self._tell_layout)
        self.desk.failed.connect(self.tell)
        self.desk.profile_wanted.connect(self.open_region)
        self.desk.compare_wanted.connect(self._compare)
        self.desk.partners_wanted.connect(self._find_partners)
        self.tabs.currentChanged.connect(lambda _number: self._outline_profile())
        self.visibilityChanged.connect(self._visibility_changed)
        add_help(self, self.HELP)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: self.show_find(search=True))

    def close_for_good(self) -> None:
        """Take everything off the map and out of QGIS; the dock is deleted afterwards."""
        self.visibilityChanged.disconnect(self._visibility_changed)
        self.identify.close()
        self.source.close()
        self.desk.close()
        canvas = self._iface.mapCanvas()
        if not sip.isdeleted(canvas):
            if canvas.mapTool() is self.tool:
                canvas.unsetMapTool(self.tool)
            self.map.close()
            self.links.close()
        self.tool.deleteLater()

    # What is shown.

    def open_region(self, region_id: str) -> bool:
        """Show the profile of a region; returns whether the edition has it."""
        if not self.profile.show_region(region_id):
            return False
        self.tabs.setCurrentWidget(self.profile)
        self.profile.browser.setFocus()
        self._outline_profile()
        return True

    def open_unit(self, unit_id: str) -> bool:
        """Show the profile of the region that is drawn as a boundary unit; returns whether there is one."""
        self.setUserVisible(True)
        inspection = self.source.inspection
        if inspection is None:
            return False
        regions = inspection.data.regions
        ids = regions.loc[regions["unit_id"] == unit_id, "region_id"].tolist() if unit_id else []
        if not ids:
            self.say(tr("There is no region of this edition."))
            return False
        return self.open_region(ids[0])

    def open_units(self, unit_ids: Sequence[str], place: QPoint) -> bool:
        """Show the profile of the region that is drawn at a place of the map; where several are, ask which.

        :param place: on the screen
        :returns: whether there is a region
        """
        inspection = self.source.inspection
        if inspection is None or len(unit_ids) < 2:
            return self.open_unit(unit_ids[0] if unit_ids else "")
        if self._menu is not None:
            self._menu.deleteLater()
        entries = entries_of(inspection.data.regions, unit_ids)
        self._menu = RegionMenu(entries, self.open_unit, self._point_at, self)
        self._menu.open_at(place)
        return True

    def _point_at(self, unit_id: str) -> None:
        """Outline a region that a user may open; without any, the one that is read."""
        if unit_id:
            self.map.hover(unit_id)
        else:
            self._outline_profile()

    def _outline_profile(self) -> None:
        """Outline the region that is read on the map."""
        profile = self.profile.profile if self.tabs.currentWidget() is self.profile else None
        self.map.hover(profile.unit_id if profile is not None else "")

    def show_find(self, region_id: str = "", *, search: bool = False) -> None:
        """Show the list, the keyboard on the region that was read last, or in the search box."""
        self.tabs.setCurrentWidget(self.find)
        if search:
            self.find.search.setFocus()
            self.find.search.selectAll()
            return
        profile = self.profile.profile
        self.find.focus_list(region_id or (profile.region_id if profile is not None else ""))

    def say(self, text: str) -> None:
        """Tell something that is no error."""
        self.bar.clearWidgets()
        show_info(self.bar, text)

    def tell(self, error: PluginError) -> None:
        """Tell what went wrong."""
        self.bar.clearWidgets()
        show_error(self.bar, error, self)

    def _tell_done(self, text: str, folder: str) -> None:
        """Tell what was written, with a button that opens its folder."""
        self.bar.clearWidgets()
        url = QUrl.fromLocalFile(folder)
        show_success(
            self.bar,
            text,
            tr("Open Folder") if folder else "",
            (lambda: QDesktopServices.openUrl(url)) if folder else None,
        )

    def _tell_made(self, text: str, file: str) -> None:
        """Tell which file was written, with a button that opens it."""
        self.bar.clearWidgets()
        url = QUrl.fromLocalFile(file)
        show_success(self.bar, text, tr("Open"), lambda: QDesktopServices.openUrl(url))

    def _tell_layout(self, layout: QgsPrintLayout) -> None:
        """Tell that a layout is there, with a button that opens it."""
        self.bar.clearWidgets()
        name = layout.name()

        def open_it() -> None:
            found = QgsProject.instance().layoutManager().layoutByName(name)
            if found is not None:
                self._iface.openLayoutDesigner(found)

        text = tr("The layout “{name}” is added to the project.").format(name=name)
        show_success(self.bar, text, tr("Open Layout"), open_it)

    def _compare(self, region_ids: list[str]) -> None:
        self.compare.add(region_ids)
        self.tabs.setCurrentWidget(self.compare)

    def _find_partners(self, region_id: str) -> None:
        self.partners.set_region(region_id)
        self.tabs.setCurrentWidget(self.partners)

    def _found_positions(self) -> list[int]:
        """Return the positions of the regions that the finder lists."""
        found = self.find.found
        return found.positions.tolist() if found is not None else []

    # Following the source.

    def _list_atlases(self) -> None:
        self.atlases.clear()
        for entry in self.source.entries:
            self.atlases.addItem(entry.name, str(entry.path))
            self.atlases.setItemData(self.atlases.count() - 1, as_text(str(entry.path)), Qt.ItemDataRole.ToolTipRole)
        paths = [entry.path for entry in self.source.entries]
        if self.source.chosen in paths:
            self.atlases.setCurrentIndex(paths.index(self.source.chosen))
        self._show_state()

    def _show_inspection(self, again: bool) -> None:
        inspection = self.source.inspection
        self.map.set_atlas(self.source.chosen if inspection is not None else None)
        self.desk.inspection = inspection
        for page in self.pages:
            page.set_inspection(inspection)
        self.edition.setText(tr_data(inspection.data.title) if inspection is not None else "")
        self.edition.setToolTip(as_text(f"{self.edition.text()}\n{self.source.chosen or ''}"))
        self._show_state()
        if again and inspection is not None:
            self.say(tr("The atlas file has changed and was read again."))

    def _show_failure(self, error: PluginError) -> None:
        self.map.set_atlas(None)
        self.desk.inspection = None
        for page in self.pages:
            page.set_inspection(None)
        self._show_state()

    def _show_state(self) -> None:
        """Show the pages, or one sentence that says why there are none and what to do."""
        source = self.source
        ready = source.inspection is not None
        self.stack.setCurrentWidget(self.tabs if ready else self.state)
        self.tool_button.setEnabled(ready)
        self.identify.set_enabled(ready)
        self.atlases.setVisible(len(source.entries) > 1)
        roomy = self.height() > 22 * self.fontMetrics().height()
        self.edition.setVisible(ready and len(source.entries) <= 1 and roomy)
        self.notes_button.setVisible(bool(ready and source.inspection.notes))
        if ready:
            return
        if source.error is not None:
            self._next = source.read_again
            text = "\n\n".join(part for part in (source.error.remedy, source.error.details) if part)
            self.state.show_text(source.error.message, text, tr("Try Again"))
        elif source.chosen is not None:
            self.state.show_text("", tr("Reading the atlas file…"), busy=True)
        else:
            self._next = self._load
            self.state.show_text(
                tr("No atlas file in this project"),
                tr("Load an edition to find regions, read and compare what they do, and find expertise and partners."),
                tr("Load Edition…"),
            )

    def _do_next(self) -> None:
        self._next()

    def _show_notes(self) -> None:
        inspection = self.source.inspection
        if inspection is not None:
            notes = "\n".join(f"• {note}" for note in inspection.notes)
            show_details(PluginError(tr("The atlas file cannot show everything:"), details=notes), self)

    # Map tool, visibility, size.

    def _use_tool(self, checked: bool) -> None:
        canvas = self._iface.mapCanvas()
        if checked:
            canvas.setMapTool(self.tool)
            canvas.setFocus()
            self.say(tr("Click a region on the map to open its profile."))
        else:
            canvas.unsetMapTool(self.tool)

    def _visibility_changed(self, visible: bool) -> None:
        """Look at the files only while somebody sees the panel; a closed panel leaves nothing on the map."""
        self.source.set_watching(visible)
        if not visible and self.isHidden():
            self.map.clear()
            self.links.clear()
            self.partners.link_box.setChecked(False)
        elif visible and self.source.inspection is not None:
            self.find.show_on_map()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the line with the edition's title to the list where the window is low."""
        super().resizeEvent(event)
        self._show_state()


class _Body(QWidget):
    """What is in the panel: says how wide it would like to be, so that the current tab has its title."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a comfortable size."""
        return QSize(24 * self.fontMetrics().height(), 36 * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the smallest size the panel is useful in."""
        return QSize(16 * self.fontMetrics().height(), 12 * self.fontMetrics().height())
