"""The legend of a heat map."""

from __future__ import annotations

from collections.abc import Sequence

from .heat_cells import paint_cell
from .legend_flow import LegendFlow
from ...model.inspect.overview import Columns, Value


class LegendRow(LegendFlow):
    """A legend."""

    def show_entries(self, entries: Sequence[tuple[Value, str]], kind: Columns | None) -> None:
        """Show other entries: an example of a value and the word for it."""
        self.clear()
        for value, words in entries:
            self.add(self.sample(lambda painter, area, value=value: paint_cell(painter, area, kind, value)), words)
