"""What the checks found on the chosen maps, with a button for what can be fixed."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .compact_tabs import ElidedLabel
from ..plain import as_text
from ...model.checks import MAX_AGE, Finding, Severity
from ...translation import tr

_ICONS = {
    Severity.ERROR: "/mIconCritical.svg",
    Severity.WARNING: "/mIconWarning.svg",
    Severity.HINT: "/mIconInfo.svg",
}
_FIX_COLUMN = 1


class _Wrapping(QStyledItemDelegate):
    """Gives a sentence as many lines as it takes in its column; a tree view by itself gives one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the wrapped text."""
        size = super().sizeHint(option, index)
        tree = self.parent()
        depth = 1 if index.parent().isValid() else 0
        icon = tree.iconSize().width() if tree.iconSize().isValid() else option.fontMetrics.height()
        room = tree.columnWidth(0) - depth * (tree.indentation() + icon + 2 * option.fontMetrics.height())
        area = QRect(0, 0, max(50, room), 10_000)
        text = str(index.data() or "")
        height = option.fontMetrics.boundingRect(area, int(Qt.TextFlag.TextWordWrap), text).height()
        return QSize(size.width(), max(size.height(), height + option.fontMetrics.height() // 3))


class ChecksBox(QWidget):
    """Lists findings by map; each has a Fix button where something can be done."""

    fix_wanted = pyqtSignal(object)
    #: A map was chosen in the list.
    map_wanted = pyqtSignal(str)
    age_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = ElidedLabel(self)
        self.age = QSpinBox(self)
        self.age.setRange(1, 99)
        self.age.setValue(MAX_AGE)
        self.age.setToolTip(tr("Figures of more years ago are reported"))
        age_label = QLabel(tr("Old after &years:"), self)
        age_label.setBuddy(self.age)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(tr("Findings of the map checks"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setWordWrap(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(self.fontMetrics().height() // 2)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_FIX_COLUMN, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.currentItemChanged.connect(self._chosen)
        header.sectionResized.connect(lambda *_: self.tree.scheduleDelayedItemsLayout())
        self.tree.setItemDelegateForColumn(0, _Wrapping(self.tree))
        row = QHBoxLayout()
        row.addWidget(self.summary, 1)
        row.addWidget(age_label)
        row.addWidget(self.age)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.tree, 1)
        self.age.valueChanged.connect(lambda _: self.age_changed.emit())
        self._filling = False

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for some findings."""
        return QSize(30, 10) * self.fontMetrics().height()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for one or two findings."""
        return QSize(self.layout().minimumSize().width(), 5 * self.fontMetrics().height())

    def show_busy(self, text: str) -> None:
        """Say what is being checked; the findings stay till there are new ones."""
        self._say(text)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """List findings by map, the maps with the gravest first."""
        self._filling = True
        grades = list(Severity)
        worst: dict[str, int] = {}
        for finding in findings:
            grade = grades.index(finding.severity)
            worst[finding.map_id] = min(grade, worst.get(finding.map_id, grade))
        findings = sorted(findings, key=lambda finding: worst[finding.map_id])
        self.tree.clear()
        maps: dict[str, QTreeWidgetItem] = {}
        for finding in findings:
            if finding.map_id not in maps:
                head = QTreeWidgetItem(self.tree, [finding.map_title])
                head.setData(0, Qt.ItemDataRole.UserRole, finding.map_id)
                font = head.font(0)
                font.setBold(True)
                head.setFont(0, font)
                head.setFirstColumnSpanned(True)
                maps[finding.map_id] = head
            self._add(maps[finding.map_id], finding)
        self.tree.expandAll()
        self._filling = False
        self._say(_summary(findings))

    def _say(self, text: str) -> None:
        self.summary.setText(text)
        self.summary.setToolTip(as_text(text))

    def fix_buttons(self) -> list[QPushButton]:
        """Return the buttons, in the order of the list."""
        heads = [self.tree.topLevelItem(i) for i in range(self.tree.topLevelItemCount())]
        items = [head.child(i) for head in heads for i in range(head.childCount())]
        cells = (self.tree.itemWidget(item, _FIX_COLUMN) for item in items)
        return [cell.findChild(QPushButton) for cell in cells if cell is not None]

    def _add(self, head: QTreeWidgetItem, finding: Finding) -> None:
        where = tr("Layout “{name}”: ").format(name=finding.page) if finding.page else ""
        item = QTreeWidgetItem(head, [where + finding.text])
        item.setIcon(0, QgsApplication.getThemeIcon(_ICONS[finding.severity]))
        item.setData(0, Qt.ItemDataRole.UserRole, finding.map_id)
        item.setToolTip(0, as_text("\n".join(part for part in (where + finding.text, finding.details) if part)))
        words = {Severity.ERROR: tr("Error"), Severity.WARNING: tr("Warning"), Severity.HINT: tr("Hint")}
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{words[finding.severity]}: {where}{finding.text}")
        if finding.fix is not None:
            button = QPushButton(tr("Fix"), self.tree)
            button.setAutoDefault(False)
            button.setToolTip(tr("Mend this in the project; it can be taken back"))
            button.setAccessibleName(tr("Fix: {text}").format(text=finding.text))
            button.clicked.connect(lambda _, finding=finding: self.fix_wanted.emit(finding))
            # At the top of a row of several lines, not as high as it.
            cell = QWidget(self.tree)
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(button)
            column.addStretch()
            self.tree.setItemWidget(item, _FIX_COLUMN, cell)

    def _chosen(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and not self._filling:
            self.map_wanted.emit(item.data(0, Qt.ItemDataRole.UserRole))


def _summary(findings: Sequence[Finding]) -> str:
    if not findings:
        return tr("Checks: nothing to look at.")
    counts = {severity: sum(one.severity is severity for one in findings) for severity in Severity}
    parts = []
    if counts[Severity.ERROR]:
        parts.append(tr("errors: {n}").format(n=counts[Severity.ERROR]))
    if counts[Severity.WARNING]:
        parts.append(tr("warnings: {n}").format(n=counts[Severity.WARNING]))
    if counts[Severity.HINT]:
        parts.append(tr("hints: {n}").format(n=counts[Severity.HINT]))
    return tr("Checks – {counts}").format(counts=", ".join(parts))
