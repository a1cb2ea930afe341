"""The competences of a region as rich text: level, basis, and what is behind each."""

from __future__ import annotations

import html

from .html_look import HtmlStyle, escaped, link_list, secondary_text, sign_html, sign_size
from .safe_browser import INNER
from ...model.inspect.answers import FieldAnswer, FieldCell, ThemeRow
from ...model.inspect.basis import RuleStatement, inferred_meaning, label_with_basis
from ...model.inspect.profile import Profile
from ...model.inspect.profile_text import missing_words
from ...model.vocabulary import Level
from ...translation import labelled, tr


def matrix_html(profile: Profile, look: HtmlStyle, opened: frozenset[str]) -> str:
    """Return the competences of a region by theme.

    :param opened: fields whose details are shown
    """
    rows = "".join(_theme(row, look, opened) for row in profile.matrix)
    note = ""
    if any(_is_inferred(cell) for row in profile.matrix for cell in row.cells):
        note = f"<p>{secondary_text(inferred_meaning(), look)}</p>"
    return f'{note}<table width="100%" cellspacing="0" cellpadding="3">{rows}</table>'


def _is_inferred(cell: FieldCell) -> bool:
    return not cell.stated and cell.level != Level.UNSPECIFIED.value


def _theme(row: ThemeRow, look: HtmlStyle, opened: frozenset[str]) -> str:
    title = f"<b>{escaped(row.title)}</b><br>{secondary_text(_held(row), look)}"
    head = f'<tr><td colspan="3" bgcolor="{look.band}">{title}</td></tr>'
    cells = "".join(_cell(cell, look, cell.field in opened) for cell in row.answered)
    return head + cells + "".join(_missing(answer, missing, look) for answer, missing in row.missing)


def _held(row: ThemeRow) -> str:
    """Return how many powers are held in a theme, those by rule told apart."""
    held = row.own_powers + row.rule_powers
    if not held:
        return tr("no competence held") if row.answered else tr("no competence documented")
    if not row.own_powers:
        return tr("{n} of {m} fields, by rule").format(n=held, m=len(row.cells))
    if row.rule_powers:
        text = tr("{n} of {m} fields, of which by rule: {k}")
        return text.format(n=held, m=len(row.cells), k=row.rule_powers)
    return tr("{n} of {m} fields").format(n=held, m=len(row.cells))


def _missing(answer: FieldAnswer, cells: tuple[FieldCell, ...], look: HtmlStyle) -> str:
    """Return the fields on which nothing is said, in one row."""
    said = secondary_text(missing_words(answer, cells), look)
    return f'<tr><td colspan="3">{sign_html(answer.value, look)}&nbsp; {said}</td></tr>'


def _cell(cell: FieldCell, look: HtmlStyle, is_open: bool) -> str:
    width, _ = sign_size(look)
    details = _details(cell)
    title = escaped(cell.title)
    if details:
        title = f'<a href="{INNER}:field/{html.escape(cell.field)}">{"▾" if is_open else "▸"} {title}</a>'
    # That it is by rule, and by which, stands below.
    word = escaped(cell.level_title)
    if cell.is_contradicted:
        word += f"<br><b>≠</b> {escaped(tr('contradicted by a rule'))}"
    row = (
        f'<tr><td width="50%">{title}</td><td width="{width + 6}">{sign_html(cell.sign, look)}</td><td>{word}</td></tr>'
    )
    if cell.by_rule:
        # Whose law it is belongs to the answer, not to what is behind it.
        row += (
            f'<tr><td colspan="3" style="padding-top:0px; padding-left:{look.line}px">'
            f"<small>{secondary_text(cell.basis_text, look)}</small></td></tr>"
        )
    if not (details and is_open):
        return row
    lines = "".join(
        f'<tr><td style="color:{look.dim}; padding-right:{look.line // 2}px">{escaped(label)}</td><td>{value}</td></tr>'
        for label, value in details
    )
    inner = f'<table cellspacing="0" cellpadding="1">{lines}</table>'
    return f'{row}<tr><td colspan="3" style="padding-left:{look.line}px" bgcolor="{look.band}">{inner}</td></tr>'


def _details(cell: FieldCell) -> list[tuple[str, str]]:
    """Return label and HTML of what is behind an answer."""
    pairs = [
        # Of a rule it stands above.
        (tr("Basis"), "" if cell.by_rule else escaped(cell.basis_text)),
        (tr("Legal basis"), "" if cell.by_rule and cell.rules else escaped(cell.legal_basis)),
        (tr("Field, in the source's words"), escaped(cell.field_text)),
        (tr("Power, in the source's words"), escaped(cell.level_text)),
        (tr("Level"), escaped(tr("inferred, no source states it")) if _is_inferred(cell) else ""),
        (tr("As of"), escaped(cell.as_of)),
        (tr("Note"), escaped(cell.note)),
        (tr("Source"), link_list(cell.sources)),
    ]
    pairs += [(label_with_basis(rule), _rule(rule)) for rule in cell.beside]
    return [(label, value) for label, value in pairs if value]


def _rule(rule: RuleStatement) -> str:
    """Return a rule that stands beside another statement."""
    lines = [escaped(labelled(rule.level_title, rule.words)), escaped(rule.level_text), escaped(rule.as_of)]
    return "<br>".join(line for line in [*lines, escaped(rule.note), link_list(rule.sources)] if line)
