"""Results of a query as pages of a layout."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .inspect_results import edition_words
from ...layouts.export import Format, export_layout
from ...layouts.table_page import TablePage, TableRow, table_layout
from ...model.inspect.compare import section_title
from ...model.inspect.partners import relation_title
from ...project.builder import unique_name
from ...translation import labelled, tr, tr_data

if TYPE_CHECKING:
    from qgis.core import QgsPrintLayout, QgsProject

    from .inspect import Inspection
    from ...model.inspect.compare import Comparison
    from ...model.inspect.expertise import Ranked
    from ...model.inspect.partners import Partner
    from ...model.inspect.search import SearchResult


def source_words(inspection: Inspection) -> str:
    """Return what stands below a table made from an atlas file."""
    return tr("Source: {text}").format(
        text=tr("{edition}; each entry with its own source in the data").format(edition=edition_words(inspection))
    )


def comparison_page(comparison: Comparison, title: str, note: str = "") -> TablePage:
    """Return a comparison as a page: a column per region, headings per section, rows that differ marked."""
    rows: list[TableRow] = []
    before = None
    for row in comparison.rows:
        if (row.section, row.group) != before:
            before = (row.section, row.group)
            part = section_title(row.section)
            rows.append(TableRow((labelled(part, row.group) if row.group else part,), heading=True))
        label = f"≠ {row.label}" if row.differs else row.label
        rows.append(TableRow((label, *(cell.text for cell in row.cells))))
    note = "  ".join(part for part in (tr("≠: the regions differ."), note) if part)
    return TablePage(title, ("", *comparison.headings), rows, note)


def ranking_page(ranking: Sequence[Ranked], title: str, note: str = "") -> TablePage:
    """Return a ranking of expertise as a page: region with its rank, score, and why."""
    header = (tr("Region"), tr("Country"), tr("Score (0–100)"), tr("Reasons"))
    rows = [TableRow((f"{r.rank}. {tr_data(r.name)}", r.country, f"{r.score:.0f}", r.explanation())) for r in ranking]
    return TablePage(title, header, rows, note)


def partners_page(partners: Sequence[Partner], title: str, note: str = "") -> TablePage:
    """Return partners as a page: a heading for each reason to list them, then region with its rank, score, and why."""
    header = (tr("Region"), tr("Country"), tr("Score (0–100)"), tr("Interest to cooperate"), tr("Reasons"))
    rows: list[TableRow] = []
    before = None
    for p in partners:
        if p.relation is not before:
            before = p.relation
            rows.append(TableRow((relation_title(p.relation),), heading=True))
        interest = tr("yes") if p.interested else ""
        rows.append(
            TableRow((f"{p.rank}. {tr_data(p.name)}", p.country, f"{p.score:.0f}", interest, "\n".join(p.because)))
        )
    return TablePage(title, header, rows, note)


def found_page(inspection: Inspection, found: SearchResult, title: str, note: str = "") -> TablePage:
    """Return the regions found as a page: name, local name, country, code, commission."""
    header = (tr("Region"), tr("Local name"), tr("Country"), tr("NUTS code"), tr("CPMR commission"))
    columns = ["name", "name_local", "country", "nuts_code", "commission"]
    table = inspection.data.regions.iloc[found.positions][columns]
    table = table.assign(
        name=[tr_data(name) for name in table["name"]],
        commission=[inspection.data.commission_text(position) for position in found.positions],
    )
    rows = [TableRow(tuple("" if cell != cell else str(cell) for cell in row)) for row in table.itertuples(index=False)]  # noqa: PLR0124
    return TablePage(title, header, rows, note)


def add_layout(project: QgsProject, page: TablePage) -> QgsPrintLayout:
    """Add a layout with a table to a project, under a name that no other layout has. On the main thread."""
    manager = project.layoutManager()
    layout = table_layout(project, unique_name(page.title, (other.name() for other in manager.layouts())), page)
    manager.addLayout(layout)
    return layout


def write_pdf(page: TablePage, target: Path) -> None:
    """Write a page with a table as PDF. On the main thread.

    :raises PluginError: if it cannot be written; an older file is then as it was
    """
    from qgis.core import QgsProject

    project = QgsProject()
    metadata = project.metadata()
    metadata.setTitle(page.title)
    project.setMetadata(metadata)
    layout = table_layout(project, page.title, page)
    try:
        export_layout(layout, target, Format.PDF, 300)
    finally:
        del layout  # before its project
