"""Who may do what, as pages and tables: framing texts, files, layouts."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from .inspect_results import edition_words, source_note, write_table
from ..base.export_folder import prepare_folder, refuse_existing
from ...errors import PluginError
from ...layouts.export import DocumentInfo, Format, export_layout
from ...layouts.page import PageSpec
from ...layouts.powers_page import Remark, laying_out_powers
from ...model.inspect.power_cells import FieldGroups
from ...model.inspect.powers import has_powers, powers
from ...model.inspect.powers_text import details_frame, left_out, level_word, to_frame
from ...model.style.map_words import disclaimer
from ...numbers import long_date
from ...progress import Steps
from ...project.builder import unique_name
from ...project.subjects.map_texts import MapTexts
from ...translation import interface_language, labelled, speaking, tr

if TYPE_CHECKING:
    from qgis.core import QgsPrintLayout, QgsProject

    from .inspect import Inspection
    from ...model.inspect.power_cells import Powers


@dataclass(frozen=True)
class PowersChoice:
    """What of the table is wanted.

    :param groups: ``FieldGroups.THEME`` or ``FieldGroups.PACT_BLOCK``, by value
    :param countries: ISO codes; empty for all
    :param themes: ids; empty for all
    """

    groups: str = "theme"
    countries: frozenset[str] = field(default_factory=frozenset)
    themes: frozenset[str] = field(default_factory=frozenset)


def powers_of(inspection: Inspection, choice: PowersChoice) -> Powers:
    """Return the table, in the language that is spoken.

    :raises PluginError: if the edition names no kinds of authority and has no rules, or nothing is left to show
    """
    if not has_powers(inspection.data):
        raise PluginError(
            tr("The edition has no rules by kind of authority."),
            details=inspection.data.title,
            remedy=tr("Load edition 2026.12 or a later one, or add the tables “rules” and “authority_kinds” to yours."),
        )
    found = powers(inspection.data, FieldGroups(choice.groups), countries=choice.countries, themes=choice.themes)
    if not found.rows or not found.columns:
        raise PluginError(
            tr("No rule speaks of these countries and themes."), remedy=tr("Choose other countries or themes.")
        )
    return found


def title_of(choice: PowersChoice) -> str:
    """Return what the table is called."""
    if choice.groups == "pact_block":
        return tr("Who may do what: kinds of authority and the building blocks of the Pact")
    return tr("Who may do what: kinds of authority and fields of migration policy")


def page_words(inspection: Inspection, choice: PowersChoice, spec: PageSpec) -> MapTexts:
    """Return what stands around the table on a page, in the language that is spoken."""
    provenance = inspection.data.provenance
    date = long_date(provenance.get("edition_created") or "–")
    note = [
        tr(
            "What a law or another source says of all authorities of a kind, or of those named. Nothing in the "
            "edition: no rule; it does not mean that the authority has no power."
        ),
        tr("Regions whose own source says otherwise are counted in the cell."),
    ]
    if choice.groups == "pact_block":
        note.append(tr("Which field belongs to which building block is a proposal, not part of the Pact."))
    note.append(spec.note.strip())
    return MapTexts(
        title=spec.title.strip() or title_of(choice),
        subtitle=tr("edition of {date}").format(date=date),
        legend="",
        symbols="",
        note=tr("Note: {text}").format(text=" ".join(part for part in note if part)),
        source=tr("Source: {text}").format(
            text=tr("{edition}; legal basis and source of every cell in the data").format(
                edition=edition_words(inspection)
            )
        ),
        boundaries="",
        disclaimer=disclaimer(),
        edition=tr("Edition {version}, {date}").format(version=provenance.get("edition_version", "–"), date=date),
    )


def remarks_of(powers: Powers) -> list[Remark]:
    """Return what follows the table on pages of its own: notes on countries, and what is left out."""
    remarks = []
    for row in powers.rows:
        for column, cell in zip(powers.columns, row.cells):
            if cell.by_note:
                about = labelled(f"{row.country_title}, {row.name}", column.title)
                said = [one for part in cell.parts for one in part.statements]
                remarks += [(row.country_title, Remark(about, _said(one.text, one.legal_basis))) for one in said]
    for note in powers.footnotes:
        about = labelled(f"{note.country_title}, {note.scope}" if note.scope else note.country_title, note.field_title)
        level = level_word(note.level) if note.level and note.level != "unspecified" else ""
        remarks.append(
            (note.country_title, Remark(f"{about} – {level}" if level else about, _said(note.text, note.legal_basis)))
        )
    # By country, and within one in the order they were found: the sort is stable.
    ordered = [remark for _, remark in sorted(remarks, key=lambda pair: pair[0])]
    missing = left_out(powers)
    return [*ordered, *([Remark(tr("Not in the table"), " ".join(f"{line}." for line in missing))] if missing else [])]


def _said(text: str, legal_basis: str) -> str:
    return f"{text} ({legal_basis})" if legal_basis else text


def laying_out(
    project: QgsProject, inspection: Inspection, choice: PowersChoice, spec: PageSpec
) -> Steps[QgsPrintLayout]:
    """Lay the table out in short steps; the layout has a name that no other of the project has and is not yet added.

    :raises PluginError: if there is nothing to show
    """
    with speaking(spec.language):
        found = powers_of(inspection, choice)
        texts, remarks = page_words(inspection, choice, spec), remarks_of(found)
    yield
    name = unique_name(texts.title, (other.name() for other in project.layoutManager().layouts()))
    return (yield from laying_out_powers(project, name, found, texts, spec, remarks))


@dataclass(frozen=True)
class PowersRequest:
    """The pages as one PDF, and where to.

    :param folder: created if it is missing (its parent must exist)
    """

    folder: Path
    choice: PowersChoice = field(default_factory=PowersChoice)
    page: PageSpec = field(default_factory=PageSpec)
    overwrite: bool = False


def planned_powers(request: PowersRequest) -> Path:
    """Return the file an export writes."""
    language = request.page.language
    return request.folder / ("who_may_do_what" + (f"_{language.value}" if language else "") + ".pdf")


def exporting_powers(inspection: Inspection, request: PowersRequest) -> Generator[Path | None, None, None]:
    """Export the pages in short steps on the main thread, yielding the file when it is complete and None before.

    :raises PluginError: if there is nothing to show, the file exists and may not be replaced, or cannot be written
    """
    target = planned_powers(request)
    refuse_existing([target], overwrite=request.overwrite)
    prepare_folder(request.folder)
    yield from writing_pdf(target, inspection, request.choice, request.page)
    yield target


def writing_pdf(target: Path, inspection: Inspection, choice: PowersChoice, spec: PageSpec) -> Steps[None]:
    """Write the pages as PDF in short steps on the main thread; an older file is replaced only by a whole one.

    :raises PluginError: if there is nothing to show, or it cannot be written
    """
    from qgis.core import QgsProject

    project = QgsProject()
    layout = yield from laying_out(project, inspection, choice, spec)
    language = spec.language or interface_language()
    try:
        title = layout.itemById("title").currentText()
        export_layout(layout, target, Format.PDF, 300, DocumentInfo(title=title, language=language.value))
    finally:
        del layout  # before its project


def write_powers_table(path: Path, inspection: Inspection, choice: PowersChoice, *, overwrite: bool = False) -> Path:
    """Write the table; a workbook and a page of HTML have what it rests on, cell by cell, as well. For a thread.

    :raises PluginError: if there is nothing to show, or the file cannot be written
    """
    found = powers_of(inspection, choice)
    more = {tr("Legal bases and sources"): details_frame(found)}
    return write_table(
        path, to_frame(found), tr("Who may do what"), overwrite=overwrite, note=_note(inspection, found), more=more
    )


def write_powers_details(path: Path, inspection: Inspection, choice: PowersChoice, *, overwrite: bool = False) -> Path:
    """Write what every cell rests on: a row per rule, note and own source. For a thread.

    :raises PluginError: if there is nothing to show, or the file cannot be written
    """
    found = powers_of(inspection, choice)
    title = tr("Who may do what, legal bases and sources")
    return write_table(path, details_frame(found), title, overwrite=overwrite, note=_note(inspection, found))


def _note(inspection: Inspection, found: Powers) -> str:
    return "\n".join([source_note(inspection), *left_out(found)])
