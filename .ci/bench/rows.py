"""What is told of a measurement: a row of the table."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from .measure import Sample


@dataclass(frozen=True)
class Row:
    """One figure beside what it is held against.

    :param ours: in *unit*
    :param against: what the figure is held against, in words
    :param theirs: in *unit*; None if it stands for itself
    :param figure: what is judged: most often the ratio of the two
    :param goal: the most it may be, or the least if *at_least*; None if there is no goal
    :param suffix: unit of the figure, empty for a ratio
    :param spread: from the smallest to the largest of our runs, as a share of their median; None for a single run
    """

    subject: str
    what: str
    unit: str
    ours: float
    against: str
    theirs: float | None
    figure: float
    goal: float | None = None
    at_least: bool = False
    suffix: str = ""
    spread: float | None = None
    spread_theirs: float | None = None

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None if there is none."""
        if self.goal is None:
            return None
        return self.figure >= self.goal if self.at_least else self.figure <= self.goal

    def cells(self) -> list[str]:
        """Return the row as cells of a table."""
        goal, told = "–", "–"
        if self.goal is not None:
            goal = f"{'≥' if self.at_least else '≤'} {_number(self.goal)}{_space(self.suffix)}"
            told = "yes" if self.met else "**no**"
        theirs = (
            self.against if self.theirs is None else f"{self.against}: {self._amount(self.theirs, self.spread_theirs)}"
        )
        figure = f"{_number(self.figure)}{_space(self.suffix)}"
        return [self.subject, self.what, self._amount(self.ours, self.spread), theirs, figure, goal, told]

    def as_json(self) -> dict[str, Any]:
        """Return the row for the report as JSON."""
        return {**asdict(self), "met": self.met}

    def _amount(self, value: float, spread: float | None) -> str:
        about = "" if spread is None else f" (±{50 * spread:.0f} %)"
        return f"{_number(value)}{_space(self.unit)}{about}"


def compared(
    subject: str, what: str, ours: Sample, against: str, theirs: Sample, goal: float | None = None, unit: str = "s"
) -> Row:
    """Return the row of two samples in seconds: their ratio, the smaller the better."""
    scale = {"s": 1.0, "ms": 1000.0}.get(unit, 1.0)
    return Row(
        subject, what, unit, scale * ours.median, against, scale * theirs.median, ours.median / theirs.median, goal,
        spread=ours.spread, spread_theirs=theirs.spread,
    )  # fmt: skip


def _space(unit: str) -> str:
    return f" {unit}" if unit else ""


def _number(value: float) -> str:
    """Return a figure with as many digits as it deserves."""
    if abs(value) >= 100:
        return f"{value:.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"
