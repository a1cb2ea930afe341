"""Who may do what: content of the cells, rows and columns of the table."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import Enum, unique

from ..rules import Agreement
from ..summary import LEVEL_RANK

#: Level of a cell whose parts differ by region, and of one that only a country note speaks of without a kind of power.
VARIES, NOTE = "varies", "note"


@unique
class FieldGroups(str, Enum):
    """By what the columns are grouped. The order is that of an algorithm's parameter."""

    THEME = "theme"
    #: Building block of the EU's Pact; fields that belong to none are left out.
    PACT_BLOCK = "pact_block"


@unique
class Scope(str, Enum):
    """Of whom a part of a cell speaks."""

    ALL = "all"
    #: Every member that is known, each by a rule that names it.
    EACH = "each"
    #: The kind without the members named.
    ALL_BUT = "all_but"
    #: The members named.
    ONLY = "only"


@dataclass(frozen=True)
class PowerColumn:
    """A field of competence.

    :param group: id of its theme, or number of its block, as text
    """

    field: str
    title: str
    group: str
    group_title: str


@dataclass(frozen=True)
class Statement:
    """What one rule or country note says.

    :param level: empty if it names none
    :param inferred: whether no source states the level: it follows from the division of tasks
    :param sources: http(s) addresses
    """

    rule_id: str
    level: str
    inferred: bool
    text: str
    legal_basis: str
    as_of: str
    source_kind: str
    note: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Part:
    """What holds alike for some or all of a kind.

    :param named: names of the members named, or left out; empty with :attr:`Scope.ALL`
    :param statements: the rules it rests on, the leading ones first
    """

    level: str
    inferred: bool
    scope: Scope
    named: tuple[str, ...]
    statements: tuple[Statement, ...]


@dataclass(frozen=True)
class OwnPower:
    """What a region's own source says in a field.

    :param agreement: with the rule of the kind that speaks of the region; None if none does
    """

    region_id: str
    name: str
    level: str
    inferred: bool
    agreement: Agreement | None
    legal_basis: str = ""
    as_of: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class PowerCell:
    """A kind of authority in a field. Without parts the edition has no rule: nothing is known, which is not *none*.

    :param parts: the widest power first
    :param own: regions of the kind with a source of their own in the field
    :param by_note: whether a country note, not a rule, says it
    """

    parts: tuple[Part, ...] = ()
    own: tuple[OwnPower, ...] = ()
    by_note: bool = False

    @property
    def level(self) -> str:
        """The level that all parts share; :data:`VARIES` if they do not; empty without parts."""
        levels = {part.level for part in self.parts}
        return "" if not levels else levels.pop() if len(levels) == 1 else VARIES

    @property
    def inferred(self) -> bool:
        """Whether no part's level is stated by a source."""
        return bool(self.parts) and all(part.inferred for part in self.parts)

    @property
    def is_partial(self) -> bool:
        """Whether some of the kind are not spoken of."""
        return len(self.parts) == 1 and self.parts[0].scope in (Scope.ALL_BUT, Scope.ONLY)

    @property
    def otherwise(self) -> tuple[OwnPower, ...]:
        """Regions whose own source contradicts the rule."""
        return tuple(own for own in self.own if own.agreement is Agreement.CONTRADICTION)

    @property
    def without_rule(self) -> tuple[OwnPower, ...]:
        """Regions with a source of their own where no rule speaks of them."""
        return tuple(own for own in self.own if own.agreement is None)

    @property
    def rank(self) -> int:
        """Rank of the widest power, 5 exclusive to 0 none; -1 where only a note says something, -2 nowhere."""
        return max((LEVEL_RANK.get(part.level, -1) for part in self.parts), default=-2)


@dataclass(frozen=True)
class PowerRow:
    """A kind of authority.

    :param tier: id of the level of government; empty if not stated
    :param regions: names of the regions of the edition that are of this kind
    :param cells: one per column
    """

    country: str
    country_title: str
    kind: str
    name: str
    name_local: str
    tier: str
    note: str
    regions: tuple[str, ...]
    cells: tuple[PowerCell, ...]

    @property
    def speaks(self) -> bool:
        """Whether anything is said in any of the fields."""
        return any(cell.parts or cell.own for cell in self.cells)


@dataclass(frozen=True)
class Footnote:
    """A country note that is not of one kind of authority: it is told, not put into a cell."""

    country: str
    country_title: str
    scope: str
    theme: str
    field_title: str
    level: str
    text: str
    legal_basis: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Powers:
    """The table.

    :param rows: in order of country, then tier and the order of the edition's table
    :param silent: kinds of which the edition says nothing in these fields and has no region: “name, country”
    :param without_kind: names of regions that name no kind of authority, so that no row speaks of them
    :param unblocked: titles of fields left out because they belong to no building block of the Pact
    :param unspoken: titles of fields left out because nothing is said of them in any row
    """

    groups: FieldGroups
    columns: tuple[PowerColumn, ...]
    rows: tuple[PowerRow, ...]
    footnotes: tuple[Footnote, ...] = ()
    silent: tuple[str, ...] = ()
    without_kind: tuple[str, ...] = ()
    unblocked: tuple[str, ...] = ()
    unspoken: tuple[str, ...] = ()

    def of_columns(self, wanted: Collection[str]) -> Powers:
        """Return the same rows with some of the columns.

        :param wanted: ids of fields
        """
        places = [place for place, column in enumerate(self.columns) if column.field in wanted]
        rows = (replace(row, cells=tuple(row.cells[place] for place in places)) for row in self.rows)
        return replace(self, columns=tuple(self.columns[place] for place in places), rows=tuple(rows))
