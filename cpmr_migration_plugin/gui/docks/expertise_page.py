"""The page that ranks regions by documented evidence on a topic, every point explained."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .panel_context import RULE_WEIGHT_KEY, PanelContext
from ..widgets.checkable import CheckableBox
from ..widgets.profile_html import escaped
from ..widgets.rank_list import PARTS, RankRow
from ..widgets.result_panel import ResultPanel
from ..widgets.shrinking_area import ShrinkingArea
from ...errors import PluginError
from ...model.inspect.choices import MEMBERSHIPS, RULE_WEIGHT, membership_title
from ...model.inspect.expertise import (
    ExpertiseQuery,
    Ranked,
    Weights,
    criterion_title,
    describe,
    find_expertise,
    heading,
)
from ...model.inspect.filters import Filters
from ...model.inspect.records import SHOWN_FIELDS, field_title, theme_title
from ...model.inspect.worth import weight_words
from ...model.vocabulary import ANSWER_THEMES
from ...numbers import number, percent
from ...translation import labelled, tr, tr_data
from ...workflows.regions.inspect_results import ranking_rows, ranking_table
from ...workflows.regions.result_pages import ranking_page

if TYPE_CHECKING:
    from ...workflows.base.jobs import Job
    from ...workflows.regions.inspect import Inspection

#: Steps of a slider per unit of weight.
_STEPS = 2

#: Texts up to which a ranking is made at once: some 30 ms. Larger editions are ranked in the background.
_AT_ONCE = 3000


class ExpertisePage(QWidget):
    """Asks what expertise is looked for and ranks the regions at every change."""

    def __init__(self, desk: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._inspection: Inspection | None = None
        self._job: Job | None = None
        self.ranking: list[Ranked] = []
        self._make_form()
        self._make_weights()
        self.panel = ResultPanel(
            tr("Regions ranked by documented evidence"),
            self._explain,
            [
                (tr("Save as &Table…"), self.save_table),
                (tr("Add as &Layer"), self.save_layer),
                (tr("Add as La&yout"), self.add_layout),
            ],
            self,
        )
        self.panel.opened.connect(desk.profile_wanted)
        self.panel.compare_wanted.connect(desk.compare_wanted)
        self.panel.select_wanted.connect(lambda ids: desk.map.select(desk.units_of(ids)))
        self.panel.zoom_wanted.connect(lambda ids: desk.move_map(desk.map.zoom, ids))
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.clear_button)
        row.addWidget(self.weights_button)
        asked = QWidget(self)
        inner = QVBoxLayout(asked)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(self.form)
        inner.addLayout(row)
        inner.addWidget(self.weights)
        layout = QVBoxLayout(self)
        layout.addWidget(ShrinkingArea(asked, self))
        layout.addWidget(self.panel, 1)
        self.find()

    def _make_form(self) -> None:
        self.fields = CheckableBox(tr("Field"), tr("any"), self)
        self.themes = CheckableBox(tr("Theme"), tr("any"), self)
        self.countries = CheckableBox(tr("Country"), tr("all"), self)
        self.commissions = CheckableBox(tr("Commission"), tr("all"), self)
        self.memberships = CheckableBox(tr("Membership"), tr("all"), self)
        self.memberships.add_choices([(membership_title(value), value) for value in MEMBERSHIPS])
        self.fields.add_choices([(field_title(field.id), field.id) for field in SHOWN_FIELDS])
        self.themes.add_choices([(theme_title(theme.value), theme.value) for theme in ANSWER_THEMES])
        self.words = QgsFilterLineEdit(self)
        self.words.setAccessibleName(tr("Words"))
        self.words.setPlaceholderText(tr("e.g. mentoring, youth"))
        self.words.setToolTip(tr("All words must stand in an entry for it to count"))
        self.words.textChanged.connect(self.find)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, box in (
            (tr("Field"), self.fields),
            (tr("Theme"), self.themes),
            (tr("Words"), self.words),
            (tr("Country"), self.countries),
            (tr("Commission"), self.commissions),
            (tr("Membership"), self.memberships),
        ):
            self.form.addRow(title, box)
            if box is not self.words:
                box.changed.connect(self.find)

    def _make_weights(self) -> None:
        self.clear_button = QToolButton(self)
        self.clear_button.setText(tr("Clear"))
        self.clear_button.setToolTip(tr("Look for everything again"))
        self.clear_button.setAutoRaise(True)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clear_button.clicked.connect(self.clear)
        self.weights_button = QToolButton(self)
        self.weights_button.setText(tr("Weights"))
        self.weights_button.setCheckable(True)
        self.weights_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.weights_button.setToolTip(tr("Show or hide how much each kind of evidence counts"))
        self.weights = QWidget(self)
        self.weights.setVisible(False)
        self.weights_button.toggled.connect(self.weights.setVisible)
        form = QFormLayout(self.weights)
        form.setContentsMargins(0, 0, 0, 0)
        self.sliders: dict[str, QSlider] = {}
        for place, item in enumerate(fields(Weights)):
            slider = QSlider(Qt.Orientation.Horizontal, self.weights)
            slider.setRange(0, 10 * _STEPS)
            slider.setPageStep(_STEPS)
            slider.setMinimumWidth(3 * self.fontMetrics().height())
            slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            title = criterion_title(item.name)
            slider.setAccessibleName(tr("Weight of {criterion}").format(criterion=title))
            value = self._desk.remembered.number(f"weight_{item.name}", round(_STEPS * item.default))
            slider.setValue(value)
            slider.valueChanged.connect(self.find)
            label = QLabel(self.weights)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setText(f'<span style="color:{PARTS[place]}">■</span> {escaped(title)}')
            form.addRow(label, slider)
            self.sliders[item.name] = slider
        self._make_rule_weight(form)
        reset = QToolButton(self.weights)
        reset.setText(tr("Default weights"))
        reset.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        reset.clicked.connect(self.reset_weights)
        form.addRow(reset)

    def _make_rule_weight(self, form: QFormLayout) -> None:
        self.rule_weight = QSlider(Qt.Orientation.Horizontal, self.weights)
        self.rule_weight.setRange(0, 100)
        self.rule_weight.setSingleStep(5)
        self.rule_weight.setPageStep(10)
        self.rule_weight.setMinimumWidth(3 * self.fontMetrics().height())
        self.rule_weight.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rule_weight.setAccessibleName(tr("What a competence by general rule counts, in per cent"))
        tip = tr("What a competence by general rule counts of one by the region's own source; for partners, too")
        self.rule_weight.setToolTip(tip)
        self.rule_weight.setValue(self._desk.rule_percent())
        self.rule_weight.valueChanged.connect(self.find)
        self.rule_words = QLabel(self.weights)
        self.rule_words.setTextFormat(Qt.TextFormat.PlainText)
        form.addRow(self.rule_words, self.rule_weight)

    # What is looked for.

    def set_inspection(self, inspection: Inspection | None) -> None:
        """Look in another edition."""
        self._inspection = inspection
        countries = inspection.data.countries if inspection is not None else {}
        commissions = inspection.data.commission_names if inspection is not None else []
        self.countries.replace_choices((name, code) for code, name in countries.items())
        self.commissions.replace_choices((tr_data(name), name) for name in commissions)
        self.find()

    def query(self) -> ExpertiseQuery:
        """Return what is looked for.

        :raises PluginError: if all weights are 0
        """
        weights = Weights(**{name: slider.value() / _STEPS for name, slider in self.sliders.items()})
        return ExpertiseQuery(
            themes=frozenset(self.themes.chosen()),
            fields=frozenset(self.fields.chosen()),
            words=self.words.text(),
            weights=weights,
            only=Filters(
                countries=frozenset(self.countries.chosen()),
                commissions=frozenset(self.commissions.chosen()),
                memberships=frozenset(self.memberships.chosen()),
            ),
            rule_weight=self.rule_weight.value() / 100,
        )

    def clear(self) -> None:
        """Look for everything."""
        for box in (self.fields, self.themes, self.countries, self.commissions, self.memberships):
            box.set_chosen(())
        self.words.clear()

    def reset_weights(self) -> None:
        """Give every criterion the weight it has by default."""
        for item in fields(Weights):
            self.sliders[item.name].setValue(round(_STEPS * item.default))
        self.rule_weight.setValue(round(100 * RULE_WEIGHT))

    def find(self) -> None:
        """Rank the regions; called at every change."""
        if not hasattr(self, "panel"):
            return
        self._desk.drop(self._job)
        self._job = None
        if self._inspection is None:
            self._show([])
            return
        try:
            query = self.query()
        except PluginError as error:
            self._show([])
            self.panel.show_nothing(f"{error.message} {error.remedy}")
            return
        self._desk.remembered.keep(
            **{f"weight_{name}": slider.value() for name, slider in self.sliders.items()},
            **{RULE_WEIGHT_KEY: self.rule_weight.value()},
        )
        self.rule_words.setText(tr("By rule: {share}").format(share=percent(self.rule_weight.value(), 0)))
        self.clear_button.setVisible(bool(query.themes or query.fields or query.words or query.only))
        finder = self._inspection.finder
        if len(finder.texts) <= _AT_ONCE:
            self._show(find_expertise(finder, query))
            return
        self.panel.save_button.setEnabled(False)  # what is listed is not yet what is asked for
        self._job = self._desk.run(tr("Rank regions"), lambda _progress: find_expertise(finder, query), self._show)

    def _show(self, ranking: list[Ranked]) -> None:
        """Show a ranking."""
        self._job = None
        self.ranking = ranking
        self.count.setText(tr("{n} regions").format(n=len(self.ranking)))
        if not self.ranking:
            self.panel.show_nothing(
                tr("No region documents this. Ask for a theme instead of a field, or for fewer words.")
            )
            return
        rows = [
            RankRow(
                f"{tr_data(item.name)} ({item.country})", item.region_id, item.rank, item.score,
                tuple(p.points for p in item.points),
            )
            for item in self.ranking
        ]  # fmt: skip
        self.panel.show_rows(rows)

    def _explain(self, row: RankRow) -> str:
        """Return every point of a score in words."""
        ranked = next((item for item in self.ranking if item.region_id == row.region_id), None)
        if ranked is None:
            return ""
        head = tr("{name}: {score} of 100 points").format(name=tr_data(ranked.name), score=number(ranked.score, 1))
        parts = [f"<p><b>{escaped(head)}</b></p>"]
        for place, points in enumerate(ranked.points):
            title = labelled(
                criterion_title(points.criterion), f"{number(points.points, 1)} / {number(points.most, 1)}"
            )
            mark = f'<span style="color:{PARTS[place]}">■</span>'
            parts.append(f"<p>{mark} <b>{escaped(title)}</b><br>{escaped(points.because)}</p>")
        parts.append(f"<p>{escaped(weight_words(self.rule_weight.value() / 100))}</p>")
        return "".join(parts)

    # Saving.

    def title(self) -> str:
        """Return the result in a few words."""
        return heading(self.query())[:60]

    def save_table(self) -> None:
        """Save the ranking as a table."""
        ranking = list(self.ranking)
        self._desk.save_table(self, self.title(), lambda: ranking_table(ranking))

    def add_layout(self) -> None:
        """Add the ranking to the project as a layout."""
        title = heading(self.query())
        self._desk.add_layout(lambda note: ranking_page(self.ranking, title, note))

    def save_layer(self) -> None:
        """Save the ranking in the atlas file and add it as a layer."""
        self._desk.save_layer(self.title(), ranking_rows(self.ranking), describe(self.query()))
