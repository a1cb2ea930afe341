"""Legal bases, sources and regions' own statements behind a cell of the table of who may do what, as HTML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .profile_html import HtmlStyle, escaped, link_list
from .safe_browser import INNER
from ...model.inspect.basis import inferred_meaning
from ...model.inspect.power_cells import Footnote, OwnPower, Part, PowerCell, PowerColumn, PowerRow, Powers, Statement
from ...model.inspect.powers_text import (
    agreement_title,
    left_out,
    level_word,
    no_rule_text,
    regions_word,
    scope_words,
    statement_lines,
    tier_title,
)
from ...translation import labelled, tr


def cell_html(row: PowerRow, column: PowerColumn, cell: PowerCell, notes: Sequence[Footnote], look: HtmlStyle) -> str:
    """Return everything that is known of a cell.

    :param notes: on the country of the row, in this field or theme or not
    """
    who = (row.name_local, row.country_title, tier_title(row.tier), regions_word(row))
    parts = [f"<h3>{escaped(labelled(row.name, column.title))}</h3>", _dim("; ".join(filter(None, who)), look)]
    if row.note:
        parts.append(_dim(row.note, look))
    if not cell.parts:
        parts.append(f"<p><b>{escaped(no_rule_text())}</b></p>")
        parts.append(_dim(tr("No rule speaks of it. That does not mean that the authority has no power."), look))
    if cell.by_note:
        parts.append(_dim(tr("From a note on the country: no region of the edition is of this kind."), look))
    parts += [_part(part, look) for part in cell.parts]
    if cell.own:
        parts.append(f"<h3>{escaped(tr('Regions by their own source'))}</h3>")
        parts += [_own(own, look) for own in cell.own]
    about = [note for note in notes if note.field_title == column.title]
    return "".join([*parts, *_notes(about, look)])


def table_html(powers: Powers, look: HtmlStyle) -> str:
    """Return what holds for the whole table: what is left out, and notes on countries that stand in no cell."""
    lines = [tr("Choose a cell to read its legal basis and sources."), *left_out(powers)]
    return "".join([*(f"<p>{escaped(line)}</p>" for line in lines), *_notes(powers.footnotes, look)])


def _dim(text: str, look: HtmlStyle) -> str:
    return f'<p><span style="color:{look.dim}">{escaped(text)}</span></p>'


def _part(part: Part, look: HtmlStyle) -> str:
    head = f"<b>{escaped(level_word(part.level, inferred=part.inferred))}</b> – {escaped(scope_words(part))}"
    if part.inferred:
        head += f'<br><span style="color:{look.dim}">{escaped(inferred_meaning())}</span>'
    said = "".join(_statement(statement, part.level, look) for statement in part.statements)
    return f"<p>{head}</p>{said}"


def _statement(said: Statement, level: str, look: HtmlStyle) -> str:
    lines = [escaped(line) for line in statement_lines(said)]
    if said.level not in (level, "", "unspecified"):
        lines.insert(0, f"<b>{escaped(level_word(said.level, inferred=said.inferred))}</b>")
    if said.sources:
        lines.append(f"{escaped(tr('Source'))}: {link_list(said.sources)}")
    return f'<p style="margin-left:{look.line}px">{"<br>".join(lines)}</p>'


def _own(own: OwnPower, look: HtmlStyle) -> str:
    name = f'<a href="{INNER}:region/{escaped(own.region_id)}">{escaped(own.name)}</a>'
    said = [level_word(own.level, inferred=own.inferred), agreement_title(own.agreement), own.legal_basis, own.as_of]
    words = "; ".join(escaped(part) for part in said if part)
    sources = f" ({link_list(own.sources)})" if own.sources else ""
    return f'<p style="margin-left:{look.line}px">{name}: {words}{sources}</p>'


def _notes(notes: Iterable[Footnote], look: HtmlStyle) -> list[str]:
    """Return notes on countries, each with its scope as the edition words it."""
    parts = []
    for note in notes:
        about = labelled(f"{note.country_title}, {note.scope}" if note.scope else note.country_title, note.field_title)
        level = f" – {escaped(level_word(note.level))}" if note.level and note.level != "unspecified" else ""
        basis = f" ({escaped(note.legal_basis)})" if note.legal_basis else ""
        sources = f"<br>{escaped(tr('Source'))}: {link_list(note.sources)}" if note.sources else ""
        parts.append(
            f'<p style="margin-left:{look.line}px"><b>{escaped(about)}</b>{level}<br>'
            f"{escaped(note.text)}{basis}{sources}</p>"
        )
    return [f"<h3>{escaped(tr('Notes on countries'))}</h3>", *parts] if parts else []
