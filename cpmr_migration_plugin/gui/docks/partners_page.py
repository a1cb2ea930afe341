"""The page that finds partners for one region: who offers, who needs, who is alike; links on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel, QVBoxLayout, QWidget

from .panel_context import PanelContext
from ..map_links import LinksOnMap
from ..widgets.flow_layout import FlowLayout
from ..widgets.profile_html import escaped
from ..widgets.rank_list import RankRow
from ..widgets.region_box import RegionBox
from ..widgets.result_panel import ResultPanel
from ...model.inspect.choices import RULE_WEIGHT
from ...model.inspect.filters import Filters
from ...model.inspect.partners import PartnerQuery, Partners, Relation, describe, find_partners, heading, relation_title
from ...model.inspect.worth import weight_words
from ...model.style import palette
from ...translation import labelled, tr, tr_data
from ...workflows.regions.inspect_results import links, partners_rows, partners_table
from ...workflows.regions.result_pages import partners_page

if TYPE_CHECKING:
    from ...workflows.base.jobs import Job
    from ...workflows.regions.inspect import Inspection

#: Partners of each relation that are drawn as links.
_MOST_LINKS = 12
_COLORS = {Relation.OFFERS: palette.BOTH, Relation.NEEDS: palette.RATIO[3], Relation.ALIKE: palette.COMPETENCE}


class PartnersPage(QWidget):
    """Finds partners in the background at every change."""

    def __init__(self, desk: PanelContext, on_map: LinksOnMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._links = on_map
        self._inspection: Inspection | None = None
        self._job: Job | None = None
        self.region_id = ""
        self.partners: Partners | None = None
        #: What competences by general rule count in what is listed.
        self._weight = RULE_WEIGHT
        self.box = RegionBox(tr("Partners for which region?"), self)
        self.box.chosen.connect(self.set_region)
        self.box.refused.connect(desk.failed)
        self.relation = QComboBox(self)
        self.relation.setAccessibleName(tr("Kind of partner"))
        self.relation.addItem(tr("All kinds of partners"), "")
        for relation in Relation:
            self.relation.addItem(relation_title(relation), relation.value)
        self.relation.currentIndexChanged.connect(self._show)
        self.commission = self._check(
            "same_commission", tr("Same commission"), tr("Only regions in the same CPMR commission: the same sea basin")
        )
        self.language = self._check(
            "same_language", tr("Common language"), tr("Only regions of states with an official language in common")
        )
        self.interested = self._check(
            "interested", tr("Interested"), tr("Only regions that state an interest to cooperate")
        )
        self.members = self._check("members", tr("Members"), tr("Only regions that are confirmed members of the CPMR"))
        self.link_box = QCheckBox(tr("Links on the map"), self)
        self.link_box.setToolTip(tr("Draw lines from the region to its best partners on the map"))
        self.link_box.toggled.connect(self._draw)
        self.notes = QLabel(self)
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setWordWrap(True)
        self.notes.setAccessibleName(tr("What could not be looked for"))
        self.panel = ResultPanel(
            tr("Partners found"),
            self._explain,
            [
                (tr("Save as &Table…"), self.save_table),
                (tr("Add as &Layer"), self.save_layer),
                (tr("Add as La&yout"), self.add_layout),
            ],
            self,
        )
        self.panel.opened.connect(desk.profile_wanted)
        self.panel.compare_wanted.connect(lambda ids: desk.compare_wanted.emit([self.region_id, *ids]))
        self.panel.select_wanted.connect(lambda ids: desk.map.select(desk.units_of([self.region_id, *ids])))
        self.panel.zoom_wanted.connect(lambda ids: desk.move_map(desk.map.zoom, [self.region_id, *ids]))
        options = QWidget(self)
        flow = FlowLayout(options)
        for box in (self.commission, self.language, self.interested, self.members, self.link_box):
            flow.addWidget(box)
        layout = QVBoxLayout(self)
        for widget in (self.box, self.relation, options, self.notes):
            layout.addWidget(widget)
        layout.addWidget(self.panel, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.find)
        self._show()

    def _check(self, key: str, text: str, tip: str) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setToolTip(tip)
        box.toggled.connect(lambda _checked: self._soon.start())
        box.setObjectName(key)
        return box

    def set_inspection(self, inspection: Inspection | None) -> None:
        """Look in another edition; the region stays if the edition has it."""
        self._inspection = inspection
        self.box.set_data(inspection.data if inspection is not None else None)
        known = inspection.data.positions if inspection is not None else {}
        self.set_region(self.region_id if self.region_id in known else "")

    def showEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Look again if rules have been given another weight since."""
        super().showEvent(event)
        if self.region_id and self._rule_weight() != self._weight:
            self.find()

    def set_region(self, region_id: str) -> None:
        """Find the partners of a region; of none if empty."""
        self.region_id = region_id
        self.box.set_region(region_id)
        self.find()

    def query(self) -> PartnerQuery:
        """Return what is looked for; the kind of partner only chooses what is shown."""
        return PartnerQuery(
            self.region_id,
            same_commission=self.commission.isChecked(),
            same_language=self.language.isChecked(),
            interested=self.interested.isChecked(),
            only=Filters(memberships=frozenset({"member"} if self.members.isChecked() else ())),
            rule_weight=self._rule_weight(),
        )

    def _rule_weight(self) -> float:
        """Return what competences by general rule count, as it is set on the page on expertise."""
        return self._desk.rule_percent() / 100

    def find(self) -> None:
        """Find partners in the background."""
        self._desk.drop(self._job)
        self._job = None
        self.partners = None
        inspection = self._inspection
        if inspection is not None and self.region_id:
            query = self.query()
            self._weight = query.rule_weight
            self._job = self._desk.run(
                tr("Find partners"), lambda _progress: find_partners(inspection.finder, query), self._found
            )
        self._show()

    def _found(self, partners: Partners) -> None:
        self._job = None
        self.partners = partners
        self._show()

    def shown(self) -> Partners | None:
        """Return the partners of the kind that is chosen."""
        if self.partners is None or not self.relation.currentData():
            return self.partners
        relation = Relation(self.relation.currentData())
        found = tuple(partner for partner in self.partners.found if partner.relation is relation)
        return Partners(self.partners.region_id, found, self.partners.notes)

    def _show(self) -> None:
        shown = self.shown()
        self.notes.setText("\n".join(shown.notes) if shown is not None else "")
        self.notes.setVisible(bool(self.notes.text()))
        if not self.region_id:
            self.panel.show_nothing(tr("Type the name of a region above, or press “Partners” in its profile."))
        elif shown is None:
            self.panel.show_nothing(tr("Looking for partners…"), busy=True)
        elif not shown.found:
            self.panel.show_nothing(tr("No partner is found with these conditions. Take one away."))
        else:
            self.panel.show_rows(self._rows(shown))
        self._draw()

    def _rows(self, partners: Partners) -> list[RankRow]:
        rows = []
        for relation in Relation:
            found = [partner for partner in partners.found if partner.relation is relation]
            if found:
                rows.append(RankRow(f"{relation_title(relation)} ({len(found)})"))
            rows += [
                RankRow(
                    f"{tr_data(p.name)} ({p.country})", p.region_id, p.rank, p.score, (), "\n".join(p.because),
                    tr("interested") if p.interested else "", p.relation, _COLORS[relation],
                )
                for p in found
            ]  # fmt: skip
        return rows

    def _explain(self, row: RankRow) -> str:
        """Return the reasons why a region is listed."""
        score = tr("{score} of 100").format(score=f"{row.score:.0f}")
        head = f"<p><b>{escaped(labelled(row.text, score))}</b></p>"
        reasons = "".join(f"<li>{escaped(line)}</li>" for line in row.tip.splitlines())
        weight = escaped(weight_words(self._weight))
        return f"{head}<p>{escaped(relation_title(row.key))}</p><ul>{reasons}</ul><p>{weight}</p>"

    # The map.

    def _draw(self, *_args: object) -> None:
        """Draw links to the best of those that are shown, or none."""
        shown = self.shown()
        if not self.link_box.isChecked() or shown is None or self._inspection is None:
            self._links.clear()
            return
        lines = []
        for relation in reversed(Relation):
            best = [p.region_id for p in shown.found if p.relation is relation][:_MOST_LINKS]
            found = links(self._inspection, self.region_id, best)
            lines += [(line, QColor(_COLORS[relation])) for line in found.values()]
        self._links.show(lines)

    # Saving.

    def title(self) -> str:
        """Return the result in a few words."""
        return heading(self._inspection.data, self.query())[:60] if self._inspection is not None else ""

    def save_table(self) -> None:
        """Save the partners that are shown as a table."""
        shown = self.shown()
        if shown is not None:
            self._desk.save_table(self, self.title(), lambda: partners_table(shown.found))

    def add_layout(self) -> None:
        """Add the partners that are shown to the project as a layout."""
        shown = self.shown()
        if shown is not None and self._inspection is not None:
            title = heading(self._inspection.data, self.query())
            self._desk.add_layout(lambda note: partners_page(shown.found, title, note))

    def save_layer(self) -> None:
        """Save the partners that are shown in the atlas file and add them as a layer."""
        shown = self.shown()
        if shown is not None and self._inspection is not None:
            self._desk.save_layer(
                self.title(), partners_rows(shown.found), describe(self._inspection.data, self.query())
            )
