"""Results of a query as a table, a file, or a layer in the atlas file."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ...errors import TargetError
from ...file_writing import exists_already
from ...model.inspect.choices import membership_title
from ...model.inspect.expertise import criterion_title
from ...model.inspect.partners import relation_title
from ...numbers import long_date
from ...sources.tables.write import csv_bytes, neutralised, workbook_bytes, write_bytes
from ...store.inspect_results import Result, ResultRow, held_already, results_in, save_result, view_name
from ...store.target import check_target
from ...translation import tr, tr_data

if TYPE_CHECKING:
    import pandas as pd

    from .inspect import Inspection
    from ...model.inspect.compare import Comparison
    from ...model.inspect.expertise import Ranked
    from ...model.inspect.partners import Partner
    from ...model.inspect.search import SearchResult
    from ...store.inspect_results import SavedResult

_STYLE = (
    "table{border-collapse:collapse}th,td{border:1px solid #999;padding:.3em .5em;vertical-align:top;text-align:left}"
)
#: Endings of the files a table is written to.
ENDINGS = (".csv", ".xlsx", ".ods", ".html")


def found_table(inspection: Inspection, found: SearchResult) -> pd.DataFrame:
    """Return the regions found as a table."""
    data = inspection.data
    names = {
        "region_id": tr("Region id"), "name": tr("Region"), "name_local": tr("Local name"), "country": tr("Country"),
        "nuts_code": tr("NUTS code"), "commission": tr("CPMR commission"), "source_url": tr("Source"),
        "membership": tr("CPMR membership"), "authority": tr("Authority"),
    }  # fmt: skip
    table = data.regions.iloc[found.positions][list(names)]
    table = table.assign(membership=[membership_title(value) for value in table["membership"]])
    return table.rename(columns=names).reset_index(drop=True)


def ranking_table(ranking: Sequence[Ranked]) -> pd.DataFrame:
    """Return a ranking as a table: rank, region, score, then points and reason of each criterion."""
    import pandas as pd

    rows = []
    for item in ranking:
        row: dict[str, object] = {
            tr("Rank"): item.rank,
            tr("Region id"): item.region_id,
            tr("Region"): item.name,
            tr("Country"): item.country,
            tr("Score (0–100)"): round(item.score, 1),
        }
        for points in item.points:
            title = criterion_title(points.criterion)
            row[tr("{criterion}, points").format(criterion=title)] = round(points.points, 1)
            row[tr("{criterion}, because").format(criterion=title)] = points.because
        rows.append(row)
    columns = [tr("Rank"), tr("Region id"), tr("Region"), tr("Country"), tr("Score (0–100)")]
    return pd.DataFrame(rows) if rows else pd.DataFrame(columns=columns)


def partners_table(partners: Sequence[Partner]) -> pd.DataFrame:
    """Return partners as a table: why, rank, region, score, reasons."""
    import pandas as pd

    columns = [
        tr("Why it is listed"), tr("Rank"), tr("Region id"), tr("Region"), tr("Country"), tr("Score (0–100)"),
        tr("Interest to cooperate"), tr("Reasons"),
    ]  # fmt: skip
    rows = [
        [
            relation_title(p.relation), p.rank, p.region_id, p.name, p.country, round(p.score, 1),
            tr("yes") if p.interested else "", "\n".join(p.because),
        ]
        for p in partners
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=columns)


def comparison_table(comparison: Comparison) -> pd.DataFrame:
    """Return a comparison as a table, see :meth:`...model.inspect.compare.Comparison.to_frame`."""
    return comparison.to_frame()


def write_table(
    path: Path,
    table: pd.DataFrame,
    title: str,
    *,
    overwrite: bool = False,
    note: str = "",
    more: Mapping[str, pd.DataFrame] | None = None,
) -> Path:
    """Write a table as CSV (UTF-8), XLSX, ODS or HTML, by the ending; formulas neutralised.

    :param title: heading of the HTML page and name of the sheet
    :param note: where the table comes from, put below it in HTML and on a sheet of its own in a workbook
    :param more: further tables by title, below it in HTML and on sheets of their own; CSV holds the first alone
    :raises TargetError: if the file exists and may not be replaced, or cannot be written; it is then as it was
    """
    check_target(path, *ENDINGS)
    grids = {name: _grid(frame) for name, frame in {title: table, **(more or {})}.items()}
    ending = path.suffix.lower()
    if ending == ".csv":
        content = csv_bytes([[str(cell) for cell in row] for row in grids[title]])
    elif ending == ".html":
        content = _page(grids, title, note).encode("utf-8")
    else:
        sheets = {_sheet_name(name): grid for name, grid in grids.items()}
        if note:
            sheets[tr("Source")] = [[tr("Source")], *([line] for line in note.splitlines())]
        content = workbook_bytes(sheets, ending)
    write_bytes(path, content, overwrite=overwrite)
    return path


def _grid(table: pd.DataFrame) -> list[list[object]]:
    """Return a table as rows of cells, its header first."""
    return [[str(name) for name in table.columns], *(_cells(row) for row in table.itertuples(index=False))]


def _cells(row: Iterable[object]) -> list[object]:
    """Return plain numbers and text; what is missing is empty."""
    return [
        "" if value is None or value != value else value if isinstance(value, (int, float)) else str(value)  # noqa: PLR0124
        for value in row
    ]


def _sheet_name(title: str) -> str:
    """Return a name that spreadsheets take: at most 31 characters, none of ``[]:*?/\\``."""
    return "".join(c for c in title if c not in "[]:*?/\\'")[:31].strip() or "Table"


def _page(grids: Mapping[str, Sequence[Sequence[object]]], title: str, note: str) -> str:
    """Return a page with one table or more. A spreadsheet opens it too, so formulas are neutralised here as well."""
    tables = [_html_table(grid) for grid in grids.values()]
    headed = [tables[0], *(f"<h2>{html.escape(name)}</h2>\n{one}" for name, one in zip([*grids][1:], tables[1:]))]
    below = "".join(f"<p>{html.escape(line)}</p>" for line in note.splitlines())
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{html.escape(title)}</title><style>{_STYLE}</style>'
        f"</head><body><h1>{html.escape(title)}</h1>\n{''.join(headed)}{below}</body></html>\n"
    )


def _html_table(grid: Sequence[Sequence[object]]) -> str:
    def row(cells: Sequence[object], tag: str) -> str:
        texts = (html.escape(neutralised(str(cell))).replace(chr(10), "<br>") for cell in cells)
        return f"<tr>{''.join(f'<{tag}>{text}</{tag}>' for text in texts)}</tr>"

    body = "\n".join(row(cells, "td") for cells in grid[1:])
    return f"<table><thead>{row(grid[0], 'th')}</thead><tbody>\n{body}\n</tbody></table>"


def source_note(inspection: Inspection) -> str:
    """Return where a table made from an atlas file comes from: edition, version, sources, licences."""
    provenance = inspection.data.provenance
    lines = [
        edition_words(inspection),
        provenance.get("edition_sources", ""),
        provenance.get("edition_licenses", ""),
        tr("Made from the atlas file “{file}”.").format(file=inspection.path.name),
    ]
    return "\n".join(line for line in lines if line)


def edition_words(inspection: Inspection) -> str:
    """Return title, version and date of the edition an atlas file holds."""
    provenance = inspection.data.provenance
    title, version, created = (provenance.get(f"edition_{key}", "") for key in ("title", "version", "created"))
    return ", ".join(part for part in (tr_data(title), version, long_date(created)) if part)


def found_rows(inspection: Inspection, found: SearchResult) -> list[ResultRow]:
    """Return the regions found as rows to save in the atlas file."""
    regions = inspection.data.regions.iloc[found.positions]
    return [
        ResultRow(i, name, country)
        for i, name, country in zip(regions["region_id"], regions["name"], regions["country"])
    ]


def ranking_rows(ranking: Sequence[Ranked]) -> list[ResultRow]:
    """Return a ranking as rows to save in the atlas file."""
    return [
        ResultRow(r.region_id, r.name, r.country, r.rank, round(r.score, 1), because=r.explanation()) for r in ranking
    ]


def partners_rows(partners: Sequence[Partner]) -> list[ResultRow]:
    """Return partners as rows to save in the atlas file; a region stands once per reason."""
    return [
        ResultRow(
            p.region_id, p.name, p.country, p.rank, round(p.score, 1), relation_title(p.relation), "\n".join(p.because)
        )
        for p in partners
    ]


def check_targets(
    inspection: Inspection, table: Path | None, name: str, *, overwrite: bool, endings: Sequence[str] = ENDINGS
) -> None:
    """Refuse, before anything is written, what could not be written in the end.

    :param table: the file to write; None for none
    :param name: the result to save in the atlas file; empty for none
    :param endings: kinds of files that can be written
    :raises TargetError: naming the file or the result
    """
    if table is not None:
        check_target(table, *endings)
        if table.exists() and not overwrite:
            raise exists_already(table)
    if not name:
        return
    if not inspection.source.writable:
        raise TargetError(
            tr("The atlas file “{file}” is read-only.").format(file=inspection.path.name),
            remedy=tr("Save the result as CSV instead."),
        )
    if not overwrite and view_name(name) in {saved.view for saved in results_in(inspection.path)}:
        raise held_already(name)


def save_in_atlas(
    inspection: Inspection, name: str, rows: Sequence[ResultRow], description: str = "", *, overwrite: bool = False
) -> SavedResult:
    """Save rows in the atlas file as a table and a spatial view, in one transaction. For a thread.

    :param description: how the result came about
    :raises TargetError: if nothing is to be saved, the name is taken, or the file cannot be written to
    """
    if not rows:
        raise TargetError(tr("The result is empty: there is nothing to save."), remedy=tr("Look for something else."))
    if not name.strip():
        raise TargetError(tr("The result has no name."), remedy=tr("Give it one."))
    return save_result(inspection.path, Result(name.strip(), description, rows), overwrite=overwrite)


def left_out(inspection: Inspection, rows: Iterable[ResultRow]) -> str:
    """Say which regions of a result are not in its layer, since nothing draws them; empty if all are."""
    data = inspection.data
    names = {row.name: None for row in rows if not data.regions["unit_id"].iat[data.position(row.region_id)]}
    return tr("Not on the map, and so not in the layer: {names}.").format(names=", ".join(names)) if names else ""


def links(
    inspection: Inspection, region_id: str, others: Iterable[str]
) -> dict[str, tuple[float, float, float, float]]:
    """Return a line from a region to each of some others: longitude and latitude (EPSG:4258) of both ends.

    Regions that are not on the map have no line.
    """
    data, anchors = inspection.data, inspection.source.anchors

    def anchor(i: str) -> tuple[float, float] | None:
        return anchors.get(data.regions["unit_id"].iat[data.position(i)])

    start = anchor(region_id)
    ends = {other: anchor(other) for other in others}
    return {other: (*start, *end) for other, end in ends.items() if start is not None and end is not None}
