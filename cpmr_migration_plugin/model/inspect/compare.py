"""Two to six regions side by side: who they are, competences, figures, entries, and where they differ."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, unique

import pandas as pd

from .answers import FieldAnswer, FieldCell
from .basis import label_with_basis
from .profile import Profile, Profiler
from .profile_text import figure_title, figure_value, identity
from ..vocabulary import ANSWER_THEMES, Kind
from ...errors import PluginError
from ...translation import labelled, tr, tr_data

FEWEST, MOST = 2, 6


@unique
class Section(str, Enum):
    """Part of a comparison."""

    IDENTITY = "identity"
    COMPETENCES = "competences"
    FIGURES = "figures"
    ENTRIES = "entries"


def section_title(section: Section) -> str:
    """Return a section in words."""
    return {
        Section.IDENTITY: tr("Region"),
        Section.COMPETENCES: tr("Competences"),
        Section.FIGURES: tr("Figures"),
        Section.ENTRIES: tr("Documented entries"),
    }[section]


@dataclass(frozen=True)
class Cell:
    """What one region says in one row.

    :param text: never empty: a missing answer is said in words
    :param key: by which cells are compared; in competences the level's id, or the kind of missing answer
    :param detail: more words, e.g. the legal basis or the titles of entries; may be empty
    :param sign: by what the sign of a competence is drawn, see :func:`.basis.sign_key`
    """

    text: str
    key: str
    detail: str = ""
    sources: tuple[str, ...] = ()
    sign: str = ""


@dataclass(frozen=True)
class Row:
    """One row of a comparison.

    :param group: heading the row stands under: the theme, or empty
    :param differs: whether not all regions say the same; rows about who a region is never count
    """

    section: Section
    group: str
    label: str
    cells: tuple[Cell, ...]
    differs: bool


@dataclass(frozen=True)
class Comparison:
    """Regions side by side.

    :param headings: a name per region, with the id where two have the same name
    """

    region_ids: tuple[str, ...]
    headings: tuple[str, ...]
    rows: tuple[Row, ...]

    def differing(self) -> Comparison:
        """Return only the rows in which the regions differ."""
        return Comparison(self.region_ids, self.headings, tuple(row for row in self.rows if row.differs))

    def to_frame(self) -> pd.DataFrame:
        """Return the comparison as text: section, theme, row, a column per region, “differs” as yes or empty."""
        columns = [tr("Section"), tr("Theme"), tr("Row"), *self.headings, tr("Differs")]
        rows = [
            [section_title(r.section), r.group, r.label, *(c.text for c in r.cells), tr("yes") if r.differs else ""]
            for r in self.rows
        ]
        return pd.DataFrame(rows, columns=columns, dtype=object)


def compare(profiler: Profiler, region_ids: Sequence[str]) -> Comparison:
    """Return two to six regions side by side, in the order given.

    :raises PluginError: if there are fewer or more, one stands twice, or one is not in the edition
    """
    _check(profiler, region_ids)
    profiles = [profiler.profile(region_id) for region_id in region_ids]
    rows = (*_identity(profiles), *_competences(profiles), *_figures(profiles), *_entries(profiles))
    return Comparison(tuple(region_ids), _headings(profiles), rows)


def _check(profiler: Profiler, region_ids: Sequence[str]) -> None:
    if not FEWEST <= len(set(region_ids)) == len(region_ids) <= MOST:
        raise PluginError(
            tr("Choose {fewest} to {most} different regions to compare.").format(fewest=FEWEST, most=MOST),
            details=", ".join(region_ids),
        )
    unknown = [region_id for region_id in region_ids if region_id not in profiler.data.positions]
    if unknown:
        raise PluginError(
            tr("The edition has no such region: {ids}").format(ids=", ".join(unknown)),
            remedy=tr("Use the region ids of the edition, e.g. “es-catalonia”."),
        )


def _headings(profiles: Sequence[Profile]) -> tuple[str, ...]:
    names = [f"{tr_data(p.name)} ({p.country})" for p in profiles]
    return tuple(f"{n} [{p.region_id}]" if names.count(n) > 1 else n for n, p in zip(names, profiles))


def _row(section: Section, group: str, label: str, cells: Sequence[Cell]) -> Row:
    differs = section is not Section.IDENTITY and len({cell.key for cell in cells}) > 1
    return Row(section, group, label, tuple(cells), differs)


def _identity(profiles: Sequence[Profile]) -> list[Row]:
    known = [dict(identity(p)) for p in profiles]
    labels = dict.fromkeys(label for pairs in known for label in pairs)
    rows = []
    for label in labels:
        texts = [pairs.get(label, "–") for pairs in known]
        rows.append(_row(Section.IDENTITY, "", label, [Cell(text, text) for text in texts]))
    return rows


def _competences(profiles: Sequence[Profile]) -> list[Row]:
    rows = []
    for themes in zip(*(p.matrix for p in profiles)):
        for fields in zip(*(theme.cells for theme in themes)):
            cells = [_competence(cell) for cell in fields]
            rows.append(_row(Section.COMPETENCES, themes[0].title, fields[0].title, cells))
    return rows


def _competence(cell: FieldCell) -> Cell:
    """Return a competence: compared by its level, and by whether a none is stated or inferred, not by its basis."""
    key = cell.level if cell.answer is FieldAnswer.HELD else cell.answer.value
    details = [cell.basis_text if cell.by_rule else "", cell.details]
    details += [labelled(label_with_basis(rule), f"{rule.level_title} ({rule.words})") for rule in cell.beside]
    return Cell(cell.words, key, "; ".join(part for part in details if part), cell.sources, cell.sign)


def _figures(profiles: Sequence[Profile]) -> list[Row]:
    known = [{figure.indicator.id: figure for figure in p.figures} for p in profiles]
    titles = {figure.indicator.id: figure_title(figure) for p in profiles for figure in p.figures}
    rows = []
    for indicator, title in titles.items():
        cells = []
        for figures in known:
            figure = figures.get(indicator)
            if figure is None or figure.latest is None or figure.latest.value is None:
                cells.append(Cell(tr("not available"), "", "", figure.sources if figure else ()))
                continue
            text = figure_value(figure)
            cells.append(Cell(text, f"{figure.latest.value!r} {figure.latest.time}", figure.dataset, figure.sources))
        rows.append(_row(Section.FIGURES, "", title, cells))
    return rows


def _entries(profiles: Sequence[Profile]) -> list[Row]:
    rows = []
    for theme in ANSWER_THEMES:
        for kind in Kind:
            held = [[c for c in p.cards if c.theme == theme.value and c.kind == kind.value] for p in profiles]
            if not any(held):
                continue
            cells = []
            for cards in held:
                titles = "; ".join(card.dated_title for card in cards)
                text = f"{len(cards)}: {titles}" if cards else tr("nothing documented")
                sources = tuple(dict.fromkeys(source for card in cards for source in card.sources))
                # What differs between regions is how much they document; titles always do.
                cells.append(Cell(text, str(len(cards)), titles, sources))
            rows.append(_row(Section.ENTRIES, tr(theme.title), tr(kind.title), cells))
    return rows


def to_html(comparison: Comparison) -> str:
    """Return a comparison as an HTML table, every text escaped; rows that differ are marked “≠”."""
    head = "".join(f"<th>{html.escape(heading)}</th>" for heading in comparison.headings)
    parts = [f"<table><thead><tr><th></th><th></th>{head}<th>≠</th></tr></thead><tbody>"]
    before = None
    for row in comparison.rows:
        if row.section is not before:
            span = len(comparison.headings) + 3
            parts.append(f'<tr><th colspan="{span}" align="left">{html.escape(section_title(row.section))}</th></tr>')
            before = row.section
        cells = "".join(f"<td>{html.escape(cell.text)}</td>" for cell in row.cells)
        mark = "≠" if row.differs else ""
        parts.append(
            f"<tr><td>{html.escape(row.group)}</td><td>{html.escape(row.label)}</td>{cells}<td>{mark}</td></tr>"
        )
    return "\n".join([*parts, "</tbody></table>"])
