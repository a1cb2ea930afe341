"""Legend of the marks in the table of who may do what; levels have their word in the cell itself."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QPainter

from .legend_flow import LegendFlow
from .level_sign import paint_level
from ...model.inspect.power_cells import Powers
from ...model.inspect.powers_text import no_rule_text
from ...model.vocabulary import Level
from ...translation import tr


class PowersLegend(LegendFlow):
    """A legend."""

    def show_powers(self, powers: Powers | None) -> None:
        """Show the marks that stand in a table."""
        self.clear()
        if powers is None:
            return
        cells = [cell for row in powers.rows for cell in row.cells]
        if any(part.inferred for cell in cells for part in cell.parts):
            self.add(self.sample(_inferred), tr("level inferred"))
        for mark, words, shown in (
            (tr("empty"), no_rule_text(), any(not cell.parts for cell in cells)),
            ("◥", tr("not all of the kind"), any(cell.is_partial or len(cell.parts) > 1 for cell in cells)),
            ("≠", tr("regions that say otherwise"), any(cell.otherwise for cell in cells)),
            ("+", tr("regions by their own source"), any(cell.without_rule for cell in cells)),
        ):
            if shown:
                self.add(mark, words)


def _inferred(painter: QPainter, area: QRectF) -> None:
    paint_level(painter, area, Level.NONE.value, inferred=True)
